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
	types := map[string]*documentType{}
	for _, r := range regler(t) {
		if r.Bestand != nil {
			continue // see TestDeliveryFields
		}
		of := types[r.Dokumenttype]
		if of == nil {
			of = newDocumentType(t, r.Dokumenttype)
			types[r.Dokumenttype] = of
		}
		for _, sti := range slices.Concat(r.Efter, r.SenereTrin) {
			if !of.known(strings.Split(sti[1:], "/")) {
				t.Errorf("%s: METADATA: documents of type %s have no %s", r.Fil, r.Dokumenttype, sti)
			}
		}
		m := rules[r.ID]
		ast.WalkTerms(m.Module, func(term *ast.Term) bool {
			checkPath(t, m, of, term)
			checkSuffix(t, m, of, term)
			return false
		})
		callsOf(m, func(name string, args []*ast.Term) {
			if strings.HasPrefix(name, "data.felles.") {
				for _, arg := range args {
					checkArgument(t, m, name, of, arg)
				}
			}
		})
	}
}

// TestDeliveryFields: what a rule over a delivery takes from documents is what documents of the type can have, and the names it
// uses for it (vaerdier.start, and paths of the shared function sti) are those that METADATA gives.
func TestDeliveryFields(t *testing.T) {
	rules := ruleModules(t)
	for _, r := range regler(t) {
		if r.Bestand == nil {
			continue
		}
		names := map[string]bool{"id": true}
		for _, k := range r.Bestand.Kilder {
			of := skema(t, k.Dokumenttype)
			pointers := slices.Clone(k.GrupperEfter)
			if k.Kvartaler != nil {
				pointers = slices.Concat(pointers, k.Kvartaler.Dage, []string{k.Kvartaler.Fra, k.Kvartaler.Til})
			}
			for name, pointer := range k.Behov {
				names[name] = true
				pointers = append(pointers, pointer)
			}
			for _, pointer := range pointers {
				if pointer != "" && !of.Known(strings.Split(pointer[1:], "/")) {
					t.Errorf("%s: METADATA: documents of type %s have no %s", r.Fil, k.Dokumenttype, pointer)
				}
			}
		}
		used := 0
		for _, m := range reachable(t, rules[r.ID]) {
			if strings.HasSuffix(m.name, "/leverance.rego") {
				continue // its fields are those of the rules that ask for a stay
			}
			ast.WalkRefs(m.Module, func(ref ast.Ref) bool {
				for i := 0; i+1 < len(ref); i++ {
					field, ok := ref[i+1].Value.(ast.String)
					if ok && ref[i].Equal(ast.StringTerm("vaerdier")) {
						used++
						if !names[string(field)] {
							t.Errorf("%s:%d: METADATA of %s gives no field called %s", m.name, line(ref), r.ID, string(field))
						}
					}
				}
				return false
			})
			callsOf(m, func(name string, args []*ast.Term) {
				if name != "data.felles.leverance.sti" && name != "data.felles.leverance.oplyste" {
					return
				}
				ast.WalkTerms(args[1], func(term *ast.Term) bool {
					if _, computed := term.Value.(ast.Call); computed {
						return true // the name of a field comes out of it
					}
					if field, ok := term.Value.(ast.String); ok {
						used++
						if !names[string(field)] {
							t.Errorf("%s: METADATA of %s gives no field called %s", m.name, r.ID, string(field))
						}
					}
					return false
				})
			})
		}
		if used == 0 && len(names) > 1 {
			t.Errorf("%s: the rule uses none of its fields: the test looks at nothing", r.Fil)
		}
	}
}

// documentType is what the contract knows of a type's schema.
type documentType struct {
	skema *engine.Skema
	top   map[string]bool // the fields of the document itself
	words map[string]bool // every field's name, and every value that a field may be chosen from
	names []string        // the fields' names
	seen  map[string]bool
}

// known tells whether documents can have the path. "*" stands for the elements of a list or for any field.
func (d *documentType) known(path []string) bool {
	key := strings.Join(path, "/")
	if known, ok := d.seen[key]; ok {
		return known
	}
	d.seen[key] = false
	known := d.skema.Known(path)
	if at := slices.Index(path, "*"); !known && at >= 0 {
		for _, name := range d.names {
			tried := slices.Concat(path[:at], []string{name}, path[at+1:])
			if d.skema.Known(tried[:at+1]) && d.known(tried) {
				known = true
				break
			}
		}
	}
	d.seen[key] = known
	return known
}

// checkPath looks at an array that begins with one of the document's own fields.
func checkPath(t *testing.T, m *module, of *documentType, term *ast.Term) {
	t.Helper()
	list, ok := term.Value.(*ast.Array)
	if !ok || list.Len() == 0 {
		return
	}
	first, ok := list.Elem(0).Value.(ast.String)
	if !ok || !of.top[string(first)] {
		return
	}
	if path, ok := literalPath(m, term); ok && !of.known(path) && !allAreFields(list, of.top) {
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
func checkSuffix(t *testing.T, m *module, of *documentType, term *ast.Term) {
	t.Helper()
	call, ok := term.Value.(ast.Call)
	if !ok || call[0].String() != "array.concat" || len(call) != 3 {
		return
	}
	if steps, ok := call[2].Value.(*ast.Array); ok {
		checkWords(t, m, of, steps, term)
	}
}

// checkArgument looks at the lists of strings given to a shared function, one inside another too: each is a path, or a list
// of names of fields or of values that a field is chosen from.
func checkArgument(t *testing.T, m *module, name string, of *documentType, arg *ast.Term) {
	t.Helper()
	ast.WalkTerms(arg, func(term *ast.Term) bool {
		if list, ok := term.Value.(*ast.Array); ok && !takesOther(name) {
			checkWords(t, m, of, list, term)
		}
		return false
	})
}

func checkWords(t *testing.T, m *module, of *documentType, list *ast.Array, at *ast.Term) {
	t.Helper()
	list.Foreach(func(e *ast.Term) {
		if s, ok := e.Value.(ast.String); ok && s != "*" && !of.words[string(s)] {
			t.Errorf("%s:%d: %s: the schema has no field and no value called '%s'", m.name, at.Location.Row, at, string(s))
		}
	})
}

// takesOther tells whether the function takes lists of something else than steps.
func takesOther(name string) bool {
	return strings.HasPrefix(name, "data.felles.forekomst.") || strings.HasPrefix(name, "data.felles.kalender.")
}

func newDocumentType(t *testing.T, dokumenttype string) *documentType {
	t.Helper()
	text, err := fs.ReadFile(root, "schemas/"+dokumenttype+".json")
	if err != nil {
		t.Fatal(err)
	}
	var schema map[string]any
	if err := json.Unmarshal(text, &schema); err != nil {
		t.Fatal(err)
	}
	d := &documentType{skema: skema(t, dokumenttype), top: map[string]bool{}, words: map[string]bool{}, seen: map[string]bool{}}
	properties, _ := schema["properties"].(map[string]any)
	for name := range properties {
		d.top[name] = true
	}
	d.collect(schema)
	slices.Sort(d.names)
	d.names = slices.Compact(d.names)
	return d
}

func (d *documentType) collect(value any) {
	switch v := value.(type) {
	case map[string]any:
		properties, _ := v["properties"].(map[string]any)
		for name := range properties {
			d.names = append(d.names, name)
			d.words[name] = true
		}
		values, _ := v["enum"].([]any)
		for _, value := range values {
			if s, ok := value.(string); ok {
				d.words[s] = true
			}
		}
		for _, e := range v {
			d.collect(e)
		}
	case []any:
		for _, e := range v {
			d.collect(e)
		}
	}
}
