package rapport

import (
	"fmt"
	"sort"
	"strings"

	"github.com/pladstjek/pladstjek/engine"
)

// maerke is a place that is marked with carets, and what is written beside them.
type maerke struct {
	linje, kolonne, bredde int
	etiketter              []string
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
			marks = append(marks, maerke{f.Linje, f.Kolonne, f.Bredde, nil})
		}
		marks[i].etiketter = append(marks[i].etiketter, s.etiket(f))
	}
	return marks
}

// etiket is what is written beside a fact: what it is called, and where it is not there, where it should have been.
func (s *side) etiket(f engine.Faktum) string {
	name := f.Navn
	if name == "" {
		name = f.Sti
	}
	switch {
	case f.Mangler:
		return fmt.Sprintf(s.ord.Mangler, name, f.Sti)
	case !f.Findes:
		return fmt.Sprintf(s.ord.IkkeOplyst, name, f.Sti)
	}
	return name
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
	space := strings.Repeat(" ", in)
	s.b.WriteString(space + s.farv(blaa, "-->") + " " + s.ren(fmt.Sprintf("%s:%d:%d", fil, marks[0].linje, marks[0].kolonne)) + "\n")
	if k != nil && len(k.data) > 0 {
		s.kildelinjer(in, k, marks, f)
	} else {
		for _, m := range marks {
			for _, e := range m.etiketter {
				s.afsnit("", in+4, in+6, e)
			}
		}
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
	var shown vindue
	for _, m := range sorted {
		from, to := m.kolonne-1, m.kolonne-1+m.bredde
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
		s.etiketter(bar, gutter, at, wide, m.etiketter, f)
	}
}

// etiketter writes carets and beside them the first label, if there is room; what there is no room for stands below.
func (s *side) etiketter(bar string, gutter, at, wide int, labels []string, f farve) {
	s.b.WriteString(bar + " " + strings.Repeat(" ", at) + s.farv(f, strings.Repeat("^", wide)))
	beside := at + wide + 1
	for i, label := range labels {
		label = strings.Join(stykker(s.ren(label)), " ")
		if gutter+beside+bredde(label) <= s.options.Width {
			if i == 0 {
				s.b.WriteString(" ")
			} else {
				s.b.WriteString("\n" + bar + " " + strings.Repeat(" ", beside))
			}
			s.b.WriteString(s.farv(f, label))
			continue
		}
		below := min(at, max(0, s.options.Width-gutter-bredde(label)))
		for _, line := range ombryd(label, s.options.Width-gutter-below, s.options.Width-gutter-below) {
			s.b.WriteString("\n" + bar + " " + strings.Repeat(" ", below) + s.farv(f, line))
		}
	}
	s.b.WriteString("\n")
}

// hoejre takes blanks off the end, so that no line ends with them.
func hoejre(text string) string { return strings.TrimRight(text, " ") }
