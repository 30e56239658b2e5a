package engine

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sort"
	"strings"
	"sync"

	"github.com/open-policy-agent/opa/v1/topdown"

	"github.com/pladstjek/pladstjek/engine/plan"
)

// typeRules are the rules of one dokumenttype that are asked, by id, with those that name a reading for each of them.
type typeRules struct {
	dokumenttype string
	ids          []string
	readings     []readingRules
	queries      func() (*typeQueries, error) // for the reference engine
	compiled     func() (*compiledRules, error)
}

type readingRules struct {
	reading Laesning
	rules   []int // numbers in ids
}

// rulesOf does not depend on a caller's context: what it makes serves all callers.
func (e *Engine) rulesOf(dokumenttype string, ids []string) *typeRules {
	t := &typeRules{dokumenttype: dokumenttype}
	t.ids = slices.DeleteFunc(slices.Clone(ids), func(id string) bool {
		return !e.filter(id) && !e.rules.byID[id].MaerkerSagen // which every finding of a case depends on
	})
	for _, l := range e.rules.laesninger {
		var affected []int
		for i, id := range t.ids {
			if slices.Contains(e.rules.byID[id].Laesninger, l.Navn) {
				affected = append(affected, i)
			}
		}
		if len(affected) > 0 {
			t.readings = append(t.readings, readingRules{l, affected})
		}
	}
	t.queries = sync.OnceValues(func() (*typeQueries, error) { return e.prepareType(t) })
	t.compiled = sync.OnceValues(func() (*compiledRules, error) { return e.compileType(t) })
	return t
}

// named are the ids of the rules that name a reading.
func (t *typeRules) named(r *readingRules) []string {
	ids := make([]string, len(r.rules))
	for i, number := range r.rules {
		ids[i] = t.ids[number]
	}
	return ids
}

// evaluation is the asking of one document's rules.
type evaluation interface {
	// first asks every rule. The answers are by the rules' numbers; the error is that of the caller's context.
	first() ([]answer, error)
	// looked tells whether first looked up the reading. Where it did not, its answers are those under every value.
	looked(laesning string) bool
	// under asks the rules that name a reading, by its number in typeRules.readings, under another value of it. failed is why rules have no answer, where one is known; the
	// error is that of the caller's context.
	under(reading int, other alternativ) (answers []answer, failed, err error)
	end()
}

// answer is what a rule gave: a value, which holds until the evaluation ends, or undefined where it gave none; or the error of it.
type answer struct {
	value plan.Value
	err   error
}

// PrDatoError says that a document cannot be judged on a day.
type PrDatoError struct{ PrDato Dato }

func (e *PrDatoError) Error() string {
	return fmt.Sprintf("pr_dato %s ligger uden for kalenderen: vælg en dag fra %s til %s", e.PrDato, FoerstePrDato, SidstePrDato)
}

// ErrUnknownType says that the rule set has no rules for the document's type.
var ErrUnknownType = errors.New("regelsættet har ingen regler for dokumenttypen")

// CheckOption changes what Check finds out.
type CheckOption func(*checkOptions)

type checkOptions struct {
	withoutReadings bool
	room            *Room
}

// WithoutReadings leaves out what the rules would answer under other readings. The verdicts are the same.
func WithoutReadings() CheckOption { return func(o *checkOptions) { o.withoutReadings = true } }

// WithRoom judges in memory that is used again: the Result is valid until the next document is judged in it.
func WithRoom(room *Room) CheckOption { return func(o *checkOptions) { o.room = room } }

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
	rules := prepared()
	prDato = e.PrDato(document, prDato)
	if prDato < FoerstePrDato || prDato > SidstePrDato {
		return Result{}, &PrDatoError{prDato}
	}
	if document.value.Kind() != plan.Object {
		return Result{}, fmt.Errorf("%s kan ikke gives til reglerne", document.Name()) // it was not read
	}
	if o.room == nil {
		o.room = new(Room)
	}
	o.room.reset()
	evaluation, err := e.evaluate(ctx, rules, input{document, prDato}, o.room)
	if err != nil {
		return Result{}, err
	}
	defer evaluation.end()
	answers, err := evaluation.first()
	if err != nil {
		return Result{}, err
	}
	result := Result{Dokument: document, PrDato: prDato, Regelsaet: &e.rules.info}
	e.join(&result, rules.ids, answers, o.room)
	if !o.withoutReadings {
		if err := e.askReadings(evaluation, &result, rules, o.room); err != nil {
			return Result{}, err
		}
	}
	e.mark(&result)
	e.keep(&result)
	return result, nil
}

