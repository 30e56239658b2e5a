package plan

import "slices"

// A function of at most inlineSize statements is put in where it is called; a function takes at most inlineRoom statements in.
const (
	inlineSize = 40
	inlineRoom = 600
)

// A loop over at most unrollRounds elements that are known is written out, where that takes at most unrollSize statements: what depends
// on the elements alone is then known too.
const (
	unrollRounds = 8
	unrollSize   = 120
)

// source is a function's body as it can be put into others.
type source struct {
	blocks    [][]node
	arguments []int32
	early     []int32 // the locals that must be undefined at the start
	result    int32
	locals    int
	size      int
}

// keepSource keeps the body of a function that is small enough.
func (fn *function) keepSource(blocks [][]node) {
	size := 0
	eachNode(blocks, func(n *node) {
		size++
		if n.op == opWith || n.op == opDynamic {
			size += inlineSize
		}
	})
	if size <= inlineSize && len(fn.arguments) > 0 && len(blocks) > 0 {
		fn.source = &source{blocks, slices.Clone(fn.arguments), readEarly(fn, blocks), fn.result, fn.locals, size}
	}
}

// inlines tells whether a call is replaced by what it calls. What is the same for all calls of an evaluation is kept instead, and
// found once.
func (s *simplifier) inlines(n *node) bool {
	return n.fn.source != nil && !constants(n.args) && s.size+n.fn.source.size <= inlineRoom
}

// inline puts in the function that is called, with locals of its own.
func (w *writerOf) inline(n node) {
	fn := n.fn
	first := int32(w.s.fn.locals)
	w.s.fn.locals += fn.source.locals
	w.s.size += fn.source.size
	w.known.grow(w.s.fn.locals)
	own := func(local int32) int32 {
		if local <= 1 { // input and data are the same in all functions
			return local
		}
		return first + local
	}
	for i, a := range fn.source.arguments {
		w.assign(own(a), n.args[i])
	}
	for _, local := range fn.source.early { // in a loop, an earlier round has left something
		w.assign(own(local), constant(Value{}))
	}
	body := copied(fn.source.blocks)
	renameAll(body, own)
	if len(body) == 1 && returnsLast(body[0]) {
		list := body[0]
		for _, each := range list[:len(list)-1] {
			if w.ended {
				return
			}
			w.node(each)
		}
		last := list[len(list)-1].a
		if last.local == own(fn.source.result) {
			w.node(defined(last))
		}
		if !w.ended {
			w.assign(n.dst, w.known.resolve(last))
		}
		return
	}
	body = answering(body, n.dst, own(fn.source.result), 1)
	nothing := constant(Value{})
	w.node(node{op: opBlock, dst: -1, val: -1, a: nothing, b: nothing, blocks: [][]node{{
		{op: opBlock, dst: -1, val: -1, a: nothing, b: nothing, blocks: body},
		{op: opBreak, n: 2, dst: -1, val: -1, a: nothing, b: nothing},
	}}})
}

// returnsLast tells whether a list returns at its end and nowhere else, and leaves nothing but itself before.
func returnsLast(list []node) bool {
	last := len(list) - 1
	return last >= 0 && list[last].op == opReturn && leaves(list[:last]) <= 1
}

// defined is the question whether an operand has a value.
func defined(o operand) node {
	return node{op: opDefined, dst: -1, val: -1, a: o, b: constant(Value{})}
}

// answering makes every return an assignment and a jump past the end of the two blocks that the body is put in.
func answering(blocks [][]node, dst, result int32, depth int) [][]node {
	out := make([][]node, len(blocks))
	for i, list := range blocks {
		for _, n := range list {
			if n.op == opReturn {
				if n.a.local == result {
					out[i] = append(out[i], defined(n.a))
				}
				n.op, n.dst = opAssign, dst
				out[i] = append(out[i], n, node{op: opBreak, n: depth + 1, dst: -1, val: -1, a: constant(Value{}), b: constant(Value{})})
				continue
			}
			n.blocks = answering(n.blocks, dst, result, depth+1)
			out[i] = append(out[i], n)
		}
	}
	return out
}

func copied(blocks [][]node) [][]node {
	out := make([][]node, len(blocks))
	for i, list := range blocks {
		out[i] = slices.Clone(list)
		for k := range out[i] {
			out[i][k].blocks = copied(out[i][k].blocks)
			out[i][k].args = slices.Clone(out[i][k].args)
		}
	}
	return out
}

func (s *simplifier) unrolls(n *node) bool {
	if !n.a.constant() || n.a.value.Len() > unrollRounds || s.program.holdsWatched(n.a.value) {
		return false
	}
	size := 0
	eachNode(n.blocks, func(*node) { size++ })
	size *= n.a.value.Len()
	return size <= unrollSize && s.size+size <= inlineRoom
}

// unroll writes a loop out, each round as a block.
func (w *writerOf) unroll(n node) {
	round := func(key, value Value) {
		if w.ended {
			return
		}
		list := slices.Concat([]node{assignment(n.dst, key), assignment(n.val, value)}, copied(n.blocks)[0])
		w.s.size += len(list)
		nothing := constant(Value{})
		w.node(node{op: opBlock, dst: -1, val: -1, a: nothing, b: nothing, blocks: [][]node{list}})
	}
	for i, element := range n.a.value.Elements() {
		if n.a.value.kind == Set {
			round(element, element)
		} else {
			round(Int(int64(i)), element)
		}
	}
	for _, m := range n.a.value.Members() {
		round(m.Key, m.Value)
	}
}

func assignment(dst int32, v Value) node {
	return node{op: opAssign, dst: dst, val: -1, a: constant(v), b: constant(Value{})}
}
