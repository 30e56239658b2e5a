package pipeline

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	// What is built is another process's, of which go test knows nothing: a cached result would be that of another program.
	_ "github.com/pladstjek/pladstjek/internal/cli"
)

// toolFolder is where the program is built, once for all tests.
var toolFolder string

func TestMain(m *testing.M) {
	os.Exit(func() int {
		var err error
		if toolFolder, err = os.MkdirTemp("", "pladstjek-pipeline-"); err != nil {
			fmt.Fprintln(os.Stderr, err)
			return 1
		}
		defer os.RemoveAll(toolFolder)
		return m.Run()
	}())
}

// ran is what became of a command.
type ran struct {
	code           int
	stdout, stderr string
}

func (r ran) String() string {
	return fmt.Sprintf("exit code %d\nstdout:\n%s\nstderr:\n%s", r.code, r.stdout, r.stderr)
}

// run runs a command in a folder. env comes on top of this process's environment without what steers the program.
func run(folder string, env map[string]string, name string, arguments ...string) (ran, error) {
	command := exec.Command(name, arguments...)
	command.Dir = folder
	for _, pair := range os.Environ() {
		if !strings.HasPrefix(pair, "PLADSTJEK_") && !strings.HasPrefix(pair, "INPUT_") && !strings.HasPrefix(pair, "GITHUB_") {
			command.Env = append(command.Env, pair)
		}
	}
	for key, value := range env {
		command.Env = append(command.Env, key+"="+value)
	}
	var stdout, stderr bytes.Buffer
	command.Stdout, command.Stderr = &stdout, &stderr
	err := command.Run()
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		err = nil
	}
	r := ran{stdout: stdout.String(), stderr: stderr.String()}
	if command.ProcessState != nil {
		r.code = command.ProcessState.ExitCode()
	}
	return r, err
}

func mustRun(t *testing.T, folder string, env map[string]string, name string, arguments ...string) ran {
	t.Helper()
	r, err := run(folder, env, name, arguments...)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// built builds the program into toolFolder with the step of the action that does so.
var built = sync.OnceValue(func() error {
	root, err := filepath.Abs(rootFolder)
	if err != nil {
		return err
	}
	a, err := loadAction()
	if err != nil {
		return err
	}
	for _, step := range a.Runs.Steps {
		if step.ID == "check" || step.Run == "" {
			continue
		}
		env := map[string]string{"GITHUB_ACTION_PATH": root, "RUNNER_TEMP": toolFolder}
		for key, value := range step.Env {
			env[key] = value
		}
		r, err := run(toolFolder, env, step.Shell, "-eo", "pipefail", "-c", step.Run)
		if err == nil && r.code != 0 {
			err = fmt.Errorf("step %q: %v", step.Name, r)
		}
		if err != nil {
			return err
		}
	}
	return nil
})

// onPath builds the program and gives a PATH on which it stands first.
func onPath(t *testing.T) string {
	t.Helper()
	if err := built(); err != nil {
		t.Fatal(err)
	}
	return toolFolder + string(os.PathListSeparator) + os.Getenv("PATH")
}

// The documents of the tests, all from the examples.
const (
	clean = "01-hele-vejen.json"
	// late breaks a lovkrav and an anbefaling, on its own day.
	late = "06-revurdering-en-dag-for-sent.json"
	bill = "11-afregning.json" // clean alone; the stays in it are no case of the examples
)

// delivery makes a folder with files: of each, the example that it holds, or its text where that begins with {.
func delivery(t *testing.T, files map[string]string) string {
	t.Helper()
	folder := t.TempDir()
	for name, content := range files {
		data := []byte(content)
		if !strings.HasPrefix(content, "{") {
			data = read(t, "testcases/eksempler/"+content)
		}
		path := filepath.Join(folder, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return folder
}
