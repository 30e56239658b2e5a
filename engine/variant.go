package engine

import (
	"strings"
	"sync"

	"github.com/pladstjek/pladstjek/engine/plan"
)

// perElement tells whether the rule's variant is chosen for each element of an array.
func (r *Regel) perElement() bool {
	for _, sti := range r.Efter {
		if strings.Contains(sti, "*") {
			return true
		}
	}
	return false
}

// eventDays are the days of a document that variants are chosen by, each looked up once.
type eventDays struct {
	document Document
	prDato   Dato
	known    map[string]eventDay // by pointer, of those without "*"
}

type eventDay struct {
	day Dato
	// happened says that there is such a day, and that it is not after pr_dato.
	happened bool
}

// variantFor picks the wording in force: by the first of the rule's days (Efter) that has happened on pr_dato, moved into
// the scheme's time where documents of the type are, as the rules themselves do (policies/felles/gyldighed.rego). A "*" in a
// pointer stands for the element that forekomst leads to; an occurrence is chosen for by its own day before any other's.
// It returns nil where no day is known or no variant is in force.
func (d *eventDays) variantFor(r *Regel, forekomst []any) *Variant {
	if len(r.Varianter) == 0 {
		return nil
	}
	for _, own := range []bool{true, false} {
		if own && forekomst == nil {
			continue
		}
		for _, sti := range r.Efter {
			if own && !within(sti, forekomst) {
				continue
			}
			if found := d.at(sti, forekomst); found.happened {
				return r.variantOn(found.day)
			}
		}
	}
	return nil
}

// within tells whether the pointer leads to a day of the part of the document that the occurrence stands in: its parent
// is the occurrence's path or leads to it.
func within(sti string, forekomst []any) bool {
	parts := stepsOf(sti)
	parent := parts[:len(parts)-1]
	if len(parent) == 0 || len(parent) > len(forekomst) {
		return false
	}
	for i := range parent {
		if name, ok := forekomst[i].(string); ok && name != parent[i].Str() || !ok && parent[i].Str() != "*" {
			return false
		}
	}
	return true
}

// pointerSteps are the steps of the rules' pointers, which are few and always the same.
var pointerSteps sync.Map

func stepsOf(sti string) []plan.Value {
	if known, ok := pointerSteps.Load(sti); ok {
		return known.([]plan.Value)
	}
	names := strings.Split(strings.TrimPrefix(sti, "/"), "/")
	plan.InternAll(names)
	steps := make([]plan.Value, len(names))
	for i, name := range names {
		steps[i] = plan.Symbol(name)
	}
	pointerSteps.Store(sti, steps)
	return steps
}

func (r *Regel) variantOn(day Dato) *Variant {
	if r.flyttes {
		day = max(min(day, OrdningTil), OrdningFra)
	}
	for i, v := range r.Varianter {
		if v.Fra <= day && (v.Til == 0 || day <= v.Til) {
			return &r.Varianter[i]
		}
	}
	return nil
}

func (d *eventDays) at(sti string, forekomst []any) eventDay {
	if sti == "/pr_dato" {
		return eventDay{d.prDato, true}
	}
	if strings.Contains(sti, "*") {
		return d.find(sti, forekomst)
	}
	found, ok := d.known[sti]
	if !ok {
		found = d.find(sti, nil)
		if d.known == nil {
			d.known = map[string]eventDay{}
		}
		d.known[sti] = found
	}
	return found
}

func (d *eventDays) find(sti string, forekomst []any) eventDay {
	value := d.document.value
	for i, step := range stepsOf(sti) {
		if step.Str() == "*" {
			if i >= len(forekomst) {
				return eventDay{}
			}
			number, ok := forekomst[i].(int)
			if !ok {
				return eventDay{}
			}
			step = plan.Int(int64(number))
		}
		value = value.At(step)
	}
	if value.Kind() != plan.String {
		return eventDay{}
	}
	day, err := LocalDay(value.Str())
	return eventDay{day, err == nil && day <= d.prDato}
}
