// Package engine judges documents of the Danish scheme of særlige pladser på psykiatrisk afdeling against its rules.
//
// The rules are Rego (package policies). New compiles them once; Read turns bytes into a Document, strictly and with the
// place of every value; Check asks every rule of the document's type and joins the answers to the rules' texts. The
// engine knows no terminal, no HTTP and no report format, has no clock of its own and opens no connection.
package engine

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"sort"
	"strings"
	"sync"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/metrics"
	"github.com/open-policy-agent/opa/v1/rego"
	"github.com/open-policy-agent/opa/v1/storage"
	"github.com/open-policy-agent/opa/v1/topdown"

	"github.com/pladstjek/pladstjek/policies"
)

// Version is the version of the program and of its rule set.
const Version = "0.1.0"

// Engine holds a compiled rule set. It is safe for concurrent use.
type Engine struct {
	rules  *ruleset
	filter func(id string) bool
	types  map[string]func() (*typeQueries, error) // by dokumenttype, made on first need
	single map[string]rego.PreparedEvalQuery       // by their text, made on first need
	lock   sync.Mutex                              // of single
	names  map[Sprog]map[string]string
}

// typeQueries ask the rules of one dokumenttype that are wanted: all at once, and those that name a reading.
type typeQueries struct {
	ids      []string
	all      rego.PreparedEvalQuery
	readings []readingQuery
}

type readingQuery struct {
	reading Laesning
	rules   []string
	query   rego.PreparedEvalQuery
}

type options struct {
	base   fs.FS
	added  []fs.FS
	extra  map[string]any
	filter func(string) bool
}

// Option changes what New loads.
type Option func(*options)

// WithPolicies adds the rules, shared modules and parameters of fsys to the embedded ones. A rule whose id is taken is an
// error.
func WithPolicies(fsys fs.FS) Option { return func(o *options) { o.added = append(o.added, fsys) } }

// WithOnlyPolicies replaces the embedded rule set by the one in fsys.
func WithOnlyPolicies(fsys fs.FS) Option { return func(o *options) { o.base = fsys } }

// WithParameters lays the given parameters (a tree as in policies/parametre: area, then series) over the rule set's. A
// series that is given replaces the rule set's series of that name.
func WithParameters(parameters map[string]any) Option {
	return func(o *options) { o.extra = parameters }
}

// WithRuleFilter leaves out the rules for whose id keep is false: of the results, and where nothing else needs them of what is asked.
// It is called first when a document is judged, or the rules are listed.
func WithRuleFilter(keep func(id string) bool) Option { return func(o *options) { o.filter = keep } }

// New loads and compiles a rule set: the embedded one unless the options say otherwise. The error names the file and
// line of what is wrong with it.
func New(ctx context.Context, opts ...Option) (*Engine, error) {
	o := options{base: policies.FS, filter: func(string) bool { return true }}
	for _, opt := range opts {
		opt(&o)
	}
	rules, err := loadRuleset(o)
	if err != nil {
		return nil, err
	}
	e := &Engine{
		rules:  rules,
		filter: o.filter,
		types:  map[string]func() (*typeQueries, error){},
		single: map[string]rego.PreparedEvalQuery{},
		names:  map[Sprog]map[string]string{Dansk: rules.names(Dansk), Engelsk: rules.names(Engelsk)},
	}
	for dokumenttype, ids := range rules.byType {
		if dokumenttype != bestandstype {
			e.types[dokumenttype] = sync.OnceValues(func() (*typeQueries, error) { return e.prepareType(dokumenttype, ids) })
		}
	}
	return e, nil
}

