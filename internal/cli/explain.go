package cli

import (
	"context"
	"fmt"
	"io/fs"
	"regexp"
	"slices"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/urfave/cli/v2"

	"github.com/pladstjek/pladstjek/engine"
)

// explainOptions are the settings of explain.
type explainOptions struct {
	ruleset rulesetOptions
	sprog   engine.Sprog
	id      string
}

func (p *program) explainCommand() *cli.Command {
	return &cli.Command{
		Name:      "explain",
		Usage:     "forklar en regel: krav, kilder, parametre, læsninger",
		ArgsUsage: "ID",
		Description: `Viser alt om én regel: hvad der skal være opfyldt, hvad der ikke prøves,
kilderne med deres ord, tal, læsninger, beskeder, og hvad der retter op.

  pladstjek explain sagsbehandling/indstillingsfrist`,
		Flags: rulesetFlags(),
		Action: func(c *cli.Context) error {
			o, err := p.explainOptions(c)
			if err != nil {
				return err
			}
			return p.explain(c.Context, o)
		},
	}
}

func (p *program) explainOptions(c *cli.Context) (o explainOptions, err error) {
	if c.NArg() != 1 {
		return o, usage("skriv én regels id, fx pladstjek explain sagsbehandling/indstillingsfrist; pladstjek rules viser dem alle")
	}
	o.id = c.Args().First()
	s, err := p.settings(c)
	if err != nil {
		return o, err
	}
	if o.sprog, err = s.sprog(); err != nil {
		return o, err
	}
	o.ruleset, err = s.rulesetOptions()
	o.ruleset.rules = setting{} // a rule can be explained whether or not it is chosen
	return o, err
}

// explain writes what a person needs to know of one rule.
func (p *program) explain(ctx context.Context, o explainOptions) error {
	set, err := loadRuleset(ctx, o.ruleset)
	if err != nil {
		return err
	}
	regler := set.engine.Regler()
	at := slices.IndexFunc(regler, func(r *engine.Regel) bool { return r.ID == o.id })
	if at < 0 {
		return noSuchRule("", o.id, regler)
	}
	e := explanation{page: page{w: p.report, width: p.Width, colour: p.Colour}, rules: set, regel: regler[at], sprog: o.sprog}
	e.write()
	return nil
}

// explanation is one rule told on a page.
type explanation struct {
	page
	rules *ruleset
	regel *engine.Regel
	sprog engine.Sprog
}

func (e *explanation) say(da, en string) string {
	if e.sprog == engine.Engelsk {
		return en
	}
	return da
}

func (e *explanation) write() {
	r := e.regel
	e.title(r.TitelFor(e.sprog))
	e.text(0, r.ID)
	e.heading(e.say("Kravet", "The demand"))
	e.text(2, capital(r.Beskrivelse))
	e.heading(e.say("Prøves ikke", "Not checked"))
	e.text(2, capital(r.IkkeKodet))
	e.scope()
	e.sources()
	e.parameters()
	e.readings()
	e.heading(e.say("Det siger reglen", "What the rule says"))
	e.messages(r.Besked[e.sprog])
	e.messages(r.Bemaerkning[e.sprog])
	for _, variant := range r.Varianter {
		if len(variant.Besked[e.sprog]) > 0 {
			e.text(2, e.say("I varianten ", "In variant ")+variant.Navn+":")
			e.messages(variant.Besked[e.sprog])
		}
	}
	if text := r.Afhjaelpning[e.sprog]; text != "" {
		e.heading(e.say("Det retter op", "What mends it"))
		e.text(2, text)
	}
	if text := r.Fortolkning[e.sprog]; text != "" {
		e.heading(e.say("Fortolkning", "Interpretation"))
		e.text(2, text)
	}
}

