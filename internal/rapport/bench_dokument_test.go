package rapport

import (
	"context"
	"encoding/json"
	"io"
	"math"
	"runtime"
	"sync"
	"testing"
	"time"

	"github.com/pladstjek/pladstjek/engine"
	"github.com/pladstjek/pladstjek/internal/demo"
)

// bedoemt is a document of the demo archive with its judgement, which is made once: what is measured comes after it.
type bedoemt struct {
	data     []byte
	document engine.Document
	result   engine.Result
}

// bedoemte judges the first documents of the demo archive.
func bedoemte(b *testing.B, judge *engine.Engine, antal int, options ...engine.CheckOption) []bedoemt {
	b.Helper()
	archive := demo.New("pladstjek", false)
	all := make([]bedoemt, antal)
	for i := range all {
		made := archive.Dokument(i)
		all[i].data = made.AppendJSON(nil, false)
	}
	again(b, all)
	for i := range all {
		var err error
		if all[i].result, err = judge.Check(context.Background(), all[i].document, 0, options...); err != nil {
			b.Fatal(err)
		}
	}
	return all
}

// BenchmarkAfterJudging renders and writes documents of the demo archive that have been judged; an op is one document.
// x/encoding_json is its time in units of what encoding/json takes to read the same documents, the best of rounds that alternate:
// whatever else the machine does then counts for neither.
func BenchmarkAfterJudging(b *testing.B) {
	judge, err := loaded()
	if err != nil {
		b.Fatal(err)
	}
	const antal = 100
	full := sync.OnceValue(func() []bedoemt { return bedoemte(b, judge, antal) })
	lean := sync.OnceValue(func() []bedoemt { return bedoemte(b, judge, antal, engine.WithoutReadings()) }) // as check does for lean lines
	for _, run := range []struct {
		name   string
		all    func() []bedoemt
		render engine.RenderOptions
		format string
		write  Options
	}{
		{"Render", full, engine.RenderOptions{}, "", Options{}},
		{"RenderKort", lean, engine.RenderOptions{Kort: true}, "", Options{}},
		{"NDJSON", lean, engine.RenderOptions{Kort: true}, "ndjson", Options{}},
		{"NDJSONFull", full, engine.RenderOptions{}, "ndjson", Options{Full: true}},
		{"JSON", full, engine.RenderOptions{}, "json", Options{}},
	} {
		b.Run(run.name, func(b *testing.B) {
			all := run.all()
			var w Writer
			if run.format != "" {
				if w, err = New(run.format, io.Discard, run.write); err != nil {
					b.Fatal(err)
				}
			}
			one := func(at *bedoemt) {
				r := judge.Render(at.result, run.render)
				if w == nil {
					return
				}
				if err := w.Document(r, &at.document); err != nil {
					b.Fatal(err)
				}
			}
			parse := func(at *bedoemt) {
				var v any
				if err := json.Unmarshal(at.data, &v); err != nil {
					b.Fatal(err)
				}
			}
			unit, own := best(b, all, parse, one)
			b.ReportAllocs()
			b.ResetTimer()
			for i := range b.N {
				if i%len(all) == 0 {
					b.StopTimer()
					again(b, all)
					b.StartTimer()
				}
				one(&all[i%len(all)])
			}
			b.ReportMetric(float64(own)/float64(unit), "x/encoding_json")
		})
	}
}

// best is the shortest time that each takes for all documents, of rounds that alternate.
func best(b *testing.B, all []bedoemt, first, second func(*bedoemt)) (bestFirst, bestSecond time.Duration) {
	const rounds = 20
	bestFirst, bestSecond = math.MaxInt64, math.MaxInt64
	each := func(f func(*bedoemt)) time.Duration {
		again(b, all)
		begun := time.Now()
		for i := range all {
			f(&all[i])
		}
		return time.Since(begun)
	}
	for range rounds {
		bestFirst, bestSecond = min(bestFirst, each(first)), min(bestSecond, each(second))
	}
	return bestFirst, bestSecond
}

// again reads the documents anew: of one that has been written, the places are known already.
func again(b *testing.B, all []bedoemt) {
	for i := range all {
		document, err := engine.Read("arkiv.ndjson", all[i].data, engine.WithFirstLine(i+1))
		if err != nil {
			b.Fatal(err)
		}
		all[i].document, all[i].result.Dokument = document, document
	}
	runtime.GC() // what reading leaves is not to be swept on the time of what is measured
}
