package kontrakt

import (
	"slices"
	"strings"
	"testing"

	"github.com/open-policy-agent/opa/v1/ast"
)

const frist = "data.felles.frist."

var hverdagReadings = []string{"hverdag.loerdag_taeller", "hverdag.grundlovsdag_24_31_december"}

// TestReadings: the engine asks a rule again only under the readings that its METADATA names, so these must be all that can
// change its answer, and no others.
func TestReadings(t *testing.T) {
	g := newCallGraph(t)
	rules := ruleModules(t)
	for _, r := range regler(t) {
		m := rules[r.ID]
		got := g.ofRule(m)
		slices.Sort(got)
		want := slices.Sorted(slices.Values(r.Laesninger))
		if !slices.Equal(got, want) {
			t.Errorf("%s: METADATA laesninger are [%s]; the rule can reach [%s]", r.Fil, strings.Join(want, ", "), strings.Join(got, ", "))
		}
	}
}

// callGraph knows what each rule or function of the shared modules refers to, by its full name.
type callGraph struct {
	refers   map[string][]string
	readings map[string][]string
	hverdage map[string]bool // it counts in hverdage
}

func newCallGraph(t *testing.T) *callGraph {
	g := &callGraph{map[string][]string{}, map[string][]string{}, map[string]bool{}}
	for _, m := range modules(t) {
		if m.name == "policies/main.rego" {
			continue
		}
		for _, r := range m.Rules {
			g.add(m, r)
		}
	}
	return g
}

func (g *callGraph) add(m *module, r *ast.Rule) {
	of := m.Package.Path.String() + "." + r.Head.Name.String()
	ast.NewGenericVisitor(func(x any) bool {
		switch v := x.(type) {
		case ast.Ref:
			g.refers[of] = append(g.refers[of], full(m, v))
		case ast.Var:
			g.refers[of] = append(g.refers[of], m.Package.Path.String()+"."+string(v))
		case ast.String:
			g.hverdage[of] = g.hverdage[of] || v == "hverdage"
		case *ast.Expr:
			if v.IsCall() {
				g.choice(of, full(m, v.Operator()), v.Operands())
			}
		case ast.Call:
			if ref, ok := v[0].Value.(ast.Ref); ok {
				g.choice(of, full(m, ref), v[1:])
			}
		}
		return false
	}).Walk(r)
}

func (g *callGraph) choice(of, called string, args []*ast.Term) {
	if called == "data.felles.laesning.valg" && len(args) > 0 {
		if name, ok := args[0].Value.(ast.String); ok {
			g.readings[of] = append(g.readings[of], string(name))
		}
	}
}

// ofRule are the readings that the rule can reach. Which day is a hverdag matters to felles.frist only where something counts
// in hverdage: that the last day moves is a reading of its own, and readings are tried one at a time.
func (g *callGraph) ofRule(m *module) []string {
	seen := map[string]bool{}
	var queue, found []string
	hverdage := false
	for _, r := range m.Rules {
		queue = append(queue, m.Package.Path.String()+"."+r.Head.Name.String())
	}
	for i := 0; i < len(queue); i++ {
		name := queue[i]
		if seen[name] {
			continue
		}
		seen[name] = true
		inFrist := strings.HasPrefix(name, frist)
		hverdage = hverdage || g.hverdage[name] && !inFrist
		for _, reading := range g.readings[name] {
			if !slices.Contains(found, reading) {
				found = append(found, reading)
			}
		}
		for _, next := range g.refers[name] {
			if !inFrist || !strings.HasPrefix(next, "data.felles.laesning.hverdag") {
				queue = append(queue, g.defined(next)...)
			}
		}
	}
	if hverdage {
		for _, reading := range hverdagReadings {
			if !slices.Contains(found, reading) {
				found = append(found, reading)
			}
		}
	}
	return found
}

// defined is the rule or function that a reference leads to: the reference may go on into its value.
func (g *callGraph) defined(ref string) []string {
	parts := strings.Split(ref, ".")
	for n := len(parts); n > 2; n-- {
		name, _, _ := strings.Cut(strings.Join(parts[:n], "."), "[")
		if _, ok := g.refers[name]; ok {
			return []string{name}
		}
	}
	return nil
}
