package undtagelser

import (
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/pladstjek/pladstjek/engine"
)

const expiry = engine.Dato(20818) // 2026-12-31

// waiver is one of the file, in YAML.
func waiver(regel, dokument, forekomst, fingeraftryk string) string {
	text := "- regel: " + regel + "\n  dokument: '" + dokument + "'\n"
	if forekomst != "" {
		text += "  forekomst: " + forekomst + "\n"
	}
	return text + "  fingeraftryk: " + fingeraftryk + "\n  begrundelse: aftalt\n  ansvarlig: N.N.\n  udloeber: 2026-12-31\n"
}

func liste(t *testing.T, dag engine.Dato, waivers ...string) *Liste {
	t.Helper()
	l, err := read("undtagelser:\n" + strings.Join(waivers, ""))
	if err != nil {
		t.Fatal(err)
	}
	l.Begin(dag, engine.Dansk)
	return l
}

func aftrykAf(regel, id, noegle string) string {
	return engine.Fingerprint(regel, "visitationssag", id, noegle)
}

// sag is a case with a breach of a/b, and of a/c two broken occurrences and one that is met.
func sag(id string) *engine.Resultat {
	o := func(noegle string, udfald engine.Udfald) engine.Forekomsttekst {
		return engine.Forekomsttekst{Noegle: noegle, Udfald: udfald, Fingeraftryk: aftrykAf("a/c", id, noegle)}
	}
	r := &engine.Resultat{Gyldig: true, Dokument: engine.Dokumentinfo{ID: engine.Mask(id), Type: "visitationssag"}, Fund: []engine.Fundtekst{
		{Regel: "a/b", Udfald: engine.Brud, Fingeraftryk: aftrykAf("a/b", id, "")},
		{Regel: "a/c", Udfald: engine.Brud, Fingeraftryk: aftrykAf("a/c", id, ""), Forekomster: []engine.Forekomsttekst{
			o("x", engine.Brud), o("y", engine.Opfyldt), o("z", engine.Brud),
		}},
	}}
	r.Antal = engine.Antal{Brud: 2}
	return r
}

func met(id string) *engine.Resultat {
	r := sag(id)
	r.Fund = r.Fund[:1]
	r.Fund[0].Udfald, r.Antal = engine.Opfyldt, engine.Antal{Opfyldt: 1}
	return r
}

// A waiver holds on the day it expires, and not on the next.
func TestExpiry(t *testing.T) {
	if expiry.String() != "2026-12-31" {
		t.Fatal(expiry)
	}
	for _, c := range []struct {
		dag   engine.Dato
		holds bool
	}{{expiry - 1, true}, {expiry, true}, {expiry + 1, false}} {
		l := liste(t, c.dag, waiver("a/b", "S-1", "", aftrykAf("a/b", "S-1", "")))
		r := sag("S-1")
		r.Fund[0].Bemaerkning = "Før."
		l.Mark(r)
		f := r.Fund[0]
		note := "Før. Undtagelsen af bruddet udløb den 31. december 2026 (u.yaml, linje 2): bruddet tæller igen."
		brug, advarsler := Brug{Udloebet: 1}, []string{"u.yaml:2: undtagelsen af a/b i S-1 udløb den 2026-12-31: bruddet tæller igen. Ret bruddet, eller giv undtagelsen en ny udløbsdag"}
		undtaget := 0
		if c.holds {
			note, brug, advarsler, undtaget = "Før.", Brug{IBrug: 1}, nil, 1
		}
		if (f.Undtagelse != nil) != c.holds || f.Bemaerkning != note || r.Antal != (engine.Antal{Brud: 2, Undtaget: undtaget}) || f.Udfald != engine.Brud {
			t.Errorf("on %s: waiver %v, note %q, %+v", c.dag, f.Undtagelse, f.Bemaerkning, r.Antal)
		}
		if got := l.Brug(true); got != brug {
			t.Errorf("on %s: %+v, want %+v", c.dag, got, brug)
		}
		if got := slices.Collect(l.Advarsler(true)); !slices.Equal(got, advarsler) {
			t.Errorf("on %s: %q", c.dag, got)
		}
	}
}

