package cli

import (
	"path"
	"strings"

	"github.com/pladstjek/pladstjek/engine"
)

// ruleFilter keeps the rules that the patterns of --rules name. Until it has chosen it keeps every rule.
type ruleFilter struct {
	chosen map[string]bool
}

func (f *ruleFilter) keep(id string) bool { return f.chosen == nil || f.chosen[id] }

// choose keeps the rules that a pattern names, and of them leaves out those that a pattern with "!" names; where all patterns
// have a "!", every other rule is kept. A pattern that names no rule is an error, save one that only leaves out:
// nothing is lost by it.
func (f *ruleFilter) choose(source string, patterns []string, regler []*engine.Regel) error {
	if len(patterns) == 0 {
		return nil
	}
	wanted, unwanted := map[string]bool{}, map[string]bool{}
	positive := false
	for _, pattern := range patterns {
		pattern, leaveOut := strings.CutPrefix(pattern, "!")
		into := wanted
		if leaveOut {
			into = unwanted
		} else {
			positive = true
		}
		found, err := matching(source, pattern, regler)
		if err != nil {
			return err
		}
		if len(found) == 0 && !leaveOut {
			return noSuchRule(source, pattern, regler)
		}
		for _, regel := range found {
			into[regel.ID] = true
		}
	}
	f.chosen = map[string]bool{}
	for _, regel := range regler {
		if (wanted[regel.ID] || !positive) && !unwanted[regel.ID] {
			f.chosen[regel.ID] = true
		}
	}
	if len(f.chosen) == 0 {
		return usage("%s: mønstrene lader ingen regler tilbage", source)
	}
	return nil
}

// matching gives the rules whose id fits the pattern: "*" stands for any text within a part, alone for every rule.
func matching(source, pattern string, regler []*engine.Regel) ([]*engine.Regel, error) {
	var found []*engine.Regel
	for _, regel := range regler {
		ok, err := path.Match(pattern, regel.ID)
		if err != nil {
			return nil, usage("%s: mønstret '%s' er ikke gyldigt", source, pattern)
		}
		if ok || pattern == "*" {
			found = append(found, regel)
		}
	}
	return found, nil
}

// noSuchRule suggests what was probably meant: an id of which only the last part is given, an area, a misspelt id.
func noSuchRule(source, pattern string, regler []*engine.Regel) error {
	if source != "" {
		source += ": "
	}
	var candidates []string
	for _, regel := range regler {
		candidates = append(candidates, regel.ID)
		if path.Base(regel.ID) == pattern {
			return usage("%singen regel hedder '%s'; mente du '%s'?", source, pattern, regel.ID)
		}
		if regel.Omraade() == pattern {
			return usage("%singen regel hedder '%s'; mente du '%s/*'?", source, pattern, pattern)
		}
		candidates = append(candidates, regel.Omraade()+"/*")
	}
	if near := nearest(pattern, candidates); near != "" {
		return usage("%singen regel hedder '%s'; mente du '%s'?", source, pattern, near)
	}
	return usage("%singen regel hedder '%s'; pladstjek rules viser dem alle", source, pattern)
}
