package engine

import (
	"bytes"
	"reflect"
	"strings"
	"sync"
	"testing"

	"github.com/pladstjek/pladstjek/engine/plan"
)

// trialDocument has every kind of value, an escaped key and an escaped text, lines and letters that are not ASCII.
const trialDocument = "\ufeff" + `{"dokumenttype":"proevesag","skemaversion":"1","id":"S-\u0031",` + "\r\n" +
	` "anmodning":{"formaal":"æ\n\"ø","antal":7,"maerker":["å","b\u00e5"],"h\u0061stende":true}, "pr_dato":"2018-01-02"}`

// acceptingSchemas are the trial schemas, of which proevesag is certain of the documents that accepts says yes to.
func acceptingSchemas(t *testing.T, accepts func(plan.Value) bool) ReadOption {
	t.Helper()
	schemas := trialSchemas(t)
	schema, err := schemas.Skema("proevesag")
	if err != nil {
		t.Fatal(err)
	}
	schema.accepts = accepts
	return WithSkemaer(schemas)
}

func TestReadAcceptedBySchema(t *testing.T) {
	asked := 0
	accepting := acceptingSchemas(t, func(value plan.Value) bool {
		asked++
		return value.Field("id").Str() == "S-1"
	})
	slow := readTrial(t, trialDocument)
	fast, err := Read("sag.json", []byte(trialDocument), accepting, WithFirstLine(5))
	if err != nil {
		t.Fatal(err)
	}
	if asked != 1 || fast.views.index.nodes != nil {
		t.Errorf("asked %d times, and there are %d nodes that nobody asked for", asked, len(fast.views.index.nodes))
	}
	if fast.Type() != "proevesag" || fast.ID() != "S-1" || fast.Skema() == nil || string(fast.Bytes()) != trialDocument || fast.SHA256() != slow.SHA256() || fast.FirstLine() != 5 {
		t.Errorf("%+v", fast)
	}
	if day, ok := fast.PrDato(); !ok || day.String() != "2018-01-02" {
		t.Errorf("%v %v", day, ok)
	}
	if day, ok := fast.Day([]any{"pr_dato"}); !ok || day.String() != "2018-01-02" {
		t.Errorf("%v %v", day, ok)
	}
	for _, path := range [][]any{
		nil, {"id"}, {"anmodning"}, {"anmodning", "formaal"}, {"anmodning", "antal"}, {"anmodning", "hastende"}, {"anmodning", "maerker"},
		{"anmodning", "maerker", 1}, {"anmodning", "maerker", "1"}, {"anmodning", "maerker", 2}, {"anmodning", "maerker", "x"}, {"anmodning", 0}, {"x"}, {"id", "x"},
	} {
		value, ok := fast.Lookup(path)
		wanted, exists := slow.Lookup(path)
		if byTree, there := lookup(slow.Root(), path); !reflect.DeepEqual(wanted, byTree) || exists != there {
			t.Errorf("%v: %v %v, in the tree %v %v", path, wanted, exists, byTree, there)
		}
		if !reflect.DeepEqual(value, wanted) || ok != exists {
			t.Errorf("%v: %v %v, want %v %v", path, value, ok, wanted, exists)
		}
		place := fast.Place(path)
		if place.Linje -= 4; place != slow.Place(path) {
			t.Errorf("%v: %+v, want %+v", path, place, slow.Place(path))
		}
	}
	if !reflect.DeepEqual(fast.Root(), slow.Root()) {
		t.Errorf("%v, want %v", fast.Root(), slow.Root())
	}

	// What accepts is not certain of is read as without it, and a document that is not strict does not reach it.
	asked = 0
	for _, text := range []string{
		`{"dokumenttype":"proevesag","skemaversion":"1","id":"S-2","x":1}`, `{"dokumenttype":"proevesag","skemaversion":"1","id":"S-2"}`,
		`{"dokumenttype":"proevesag","skemaversion":"1","id":"S-1","pr_dato":null}`, `{"dokumenttype":"proevesag","skemaversion":"1","id":"S-1","laesninger":{}}`,
		`{"dokumenttype":"ukendt","id":"S-1"}`, `{"dokumenttype":["proevesag"],"id":"S-1"}`,
	} {
		_, want := Read("sag.json", []byte(text), WithSkemaer(trialSchemas(t)))
		if _, err := Read("sag.json", []byte(text), accepting); !reflect.DeepEqual(err, want) {
			t.Errorf("%s: %v, want %v", text, err, want)
		}
	}
	if asked != 2 {
		t.Errorf("asked %d times", asked)
	}
	// The function is believed: jsonschema, which knows no field x, is not asked.
	if _, err := Read("sag.json", []byte(`{"dokumenttype":"proevesag","id":"S-1","x":1}`), accepting); err != nil {
		t.Error(err)
	}
}

// TestDocumentAfterItsArena holds that what a document has given stays what it was when its arena is used for the next one.
func TestDocumentAfterItsArena(t *testing.T) {
	arena := new(plan.Arena)
	accepting := acceptingSchemas(t, func(plan.Value) bool { return true })
	d, err := Read("sag.json", []byte(trialDocument), accepting, WithArena(arena))
	if err != nil {
		t.Fatal(err)
	}
	id, root := d.ID(), d.Root()
	text, _ := d.Lookup([]any{"anmodning", "formaal"})
	list, _ := d.Lookup([]any{"anmodning", "maerker"})
	arena.Reset()
	next := strings.NewReplacer(`S-\u0031`, `T-\u0039`, `\n`, `\t`, `\u00e5`, `\u00d8`, "hastende", "travlt").Replace(trialDocument)
	if d, err = Read("sag.json", []byte(next), accepting, WithArena(arena)); err != nil || d.ID() != "T-9" {
		t.Fatal(d.ID(), err)
	}
	if id != "S-1" || text != "æ\n\"ø" || !reflect.DeepEqual(list, []any{"å", "bå"}) || !reflect.DeepEqual(root, readTrial(t, trialDocument).Root()) {
		t.Errorf("%s, %s, %v, %v", id, text, list, root)
	}
}

// TestDocumentOfSeveralGoroutines is for the race detector.
func TestDocumentOfSeveralGoroutines(t *testing.T) {
	d, err := Read("sag.json", []byte(trialDocument), acceptingSchemas(t, func(plan.Value) bool { return true }))
	if err != nil {
		t.Fatal(err)
	}
	want := readTrial(t, trialDocument)
	var all sync.WaitGroup
	for range 4 {
		all.Go(func() {
			if !reflect.DeepEqual(d.Root(), want.Root()) || d.Place([]any{"pr_dato"}) != want.Place([]any{"pr_dato"}) {
				t.Error("the document changed")
			}
		})
	}
	all.Wait()
	if !bytes.Equal(d.Bytes(), want.Bytes()) {
		t.Error("the bytes were changed")
	}
}
