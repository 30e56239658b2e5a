package rapport

import (
	"fmt"
	"slices"
	"strings"

	"github.com/pladstjek/pladstjek/engine"
)

// brud writes a breach, or a conflict of norms: what is wrong, the calculation, the source, the place in the file, who
// must act and what mends it. What the occurrences have in common stands once.
func (s *side) brud(fil string, f *engine.Fundtekst, k *kildetekst) {
	heading, colour := s.ord.Brud, roed
	switch {
	case f.Udfald == engine.Normkonflikt:
		heading, colour = s.ord.Normkonflikt, violet
	case f.Undtaget():
		heading, colour = s.ord.BrudUndtaget, gul
	}
	in := bredde(heading) + 2
	s.b.WriteString(s.farv(colour, heading) + "  ")
	s.resten(fed, in, in, f.Titel)
	cases := med(f, f.Udfald)
	waiver := faellesUndtagelse(cases)
	s.afsnit(svag, in, in, strings.Join(s.kendetegn(f, cases), " · "))
	s.tom()

	if len(cases) == 1 {
		s.afsnit("", indent, indent, cases[0].Besked)
		s.tom()
		s.undtaget(indent, waiver)
		s.beregning(indent, cases[0])
		s.hjemmel(f.Hjemmel)
		s.steder(indent, fil, k, cases[0].Fakta, colour)
	} else {
		seen := map[string]bool{}
		for _, c := range cases {
			s.afsnit("", indent, 2*indent, ved(c, c.Besked))
			if waiver == nil {
				s.undtaget(2*indent, c.Undtagelse)
			}
			s.beregning(2*indent, c)
			s.steder(2*indent, fil, k, unseen(c.Fakta, seen), colour)
			s.tom()
		}
		s.undtaget(indent, waiver)
		s.hjemmel(f.Hjemmel)
	}
	s.ansvarlig(f, cases)
	if f.Afhjaelpning != "" {
		s.felt(indent, s.ord.Afhjaelpning, f.Afhjaelpning, "")
	}
	s.laesninger(indent, f, true)
	if f.Fortolkning != "" {
		s.felt(indent, s.ord.Fortolkning, f.Fortolkning, svag)
	}
	for _, note := range bemaerkninger(f, cases) {
		s.felt(indent, s.ord.Bemaerk, note, "")
	}
}

// kendetegn are the weight of the rule, its id, and what else tells the finding from others.
func (s *side) kendetegn(f *engine.Fundtekst, cases []engine.Forekomsttekst) []string {
	marks := []string{s.ord.Alvor[f.Alvor], f.Regel}
	if len(cases) == 1 && cases[0].Noegle != "" {
		marks = append(marks, cases[0].Noegle)
	}
	if n := len(f.Forekomster); n > 1 {
		marks = append(marks, fmt.Sprintf(s.ord.Forekomster, len(cases), n))
		if waived := undtagne(cases); 0 < waived && waived < len(cases) {
			marks = append(marks, s.ord.Undtagne.antal(waived))
		}
	}
	if conflict := delAf(f, cases); conflict != "" {
		marks = append(marks, fmt.Sprintf(s.ord.DelAf, conflict))
	}
	return marks
}

// delAf is the conflict of norms that all of the cases are part of, "" where one is not.
func delAf(f *engine.Fundtekst, cases []engine.Forekomsttekst) string {
	conflict := f.DelAf
	for _, c := range cases {
		if c.DelAf == "" && f.DelAf == "" {
			return ""
		}
		if c.DelAf != "" {
			conflict = c.DelAf
		}
	}
	return conflict
}

func (s *side) beregning(in int, c engine.Forekomsttekst) {
	if c.Beregning != nil && c.Beregning.Tekst != "" {
		s.felt(in, s.ord.Beregning, c.Beregning.Tekst, "")
	}
}

// hjemmel writes the sources: each with its quote, or that its wording was not seen.
func (s *side) hjemmel(sources []engine.Hjemmel) {
	at := indent + s.label
	for i, h := range sources {
		text := s.titel(h.Kilde) + ", " + h.Sted
		if i > 0 && sources[i-1].Kilde == h.Kilde {
			text = h.Sted
		}
		if h.Citat == "" {
			s.kilde(i, text+": "+s.ikkeSet(h))
			continue
		}
		s.kilde(i, text+":")
		s.afsnit(turkis, at, at+1, s.ord.CitatFra+h.Citat+s.ord.CitatTil)
	}
}

// kilde writes a source; only the first has the label.
func (s *side) kilde(i int, text string) {
	if i == 0 {
		s.felt(indent, s.ord.Kilde, text, "")
		return
	}
	s.afsnit("", indent+s.label, indent+s.label, text)
}

