package cli

import "github.com/urfave/cli/v2"

// The names of the flags. They are the keys of pladstjek.yaml too, and name the environment variables.
const (
	flagShowPersonal  = "vis-personoplysninger"
	flagAnsvarlig     = "ansvarlig"
	flagBestand       = "bestand"
	flagCache         = "cache"
	flagConfig        = "config"
	flagEngine        = "engine"
	flagFailOn        = "fail-on"
	flagFormat        = "format"
	flagFull          = "full"
	flagHTMLCases     = "html-cases"
	flagJobs          = "jobs"
	flagLang          = "lang"
	flagParameters    = "parameters"
	flagPolicies      = "policies"
	flagPoliciesOnly  = "policies-only"
	flagPrDato        = "pr-dato"
	flagRules         = "rules"
	flagUdloeber      = "udloeber"
	flagVerbose       = "verbose"
	flagWaivers       = "waivers"
	flagNoWaivers     = "no-waivers"
	flagWriteBaseline = "write-baseline"
)

// rulesetFlags choose the rules and parameters, and the language of their texts.
func rulesetFlags() []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: flagLang, Usage: "`SPROG` teksternes sprog: da eller en"},
		&cli.StringFlag{Name: flagParameters, Usage: "`FIL` parametre (YAML eller JSON), der erstatter regelsættets serier af samme navn"},
		&cli.StringSliceFlag{Name: flagPolicies, Usage: "`MAPPE` regler, der lægges til de indbyggede; kan gentages"},
		&cli.StringFlag{Name: flagPoliciesOnly, Usage: "`MAPPE` et regelsæt i stedet for det indbyggede"},
		&cli.StringFlag{Name: flagEngine, Usage: "`MOTOR` det, der regner reglerne ud: plan (hurtig) eller reference (OPA's egen fortolker); svaret er det samme"},
		&cli.StringFlag{Name: flagConfig, Usage: "`FIL` indstillinger; ellers den nærmeste pladstjek.yaml opad fra arbejdsmappen"},
	}
}

func documentFlags() []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: flagPrDato, Usage: "`DAG` den dag (ÅÅÅÅ-MM-DD), sagerne bedømmes på; ellers sagens egen pr_dato, ellers i dag"},
		&cli.StringSliceFlag{Name: flagRules, Usage: "`MØNSTRE` de regler, der tages med, fx 'revurdering/*,!recovery/*'; ! udelader"},
		&cli.StringFlag{Name: flagJobs, Usage: "`ANTAL` så mange sager prøves ad gangen; resultatet er det samme"},
		&cli.BoolFlag{Name: flagShowPersonal, Usage: "vis CPR-numre, navne og fritekst, som ellers skjules"},
	}
}
