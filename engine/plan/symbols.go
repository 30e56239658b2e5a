package plan

import (
	"maps"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
)

// symbols number the texts that programs and schemas name, so that a field is found without comparing texts. There is one table for
// the process: a value may meet any program. It only grows, and only when a program or a schema is compiled.
var symbols struct {
	lock  sync.Mutex
	table atomic.Pointer[symbolTable]
}

type symbolTable struct {
	values map[string]Value
	boxed  []any // the texts, by symbol less one
}

// Symbol is a text as a value that is found fast in objects whose keys are symbols too. It is for the texts of programs and
// schemas, not for those of documents (see [Known]): the table never forgets.
func Symbol(text string) Value {
	if v, ok := Known(text); ok {
		return v
	}
	InternAll([]string{text})
	v, _ := Known(text)
	return v
}

// InternAll makes symbols of texts, at less cost than one by one.
func InternAll(texts []string) {
	symbols.lock.Lock()
	defer symbols.lock.Unlock()
	next := &symbolTable{values: map[string]Value{}}
	if old := symbols.table.Load(); old != nil {
		next.values, next.boxed = maps.Clone(old.values), slices.Clip(old.boxed)
	}
	for _, text := range texts {
		if _, ok := next.values[text]; !ok {
			text = strings.Clone(text)
			v := Text(text)
			v.aux = uint32(len(next.values) + 1)
			next.values[text] = v
			next.boxed = append(next.boxed, text)
		}
	}
	symbols.table.Store(next)
}

// Known is the symbol of a text that a program or a schema names.
func Known(text string) (Value, bool) {
	table := symbols.table.Load()
	if table == nil {
		return Value{}, false
	}
	v, ok := table.values[text]
	return v, ok
}

// Any is the text of a string as an interface; that of a symbol is made once for all. It is nil for anything but a string.
func (v Value) Any() any {
	switch {
	case v.kind != String:
		return nil
	case v.aux != 0:
		return symbols.table.Load().boxed[v.aux-1]
	}
	return v.text()
}
