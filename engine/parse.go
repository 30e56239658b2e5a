package engine

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/go-json-experiment/json/jsontext"
)

// maxNesting is how many objects and lists may stand inside each other. The deepest document the schemas know is below
// ten; the bound protects the recursive code that reads, validates and evaluates.
const maxNesting = 64

// errSyntax stops the parser; what is wrong is told by [syntaxFault].
var errSyntax = errors.New("syntaksfejl")

// errRefused stops the parser after a fault that has been reported and that leaves nothing more to read.
var errRefused = errors.New("dokumentet er afvist")

// bytesPerValue bounds the values of a document by the limit on its bytes. A case has some thirty bytes a value; a file
// of a million empty objects would cost gigabytes in errors before it could be refused.
const bytesPerValue = 16

// parsed is what one pass over the bytes gives.
type parsed struct {
	root     any // nil when nothing could be read
	index    nodeIndex
	faults   faultList
	bad      map[int]bool // offsets of the keys and values that have a fault already: the schema is silent on them
	complete bool         // false after a syntax error: there is more in the bytes than in root
}

// parser goes once over the bytes, from left to right, and builds the value tree, the places and the list of faults.
type parser struct {
	parsed
	text    string // the document as a string, so that its texts need no memory of their own
	base    int    // the length of the byte order mark
	badUTF8 bool
	decoder *jsontext.Decoder
	most    int     // how many values may be read
	stack   []node  // finished values whose container is not finished
	open    []int32 // the unfinished containers
}

// maxElements is how many elements a list may have: every rule answers for every element, and all of a document's answers are
// held until they are written.
const maxElements = 10_000

// parse reads one JSON document of at most so many values, which is known not to be blank and has so many lines of its file
// above it. It never fails: what is wrong stands in faults.
func parse(data []byte, most, above int) parsed {
	p := parser{text: string(data), badUTF8: !utf8.Valid(data), most: most}
	p.bad = map[int]bool{}
	p.index = nodeIndex{data: data, nodes: make([]node, 0, len(data)/24), lines: &lineTable{}, above: above}
	if bytes.HasPrefix(data, byteOrderMark) {
		p.base = len(byteOrderMark)
	}
	// Duplicate names and malformed text are found here, so that they do not end the reading.
	p.decoder = jsontext.NewDecoder(bytes.NewBuffer(data[p.base:]), jsontext.AllowDuplicateNames(true), jsontext.AllowInvalidUTF8(true))
	if p.badUTF8 {
		p.reportInvalidUTF8()
	}
	p.complete = p.document()
	return p.parsed
}

func (p *parser) document() (complete bool) {
	root, err := p.value(-1)
	switch {
	case errors.Is(err, errRefused):
		return false
	case err != nil:
		p.reportSyntax()
		return false
	}
	p.root, p.index.root = root, p.stack[0]
	if end := p.offset(); strings.Trim(p.text[end:], blank) != "" {
		p.reportSyntax()
	}
	return true
}

// offset is where the reading has come to, in bytes from the start of the file.
func (p *parser) offset() int {
	return int(p.decoder.InputOffset()) + p.base
}

// value reads the next value and pushes its node.
func (p *parser) value(key int32) (any, error) {
	kind := p.decoder.PeekKind()
	if len(p.index.nodes)+len(p.stack) >= p.most {
		p.report(p.offset(), "",
			fmt.Sprintf("dokumentet har flere end %d værdier: del det op, eller hæv grænsen", p.most),
			fmt.Sprintf("the document has more than %d values: split it or raise the limit", p.most))
		return nil, errRefused
	}
	if kind == '{' || kind == '[' {
		return p.container(kind, key)
	}
	raw, err := p.decoder.ReadValue()
	if err != nil {
		return nil, errSyntax
	}
	end := p.offset()
	start := end - len(raw)
	p.stack = append(p.stack, node{key: key, start: int32(start), end: int32(end)})
	switch kind {
	case '"':
		if len(raw) == len(`""`) {
			p.report(start, p.pointer(), "tom tekst er ikke tilladt: "+p.leaveOut("da"), "an empty string is not allowed: "+p.leaveOut("en"))
		}
		return p.unquote(raw, start), nil
	case '0':
		if da, en := numberFault(p.text[start:end]); da != "" {
			p.report(start, p.pointer(), da, en)
			return json.Number("0"), nil // 1e999999999 must not reach anyone who calculates with whole numbers of any size
		}
		return json.Number(p.text[start:end]), nil
	case 't', 'f':
		return kind == 't', nil
	default:
		p.report(start, p.pointer(), "null er ikke tilladt: "+p.leaveOut("da"), "null is not allowed: "+p.leaveOut("en"))
		return nil, nil
	}
}

