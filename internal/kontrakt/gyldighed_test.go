package kontrakt

import (
	"slices"
	"strings"
	"testing"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/pladstjek/pladstjek/engine"
)

const inForce = "data.felles.gyldighed."

// TestVariants: the intervals that METADATA declares are those of the table that the rule asks, and neither overlap nor leave
// a day between them.
func TestVariants(t *testing.T) {
	table, _ := judge(t).Parametre()["ikraft"].(map[string]any)
	rules := ruleModules(t)
	for _, r := range regler(t) {
		for i := 1; i < len(r.Varianter); i++ {
			if r.Varianter[i].Fra != r.Varianter[i-1].Til.Add(1) {
				t.Errorf("%s: variant %s begins %s; the one before ends %s: they must follow each other day by day", r.Fil, r.Varianter[i].Navn, r.Varianter[i].Fra, r.Varianter[i-1].Til)
			}
		}
		sources, _ := chosenBy(t, rules[r.ID])
		if decidesScheme(r) && len(sources) == 0 {
			continue
		}
		if len(sources) != 1 {
			t.Errorf("%s: the rule asks felles.gyldighed for %v; expected one source, so that its variants can be known", r.Fil, sources)
			continue
		}
		if want, got := intervals(table[sources[0]]), declared(r); !slices.Equal(want, got) {
			t.Errorf("%s: METADATA varianter are not those of parametre/ikraft, %s:\n\tMETADATA: %s\n\tikraft:   %s", r.Fil, sources[0], strings.Join(got, "; "), strings.Join(want, "; "))
		}
	}
}

// TestEfter: the days that choose the variant are the same in METADATA and in the rule.
func TestEfter(t *testing.T) {
	rules := ruleModules(t)
	for _, r := range regler(t) {
		_, lists := chosenBy(t, rules[r.ID])
		for _, list := range lists {
			if !slices.Equal(list, r.Efter) {
				t.Errorf("%s: METADATA efter is %v; the rule gives gyldighed %v", r.Fil, r.Efter, list)
			}
		}
		perElement := slices.ContainsFunc(r.Efter, func(sti string) bool { return strings.Contains(sti, "*") })
		if len(lists) == 0 && !perElement && !decidesScheme(r) {
			t.Errorf("%s: the rule gives gyldighed no literal list of paths, and efter steps over no element", r.Fil)
		}
	}
}

// decidesScheme tells whether the rule is always asked: the one that says whether the scheme is in force, and those over a
// whole delivery, whose documents have days of their own.
func decidesScheme(r *engine.Regel) bool {
	return (r.MaerkerSagen || r.Bestand != nil) && len(r.Varianter) == 0
}

// chosenBy are the sources (keys of parametre/ikraft) that the rule asks gyldighed for, itself or through the shared modules
// of its area, and the literal lists of pointers it gives.
func chosenBy(t *testing.T, m *module) (sources []string, lists [][]string) {
	for _, of := range reachable(t, m) {
		if strings.HasSuffix(of.name, "/gyldighed.rego") {
			continue
		}
		callsOf(of, func(name string, args []*ast.Term) {
			source, ok := strings.CutPrefix(name, inForce)
			if !ok || len(args) == 0 {
				return
			}
			days := args[0]
			switch source {
			case "inden_for_ordningen":
				return
			case "paa", "i_kraft", "efter_kilde":
				key, _ := args[0].Value.(ast.String)
				if days = nil; source == "efter_kilde" && len(args) > 1 {
					days = args[1]
				}
				source = string(key)
			case "koncept_i_kraft":
				source = "koncept"
			}
			if days != nil {
				if list, ok := pointers(of, days); ok {
					lists = append(lists, list)
				}
			}
			if !slices.Contains(sources, source) {
				sources = append(sources, source)
			}
		})
		if len(sources) > 0 {
			break
		}
	}
	return sources, lists
}

// pointers reads a literal list of literal paths, or a rule that is one.
func pointers(m *module, term *ast.Term) ([]string, bool) {
	term = resolved(m, term)
	list, ok := term.Value.(*ast.Array)
	if !ok {
		return nil, false
	}
	var all []string
	for i := range list.Len() {
		path, ok := literalPath(m, list.Elem(i))
		if !ok {
			return nil, false
		}
		all = append(all, "/"+strings.Join(path, "/"))
	}
	return all, true
}

// resolved is the value of the rule that the term names, where it names one that is plainly a value; else the term.
func resolved(m *module, term *ast.Term) *ast.Term {
	name, ok := term.Value.(ast.Var)
	if !ok {
		return term
	}
	for _, r := range m.Rules {
		if r.Head.Name.Equal(name) && len(r.Head.Args) == 0 && r.Head.Value != nil && !r.Default {
			return r.Head.Value
		}
	}
	return term
}

// literalPath reads a path whose steps are written out; a variable stands for an element ("*"). It follows a rule that is
// a path, and array.concat of such.
func literalPath(m *module, term *ast.Term) ([]string, bool) {
	term = resolved(m, term)
	switch v := term.Value.(type) {
	case *ast.Array:
		var path []string
		for i := range v.Len() {
			switch step := v.Elem(i).Value.(type) {
			case ast.String:
				path = append(path, string(step))
			case ast.Number, ast.Var:
				path = append(path, "*")
			default:
				return nil, false
			}
		}
		return path, true
	case ast.Call:
		if v[0].String() != "array.concat" || len(v) != 3 {
			return nil, false
		}
		a, okA := literalPath(m, v[1])
		b, okB := literalPath(m, v[2])
		return slices.Concat(a, b), okA && okB
	}
	return nil, false
}

func intervals(table any) []string {
	rows, _ := table.([]any)
	var all []string
	for _, raw := range rows {
		row, _ := raw.(map[string]any)
		navn, _ := row["navn"].(string)
		fra, _ := row["fra"].(string)
		til, _ := row["til"].(string)
		all = append(all, strings.TrimSpace(navn+" "+fra+" – "+til))
	}
	return all
}

func declared(r *engine.Regel) []string {
	var all []string
	for _, v := range r.Varianter {
		til := ""
		if v.Til != 0 {
			til = v.Til.String()
		}
		all = append(all, strings.TrimSpace(v.Navn+" "+v.Fra.String()+" – "+til))
	}
	return all
}
