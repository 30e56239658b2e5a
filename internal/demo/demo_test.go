package demo

import (
	"bytes"
	"context"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/pladstjek/pladstjek/engine"
	"github.com/pladstjek/pladstjek/internal/bestand"
)

// dommer is the engine with all its rules: compiled once for all tests.
var dommer = sync.OnceValues(func() (*engine.Engine, error) { return engine.New(context.Background()) })

// proevet is a document and what the engine said of it.
type proevet struct {
	Dokument
	document engine.Document
	resultat engine.Result
	err      error
}

// proev judges documents on their own pr_dato, and gives them in their order.
func proev(t *testing.T, dokumenter []Dokument) []proevet {
	t.Helper()
	e, err := dommer()
	if err != nil {
		t.Fatal(err)
	}
	alle := make([]proevet, len(dokumenter))
	var venter sync.WaitGroup
	for fra := range runtime.GOMAXPROCS(0) {
		venter.Go(func() {
			for i := fra; i < len(alle); i += runtime.GOMAXPROCS(0) {
				p := &alle[i]
				p.Dokument = dokumenter[i]
				if p.document, p.err = engine.Read(p.navn+".json", p.AppendJSON(nil, i%2 == 0)); p.err == nil {
					p.resultat, p.err = e.Check(context.Background(), p.document, 0)
				}
			}
		})
	}
	venter.Wait()
	return alle
}

// hold holds a document to its truth: it is valid, no rule fails, just the rules that were to be broken are broken, and those
// that were to be undecidable are.
func (p *proevet) hold(t *testing.T) {
	t.Helper()
	if p.err != nil {
		t.Errorf("document %d, %s: %v", p.Nr, p.ID, p.err)
		return
	}
	for _, f := range p.resultat.Regelfejl {
		t.Errorf("document %d, %s: %s failed: %s", p.Nr, p.ID, f.Regel, f.Besked)
	}
	brud, uoplyst := p.med(engine.Brud), p.med(engine.Uoplyst)
	if !slices.Equal(brud, p.Brud()) {
		t.Errorf("document %d, %s, with %s: broken are %v, planted %v", p.Nr, p.ID, p.plants(), brud, p.Brud())
	}
	for _, regel := range p.Uoplyst() {
		if !slices.Contains(uoplyst, regel) {
			t.Errorf("document %d, %s, with %s: %s is not uoplyst", p.Nr, p.ID, p.plants(), regel)
		}
	}
	// What cannot be decided in the other types is what the sources leave open.
	if p.Type == "visitationssag" && !slices.Equal(uoplyst, p.Uoplyst()) {
		t.Errorf("document %d, %s, with %s: undecided are %v, planted %v", p.Nr, p.ID, p.plants(), uoplyst, p.Uoplyst())
	}
}

func (p *proevet) med(udfald engine.Udfald) []string {
	ider := []string{}
	for i := range p.resultat.Fund {
		if p.resultat.Fund[i].Svar.Udfald == udfald {
			ider = append(ider, p.resultat.Fund[i].Regel.ID)
		}
	}
	slices.Sort(ider)
	return ider
}

func (d *Dokument) plants() string {
	navne := []string{}
	for i := range d.Afvigelser {
		navne = append(navne, d.Afvigelser[i].Navn)
	}
	return strings.Join(navne, "+")
}

