package accept

import (
	"encoding/json"

	"github.com/pladstjek/pladstjek/engine/plan"
)

// enumeration is the values of an enum or a const, by kind.
type enumeration struct {
	kinds    kindSet
	booleans uint8
	numbers  []decimal
	words    *words
}

// values reads enum or const, nil where the schema has neither. Objects and lists are not supported, nor are both keywords at once.
func (c *compiler) values(s source) (*enumeration, error) {
	list, err := s.list("enum")
	if err != nil {
		return nil, err
	}
	keyword := "enum"
	if s.has("const") {
		if keyword = "const"; list != nil {
			return nil, s.refuse(keyword)
		}
		list = []any{s.schema["const"]}
	}
	if list == nil {
		return nil, nil
	}
	e := &enumeration{}
	var texts []string
	for _, value := range list {
		switch value := value.(type) {
		case nil:
			e.kinds |= 1 << plan.Null
		case bool:
			e.kinds |= 1 << plan.Boolean
			if value {
				e.booleans |= 1 << 1
			} else {
				e.booleans |= 1 << 0
			}
		case json.Number:
			d, ok := parseDecimal(string(value))
			if !ok {
				return nil, s.refuse(keyword)
			}
			e.kinds |= 1 << plan.Number
			e.numbers = append(e.numbers, d)
		case string:
			e.kinds |= 1 << plan.String
			texts = append(texts, value)
		default:
			return nil, s.refuse(keyword)
		}
	}
	if texts != nil {
		e.words = c.words(texts)
	}
	return e, nil
}

// words is a set of texts.
type words struct {
	first uint32   // the least of their symbols
	bits  []uint64 // of the symbols from first on
	texts map[string]bool
}

func (c *compiler) words(texts []string) *words {
	w := &words{texts: map[string]bool{}}
	for _, text := range texts {
		w.texts[text] = true
	}
	c.texts = append(c.texts, texts...)
	c.named = append(c.named, w.setBits)
	return w
}

func (w *words) setBits() {
	least, most := ^uint32(0), uint32(0)
	for text := range w.texts {
		least, most = min(least, symbol(text)), max(most, symbol(text))
	}
	w.first, w.bits = least, make([]uint64, (most-least)/64+1)
	for text := range w.texts {
		at := symbol(text) - least
		w.bits[at/64] |= 1 << (at % 64)
	}
}

func (w *words) contain(v *plan.Value) bool {
	symbol := v.Symbol()
	if symbol == 0 {
		return w.texts[v.Str()]
	}
	at := symbol - w.first // one below first becomes one beyond all bits
	return uint64(at/64) < uint64(len(w.bits)) && w.bits[at/64]>>(at%64)&1 == 1
}
