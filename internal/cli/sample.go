package cli

import (
	"context"
	"io"
	"slices"

	"github.com/urfave/cli/v2"

	"github.com/pladstjek/pladstjek/engine"
	"github.com/pladstjek/pladstjek/internal/rapport"
	"github.com/pladstjek/pladstjek/internal/stikproeve"
)

const (
	flagSize   = "size"
	flagSeed   = "seed"
	flagStrata = "strata"
)

// sampleRules are the rules that the sample is judged by.
const sampleRules = "kriterier/*"

// sampleOptions are the settings of sample.
type sampleOptions struct {
	reportOptions
	gate     gate
	size     int
	seed     string
	byStrata bool
	quarter  *engine.Kvartal
}

func (p *program) sampleCommand() *cli.Command {
	return &cli.Command{
		Name:      "sample",
		Usage:     "træk en stikprøve af sager, og prøv den mod visitationskriterierne",
		ArgsUsage: "STI…",
		Description: `Trækker lod blandt de visitationssager, visitationsforum har indstillet i, og prøver
dem, der er trukket, mod kriterierne i § 42 c. STI er som for check.

  pladstjek sample sager/ --size 20 --seed 2019-01-15
  pladstjek sample sager/ --size 20 --seed 2019-01-15 --strata kommune

Lodtrækningen kan gentages: en sags lod er SHA-256 af frøet og sagsnummeret, og de
laveste lodder er trukket. Hverken filernes navne eller rækkefølge betyder noget.

Slutkode som for check.`,
		Flags: slices.Concat([]cli.Flag{
			&cli.StringFlag{Name: flagSize, Usage: "`ANTAL` så mange sager trækkes (20)"},
			&cli.StringFlag{Name: flagSeed, Usage: "`FRØ` en tekst, som lodtrækningen gentages med"},
			&cli.StringFlag{Name: flagStrata, Usage: "`INDDELING` kommune: hver handlekommune får sin andel af stikprøven"},
			&cli.StringFlag{Name: flagKvartal, Usage: "`KVARTAL` kun sager, der er indstillet i kvartalet, fx 2018-K4"},
			&cli.StringSliceFlag{Name: flagFailOn, Usage: "`LISTE` det, der giver slutkode 1; som for check"},
		}, reportFlags("sagerne bedømmes på; ellers sagens egen pr_dato, ellers i dag")),
		Action: func(c *cli.Context) error {
			o, err := p.sampleOptions(c)
			if err != nil {
				return err
			}
			return p.sample(c.Context, o)
		},
	}
}

func (p *program) sampleOptions(c *cli.Context) (o sampleOptions, err error) {
	s, err := p.settings(c)
	if err != nil {
		return o, err
	}
	if o.reportOptions, err = reportOptionsOf(s, c.Args().Slice(), sampleRules); err != nil {
		return o, err
	}
	if o.gate, err = s.gate(); err != nil {
		return o, err
	}
	if o.size, err = s.positive(flagSize, 20); err != nil {
		return o, err
	}
	if o.seed = s.find(flagSeed).text(); o.seed == "" {
		return o, usage("--%s mangler: skriv en tekst, fx dagens dato; med samme tekst trækkes de samme sager", flagSeed)
	}
	strata := s.find(flagStrata)
	if o.byStrata = strata.given(); o.byStrata && strata.text() != "kommune" {
		return o, notOneOf(strata.source, strata.text(), []string{"kommune"})
	}
	o.quarter, err = s.kvartal()
	return o, err
}

// sample reads all documents, keeps those that the lot may fall on, and judges those that it fell on.
func (p *program) sample(ctx context.Context, o sampleOptions) error {
	rules, err := loadRuleset(ctx, o.ruleset)
	if err != nil {
		return err
	}
	draw := stikproeve.New(o.seed, o.size, o.byStrata)
	run, interrupted, err := p.read(ctx, o.documentOptions, rules, func(document *engine.Document, prDato engine.Dato, _ []engine.Post) {
		fra, til := engine.Dato(0), prDato
		if o.quarter != nil {
			fra, til = o.quarter.Foerste(), min(prDato, o.quarter.Sidste())
		}
		draw.Add(document, fra, til)
	})
	if err != nil {
		return err
	}
	if draw.Population == 0 {
		if err := run.end(interrupted, o.inputs); err != nil {
			return err
		}
		return usage("der er intet at trække: ingen af dokumenterne er en visitationssag med en indstilling")
	}
	result := rapport.Stikproeve{Trukket: *draw.Draw(), Regler: sampleRules}
	if result.Resultater, err = p.judgeDrawn(ctx, rules, o.documentOptions, &result.Trukket); err != nil {
		return err
	}
	met := map[string]bool{}
	for i := range result.Resultater {
		o.gate.add(met, &result.Resultater[i])
	}
	err = p.writeReports(o.reportOptions, rules, func(w io.Writer, format string, options rapport.Options) error {
		return rapport.WriteSample(w, format, result, options)
	})
	if err != nil {
		return err
	}
	if len(met) > 0 {
		p.exit(exitFindings)
	}
	return run.end(interrupted, o.inputs)
}

// judgeDrawn judges the cases that were drawn, in their order.
func (p *program) judgeDrawn(ctx context.Context, rules *ruleset, o documentOptions, drawn *stikproeve.Udtraek) ([]engine.Resultat, error) {
	var results []engine.Resultat
	for _, sag := range drawn.Sager {
		judged, err := rules.engine.Check(ctx, sag.Document, o.prDato)
		if err != nil {
			return nil, err
		}
		r := rules.engine.Render(judged, engine.RenderOptions{Sprog: o.sprog})
		for _, fault := range r.Regelfejl {
			p.ruleFault(r.Dokument.Fil, fault)
			p.exit(exitError)
		}
		results = append(results, r)
	}
	return results, nil
}
