package plan

import (
	"slices"

	"github.com/open-policy-agent/opa/v1/ir"
)

// simplifier finds out before the run what can be known before the run: what is constant is computed once, what is only handed on is read
// where it came from, and what can never happen goes.
type simplifier struct {
	program *Program
	fn      *function
	size    int // how many statements have been put in where calls were
}

// binding is what is known of a local at a place in the function: that it is a constant, or the same as another local.
type binding struct {
	known bool
	is    operand
	// list is the list that the assignment stands in, made where in it.
	list, made int
}

// scope is what is known of the locals at a place. In a nested list more may be known, which is forgotten at its end.
type scope struct {
	of []binding
	// changes are what was known before, of the lists that have been entered and not left.
	changes []change
	// list is the list at hand; lists how many there have been.
	list, lists int
	// aliases says that some local may be known to be the same as another.
	aliases bool
	// given says that there is an input.
	given bool
}

type change struct {
	local int32
	was   binding
}

// mark is where a nested list was entered.
type mark struct {
	changes, list  int
	aliases, given bool
}

func (s *scope) enter() mark {
	m := mark{len(s.changes), s.list, s.aliases, s.given}
	s.lists++
	s.list = s.lists
	return m
}

// leave makes what is known what it was when the mark was made.
func (s *scope) leave(m mark) {
	for i := len(s.changes) - 1; i >= m.changes; i-- {
		s.of[s.changes[i].local] = s.changes[i].was
	}
	s.changes = s.changes[:m.changes]
	s.list, s.aliases, s.given = m.list, m.aliases, m.given
}

func (s *scope) resolve(o operand) operand {
	if b := s.get(o.local); b.known {
		return b.is
	}
	return o
}

// get is what is known of a local, which may be one of a function that was put in elsewhere.
func (s *scope) get(local int32) binding {
	if local < 0 || int(local) >= len(s.of) {
		return binding{}
	}
	return s.of[local]
}

func (s *scope) resolveAll(all []operand) []operand {
	if len(all) == 0 {
		return nil
	}
	out := make([]operand, len(all))
	for i := range all {
		out[i] = s.resolve(all[i])
	}
	return out
}

// grow makes room for so many locals.
func (s *scope) grow(locals int) {
	for len(s.of) < locals {
		s.of = append(s.of, binding{})
	}
}

func (s *scope) set(local int32, b binding) {
	s.grow(int(local) + 1)
	s.changes = append(s.changes, change{local, s.of[local]})
	s.of[local] = b
	s.aliases = s.aliases || b.is.local >= 0
}

// forget is that a local is written.
func (s *scope) forget(local int32) {
	if local < 0 || int(local) >= len(s.of) {
		return // a local of a function that was put in, and that nothing is known of out here
	}
	s.drop(local)
	if !s.aliases {
		return
	}
	for i := range s.of {
		if b := &s.of[i]; b.known && b.is.local == local {
			s.drop(int32(i))
		}
	}
}

func (s *scope) drop(local int32) {
	if s.of[local].known {
		s.changes = append(s.changes, change{local, s.of[local]})
		s.of[local].known = false
	}
}

// function simplifies the body of a function. Locals that nothing ever writes are undefined.
func (s *simplifier) function(blocks [][]node) [][]node {
	known := &scope{of: make([]binding, s.fn.locals)}
	written := make([]bool, s.fn.locals)
	for _, b := range blocks {
		eachWrite(b, func(n *node, local int32) { written[local] = written[local] || !n.clears() })
	}
	blocks = eachRewritten(blocks, func(list []node) []node {
		return slices.DeleteFunc(list, func(n node) bool { return n.clears() && !written[n.dst] })
	})
	for i := range known.of {
		if i > 1 && !written[i] && !slices.Contains(s.fn.arguments, int32(i)) {
			known.of[i] = binding{known: true, is: constant(Value{})}
		}
	}
	if s.program.given {
		known.given = true
	}
	if s.program.folds {
		known.of[1] = binding{known: true, is: constant(s.program.data)}
	}
	known.of[s.fn.result] = binding{known: true, is: constant(Value{})} // so it is at the start
	blocks = s.blocks(blocks, known)
	if last := len(blocks) - 1; last >= 0 && blocks[last][0].op == opReturn && blocks[last][0].a.constant() && !blocks[last][0].a.value.Defined() {
		blocks = blocks[:last] // to come to the end is to return nothing
	}
	return blocks
}

