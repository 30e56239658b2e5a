package rapport

import (
	"fmt"
	"slices"
	"sort"
	"strings"

	"github.com/pladstjek/pladstjek/engine"
)

// maerke is a place that is marked with carets, and what is written beside them.
type maerke struct {
	linje, kolonne, bredde int
	etiketter              []string
	// mangler says that something is missing here, which is what is wrong; other marks only tell the circumstances.
	mangler bool
}

const (
	// mostMarks is how many places of a finding are shown unless all were asked for.
	mostMarks = 8
	// longestWindow is how many columns of a source line are shown.
	longestWindow = 100
)

// maerker are the places of facts, each once, in the order they were given.
func (s *side) maerker(fakta []engine.Faktum) []maerke {
	var marks []maerke
	at := map[[3]int]int{}
	for _, f := range fakta {
		place := [3]int{f.Linje, f.Kolonne, f.Bredde}
		i, ok := at[place]
		if !ok {
			i = len(marks)
			at[place] = i
			marks = append(marks, maerke{linje: f.Linje, kolonne: f.Kolonne, bredde: f.Bredde})
		}
		marks[i].mangler = marks[i].mangler || f.Mangler
		marks[i].etiketter = append(marks[i].etiketter, s.etiket(f))
	}
	return marks
}

// etiket is what is written beside a fact: what it is called, and where it is not there, where it should have been.
func (s *side) etiket(f engine.Faktum) string {
	name := navnAf(f)
	switch {
	case f.Mangler && f.Findes:
		return fmt.Sprintf(s.ord.Mangelfuld, name)
	case f.Mangler:
		return fmt.Sprintf(s.ord.Mangler, name, f.Sti)
	case !f.Findes:
		return fmt.Sprintf(s.ord.IkkeOplyst, name, f.Sti)
	}
	return name
}

// navnAf is what a fact is called.
func navnAf(f engine.Faktum) string {
	if f.Navn == "" {
		return f.Sti
	}
	return f.Navn
}

// udsnit writes the place in the file and its source lines, in columns in, with carets under what is marked.
func (s *side) udsnit(in int, fil string, k *kildetekst, marks []maerke, f farve) {
	if len(marks) == 0 {
		return
	}
	more := 0
	if len(marks) > mostMarks && !s.options.Verbose {
		more = len(marks) - mostMarks
		marks = marks[:mostMarks]
	}
	shown := k != nil && len(k.data) > 0
	for i, m := range marks {
		if i == 0 || !shown {
			s.b.WriteString(strings.Repeat(" ", in) + s.farv(blaa, "-->") + " " + s.ren(fmt.Sprintf("%s:%d:%d", fil, m.linje, m.kolonne)) + "\n")
		}
		for _, e := range m.etiketter {
			if !shown {
				s.afsnit(f, in+4, in+4, e)
			}
		}
	}
	if shown {
		s.kildelinjer(in, k, marks, f)
	}
	if more > 0 {
		s.afsnit(svag, in+4, in+4, fmt.Sprintf(s.ord.FlereSteder, more))
	}
}

func (s *side) kildelinjer(in int, k *kildetekst, marks []maerke, f farve) {
	sorted := append([]maerke{}, marks...)
	sort.SliceStable(sorted, func(i, j int) bool {
		a, b := sorted[i], sorted[j]
		return a.linje < b.linje || a.linje == b.linje && a.kolonne < b.kolonne
	})
	digits := len(fmt.Sprint(sorted[len(sorted)-1].linje))
	gutter := in + digits + 3
	room := min(longestWindow, s.options.Width-gutter)
	bar := strings.Repeat(" ", in+digits+1) + s.farv(blaa, "│")
	wanting := slices.ContainsFunc(marks, func(m maerke) bool { return m.mangler })
	var shown vindue
	for _, m := range sorted {
		from, to := m.kolonne-1, m.kolonne-1+m.bredde
		if m.bredde > room/2 && k.opens(m.linje, from) {
			to = from + 1 // of an object or a list that is no more to be taken in, its bracket
		}
		if !shown.shows(m.linje, from, to) {
			v, ok := k.vindueOm(m.linje, from, to, room)
			if !ok {
				continue
			}
			if shown.line != 0 && m.linje > shown.line+1 {
				s.b.WriteString(strings.Repeat(" ", in+digits+1) + s.farv(blaa, "⋮") + "\n")
			}
			shown = v
			number := s.farv(blaa, fmt.Sprintf("%*d │", digits, m.linje))
			s.b.WriteString(strings.Repeat(" ", in) + number + hoejre(" "+v.tekst()) + "\n")
		}
		at, wide := shown.under(from, to)
		colour := f
		if wanting && !m.mangler {
			colour = blaa
		}
		s.etiketter(bar, gutter, at, wide, m.etiketter, colour)
	}
}

// leastLabel is how many columns a label needs to be broken over lines where it stands.
const leastLabel = 28

// etiketter writes carets and the labels: beside the carets if there is room, else below them.
func (s *side) etiketter(bar string, gutter, at, wide int, labels []string, f farve) {
	room := s.options.Width - gutter
	line := func(column int, text string) {
		s.b.WriteString("\n" + bar + " " + strings.Repeat(" ", column) + s.farv(f, text))
	}
	s.b.WriteString(bar + " " + strings.Repeat(" ", at) + s.farv(f, strings.Repeat("^", wide)))
	beside, begun := at+wide+1, false
	for _, label := range labels {
		label = s.ren(label)
		column := beside
		if beside+bredde(label) > room && room-beside < leastLabel {
			column = min(at, max(0, room-max(bredde(label), leastLabel)))
		}
		for _, part := range ombryd(label, room-column, room-column) {
			if column == beside && !begun {
				s.b.WriteString(" " + s.farv(f, part))
			} else {
				line(min(column, max(0, room-bredde(part))), part)
			}
			begun = true
		}
	}
	s.b.WriteString("\n")
}

// hoejre takes blanks off the end, so that no line ends with them.
func hoejre(text string) string { return strings.TrimRight(text, " ") }
