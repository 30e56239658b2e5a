package engine

import (
	"bytes"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"
	"unsafe"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/pladstjek/pladstjek/engine/plan"
)

// valueReader goes once over the bytes of a document in which nothing is wrong and gives its value. It knows no messages: what it
// does not accept is left to parse, which follows the same rules and tells what is wrong and where.
type valueReader struct {
	data     []byte
	text     string // the same bytes, in which the texts of the value lie
	arena    *plan.Arena
	most     int // how many values may be read
	finished int // how many have been
	depth    int // how many objects and lists are open

	// What the open objects and lists hold so far.
	members  []plan.Member
	elements []plan.Value
}

var valueReaders = sync.Pool{New: func() any { return new(valueReader) }}

// refused is the offset that is returned where the bytes are not accepted.
const refused = -1

// readValue is the value of a document of at most so many values, and how many it has; false where parse must say what is wrong
// with it. The value lies in the arena and its texts in data, which must not be changed afterwards.
func readValue(arena *plan.Arena, data []byte, most int) (value plan.Value, values int, ok bool) {
	r := valueReaders.Get().(*valueReader)
	defer r.release()
	r.data = bytes.TrimPrefix(data, byteOrderMark)
	r.text = unsafe.String(unsafe.SliceData(r.data), len(r.data))
	r.arena, r.most = arena, most
	at := skipBlank(r.data, 0)
	if r.byteAt(at) != '{' {
		return plan.Value{}, 0, false
	}
	value, at = r.value(at)
	if at == refused || skipBlank(r.data, at) != len(r.data) || value.Field("laesninger").Defined() {
		return plan.Value{}, 0, false
	}
	return value, r.finished, true
}

// release keeps the reader for the next document, without what would keep this one in memory.
func (r *valueReader) release() {
	const most = 1 << 10 // members or elements, of which a usual document has fewer open at a time
	members, elements := r.members[:cap(r.members)], r.elements[:cap(r.elements)]
	if len(members) > most || len(elements) > most {
		return
	}
	clear(members)
	clear(elements)
	*r = valueReader{members: members[:0], elements: elements[:0]}
	valueReaders.Put(r)
}

// byteAt is the byte at an offset, 0 beyond the end: no byte that is looked for.
func (r *valueReader) byteAt(at int) byte {
	if at < len(r.data) {
		return r.data[at]
	}
	return 0
}

// next is the offset of the first byte from at on that is not white space. Between most bytes there is none.
func (r *valueReader) next(at int) int {
	if at < len(r.data) && r.data[at] > ' ' {
		return at
	}
	return skipBlank(r.data, at)
}

// value reads the value that begins at at. Like all that follows it returns the offset after what it has read, or refused.
func (r *valueReader) value(at int) (value plan.Value, end int) {
	if r.finished >= r.most {
		return value, refused
	}
	switch r.byteAt(at) {
	case '"':
		if value, end = r.string(at); end == at+len(`""`) {
			return value, refused
		}
	case '{':
		value, end = r.object(at)
	case '[':
		value, end = r.list(at)
	case 't':
		value, end = plan.Bool(true), r.literal(at, "true")
	case 'f':
		value, end = plan.Bool(false), r.literal(at, "false")
	default:
		value, end = r.number(at)
	}
	r.finished++
	return value, end
}

func (r *valueReader) literal(at int, word string) int {
	if strings.HasPrefix(r.text[at:], word) {
		return at + len(word)
	}
	return refused
}

func (r *valueReader) object(at int) (plan.Value, int) {
	if r.depth == maxNesting {
		return plan.Value{}, refused
	}
	r.depth++
	bottom := len(r.members)
	if at = r.next(at + 1); r.byteAt(at) != '}' {
		for {
			var m plan.Member
			if r.byteAt(at) != '"' {
				return plan.Value{}, refused
			}
			if m.Key, at = r.string(at); at == refused {
				return plan.Value{}, refused
			}
			if symbol, ok := plan.Known(m.Key.Str()); ok {
				m.Key = symbol
			}
			if at = r.next(at); r.byteAt(at) != ':' {
				return plan.Value{}, refused
			}
			if m.Value, at = r.value(r.next(at + 1)); at == refused {
				return plan.Value{}, refused
			}
			r.members = append(r.members, m)
			if at = r.next(at); r.byteAt(at) != ',' {
				break
			}
			at = r.next(at + 1)
		}
		if r.byteAt(at) != '}' {
			return plan.Value{}, refused
		}
	}
	members := r.arena.Members(len(r.members) - bottom)
	copy(members, r.members[bottom:])
	r.members = r.members[:bottom]
	r.depth--
	if !sortMembers(members) {
		return plan.Value{}, refused
	}
	return plan.ObjectOf(members), at + 1
}

