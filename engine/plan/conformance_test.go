package plan

import (
	"context"
	"errors"
	"fmt"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/rego"
	"github.com/open-policy-agent/opa/v1/storage/inmem"
	"github.com/open-policy-agent/opa/v1/test/cases"
	"github.com/open-policy-agent/opa/v1/topdown"
)

// TestConformance runs OPA's own cases, which no one here wrote. What this package runs, it must answer as the case says and as
// OPA's interpreter does; what it does not run, it must refuse.
func TestConformance(t *testing.T) {
	for _, version := range []struct {
		folder string
		rego   ast.RegoVersion
	}{{"v0", ast.RegoV0}, {"v1", ast.RegoV1}} {
		folder := filepath.Join(opaFolder(t), "v1/test/cases/testdata", version.folder)
		var passed, refused, skipped int
		why := map[string]int{}
		for _, c := range cases.MustLoad(folder).Sorted().Cases {
			t.Run(version.folder+"/"+c.Note, func(t *testing.T) {
				for name, value := range c.Env {
					t.Setenv(name, value)
				}
				switch outcome, reason := conforms(t, c, version.rego); outcome {
				case "passed":
					passed++
				case "refused":
					refused++
					why[reason]++
				default:
					skipped++
				}
			})
		}
		t.Logf("%s: %d passed, %d refused, %d left out", version.folder, passed, refused, skipped)
		for reason, n := range why {
			t.Logf("%s: %4d refused: %s", version.folder, n, reason)
		}
		if passed < 1000 {
			t.Errorf("%s: only %d cases were run", version.folder, passed)
		}
	}
}

// opaFolder is where the go command keeps the OPA that go.mod names.
func opaFolder(t *testing.T) string {
	out, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", "github.com/open-policy-agent/opa").Output()
	if err != nil {
		t.Fatal(err)
	}
	return strings.TrimSpace(string(out))
}

func conforms(t *testing.T, c cases.TestCase, version ast.RegoVersion) (outcome, reason string) {
	ctx := context.Background()
	options := ast.ParserOptions{RegoVersion: version}
	if c.ExperimentalKeywords {
		options.Capabilities = ast.CapabilitiesForThisVersion(ast.CapabilitiesExperimentalKeywords(true))
	}
	modules := map[string]string{}
	for i, m := range c.Modules {
		modules[fmt.Sprintf("test-%d.rego", i)] = m
	}
	compiler, err := ast.CompileModulesWithOpt(modules, ast.CompileOpts{ParserOptions: options, EnablePrintStatements: true})
	if err != nil && strings.Contains(err.Error(), "undefined function test.") {
		return "left out", "the case needs a function of OPA's own tests"
	}
	if err != nil {
		t.Fatal(err)
	}
	data := map[string]any{}
	if c.Data != nil {
		data = *c.Data
	}
	store := inmem.NewFromObject(data)
	var input ast.Value
	switch {
	case c.InputTerm != nil:
		input = ast.MustParseTerm(*c.InputTerm).Value
	case c.Input != nil:
		input = ast.MustInterfaceToValue(*c.Input)
	}
	policy, err := FromOPA(ctx, c.Query, compiler, rego.Store(store), rego.SetRegoVersion(version))
	if err != nil {
		return "refused", "OPA's planner: " + firstWords(err)
	}
	all, err := FromTerm(ast.MustInterfaceToValue(data))
	if err != nil {
		t.Fatal(err)
	}
	program, err := Compile(policy, Options{Data: Indexed(all), StrictBuiltinErrors: c.StrictError, Keep: true})
	var un *Unsupported
	if errors.As(err, &un) {
		return "refused", un.What
	}
	if err != nil {
		t.Fatal(err)
	}
	var value Value
	if input != nil {
		if value, err = FromTerm(input); err != nil {
			return "refused", "input that is no value"
		}
	}
	if encoded, err := program.Encode(); err == nil { // then it is what was written down that must answer right
		if program, err = Decode(string(encoded)); err != nil {
			t.Fatal(err)
		}
	} else if program.folds {
		t.Fatal(err)
	}
	m := program.NewMachine()
	m.Start(ctx, value)
	results, err := m.Query("eval")
	interpreted, ierr := interpret(ctx, c, compiler, rego.Store(store), rego.SetRegoVersion(version), input)
	if (err == nil) != (ierr == nil) {
		t.Fatalf("error %v, OPA's interpreter %v", err, ierr)
	}
	if err == nil && !nondeterministic(c) {
		got := make([]string, 0)
		for _, r := range results {
			got = append(got, withoutGenerated(r).Term().String())
		}
		slices.Sort(got)
		if !slices.Equal(got, interpreted) {
			t.Fatalf("got %v\nOPA's interpreter %v", got, interpreted)
		}
	}
	switch {
	case c.WantError != nil || c.WantErrorCode != nil:
		if err == nil {
			t.Fatalf("no error, want %v %v; results %v", deref(c.WantErrorCode), deref(c.WantError), results)
		}
		var e, i *topdown.Error
		if c.WantErrorCode != nil && (!errors.As(err, &e) || !errors.As(ierr, &i) || e.Code != *c.WantErrorCode) {
			t.Fatalf("got error %v, want code %s; OPA's interpreter %v", err, *c.WantErrorCode, ierr)
		}
		if c.WantError != nil && !strings.Contains(err.Error(), *c.WantError) {
			t.Fatalf("got error %v, want %s; OPA's interpreter %v", err, *c.WantError, ierr)
		}
	case c.WantResult != nil:
		var want, got []Value
		for _, bindings := range *c.WantResult {
			v, err := FromTerm(ast.MustInterfaceToValue(bindings))
			if err != nil {
				t.Fatal(err)
			}
			want = append(want, withSorted(v, c.SortBindings))
		}
		for _, r := range results {
			v, err := ast.JSON(withoutGenerated(r).Term())
			if err != nil {
				t.Fatal(err)
			}
			plain, err := FromTerm(ast.MustInterfaceToValue(v))
			if err != nil {
				t.Fatal(err)
			}
			got = append(got, withSorted(plain, c.SortBindings))
		}
		slices.SortFunc(want, Compare)
		slices.SortFunc(got, Compare)
		if !slices.EqualFunc(want, got, Equal) {
			t.Fatalf("got  %v\nwant %v", terms(got), terms(want))
		}
	case c.WantDefined != nil:
		if (len(results) > 0) != *c.WantDefined {
			t.Fatalf("defined: %v, want %v", len(results) > 0, *c.WantDefined)
		}
	default:
		return "left out", "the case wants nothing"
	}
	return "passed", ""
}

