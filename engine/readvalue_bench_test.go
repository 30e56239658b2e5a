package engine

import (
	"encoding/json"
	"os"
	"testing"
	"time"

	"github.com/pladstjek/pladstjek/engine/plan"
	"github.com/pladstjek/pladstjek/schemas"
)

// benchmarkDocuments are documents of the sizes that people have, indented and on one line.
func benchmarkDocuments(b *testing.B) map[string][]byte {
	b.Helper()
	documents := map[string][]byte{}
	for name, file := range map[string]string{"50kB": "01-hele-vejen", "10kB": "02-ufuldstaendig-anmodning", "20kB": "03-hastende-dag-8"} {
		data, err := os.ReadFile("../testcases/eksempler/" + file + ".json")
		if err != nil {
			b.Fatal(err)
		}
		documents[name] = data
		var tree any
		if err := json.Unmarshal(data, &tree); err != nil {
			b.Fatal(err)
		}
		if documents[name+"-one-line"], err = json.Marshal(tree); err != nil {
			b.Fatal(err)
		}
	}
	return documents
}

// inUnits measures work on each document in units of encoding/json parsing the same bytes, which is timed in the same run.
func inUnits(b *testing.B, work func(b *testing.B, data []byte) func()) {
	if _, err := EmbeddedSkemaer(); err != nil {
		b.Fatal(err)
	}
	for name, data := range benchmarkDocuments(b) {
		b.Run(name, func(b *testing.B) {
			once := work(b, data)
			const rounds = 100
			begin := time.Now()
			for range rounds {
				var v any
				if err := json.Unmarshal(data, &v); err != nil {
					b.Fatal(err)
				}
			}
			unit := time.Since(begin) / rounds
			b.ReportAllocs()
			b.SetBytes(int64(len(data)))
			for b.Loop() {
				once()
			}
			b.ReportMetric(float64(b.Elapsed())/float64(b.N)/float64(unit), "x/encoding_json")
		})
	}
}

// internSchema makes symbols of the document's field names, as a compiled schema does.
func internSchema(tree any) {
	switch tree := tree.(type) {
	case map[string]any:
		for name, value := range tree {
			plan.Symbol(name)
			internSchema(value)
		}
	case []any:
		for _, value := range tree {
			internSchema(value)
		}
	}
}

// BenchmarkReadValue reads a document into an arena that is used again and again.
func BenchmarkReadValue(b *testing.B) {
	inUnits(b, func(b *testing.B, data []byte) func() {
		internSchema(parse(data, defaultLimit, 0).root)
		arena := new(plan.Arena)
		return func() {
			arena.Reset()
			if _, _, ok := readValue(arena, data, defaultLimit); !ok {
				b.Fatal("refused")
			}
		}
	})
}

// BenchmarkReadValueInAnArenaOfItsOwn reads a document that may be held.
func BenchmarkReadValueInAnArenaOfItsOwn(b *testing.B) {
	inUnits(b, func(b *testing.B, data []byte) func() {
		internSchema(parse(data, defaultLimit, 0).root)
		return func() {
			if _, _, ok := readValue(plan.NewArena(len(data)), data, defaultLimit); !ok {
				b.Fatal("refused")
			}
		}
	})
}

// BenchmarkReadIndex makes the node index of a document that has been read.
func BenchmarkReadIndex(b *testing.B) {
	inUnits(b, func(b *testing.B, data []byte) func() {
		_, values, ok := readValue(new(plan.Arena), data, defaultLimit)
		if !ok {
			b.Fatal("refused")
		}
		return func() { indexOf(data, values, 0) }
	})
}

// BenchmarkReadAccepted is Read where the schema accepts the document, at no cost of its own: with an arena that is used again, and
// then with the places of all values as well.
func BenchmarkReadAccepted(b *testing.B) {
	skemaer, err := LoadSkemaer(schemas.FS)
	if err != nil {
		b.Fatal(err)
	}
	schema, err := skemaer.Skema("visitationssag")
	if err != nil {
		b.Fatal(err)
	}
	schema.accepts = func(plan.Value) bool { return true }
	arena := new(plan.Arena)
	read := func(b *testing.B, data []byte) Document {
		arena.Reset()
		document, err := Read("x.json", data, WithSkemaer(skemaer), WithArena(arena))
		if err != nil {
			b.Fatal(err)
		}
		return document
	}
	b.Run("read", func(b *testing.B) {
		inUnits(b, func(b *testing.B, data []byte) func() {
			internSchema(parse(data, defaultLimit, 0).root)
			return func() { read(b, data) }
		})
	})
	b.Run("read+places", func(b *testing.B) {
		inUnits(b, func(b *testing.B, data []byte) func() {
			root := parse(data, defaultLimit, 0).root
			internSchema(root)
			paths := allPaths(nil, root)
			return func() {
				document := read(b, data)
				for _, path := range paths {
					document.Place(path)
				}
			}
		})
	})
}

// allPaths are the paths of all values in a tree.
func allPaths(path []any, tree any) [][]any {
	all := [][]any{path}
	switch tree := tree.(type) {
	case map[string]any:
		for name, value := range tree {
			all = append(all, allPaths(append(path[:len(path):len(path)], name), value)...)
		}
	case []any:
		for i, value := range tree {
			all = append(all, allPaths(append(path[:len(path):len(path)], i), value)...)
		}
	}
	return all
}

// BenchmarkReadLines makes the line table and finds the line and column of every hundredth byte.
func BenchmarkReadLines(b *testing.B) {
	inUnits(b, func(b *testing.B, data []byte) func() {
		return func() {
			var lines lineTable
			for at := 0; at < len(data); at += 100 {
				lines.place(data, at)
			}
		}
	})
}
