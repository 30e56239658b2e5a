package docs

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io/fs"

	"github.com/pladstjek/pladstjek/engine"
)

const shared = "schemas/faelles.json"

// addSchemas writes into each document type's schema the shared definitions that it has a copy of.
func addSchemas(files map[string][]byte, root fs.FS) error {
	source, err := readObject(root, shared)
	if err != nil {
		return err
	}
	skemaer, err := engine.EmbeddedSkemaer()
	if err != nil {
		return err
	}
	for _, dokumenttype := range skemaer.Types() {
		name := "schemas/" + dokumenttype + ".json"
		schema, err := readObject(root, name)
		if err != nil {
			return err
		}
		if err := shareDefinitions(schema, source); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		if files[name], err = schema.text(); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	}
	return nil
}

// shareDefinitions replaces, where they stand, the definitions of the schema that the source has too.
func shareDefinitions(schema, source object) error {
	at := schema.find("$defs")
	if at < 0 {
		return nil
	}
	definitions, err := source.object("$defs")
	if err != nil {
		return err
	}
	copies, err := schema.object("$defs")
	if err != nil {
		return err
	}
	for i, c := range copies {
		if at := definitions.find(c.name); at >= 0 {
			copies[i].value = definitions[at].value
		}
	}
	schema[at].value, err = copies.MarshalJSON()
	return err
}

// object is a JSON object whose members keep their order.
type object []member

type member struct {
	name  string
	value json.RawMessage
}

func readObject(root fs.FS, name string) (object, error) {
	text, err := fs.ReadFile(root, name)
	if err != nil {
		return nil, err
	}
	var o object
	if err := o.UnmarshalJSON(text); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return o, nil
}

func (o *object) UnmarshalJSON(text []byte) error {
	decoder := json.NewDecoder(bytes.NewReader(text))
	if token, err := decoder.Token(); err != nil || token != json.Delim('{') {
		return fmt.Errorf("not an object: %v", err)
	}
	for decoder.More() {
		name, err := decoder.Token()
		if err != nil {
			return err
		}
		var value json.RawMessage
		if err := decoder.Decode(&value); err != nil {
			return err
		}
		*o = append(*o, member{name.(string), value})
	}
	return nil
}

func (o object) MarshalJSON() ([]byte, error) {
	var b bytes.Buffer
	b.WriteByte('{')
	for i, m := range o {
		if i > 0 {
			b.WriteByte(',')
		}
		fmt.Fprintf(&b, "%q:", m.name)
		b.Write(m.value)
	}
	b.WriteByte('}')
	return b.Bytes(), nil
}

func (o object) find(name string) int {
	for i, m := range o {
		if m.name == name {
			return i
		}
	}
	return -1
}

// object is the member of that name; nil where there is none.
func (o object) object(name string) (object, error) {
	at := o.find(name)
	if at < 0 {
		return nil, nil
	}
	var inner object
	err := inner.UnmarshalJSON(o[at].value)
	return inner, err
}

func (o object) text() ([]byte, error) {
	compact, err := o.MarshalJSON()
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	if err := json.Indent(&b, compact, "", "  "); err != nil {
		return nil, err
	}
	b.WriteByte('\n')
	return b.Bytes(), nil
}
