// Package demo makes an archive of invented documents of all seven types with planted breaches, and the truth about them: what
// was planted where, and which rules are to find it. It is for benchmarks, for teaching and for trying the program.
//
// A document depends on the seed and on its number only. Whoever makes it, and whenever, makes the same bytes: there is no clock
// in it, and each document is judged on its own pr_dato. Persons, names and places are invented, and evidently so.
package demo

import (
	"slices"
	"strings"
)

// MaxAntal is how many documents an archive can have: so many persons have CPR numbers of their own.
const MaxAntal = 10_000_000

// Generator makes the documents of an archive, in any order and from any number of goroutines.
type Generator struct {
	froe string
	rent bool
}

// New returns a generator for a seed: the same seed gives the same archive. A clean one (rent) plants nothing.
func New(froe string, rent bool) *Generator { return &Generator{froe, rent} }

// Dokument is one document and the truth about it.
type Dokument struct {
	// Nr counts the documents from 0; Type is the dokumenttype, Aar the year it is filed under.
	Nr       int
	ID, Type string
	Aar      int
	// Afvigelser are what was planted. Where there are none, no rule is broken.
	Afvigelser []Afvigelse

	rod *jsonObjekt
	// navn is that of its file: unlike the id, no other document of the archive has it.
	navn string
}

// Afvigelse is one plant.
type Afvigelse struct {
	Navn string `json:"navn"`
	// Brud are the rules that are broken by it, Uoplyst those that cannot be decided for it, Bestand those over the whole
	// delivery that find it, where the documents that it takes are all there.
	Brud    []string `json:"brud,omitempty"`
	Uoplyst []string `json:"uoplyst,omitempty"`
	Bestand []string `json:"bestand,omitempty"`
	// Felter are JSON pointers of what was changed, Hvad says in Danish what was done.
	Felter []string `json:"felter"`
	Hvad   string   `json:"hvad"`
}

// typer are the types of document and how many in a hundred there are of each.
var (
	typer       = []string{"visitationssag", "forumsmoede", "afregning", "kvartalsstatus", "sundhedsopgaver", "magtanvendelser", "takstblad"}
	typevaegte  = []int{85, 4, 3, 1, 3, 3, 1}
	antalPlants = []int{60, 30, 10} // one, two, three
)

const procentPlantet = 20

// Dokument makes the document of a number from 0 up to MaxAntal.
func (g *Generator) Dokument(nr int) Dokument {
	if plantes, ok := bestandsplants[nr%bestandsafstand]; ok && !g.rent {
		return plantes(g, nr)
	}
	l := nytLod(g.froe, "dokument", nr)
	slags := typer[l.vaegtet(typevaegte)]
	p := g.plantelod(nr)
	if !g.plantet(nr) {
		return g.lav(nr, slags, l, nil)
	}
	var plants []*plant
	for range 1 + p.vaegtet(antalPlants) {
		plants = append(plants, en(p, plantsAf[slags]))
	}
	return g.lav(nr, slags, l, plants)
}

// plantelod is a lot of its own, so that a plant changes what it is about and nothing else.
func (g *Generator) plantelod(nr int) lod { return nytLod(g.froe, "plants", nr) }

// plantet says whether something is to be planted in a document.
func (g *Generator) plantet(nr int) bool {
	return !g.rent && nytLod(g.froe, "plantet", nr).procent(procentPlantet)
}

// lav makes a document and plants those of the plants that can go together.
func (g *Generator) lav(nr int, slags string, l lod, plants []*plant) Dokument {
	k := &kladde{}
	d := Dokument{Nr: nr, Type: slags}
	if slags != "visitationssag" {
		k.rod, d.Aar = andreTyper[slags](g, nr, l)
	}
	if k.rod == nil {
		if slags != "visitationssag" {
			d.Type, plants = "visitationssag", nil
		}
		k.sag = nySag(l, nr, tilpasset(plants))
		k.rod, d.Aar = k.sag.dokument(), k.sag.modtaget.aar()
	}
	d.rod, d.ID = k.rod, k.rod.ved("id").(string)
	d.navn = d.ID
	var emner []string
	for i, p := range plants {
		if i > 0 && p.skaev != nil || slices.Contains(emner, p.emne()) || !p.kan(k) {
			continue
		}
		emner = append(emner, p.emne())
		k.felter = nil
		if p.goer != nil {
			p.goer(k)
		}
		d.Afvigelser = append(d.Afvigelser, Afvigelse{Navn: p.navn, Brud: p.brud, Uoplyst: p.uoplyst, Felter: k.felter, Hvad: p.hvad})
	}
	return d
}

// tilpasset is what the first of the plants needs of a case and does to its days.
func tilpasset(plants []*plant) func(*sag) {
	if len(plants) == 0 {
		return nil
	}
	return func(s *sag) {
		for _, b := range plants[0].behov {
			b.opfyld(s)
		}
		if plants[0].skaev != nil {
			plants[0].skaev(s)
		}
	}
}

// kan says whether the document has what the plant needs.
func (p *plant) kan(k *kladde) bool {
	if p.haves != "" && k.rod.find(p.haves) == nil {
		return false
	}
	for _, b := range p.behov {
		if !b.opfyldt(k.sag) {
			return false
		}
	}
	return true
}

// Brud are the rules that find a breach in the document, sorted.
func (d *Dokument) Brud() []string {
	return d.samlet(func(a *Afvigelse) []string { return a.Brud })
}

// Uoplyst are the rules that a plant makes undecidable, sorted. Others may be undecidable too.
func (d *Dokument) Uoplyst() []string {
	return d.samlet(func(a *Afvigelse) []string { return a.Uoplyst })
}

func (d *Dokument) samlet(af func(*Afvigelse) []string) []string {
	alle := []string{}
	for i := range d.Afvigelser {
		alle = append(alle, af(&d.Afvigelser[i])...)
	}
	slices.SortFunc(alle, strings.Compare)
	return slices.Compact(alle)
}

// AppendJSON appends the document: in one line, or indented over several, with a line feed after the last.
func (d *Dokument) AppendJSON(til []byte, indrykket bool) []byte {
	indryk := -1
	if indrykket {
		indryk = 0
	}
	return append(appendJSON(til, d.rod, indryk), '\n')
}

// andreTyper write the documents that are no cases, and say which year they are filed under. One that has nothing to be about
// (a bill before the first stay) is nil, and a case stands in its place.
var andreTyper = map[string]func(g *Generator, nr int, l lod) (*jsonObjekt, int){
	"forumsmoede":     forumsmoede,
	"afregning":       afregning,
	"kvartalsstatus":  kvartalsstatus,
	"sundhedsopgaver": sundhedsopgaver,
	"magtanvendelser": magtanvendelser,
	"takstblad":       takstblad,
}
