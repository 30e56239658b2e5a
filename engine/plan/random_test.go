package plan

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"math/rand/v2"
	"runtime"
	"runtime/debug"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/storage"
	"github.com/open-policy-agent/opa/v1/storage/inmem"
	"github.com/open-policy-agent/opa/v1/topdown"
	"github.com/open-policy-agent/opa/v1/util"
)

var (
	randomPolicies = flag.Int("policies", 300, "how many random policies are held against OPA's interpreter")
	randomSeed     = flag.Uint64("seed", 1, "the seed that they are made from")
)

// FuzzPolicy holds a policy made of the bytes to OPA's interpreter.
func FuzzPolicy(f *testing.F) {
	base := newBase(f)
	for i := range uint64(20) {
		f.Add(policyBytes(*randomSeed, i))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		if len(data) > 2000 {
			t.Skip("a policy that says too much to be understood")
		}
		base.check(t, data, map[string]int{})
	})
}

// TestRandomPolicies: policies in the style of the rules mean the same here as to OPA's interpreter, under whatever reading.
func TestRandomPolicies(t *testing.T) {
	base := newBase(t)
	all := map[string]int{}
	var lock sync.Mutex
	cores := runtime.GOMAXPROCS(0)
	t.Run("shares", func(t *testing.T) {
		for share := range cores {
			t.Run(fmt.Sprint(share), func(t *testing.T) {
				t.Parallel()
				counts := map[string]int{}
				told := time.Now()
				for i := share; i < *randomPolicies && !t.Failed(); i += cores {
					if base.check(t, policyBytes(*randomSeed, uint64(i)), counts); t.Failed() {
						t.Logf("policy %d of seed %d", i, *randomSeed)
					}
					if time.Since(told) > toldEvery {
						told = time.Now()
						fmt.Printf("%s: %d of %d policies: %v\n", t.Name(), i/cores+1, *randomPolicies/cores, counts)
					}
				}
				lock.Lock()
				defer lock.Unlock()
				for what, n := range counts {
					all[what] += n
				}
			})
		}
	})
	t.Logf("seed %d, %d policies: %v", *randomSeed, *randomPolicies, all)
	if refused := all[refusedByOPA] + all[refusedByPlanner] + all[refusedHere]; 2*refused > *randomPolicies {
		t.Errorf("%d of %d policies were refused", refused, *randomPolicies)
	}
	if 100*all[otherNumber] > all[valuesSame] {
		t.Errorf("%d of %d values were only equal", all[otherNumber], all[valuesSame])
	}
	if all[valuesSame] < *randomPolicies || all[errorsSame] == 0 || all[undefinedSame] == 0 {
		t.Errorf("the policies do not try enough: %v", all)
	}
}

// toldEvery is how often a long run tells how far it has come.
const toldEvery = 15 * time.Second

// What became of a policy, or of a question to one.
const (
	refusedByOPA     = "refused by OPA's compiler"
	refusedByPlanner = "refused by OPA's planner"
	refusedHere      = "refused here"
	valuesSame       = "the same value"
	undefinedSame    = "undefined alike"
	errorsSame       = "the same error"
	// OPA's interpreter looks up in an index which definitions can hold, and does not come to the errors of the others; and it evaluates
	// a comprehension for all values of a variable at once, and comes to errors of values that the variable never has.
	unlikeIndexed = "an error that OPA's indexes make or spare"
	// Of several errors the plan comes to one first, the interpreter to another or to a conflict; the engine asks the interpreter.
	otherError = "another error first"
	// The interpreter keeps what a function gave for 1, and gives that for 1.0 too.
	otherNumber = "an equal number"
)

// policyBytes are the bytes that a policy is made of.
func policyBytes(seed, number uint64) []byte {
	r := rand.New(rand.NewPCG(seed, number))
	data := make([]byte, 300+r.IntN(1200))
	for i := range data {
		data[i] = byte(r.Uint32())
	}
	return data
}

// base is the data beside every policy.
type base struct {
	store storage.Store
	data  Value
}

