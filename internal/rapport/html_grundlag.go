package rapport

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/pladstjek/pladstjek/engine"
)

// htmlGrundlag is what the report rests on.
type htmlGrundlag struct {
	Regelsaet  engine.Regelsaet
	Dage       string
	Typer      [][2]string
	Indhold    string
	Laesninger []htmlLaesning
	Kilder     []htmlKilde
	Regler     []*engine.Regel
	Kommando   string
	Egne       bool // the documents were judged on days of their own
}

// htmlLaesning is a reading: what was chosen and why, and how many answers depend on it.
type htmlLaesning struct {
	Navn, Valgt, Begrundelse string
	// Ellers are the other ways to read it.
	Ellers []string
	htmlLaesningstal
}

// htmlKilde is a source that findings rest on, with the places.
type htmlKilde struct {
	ID, Titel, Udsteder, Dato, SHA256 string
	Steder                            []htmlCitat
}

// htmlCitat is a place in a source. SHA256 is of the quote, "" where there is none.
type htmlCitat struct {
	engine.Hjemmel
	SHA256 string
}

func (h *htmlWriter) grundlag() htmlGrundlag {
	g := htmlGrundlag{
		Regelsaet: h.regelsaet, Dage: h.dage(), Indhold: hex.EncodeToString(h.indhold.Sum(nil)), Kilder: h.kilder(),
		Kommando: h.kommando(), Egne: h.tal.foerste != h.tal.sidste,
	}
	for kind, n := range h.tal.typer {
		g.Typer = append(g.Typer, [2]string{h.navn(kind), h.antal(n)})
	}
	slices.SortFunc(g.Typer, func(a, b [2]string) int { return strings.Compare(a[0], b[0]) })
	if h.options.Engine == nil {
		return g
	}
	for _, l := range h.options.Engine.Laesninger() {
		shown := htmlLaesning{Navn: l.Navn, Valgt: cmp.Or(l.Tekst[h.maal()][l.Valgt], l.Valgt), Begrundelse: l.Begrundelse}
		for _, value := range slices.Sorted(maps.Keys(l.Tekst[h.maal()])) {
			if value != l.Valgt {
				shown.Ellers = append(shown.Ellers, l.Tekst[h.maal()][value])
			}
		}
		if n := h.tal.laesninger[l.Navn]; n != nil {
			shown.htmlLaesningstal = *n
		}
		g.Laesninger = append(g.Laesninger, shown)
	}
	for _, r := range h.options.Engine.Regler() {
		if h.tal.regler[r.ID] != nil || h.tal.regelfejl[r.ID] > 0 {
			g.Regler = append(g.Regler, r)
		}
	}
	return g
}

// kilder are the sources of the rules that found something, with the places they rest on.
func (h *htmlWriter) kilder() []htmlKilde {
	places := map[string][]htmlCitat{}
	for at := range h.tal.hjemler {
		c := htmlCitat{Hjemmel: at}
		if at.Citat != "" {
			sum := sha256.Sum256([]byte(at.Citat))
			c.SHA256 = hex.EncodeToString(sum[:])
		}
		places[at.Kilde] = append(places[at.Kilde], c)
	}
	var all []htmlKilde
	for id, steder := range places {
		k := htmlKilde{ID: id, Titel: h.titel(id), Steder: steder}
		if h.options.Kilder != nil {
			if known, ok := h.options.Kilder.Find(id); ok {
				k.Udsteder, k.Dato, k.SHA256 = known.Udsteder, known.Dato, known.SHA256
				if len(k.Dato) == len("2018-01-01") {
					k.Dato = h.dato(k.Dato)
				}
			}
		}
		slices.SortFunc(k.Steder, func(a, b htmlCitat) int {
			return cmp.Or(cmp.Compare(a.Sted, b.Sted), cmp.Compare(a.Citat, b.Citat), cmp.Compare(a.SetHos, b.SetHos), cmp.Compare(a.Ordlyd+a.Sikkerhed, b.Ordlyd+b.Sikkerhed))
		})
		all = append(all, k)
	}
	slices.SortFunc(all, func(a, b htmlKilde) int { return cmp.Or(cmp.Compare(a.Titel, b.Titel), cmp.Compare(a.ID, b.ID)) })
	return all
}

// kommando is the command that makes the same report of the same documents.
func (h *htmlWriter) kommando() string {
	c := "pladstjek check " + h.o("STI…", "PATH…")
	if h.tal.foerste != "" && h.tal.foerste == h.tal.sidste {
		c += " --pr-dato " + h.tal.foerste
	}
	if h.maal() == engine.Engelsk {
		c += " --lang en"
	}
	if h.options.Cases != htmlSager {
		c += fmt.Sprintf(" --html-cases %d", h.options.Cases)
	}
	if h.options.VisPersonoplysninger {
		c += " --vis-personoplysninger"
	}
	return c + " --format html=rapport.html"
}
