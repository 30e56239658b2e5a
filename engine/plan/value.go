package plan

import (
	"cmp"
	"strconv"
	"strings"
	"unsafe"

	"github.com/open-policy-agent/opa/v1/util"
)

// Kind is the type of a value. The kinds are in the order in which OPA sorts values of different types.
type Kind uint8

// The kinds. Undefined is no value: what an expression gives that has none.
const (
	Undefined Kind = iota
	Null
	Boolean
	Number
	String
	Array
	Object
	Set
)

var kindNames = [...]string{"undefined", "null", "boolean", "number", "string", "array", "object", "set"}

// String names the kind as OPA does.
func (k Kind) String() string { return kindNames[k] }

// Value is a value of Rego, 24 bytes without a pointer to itself. The zero Value is undefined. What a composite holds lies in an
// [Arena] or on the heap, and is never changed once the composite has been given on.
//
// A number is an int64 where its text is one, else its text, as OPA keeps it: a decimal or an integer beyond 64 bits never passes
// through a float.
type Value struct {
	ptr  unsafe.Pointer // the bytes of a text, the first element, the first member, or a *table
	n    int64          // an integer, a boolean as 0 or 1, or how many bytes, elements or members there are
	kind Kind
	big  bool   // an object whose ptr is a *table
	aux  uint32 // a text's symbol, 0 for none; how many elements or members of an unfinished composite there is room for
}

// Member is a key of an object and its value.
type Member struct{ Key, Value Value }

// Kind tells the value's type.
func (v Value) Kind() Kind { return v.kind }

// Defined tells whether it is a value at all.
func (v Value) Defined() bool { return v.kind != Undefined }

// NullValue is null.
func NullValue() Value { return Value{kind: Null} }

// Bool is a boolean.
func Bool(b bool) Value {
	if b {
		return Value{kind: Boolean, n: 1}
	}
	return Value{kind: Boolean}
}

// Int is a whole number.
func Int(n int64) Value { return Value{kind: Number, n: n} }

// Text is a string. Its bytes are not copied.
func Text(s string) Value {
	return Value{kind: String, ptr: unsafe.Pointer(unsafe.StringData(s)), n: int64(len(s))}
}

// Decimal is the number that the text writes, which must be one of JSON.
func Decimal(text string) Value {
	if n, ok := wholeNumber(text); ok {
		return Int(n)
	}
	return Value{kind: Number, ptr: unsafe.Pointer(unsafe.StringData(text)), n: int64(len(text))}
}

// wholeNumber reads the text of an int64 that is written as Go writes it, so that nothing of the text is lost.
func wholeNumber(text string) (int64, bool) {
	digits := strings.TrimPrefix(text, "-")
	if len(digits) == 0 || len(digits) > 19 || digits[0] == '0' && text != "0" {
		return 0, false
	}
	var n int64
	if len(digits) == 19 {
		n, err := strconv.ParseInt(text, 10, 64)
		return n, err == nil
	}
	for i := range len(digits) {
		c := digits[i] - '0'
		if c > 9 {
			return 0, false
		}
		n = n*10 + int64(c)
	}
	if len(digits) != len(text) {
		n = -n
	}
	return n, true
}

// List is an array of the elements, which must not be changed afterwards.
func List(elements []Value) Value {
	return Value{kind: Array, ptr: unsafe.Pointer(unsafe.SliceData(elements)), n: int64(len(elements))}
}

// ObjectOf is an object of members whose keys are sorted (see [Compare]) and differ. They must not be changed afterwards.
func ObjectOf(members []Member) Value {
	return Value{kind: Object, ptr: unsafe.Pointer(unsafe.SliceData(members)), n: int64(len(members))}
}

// SetOf is a set of elements that are sorted (see [Compare]) and differ. They must not be changed afterwards.
func SetOf(elements []Value) Value {
	v := List(elements)
	v.kind = Set
	return v
}

// IsInt tells whether it is a whole number of at most 64 bits, and which.
func (v Value) IsInt() (int64, bool) { return v.n, v.kind == Number && v.ptr == nil }