func newBase(t testing.TB) *base {
	var days, table []string
	for day := 1; day <= 31; day++ {
		days = append(days, fmt.Sprintf(`"2024-01-%02d": %d`, day, day))
	}
	for day := 1; day <= 29; day++ {
		days = append(days, fmt.Sprintf(`"2024-02-%02d": %d`, day, 31+day))
	}
	for i := range 40 {
		table = append(table, fmt.Sprintf(`"%d": {"x": %d}`, i, i))
	}
	text := `{
		"d": {
			"list": ["a", 1, {"x": 1}, ["a"], null, 1.0, false], "object": {"x": {"y": 1}, "1": "one", "a": [1, 2], "b": false}, "number": 3, "text": "a", "set": [1, 2, 2]
		},
		"watched": {"k": {"value": 1}, "l": {"value": "a"}, "none": {}},
		"days": {` + strings.Join(days, ", ") + `},
		"table": {` + strings.Join(table, ", ") + `}
	}`
	var data map[string]any
	if err := util.UnmarshalJSON([]byte(text), &data); err != nil {
		t.Fatal(err)
	}
	value, err := FromJSON(data)
	if err != nil {
		t.Fatal(err)
	}
	return &base{inmem.NewFromObject(data), Indexed(value)}
}

// check holds every rule of a policy to what OPA's interpreter says, for some inputs and under some readings.
func (b *base) check(t *testing.T, data []byte, counts map[string]int) {
	w := &policyWriter{bytes: data[min(len(data), 200):]}
	text := w.policy()
	c, refused := b.try(t, text, counts)
	if refused != nil {
		return
	}
	inputs := &policyWriter{bytes: data[:min(len(data), 200)]}
	for range 2 {
		input := parsed(t, inputs.input())
		c.machine.Start(context.Background(), valueOf(t, input))
		seen, given := make([]Watched, len(w.rules)), make([]string, len(w.rules))
		for i, rule := range w.rules {
			given[i], seen[i] = c.question(t, rule.name, input)
		}
		for _, key := range []string{"k", "l"} {
			varied := ast.NewObject([2]*ast.Term{ast.StringTerm("chosen"), ast.ObjectTerm(ast.Item(ast.StringTerm(key), ast.BooleanTerm(false)))})
			input.(ast.Object).Foreach(func(k, v *ast.Term) { varied.Insert(k, v) })
			c.machine.Vary(valueOf(t, varied), c.program.Watch(key))
			for i, rule := range w.rules {
				switch {
				case isCode(given[i]):
				case seen[i].Has(c.program.Watch(key)):
					c.question(t, rule.name, varied)
				default: // it is not asked again, for it would give the same
					c.compare(t, rule.name, varied, given[i])
				}
			}
		}
	}
}

// packageQ are rules that are also found by a name that is known only in the evaluation.
const packageQ = `package q

a := input.i + 1

b contains x if some x in input.list

abc := [x | some x in input.b; x != input.a] if input.n

abc := false if not input.n
`

// trial is a policy that is tried.
type trial struct {
	*base
	counts    map[string]int
	text      string
	compiler  *ast.Compiler
	program   *Program
	machine   *Machine
	planned   func() *Program      // the plan as it stands
	unindexed func() *ast.Compiler // for OPA's interpreter without its indexes of comprehensions
}

// try compiles a policy. The error is of what can not be compiled; it has been counted.
func (b *base) try(t *testing.T, text string, counts map[string]int) (*trial, error) {
	c := &trial{base: b, counts: counts, text: text}
	compiler, err := ast.CompileModules(map[string]string{"p.rego": text, "q.rego": packageQ})
	if err != nil {
		counts[refusedByOPA]++
		return nil, err
	}
	c.compiler = compiler
	policy, err := FromOPA(context.Background(), "answer = data.p", compiler)
	if err != nil {
		counts[refusedByPlanner]++
		return nil, err
	}
	compile := func(asPlanned bool) (*Program, error) {
		return Compile(policy, Options{Data: b.data, Watched: []string{"watched"}, InputGiven: true, StrictBuiltinErrors: true, asPlanned: asPlanned})
	}
	defer func() {
		if fault := recover(); fault != nil {
			t.Errorf("%v\n%s\n%s", fault, text, debug.Stack())
		}
	}()
	if c.program, err = compile(false); err != nil {
		if !errors.As(err, new(*Unsupported)) {
			t.Fatalf("%v\n%s", err, text)
		}
		counts[refusedHere]++
		return nil, err
	}
	c.machine = c.program.NewMachine()
	c.planned = sync.OnceValue(func() *Program {
		planned, err := compile(true)
		if err != nil {
			t.Fatal(err)
		}
		return planned
	})
	c.unindexed = sync.OnceValue(func() *ast.Compiler {
		compiler := ast.NewCompiler().WithSkipStages(ast.StageBuildComprehensionIndices)
		if compiler.Compile(map[string]*ast.Module{"p.rego": ast.MustParseModule(text), "q.rego": ast.MustParseModule(packageQ)}); compiler.Failed() {
			t.Fatal(compiler.Errors)
		}
		return compiler
	})
	return c, nil
}