// A finding with occurrences is waived occurrence by occurrence.
func TestMarkOccurrences(t *testing.T) {
	x, z := waiver("a/c", "S-1", "x", aftrykAf("a/c", "S-1", "x")), waiver("a/c", "S-1", "", aftrykAf("a/c", "S-1", "z"))
	for _, c := range []struct {
		waivers []string
		want    engine.Antal
	}{{[]string{x}, engine.Antal{Brud: 2}}, {[]string{x, z}, engine.Antal{Brud: 2, Undtaget: 1}}} {
		l := liste(t, expiry, c.waivers...)
		r := sag("S-1")
		l.Mark(r)
		o := r.Fund[1].Forekomster
		if o[0].Undtagelse == nil || o[1].Undtagelse != nil || (o[2].Undtagelse != nil) != (len(c.waivers) == 2) || r.Fund[1].Undtagelse != nil || r.Fund[0].Undtagelse != nil {
			t.Errorf("%d waivers: marked %v %v %v", len(c.waivers), o[0].Undtagelse, o[1].Undtagelse, o[2].Undtagelse)
		}
		if r.Antal != c.want || l.Brug(true).IBrug != len(c.waivers) {
			t.Errorf("%d waivers: %+v, %+v", len(c.waivers), r.Antal, l.Brug(true))
		}
		if *o[0].Undtagelse != (engine.Undtagelse{Begrundelse: "aftalt", Ansvarlig: "N.N.", Udloeber: "2026-12-31"}) {
			t.Errorf("carries %+v", *o[0].Undtagelse)
		}
	}
}

