package cli

import (
	"context"
	"runtime"
	"slices"

	"github.com/urfave/cli/v2"

	"github.com/pladstjek/pladstjek/engine"
	"github.com/pladstjek/pladstjek/internal/rapport"
)

// checkOptions are the settings of check.
type checkOptions struct {
	documentOptions
	outputs       planned
	gate          gate
	waivers       waiverOptions
	bestand       string
	cache         string // a folder; "" for none
	verbose, full bool
	htmlCases     int // 0: as many as the report shows on its own
}

// documentOptions are the settings of every command that judges documents.
type documentOptions struct {
	inputs       *inputs
	ruleset      rulesetOptions
	sprog        engine.Sprog
	prDato       engine.Dato // zero: the document's own, else today
	jobs         int
	showPersonal bool
}

func (p *program) checkCommand() *cli.Command {
	return &cli.Command{
		Name:      "check",
		Usage:     "prøv sager mod reglerne",
		ArgsUsage: "STI…",
		Description: `STI er en fil, en mappe (alle dokumenter i den og under den), et mønster som
'sager/2018-*.json', eller - for stdin. Et dokument er en .json-fil eller en linje
af en .ndjson- eller .jsonl-fil; begge må være pakket (.gz) eller ligge i et arkiv
(.zip, .tar, .tar.gz, .tgz). Et dokument i et arkiv hedder ARKIV!/FIL.

  pladstjek check sag.json
  pladstjek check sager/ --format json=resultat.json --format text
  pladstjek check sager/ --format xlsx=rapport.xlsx
  pladstjek check sager/ --fail-on lovkrav,uoplyst --rules 'revurdering/*'

Slutkode: 0 alt er prøvet, og intet af det, --fail-on nævner, er fundet;
1 mindst ét sådant fund (et undtaget brud tæller ikke); 2 noget kunne ikke
prøves; 3 forkert brug, konfiguration eller regelsæt, eller intet at prøve.
Hvert flag har en variabel, fx PLADSTJEK_FAIL_ON, og et navn i pladstjek.yaml
(se pladstjek init).`,
		Flags: slices.Concat([]cli.Flag{
			&cli.StringSliceFlag{Name: flagFormat, Usage: "`FORMAT` text, json, ndjson, sarif, junit, github, markdown, csv, xlsx eller html; FORMAT=FIL skriver til en fil; kan gentages"},
			&cli.StringSliceFlag{Name: flagFailOn, Usage: "`LISTE` det, der giver slutkode 1: brud på lovkrav, konceptkrav (og lovkrav; er standard), anbefaling (alle brud) eller ingen; hertil uoplyst og normkonflikt"},
			&cli.StringFlag{Name: flagBestand, Usage: "`HVORNÅR` reglerne om hele leverancen spørges: auto (når der er flere dokumenter; er standard), always eller never"},
		}, waiverFlags(), documentFlags(), []cli.Flag{
			&cli.StringFlag{Name: flagCache, Usage: "`MAPPE` gem bedømmelserne her, og brug dem, hvor intet er ændret: dokumentet, programmet, reglerne, parametrene, valgene og dagen"},
			&cli.BoolFlag{Name: flagVerbose, Usage: "vis også, hvad der er opfyldt eller ikke gælder, og hvorfor"},
			&cli.BoolFlag{Name: flagFull, Usage: "hele resultatet på hver linje af ndjson"},
			&cli.StringFlag{Name: flagHTMLCases, Usage: "`ANTAL` så mange sager vises hele i html, de tungeste først (500)"},
		}, rulesetFlags()),
		Action: func(c *cli.Context) error {
			o, err := p.checkOptions(c)
			if err != nil {
				return err
			}
			return p.check(c.Context, o)
		},
	}
}

func (p *program) checkOptions(c *cli.Context) (o checkOptions, err error) {
	s, err := p.settings(c)
	if err != nil {
		return o, err
	}
	if o.documentOptions, err = documentOptionsOf(s, c.Args().Slice()); err != nil {
		return o, err
	}
	if o.outputs, err = s.outputs(); err != nil {
		return o, err
	}
	o.inputs.own = o.outputs.files()
	if err := o.inputs.refuseOverwrite(); err != nil {
		return o, err
	}
	if o.gate, err = s.gate(); err != nil {
		return o, err
	}
	if o.waivers, err = s.waiverOptions(o.prDato, o.outputs); err != nil {
		return o, err
	}
	if p.StdoutTerminal && slices.Contains(o.outputs, outputPlan{format: "xlsx"}) {
		return o, usage("en regnearksfil kan ikke vises på skærmen: giv den et navn, fx --format xlsx=rapport.xlsx")
	}
	if err := s.refuseControls(o.outputs, o.waivers.file, ""); err != nil {
		return o, err
	}
	if o.cache, err = s.cacheFolder(o.showPersonal); err != nil {
		return o, err
	}
	if o.bestand, err = s.oneOf(flagBestand, "auto", "always", "never"); err != nil {
		return o, err
	}
	if o.verbose, err = s.yes(flagVerbose); err != nil {
		return o, err
	}
	if o.full, err = s.yes(flagFull); err != nil {
		return o, err
	}
	o.htmlCases, err = s.positive(flagHTMLCases, 0)
	return o, err
}

