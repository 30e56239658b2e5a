package cli

import "github.com/urfave/cli/v2"

// The names of the flags. They are the keys of pladstjek.yaml too, and name the environment variables.
const (
	flagShowPersonal   = "vis-personoplysninger"
	flagConfig         = "config"
	flagFailOn         = "fail-on"
	flagFormat         = "format"
	flagFull           = "full"
	flagJobs           = "jobs"
	flagLang           = "lang"
	flagParameters     = "parameters"
	flagPolicies       = "policies"
	flagPoliciesOnly   = "policies-only"
	flagPrDato         = "pr-dato"
	flagRules          = "rules"
	flagVerbose        = "verbose"
)

// rulesetFlags choose the rules and parameters, and the language of their texts.
func rulesetFlags() []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: flagLang, Usage: "`SPROG` for teksterne: da eller en"},
		&cli.StringFlag{Name: flagParameters, Usage: "`FIL` (YAML eller JSON) med parametre, der erstatter regelsættets serier af samme navn"},
		&cli.StringSliceFlag{Name: flagPolicies, Usage: "`MAPPE` med regler, der lægges til de indbyggede"},
		&cli.StringFlag{Name: flagPoliciesOnly, Usage: "`MAPPE` med et regelsæt i stedet for det indbyggede"},
		&cli.StringFlag{Name: flagConfig, Usage: "`FIL` i stedet for den nærmeste pladstjek.yaml opad fra arbejdsmappen"},
	}
}

func documentFlags() []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: flagPrDato, Usage: "`DAG` (ÅÅÅÅ-MM-DD), som sagerne bedømmes på; ellers filens egen pr_dato, ellers i dag"},
		&cli.StringSliceFlag{Name: flagRules, Usage: "`MØNSTRE` for de regler, der tages med, fx 'revurdering/*,!revurdering/halvaarlig'"},
		&cli.StringFlag{Name: flagJobs, Usage: "`ANTAL` sager ad gangen; uden betydning for resultatet"},
		&cli.BoolFlag{Name: flagShowPersonal, Usage: "vis CPR-numre, navne og fritekst, som ellers skjules"},
	}
}