// answers are what is given for a rule: here, by the plan as it stands, and by OPA's interpreter with and without its indexes.
type answers struct{ here, planned, indexed, unindexed string }

// ask asks everyone of one rule, for an input that the machine has not been given.
func (c *trial) ask(t *testing.T, rule string, input ast.Value) answers {
	var a answers
	for into, program := range map[*string]*Program{&a.here: c.program, &a.planned: c.planned()} {
		*into = noRule
		if f, ok := program.Function("p", rule); ok {
			machine := program.NewMachine()
			machine.Start(context.Background(), valueOf(t, input))
			value, _, err := machine.Ask(f)
			*into = told(value, err)
		}
	}
	a.indexed = c.interpret(t, c.compiler, rule, input, true)
	a.unindexed = c.interpret(t, c.unindexed(), rule, input, false)
	return a
}

// noRule is what a rule gives that is planned in parts, which no one can ask alone.
const noRule = "no such rule"

// question asks the machine and OPA's interpreter of one rule. It gives what the machine told, and what was looked up for it.
func (c *trial) question(t *testing.T, rule string, input ast.Value) (string, Watched) {
	f, ok := c.program.Function("p", rule)
	if !ok {
		return noRule, 0
	}
	value, seen, err := c.machine.Ask(f)
	got := told(value, err)
	c.compare(t, rule, input, got)
	return got, seen
}

// compare holds what was told to what OPA's interpreter gives.
func (c *trial) compare(t *testing.T, rule string, input ast.Value, got string) {
	if got == noRule {
		return
	}
	want := c.interpret(t, c.compiler, rule, input, true)
	if got == want {
		switch {
		case isCode(got):
			c.counts[errorsSame]++
		case got == "undefined":
			c.counts[undefinedSame]++
		default:
			c.counts[valuesSame]++
		}
		return
	}
	switch others := c.ask(t, rule, input); {
	case (isCode(got) || isCode(want)) && got == others.unindexed:
		c.counts[unlikeIndexed]++
	case isCode(got) && got == others.planned:
		c.counts[otherError]++
	case got == others.planned && equalTerms(got, want) && strings.Contains(c.text, "(v"):
		c.counts[otherNumber]++
	default:
		t.Errorf("%s: %s\nas planned         %s\nOPA's interpreter  %s\ninput %v\n%s", rule, got, others.planned, want, input, c.text)
	}
}

// told is what was answered: an error by its code, else the value as OPA writes it.
func told(value Value, err error) string {
	switch {
	case err != nil:
		return codeOf(err)
	case !value.Defined():
		return "undefined"
	}
	return value.Term().String()
}

// equalTerms tells whether OPA holds what was told for the same.
func equalTerms(a, b string) bool {
	if a == "undefined" || b == "undefined" || isCode(a) || isCode(b) {
		return false
	}
	return ast.MustParseTerm(a).Value.Compare(ast.MustParseTerm(b).Value) == 0
}

func isCode(told string) bool { return strings.HasPrefix(told, "eval_") }

func codeOf(err error) string {
	var e *topdown.Error
	if errors.As(err, &e) {
		return e.Code
	}
	return err.Error()
}

// interpret is what OPA's interpreter gives for a rule, as text. It may use its indexes of rules and end early, or not.
func (b *base) interpret(t testing.TB, compiler *ast.Compiler, rule string, input ast.Value, indexed bool) string {
	ctx := context.Background()
	query, err := compiler.QueryCompiler().Compile(ast.MustParseBody("answer = data.p." + rule))
	if err != nil {
		t.Fatal(err)
	}
	answer := "undefined"
	err = storage.Txn(ctx, b.store, storage.TransactionParams{}, func(txn storage.Transaction) error {
		q := topdown.NewQuery(query).WithCompiler(compiler).WithStore(b.store).WithTransaction(txn).WithInput(ast.NewTerm(input)).WithStrictBuiltinErrors(true).WithIndexing(indexed).WithEarlyExit(indexed)
		return q.Iter(ctx, func(r topdown.QueryResult) error {
			answer = r[ast.Var("answer")].String()
			return nil
		})
	})
	if err != nil {
		return codeOf(err)
	}
	return answer
}

func parsed(t testing.TB, text string) ast.Value {
	var tree any
	if err := util.UnmarshalJSON([]byte(text), &tree); err != nil {
		t.Fatalf("%v: %s", err, text)
	}
	return ast.MustInterfaceToValue(tree)
}

func valueOf(t testing.TB, value ast.Value) Value {
	v, err := FromTerm(value)
	if err != nil {
		t.Fatal(err)
	}
	return v
}
