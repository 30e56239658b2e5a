package rapport

import (
	"bytes"
	"context"
	"encoding/json"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/pladstjek/pladstjek/engine"
	"github.com/pladstjek/pladstjek/internal/demo"
)

// sameAsEncodingJSON holds every way of writing a result to encoding/json.
func sameAsEncodingJSON(t *testing.T, writers map[string]Writer, outs map[string]*bytes.Buffer, name string, r engine.Resultat) {
	t.Helper()
	l := lean(&r)
	for format, value := range map[string]any{"lean": l, "full": r, "json": r} {
		out := outs[format]
		out.Reset()
		if err := writers[format].Document(r, nil); err != nil {
			t.Fatal(err)
		}
		got := out.Bytes()
		want, err := oneLine(value)
		if format == "json" {
			got = got[bytes.Index(got, []byte("{\n      ")):] // what begins the report, or parts from the one before
			want, err = indented("    ", value)
		}
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(got, want) {
			at := 0
			for at < len(got) && at < len(want) && got[at] == want[at] {
				at++
			}
			t.Fatalf("%s, %s: at byte %d\n…%.100q\nwant\n…%.100q", name, format, at, got[max(at-40, 0):], want[max(at-40, 0):])
		}
	}
}

// writersToCompare are writers that are used again for every document.
func writersToCompare() (map[string]Writer, map[string]*bytes.Buffer) {
	writers, outs := map[string]Writer{}, map[string]*bytes.Buffer{"lean": {}, "full": {}, "json": {}}
	writers["lean"] = newNDJSON(outs["lean"], Options{})
	writers["full"] = newNDJSON(outs["full"], Options{Full: true})
	writers["json"] = newJSON(outs["json"], Options{})
	return writers, outs
}

// TestAppendedIsWhatEncodingJSONWrites: over every test case and an archive of the demo, in both languages, short and whole, with and
// without personal data.
func TestAppendedIsWhatEncodingJSONWrites(t *testing.T) {
	judge, _ := judgeAndSources(t)
	writers, outs := writersToCompare()
	compared := 0
	compare := func(name string, data []byte, line int, options ...engine.CheckOption) {
		d, err := engine.Read(name, data, engine.WithFirstLine(line))
		if err != nil {
			sameAsEncodingJSON(t, writers, outs, name, judge.RenderInvalid(name, err, engine.RenderOptions{}))
			return
		}
		result, err := judge.Check(context.Background(), d, 0, options...)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		for _, o := range []engine.RenderOptions{
			{}, {Sprog: engine.Engelsk}, {Kort: true}, {Sprog: engine.Engelsk, Kort: true}, {VisPersonoplysninger: true},
		} {
			sameAsEncodingJSON(t, writers, outs, name, judge.Render(result, o))
		}
		compared++
	}
	err := filepath.WalkDir("../../testcases", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || filepath.Ext(name) != ".json" || strings.HasSuffix(name, ".forventet.json") {
			return err
		}
		data, err := os.ReadFile(name)
		if err == nil && filepath.Base(filepath.Dir(name)) == "eksempler" {
			compare(name, data, 0)
		} else if err == nil { // readings take the longest to judge, and are written in the examples and the archive
			compare(name, data, 0, engine.WithoutReadings())
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	archive := demo.New("pladstjek", false)
	for nr := range 200 {
		made := archive.Dokument(nr)
		compare("arkiv.ndjson", made.AppendJSON(nil, false), nr+1)
	}
	if compared < 2000 {
		t.Errorf("only %d documents were compared", compared)
	}
}

// TestEveryFieldIsAppended fails where a field of a result, or of a lean line, is not written, or not as its tag says: they are all
// filled in, one at a time empty, and only one at a time filled in.
func TestEveryFieldIsAppended(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for _, of := range []reflect.Type{reflect.TypeFor[engine.Resultat](), reflect.TypeFor[linje]()} {
		for range 500 {
			for _, share := range []float64{1, 0.9, 0.5, 0.1, 0} {
				value := reflect.New(of).Elem()
				fillIn(t, value, random, share)
				text := jsonText{indented: share == 0.5}
				text.open('{')
				var want []byte
				var err error
				switch v := value.Interface().(type) {
				case engine.Resultat:
					text.resultat(&v)
				case linje:
					text.linje(&v)
				}
				text.close('}')
				if want, err = oneLine(value.Interface()); text.indented {
					want, err = indented("", value.Interface())
				}
				if err != nil {
					t.Fatal(err)
				}
				if got, want := string(text.out), string(bytes.TrimRight(want, "\n")); got != want {
					t.Fatalf("%s:\n%s\nwant\n%s", of, got, want)
				}
			}
		}
	}
}

// fillIn gives fields values, each of them with the probability; the others stay zero.
func fillIn(t *testing.T, v reflect.Value, random *rand.Rand, share float64) {
	if v.Kind() != reflect.Struct && random.Float64() >= share {
		return
	}
	switch v.Kind() {
	case reflect.String:
		v.SetString([]string{"a", "æ<b>&\"\\\n\x01\u2028", "\xff12345678\x7f"}[random.IntN(3)])
	case reflect.Int:
		v.SetInt(int64(random.IntN(2000) - 1000))
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Struct:
		for i := range v.NumField() {
			fillIn(t, v.Field(i), random, share)
		}
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		fillIn(t, v.Elem(), random, share)
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), random.IntN(4), 4))
		for i := range v.Len() {
			fillIn(t, v.Index(i), random, share)
		}
	case reflect.Interface:
		values := []any{"tekst", true, false, json.Number("12.50"), json.Number("-7"), []any{}, []any{"a", map[string]any{"b": json.Number("1")}}}
		v.Set(reflect.ValueOf(values[random.IntN(len(values))]))
	default:
		t.Fatalf("a result has a field of kind %s, which is not filled in", v.Kind())
	}
}

