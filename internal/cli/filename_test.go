package cli

import (
	"encoding/json"
	"os"
	"runtime"
	"strings"
	"testing"
)

func TestShownName(t *testing.T) {
	for name, want := range map[string]string{
		"sager/år 2018/a.json": "sager/år 2018/a.json",
		`C:\sager\a.json`:      `C:\sager\a.json`,
		"\xe6ble.json":         `\xE6ble.json`,
		"a\nb\x1b[31m.json":    `a\u{A}b\u{1B}[31m.json`,
		"\ufffd.json":          "\ufffd.json",
		"":                     "",
	} {
		if got := shownName(name); got != want {
			t.Errorf("shownName(%q) = %q, want %q", name, got, want)
		}
	}
}

// TestFileNameThatIsNotUTF8: such a file, found in a folder or named, is not judged, and its name is shown with the byte
// escaped; the others are judged.
func TestFileNameThatIsNotUTF8(t *testing.T) {
	if runtime.GOOS != "linux" {
		t.Skip("the file system may refuse such a name")
	}
	rules := testRules(t)
	t.Chdir(t.TempDir())
	if err := os.WriteFile("\xe6.json", []byte(wholeCase), 0o644); err != nil {
		t.Skipf("the file system refuses the name: %v", err)
	}
	writeFile(t, "a.json", wholeCase)
	for _, path := range []string{".", "\xe6.json"} {
		environment, stdout, stderr := started()
		code := Run(t.Context(), append([]string{"check", path, "--format", "json"}, rules...), environment)
		if code != exitUnjudged {
			t.Errorf("%q: exit code %d, want %d; stderr: %s", path, code, exitUnjudged, stderr)
		}
		if judged := strings.Contains(stdout.String(), `"gyldig": true`); judged != (path == ".") {
			t.Errorf("%q: a.json judged: %v", path, judged)
		}
		if !json.Valid(stdout.Bytes()) || !strings.Contains(stdout.String(), `\\xE6.json`) {
			t.Errorf("%q: the report does not show the name: %s", path, stdout)
		}
	}
}