func documentOptionsOf(s *settings, paths []string) (o documentOptions, err error) {
	if len(paths) == 0 {
		return o, usage("der er intet at prøve: skriv en fil, en mappe, et mønster eller - (stdin), fx pladstjek %s sag.json", s.context.Command.Name)
	}
	if o.inputs, err = newInputs(paths); err != nil {
		return o, err
	}
	if o.sprog, err = s.sprog(); err != nil {
		return o, err
	}
	if o.prDato, err = s.prDato(); err != nil {
		return o, err
	}
	if o.jobs, err = s.jobs(runtime.GOMAXPROCS(0)); err != nil {
		return o, err
	}
	if o.showPersonal, err = s.yes(flagShowPersonal); err != nil {
		return o, err
	}
	o.ruleset, err = s.rulesetOptions()
	return o, err
}

// check judges the documents, writes the reports as it goes, and records the exit code.
func (p *program) check(ctx context.Context, o checkOptions) error {
	rules, err := loadRuleset(ctx, o.ruleset)
	if err != nil {
		return err
	}
	waivers, err := openWaivers(o.waivers, rules, o.sprog)
	if err != nil {
		return err
	}
	defer waivers.discard()
	writers, err := p.openOutputs(o.outputs, rapport.Options{
		Sprog: o.sprog, Verbose: o.verbose, Full: o.full, VisPersonoplysninger: o.showPersonal,
		Engine: rules.engine, Kilder: rules.kilder, ShowsSingle: o.inputs.single(ctx, p.Stdin), Cases: o.htmlCases,
	})
	if err != nil {
		return err
	}
	defer writers.discard()
	run := newTally(p)
	run.waivers = waivers
	met := map[string]bool{}
	judge := p.judge(o.documentOptions, rules)
	judge.progress = p.progress(ctx, o.inputs, o.outputs.toStdout())
	if judge.cache, err = p.openCache(o, rules); err != nil {
		return err
	}
	if o.outputs.short(o.full) {
		judge.render.Kort, judge.options = true, []engine.CheckOption{engine.WithoutReadings()}
	}
	if judge.documents = o.outputs.needDocuments(); !judge.documents {
		judge.reuse()
	}
	delivery := newDelivery(o.bestand, rules.engine)
	defer delivery.close()
	if delivery != nil && judge.cache != nil {
		delivery.key = judge.cache.Key
	}
	judge.hide = delivery.hider()
	interrupted, err := judge.each(ctx, o.inputs.all(p.Stdin), func(done judged) error {
		if err := waivers.mark(&done.resultat); err != nil {
			return err
		}
		if !run.add(done) {
			return nil
		}
		o.gate.add(met, &done.resultat)
		if err := delivery.add(&done); err != nil {
			return err
		}
		return writers.document(done.resultat, done.document)
	})
	if err == nil && !interrupted {
		err = delivery.each(ctx, run, o.prDato, judge.render, func(fund engine.Bestandsfund) error {
			o.gate.addFund(met, &fund.Fundtekst)
			return writers.bestand(fund)
		})
		if interrupted = ctx.Err() != nil; interrupted {
			err = nil
		}
	}
	if err != nil {
		return err
	}
	run.samlet.Udsnit, run.samlet.Delvis = inOrder(met), interrupted
	run.samlet.Undtagelser = waivers.used(!interrupted)
	if err := writers.close(run.samlet); err != nil {
		return err
	}
	if len(met) > 0 {
		p.exit(exitFindings)
	}
	if err := run.end(interrupted, o.inputs); err != nil {
		return err
	}
	return waivers.end(p, interrupted, run.samlet.Ugyldige)
}

func (p *program) judge(o documentOptions, rules *ruleset) *judge {
	return &judge{
		engine: rules.engine, prDato: o.prDato, jobs: o.jobs, check: rules.engine.Check,
		render: engine.RenderOptions{Sprog: o.sprog, VisPersonoplysninger: o.showPersonal},
	}
}

// tally counts what became of the documents of a run.
type tally struct {
	program *program
	samlet  rapport.Samlet
	answers int
	waivers *waivers // nil for a command without
}

func newTally(p *program) *tally { return &tally{program: p} }

// add counts one document and says whether there is a result to show. What is wrong with the run itself is told on
// standard error.
func (t *tally) add(done judged) bool {
	if done.fault != nil {
		t.program.log.Error(done.fault)
		t.program.exit(exitError)
	}
	if done.noResult {
		return false
	}
	r := &done.resultat
	t.samlet.Dokumenter++
	if !r.Gyldig {
		t.samlet.Ugyldige++
		t.program.exit(exitUnjudged)
	}
	if len(r.Regelfejl) > 0 {
		t.program.exit(exitError)
	}
	t.answers += len(r.Fund) + len(r.Regelfejl)
	t.samlet.Antal.Plus(r.Antal)
	return true
}

// whole tells whether every document of the run was judged, by every rule.
func (t *tally) whole() bool {
	return t.samlet.Ugyldige == 0 && t.program.code < exitUnjudged
}

// end says what was not judged: the error of a run that judged nothing, or that found nothing where a path led.
func (t *tally) end(interrupted bool, in *inputs) error {
	if interrupted {
		t.program.log.Warn("kørslen blev afbrudt: rapporten er hel, men ikke alle sager er prøvet")
		t.program.exit(exitUnjudged)
		return nil
	}
	if err := in.missing(); err != nil {
		return err
	}
	if t.answers == 0 && t.samlet.Dokumenter > t.samlet.Ugyldige {
		return usage("intet er prøvet: ingen af de valgte regler gælder disse dokumenttyper")
	}
	return nil
}
