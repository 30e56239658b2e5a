package engine

import (
	"encoding/json"
	"fmt"

	"github.com/open-policy-agent/opa/v1/ast"
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

func parseSvar(term *ast.Term) (Svar, error) {
	var s Svar
	err := s.read(term.Value, "svar", false)
	return s, err
}

func (s *Svar) read(value ast.Value, at string, forekomst bool) error {
	object, ok := value.(ast.Object)
	if !ok {
		return &svarError{at, "er ikke et objekt"}
	}
	err := object.Iter(func(key, value *ast.Term) error {
		name, _ := key.Value.(ast.String)
		return s.field(string(name), value.Value, at+"."+string(name), forekomst)
	})
	if err != nil {
		return err
	}
	if !s.Udfald.known() {
		return &svarError{at + ".udfald", "mangler eller er ukendt"}
	}
	if forekomst && s.Noegle == "" {
		return &svarError{at + ".noegle", "mangler"}
	}
	return nil
}

func (s *Svar) field(name string, value ast.Value, at string, forekomst bool) (err error) {
	switch name {
	case "udfald":
		var u string
		u, err = textOf(value, at)
		s.Udfald = Udfald(u)
	case "frist":
		if _, null := value.(ast.Null); null {
			s.FristIkkeSat = true
			return nil
		}
		s.Frist, err = dayOf(value, at)
		s.HarFrist = true
	case "fakta":
		s.Fakta, err = pathsOf(value, at)
	case "mangler":
		s.Mangler, err = pathsOf(value, at)
	case "beregning":
		s.Beregning = &Beregning{}
		err = s.Beregning.read(value, at)
	case "parametre":
		s.Parametre, err = parametreOf(value, at)
	case "grund":
		s.Grund, err = textOf(value, at)
	case "ansvarlig":
		s.Ansvarlig, err = textOf(value, at)
	case "besked":
		s.Besked, err = textOf(value, at)
	case "bemaerkning":
		s.Bemaerkning, err = textOf(value, at)
	case "efter_regime":
		s.EfterRegime, err = textOf(value, at)
	case "del_af":
		s.DelAf, err = textOf(value, at)
	case "noegle":
		s.Noegle, err = textOf(value, at)
	case "sti":
		s.Sti, err = pathOf(value, at)
	case "forekomster":
		if forekomst {
			return &svarError{at, "må ikke stå i en forekomst"}
		}
		list, ok := value.(*ast.Array)
		if !ok {
			return &svarError{at, "er ikke en liste"}
		}
		s.Forekomster = make([]Svar, list.Len())
		for i := range s.Forekomster {
			if err := s.Forekomster[i].read(list.Elem(i).Value, fmt.Sprintf("%s[%d]", at, i), true); err != nil {
				return err
			}
		}
	default:
		return &svarError{at, "er et ukendt felt"}
	}
	return err
}

func (b *Beregning) read(value ast.Value, at string) error {
	object, ok := value.(ast.Object)
	if !ok {
		return &svarError{at, "er ikke et objekt"}
	}
	return object.Iter(func(key, value *ast.Term) (err error) {
		name, _ := key.Value.(ast.String)
		at := at + "." + string(name)
		switch name {
		case "fra":
			b.Fra, err = dayOf(value.Value, at)
			b.HarFra = true
		case "sidste_dag":
			b.SidsteDag, err = dayOf(value.Value, at)
			b.HarSidsteDag = true
		case "foerste_dag":
			b.FoersteDag, err = dayOf(value.Value, at)
			b.HarFoersteDag = true
		case "faktisk":
			b.Faktisk, err = dayOf(value.Value, at)
			b.HarFaktisk = true
		case "klokken":
			b.Klokken, err = textOf(value.Value, at)
		case "udtryk":
			b.Udtryk, err = textOf(value.Value, at)
		case "afvigelse":
			b.Afvigelse, err = wholeOf(value.Value, at)
			b.HarAfvigelse = true
		case "led":
			list, ok := value.Value.(*ast.Array)
			if !ok {
				return &svarError{at, "er ikke en liste"}
			}
			for i := range list.Len() {
				led, ok := list.Elem(i).Value.(ast.Object)
				if !ok {
					return &svarError{at, "har et led, der ikke er et objekt"}
				}
				var l Led
				if term := led.Get(ast.InternedTerm("antal")); term != nil {
					l.Antal, err = wholeOf(term.Value, at+".antal")
				}
				if term := led.Get(ast.InternedTerm("enhed")); term != nil && err == nil {
					l.Enhed, err = textOf(term.Value, at+".enhed")
				}
				if err == nil && (l.Enhed == "" || led.Len() != 2) {
					err = &svarError{at, "har et led uden præcis antal og enhed"}
				}
				if err != nil {
					return err
				}
				b.Led = append(b.Led, l)
			}
		default:
			return &svarError{at, "er et ukendt felt"}
		}
		return err
	})
}

func textOf(value ast.Value, at string) (string, error) {
	s, ok := value.(ast.String)
	if !ok {
		return "", &svarError{at, "er ikke en tekst"}
	}
	return string(s), nil
}

func wholeOf(value ast.Value, at string) (int, error) {
	n, ok := value.(ast.Number)
	if ok {
		if i, ok := n.Int(); ok {
			return i, nil
		}
	}
	return 0, &svarError{at, "er ikke et helt tal"}
}

func dayOf(value ast.Value, at string) (Dato, error) {
	s, err := textOf(value, at)
	if err != nil {
		return 0, err
	}
	d, err := ParseDato(s)
	if err != nil {
		return 0, &svarError{at, "er ikke en dato"}
	}
	return d, nil
}

func pathsOf(value ast.Value, at string) ([][]any, error) {
	list, ok := value.(*ast.Array)
	if !ok {
		return nil, &svarError{at, "er ikke en liste"}
	}
	all := make([][]any, list.Len())
	for i := range all {
		p, err := pathOf(list.Elem(i).Value, fmt.Sprintf("%s[%d]", at, i))
		if err != nil {
			return nil, err
		}
		all[i] = p
	}
	return all, nil
}

func pathOf(value ast.Value, at string) ([]any, error) {
	list, ok := value.(*ast.Array)
	if !ok {
		return nil, &svarError{at, "er ikke en sti (en liste af navne og numre)"}
	}
	p := make([]any, list.Len())
	for i := range p {
		switch v := list.Elem(i).Value.(type) {
		case ast.String:
			p[i] = string(v)
		case ast.Number:
			n, ok := v.Int()
			if !ok {
				return nil, &svarError{at, "har et nummer, der ikke er helt"}
			}
			p[i] = n
		default:
			return nil, &svarError{at, "har et led, der hverken er navn eller nummer"}
		}
	}
	return p, nil
}

func parametreOf(value ast.Value, at string) (map[string]any, error) {
	object, ok := value.(ast.Object)
	if !ok {
		return nil, &svarError{at, "er ikke et objekt"}
	}
	all := make(map[string]any, object.Len())
	err := object.Iter(func(key, value *ast.Term) error {
		name, _ := key.Value.(ast.String)
		v, err := parameterOf(value.Value, at+"."+string(name))
		all[string(name)] = v
		return err
	})
	return all, err
}

func parameterOf(value ast.Value, at string) (any, error) {
	switch v := value.(type) {
	case ast.String:
		return string(v), nil
	case ast.Number:
		return json.Number(v), nil
	case *ast.Array:
		list := make([]any, v.Len())
		for i := range list {
			element, err := parameterOf(v.Elem(i).Value, at)
			if err != nil {
				return nil, err
			}
			list[i] = element
		}
		return list, nil
	}
	return nil, &svarError{at, "er hverken tekst, tal eller liste"}
}
