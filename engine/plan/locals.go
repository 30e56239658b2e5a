package plan

// separate gives the locals of each definition numbers of their own: OPA's planner uses the same ones over again, which would make
// a local that is read once look as if it were read often. Locals that one list hands on to another keep their number.
func separate(fn *function, blocks [][]node) {
	lists := definitions(blocks)
	shared := make([]bool, fn.locals)
	for _, a := range fn.arguments {
		shared[a] = true
	}
	shared[0], shared[1], shared[fn.result] = true, true, true
	for _, list := range lists {
		w := &writtenFirst{early: make([]bool, fn.locals), used: make([]bool, fn.locals)}
		written := make([]bool, fn.locals)
		copy(written, shared)
		w.list(list, written)
		for i := range shared {
			shared[i] = shared[i] || w.early[i]
		}
	}
	next := int32(fn.locals)
	for _, list := range lists {
		own := map[int32]int32{}
		renameAll([][]node{list}, func(local int32) int32 {
			if shared[local] {
				return local
			}
			to, ok := own[local]
			if !ok {
				to = next
				own[local] = to
				next++
			}
			return to
		})
	}
	fn.locals = int(next)
}

// definitions are the lists that run one after the other, those of rules with elses one by one.
func definitions(blocks [][]node) [][]node {
	var all [][]node
	for _, list := range blocks {
		if len(list) == 1 && list[0].op == opBlock {
			all = append(all, definitions(list[0].blocks)...)
		} else {
			all = append(all, list)
		}
	}
	return all
}

func renameAll(blocks [][]node, to func(local int32) int32) {
	rename := func(local *int32) {
		if *local >= 0 {
			*local = to(*local)
		}
	}
	eachNode(blocks, func(n *node) {
		rename(&n.dst)
		rename(&n.val)
		rename(&n.a.local)
		rename(&n.b.local)
		for i := range n.args {
			rename(&n.args[i].local)
		}
	})
}

// renumber gives the locals of a function numbers without gaps: those that may be read before they are written come first, for they
// must be undefined when the function begins; the others need not be cleared.
func renumber(fn *function, blocks [][]node) {
	w := readsOf(fn, blocks)
	to := make([]int32, fn.locals)
	next := int32(0)
	give := func(want func(i int) bool) {
		for i := range to {
			if to[i] == 0 && want(i) {
				next++
				to[i] = next
			}
		}
	}
	give(func(i int) bool { return i > 1 && w.early[i] })
	fn.cleared = int(next)
	for _, a := range fn.arguments {
		if to[a] == 0 {
			next++
			to[a] = next
		}
	}
	give(func(i int) bool { return w.used[i] })
	renameAll(blocks, func(local int32) int32 { return to[local] - 1 })
	for i, a := range fn.arguments {
		fn.arguments[i] = to[a] - 1
	}
	fn.input, fn.data = to[0]-1, to[1]-1
	fn.locals = int(next)
}

func readsOf(fn *function, blocks [][]node) *writtenFirst {
	w := &writtenFirst{early: make([]bool, fn.locals), used: make([]bool, fn.locals)}
	written := make([]bool, fn.locals)
	for _, a := range fn.arguments {
		written[a] = true
	}
	written[0], written[1] = true, true
	for _, b := range blocks {
		w.list(b, append([]bool{}, written...))
	}
	return w
}

// readEarly are the locals that may be read before they are written.
func readEarly(fn *function, blocks [][]node) []int32 {
	var all []int32
	for local, early := range readsOf(fn, blocks).early {
		if early && local > 1 {
			all = append(all, int32(local))
		}
	}
	return all
}

// writtenFirst finds the locals that a statement may read before any has written them.
type writtenFirst struct{ early, used []bool }

func (w *writtenFirst) list(nodes []node, written []bool) {
	read := func(o *operand) {
		if o.local >= 0 {
			w.used[o.local] = true
			w.early[o.local] = w.early[o.local] || !written[o.local]
		}
	}
	for i := range nodes {
		n := &nodes[i]
		own := *n
		own.blocks = nil
		eachRead([]node{own}, read)
		inner := func(list []node, also ...int32) {
			in := append([]bool{}, written...)
			for _, local := range also {
				if local >= 0 {
					in[local] = true
				}
			}
			w.list(list, in)
		}
		switch n.op {
		case opScan:
			w.used[n.dst], w.used[n.val] = true, true
			inner(n.blocks[0], n.dst, n.val)
			continue
		case opNot, opBlock, opTry, opWith:
			for _, b := range n.blocks {
				inner(b)
			}
			continue
		}
		if n.dst >= 0 {
			w.used[n.dst], written[n.dst] = true, true
		}
	}
}
