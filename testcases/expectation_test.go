package testcases

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/pladstjek/pladstjek/engine"
)

// expectation is a .forventet.json.
type expectation struct {
	PrDato engine.Dato `json:"pr_dato"`
	Fund   finding     `json:"fund"`
}

// finding holds every part of a finding that depends on the case. What is absent is expected to be absent, save the
// sentence (Besked), which is compared where it is given; a breach must give it.
type finding struct {
	answer
	EfterRegime      string       `json:"efter_regime"`
	UdenForOrdningen bool         `json:"uden_for_ordningen"`
	Laesninger       []reading    `json:"laesninger"`
	Forekomster      []occurrence `json:"forekomster"`
}

type answer struct {
	Udfald       engine.Udfald `json:"udfald"`
	Frist        string        `json:"frist"`
	FristIkkeSat bool          `json:"frist_ikke_sat"`
	Grund        string        `json:"grund"`
	Ansvarlig    string        `json:"ansvarlig"`
	Bemaerkning  string        `json:"bemaerkning"`
	DelAf        string        `json:"del_af"`
	Besked       string        `json:"besked"`
	Beregning    *calculation  `json:"beregning"`
	Fakta        []string      `json:"fakta"`
	Mangler      []string      `json:"mangler"`
}

type occurrence struct {
	Noegle string `json:"noegle"`
	Sti    string `json:"sti"`
	answer
}

type calculation struct {
	Fra        string       `json:"fra"`
	Led        []engine.Led `json:"led"`
	SidsteDag  string       `json:"sidste_dag"`
	FoersteDag string       `json:"foerste_dag"`
	Klokken    string       `json:"klokken"`
	Faktisk    string       `json:"faktisk"`
	Afvigelse  int          `json:"afvigelse"`
	Udtryk     string       `json:"udtryk"`
}

// reading is an alternative that changes the outcome, and the outcome it would give.
type reading struct {
	Navn   string        `json:"navn"`
	Vaerdi string        `json:"vaerdi"`
	Udfald engine.Udfald `json:"udfald"`
	Frist  string        `json:"frist"`
}

func parseExpectation(text []byte) (expectation, error) {
	var e expectation
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&e); err != nil {
		return e, err
	}
	if _, err := decoder.Token(); err != io.EOF {
		return e, errors.New("there is more after the object")
	}
	switch {
	case e.PrDato == 0:
		return e, errors.New("pr_dato is missing: a case is judged on a day")
	case !slices.Contains(engine.UdfaldEfterVaegt, e.Fund.Udfald):
		return e, fmt.Errorf("fund.udfald is '%s'; expected one of %v", e.Fund.Udfald, engine.UdfaldEfterVaegt)
	case e.Fund.Udfald == engine.Brud && e.Fund.Besked == "":
		return e, errors.New("fund.besked is missing: a breach must give the Danish sentence that people read")
	}
	return e, nil
}

// textOf is the rule's finding as people read it.
func textOf(rendered engine.Resultat, id string) engine.Fundtekst {
	for _, f := range rendered.Fund {
		if f.Regel == id {
			return f
		}
	}
	return engine.Fundtekst{}
}

func findingOf(f *engine.Fund, text engine.Fundtekst) finding {
	got := finding{
		answer:           answerOf(&f.Svar, text.Besked),
		EfterRegime:      f.EfterRegime,
		UdenForOrdningen: f.UdenForOrdningen,
	}
	for _, l := range f.Laesninger {
		if l.Aendrer {
			got.Laesninger = append(got.Laesninger, reading{l.Navn, l.Vaerdi, l.Svar.Udfald, dayOf(l.Svar.Frist, l.Svar.HarFrist)})
		}
	}
	for i := range f.Svar.Forekomster {
		s := &f.Svar.Forekomster[i]
		got.Forekomster = append(got.Forekomster, occurrence{s.Noegle, engine.Pointer(s.Sti), answerOf(s, text.Forekomster[i].Besked)})
	}
	return got
}

func answerOf(s *engine.Svar, besked string) answer {
	a := answer{
		Udfald:       s.Udfald,
		Frist:        dayOf(s.Frist, s.HarFrist),
		FristIkkeSat: s.FristIkkeSat,
		Grund:        s.Grund,
		Ansvarlig:    s.Ansvarlig,
		Bemaerkning:  s.Bemaerkning,
		DelAf:        s.DelAf,
		Besked:       besked,
		Fakta:        pointers(s.Fakta),
		Mangler:      pointers(s.Mangler),
	}
	if b := s.Beregning; b != nil {
		a.Beregning = &calculation{
			Fra:        dayOf(b.Fra, b.HarFra),
			Led:        b.Led,
			SidsteDag:  dayOf(b.SidsteDag, b.HarSidsteDag),
			FoersteDag: dayOf(b.FoersteDag, b.HarFoersteDag),
			Klokken:    b.Klokken,
			Faktisk:    dayOf(b.Faktisk, b.HarFaktisk),
			Afvigelse:  b.Afvigelse,
			Udtryk:     b.Udtryk,
		}
	}
	return a
}

