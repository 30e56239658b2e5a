package engine

import (
	"encoding/json"
	"fmt"

	"github.com/pladstjek/pladstjek/engine/plan"
)

// Udfald is the outcome of a rule.
type Udfald string

// The outcomes. See schemas/svar.json for what each means.
const (
	Opfyldt      Udfald = "opfyldt"
	Brud         Udfald = "brud"
	Afventer     Udfald = "afventer"
	Uoplyst      Udfald = "uoplyst"
	IkkeRelevant Udfald = "ikke_relevant"
	Normkonflikt Udfald = "normkonflikt"
)

// UdfaldEfterVaegt lists the outcomes, heaviest first.
var UdfaldEfterVaegt = []Udfald{Brud, Normkonflikt, Uoplyst, Afventer, Opfyldt, IkkeRelevant}

func (u Udfald) known() bool {
	for _, k := range UdfaldEfterVaegt {
		if u == k {
			return true
		}
	}
	return false
}

// Svar is a rule's answer, after schemas/svar.json: only what depends on the case.
type Svar struct {
	Udfald Udfald
	// Frist is the last day, where the rule has one. FristIkkeSat: the source sets none.
	Frist        Dato
	HarFrist     bool
	FristIkkeSat bool
	// Fakta and Mangler are paths in the document: what the answer rests on, what is missing.
	Fakta, Mangler [][]any
	Beregning      *Beregning
	// Parametre are the values of the messages' placeholders: string, json.Number or []any of them.
	Parametre   map[string]any
	Grund       string
	Ansvarlig   string
	Besked      string
	Bemaerkning string
	EfterRegime string
	DelAf       string
	// Noegle and Sti are the id and the path of an occurrence's element.
	Noegle      string
	Sti         []any
	Forekomster []Svar
}

// Beregning is how a deadline was computed. Days are whole days; Afvigelse is days late (positive).
type Beregning struct {
	Fra          Dato
	HarFra       bool
	Led          []Led
	SidsteDag    Dato
	HarSidsteDag bool
	// FoersteDag is set instead of SidsteDag where something may not happen earlier.
	FoersteDag    Dato
	HarFoersteDag bool
	// Klokken is the local time of day before which it must happen, "12:00", or "".
	Klokken      string
	Faktisk      Dato
	HarFaktisk   bool
	Afvigelse    int
	HarAfvigelse bool
	// Udtryk is the calculation in numbers, "12 × 3.836,00 kr. = 46.032,00 kr.", where it is not one of days.
	Udtryk string
}

// Led is one addition of a calculation: a number of dage, uger, maaneder, hverdage or timer.
type Led struct {
	Antal int    `json:"antal"`
	Enhed string `json:"enhed"`
}

// outcomes are those of the occurrences, by the id of their element.
func (s *Svar) outcomes() map[string]Udfald {
	all := make(map[string]Udfald, len(s.Forekomster))
	for _, f := range s.Forekomster {
		all[f.Noegle] = f.Udfald
	}
	return all
}

// svarError says in what way a rule's answer is not after schemas/svar.json.
type svarError struct{ sti, hvad string }

func (e *svarError) Error() string {
	return fmt.Sprintf("svaret er ikke efter svar.json: %s %s", e.sti, e.hvad)
}

// parseSvar reads a rule's answer. It may share texts with the value, but nothing that an arena takes back.
func parseSvar(value plan.Value, room *Room) (Svar, error) {
	var s Svar
	err := s.read(value, room, false)
	return s, inside("svar", err)
}

// inside says where in an answer the part stands that an error is of.
func inside(where string, err error) error {
	if e, ok := err.(*svarError); ok {
		if e.sti != "" && e.sti[0] != '[' {
			where += "."
		}
		e.sti = where + e.sti
	}
	return err
}

func (s *Svar) read(value plan.Value, room *Room, forekomst bool) error {
	if value.Kind() != plan.Object {
		return &svarError{"", "er ikke et objekt"}
	}
	members := value.Members()
	for i := range members {
		name := members[i].Key.Str()
		if err := s.field(name, members[i].Value, room, forekomst); err != nil {
			return inside(name, err)
		}
	}
	if !s.Udfald.known() {
		return &svarError{"udfald", "mangler eller er ukendt"}
	}
	if forekomst && s.Noegle == "" {
		return &svarError{"noegle", "mangler"}
	}
	return nil
}

func (s *Svar) field(name string, value plan.Value, room *Room, forekomst bool) (err error) {
	switch name {
	case "udfald":
		var u string
		u, err = textOf(value)
		s.Udfald = Udfald(u)
	case "frist":
		if value.Kind() == plan.Null {
			s.FristIkkeSat = true
			return nil
		}
		s.Frist, err = dayOf(value)
		s.HarFrist = true
	case "fakta":
		s.Fakta, err = pathsOf(value, room)
	case "mangler":
		s.Mangler, err = pathsOf(value, room)
	case "beregning":
		s.Beregning = &room.beregning.take(1)[0]
		err = s.Beregning.read(value)
	case "parametre":
		s.Parametre, err = parametreOf(value, room)
	case "grund":
		s.Grund, err = textOf(value)
	case "ansvarlig":
		s.Ansvarlig, err = textOf(value)
	case "besked":
		s.Besked, err = textOf(value)
	case "bemaerkning":
		s.Bemaerkning, err = textOf(value)
	case "efter_regime":
		s.EfterRegime, err = textOf(value)
	case "del_af":
		s.DelAf, err = textOf(value)
	case "noegle":
		s.Noegle, err = textOf(value)
	case "sti":
		s.Sti, err = pathOf(value, room)
	case "forekomster":
		if forekomst {
			return &svarError{"", "må ikke stå i en forekomst"}
		}
		if value.Kind() != plan.Array {
			return &svarError{"", "er ikke en liste"}
		}
		s.Forekomster = room.svar.take(value.Len())
		for i, element := range value.Elements() {
			if err := s.Forekomster[i].read(element, room, true); err != nil {
				return inside(fmt.Sprintf("[%d]", i), err)
			}
		}
	default:
		return &svarError{"", "er et ukendt felt"}
	}
	return err
}

