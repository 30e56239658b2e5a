package rapport

import (
	"encoding/json"
	"slices"
	"strings"

	"github.com/pladstjek/pladstjek/engine"
)

// htmlSag is what is kept of a case that may be shown whole: the texts of its findings and the days of its timeline.
type htmlSag struct {
	// Nr is the document's number in the delivery, from 1.
	Nr        int
	vaegt     int
	Dokument  engine.Dokumentinfo
	PrDato    string
	Antal     engine.Antal
	Regelfejl []engine.Regelfejl
	Fund      []htmlFund
	tidslinje htmlTidslinje
	// Udenfor says that the case lies outside the scheme, Regime by which regime it is judged.
	Udenfor bool
	Regime  string
}

// htmlFund is what is shown of a finding: the cases of it that have one outcome.
type htmlFund struct {
	engine.Fundtekst
	// Som is the outcome of Tilfaelde.
	Som       engine.Udfald
	Tilfaelde []htmlTilfaelde
	// Udeladt counts the cases that are not shown.
	Udeladt int
}

// htmlTilfaelde is one case of a finding.
type htmlTilfaelde struct {
	engine.Forekomsttekst
	// Kommune is the code of the kommune it is counted with.
	Kommune string
	// UdeladteFakta counts the facts that are not shown.
	UdeladteFakta int
}

const (
	// htmlMestForekomster is how many occurrences of a finding, htmlMestFakta how many facts of each are shown.
	htmlMestForekomster, htmlMestFakta = 25, 20
)

// htmlUdfald are the outcomes that are shown case by case, the most serious first.
var htmlUdfald = []engine.Udfald{engine.Normkonflikt, engine.Brud, engine.Uoplyst, engine.Afventer}

func newHTMLSag(nr, vaegt int, r *engine.Resultat, d *engine.Document, sted htmlSted) *htmlSag {
	s := &htmlSag{Nr: nr, vaegt: vaegt, Dokument: r.Dokument, PrDato: r.PrDato, Antal: r.Antal, Regelfejl: slices.Clone(r.Regelfejl)}
	s.Dokument.ID, s.Dokument.Type = strings.Clone(s.Dokument.ID), strings.Clone(s.Dokument.Type)
	for _, f := range heaviest(r.Fund) {
		s.Fund = append(s.Fund, htmlFundSom(&f, f.Udfald, sted)...)
	}
	for _, u := range htmlUdfald {
		for i := range r.Fund {
			if f := &r.Fund[i]; htmlAlvorligt(f) && (f.Udfald != u || u == engine.Uoplyst || u == engine.Afventer) {
				s.Fund = append(s.Fund, htmlFundSom(f, u, sted)...)
			}
		}
	}
	for i := range r.Fund {
		if f := &r.Fund[i]; f.UdenForOrdningen {
			s.Udenfor, s.Regime = true, f.EfterRegime
			break
		}
	}
	s.tidslinje = newHTMLTidslinje(r, d)
	return s
}

// htmlFri is a case that holds no part of its document: a text that was cut out of it would keep all of its bytes in memory.
func htmlFri(c engine.Forekomsttekst) engine.Forekomsttekst {
	c.Noegle, c.Sti, c.Frist, c.Besked = strings.Clone(c.Noegle), strings.Clone(c.Sti), strings.Clone(c.Frist), strings.Clone(c.Besked)
	if c.Beregning != nil {
		b := *c.Beregning
		b.Led = nil // its unit may be the document's word, and the text has it
		b.Fra, b.SidsteDag, b.FoersteDag = strings.Clone(b.Fra), strings.Clone(b.SidsteDag), strings.Clone(b.FoersteDag)
		b.Klokken, b.Faktisk, b.Udtryk = strings.Clone(b.Klokken), strings.Clone(b.Faktisk), strings.Clone(b.Udtryk)
		c.Beregning = &b
	}
	c.Bemaerkning = strings.Clone(c.Bemaerkning)
	c.Fakta = slices.Clone(c.Fakta)
	for i := range c.Fakta {
		c.Fakta[i].Sti = strings.Clone(c.Fakta[i].Sti)
		switch v := c.Fakta[i].Vaerdi.(type) {
		case string:
			c.Fakta[i].Vaerdi = strings.Clone(v)
		case json.Number:
			c.Fakta[i].Vaerdi = json.Number(strings.Clone(string(v)))
		}
	}
	return c
}

