package kontrakt

import (
	"io/fs"
	"path"
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
	deliveries(t, seen)
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

// deliveries notes what the cases of the rules over a delivery show: the name of each says it, and the test in testcases holds
// it to that.
func deliveries(t *testing.T, seen map[string]map[engine.Udfald]bool) {
	t.Helper()
	for _, r := range regler(t) {
		if r.Bestand == nil {
			continue
		}
		seen[r.ID] = map[engine.Udfald]bool{}
		names, err := fs.Glob(root, "testcases/"+r.ID+"/*.forventet.json")
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range names {
			for _, u := range engine.UdfaldEfterVaegt {
				if strings.HasPrefix(path.Base(name), strings.ReplaceAll(string(u), "_", "-")+"-") {
					seen[r.ID][u] = true
				}
			}
		}
	}
}

// mindst tells whether the rule is asked only about groups that are large enough to break it: then it need not be met.
func mindst(m *module) bool { return strings.Contains(m.text, "\n#     mindst: ") }

// possible are the outcomes that the text of the rule names, and those of the shared answers it gives.
func possible(m *module) []engine.Udfald {
	found := map[engine.Udfald]bool{engine.Opfyldt: !mindst(m)}
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
	if mindst(m) {
		delete(found, engine.IkkeRelevant)
	}
	var all []engine.Udfald
	for _, u := range engine.UdfaldEfterVaegt {
		if found[u] {
			all = append(all, u)
		}
	}
	return all
}
