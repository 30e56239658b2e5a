package engine

import (
	"bytes"
	"fmt"
	"math"
	"slices"
	"strings"
	"sync"

	"github.com/pladstjek/pladstjek/engine/plan"
	"github.com/pladstjek/pladstjek/schemas"
)

// defaultLimit is the largest document that is read unless [WithLimit] says otherwise, in bytes.
const defaultLimit = 8 << 20

// ReadOption changes how [Read] reads.
type ReadOption func(*readOptions)

type readOptions struct {
	limit   int
	schemas *Skemaer
	line    int
	arena   *plan.Arena
}

// WithLimit sets the largest document that is read, in bytes. The default is 8 MiB; the most is 2 GiB less one byte. The
// number of values in the document is bounded with it, at one for each 16 bytes of the limit.
func WithLimit(bytes int) ReadOption {
	return func(o *readOptions) { o.limit = min(bytes, math.MaxInt32) }
}

// WithFirstLine says that the file holds several documents, of which this one begins on the 1-based line: places are counted
// in the file.
func WithFirstLine(line int) ReadOption {
	return func(o *readOptions) { o.line = line }
}

// WithSkemaer replaces the embedded schemas.
func WithSkemaer(skemaer *Skemaer) ReadOption {
	return func(o *readOptions) { o.schemas = skemaer }
}

// WithArena lets the values of the document lie in the arena, which may be used for one document after the other. Once it is reset,
// neither the document nor a [Result] of it may be used any more; what their methods gave before stays valid. Without it the
// document has an arena of its own and is valid as long as anyone holds it.
func WithArena(arena *plan.Arena) ReadOption {
	return func(o *readOptions) { o.arena = arena }
}

// EmbeddedSkemaer returns the schemas that are part of the program.
var EmbeddedSkemaer = sync.OnceValues(func() (*Skemaer, error) { return LoadSkemaer(schemas.FS) })

// Read parses, checks strictly and validates one document against the schema of its dokumenttype. name is the file name
// shown to the user; data must not be changed afterwards. The error is a [*DocumentError], which holds everything that
// is wrong with the document, unless a schema itself is faulty; the Document then holds the name and the bytes, so that
// the errors can be shown in their lines, and must not be judged.
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
	above := max(o.line-1, 0)
	if f := unreadable(data, o.limit); f != nil {
		return Document{name: name}, &DocumentError{Fil: name, Linje: o.line, Fejl: f.list(data, above)}
	}
	if o.arena == nil {
		o.arena = plan.NewArena(len(data))
	}
	most := max(o.limit/bytesPerValue, 1)
	d := Document{name: name, line: o.line, data: data, above: above}
	value, values, flawless := readValue(o.arena, data, most)
	if flawless {
		schema, err := o.schemas.accepting(value)
		if err != nil {
			return Document{}, err
		}
		if schema != nil {
			d.dokumenttype, d.id, d.skema = schema.dokumenttype, strings.Clone(value.Field("id").Str()), schema
			d.value, d.views = value, viewsOf(data, values, above)
			return d, nil
		}
	}
	p := parse(data, most, above)
	root, _ := p.root.(map[string]any)
	if !flawless {
		var err error
		if value, err = plan.FromJSON(root); err != nil {
			return Document{}, err
		}
	}
	d.value, d.views = value, parsedViews(p.index)
	d.id, _ = root["id"].(string)
	schema, err := o.schemas.choose(&p, root)
	if err != nil {
		return Document{}, err
	}
	if name, _ := root["dokumenttype"].(string); slices.Contains(o.schemas.types, name) {
		d.dokumenttype = name
	}
	if schema != nil {
		faults, err := schema.validate(&p, root)
		if err != nil {
			return Document{}, err
		}
		p.faults.merge(faults)
		d.skema = schema
	}
	if len(p.faults.faults) > 0 {
		return d, &DocumentError{Fil: name, Linje: o.line, Fejl: p.faults.list(data, above), Type: d.dokumenttype, ID: d.id}
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
	case bytes.HasPrefix(data, []byte("\xff\xfe")), bytes.HasPrefix(data, []byte("\xfe\xff")), len(data) > 1 && (data[0] == 0) != (data[1] == 0) && (len(data) < 4 || (data[0] == 0) == (data[2] == 0) && (data[1] == 0) == (data[3] == 0)):
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
