package cli

import (
	"context"
	"io"
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/pladstjek/pladstjek/engine"
	"github.com/pladstjek/pladstjek/internal/rapport"
	"github.com/pladstjek/pladstjek/internal/stikproeve"
)

const (
	flagAfdeling   = "afdeling"
	flagKvartal    = "kvartal"
	flagPladser    = "pladser"
	flagRegion     = "region"
	flagStikproeve = "stikproeve"
)

// quarterRule is the rule whose fields of a case the figures are counted from.
const quarterRule = "bestand/kvartal_mod_sager"

// quarterOptions are the settings of report quarter.
type quarterOptions struct {
	reportOptions
	kvartal          engine.Kvartal
	region, afdeling string
	pladser          map[string]int
	stikproeve       int // 0: none is drawn
	seed             string
}

func (p *program) reportQuarterCommand() *cli.Command {
	return &cli.Command{
		Name:      "report quarter",
		Usage:     "lav en kvartalsstatus af en mappe med sager",
		ArgsUsage: "STI…",
		Description: `Tæller visitationssagerne i et kvartal, som notatet af 29. november 2017 beder
sekretariatet om det, og skriver en tabel og en kvartalsstatus, som check kan
prøve. STI er som for check; andre dokumenter end visitationssager springes over.

  pladstjek report quarter sager/ --kvartal 2018-K2 --region midtjylland
  pladstjek report quarter sager/ --kvartal 2018-K2 --region midtjylland \
      --pladser Skejby=14 --format text --format json=status.json

Et tal, der ikke kan opgøres, fordi en sag tier, udelades, og det siges hvorfor.

Slutkode: 0 alle tal er opgjort; 2 et tal kunne ikke opgøres, eller en sag kunne
ikke læses; 3 forkert brug, konfiguration eller regelsæt, eller intet at tælle.`,
		Flags: slices.Concat([]cli.Flag{
			&cli.StringFlag{Name: flagKvartal, Usage: "`KVARTAL` fx 2018-K2"},
			&cli.StringFlag{Name: flagRegion, Usage: "`REGION` den region, hvis sager tælles: hovedstaden, sjaelland, syddanmark, midtjylland eller nordjylland"},
			&cli.StringFlag{Name: flagAfdeling, Usage: "`NAVN` kun denne afdeling blandt afdelingerne"},
			&cli.StringSliceFlag{Name: flagPladser, Usage: "`AFDELING=ANTAL` oprettede pladser, så belægningen kan regnes ud; kan gentages"},
			&cli.StringFlag{Name: flagStikproeve, Usage: "`ANTAL` træk også årets stikprøve af så mange sager (til leverancen den 15. januar); kræver --seed"},
			&cli.StringFlag{Name: flagSeed, Usage: "`FRØ` en tekst, som lodtrækningen gentages med"},
		}, reportFlags("der tælles på; ellers kvartalets sidste dag, dog ikke senere end i dag")),
		Action: func(c *cli.Context) error {
			o, err := p.quarterOptions(c)
			if err != nil {
				return err
			}
			return p.reportQuarter(c.Context, o)
		},
	}
}

func (p *program) quarterOptions(c *cli.Context) (o quarterOptions, err error) {
	s, err := p.settings(c)
	if err != nil {
		return o, err
	}
	if o.reportOptions, err = reportOptionsOf(s, c.Args().Slice(), quarterRule, sampleRules); err != nil {
		return o, err
	}
	quarter, err := s.kvartal()
	if err != nil {
		return o, err
	}
	if quarter == nil {
		return o, usage("--%s mangler: skriv det kvartal, der skal tælles, fx 2018-K2", flagKvartal)
	}
	o.kvartal = *quarter
	if o.region, err = s.region(); err != nil {
		return o, err
	}
	if o.region == "" {
		return o, usage("--%s mangler: skriv den region, hvis sager skal tælles", flagRegion)
	}
	o.afdeling = s.find(flagAfdeling).text()
	if o.pladser, err = s.pladser(); err != nil {
		return o, err
	}
	if o.stikproeve, err = s.positive(flagStikproeve, 0); err != nil {
		return o, err
	}
	if o.seed = s.find(flagSeed).text(); o.stikproeve > 0 && o.seed == "" {
		return o, usage("--%s kræver --%s: en tekst, fx leveringsdagen; med samme tekst trækkes de samme sager", flagStikproeve, flagSeed)
	}
	if o.prDato == 0 {
		o.prDato = min(o.kvartal.Sidste(), engine.Today())
	}
	if o.prDato < o.kvartal.Foerste() {
		return o, usage("%s begynder først %s: der er intet at tælle pr. %s", o.kvartal, o.kvartal.Foerste(), o.prDato)
	}
	return o, err
}

var pladserValue = regexp.MustCompile(`^(.+)=([0-9]{1,5})$`)

// pladser reads --pladser: the number of places of each ward.
func (s *settings) pladser() (map[string]int, error) {
	all := map[string]int{}
	found := s.find(flagPladser)
	for _, value := range found.values {
		m := pladserValue.FindStringSubmatch(value)
		if m == nil {
			return nil, usage("%s er '%s'; skriv AFDELING=ANTAL, fx Skejby=14", found.source, value)
		}
		all[m[1]], _ = strconv.Atoi(m[2]) // five digits
	}
	return all, nil
}

