package engine

import (
	"encoding/json"
	"reflect"
	"testing"

	"github.com/pladstjek/pladstjek/engine/plan"
)

// A fact is found the same whatever was found before it, and its value is the document's.
func TestFactsOneAfterAnother(t *testing.T) {
	data := []byte("{\"id\": \"a\", \"tæt\\u00e5\": \"x\\ny \\u00e6\",\n \"liste\": [ {\"n\": 1.50, \"ja\": true}, {\"n\": -7}, \"ø\" ],\n \"1\": {\"a/b~c\": false}}")
	value, values, ok := readValue(plan.NewArena(len(data)), data, 100)
	if !ok {
		t.Fatal("the document is not read")
	}
	d := Document{data: data, value: value, views: viewsOf(data, values, 0)}
	steps := []any{"liste", "1", 0, 1, 2, 3, "n", "ja", "a/b~c", "tætå", "id", "mangler"}
	var paths [][]any
	for _, a := range steps {
		paths = append(paths, []any{a})
		for _, b := range steps {
			paths = append(paths, []any{a, b})
			for _, c := range steps {
				paths = append(paths, []any{a, b, c})
			}
		}
	}
	var x walk
	x.reset(d.views)
	shown := 0
	for i := range paths {
		path := paths[i*7919%len(paths)] // a prime: all of them, in another order
		want := d.Place(path)
		got := x.place(path)
		got.Sti = string(appendPointer(nil, path))
		if got != want {
			t.Fatalf("%v: %+v, want %+v", path, got, want)
		}
		if !got.Findes {
			continue
		}
		value, _ := d.Lookup(path)
		switch value.(type) {
		case map[string]any, []any: // are not shown
			value = nil
		}
		if is := scalar(d.Bytes()[got.Start:got.Slut]); !reflect.DeepEqual(is, value) {
			t.Errorf("%v: %#v, want %#v", path, is, value)
		} else if is != nil {
			shown++
		}
	}
	if shown < 8 {
		t.Errorf("only %d values were compared", shown)
	}
	if is := scalar([]byte("1.50")); is != json.Number("1.50") {
		t.Errorf("%#v", is)
	}
}

// The number 1 and the text "1" are other steps with the same pointer.
func TestKnownFactIsThatOfItsPath(t *testing.T) {
	var k knownFacts
	path := []any{"a", 1}
	k.add("/a/1", path, Faktum{Sti: "/a/1", Navn: "tal"})
	if f := k.find([]byte("/a/1"), []any{"a", 1}); f == nil || f.Navn != "tal" {
		t.Errorf("got %+v", f)
	}
	if f := k.find([]byte("/a/1"), []any{"a", "1"}); f != nil {
		t.Errorf("another path has the fact %+v", f)
	}
	k.reset()
	if f := k.find([]byte("/a/1"), path); f != nil {
		t.Errorf("the next document has the fact %+v", f)
	}
}
