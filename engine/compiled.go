package engine

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/pladstjek/pladstjek/engine/plan"
)

// compiledRules are the rules of one dokumenttype as closures.
type compiledRules struct {
	program   *plan.Program
	functions []plan.Function // as typeRules.ids
	machines  sync.Pool
}

// notPlanned says why rules are evaluated by OPA's interpreter although the compiled engine was asked for.
type notPlanned struct{ err error }

func (e *notPlanned) Error() string { return e.err.Error() }

func (e *notPlanned) Unwrap() error { return e.err }

// watched is the object in the data whose keys are the readings that a rule looks up.
var watched = []string{"parametre", "laesninger"}

// program compiles OPA's plan of a query to a part of the rule set. The error is a *notPlanned where OPA has no plan of it, or one
// that is not supported.
func (e *Engine) program(part, query string, keep bool) (*plan.Program, error) {
	compiler, err := e.rules.compiler(part)
	if err != nil {
		return nil, err
	}
	policy, err := plan.FromOPA(context.Background(), query, compiler)
	if err != nil {
		return nil, &notPlanned{err}
	}
	data, err := e.rules.values()
	if err != nil {
		return nil, err
	}
	program, err := plan.Compile(policy, plan.Options{Data: data, Watched: watched, InputGiven: true, Keep: keep, StrictBuiltinErrors: true})
	if err != nil {
		return nil, &notPlanned{err}
	}
	return program, nil
}

func (e *Engine) compileType(t *typeRules) (*compiledRules, error) {
	var program *plan.Program
	if e.rules.prebuilt != nil {
		program = prebuiltProgram(e.rules.prebuilt, t.dokumenttype)
	}
	if program == nil {
		var err error
		if program, err = e.program(t.dokumenttype, "data.pladstjek."+t.dokumenttype, false); err != nil {
			return nil, err
		}
	}
	c := &compiledRules{program: program}
	for _, id := range t.ids {
		f, ok := program.Function("pladstjek", t.dokumenttype, id)
		if !ok {
			return nil, &notPlanned{fmt.Errorf("the plan has no rule %s", id)}
		}
		c.functions = append(c.functions, f)
	}
	c.machines.New = func() any { return program.NewMachine() }
	return c, nil
}

// planRun is an evaluation by the compiled engine. What cannot be evaluated is asked of OPA's interpreter too, which decides and words
// the error.
type planRun struct {
	engine    *Engine
	ctx       context.Context
	rules     *typeRules
	compiled  *compiledRules
	machine   *plan.Machine
	in        input
	room      *Room
	value     plan.Value     // the document with pr_dato
	seen      []plan.Watched // which readings first looked up, by rule
	given     []answer       // what first gave
	reference *referenceRun
}

func (e *Engine) runPlan(ctx context.Context, rules *typeRules, compiled *compiledRules, in input, room *Room) *planRun {
	r := &planRun{engine: e, ctx: ctx, rules: rules, compiled: compiled, in: in, room: room, machine: compiled.machines.Get().(*plan.Machine)}
	r.value = r.set(in.document.value, "pr_dato", plan.Text(in.prDato.String()))
	return r
}

// set is an object with a field set, in the machine's arena.
func (r *planRun) set(object plan.Value, field string, value plan.Value) plan.Value {
	return r.machine.Arena().Upserted(object, []plan.Value{plan.Symbol(field)}, value)
}

func (r *planRun) first() ([]answer, error) {
	r.machine.Continue(r.ctx, r.value)
	n := len(r.compiled.functions)
	if cap(r.room.answers) < n {
		r.room.answers, r.room.seen = make([]answer, n), make([]plan.Watched, n)
	}
	r.given, r.seen = r.room.answers[:n], r.room.seen[:n]
	clear(r.given)
	for i, f := range r.compiled.functions {
		value, seen, err := r.machine.Ask(f)
		r.seen[i] = seen
		if r.ctx.Err() != nil {
			return nil, r.ctx.Err()
		}
		if err == nil {
			r.given[i].value = value
			continue
		}
		reference, err := r.asReference()
		if err != nil {
			return nil, err
		}
		if r.given[i], err = reference.one(r.rules.ids[i]); err != nil {
			return nil, err
		}
	}
	return r.given, nil
}