// What is of no use, or says something else than its fingerprint, waives nothing and is told; what was not asked about is not.
func TestWarnings(t *testing.T) {
	b := aftrykAf("a/b", "S-1", "")
	invalid := sag("S-1")
	invalid.Gyldig, invalid.Fund = false, nil
	filtered := sag("S-1")
	filtered.Fund = filtered.Fund[1:]
	conflict := sag("S-1")
	conflict.Fund[0].Udfald = engine.Normkonflikt
	for name, c := range map[string]struct {
		waiver    string
		r         *engine.Resultat
		cut       bool
		brug      Brug
		want      string
		forgotten bool // of no effect on r
	}{
		"the breach is gone":                {waiver("a/b", "S-1", "", b), met("S-1"), false, Brug{Ubrugt: 1}, "bruddet findes ikke mere", true},
		"the occurrence is gone":            {waiver("a/c", "S-1", "q", aftrykAf("a/c", "S-1", "q")), sag("S-1"), false, Brug{Ubrugt: 1}, "a/c i S-1 (q) passer ikke på noget brud", true},
		"gone, in a run that was cut short": {waiver("a/b", "S-1", "", b), met("S-1"), true, Brug{IkkeProevet: 1}, "", true},
		"another document was judged":       {waiver("a/b", "S-2", "", aftrykAf("a/b", "S-2", "")), sag("S-1"), false, Brug{IkkeProevet: 1}, "", true},
		"the rule was left out":             {waiver("a/b", "S-1", "", b), filtered, false, Brug{IkkeProevet: 1}, "", true},
		"the document could not be judged":  {waiver("a/b", "S-1", "", b), invalid, false, Brug{IkkeProevet: 1}, "", true},
		"another rule":                      {waiver("a/c", "S-1", "", b), sag("S-1"), false, Brug{Uenig: 1}, "den siger a/c i S-1, men fingeraftrykket hører til a/b i S-1", true},
		"another document":                  {waiver("a/b", "S-9", "", b), sag("S-1"), false, Brug{Uenig: 1}, "den siger a/b i S-9, men fingeraftrykket hører til a/b i S-1", true},
		"another occurrence":                {waiver("a/c", "S-1", "z", aftrykAf("a/c", "S-1", "x")), sag("S-1"), false, Brug{Uenig: 1}, "hører til a/c i S-1 (x)", true},
		"the finding for its occurrence":    {waiver("a/c", "S-1", "", aftrykAf("a/c", "S-1", "")), sag("S-1"), false, Brug{Uenig: 1}, "brug forekomstens eget fingeraftryk", true},
		"the delivery for a document":       {waiver("a/b", "bestand", "", b), sag("S-1"), false, Brug{Uenig: 1}, "hører til a/b i S-1", true},
		"a conflict of norms":               {waiver("a/b", "S-1", "", b), conflict, false, Brug{Uenig: 1}, "Kun brud kan undtages", true},
		"in use":                            {waiver("a/b", "S-1", "", b), sag("S-1"), false, Brug{IBrug: 1}, "", false},
	} {
		l := liste(t, expiry, c.waiver)
		before := c.r.Antal
		l.Mark(c.r)
		if got := l.Brug(!c.cut); got != c.brug {
			t.Errorf("%s: %+v, want %+v", name, got, c.brug)
		}
		got := slices.Collect(l.Advarsler(!c.cut))
		if (c.want == "") != (len(got) == 0) || c.want != "" && (!strings.HasPrefix(got[0], "u.yaml:2: ") || !strings.Contains(got[0], c.want)) {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
		if c.forgotten && c.r.Antal != before {
			t.Errorf("%s: %+v, before %+v", name, c.r.Antal, before)
		}
	}
}

// A case number that looks like a CPR number is masked in results: the fingerprint still finds its breach, however the file
// writes the number, and the file is not said to be out of date.
func TestMaskedDocument(t *testing.T) {
	const id = "9902029999"
	for _, dokument := range []string{id, "******-****"} {
		l := liste(t, expiry, waiver("a/b", dokument, "", aftrykAf("a/b", id, "")))
		l.Mark(met("9903039999"))
		if got := l.Brug(true); got != (Brug{IkkeProevet: 1}) {
			t.Errorf("%s: another document: %+v", dokument, got)
		}
		for _, shown := range []string{id, "******-****"} {
			r := sag(id)
			r.Dokument.ID = shown
			l.Mark(r)
			if r.Fund[0].Undtagelse == nil {
				t.Errorf("%s: not waived", dokument)
			}
		}
	}
	l := liste(t, expiry, strings.Replace(waiver("a/b", id, "", aftrykAf("a/b", "S-1", "")), "aftalt", "aftalt om 990202-9999", 1))
	r := sag("S-1")
	r.Fund[0].Fingeraftryk = aftrykAf("a/b", "S-1", "")
	l.Mark(r)
	for text := range l.Advarsler(true) {
		if strings.Contains(text, id) {
			t.Errorf("shows the number: %s", text)
		}
	}
	if strings.Contains(l.alle[0].vist.Begrundelse, "9999") {
		t.Errorf("shows the number: %s", l.alle[0].vist.Begrundelse)
	}
}

func TestMarkBestand(t *testing.T) {
	named := engine.Fingerprint("a/b", "bestand", "0740 2018-K1", "")
	person := engine.Fingerprint("a/c", "bestand", "", "S-1+S-2")
	l := liste(t, expiry, waiver("a/b", "bestand 0740 2018-K1", "", named), waiver("a/c", "bestand", "S-1+S-2", person))
	f := engine.Bestandsfund{Gruppe: "0740 2018-K1", Fundtekst: engine.Fundtekst{Regel: "a/b", Udfald: engine.Brud, Fingeraftryk: named}}
	l.MarkBestand(&f)
	g := engine.Bestandsfund{Fundtekst: engine.Fundtekst{Regel: "a/c", Udfald: engine.Brud, Forekomster: []engine.Forekomsttekst{{Noegle: "S-1+S-2", Udfald: engine.Brud, Fingeraftryk: person}}}}
	l.MarkBestand(&g)
	if f.Undtagelse == nil || g.Forekomster[0].Undtagelse == nil || l.Brug(true) != (Brug{IBrug: 2}) {
		t.Errorf("%+v", l.Brug(true))
	}
	for dokument, want := range map[string]Brug{
		"bestand": {IBrug: 1}, "bestand 0751 2018-K1": {Uenig: 1}, "0740 2018-K1": {Uenig: 1},
	} {
		l := liste(t, expiry, waiver("a/b", dokument, "", named))
		f.Undtagelse = nil
		l.MarkBestand(&f)
		if got := l.Brug(true); got != want || (f.Undtagelse != nil) != (want.IBrug > 0) {
			t.Errorf("%s: %+v, want %+v", dokument, got, want)
		}
	}
	l = liste(t, expiry, waiver("a/b", "bestand", "", named))
	if got := l.Brug(true); got != (Brug{IkkeProevet: 1}) {
		t.Errorf("the group was not asked about: %+v", got)
	}
	f.Udfald = engine.Opfyldt
	l.MarkBestand(&f)
	if got := l.Brug(true); got != (Brug{Ubrugt: 1}) {
		t.Errorf("the group is in order: %+v", got)
	}
	if told := slices.Collect(l.Advarsler(true)); len(told) > 0 {
		t.Errorf("a part of the archive nags: %q", told)
	}
}

func TestNoWaivers(t *testing.T) {
	var none *Liste
	r := sag("S-1")
	none.Mark(r)
	none.MarkBestand(&engine.Bestandsfund{})
	if r.Antal != (engine.Antal{Brud: 2}) {
		t.Errorf("%+v", r.Antal)
	}
}

// Documents are judged by several workers at once.
func TestConcurrentMarks(t *testing.T) {
	l := liste(t, expiry, waiver("a/b", "S-1", "", aftrykAf("a/b", "S-1", "")), waiver("a/c", "S-9", "", aftrykAf("a/c", "S-1", "x")))
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			for range 100 {
				l.Mark(sag("S-1"))
			}
		})
	}
	all.Wait()
	if got := l.Brug(true); got != (Brug{IBrug: 1, Uenig: 1}) {
		t.Errorf("%+v", got)
	}
}
