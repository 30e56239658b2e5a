package accept

import "github.com/pladstjek/pladstjek/engine/plan"

// check is one schema. What is nil in it says nothing.
type check struct {
	kinds    kindSet
	booleans uint8 // which may stand, as 1 << 0 for false and 1 << 1 for true
	more     bool  // there is something in all or anyOne
	text     *text
	number   *number
	array    *array
	object   *object
	all      []*check // what else must accept the same value
	anyOne   []*check // of which one must, where there are any
}

// kindSet has the bit 1 << kind for each kind.
type kindSet uint16

const (
	jsonKinds    = 1<<plan.Null | 1<<plan.Boolean | 1<<plan.Number | 1<<plan.String | 1<<plan.Array | 1<<plan.Object
	bothBooleans = 1<<0 | 1<<1
)

var (
	anything = &check{kinds: jsonKinds, booleans: bothBooleans}
	nothing  = &check{}
)

// accepts takes a pointer because the copies of a value would cost more than what is asked of most of them.
func (c *check) accepts(v *plan.Value) bool {
	kind := v.Kind()
	if c.kinds>>kind&1 == 0 {
		return false
	}
	switch kind {
	case plan.Boolean:
		if c.booleans != bothBooleans && v.IsTrue() != (c.booleans == 1<<1) {
			return false
		}
	case plan.Number:
		if c.number != nil && !c.number.accepts(v) {
			return false
		}
	case plan.String:
		if c.text != nil && !c.text.accepts(v) {
			return false
		}
	case plan.Array:
		if c.array != nil && !c.array.accepts(v) {
			return false
		}
	case plan.Object:
		if c.object != nil && !c.object.accepts(v) {
			return false
		}
	}
	return !c.more || c.acceptsMore(v)
}

func (c *check) acceptsMore(v *plan.Value) bool {
	for _, other := range c.all {
		if !other.accepts(v) {
			return false
		}
	}
	if len(c.anyOne) == 0 {
		return true
	}
	for _, branch := range c.anyOne {
		if branch.accepts(v) {
			return true
		}
	}
	return false
}

var kindsByName = map[string]kindSet{
	"null": 1 << plan.Null, "boolean": 1 << plan.Boolean, "number": 1 << plan.Number, "integer": 1 << plan.Number, "string": 1 << plan.String,
	"array": 1 << plan.Array, "object": 1 << plan.Object,
}

// narrowKinds heeds type, and tells whether numbers must be whole.
func (c *check) narrowKinds(s source) (whole bool, err error) {
	names, ok := s.schema["type"].([]any)
	if !s.has("type") {
		return false, nil
	}
	if !ok {
		names = []any{s.schema["type"]}
	}
	var kinds kindSet
	var number, integer bool
	for _, name := range names {
		text, _ := name.(string)
		kind, ok := kindsByName[text]
		if !ok {
			return false, s.refuse("type")
		}
		kinds |= kind
		number, integer = number || text == "number", integer || text == "integer"
	}
	if kinds == 0 {
		return false, s.refuse("type")
	}
	c.kinds &= kinds
	return integer && !number, nil
}
