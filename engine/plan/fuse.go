package plan

import (
	"slices"

	"github.com/open-policy-agent/opa/v1/util"
)

// fuse makes one statement of several that belong together, and drops what nothing reads.
func fuse(fn *function, blocks [][]node) [][]node {
	for {
		reads := make([]int, fn.locals)
		for _, b := range blocks {
			eachRead(b, func(o *operand) {
				if o.local >= 0 {
					reads[o.local]++
				}
			})
		}
		dropped := false
		blocks = eachRewritten(blocks, func(list []node) []node {
			return slices.DeleteFunc(list, func(n node) bool {
				useless := idle(&n) && reads[n.dst] == 0
				dropped = dropped || useless
				return useless
			})
		})
		if dropped {
			continue
		}
		return eachRewritten(blocks, func(list []node) []node { return composites(jumps(paths(tests(list, reads), reads))) })
	}
}

// idle tells whether a statement does nothing but write its local.
func idle(n *node) bool {
	switch n.op {
	case opAssign, opReset, opEmpty, opArray, opObject, opLength:
		return n.dst >= 0
	}
	return false
}

func eachRewritten(blocks [][]node, rewrite func([]node) []node) [][]node {
	out := make([][]node, len(blocks))
	for i, list := range blocks {
		list = slices.Clone(list)
		for k := range list {
			list[k].blocks = eachRewritten(list[k].blocks, rewrite)
		}
		out[i] = rewrite(list)
	}
	return out
}

// tests: a call whose answer is only asked not to be false is a test; a quotient that is only rounded down is one division.
func tests(list []node, reads []int) []node {
	out := list[:0]
	for i := 0; i < len(list); i++ {
		n := list[i]
		if n.op == opBuiltin && i+1 < len(list) && reads[n.dst] == 1 {
			next := &list[i+1]
			if n.native.name == "div" && next.op == opBuiltin && next.native.name == "floor" && next.args[0].local == n.dst {
				n.op, n.dst, n.b = opFloored, next.dst, constant(Value{})
				out = append(out, n)
				i++
				continue
			}
			if next.op == opNotEqual && next.a.local == n.dst && next.b.constant() && next.b.value.isFalse() {
				n.op, n.dst = opTest, -1
				i++
			}
		}
		out = append(out, n)
	}
	return out
}

// paths: lookups that each go on from the one before are one.
func paths(list []node, reads []int) []node {
	out := list[:0]
	for _, n := range list {
		if n.op == opDot && !n.plainKey() && n.base {
			out = append(out, n)
			continue
		}
		if n.op == opDot && n.a.local >= 0 && len(out) > 0 && reads[n.a.local] == 1 {
			last := &out[len(out)-1]
			if (last.op == opDot && (!last.base || last.plainKey()) || last.op == opPath) && last.dst == n.a.local {
				if last.op == opDot {
					last.op, last.args = opPath, []operand{last.b}
				}
				last.args = append(last.args, n.b)
				last.dst = n.dst
				continue
			}
		}
		out = append(out, n)
	}
	return out
}

// jumps: what is assigned before a jump is assigned with it, and the block of "this, or fail" is one statement.
func jumps(list []node) []node {
	out := list[:0]
	for _, n := range list {
		last := len(out) - 1
		switch {
		case n.op == opBreak && last >= 0 && out[last].op == opAssign:
			out[last].op, out[last].n = opGive, n.n
			continue
		case n.op == opBlock && len(n.blocks) == 1 && len(n.blocks[0]) == 2:
			if inner := n.blocks[0]; inner[0].op == opBlock && inner[1].op == opBreak && inner[1].n == 2 {
				n.op, n.blocks = opTry, inner[0].blocks
			}
		}
		out = append(out, n)
	}
	return out
}

// plainKey tells whether the key of a lookup is a text that is known, and that is a name wherever it is looked up (see baseGet).
func (n *node) plainKey() bool {
	if !n.b.constant() || n.b.value.kind != String {
		return false
	}
	_, index := util.Atoi(n.b.value.text())
	return !n.base || !index
}

// composites: an array or an object that is put together piece by piece in one list is made at once, where its last piece is.
func composites(list []node) []node {
	for i := range list {
		n := &list[i]
		if n.op != opAssign || !n.a.constant() || n.a.value.kind != Array && n.a.value.kind != Object {
			continue
		}
		if made, at, ok := composite(list, i); ok {
			for k := i; k <= at; k++ {
				if k == i || list[k].dst == n.dst {
					if k != at {
						list[k].op = opNothing
					}
				}
			}
			list[at] = made
		}
	}
	return slices.DeleteFunc(list, func(n node) bool { return n.op == opNothing })
}

func composite(list []node, first int) (made node, at int, ok bool) {
	dst, start := list[first].dst, list[first].a.value
	made = node{op: opArray, dst: dst, val: -1, a: constant(Value{}), b: constant(Value{})}
	if start.kind == Object {
		made.op = opObject
	}
	for _, e := range start.Elements() {
		made.args = append(made.args, constant(e))
	}
	for _, m := range start.Members() {
		made.path, made.args = append(made.path, m.Key), append(made.args, constant(m.Value))
	}
	at = first
	kept := len(made.args)

	for i := first + 1; i < len(list); i++ {
		n := &list[i]
		piece := n.a
		if n.op == opPut {
			piece = n.b
		}
		wanted := n.dst == dst && piece.local != dst && (made.op == opArray && n.op == opPush || made.op == opObject && n.op == opPut && newKey(made.path, n.a))
		if !wanted {
			if touches(n, dst) || writesAny(n, made.args[kept:]) {
				break
			}
			continue
		}
		if n.op == opPut {
			made.path = append(made.path, n.a.value)
		}
		made.args, at, ok = append(made.args, piece), i, true
	}

	if made.op == opObject {
		sortPieces(&made)
	}
	return made, at, ok
}

func newKey(keys []Value, key operand) bool {
	return key.constant() && key.value.kind == String && !slices.ContainsFunc(keys, func(k Value) bool { return Equal(k, key.value) })
}

func sortPieces(n *node) {
	order := make([]int, len(n.path))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int { return Compare(n.path[a], n.path[b]) })
	keys, args := make([]Value, len(order)), make([]operand, len(order))
	for i, from := range order {
		keys[i], args[i] = n.path[from], n.args[from]
	}
	n.path, n.args = keys, args
}

// touches tells whether the statement reads or writes the local, at any depth.
func touches(n *node, local int32) bool {
	found := false
	one := []node{*n}
	eachWrite(one, func(_ *node, l int32) { found = found || l == local })
	eachRead(one, func(o *operand) { found = found || o.local == local })
	return found
}

// writesAny tells whether the statement writes a local that an operand reads.
func writesAny(n *node, operands []operand) bool {
	found := false
	eachWrite([]node{*n}, func(_ *node, l int32) {
		found = found || slices.ContainsFunc(operands, func(o operand) bool { return o.local == l })
	})
	return found
}
