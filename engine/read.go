package engine

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/pladstjek/pladstjek/schemas"
)

// defaultLimit is the largest document that is read unless [WithLimit] says otherwise, in bytes.
const defaultLimit = 8 << 20

// ReadOption changes how [Read] reads.
type ReadOption func(*readOptions)

type readOptions struct {
	limit   int
	schemas *Skemaer
}

// WithLimit sets the largest document that is read, in bytes. The default is 8 MiB; the most is 2 GiB less one byte.
func WithLimit(bytes int) ReadOption {
	return func(o *readOptions) { o.limit = min(bytes, math.MaxInt32) }
}

// WithSkemaer replaces the embedded schemas.
func WithSkemaer(skemaer *Skemaer) ReadOption {
	return func(o *readOptions) { o.schemas = skemaer }
}

// EmbeddedSkemaer returns the schemas that are part of the program.
var EmbeddedSkemaer = sync.OnceValues(func() (*Skemaer, error) { return LoadSkemaer(schemas.FS) })

// Document is a document that has been read, is strict JSON, and follows the schema of its dokumenttype.
type Document struct {
	name, dokumenttype, id string
	root                   map[string]any
	index                  nodeIndex
}

// Name returns the name of the file as the user gave it.
func (d Document) Name() string { return d.name }

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

// Place tells where the value at path stands. Where the document has no such value, Findes is false and the place is
// that of the key of the nearest existing ancestor.
func (d Document) Place(path []any) Place {
	return d.index.place(path)
}

