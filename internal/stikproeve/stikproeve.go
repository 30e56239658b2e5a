// Package stikproeve draws a sample of visitationssager by lot, so that whoever has the same cases and the same seed draws the
// same.
//
// A case's lot is SHA-256 over the seed, NUL and the case number; the lowest lots are drawn. Neither the names of files nor
// their order matter, and a case more changes the sample by no more than that case.
package stikproeve

import (
	"cmp"
	"container/heap"
	"crypto/sha256"
	"encoding/hex"
	"maps"
	"slices"

	"github.com/pladstjek/pladstjek/engine"
)

// Metode says in one word how the lot was drawn; it changes when another sample would be drawn from the same cases.
const Metode = "sha256-lod/1"

// Udtraek is a sample and what makes it reproducible.
type Udtraek struct {
	Metode string `json:"metode"`
	Froe   string `json:"froe"`
	// Antal is how many cases were asked for; Sager may be fewer, where there are no more.
	Antal int `json:"antal"`
	// Population is the number of cases that the lot could fall on, Digest SHA-256 over them: case number, NUL, the file's
	// SHA-256 in hex, line feed, in the order of the case numbers.
	Population int    `json:"population"`
	Digest     string `json:"digest"`
	// Strata are the shares of the kommuner, by kommunekode; nil where the sample is not divided.
	Strata []Stratum `json:"strata,omitempty"`
	Sager  []Sag     `json:"-"`
}

// Stratum is the share of one kommune: so many of its cases were drawn.
type Stratum struct {
	Kommunekode string `json:"kommunekode"`
	Population  int    `json:"population"`
	Trukket     int    `json:"trukket"`
}

// Sag is a case that may be drawn.
type Sag struct {
	Document    engine.Document
	ID, SHA256  string
	Kommunekode string
	Lod         string
}

// Lodtraekning collects the cases. Of each stratum it holds no more than can be drawn.
type Lodtraekning struct {
	seed     string
	size     int
	byStrata bool
	// Population counts the cases that the lot can fall on.
	Population int
	strata     map[string]*stratum
	seen       []string // "id NUL sha256"
}

type stratum struct {
	population int
	lowest     lots
}

// New begins a draw of size cases; byStrata divides it among the kommuner.
func New(seed string, size int, byStrata bool) *Lodtraekning {
	return &Lodtraekning{seed: seed, size: size, byStrata: byStrata, strata: map[string]*stratum{}}
}

// Add takes in a document, if it is a visitationssag whose indstilling was given from the day fra to the day til.
func (l *Lodtraekning) Add(document *engine.Document, fra, til engine.Dato) {
	if document.Type() != "visitationssag" {
		return
	}
	given, ok := document.Day([]any{"indstilling", "dato"})
	if !ok || given < fra || given > til {
		return
	}
	s := Sag{Document: *document, ID: document.ID(), SHA256: document.SHA256(), Kommunekode: kommune(document, given)}
	sum := sha256.Sum256([]byte(l.seed + "\x00" + s.ID))
	s.Lod = hex.EncodeToString(sum[:])
	l.Population++
	l.seen = append(l.seen, s.ID+"\x00"+s.SHA256)
	name := ""
	if l.byStrata {
		name = s.Kommunekode
	}
	of := l.strata[name]
	if of == nil {
		of = &stratum{}
		l.strata[name] = of
	}
	of.population++
	heap.Push(&of.lowest, s)
	if of.lowest.Len() > l.size {
		heap.Pop(&of.lowest)
	}
}

// Draw gives the sample: the cases in the order of their lots, stratum by stratum.
func (l *Lodtraekning) Draw() *Udtraek {
	slices.Sort(l.seen)
	digest := sha256.New()
	for _, line := range l.seen {
		digest.Write([]byte(line + "\n"))
	}
	u := &Udtraek{Metode: Metode, Froe: l.seed, Antal: l.size, Population: l.Population, Digest: hex.EncodeToString(digest.Sum(nil))}
	shares := l.shares()
	for _, name := range slices.Sorted(maps.Keys(l.strata)) {
		of := l.strata[name]
		cases := slices.SortedFunc(slices.Values(of.lowest), compareLots)
		u.Sager = append(u.Sager, cases[:shares[name]]...)
		if l.byStrata {
			u.Strata = append(u.Strata, Stratum{name, of.population, shares[name]})
		}
	}
	return u
}

// shares are how many cases each stratum gives: its share of the population, whole ones first, the rest by the largest
// remainders, of equals the lowest kommunekode first.
func (l *Lodtraekning) shares() map[string]int {
	size := min(l.size, l.Population)
	shares := map[string]int{}
	type remainder struct {
		name string
		rest int
	}
	var rest []remainder
	left := size
	for name, of := range l.strata {
		shares[name] = size * of.population / l.Population
		left -= shares[name]
		rest = append(rest, remainder{name, size * of.population % l.Population})
	}
	slices.SortFunc(rest, func(a, b remainder) int {
		return cmp.Or(cmp.Compare(b.rest, a.rest), cmp.Compare(a.name, b.name))
	})
	for _, r := range rest[:left] {
		shares[r.name]++
	}
	return shares
}

// kommune is the handlekommune on the day, "" where the case does not say it.
func kommune(document *engine.Document, day engine.Dato) string {
	list, _ := document.Lookup([]any{"borger", "handlekommuner"})
	periods, _ := list.([]any)
	for i := range periods {
		fra, ok := document.Day([]any{"borger", "handlekommuner", i, "fra"})
		til, ends := document.Day([]any{"borger", "handlekommuner", i, "til"})
		if ok && fra <= day && (!ends || day <= til) {
			value, _ := document.Lookup([]any{"borger", "handlekommuner", i, "kommunekode"})
			kode, _ := value.(string)
			return kode
		}
	}
	return ""
}

// lots is a heap with the highest lot on top.
type lots []Sag

func compareLots(a, b Sag) int {
	return cmp.Or(cmp.Compare(a.Lod, b.Lod), cmp.Compare(a.SHA256, b.SHA256))
}

func (l lots) Len() int           { return len(l) }
func (l lots) Less(i, j int) bool { return compareLots(l[i], l[j]) > 0 }
func (l lots) Swap(i, j int)      { l[i], l[j] = l[j], l[i] }

// Push adds a case.
func (l *lots) Push(x any) { *l = append(*l, x.(Sag)) }

// Pop takes the last case.
func (l *lots) Pop() any {
	last := (*l)[len(*l)-1]
	*l = (*l)[:len(*l)-1]
	return last
}
