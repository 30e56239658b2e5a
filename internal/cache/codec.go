package cache

import (
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"reflect"
	"slices"
)

// A value is written as its fields in their order, without names: whoever reads it has the same types, for the program is part of
// a key. Texts stand once, in a table before the value; those of the rule set are not written at all. An unexported field is not
// allowed: it would be lost.

// encode appends the value to a table of its texts. fixed are the numbers of the texts that a reader has already.
func encode(value any, fixed map[string]int) []byte {
	e := &encoder{fixed: fixed, own: map[string]int{}}
	e.value(reflect.ValueOf(value))
	out := binary.AppendUvarint(nil, uint64(len(e.table)))
	for _, text := range e.table {
		out = binary.AppendUvarint(out, uint64(len(text)))
		out = append(out, text...)
	}
	return append(out, e.out...)
}

type encoder struct {
	out        []byte
	fixed, own map[string]int
	table      []string
}

func (e *encoder) number(n uint64) { e.out = binary.AppendUvarint(e.out, n) }

// text writes an even number for a text that the reader has, an odd one for one of the table.
func (e *encoder) text(s string) {
	if n, ok := e.fixed[s]; ok {
		e.number(uint64(n) << 1)
		return
	}
	n, ok := e.own[s]
	if !ok {
		n = len(e.table)
		e.own[s] = n
		e.table = append(e.table, s)
	}
	e.number(uint64(n)<<1 | 1)
}

func (e *encoder) value(v reflect.Value) {
	switch v.Kind() {
	case reflect.String:
		e.text(v.String())
	case reflect.Int, reflect.Int32, reflect.Int64:
		e.out = binary.AppendVarint(e.out, v.Int())
	case reflect.Bool:
		e.number(map[bool]uint64{true: 1}[v.Bool()])
	case reflect.Struct:
		for i := range v.NumField() {
			e.value(v.Field(i))
		}
	case reflect.Pointer:
		if v.IsNil() {
			e.number(0)
			return
		}
		e.number(1)
		e.value(v.Elem())
	case reflect.Slice:
		if v.IsNil() {
			e.number(0)
			return
		}
		e.number(uint64(v.Len()) + 1)
		for i := range v.Len() {
			e.value(v.Index(i))
		}
	case reflect.Map:
		keys := v.MapKeys()
		slices.SortFunc(keys, func(a, b reflect.Value) int { return compare(a.String(), b.String()) })
		e.number(uint64(len(keys)))
		for _, key := range keys {
			e.text(key.String())
			e.value(v.MapIndex(key))
		}
	case reflect.Interface:
		e.any(v.Interface())
	default:
		panic(fmt.Sprintf("cache: %s cannot be kept", v.Type()))
	}
}

func compare(a, b string) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

// The kinds of a value whose type is not known beforehand.
const (
	kindNil = iota
	kindText
	kindNumber
	kindBool
	kindList
	kindObject
)

func (e *encoder) any(value any) {
	switch v := value.(type) {
	case nil:
		e.number(kindNil)
	case string:
		e.number(kindText)
		e.text(v)
	case json.Number:
		e.number(kindNumber)
		e.text(string(v))
	case bool:
		e.number(kindBool)
		e.number(map[bool]uint64{true: 1}[v])
	case []any:
		e.number(kindList)
		e.number(uint64(len(v)))
		for _, element := range v {
			e.any(element)
		}
	case map[string]any:
		e.number(kindObject)
		e.number(uint64(len(v)))
		for _, key := range slices.Sorted(maps.Keys(v)) {
			e.text(key)
			e.any(v[key])
		}
	default:
		panic(fmt.Sprintf("cache: %T cannot be kept", value))
	}
}

var errDamaged = errors.New("cache: the entry is damaged")

