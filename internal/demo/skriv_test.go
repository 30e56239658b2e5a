package demo

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestSkrivEveryForm: each form holds all documents and has its truth beside it, whose lines name files there are.
func TestSkrivEveryForm(t *testing.T) {
	mappe := t.TempDir()
	for _, navn := range []string{"arkiv", "arkiv.ndjson", "arkiv.ndjson.gz", "arkiv.zip", "arkiv.tar.gz"} {
		sti := filepath.Join(mappe, navn)
		k, err := Skriv(context.Background(), Bestilling{Froe: "frø", Antal: 150, Sti: sti})
		if err != nil {
			t.Fatal(err)
		}
		if k.Antal != 150 || k.Plantede < 15 || k.Plantede > 50 || k.Byte < 150*3000 {
			t.Errorf("%s: %+v", navn, k)
		}
		facit, err := os.ReadFile(k.Facit)
		if err != nil || bytes.Count(facit, []byte("\n")) != 150 {
			t.Errorf("%s: the truth file has not a line a document: %v", navn, err)
		}
	}
	facit, err := os.Open(filepath.Join(mappe, "arkiv.facit.ndjson"))
	if err != nil {
		t.Fatal(err)
	}
	defer facit.Close()
	for linje := bufio.NewScanner(facit); linje.Scan(); {
		var f facitlinje
		if err := json.Unmarshal(linje.Bytes(), &f); err != nil {
			t.Fatal(err)
		}
		data, err := os.ReadFile(filepath.Join(mappe, "arkiv", f.Fil))
		if err != nil {
			t.Fatal(err)
		}
		var d struct{ ID, Dokumenttype string }
		if err := json.Unmarshal(data, &d); err != nil || d.ID != f.ID || d.Dokumenttype != f.Type {
			t.Errorf("%s is %+v, not what the truth file says (%v)", f.Fil, d, err)
		}
		for _, a := range f.Afvigelser {
			if len(a.Felter) == 0 || a.Hvad == "" || len(a.Brud)+len(a.Uoplyst)+len(a.Bestand) == 0 {
				t.Errorf("%s: %+v", f.Fil, a)
			}
		}
	}
	// A second folder of the same seed says the same, line for line.
	linjer, _ := os.ReadFile(filepath.Join(mappe, "arkiv.ndjson"))
	for nr, linje := range bytes.Split(bytes.TrimSuffix(linjer, []byte("\n")), []byte("\n")) {
		d := New("frø", false).Dokument(nr)
		if !bytes.Equal(append(linje, '\n'), d.AppendJSON(nil, false)) {
			t.Fatalf("line %d is not document %d", nr+1, nr)
		}
	}
}

// TestSkrivLeavesNothingHalf: neither where something is there already, nor where the run is interrupted.
func TestSkrivLeavesNothingHalf(t *testing.T) {
	mappe := t.TempDir()
	sti := filepath.Join(mappe, "arkiv.ndjson")
	ctx, stop := context.WithCancel(context.Background())
	b := Bestilling{Froe: "frø", Antal: 100_000, Sti: sti}
	k := Kvittering{}
	if err := b.dokumenter(ctx, formAf(sti), func(*parti) error { stop(); return nil }); !errors.Is(err, context.Canceled) {
		t.Errorf("an interrupted run: %v", err)
	}
	if k, err := Skriv(ctx, b); !errors.Is(err, context.Canceled) {
		t.Errorf("an interrupted run: %+v, %v", k, err)
	}
	if err := b.dokumenter(context.Background(), formAf(sti), func(*parti) error { return fs.ErrPermission }); !errors.Is(err, fs.ErrPermission) {
		t.Errorf("a fault of writing: %v %+v", err, k)
	}
	b.Antal = 3
	for _, navn := range []string{"taget.zip", "arkiv.ndjson.facit.ndjson"} {
		if err := os.WriteFile(filepath.Join(mappe, navn), []byte("andres"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for _, optaget := range []string{sti, filepath.Join(mappe, "taget.zip"), mappe} {
		b.Sti = optaget
		var findes *FindesError
		if _, err := Skriv(context.Background(), b); !errors.As(err, &findes) {
			t.Errorf("%s was overwritten: %v", optaget, err)
		}
	}
	var er []string
	filer, _ := os.ReadDir(mappe)
	for _, f := range filer {
		er = append(er, f.Name())
	}
	if strings.Join(er, " ") != "arkiv.ndjson.facit.ndjson taget.zip" {
		t.Errorf("left behind: %v", er)
	}
}

// TestFilesAFolder: no folder of a large archive has more than a thousand files.
func TestFilesAFolder(t *testing.T) {
	g := New("frø", true)
	i := map[string]int{}
	for nr := range 6000 {
		d := Dokument{Nr: nr, Type: "visitationssag", Aar: 2018, navn: "x"}
		i[filepath.Dir(d.filnavn(6000))]++
	}
	for mappe, antal := range i {
		if antal > 1000 {
			t.Errorf("%s has %d files", mappe, antal)
		}
	}
	d := g.Dokument(3)
	if lille := d.filnavn(1000); strings.Count(lille, "/") != 2 || !strings.HasPrefix(lille, d.Type+"/") {
		t.Error(lille)
	}
}

func BenchmarkDokument(b *testing.B) {
	g := New("frø", false)
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
