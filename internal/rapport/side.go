package rapport

import (
	"strings"
	"unicode"

	"github.com/pladstjek/pladstjek/engine"
)

// side is a page of text under way: prose is broken at the width, masked, and coloured if that is wanted.
type side struct {
	b       strings.Builder
	options Options
	ord     *ordliste
	// label is how many columns the labels of a finding take.
	label int
	names map[string]string
}

// indent is how far the parts of a finding stand in from its heading.
const indent = 2

func newSide(o Options) *side {
	s := &side{options: o, ord: ordFor(o.Sprog), names: map[string]string{}}
	for _, l := range []string{s.ord.Beregning, s.ord.Kilde, s.ord.Ansvarlig, s.ord.Afhjaelpning, s.ord.Laesning, s.ord.Fortolkning, s.ord.Bemaerk, s.ord.Fakta} {
		s.label = max(s.label, bredde(l)+2)
	}
	return s
}

// take gives the page and begins a new one.
func (s *side) take() string {
	text := s.b.String()
	s.b.Reset()
	return text
}

// ren makes a text fit for a terminal: CPR numbers masked, and nothing in it that could steer it.
func (s *side) ren(text string) string {
	if !s.options.VisPersonoplysninger {
		text = engine.Mask(text)
	}
	return strings.Map(func(r rune) rune {
		if r == '\n' || r == '\t' || unicode.IsPrint(r) || r == '\u00a0' {
			return r
		}
		return '·'
	}, text)
}

func (s *side) farv(f farve, text string) string {
	if !s.options.Colour || f == "" || text == "" {
		return text
	}
	return "\x1b[" + string(f) + "m" + text + "\x1b[0m"
}

func (s *side) tom() { s.b.WriteByte('\n') }

// linje writes a line as it is, however long.
func (s *side) linje(f farve, text string) { s.b.WriteString(s.farv(f, s.ren(text)) + "\n") }

// afsnit writes prose, its first line first columns in, the others rest columns.
func (s *side) afsnit(f farve, first, rest int, prose string) {
	s.b.WriteString(strings.Repeat(" ", first))
	s.resten(f, first, rest, prose)
}

// resten writes prose from column used of a line that is begun, its other lines rest columns in.
func (s *side) resten(f farve, used, rest int, prose string) {
	for i, line := range ombryd(s.ren(prose), s.options.Width-used, s.options.Width-rest) {
		if i > 0 {
			s.b.WriteString(strings.Repeat(" ", rest))
		}
		s.b.WriteString(s.farv(f, line) + "\n")
	}
}

// felt writes a label and beside it prose.
func (s *side) felt(in int, label, prose string, f farve) {
	at := in + s.label
	s.b.WriteString(strings.Repeat(" ", in) + s.farv(fed, label) + strings.Repeat(" ", max(s.label-bredde(label), 1)))
	s.resten(f, at, at, prose)
}

// dato is a day as people write it.
func (s *side) dato(day string) string {
	d, err := engine.ParseDato(day)
	if err != nil {
		return day
	}
	return d.Text(s.options.Sprog)
}

// navn is what people call a key, such as that of those who must act.
func (s *side) navn(key string) string {
	if s.options.Engine == nil {
		return key
	}
	name, ok := s.names[key]
	if !ok {
		name = s.options.Engine.Navn(key, s.options.Sprog)
		s.names[key] = name
	}
	return name
}

func (s *side) navne(keys []string) string {
	names := make([]string, len(keys))
	for i, key := range keys {
		names[i] = s.navn(key)
	}
	return strings.Join(names, ", ")
}

// titel is what a source is called.
func (s *side) titel(kilde string) string {
	if s.options.Kilder != nil {
		if k, ok := s.options.Kilder.Find(kilde); ok {
			if s.options.Sprog == engine.Engelsk && k.TitelEn != "" {
				return k.TitelEn
			}
			return k.Titel
		}
	}
	return kilde
}