func (s *side) ikkeSet(h engine.Hjemmel) string {
	switch {
	case h.SetHos == "":
		return s.ord.OrdlydIkkeSet
	case h.Sikkerhed == "set":
		return fmt.Sprintf(s.ord.OrdlydSet, h.SetHos)
	}
	return fmt.Sprintf(s.ord.OrdlydSekundaer, h.SetHos)
}

// steder writes the places of the facts, a blank line before and after them where they stand in a finding of one case.
func (s *side) steder(in int, fil string, k *kildetekst, fakta []engine.Faktum, f farve) {
	if len(fakta) == 0 {
		return
	}
	if in == indent {
		s.tom()
		defer s.tom()
	}
	if fakta[0].Fil != "" {
		s.spredt(in, fakta, f)
		return
	}
	if !s.options.Verbose {
		fakta = sigende(fakta)
	}
	s.udsnit(in, fil, k, s.maerker(fakta), f)
}

// spredt writes the places of facts that lie in several files, each with its file and its value.
func (s *side) spredt(in int, fakta []engine.Faktum, f farve) {
	more := 0
	if len(fakta) > mostMarks && !s.options.Verbose {
		more = len(fakta) - mostMarks
		fakta = fakta[:mostMarks]
	}
	for _, fact := range fakta {
		s.b.WriteString(strings.Repeat(" ", in) + s.farv(blaa, "-->") + " " + s.ren(fmt.Sprintf("%s:%d:%d", fact.Fil, fact.Linje, fact.Kolonne)) + "\n")
		text := s.etiket(fact)
		if fact.Vaerdi != nil {
			text += fmt.Sprintf(" = %v", fact.Vaerdi)
		}
		s.afsnit(f, in+4, in+4, text)
	}
	if more > 0 {
		s.afsnit(svag, in+4, in+4, fmt.Sprintf(s.ord.FlereSteder, more))
	}
}

// sigende leaves out the facts that are there but hidden, where something is missing: a masked text beside what is wrong
// tells the reader nothing.
func sigende(fakta []engine.Faktum) []engine.Faktum {
	missing := func(f engine.Faktum) bool { return f.Mangler }
	if !slices.ContainsFunc(fakta, missing) {
		return fakta
	}
	return slices.DeleteFunc(slices.Clone(fakta), func(f engine.Faktum) bool { return f.Maskeret && !f.Mangler })
}

// unseen are the facts that no occurrence before has shown, and those that are missing. Where that leaves none, it is all.
func unseen(fakta []engine.Faktum, seen map[string]bool) []engine.Faktum {
	var found []engine.Faktum
	for _, f := range fakta {
		if f.Mangler || !seen[f.Sti] {
			found = append(found, f)
		}
		seen[f.Sti] = true
	}
	if len(found) == 0 {
		return fakta
	}
	return found
}

// ansvarlig writes who must act; where the occurrences differ, who for which.
func (s *side) ansvarlig(f *engine.Fundtekst, cases []engine.Forekomsttekst) {
	who := s.navne(f.Ansvarlig)
	var apart []string
	for _, c := range cases {
		if len(c.Ansvarlig) == 0 {
			continue
		}
		if len(cases) == 1 {
			who = s.navne(c.Ansvarlig)
		} else if other := s.navne(c.Ansvarlig); other != who {
			apart = append(apart, c.Noegle+": "+other)
		}
	}
	if len(apart) > 0 {
		who += " (" + strings.Join(apart, "; ") + ")"
	}
	if who != "" {
		s.felt(indent, s.ord.Ansvarlig, who, "")
	}
}

// laesninger writes the readings that would change the outcome; that none would is said where always is set.
func (s *side) laesninger(in int, f *engine.Fundtekst, always bool) {
	changed := false
	for _, l := range f.Laesninger {
		if l.Aendrer {
			s.felt(in, s.ord.Laesning, s.laesning(l), gul)
			changed = true
		}
	}
	if always && !changed && len(f.Laesninger) > 0 {
		s.felt(in, s.ord.Laesning, s.ord.UnderAlleLaesninger, svag)
	}
}

func (s *side) laesning(l engine.Laesningstekst) string {
	text := l.Tekst
	if text == "" {
		text = l.Navn + " = " + l.Vaerdi
	}
	if l.Frist != "" {
		return fmt.Sprintf(s.ord.LaesesFrist, text, s.ord.Udfald[l.Udfald], s.dato(l.Frist))
	}
	return fmt.Sprintf(s.ord.Laeses, text, s.ord.Udfald[l.Udfald])
}

// bemaerkninger are the notes of the finding and of its cases, each once.
func bemaerkninger(f *engine.Fundtekst, cases []engine.Forekomsttekst) []string {
	var notes []string
	seen := map[string]bool{"": true}
	add := func(note string) {
		if !seen[note] {
			seen[note] = true
			notes = append(notes, note)
		}
	}
	add(f.Bemaerkning)
	for _, c := range cases {
		add(c.Bemaerkning)
	}
	return notes
}
