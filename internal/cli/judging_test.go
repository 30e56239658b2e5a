package cli

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/pladstjek/pladstjek/engine"
)

// cutShort is a standard input that goes on, and a run that is ended meanwhile: with one job the third line is read when the second
// document has been taken in, and so the first has been written.
func cutShort(t *testing.T, document string) (context.Context, io.Reader) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	stdin, typed := io.Pipe()
	go func() {
		for range 3 {
			fmt.Fprintln(typed, document)
		}
		cancel()
	}()
	return ctx, stdin
}

func TestInterruptedRunIsWholeAndPartial(t *testing.T) {
	rules := testRules(t)
	t.Chdir(t.TempDir())
	environment, stdout, stderr := started()
	ctx, stdin := cutShort(t, wholeCase)
	environment.Stdin = stdin
	arguments := append([]string{"check", "-", "--jobs", "1", "--format", "json", "--format", "text=ud.txt"}, rules...)
	if code := Run(ctx, arguments, environment); code != exitUnjudged {
		t.Errorf("exit code %d, want %d; stderr: %s", code, exitUnjudged, stderr)
	}
	var report struct {
		Resultater []engine.Resultat
		Delvis     bool
	}
	if err := json.Unmarshal(stdout.Bytes(), &report); err != nil {
		t.Fatalf("the report is not whole: %v\n%s", err, stdout)
	}
	if n := len(report.Resultater); n < 1 || n > 2 || !report.Delvis {
		t.Errorf("%d results, delvis %v; want the first document's, at most the second's, and true", n, report.Delvis)
	}
	if !strings.Contains(stderr.String(), "afbrudt") {
		t.Errorf("stderr does not say that the run was interrupted: %s", stderr)
	}
	if text, err := os.ReadFile("ud.txt"); err != nil || !bytes.Contains(text, []byte("<stdin>:1")) {
		t.Errorf("the report in a file is not whole: %v\n%s", err, text)
	}
}

// TestCancelledBeforeTheFirst holds the bound: a run that ends before it begins has judged nothing, which is no 0.
func TestCancelledBeforeTheFirst(t *testing.T) {
	rules := testRules(t)
	t.Chdir(t.TempDir())
	writeFile(t, "a.json", wholeCase)
	environment, stdout, _ := started()
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	code := Run(ctx, append([]string{"check", "a.json", "--format", "json"}, rules...), environment)
	if code != exitUnjudged && code != exitError {
		t.Errorf("exit code %d, want 2 or 3; stdout: %s", code, stdout)
	}
}

