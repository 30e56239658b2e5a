package kontrakt

import (
	"slices"
	"strings"
	"testing"

	"github.com/open-policy-agent/opa/v1/ast"
)

// importsOf are the packages that the module imports, by the name it uses for each.
func importsOf(m *module) map[string]string {
	imports := map[string]string{}
	for _, i := range m.Imports {
		imports[string(i.Name())] = i.Path.String()
	}
	return imports
}

// full is a reference with the import it begins with written out: fakta.sket is data.felles.fakta.sket.
func full(m *module, ref ast.Ref) string {
	head, rest, _ := strings.Cut(ref.String(), ".")
	path, ok := importsOf(m)[head]
	switch {
	case !ok:
		return ref.String()
	case rest == "":
		return path
	}
	return path + "." + rest
}

// reachable are the module and the shared modules that it imports, directly or through others.
func reachable(t *testing.T, m *module) []*module {
	t.Helper()
	byPackage := map[string]*module{}
	for _, other := range modules(t) {
		byPackage[other.Package.Path.String()] = other
	}
	all := []*module{m}
	for i := 0; i < len(all); i++ {
		for _, path := range importsOf(all[i]) {
			if next := byPackage[path]; next != nil && !slices.Contains(all, next) {
				all = append(all, next)
			}
		}
	}
	return all
}

// callsOf visits every call in the module with the written-out name of what is called.
func callsOf(m *module, visit func(name string, args []*ast.Term)) {
	ast.NewGenericVisitor(func(x any) bool {
		switch x := x.(type) {
		case *ast.Expr:
			if x.IsCall() {
				visit(full(m, x.Operator()), x.Operands())
			}
		case ast.Call:
			if ref, ok := x[0].Value.(ast.Ref); ok {
				visit(full(m, ref), x[1:])
			}
		}
		return false
	}).Walk(m.Module)
}

// TestRuleFiles: a rule is one file on a screen or two, with tests of its own and cases of its own, and knows no other rule.
func TestRuleFiles(t *testing.T) {
	const longest = 120
	for id, m := range ruleModules(t) {
		if n := linesOf(m.text); n > longest {
			t.Errorf("%s has %d lines besides METADATA; at most %d", m.name, n, longest)
		}
		if test := strings.TrimSuffix(m.name, ".rego") + "_test.rego"; !exists(test) {
			t.Errorf("%s is missing", test)
		}
		if !exists("testcases/" + id) {
			t.Errorf("testcases/%s is missing", id)
		}
		if public := publicRules(m); !slices.Contains(public, "svar") {
			t.Errorf("%s has no rule svar", m.name)
		}
	}
	for _, m := range modules(t) {
		if m.name == "policies/main.rego" {
			continue
		}
		ast.WalkRefs(m.Module, func(ref ast.Ref) bool {
			if strings.HasPrefix(full(m, ref), "data.regler.") && !ref.Equal(m.Package.Path) {
				t.Errorf("%s:%d: %s: no module knows a rule", m.name, line(ref), ref)
			}
			return false
		})
	}
}

// linesOf counts the lines of a rule that are neither METADATA nor blank at its end.
func linesOf(text string) int {
	_, rest, _ := strings.Cut(text, "# METADATA\n")
	n := 0
	metadata := true
	for line := range strings.Lines(rest) {
		if metadata = metadata && strings.HasPrefix(line, "#"); !metadata {
			n++
		}
	}
	return n
}

func publicRules(m *module) []string {
	var names []string
	for _, r := range m.Rules {
		names = append(names, r.Head.Name.String())
	}
	return names
}

func line(ref ast.Ref) int {
	if len(ref) > 0 && ref[0].Location != nil {
		return ref[0].Location.Row
	}
	return 0
}

// TestNoClock: pr_dato is the only clock, and the calendar is a table.
func TestNoClock(t *testing.T) {
	for _, m := range modules(t) {
		callsOf(m, func(name string, _ []*ast.Term) {
			if strings.HasPrefix(name, "time.") {
				t.Errorf("%s: %s: no built-in of time.* is used in the rule set; see policies/felles/kalender.rego", m.name, name)
			}
		})
	}
}

// TestNoDefaultOnFunctions: a function with a default gives wrong answers when it is called with a known result.
func TestNoDefaultOnFunctions(t *testing.T) {
	for _, m := range modules(t) {
		for _, r := range m.Rules {
			if r.Default && len(r.Head.Args) > 0 {
				t.Errorf("%s:%d: the function %s has a default", m.name, r.Location.Row, r.Head.Name)
			}
		}
	}
}

// TestNoKnownResults: a function that is called with its result as a last argument goes on to its default or its else where OPA's interpreter
// finds that another result was asked for, and OPA's plan does not. Results are compared.
func TestNoKnownResults(t *testing.T) {
	params := map[string]int{}
	for _, m := range modules(t) {
		for _, r := range m.Rules {
			if len(r.Head.Args) > 0 {
				params[m.Package.Path.String()+"."+r.Head.Name.String()] = len(r.Head.Args)
			}
		}
	}
	if len(params) < 50 {
		t.Fatalf("only %d functions were found", len(params))
	}
	for _, m := range modules(t) {
		ast.WalkExprs(m.Module, func(e *ast.Expr) bool {
			if !e.IsCall() {
				return false
			}
			name := full(m, e.Operator())
			wanted, ok := params[name]
			if !ok {
				wanted, ok = params[m.Package.Path.String()+"."+name]
			}
			if ok && len(e.Operands()) != wanted {
				t.Errorf("%s:%d: %s is called with its result: compare it", m.name, e.Location.Row, name)
			}
			return false
		})
	}
}

