package engine_test

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/pladstjek/pladstjek/engine"
	"github.com/pladstjek/pladstjek/internal/demo"
)

// TestSamenessOfMutated: documents that are changed here and there, and still follow the schema, are judged the same by both engines.
func TestSamenessOfMutated(t *testing.T) {
	t.Parallel()
	c := &counts{}
	compiled, reference := bothEngines()
	paths := testCases(t, "../testcases")
	known := valuesByPlace(t, paths)
	each(t, size(160, *cases/5), c, func(number int) {
		r := random("mutated", number)
		original := generated(t, r.IntN(demo.MaxAntal))
		if r.IntN(3) > 0 {
			var ok bool
			if original, ok = readCase(t, paths[r.IntN(len(paths))]); !ok {
				return
			}
		}
		m := &mutation{random: r, known: known[original.Type()], root: copyOf(original.Root()).(map[string]any)}
		m.days = daysOf(m.root)
		for range 1 + r.IntN(3) {
			m.change()
		}
		text, err := json.Marshal(m.root)
		if err != nil {
			t.Error(err)
			return
		}
		document, err := engine.Read(fmt.Sprintf("mutated %d", number), text)
		if err != nil {
			c.add("that do not follow the schema", 1)
			return
		}
		same(t, compiled, reference, document, 0, strings.Join(m.done, ", "))
		if outcomes(t, compiled, document) == outcomes(t, compiled, original) {
			c.add("judged as before", 1)
		} else {
			c.add("judged otherwise than before", 1)
		}
		for _, what := range m.done {
			c.add(what, 1)
		}
	})
	if n := c.of("judged otherwise than before"); n < 30 && !*assure || n < c.of("judged as before")/4 {
		t.Errorf("too few of the changes changed anything:%s", c)
	}
}

// outcomes are those of all rules.
func outcomes(t *testing.T, e *engine.Engine, document engine.Document) string {
	result, err := e.Check(t.Context(), document, 0, engine.WithoutReadings())
	text := fmt.Sprint(err)
	for _, f := range result.Fund {
		text += fmt.Sprintf("\n%s %s", f.Regel.ID, f.Svar.Udfald)
	}
	return text
}

// place is somewhere in a document, without the numbers of elements.
type place string

// valuesByPlace are the texts and numbers that stand in the test cases, by dokumenttype and place, so that one value of an
// enumeration can be exchanged for another.
func valuesByPlace(t *testing.T, paths []string) map[string]map[place][]any {
	known := map[string]map[place][]any{}
	for i := 0; i < len(paths); i += size(5, 1) {
		document, ok := readCase(t, paths[i])
		if !ok {
			continue
		}
		of := known[document.Type()]
		if of == nil {
			of = map[place][]any{}
			known[document.Type()] = of
		}
		eachSpot(document.Root(), "", func(s spot) {
			switch value := s.value().(type) {
			case string, json.Number:
				if !slices.Contains(of[s.place], value) {
					of[s.place] = append(of[s.place], value)
				}
			}
		})
	}
	return known
}

// spot is a field of an object or an element of a list in a document.
type spot struct {
	in    map[string]any // or
	list  []any
	name  string
	index int
	place place
}

func (s spot) value() any {
	if s.in != nil {
		return s.in[s.name]
	}
	return s.list[s.index]
}

func (s spot) set(value any) {
	if s.in != nil {
		s.in[s.name] = value
	} else {
		s.list[s.index] = value
	}
}

// eachSpot calls do for every spot of a tree, always in the same order.
func eachSpot(tree any, at place, do func(spot)) {
	switch v := tree.(type) {
	case map[string]any:
		names := make([]string, 0, len(v))
		for name := range v {
			names = append(names, name)
		}
		slices.Sort(names)
		for _, name := range names {
			s := spot{in: v, name: name, place: at + "/" + place(name)}
			do(s)
			eachSpot(v[name], s.place, do)
		}
	case []any:
		for i := range v {
			s := spot{list: v, index: i, place: at + "/*"}
			do(s)
			eachSpot(v[i], s.place, do)
		}
	}
}

func copyOf(tree any) any {
	switch v := tree.(type) {
	case map[string]any:
		object := make(map[string]any, len(v))
		for name, value := range v {
			object[name] = copyOf(value)
		}
		return object
	case []any:
		list := make([]any, len(v))
		for i := range v {
			list[i] = copyOf(v[i])
		}
		return list
	}
	return tree
}

// mutation changes a document.
type mutation struct {
	random *rand.Rand
	root   map[string]any
	days   []engine.Dato
	known  map[place][]any
	done   []string
}

