package pipeline

import (
	"bytes"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"go.yaml.in/yaml/v3"

	"github.com/pladstjek/pladstjek/internal/yamlfil"
)

// action is what an action of GitHub may hold, as far as this one does.
type action struct {
	Name, Description string
	Inputs            map[string]struct {
		Description string
		Required    bool
		Default     *string
	}
	Outputs map[string]struct{ Description, Value string }
	Runs    struct {
		Using string
		Steps []step
	}
}

type step struct {
	Name, ID, Uses, Shell, Run string
	With, Env                  map[string]string
}

func loadAction() (a action, err error) {
	content, err := os.ReadFile(filepath.Join(rootFolder, "action.yml"))
	if err != nil {
		return a, err
	}
	if _, err := yamlfil.Parse("action.yml", content); err != nil {
		return a, err
	}
	decoder := yaml.NewDecoder(bytes.NewReader(content))
	decoder.KnownFields(true)
	return a, decoder.Decode(&a)
}

func mustLoadAction(t *testing.T) action {
	t.Helper()
	a, err := loadAction()
	if err != nil {
		t.Fatal(err)
	}
	return a
}

var (
	expression = regexp.MustCompile(`\$\{\{.*?\}\}`)
	inputOf    = regexp.MustCompile(`^\$\{\{ inputs\.([a-z-]+) \}\}$`)
	outputOf   = regexp.MustCompile(`^\$\{\{ steps\.([a-z-]+)\.outputs\.([a-z-]+) \}\}$`)
	pinned     = regexp.MustCompile(`^[\w.-]+/[\w./-]+@[0-9a-f]{40}$`)
	goVersion  = regexp.MustCompile(`(?m)^go (\d+\.\d+)`)
)

// TestActionIsWhole: what GitHub demands of a composite action, and what keeps the inputs from being read as code.
func TestActionIsWhole(t *testing.T) {
	a := mustLoadAction(t)
	if a.Name == "" || a.Description == "" || a.Runs.Using != "composite" {
		t.Errorf("name %q, description %q, using %q: a composite action has all three", a.Name, a.Description, a.Runs.Using)
	}
	used, ids := map[string]bool{}, map[string]bool{}
	for i, s := range a.Runs.Steps {
		where := fmt.Sprintf("step %d (%s%s)", i+1, s.Name, s.Uses)
		ids[s.ID] = true
		switch {
		case (s.Run == "") == (s.Uses == ""):
			t.Errorf("%s: a step runs or uses, one of the two", where)
		case s.Run != "" && s.Shell == "":
			t.Errorf("%s: GitHub refuses a step that runs without a shell", where)
		case s.Uses != "" && !pinned.MatchString(s.Uses):
			t.Errorf("%s: a tag can be moved; name the commit", where)
		}
		if found := expression.FindString(s.Run); found != "" {
			t.Errorf("%s: %s is put into the script before the shell reads it: hand it over in env", where, found)
		}
		for key, value := range s.Env {
			if m := inputOf.FindStringSubmatch(value); m != nil {
				used[m[1]] = true
				if want := "INPUT_" + strings.ToUpper(strings.ReplaceAll(m[1], "-", "_")); key != want {
					t.Errorf("%s: input %s is handed over as %s, not %s", where, m[1], key, want)
				}
			} else if expression.MatchString(value) {
				t.Errorf("%s: %s is %s, which is no input", where, key, value)
			}
		}
	}
	if got, want := slices.Sorted(maps.Keys(a.Inputs)), slices.Sorted(maps.Keys(used)); !slices.Equal(got, want) {
		t.Errorf("the inputs are %v, those used %v", got, want)
	}
	for name, in := range a.Inputs {
		if in.Description == "" || in.Required == (in.Default != nil) {
			t.Errorf("input %s: it is described, and has a default unless it is required", name)
		}
	}
	for name, out := range a.Outputs {
		m := outputOf.FindStringSubmatch(out.Value)
		if out.Description == "" || m == nil || !ids[m[1]] || m[2] != name {
			t.Errorf("output %s is %q (%s): it is described, and comes from a step by its own name", name, out.Value, out.Description)
		}
	}
}

// TestActionHasTheGoOfTheModule: the action cannot ask go.mod, so it must say the same.
func TestActionHasTheGoOfTheModule(t *testing.T) {
	m := goVersion.FindSubmatch(read(t, "go.mod"))
	if m == nil {
		t.Fatal("go.mod names no version of Go")
	}
	for _, s := range mustLoadAction(t).Runs.Steps {
		if want := string(m[1]) + ".x"; strings.HasPrefix(s.Uses, "actions/setup-go@") && s.With["go-version"] != want {
			t.Errorf("the action sets up Go %s; go.mod asks for %s", s.With["go-version"], want)
		}
	}
}
