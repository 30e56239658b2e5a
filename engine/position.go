package engine

import (
	"bytes"
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/go-json-experiment/json/jsontext"
)

// Place is where something stands in a document, or would have stood.
type Place struct {
	// Sti is the RFC 6901 pointer of the wanted path, whether it exists or not.
	Sti string
	// Findes says whether the document has a value at Sti.
	Findes bool
	// Linje and Kolonne are 1-based, in the file that the document lies in; the column counts Unicode code points.
	Linje, Kolonne int
	// Start and Slut are byte offsets into [Document.Bytes] of what is marked: the value when Findes, else the key
	// (quotes included) of the nearest existing ancestor. An ancestor without a key (the document itself, an element
	// of an array) is marked by its opening bracket.
	Start, Slut int
}

// node is one value of a document: where it and its key stand in the bytes. The children of a container lie side by
// side in nodeIndex.nodes, so that an element of an array is found without stepping over those before it.
type node struct {
	key          int32 // offset of the key's opening quote, -1 for the root and for elements
	start, end   int32
	first, count int32 // the children in nodeIndex.nodes
}

// nodeIndex finds places in the bytes of one parsed document.
type nodeIndex struct {
	data  []byte
	nodes []node
	root  node
	lines *lineTable
	above int // how many lines of the file stand above the document
}

// place finds path, or the nearest existing ancestor of it.
func (x *nodeIndex) place(path []any) Place {
	n, depth := x.find(path)
	p := Place{Sti: Pointer(path), Findes: depth == len(path)}
	p.Start, p.Slut = int(n.start), int(n.end)
	if !p.Findes {
		p.Start, p.Slut = x.label(n)
	}
	p.Linje, p.Kolonne = x.lines.place(x.data, p.Start)
	p.Linje += x.above
	return p
}

// find returns the node of the longest existing prefix of path, and the length of that prefix.
func (x *nodeIndex) find(path []any) (node, int) {
	n := x.root
	for i, step := range path {
		next, ok := x.child(n, step)
		if !ok {
			return n, i
		}
		n = next
	}
	return n, len(path)
}

func (x *nodeIndex) child(n node, step any) (node, bool) {
	children := x.nodes[n.first : n.first+n.count]
	if x.data[n.start] == '[' {
		i, ok := elementIndex(step, len(children))
		if !ok {
			return node{}, false
		}
		return children[i], true
	}
	name, ok := step.(string)
	if !ok {
		return node{}, false
	}
	for _, c := range children {
		if x.hasKey(c, name) {
			return c, true
		}
	}
	return node{}, false
}

// label returns the span that stands for a node whose descendant is missing: its key, else its opening bracket.
func (x *nodeIndex) label(n node) (start, end int) {
	switch {
	case n.key >= 0:
		return int(n.key), int(n.key) + len(x.rawKey(n))
	case x.data[n.start] == '{' || x.data[n.start] == '[':
		return int(n.start), int(n.start) + 1
	default:
		return int(n.start), int(n.end)
	}
}

// rawKey returns the key as it stands in the bytes, with its quotes.
func (x *nodeIndex) rawKey(n node) []byte {
	return x.data[n.key:literalEnd(x.data, int(n.key))]
}

func (x *nodeIndex) hasKey(n node, name string) bool {
	start := int(n.key) + 1
	end := quoteOrBackslash(x.data, start)
	if x.data[end] == '\\' {
		return x.keyName(n) == name
	}
	return string(x.data[start:end]) == name
}

// keyName returns the key with its escapes resolved.
func (x *nodeIndex) keyName(n node) string {
	name, _ := jsontext.AppendUnquote(nil, x.rawKey(n)) // malformed text is replaced, and has been reported
	return string(name)
}

// elementIndex reads a step of a path as an index into an array of n elements. A decimal string counts, so that a
// pointer that was split into strings can be followed.
func elementIndex(step any, n int) (int, bool) {
	i := -1
	switch step := step.(type) {
	case int:
		i = step
	case string:
		if parsed, err := strconv.Atoi(step); err == nil && strconv.Itoa(parsed) == step {
			i = parsed
		}
	}
	return i, i >= 0 && i < n
}

var byteOrderMark = []byte("\xef\xbb\xbf")

// lineColumn turns a byte offset into a 1-based line and a 1-based column in code points. A byte order mark is not
// part of the first line. Lines end with "\n"; the "\r" of "\r\n" is the last column of its line.
func lineColumn(data []byte, offset int) (line, column int) {
	line = bytes.Count(data[:offset], []byte{'\n'}) + 1
	start := bytes.LastIndexByte(data[:offset], '\n') + 1
	if start == 0 && bytes.HasPrefix(data, byteOrderMark) {
		start = min(len(byteOrderMark), offset)
	}
	return line, utf8.RuneCount(data[start:offset]) + 1
}

// lineText returns the text of the 1-based line n without its line break, "" when there is no such line.
func lineText(data []byte, n int) string {
	if n < 1 {
		return ""
	}
	data = bytes.TrimPrefix(data, byteOrderMark)
	for ; n > 1; n-- {
		i := bytes.IndexByte(data, '\n')
		if i < 0 {
			return ""
		}
		data = data[i+1:]
	}
	if i := bytes.IndexByte(data, '\n'); i >= 0 {
		data = data[:i]
	}
	return string(bytes.TrimSuffix(data, []byte{'\r'}))
}

// Pointer writes a path (strings and ints) as an RFC 6901 JSON pointer; the empty path is "".
func Pointer(path []any) string {
	var room [64]byte // as long as most pointers
	return string(appendPointer(room[:0], path))
}

func appendPointer(out []byte, path []any) []byte {
	for _, step := range path {
		out = append(out, '/')
		switch step := step.(type) {
		case string:
			for i := range len(step) {
				switch c := step[i]; c {
				case '~':
					out = append(out, "~0"...)
				case '/':
					out = append(out, "~1"...)
				default:
					out = append(out, c)
				}
			}
		case int:
			out = strconv.AppendInt(out, int64(step), 10)
		default:
			out = fmt.Append(out, step)
		}
	}
	return out
}

// ParsePointer splits an RFC 6901 JSON pointer into its unescaped steps; indices stay strings. It returns an error for
// text that is not a pointer.
func ParsePointer(sti string) ([]string, error) {
	if sti == "" {
		return nil, nil
	}
	if sti[0] != '/' {
		return nil, fmt.Errorf("'%s' er ikke en JSON-pointer: den skal begynde med '/'", sti)
	}
	steps := strings.Split(sti[1:], "/")
	for i, step := range steps {
		if strings.Count(step, "~") != strings.Count(step, "~0")+strings.Count(step, "~1") {
			return nil, fmt.Errorf("'%s' er ikke en JSON-pointer: efter '~' skal der stå 0 eller 1", sti)
		}
		steps[i] = unescapePointer(step)
	}
	return steps, nil
}

func escapePointer(step string) string {
	return strings.ReplaceAll(strings.ReplaceAll(step, "~", "~0"), "/", "~1")
}

func unescapePointer(step string) string {
	return strings.ReplaceAll(strings.ReplaceAll(step, "~1", "/"), "~0", "~")
}
