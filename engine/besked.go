package engine

import (
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"time"
)

// standardBesked is what a finding says where its rule's METADATA has no text for the outcome. For ikke_relevant the
// reason (grund) picks the text.
var standardBesked = map[Sprog]map[string]string{
	Dansk: {
		"opfyldt":              "Kravet er opfyldt.",
		"afventer":             "Skal ske senest {frist}.",
		"afventer_uden_frist":  "Er ikke registreret endnu; kilden sætter ingen frist.",
		"uoplyst":              "Kan ikke afgøres: sagen oplyser ikke{spoergsmaal}.",
		"uoplyst_uden_mangler": "Kan ikke afgøres på det oplyste.",
		"uden_for_kalenderen":  "Kan ikke afgøres: hverdage kan kun tælles i årene 2015 til 2050.",
		"ikke_relevant":        "Reglen gælder ikke i denne sag.",
		"ikke_i_kraft":         "Reglen er ikke i kraft for denne sag.",
		"trin_ikke_naaet":      "Sagen er ikke nået så langt.",
		"betingelse":           "Reglens betingelse er ikke til stede i denne sag.",
		"ingen_forekomster":    "Der er intet i dokumentet, som reglen gælder for.",
		"kilden_ikke_set":      "Kan ikke afgøres: den kilde, der gælder for dagen, er ikke set.",
		"ikke_bekraeftet":      "Kan ikke afgøres: tallet er ikke bekræftet.",
	},
	Engelsk: {
		"opfyldt":              "The demand is met.",
		"afventer":             "Must happen no later than {frist}.",
		"afventer_uden_frist":  "Not recorded yet; the source sets no deadline.",
		"uoplyst":              "Cannot be decided: the case does not state{spoergsmaal}.",
		"uoplyst_uden_mangler": "Cannot be decided on what is stated.",
		"uden_for_kalenderen":  "Cannot be decided: working days can be counted in the years 2015 to 2050 only.",
		"ikke_relevant":        "The rule does not apply to this case.",
		"ikke_i_kraft":         "The rule is not in force for this case.",
		"trin_ikke_naaet":      "The case has not come that far.",
		"betingelse":           "The rule's condition is not there in this case.",
		"ingen_forekomster":    "There is nothing in the document that the rule applies to.",
		"kilden_ikke_set":      "Cannot be decided: the source in force on the day was not seen.",
		"ikke_bekraeftet":      "Cannot be decided: the number is not confirmed.",
	},
}

var enheder = map[Sprog]map[string][2]string{
	Dansk:   {"dage": {"dag", "dage"}, "uger": {"uge", "uger"}, "maaneder": {"måned", "måneder"}, "hverdage": {"hverdag", "hverdage"}, "timer": {"time", "timer"}},
	Engelsk: {"dage": {"day", "days"}, "uger": {"week", "weeks"}, "maaneder": {"month", "months"}, "hverdage": {"working day", "working days"}, "timer": {"hour", "hours"}},
}

var ord = map[Sprog]map[string]string{
	Dansk:   {"og": "og", "fra": "fra", "faktisk": "sket", "sent": "for sent", "tidligt": "for tidligt", "udloeb": "frist udløb", "intet": "intet nævnt", "inden_kl": "inden kl."},
	Engelsk: {"og": "and", "fra": "from", "faktisk": "happened", "sent": "late", "tidligt": "too early", "udloeb": "deadline passed", "intet": "nothing named", "inden_kl": "before"},
}

// writer makes the texts of one result in one language.
type writer struct {
	grundlag grundlag
	sprog    Sprog
	navne    map[string]string

	scratch     []byte // for a text while it grows
	texts       textRoom
	beregninger listRoom[Beregningstekst]
	tal         listRoom[int]
}

// noCase words the standard texts for a document that is no case.
var noCase = strings.NewReplacer("i denne sag", "her", "for denne sag", "her", "sagen", "dokumentet", "Sagen", "Dokumentet",
	"to this case", "here", "for this case", "here", "in this case", "here", "the case", "the document", "The case", "The document")

// value appends what a placeholder stands for; false where there is nothing to put in.
func (w *writer) value(out []byte, name string, svar *Svar) ([]byte, bool) {
	if v, ok := svar.Parametre[name]; ok {
		return w.parameter(out, v), true
	}
	b := svar.Beregning
	if b == nil {
		b = &Beregning{}
	}
	switch name {
	case "frist":
		return svar.Frist.appendText(out, w.sprog), svar.HarFrist
	case "fra":
		return b.Fra.appendText(out, w.sprog), b.HarFra
	case "sidste_dag":
		return b.SidsteDag.appendText(out, w.sprog), b.HarSidsteDag
	case "foerste_dag":
		return b.FoersteDag.appendText(out, w.sprog), b.HarFoersteDag
	case "faktisk":
		return b.Faktisk.appendText(out, w.sprog), b.HarFaktisk
	case "afvigelse":
		return w.count(out, max(b.Afvigelse, -b.Afvigelse), "dage"), b.HarAfvigelse
	case "klokken":
		return append(out, b.Klokken...), b.Klokken != ""
	case "mangler":
		return w.list(out, w.labels(svar.Mangler)), true
	case "spoergsmaal":
		return w.questions(out, svar.Mangler), true
	}
	return out, false
}

func (w *writer) parameter(out []byte, v any) []byte {
	switch v := v.(type) {
	case string:
		if len(v) == len(time.DateOnly) {
			if d, err := ParseDato(v); err == nil {
				return d.appendText(out, w.sprog)
			}
		}
		if navn, ok := w.navne[v]; ok {
			return append(out, navn...)
		}
		return append(out, v...)
	case json.Number:
		return w.number(out, v)
	case []any:
		for i, e := range v {
			out = w.parameter(w.between(out, i, len(v)), e)
		}
		if len(v) == 0 {
			return w.list(out, nil)
		}
		return out
	}
	return fmt.Append(out, v)
}

