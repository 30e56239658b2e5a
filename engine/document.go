package engine

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"strings"

	"github.com/pladstjek/pladstjek/engine/plan"
)

// Document is a document that has been read, is strict JSON, and follows the schema of its dokumenttype. It may be copied and
// used by several goroutines.
type Document struct {
	name, dokumenttype, id string
	line                   int
	data                   []byte
	above                  int // how many lines of the file stand above the document
	value                  plan.Value
	views                  *views
	skema                  *Skema
}

// Name returns the name of the file as the user gave it.
func (d Document) Name() string { return d.name }

// FirstLine returns the 1-based line of its file on which the document begins, where the file holds several; else 0.
func (d Document) FirstLine() int { return d.line }

// Type returns the document's dokumenttype.
func (d Document) Type() string { return d.dokumenttype }

// ID returns the document's id, "" for a dokumenttype without one.
func (d Document) ID() string { return d.id }

// Bytes returns the document as it was given. Callers must not change it.
func (d Document) Bytes() []byte { return d.data }

// SHA256 returns the digest of [Document.Bytes] in hexadecimal. It is calculated at each call.
func (d Document) SHA256() string {
	sum := sha256.Sum256(d.data)
	return hex.EncodeToString(sum[:])
}

// Root returns the document as a tree of map[string]any, []any, string, bool and json.Number, which is made at the first call.
// Callers must not change it. Who wants a field or two asks [Document.Lookup].
func (d Document) Root() map[string]any {
	if d.views == nil {
		return nil
	}
	return d.views.tree(d.value)
}

// Lookup returns the value at path, whose steps are field names (string) and element numbers (int), as a tree of its own like
// that of [Document.Root].
func (d Document) Lookup(path []any) (any, bool) {
	value := d.at(path)
	return treeOf(value), value.Defined()
}

// at is the value at path, undefined where there is none.
func (d Document) at(path []any) plan.Value {
	value := d.value
	for _, step := range path {
		name, named := step.(string)
		switch {
		case value.Kind() == plan.Object && named:
			value = value.Field(name)
		case value.Kind() == plan.Array:
			i, ok := elementIndex(step, value.Len())
			if !ok {
				return plan.Value{}
			}
			value = value.Elements()[i]
		default:
			return plan.Value{}
		}
	}
	return value
}

// Day is the day in Europe/Copenhagen that stands at path, as a date or a date-time; false where none does.
func (d Document) Day(path []any) (Dato, bool) {
	value := d.at(path)
	if value.Kind() != plan.String {
		return 0, false
	}
	day, err := LocalDay(value.Str())
	return day, err == nil
}

// PrDato is the day that the document itself asks to be judged on; false where it names none.
func (d Document) PrDato() (Dato, bool) {
	own := d.value.Field("pr_dato")
	if own.Kind() != plan.String {
		return 0, false
	}
	day, err := ParseDato(own.Str())
	return day, err == nil
}

// Place tells where the value at path stands. Where the document has no such value, Findes is false and the place is
// that of the key of the nearest existing ancestor.
func (d Document) Place(path []any) Place {
	return d.views.places().place(path)
}

// Line returns the text of the 1-based line n of the file without its line break, "" when the document has no such line.
func (d Document) Line(n int) string {
	return lineText(d.data, n-d.above)
}

// Skema returns the schema that the document was read by, nil when its dokumenttype is unknown.
func (d Document) Skema() *Skema { return d.skema }

// treeOf is a value as a tree of map[string]any, []any, string, bool, json.Number and nil. Nothing of it lies in the value's
// arena, so that what is found in a document may be kept longer than the document.
func treeOf(value plan.Value) any {
	switch value.Kind() {
	case plan.Boolean:
		return value.IsTrue()
	case plan.Number:
		return json.Number(strings.Clone(value.NumberText()))
	case plan.String:
		return strings.Clone(value.Str())
	case plan.Array:
		list := make([]any, value.Len())
		for i, element := range value.Elements() {
			list[i] = treeOf(element)
		}
		return list
	case plan.Object:
		object := make(map[string]any, value.Len())
		for _, m := range value.Members() {
			object[strings.Clone(m.Key.Str())] = treeOf(m.Value)
		}
		return object
	}
	return nil
}
