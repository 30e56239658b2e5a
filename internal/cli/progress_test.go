package cli

import (
	"strings"
	"testing"
	"time"

	"github.com/pladstjek/pladstjek/engine"
)

// ticking is a clock that goes a number of seconds forward each time it is asked.
func ticking(seconds int) func() time.Time {
	now := time.Date(2018, 1, 1, 0, 0, 0, 0, time.UTC)
	return func() time.Time {
		now = now.Add(time.Duration(seconds) * time.Second)
		return now
	}
}

// TestLogTellsNowAndThen: 15 seconds a document, so that every second document has a line; nothing of it on standard output.
func TestLogTellsNowAndThen(t *testing.T) {
	rules := testRules(t)
	t.Chdir(t.TempDir())
	writeFile(t, "alle.ndjson", strings.Repeat(strings.Replace(wholeCase, "2018-02-15", "2018-02-16", 1)+"\n", 4))
	environment, stdout, stderr := started()
	environment.Clock = ticking(15)
	if code := Run(t.Context(), append([]string{"check", "alle.ndjson", "--bestand", "never"}, rules...), environment); code != exitFindings {
		t.Errorf("exit code %d, want %d: %s", code, exitFindings, stderr)
	}
	lines := strings.Split(strings.TrimSpace(stderr.String()), "\n")
	if len(lines) != 2 || !strings.HasPrefix(lines[0], "pladstjek: 2 dokumenter prøvet · 0 i sekundet") || !strings.HasSuffix(lines[0], " · 2 brud") ||
		!strings.HasPrefix(lines[1], "pladstjek: 4 dokumenter prøvet") || !strings.HasSuffix(lines[1], " · 4 brud") {
		t.Errorf("stderr:\n%s", stderr)
	}
	if strings.Contains(stdout.String(), "i sekundet") {
		t.Errorf("the report tells of the progress:\n%s", stdout)
	}
}

// TestBarOnATerminal: a long run has a bar, but not on standard output, and not where the report scrolls over the same terminal.
func TestBarOnATerminal(t *testing.T) {
	for _, both := range []bool{false, true} {
		in, err := newInputs([]string{writeFile(t, t.TempDir()+"/a.json", wholeCase)})
		if err != nil {
			t.Fatal(err)
		}
		environment, stdout, _ := started()
		environment.Clock, environment.StderrTerminal, environment.StdoutTerminal = ticking(2), true, both
		p := &program{Environment: environment, log: newLog(environment.Stderr)}
		g := p.progress(t.Context(), in, true)
		g.add(&judged{resultat: engine.Resultat{Antal: engine.Antal{Brud: 1234}}})
		if drawn := g.bar != nil; drawn == both {
			t.Errorf("report on the same terminal: %v; a bar: %v", both, drawn)
		}
		g.stop()
		if stdout.Len() > 0 {
			t.Errorf("standard output: %q", stdout)
		}
	}
}

func TestTimeLeft(t *testing.T) {
	in := &inputs{}
	in.consumed.Store(250)
	begun := time.Unix(0, 0)
	g := &progress{in: in, begun: begun}
	g.documents.Store(1200)
	g.bytes.Store(1000)
	for elapsed, want := range map[time.Duration]string{ // three times as long is left
		20 * time.Second: "60 i sekundet · ca. 60 sek. tilbage",
		10 * time.Minute: "2 i sekundet · ca. 30 min. tilbage",
		3 * time.Hour:    "0 i sekundet · ca. 9 timer tilbage",
	} {
		if got := g.text(begun.Add(elapsed)); !strings.Contains(got, want) {
			t.Errorf("after %v: %s, want %s", elapsed, got, want)
		}
	}
	for n, want := range map[int64]string{0: "0", 999: "999", 1000: "1.000", 1234567: "1.234.567"} {
		if got := grouped(n); got != want {
			t.Errorf("%d is written %s, want %s", n, got, want)
		}
	}
}

func TestSizeOfAllFiles(t *testing.T) {
	t.Chdir(t.TempDir())
	for name, size := range map[string]int{"a.json": 10, "b.ndjson": 20, "c.txt": 40, ".d.json": 80} {
		writeFile(t, name, strings.Repeat("x", size))
	}
	for path, want := range map[string]int64{".": 30, "c.txt": 40, "-": 0} {
		in, err := newInputs([]string{path})
		if err != nil {
			t.Fatal(err)
		}
		if got := in.size(t.Context()); got != want {
			t.Errorf("%s: %d bytes, want %d", path, got, want)
		}
	}
}
