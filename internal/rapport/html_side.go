package rapport

import (
	"crypto/sha256"
	"embed"
	"encoding/base64"
	"fmt"
	"html/template"
	"slices"
	"strings"

	"github.com/pladstjek/pladstjek/engine"
)

//go:embed html/*.tmpl html/rapport.css html/rapport.js
var htmlFiler embed.FS

// htmlSide is what the templates show, the cases aside.
type htmlSide struct {
	Sprog, CSP, Titel string
	CSS               template.CSS
	JS                template.JS
	Samlet            Samlet
	Personoplysninger bool
	Regelfejl         []htmlRegelfejl
	Dage              string
	Hovedtal          []htmlHovedtal
	Saetninger        []string
	Billeder          []htmlBillede
	Tabel             htmlTabel
	Bestand           []htmlBestandsfund
	BestandUdeladt    int
	Sager             []*htmlSag
	// MedVisning counts the documents with something to show, UdenVisning those that were judged and have nothing.
	MedVisning, UdenVisning int
	Ugyldige                []htmlUgyldig
	UgyldigeUdeladt         int
	Vaegte                  map[string]int
	Grundlag                htmlGrundlag
}

// htmlHovedtal is one of the numbers at the top.
type htmlHovedtal struct{ Klasse, Tal, Navn, Under string }

// htmlRegelfejl says how many documents a rule gave no answer for.
type htmlRegelfejl struct {
	Regel string
	Antal int
}

// htmlSagside is a case as the templates show it.
type htmlSagside struct {
	htmlSagvisning
	Aaben bool
	Side  *htmlSide
}

// htmlSagvisning is a case with what is made of it when it is shown.
type htmlSagvisning struct {
	*htmlSag
	Navn, Fil, Sum string
	SVG            template.HTML
	Begivenheder   [][2]string
	Vinduer        [][3]string
	Noter          []string
}

func (h *htmlWriter) rapport(s Samlet) (*htmlSide, error) {
	css, err := htmlFiler.ReadFile("html/rapport.css")
	if err != nil {
		return nil, err
	}
	script, err := htmlFiler.ReadFile("html/rapport.js")
	if err != nil {
		return nil, err
	}
	// Without a final line break, the text between the tags is the text that is hashed.
	script = []byte(strings.TrimSpace(string(script)))
	sum := sha256.Sum256(script)
	cases := h.tungest.ordered()
	p := &htmlSide{
		Sprog: string(h.maal()), CSS: template.CSS(css), JS: template.JS(script),
		CSP: "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) +
			"'; img-src data:; base-uri 'none'; form-action 'none'",
		Titel:  h.o("Prøvning efter reglerne om særlige pladser", "Check against the rules on særlige pladser"),
		Samlet: s, Personoplysninger: h.options.VisPersonoplysninger, Regelfejl: h.regelfejlene(), Dage: h.dage(),
		Hovedtal: h.hovedtal(s), Saetninger: h.saetninger(s), Billeder: nil, Tabel: h.tabel(cases),
		Bestand: h.bestand, BestandUdeladt: h.bestandUdeladt, Sager: cases,
		MedVisning: h.medVisning, UdenVisning: h.tal.dokumenter - s.Ugyldige - h.medVisning,
		Ugyldige: h.ugyldige, UgyldigeUdeladt: s.Ugyldige - len(h.ugyldige), Vaegte: map[string]int{}, Grundlag: h.grundlag(),
	}
	for alvor, weight := range htmlVaegte {
		p.Vaegte[string(alvor)] = weight
	}
	if s.Dokumenter > s.Ugyldige {
		p.Billeder = h.billeder(s.Antal)
	}
	return p, nil
}

func (h *htmlWriter) regelfejlene() []htmlRegelfejl {
	var all []htmlRegelfejl
	for rule, n := range h.tal.regelfejl {
		all = append(all, htmlRegelfejl{rule, n})
	}
	slices.SortFunc(all, func(a, b htmlRegelfejl) int { return strings.Compare(a.Regel, b.Regel) })
	return all
}

// templates are the report's templates, with functions that speak its language.
func (h *htmlWriter) templates() *template.Template {
	if h.parsed == nil {
		h.parsed = template.Must(template.New("").Funcs(template.FuncMap{
			"o": h.o, "antal": h.antal, "dokumenter": h.dokumenter, "dato": h.dato, "navn": h.navn, "navne": h.navne, "titel": h.titel, "kommune": h.kommune,
			"ikkeSet": h.ikkeSet, "laesning": h.laesning, "dokument": filOgLinje,
			"alvor":   func(a engine.Alvor) string { return h.ord.Alvor[a] },
			"udfald":  func(u engine.Udfald) string { return h.ord.Udfald[u] },
			"aendrer": htmlAendrer,
			"faktum":  h.faktum, "fund": newHTMLFundside, "sprog": h.maal,
			"hjemmelnavn": func(i int, all []engine.Hjemmel) string {
				if i > 0 && all[i-1].Kilde == all[i].Kilde {
					return ""
				}
				return h.titel(all[i].Kilde)
			},
		}).ParseFS(htmlFiler, "html/*.tmpl"))
	}
	return h.parsed
}

