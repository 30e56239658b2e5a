package accept

import (
	"math"

	"github.com/pladstjek/pladstjek/engine/plan"
)

// array is what is demanded of a list.
type array struct {
	least, most int
	unique      bool
	element     *check
}

func (c *compiler) array(s source) (*array, error) {
	if !s.has("items", "minItems", "maxItems", "uniqueItems") {
		return nil, nil
	}
	a := &array{element: anything}
	var err error
	if a.least, err = s.count("minItems", 0); err != nil {
		return nil, err
	}
	if a.most, err = s.count("maxItems", math.MaxInt); err != nil {
		return nil, err
	}
	if a.unique, err = s.flag("uniqueItems"); err != nil {
		return nil, err
	}
	if items, ok := s.schema["items"]; ok {
		if a.element, err = c.check(items, s.below("items")); err != nil {
			return nil, err
		}
	}
	return a, nil
}

func (a *array) accepts(v *plan.Value) bool {
	elements := v.Elements()
	if len(elements) < a.least || len(elements) > a.most {
		return false
	}
	for i := range elements {
		if !a.element.accepts(&elements[i]) {
			return false
		}
	}
	return !a.unique || allDiffer(elements)
}

// maxCompared is how many elements are compared each with each other: beyond it, the authority's table of hashes is the faster.
const maxCompared = 128

// allDiffer tells that no two elements are the same.
func allDiffer(elements []plan.Value) bool {
	if len(elements) > maxCompared {
		return false
	}
	for i := range elements {
		for j := range i {
			if !differ(elements[i], elements[j]) {
				return false
			}
		}
	}
	return true
}

// differ tells that two values are certain not to be the same. Numbers that are too long to compare are not certain.
func differ(a, b plan.Value) bool {
	if a.Kind() != b.Kind() {
		return true
	}
	switch a.Kind() {
	case plan.Boolean:
		return a.IsTrue() != b.IsTrue()
	case plan.Number:
		x, known := decimalOf(&a)
		y, alsoKnown := decimalOf(&b)
		return known && alsoKnown && x != y
	case plan.String:
		if s, t := a.Symbol(), b.Symbol(); s != 0 && t != 0 {
			return s != t
		}
		return a.Str() != b.Str()
	case plan.Array:
		x, y := a.Elements(), b.Elements()
		if len(x) != len(y) {
			return true
		}
		for i := range x {
			if differ(x[i], y[i]) {
				return true
			}
		}
	case plan.Object:
		x, y := a.Members(), b.Members()
		if len(x) != len(y) {
			return true
		}
		for i := range x {
			if differ(x[i].Key, y[i].Key) || differ(x[i].Value, y[i].Value) {
				return true
			}
		}
	}
	return false
}
