package rapport

import (
	"fmt"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/pladstjek/pladstjek/engine"
)

// The cases that are shown whole are the heaviest; of equally heavy ones those that came first.
func TestHTMLShowsTheHeaviestCases(t *testing.T) {
	d := readCase(t, "sag.json", sagJSON)
	weak := paaroerende(d)
	weak.Alvor = engine.Anbefaling
	waived := frister14(d)
	waived.Undtagelse = &engine.Undtagelse{}
	all := []engine.Resultat{
		numbered(d, 1, weak),
		numbered(d, 2, waived),                        // 0
		numbered(d, 3, paaroerende(d)),                // 3
		numbered(d, 4, frister14(d)),                  // 9
		numbered(d, 5, uoplyst(d)),                    // 0
		numbered(d, 6, paaroerende(d)),                // 3
		numbered(d, 7, frister14(d), paaroerende(d)),  // 12
		numbered(d, 8, opfyldt(d)),                    // nothing to show
		numbered(d, 9, paaroerende(d)),                // 3
		numbered(d, 10, frister14(d)),                 // 9
		numbered(d, 11, revurdering(d), frister14(d)), // 18
	}
	for cases, want := range map[int][]string{
		1: {"S-11"}, 3: {"S-11", "S-07", "S-04"}, 5: {"S-11", "S-07", "S-04", "S-10", "S-03"},
		100: {"S-11", "S-07", "S-04", "S-10", "S-03", "S-06", "S-09", "S-01", "S-02", "S-05"},
	} {
		page := htmlReport(t, Options{Cases: cases}, d, Samlet{}, all...)
		var shown []string
		for _, m := range regexp.MustCompile(`<summary><h3>([^<]*)</h3>`).FindAllStringSubmatch(page, -1) {
			shown = append(shown, m[1])
		}
		if !slices.Equal(shown, want) {
			t.Errorf("%d cases: %v, want %v", cases, shown, want)
		}
		left := fmt.Sprintf("De %d tungeste af 10 dokumenter vises; --html-cases viser flere.", cases)
		if cases == 1 {
			left = "Kun det tungeste af 10 dokumenter vises; --html-cases viser flere."
		}
		if said := strings.Contains(page, left); said != (cases < 10) {
			t.Errorf("%d cases: that some are left out is said: %t", cases, said)
		}
		// All counts cover the cases that are not shown.
		if text := shownText(page); !strings.Contains(text, "Tabellen har alle 14 fund") && cases == 100 || !strings.Contains(text, "brud 11 6 lovkrav (heraf 1 undtaget), 4 konceptkrav, 1 anbefaling; heraf 1 undtaget") {
			t.Errorf("%d cases: the counts are others:\n%.900s", cases, text)
		}
	}
}

// What a kept case holds is bounded, and the report says what it leaves out.
func TestHTMLBoundsACase(t *testing.T) {
	d := readCase(t, "sag.json", sagJSON)
	f := revurdering(d)
	one := f.Forekomster[1]
	for range 30 {
		one.Fakta = append(one.Fakta, one.Fakta[0])
	}
	f.Forekomster = nil
	for range 3 * htmlMestForekomster {
		f.Forekomster = append(f.Forekomster, one)
	}
	text := shownText(htmlReport(t, Options{}, d, Samlet{}, numbered(d, 1, f)))
	for _, want := range []string{
		"50 forekomster mere vises ikke", "11 steder mere vises ikke",
		"Tabellen har 25 af 75 fund; de øvrige 50",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("it does not say %q", want)
		}
	}
}

// A list of what could not be judged ends somewhere, and says so.
func TestHTMLBoundsTheUnreadable(t *testing.T) {
	d := readCase(t, "sag.json", sagJSON)
	bad := invalid()
	for range 9 {
		bad.Skemafejl = append(bad.Skemafejl, bad.Skemafejl[0])
	}
	all := make([]engine.Resultat, htmlMestUgyldige+3)
	for i := range all {
		all[i] = bad
	}
	page := htmlReport(t, Options{}, d, Samlet{}, all...)
	text := shownText(page)
	for _, want := range []string{"3 mere er ikke på listen", "… og 5 fejl mere", "Ingen dokumenter er bedømt.", "kunne ikke bedømmes 203"} {
		if !strings.Contains(text, want) {
			t.Errorf("it does not say %q", want)
		}
	}
	if n := strings.Count(page, "<code>daarlig.json</code>"); n != htmlMestUgyldige {
		t.Errorf("%d are listed", n)
	}
}

