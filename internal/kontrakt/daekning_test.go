package kontrakt

import (
	"slices"
	"strings"
	"testing"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/pladstjek/pladstjek/engine"
)

// TestEveryOutcomeIsSeen: the cases of a rule show it broken, met, and in every other outcome that its text names.
func TestEveryOutcomeIsSeen(t *testing.T) {
	seen := map[string]map[engine.Udfald]bool{}
	for _, c := range corpus(t) {
		if c.rule == "" {
			continue
		}
		if seen[c.rule] == nil {
			seen[c.rule] = map[engine.Udfald]bool{}
		}
		for _, f := range c.result.Fund {
			if f.Regel.ID != c.rule {
				continue
			}
			seen[c.rule][f.Svar.Udfald] = true
			for _, o := range f.Svar.Forekomster {
				seen[c.rule][o.Udfald] = true
			}
		}
	}
	for id, m := range ruleModules(t) {
		if !strings.HasPrefix(id, *onlyArea) {
			continue
		}
		var missing []string
		for _, u := range possible(m) {
			if !seen[id][u] {
				missing = append(missing, string(u))
			}
		}
		if len(missing) > 0 {
			t.Errorf("testcases/%s shows no %s", id, strings.Join(missing, ", no "))
		}
	}
}

// possible are the outcomes that the text of the rule names, and those of the shared answers it gives.
func possible(m *module) []engine.Udfald {
	found := map[engine.Udfald]bool{engine.Opfyldt: true}
	for s := range stringsOf(m) {
		if slices.Contains(engine.UdfaldEfterVaegt, engine.Udfald(s)) {
			found[engine.Udfald(s)] = true
		}
	}
	found[engine.Brud] = found[engine.Brud] || !found[engine.Normkonflikt] // a conflict of norms is no breach
	ast.WalkRefs(m.Module, func(ref ast.Ref) bool {
		switch full(m, ref) {
		case "data.felles.krav.uoplyst":
			found[engine.Uoplyst] = true
		case "data.felles.krav.ikke_relevant", "data.felles.krav.trin_ikke_naaet":
			found[engine.IkkeRelevant] = true
		case "data.felles.frist.senest", "data.felles.frist.inden", "data.felles.pligt.uden_frist":
			found[engine.Afventer] = true
		}
		return false
	})
	var all []engine.Udfald
	for _, u := range engine.UdfaldEfterVaegt {
		if found[u] {
			all = append(all, u)
		}
	}
	return all
}
