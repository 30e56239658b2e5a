package cli

import (
	"context"
	"io"
	"slices"
	"strconv"

	"github.com/urfave/cli/v2"

	"github.com/pladstjek/pladstjek/engine"
	"github.com/pladstjek/pladstjek/internal/bestand"
	"github.com/pladstjek/pladstjek/internal/rapport"
)

// reportOptions are what the reports and the sample have in common: text or json, each to standard output or a file.
type reportOptions struct {
	documentOptions
	outputs []outputPlan
}

// reportFlags are the flags of a report; prDato says what the day is to it.
func reportFlags(prDato string) []cli.Flag {
	return slices.Concat([]cli.Flag{
		&cli.StringSliceFlag{Name: flagFormat, Usage: "`FORMAT` text eller json; FORMAT=FIL skriver til en fil; kan gentages"},
		&cli.StringFlag{Name: flagPrDato, Usage: "`DAG` den dag (ÅÅÅÅ-MM-DD), " + prDato},
		&cli.StringFlag{Name: flagJobs, Usage: "`ANTAL` så mange sager læses ad gangen; resultatet er det samme"},
	}, rulesetFlags())
}

// reportOptionsOf reads what is common. rules are those that the report itself asks: a filter of the configuration is meant for
// check.
func reportOptionsOf(s *settings, paths []string, rules ...string) (o reportOptions, err error) {
	if o.outputs, err = s.textAndJSON(); err != nil {
		return o, err
	}
	if o.documentOptions, err = documentOptionsOf(s, paths); err != nil {
		return o, err
	}
	o.ruleset.rules = setting{values: rules, source: "report"}
	o.inputs.own = planned(o.outputs).files()
	if err := s.refuseControls(o.outputs, "", "kvartalsstatus"); err != nil {
		return o, err
	}
	return o, o.inputs.refuseOverwrite()
}

// textAndJSON reads --format of a report that has text and json.
func (s *settings) textAndJSON() ([]outputPlan, error) {
	delete(s.config, flagFormat)
	plans, err := s.outputs()
	for _, plan := range plans {
		if plan.format != "text" && plan.format != "json" {
			return nil, notOneOf("--"+flagFormat, plan.format, []string{"text", "json"})
		}
	}
	return plans, err
}

// positive reads a flag that is a whole number, 1 or more.
func (s *settings) positive(flag string, otherwise int) (int, error) {
	found := s.find(flag)
	if !found.given() {
		return otherwise, nil
	}
	n, err := strconv.Atoi(found.text())
	if err != nil || n < 1 {
		return 0, usage("%s er '%s'; skriv et helt tal, 1 eller derover", found.source, found.text())
	}
	return n, nil
}

// region reads --region, "" where it is not given.
func (s *settings) region() (string, error) {
	found := s.find(flagRegion)
	if found.given() && !slices.Contains(engine.Regioner, found.text()) {
		return "", notOneOf(found.source, found.text(), engine.Regioner)
	}
	return found.text(), nil
}

// kvartal reads --kvartal, nil where it is not given.
func (s *settings) kvartal() (*engine.Kvartal, error) {
	found := s.find(flagKvartal)
	if !found.given() {
		return nil, nil
	}
	k, err := engine.ParseKvartal(found.text())
	if err != nil {
		return nil, usage("%s: %v", found.source, err)
	}
	return &k, nil
}

// read reads the documents without judging them, and gives each to take with the day it would be judged on and what rules
// over a delivery need of it. A document that cannot be read is told on standard error.
func (p *program) read(ctx context.Context, o documentOptions, rules *ruleset, take func(*engine.Document, engine.Dato, []engine.Post)) (run *tally, interrupted bool, err error) {
	key := bestand.NewKey()
	judge := p.judge(o, rules)
	judge.hide = key.Hide
	judge.progress = p.progress(ctx, o.inputs, true)
	judge.check = func(_ context.Context, document engine.Document, prDato engine.Dato, _ ...engine.CheckOption) (engine.Result, error) {
		return engine.Result{Dokument: document, PrDato: rules.engine.PrDato(document, prDato), Regelsaet: rules.engine.Regelsaet()}, nil
	}
	run = newTally(p)
	interrupted, err = judge.each(ctx, o.inputs.all(p.Stdin), func(done judged) error {
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

// ruleFault tells of a rule that gave no valid answer about a document, where the report itself cannot.
func (p *program) ruleFault(fil string, fault engine.Regelfejl) {
	p.log.Errorf("%s: reglen %s gav ikke et gyldigt svar: %s (%s)", fil, fault.Regel, fault.Besked, fault.Sted)
}

// writeReports writes a report in each of its formats.
func (p *program) writeReports(o reportOptions, rules *ruleset, write func(w io.Writer, format string, options rapport.Options) error) error {
	for _, plan := range o.outputs {
		out := &output{buffer: p.report}
		options := rapport.Options{Sprog: o.sprog, Colour: p.Colour, Width: p.Width, Engine: rules.engine}
		if plan.path != "" {
			options.Colour, options.Width = false, defaultWidth
			if err := out.create(plan.path); err != nil {
				return usage("rapporten '%s' kan ikke skrives: %s", shownName(plan.path), reason(err))
			}
		}
		err := write(out.buffer, plan.format, options)
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