// reportQuarter reads the cases, has the rules' own figures counted, and writes them.
func (p *program) reportQuarter(ctx context.Context, o quarterOptions) error {
	rules, err := loadRuleset(ctx, o.ruleset)
	if err != nil {
		return err
	}
	var posts []engine.Post
	draw := stikproeve.New(o.seed, o.stikproeve, false)
	run, interrupted, err := p.read(ctx, o.documentOptions, rules, func(document *engine.Document, _ engine.Dato, of []engine.Post) {
		if o.stikproeve > 0 {
			if region, _ := document.Lookup([]any{"region"}); region == o.region {
				draw.Add(document, o.kvartal.AaretsFoerste(), min(o.prDato, o.kvartal.Sidste()))
			}
		}
		of = slices.DeleteFunc(of, func(post engine.Post) bool {
			return post.Type != "visitationssag" || !strings.HasPrefix(post.Gruppe, o.region+" ")
		})
		if len(of) > 0 {
			posts = append(posts, of[0]) // a case has the same fields in every quarter
		}
	})
	if err != nil {
		return err
	}
	count := func(fra engine.Dato) (rapport.Kvartalstal, error) {
		var tal rapport.Kvartalstal
		input := engine.Gruppe(posts, o.kvartal.Felter(fra), engine.Leverance{Hel: run.whole()}, o.prDato)
		return tal, rules.engine.Beregn(ctx, "kvartalstal.opgoerelse", input, &tal)
	}
	if len(posts) == 0 {
		if err := run.end(interrupted, o.inputs); err != nil {
			return err
		}
		return usage("der er intet at tælle: ingen af dokumenterne er en visitationssag i region %s med en dag", o.region)
	}
	if err := o.knownWards(posts); err != nil {
		return err
	}
	tal, err := count(0)
	if err != nil {
		return err
	}
	siden, err := count(engine.OrdningFra)
	if err != nil {
		return err
	}
	status := rapport.NewKvartalsstatus(o.region, o.kvartal, o.prDato, tal, siden, o.afdeling, o.pladser)
	if o.stikproeve > 0 && draw.Population > 0 {
		if status.Stikproeve, err = p.judgeSample(ctx, rules, o, draw.Draw()); err != nil {
			return err
		}
	}
	for _, mangler := range status.Mangler {
		p.exit(exitUnjudged)
		siden := ""
		if mangler.Kumulativt {
			siden = " siden ordningen begyndte"
		}
		for _, felt := range mangler.Felter {
			post := &posts[felt.Post]
			sted := post.Steder[felt.Felt]
			p.log.Warnf("%s kan ikke opgøres%s: %s:%d:%d: sag %s oplyser ikke %s", rules.engine.Navn(mangler.Tal, engine.Dansk), siden, post.Fil, sted.Linje, sted.Kolonne, post.ID, sted.Sti)
		}
	}
	err = p.writeReports(o.reportOptions, rules, func(w io.Writer, format string, options rapport.Options) error {
		return rapport.WriteQuarter(w, format, status, options)
	})
	if err != nil {
		return err
	}
	return run.end(interrupted, o.inputs)
}

// knownWards holds the names of wards that were given to those of the cases: a misspelt one is no ward of its own.
func (o quarterOptions) knownWards(posts []engine.Post) error {
	var known []string
	for i := range posts {
		if navn, ok := posts[i].Vaerdier["afdeling"].(string); ok {
			known = append(known, navn)
		}
	}
	slices.Sort(known)
	known = slices.Compact(known)
	if len(known) == 0 && len(o.pladser)+len(o.afdeling) > 0 {
		return usage("ingen sag i region %s oplyser den afdeling, opholdet er på", o.region)
	}
	for _, given := range slices.Sorted(maps.Keys(o.pladser)) {
		if !slices.Contains(known, given) {
			return notOneOf("--"+flagPladser, given, known)
		}
		if o.afdeling != "" && given != o.afdeling {
			return usage("--%s er '%s', men statussen er kun for --%s '%s'", flagPladser, given, flagAfdeling, o.afdeling)
		}
	}
	if o.afdeling != "" && !slices.Contains(known, o.afdeling) {
		return notOneOf("--"+flagAfdeling, o.afdeling, known)
	}
	return nil
}

// judgeSample is the sample as the status holds it: of each case whether it complies with the criteria.
func (p *program) judgeSample(ctx context.Context, rules *ruleset, o quarterOptions, drawn *stikproeve.Udtraek) (*rapport.Stikproevetal, error) {
	sample := &rapport.Stikproevetal{Dato: o.prDato, Antal: len(drawn.Sager), Froe: drawn.Froe}
	results, err := p.judgeDrawn(ctx, rules, o.documentOptions, drawn)
	for i := range results {
		sample.Add(results[i].Dokument.ID, rapport.Efterlevet(&results[i]))
	}
	return sample, err
}
