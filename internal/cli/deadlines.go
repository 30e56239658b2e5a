package cli

import (
	"context"

	"github.com/urfave/cli/v2"

	"github.com/pladstjek/pladstjek/internal/rapport"
)

// deadlinesOptions are the settings of deadlines.
type deadlinesOptions struct {
	documentOptions
	format string
}

func (p *program) deadlinesCommand() *cli.Command {
	return &cli.Command{
		Name:      "deadlines",
		Usage:     "vis, hvad der skal ske, af hvem og hvornår",
		ArgsUsage: "STI…",
		Description: `Viser sagernes kommende frister i datoorden. STI er som for check.

  pladstjek deadlines sager/
  pladstjek deadlines sag.json --pr-dato 2018-03-01 --format json

Slutkode: 0 alle sager er prøvet; 2 noget kunne ikke prøves; 3 forkert brug,
konfiguration eller regelsæt, eller intet at prøve.`,
		Flags: append(append([]cli.Flag{
			&cli.StringFlag{Name: flagFormat, Usage: "`FORMAT` text eller json"},
		}, documentFlags()...), rulesetFlags()...),
		Action: func(c *cli.Context) error {
			o, err := p.deadlinesOptions(c)
			if err != nil {
				return err
			}
			return p.deadlines(c.Context, o)
		},
	}
}

func (p *program) deadlinesOptions(c *cli.Context) (o deadlinesOptions, err error) {
	s, err := p.settings(c)
	if err != nil {
		return o, err
	}
	if o.format, err = s.textOrJSON(); err != nil {
		return o, err
	}
	o.documentOptions, err = documentOptionsOf(s, c.Args().Slice())
	return o, err
}

// deadlines judges the documents and writes what is pending in them.
func (p *program) deadlines(ctx context.Context, o deadlinesOptions) error {
	rules, err := loadRuleset(ctx, o.ruleset)
	if err != nil {
		return err
	}
	run := newTally(p)
	all := []rapport.Frister{}
	judge := p.judge(o.documentOptions, rules)
	judge.progress = p.progress(ctx, o.inputs, true)
	interrupted, err := judge.each(ctx, o.inputs.all(p.Stdin), func(done judged) error {
		if !run.add(done) {
			return nil
		}
		r := &done.resultat
		for _, fault := range r.Regelfejl {
			p.ruleFault(r.Dokument.Fil, fault)
		}
		frister := rapport.Frister{Dokument: r.Dokument, PrDato: r.PrDato, Frister: r.NaesteFrister}
		if !r.Gyldig {
			frister.Ugyldig = r.Skemafejl
		}
		all = append(all, frister)
		return nil
	})
	if err != nil {
		return err
	}
	err = rapport.WriteDeadlines(p.report, o.format, all, rapport.Options{
		Sprog: o.sprog, Colour: p.Colour, Width: p.Width, VisPersonoplysninger: o.showPersonal,
		Engine: rules.engine, Kilder: rules.kilder, ShowsSingle: o.inputs.single(ctx, p.Stdin),
	})
	if err != nil {
		return writeError(err)
	}
	return run.end(interrupted, o.inputs)
}