// leaveOut says what to do with a value that says nothing.
func (p *parser) leaveOut(language string) string {
	list := len(p.open) > 0 && p.index.data[p.open[len(p.open)-1]] == '['
	switch {
	case language == "da" && list:
		return "udelad elementet, hvis det ikke er oplyst"
	case language == "da":
		return "udelad feltet, hvis det ikke er oplyst"
	case list:
		return "leave the element out if it is not known"
	default:
		return "leave the field out if it is not known"
	}
}

func (p *parser) container(kind jsontext.Kind, key int32) (value any, err error) {
	if _, err := p.decoder.ReadToken(); err != nil {
		return nil, errSyntax
	}
	start := p.offset() - 1
	if len(p.open) == maxNesting {
		return nil, p.skip(key, start)
	}
	p.open = append(p.open, int32(start))
	bottom := len(p.stack)
	if kind == '{' {
		value, err = p.members(bottom)
	} else {
		value, err = p.elements()
	}
	if err != nil {
		return value, err
	}
	if _, err := p.decoder.ReadToken(); err != nil {
		return value, errSyntax
	}
	if elements := len(p.stack) - bottom; kind == '[' && elements > maxElements {
		p.report(start, p.pointer(),
			fmt.Sprintf("listen har %d elementer; der kan bedømmes højst %d i ét dokument: del dokumentet op, fx efter år", elements, maxElements),
			fmt.Sprintf("the list has %d elements; at most %d can be judged in one document: split it, for example by year", elements, maxElements))
	}
	p.open = p.open[:len(p.open)-1]
	first, count := len(p.index.nodes), len(p.stack)-bottom
	p.index.nodes = append(p.index.nodes, p.stack[bottom:]...)
	p.stack = append(p.stack[:bottom], node{key: key, start: int32(start), end: int32(p.offset()), first: int32(first), count: int32(count)})
	return value, nil
}

// members reads up to the closing brace. What was read before an error is returned with it.
func (p *parser) members(bottom int) (map[string]any, error) {
	object := map[string]any{}
	if len(p.open) == 1 {
		p.root = object // so that dokumenttype and id are known even if the rest cannot be read
	}
	for {
		switch p.decoder.PeekKind() {
		case '}':
			return object, nil
		case '"':
		default:
			return object, errSyntax
		}
		raw, err := p.decoder.ReadValue()
		if err != nil {
			return object, errSyntax
		}
		key := p.offset() - len(raw)
		name := p.unquote(raw, key)
		_, twice := object[name]
		if twice {
			p.reportTwice(name, key, p.stack[bottom:])
		}
		value, err := p.value(int32(key))
		switch {
		case err != nil:
			return object, err
		case twice:
			p.stack = p.stack[:len(p.stack)-1] // the first one stands; the second is not judged
		default:
			object[name] = value
		}
	}
}

func (p *parser) elements() ([]any, error) {
	list := []any{}
	for p.decoder.PeekKind() != ']' {
		value, err := p.value(-1)
		if err != nil {
			return list, err
		}
		list = append(list, value)
	}
	return list, nil
}

// skip reports a container that is too deep and steps over it without recursion.
func (p *parser) skip(key int32, start int) error {
	p.report(start, p.pointer(),
		fmt.Sprintf("dokumentet er indlejret for dybt: højst %d objekter og lister må stå inden i hinanden", maxNesting),
		fmt.Sprintf("the document is nested too deeply: at most %d objects and lists may stand inside each other", maxNesting))
	for p.decoder.StackDepth() > maxNesting {
		if _, err := p.decoder.ReadToken(); err != nil {
			return errRefused
		}
	}
	p.stack = append(p.stack, node{key: key, start: int32(start), end: int32(p.offset())})
	return nil
}