func (e *explanation) scope() {
	r := e.regel
	e.heading(e.say("Gælder", "Applies to"))
	e.pair(e.say("dokument", "document"), strings.Join(r.Dokumenttyper(), ", "))
	e.pair(e.say("alvor", "weight"), e.weight())
	var who []string
	for _, key := range r.Ansvarlig {
		who = append(who, e.rules.engine.Navn(key, e.sprog))
	}
	e.pair(e.say("handler", "who acts"), strings.Join(who, e.say(" eller ", " or ")))
	for _, variant := range r.Varianter {
		until := e.say("ingen slutdag kendt", "no known end")
		if variant.Til != 0 {
			until = variant.Til.Text(e.sprog)
		}
		e.pair(e.say("i kraft", "in force"), fmt.Sprintf("%s – %s (%s %s)", variant.Fra.Text(e.sprog), until, e.say("variant", "variant"), variant.Navn))
	}
	if len(r.Efter) > 0 {
		var fields []string
		for _, pointer := range r.Efter {
			fields = append(fields, e.field(pointer))
		}
		e.pair(e.say("afgøres af", "chosen by"), strings.Join(fields, e.say("; ellers ", "; else ")))
	}
}

func (e *explanation) weight() string {
	words := map[engine.Alvor][2]string{
		engine.Lovkrav:     {"lovkrav (et skal i lov eller bekendtgørelse)", "lovkrav (a must in an Act or executive order)"},
		engine.Konceptkrav: {"konceptkrav (et skal i koncept, notat eller aftale)", "konceptkrav (a must in koncept, notat or agreement)"},
		engine.Anbefaling:  {"anbefaling (et bør)", "anbefaling (a should)"},
	}[e.regel.Alvor]
	return e.say(words[0], words[1])
}

// field names the field at a pointer as the schema does, and gives the pointer.
func (e *explanation) field(pointer string) string {
	skemaer, err := engine.EmbeddedSkemaer()
	if err != nil {
		return pointer
	}
	skema, err := skemaer.Skema(e.regel.Dokumenttype)
	if err != nil {
		return pointer
	}
	steps, err := engine.ParsePointer(pointer)
	if err != nil {
		return pointer
	}
	path := make([]any, len(steps))
	for i, step := range steps {
		path[i] = step
	}
	if label := skema.Label(path, string(e.sprog)); label != "" {
		return fmt.Sprintf("%s (%s)", label, pointer)
	}
	return pointer
}

func (e *explanation) sources() {
	e.heading(e.say("Kilder", "Sources"))
	for i, h := range e.regel.Hjemmel {
		if i > 0 {
			e.gap()
		}
		e.source(h)
	}
	for _, variant := range e.regel.Varianter {
		for _, h := range variant.Hjemmel {
			e.gap()
			e.text(2, e.say("I varianten ", "In variant ")+variant.Navn+":")
			e.source(h)
		}
	}
}

// source writes a place in a source: the quote marked in its paragraph, or that the wording was not seen.
func (e *explanation) source(h engine.Hjemmel) {
	kilde, known := e.rules.kilder.Find(h.Kilde)
	title := h.Kilde
	if known {
		title = e.say(kilde.Titel, kilde.TitelEn)
	}
	e.text(2, title+", "+h.Sted)
	if h.Citat == "" {
		seen := e.say("ordlyden er ikke set", "the wording was not seen")
		switch {
		case h.SetHos == "":
		case h.Sikkerhed == "sekundaer":
			seen += e.say("; indholdet er kendt på anden hånd fra ", "; the content is known at second hand from ") + h.SetHos
		default:
			seen += e.say("; indholdet er set hos ", "; the content was seen at ") + h.SetHos
		}
		e.text(4, seen)
		return
	}
	if known {
		if place, found := kilde.FindCitat(h.Citat); found {
			e.quote(4, place)
			e.text(4, fmt.Sprintf("%s kilder/%s, %s %d", e.say("se", "see"), kilde.Fil, e.say("linje", "line"), place.Linje))
			return
		}
	}
	e.text(4, "»"+h.Citat+"« "+e.say("(kildens tekst er ikke med)", "(the source's text is not at hand)"))
}

