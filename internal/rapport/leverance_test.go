package rapport

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/pladstjek/pladstjek/engine"
	"github.com/pladstjek/pladstjek/internal/bestand"
	"github.com/pladstjek/pladstjek/policies"
)

// The engine and the sources are loaded once for all tests.
var loaded = sync.OnceValues(func() (*engine.Engine, error) { return engine.New(context.Background()) })

func judgeAndSources(t *testing.T) (*engine.Engine, *engine.Kilder) {
	t.Helper()
	judge, err := loaded()
	if err != nil {
		t.Fatal(err)
	}
	kilder, err := engine.LoadKilder(policies.FS)
	if err != nil {
		t.Fatal(err)
	}
	return judge, kilder
}

// leverance is a delivery that has been judged.
type leverance struct {
	resultater []engine.Resultat
	dokumenter []*engine.Document
	bestand    []engine.Bestandsfund
	samlet     Samlet
}

// documentsIn are the cases under a folder of testcases, without what is expected of them.
func documentsIn(t *testing.T, pattern string) []string {
	t.Helper()
	names, err := filepath.Glob("../../testcases/" + pattern)
	if err != nil {
		t.Fatal(err)
	}
	names = slices.DeleteFunc(names, func(name string) bool { return strings.HasSuffix(name, ".forventet.json") })
	if len(names) == 0 {
		t.Fatalf("there are no cases in %s", pattern)
	}
	return names
}

// judged judges the files on the given day, or on their own, and asks the rules about the delivery. What cannot be read is
// in the delivery as a document that cannot be judged.
func judged(t *testing.T, sprog engine.Sprog, prDato string, names ...string) leverance {
	t.Helper()
	judge, _ := judgeAndSources(t)
	ctx, options := context.Background(), engine.RenderOptions{Sprog: sprog}
	var day engine.Dato
	if prDato != "" {
		var err error
		if day, err = engine.ParseDato(prDato); err != nil {
			t.Fatal(err)
		}
	}
	key := bestand.NewKey()
	posts, err := bestand.New(key)
	if err != nil {
		t.Fatal(err)
	}
	defer posts.Close()
	var l leverance
	add := func(r engine.Resultat, d *engine.Document) {
		l.resultater, l.dokumenter = append(l.resultater, r), append(l.dokumenter, d)
		l.samlet.Dokumenter++
		l.samlet.Antal.Plus(r.Antal)
		if !r.Gyldig {
			l.samlet.Ugyldige++
		}
	}
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		d, err := engine.Read(name, data)
		if err != nil {
			add(judge.RenderInvalid(name, err, options), nil)
			continue
		}
		result, err := judge.Check(ctx, d, day)
		if err != nil {
			t.Fatal(err)
		}
		add(judge.Render(result, options), &d)
		if err := posts.Add(d.Type(), result.PrDato, judge.Poster(d, result.PrDato, key.Hide)); err != nil {
			t.Fatal(err)
		}
	}
	err = posts.Each(ctx, judge, l.samlet.Ugyldige == 0, day, func(g engine.Gruppefund, fault error) error {
		if fault != nil {
			t.Fatal(fault)
		}
		f, err := judge.RenderBestand(g, options)
		if err != nil {
			return err
		}
		l.samlet.Bestand.Add(&f.Fundtekst)
		if f.Udfald != engine.Opfyldt && f.Udfald != engine.IkkeRelevant {
			l.bestand = append(l.bestand, f)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return l
}

// report is the delivery in a format.
func (l leverance) report(t *testing.T, format string, o Options) string {
	t.Helper()
	var b strings.Builder
	w, err := New(format, &b, o)
	if err != nil {
		t.Fatal(err)
	}
	for i := range l.resultater {
		if err := w.Document(l.resultater[i], l.dokumenter[i]); err != nil {
			t.Fatal(err)
		}
	}
	for _, f := range l.bestand {
		if err := w.Bestand(f); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(l.samlet); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// withEngine are the options of a run by the command line.
func withEngine(t *testing.T, sprog engine.Sprog) Options {
	judge, kilder := judgeAndSources(t)
	return Options{Sprog: sprog, Engine: judge, Kilder: kilder}
}

// delivery is a delivery with every kind of thing there is to tell: all examples, a document that cannot be judged, a rule
// that did not answer, breaches that are waived, and what rules say of the whole of another delivery.
func delivery(t *testing.T, sprog engine.Sprog) leverance {
	t.Helper()
	bad := filepath.Join(t.TempDir(), `dårlig "fil" #1 100% <a&b>.json`)
	if err := os.WriteFile(bad, []byte("{\n  \"dokumenttype\": \"visitationssag\",\n  \"ukendt\": 1\n}\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	l := judged(t, sprog, "", append(documentsIn(t, "eksempler/*.json"), bad)...)
	const silent = "anmodning/laege"
	first := &l.resultater[0]
	first.Fund = slices.DeleteFunc(first.Fund, func(f engine.Fundtekst) bool { return f.Regel == silent })
	first.Regelfejl = []engine.Regelfejl{{Regel: silent, Besked: "reglen svarede to gange", Sted: "regler/anmodning/laege.rego"}}
	waive(&l, "anmodning/formaal", engine.Undtagelse{Begrundelse: "Aftalt med regionen | se \"brev\" <1>", Ansvarlig: "Testperson Delta", Udloeber: "2018-12-31"})
	whole := judged(t, sprog, "", documentsIn(t, "bestand/overlappende_ophold/brud*/*.json")...)
	l.bestand, l.samlet.Bestand = whole.bestand, whole.samlet.Bestand
	return l
}

// waive lays a waiver on every breach of the rule, and counts it.
func waive(l *leverance, regel string, u engine.Undtagelse) {
	l.samlet.Antal = engine.Antal{}
	for i := range l.resultater {
		r := &l.resultater[i]
		if !r.Gyldig {
			continue
		}
		r.Antal = engine.Antal{}
		for j := range r.Fund {
			f := &r.Fund[j]
			if f.Regel == regel && f.Udfald == engine.Brud {
				f.Undtagelse = &u
			}
			r.Antal.Add(f)
		}
		l.samlet.Antal.Plus(r.Antal)
	}
}
