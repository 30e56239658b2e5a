package demo

import (
	"context"
	"path/filepath"
	"testing"
)

func BenchmarkDokument(b *testing.B) {
	g := New("bench", false)
	var data []byte
	nr, n := 0, 0
	for b.Loop() {
		d := g.Dokument(nr % 100_000)
		data = d.AppendJSON(data[:0], false)
		n += len(data)
		nr++
	}
	b.ReportMetric(float64(n)/float64(nr), "bytes/doc")
}

func TestSkriv(t *testing.T) {
	for _, navn := range []string{"a", "a.ndjson", "a.ndjson.gz", "a.zip", "a.tar.gz"} {
		k, err := Skriv(context.Background(), Bestilling{Froe: "1", Antal: 300, Sti: filepath.Join(t.TempDir(), navn)})
		t.Log(k, err)
	}
}
