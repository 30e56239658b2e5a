package rapport

import (
	"context"
	"io"
	"testing"
	"time"

	"github.com/pladstjek/pladstjek/engine"
)

// BenchmarkFormats writes the worked examples as a report in each format. x/judging is the time of a report beside that of
// judging the same documents (Check and Render).
func BenchmarkFormats(b *testing.B) {
	judge, all := eksempler(b)
	sources := kilder(b)
	judging := judgingTime(b, judge, all)
	var results []engine.Resultat
	for _, e := range all {
		results = append(results, judge.Render(e.result, engine.RenderOptions{}))
	}
	for _, format := range Formats() {
		b.Run(format, func(b *testing.B) {
			b.ReportAllocs()
			documents := 0
			// A report is of many documents, so that its beginning and end do not count for much.
			for b.Loop() {
				w, err := New(format, io.Discard, Options{Engine: judge, Kilder: sources})
				if err != nil {
					b.Fatal(err)
				}
				for range 20 {
					for i, r := range results {
						if err := w.Document(r, &all[i].document); err != nil {
							b.Fatal(err)
						}
						documents++
					}
				}
				if err := w.Close(Samlet{Dokumenter: 20 * len(results)}); err != nil {
					b.Fatal(err)
				}
			}
			each := b.Elapsed() / time.Duration(documents)
			b.ReportMetric(0, "ns/op")
			b.ReportMetric(float64(each.Microseconds()), "µs/document")
			b.ReportMetric(float64(each)/float64(judging), "x/judging")
		})
	}
}

// judgingTime is the time it takes to judge a document, the mean over the examples.
func judgingTime(b *testing.B, judge *engine.Engine, all []eksempel) time.Duration {
	b.Helper()
	day, _ := engine.ParseDato("2018-12-31")
	const rounds = 5
	begun := time.Now()
	for range rounds {
		for _, e := range all {
			result, err := judge.Check(context.Background(), e.document, day)
			if err != nil {
				b.Fatal(err)
			}
			judge.Render(result, engine.RenderOptions{})
		}
	}
	return time.Since(begun) / time.Duration(rounds*len(all))
}
