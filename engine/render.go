package engine

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"sync"
)

// RenderOptions choose the language of the texts and whether personal data and free text are shown.
type RenderOptions struct {
	Sprog                Sprog
	VisPersonoplysninger bool
	// Kort leaves out everything but rule, title, weight and outcome of what is met or not relevant.
	Kort bool
}

// Masked stands for a value that is not shown.
const Masked = "•••"

// Mask hides every ten-digit CPR pattern in a text.
func Mask(s string) string { return maskCPR(s) }

// Render writes the result out: texts in one language, values masked, every place with line and column. The same result
// and options give the same bytes when it is marshalled.
func (e *Engine) Render(result Result, o RenderOptions) Resultat {
	if o.Sprog != Engelsk {
		o.Sprog = Dansk
	}
	w := e.beginRendering(o)
	defer w.end()
	w.dokument.reset(result.Dokument)
	w.grundlag = &w.dokument
	out := Resultat{
		Format:        ResultFormat,
		Dokument:      infoOf(result.Dokument, o),
		Gyldig:        true,
		Skemafejl:     []Skemafejl{},
		Regelfejl:     append([]Regelfejl{}, result.Regelfejl...),
		PrDato:        result.PrDato.String(),
		Regelsaet:     *result.Regelsaet,
		Fund:          make([]Fundtekst, len(result.Fund)),
		NaesteFrister: []NaesteFrist{},
	}
	for i := range result.Fund {
		f := &out.Fund[i]
		w.fund(f, &result.Fund[i])
		out.Antal.Add(f)
		out.NaesteFrister = pending(out.NaesteFrister, f)
	}
	slices.SortStableFunc(out.NaesteFrister, func(a, b NaesteFrist) int {
		if (a.Dato == "") != (b.Dato == "") {
			return strings.Compare(b.Dato, a.Dato) // without a deadline last
		}
		return strings.Compare(a.Dato, b.Dato)
	})
	return out
}

// RenderInvalid is the result of a document that could not be judged: err is what Read or Check gave.
func (e *Engine) RenderInvalid(fil string, err error, o RenderOptions) Resultat {
	out := Resultat{
		Format:        ResultFormat,
		Dokument:      Dokumentinfo{Fil: fil},
		Skemafejl:     []Skemafejl{},
		Regelfejl:     []Regelfejl{},
		Regelsaet:     e.rules.info,
		Fund:          []Fundtekst{},
		NaesteFrister: []NaesteFrist{},
	}
	if !o.VisPersonoplysninger {
		out.Dokument.Fil = Mask(fil)
	}
	if document, ok := err.(*DocumentError); ok {
		out.Dokument.Linje, out.Dokument.Type, out.Dokument.ID = document.Linje, document.Type, document.ID
		for _, f := range document.Fejl {
			if o.Sprog == Engelsk && f.BeskedEn != "" {
				f.Besked = f.BeskedEn
			}
			out.Skemafejl = append(out.Skemafejl, f)
		}
		return out
	}
	out.Skemafejl = append(out.Skemafejl, Skemafejl{Linje: 1, Kolonne: 1, Besked: err.Error()})
	return out
}

func infoOf(d Document, o RenderOptions) Dokumentinfo {
	info := Dokumentinfo{Fil: d.Name(), Linje: d.FirstLine(), ID: d.ID(), Type: d.Type(), SHA256: d.SHA256()}
	if !o.VisPersonoplysninger {
		info.Fil, info.ID = Mask(info.Fil), Mask(info.ID)
	}
	return info
}

// names are what people call the keys that rules answer with (parametre/navne), and the kommuner by code.
func (rs *ruleset) names(sprog Sprog) map[string]string {
	all := map[string]string{}
	kommuner, _ := rs.parametre["kommuner"].(map[string]any)
	for kode, raw := range kommuner {
		if row, ok := raw.(map[string]any); ok {
			all[kode] = fmt.Sprintf("%v Kommune", row["navn"])
		}
	}
	navne, _ := rs.parametre["navne"].(map[string]any)
	of, _ := navne[string(sprog)].(map[string]any)
	for key, name := range of {
		all[key] = fmt.Sprint(name)
	}
	return all
}

