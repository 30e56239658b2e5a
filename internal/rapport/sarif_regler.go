package rapport

import (
	"fmt"
	"strings"

	"github.com/pladstjek/pladstjek/engine"
)

// regel is a rule as SARIF describes it.
func (s *sarifWriter) regel(r *engine.Regel) sarifRegel {
	tags := []string{r.Omraade(), string(r.Alvor)}
	tags = append(tags, r.Dokumenttyper()...)
	return sarifRegel{
		ID: r.ID, Name: sarifNavn(r.ID), ShortDescription: sarifText{Text: r.TitelFor(s.options.Sprog)},
		FullDescription: sarifText{Text: s.krav(r)}, HelpURI: regelside(r.ID), Help: s.help(r),
		DefaultConfiguration: sarifIndstilling{niveauAf(r.Alvor, engine.Brud, "")}, Properties: sarifRegelSaerlige{uniqueWords(tags)},
	}
}

// sarifNavn is the id of a rule as one word, such as SamletPlanKontaktPlan: SARIF wants a name that is not the id.
func sarifNavn(id string) string {
	var b strings.Builder
	for _, part := range strings.FieldsFunc(id, func(r rune) bool { return r == '/' || r == '_' || r == '.' || r == '-' }) {
		b.WriteString(capitalised(part))
	}
	return b.String()
}

func uniqueWords(words []string) []string {
	var out []string
	seen := map[string]bool{}
	for _, w := range words {
		if !seen[w] {
			seen[w] = true
			out = append(out, w)
		}
	}
	return out
}

// krav is what the rule demands. It is written in Danish only, which is said where the report is in another language.
func (s *sarifWriter) krav(r *engine.Regel) string {
	if r.Beskrivelse == "" {
		return r.TitelFor(s.options.Sprog)
	}
	return fmt.Sprintf(s.ci.KravetErSkrevet, capitalised(r.Beskrivelse))
}

func capitalised(text string) string {
	first := []rune(text)[:1]
	return strings.ToUpper(string(first)) + strings.TrimPrefix(text, string(first))
}

// help tells what is demanded, by which words of which source, what is not checked and what mends a breach.
func (s *sarifWriter) help(r *engine.Regel) sarifText {
	var text, markdown strings.Builder
	part := func(heading, body string) {
		if body != "" {
			fmt.Fprintf(&text, "%s: %s\n", heading, body)
			fmt.Fprintf(&markdown, "**%s:** %s\n\n", heading, markdownText(body))
		}
	}
	part(s.ci.Kravet, s.krav(r))
	for _, h := range hjemlerAf(r) {
		source := s.titel(h.Kilde) + ", " + h.Sted
		if h.Citat == "" {
			part(s.ord.Kilde, source+": "+s.ikkeSet(h))
			continue
		}
		fmt.Fprintf(&text, "%s: %s: %s%s%s\n", s.ord.Kilde, source, s.ord.CitatFra, h.Citat, s.ord.CitatTil)
		fmt.Fprintf(&markdown, "**%s:** %s\n\n> %s%s%s\n\n", s.ord.Kilde, markdownText(source), s.ord.CitatFra, markdownText(h.Citat), s.ord.CitatTil)
	}
	if r.IkkeKodet != "" {
		part(s.ci.IkkeKodet, capitalised(r.IkkeKodet))
	}
	part(s.ord.Afhjaelpning, r.Afhjaelpning[s.options.Sprog])
	part(s.ord.Fortolkning, r.Fortolkning[s.options.Sprog])
	return sarifText{strings.TrimSpace(text.String()), strings.TrimSpace(markdown.String())}
}

// hjemlerAf are the sources of a rule, and those of its wordings, each once.
func hjemlerAf(r *engine.Regel) []engine.Hjemmel {
	all := append([]engine.Hjemmel{}, r.Hjemmel...)
	seen := map[engine.Hjemmel]bool{}
	for _, h := range all {
		seen[h] = true
	}
	for _, v := range r.Varianter {
		for _, h := range v.Hjemmel {
			if !seen[h] {
				seen[h] = true
				all = append(all, h)
			}
		}
	}
	return all
}
