package plan

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
)

// compareNumbers is for numbers of which at least one is not an int64: OPA's own comparison, of their texts.
func compareNumbers(a, b Value) int {
	return ast.NumberCompare(ast.Number(a.NumberText()), ast.Number(b.NumberText()))
}

// FromTerm is OPA's value as one of ours, on the heap. It fails for what is no ground value, such as a variable.
func FromTerm(value ast.Value) (Value, error) {
	switch v := value.(type) {
	case ast.Null:
		return NullValue(), nil
	case ast.Boolean:
		return Bool(bool(v)), nil
	case ast.Number:
		return Decimal(string(v)), nil
	case ast.String:
		return known(string(v)), nil
	case *ast.Array:
		elements := make([]Value, v.Len())
		for i := range elements {
			element, err := FromTerm(v.Elem(i).Value)
			if err != nil {
				return Value{}, err
			}
			elements[i] = element
		}
		return List(elements), nil
	case ast.Object:
		members := make([]Member, 0, v.Len())
		err := v.Iter(func(key, value *ast.Term) error {
			k, err := FromTerm(key.Value)
			if err != nil {
				return err
			}
			m, err := FromTerm(value.Value)
			members = append(members, Member{k, m})
			return err
		})
		return sortedObject(members), err
	case ast.Set:
		elements := make([]Value, 0, v.Len())
		err := v.Iter(func(element *ast.Term) error {
			e, err := FromTerm(element.Value)
			elements = append(elements, e)
			return err
		})
		slices.SortFunc(elements, Compare)
		return SetOf(elements), err
	}
	return Value{}, fmt.Errorf("%T is no value", value)
}

// known is the text's symbol, where it has one.
func known(text string) Value {
	if v, ok := Known(text); ok {
		return v
	}
	return Text(text)
}

func sortedObject(members []Member) Value {
	slices.SortFunc(members, func(a, b Member) int { return Compare(a.Key, b.Key) })
	return ObjectOf(members)
}

// FromJSON is a tree of map[string]any, []any, string, bool, json.Number, int and nil as a value, on the heap.
func FromJSON(value any) (Value, error) {
	switch v := value.(type) {
	case nil:
		return NullValue(), nil
	case bool:
		return Bool(v), nil
	case int:
		return Int(int64(v)), nil
	case json.Number:
		return Decimal(string(v)), nil
	case string:
		return known(v), nil
	case []any:
		elements := make([]Value, len(v))
		for i := range v {
			element, err := FromJSON(v[i])
			if err != nil {
				return Value{}, err
			}
			elements[i] = element
		}
		return List(elements), nil
	case map[string]any:
		members := make([]Member, 0, len(v))
		for key, value := range v {
			m, err := FromJSON(value)
			if err != nil {
				return Value{}, err
			}
			members = append(members, Member{known(key), m})
		}
		return sortedObject(members), nil
	}
	return Value{}, fmt.Errorf("%T is no value", value)
}

// Term is the value as OPA's, which shares nothing with it; nil where it is undefined.
func (v Value) Term() ast.Value {
	switch v.kind {
	case Null:
		return ast.NullValue
	case Boolean:
		return ast.Boolean(v.n == 1)
	case Number:
		return ast.Number(strings.Clone(v.NumberText()))
	case String:
		return ast.String(strings.Clone(v.text()))
	case Array:
		terms := make([]*ast.Term, v.Len())
		for i, element := range v.Elements() {
			terms[i] = ast.NewTerm(element.Term())
		}
		return ast.NewArray(terms...)
	case Object:
		object := ast.NewObjectWithCapacity(v.Len())
		for _, m := range v.Members() {
			object.Insert(ast.NewTerm(m.Key.Term()), ast.NewTerm(m.Value.Term()))
		}
		return object
	case Set:
		set := ast.NewSet()
		for _, element := range v.Elements() {
			set.Add(ast.NewTerm(element.Term()))
		}
		return set
	}
	return nil
}
