package accept

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
)

// FuzzAccepts makes a small schema and a document that often fits it, and holds both to the authority. Two numbers are all that is
// drawn, so that a failure is a line to keep.
func FuzzAccepts(f *testing.F) {
	for seed := range uint64(50) {
		f.Add(seed, seed*7+1)
	}
	f.Fuzz(func(t *testing.T, schemaSeed, documentSeed uint64) { fuzzOnce(t, schemaSeed, documentSeed) })
}

// TestRandomSchemas runs what FuzzAccepts runs, on seeds that are the same at each run, and sees that the schemas are not all alike
// in what they say.
func TestRandomSchemas(t *testing.T) {
	var bothYes, bothNo, slow int
	for seed := range uint64(3000) {
		switch fast, valid := fuzzOnce(t, seed, 31*seed+5); {
		case fast && valid:
			bothYes++
		case valid:
			slow++
		default:
			bothNo++
		}
	}
	t.Logf("both accept %d, both refuse %d, left to the authority %d", bothYes, bothNo, slow)
	if bothYes < 1000 || bothNo < 1000 || slow > 60 {
		t.Error("too one-sided to prove anything, or too slow")
	}
}

func fuzzOnce(t *testing.T, schemaSeed, documentSeed uint64) (fast, valid bool) {
	g := generator{rand.New(rand.NewPCG(schemaSeed, 1))}
	definitions := map[string]any{}
	for _, name := range []string{"a", "b"} {
		// Definitions refer to themselves and each other below a step into the value only, so that there is an end.
		definitions[name] = map[string]any{"type": []any{"object", "array", "integer"}, "properties": map[string]any{"a": g.schema(1), "æ": g.schema(1)}, "items": g.schema(1)}
	}
	root := g.schema(3)
	root["$defs"] = definitions
	g.random = rand.New(rand.NewPCG(documentSeed, 2))
	b := compileBoth(t, jsonOf(root))
	document := decode(t, g.document(root, 6))
	defer func() {
		if t.Failed() {
			t.Logf("schema %s", jsonOf(root))
		}
	}()
	return b.judge(t, document)
}

// generator draws schemas and documents.
type generator struct {
	random *rand.Rand
}

func (g *generator) one(values ...any) any { return values[g.random.IntN(len(values))] }

func (g *generator) chance(percent int) bool { return g.random.IntN(100) < percent }

func (g *generator) name() string { return g.one("a", "b", "c", "ab", "æ", "").(string) }

func literal(text string) any { return json.Number(text) }

func (g *generator) number() any {
	return literal(g.one("0", "1", "-1", "2", "10", "0.5", "1.5", "-0.25", "1.0", "0.01", "999999999999999999").(string))
}

func (g *generator) word() string {
	return g.one("", "a", "b", "ab", "æ", "😀", "0123", "2018-02-28", "2018-02-30", "2018-02-28T12:00:00Z", "a\n").(string)
}

func (g *generator) schema(depth int) map[string]any {
	s := map[string]any{}
	kind := g.random.IntN(9)
	if g.chance(70) {
		s["type"] = []any{"object", "array", "string", "string", "integer", "number", "boolean", []any{"null", "string"}, "array"}[kind]
	}
	put := func(percent int, keyword string, value any) {
		if g.chance(percent) {
			s[keyword] = value
		}
	}
	switch kind {
	case 0:
		properties := map[string]any{}
		for range g.random.IntN(4) {
			properties[g.name()] = g.subschema(depth)
		}
		put(90, "properties", properties)
		if g.chance(40) {
			s["additionalProperties"] = g.one(true, false, false, g.subschema(depth))
		}
		if first, second := g.name(), g.name(); first != second {
			put(40, "required", []any{first, second})
		}
	case 1, 8:
		put(80, "items", g.subschema(depth))
		put(30, "minItems", literal("1"))
		put(30, "maxItems", literal("3"))
		put(40, "uniqueItems", true)
	case 2, 3, 7:
		put(30, "minLength", literal(g.one("0", "1", "2", "3").(string)))
		put(30, "maxLength", literal(g.one("1", "2", "10").(string)))
		put(20, "format", g.one("date", "date-time", "time"))
		put(30, "pattern", g.one("^[0-9]{4}$", "a", "^a|b$", "^(a|ab)?$", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "^.$", "^[^a]*$"))
		put(30, "enum", []any{g.word(), g.word(), nil})
	case 4, 5:
		put(40, g.one("minimum", "exclusiveMinimum").(string), g.number())
		put(40, g.one("maximum", "exclusiveMaximum").(string), g.number())
		put(40, "multipleOf", literal(g.one("0.01", "1", "2", "0.5", "1.5", "3").(string)))
		put(20, "const", g.number())
	case 6:
		put(30, "const", g.one(true, false, nil, literal("1"), g.word()))
	}
	if g.chance(15) {
		s[g.one("allOf", "anyOf").(string)] = []any{g.subschema(depth), g.subschema(depth)}
	}
	return s
}

func (g *generator) subschema(depth int) any {
	switch {
	case g.chance(8):
		return g.one(true, true, false)
	case depth == 0 || g.chance(15):
		return map[string]any{"$ref": "#/$defs/" + g.one("a", "b").(string), "title": "t"}
	}
	return g.schema(depth - 1)
}

// document is JSON that follows the schema now and then.
func (g *generator) document(schema any, depth int) string {
	s, _ := schema.(map[string]any)
	if g.chance(10) || depth == 0 {
		s = nil
	}
	if values, ok := s["enum"].([]any); ok && g.chance(80) {
		return jsonOf(g.one(values...))
	}
	if value, ok := s["const"]; ok && g.chance(80) {
		return jsonOf(value)
	}
	kind, ok := s["type"].(string)
	if !ok {
		kind = g.one("object", "array", "string", "integer", "number", "boolean", "null").(string)
	}
	switch kind {
	case "object":
		properties, _ := s["properties"].(map[string]any)
		members := map[string]string{}
		for _, name := range sortedKeys(properties) {
			if g.chance(80) {
				members[name] = g.document(properties[name], depth-1)
			}
		}
		required, _ := s["required"].([]any)
		for _, name := range required {
			if _, ok := members[name.(string)]; !ok && g.chance(90) {
				members[name.(string)] = g.document(nil, depth-1)
			}
		}
		if g.chance(25) {
			members[g.name()] = g.document(nil, depth-1)
		}
		var all []string
		for _, name := range sortedKeys(members) {
			all = append(all, jsonOf(name)+":"+members[name])
		}
		return "{" + strings.Join(all, ",") + "}"
	case "array":
		var all []string
		for range g.random.IntN(4) {
			all = append(all, g.document(s["items"], depth-1))
		}
		return "[" + strings.Join(all, ",") + "]"
	case "string":
		return jsonOf(g.word())
	case "integer", "number":
		if g.chance(50) {
			return fmt.Sprint(g.random.IntN(12) - 2)
		}
		return g.one("1.5", "0.25", "-0.5", "1.0", "2.00", "0.001", "1e1", "1.005", "12345678901234567890").(string)
	case "boolean":
		return g.one("true", "false").(string)
	}
	return "null"
}

func jsonOf(value any) string {
	encoded, err := json.Marshal(value)
	if err != nil {
		panic(err)
	}
	return string(encoded)
}
