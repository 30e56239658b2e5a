package rapport

import (
	"archive/zip"
	"bytes"
	"errors"
	"io"
	"math/rand/v2"
	"os"
	"testing"
)

// The parts come out as they went in, in the order of their names whatever order they came in, and big ones by way of the disk.
func TestPackingDoesNotDependOnTheOrder(t *testing.T) {
	noise := make([]byte, 3*stoersteIHukommelse) // does not get smaller
	random := rand.New(rand.NewPCG(1, 2))
	for i := range noise {
		noise[i] = byte(random.Uint32())
	}
	parts := map[string][]byte{"b.xml": noise, "a.xml": []byte("small"), "c.xml": {}, "[d].xml": bytes.Repeat([]byte("x"), 5_000_000)}
	pack := func(names ...string) []byte {
		t.Helper()
		folder := t.TempDir()
		p := &pakning{folder: folder}
		for _, name := range names {
			w, err := p.Create(name)
			if err != nil {
				t.Fatal(err)
			}
			for data := parts[name]; len(data) > 0; data = data[min(len(data), 7000):] {
				if _, err := w.Write(data[:min(len(data), 7000)]); err != nil {
					t.Fatal(err)
				}
			}
		}
		var b bytes.Buffer
		if err := p.skriv(&b); err != nil {
			t.Fatal(err)
		}
		if files, err := os.ReadDir(folder); err != nil || len(files) != 1 {
			t.Errorf("want the one big part on disk, got %v, %v", files, err)
		}
		p.fjern()
		return b.Bytes()
	}
	first := pack("a.xml", "b.xml", "c.xml", "[d].xml")
	if !bytes.Equal(first, pack("[d].xml", "c.xml", "b.xml", "a.xml")) {
		t.Error("another order gives other bytes")
	}
	archive, err := zip.NewReader(bytes.NewReader(first), int64(len(first)))
	if err != nil {
		t.Fatal(err)
	}
	var names string
	for _, f := range archive.File {
		names += f.Name + " "
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		if data, err := io.ReadAll(r); err != nil || !bytes.Equal(data, parts[f.Name]) {
			t.Errorf("%s: %d bytes, %v", f.Name, len(data), err)
		}
	}
	if names != "[d].xml a.xml b.xml c.xml " {
		t.Errorf("got %s", names)
	}
}

func TestPackingOnAFullDisk(t *testing.T) {
	p := &pakning{folder: t.TempDir()}
	w, err := p.Create("a.xml")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.Write([]byte("text")); err != nil {
		t.Fatal(err)
	}
	if err := p.skriv(&fullDisk{room: 20}); !errors.Is(err, errFull) {
		t.Errorf("got %v", err)
	}
}
