package engine

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/metrics"
	"github.com/open-policy-agent/opa/v1/rego"
	"github.com/open-policy-agent/opa/v1/storage"
	"github.com/open-policy-agent/opa/v1/topdown"

	"github.com/pladstjek/pladstjek/engine/plan"
)

// typeQueries ask the rules of one dokumenttype through OPA's interpreter: all at once, and those that name a reading.
type typeQueries struct {
	all      rego.PreparedEvalQuery
	readings []rego.PreparedEvalQuery // as typeRules.readings
}

func (e *Engine) prepareType(t *typeRules) (*typeQueries, error) {
	ctx := context.Background()
	all, err := e.prepare(ctx, t.dokumenttype, answersOf(t.dokumenttype, t.ids))
	if err != nil {
		return nil, err
	}
	queries := &typeQueries{all: all}
	for _, r := range t.readings {
		q, err := e.prepare(ctx, t.dokumenttype, answersOf(t.dokumenttype, t.named(&r)))
		if err != nil {
			return nil, err
		}
		queries.readings = append(queries.readings, q)
	}
	return queries, nil
}

// answersOf is the question for the answers of some rules, by rule. To ask for data.pladstjek.<dokumenttype> gives the same, but OPA
// builds that object by copying it once a rule.
func answersOf(dokumenttype string, ids []string) string {
	return fmt.Sprintf("{r: s | some r in %s; s := data.pladstjek.%s[r]}", quoted(ids), dokumenttype)
}

func quoted(ids []string) string {
	q := make([]string, len(ids))
	for i, id := range ids {
		q[i] = fmt.Sprintf("%q", id)
	}
	return "[" + strings.Join(q, ", ") + "]"
}

// prepare compiles a query to the part of the rule set that its name stands for.
func (e *Engine) prepare(ctx context.Context, part, query string) (rego.PreparedEvalQuery, error) {
	compiler, err := e.rules.compiler(part)
	if err != nil {
		return rego.PreparedEvalQuery{}, err
	}
	full, err := e.rules.full()
	if err != nil {
		return rego.PreparedEvalQuery{}, err
	}
	return rego.New(
		rego.Query(query),
		rego.Imports([]string{"rego.v1"}),
		rego.Compiler(compiler),
		rego.Store(full.store),
		rego.StrictBuiltinErrors(true),
		rego.GenerateJSON(func(t *ast.Term, _ *rego.EvalContext) (any, error) { return t, nil }),
	).PrepareForEval(ctx)
}

// referenceRun is an evaluation by OPA's interpreter.
type referenceRun struct {
	*run
	rules    *typeRules
	queries  *typeQueries
	document Document
	input    ast.Object
	adspurgt *adspurgt
}

func (e *Engine) runReference(ctx context.Context, rules *typeRules, in input) (*referenceRun, error) {
	queries, err := rules.queries()
	if err != nil {
		return nil, err
	}
	noting, adspurgt := withAdspurgt(ctx, e.rules.unseen)
	run, err := e.begin(noting)
	if err != nil {
		return nil, err
	}
	return &referenceRun{run, rules, queries, in.document, in.term(), adspurgt}, nil
}

// term is the document as OPA's interpreter sees it, with the reserved fields set.
func (in input) term() ast.Object {
	object := in.document.value.Term().(ast.Object)
	object.Insert(ast.InternedTerm("pr_dato"), ast.StringTerm(in.prDato.String()))
	return object
}

func (r *referenceRun) first() ([]answer, error) {
	defer func() { r.adspurgt.ended = true }()
	large := len(r.document.Bytes()) > largeDocument
	if !large {
		byRule, err := r.ask(r.queries.all, r.input)
		if r.ctx.Err() != nil {
			return nil, r.ctx.Err()
		}
		if err == nil {
			return answersBy(r.rules.ids, byRule)
		}
	}
	answers := make([]answer, len(r.rules.ids))
	for i, id := range r.rules.ids {
		var err error
		if answers[i], err = r.one(id); err != nil {
			return nil, err
		}
	}
	return answers, nil
}

func answersBy(ids []string, byRule map[string]*ast.Term) ([]answer, error) {
	answers := make([]answer, len(ids))
	for i, id := range ids {
		if term := byRule[id]; term != nil {
			value, err := plan.FromTerm(term.Value)
			if err != nil {
				return nil, err
			}
			answers[i].value = value
		}
	}
	return answers, nil
}