func (w *writer) number(out []byte, n json.Number) []byte {
	if whole, part, ok := strings.Cut(n.String(), "."); ok && w.sprog == Dansk {
		return append(append(append(out, whole...), ','), part...)
	}
	return append(out, n...)
}

// questions are the schema's names of the paths as what is not stated, with the space or comma before them: " dato for
// samtykket", ", om dommen omfatter tilsyn". A name that begins "angivelse af, om" is asked as the question it holds.
func (w *writer) questions(out []byte, paths [][]any) []byte {
	names := w.labels(paths)
	for i, name := range names {
		for _, lead := range []string{"angivelse af, ", "vurdering af, ", "statement of ", "assessment of "} {
			if rest, ok := strings.CutPrefix(name, lead); ok && (strings.HasPrefix(rest, "om ") || strings.HasPrefix(rest, "whether ")) {
				names[i] = rest
			}
		}
	}
	if len(names) > 0 && strings.HasPrefix(names[0], "om ") {
		out = append(out, ',')
	}
	return w.list(append(out, ' '), names)
}

// labels are the schema's names of the paths, each once.
func (w *writer) labels(paths [][]any) []string {
	var names []string
	seen := map[string]bool{}
	for _, p := range paths {
		name := w.label(p)
		if !seen[name] {
			seen[name] = true
			names = append(names, name)
		}
	}
	return names
}

func (w *writer) label(path []any) string {
	if name := w.grundlag.label(path, w.sprog); name != "" {
		return name
	}
	return Pointer(path)
}

func (w *writer) list(out []byte, parts []string) []byte {
	if len(parts) == 0 {
		return append(out, ord[w.sprog]["intet"]...)
	}
	for i, part := range parts {
		out = append(w.between(out, i, len(parts)), part...)
	}
	return out
}

// between appends what stands before the element i of a list of n.
func (w *writer) between(out []byte, i, n int) []byte {
	switch {
	case i == 0:
		return out
	case i < n-1:
		return append(out, ", "...)
	}
	return append(append(append(out, ' '), ord[w.sprog]["og"]...), ' ')
}

func (w *writer) count(out []byte, n int, enhed string) []byte {
	out = append(strconv.AppendInt(out, int64(n), 10), ' ')
	forms, ok := enheder[w.sprog][enhed]
	switch {
	case !ok:
		return append(out, enhed...)
	case n == 1 || n == -1:
		return append(out, forms[0]...)
	}
	return append(out, forms[1]...)
}

// beregning is the calculation as a sentence: "modtaget 1. februar 2018 + 14 dage = 15. februar 2018; afgivet 20.
// februar 2018: 5 dage for sent". Lateness is measured to the event; where nothing has happened it grows with no clock.
func (w *writer) beregning(regel *Regel, svar *Svar) *Beregningstekst {
	b := svar.Beregning
	if b == nil {
		return nil
	}
	words := ord[w.sprog]
	name := func(key string) string {
		if t := regel.Beregning[w.sprog][key]; t != "" {
			return t
		}
		return words[key]
	}
	out := w.beregninger.one()
	out.Led, out.Klokken, out.Udtryk = b.Led, b.Klokken, b.Udtryk
	s := w.scratch[:0]
	if b.HarFra {
		out.Fra = w.day(b.Fra)
		s = b.Fra.appendText(append(append(s, name("fra")...), ' '), w.sprog)
	}
	for _, l := range b.Led {
		sign := " + "
		if l.Antal < 0 {
			sign, l.Antal = " − ", -l.Antal
		}
		s = w.count(append(s, sign...), l.Antal, l.Enhed)
	}
	bound := b.SidsteDag
	if b.HarFoersteDag {
		bound = b.FoersteDag
		out.FoersteDag = w.day(bound)
	}
	if b.HarSidsteDag {
		out.SidsteDag = w.day(b.SidsteDag)
	}
	if b.HarSidsteDag || b.HarFoersteDag {
		if len(s) > 0 {
			s = append(s, " = "...)
		}
		s = bound.appendText(s, w.sprog)
		if b.Klokken != "" {
			s = append(append(append(append(s, ' '), words["inden_kl"]...), ' '), b.Klokken...)
		}
	}
	if b.HarFaktisk {
		out.Faktisk = w.day(b.Faktisk)
		s = b.Faktisk.appendText(append(append(append(s, "; "...), name("faktisk")...), ' '), w.sprog)
	} else if svar.Udfald == Brud && b.HarSidsteDag {
		s = b.SidsteDag.appendText(append(append(append(s, "; "...), words["udloeb"]...), ' '), w.sprog)
	}
	if b.HarAfvigelse && b.Afvigelse != 0 {
		out.Afvigelse = w.tal.one()
		*out.Afvigelse = b.Afvigelse
		days, late := b.Afvigelse, words["sent"]
		if days < 0 {
			late, days = words["tidligt"], -days
		}
		s = append(append(w.count(append(s, ": "...), days, "dage"), ' '), late...)
	}
	if b.Udtryk != "" {
		if len(s) > 0 {
			s = append(s, "; "...)
		}
		s = append(s, b.Udtryk...)
	}
	out.Tekst = w.texts.keep(s)
	w.scratch = s
	return out
}

// day is the day as YYYY-MM-DD.
func (w *writer) day(d Dato) string {
	var day [len(time.DateOnly)]byte
	return w.texts.keep(d.utc().AppendFormat(day[:0], time.DateOnly))
}
