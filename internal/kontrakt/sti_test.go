package kontrakt

import (
	"encoding/json"
	"io/fs"
	"slices"
	"strings"
	"testing"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/pladstjek/pladstjek/engine"
)

// TestPaths: OPA's type checker sees a misspelt input.anmodning; it cannot see a misspelt ["anmodning", …]. So every path
// that stands in a rule, and every pointer of its METADATA, must be one that documents of its type can have.
func TestPaths(t *testing.T) {
	rules := ruleModules(t)
	for _, r := range regler(t) {
		of := skema(t, r.Dokumenttype)
		if of == nil {
			continue
		}
		for _, sti := range slices.Concat(r.Efter, r.SenereTrin) {
			if sti != "/pr_dato" && !of.Known(strings.Split(sti[1:], "/")) {
				t.Errorf("%s: METADATA: documents of type %s have no %s", r.Fil, r.Dokumenttype, sti)
			}
		}
		top, names := fields(t, r.Dokumenttype)
		m := rules[r.ID]
		ast.WalkTerms(m.Module, func(term *ast.Term) bool {
			checkPath(t, m, of, top, term)
			checkSuffix(t, m, names, term)
			return false
		})
		callsOf(m, func(name string, args []*ast.Term) {
			if strings.HasPrefix(name, "data.felles.") {
				for _, arg := range args {
					checkArgument(t, m, name, top, arg)
				}
			}
		})
	}
}

// checkPath looks at an array that begins with one of the document's own fields.
func checkPath(t *testing.T, m *module, of *engine.Skema, top map[string]bool, term *ast.Term) {
	t.Helper()
	list, ok := term.Value.(*ast.Array)
	if !ok || list.Len() == 0 {
		return
	}
	first, ok := list.Elem(0).Value.(ast.String)
	if !ok || !top[string(first)] {
		return
	}
	if path, ok := literalPath(m, term); ok && !of.Known(path) && !allAreFields(list, top) {
		t.Errorf("%s:%d: documents have no /%s", m.name, term.Location.Row, strings.Join(path, "/"))
	}
}

// allAreFields tells whether the array is a list of the document's fields, not a path into it.
func allAreFields(list *ast.Array, top map[string]bool) bool {
	all := list.Len() > 1
	list.Foreach(func(e *ast.Term) {
		s, _ := e.Value.(ast.String)
		all = all && top[string(s)]
	})
	return all
}

// checkSuffix looks at what is put after a path whose beginning is known only when the rule runs.
func checkSuffix(t *testing.T, m *module, names map[string]bool, term *ast.Term) {
	t.Helper()
	call, ok := term.Value.(ast.Call)
	if !ok || call[0].String() != "array.concat" || len(call) != 3 {
		return
	}
	steps, ok := call[2].Value.(*ast.Array)
	if !ok {
		return
	}
	steps.Foreach(func(step *ast.Term) {
		if s, ok := step.Value.(ast.String); ok && !names[string(s)] {
			t.Errorf("%s:%d: no field of the document is called %s", m.name, term.Location.Row, s)
		}
	})
}

// checkArgument looks at a list of plain strings given to a shared function: it is a path, or a list of paths.
func checkArgument(t *testing.T, m *module, name string, top map[string]bool, arg *ast.Term) {
	t.Helper()
	switch v := arg.Value.(type) {
	case *ast.Array:
		if v.Len() == 0 {
			return
		}
		if first, ok := v.Elem(0).Value.(ast.String); ok {
			if !top[string(first)] && v.IsGround() && !takesOther(name) {
				t.Errorf("%s:%d: %s is given %s, which is no path: documents have no field %s", m.name, arg.Location.Row, strings.TrimPrefix(name, "data.felles."), arg, first)
			}
			return
		}
		v.Foreach(func(e *ast.Term) { checkArgument(t, m, name, top, e) })
	case ast.Object:
		for _, key := range []string{"fra", "haendelse", "udloest", "opfyldt", "senere"} {
			if value := v.Get(ast.StringTerm(key)); value != nil {
				checkArgument(t, m, name, top, value)
			}
		}
	}
}

// takesOther tells whether the function takes lists of something else than steps.
func takesOther(name string) bool {
	return strings.HasPrefix(name, "data.felles.forekomst.") || strings.HasPrefix(name, "data.felles.kalender.")
}

// fields are the names at the top of a document of the type, and the names of all its fields.
func fields(t *testing.T, dokumenttype string) (top, all map[string]bool) {
	t.Helper()
	text, err := fs.ReadFile(root, "schemas/"+dokumenttype+".json")
	if err != nil {
		t.Fatal(err)
	}
	var schema map[string]any
	if err := json.Unmarshal(text, &schema); err != nil {
		t.Fatal(err)
	}
	top, all = map[string]bool{}, map[string]bool{}
	properties, _ := schema["properties"].(map[string]any)
	for name := range properties {
		top[name] = true
	}
	collectFields(schema, all)
	return top, all
}

func collectFields(value any, all map[string]bool) {
	switch v := value.(type) {
	case map[string]any:
		if properties, ok := v["properties"].(map[string]any); ok {
			for name := range properties {
				all[name] = true
			}
		}
		for _, e := range v {
			collectFields(e, all)
		}
	case []any:
		for _, e := range v {
			collectFields(e, all)
		}
	}
}
