package cli

import (
	"context"
	"fmt"
	"maps"
	"runtime"
	"slices"

	"github.com/urfave/cli/v2"

	"github.com/pladstjek/pladstjek/engine"
)

// versionOptions are the settings of version.
type versionOptions struct {
	ruleset rulesetOptions
	verbose bool
}

func (p *program) versionCommand() *cli.Command {
	return &cli.Command{
		Name:  "version",
		Usage: "vis programmets og regelsættets version",
		Description: `  pladstjek version
  pladstjek version --verbose`,
		Flags: append([]cli.Flag{
			&cli.BoolFlag{Name: flagVerbose, Usage: "vis også regelsættets og parametrenes digest, motoren og Go"},
		}, rulesetFlags()...),
		Action: func(c *cli.Context) error {
			o, err := p.versionOptions(c)
			if err != nil {
				return err
			}
			return p.version(c.Context, o)
		},
	}
}

func (p *program) versionOptions(c *cli.Context) (o versionOptions, err error) {
	if c.NArg() > 0 {
		return o, usage("version tager ingen '%s'", c.Args().First())
	}
	s, err := p.settings(c)
	if err != nil {
		return o, err
	}
	if o.verbose, err = s.yes(flagVerbose); err != nil {
		return o, err
	}
	o.ruleset, err = s.rulesetOptions()
	o.ruleset.rules = setting{} // a choice of rules is not another rule set
	return o, err
}

// version prints what identifies a judgement: the same document, rule set, parameters and day give the same result.
func (p *program) version(ctx context.Context, o versionOptions) error {
	fmt.Fprintf(p.report, "pladstjek %s\n", engine.Version)
	if !o.verbose {
		return nil
	}
	rules, err := loadRuleset(ctx, o.ruleset)
	if err != nil {
		return err
	}
	info := rules.engine.Regelsaet()
	fmt.Fprintf(p.report, "regelsæt   %s (%d regler)\ndigest     %s\nparametre  %s\nmotor      %s, %s\ngo         %s %s/%s\n",
		info.Version, len(rules.engine.Regler()), info.Digest, info.Parametre, info.Motor, rules.engine.Motor(), runtime.Version(), runtime.GOOS, runtime.GOARCH)
	return p.fallbacks(rules)
}

// fallbacks prints what is not done the fast way that was asked for, and why.
func (p *program) fallbacks(rules *ruleset) error {
	fallen := rules.engine.Fallbacks()
	for _, dokumenttype := range slices.Sorted(maps.Keys(fallen)) {
		fmt.Fprintf(p.report, "reference  reglerne for %s regnes ud af OPA's fortolker: %v\n", dokumenttype, fallen[dokumenttype])
	}
	skemaer, err := engine.EmbeddedSkemaer()
	if err != nil {
		return err
	}
	for _, dokumenttype := range skemaer.Types() {
		skema, err := skemaer.Skema(dokumenttype)
		if err != nil {
			return err
		}
		if why := skema.Unsupported(); why != nil {
			fmt.Fprintf(p.report, "skema      %s prøves af jsonschema alene: %v\n", dokumenttype, why)
		}
	}
	return nil
}