// TestArkivet is what the archive is for: the engine, which knows nothing of the plants, finds them all and nothing else, in each
// document and over the whole delivery.
func TestArkivet(t *testing.T) {
	g := New("arkiv-0", false)
	var dokumenter []Dokument
	for nr := range 130 {
		dokumenter = append(dokumenter, g.Dokument(nr))
	}
	e, err := dommer()
	if err != nil {
		t.Fatal(err)
	}
	noegle := bestand.NewKey()
	samling, err := bestand.New(noegle)
	if err != nil {
		t.Fatal(err)
	}
	defer samling.Close()
	plantede, flere, typerne, ventet := 0, 0, map[string]int{}, []string{}
	for _, p := range proev(t, dokumenter) {
		if p.hold(t); p.err != nil {
			continue
		}
		typerne[p.Type]++
		plantede += min(len(p.Afvigelser), 1)
		flere += min(len(p.Afvigelser)/2, 1)
		for i := range p.Afvigelser {
			ventet = append(ventet, p.Afvigelser[i].Bestand...)
		}
		if err := samling.Add(p.Type, p.resultat.PrDato, e.Poster(p.document, p.resultat.PrDato, noegle.Hide)); err != nil {
			t.Fatal(err)
		}
	}
	for _, slags := range typer {
		if typerne[slags] == 0 {
			t.Errorf("no %s in the archive", slags)
		}
	}
	if plantede < 15 || plantede > 40 || flere == 0 {
		t.Errorf("%d of 130 documents have plants, %d several: about a fifth shall, some of them several", plantede, flere)
	}
	brudt, opfyldt := []string{}, 0
	err = samling.Each(context.Background(), e, true, 0, func(fund engine.Gruppefund, err error) error {
		switch {
		case err != nil:
			return err
		case fund.Fund.Svar.Udfald == engine.Brud:
			brudt = append(brudt, fund.Fund.Regel.ID)
		case fund.Fund.Svar.Udfald == engine.Opfyldt && fund.Fund.Regel.ID == "bestand/afregning_mod_sag":
			opfyldt++
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	slices.Sort(brudt)
	slices.Sort(ventet)
	if !slices.Equal(brudt, ventet) || len(ventet) != len(bestandsplants) {
		t.Errorf("over the delivery are broken %v, planted %v", brudt, ventet)
	}
	if opfyldt == 0 {
		t.Error("no bill agrees with its case")
	}
}

// TestHverPlant: each plant can be planted, and the engine finds just what it says.
func TestHverPlant(t *testing.T) {
	g := New("plants", true)
	var dokumenter []Dokument
	antal := 0
	for _, slags := range typer {
		for i, p := range plantsAf[slags] {
			antal++
			// A document may lack what a plant needs; within some tries one has it.
			for nr := 1000 + i; ; nr += 211 {
				if d := g.lav(nr, slags, nytLod("plants", "dokument", nr), []*plant{p}); len(d.Afvigelser) == 1 {
					dokumenter = append(dokumenter, d)
					break
				}
				if nr > 10_000 {
					t.Errorf("%s is never planted", p.navn)
					break
				}
			}
		}
	}
	for _, p := range proev(t, dokumenter) {
		p.hold(t)
	}
	if antal < 40 {
		t.Errorf("%d plants", antal)
	}
}

// TestPlantsAreNamed: each plant has a name of its own, says what was done, and names rules there are.
func TestPlantsAreNamed(t *testing.T) {
	e, err := dommer()
	if err != nil {
		t.Fatal(err)
	}
	kendte, navne := map[string]bool{}, map[string]bool{}
	for _, r := range e.Regler() {
		kendte[r.ID] = true
	}
	for _, slags := range typer {
		for _, p := range plantsAf[slags] {
			if navne[p.navn] || !strings.HasSuffix(p.hvad, ".") || p.goer == nil {
				t.Errorf("%q (%s): its name is another's, or it does not say what was done, or where", p.navn, p.hvad)
			}
			navne[p.navn] = true
			for _, regel := range slices.Concat(p.brud, p.uoplyst) {
				if !kendte[regel] {
					t.Errorf("%s: there is no rule %s", p.navn, regel)
				}
			}
		}
	}
}

// TestDokumentDependsOnSeedAndNumber: not on the order that documents are made in, nor on who makes them.
func TestDokumentDependsOnSeedAndNumber(t *testing.T) {
	a, b, andet := New("frø", false), New("frø", false), New("frøet", false)
	ens := 0
	for nr := 119; nr >= 0; nr-- {
		_ = b.Dokument(nr / 2)
		d, igen, anden := a.Dokument(nr), b.Dokument(nr), andet.Dokument(nr)
		data := d.appendFacit(d.AppendJSON(nil, true), "", 0)
		if !bytes.Equal(data, igen.appendFacit(igen.AppendJSON(nil, true), "", 0)) {
			t.Errorf("document %d is not the same again", nr)
		}
		if bytes.Equal(data, anden.appendFacit(anden.AppendJSON(nil, true), "", 0)) {
			ens++
		}
	}
	if ens > 0 {
		t.Errorf("%d documents are the same under another seed", ens)
	}
}

// TestPersonsAreDistinct: no two documents are about the same person, and nobody is born with such a number.
func TestPersonsAreDistinct(t *testing.T) {
	set := map[string]bool{}
	l := nytLod("frø", "dokument", 0)
	var personer []person
	for nr := range 40_000 {
		personer = append(personer, personen(l, nr), personen(l, MaxAntal-1-nr), registerperson(l, nr, nr%4))
	}
	for _, p := range personer {
		if len(p.cpr) != 11 || p.cpr[0] < '6' || set[p.cpr] {
			t.Fatalf("%s is somebody else's, or could be", p.cpr)
		}
		set[p.cpr] = true
	}
}

// TestKommuner: the codes, names and regions are those of the parameters.
func TestKommuner(t *testing.T) {
	e, err := dommer()
	if err != nil {
		t.Fatal(err)
	}
	register := e.Parametre()["kommuner"].(map[string]any)
	for _, k := range kommuner {
		fra, _ := register[k.kode].(map[string]any)
		navn := k.navn
		if k.kode == "0101" {
			navn = "København" // whose kommune is Københavns Kommune
		}
		if fra["navn"] != navn || fra["region"] != k.region {
			t.Errorf("%s %s in %s: the parameters have %v", k.kode, k.navn, k.region, fra)
		}
		if k.region == "nordjylland" || len(afdelinger[k.region]) == 0 || folketal[k.region] == 0 {
			t.Errorf("%s: cases cannot come from %s", k.navn, k.region)
		}
	}
}
