package engine

import (
	"reflect"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"github.com/pladstjek/pladstjek/engine/plan"
)

func trialSchema(t testing.TB) *Skema {
	t.Helper()
	s, err := trialSchemas(t).Skema("proevesag")
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestSkemaerTypes(t *testing.T) {
	s := trialSchemas(t)
	if got := s.Types(); !reflect.DeepEqual(got, []string{"indberetning", "proevesag"}) {
		t.Errorf("%v", got)
	}
	if _, err := s.Skema("svar"); err == nil || !strings.Contains(err.Error(), "kendte typer: indberetning, proevesag") {
		t.Errorf("%v", err)
	}
}

func TestSkemaerFaultySchema(t *testing.T) {
	for name, schema := range map[string]string{
		"not JSON": `{`, "not a schema": `{"type":"tekst"}`, "a reference outwards": `{"$ref":"https://example.invalid/x.json"}`, "a reference to a file": `{"$ref":"file:///etc/passwd"}`,
	} {
		s, err := LoadSkemaer(fstest.MapFS{"sag.json": {Data: []byte(schema)}})
		if err != nil {
			t.Fatal(err)
		}
		_, err = Read("a.json", []byte(`{"dokumenttype":"sag"}`), WithSkemaer(s))
		if _, isDocument := err.(*DocumentError); err == nil || isDocument || !strings.Contains(err.Error(), "skemaet sag") { //nolint:errorlint // it must not be one, wrapped or not
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestSkemaerAccept: every schema of the program is inside what package accept knows, so that no document goes the slow way for its
// type's sake.
func TestSkemaerAccept(t *testing.T) {
	s, err := EmbeddedSkemaer()
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range s.Types() {
		schema, err := s.Skema(name)
		if err != nil {
			t.Fatal(err)
		}
		if schema.unsupported != nil {
			t.Errorf("%s: %v", name, schema.unsupported)
		}
		if schema.Accepts(plan.ObjectOf(nil)) {
			t.Errorf("%s accepts an empty document", name)
		}
	}
}

func TestSkemaAccepts(t *testing.T) {
	s, err := LoadSkemaer(fstest.MapFS{
		"sag.json":   {Data: []byte(`{"type":"object","properties":{"dokumenttype":{"const":"sag"}},"additionalProperties":false}`)},
		"anden.json": {Data: []byte(`{"not":{"type":"array"}}`)},
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		schema, field string
		accepted      bool
	}{{"sag", "dokumenttype", true}, {"sag", "ukendt", false}, {"anden", "dokumenttype", false}} {
		schema, err := s.Skema(test.schema)
		if err != nil {
			t.Fatal(err)
		}
		document := plan.ObjectOf([]plan.Member{{Key: plan.Text(test.field), Value: plan.Text("sag")}})
		if got := schema.Accepts(document); got != test.accepted {
			t.Errorf("%s with the field %s: %v", test.schema, test.field, got)
		}
		if outside := schema.unsupported != nil; outside != (test.schema == "anden") {
			t.Errorf("%s: %v", test.schema, schema.unsupported)
		}
	}
}

func TestSkemaerConcurrent(t *testing.T) {
	s := trialSchemas(t)
	var wait sync.WaitGroup
	for range 8 {
		wait.Go(func() {
			if _, err := Read("a.json", []byte(head+`"anmodning":{"modtaget":"2018-02-01"}}`), WithSkemaer(s)); err != nil {
				t.Error(err)
			}
		})
	}
	wait.Wait()
}

func TestLabel(t *testing.T) {
	s := trialSchema(t)
	tests := []struct {
		path   []any
		da, en string
	}{
		{nil, "prøvesag", "trial case"},
		{[]any{"anmodning"}, "anmodningen", "the request"},
		{[]any{"anmodning", "modtaget"}, "sekretariatets modtagelse", "receipt by the sekretariat"}, // beside the $ref
		{[]any{"anmodning", "sendt"}, "tid", "date"},                                                // tid has no English title; its first branch has
		{[]any{"pr_dato"}, "dato", "date"},                                                          // behind the $ref
		{[]any{"forum", "moeder", 3}, "mødet", ""},
		{[]any{"forum", "moeder", 3, "dato"}, "mødedato", "date"},
		{[]any{"forum", "moeder", "3", "dato"}, "mødedato", "date"},
		{[]any{"forum"}, "", ""}, {[]any{"ukendt", "x"}, "", ""},
	}
	for _, test := range tests {
		if da, en := s.Label(test.path, "da"), s.Label(test.path, "en"); da != test.da || en != test.en {
			t.Errorf("%v: %q %q", test.path, da, en)
		}
	}
}

func TestPersonalAndFreeText(t *testing.T) {
	s := trialSchema(t)
	for _, test := range []struct {
		path               []any
		personal, freeText bool
	}{
		{[]any{"borger"}, false, false}, {[]any{"borger", "navn"}, true, false}, {[]any{"borger", "foedselsdato"}, true, false},
		{[]any{"borger", "vaerge", "rolle"}, true, false}, {[]any{"borger", "vaerge", "ukendt", 3}, true, false},
		{[]any{"anmodning", "formaal"}, false, true}, {[]any{"anmodning", "modtaget"}, false, false}, {nil, false, false},
	} {
		if got := s.Personal(test.path); got != test.personal {
			t.Errorf("%v personal: %v", test.path, got)
		}
		if got := s.FreeText(test.path); got != test.freeText {
			t.Errorf("%v free text: %v", test.path, got)
		}
	}
}

func TestKnown(t *testing.T) {
	s := trialSchema(t)
	for path, want := range map[string]bool{
		"": true, "anmodning": true, "anmodning/modtaget": true, "forum/moeder/*/dato": true, "forum/moeder/0/dato": true, "forum/moeder/*": true, "borger/vaerge/rolle": true,
		"anmodning/interval/maaneder": true, "anmodning/modtagett": false, "forum/moeder/dato": false, "forum/*": false, "anmodning/modtaget/x": false, "laesninger": true, "laesninger/x": false,
	} {
		var steps []string
		if path != "" {
			steps = strings.Split(path, "/")
		}
		if got := s.Known(steps); got != want {
			t.Errorf("%s: %v", path, got)
		}
	}
}
