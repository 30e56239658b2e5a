package undtagelser

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"github.com/pladstjek/pladstjek/engine"
)

// ids are case numbers that are not easily written as YAML.
var ids = []string{"S-1", "2018", "true", "~", " a: b # c ", `"q" \ 'r'`, "linje\nskift\ttab\x7f\u0085\u2028", "æøå 😀", "- x", "9902029999", "*a"}

// A baseline is read again, and after it no breach of the run is unwaived.
func TestBaselineWaivesAll(t *testing.T) {
	var file bytes.Buffer
	b := NewBaseline(&file, expiry-90, expiry, `N. "N" 990202-9999`)
	delivery := engine.Bestandsfund{Gruppe: "0740 2018-K1", Fundtekst: engine.Fundtekst{Regel: "a/b", Udfald: engine.Brud, Fingeraftryk: engine.Fingerprint("a/b", "bestand", "0740 2018-K1", "")}}
	for _, id := range append(ids, "S-1") { // twice the same: two documents with one id
		if err := b.Add(sag(id)); err != nil {
			t.Fatal(err)
		}
	}
	if err := b.AddBestand(&delivery); err != nil {
		t.Fatal(err)
	}
	if err := b.Close(); err != nil {
		t.Fatal(err)
	}
	if want := 3*len(ids) + 1; b.Len() != want {
		t.Errorf("%d waivers, want %d", b.Len(), want)
	}
	if text := file.String(); strings.Contains(text, "9902029999") || strings.Contains(text, "990202-9999") {
		t.Error("the file holds a CPR number")
	}
	l, err := read(file.String())
	if err != nil {
		t.Fatalf("%v\n%s", err, file.String())
	}
	l.Begin(expiry, engine.Dansk)
	for _, id := range ids {
		r := sag(id)
		l.Mark(r)
		if r.Antal != (engine.Antal{Brud: 2, Undtaget: 2}) {
			t.Errorf("%q: %+v", id, r.Antal)
		}
		u := *r.Fund[0].Undtagelse
		// 31 days before 31 December is 30 November, 30 more 31 October, and the other 29 give 2 October.
		want := engine.Undtagelse{Begrundelse: "Brud kendt den 2. oktober 2026, da kontrollen blev indført", Ansvarlig: `N. "N" ******-****`, Udloeber: "2026-12-31"}
		if u != want {
			t.Errorf("%q carries %+v, want %+v", id, u, want)
		}
	}
	l.MarkBestand(&delivery)
	if got := l.Brug(true); got != (Brug{IBrug: 3*len(ids) + 1}) {
		t.Errorf("%+v", got)
	}
	if warned := len(collect(l)); warned != 0 {
		t.Errorf("%d warnings", warned)
	}
}

func collect(l *Liste) (all []string) {
	for text := range l.Advarsler(true) {
		all = append(all, text)
	}
	return all
}

// Left out are what is no breach, what is waived already, and what counts with a conflict of norms.
func TestBaselineLeavesOut(t *testing.T) {
	r := sag("S-1")
	r.Fund[0].Undtagelse = &engine.Undtagelse{}
	r.Fund[1].Forekomster[0].Undtagelse = &engine.Undtagelse{}
	r.Fund[1].Forekomster[2].DelAf = "a/k"
	part := engine.Fundtekst{Regel: "a/d", Udfald: engine.Brud, DelAf: "a/k", Fingeraftryk: aftrykAf("a/d", "S-1", "")}
	conflict := engine.Fundtekst{Regel: "a/k", Udfald: engine.Normkonflikt, Fingeraftryk: aftrykAf("a/k", "S-1", "")}
	pending := engine.Fundtekst{Regel: "a/l", Udfald: engine.Afventer, Fingeraftryk: aftrykAf("a/l", "S-1", "")}
	r.Fund = append(r.Fund, part, conflict, pending)
	var file bytes.Buffer
	b := NewBaseline(&file, expiry, expiry, "N.N.")
	if err := errors.Join(b.Add(r), b.Close()); err != nil {
		t.Fatal(err)
	}
	if !strings.HasSuffix(file.String(), "\nundtagelser: []\n") {
		t.Errorf("written:\n%s", &file)
	}
	if l, err := read(file.String()); err != nil || l.Len() != 0 {
		t.Errorf("%v", err)
	}
}

type full struct{ room int }

func (f *full) Write(p []byte) (int, error) {
	if f.room -= len(p); f.room < 0 {
		return 0, errors.New("full")
	}
	return len(p), nil
}

// A disk that is full ends the run when it is full, not when all documents have been judged.
func TestBaselineWriteError(t *testing.T) {
	b := NewBaseline(&full{1 << 17}, expiry, expiry, "N.N.")
	for i := range 10_000 {
		if err := b.Add(sag(strings.Repeat("x", 100) + string(rune('0'+i%10)) + strings.Repeat("y", i/10))); err != nil {
			return
		}
	}
	t.Error("no error")
}