type renderer struct {
	writer
	options RenderOptions
	engine  *Engine

	dokument    dokumentgrundlag // of a single one
	known       knownFacts
	fakta       listRoom[Faktum]
	forekomster listRoom[Forekomsttekst]
	laesninger  listRoom[Laesningstekst]
	navneliste  listRoom[string]
}

var renderers = sync.Pool{New: func() any { return new(renderer) }}

// beginRendering gives a renderer that no other goroutine has until it is given back with end.
func (e *Engine) beginRendering(o RenderOptions) *renderer {
	w := renderers.Get().(*renderer)
	w.engine, w.options = e, o
	w.sprog, w.navne = o.Sprog, e.names[o.Sprog]
	return w
}

func (w *renderer) end() {
	w.engine, w.grundlag, w.navne = nil, nil, nil
	w.dokument.reset(Document{})
	w.known.reset()
	renderers.Put(w)
}

// fund writes a finding into out, which is zero.
func (w *renderer) fund(out *Fundtekst, f *Fund) {
	svar, regel := &f.Svar, f.Regel
	out.Regel, out.Udfald, out.Alvor, out.Titel = regel.ID, svar.Udfald, regel.Alvor, regel.TitelFor(w.sprog)
	if w.options.Kort && (svar.Udfald == Opfyldt || svar.Udfald == IkkeRelevant) {
		return
	}
	texts := w.engine.rules.texts.of(regel, w.sprog)
	out.Grund = svar.Grund
	out.Hjemmel = f.hjemmel(texts)
	out.Fakta = w.faktaOf(svar)
	out.Beregning = w.beregning(regel, svar)
	out.FristIkkeSat = svar.FristIkkeSat
	out.Ansvarlig = regel.Ansvarlig
	out.Bemaerkning = regel.Bemaerkning[w.sprog][svar.Bemaerkning]
	out.EfterRegime, out.UdenForOrdningen = f.EfterRegime, f.UdenForOrdningen
	out.DelAf = svar.DelAf
	out.Fingeraftryk = w.fingerprint(regel.ID, "")
	out.Fortolkning = regel.Fortolkning[w.sprog]
	if svar.HarFrist {
		out.Frist = w.day(svar.Frist)
	}
	if svar.Ansvarlig != "" {
		out.Ansvarlig = append(w.navneliste.take(1), svar.Ansvarlig)
	}
	if f.Variant != nil {
		out.Variant = f.Variant.Navn
	}
	if svar.Udfald == Brud || svar.Udfald == Normkonflikt {
		out.Afhjaelpning = regel.Afhjaelpning[w.sprog]
	}
	if n := len(svar.Forekomster); n > 0 {
		out.Forekomster = w.forekomster.take(n)[:n]
		for i := range out.Forekomster {
			w.forekomst(&out.Forekomster[i], texts, f, i)
		}
	}
	out.Besked = w.summary(texts, f, out.Forekomster)
	if n := len(f.Laesninger); n > 0 {
		out.Laesninger = w.laesninger.take(n)[:n]
		for i := range out.Laesninger {
			w.laesning(&out.Laesninger[i], f, &f.Laesninger[i])
		}
	}
}

// hjemmel lists the sources: those of the wordings in force, of every occurrence where they differ, then the rule's own. The list may
// be shared between findings.
func (f *Fund) hjemmel(texts *ruleText) []Hjemmel {
	variants := f.VariantAf
	if len(variants) == 0 {
		variants = []*Variant{f.Variant}
	}
	var first *Variant
	for _, v := range variants {
		switch {
		case v == nil || v == first:
		case first == nil:
			first = v
		default:
			return hjemmelOf(variants, f.Regel)
		}
	}
	if first == nil {
		own := f.Regel.Hjemmel
		return own[:len(own):len(own)]
	}
	if known := texts.varianter[first]; known != nil {
		return known.hjemmel
	}
	return hjemmelOf(variants, f.Regel)
}

func hjemmelOf(variants []*Variant, regel *Regel) []Hjemmel {
	all := []Hjemmel{}
	seen := map[*Variant]bool{nil: true}
	for _, v := range variants {
		if !seen[v] {
			seen[v] = true
			all = append(all, v.Hjemmel...)
		}
	}
	return append(all, regel.Hjemmel...)
}

