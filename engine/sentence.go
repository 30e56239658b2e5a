package engine

import (
	"bytes"
	"regexp"
	"strings"
	"sync"
)

var placeholder = regexp.MustCompile(`\{[a-z_]+\}`)

// sentence is a text with placeholders, taken apart once.
type sentence struct {
	pieces []piece
	// frist says that the deadline has a placeholder in it.
	frist bool
	// whole is the sentence where it has no placeholder, and masked what is shown of it.
	whole, masked string
}

// piece is a stretch of text as it stands, or the name of what is put in.
type piece struct {
	text string // with its braces where it is a placeholder: so it is left where there is nothing to put in
	name string // "" where it is no placeholder
}

func newSentence(text string) *sentence {
	s := &sentence{frist: strings.Contains(text, "{frist}")}
	at := 0
	for _, found := range placeholder.FindAllStringIndex(text, -1) {
		if found[0] > at {
			s.pieces = append(s.pieces, piece{text: text[at:found[0]]})
		}
		s.pieces = append(s.pieces, piece{text: text[found[0]:found[1]], name: text[found[0]+1 : found[1]-1]})
		at = found[1]
	}
	if at == 0 {
		s.whole = strings.ReplaceAll(text, doublePoint, onePoint)
		s.masked = Mask(s.whole)
		return s
	}
	if at < len(text) {
		s.pieces = append(s.pieces, piece{text: text[at:]})
	}
	return s
}

// An amount that ends a sentence brings a full stop of its own.
const doublePoint, onePoint = "kr..", "kr."

// fill appends the sentence with what its placeholders stand for.
func (w *writer) fill(out []byte, s *sentence, svar *Svar) []byte {
	begun := len(out)
	for _, p := range s.pieces {
		if p.name != "" {
			filled, ok := w.value(out, p.name, svar)
			if ok {
				out = filled
				continue
			}
		}
		out = append(out, p.text...)
	}
	if bytes.Contains(out[begun:], []byte(doublePoint)) {
		out = append(out[:begun], bytes.ReplaceAll(out[begun:], []byte(doublePoint), []byte(onePoint))...)
	}
	return out
}

// ruleText is what a rule's METADATA has for one language, made ready.
type ruleText struct {
	besked sentencesByKey
	// brud is the Danish text of a breach, which stands in for a missing one of another language.
	brud      *sentence
	varianter map[*Variant]*variantText
	standard  sentencesByKey
}

type variantText struct {
	besked  sentencesByKey
	hjemmel []Hjemmel // with the rule's own after it
}

// sentencesByKey are texts by their key; one that is empty is not there.
type sentencesByKey map[string]*sentence

func newSentences(texts map[string]string) sentencesByKey {
	all := make(sentencesByKey, len(texts))
	for key, text := range texts {
		if text != "" {
			all[key] = newSentence(text)
		}
	}
	return all
}

// ruleTexts are made when a rule is first written about.
type ruleTexts struct{ made [2]sync.Map } // Dansk and Engelsk, *ruleText by *Regel

func (t *ruleTexts) of(regel *Regel, sprog Sprog) *ruleText {
	made := &t.made[0]
	if sprog == Engelsk {
		made = &t.made[1]
	}
	if known, ok := made.Load(regel); ok {
		return known.(*ruleText)
	}
	known, _ := made.LoadOrStore(regel, newRuleText(regel, sprog))
	return known.(*ruleText)
}

func newRuleText(regel *Regel, sprog Sprog) *ruleText {
	t := &ruleText{
		besked:    newSentences(regel.Besked[sprog]),
		brud:      newSentence(regel.Besked[Dansk]["brud"]),
		varianter: make(map[*Variant]*variantText, len(regel.Varianter)),
		standard:  standardSentences(sprog, regel.flyttes),
	}
	for i := range regel.Varianter {
		v := &regel.Varianter[i]
		hjemmel := append(append([]Hjemmel{}, v.Hjemmel...), regel.Hjemmel...)
		t.varianter[v] = &variantText{newSentences(v.Besked[sprog]), hjemmel[:len(hjemmel):len(hjemmel)]}
	}
	return t
}

// standardSentences are the standard texts, worded for a case or for another document.
func standardSentences(sprog Sprog, sag bool) sentencesByKey {
	return standardMade()[sprog][sag]
}

var standardMade = sync.OnceValue(func() map[Sprog]map[bool]sentencesByKey {
	all := map[Sprog]map[bool]sentencesByKey{}
	for sprog, texts := range standardBesked {
		other := map[string]string{}
		for key, text := range texts {
			other[key] = noCase.Replace(text)
		}
		all[sprog] = map[bool]sentencesByKey{true: newSentences(texts), false: newSentences(other)}
	}
	return all
})

// sentence chooses the text of an answer: the wording's in force, else the rule's, else the standard one. It is nil where there is
// none.
func (t *ruleText) sentence(variant *Variant, svar *Svar) *sentence {
	keys := [...]string{svar.Besked, string(svar.Udfald)}
	chosen := keys[:]
	switch svar.Grund {
	case "uden_for_kalenderen", "ikke_i_kraft", "trin_ikke_naaet", "ingen_forekomster":
		chosen = keys[:1] // the reason says it; the rule's own text is about the case it judges
	}
	for _, key := range chosen {
		if key == "" {
			continue
		}
		if variant != nil {
			if v := t.varianter[variant]; v != nil && v.besked[key] != nil {
				return v.besked[key]
			}
		}
		if s := t.besked[key]; s != nil {
			if key == string(Afventer) && svar.FristIkkeSat && s.frist {
				continue
			}
			return s
		}
	}
	if svar.Udfald == Brud {
		return t.brud
	}
	return t.standardSentence(svar)
}

func (t *ruleText) standardSentence(svar *Svar) *sentence {
	if s := t.standard[svar.Grund]; s != nil {
		return s
	}
	switch {
	case svar.Udfald == Afventer && !svar.HarFrist:
		return t.standard["afventer_uden_frist"]
	case svar.Udfald == Uoplyst && len(svar.Mangler) == 0:
		return t.standard["uoplyst_uden_mangler"]
	}
	return t.standard[string(svar.Udfald)]
}