// prepareType does not depend on a caller's context: what it makes serves all callers.
func (e *Engine) prepareType(dokumenttype string, ids []string) (*typeQueries, error) {
	ctx := context.Background()
	ids = slices.DeleteFunc(slices.Clone(ids), func(id string) bool {
		return !e.filter(id) && !e.rules.byID[id].MaerkerSagen // which every finding of a case depends on
	})
	all, err := e.prepare(ctx, dokumenttype, answersOf(dokumenttype, ids))
	if err != nil {
		return nil, err
	}
	queries := &typeQueries{ids: ids, all: all}
	for _, l := range e.rules.laesninger {
		if affected := e.rules.naming(ids, l.Navn); len(affected) > 0 {
			q, err := e.prepare(ctx, dokumenttype, answersOf(dokumenttype, affected))
			if err != nil {
				return nil, err
			}
			queries.readings = append(queries.readings, readingQuery{l, affected, q})
		}
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
	return rego.New(
		rego.Query(query),
		rego.Imports([]string{"rego.v1"}),
		rego.Compiler(compiler),
		rego.Store(e.rules.store),
		rego.StrictBuiltinErrors(true),
		rego.GenerateJSON(func(t *ast.Term, _ *rego.EvalContext) (any, error) { return t, nil }),
	).PrepareForEval(ctx)
}

// Regler lists the rules, filtered ones left out, by id.
func (e *Engine) Regler() []*Regel {
	var kept []*Regel
	for _, r := range e.rules.regler {
		if e.filter(r.ID) {
			kept = append(kept, r)
		}
	}
	return kept
}

// Regelsaet identifies the loaded rules and parameters.
func (e *Engine) Regelsaet() *Regelsaet { return &e.rules.info }

// Parametre is the tree of the dated parameters in force. The caller must not change it.
func (e *Engine) Parametre() map[string]any { return e.rules.parametre }

// Laesninger lists the readings, by name.
func (e *Engine) Laesninger() []Laesning { return e.rules.laesninger }

// PrDatoError says that a document cannot be judged on a day.
type PrDatoError struct{ PrDato Dato }

func (e *PrDatoError) Error() string {
	return fmt.Sprintf("pr_dato %s ligger uden for kalenderen: vælg en dag fra %s til %s", e.PrDato, FoerstePrDato, SidstePrDato)
}

// ErrUnknownType says that the rule set has no rules for the document's type.
var ErrUnknownType = errors.New("regelsættet har ingen regler for dokumenttypen")

// CheckOption changes what Check finds out.
type CheckOption func(*checkOptions)

type checkOptions struct{ withoutReadings bool }

// WithoutReadings leaves out what the rules would answer under other readings. The verdicts are the same.
func WithoutReadings() CheckOption { return func(o *checkOptions) { o.withoutReadings = true } }

// Check judges the document on the day prDato: zero stands for the document's own pr_dato, and where it has none for
// today. Every rule of the document's type gives exactly one finding, or is named in Regelfejl. The error is ctx's when
// it ends first, a *PrDatoError, or ErrUnknownType.
func (e *Engine) Check(ctx context.Context, document Document, prDato Dato, options ...CheckOption) (Result, error) {
	var o checkOptions
	for _, option := range options {
		option(&o)
	}
	prepared, ok := e.types[document.Type()]
	if !ok {
		return Result{}, fmt.Errorf("%w '%s'", ErrUnknownType, document.Type())
	}
	queries, err := prepared()
	if err != nil {
		return Result{}, err
	}
	prDato = e.PrDato(document, prDato)
	if prDato < FoerstePrDato || prDato > SidstePrDato {
		return Result{}, &PrDatoError{prDato}
	}
	input, err := newInput(document, prDato)
	if err != nil {
		return Result{}, err
	}
	noting, adspurgt := withAdspurgt(ctx, e.rules.unseen)
	run, err := e.begin(noting)
	if err != nil {
		return Result{}, err
	}
	defer run.end()

	var answers answers
	large := len(document.Bytes()) > largeDocument
	if !large {
		answers = run.ask(queries.all, input.term)
	}
	if ctx.Err() != nil {
		return Result{}, ctx.Err()
	}
	result := Result{Dokument: document, PrDato: prDato, Regelsaet: &e.rules.info}
	if large || answers.err != nil {
		answers, err = e.askOneByOne(run, document.Type(), queries.ids, input.term)
		if err != nil {
			return Result{}, err
		}
	}
	e.join(&result, queries.ids, answers)
	adspurgt.ended = true
	if !o.withoutReadings {
		if err := e.askReadings(run, &result, input, queries.readings, adspurgt); err != nil {
			return Result{}, err
		}
	}
	e.mark(&result)
	e.keep(&result)
	return result, nil
}

// PrDato is the day that Check judges the document on: prDato, where it is zero the document's own, and where it has none
// today.
func (e *Engine) PrDato(document Document, prDato Dato) Dato {
	if prDato != 0 {
		return prDato
	}
	if own, ok := document.PrDato(); ok {
		return own
	}
	return Today()
}

// input is the document as the rules see it, with the reserved fields set.
type input struct{ term ast.Object }

func newInput(document Document, prDato Dato) (input, error) {
	value, err := ast.InterfaceToValue(document.Root())
	if err != nil {
		return input{}, fmt.Errorf("%s kan ikke gives til reglerne: %w", document.Name(), err)
	}
	object := value.(ast.Object)
	object.Insert(ast.InternedTerm("pr_dato"), ast.StringTerm(prDato.String()))
	return input{object}, nil
}

func (in input) with(laesning, vaerdi *ast.Term) ast.Value {
	return in.plus("laesninger", ast.NewTerm(ast.NewObject([2]*ast.Term{laesning, vaerdi})))
}

func (in input) plus(field string, value *ast.Term) ast.Value {
	copied := ast.NewObjectWithCapacity(in.term.Len() + 1)
	in.term.Foreach(func(k, v *ast.Term) { copied.Insert(k, v) })
	copied.Insert(ast.StringTerm(field), value)
	return copied
}

// run is one evaluation of a document: a shared read transaction and the caller's cancellation.
type run struct {
	engine *Engine
	ctx    context.Context
	txn    storage.Transaction
	cancel topdown.Cancel
	stop   func() bool
}

func (e *Engine) begin(ctx context.Context) (*run, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	txn, err := e.rules.store.NewTransaction(ctx)
	if err != nil {
		return nil, err
	}
	cancel := topdown.NewCancel()
	return &run{e, ctx, txn, cancel, context.AfterFunc(ctx, cancel.Cancel)}, nil
}

func (r *run) end() {
	r.stop()
	r.engine.rules.store.Abort(context.WithoutCancel(r.ctx), r.txn)
}

type answers struct {
	byRule map[string]*ast.Term
	failed map[string]error
	err    error
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

func (r *run) ask(query rego.PreparedEvalQuery, input ast.Value) answers {
	term, err := r.eval(query, input)
	if err != nil || term == nil {
		return answers{err: err}
	}
	a := answers{byRule: map[string]*ast.Term{}}
	object, ok := term.Value.(ast.Object)
	if !ok {
		return answers{err: errors.New("indgangen gav ikke et objekt")}
	}
	object.Foreach(func(k, v *ast.Term) {
		if id, ok := k.Value.(ast.String); ok {
			a.byRule[string(id)] = v
		}
	})
	return a
}

// largeDocument is the size in bytes from which the rules are asked one by one: what the evaluator keeps of a question it
// keeps until the answer, and it keeps it for every element of every list.
const largeDocument = 256 << 10

// askOneByOne asks each rule by itself: of a large document, and when the common question fails, so that the failing rules
// are named and the others keep their verdict.
func (e *Engine) askOneByOne(run *run, dokumenttype string, ids []string, input ast.Value) (answers, error) {
	a := answers{byRule: map[string]*ast.Term{}, failed: map[string]error{}}
	for _, id := range ids {
		query, err := e.once(run.ctx, dokumenttype, answerOf(dokumenttype, id))
		if err != nil {
			return a, err
		}
		term, err := run.eval(query, input)
		if run.ctx.Err() != nil {
			return a, run.ctx.Err()
		}
		switch {
		case err != nil:
			a.failed[id] = err
		case term != nil:
			a.byRule[id] = term
		}
	}
	return a, nil
}

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

// join demands exactly one valid answer of every rule that was asked.
func (e *Engine) join(result *Result, ids []string, a answers) {
	document := result.Dokument
	result.Fund = make([]Fund, 0, len(ids))
	for _, id := range ids {
		regel := e.rules.byID[id]
		failed := func(format string, args ...any) {
			result.Regelfejl = append(result.Regelfejl, Regelfejl{Regel: id, Besked: fmt.Sprintf(format, args...), Sted: regel.Fil})
		}
		if err := a.failed[id]; err != nil {
			result.Regelfejl = append(result.Regelfejl, evaluationFault(regel, err))
			continue
		}
		term, ok := a.byRule[id]
		if !ok {
			failed("reglen gav intet svar")
			continue
		}
		svar, err := parseSvar(term)
		if err != nil {
			failed("%v", err)
			continue
		}
		fund := Fund{Regel: regel, Svar: svar}
		fund.Variant = regel.variantFor(document, result.PrDato, nil)
		if regel.perElement() {
			fund.VariantAf = make([]*Variant, len(svar.Forekomster))
			for i, f := range svar.Forekomster {
				fund.VariantAf[i] = regel.variantFor(document, result.PrDato, f.Sti)
			}
		}
		result.Fund = append(result.Fund, fund)
	}
}

// evaluationFault tells where a rule could not be computed and why. Only the first line of OPA's message is kept: the
// others print values, which may come from the document.
func evaluationFault(regel *Regel, err error) Regelfejl {
	sted, why := regel.Fil, err.Error()
	var located *topdown.Error
	if errors.As(err, &located) {
		why = located.Message
		if located.Location != nil {
			sted = fmt.Sprintf("%s:%d:%d", located.Location.File, located.Location.Row, located.Location.Col)
		}
	}
	why, _, _ = strings.Cut(why, "\n")
	return Regelfejl{Regel: regel.ID, Besked: "reglen kunne ikke beregnes: " + Mask(why), Sted: sted}
}

// askReadings asks the rules that name a reading once for each of its other values, one reading at a time. Where the first question
// looked up no value of the reading, its answers are those under every value.
func (e *Engine) askReadings(run *run, result *Result, in input, readings []readingQuery, adspurgt *adspurgt) error {
	at := map[string]int{}
	for i, f := range result.Fund {
		at[f.Regel.ID] = i
	}
	for _, q := range readings {
		looked := adspurgt.has(q.reading.Navn)
		for _, alternative := range q.reading.andre {
			if !looked {
				for _, id := range q.rules {
					if i, ok := at[id]; ok {
						fund := &result.Fund[i]
						fund.Laesninger = append(fund.Laesninger, Laesningsudfald{q.reading.Navn, alternative.navn, fund.Svar, false})
					}
				}
				continue
			}
			a := run.ask(q.query, in.with(ast.StringTerm(q.reading.Navn), alternative.term))
			if run.ctx.Err() != nil {
				return run.ctx.Err()
			}
			for _, id := range q.rules {
				i, ok := at[id]
				if !ok {
					continue
				}
				term, ok := a.byRule[id]
				if !ok {
					result.Regelfejl = append(result.Regelfejl, Regelfejl{Regel: id, Besked: fmt.Sprintf("reglen gav intet svar under læsningen %s = %s: %v", q.reading.Navn, alternative.navn, a.err), Sted: e.rules.byID[id].Fil})
					continue
				}
				svar, err := parseSvar(term)
				if err != nil {
					result.Regelfejl = append(result.Regelfejl, Regelfejl{Regel: id, Besked: err.Error(), Sted: e.rules.byID[id].Fil})
					continue
				}
				fund := &result.Fund[i]
				fund.Laesninger = append(fund.Laesninger, Laesningsudfald{q.reading.Navn, alternative.navn, svar, changes(fund.Svar, svar)})
			}
		}
	}
	return nil
}

// changes tells whether the rule's outcome, or that of one of its occurrences, differs between two answers.
func changes(a, b Svar) bool {
	if a.Udfald != b.Udfald || len(a.Forekomster) != len(b.Forekomster) {
		return true
	}
	other := b.outcomes()
	for _, f := range a.Forekomster {
		if other[f.Noegle] != f.Udfald {
			return true
		}
	}
	return false
}

// mark writes on every finding of the case that it lies outside the scheme, where the rule that decides it says so.
func (e *Engine) mark(result *Result) {
	for _, f := range result.Fund {
		if f.Regel.MaerkerSagen && f.Svar.EfterRegime != "" {
			for i := range result.Fund {
				result.Fund[i].EfterRegime = f.Svar.EfterRegime
				result.Fund[i].UdenForOrdningen = true
			}
			return
		}
	}
}

func (e *Engine) keep(result *Result) {
	kept := result.Fund[:0]
	for _, f := range result.Fund {
		if e.filter(f.Regel.ID) {
			kept = append(kept, f)
		}
	}
	result.Fund = kept
	sort.Slice(result.Regelfejl, func(i, j int) bool { return result.Regelfejl[i].Regel < result.Regelfejl[j].Regel })
}
