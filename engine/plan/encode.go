package plan

import (
	"encoding/binary"
	"errors"
	"fmt"
)

// encodingVersion begins an encoded program. It grows with every change of what is encoded or of what an operation means.
const encodingVersion = "pladstjek-plan/2\n"

// Encode writes the program down, so that [Decode] makes it again in a fraction of the time that it took to compile. The program must
// have been compiled with [Options].Keep.
func (p *Program) Encode() ([]byte, error) {
	if p.bodies == nil {
		return nil, errors.New("the program was not compiled to be kept")
	}
	for _, b := range p.bodies {
		if !p.folds || b.fn.data >= 0 {
			return nil, errors.New("a program that puts other data in the data's place cannot be written down")
		}
	}
	e := &encoder{program: p, functions: map[*function]int{}, constantAt: map[string]int{}, constants: make([]Value, 1), natives: map[string]int{}}
	for i, b := range p.bodies {
		e.functions[b.fn] = i + 1
	}
	code := *e
	for _, b := range p.bodies {
		code.function(b.fn)
		code.blocks(b.blocks)
	}
	watched := make([]int, len(p.watched))
	for i, w := range p.watched {
		if i == len(p.watched)-1 || code.named(w) {
			watched[i] = code.constant(w) + 1
		}
	}
	out := &encoder{}
	out.buffer = append(out.buffer, encodingVersion...)
	out.flag(p.strict)
	out.flag(p.given)
	out.int(p.memos)
	out.texts(p.files)
	out.texts(code.nativeNames)
	out.int(len(code.constants))
	for _, v := range code.constants {
		one := &encoder{}
		one.value(v)
		out.text(string(one.buffer))
	}
	out.int(len(watched))
	for _, at := range watched {
		out.int(at)
	}
	out.int(len(p.bodies))
	out.buffer = append(out.buffer, code.buffer...)
	return out.buffer, code.err
}

type encoder struct {
	program     *Program
	buffer      []byte
	functions   map[*function]int
	constantAt  map[string]int
	constants   []Value
	natives     map[string]int
	nativeNames []string
	err         error
}

func (e *encoder) int(n int) { e.buffer = binary.AppendVarint(e.buffer, int64(n)) }
func (e *encoder) flag(b bool) {
	if b {
		e.int(1)
	} else {
		e.int(0)
	}
}

func (e *encoder) text(s string) {
	e.int(len(s))
	e.buffer = append(e.buffer, s...)
}

func (e *encoder) texts(all []string) {
	e.int(len(all))
	for _, s := range all {
		e.text(s)
	}
}

// constant is the number of a constant.
func (e *encoder) constant(v Value) int {
	key := string(appendKey(nil, v))
	at, ok := e.constantAt[key]
	if !ok {
		at = len(e.constants)
		e.constants = append(e.constants, v)
		e.constantAt[key] = at
	}
	return at
}

// named tells whether the value is a constant already.
func (e *encoder) named(v Value) bool {
	_, ok := e.constantAt[string(appendKey(nil, v))]
	return ok
}

// operand is a local as its number, a constant as the negative of its number less one.
func (e *encoder) operand(o operand) {
	if o.local >= 0 {
		e.int(int(o.local))
		return
	}
	e.int(^e.constant(o.value))
}

func (e *encoder) function(fn *function) {
	e.text(fn.name)
	e.text(fn.path)
	e.int(fn.params)
	e.int(len(fn.arguments))
	for _, a := range fn.arguments {
		e.int(int(a))
	}
	for _, n := range []int{int(fn.result), fn.locals, fn.cleared, int(fn.input), int(fn.data), fn.memo} {
		e.int(n)
	}
	e.flag(fn.remembers)
}

func (e *encoder) blocks(blocks [][]node) {
	e.int(len(blocks))
	for _, list := range blocks {
		e.int(len(list))
		for i := range list {
			e.node(&list[i])
		}
	}
}

// The parts that a node may have. What it has is told by a mask, for most nodes have few.
const (
	hasDst = 1 << iota
	hasVal
	hasA
	hasB
	hasArgs
	hasN
	hasFn
	hasNative
	hasPath
	hasAt
	hasBlocks
	isBase
	isFirst
)

func (e *encoder) node(n *node) {
	mask := 0
	set := func(bit int, has bool) {
		if has {
			mask |= bit
		}
	}
	keep := -1
	if n.op == opCall {
		keep = n.keep
	}
	set(hasDst, n.dst >= 0)
	set(hasVal, n.val >= 0)
	set(hasA, n.a.local >= 0 || n.a.value.Defined())
	set(hasB, n.b.local >= 0 || n.b.value.Defined())
	set(hasArgs, len(n.args) > 0)
	set(hasN, n.n != 0 || keep >= 0)
	set(hasFn, n.fn != nil)
	set(hasNative, n.native != nil)
	set(hasPath, len(n.path) > 0)
	set(hasAt, n.at != place{} && (n.native != nil || n.op == opAssignOnce || n.op == opPutOnce || n.op == opMerge))
	set(hasBlocks, len(n.blocks) > 0)
	set(isBase, n.base)
	set(isFirst, n.first)
	e.buffer = append(e.buffer, byte(n.op))
	e.int(mask)
	if mask&hasDst != 0 {
		e.int(int(n.dst))
	}
	if mask&hasVal != 0 {
		e.int(int(n.val))
	}
	if mask&hasA != 0 {
		e.operand(n.a)
	}
	if mask&hasB != 0 {
		e.operand(n.b)
	}
	if mask&hasArgs != 0 {
		e.int(len(n.args))
		for _, a := range n.args {
			e.operand(a)
		}
	}
	if mask&hasN != 0 {
		e.int(n.n)
		e.int(keep)
	}
	if mask&hasFn != 0 {
		at, ok := e.functions[n.fn]
		if !ok {
			e.err = fmt.Errorf("a call of %s, which is not of the program", n.fn.name)
		}
		e.int(at)
	}
	if mask&hasNative != 0 {
		at, ok := e.natives[n.native.name]
		if !ok {
			at = len(e.nativeNames)
			e.nativeNames = append(e.nativeNames, n.native.name)
			e.natives[n.native.name] = at
		}
		e.int(at)
	}
	if mask&hasPath != 0 {
		e.int(len(n.path))
		for _, v := range n.path {
			e.int(e.constant(v))
		}
	}
	if mask&hasAt != 0 {
		e.int(int(n.at.file))
		e.int(int(n.at.row))
		e.int(int(n.at.col))
	}
	if mask&hasBlocks != 0 {
		e.blocks(n.blocks)
	}
}

func (e *encoder) value(v Value) {
	kind := int(v.kind) << 1
	if v.kind == Number && v.ptr == nil || v.big {
		kind++
	}
	e.int(kind)
	switch {
	case v.kind == Boolean || v.kind == Number && v.ptr == nil:
		e.buffer = binary.AppendVarint(e.buffer, v.n)
	case v.kind == Number, v.kind == String:
		e.text(v.text())
	case v.kind == Object:
		e.int(v.Len())
		for _, m := range v.Members() {
			e.value(m.Key)
			e.value(m.Value)
		}
	case v.kind >= Array:
		e.int(v.Len())
		for _, element := range v.Elements() {
			e.value(element)
		}
	}
}
