package kontrakt

import (
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/pladstjek/pladstjek/engine"
)

var placeholder = regexp.MustCompile(`\{([a-z_]+)\}`)

// standardPlaceholders are those the engine fills from the answer itself.
var standardPlaceholders = []string{"frist", "fra", "sidste_dag", "foerste_dag", "faktisk", "afvigelse", "klokken", "mangler"}

type texts = map[engine.Sprog]map[string]string

// TestMessages: every key that a rule answers with has a text in both languages, every text can be reached, and every
// placeholder is one that the answers of the rule set.
func TestMessages(t *testing.T) {
	rules := ruleModules(t)
	for _, r := range regler(t) {
		m := rules[r.ID]
		shared := reachable(t, m)
		said := stringsOf(shared...)
		parameters := keysUnder("parametre", shared...)
		wordings := []texts{r.Besked}
		for _, v := range r.Varianter {
			wordings = append(wordings, v.Besked)
		}
		known := map[string]bool{}
		for _, w := range wordings {
			sameKeys(t, r, "besked", w)
			for key, text := range w[engine.Dansk] {
				known[key] = true
				if !slices.Contains(engine.UdfaldEfterVaegt, engine.Udfald(key)) && !said[key] {
					t.Errorf("%s: besked.%s is never answered with", r.Fil, key)
				}
				for _, sprog := range []string{text, w[engine.Engelsk][key]} {
					for _, p := range placeholder.FindAllStringSubmatch(sprog, -1) {
						if !slices.Contains(standardPlaceholders, p[1]) && !parameters[p[1]] {
							t.Errorf("%s: besked.%s: {%s} is no standard placeholder and stands in no \"parametre\" of the rule", r.Fil, key, p[1])
						}
					}
				}
			}
		}
		for key := range valuesUnder("besked", m) {
			if !known[key] {
				t.Errorf("%s: the rule answers with besked \"%s\"; METADATA has no such text", r.Fil, key)
			}
		}
		sameKeys(t, r, "bemaerkning", r.Bemaerkning)
		for key := range valuesUnder("bemaerkning", m) {
			if r.Bemaerkning[engine.Dansk][key] == "" {
				t.Errorf("%s: the rule answers with bemaerkning \"%s\"; METADATA has no such text", r.Fil, key)
			}
		}
		for key := range r.Bemaerkning[engine.Dansk] {
			if !said[key] {
				t.Errorf("%s: bemaerkning.%s is never answered with", r.Fil, key)
			}
		}
	}
}

func sameKeys(t *testing.T, r *engine.Regel, what string, w texts) {
	t.Helper()
	da, en := slices.Sorted(maps.Keys(w[engine.Dansk])), slices.Sorted(maps.Keys(w[engine.Engelsk]))
	if !slices.Equal(da, en) {
		t.Errorf("%s: %s has other keys in da than in en:\n\tda: %s\n\ten: %s", r.Fil, what, strings.Join(da, ", "), strings.Join(en, ", "))
	}
}

// TestNoPlaceholderIsLeft renders every case in both languages: no finding may show a placeholder.
func TestNoPlaceholderIsLeft(t *testing.T) {
	e := judge(t)
	for _, c := range corpus(t) {
		for _, sprog := range []engine.Sprog{engine.Dansk, engine.Engelsk} {
			for _, f := range e.Render(c.result, engine.RenderOptions{Sprog: sprog}).Fund {
				shown := []string{f.Besked, f.Bemaerkning}
				for _, o := range f.Forekomster {
					shown = append(shown, o.Besked, o.Bemaerkning)
				}
				if left := placeholder.FindString(strings.Join(shown, " ")); left != "" {
					t.Errorf("%s: %s (%s, %s) shows %s: %s", c.name, f.Regel, f.Udfald, sprog, left, f.Besked)
				}
			}
		}
	}
}

// stringsOf are all strings that stand in the modules.
func stringsOf(all ...*module) map[string]bool {
	found := map[string]bool{}
	for _, m := range all {
		ast.WalkTerms(m.Module, func(term *ast.Term) bool {
			if s, ok := term.Value.(ast.String); ok {
				found[string(s)] = true
			}
			return false
		})
	}
	return found
}

// valuesUnder are the strings that stand as the value of the key in an object of the module.
func valuesUnder(key string, m *module) map[string]bool {
	found := map[string]bool{}
	walkMembers(m, func(name string, value *ast.Term) {
		if s, ok := value.Value.(ast.String); ok && name == key {
			found[string(s)] = true
		}
	})
	return found
}

// keysUnder are the keys of the objects that stand as the value of the key in an object of the modules, or in a rule that
// the value names.
func keysUnder(key string, all ...*module) map[string]bool {
	found := map[string]bool{}
	collect := func(x any) {
		ast.WalkTerms(x, func(term *ast.Term) bool {
			if object, ok := term.Value.(ast.Object); ok {
				for _, k := range object.Keys() {
					if s, ok := k.Value.(ast.String); ok {
						found[string(s)] = true
					}
				}
			}
			return false
		})
	}
	for _, m := range all {
		walkMembers(m, func(name string, value *ast.Term) {
			if name != key {
				return
			}
			collect(value)
			ast.WalkVars(value, func(v ast.Var) bool {
				for _, r := range m.Rules {
					if r.Head.Name.Equal(v) {
						collect(r)
					}
				}
				return false
			})
		})
	}
	return found
}

func walkMembers(m *module, visit func(name string, value *ast.Term)) {
	ast.WalkTerms(m.Module, func(term *ast.Term) bool {
		if object, ok := term.Value.(ast.Object); ok {
			object.Foreach(func(k, v *ast.Term) {
				if s, ok := k.Value.(ast.String); ok {
					visit(string(s), v)
				}
			})
		}
		return false
	})
}
