package cli

import (
	"context"
	"fmt"
	"runtime"

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
	fmt.Fprintf(p.report, "regelsæt   %s (%d regler)\ndigest     %s\nparametre  %s\nmotor      %s\ngo         %s %s/%s\n",
		info.Version, len(rules.engine.Regler()), info.Digest, info.Parametre, info.Motor, runtime.Version(), runtime.GOOS, runtime.GOARCH)
	return nil
}