// change makes one change of a kind that the document has something for.
func (m *mutation) change() {
	kinds := []struct {
		name string
		do   func() bool
	}{
		{"a field dropped", m.dropField},
		{"an object dropped", m.dropObject},
		{"values exchanged", m.exchange},
		{"a day moved", m.moveDay},
		{"a day moved", m.moveDay},
		{"a list emptied", m.list(func([]any) []any { return []any{} })},
		{"a list doubled", m.list(func(l []any) []any { return append(slices.Clone(l), copyOf(l).([]any)...) })},
		{"a list reordered", m.list(m.shuffled)},
		{"a list cut short", m.list(func(l []any) []any { return l[:m.random.IntN(len(l))] })},
		{"a boolean turned", m.turn},
		{"another value of the place", m.otherValue},
		{"another value of the place", m.otherValue},
		{"a number moved", m.moveNumber},
	}
	for range 20 {
		if kind := kinds[m.random.IntN(len(kinds))]; kind.do() {
			m.done = append(m.done, kind.name)
			return
		}
	}
}

// spots are those that are wanted. What makes a document one of its type is left alone.
func (m *mutation) spots(wanted func(spot) bool) (all []spot) {
	eachSpot(m.root, "", func(s spot) {
		if s.place != "/dokumenttype" && s.place != "/skemaversion" && wanted(s) {
			all = append(all, s)
		}
	})
	return all
}

func (m *mutation) one(wanted func(spot) bool) (spot, bool) {
	all := m.spots(wanted)
	if len(all) == 0 {
		return spot{}, false
	}
	return all[m.random.IntN(len(all))], true
}

func (m *mutation) dropField() bool {
	s, ok := m.one(func(s spot) bool { return s.in != nil })
	if ok {
		delete(s.in, s.name)
	}
	return ok
}

func (m *mutation) dropObject() bool {
	s, ok := m.one(func(s spot) bool { _, object := s.value().(map[string]any); return object && s.in != nil })
	if ok {
		delete(s.in, s.name)
	}
	return ok
}

// exchange lets two fields of the same kind change places.
func (m *mutation) exchange() bool {
	first, ok := m.one(func(s spot) bool { return kindOf(s.value()) != "" })
	if !ok {
		return false
	}
	second, ok := m.one(func(s spot) bool {
		return kindOf(s.value()) == kindOf(first.value()) && s.value() != first.value()
	})
	if ok {
		a, b := first.value(), second.value()
		first.set(b)
		second.set(a)
	}
	return ok
}

// kindOf tells which values can stand for each other; "" for what none can.
func kindOf(value any) string {
	switch v := value.(type) {
	case bool:
		return "boolean"
	case json.Number:
		return "number"
	case string:
		if _, err := engine.ParseDato(v); err == nil {
			return "day"
		}
		if _, err := engine.LocalDay(v); err == nil {
			return "time"
		}
		return "text"
	}
	return ""
}

// moveDay sets a day to one before, on or after another that the document names, where the rules have their bounds.
func (m *mutation) moveDay() bool {
	s, ok := m.one(func(s spot) bool { k := kindOf(s.value()); return k == "day" || k == "time" })
	if !ok || len(m.days) == 0 {
		return false
	}
	day := m.days[m.random.IntN(len(m.days))]
	if m.random.IntN(5) == 0 {
		day = []engine.Dato{engine.OrdningFra, engine.OrdningTil}[m.random.IntN(2)]
	}
	day += engine.Dato(m.random.IntN(3) - 1)
	text := day.String()
	if was := s.value().(string); len(was) > len(text) && m.random.IntN(2) == 0 {
		text += was[len(text):] // the time of day stays
	}
	s.set(text)
	return true
}

func (m *mutation) list(changed func([]any) []any) func() bool {
	return func() bool {
		s, ok := m.one(func(s spot) bool { l, isList := s.value().([]any); return isList && len(l) > 0 })
		if ok {
			s.set(changed(s.value().([]any)))
		}
		return ok
	}
}

func (m *mutation) shuffled(list []any) []any {
	list = slices.Clone(list)
	m.random.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
	return list
}

func (m *mutation) turn() bool {
	s, ok := m.one(func(s spot) bool { _, isBool := s.value().(bool); return isBool })
	if ok {
		s.set(!s.value().(bool))
	}
	return ok
}

func (m *mutation) otherValue() bool {
	s, ok := m.one(func(s spot) bool { return len(m.known[s.place]) > 1 })
	if ok {
		s.set(m.known[s.place][m.random.IntN(len(m.known[s.place]))])
	}
	return ok
}

func (m *mutation) moveNumber() bool {
	s, ok := m.one(func(s spot) bool { return kindOf(s.value()) == "number" })
	if !ok {
		return false
	}
	was := s.value().(json.Number)
	n, err := was.Int64()
	if err != nil {
		return false
	}
	s.set([]json.Number{json.Number(fmt.Sprint(n + 1)), json.Number(fmt.Sprint(n - 1)), json.Number(fmt.Sprintf("%d.0", n)), json.Number(fmt.Sprintf("%d.5", n)), "0"}[m.random.IntN(5)])
	return true
}
