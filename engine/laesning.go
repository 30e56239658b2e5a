package engine

import (
	"fmt"
	"sort"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/pladstjek/pladstjek/engine/plan"
)

// Laesning is a reading: a choice the source leaves, with the value chosen and the alternatives.
type Laesning struct {
	Navn        string
	Valgt       string
	Tekst       map[Sprog]map[string]string
	Begrundelse string
	andre       []alternativ
}

type alternativ struct {
	navn  string
	term  *ast.Term
	value plan.Value
}

// loadLaesninger reads the tree of parametre/laesninger, sorted by name.
func loadLaesninger(tree map[string]any) ([]Laesning, error) {
	var all []Laesning
	for navn, raw := range tree {
		row, _ := raw.(map[string]any)
		alternatives, _ := row["alternativer"].([]any)
		if row["valgt"] == nil || len(alternatives) < 2 {
			return nil, fmt.Errorf("parametre/laesninger: %s mangler valgt eller to alternativer", navn)
		}
		l := Laesning{Navn: navn, Valgt: fmt.Sprint(row["valgt"]), Tekst: map[Sprog]map[string]string{}}
		l.Begrundelse, _ = row["begrundelse"].(string)
		known := false
		for _, a := range alternatives {
			name := fmt.Sprint(a)
			if name == l.Valgt {
				known = true
				continue
			}
			value, err := ast.InterfaceToValue(a)
			if err != nil {
				return nil, fmt.Errorf("parametre/laesninger: %s: %w", navn, err)
			}
			own, err := plan.FromTerm(value)
			if err != nil {
				return nil, fmt.Errorf("parametre/laesninger: %s: %w", navn, err)
			}
			l.andre = append(l.andre, alternativ{name, ast.NewTerm(value), own})
		}
		if !known {
			return nil, fmt.Errorf("parametre/laesninger: %s: den valgte værdi er ikke et af alternativerne", navn)
		}
		texts, _ := row["tekst"].(map[string]any)
		for _, sprog := range []Sprog{Dansk, Engelsk} {
			l.Tekst[sprog] = map[string]string{}
			of, _ := texts[string(sprog)].(map[string]any)
			for value, text := range of {
				l.Tekst[sprog][value] = fmt.Sprint(text)
			}
		}
		all = append(all, l)
	}
	sort.Slice(all, func(i, j int) bool { return all[i].Navn < all[j].Navn })
	return all, nil
}