func dayOf(day engine.Dato, set bool) string {
	if !set {
		return ""
	}
	return day.String()
}

func pointers(paths [][]any) []string {
	all := make([]string, len(paths))
	for i, p := range paths {
		all[i] = engine.Pointer(p)
	}
	return all
}

// compare lists in what the findings differ, one line a field, in the order of the fields.
func compare(want, got finding) []string {
	var all differences
	all.answer("", want.answer, got.answer)
	all.add("efter_regime", want.EfterRegime, got.EfterRegime)
	all.add("uden_for_ordningen", whether(want.UdenForOrdningen), whether(got.UdenForOrdningen))
	all.add("laesninger (those that change the outcome)", readings(want.Laesninger), readings(got.Laesninger))
	all.add("forekomster", keys(want.Forekomster), keys(got.Forekomster))
	for _, w := range want.Forekomster {
		for _, g := range got.Forekomster {
			if w.Noegle == g.Noegle {
				all.add("forekomst "+w.Noegle+" sti", w.Sti, g.Sti)
				all.answer("forekomst "+w.Noegle+" ", w.answer, g.answer)
			}
		}
	}
	return all
}

type differences []string

func (all *differences) add(field, want, got string) {
	if want != got {
		*all = append(*all, fmt.Sprintf("%s\n\twant %s\n\tgot  %s", field, orAbsent(want), orAbsent(got)))
	}
}

func (all *differences) answer(of string, want, got answer) {
	all.add(of+"udfald", string(want.Udfald), string(got.Udfald))
	all.add(of+"frist", want.Frist, got.Frist)
	all.add(of+"frist_ikke_sat", whether(want.FristIkkeSat), whether(got.FristIkkeSat))
	all.add(of+"grund", want.Grund, got.Grund)
	all.add(of+"ansvarlig", want.Ansvarlig, got.Ansvarlig)
	all.add(of+"bemaerkning", want.Bemaerkning, got.Bemaerkning)
	all.add(of+"del_af", want.DelAf, got.DelAf)
	if want.Besked != "" {
		all.add(of+"besked", want.Besked, got.Besked)
	}
	all.calculation(of+"beregning", want.Beregning, got.Beregning)
	all.add(of+"fakta", set(want.Fakta), set(got.Fakta))
	all.add(of+"mangler", set(want.Mangler), set(got.Mangler))
}

func (all *differences) calculation(of string, want, got *calculation) {
	if want == nil || got == nil {
		all.add(of, there(want), there(got))
		return
	}
	all.add(of+".fra", want.Fra, got.Fra)
	all.add(of+".led", terms(want.Led), terms(got.Led))
	all.add(of+".sidste_dag", want.SidsteDag, got.SidsteDag)
	all.add(of+".foerste_dag", want.FoersteDag, got.FoersteDag)
	all.add(of+".klokken", want.Klokken, got.Klokken)
	all.add(of+".faktisk", want.Faktisk, got.Faktisk)
	all.add(of+".afvigelse", strconv.Itoa(want.Afvigelse), strconv.Itoa(got.Afvigelse))
	all.add(of+".udtryk", want.Udtryk, got.Udtryk)
}

func orAbsent(s string) string {
	if s == "" {
		return "(absent)"
	}
	return s
}

func whether(b bool) string {
	if b {
		return "true"
	}
	return ""
}

func there(c *calculation) string {
	if c == nil {
		return ""
	}
	return fmt.Sprintf("%+v", *c)
}

// set is a list whose order says nothing.
func set(list []string) string {
	list = slices.Clone(list)
	slices.Sort(list)
	return strings.Join(slices.Compact(list), ", ")
}

func terms(led []engine.Led) string {
	all := make([]string, len(led))
	for i, l := range led {
		all[i] = fmt.Sprintf("%d %s", l.Antal, l.Enhed)
	}
	return strings.Join(all, " + ")
}

func readings(list []reading) string {
	all := make([]string, len(list))
	for i, l := range list {
		all[i] = strings.TrimSpace(fmt.Sprintf("%s = %s: %s %s", l.Navn, l.Vaerdi, l.Udfald, l.Frist))
	}
	return set(all)
}

func keys(list []occurrence) string {
	all := make([]string, len(list))
	for i, o := range list {
		all[i] = o.Noegle
	}
	return strings.Join(all, ", ")
}