func (r *planRun) looked(laesning string) bool {
	if r.engine.rules.unseen {
		return true
	}
	key := r.compiled.program.Watch(laesning)
	return slices.ContainsFunc(r.seen, func(w plan.Watched) bool { return w.Has(key) })
}

// under asks again only the rules that looked the reading up; the others would go the same way.
func (r *planRun) under(number int, other alternativ) ([]answer, error, error) {
	rules := &r.rules.readings[number]
	chosen := r.set(plan.ObjectOf(nil), rules.reading.Navn, other.value)
	input := r.set(r.value, "laesninger", chosen)
	key := r.compiled.program.Watch(rules.reading.Navn)
	if r.engine.rules.unseen { // rules may know the readings in another way than by looking them up
		r.machine.Continue(r.ctx, input)
	} else {
		r.machine.Vary(input, key)
	}
	answers := make([]answer, len(rules.rules))
	for i, rule := range rules.rules {
		if answers[i] = r.given[rule]; !r.engine.rules.unseen && answers[i].err == nil && !r.seen[rule].Has(key) {
			continue
		}
		value, _, err := r.machine.Ask(r.compiled.functions[rule])
		if r.ctx.Err() != nil {
			return nil, nil, r.ctx.Err()
		}
		if err != nil {
			reference, err := r.asReference()
			if err != nil {
				return nil, nil, err
			}
			return reference.under(number, other)
		}
		answers[i] = answer{value: value}
	}
	return answers, nil, nil
}

// asReference is the same evaluation by OPA's interpreter.
func (r *planRun) asReference() (*referenceRun, error) {
	var err error
	if r.reference == nil {
		r.reference, err = r.engine.runReference(r.ctx, r.rules, r.in)
	}
	return r.reference, err
}

func (r *planRun) end() {
	if r.reference != nil {
		r.reference.end()
	}
	r.machine.Start(context.Background(), plan.Value{}) // hold on to nothing of the document
	r.compiled.machines.Put(r.machine)
}

// parts are programs for questions to parts of the rule set that documents do not ask: by their text, made on first need.
type parts struct {
	lock sync.Mutex
	made map[string]*part
}

type part struct {
	program *plan.Program
	err     error
}

// askPart asks a part of the rule set a question by its text; undefined where there is no answer. The error is a *notPlanned where the
// question has no plan.
func (e *Engine) askPart(ctx context.Context, name, question string, input ast.Value) (plan.Value, error) {
	e.parts.lock.Lock()
	p := e.parts.made[question]
	if p == nil {
		p = &part{}
		p.program, p.err = e.program(name, "answer = "+question, false)
		if e.parts.made == nil {
			e.parts.made = map[string]*part{}
		}
		e.parts.made[question] = p
	}
	e.parts.lock.Unlock()
	if p.err != nil {
		return plan.Value{}, p.err
	}
	value, err := plan.FromTerm(input)
	if err != nil {
		return plan.Value{}, err
	}
	machine := p.program.NewMachine()
	machine.Start(ctx, value)
	results, err := machine.Query("eval")
	if err != nil || len(results) == 0 {
		return plan.Value{}, err
	}
	return results[0].Field("answer"), nil
}

// Fallbacks tell which dokumenttyper the compiled engine was asked for and does not run, and why: their rules are evaluated by OPA's
// interpreter. It compiles the rules of every type.
func (e *Engine) Fallbacks() map[string]error {
	found := map[string]error{}
	if e.motor != Plan {
		return found
	}
	note := func(dokumenttype string, rules *typeRules) {
		if _, err := rules.compiled(); errors.As(err, new(*notPlanned)) {
			found[dokumenttype] = err
		}
	}
	for dokumenttype, rules := range e.types {
		note(dokumenttype, rules())
	}
	note(bestandstype, e.bestand())
	return found
}
