package cli

import (
	"context"

	"github.com/pladstjek/pladstjek/engine"
	"github.com/pladstjek/pladstjek/internal/bestand"
	"github.com/pladstjek/pladstjek/internal/rapport"
)

// read reads the documents without judging them, and gives each to take with the day it would be judged on and what rules
// over a delivery need of it. A document that cannot be read is told on standard error.
func (p *program) read(ctx context.Context, o documentOptions, rules *ruleset, take func(*engine.Document, engine.Dato, []engine.Post)) (run *tally, interrupted bool, err error) {
	key := bestand.NewKey()
	judge := p.judge(o, rules)
	judge.hide = key.Hide
	judge.check = func(_ context.Context, document engine.Document, prDato engine.Dato) (engine.Result, error) {
		return engine.Result{Dokument: document, PrDato: rules.engine.PrDato(document, prDato), Regelsaet: rules.engine.Regelsaet()}, nil
	}
	run = newTally(p)
	interrupted, err = judge.each(ctx, o.inputs.all(), func(done judged) error {
		if !run.add(done) {
			return nil
		}
		for _, fault := range done.resultat.Skemafejl {
			p.log.Errorf("%s:%d:%d: %s", done.resultat.Dokument.Fil, fault.Linje, fault.Kolonne, fault.Besked)
		}
		if done.resultat.Gyldig {
			run.answers++
			take(done.document, done.prDato, done.poster)
		}
		return nil
	})
	return run, interrupted, err
}

// writeReports writes a report in each of its formats.
func (p *program) writeReports(plans []outputPlan, write func(format string, w rapport.Target) error) error {
	for _, plan := range plans {
		out := &output{buffer: p.report}
		target := rapport.Target{Colour: p.Colour, Width: p.Width}
		if plan.path != "" {
			target.Colour, target.Width = false, defaultWidth
			if err := out.create(plan.path); err != nil {
				return usage("rapporten '%s' kan ikke skrives: %s", shownName(plan.path), reason(err))
			}
		}
		target.Writer = out.buffer
		err := write(plan.format, target)
		if err == nil {
			err = out.finish()
		}
		outputs{out}.discard()
		if err != nil {
			return writeError(err)
		}
	}
	return nil
}
