package rapport

import (
	"strings"

	"github.com/pladstjek/pladstjek/engine"
)

// htmlSted tells where a document belongs: its kommune on a given day. It holds no part of the document.
type htmlSted struct {
	perioder []htmlPeriode
	ellers   string
	prDato   engine.Dato
}

// htmlPeriode is a time in which a kommune is handlekommune. A zero day is not said.
type htmlPeriode struct {
	kommune  string
	fra, til engine.Dato
}

// htmlKommunefelter are, by dokumenttype, the fields that name a document's kommune; the first that is there counts.
var htmlKommunefelter = map[string][][]any{
	"visitationssag":  {{"anmodning", "anmoder", "kommunekode"}, {"afgoerelse", "kommunekode"}},
	"afregning":       {{"kommunekode"}},
	"takstblad":       {{"kommune"}},
	"magtanvendelser": {{"tilbud", "kommunekode"}},
	"sundhedsopgaver": {{"tilbud", "beliggenhedskommune"}, {"tilbud", "driftsherre"}},
}

// newHTMLSted reads where a document belongs. d is nil where it could not be read.
func newHTMLSted(r *engine.Resultat, d *engine.Document) htmlSted {
	var s htmlSted
	s.prDato, _ = engine.ParseDato(r.PrDato)
	if d == nil || !r.Gyldig {
		return s
	}
	kode := func(path ...any) string {
		value, _ := d.Lookup(path)
		text, _ := value.(string)
		if !engine.Kommunekode(text) {
			return ""
		}
		return strings.Clone(text) // a part of the document's text would keep all of it in memory
	}
	list, _ := d.Lookup([]any{"borger", "handlekommuner"})
	elements, _ := list.([]any)
	for i := range elements {
		p := htmlPeriode{kommune: kode("borger", "handlekommuner", i, "kommunekode")}
		p.fra, _ = d.Day([]any{"borger", "handlekommuner", i, "fra"})
		p.til, _ = d.Day([]any{"borger", "handlekommuner", i, "til"})
		if p.kommune != "" {
			s.perioder = append(s.perioder, p)
			s.ellers = p.kommune
		}
	}
	for _, path := range htmlKommunefelter[d.Type()] {
		if s.ellers == "" {
			s.ellers = kode(path...)
		}
	}
	return s
}

// kommune is the code of the kommune that was handlekommune on the day; where none is said to be, the last that is named, or
// the document's own. It is "" where the document names none.
func (s htmlSted) kommune(day engine.Dato) string {
	for i := len(s.perioder) - 1; i >= 0; i-- {
		if p := s.perioder[i]; day >= p.fra && (p.til == 0 || day <= p.til) {
			return p.kommune
		}
	}
	return s.ellers
}

// dag is the day that a breach is counted on: that of its deadline, else the last or first day of its calculation, else the day
// it was judged; told is false for the last.
func (s htmlSted) dag(t *engine.Forekomsttekst) (day engine.Dato, told bool) {
	texts := []string{t.Frist}
	if t.Beregning != nil {
		texts = append(texts, t.Beregning.SidsteDag, t.Beregning.FoersteDag)
	}
	for _, text := range texts {
		if day, err := engine.ParseDato(text); err == nil {
			return day, true
		}
	}
	return s.prDato, false
}
