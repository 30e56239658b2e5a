package rapport

import (
	"testing"

	"github.com/pladstjek/pladstjek/engine"
)

// A case of the sample complies only on a positive answer: one brud decides against it, anything open leaves it undecided.
func TestEfterlevet(t *testing.T) {
	const met, breach, unknown, pending, irrelevant = engine.Opfyldt, engine.Brud, engine.Uoplyst, engine.Afventer, engine.IkkeRelevant
	for _, c := range []struct {
		name              string
		kriterier         []engine.Udfald
		regelfejl         int
		complied, decided bool
	}{
		{"all met", []engine.Udfald{met, met, irrelevant}, 0, true, true},
		{"one breach", []engine.Udfald{met, breach}, 0, false, true},
		{"a breach decides though another is unknown", []engine.Udfald{unknown, breach, met}, 0, false, true},
		{"one unknown", []engine.Udfald{met, unknown}, 0, false, false},
		{"one pending", []engine.Udfald{pending, met}, 0, false, false},
		{"none applies", []engine.Udfald{irrelevant}, 0, false, false},
		{"no criterion was asked", nil, 0, false, false},
		{"a rule gave no answer", []engine.Udfald{met}, 1, false, false},
	} {
		r := engine.Resultat{
			Fund:      []engine.Fundtekst{{Regel: "frister/forum_14_dage", Udfald: breach}},
			Regelfejl: make([]engine.Regelfejl, c.regelfejl),
		}
		for _, udfald := range c.kriterier {
			r.Fund = append(r.Fund, engine.Fundtekst{Regel: "kriterier/kumulative", Udfald: udfald})
		}
		got := Efterlevet(&r)
		if complied, decided := got != nil && *got, got != nil; complied != c.complied || decided != c.decided {
			t.Errorf("%s: complied %v, decided %v; want %v, %v", c.name, complied, decided, c.complied, c.decided)
		}
	}
}