// htmlAendrer are the readings that would change the outcome.
func htmlAendrer(all []engine.Laesningstekst) []engine.Laesningstekst {
	return slices.DeleteFunc(slices.Clone(all), func(l engine.Laesningstekst) bool { return !l.Aendrer })
}

// htmlFundside is a finding of a document, as the template shows it.
type htmlFundside struct {
	*htmlFund
	ID, Fil string
}

func newHTMLFundside(f *htmlFund, id, fil string) htmlFundside { return htmlFundside{f, id, fil} }

// htmlFaktumvisning is a fact as it is shown: what it is called, what stands there, and where.
type htmlFaktumvisning struct {
	Navn, Vaerdi, Sted, Sti string
	Mangler                 bool
}

// faktum shows a fact of the document in the file; its folder stands once, with the case.
func (h *htmlWriter) faktum(f engine.Faktum, fil string) htmlFaktumvisning {
	v := htmlFaktumvisning{Navn: navnAf(f), Sti: f.Sti, Mangler: f.Mangler}
	fil = fil[strings.LastIndexAny(fil, `/\`)+1:]
	if f.Fil != "" {
		fil = f.Fil
	}
	v.Sted = fmt.Sprintf("%s:%d:%d", fil, f.Linje, f.Kolonne)
	switch {
	case f.Mangler && f.Findes:
		v.Vaerdi = h.o("her mangler noget", "something is missing here")
	case f.Mangler:
		v.Vaerdi = h.o("mangler", "missing")
	case !f.Findes:
		v.Vaerdi = h.o("ikke oplyst", "not stated")
	case f.Vaerdi == nil:
		v.Vaerdi = h.o("findes", "is there")
	default:
		v.Vaerdi = fmt.Sprint(f.Vaerdi)
		if f.Vaerdi == true {
			v.Vaerdi = h.o("ja", "yes")
		} else if f.Vaerdi == false {
			v.Vaerdi = h.o("nej", "no")
		}
	}
	if f.Maskeret && !f.Mangler {
		v.Vaerdi += h.o(" (skjult)", " (hidden)")
	}
	return v
}

// sagside makes of a case what is shown of it.
func (h *htmlWriter) sagside(s *htmlSag) htmlSagvisning {
	v := htmlSagvisning{htmlSag: s, Navn: h.sagsnavn(s), Fil: s.Dokument.Fil, Sum: h.sagssum(s.Antal), SVG: h.tidslinje(s)}
	if v.SVG == "" {
		return v
	}
	t := &s.tidslinje
	for _, e := range t.begivenheder {
		v.Begivenheder = append(v.Begivenheder, [2]string{e.dag.Text(h.maal()), h.o(e.tekst[0], e.tekst[1])})
	}
	for _, w := range t.vinduer {
		v.Vinduer = append(v.Vinduer, [3]string{w.titel, w.fra.Text(h.maal()), h.vinduestekst(w)})
	}
	note := func(n int, text former) {
		if n > 0 {
			v.Noter = append(v.Noter, h.antal(n)+" "+text.of(n))
		}
	}
	note(t.udeladteBegivenheder, former{h.o("senere begivenhed er ikke tegnet.", "later event is not drawn."), h.o("senere begivenheder er ikke tegnet.", "later events are not drawn.")})
	note(t.udeladteVinduer, former{h.o("tidsrum er ikke tegnet; de overtrådte og løbende går forud.", "window is not drawn; those broken or running come first."), h.o("tidsrum er ikke tegnet; de overtrådte og løbende går forud.", "windows are not drawn; those broken or running come first.")})
	note(t.uden, former{h.o("dag ligger uden for 2015–2050 og er ikke tegnet.", "day lies outside 2015–2050 and is not drawn."), h.o("dage ligger uden for 2015–2050 og er ikke tegnet.", "days lie outside 2015–2050 and are not drawn.")})
	return v
}

// sagssum is what there is to say of a case in a line.
func (h *htmlWriter) sagssum(a engine.Antal) string {
	var parts []string
	for _, p := range []struct {
		n    int
		word former
	}{
		{a.Normkonflikt, h.ord.Konflikter}, {a.Brud, former{h.ord.Brudene[0] + h.herafUndtaget(htmlMaengde{a.Brud, a.Undtaget}), h.ord.Brudene[1] + h.herafUndtaget(htmlMaengde{a.Brud, a.Undtaget})}},
		{a.Uoplyst, h.ord.Uoplyste}, {a.Afventer, h.ord.Ventende}, {a.Opfyldt, h.ord.Opfyldte},
	} {
		if p.n > 0 {
			parts = append(parts, h.antal(p.n)+" "+p.word.of(p.n))
		}
	}
	return strings.Join(parts, " · ")
}