// TestNegations: the argument of a negated call is taken out of the negation, so that the whole is undefined, not true, when
// the argument is. Only a plain rule or reference may be negated, or a call whose arguments are always there.
func TestNegations(t *testing.T) {
	for _, m := range modules(t) {
		ast.WalkExprs(m.Module, func(e *ast.Expr) bool {
			if !e.Negated {
				return false
			}
			for _, arg := range e.Operands() {
				if !alwaysThere(m, arg, 0) {
					t.Errorf("%s:%d: 'not' before an expression whose argument %s may be undefined: name the expression as a rule and negate that", m.name, e.Location.Row, arg)
				}
			}
			if term, ok := e.Terms.(*ast.Term); ok {
				if call, ok := term.Value.(ast.Call); ok && !alwaysThere(m, ast.NewTerm(call), 0) {
					t.Errorf("%s:%d: 'not %s' may be undefined", m.name, e.Location.Row, call)
				}
			}
			return false
		})
	}
}

// totals are the built-ins that have a value for every argument of the right type.
var totals = []string{"array.concat", "object.union", "lower", "trim_space", "sort", "count"}

// alwaysThere tells whether the term has a value whatever the document: a constant, a local variable, a reference to what
// a local variable holds, or something made of these alone.
func alwaysThere(m *module, term *ast.Term, depth int) bool {
	if depth > 8 {
		return false
	}
	switch v := term.Value.(type) {
	case ast.Null, ast.Boolean, ast.Number, ast.String:
		return true
	case ast.Var:
		return alwaysThereRule(m, v, depth)
	case *ast.Array:
		all := true
		v.Foreach(func(e *ast.Term) { all = all && alwaysThere(m, e, depth+1) })
		return all
	case ast.Set:
		all := true
		v.Foreach(func(e *ast.Term) { all = all && alwaysThere(m, e, depth+1) })
		return all
	case ast.Object:
		all := true
		v.Foreach(func(k, e *ast.Term) { all = all && alwaysThere(m, k, depth+1) && alwaysThere(m, e, depth+1) })
		return all
	case ast.Ref:
		head, ok := v[0].Value.(ast.Var)
		return ok && head != "input" && head != "data" && importsOf(m)[string(head)] == "" && alwaysThereRule(m, head, depth)
	case ast.Call:
		if ref, ok := v[0].Value.(ast.Ref); !ok || !slices.Contains(totals, ref.String()) && !totalFunction(m, ref, depth) {
			return false
		}
		for _, arg := range v[1:] {
			if !alwaysThere(m, arg, depth+1) {
				return false
			}
		}
		return true
	case *ast.ArrayComprehension, *ast.SetComprehension, *ast.ObjectComprehension:
		return true
	}
	return false
}

// alwaysThereRule tells whether the name is a local variable, or a rule with a value and no condition.
func alwaysThereRule(m *module, name ast.Var, depth int) bool {
	for _, r := range m.Rules {
		if r.Head.Name.Equal(name) && len(r.Head.Args) == 0 {
			return unconditional(m, r, depth)
		}
	}
	return true
}

// totalFunction tells whether the reference is a function of the module that has a value for every argument.
func totalFunction(m *module, ref ast.Ref, depth int) bool {
	var found []*ast.Rule
	for _, r := range m.Rules {
		if len(ref) == 1 && r.Head.Name.Equal(ref[0].Value) && len(r.Head.Args) > 0 {
			found = append(found, r)
		}
	}
	if len(found) != 1 {
		return false
	}
	for _, arg := range found[0].Head.Args {
		if _, ok := arg.Value.(ast.Var); !ok {
			return false
		}
	}
	return unconditional(m, found[0], depth)
}

func unconditional(m *module, r *ast.Rule, depth int) bool {
	return r.Else == nil && r.Body.Equal(ast.NewBody(ast.NewExpr(ast.BooleanTerm(true)))) && r.Head.Value != nil && alwaysThere(m, r.Head.Value, depth+1)
}

// TestNegationsAreSeen holds the contract itself to the traps of design.
func TestNegationsAreSeen(t *testing.T) {
	for body, want := range map[string]bool{
		`not input.a.b in {"x"}`:           false,
		`not input.n >= 2`:                 false,
		`not count(input.xs) < 2`:          false,
		`not input.a == "x"`:               false,
		`not f(input.a)`:                   false,
		`not f(maybe)`:                     false,
		`not input.a`:                      true,
		`not maybe`:                        true,
		`not f(["a", "b"])`:                true,
		`not f(path)`:                      true,
		`some x in [1]; not x in {"a"}`:    true,
		`some x in [1]; not f(["a", x])`:   true,
		`some x in [1]; not x.y`:           true,
		`some x in [1]; not f(g(x))`:       true,
		`some x in [1]; not f(h(x))`:       false,
		`some x in [1]; not x == input.nr`: false,
	} {
		text := "package p\n\nf(x) := x\n\ng(x) := [x]\n\nh(x) := x if x > 1\n\npath := [\"a\"]\n\nmaybe := input.a\n\nr if { " + body + " }\n"
		parsed, err := ast.ParseModule("p.rego", text)
		if err != nil {
			t.Fatal(body, err)
		}
		m := &module{"p.rego", text, parsed}
		got := true
		ast.WalkExprs(parsed, func(e *ast.Expr) bool {
			if e.Negated {
				for _, arg := range e.Operands() {
					got = got && alwaysThere(m, arg, 0)
				}
			}
			return false
		})
		if got != want {
			t.Errorf("'%s' is allowed: %v; want %v", body, got, want)
		}
	}
}
