package rapport

import (
	"slices"

	"github.com/pladstjek/pladstjek/engine"
)

// tilfaelde are what a finding says case by case: its occurrences, or where it has none the finding itself, with an
// empty Noegle.
func tilfaelde(f *engine.Fundtekst) []engine.Forekomsttekst {
	if len(f.Forekomster) > 0 {
		return f.Forekomster
	}
	return []engine.Forekomsttekst{selv(f)}
}

func selv(f *engine.Fundtekst) engine.Forekomsttekst {
	return engine.Forekomsttekst{
		Udfald: f.Udfald, Besked: f.Besked, Grund: f.Grund, Variant: f.Variant, Fakta: f.Fakta, Beregning: f.Beregning,
		Frist: f.Frist, FristIkkeSat: f.FristIkkeSat, Ansvarlig: f.Ansvarlig, Bemaerkning: f.Bemaerkning, DelAf: f.DelAf,
		Undtagelse: f.Undtagelse, Fingeraftryk: f.Fingeraftryk,
	}
}

// med are the cases of a finding that have the given outcome. A finding of that outcome is a case of its own where none
// of its occurrences has it, so that no outcome is ever left out.
func med(f *engine.Fundtekst, u engine.Udfald) []engine.Forekomsttekst {
	var found []engine.Forekomsttekst
	for _, t := range tilfaelde(f) {
		if t.Udfald == u {
			found = append(found, t)
		}
	}
	if len(found) == 0 && f.Udfald == u {
		found = append(found, selv(f))
	}
	return found
}

// alleTilfaelde are the cases of a finding of every outcome: what med gives for each outcome, together.
func alleTilfaelde(f *engine.Fundtekst) []engine.Forekomsttekst {
	cases := tilfaelde(f)
	for i := range cases {
		if cases[i].Udfald == f.Udfald {
			return cases
		}
	}
	return append(slices.Clone(cases), selv(f))
}
