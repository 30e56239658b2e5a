package kontrakt

import (
	"context"
	"io/fs"
	"os"
	"path"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/pladstjek/pladstjek/engine"
)

const rootFolder = "../.."

var root = os.DirFS(rootFolder)

// module is a Rego file of the rule set.
type module struct {
	name string // from the root of the repository
	text string
	*ast.Module
}

// id is the rule's id, "" for a module that is no rule.
func (m *module) id() string {
	rest, ok := strings.CutPrefix(m.name, "policies/regler/")
	if !ok {
		return ""
	}
	return strings.TrimSuffix(rest, ".rego")
}

var parsed = sync.OnceValues(func() ([]*module, error) {
	var all []*module
	err := fs.WalkDir(root, "policies", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || path.Ext(name) != ".rego" || strings.HasSuffix(name, "_test.rego") {
			return err
		}
		text, err := fs.ReadFile(root, name)
		if err != nil {
			return err
		}
		m, err := ast.ParseModule(name, string(text))
		if err != nil {
			return err
		}
		all = append(all, &module{name, string(text), m})
		return nil
	})
	return all, err
})

// modules are the Rego files that the engine loads: rules and shared language, no tests.
func modules(t *testing.T) []*module {
	t.Helper()
	all, err := parsed()
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// ruleModules are the files of the rules, by id.
func ruleModules(t *testing.T) map[string]*module {
	t.Helper()
	rules := map[string]*module{}
	for _, m := range modules(t) {
		if id := m.id(); id != "" {
			rules[id] = m
		}
	}
	return rules
}

var compiled = sync.OnceValues(func() (*engine.Engine, error) { return engine.New(context.Background()) })

func judge(t *testing.T) *engine.Engine {
	t.Helper()
	e, err := compiled()
	if err != nil {
		t.Fatal(err)
	}
	return e
}

// regler are the rules as the engine reads them, by id.
func regler(t *testing.T) []*engine.Regel {
	t.Helper()
	return judge(t).Regler()
}

// skema is the schema of a document type, from the file as it stands.
func skema(t *testing.T, dokumenttype string) *engine.Skema {
	t.Helper()
	skemaer, err := engine.LoadSkemaer(mustSub(t, "schemas"))
	if err != nil {
		t.Fatal(err)
	}
	s, err := skemaer.Skema(dokumenttype)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func mustSub(t *testing.T, folder string) fs.FS {
	t.Helper()
	sub, err := fs.Sub(root, folder)
	if err != nil {
		t.Fatal(err)
	}
	return sub
}

// exists tells whether the repository has a file or folder of that name.
func exists(name string) bool {
	_, err := fs.Stat(root, name)
	return err == nil
}

// sameLists reports what is in one list only.
func sameLists(t *testing.T, what string, want, got []string) {
	t.Helper()
	for _, w := range want {
		if !slices.Contains(got, w) {
			t.Errorf("%s: %s is missing", what, w)
		}
	}
	for _, g := range got {
		if !slices.Contains(want, g) {
			t.Errorf("%s: %s is one too many", what, g)
		}
	}
}