// one asks a rule by itself: of a large document, and when the common question fails, so that the failing rules are named and the
// others keep their verdict. The error is that of the context.
func (r *referenceRun) one(id string) (answer, error) {
	query, err := r.engine.once(r.ctx, r.rules.dokumenttype, answerOf(r.rules.dokumenttype, id))
	if err != nil {
		return answer{}, err
	}
	term, err := r.eval(query, r.input)
	switch {
	case r.ctx.Err() != nil:
		return answer{}, r.ctx.Err()
	case err != nil:
		return answer{err: err}, nil
	case term == nil:
		return answer{}, nil
	}
	value, err := plan.FromTerm(term.Value)
	return answer{value: value}, err
}

func (r *referenceRun) looked(laesning string) bool { return r.adspurgt.has(laesning) }

func (r *referenceRun) under(number int, other alternativ) ([]answer, error, error) {
	rules := &r.rules.readings[number]
	byRule, failed := r.ask(r.queries.readings[number], r.with(rules.reading.Navn, other))
	if r.ctx.Err() != nil {
		return nil, nil, r.ctx.Err()
	}
	if failed != nil {
		return nil, failed, nil
	}
	answers, err := answersBy(r.rules.named(rules), byRule)
	return answers, nil, err
}

// with is the document under another value of a reading.
func (r *referenceRun) with(laesning string, other alternativ) ast.Value {
	copied := ast.NewObjectWithCapacity(r.input.Len() + 1)
	r.input.Foreach(func(k, v *ast.Term) { copied.Insert(k, v) })
	copied.Insert(ast.StringTerm("laesninger"), ast.ObjectTerm([2]*ast.Term{ast.StringTerm(laesning), other.term}))
	return copied
}

// run is one evaluation of a document: a shared read transaction and the caller's cancellation.
type run struct {
	engine *Engine
	ctx    context.Context
	store  storage.Store
	txn    storage.Transaction
	cancel topdown.Cancel
	stop   func() bool
}

func (e *Engine) begin(ctx context.Context) (*run, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	full, err := e.rules.full()
	if err != nil {
		return nil, err
	}
	txn, err := full.store.NewTransaction(ctx)
	if err != nil {
		return nil, err
	}
	cancel := topdown.NewCancel()
	return &run{e, ctx, full.store, txn, cancel, context.AfterFunc(ctx, cancel.Cancel)}, nil
}

func (r *run) end() {
	r.stop()
	r.store.Abort(context.WithoutCancel(r.ctx), r.txn)
}

func (r *run) eval(query rego.PreparedEvalQuery, input ast.Value) (*ast.Term, error) {
	results, err := query.Eval(r.ctx,
		rego.EvalParsedInput(input),
		rego.EvalTransaction(r.txn),
		rego.EvalMetrics(metrics.NoOp()),
		rego.EvalExternalCancel(r.cancel),
	)
	if err != nil || len(results) == 0 {
		return nil, err
	}
	term, _ := results[0].Expressions[0].Value.(*ast.Term)
	return term, nil
}

// ask gives the answers by rule.
func (r *run) ask(query rego.PreparedEvalQuery, input ast.Value) (map[string]*ast.Term, error) {
	term, err := r.eval(query, input)
	if err != nil || term == nil {
		return nil, err
	}
	object, ok := term.Value.(ast.Object)
	if !ok {
		return nil, errors.New("indgangen gav ikke et objekt")
	}
	byRule := make(map[string]*ast.Term, object.Len())
	object.Foreach(func(k, v *ast.Term) {
		if id, ok := k.Value.(ast.String); ok {
			byRule[string(id)] = v
		}
	})
	return byRule, nil
}

// largeDocument is the size in bytes from which the rules are asked one by one: what the evaluator keeps of a question it
// keeps until the answer, and it keeps it for every element of every list.
const largeDocument = 256 << 10

// answerOf is the question for one rule's answer.
func answerOf(dokumenttype, id string) string {
	return fmt.Sprintf("data.pladstjek.%s[%q]", dokumenttype, id)
}

// once prepares a query the first time it is asked for.
func (e *Engine) once(ctx context.Context, part, text string) (rego.PreparedEvalQuery, error) {
	e.lock.Lock()
	defer e.lock.Unlock()
	if q, ok := e.single[text]; ok {
		return q, nil
	}
	q, err := e.prepare(ctx, part, text)
	if err == nil {
		e.single[text] = q
	}
	return q, err
}