func (b *Beregning) read(value plan.Value) error {
	if value.Kind() != plan.Object {
		return &svarError{"", "er ikke et objekt"}
	}
	for _, m := range value.Members() {
		if err := b.field(m.Key.Str(), m.Value); err != nil {
			return inside(m.Key.Str(), err)
		}
	}
	return nil
}

func (b *Beregning) field(name string, value plan.Value) (err error) {
	switch name {
	case "fra":
		b.Fra, err = dayOf(value)
		b.HarFra = true
	case "sidste_dag":
		b.SidsteDag, err = dayOf(value)
		b.HarSidsteDag = true
	case "foerste_dag":
		b.FoersteDag, err = dayOf(value)
		b.HarFoersteDag = true
	case "faktisk":
		b.Faktisk, err = dayOf(value)
		b.HarFaktisk = true
	case "klokken":
		b.Klokken, err = textOf(value)
	case "udtryk":
		b.Udtryk, err = textOf(value)
	case "afvigelse":
		b.Afvigelse, err = wholeOf(value)
		b.HarAfvigelse = true
	case "led":
		if value.Kind() != plan.Array {
			return &svarError{"", "er ikke en liste"}
		}
		if value.Len() > 0 {
			b.Led = make([]Led, value.Len())
		}
		for i, element := range value.Elements() {
			if b.Led[i], err = ledOf(element); err != nil {
				return err
			}
		}
	default:
		return &svarError{"", "er et ukendt felt"}
	}
	return err
}

func ledOf(value plan.Value) (l Led, err error) {
	if value.Kind() != plan.Object {
		return l, &svarError{"", "har et led, der ikke er et objekt"}
	}
	if antal := value.Field("antal"); antal.Defined() {
		if l.Antal, err = wholeOf(antal); err != nil {
			return l, inside("antal", err)
		}
	}
	if enhed := value.Field("enhed"); enhed.Defined() {
		if l.Enhed, err = textOf(enhed); err != nil {
			return l, inside("enhed", err)
		}
	}
	if l.Enhed == "" || value.Len() != 2 {
		return l, &svarError{"", "har et led uden præcis antal og enhed"}
	}
	return l, nil
}

func textOf(value plan.Value) (string, error) {
	if value.Kind() != plan.String {
		return "", &svarError{"", "er ikke en tekst"}
	}
	return value.Str(), nil
}

func wholeOf(value plan.Value) (int, error) {
	if n, ok := value.IsInt(); ok {
		return int(n), nil
	}
	return 0, &svarError{"", "er ikke et helt tal"}
}

func dayOf(value plan.Value) (Dato, error) {
	s, err := textOf(value)
	if err != nil {
		return 0, err
	}
	d, err := ParseDato(s)
	if err != nil {
		return 0, &svarError{"", "er ikke en dato"}
	}
	return d, nil
}

func pathsOf(value plan.Value, room *Room) ([][]any, error) {
	if value.Kind() != plan.Array {
		return nil, &svarError{"", "er ikke en liste"}
	}
	all := room.paths.take(value.Len())
	for i, element := range value.Elements() {
		p, err := pathOf(element, room)
		if err != nil {
			return nil, inside(fmt.Sprintf("[%d]", i), err)
		}
		all[i] = p
	}
	return all, nil
}

func pathOf(value plan.Value, room *Room) ([]any, error) {
	if value.Kind() != plan.Array {
		return nil, &svarError{"", "er ikke en sti (en liste af navne og numre)"}
	}
	p := room.steps.take(value.Len())
	for i, step := range value.Elements() {
		switch step.Kind() {
		case plan.String:
			p[i] = step.Any()
		case plan.Number:
			n, ok := step.IsInt()
			if !ok {
				return nil, &svarError{"", "har et nummer, der ikke er helt"}
			}
			p[i] = int(n)
		default:
			return nil, &svarError{"", "har et led, der hverken er navn eller nummer"}
		}
	}
	return p, nil
}

func parametreOf(value plan.Value, room *Room) (map[string]any, error) {
	if value.Kind() != plan.Object {
		return nil, &svarError{"", "er ikke et objekt"}
	}
	all := room.emptyMap(value.Len())
	for _, m := range value.Members() {
		v, err := parameterOf(m.Value)
		if err != nil {
			return all, inside(m.Key.Str(), err)
		}
		all[m.Key.Str()] = v
	}
	return all, nil
}

func parameterOf(value plan.Value) (any, error) {
	switch value.Kind() {
	case plan.String:
		return value.Any(), nil
	case plan.Number:
		return json.Number(value.NumberText()), nil
	case plan.Array:
		list := make([]any, value.Len())
		for i, element := range value.Elements() {
			v, err := parameterOf(element)
			if err != nil {
				return nil, err
			}
			list[i] = v
		}
		return list, nil
	}
	return nil, &svarError{"", "er hverken tekst, tal eller liste"}
}
