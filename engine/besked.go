package engine

import (
	"encoding/json"
	"fmt"
	"regexp"
	"strings"
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

var placeholder = regexp.MustCompile(`\{[a-z_]+\}`)

// writer makes the texts of one result in one language.
type writer struct {
	grundlag grundlag
	sprog    Sprog
	navne    map[string]string
}

// besked is the sentence of a finding or of one of its occurrences.
func (w *writer) besked(regel *Regel, variant *Variant, svar *Svar) string {
	return w.fill(w.template(regel, variant, svar), svar)
}

func (w *writer) template(regel *Regel, variant *Variant, svar *Svar) string {
	keys := []string{svar.Besked, string(svar.Udfald)}
	switch svar.Grund {
	case "uden_for_kalenderen", "ikke_i_kraft", "trin_ikke_naaet", "ingen_forekomster":
		keys = []string{svar.Besked} // the reason says it; the rule's own text is about the case it judges
	}
	for _, key := range keys {
		if key == "" {
			continue
		}
		if variant != nil {
			if t := variant.Besked[w.sprog][key]; t != "" {
				return t
			}
		}
		if t := regel.Besked[w.sprog][key]; t != "" {
			if key == string(Afventer) && svar.FristIkkeSat && strings.Contains(t, "{frist}") {
				continue
			}
			return t
		}
	}
	if svar.Udfald == Brud {
		return regel.Besked[Dansk]["brud"]
	}
	text := standardText(w.sprog, svar)
	if regel.flyttes {
		return text
	}
	return noCase.Replace(text)
}

func standardText(sprog Sprog, svar *Svar) string {
	standard := standardBesked[sprog]
	switch {
	case standard[svar.Grund] != "":
		return standard[svar.Grund]
	case svar.Udfald == Afventer && !svar.HarFrist:
		return standard["afventer_uden_frist"]
	case svar.Udfald == Uoplyst && len(svar.Mangler) == 0:
		return standard["uoplyst_uden_mangler"]
	}
	return standard[string(svar.Udfald)]
}

// noCase words the standard texts for a document that is no case.
var noCase = strings.NewReplacer("i denne sag", "her", "for denne sag", "her", "sagen", "dokumentet", "Sagen", "Dokumentet",
	"to this case", "here", "for this case", "here", "in this case", "here", "the case", "the document", "The case", "The document")

func (w *writer) fill(template string, svar *Svar) string {
	text := placeholder.ReplaceAllStringFunc(template, func(name string) string {
		if text, ok := w.value(strings.Trim(name, "{}"), svar); ok {
			return text
		}
		return name
	})
	return strings.ReplaceAll(text, "kr..", "kr.") // an amount that ends a sentence
}

func (w *writer) value(name string, svar *Svar) (string, bool) {
	if v, ok := svar.Parametre[name]; ok {
		return w.parameter(v), true
	}
	b := svar.Beregning
	if b == nil {
		b = &Beregning{}
	}
	switch name {
	case "frist":
		return svar.Frist.Text(w.sprog), svar.HarFrist
	case "fra":
		return b.Fra.Text(w.sprog), b.HarFra
	case "sidste_dag":
		return b.SidsteDag.Text(w.sprog), b.HarSidsteDag
	case "foerste_dag":
		return b.FoersteDag.Text(w.sprog), b.HarFoersteDag
	case "faktisk":
		return b.Faktisk.Text(w.sprog), b.HarFaktisk
	case "afvigelse":
		return w.count(max(b.Afvigelse, -b.Afvigelse), "dage"), b.HarAfvigelse
	case "klokken":
		return b.Klokken, b.Klokken != ""
	case "mangler":
		return w.list(w.labels(svar.Mangler)), true
	case "spoergsmaal":
		return w.questions(svar.Mangler), true
	}
	return "", false
}

func (w *writer) parameter(v any) string {
	switch v := v.(type) {
	case string:
		if d, err := ParseDato(v); err == nil {
			return d.Text(w.sprog)
		}
		if navn, ok := w.navne[v]; ok {
			return navn
		}
		return v
	case json.Number:
		return w.number(v)
	case []any:
		parts := make([]string, len(v))
		for i, e := range v {
			parts[i] = w.parameter(e)
		}
		return w.list(parts)
	}
	return fmt.Sprint(v)
}

func (w *writer) number(n json.Number) string {
	if w.sprog == Dansk {
		return strings.Replace(n.String(), ".", ",", 1)
	}
	return n.String()
}

// questions are the schema's names of the paths as what is not stated, with the space or comma before them: " dato for
// samtykket", ", om dommen omfatter tilsyn". A name that begins "angivelse af, om" is asked as the question it holds.
func (w *writer) questions(paths [][]any) string {
	names := w.labels(paths)
	for i, name := range names {
		for _, lead := range []string{"angivelse af, ", "vurdering af, ", "statement of ", "assessment of "} {
			if rest, ok := strings.CutPrefix(name, lead); ok && (strings.HasPrefix(rest, "om ") || strings.HasPrefix(rest, "whether ")) {
				names[i] = rest
			}
		}
	}
	if len(names) > 0 && strings.HasPrefix(names[0], "om ") {
		return ", " + w.list(names)
	}
	return " " + w.list(names)
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

func (w *writer) list(parts []string) string {
	switch len(parts) {
	case 0:
		return ord[w.sprog]["intet"]
	case 1:
		return parts[0]
	}
	return strings.Join(parts[:len(parts)-1], ", ") + " " + ord[w.sprog]["og"] + " " + parts[len(parts)-1]
}

func (w *writer) count(n int, enhed string) string {
	forms, ok := enheder[w.sprog][enhed]
	if !ok {
		return fmt.Sprintf("%d %s", n, enhed)
	}
	if n == 1 || n == -1 {
		return fmt.Sprintf("%d %s", n, forms[0])
	}
	return fmt.Sprintf("%d %s", n, forms[1])
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
	out := &Beregningstekst{Led: b.Led, Klokken: b.Klokken}
	var s strings.Builder
	if b.HarFra {
		out.Fra = b.Fra.String()
		fmt.Fprintf(&s, "%s %s", name("fra"), b.Fra.Text(w.sprog))
	}
	for _, l := range b.Led {
		sign := "+"
		if l.Antal < 0 {
			sign, l.Antal = "−", -l.Antal
		}
		fmt.Fprintf(&s, " %s %s", sign, w.count(l.Antal, l.Enhed))
	}
	bound := b.SidsteDag
	if b.HarFoersteDag {
		bound = b.FoersteDag
		out.FoersteDag = bound.String()
	}
	if b.HarSidsteDag {
		out.SidsteDag = b.SidsteDag.String()
	}
	if b.HarSidsteDag || b.HarFoersteDag {
		if s.Len() > 0 {
			s.WriteString(" = ")
		}
		s.WriteString(bound.Text(w.sprog))
		if b.Klokken != "" {
			fmt.Fprintf(&s, " %s %s", words["inden_kl"], b.Klokken)
		}
	}
	if b.HarFaktisk {
		out.Faktisk = b.Faktisk.String()
		fmt.Fprintf(&s, "; %s %s", name("faktisk"), b.Faktisk.Text(w.sprog))
	} else if svar.Udfald == Brud && b.HarSidsteDag {
		fmt.Fprintf(&s, "; %s %s", words["udloeb"], b.SidsteDag.Text(w.sprog))
	}
	if b.HarAfvigelse && b.Afvigelse != 0 {
		deviation := b.Afvigelse
		out.Afvigelse = &deviation
		days, late := deviation, words["sent"]
		if days < 0 {
			late, days = words["tidligt"], -days
		}
		fmt.Fprintf(&s, ": %s %s", w.count(days, "dage"), late)
	}
	if b.Udtryk != "" {
		out.Udtryk = b.Udtryk
		if s.Len() > 0 {
			s.WriteString("; ")
		}
		s.WriteString(b.Udtryk)
	}
	out.Tekst = s.String()
	return out
}
