package engine

import (
	"cmp"
	"errors"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"github.com/santhosh-tekuri/jsonschema/v5"
)

// violation is one failed keyword of a schema, or all the failed keywords that one mistake leads to.
type violation struct {
	offset  int
	sti     string // the pointer of the wanted field
	path    []any  // the value concerned; for an unknown or missing field: its parent
	keyword string
	name    string // the unknown or missing field
	schema  map[string]any
	// expected is the x-forventet of a schema that the failed one is part of, nil when there is none.
	expected map[string]any
	holder   map[string]any // the schema with x-forventet
	at       string         // the keyword's location in the schema: only for a fixed order
}

// rank orders the keywords by how much they tell about one and the same value; the lowest is told.
var rank = []string{"additionalProperties", "type", "const", "enum", "format", "required", "dependentRequired", "minLength", "pattern"}

// validation is one document on its way through one schema.
type validation struct {
	schema *Skema
	parsed *parsed
	root   map[string]any
	found  map[string]violation // by sti: one mistake gives one error
}

// validate returns what the schema has against a document, without what has been reported already. The error is that of a faulty schema.
func (s *Skema) validate(p *parsed, root map[string]any) (faults faultList, err error) {
	authority, err := s.authority()
	if err != nil {
		return faultList{}, err
	}
	if err = authority.Validate(root); err == nil {
		return faultList{}, nil
	}
	v := validation{schema: s, parsed: p, root: root, found: map[string]violation{}}
	var invalid *jsonschema.ValidationError
	if !errors.As(err, &invalid) { // a schema that refers to itself without end
		return faultList{faults: []fault{{da: "dokumentet kan ikke valideres: " + err.Error(), en: "the document cannot be validated: " + err.Error()}}}, nil
	}
	v.collect(invalid)
	v.dropMisspelt()
	violations := make([]violation, 0, len(v.found))
	for _, violation := range v.found {
		violations = append(violations, violation)
	}
	slices.SortFunc(violations, func(a, b violation) int { return cmp.Or(cmp.Compare(a.offset, b.offset), cmp.Compare(a.sti, b.sti)) })
	for _, violation := range violations {
		if faults.full() {
			faults.more++
			continue
		}
		da, en := v.describe(violation)
		faults.add(fault{offset: violation.offset, sti: violation.sti, da: da, en: en, complete: violation.keyword == "additionalProperties"})
	}
	return faults, nil
}

// collect walks the library's tree of errors down to the keywords that failed.
func (v *validation) collect(e *jsonschema.ValidationError) {
	for _, violation := range v.violations(e) {
		v.add(violation)
	}
}

func (v *validation) add(new violation) {
	if strings.HasPrefix(new.sti, "/laesninger") || v.parsed.bad[new.offset] {
		return // reported already
	}
	old, ok := v.found[new.sti]
	if !ok || cmp.Or(cmp.Compare(rankOf(new.keyword), rankOf(old.keyword)), cmp.Compare(new.at, old.at)) < 0 {
		v.found[new.sti] = new
	}
}

func rankOf(keyword string) int {
	if i := slices.Index(rank, keyword); i >= 0 {
		return i
	}
	return len(rank)
}

func (v *validation) violations(e *jsonschema.ValidationError) []violation {
	if len(e.Causes) == 0 {
		return v.leaf(e)
	}
	steps := locationSteps(e.KeywordLocation)
	if last := steps[max(0, len(steps)-1):]; len(last) == 1 && (last[0] == "anyOf" || last[0] == "oneOf") {
		return v.alternatives(e, steps)
	}
	var all []violation
	for _, cause := range e.Causes {
		all = append(all, v.violations(cause)...)
	}
	return all
}