// input is a document and the day it is judged on, as the rules see them.
type input struct {
	document Document
	prDato   Dato
}

// evaluate begins to ask the rules of a document. The error is that of the context, or of a rule set that cannot be compiled.
func (e *Engine) evaluate(ctx context.Context, rules *typeRules, in input, room *Room) (evaluation, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	if e.motor == Plan {
		compiled, err := rules.compiled()
		if err == nil {
			return e.runPlan(ctx, rules, compiled, in, room), nil
		}
		if !errors.As(err, new(*notPlanned)) {
			return nil, err
		}
	}
	return e.runReference(ctx, rules, in)
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

// join demands exactly one valid answer of every rule that was asked.
func (e *Engine) join(result *Result, ids []string, answers []answer, room *Room) {
	days := eventDays{document: result.Dokument, prDato: result.PrDato}
	if cap(room.fund) < len(ids) {
		room.fund = make([]Fund, 0, len(ids))
	}
	result.Fund = room.fund
	for i, id := range ids {
		regel := e.rules.byID[id]
		failed := func(besked string) {
			result.Regelfejl = append(result.Regelfejl, Regelfejl{Regel: id, Besked: besked, Sted: regel.Fil})
		}
		if err := answers[i].err; err != nil {
			result.Regelfejl = append(result.Regelfejl, evaluationFault(regel, err))
			continue
		}
		if !answers[i].value.Defined() {
			failed("reglen gav intet svar")
			continue
		}
		svar, err := parseSvar(answers[i].value, room)
		if err != nil {
			failed(err.Error())
			continue
		}
		fund := Fund{Regel: regel, Svar: svar}
		fund.Variant = days.variantFor(regel, nil)
		if regel.perElement() {
			fund.VariantAf = make([]*Variant, len(svar.Forekomster))
			for i, f := range svar.Forekomster {
				fund.VariantAf[i] = days.variantFor(regel, f.Sti)
			}
		}
		result.Fund = append(result.Fund, fund)
	}
	room.fund = result.Fund
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

// askReadings asks the rules that name a reading once for each of its other values, one reading at a time.
func (e *Engine) askReadings(evaluation evaluation, result *Result, rules *typeRules, room *Room) error {
	at := make(map[string]int, len(result.Fund))
	for i, f := range result.Fund {
		at[f.Regel.ID] = i
	}
	for k := range rules.readings {
		q := &rules.readings[k]
		looked := evaluation.looked(q.reading.Navn)
		for _, alternative := range q.reading.andre {
			if !looked {
				for _, number := range q.rules {
					if i, ok := at[rules.ids[number]]; ok {
						fund := &result.Fund[i]
						fund.Laesninger = append(fund.Laesninger, Laesningsudfald{q.reading.Navn, alternative.navn, fund.Svar, false})
					}
				}
				continue
			}
			answers, why, err := evaluation.under(k, alternative)
			if err != nil {
				return err
			}
			for n, number := range q.rules {
				id := rules.ids[number]
				i, ok := at[id]
				if !ok {
					continue
				}
				failed := func(besked string) {
					result.Regelfejl = append(result.Regelfejl, Regelfejl{Regel: id, Besked: besked, Sted: e.rules.byID[id].Fil})
				}
				if answers == nil || !answers[n].value.Defined() {
					failed(fmt.Sprintf("reglen gav intet svar under læsningen %s = %s: %v", q.reading.Navn, alternative.navn, why))
					continue
				}
				svar, err := parseSvar(answers[n].value, room)
				if err != nil {
					failed(err.Error())
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