// summary is the finding's sentence; of several occurrences, the first of the heaviest and how many more there are.
func (w *renderer) summary(texts *ruleText, f *Fund, forekomster []Forekomsttekst) string {
	if len(forekomster) == 0 || f.Svar.Besked != "" {
		return w.sentence(texts, f.Variant, &f.Svar)
	}
	first, more := "", 0
	for i := range forekomster {
		o := &forekomster[i]
		if o.Udfald != f.Svar.Udfald {
			continue
		}
		if first == "" {
			first = o.Besked
		} else {
			more++
		}
	}
	if more == 0 {
		return first
	}
	before, after := " (og ", " mere)"
	if w.sprog == Engelsk {
		before, after = " (and ", " more)"
	}
	s := append(append(w.scratch[:0], first...), before...)
	w.scratch = append(strconv.AppendInt(s, int64(more), 10), after...)
	return w.texts.keep(w.scratch)
}

// sentence is the finding's text, in which a CPR number from the document does not show.
func (w *renderer) sentence(texts *ruleText, variant *Variant, svar *Svar) string {
	s := texts.sentence(variant, svar)
	switch {
	case s == nil:
		return ""
	case s.pieces == nil && w.options.VisPersonoplysninger:
		return s.whole
	case s.pieces == nil:
		return s.masked
	}
	w.scratch = w.fill(w.scratch[:0], s, svar)
	text := w.texts.keep(w.scratch)
	if w.options.VisPersonoplysninger {
		return text
	}
	return Mask(text)
}

// forekomst writes an occurrence into out, which is zero.
func (w *renderer) forekomst(out *Forekomsttekst, texts *ruleText, f *Fund, i int) {
	svar := &f.Svar.Forekomster[i]
	variant := f.Variant
	if f.VariantAf != nil {
		variant = f.VariantAf[i]
	}
	*out = Forekomsttekst{
		Noegle:       svar.Noegle,
		Sti:          w.pointer(svar.Sti),
		Udfald:       svar.Udfald,
		Besked:       w.sentence(texts, variant, svar),
		Grund:        svar.Grund,
		Fakta:        w.faktaOf(svar),
		Beregning:    w.beregning(f.Regel, svar),
		FristIkkeSat: svar.FristIkkeSat,
		Bemaerkning:  f.Regel.Bemaerkning[w.sprog][svar.Bemaerkning],
		DelAf:        svar.DelAf,
		Fingeraftryk: w.fingerprint(f.Regel.ID, svar.Noegle),
	}
	if variant != nil {
		out.Variant = variant.Navn
	}
	if svar.HarFrist {
		out.Frist = w.day(svar.Frist)
	}
	if svar.Ansvarlig != "" {
		out.Ansvarlig = append(w.navneliste.take(1), svar.Ansvarlig)
	}
}

func (w *renderer) laesning(out *Laesningstekst, f *Fund, l *Laesningsudfald) {
	*out = Laesningstekst{Navn: l.Navn, Vaerdi: l.Vaerdi, Udfald: l.Svar.Udfald, Aendrer: l.Aendrer}
	if frist, ok := l.frist(&f.Svar); ok {
		out.Frist = w.day(frist)
	}
	for i := range w.engine.rules.laesninger {
		if known := &w.engine.rules.laesninger[i]; known.Navn == l.Navn {
			out.Tekst = known.Tekst[w.sprog][l.Vaerdi]
		}
	}
}

// frist is the deadline under the reading; where the rule has occurrences, that of the first whose outcome changes.
func (l *Laesningsudfald) frist(chosen *Svar) (Dato, bool) {
	if l.Svar.HarFrist || len(l.Svar.Forekomster) == 0 {
		return l.Svar.Frist, l.Svar.HarFrist
	}
	udfald := chosen.outcomes()
	for _, f := range l.Svar.Forekomster {
		if f.HarFrist && udfald[f.Noegle] != f.Udfald {
			return f.Frist, true
		}
	}
	return 0, false
}

