package kontrakt

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io/fs"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v5"
	"go.yaml.in/yaml/v3"
)

// TestMetadata validates the METADATA of each rule as it stands in the comments: OPA drops an unknown key in silence, and
// YAML makes a time of a date without quotes.
func TestMetadata(t *testing.T) {
	schema := compileSchema(t, "regel")
	for id, m := range ruleModules(t) {
		value, err := rawMetadata(m.text)
		if err != nil {
			t.Errorf("%s: METADATA: %v", m.name, err)
			continue
		}
		if err := schema.Validate(value); err != nil {
			t.Errorf("%s: METADATA is not after schemas/regel.json: %s", m.name, faults(err))
		}
		if len(m.Package.Path) < 2 || m.Package.Path.String() != "data.regler."+strings.ReplaceAll(id, "/", ".") {
			t.Errorf("%s: the package is %s; expected regler.%s", m.name, m.Package.Path, strings.ReplaceAll(id, "/", "."))
		}
		if input := value.(map[string]any)["schemas"]; fmt.Sprint(input) != fmt.Sprintf("[map[input:schema.%v]]", custom(value)["dokumenttype"]) {
			t.Errorf("%s: METADATA: schemas is %v; expected the schema of the dokumenttype %v", m.name, input, custom(value)["dokumenttype"])
		}
	}
}

func TestMetadataSeesUnquotedDates(t *testing.T) {
	value, err := rawMetadata("# METADATA\n# custom:\n#   fra: 2018-01-01\npackage x\n")
	if err != nil {
		t.Fatal(err)
	}
	if _, ok := custom(value)["fra"].(string); ok {
		t.Error("a date without quotes is read as a string: the contract would not see it")
	}
	if err := compileSchema(t, "regel").Validate(value); err == nil {
		t.Error("METADATA with a date without quotes and next to nothing else is valid")
	}
}

// TestTheKeysOfWhoMustActHaveNames: METADATA names who must act by key; people read the name.
func TestTheKeysOfWhoMustActHaveNames(t *testing.T) {
	navne, _ := judge(t).Parametre()["navne"].(map[string]any)
	for _, r := range regler(t) {
		for _, key := range r.Ansvarlig {
			for _, sprog := range []string{"da", "en"} {
				if of, _ := navne[sprog].(map[string]any); of[key] == nil {
					t.Errorf("%s: ansvarlig: %s has no name in policies/parametre/navne (%s)", r.Fil, key, sprog)
				}
			}
		}
	}
}

func custom(value any) map[string]any {
	object, _ := value.(map[string]any)
	of, _ := object["custom"].(map[string]any)
	return of
}

// rawMetadata reads the first METADATA block of a Rego text as YAML.
func rawMetadata(text string) (any, error) {
	_, rest, ok := strings.Cut(text, "# METADATA\n")
	if !ok {
		return nil, fmt.Errorf("there is no METADATA")
	}
	var block strings.Builder
	for line := range strings.Lines(rest) {
		comment, ok := strings.CutPrefix(line, "#")
		if !ok {
			break
		}
		block.WriteString(strings.TrimPrefix(comment, " "))
	}
	var value any
	err := yaml.Unmarshal([]byte(block.String()), &value)
	return value, err
}

func compileSchema(t *testing.T, name string) *jsonschema.Schema {
	t.Helper()
	text, err := fs.ReadFile(root, "schemas/"+name+".json")
	if err != nil {
		t.Fatal(err)
	}
	compiler := jsonschema.NewCompiler()
	compiler.Draft = jsonschema.Draft2020
	compiler.AssertFormat = true
	if err := compiler.AddResource(name, bytes.NewReader(text)); err != nil {
		t.Fatal(err)
	}
	schema, err := compiler.Compile(name)
	if err != nil {
		t.Fatal(err)
	}
	return schema
}

// faults are the innermost faults of a validation, one a line.
func faults(err error) string {
	invalid, ok := err.(*jsonschema.ValidationError)
	if !ok {
		return err.Error()
	}
	var lines []string
	var collect func(*jsonschema.ValidationError)
	collect = func(e *jsonschema.ValidationError) {
		if len(e.Causes) == 0 {
			lines = append(lines, fmt.Sprintf("\n\t%s: %s", e.InstanceLocation, e.Message))
		}
		for _, c := range e.Causes {
			collect(c)
		}
	}
	collect(invalid)
	return strings.Join(lines, "")
}

// asJSON is a value as encoding/json reads it.
func asJSON(t *testing.T, value any) any {
	t.Helper()
	text, err := json.Marshal(value)
	if err != nil {
		t.Fatal(err)
	}
	var v any
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	if err := decoder.Decode(&v); err != nil {
		t.Fatal(err)
	}
	return v
}
