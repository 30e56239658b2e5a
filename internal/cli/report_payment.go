package cli

import (
	"cmp"
	"context"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strconv"

	"github.com/urfave/cli/v2"

	"github.com/pladstjek/pladstjek/engine"
	"github.com/pladstjek/pladstjek/internal/rapport"
)

const (
	flagBefolkning = "befolkning"
	flagMaaned     = "maaned"
)

// paymentRules are the rules that the payment is reckoned as by.
const paymentRules = "betaling/*"

// paymentOptions are the settings of report payment.
type paymentOptions struct {
	reportOptions
	maaned     string
	region     string
	pladser    int // 0: unused places are not asked for
	befolkning []rapport.Folketal
}

func (p *program) reportPaymentCommand() *cli.Command {
	return &cli.Command{
		Name:      "report payment",
		Usage:     "regn opholdsdage, takst og beløb ud for ophold eller en måned",
		ArgsUsage: "STI…",
		Description: `Regner betalingen ud efter BEK 1596/2017 for opholdene i visitationssager: hver dag
med sin grund (talt, på en anden afdeling, forladt), årets takst og beløbet, og hvad
hver kommune skal betale. STI er som for check; andre dokumenter springes over.

  pladstjek report payment sag.json
  pladstjek report payment sager/ --maaned 2018-01
  pladstjek report payment sager/ --maaned 2018-01 --region midtjylland \
      --pladser 32 --befolkning folketal.yaml

Folketallet er en fil (YAML eller JSON) med kommunekoder og folketal pr. 1. januar,
for alle regionens kommuner: {"0740": 91000, "0751": 340000, …}

Et år uden takst: dagene regnes ud, og rapporten siger, hvilken række der mangler.

Slutkode: 0 alt er regnet ud; 2 et beløb kunne ikke regnes ud, eller en sag kunne
ikke læses; 3 forkert brug, konfiguration eller regelsæt, eller intet at regne på.`,
		Flags: slices.Concat([]cli.Flag{
			&cli.StringFlag{Name: flagMaaned, Usage: "`MÅNED` fx 2018-01; ellers regnes hele opholdet ud"},
			&cli.StringFlag{Name: flagRegion, Usage: "`REGION` kun sager i regionen"},
			&cli.StringFlag{Name: flagPladser, Usage: "`ANTAL` oprettede pladser: så regnes også månedens ubenyttede pladser ud"},
			&cli.StringFlag{Name: flagBefolkning, Usage: "`FIL` kommunernes folketal: så fordeles de ubenyttede pladser"},
		}, reportFlags("der regnes til; ellers i dag")),
		Action: func(c *cli.Context) error {
			o, err := p.paymentOptions(c)
			if err != nil {
				return err
			}
			return p.reportPayment(c.Context, o)
		},
	}
}

var maanedForm = regexp.MustCompile(`^20[0-9]{2}-(0[1-9]|1[0-2])$`)

func (p *program) paymentOptions(c *cli.Context) (o paymentOptions, err error) {
	s, err := p.settings(c)
	if err != nil {
		return o, err
	}
	if o.reportOptions, err = reportOptionsOf(s, c.Args().Slice(), paymentRules); err != nil {
		return o, err
	}
	if o.prDato == 0 {
		o.prDato = engine.Today()
	}
	if found := s.find(flagMaaned); found.given() {
		if o.maaned = found.text(); !maanedForm.MatchString(o.maaned) {
			return o, usage("%s er '%s'; skriv en måned, fx 2018-01", found.source, o.maaned)
		}
	}
	if o.region, err = s.region(); err != nil {
		return o, err
	}
	if o.pladser, err = s.positive(flagPladser, 0); err != nil {
		return o, err
	}
	if o.pladser > 0 && o.maaned == "" {
		return o, usage("--%s kræver --%s: ubenyttede pladser regnes for en måned", flagPladser, flagMaaned)
	}
	if o.pladser > 0 && o.region == "" {
		return o, usage("--%s kræver --%s: pladserne er en regions, og dens kommuner betaler for de ubenyttede", flagPladser, flagRegion)
	}
	if found := s.find(flagBefolkning); found.given() {
		if o.pladser == 0 {
			return o, usage("%s kræver --%s: det er de ubenyttede pladser, der fordeles", found.source, flagPladser)
		}
		o.befolkning, err = loadBefolkning(found.path(found.text()))
	}
	return o, err
}

// loadBefolkning reads the populations by kommunekode.
func loadBefolkning(name string) ([]rapport.Folketal, error) {
	tree, err := loadTree(name, "kommunekoder og folketal, fx \"0740\": 91000")
	if err != nil {
		return nil, err
	}
	var all []rapport.Folketal
	for kode, value := range tree {
		antal, err := strconv.Atoi(fmt.Sprint(value))
		if err != nil || antal < 0 || !engine.Kommunekode(kode) {
			return nil, usage("%s: '%s: %v' er ikke en kommunekode på fire cifre og et folketal (skriv koden i anførselstegn)", shownName(name), kode, value)
		}
		all = append(all, rapport.Folketal{Kommunekode: kode, Antal: antal})
	}
	slices.SortFunc(all, func(a, b rapport.Folketal) int { return cmp.Compare(a.Kommunekode, b.Kommunekode) })
	return all, nil
}

// reportPayment reads the cases, has the rules' own payment reckoned, and writes it.
func (p *program) reportPayment(ctx context.Context, o paymentOptions) error {
	rules, err := loadRuleset(ctx, o.ruleset)
	if err != nil {
		return err
	}
	var stays []rapport.Ophold
	run, interrupted, err := p.read(ctx, o.documentOptions, rules, func(document *engine.Document, _ engine.Dato, _ []engine.Post) {
		if stay, ok := rapport.OpholdOf(document, o.region); ok {
			stays = append(stays, stay)
		}
	})
	if err != nil {
		return err
	}
	if len(stays) == 0 && o.pladser == 0 {
		if err := run.end(interrupted, o.inputs); err != nil {
			return err
		}
		return usage("der er intet at regne på: ingen af dokumenterne er en visitationssag med et ophold")
	}
	report := rapport.Betaling{Maaned: o.maaned, Region: o.region, PrDato: o.prDato, Ophold: stays}
	if err := rules.engine.Beregn(ctx, "betalingsopgoerelse.opgoerelse", report.Input(o.pladser, o.befolkning), &report.Opgoerelse); err != nil {
		return err
	}
	report.Sum()
	if !report.Hel() {
		p.exit(exitUnjudged)
	}
	err = p.writeReports(o.reportOptions, rules, func(w io.Writer, format string, options rapport.Options) error {
		return rapport.WritePayment(w, format, report, options)
	})
	if err != nil {
		return err
	}
	return run.end(interrupted, o.inputs)
}
