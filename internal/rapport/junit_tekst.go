package rapport

import (
	"fmt"

	"github.com/pladstjek/pladstjek/engine"
)

// open tells of the cases that are undecided what would decide them, and of those that are pending until when; nil where
// there are none.
func (j *junitWriter) open(f *engine.Fundtekst, fil string) *junitText {
	for _, udfald := range []engine.Udfald{engine.Uoplyst, engine.Afventer} {
		for _, t := range med(f, udfald) {
			line := j.ord.Udfald[udfald] + ": " + ved(t, t.Besked)
			if t.Frist != "" {
				line += " (" + fmt.Sprintf(j.ci.FristDen, j.dato(t.Frist)) + ")"
			}
			j.afsnit("", 0, indent, line)
			if udfald == engine.Uoplyst {
				j.steder(2*indent, fil, nil, t.Fakta, "")
			}
		}
	}
	if text := j.take(); text != "" {
		return &junitText{text}
	}
	return nil
}

// explained is the whole explanation of a breach.
func (j *junitWriter) explained(f *engine.Fundtekst, fil string) string {
	j.brud(fil, f, nil)
	return "\n" + j.take()
}

// waivers says of each case of a breach that is waived until when, why, and who answers for it.
func (j *junitWriter) waivers(f *engine.Fundtekst) []string {
	var all []string
	for _, t := range med(f, engine.Brud) {
		if t.Undtagelse != nil {
			all = append(all, ved(t, j.undtagetTil(j.ci, t.Undtagelse)))
		}
	}
	return all
}
