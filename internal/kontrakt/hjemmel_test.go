package kontrakt

import (
	"io/fs"
	"slices"
	"strings"
	"testing"

	"github.com/pladstjek/pladstjek/engine"
)

const withoutWording = "internal/kontrakt/testdata/ordlyd_ikke_set.txt"

func kilder(t *testing.T) *engine.Kilder {
	t.Helper()
	k, err := engine.LoadKilder(mustSub(t, "policies"))
	if err != nil {
		t.Fatal(err)
	}
	return k
}

func hjemler(r *engine.Regel) []engine.Hjemmel {
	all := slices.Clone(r.Hjemmel)
	for _, v := range r.Varianter {
		all = append(all, v.Hjemmel...)
	}
	return all
}

// TestCitater finds every quote word for word in its source.
func TestCitater(t *testing.T) {
	sources := kilder(t)
	for _, r := range regler(t) {
		for _, h := range hjemler(r) {
			kilde, ok := sources.Find(h.Kilde)
			switch {
			case !ok:
				t.Errorf("%s: the source %s is not in policies/kilder/kilder.yaml", r.Fil, h.Kilde)
			case h.Citat == "":
			case !kilde.HasText():
				t.Errorf("%s: %s is quoted, but its text is not at hand: use ordlyd: ikke_set", r.Fil, h.Kilde)
			default:
				if _, found := kilde.FindCitat(h.Citat); !found {
					t.Errorf("%s: this does not stand word for word in policies/kilder/%s:\n\t%s", r.Fil, kilde.Fil, h.Citat)
				}
			}
		}
	}
}

// TestRulesWithoutWording: a rule that quotes nothing is known by name, so that none slips in unseen.
func TestRulesWithoutWording(t *testing.T) {
	text, err := fs.ReadFile(root, withoutWording)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, r := range regler(t) {
		if !slices.ContainsFunc(hjemler(r), func(h engine.Hjemmel) bool { return h.Citat != "" }) {
			got = append(got, r.ID)
		}
	}
	sameLists(t, withoutWording+" (the rules that quote nothing)", got, strings.Fields(string(text)))
}
