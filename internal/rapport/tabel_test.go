package rapport

import (
	"context"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"sync"
	"testing"

	"github.com/pladstjek/pladstjek/engine"
	"github.com/pladstjek/pladstjek/policies"
)

var judging = sync.OnceValues(func() (*engine.Engine, error) { return engine.New(context.Background()) })

// eksempel is a document of testcases/eksempler, read.
type eksempel struct {
	document engine.Document
	result   engine.Result
}

// eksempler are the worked examples, judged.
func eksempler(tb testing.TB) (*engine.Engine, []eksempel) {
	tb.Helper()
	judge, err := judging()
	if err != nil {
		tb.Fatal(err)
	}
	names, err := filepath.Glob("../../testcases/eksempler/*.json")
	if err != nil {
		tb.Fatal(err)
	}
	var all []eksempel
	for _, name := range names {
		if strings.HasSuffix(name, ".forventet.json") {
			continue
		}
		data, err := os.ReadFile(name)
		if err != nil {
			tb.Fatal(err)
		}
		d, err := engine.Read(filepath.Base(name), data)
		if err != nil {
			tb.Fatal(err)
		}
		day, _ := engine.ParseDato("2018-12-31")
		result, err := judge.Check(context.Background(), d, day)
		if err != nil {
			tb.Fatal(err)
		}
		all = append(all, eksempel{d, result})
	}
	if len(all) < 10 {
		tb.Fatalf("only %d examples", len(all))
	}
	return judge, all
}

func kilder(tb testing.TB) *engine.Kilder {
	tb.Helper()
	k, err := engine.LoadKilder(policies.FS)
	if err != nil {
		tb.Fatal(err)
	}
	return k
}

// konflikt is a breach that is part of a conflict of norms.
func konflikt(d *engine.Document) engine.Fundtekst {
	f := frister14(d)
	f.Regel, f.DelAf, f.Fingeraftryk = "magt/laast_doer", "magt/normkonflikt", fingeraftryk("magt/laast_doer", "")
	return f
}

// undtagetEn is revurdering with a waiver on the first breach.
func undtagetEn(d *engine.Document) engine.Fundtekst {
	f := revurdering(d)
	f.Forekomster[1].Undtagelse = &engine.Undtagelse{Begrundelse: "=aftalt med tilsynet, sag 020280-9999", Ansvarlig: "Kontorchefen", Udloeber: "2019-12-31"}
	return f
}

// leverancen is a finding about the delivery with two breaches, in two files.
func leverancen() engine.Bestandsfund {
	at := func(file string) []engine.Faktum {
		return []engine.Faktum{{Fil: file, Sti: "/ophold/0", Findes: true, Linje: 14, Kolonne: 21}}
	}
	return engine.Bestandsfund{
		Gruppe: "S-1", PrDato: "2019-05-01",
		Dokumenter: []engine.Dokumentinfo{{Fil: "a.json", ID: "A-1", Type: "afregning"}, {Fil: "b.json", ID: "B-1", Type: "visitationssag"}},
		Fundtekst: engine.Fundtekst{
			Regel: "bestand/afregning_mod_sag", Udfald: engine.Brud, Alvor: engine.Lovkrav, Titel: "Et afregnet ophold svarer til sagen", Besked: "To steder.",
			Hjemmel: []engine.Hjemmel{koncept}, Ansvarlig: []string{"regionsraadet"}, Fingeraftryk: fingeraftryk("bestand/afregning_mod_sag", ""),
			Forekomster: []engine.Forekomsttekst{
				{Noegle: "a", Udfald: engine.Brud, Besked: "I a.", Fakta: at("a.json"), Fingeraftryk: fingeraftryk("bestand/afregning_mod_sag", "a")},
				{Noegle: "b", Udfald: engine.Brud, Besked: "I b.", Fakta: at("b.json"), Fingeraftryk: fingeraftryk("bestand/afregning_mod_sag", "b")},
				{Noegle: "c", Udfald: engine.Afventer, Besked: "C afventer.", Fakta: at("b.json"), Frist: "2019-06-01", Fingeraftryk: fingeraftryk("bestand/afregning_mod_sag", "c")},
			},
		},
	}
}

// med and alleTilfaelde agree on what the cases of a finding are.
func TestAllCasesAreThoseOfEachOutcome(t *testing.T) {
	d := readCase(t, "sag.json", sagJSON)
	otherwise := revurdering(d)
	otherwise.Forekomster = otherwise.Forekomster[:1]
	for _, f := range []engine.Fundtekst{revurdering(d), otherwise, frister14(d), ikkeRelevant(), normkonflikt(d)} {
		got := map[engine.Udfald]int{}
		for _, c := range alleTilfaelde(&f) {
			got[c.Udfald]++
		}
		for _, u := range []engine.Udfald{engine.Opfyldt, engine.Brud, engine.Afventer, engine.Uoplyst, engine.IkkeRelevant, engine.Normkonflikt} {
			if n := len(med(&f, u)); n != got[u] {
				t.Errorf("%s: %d of %s, want %d", f.Regel, got[u], u, n)
			}
		}
	}
	if n := len(otherwise.Forekomster); n != 1 {
		t.Errorf("the finding was changed: it has %d occurrences", n)
	}
}

func TestWhatCouldBeReadAsAFormula(t *testing.T) {
	for text, want := range map[string]bool{
		"": false, "S-1": false, "1+1": false, "a=b": false, "§ 42": false, "'=1": false, "\"=1\"": false, "\ufffd": false,
		"=1+1": true, "+45 12 34 56 78": true, "-1": true, "@SUM(A1)": true, "\tx": true, "\rx": true, "\nx": true,
		"＝1": true, "＋1": true, "－1": true, "＠x": true, "  =1": true, "\u00a0=1": true,
	} {
		if got := kanLaesesSomFormel(text); got != want {
			t.Errorf("%q: got %v", text, got)
		}
	}
}

func TestTableWordsInBothLanguages(t *testing.T) {
	da, en := reflect.ValueOf(*tabelordFor(engine.Dansk)), reflect.ValueOf(*tabelordFor(engine.Engelsk))
	for i := range da.NumField() {
		name := da.Type().Field(i).Name
		if da.Field(i).IsZero() || en.Field(i).IsZero() {
			t.Errorf("%s is empty in one of the languages", name)
		}
		if da.Field(i).Kind() == reflect.String {
			for _, verb := range []string{"%d", "%s"} {
				if a, b := da.Field(i).String(), en.Field(i).String(); strings.Count(a, verb) != strings.Count(b, verb) {
					t.Errorf("%s has other placeholders: %q and %q", name, a, b)
				}
			}
		}
	}
}
