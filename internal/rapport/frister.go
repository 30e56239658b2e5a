package rapport

import (
	"fmt"
	"io"
	"sort"
	"strings"

	"github.com/pladstjek/pladstjek/engine"
)

// Frister are the pending deadlines of one document, or why it could not be judged.
type Frister struct {
	Dokument engine.Dokumentinfo  `json:"dokument"`
	PrDato   string               `json:"pr_dato,omitempty"`
	Frister  []engine.NaesteFrist `json:"frister"`
	Ugyldig  []engine.Skemafejl   `json:"skemafejl"`
}

// WriteDeadlines writes the pending deadlines of all documents: as text in date order across the documents, those
// without a date last; as json by document, {"dokumenter": […]}. The error names the formats, or is that of w.
func WriteDeadlines(w io.Writer, format string, all []Frister, o Options) error {
	o = o.filled()
	switch format {
	case "text":
		return writeDeadlinesText(w, all, o)
	case "json":
		return writeDeadlinesJSON(w, all)
	}
	if o.Sprog == engine.Engelsk {
		return fmt.Errorf("unknown format '%s' for deadlines; known formats: text, json", format)
	}
	return fmt.Errorf("ukendt format '%s' for frister; kendte formater: text, json", format)
}

func writeDeadlinesJSON(w io.Writer, all []Frister) error {
	documents := make([]Frister, len(all))
	for i, f := range all {
		f.Frister = append([]engine.NaesteFrist{}, f.Frister...)
		f.Ugyldig = append([]engine.Skemafejl{}, f.Ugyldig...)
		documents[i] = f
	}
	return writeJSON(w, struct {
		Dokumenter []Frister `json:"dokumenter"`
	}{documents})
}

func writeDeadlinesText(w io.Writer, all []Frister, o Options) error {
	type entry struct {
		frist    engine.NaesteFrist
		document string
	}
	s := newSide(o)
	common := commonPrDato(all)
	var entries []entry
	faults := 0
	for _, f := range all {
		document := filOgLinje(f.Dokument)
		if f.Dokument.ID != "" {
			document += " · " + f.Dokument.ID
		}
		if f.PrDato != "" && common == "" {
			document += " · " + fmt.Sprintf(s.ord.PrDato, s.dato(f.PrDato))
		}
		for _, n := range f.Frister {
			entries = append(entries, entry{n, document})
		}
		faults += len(f.Ugyldig)
	}
	sort.SliceStable(entries, func(i, j int) bool { return before(entries[i].frist, entries[j].frist) })
	if len(entries) == 0 {
		s.linje("", s.ord.IngenFrister)
	} else {
		heading := fmt.Sprintf("%s (%d)", s.ord.Frister, len(entries))
		if common != "" {
			heading += " · " + fmt.Sprintf(s.ord.PrDato, s.dato(common))
		}
		s.linje(blaa, heading)
	}
	for _, e := range entries {
		s.frist(e.frist, e.document)
	}
	if faults > 0 {
		s.tom()
	}
	for _, f := range all {
		for _, fault := range f.Ugyldig {
			s.afsnit("", 0, indent, fmt.Sprintf("%s:%d:%d: %s", f.Dokument.Fil, fault.Linje, fault.Kolonne, fault.Besked))
		}
	}
	_, err := io.WriteString(w, s.take())
	return err
}

// commonPrDato is the day that all documents were judged on, "" if they were not judged on the same.
func commonPrDato(all []Frister) string {
	common := ""
	for _, f := range all {
		switch {
		case f.PrDato == "":
		case common == "":
			common = f.PrDato
		case common != f.PrDato:
			return ""
		}
	}
	return common
}

func before(a, b engine.NaesteFrist) bool {
	if (a.Dato == "") != (b.Dato == "") {
		return a.Dato != ""
	}
	return a.Dato < b.Dato
}

// datoBredde is the column beside the dates: the longest date, "30. september 2018", and space round it.
const datoBredde = indent + 18 + 2

// frist writes a pending deadline: when, what, who, and by which rule.
func (s *side) frist(n engine.NaesteFrist, document string) {
	when := s.ord.FristIkkeSat
	if n.Dato != "" {
		when = s.dato(n.Dato)
	}
	s.b.WriteString(strings.Repeat(" ", indent) + s.farv(fed, when) + strings.Repeat(" ", max(datoBredde-indent-bredde(when), 1)))
	s.resten("", datoBredde, datoBredde, n.Besked)
	rule := n.Regel
	if n.Noegle != "" {
		rule += " · " + n.Noegle
	}
	s.afsnit(svag, datoBredde, datoBredde, s.navne(n.Ansvarlig)+" · "+rule)
	if document != "" {
		s.afsnit(svag, datoBredde, datoBredde, document)
	}
}