// clears tells whether the statement makes its local undefined.
func (n *node) clears() bool {
	return n.op == opReset || n.op == opAssign && n.a.constant() && !n.a.value.Defined()
}

// blocks simplifies lists that run one after the other, and leaves out those that do nothing.
func (s *simplifier) blocks(blocks [][]node, known *scope) [][]node {
	var out [][]node
	for _, b := range blocks {
		list := s.list(b, known)
		eachWrite(b, func(_ *node, local int32) { known.forget(local) })
		if len(list) == 0 || list[0].op == opBreak && list[0].n == 1 {
			continue
		}
		out = append(out, list)
		if len(list) > 0 && list[0].op == opBreak || list[0].op == opReturn {
			break
		}
	}
	return out
}

func (s *simplifier) list(nodes []node, known *scope) []node {
	defer known.leave(known.enter())
	w := &writerOf{s: s, known: known}
	for i := range nodes {
		if w.ended {
			break
		}
		w.node(nodes[i])
	}
	return w.out
}

// writerOf writes the simplified list.
type writerOf struct {
	s     *simplifier
	known *scope
	out   []node
	ended bool // what follows is never reached
}

func (w *writerOf) emit(n node) { w.out = append(w.out, n) }

// jump leaves n blocks.
func (w *writerOf) jump(n int) {
	w.emit(node{op: opBreak, n: n, dst: -1, val: -1, a: constant(Value{}), b: constant(Value{})})
	w.ended = true
}

// assign is that a local is an operand from here.
func (w *writerOf) assign(dst int32, o operand) {
	if o.local == dst {
		return
	}
	w.known.forget(dst)
	w.emit(node{op: opAssign, dst: dst, val: -1, a: o, b: constant(Value{})})
	w.known.set(dst, binding{known: true, is: o, list: w.known.list, made: len(w.out) - 1})
}

// grown is that a constant under construction is now another.
func (w *writerOf) grown(dst int32, v Value) {
	at := w.known.get(dst).made
	w.known.forget(dst)
	w.out[at].a = constant(v)
	w.known.set(dst, binding{known: true, is: constant(v), list: w.known.list, made: at})
}

// building is the constant that the local is, where it was made in this list.
func (w *writerOf) building(dst int32) (Value, bool) {
	b := w.known.get(dst)
	return b.is.value, b.known && b.list == w.known.list && b.is.constant() && b.is.value.Defined()
}