// alternatives chooses what to tell when no branch of an anyOf or a oneOf fits: what the author expected; else what is
// wrong by the branch that was probably meant, which is one that did not already fail on the kind of value.
func (v *validation) alternatives(e *jsonschema.ValidationError, steps []string) []violation {
	whole := v.violation(e, steps)
	if whole.expected != nil {
		return []violation{whole}
	}
	var best []violation
	bestBranch := ""
	for _, cause := range e.Causes {
		branch := v.violations(cause)
		meant := !slices.ContainsFunc(branch, func(b violation) bool {
			return b.sti == whole.sti && (b.keyword == "type" || b.keyword == "const" || b.keyword == "enum")
		})
		if meant && (best == nil || cmp.Or(cmp.Compare(len(branch), len(best)), cmp.Compare(cause.KeywordLocation, bestBranch)) < 0) {
			best, bestBranch = branch, cause.KeywordLocation
		}
	}
	if best == nil {
		return []violation{whole}
	}
	return best
}

// leaf turns a failed keyword into the fields that are wrong: the library names the parent of unknown and missing ones.
func (v *validation) leaf(e *jsonschema.ValidationError) []violation {
	steps := locationSteps(e.KeywordLocation)
	base := v.violation(e, steps)
	switch base.keyword {
	case "additionalProperties":
		return v.unknown(base)
	case "unevaluatedProperties":
		if len(base.path) > 0 {
			base.name, _ = base.path[len(base.path)-1].(string)
			base.path = base.path[:len(base.path)-1]
			return []violation{v.unknownField(base, base.name)}
		}
	case "required":
		var missing []violation
		object, _ := v.value(base.path).(map[string]any)
		names, _ := base.schema["required"].([]any)
		for _, name := range names {
			name, _ := name.(string)
			if _, ok := object[name]; !ok {
				missing = append(missing, v.missingField(base, name))
			}
		}
		return missing
	case "dependentRequired":
		if len(steps) > 2 {
			dependent, _ := base.schema["dependentRequired"].(map[string]any)
			names, _ := dependent[steps[len(steps)-2]].([]any)
			if i, err := strconv.Atoi(steps[len(steps)-1]); err == nil && i < len(names) {
				name, _ := names[i].(string)
				return []violation{v.missingField(base, name)}
			}
		}
	}
	return []violation{base}
}