func TestHTMLBestand(t *testing.T) {
	d := readCase(t, "sag.json", sagJSON)
	var b strings.Builder
	w, _ := New("html", &b, Options{})
	f := paaroerende(d)
	f.Fakta[0].Fil = "arkiv/b.json"
	if err := w.Document(alt(d), d); err != nil {
		t.Fatal(err)
	}
	met := opfyldt(d)
	for _, fund := range []engine.Fundtekst{f, met} {
		g := engine.Bestandsfund{Gruppe: "VS-1", Dokumenter: []engine.Dokumentinfo{{Fil: "arkiv/a.json", ID: "A"}, {Fil: "arkiv/b.json", ID: "B"}}, Fundtekst: fund}
		if err := w.Bestand(g); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(Samlet{Dokumenter: 1, Antal: alt(d).Antal, Bestand: engine.Antal{Brud: 1, Opfyldt: 1}}); err != nil {
		t.Fatal(err)
	}
	wellFormed(t, b.String())
	text := shownText(b.String())
	for _, want := range []string{"Holdt op mod hinanden viser dokumenterne 1 brud; det er ikke talt med ovenfor.", "Dokumenter: A ( arkiv/a.json ), B ( arkiv/b.json )", "b.json:"} {
		if !strings.Contains(text, want) {
			t.Errorf("it does not say %q", want)
		}
	}
	if n := strings.Count(b.String(), `id="leverance-`); n != 1 {
		t.Errorf("%d findings across the documents are shown", n)
	}
}

func TestHTMLVaegt(t *testing.T) {
	d := readCase(t, "sag.json", sagJSON)
	part := frister14(d)
	part.DelAf = "magt/normkonflikt"
	for _, c := range []struct {
		fund []engine.Fundtekst
		want int
	}{
		{nil, 0}, {[]engine.Fundtekst{opfyldt(d), uoplyst(d), ikkeRelevant()}, 0}, {[]engine.Fundtekst{frister14(d)}, 9},
		{[]engine.Fundtekst{revurdering(d)}, 9}, // one rule, however many occurrences
		{[]engine.Fundtekst{paaroerende(d), frister14(d)}, 12}, {[]engine.Fundtekst{normkonflikt(d), part}, 9},
	} {
		r := resultat(d, c.fund...)
		if got := htmlVaegt(&r); got != c.want {
			t.Errorf("weight %d, want %d", got, c.want)
		}
	}
}

// A kept case holds none of the document's bytes: twenty documents of a megabyte must not stay in memory.
func TestHTMLKeepsNoDocument(t *testing.T) {
	padding := strings.Repeat("ro og ", 1<<20/6)
	text := strings.Replace(sagJSON, "Ro om Testperson Gamma.", padding, 1)
	text = strings.Replace(text, `"borger": {`, `"borger": { "handlekommuner": [{ "id": "a", "kommunekode": "0661", "fra": "2018-01-01" }],`, 1)
	var b strings.Builder
	w, _ := New("html", &b, Options{})
	heap := func() uint64 {
		runtime.GC()
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		return m.HeapAlloc
	}
	before := heap()
	const documents = 20
	for range documents {
		d := readCase(t, "sag.json", text)
		if err := w.Document(alt(d), d); err != nil {
			t.Fatal(err)
		}
	}
	if grown := int64(heap()) - int64(before); grown > documents*100<<10 {
		t.Errorf("%d kB are held for each document", grown>>10/documents)
	}
	if err := w.Close(Samlet{Dokumenter: documents}); err != nil {
		t.Fatal(err)
	}
}
