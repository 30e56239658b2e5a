package engine

import (
	"encoding/json"
	"fmt"
	"sort"
)

// Serie is a number of the law over time, after schemas/parameter.json. A row holds from its day until the next one's;
// before the first row, and from a row without a value, there is none.
type Serie struct {
	// Navn is area.series, as rules name it in data.parametre.
	Navn string
	// Enhed is what the value counts: dage, maaneder, hverdage, øre …
	Enhed string
	// Aaben says why the series has no end, "" where a last row without a value closes it.
	Aaben   string
	Raekker []Raekke
}

// Raekke is one row of a Serie: the value from a day on, where it is said, and whether that was confirmed.
type Raekke struct {
	Fra Dato
	// Vaerdi is a string, json.Number, bool or a list of them; nil closes the series.
	Vaerdi      any
	Kilde, Sted string
	Bekraeftet  bool
}

// Paa is the row that holds on the day. There is none before the first row or where the series is closed.
func (s *Serie) Paa(day Dato) (Raekke, bool) {
	i := sort.Search(len(s.Raekker), func(i int) bool { return s.Raekker[i].Fra > day }) - 1
	if i < 0 || s.Raekker[i].Vaerdi == nil {
		return Raekke{}, false
	}
	return s.Raekker[i], true
}

// loadSerier finds the series in the tree of parametre and checks them: days exist and follow each other, and the series
// is either closed by its last row or says why it is open. What has no rows is a table, not a series.
func loadSerier(parametre map[string]any) ([]Serie, error) {
	var all []Serie
	for area, raw := range parametre {
		entries, _ := raw.(map[string]any)
		for name, value := range entries {
			rows, ok := rowsOf(value)
			if !ok {
				continue
			}
			entry := value.(map[string]any)
			s := Serie{Navn: area + "." + name}
			s.Enhed, _ = entry["enhed"].(string)
			s.Aaben, _ = entry["aaben"].(string)
			if err := s.read(rows); err != nil {
				return nil, fmt.Errorf("parametrene: serien %s: %w", s.Navn, err)
			}
			all = append(all, s)
		}
	}
	sort.Slice(all, func(i, j int) bool { return all[i].Navn < all[j].Navn })
	return all, nil
}

// rowsOf gives the rows of a series; ok is false for what is no series.
func rowsOf(value any) (rows []any, ok bool) {
	entry, _ := value.(map[string]any)
	rows, ok = entry["raekker"].([]any)
	return rows, ok
}

func (s *Serie) read(rows []any) error {
	for i, raw := range rows {
		row, ok := raw.(map[string]any)
		if !ok {
			return fmt.Errorf("række %d er ikke et objekt {fra, vaerdi, kilde, sted, bekraeftet}", i+1)
		}
		fra, _ := row["fra"].(string)
		day, err := ParseDato(fra)
		if err != nil {
			return fmt.Errorf("række %d: fra: %w", i+1, err)
		}
		if i > 0 && day <= s.Raekker[i-1].Fra {
			return fmt.Errorf("række %d fra %s står efter en række fra %s: rækkerne skal stå efter dag", i+1, day, s.Raekker[i-1].Fra)
		}
		if i > 0 && s.Raekker[i-1].Vaerdi == nil {
			return fmt.Errorf("række %d står efter den række, der lukker serien", i+1)
		}
		r := Raekke{Fra: day, Vaerdi: row["vaerdi"]}
		r.Kilde, _ = row["kilde"].(string)
		r.Sted, _ = row["sted"].(string)
		r.Bekraeftet, _ = row["bekraeftet"].(bool)
		if r.Vaerdi != nil && r.Kilde == "" {
			return fmt.Errorf("rækken fra %s mangler kilde: et tal i loven skal have en", day)
		}
		s.Raekker = append(s.Raekker, r)
	}
	switch {
	case s.Enhed == "":
		return fmt.Errorf("mangler enhed")
	case len(rows) == 0:
		return fmt.Errorf("har ingen rækker")
	case (s.Aaben == "") != (s.Raekker[len(s.Raekker)-1].Vaerdi == nil):
		return fmt.Errorf("skal enten lukkes af en sidste række med vaerdi null eller sige under aaben, hvorfor den ikke er lukket")
	}
	return nil
}

// Serie finds a dated number by its name, area.series.
func (e *Engine) Serie(navn string) (*Serie, bool) {
	i := sort.Search(len(e.rules.serier), func(i int) bool { return e.rules.serier[i].Navn >= navn })
	if i == len(e.rules.serier) || e.rules.serier[i].Navn != navn {
		return nil, false
	}
	return &e.rules.serier[i], true
}

// VaerdiText is the row's value with its unit in the language: "14 dage", "1 month". "" where there is no value.
func (s *Serie) VaerdiText(r Raekke, sprog Sprog) string {
	w := writer{sprog: sprog}
	if n, ok := r.Vaerdi.(json.Number); ok {
		if i, err := n.Int64(); err == nil {
			return string(w.count(nil, int(i), s.Enhed))
		}
	}
	if r.Vaerdi == nil {
		return ""
	}
	return string(w.parameter(nil, r.Vaerdi)) + " " + s.Enhed
}
