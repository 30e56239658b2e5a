package accept

import (
	"maps"
	"slices"

	"github.com/pladstjek/pladstjek/engine/plan"
)

// object is what is demanded of an object.
type object struct {
	symbols    []uint32 // of the properties, which are sorted by name as the members of an object are
	properties []property
	required   int    // how many of the properties are
	additional *check // of every other member
}

type property struct {
	name     string
	check    *check
	required bool
}

func (c *compiler) object(s source) (*object, error) {
	if !s.has("properties", "required", "additionalProperties") {
		return nil, nil
	}
	o := &object{additional: anything}
	var err error
	if additional, ok := s.schema["additionalProperties"]; ok {
		if o.additional, err = c.check(additional, s.below("additionalProperties")); err != nil {
			return nil, err
		}
	}
	named, ok := s.schema["properties"].(map[string]any)
	if !ok && s.has("properties") {
		return nil, s.refuse("properties")
	}
	byName := map[string]*property{}
	for _, name := range slices.Sorted(maps.Keys(named)) {
		p := &property{name: name}
		if p.check, err = c.check(named[name], s.below("properties", name)); err != nil {
			return nil, err
		}
		byName[name] = p
	}
	names, ok := s.schema["required"].([]any)
	if !ok && s.has("required") {
		return nil, s.refuse("required")
	}
	for _, value := range names {
		name, isText := value.(string)
		if !isText {
			return nil, s.refuse("required")
		}
		if byName[name] == nil {
			byName[name] = &property{name: name, check: o.additional}
		}
		byName[name].required = true
	}
	for _, name := range slices.Sorted(maps.Keys(byName)) {
		o.properties = append(o.properties, *byName[name])
		c.texts = append(c.texts, name)
		if byName[name].required {
			o.required++
		}
	}
	c.named = append(c.named, func() {
		for i := range o.properties {
			o.symbols = append(o.symbols, symbol(o.properties[i].name))
		}
	})
	return o, nil
}

func (o *object) accepts(v *plan.Value) bool {
	next, found := 0, 0
	members := v.Members()
	for i := range members {
		m := &members[i]
		at := o.find(&m.Key, next)
		if at < 0 {
			if m.Key.Kind() != plan.String || !o.additional.accepts(&m.Value) {
				return false
			}
			continue
		}
		p := &o.properties[at]
		if !p.check.accepts(&m.Value) {
			return false
		}
		if p.required {
			found++
		}
		next = at + 1
	}
	return found == o.required
}

// find is the property of a name among those from next on, -1 for none: both lists are sorted, so that no later member can have an
// earlier property.
func (o *object) find(key *plan.Value, next int) int {
	if symbol := key.Symbol(); symbol != 0 {
		for i, s := range o.symbols[next:] {
			if s == symbol {
				return next + i
			}
		}
		return -1
	}
	if key.Kind() != plan.String {
		return -1
	}
	name := key.Str()
	for i := next; i < len(o.properties); i++ {
		if o.properties[i].name == name {
			return i
		}
	}
	return -1
}