func (w *writerOf) node(n node) {
	known := w.known
	n.a, n.b, n.args = known.resolve(n.a), known.resolve(n.b), known.resolveAll(n.args)
	switch n.op {
	case opAssign:
		w.assign(n.dst, n.a)
		return
	case opReset:
		w.assign(n.dst, constant(Value{}))
		return
	case opAssignOnce:
		if b := known.get(n.dst); b.known && b.is.constant() && !b.is.value.Defined() {
			w.assign(n.dst, n.a)
			return
		}
	case opEmpty:
		w.assign(n.dst, constant(emptyOf(Kind(n.n))))
		return
	case opPush, opAdd:
		if v, ok := w.building(n.dst); ok && n.a.settled() {
			w.grown(n.dst, withElement(v, n.a.value))
			return
		}
	case opPut, opPutOnce:
		v, ok := w.building(n.dst)
		if ok && n.a.settled() && n.b.settled() {
			old := v.At(n.a.value)
			if n.op == opPut || !old.Defined() || identical(old, n.b.value) {
				w.grown(n.dst, withMember(v, n.a.value, n.b.value))
				return
			}
		}
	case opDot:
		if n.a.constant() && !n.a.value.Defined() {
			w.jump(1)
			return
		}
		if n.a.constant() && n.b.constant() && !w.s.program.watches(n.a.value) {
			if n.base {
				w.found(n.dst, baseGet(n.a.value, n.b.value))
			} else {
				w.found(n.dst, n.a.value.At(n.b.value))
			}
			return
		}
	case opLength:
		if n.a.constant() {
			w.assign(n.dst, constant(Int(lengthOf(n.a.value))))
			return
		}
	case opEqual, opNotEqual:
		if n.a.constant() && n.b.constant() {
			if Equal(n.a.value, n.b.value) != (n.op == opEqual) {
				w.jump(1)
			}
			return
		}
	case opKind:
		if n.a.constant() {
			if n.a.value.kind != Kind(n.n) {
				w.jump(1)
			}
			return
		}
	case opDefined, opUndefined:
		if n.op == opDefined && n.a.local == int32(ir.Input) && known.given {
			return
		}
		if n.a.constant() {
			if n.a.value.Defined() != (n.op == opDefined) {
				w.jump(1)
			}
			return
		}
	case opBuiltin:
		if v, ok := w.s.program.foldBuiltin(&n); ok {
			w.found(n.dst, v)
			return
		}
	case opCall:
		if v, ok := w.s.program.foldCall(&n); ok {
			w.found(n.dst, v)
			return
		}
		if w.s.inlines(&n) {
			w.inline(n)
			return
		}
	case opBreak, opReturn:
		w.emit(n)
		w.ended = true
		return
	case opBlock:
		w.block(n)
		return
	case opScan:
		if n.a.constant() && n.a.value.Len() == 0 {
			return
		}
		if w.s.unrolls(&n) {
			w.unroll(n)
			return
		}
		eachWrite(n.blocks[0], func(_ *node, local int32) { known.forget(local) }) // the last round's are there in the next
		known.forget(n.dst)
		known.forget(n.val)
		body := w.s.list(n.blocks[0], known)
		if len(body) > 0 && body[0].op != opBreak {
			n.blocks = [][]node{body}
			w.emit(n)
		}
		return
	case opNot:
		body := w.nested(&n)
		switch {
		case len(body) == 0:
			w.jump(1)
		case body[0].op != opBreak:
			w.emit(n)
		}
		return
	case opWith:
		known.given = known.given && n.a.constant() // a value that is undefined may be put in its place
		known.forget(n.dst)
		body := w.nested(&n)
		switch {
		case len(body) == 0:
		case body[0].op == opBreak:
			w.jump(1)
		default:
			w.emit(n)
		}
		return
	}
	known.forget(n.dst)
	w.emit(n)
}

// nested simplifies the body of a statement that runs it at most once.
func (w *writerOf) nested(n *node) []node {
	body := w.s.list(n.blocks[0], w.known)
	eachWrite(n.blocks[0], func(_ *node, local int32) { w.known.forget(local) })
	n.blocks = [][]node{body}
	return body
}

// found is that a lookup or a call has a value that is known, or none.
func (w *writerOf) found(dst int32, v Value) {
	if !v.Defined() {
		w.jump(1)
		return
	}
	w.assign(dst, constant(v))
}

func (w *writerOf) block(n node) {
	outside := w.known.enter()
	blocks := w.s.blocks(n.blocks, w.known)
	w.known.leave(outside)
	eachWriteIn(n.blocks, func(_ *node, local int32) { w.known.forget(local) })
	n.blocks = blocks
	if len(n.blocks) == 0 {
		return
	}
	first := n.blocks[0]
	switch {
	case first[0].op == opBreak:
		w.jump(first[0].n - 1)
		return
	case first[0].op == opReturn:
		w.emit(first[0])
		w.ended = true
		return
	}
	if len(n.blocks) == 1 {
		if inner, ok := orFail(first); ok {
			first = inner
		} else if leaves(first) > 0 {
			w.emit(n)
			return
		}
		for _, each := range first {
			if !w.ended {
				w.node(each)
			}
		}
		return
	}
	w.emit(n)
}