// decode reads what encode wrote into the value that into points to. Texts point into data.
func decode(data string, into any, fixed []string) (err error) {
	defer func() {
		if recover() != nil { // a number that is none, or points nowhere
			err = errDamaged
		}
	}()
	d := &decoder{data: data, fixed: fixed}
	d.own = make([]string, d.count())
	for i := range d.own {
		n := d.count()
		d.own[i], d.data = d.data[:n], d.data[n:]
	}
	d.value(reflect.ValueOf(into).Elem())
	if d.data != "" {
		return errDamaged
	}
	return nil
}

type decoder struct {
	data       string
	fixed, own []string
}

func (d *decoder) number() uint64 {
	var n uint64
	for shift := 0; ; shift += 7 {
		b := d.data[0]
		d.data = d.data[1:]
		n |= uint64(b&0x7f) << shift
		if b < 0x80 {
			return n
		}
	}
}

// count is a number of things that are all still to come, each of a byte at least.
func (d *decoder) count() int {
	n := d.number()
	if n > uint64(len(d.data)) {
		panic(errDamaged)
	}
	return int(n)
}

func (d *decoder) text() string {
	n := d.number()
	if n&1 == 0 {
		return d.fixed[n>>1]
	}
	return d.own[n>>1]
}

func (d *decoder) value(v reflect.Value) {
	switch v.Kind() {
	case reflect.String:
		v.SetString(d.text())
	case reflect.Int, reflect.Int32, reflect.Int64:
		n := d.number()
		v.SetInt(int64(n>>1) ^ -int64(n&1)) // as binary.AppendVarint folds the sign
	case reflect.Bool:
		v.SetBool(d.number() == 1)
	case reflect.Struct:
		for i := range v.NumField() {
			d.value(v.Field(i))
		}
	case reflect.Pointer:
		if d.number() == 1 {
			v.Set(reflect.New(v.Type().Elem()))
			d.value(v.Elem())
		}
	case reflect.Slice:
		n := d.number()
		if n == 0 {
			return
		}
		if n-1 > uint64(len(d.data)) {
			panic(errDamaged)
		}
		v.Set(reflect.MakeSlice(v.Type(), int(n-1), int(n-1)))
		for i := range v.Len() {
			d.value(v.Index(i))
		}
	case reflect.Map:
		n := d.count()
		v.Set(reflect.MakeMapWithSize(v.Type(), n))
		for range n {
			key := reflect.ValueOf(d.text())
			element := reflect.New(v.Type().Elem()).Elem()
			d.value(element)
			v.SetMapIndex(key, element)
		}
	case reflect.Interface:
		if value := d.any(); value != nil {
			v.Set(reflect.ValueOf(value))
		}
	}
}

func (d *decoder) any() any {
	switch d.number() {
	case kindText:
		return d.text()
	case kindNumber:
		return json.Number(d.text())
	case kindBool:
		return d.number() == 1
	case kindList:
		list := make([]any, d.count())
		for i := range list {
			list[i] = d.any()
		}
		return list
	case kindObject:
		n := d.count()
		object := make(map[string]any, n)
		for range n {
			key := d.text()
			object[key] = d.any()
		}
		return object
	}
	return nil
}

// TextsOf lists every text in the values, each once, in order.
func TextsOf(values ...any) []string {
	found := map[string]bool{}
	var walk func(v reflect.Value)
	walk = func(v reflect.Value) {
		switch v.Kind() {
		case reflect.String:
			found[v.String()] = true
		case reflect.Struct:
			for i := range v.NumField() {
				walk(v.Field(i))
			}
		case reflect.Pointer, reflect.Interface:
			if !v.IsNil() {
				walk(v.Elem())
			}
		case reflect.Slice:
			for i := range v.Len() {
				walk(v.Index(i))
			}
		case reflect.Map:
			for _, key := range v.MapKeys() {
				walk(key)
				walk(v.MapIndex(key))
			}
		}
	}
	for _, value := range values {
		walk(reflect.ValueOf(value))
	}
	return slices.Sorted(maps.Keys(found))
}