// A value that encoding/json refuses is refused.
func TestAppendedRefusesWhatIsNoJSON(t *testing.T) {
	d := readCase(t, "sag.json", sagJSON)
	r := alt(d)
	r.Fund[1].Fakta[0].Vaerdi = json.Number("1x")
	for _, format := range []string{"json", "ndjson"} {
		var b bytes.Buffer
		w, err := New(format, &b, Options{Full: true})
		if err != nil {
			t.Fatal(err)
		}
		if err := w.Document(r, d); err == nil || b.Len() > 0 {
			t.Errorf("%s: wrote %d bytes, error %v", format, b.Len(), err)
		}
	}
}

// A rule that has the sources of another wording in the next document is not written with those of this one.
func TestSourcesAreThoseOfTheFinding(t *testing.T) {
	writers, outs := writersToCompare()
	f := frister14(readCase(t, "sag.json", sagJSON))
	for i := range 30 {
		f.Hjemmel = [][]engine.Hjemmel{nil, {}, {ikkeSet}, {koncept}, {ikkeSet, koncept}, {{Kilde: strings.Repeat("k", i)}}}[i%6]
		r := invalid()
		r.Fund = []engine.Fundtekst{f}
		sameAsEncodingJSON(t, writers, outs, "sag.json", r)
	}
}

func FuzzAppendJSONText(f *testing.F) {
	for _, s := range []string{"", "æøå", "12345678", "1234567\"", "\\2345678", "\x1f2345678", " ~\x7f", "\u2028a\u2029", "\xe2\x80", "\xff", "<>&", "\b\f\n\r\t\x00", "€abcdefgh𝄞"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		want, err := oneLine(s)
		if err != nil {
			t.Fatal(err)
		}
		if got := string(appendJSONText(nil, s)) + "\n"; got != string(want) {
			t.Errorf("%q: %s, want %s", s, got, want)
		}
	})
}