// orFail recognises how OPA's planner says "this, or else the block around is left": a block that runs it and then jumps past a jump
// out of the block around.
func orFail(list []node) ([]node, bool) {
	if len(list) != 2 || list[0].op != opBlock || len(list[0].blocks) != 1 || list[1].op != opBreak || list[1].n != 2 {
		return nil, false
	}
	inner := list[0].blocks[0]
	last := len(inner) - 1
	if inner[last].op != opBreak || inner[last].n != 2 || leaves(inner[:last]) > 1 {
		return nil, false
	}
	return inner[:last], true
}

// everything is more blocks than there are: a function is left.
const everything = 1 << 20

// leaves tells how many blocks a list may leave, counted from the one that it is.
func leaves(list []node) int {
	most := 0
	for i := range list {
		n := &list[i]
		switch n.op {
		case opBreak:
			most = max(most, n.n)
		case opReturn:
			most = everything
		case opBlock:
			for _, b := range n.blocks {
				if l := leaves(b); l == everything {
					most = l
				} else {
					most = max(most, l-1)
				}
			}
		case opScan:
			if l := leaves(n.blocks[0]); l == everything {
				most = l
			} else {
				most = max(most, l-1)
			}
		case opNot, opWith:
			most = max(most, 1)
			if leaves(n.blocks[0]) == everything {
				most = everything
			}
		case opDynamic:
			most = max(most, undefinedDynamic)
		case opAssign, opReset, opEmpty, opArray, opObject, opPush, opPut, opAdd, opLength, opResult:
		case opAssignOnce, opPutOnce:
			// These go on or end everything with an error.
		default:
			most = max(most, 1)
		}
	}
	return most
}

// eachWrite calls do for every local that the list writes, at any depth.
func eachWrite(list []node, do func(n *node, local int32)) {
	for i := range list {
		n := &list[i]
		if n.dst >= 0 {
			do(n, n.dst)
		}
		if n.val >= 0 {
			do(n, n.val)
		}
		eachWriteIn(n.blocks, do)
	}
}

func eachWriteIn(blocks [][]node, do func(n *node, local int32)) {
	for _, b := range blocks {
		eachWrite(b, do)
	}
}

// eachRead calls do for every operand that the list reads, at any depth.
func eachRead(list []node, do func(o *operand)) {
	for i := range list {
		n := &list[i]
		do(&n.a)
		do(&n.b)
		for k := range n.args {
			do(&n.args[k])
		}
		switch n.op {
		case opPush, opPut, opPutOnce, opAdd, opAssignOnce, opWith: // these read what they write
			o := localOf(n.dst)
			do(&o)
		}
		for _, b := range n.blocks {
			eachRead(b, do)
		}
	}
}

// withElement is the array or the set with one element more, on the heap.
func withElement(v, element Value) Value {
	at := v.Len()
	if v.kind == Set {
		var found bool
		if at, found = v.find(element); found {
			return v
		}
	}
	out := List(slices.Insert(slices.Clone(v.Elements()), at, element))
	out.kind = v.kind
	return out
}

// withMember is the object with the member set, on the heap.
func withMember(v, key, value Value) Value {
	members := slices.Clone(v.Members())
	at, found := findMember(members, key)
	if found {
		members[at].Value = value
		return ObjectOf(members)
	}
	return ObjectOf(slices.Insert(members, at, Member{key, value}))
}

// frozen is a composite that nothing more is put into.
func frozen(v Value) Value {
	if v.kind >= Array {
		v.aux = 0
	}
	return v
}

func emptyOf(k Kind) Value { return Value{kind: k} }

func lengthOf(v Value) int64 {
	if v.kind == String {
		return int64(runeCount(v.text()))
	}
	return int64(v.Len())
}
