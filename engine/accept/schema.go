package accept

import (
	"fmt"

	"github.com/pladstjek/pladstjek/engine/plan"
)

// Schema is a compiled schema. It is safe for concurrent use.
type Schema struct{ root *check }

// Compile makes a schema of its JSON, a tree of map[string]any, []any, string, bool, json.Number and nil. The schema is taken to be
// one that the authority has compiled too. The error is an [*Unsupported].
func Compile(schema map[string]any) (*Schema, error) {
	c := compiler{root: schema, referred: map[string]*check{}}
	root, err := c.referredCheck(source{schema: schema}, "#")
	if err != nil {
		return nil, err
	}
	if err := c.refuseLoops(); err != nil {
		return nil, err
	}
	c.intern()
	return &Schema{root}, nil
}

// Accepts tells that a value follows the schema. Where it does not tell so, the value may still follow it.
func (s *Schema) Accepts(value plan.Value) bool { return s.root.accepts(&value) }

// Unsupported is the first thing found in a schema that is outside the part of JSON Schema that this package knows.
type Unsupported struct {
	// Keyword is what is not supported, or not in this form; "" where what stands there is no schema.
	Keyword string
	// Pointer is the JSON pointer of the keyword's value in the schema.
	Pointer string
}

// Error tells what is outside and where.
func (u *Unsupported) Error() string {
	if u.Keyword == "" {
		return fmt.Sprintf("'%s' er ikke et skema", u.Pointer)
	}
	return fmt.Sprintf("den hurtige vej kender ikke nøgleordet '%s', som det står i '%s'", u.Keyword, u.Pointer)
}
