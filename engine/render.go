package engine

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"sort"
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
	w := renderer{writer{dokumentgrundlag{result.Dokument}, o.Sprog, e.names[o.Sprog]}, o, e}
	out := Resultat{
		Format:        ResultFormat,
		Dokument:      infoOf(result.Dokument, o),
		Gyldig:        true,
		Skemafejl:     []Skemafejl{},
		Regelfejl:     append([]Regelfejl{}, result.Regelfejl...),
		PrDato:        result.PrDato.String(),
		Regelsaet:     *result.Regelsaet,
		Fund:          make([]Fundtekst, 0, len(result.Fund)),
		NaesteFrister: []NaesteFrist{},
	}
	for i := range result.Fund {
		f := w.fund(&result.Fund[i])
		out.Antal.Add(&f)
		out.Fund = append(out.Fund, f)
		out.NaesteFrister = append(out.NaesteFrister, pending(f)...)
	}
	sort.SliceStable(out.NaesteFrister, func(i, j int) bool {
		a, b := out.NaesteFrister[i], out.NaesteFrister[j]
		if (a.Dato == "") != (b.Dato == "") {
			return a.Dato != ""
		}
		return a.Dato < b.Dato
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
}

func (w *renderer) fund(f *Fund) Fundtekst {
	if w.options.Kort && (f.Svar.Udfald == Opfyldt || f.Svar.Udfald == IkkeRelevant) {
		return Fundtekst{Regel: f.Regel.ID, Udfald: f.Svar.Udfald, Alvor: f.Regel.Alvor, Titel: f.Regel.TitelFor(w.sprog)}
	}
	out := Fundtekst{
		Regel:            f.Regel.ID,
		Udfald:           f.Svar.Udfald,
		Alvor:            f.Regel.Alvor,
		Titel:            f.Regel.TitelFor(w.sprog),
		Grund:            f.Svar.Grund,
		Fakta:            w.fakta(&f.Svar),
		Beregning:        w.beregning(f.Regel, &f.Svar),
		FristIkkeSat:     f.Svar.FristIkkeSat,
		Ansvarlig:        f.Regel.Ansvarlig,
		Bemaerkning:      f.Regel.Bemaerkning[w.sprog][f.Svar.Bemaerkning],
		EfterRegime:      f.EfterRegime,
		UdenForOrdningen: f.UdenForOrdningen,
		DelAf:            f.Svar.DelAf,
		Fingeraftryk:     w.grundlag.fingerprint(f.Regel.ID, ""),
		Fortolkning:      f.Regel.Fortolkning[w.sprog],
	}
	if f.Svar.HarFrist {
		out.Frist = f.Svar.Frist.String()
	}
	if f.Svar.Ansvarlig != "" {
		out.Ansvarlig = []string{f.Svar.Ansvarlig}
	}
	if f.Variant != nil {
		out.Variant = f.Variant.Navn
	}
	out.Hjemmel = f.hjemmel()
	if f.Svar.Udfald == Brud || f.Svar.Udfald == Normkonflikt {
		out.Afhjaelpning = f.Regel.Afhjaelpning[w.sprog]
	}
	for i := range f.Svar.Forekomster {
		out.Forekomster = append(out.Forekomster, w.forekomst(f, i))
	}
	out.Besked = w.summary(f, out.Forekomster)
	for i := range f.Laesninger {
		out.Laesninger = append(out.Laesninger, w.laesning(f, &f.Laesninger[i]))
	}
	return out
}

// hjemmel lists the sources: those of the wordings in force, of every occurrence where they differ, then the rule's own.
func (f *Fund) hjemmel() []Hjemmel {
	variants := f.VariantAf
	if len(variants) == 0 {
		variants = []*Variant{f.Variant}
	}
	all := []Hjemmel{}
	seen := map[*Variant]bool{nil: true}
	for _, v := range variants {
		if !seen[v] {
			seen[v] = true
			all = append(all, v.Hjemmel...)
		}
	}
	return append(all, f.Regel.Hjemmel...)
}

// summary is the finding's sentence; of several occurrences, the first of the heaviest and how many more there are.
func (w *renderer) summary(f *Fund, forekomster []Forekomsttekst) string {
	if len(forekomster) == 0 || f.Svar.Besked != "" {
		return w.sentence(f.Regel, f.Variant, &f.Svar)
	}
	first, more := "", 0
	for _, o := range forekomster {
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
	if w.sprog == Engelsk {
		return fmt.Sprintf("%s (and %d more)", first, more)
	}
	return fmt.Sprintf("%s (og %d mere)", first, more)
}

// sentence is the finding's text, in which a CPR number from the document does not show.
func (w *renderer) sentence(regel *Regel, variant *Variant, svar *Svar) string {
	text := w.besked(regel, variant, svar)
	if w.options.VisPersonoplysninger {
		return text
	}
	return Mask(text)
}

func (w *renderer) forekomst(f *Fund, i int) Forekomsttekst {
	svar := &f.Svar.Forekomster[i]
	variant := f.Variant
	if f.VariantAf != nil {
		variant = f.VariantAf[i]
	}
	out := Forekomsttekst{
		Noegle:       svar.Noegle,
		Sti:          Pointer(svar.Sti),
		Udfald:       svar.Udfald,
		Besked:       w.sentence(f.Regel, variant, svar),
		Grund:        svar.Grund,
		Fakta:        w.fakta(svar),
		Beregning:    w.beregning(f.Regel, svar),
		FristIkkeSat: svar.FristIkkeSat,
		Bemaerkning:  f.Regel.Bemaerkning[w.sprog][svar.Bemaerkning],
		DelAf:        svar.DelAf,
		Fingeraftryk: w.grundlag.fingerprint(f.Regel.ID, svar.Noegle),
	}
	if variant != nil {
		out.Variant = variant.Navn
	}
	if svar.HarFrist {
		out.Frist = svar.Frist.String()
	}
	if svar.Ansvarlig != "" {
		out.Ansvarlig = []string{svar.Ansvarlig}
	}
	return out
}

func (w *renderer) laesning(f *Fund, l *Laesningsudfald) Laesningstekst {
	out := Laesningstekst{Navn: l.Navn, Vaerdi: l.Vaerdi, Udfald: l.Svar.Udfald, Aendrer: l.Aendrer}
	if frist, ok := l.frist(&f.Svar); ok {
		out.Frist = frist.String()
	}
	for _, known := range w.engine.rules.laesninger {
		if known.Navn == l.Navn {
			out.Tekst = known.Tekst[w.sprog][l.Vaerdi]
		}
	}
	return out
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

func (w *renderer) fakta(svar *Svar) []Faktum {
	out := make([]Faktum, 0, len(svar.Fakta)+len(svar.Mangler))
	wanted := map[string]bool{}
	for _, p := range svar.Mangler {
		f := w.faktum(p)
		f.Mangler = true
		wanted[f.Sti] = true
		out = append(out, f)
	}
	for _, p := range svar.Fakta {
		if f := w.faktum(p); !wanted[f.Sti] {
			out = append(out, f)
		}
	}
	return out
}

func (w *renderer) faktum(path []any) Faktum {
	f := w.grundlag.faktum(path, w.options.VisPersonoplysninger)
	f.Navn = w.label(path)
	return f
}

// Fingerprint identifies a finding, or one of its occurrences, across runs: the first 32 hex digits of SHA-256 over
// "v1", rule, dokumenttype, document id and the element's id, with NUL between. It holds no place, value or day.
func Fingerprint(regel, dokumenttype, id, noegle string) string {
	sum := sha256.Sum256([]byte("v1\x00" + regel + "\x00" + dokumenttype + "\x00" + id + "\x00" + noegle))
	return hex.EncodeToString(sum[:])[:32]
}

func pending(f Fundtekst) []NaesteFrist {
	var out []NaesteFrist
	if len(f.Forekomster) == 0 && f.Udfald == Afventer {
		out = append(out, NaesteFrist{Dato: f.Frist, Regel: f.Regel, Titel: f.Titel, Besked: f.Besked, Ansvarlig: f.Ansvarlig})
	}
	for _, o := range f.Forekomster {
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
