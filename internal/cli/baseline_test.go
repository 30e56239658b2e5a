package cli

import (
	"os"
	"strings"
	"testing"
)

// A baseline of a run that was cut short would let the next run fail: none is written, and nothing is left of it.
func TestInterruptedRunWritesNoBaseline(t *testing.T) {
	rules := testRules(t)
	t.Chdir(t.TempDir())
	late := strings.Replace(wholeCase, "02-15", "02-16", 1)
	writeFile(t, "a.json", late)
	baseline := append([]string{"--write-baseline", "ny.yaml", "--ansvarlig", "A", "--jobs", "1"}, rules...)
	environment, _, stderr := started()
	ctx, stdin := cutShort(t, late)
	environment.Stdin = stdin
	if code := Run(ctx, append([]string{"check", "-"}, baseline...), environment); code != exitUnjudged {
		t.Errorf("exit code %d, want %d; stderr: %s", code, exitUnjudged, stderr)
	}
	if !strings.Contains(stderr.String(), "'ny.yaml' er ikke skrevet: kørslen blev afbrudt") {
		t.Errorf("stderr does not say that nothing was written: %s", stderr)
	}
	if entries, err := os.ReadDir("."); err != nil || len(entries) != 1 {
		t.Errorf("the folder has %v, error %v; stderr: %s", entries, err, stderr)
	}
	environment, _, stderr = started()
	if code := Run(t.Context(), append([]string{"check", "a.json"}, baseline...), environment); code != exitFindings {
		t.Errorf("exit code %d, want %d; stderr: %s", code, exitFindings, stderr)
	}
	if _, err := os.Stat("ny.yaml"); err != nil {
		t.Error(err)
	}
}

// A rule that gives no answer may hide a breach.
func TestRuleFaultWritesNoBaseline(t *testing.T) {
	p := &program{code: exitError, log: newLog(&strings.Builder{})}
	path := t.TempDir() + "/ny.yaml"
	b, err := newBaseline(baselineOptions{path: path, ansvarlig: "A"}, 0)
	if err != nil {
		t.Fatal(err)
	}
	if err := b.finish(p, false, 0); err != nil {
		t.Fatal(err)
	}
	b.discard()
	if _, err := os.Stat(path); !os.IsNotExist(err) {
		t.Errorf("written, or %v", err)
	}
	// A file that has come to be in the meantime is kept.
	if b, err = newBaseline(baselineOptions{path: path, ansvarlig: "A"}, 0); err != nil {
		t.Fatal(err)
	}
	writeFile(t, path, "min")
	p.code = exitOK
	if err := b.finish(p, false, 0); err == nil || !strings.Contains(err.Error(), "bliver ikke overskrevet") {
		t.Errorf("error %v", err)
	}
	b.discard()
	if kept, err := os.ReadFile(path); err != nil || string(kept) != "min" {
		t.Errorf("the file holds %q, error %v", kept, err)
	}
}