// Line returns the text of the 1-based line n without its line break, "" when there is no such line.
func (d Document) Line(n int) string {
	return lineText(d.index.data, n)
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

// Skemafejl is one thing that keeps a document from being judged.
type Skemafejl struct {
	// Sti is the RFC 6901 pointer of the field concerned, "" for the whole document and for a syntax error.
	Sti string `json:"sti"`
	// Linje and Kolonne are 1-based; the column counts Unicode code points.
	Linje   int `json:"linje"`
	Kolonne int `json:"kolonne"`
	// Besked and BeskedEn say in Danish and English what is wrong, what was expected and what to do. They hold no
	// personal data: values of such fields are left out and CPR numbers are masked.
	Besked   string `json:"besked"`
	BeskedEn string `json:"-"`
}

// maxSkemafejl is how many errors of one document are told; a last one says how many more there are.
const maxSkemafejl = 100

// DocumentError is why a document cannot be judged.
type DocumentError struct {
	// Fil is the name of the file as the user gave it.
	Fil string
	// Fejl has at least one element, ordered by their place in the file.
	Fejl []Skemafejl
	// Type and ID are the document's dokumenttype and id, "" when they could not be read.
	Type, ID string
}

// Error gives one line an error, "fil:linje:kolonne: besked", in Danish.
func (e *DocumentError) Error() string {
	lines := make([]string, len(e.Fejl))
	for i, f := range e.Fejl {
		lines[i] = fmt.Sprintf("%s:%d:%d: %s", maskCPR(e.Fil), f.Linje, f.Kolonne, f.Besked)
	}
	return strings.Join(lines, "\n")
}

// Read parses, checks strictly and validates one document against the schema of its dokumenttype. name is the file name
// shown to the user; data must not be changed afterwards. The error is a [*DocumentError], which holds everything that
// is wrong with the document, unless a schema itself is faulty.
func Read(name string, data []byte, options ...ReadOption) (Document, error) {
	o := readOptions{limit: defaultLimit}
	for _, option := range options {
		option(&o)
	}
	if o.schemas == nil {
		embedded, err := EmbeddedSkemaer()
		if err != nil {
			return Document{}, err
		}
		o.schemas = embedded
	}
	if f := unreadable(data, o.limit); f != nil {
		return Document{}, &DocumentError{Fil: name, Fejl: f.list(data)}
	}
	p := parse(data)
	root, _ := p.root.(map[string]any)
	d := Document{name: name, root: root, index: p.index}
	d.id, _ = root["id"].(string)
	schema, err := o.schemas.choose(&p, root)
	if err != nil {
		return Document{}, err
	}
	if name, _ := root["dokumenttype"].(string); slices.Contains(o.schemas.types, name) {
		d.dokumenttype = name
	}
	if schema != nil {
		p.faults.merge(schema.validate(&p, root))
	}
	if len(p.faults.faults) > 0 {
		return Document{}, &DocumentError{Fil: name, Fejl: p.faults.list(data), Type: d.dokumenttype, ID: d.id}
	}
	return d, nil
}

// unreadable tells why there is no point in parsing; nil when there is.
func unreadable(data []byte, limit int) *faultList {
	var faults faultList
	text := bytes.TrimPrefix(data, byteOrderMark)
	switch {
	case len(data) > limit:
		faults.add(fault{
			da: fmt.Sprintf("filen fylder %d bytes; grænsen er %d: del den op, eller hæv grænsen", len(data), limit),
			en: fmt.Sprintf("the file is %d bytes; the limit is %d: split it or raise the limit", len(data), limit),
		})
	case len(text) == 0:
		faults.add(fault{da: "filen er tom: der skal stå et JSON-objekt { … }", en: "the file is empty: it must hold a JSON object { … }"})
	case len(bytes.Trim(text, blank)) == 0:
		faults.add(fault{
			da: "filen indeholder kun mellemrum og linjeskift: der skal stå et JSON-objekt { … }",
			en: "the file holds only white space: it must hold a JSON object { … }",
		})
	case bytes.HasPrefix(data, []byte("\xff\xfe")), bytes.HasPrefix(data, []byte("\xfe\xff")), len(data) > 1 && (data[0] == 0) != (data[1] == 0):
		faults.add(fault{da: "filen er gemt som UTF-16: gem den som UTF-8", en: "the file is saved as UTF-16: save it as UTF-8"})
	default:
		return nil
	}
	return &faults
}

// choose returns the schema of the document, nil when the document has none or cannot be validated; then p.faults says
// why. The error is that of a faulty schema.
func (s *Skemaer) choose(p *parsed, root map[string]any) (*Skema, error) {
	if root == nil {
		if p.complete { // else the syntax error has been reported
			da, en := kindOf(p.root)
			p.faults = faultList{}
			p.faults.add(fault{
				offset: int(p.index.root.start),
				da:     "dokumentet skal være et objekt { … }, men er " + da,
				en:     "the document must be an object { … }, but is " + en,
			})
		}
		return nil, nil
	}
	name, isText := root["dokumenttype"].(string)
	_, known := s.schemas[name]
	if !p.complete {
		return nil, nil
	}
	if isText && known {
		p.refuseReserved(root)
		return s.schemas[name]()
	}
	place := p.index.place([]any{"dokumenttype"})
	if p.bad[place.Start] && place.Findes {
		return nil, nil
	}
	da, en := "dokumenttype: feltet mangler", "dokumenttype: the field is missing"
	if place.Findes {
		da, en = "dokumenttype: ukendt dokumenttype", "dokumenttype: unknown document type"
		if isText {
			da, en = fmt.Sprintf("%s '%s'", da, excerpt(name)), fmt.Sprintf("%s '%s'", en, excerpt(name))
		}
	}
	da, en = da+"; kendte typer: "+strings.Join(s.types, ", "), en+"; known types: "+strings.Join(s.types, ", ")
	if near := nearest(name, s.types); near != "" {
		da, en = da+"; mente du '"+near+"'?", en+"; did you mean '"+near+"'?"
	}
	p.faults.merge(faultList{faults: []fault{{offset: place.Start, sti: "/dokumenttype", da: da, en: en, complete: true}}})
	return nil, nil
}

// refuseReserved reports the fields that only the engine may set.
func (p *parsed) refuseReserved(root map[string]any) {
	if _, ok := root["laesninger"]; !ok {
		return
	}
	n, _ := p.index.find([]any{"laesninger"})
	if !p.bad[int(n.key)] {
		p.faults.merge(faultList{faults: []fault{{
			offset: int(n.key), sti: "/laesninger", complete: true,
			da: "laesninger kan ikke stå i en fil; vælg læsning med en indstilling, når filen tjekkes",
			en: "laesninger cannot stand in a file; choose a reading with an option when the file is checked",
		}}})
	}
}

// fault is a Skemafejl before its place has been counted.
type fault struct {
	offset int
	sti    string
	da, en string
	// complete says that the texts name the field themselves.
	complete bool
}

// faultList holds the first faults that were found and counts the rest.
type faultList struct {
	faults []fault
	more   int
}

// full says that a further fault is only counted, so that its texts need not be made.
func (l *faultList) full() bool {
	return len(l.faults) > maxSkemafejl
}

func (l *faultList) add(f fault) {
	if l.full() {
		l.more++
		return
	}
	l.faults = append(l.faults, f)
}

// merge adds faults that were found by themselves, so that those of another kind cannot crowd them out.
func (l *faultList) merge(other faultList) {
	l.faults = append(l.faults, other.faults...)
	l.more += other.more
}

// list returns the faults as the user is told them: in the order of their places, bounded, and without CPR numbers.
func (l *faultList) list(data []byte) []Skemafejl {
	slices.SortStableFunc(l.faults, func(a, b fault) int {
		return cmp.Or(cmp.Compare(a.offset, b.offset), cmp.Compare(a.sti, b.sti), cmp.Compare(a.da, b.da))
	})
	told := l.faults
	if more := len(told) + l.more - maxSkemafejl; more > 0 {
		told[maxSkemafejl] = fault{
			offset: told[maxSkemafejl].offset, complete: true,
			da: fmt.Sprintf("… og %d fejl mere, som ikke er vist", more),
			en: fmt.Sprintf("… and %d more errors that are not shown", more),
		}
		told = told[:maxSkemafejl+1]
	}
	errors := make([]Skemafejl, len(told))
	for i, f := range told {
		if path := dotted(f.sti); path != "" && !f.complete {
			f.da, f.en = path+": "+f.da, path+": "+f.en
		}
		line, column := lineColumn(data, f.offset)
		errors[i] = Skemafejl{Sti: shortened(maskCPR(f.sti)), Linje: line, Kolonne: column, Besked: maskCPR(f.da), BeskedEn: maskCPR(f.en)}
	}
	return errors
}

// dotted writes a pointer as people write it: /forum/moeder/2/dato becomes forum.moeder[2].dato.
func dotted(pointer string) string {
	const longest = 12 // steps; only a document with unknown fields goes as deep
	steps, err := ParsePointer(pointer)
	if err != nil {
		return ""
	}
	if len(steps) > longest {
		steps = append(slices.Clone(steps[:longest/2]), append([]string{"…"}, steps[len(steps)-longest/2:]...)...)
	}
	var b strings.Builder
	for _, step := range steps {
		if i, err := strconv.Atoi(step); err == nil && i >= 0 && strconv.Itoa(i) == step {
			fmt.Fprintf(&b, "[%d]", i)
			continue
		}
		if b.Len() > 0 {
			b.WriteByte('.')
		}
		b.WriteString(excerpt(step))
	}
	return b.String()
}

// shortened keeps a pointer through made-up fields of any length from filling a report.
func shortened(pointer string) string {
	const longest = 1000
	if len(pointer) <= longest {
		return pointer
	}
	return strings.ToValidUTF8(pointer[:longest], "") + "…"
}