// unknown lists the fields of an object that its schema does not have, in the order of the file.
func (v *validation) unknown(base violation) []violation {
	object, _ := v.value(base.path).(map[string]any)
	known, _ := base.schema["properties"].(map[string]any)
	var names []string
	for name := range object {
		if _, ok := known[name]; !ok {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	keys := v.keys(base.path)
	unknown := make([]violation, len(names))
	for i, name := range names {
		unknown[i] = base
		unknown[i].name = name
		unknown[i].sti += "/" + escapePointer(name)
		unknown[i].offset = keys[name]
	}
	return unknown
}

func (v *validation) unknownField(base violation, name string) violation {
	base.keyword = "additionalProperties"
	base.offset = v.keys(base.path)[name]
	return base
}

// keys returns the offsets of the keys of the object at path.
func (v *validation) keys(path []any) map[string]int {
	n, _ := v.parsed.index.find(path)
	keys := make(map[string]int, n.count)
	for _, child := range v.parsed.index.nodes[n.first : n.first+n.count] {
		if child.key >= 0 {
			keys[v.parsed.index.keyName(child)] = int(child.key)
		}
	}
	return keys
}

func (v *validation) missingField(base violation, name string) violation {
	n, _ := v.parsed.index.find(base.path)
	base.offset, _ = v.parsed.index.label(n)
	base.name = name
	base.sti += "/" + escapePointer(name)
	return base
}

// dropMisspelt drops the missing field that an unknown one beside it was probably meant to be.
func (v *validation) dropMisspelt() {
	for _, violation := range v.found {
		if violation.keyword != "additionalProperties" {
			continue
		}
		meant := Pointer(append(slices.Clone(violation.path), v.suggestion(violation)))
		if missing, ok := v.found[meant]; ok && missing.keyword == "required" {
			delete(v.found, meant)
		}
	}
}

// violation finds the failed keyword of an error in the schema, and the value that it judged in the document.
func (v *validation) violation(e *jsonschema.ValidationError, steps []string) violation {
	path, at := v.instance(e.InstanceLocation)
	chain, keyword := v.schema.chain(steps)
	n, _ := v.parsed.index.find(path)
	found := violation{
		offset: int(n.start), sti: Pointer(path), path: path, keyword: keyword,
		schema: chain[len(chain)-1].schema, at: e.KeywordLocation,
	}
	if keyword == "additionalProperties" || keyword == "unevaluatedProperties" || keyword == "required" || keyword == "dependentRequired" {
		return found // what is expected of an object as a whole does not tell which field is wrong
	}
	for _, link := range chain {
		expected, ok := link.schema["x-forventet"].(map[string]any)
		if ok && link.depth == at {
			found.expected, found.holder = expected, link.schema
			break
		}
	}
	return found
}

// instance turns the library's location of a value into a path. The library escapes twice: as a pointer, then as a URL.
func (v *validation) instance(location string) (path []any, depth int) {
	steps := locationSteps(location)
	var value any = v.root
	for _, step := range steps {
		if list, ok := value.([]any); ok {
			if i, ok := elementIndex(step, len(list)); ok {
				path, value = append(path, i), list[i]
				continue
			}
		}
		path = append(path, step)
		object, _ := value.(map[string]any)
		value = object[step]
	}
	return path, len(steps)
}

func (v *validation) value(path []any) any {
	value, _ := lookup(v.root, path)
	return value
}

// lookup is the value at path in a tree.
func lookup(value any, path []any) (any, bool) {
	for _, step := range path {
		switch container := value.(type) {
		case map[string]any:
			name, ok := step.(string)
			if !ok {
				return nil, false
			}
			if value, ok = container[name]; !ok {
				return nil, false
			}
		case []any:
			i, ok := elementIndex(step, len(container))
			if !ok {
				return nil, false
			}
			value = container[i]
		default:
			return nil, false
		}
	}
	return value, true
}

// locationSteps splits a location of the library.
func locationSteps(location string) []string {
	if location == "" {
		return nil
	}
	steps := strings.Split(strings.TrimPrefix(location, "/"), "/")
	for i, step := range steps {
		if plain, err := url.PathUnescape(step); err == nil {
			step = plain
		}
		steps[i] = unescapePointer(step)
	}
	return steps
}

// link is a schema on the way to a failed keyword, and how many steps into the document the value it judges lies.
type link struct {
	schema map[string]any
	depth  int
}

// chain follows the location of a keyword through the schema. It returns the schemas on the way, the root first, and
// the keyword; "" when the schema itself is false.
func (s *Skema) chain(steps []string) (chain []link, keyword string) {
	at := link{schema: s.root}
	chain = []link{at}
	for len(steps) > 0 {
		keyword = steps[0]
		next, length := at, 1
		switch value := at.schema[keyword]; keyword {
		case "$ref":
			reference, _ := value.(string)
			next.schema = s.resolve(reference)
		case "allOf", "anyOf", "oneOf", "prefixItems":
			branches, _ := value.([]any)
			if len(steps) == 1 {
				return chain, keyword
			}
			next.schema = nil
			if i, err := strconv.Atoi(steps[1]); err == nil && i < len(branches) {
				next.schema, _ = branches[i].(map[string]any)
			}
			length = 2
		case "properties", "patternProperties", "dependentSchemas":
			if len(steps) == 1 {
				return chain, keyword
			}
			named, _ := value.(map[string]any)
			next.schema, _ = named[steps[1]].(map[string]any)
			length = 2
		default:
			next.schema, _ = value.(map[string]any)
		}
		if next.schema == nil {
			return chain, keyword
		}
		switch keyword {
		case "dependentRequired":
			return chain, keyword
		case "properties", "patternProperties", "prefixItems", "items", "additionalProperties", "unevaluatedProperties", "unevaluatedItems", "contains", "propertyNames":
			next.depth++
		}
		chain, at, keyword, steps = append(chain, next), next, "", steps[length:]
	}
	return chain, keyword
}
