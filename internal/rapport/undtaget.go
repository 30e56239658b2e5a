package rapport

import (
	"fmt"
	"slices"
	"strings"

	"github.com/pladstjek/pladstjek/engine"
)

// faellesUndtagelse is the waiver that all of the cases carry alike, nil where one carries none or another.
func faellesUndtagelse(cases []engine.Forekomsttekst) *engine.Undtagelse {
	first := cases[0].Undtagelse
	if first == nil || slices.ContainsFunc(cases, func(c engine.Forekomsttekst) bool { return c.Undtagelse == nil || *c.Undtagelse != *first }) {
		return nil
	}
	return first
}

// undtagne is how many of the cases carry a waiver.
func undtagne(cases []engine.Forekomsttekst) (n int) {
	for _, c := range cases {
		if c.Undtagelse != nil {
			n++
		}
	}
	return n
}

// undtaget writes a waiver: until when, who answers for it, and why. There may be none.
func (s *side) undtaget(in int, u *engine.Undtagelse) {
	if u != nil {
		s.felt(in, s.ord.Undtaget, fmt.Sprintf(s.ord.UndtagetTil, s.dato(u.Udloeber), u.Ansvarlig, u.Begrundelse), "")
	}
}

// heraf is how many of a number are waived, in words that follow the number; "" for none.
func (s *side) heraf(waived int) string {
	if waived == 0 {
		return ""
	}
	return fmt.Sprintf(s.ord.Heraf, s.ord.Undtagne.antal(waived))
}

// undtagelser writes how the waivers of the run were used.
func (t *textWriter) undtagelser(u *Undtagelser) {
	if u == nil {
		return
	}
	if u.SlaaetFra {
		t.afsnit("", 0, indent, t.ord.UndtagelserSlaaetFra)
		return
	}
	var parts []string
	for _, p := range []struct {
		n    int
		word former
	}{
		{u.IBrug, t.ord.IBrug}, {u.Udloebet, t.ord.Udloebne}, {u.Uenig, t.ord.Uenige}, {u.Ubrugt, t.ord.Ubrugte}, {u.IkkeProevet, t.ord.IkkeProevede},
	} {
		if p.n > 0 {
			parts = append(parts, p.word.antal(p.n))
		}
	}
	if len(parts) == 0 {
		parts = []string{t.ord.IBrug.antal(0)}
	}
	t.afsnit("", 0, indent, fmt.Sprintf(t.ord.Undtagelserne, u.Fil, t.dato(u.Dag), strings.Join(parts, " · ")))
}
