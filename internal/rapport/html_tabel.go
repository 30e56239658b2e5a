package rapport

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"

	"github.com/pladstjek/pladstjek/engine"
)

// htmlMestRaekker is how many rows the table of findings has at most.
const htmlMestRaekker = 2000

// htmlTabel is the table of findings: those of the cases that are shown, the most serious outcomes first.
type htmlTabel struct {
	Raekker []htmlRaekke
	// IAlt counts the findings of all documents, Udeladt those of them that have no row.
	IAlt, Udeladt int
	// The choices of the filters: value and name.
	Regler, Alvorer, Udfald, Kommuner [][2]string
}

// htmlRaekke is a row: a finding, or an occurrence of one.
type htmlRaekke struct {
	Anker, Sag, Noegle, Regel, Titel, Besked string
	Alvor                                    engine.Alvor
	// Udfald is the outcome's name, Klasse its class.
	Udfald, Klasse, Kommune string
	// Frist and Sent are for the reader, FristOrden and SentOrden to sort by.
	Frist, FristOrden, Sent, SentOrden string
	Vaegt                              int
}

func (h *htmlWriter) tabel(cases []*htmlSag) htmlTabel {
	var t htmlTabel
	for _, n := range h.tal.raekker {
		t.IAlt += n
	}
	for _, u := range htmlUdfald {
		for _, s := range cases {
			for i := range s.Fund {
				if f := &s.Fund[i]; f.Som == u {
					for _, c := range f.Tilfaelde {
						if len(t.Raekker) < htmlMestRaekker {
							t.Raekker = append(t.Raekker, h.raekke(s, i, f, c))
						}
					}
				}
			}
		}
	}
	t.Udeladt = t.IAlt - len(t.Raekker)
	choose := func(of func(htmlRaekke) [2]string) [][2]string {
		seen := map[[2]string]bool{}
		var all [][2]string
		for _, r := range t.Raekker {
			if c := of(r); !seen[c] {
				seen[c] = true
				all = append(all, c)
			}
		}
		return all
	}
	byName := func(all [][2]string) [][2]string {
		slices.SortFunc(all, func(a, b [2]string) int { return cmp.Or(cmp.Compare(a[1], b[1]), cmp.Compare(a[0], b[0])) })
		return all
	}
	t.Regler = byName(choose(func(r htmlRaekke) [2]string { return [2]string{r.Regel, r.Titel} }))
	t.Alvorer = choose(func(r htmlRaekke) [2]string { return [2]string{string(r.Alvor), h.ord.Alvor[r.Alvor]} })
	slices.SortFunc(t.Alvorer, func(a, b [2]string) int {
		return cmp.Compare(slices.Index(alvorEfterVaegt, engine.Alvor(a[0])), slices.Index(alvorEfterVaegt, engine.Alvor(b[0])))
	})
	t.Udfald = choose(func(r htmlRaekke) [2]string { return [2]string{r.Udfald, r.Udfald} })
	t.Kommuner = byName(choose(func(r htmlRaekke) [2]string { return [2]string{r.Kommune, r.Kommune} }))
	return t
}

func (h *htmlWriter) raekke(s *htmlSag, i int, f *htmlFund, c htmlTilfaelde) htmlRaekke {
	r := htmlRaekke{
		Anker: htmlAnker(s.Nr, i), Sag: h.sagsnavn(s), Noegle: c.Noegle, Regel: f.Regel, Titel: f.Titel, Besked: c.Besked,
		Alvor: f.Alvor, Udfald: h.ord.Udfald[c.Udfald], Klasse: string(c.Udfald), Kommune: h.kommune(c.Kommune),
		FristOrden: c.Frist, Vaegt: slices.Index(alvorEfterVaegt, f.Alvor),
	}
	switch {
	case c.Udfald == engine.Brud && f.Waiver(c) != nil:
		r.Udfald, r.Klasse = h.o("undtaget brud", "waived breach"), "undtaget"
	case c.Udfald == engine.Brud && f.Konflikt(c) != "":
		r.Udfald, r.Klasse = h.o("brud, del af konflikt", "breach, part of a conflict"), string(engine.Normkonflikt)
	}
	if c.Frist == "" && c.Beregning != nil {
		r.FristOrden = cmp.Or(c.Beregning.SidsteDag, c.Beregning.FoersteDag)
	}
	if day, err := engine.ParseDato(r.FristOrden); err == nil {
		r.Frist = h.kortDato(day)
	}
	if kind, days := htmlForsinkelse(c.Beregning); kind == htmlSent && c.Udfald == engine.Brud {
		r.Sent, r.SentOrden = h.antal(days), strconv.Itoa(days)
	}
	return r
}

// htmlAnker is where a finding of a case stands.
func htmlAnker(nr, fund int) string { return fmt.Sprintf("sag-%d-%d", nr, fund) }