// htmlFundAf is what is shown of a finding about the delivery.
func htmlFundAf(f *engine.Fundtekst) []htmlFund {
	var all []htmlFund
	for _, u := range htmlUdfald {
		all = append(all, htmlFundSom(f, u, htmlSted{})...)
	}
	return all
}

// htmlFundSom is what is shown of a finding's cases of one outcome: none, or one htmlFund.
func htmlFundSom(f *engine.Fundtekst, u engine.Udfald, sted htmlSted) []htmlFund {
	cases := med(f, u)
	if len(cases) == 0 {
		return nil
	}
	shown := htmlFund{Fundtekst: *f, Som: u}
	shown.Forekomster, shown.Fakta, shown.Beregning = nil, nil, nil // of those only what is shown is kept
	if len(cases) > htmlMestForekomster {
		shown.Udeladt = len(cases) - htmlMestForekomster
		cases = cases[:htmlMestForekomster]
	}
	for _, c := range cases {
		t := htmlTilfaelde{Forekomsttekst: htmlFri(c)}
		day, _ := sted.dag(&c)
		t.Kommune = sted.kommune(day)
		if slices.Equal(c.Ansvarlig, f.Ansvarlig) {
			t.Ansvarlig = nil // it stands with the finding
		}
		if len(c.Fakta) > htmlMestFakta {
			t.UdeladteFakta = len(c.Fakta) - htmlMestFakta
			t.Fakta = slices.Clone(t.Fakta[:htmlMestFakta])
		}
		shown.Tilfaelde = append(shown.Tilfaelde, t)
	}
	return []htmlFund{shown}
}

// ErUndtaget tells whether every case that is shown carries a waiver.
func (f *htmlFund) ErUndtaget() bool {
	return f.Som == engine.Brud && !slices.ContainsFunc(f.Tilfaelde, func(t htmlTilfaelde) bool { return f.Waiver(t) == nil })
}

// Waiver is the waiver of a case, nil where it has none.
func (f *htmlFund) Waiver(t htmlTilfaelde) *engine.Undtagelse {
	if t.Undtagelse != nil {
		return t.Undtagelse
	}
	return f.Undtagelse
}

// Konflikt is the conflict of norms that a case is part of, "" where it is part of none.
func (f *htmlFund) Konflikt(t htmlTilfaelde) string {
	if t.DelAf != "" {
		return t.DelAf
	}
	return f.Fundtekst.DelAf
}

// Klasse is the finding's class in the style sheet.
func (f *htmlFund) Klasse() string {
	switch {
	case f.ErUndtaget():
		return "undtaget"
	case f.Som == engine.Brud && !slices.ContainsFunc(f.Tilfaelde, func(t htmlTilfaelde) bool { return f.Konflikt(t) == "" }):
		return string(engine.Normkonflikt)
	}
	return string(f.Som)
}

// Noter are the notes of the finding and its cases, each once.
func (f *htmlFund) Noter() []string {
	cases := make([]engine.Forekomsttekst, len(f.Tilfaelde))
	for i, c := range f.Tilfaelde {
		cases[i] = c.Forekomsttekst
	}
	return bemaerkninger(&f.Fundtekst, cases)
}

// Fundet is the case's finding with that number.
func (s *htmlSag) Fundet(i int) *htmlFund { return &s.Fund[i] }

// Fundet is the finding with that number.
func (b htmlBestandsfund) Fundet(i int) *htmlFund { return &b.Fund[i] }

// AlleSelv tells whether every case that is shown names those who must act for itself.
func (f *htmlFund) AlleSelv() bool {
	return !slices.ContainsFunc(f.Tilfaelde, func(t htmlTilfaelde) bool { return len(t.Ansvarlig) == 0 })
}
