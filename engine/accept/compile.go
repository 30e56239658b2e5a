package accept

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/pladstjek/pladstjek/engine/plan"
)

// dialect is the one version of JSON Schema that is known.
const dialect = "https://json-schema.org/draft/2020-12/schema"

// keywords are those that are heeded.
var keywords = []string{
	"$defs", "$ref", "$schema", "additionalProperties", "allOf", "anyOf", "const", "enum", "exclusiveMaximum", "exclusiveMinimum", "format",
	"items", "maxItems", "maxLength", "maximum", "minItems", "minLength", "minimum", "multipleOf", "pattern", "properties", "required", "type",
	"uniqueItems",
}

// annotations say nothing about what is valid; nor does what begins with x-.
var annotations = []string{"$comment", "default", "deprecated", "description", "examples", "readOnly", "title", "writeOnly"}

func isAnnotation(keyword string) bool {
	return strings.HasPrefix(keyword, "x-") || slices.Contains(annotations, keyword)
}

// compiler makes the checks of one schema.
type compiler struct {
	root     map[string]any
	referred map[string]*check // by reference; a check is there before it is whole, so that a schema can refer to itself
	texts    []string          // to be made symbols, all at once
	named    []func()          // what is done when they are
}

// intern makes symbols of all names and words of the schema.
func (c *compiler) intern() {
	plan.InternAll(c.texts)
	for _, finish := range c.named {
		finish()
	}
}

func symbol(text string) uint32 { return plan.Symbol(text).Symbol() }

// check compiles what stands where a schema is expected.
func (c *compiler) check(value any, pointer string) (*check, error) {
	switch value := value.(type) {
	case bool:
		if value {
			return anything, nil
		}
		return nothing, nil
	case map[string]any:
		s := source{value, pointer}
		if s.isReference() {
			return c.reference(s)
		}
		made := &check{}
		return made, c.fill(made, s)
	}
	return nil, &Unsupported{Pointer: pointer}
}

// reference is the check that the schema's $ref refers to: the schema itself, or one of its definitions by a name that is written
// as it is.
func (c *compiler) reference(s source) (*check, error) {
	reference, _ := s.schema["$ref"].(string)
	if made, ok := c.referred[reference]; ok {
		return made, nil
	}
	if reference == "#" {
		return c.referredCheck(source{schema: c.root}, reference)
	}
	name, isDefinition := strings.CutPrefix(reference, "#/$defs/")
	definitions, _ := c.root["$defs"].(map[string]any)
	definition, ok := definitions[name].(map[string]any)
	if !isDefinition || !ok || strings.ContainsAny(name, "~%/") {
		return nil, s.refuse("$ref")
	}
	return c.referredCheck(source{definition, source{}.below("$defs", name)}, reference)
}

func (c *compiler) referredCheck(s source, reference string) (*check, error) {
	made := &check{}
	c.referred[reference] = made
	return made, c.fill(made, s)
}

func (c *compiler) fill(made *check, s source) (err error) {
	for _, keyword := range slices.Sorted(maps.Keys(s.schema)) {
		if !slices.Contains(keywords, keyword) && !isAnnotation(keyword) {
			return s.refuse(keyword)
		}
	}
	if s.has("$schema") && (s.pointer != "" || s.schema["$schema"] != dialect) {
		return s.refuse("$schema")
	}
	if s.has("$defs") && s.pointer != "" {
		return s.refuse("$defs")
	}
	made.kinds, made.booleans = jsonKinds, bothBooleans
	whole, err := made.narrowKinds(s)
	if err != nil {
		return err
	}
	values, err := c.values(s)
	if err != nil {
		return err
	}
	if values != nil {
		made.kinds &= values.kinds
		made.booleans = values.booleans
	} else {
		values = &enumeration{}
	}
	if made.text, err = c.text(s, values.words); err != nil {
		return err
	}
	if made.number, err = numberOf(s, whole, values.numbers); err != nil {
		return err
	}
	if made.array, err = c.array(s); err != nil {
		return err
	}
	if made.object, err = c.object(s); err != nil {
		return err
	}
	if s.has("$ref") {
		referred, err := c.reference(s)
		if err != nil {
			return err
		}
		made.all = append(made.all, referred)
	}
	branches, err := c.branches(s, "allOf")
	if err != nil {
		return err
	}
	made.all = append(made.all, branches...)
	made.anyOne, err = c.branches(s, "anyOf")
	made.more = len(made.all)+len(made.anyOne) > 0
	return err
}

func (c *compiler) branches(s source, keyword string) ([]*check, error) {
	list, err := s.list(keyword)
	if err != nil {
		return nil, err
	}
	var branches []*check
	for i, branch := range list {
		made, err := c.check(branch, s.below(keyword, strconv.Itoa(i)))
		if err != nil {
			return nil, err
		}
		branches = append(branches, made)
	}
	return branches, nil
}

// refuseLoops refuses a schema that would be asked about a value in order to answer about the same value.
func (c *compiler) refuseLoops() error {
	const under, done = 1, 2
	state := map[*check]int{}
	var loops func(*check) bool
	loops = func(at *check) bool {
		switch state[at] {
		case under:
			return true
		case done:
			return false
		}
		state[at] = under
		looping := slices.ContainsFunc(at.all, loops) || slices.ContainsFunc(at.anyOne, loops)
		state[at] = done
		return looping
	}
	for _, reference := range slices.Sorted(maps.Keys(c.referred)) {
		if loops(c.referred[reference]) {
			return &Unsupported{"$ref", strings.TrimPrefix(reference, "#")}
		}
	}
	return nil
}
