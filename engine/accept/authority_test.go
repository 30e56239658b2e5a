package accept

import (
	"encoding/json"
	"errors"
	"io"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v5"

	"github.com/pladstjek/pladstjek/engine/plan"
)

// both is one schema, compiled here and by the authority.
type both struct {
	fast      *Schema
	authority *jsonschema.Schema
}

func compileBoth(t testing.TB, schema string) both {
	t.Helper()
	authority, err := compileAuthority(schema)
	if err != nil {
		t.Fatalf("%s: %v", schema, err)
	}
	fast, err := Compile(decode(t, schema).(map[string]any))
	if err != nil {
		t.Fatalf("%s: %v", schema, err)
	}
	return both{fast, authority}
}

// compileAuthority compiles as package engine does.
func compileAuthority(schema string) (*jsonschema.Schema, error) {
	compiler := jsonschema.NewCompiler()
	compiler.Draft = jsonschema.Draft2020
	compiler.AssertFormat = true
	compiler.LoadURL = func(string) (io.ReadCloser, error) { return nil, errors.New("no other document is read") }
	if err := compiler.AddResource("urn:test", strings.NewReader(schema)); err != nil {
		return nil, err
	}
	return compiler.Compile("urn:test")
}

func decode(t testing.TB, text string) any {
	t.Helper()
	decoder := json.NewDecoder(strings.NewReader(text))
	decoder.UseNumber()
	var value any
	if err := decoder.Decode(&value); err != nil {
		t.Fatalf("%s: %v", text, err)
	}
	return value
}

// judge asks both about a document. It fails the test where only the fast one accepts, and where it matters to the fast one whether
// texts are symbols.
func (b both) judge(t testing.TB, document any) (fast, valid bool) {
	t.Helper()
	value, err := plan.FromJSON(document)
	if err != nil {
		t.Fatal(err)
	}
	fast, valid = b.fast.Accepts(value), b.authority.Validate(document) == nil
	if fast && !valid {
		text, _ := json.Marshal(document)
		t.Fatalf("accepted, but not valid: %.2000s\n%v", text, b.authority.Validate(document))
	}
	if plain := b.fast.Accepts(withoutSymbols(value)); plain != fast {
		text, _ := json.Marshal(document)
		t.Fatalf("accepted with symbols: %v, without: %v: %.2000s", fast, plain, text)
	}
	return fast, valid
}

// withoutSymbols is the value as a reader would make it that knew no schema.
func withoutSymbols(v plan.Value) plan.Value {
	switch v.Kind() {
	case plan.String:
		return plan.Text(v.Str())
	case plan.Array:
		elements := make([]plan.Value, v.Len())
		for i, element := range v.Elements() {
			elements[i] = withoutSymbols(element)
		}
		return plan.List(elements)
	case plan.Object:
		members := make([]plan.Member, v.Len())
		for i, m := range v.Members() {
			members[i] = plan.Member{Key: withoutSymbols(m.Key), Value: withoutSymbols(m.Value)}
		}
		return plan.ObjectOf(members)
	}
	return v
}