var parameterReference = regexp.MustCompile(`data\.parametre\.([a-z0-9_]+)\.([a-z0-9_]+)`)

// parameters writes the dated numbers that the rule's own text names.
func (e *explanation) parameters() {
	source := e.rules.source(e.regel.Fil)
	seen := map[string]bool{}
	for _, match := range parameterReference.FindAllStringSubmatch(source, -1) {
		area, name := match[1], match[2]
		if area == "laesninger" || seen[area+"."+name] {
			continue
		}
		if len(seen) == 0 {
			e.heading(e.say("Parametre", "Parameters"))
		}
		seen[area+"."+name] = true
		e.series(area + "." + name)
	}
}

// series writes a dated number, row by row; a table of other things is named only.
func (e *explanation) series(name string) {
	e.text(2, name)
	series, ok := e.rules.engine.Serie(name)
	if !ok {
		return
	}
	for _, row := range series.Raekker {
		value := textOr(series.VaerdiText(row, e.sprog), e.say("ingen værdi", "no value"))
		text := fmt.Sprintf("%s %s: %s", e.say("fra", "from"), row.Fra.Text(e.sprog), value)
		if row.Kilde != "" {
			text += " (" + row.Kilde
			if row.Sted != "" {
				text += ", " + row.Sted
			}
			text += ")"
		}
		if row.Vaerdi != nil && !row.Bekraeftet {
			text += e.say(" (ikke bekræftet)", " (not confirmed)")
		}
		e.text(4, text)
	}
}

// source is the text of a rule's file, "" where it cannot be read.
func (rs *ruleset) source(file string) string {
	for _, layer := range rs.layers {
		if content, err := fs.ReadFile(layer, file); err == nil {
			return string(content)
		}
	}
	return ""
}

func (e *explanation) readings() {
	for i, name := range e.regel.Laesninger {
		if i == 0 {
			e.heading(e.say("Læsninger (hvor kilden lader et valg stå åbent)", "Readings (where the source leaves a choice)"))
		}
		for _, reading := range e.rules.engine.Laesninger() {
			if reading.Navn == name {
				e.reading(reading)
			}
		}
	}
}

func (e *explanation) reading(l engine.Laesning) {
	e.text(2, l.Navn)
	texts := l.Tekst[e.sprog]
	e.text(4, e.say("valgt: ", "chosen: ")+textOr(texts[l.Valgt], l.Valgt))
	values := make([]string, 0, len(texts))
	for value := range texts {
		values = append(values, value)
	}
	sort.Strings(values)
	for _, value := range values {
		if value != l.Valgt {
			e.text(4, e.say("også prøvet: ", "also tried: ")+texts[value])
		}
	}
	if e.sprog == engine.Dansk && l.Begrundelse != "" {
		e.text(4, "fordi: "+l.Begrundelse)
	}
}

func capital(text string) string {
	first, size := utf8.DecodeRuneInString(text)
	return string(unicode.ToUpper(first)) + text[size:]
}

func textOr(text, otherwise string) string {
	if text == "" {
		return otherwise
	}
	return text
}

// messages writes the texts by name, the outcomes first.
func (e *explanation) messages(texts map[string]string) {
	names := make([]string, 0, len(texts))
	for name := range texts {
		names = append(names, name)
	}
	rank := func(name string) int {
		if i := slices.Index(engine.UdfaldEfterVaegt, engine.Udfald(name)); i >= 0 {
			return i
		}
		return len(engine.UdfaldEfterVaegt)
	}
	sort.Slice(names, func(i, j int) bool {
		if a, b := rank(names[i]), rank(names[j]); a != b {
			return a < b
		}
		return names[i] < names[j]
	})
	for _, name := range names {
		e.pair(name, texts[name])
	}
}