// faktaOf are the facts of an answer, each once: what is missing, then what it rests on.
func (w *renderer) faktaOf(svar *Svar) []Faktum {
	out := w.fakta.take(len(svar.Fakta) + len(svar.Mangler))
	for _, p := range svar.Mangler {
		out = append(out, *w.faktum(p))
		out[len(out)-1].Mangler = true
	}
	wanted := missing(out)
	for _, p := range svar.Fakta {
		if f := w.faktum(p); !wanted.have(f.Sti) {
			out = append(out, *f)
		}
	}
	return out
}

// pointers are those of the facts that an answer misses: mostly none, seldom more than a few.
type pointers struct {
	few  []Faktum
	many map[string]bool
}

func missing(fakta []Faktum) pointers {
	const few = 16
	if len(fakta) <= few {
		return pointers{few: fakta}
	}
	many := make(map[string]bool, len(fakta))
	for i := range fakta {
		many[fakta[i].Sti] = true
	}
	return pointers{many: many}
}

func (p pointers) have(sti string) bool {
	for i := range p.few {
		if p.few[i].Sti == sti {
			return true
		}
	}
	return p.many[sti]
}

// faktum is the fact at the path, until the next is asked for. Rules rest on the same ones again and again.
func (w *renderer) faktum(path []any) *Faktum {
	w.scratch = appendPointer(w.scratch[:0], path)
	if known := w.known.find(w.scratch, path); known != nil {
		return known
	}
	pointer := w.texts.keep(w.scratch)
	f := w.grundlag.faktum(path, pointer, w.sprog, w.options.VisPersonoplysninger)
	if f.Navn == "" {
		f.Navn = pointer
	}
	return w.known.add(pointer, path, f)
}

// pointer is [Pointer].
func (w *renderer) pointer(path []any) string {
	w.scratch = appendPointer(w.scratch[:0], path)
	return w.texts.keep(w.scratch)
}

// fingerprint is [Fingerprint] for what is rendered.
func (w *renderer) fingerprint(regel, noegle string) string {
	dokumenttype, id := w.grundlag.identity(noegle)
	var digits [fingerprintDigits]byte
	w.scratch = appendFingerprintText(w.scratch[:0], regel, dokumenttype, id, noegle)
	return w.texts.keep(fingerprintOf(&digits, w.scratch))
}

// Fingerprint identifies a finding, or one of its occurrences, across runs: the first 32 hex digits of SHA-256 over
// "v1", rule, dokumenttype, document id and the element's id, with NUL between. It holds no place, value or day.
func Fingerprint(regel, dokumenttype, id, noegle string) string {
	var digits [fingerprintDigits]byte
	return string(fingerprintOf(&digits, appendFingerprintText(nil, regel, dokumenttype, id, noegle)))
}

const fingerprintDigits = 32

func appendFingerprintText(out []byte, regel, dokumenttype, id, noegle string) []byte {
	out = append(append(out, "v1\x00"...), regel...)
	out = append(append(out, 0), dokumenttype...)
	out = append(append(out, 0), id...)
	return append(append(out, 0), noegle...)
}

func fingerprintOf(digits *[fingerprintDigits]byte, text []byte) []byte {
	sum := sha256.Sum256(text)
	hex.Encode(digits[:], sum[:fingerprintDigits/2])
	return digits[:]
}

// pending adds the deadlines that a finding waits for.
func pending(out []NaesteFrist, f *Fundtekst) []NaesteFrist {
	if len(f.Forekomster) == 0 && f.Udfald == Afventer {
		out = append(out, NaesteFrist{Dato: f.Frist, Regel: f.Regel, Titel: f.Titel, Besked: f.Besked, Ansvarlig: f.Ansvarlig})
	}
	for i := range f.Forekomster {
		o := &f.Forekomster[i]
		if o.Udfald == Afventer {
			n := NaesteFrist{Dato: o.Frist, Regel: f.Regel, Titel: f.Titel, Besked: o.Besked, Ansvarlig: f.Ansvarlig, Noegle: o.Noegle}
			if len(o.Ansvarlig) > 0 {
				n.Ansvarlig = o.Ansvarlig
			}
			out = append(out, n)
		}
	}
	return out
}

// Navn is what people call a key that a rule answers with, such as who must act; the key itself where there is no name.
func (e *Engine) Navn(key string, sprog Sprog) string {
	if name, ok := e.names[sprog][key]; ok {
		return name
	}
	return key
}
