package rapport

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/pladstjek/pladstjek/engine"
)

// tabelraekke is one case of a finding as a row of a table (csv, xlsx). Its texts are as the engine rendered them: a
// table makes them fit for its cells with celletekst.
type tabelraekke struct {
	// Fil and Linje name the document, ID, Type and PrDato describe it. Of a finding about the delivery it is the document of the
	// first fact; Filer and Dokumenter tell of all, and Gruppe what they have in common.
	Fil                 string
	LinjeIFil           int
	ID, Type, PrDato    string
	SHA256              string
	Bestand             bool
	Gruppe, Filer       string
	Dokumenter          int
	Regel, Titel        string
	Udfald              engine.Udfald
	Alvor               engine.Alvor
	Noegle              string
	Frist, Faktisk      string
	DageForSent         *int
	Ansvarlig           string
	Besked, Beregning   string
	Laesning            string
	Afhjaelpning, Kilde string
	Mangler             string
	Sti                 string
	Linje, Kolonne      int
	DelAf               string
	Undtagelse          *engine.Undtagelse
	Fingeraftryk        string
}

// mestFiler is how many files of a finding about the delivery are named; the others are counted.
const mestFiler = 10

// raekke is the row of one case of a document's finding.
func (s *side) raekke(r *engine.Resultat, f *engine.Fundtekst, t *engine.Forekomsttekst) tabelraekke {
	row := s.fundraekke(f, t)
	row.Fil, row.LinjeIFil, row.ID, row.Type = r.Dokument.Fil, r.Dokument.Linje, r.Dokument.ID, r.Dokument.Type
	row.PrDato, row.SHA256 = r.PrDato, r.Dokument.SHA256
	return row
}

// bestandsraekke is the row of one case of a finding about the whole delivery.
func (s *side) bestandsraekke(f *engine.Bestandsfund, t *engine.Forekomsttekst) tabelraekke {
	row := s.fundraekke(&f.Fundtekst, t)
	row.Bestand, row.Gruppe, row.PrDato, row.Dokumenter = true, f.Gruppe, f.PrDato, len(f.Dokumenter)
	if len(t.Fakta) > 0 {
		row.Fil = t.Fakta[0].Fil
	}
	if row.Fil == "" && len(f.Dokumenter) == 1 {
		row.Fil = f.Dokumenter[0].Fil
	}
	var of []engine.Dokumentinfo
	var names []string
	for _, d := range f.Dokumenter {
		if d.Fil == row.Fil {
			of = append(of, d)
		}
		if len(names) == mestFiler {
			continue
		}
		names = append(names, filOgLinje(d))
	}
	// A file of several documents does not tell which of them a fact stands in.
	if len(of) == 1 {
		row.LinjeIFil, row.ID, row.Type, row.SHA256 = of[0].Linje, of[0].ID, of[0].Type, of[0].SHA256
	}
	row.Filer = strings.Join(names, ", ")
	if more := len(f.Dokumenter) - len(names); more > 0 {
		row.Filer += fmt.Sprintf(tabelordFor(s.options.Sprog).OgFlere, more)
	}
	return row
}

func (s *side) fundraekke(f *engine.Fundtekst, t *engine.Forekomsttekst) tabelraekke {
	row := tabelraekke{
		Regel: f.Regel, Titel: f.Titel, Udfald: t.Udfald, Alvor: f.Alvor, Noegle: t.Noegle, Frist: t.Frist, Besked: t.Besked,
		Afhjaelpning: f.Afhjaelpning, Kilde: s.kildeliste(f.Hjemmel), Mangler: strings.Join(mangler(*t), "; "), Sti: t.Sti,
		DelAf: delAfKonflikten(f, t), Undtagelse: t.Undtagelse, Fingeraftryk: t.Fingeraftryk,
	}
	who := t.Ansvarlig
	if len(who) == 0 {
		who = f.Ansvarlig
	}
	row.Ansvarlig = s.navne(who)
	if b := t.Beregning; b != nil {
		row.Faktisk, row.DageForSent, row.Beregning = b.Faktisk, b.Afvigelse, b.Tekst
	}
	if len(t.Fakta) > 0 {
		row.Sti, row.Linje, row.Kolonne = t.Fakta[0].Sti, t.Fakta[0].Linje, t.Fakta[0].Kolonne
	}
	var readings []string
	for _, l := range f.Laesninger {
		if l.Aendrer {
			readings = append(readings, s.laesning(l))
		}
	}
	row.Laesning = strings.Join(readings, " ")
	return row
}

// delAfKonflikten is the conflict of norms that a case is part of, "" where it is part of none.
func delAfKonflikten(f *engine.Fundtekst, t *engine.Forekomsttekst) string {
	if t.DelAf != "" {
		return t.DelAf
	}
	return f.DelAf
}

// kildeliste is the sources in one line, each with its title and place: "Psykiatriloven, § 42 b, stk. 3; Koncept …". The title
// of a source stands once for the places that follow each other.
func (s *side) kildeliste(sources []engine.Hjemmel) string {
	var b strings.Builder
	for i, h := range sources {
		if i > 0 {
			b.WriteString("; ")
		}
		if i == 0 || sources[i-1].Kilde != h.Kilde {
			b.WriteString(s.titel(h.Kilde) + ", ")
		}
		b.WriteString(h.Sted)
	}
	return b.String()
}

// foersteFejl is why a document could not be judged, or else the first rule that did not answer; "" where nothing failed. antal
// counts all of the errors.
func foersteFejl(r *engine.Resultat) (besked string, antal int) {
	antal = len(r.Skemafejl) + len(r.Regelfejl)
	switch {
	case len(r.Skemafejl) > 0:
		besked = r.Skemafejl[0].Besked
	case len(r.Regelfejl) > 0:
		besked = regelfejltekst(r.Regelfejl[0])
	}
	return besked, antal
}

func regelfejltekst(e engine.Regelfejl) string {
	return fmt.Sprintf("%s: %s (%s)", e.Regel, e.Besked, e.Sted)
}

// celletekst makes a text fit for a cell: masked, its line breaks of one kind, and nothing in it that cannot be seen.
func (s *side) celletekst(text string) string {
	if strings.Contains(text, "\r") {
		text = strings.ReplaceAll(strings.ReplaceAll(text, "\r\n", "\n"), "\r", "\n")
	}
	return s.ren(text)
}

// kanLaesesSomFormel tells whether a spreadsheet could take a text for a formula: it begins with = + - @, also in full width, or
// with a tab or a line break, which some programs skip, as they do spaces.
func kanLaesesSomFormel(text string) bool {
	first, _ := utf8.DecodeRuneInString(text)
	if first == '\t' || first == '\r' || first == '\n' {
		return true
	}
	first, _ = utf8.DecodeRuneInString(strings.TrimLeftFunc(text, unicode.IsSpace))
	return strings.ContainsRune("=+-@＝＋－＠", first) && first != utf8.RuneError
}
