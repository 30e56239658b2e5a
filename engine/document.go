package engine

import (
	"crypto/sha256"
	"encoding/hex"
)

// Document is a document that has been read, is strict JSON, and follows the schema of its dokumenttype.
type Document struct {
	name, dokumenttype, id string
	line                   int
	root                   map[string]any
	index                  nodeIndex
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
func (d Document) Bytes() []byte { return d.index.data }

// SHA256 returns the digest of [Document.Bytes] in hexadecimal. It is calculated at each call.
func (d Document) SHA256() string {
	sum := sha256.Sum256(d.index.data)
	return hex.EncodeToString(sum[:])
}

// Root returns the document as a tree of map[string]any, []any, string, bool and json.Number. Callers must not change it.
func (d Document) Root() map[string]any { return d.root }

// Lookup returns the value at path, whose steps are field names (string) and element numbers (int).
func (d Document) Lookup(path []any) (any, bool) {
	return lookup(d.root, path)
}

// Day is the day in Europe/Copenhagen that stands at path, as a date or a date-time; false where none does.
func (d Document) Day(path []any) (Dato, bool) {
	value, _ := d.Lookup(path)
	text, ok := value.(string)
	if !ok {
		return 0, false
	}
	day, err := LocalDay(text)
	return day, err == nil
}

// PrDato is the day that the document itself asks to be judged on; false where it names none.
func (d Document) PrDato() (Dato, bool) {
	own, ok := d.root["pr_dato"].(string)
	if !ok {
		return 0, false
	}
	day, err := ParseDato(own)
	return day, err == nil
}

// Place tells where the value at path stands. Where the document has no such value, Findes is false and the place is
// that of the key of the nearest existing ancestor.
func (d Document) Place(path []any) Place {
	return d.index.place(path)
}

// Line returns the text of the 1-based line n of the file without its line break, "" when the document has no such line.
func (d Document) Line(n int) string {
	return lineText(d.index.data, n-d.index.above)
}

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

// Skema returns the schema that the document was read by, nil when its dokumenttype is unknown.
func (d Document) Skema() *Skema { return d.skema }