func (r *valueReader) list(at int) (plan.Value, int) {
	if r.depth == maxNesting {
		return plan.Value{}, refused
	}
	r.depth++
	bottom := len(r.elements)
	if at = r.next(at + 1); r.byteAt(at) != ']' {
		for {
			var element plan.Value
			if element, at = r.value(at); at == refused {
				return plan.Value{}, refused
			}
			r.elements = append(r.elements, element)
			if at = r.next(at); r.byteAt(at) != ',' {
				break
			}
			at = r.next(at + 1)
		}
		if r.byteAt(at) != ']' {
			return plan.Value{}, refused
		}
	}
	count := len(r.elements) - bottom
	if count > maxElements {
		return plan.Value{}, refused
	}
	elements := r.arena.Values(count)
	copy(elements, r.elements[bottom:])
	r.elements = r.elements[:bottom]
	r.depth--
	return plan.List(elements), at + 1
}

// string reads a string literal. Without escapes its text is that of the document.
func (r *valueReader) string(at int) (plan.Value, int) {
	start := at + 1
	for at = plainText(r.data, start); at < len(r.data); at = plainText(r.data, at) {
		switch r.data[at] {
		case '"':
			return plan.Text(r.text[start:at]), at + 1
		case '\\':
			return r.escaped(start-1, at)
		default:
			_, size := utf8.DecodeRune(r.data[at:])
			if size == 1 { // a control character, or no UTF-8
				return plan.Value{}, refused
			}
			at += size
		}
	}
	return plan.Value{}, refused
}

// escaped reads the string literal from start on, whose first backslash is at at.
func (r *valueReader) escaped(start, at int) (plan.Value, int) {
	for r.byteAt(at) != '"' {
		if r.byteAt(at) == '\\' {
			at++
		}
		if at++; at >= len(r.data) {
			return plan.Value{}, refused
		}
	}
	raw := r.data[start : at+1]
	text, err := jsontext.AppendUnquote(r.arena.Bytes(len(raw))[:0], raw)
	if err != nil { // malformed escapes and UTF-8, control characters, lone surrogates
		return plan.Value{}, refused
	}
	return plan.Text(unsafe.String(unsafe.SliceData(text), len(text))), at + 1
}

func (r *valueReader) number(at int) (plan.Value, int) {
	start := at
	if r.byteAt(at) == '-' {
		at++
	}
	whole := at
	if at = r.digits(at); at == whole || r.data[whole] == '0' && at > whole+1 {
		return plan.Value{}, refused
	}
	if r.byteAt(at) == '.' {
		fraction := at + 1
		if at = r.digits(fraction); at == fraction {
			return plan.Value{}, refused
		}
	}
	if c := r.byteAt(at); c == 'e' || c == 'E' {
		at++
		if c := r.byteAt(at); c == '+' || c == '-' {
			at++
		}
		exponent := at
		if at = r.digits(exponent); at == exponent {
			return plan.Value{}, refused
		}
	}
	literal := r.text[start:at]
	if fault, _ := numberFault(literal); fault != "" {
		return plan.Value{}, refused
	}
	return plan.Decimal(literal), at
}

// digits is the offset of the first byte from at on that is no digit.
func (r *valueReader) digits(at int) int {
	for at < len(r.data) && isDigit(r.data[at]) {
		at++
	}
	return at
}

// sortMembers puts members in the order of their keys, which are texts; false where two are the same.
func sortMembers(members []plan.Member) bool {
	const small = 32 // members: above, moving them costs more than it saves
	if len(members) > small {
		slices.SortFunc(members, func(a, b plan.Member) int { return strings.Compare(a.Key.Str(), b.Key.Str()) })
		for i := 1; i < len(members); i++ {
			if members[i-1].Key.Str() == members[i].Key.Str() {
				return false
			}
		}
		return true
	}
	for i := 1; i < len(members); i++ {
		key, at := members[i].Key.Str(), i
		for ; at > 0; at-- {
			order := strings.Compare(members[at-1].Key.Str(), key)
			if order == 0 {
				return false
			}
			if order < 0 {
				break
			}
		}
		if at < i {
			m := members[i]
			copy(members[at+1:i+1], members[at:i])
			members[at] = m
		}
	}
	return true
}
