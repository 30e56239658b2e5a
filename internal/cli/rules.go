package cli

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/pladstjek/pladstjek/engine"
)

// rulesOptions are the settings of rules.
type rulesOptions struct {
	ruleset rulesetOptions
	sprog   engine.Sprog
	format  string
}

func (p *program) rulesCommand() *cli.Command {
	return &cli.Command{
		Name:      "rules",
		Usage:     "vis reglerne",
		ArgsUsage: "[ID eller MØNSTER …]",
		Description: `Viser alle regler, eller dem, der nævnes.

  pladstjek rules
  pladstjek rules 'revurdering/*' --format json`,
		Flags: append([]cli.Flag{
			&cli.StringFlag{Name: flagFormat, Usage: "`FORMAT` text eller json"},
		}, rulesetFlags()...),
		Action: func(c *cli.Context) error {
			o, err := p.rulesOptions(c)
			if err != nil {
				return err
			}
			return p.rules(c.Context, o)
		},
	}
}

func (p *program) rulesOptions(c *cli.Context) (o rulesOptions, err error) {
	s, err := p.settings(c)
	if err != nil {
		return o, err
	}
	if o.format, err = s.textOrJSON(); err != nil {
		return o, err
	}
	if o.sprog, err = s.sprog(); err != nil {
		return o, err
	}
	o.ruleset, err = s.rulesetOptions()
	o.ruleset.rules = setting{values: c.Args().Slice()}
	return o, err
}

// ruleJSON is a rule as rules --format json writes it.
type ruleJSON struct {
	ID           string            `json:"id"`
	Titel        string            `json:"titel"`
	Alvor        engine.Alvor      `json:"alvor"`
	Dokumenttype string            `json:"dokumenttype"`
	Ogsaa        []string          `json:"ogsaa,omitempty"`
	Ansvarlig    []string          `json:"ansvarlig"`
	Beskrivelse  string            `json:"beskrivelse"`
	IkkeKodet    string            `json:"ikke_kodet"`
	Hjemmel      []engine.Hjemmel  `json:"hjemmel"`
	Efter        []string          `json:"efter"`
	Varianter    []engine.Variant  `json:"varianter"`
	Laesninger   []string          `json:"laesninger"`
	Besked       map[string]string `json:"besked"`
	Bemaerkning  map[string]string `json:"bemaerkning,omitempty"`
	Afhjaelpning string            `json:"afhjaelpning"`
	Fortolkning  string            `json:"fortolkning,omitempty"`
}

func ruleAsJSON(r *engine.Regel, sprog engine.Sprog) ruleJSON {
	return ruleJSON{
		ID: r.ID, Titel: r.TitelFor(sprog), Alvor: r.Alvor, Dokumenttype: r.Dokumenttype, Ogsaa: r.Ogsaa,
		Ansvarlig: r.Ansvarlig, Beskrivelse: r.Beskrivelse, IkkeKodet: r.IkkeKodet, Hjemmel: r.Hjemmel,
		Efter: orEmpty(r.Efter), Varianter: orEmpty(r.Varianter), Laesninger: orEmpty(r.Laesninger),
		Besked: r.Besked[sprog], Bemaerkning: r.Bemaerkning[sprog], Afhjaelpning: r.Afhjaelpning[sprog], Fortolkning: r.Fortolkning[sprog],
	}
}

// orEmpty makes the JSON of a missing list [], not null.
func orEmpty[T any](list []T) []T {
	if list == nil {
		return []T{}
	}
	return list
}

// rules lists the rules.
func (p *program) rules(ctx context.Context, o rulesOptions) error {
	set, err := loadRuleset(ctx, o.ruleset)
	if err != nil {
		return err
	}
	regler := set.engine.Regler()
	if o.format == "json" {
		all := make([]ruleJSON, len(regler))
		for i, r := range regler {
			all[i] = ruleAsJSON(r, o.sprog)
		}
		encoder := json.NewEncoder(p.report)
		encoder.SetEscapeHTML(false)
		encoder.SetIndent("", "  ")
		return encoder.Encode(all)
	}
	idWidth := 0
	for _, r := range regler {
		idWidth = max(idWidth, len(r.ID))
	}
	for _, r := range regler {
		p.writeRule(r, idWidth, o.sprog)
	}
	fmt.Fprintf(p.report, "\n%s\n", countedRules(regler, o.sprog))
	return nil
}

const alvorWidth = len("konceptkrav")

// writeRule writes a rule on one line, or the title below where there is no room for it beside the id.
func (p *program) writeRule(r *engine.Regel, idWidth int, sprog engine.Sprog) {
	head := fmt.Sprintf("%-*s  %-*s", idWidth, r.ID, alvorWidth, r.Alvor)
	const narrowest = 24
	indent := len(head) + 2
	if p.Width-indent < narrowest {
		fmt.Fprintln(p.report, strings.TrimRight(head, " "))
		for _, line := range wrap(r.TitelFor(sprog), p.Width-4) {
			fmt.Fprintln(p.report, "    "+line)
		}
		return
	}
	for i, line := range wrap(r.TitelFor(sprog), p.Width-indent) {
		if i > 0 {
			head = strings.Repeat(" ", len(head))
		}
		fmt.Fprintln(p.report, head+"  "+line)
	}
}

func countedRules(regler []*engine.Regel, sprog engine.Sprog) string {
	counts := map[engine.Alvor]int{}
	for _, r := range regler {
		counts[r.Alvor]++
	}
	var parts []string
	for _, alvor := range []engine.Alvor{engine.Lovkrav, engine.Konceptkrav, engine.Anbefaling} {
		if counts[alvor] > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", counts[alvor], alvor))
		}
	}
	words := [2]string{"regel", "regler"}
	if sprog == engine.Engelsk {
		words = [2]string{"rule", "rules"}
	}
	noun := words[1]
	if len(regler) == 1 {
		noun = words[0]
	}
	return fmt.Sprintf("%d %s: %s", len(regler), noun, strings.Join(slices.Clip(parts), ", "))
}
