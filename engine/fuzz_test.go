package engine

import (
	"bytes"
	"encoding/json"
	"errors"
	"reflect"
	"testing"
	"unicode/utf8"
)

// FuzzRead holds for any bytes: no panic, errors in the order of the file and bounded, and of what could be read, each
// value has a place whose bytes are that value.
func FuzzRead(f *testing.F) {
	schemas := WithSkemaer(trialSchemas(f))
	f.Fuzz(func(t *testing.T, data []byte) {
		given := bytes.Clone(data)
		d, err := Read("x.json", data, schemas)
		if !bytes.Equal(data, given) {
			t.Fatal("the bytes were changed")
		}
		var refused *DocumentError
		switch {
		case err == nil:
			checkPlaces(t, *d.views.places(), d.Root())
		case errors.As(err, &refused):
			checkErrors(t, data, refused)
		default:
			t.Fatalf("neither a document nor a DocumentError: %v", err)
		}

		// Most documents are refused by a schema; the places must be right in these too.
		if unreadable(data, defaultLimit) == nil {
			if p := parse(data, defaultLimit, 0); p.complete && len(p.faults.faults) == 0 {
				checkPlaces(t, p.index, p.root)
			}
		}
	})
}

func checkErrors(t *testing.T, data []byte, refused *DocumentError) {
	t.Helper()
	if n := len(refused.Fejl); n == 0 || n > maxSkemafejl+1 {
		t.Fatalf("%d errors", n)
	}
	line, column := 0, 0
	for _, e := range refused.Fejl {
		if e.Linje < line || e.Linje == line && e.Kolonne < column {
			t.Errorf("%d:%d after %d:%d", e.Linje, e.Kolonne, line, column)
		}
		line, column = e.Linje, e.Kolonne
		text := []byte(lineText(data, line))
		if column < 1 || column > utf8.RuneCount(text)+2 { // the end of the line, and the \r of its break
			t.Errorf("%d:%d lies beyond %q", line, column, text)
		}
		if len(e.Sti) > 1100 || len(e.Besked) > 5000 || len(e.BeskedEn) > 5000 {
			t.Errorf("%d:%d: %d, %d and %d bytes", line, column, len(e.Sti), len(e.Besked), len(e.BeskedEn))
		}
		if !utf8.ValidString(e.Sti+e.Besked+e.BeskedEn) || e.Besked == "" || e.BeskedEn == "" {
			t.Errorf("%d:%d: %q %q %q", line, column, e.Sti, e.Besked, e.BeskedEn)
		}
	}
}

// checkPlaces compares every value of a tree with what encoding/json makes of the bytes at its place.
func checkPlaces(t *testing.T, index nodeIndex, root any) {
	t.Helper()
	const most = 2000 // values; each is parsed anew with all that is in it
	seen := 0
	var check func(path []any, value any)
	check = func(path []any, value any) {
		if seen++; seen > most {
			return
		}
		p := index.place(path)
		if !p.Findes {
			t.Fatalf("%v has no place", path)
		}
		var again any
		decoder := json.NewDecoder(bytes.NewReader(index.data[p.Start:p.Slut]))
		decoder.UseNumber()
		if err := decoder.Decode(&again); err != nil || !reflect.DeepEqual(again, value) || int(decoder.InputOffset()) != p.Slut-p.Start {
			t.Fatalf("%v: %q is not %v (%v)", path, index.data[p.Start:p.Slut], value, err)
		}
		if p.Linje < 1 || p.Kolonne < 1 {
			t.Fatalf("%v: %+v", path, p)
		}
		switch value := value.(type) {
		case map[string]any:
			for name, member := range value {
				check(append(path[:len(path):len(path)], name), member)
			}
			if missing := index.place(append(path[:len(path):len(path)], "mangler helt")); missing.Findes != (value["mangler helt"] != nil) {
				t.Fatalf("%+v", missing)
			}
		case []any:
			for i, element := range value {
				check(append(path[:len(path):len(path)], i), element)
			}
			if missing := index.place(append(path[:len(path):len(path)], len(value))); missing.Findes {
				t.Fatalf("%+v", missing)
			}
		}
	}
	check(nil, root)
}