// IsTrue tells whether it is the boolean true.
func (v Value) IsTrue() bool { return v.kind == Boolean && v.n == 1 }

// isFalse tells whether it is the boolean false.
func (v Value) isFalse() bool { return v.kind == Boolean && v.n == 0 }

// Str is the text of a string, "" of anything else. It shares the value's bytes.
func (v Value) Str() string {
	if v.kind != String {
		return ""
	}
	return v.text()
}

// Symbol is the number of a text that a program or a schema names (see [Known]): two texts that have one are the same where it is.
// It is 0 of a text that was made without one, and of anything but a text.
func (v Value) Symbol() uint32 {
	if v.kind != String {
		return 0
	}
	return v.aux
}

func (v Value) text() string { return unsafe.String((*byte)(v.ptr), int(v.n)) }

// NumberText is a number as OPA writes it, "" of anything else.
func (v Value) NumberText() string {
	switch {
	case v.kind != Number:
		return ""
	case v.ptr == nil:
		return strconv.FormatInt(v.n, 10)
	}
	return v.text()
}

// Len is how many elements or members a composite has, and 0 of anything else.
func (v Value) Len() int {
	if v.kind < Array {
		return 0
	}
	return int(v.n)
}

// Elements are those of an array, or of a set in their order; nil of anything else. The caller must not change them.
func (v Value) Elements() []Value {
	if v.kind != Array && v.kind != Set {
		return nil
	}
	return unsafe.Slice((*Value)(v.ptr), int(v.n))
}

// Members are those of an object, in the order of their keys; nil of anything else. The caller must not change them.
func (v Value) Members() []Member {
	switch {
	case v.kind != Object:
		return nil
	case v.big:
		return (*table)(v.ptr).members
	}
	return unsafe.Slice((*Member)(v.ptr), int(v.n))
}

// Field is the member of an object under a text, else undefined.
func (v Value) Field(name string) Value { return v.At(Text(name)) }

// At is what stands at a key: an object's value, an array's element, a set's element itself; else undefined.
func (v Value) At(key Value) Value { return v.at(&key) }

func (v *Value) at(key *Value) Value {
	switch v.kind {
	case Object:
		return v.member(key)
	case Array:
		if key.kind == Number && key.ptr == nil && uint64(key.n) < uint64(v.n) {
			return *(*Value)(unsafe.Add(v.ptr, uintptr(key.n)*unsafe.Sizeof(Value{})))
		}
		if key.kind == Number && key.ptr != nil { // OPA takes 1.0 and -0 for indices too
			if i, ok := util.Atoi64(key.text()); ok && i >= 0 && i < v.n {
				return v.Elements()[i]
			}
		}
	case Set:
		if i, found := v.find(*key); found {
			return v.Elements()[i]
		}
	}
	return Value{}
}

// baseGet is what stands at a key of a base document, where OPA looks in its store: a number is a key by its text there, a text that
// is a number is an index, and nothing else is a key.
func baseGet(v, key Value) Value {
	switch {
	case key.kind == String && v.kind == Array:
		if i, ok := util.Atoi(key.text()); ok {
			return v.At(Int(int64(i)))
		}
		return Value{}
	case key.kind == Number && v.kind == Object:
		return v.At(Text(key.NumberText()))
	case key.kind == String, key.kind == Number:
		return v.At(key)
	}
	return Value{}
}

// linear is how many members are looked through one by one rather than by halving.
const linear = 16

func (v *Value) member(key *Value) Value {
	if v.big {
		return (*table)(v.ptr).get(*key)
	}
	members := unsafe.Slice((*Member)(v.ptr), int(v.n))
	if key.kind == String && key.aux != 0 {
		unknown := false
		for i := range members {
			switch members[i].Key.aux {
			case key.aux:
				if members[i].Key.kind == String {
					return members[i].Value
				}
			case 0:
				unknown = true
			}
		}
		if !unknown {
			return Value{}
		}
	}
	if len(members) > linear {
		if i, found := findMember(members, *key); found {
			return members[i].Value
		}
		return Value{}
	}
	for i := range members {
		if Equal(members[i].Key, *key) {
			return members[i].Value
		}
	}
	return Value{}
}

