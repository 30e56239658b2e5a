package accept

import (
	"encoding/json"
	"fmt"
	"maps"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
)

func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }

// mutator changes documents, the same way at each run.
type mutator struct {
	random *rand.Rand
	seen   map[string][]any // what the documents hold under a name
	counts []int            // by mutation
}

func newMutator(documents []corpusDocument) *mutator {
	m := &mutator{rand.New(rand.NewPCG(2018, 2)), map[string][]any{}, make([]int, len(mutations))}
	for _, d := range documents {
		for _, s := range sites(d.root) {
			if s.name != "" && len(m.seen[s.name]) < 500 {
				m.seen[s.name] = append(m.seen[s.name], s.get())
			}
		}
	}
	return m
}

// site is a place in a document that holds a value.
type site struct {
	object map[string]any
	list   []any
	name   string // in the object
	at     int    // in the list
}

func (s site) get() any {
	if s.object != nil {
		return s.object[s.name]
	}
	return s.list[s.at]
}

func (s site) set(value any) {
	if s.object != nil {
		s.object[s.name] = value
	} else {
		s.list[s.at] = value
	}
}

// sites are those of all values in a document but itself, in an order that does not depend on the run.
func sites(value any) (all []site) {
	switch value := value.(type) {
	case map[string]any:
		for _, name := range sortedKeys(value) {
			all = append(append(all, site{object: value, name: name}), sites(value[name])...)
		}
	case []any:
		for i := range value {
			all = append(append(all, site{list: value, at: i}), sites(value[i])...)
		}
	}
	return all
}

func copied[T any](value T) T {
	var copyOf func(any) any
	copyOf = func(value any) any {
		switch value := value.(type) {
		case map[string]any:
			object := make(map[string]any, len(value))
			for name, member := range value {
				object[name] = copyOf(member)
			}
			return object
		case []any:
			list := make([]any, len(value))
			for i := range value {
				list[i] = copyOf(value[i])
			}
			return list
		}
		return value
	}
	return copyOf(value).(T)
}

// mutations are tried at a random place until one fits it.
var mutations = []struct {
	name string
	do   func(m *mutator, s site, all []site) bool
}{
	{"a field dropped", func(_ *mutator, s site, _ []site) bool {
		delete(s.object, s.name)
		return s.object != nil
	}},
	{"a field added", func(m *mutator, s site, _ []site) bool {
		object, ok := s.get().(map[string]any)
		if ok {
			name := m.pick("ukendt", "", s.name, "aaa", "zzz", "id", "dato", "æ")
			object[name.(string)] = m.pick(true, "x", json.Number("1"), nil)
		}
		return ok
	}},
	{"another type", func(m *mutator, s site, _ []site) bool {
		s.set(m.pick(nil, true, false, "", "tekst", json.Number("0"), json.Number("7"), json.Number("2.5"), []any{}, map[string]any{}, []any{"x"}))
		return true
	}},
	{"another character", func(m *mutator, s site, _ []site) bool {
		text, ok := s.get().(string)
		if ok {
			characters := []rune(text + "x")
			characters[m.random.IntN(len(characters))] = m.pick('0', '9', '-', 'x', 'Z', 'æ', '\n', ' ').(rune)
			s.set(string(characters))
		}
		return ok
	}},
	{"a date broken", func(m *mutator, s site, _ []site) bool {
		text, ok := s.get().(string)
		if ok = ok && len(text) >= 10 && isDate(text[:10]); ok {
			s.set(m.pick("2019-02-29", "2018-13-01", "2018-1-1", text+" ", text[1:], text[:10]+"T12:00:00Z", text[:10]+"T24:00:00Z", text[:10]+"T12:00:00", text[:10]+"T12:00:00.5+01:00", "2018-06-01", text[:10]))
		}
		return ok
	}},
	{"emptied", func(_ *mutator, s site, _ []site) bool {
		switch s.get().(type) {
		case []any:
			s.set([]any{})
		case map[string]any:
			s.set(map[string]any{})
		default:
			return false
		}
		return true
	}},
	{"two values swapped", func(m *mutator, s site, all []site) bool {
		other := all[m.random.IntN(len(all))]
		if holds(s.get(), other.get()) || holds(other.get(), s.get()) {
			return false
		}
		value := s.get()
		s.set(other.get())
		other.set(value)
		return true
	}},
	{"the same field of another document", func(m *mutator, s site, _ []site) bool {
		values := m.seen[s.name]
		if s.object == nil || len(values) == 0 {
			return false
		}
		s.set(copied(values[m.random.IntN(len(values))]))
		return true
	}},
	{"a field from elsewhere", func(m *mutator, s site, all []site) bool {
		object, ok := s.get().(map[string]any)
		other := all[m.random.IntN(len(all))]
		if ok = ok && other.object != nil; ok {
			object[other.name] = copied(other.get())
		}
		return ok
	}},
	{"nested deeply", func(m *mutator, s site, _ []site) bool {
		value := s.get()
		for range 1 + m.random.IntN(60) {
			if m.random.IntN(2) == 0 {
				value = []any{value}
			} else {
				value = map[string]any{"a": value}
			}
		}
		s.set(value)
		return true
	}},
	{"another number", func(m *mutator, s site, _ []site) bool {
		number, ok := s.get().(json.Number)
		if ok {
			s.set(m.pick(json.Number("-"+strings.TrimPrefix(string(number), "-")), json.Number("0"), json.Number("1.0"), json.Number("0.01"), json.Number("0.001"),
				json.Number("1000000000.01"), json.Number("2050"), json.Number("99999999999999999999"), json.Number("1.50"), json.Number(fmt.Sprint(m.random.IntN(5000)))))
		}
		return ok
	}},
	{"an element twice", func(m *mutator, s site, _ []site) bool {
		list, ok := s.get().([]any)
		if ok = ok && len(list) > 0; ok {
			s.set(append(slices.Clone(list), copied(list[m.random.IntN(len(list))])))
		}
		return ok
	}},
	{"an element dropped", func(_ *mutator, s site, _ []site) bool {
		list, ok := s.get().([]any)
		if ok = ok && len(list) > 0; ok {
			s.set(slices.Clone(list[1:]))
		}
		return ok
	}},
}

func (m *mutator) pick(values ...any) any { return values[m.random.IntN(len(values))] }

// mutate changes one place of a document and tells how.
func (m *mutator) mutate(root map[string]any) string {
	for range 200 {
		all := sites(root)
		if len(all) == 0 {
			root["dokumenttype"] = "x"
			continue
		}
		kind, at := m.random.IntN(len(mutations)), all[m.random.IntN(len(all))]
		if mutations[kind].do(m, at, all) {
			m.counts[kind]++
			return fmt.Sprintf("%s at %s", mutations[kind].name, at.name)
		}
	}
	return "nothing"
}

// holds tells that a container is another, or holds it, so that they cannot change places.
func holds(value, wanted any) bool {
	return same(value, wanted) || slices.ContainsFunc(sites(value), func(s site) bool { return same(s.get(), wanted) })
}

func same(a, b any) bool {
	x, y := reflect.ValueOf(a), reflect.ValueOf(b)
	return x.IsValid() && y.IsValid() && x.Kind() == y.Kind() && (x.Kind() == reflect.Map || x.Kind() == reflect.Slice) && x.Pointer() == y.Pointer()
}