// interpret is what OPA's interpreter answers: the bindings of each solution as text, in order.
func interpret(ctx context.Context, c cases.TestCase, compiler *ast.Compiler, store, version func(*rego.Rego), input ast.Value) ([]string, error) {
	asTerm := rego.GenerateJSON(func(t *ast.Term, _ *rego.EvalContext) (any, error) { return t, nil })
	q, err := rego.New(rego.Query(c.Query), rego.Compiler(compiler), store, version, rego.StrictBuiltinErrors(c.StrictError), asTerm).PrepareForEval(ctx)
	if err != nil {
		return nil, err
	}
	var options []rego.EvalOption
	if input != nil {
		options = append(options, rego.EvalParsedInput(input))
	}
	set, err := q.Eval(ctx, options...)
	all := make([]string, 0)
	for _, r := range set {
		bindings := ast.NewObject()
		for name, value := range r.Bindings {
			bindings.Insert(ast.StringTerm(name), value.(*ast.Term))
		}
		all = append(all, bindings.String())
	}
	slices.Sort(all)
	return all, err
}

// nondeterministic tells whether two evaluations of the case need not give the same.
func nondeterministic(c cases.TestCase) bool {
	text := c.Query + strings.Join(c.Modules, " ")
	for _, name := range []string{"rand.intn", "uuid.rfc4122", "time.now_ns", "http.send", "io.jwt.encode_sign", "opa.runtime"} {
		if strings.Contains(text, name) {
			return true
		}
	}
	return false
}

func terms(all []Value) (out []ast.Value) {
	for _, v := range all {
		out = append(out, v.Term())
	}
	return out
}

// withSorted is the bindings with their arrays sorted, where the case says that their order is not decided.
func withSorted(v Value, sorted bool) Value {
	members := slices.Clone(v.Members())
	for i := range members {
		if sorted && members[i].Value.kind == Array {
			elements := slices.Clone(members[i].Value.Elements())
			slices.SortFunc(elements, Compare)
			members[i].Value = List(elements)
		}
	}
	return ObjectOf(members)
}

func deref(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

func firstWords(err error) string {
	text, _, _ := strings.Cut(err.Error(), "\n")
	if i := strings.Index(text, "not implemented"); i >= 0 {
		return "not implemented"
	}
	if len(text) > 60 {
		text = text[:60]
	}
	return text
}

func withoutGenerated(v Value) Value {
	members := slices.DeleteFunc(slices.Clone(v.Members()), func(m Member) bool { return strings.HasPrefix(m.Key.Str(), "__") })
	return ObjectOf(members)
}