func TestPanicInAWorkerIsToldAndTheOthersAreJudged(t *testing.T) {
	e, err := engine.New(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir(t.TempDir())
	in, err := newInputs([]string{writeFile(t, "a.json", wholeCase), writeFile(t, "b.json", strings.Replace(wholeCase, "S-1", "S-2", 1)), "a.json"})
	if err != nil {
		t.Fatal(err)
	}
	j := &judge{engine: e, jobs: 2, check: func(ctx context.Context, d engine.Document, day engine.Dato, _ ...engine.CheckOption) (engine.Result, error) {
		if d.ID() == "S-2" {
			panic("den har fejl")
		}
		return e.Check(ctx, d, day)
	}}
	var all []judged
	if _, err := j.each(t.Context(), in.all(strings.NewReader("")), func(done judged) error { all = append(all, done); return nil }); err != nil {
		t.Fatal(err)
	}
	if len(all) != 3 {
		t.Fatalf("%d results, want 3", len(all))
	}
	for i, want := range []bool{true, false, true} {
		if all[i].resultat.Gyldig != want || (all[i].fault == nil) != want {
			t.Errorf("document %d: judged %v, fault %v; want judged %v", i, all[i].resultat.Gyldig, all[i].fault, want)
		}
	}
	if told := all[1].fault.Error(); !strings.Contains(told, "Meld den") || !strings.Contains(told, "b.json") {
		t.Errorf("the message asks for no report: %s", told)
	}
}

// brokenWriter panics on the first write, as a fault of a report would.
type brokenWriter struct{}

func (brokenWriter) Write([]byte) (int, error) { panic("rapporten har fejl") }

func TestPanicNeverReachesTheUser(t *testing.T) {
	t.Chdir(t.TempDir())
	environment, _, stderr := started()
	environment.Stdout = brokenWriter{}
	if code := Run(t.Context(), []string{"--help"}, environment); code != exitError {
		t.Errorf("exit code %d, want %d", code, exitError)
	}
	if !strings.Contains(stderr.String(), "Meld den") {
		t.Errorf("the message asks for no report: %s", stderr)
	}
}

// fullDisk refuses every write.
type fullDisk struct{}

func (fullDisk) Write([]byte) (int, error) { return 0, io.ErrShortWrite }

func TestReportThatCannotBeWrittenIsAnError(t *testing.T) {
	rules := testRules(t)
	t.Chdir(t.TempDir())
	writeFile(t, "a.json", wholeCase)
	environment, _, stderr := started()
	environment.Stdout = fullDisk{}
	if code := Run(t.Context(), append([]string{"check", "a.json"}, rules...), environment); code != exitError {
		t.Errorf("exit code %d, want %d", code, exitError)
	}
	if !strings.Contains(stderr.String(), "kan ikke skrives") {
		t.Errorf("stderr: %s", stderr)
	}
}

// TestFileThatVanishes removes a file after it was listed and before it is read; the next one is still judged.
func TestFileThatVanishes(t *testing.T) {
	t.Chdir(t.TempDir())
	writeFile(t, "a.json", wholeCase)
	writeFile(t, "b.json", wholeCase)
	in, err := newInputs([]string{"."})
	if err != nil {
		t.Fatal(err)
	}
	var listed []input
	for found := range in.all(strings.NewReader("")) {
		listed = append(listed, found)
	}
	if err := os.Remove("a.json"); err != nil {
		t.Fatal(err)
	}
	if len(listed) != 2 {
		t.Fatalf("%d files listed, want 2", len(listed))
	}
	if _, err := readInput(listed[0]); err == nil || !strings.Contains(err.Error(), "findes ikke") {
		t.Errorf("error %v, want that the file does not exist", err)
	}
	if _, err := readInput(listed[1]); err != nil {
		t.Errorf("the other file: %v", err)
	}
}

// counting counts the bytes read of an input that never ends.
type counting struct{ n int }

func (c *counting) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = ' '
	}
	p[0] = 'x'
	c.n += len(p)
	return len(p), nil
}

func TestStandardInputWithoutEndIsGivenUp(t *testing.T) {
	stdin := &counting{}
	in, err := newInputs([]string{"-"})
	if err != nil {
		t.Fatal(err)
	}
	var all []input
	for found := range in.all(stdin) {
		all = append(all, found)
	}
	if len(all) != 1 || all[0].err == nil || !strings.Contains(all[0].err.Error(), "ingen ende") {
		t.Errorf("%+v, want one input that has no end", all)
	}
	if most := longestPassed + 1<<17; stdin.n > most {
		t.Errorf("%d bytes read, want at most %d", stdin.n, most)
	}
}

// TestLargestDocument stands on the bound: 8 MiB are read, a byte more is not.
func TestLargestDocument(t *testing.T) {
	name := filepath.Join(t.TempDir(), "a.json")
	for size, fits := range map[int64]bool{8 << 20: true, 8<<20 + 1: false} {
		writeFile(t, name, "")
		if err := os.Truncate(name, size); err != nil {
			t.Fatal(err)
		}
		data, err := readFile(name)
		if (err == nil) != fits || fits && int64(len(data)) != size {
			t.Errorf("%d bytes: %d read, error %v; want read %v", size, len(data), err, fits)
		}
	}
}
