//go:build unix

package cli

import (
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// nobody is a user who may read nothing that is not everyone's.
const nobody = 65534

// TestFolderWithoutPermission judges a folder of which one folder and one file cannot be read. Nothing is closed to root, so
// root runs the program as nobody.
func TestFolderWithoutPermission(t *testing.T) {
	folder, err := os.MkdirTemp("", "pladstjek")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = os.Chmod(filepath.Join(folder, "sager", "lukket"), 0o755) // else it could not be removed
		_ = os.RemoveAll(folder)
	})
	cases := filepath.Join(folder, "sager")
	for _, dir := range []string{folder, cases, filepath.Join(cases, "lukket")} {
		if err := os.MkdirAll(dir, 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.Chmod(dir, 0o755); err != nil {
			t.Fatal(err)
		}
	}
	writeFile(t, filepath.Join(cases, "a.json"), wholeCase)
	closed := writeFile(t, filepath.Join(cases, "b.json"), wholeCase)
	writeFile(t, filepath.Join(cases, "lukket", "c.json"), wholeCase)
	writeFile(t, filepath.Join(cases, "z.json"), wholeCase)
	for _, path := range []string{closed, filepath.Join(cases, "lukket")} {
		if err := os.Chmod(path, 0); err != nil {
			t.Fatal(err)
		}
	}
	command := exec.Command(copyProgram(t, folder), "check", "sager", "--format", "ndjson", "--rules", "sagsbehandling/indstillingsfrist")
	command.Dir = folder
	if os.Getuid() == 0 {
		command.SysProcAttr = &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: nobody, Gid: nobody, NoSetGroups: true}}
	}
	output, err := command.CombinedOutput()
	if command.ProcessState == nil {
		t.Skipf("the program cannot be run as another user: %v", err)
	}
	if code := command.ProcessState.ExitCode(); code != exitUnjudged {
		t.Errorf("exit code %d, want %d", code, exitUnjudged)
	}
	lines := strings.Split(strings.TrimSpace(string(output)), "\n")
	if len(lines) != 4 {
		t.Fatalf("%d lines, want those of a.json, b.json, lukket and z.json:\n%s", len(lines), output)
	}
	for i, want := range []string{`"gyldig":true`, "ikke adgang", "mappen kan ikke læses: der er ikke adgang", `"gyldig":true`} {
		if !strings.Contains(lines[i], want) {
			t.Errorf("line %d does not have %q: %s", i+1, want, lines[i])
		}
	}
}

// copyProgram puts the test binary where anyone can run it, under the name that makes it the program.
func copyProgram(t *testing.T, folder string) string {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	in, err := os.Open(self)
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	name := filepath.Join(folder, "pladstjek")
	out, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE, 0o755)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := io.Copy(out, in); err != nil {
		t.Fatal(err)
	}
	if err := out.Close(); err != nil {
		t.Fatal(err)
	}
	if err := os.Chmod(name, 0o755); err != nil {
		t.Fatal(err)
	}
	return name
}