// unquote returns the text of the string literal raw, which starts at offset start.
func (p *parser) unquote(raw []byte, start int) string {
	if p.badUTF8 && !utf8.Valid(raw) {
		p.bad[start] = true
	} else if bytes.IndexByte(raw, '\\') < 0 {
		return p.text[start+1 : start+len(raw)-1]
	}
	if at := loneSurrogate(raw); at >= 0 {
		p.report(start+at, p.pointer(),
			fmt.Sprintf("'%s' er en halv surrogat og ikke et tegn: skriv hele tegnet", raw[at:at+6]),
			fmt.Sprintf("'%s' is a lone surrogate, not a character: write the whole character", raw[at:at+6]))
		p.bad[start] = true
	}
	text, _ := jsontext.AppendUnquote(nil, raw) // malformed text is replaced, and has been reported
	return string(text)
}

// loneSurrogate returns where in a valid string literal a \u escape stands that is half a character, -1 for nowhere.
func loneSurrogate(raw []byte) int {
	for i := 0; i < len(raw); i++ {
		if raw[i] != '\\' {
			continue
		}
		unit, isUnit := utf16Unit(raw[i:])
		switch {
		case !isUnit:
			i++ // the escaped character
		case unit < 0xD800 || unit > 0xDFFF:
			i += 5
		default:
			low, ok := utf16Unit(raw[i+6:])
			if unit > 0xDBFF || !ok || low < 0xDC00 || low > 0xDFFF {
				return i
			}
			i += 11
		}
	}
	return -1
}

// utf16Unit reads a \uXXXX escape.
func utf16Unit(raw []byte) (uint64, bool) {
	if len(raw) < 6 || raw[0] != '\\' || raw[1] != 'u' {
		return 0, false
	}
	unit, err := strconv.ParseUint(string(raw[2:6]), 16, 32)
	return unit, err == nil
}

// pointer is the RFC 6901 pointer of the value or the key that was read last.
func (p *parser) pointer() string {
	if p.faults.full() {
		return ""
	}
	return string(p.decoder.StackPointer())
}

// report adds a fault of the key or the value at offset.
func (p *parser) report(offset int, pointer, da, en string) {
	p.bad[offset] = true
	p.faults.add(fault{offset: offset, sti: pointer, da: da, en: en})
}

func (p *parser) reportTwice(name string, key int, siblings []node) {
	if p.faults.full() {
		p.report(key, "", "", "")
		return
	}
	var line, column int
	for _, s := range siblings {
		if p.index.hasKey(s, name) {
			line, column = lineColumn(p.index.data, int(s.key))
			line += p.index.above
			break
		}
	}
	p.report(key, p.pointer(),
		fmt.Sprintf("feltet står mere end én gang i samme objekt (første gang på linje %d, kolonne %d): behold kun det ene", line, column),
		fmt.Sprintf("the field stands more than once in the same object (first on line %d, column %d): keep only one", line, column))
}

// reportInvalidUTF8 reports the first byte that is not UTF-8, and how many there are: a file in another encoding has
// one mistake, not one for each æ.
func (p *parser) reportInvalidUTF8() {
	first, count := -1, 0
	for i := 0; i < len(p.text); {
		r, size := utf8.DecodeRuneInString(p.text[i:])
		if r == utf8.RuneError && size == 1 {
			if first < 0 {
				first = i
			}
			count++
		}
		i += size
	}
	da := fmt.Sprintf("byten 0x%02X er ikke gyldig UTF-8", p.text[first])
	en := fmt.Sprintf("the byte 0x%02X is not valid UTF-8", p.text[first])
	if count > 1 {
		da += fmt.Sprintf(" (%d bytes i alt)", count)
		en += fmt.Sprintf(" (%d bytes in all)", count)
	}
	p.report(first, "", da+": gem filen som UTF-8", en+": save the file as UTF-8")
}

func (p *parser) reportSyntax() {
	depth := p.decoder.StackDepth()
	kind, length := p.decoder.StackIndex(depth)
	state := syntaxState{data: p.index.data, at: p.offset(), container: byte(kind), length: length, above: p.index.above}
	if depth > 0 {
		state.opened = int(p.open[len(p.open)-1])
	}
	offset, da, en := syntaxFault(state)
	if !p.bad[offset] { // a byte that is not UTF-8 has been reported
		p.report(offset, "", da, en)
	}
}