func sameText(a, b *Value) bool {
	if a.aux != 0 && b.aux != 0 {
		return a.aux == b.aux
	}
	return a.n == b.n && (a.ptr == b.ptr || a.text() == b.text())
}

// findMember tells where in sorted members the key stands, or would stand.
func findMember(members []Member, key Value) (int, bool) {
	low, high := 0, len(members)
	for low < high {
		middle := int(uint(low+high) >> 1)
		if Compare(members[middle].Key, key) < 0 {
			low = middle + 1
		} else {
			high = middle
		}
	}
	return low, low < len(members) && Equal(members[low].Key, key)
}

// find tells where in a set the element stands, or would stand.
func (v Value) find(element Value) (int, bool) {
	elements := v.Elements()
	low, high := 0, len(elements)
	for low < high {
		middle := int(uint(low+high) >> 1)
		if Compare(elements[middle], element) < 0 {
			low = middle + 1
		} else {
			high = middle
		}
	}
	return low, low < len(elements) && Equal(elements[low], element)
}

// Equal tells whether OPA holds two values for the same: 1 and 1.0 are.
func Equal(a, b Value) bool {
	if a.kind != b.kind {
		return false
	}
	switch a.kind {
	case Undefined, Null:
		return true
	case Boolean:
		return a.n == b.n
	case String:
		return sameText(&a, &b)
	case Number:
		if a.ptr == nil && b.ptr == nil {
			return a.n == b.n
		}
	case Array, Set:
		if a.n != b.n {
			return false
		}
		if a.ptr == b.ptr {
			return true
		}
		x, y := a.Elements(), b.Elements()
		for i := range x {
			if !Equal(x[i], y[i]) {
				return false
			}
		}
		return true
	case Object:
		x, y := a.Members(), b.Members()
		if len(x) != len(y) {
			return false
		}
		for i := range x {
			if !Equal(x[i].Key, y[i].Key) || !Equal(x[i].Value, y[i].Value) {
				return false
			}
		}
		return true
	}
	return compareNumbers(a, b) == 0
}

// Compare orders values as OPA does: by type, then by value. It is negative, zero or positive.
func Compare(a, b Value) int {
	if a.kind != b.kind {
		return cmp.Compare(a.kind, b.kind)
	}
	switch a.kind {
	case Boolean:
		return cmp.Compare(a.n, b.n)
	case Number:
		if a.ptr == nil && b.ptr == nil {
			return cmp.Compare(a.n, b.n)
		}
		return compareNumbers(a, b)
	case String:
		if sameText(&a, &b) {
			return 0
		}
		return strings.Compare(a.text(), b.text())
	case Array, Set:
		x, y := a.Elements(), b.Elements()
		for i := range min(len(x), len(y)) {
			if c := Compare(x[i], y[i]); c != 0 {
				return c
			}
		}
		return cmp.Compare(len(x), len(y))
	case Object:
		x, y := a.Members(), b.Members()
		for i := range min(len(x), len(y)) {
			if c := Compare(x[i].Key, y[i].Key); c != 0 {
				return c
			}
			if c := Compare(x[i].Value, y[i].Value); c != 0 {
				return c
			}
		}
		return cmp.Compare(len(x), len(y))
	}
	return 0
}

// identical tells whether two values are equal and write the same: 1 and 1.0 are not.
func identical(a, b Value) bool {
	if a.kind != b.kind || a.Len() != b.Len() {
		return false
	}
	switch a.kind {
	case Number:
		return a.NumberText() == b.NumberText()
	case Array, Set:
		for i, element := range a.Elements() {
			if !identical(element, b.Elements()[i]) {
				return false
			}
		}
		return true
	case Object:
		for i, m := range a.Members() {
			if other := b.Members()[i]; !identical(m.Key, other.Key) || !identical(m.Value, other.Value) {
				return false
			}
		}
		return true
	}
	return Equal(a, b)
}
