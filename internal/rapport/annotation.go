package rapport

import (
	"cmp"
	"fmt"

	"github.com/pladstjek/pladstjek/engine"
)

// annotation is a finding in short: how loudly it is told, where it stands and what it says. Its texts are not masked yet.
type annotation struct {
	niveau               niveau
	vaegt                string // what the rule weighs, or that it is a conflict, in words
	fil                  string
	linje, kolonne, slut int // slut is the column behind the last one, 0 where it is not known
	regel, titel, besked string
}

// annotationer are the cases of the breaches and conflicts of a finding, with their ranks, and how many of them are waived. A
// waived breach says so first. It is a note, and stands after all that is not waived.
func (s *side) annotationer(f *engine.Fundtekst, d engine.Dokumentinfo, give func(rang int, a annotation)) (waived int) {
	for _, udfald := range []engine.Udfald{engine.Normkonflikt, engine.Brud} {
		for _, t := range med(f, udfald) {
			conflict := cmp.Or(t.DelAf, f.DelAf)
			place := foerste(d, t)
			weight, text := s.ord.Alvor[f.Alvor], ved(t, t.Besked)
			if udfald == engine.Normkonflikt {
				weight = s.ord.Udfald[udfald]
			} else if conflict != "" {
				text += " (" + fmt.Sprintf(s.ord.DelAf, conflict) + ")"
			}
			a := annotation{
				niveau: niveauAf(f.Alvor, udfald, conflict), fil: place.Fil, linje: place.Linje, kolonne: place.Kolonne,
				regel: f.Regel, titel: f.Titel, besked: text, vaegt: weight,
			}
			if place.Bredde > 0 {
				a.slut = place.Kolonne + place.Bredde
			}
			rang := rangAf(f.Alvor, udfald, conflict)
			if u := t.Undtagelse; u != nil {
				waived++
				rang += rangUndtaget
				a.niveau, a.besked = niveauNote, fmt.Sprintf(ciOrdFor(s.options.Sprog).UndtagetBesked, s.dato(u.Udloeber), text)
			}
			give(rang, a)
		}
	}
	return waived
}

// ubedoemt is that a document could not be judged: its first error, and how many there are beside it.
func ubedoemt(r *engine.Resultat) (a annotation, more int) {
	a = annotation{niveau: niveauFejl, fil: r.Dokument.Fil, linje: max(r.Dokument.Linje, 1), kolonne: 1}
	if len(r.Skemafejl) > 0 {
		e := r.Skemafejl[0]
		a.linje, a.kolonne, a.besked = max(e.Linje, 1), max(e.Kolonne, 1), e.Besked
		more = len(r.Skemafejl) - 1
	}
	return a, more
}

// kommaHeraf is how many of a number are waived, in words that follow the number after a comma; "" for none.
func (s *side) kommaHeraf(waived int) string {
	if waived == 0 {
		return ""
	}
	return ", " + s.heraf(waived)
}
