package rapport

import (
	"bytes"
	"errors"
	"io"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"github.com/pladstjek/pladstjek/engine"
)

// The same results give the same bytes. The library keeps its sheets in a map, so one repetition could be luck.
func TestXLSXIsReproducible(t *testing.T) {
	d := readCase(t, "sag.json", sagJSON)
	results := []engine.Resultat{alt(d), alt(d), invalid()}
	_, first := workbook(t, Options{}, 5, Samlet{Dokumenter: 3}, results, leverancen())
	for range 10 {
		if _, again := workbook(t, Options{}, 5, Samlet{Dokumenter: 3}, results, leverancen()); !bytes.Equal(first, again) {
			t.Fatal("the same results gave other bytes")
		}
	}
}

// big is a result of more than 20 MB as a sheet, so that the sheet is moved to disk.
func big(d *engine.Document) engine.Resultat {
	var found []engine.Fundtekst
	for i := range 700 {
		f := frister14(d)
		f.Besked = strconv.Itoa(i) + strings.Repeat("æ", 15000)
		found = append(found, f)
	}
	return resultat(d, found...)
}

func TestXLSXLeavesNoFiles(t *testing.T) {
	d := readCase(t, "sag.json", sagJSON)
	temporary := t.TempDir()
	t.Setenv("TMPDIR", temporary)
	begin := func(out io.Writer) Writer {
		t.Helper()
		w, _ := New("xlsx", out, Options{})
		if err := w.Document(big(d), d); err != nil {
			t.Fatal(err)
		}
		folder, err := os.ReadDir(temporary)
		if err != nil || len(folder) != 1 {
			t.Fatalf("want one folder of temporary files, got %v, %v", folder, err)
		}
		files, err := os.ReadDir(temporary + "/" + folder[0].Name())
		if err != nil || len(files) == 0 {
			t.Fatalf("nothing was moved to disk: %v, %v", files, err)
		}
		if info, err := os.Stat(temporary + "/" + folder[0].Name()); err != nil || info.Mode().Perm() != 0o700 {
			t.Errorf("the folder is open to others: %v, %v", info.Mode(), err)
		}
		return w
	}
	begin(io.Discard).(Discarder).Discard()
	noFiles(t, temporary)

	if err := begin(&fullDisk{room: 5000}).Close(Samlet{}); !errors.Is(err, errFull) {
		t.Errorf("on a full disk: %v", err)
	}
	noFiles(t, temporary)

	var b bytes.Buffer
	if err := begin(&b).Close(Samlet{Dokumenter: 1}); err != nil {
		t.Fatal(err)
	}
	noFiles(t, temporary)
	f, err := excelize.OpenReader(bytes.NewReader(b.Bytes()))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows := table(t, f, "Brud")
	if len(rows) != 700 || !strings.HasPrefix(rows[699]["Besked"], "699æ") {
		t.Errorf("got %d rows", len(rows))
	}
}
