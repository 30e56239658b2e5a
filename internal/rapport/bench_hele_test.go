package rapport

import (
	"context"
	"encoding/json"
	"io"
	"slices"
	"testing"
	"time"

	"github.com/pladstjek/pladstjek/engine"
	"github.com/pladstjek/pladstjek/engine/plan"
	"github.com/pladstjek/pladstjek/internal/demo"
)

// visitationssager are those among the first documents of the demo archive.
func visitationssager(antal int) (all [][]byte) {
	archive := demo.New("pladstjek", false)
	for i := range antal {
		made := archive.Dokument(i)
		data := made.AppendJSON(nil, false)
		var type_ struct{ Dokumenttype string }
		if json.Unmarshal(data, &type_) == nil && type_.Dokumenttype == "visitationssag" {
			all = append(all, data)
		}
	}
	return all
}

// BenchmarkPipeline judges visitationssager of the demo archive from bytes to what is written, in this process, one after the other. An
// op is one document; each step includes those before it. x/encoding_json is the time in units of what encoding/json takes to
// read the same documents, medians of rounds that alternate.
func BenchmarkPipeline(b *testing.B) {
	judge, err := loaded()
	if err != nil {
		b.Fatal(err)
	}
	documents := visitationssager(150)
	var arena plan.Arena
	var room engine.Room
	lean, err := New("ndjson", io.Discard, Options{})
	if err != nil {
		b.Fatal(err)
	}
	full, err := New("json", io.Discard, Options{})
	if err != nil {
		b.Fatal(err)
	}
	read := func(data []byte) engine.Document {
		arena.Reset()
		document, err := engine.Read("sag.json", data, engine.WithArena(&arena))
		if err != nil {
			b.Fatal(err)
		}
		return document
	}
	check := func(data []byte, options ...engine.CheckOption) engine.Result {
		result, err := judge.Check(context.Background(), read(data), 0, options...)
		if err != nil {
			b.Fatal(err)
		}
		return result
	}
	write := func(w Writer, result engine.Result, o engine.RenderOptions) {
		if err := w.Document(judge.Render(result, o), nil); err != nil {
			b.Fatal(err)
		}
	}
	verdicts := []engine.CheckOption{engine.WithRoom(&room), engine.WithoutReadings()}
	readings := verdicts[:1]
	for _, step := range []struct {
		name string
		do   func(data []byte)
	}{
		{"read", func(data []byte) { read(data) }},
		{"verdicts", func(data []byte) { check(data, verdicts...) }},
		{"ndjson", func(data []byte) { write(lean, check(data, verdicts...), engine.RenderOptions{Kort: true}) }},
		{"readings", func(data []byte) { check(data, readings...) }},
		{"json", func(data []byte) { write(full, check(data, readings...), engine.RenderOptions{}) }},
	} {
		b.Run(step.name, func(b *testing.B) {
			parse := func(data []byte) {
				var v any
				if err := json.Unmarshal(data, &v); err != nil {
					b.Fatal(err)
				}
			}
			var own, unit []time.Duration
			for range 15 {
				unit = append(unit, timeOf(documents, parse))
				own = append(own, timeOf(documents, step.do))
			}
			slices.Sort(own)
			slices.Sort(unit)
			b.ReportAllocs()
			b.ResetTimer()
			for i := range b.N {
				step.do(documents[i%len(documents)])
			}
			b.ReportMetric(float64(own[len(own)/2])/float64(unit[len(unit)/2]), "x/encoding_json")
		})
	}
}

func timeOf(documents [][]byte, do func([]byte)) time.Duration {
	begun := time.Now()
	for _, data := range documents {
		do(data)
	}
	return time.Since(begun)
}
