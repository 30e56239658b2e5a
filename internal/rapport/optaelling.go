package rapport

import (
	"crypto/sha256"
	"encoding/hex"
	"hash"
	"io"
	"maps"
	"slices"
	"strings"

	"github.com/pladstjek/pladstjek/engine"
)

// optaelling counts a run as it goes. It grows with the number of rules, types of document and days judged on, not with the number
// of documents.
type optaelling struct {
	// MedBrud counts the documents with a breach or a conflict of norms.
	MedBrud   int
	Typer     map[string]int // documents by type, those that could not be judged too
	PrDatoer  map[string]int // judged documents by day
	Tilfaelde engine.Antal   // cases of the documents' findings, by outcome
	Bestand   engine.Antal   // cases of the findings about the delivery
	Alvor     map[engine.Alvor]*brudtal
	Regler    map[string]*regeltal
	Regelfejl map[string]*regelfejltal
	Saet      engine.Regelsaet
	sum       hash.Hash
}

// brudtal counts breaches: findings, their cases, and the cases that are waived.
type brudtal struct{ Fund, Tilfaelde, Undtaget int }

// regeltal counts the breaches of a rule, and the documents that have one; of a rule about the delivery its findings.
type regeltal struct {
	Regel, Titel string
	Alvor        engine.Alvor
	Bestand      bool
	brudtal
}

// regelfejltal counts the documents that a rule did not answer for. Besked is the first error.
type regelfejltal struct {
	Regel, Besked string
	Dokumenter    int
}

func newOptaelling(o Options) *optaelling {
	n := &optaelling{
		Typer: map[string]int{}, PrDatoer: map[string]int{}, Alvor: map[engine.Alvor]*brudtal{},
		Regler: map[string]*regeltal{}, Regelfejl: map[string]*regelfejltal{}, sum: sha256.New(),
	}
	if o.Engine != nil {
		n.Saet = *o.Engine.Regelsaet()
	}
	return n
}

// document counts a document; name is what the report calls it.
func (n *optaelling) document(r *engine.Resultat, name string) {
	n.Saet = r.Regelsaet
	n.Typer[r.Dokument.Type]++
	if r.Gyldig {
		n.PrDatoer[r.PrDato]++
	}
	if r.Antal.Brud+r.Antal.Normkonflikt > 0 {
		n.MedBrud++
	}
	_, _ = io.WriteString(n.sum, name+"\x00"+r.Dokument.SHA256+"\n")
	for _, e := range r.Regelfejl {
		if n.Regelfejl[e.Regel] == nil {
			n.Regelfejl[e.Regel] = &regelfejltal{Regel: e.Regel, Besked: e.Besked + " (" + e.Sted + ")"}
		}
		n.Regelfejl[e.Regel].Dokumenter++
	}
	for i := range r.Fund {
		n.fund(&r.Fund[i], &n.Tilfaelde, false)
	}
}

func (n *optaelling) bestand(f *engine.Bestandsfund) { n.fund(&f.Fundtekst, &n.Bestand, true) }

// fund counts a finding and its cases, as engine.Antal counts findings: a breach that is part of a conflict of norms counts with it.
func (n *optaelling) fund(f *engine.Fundtekst, of *engine.Antal, bestand bool) {
	cases := alleTilfaelde(f)
	breaches, waived := 0, 0
	for i := range cases {
		t := &cases[i]
		one := engine.Fundtekst{Udfald: t.Udfald, DelAf: delAfKonflikten(f, t), Undtagelse: t.Undtagelse}
		of.Add(&one)
		if t.Udfald == engine.Brud && one.DelAf == "" {
			breaches++
			if t.Undtagelse != nil {
				waived++
			}
		}
	}
	if breaches == 0 {
		return
	}
	weight, rule := n.Alvor[f.Alvor], n.Regler[f.Regel]
	if weight == nil {
		weight = &brudtal{}
		n.Alvor[f.Alvor] = weight
	}
	if rule == nil {
		rule = &regeltal{Regel: f.Regel, Titel: f.Titel, Alvor: f.Alvor, Bestand: bestand}
		n.Regler[f.Regel] = rule
	}
	for _, b := range []*brudtal{weight, &rule.brudtal} {
		b.Fund++
		b.Tilfaelde += breaches
		b.Undtaget += waived
	}
}

// kontrolsum is the SHA-256 of the lines "name NUL digest", one a document in the order of the input.
func (n *optaelling) kontrolsum() string { return hex.EncodeToString(n.sum.Sum(nil)) }

// regler are the rules that are broken, the most often broken first.
func (n *optaelling) regler() []*regeltal {
	return slices.SortedFunc(maps.Values(n.Regler), func(a, b *regeltal) int {
		if a.Tilfaelde != b.Tilfaelde {
			return b.Tilfaelde - a.Tilfaelde
		}
		return strings.Compare(a.Regel, b.Regel)
	})
}

func (n *optaelling) regelfejl() []*regelfejltal {
	return slices.SortedFunc(maps.Values(n.Regelfejl), func(a, b *regelfejltal) int { return strings.Compare(a.Regel, b.Regel) })
}

func (n *optaelling) prDatoer() []string { return slices.Sorted(maps.Keys(n.PrDatoer)) }
