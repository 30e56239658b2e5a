package plan

// returnEarly lets a function end where its value is found. OPA's planner keeps the value of each definition in a local and compares
// it with those of the others at the end; where there is one definition, or all definitions have the same constant, no other value
// can come. (OPA's interpreter ends early in the same cases.)
func returnEarly(fn *function, blocks [][]node) {
	held := int32(-1) // where the planner keeps a definition's value
	definitions := 0
	eachList(blocks, func(list []node) {
		if len(list) == 2 && list[0].op == opDefined && list[1].op == opAssignOnce && list[1].dst == fn.result {
			held = list[0].a.local
			definitions++
		}
	})
	if held < 0 {
		return
	}
	if definitions > 1 {
		if !same(given(blocks, held)) {
			return
		}
		eachNode(blocks, func(n *node) {
			if gives(n, held) {
				n.op, n.dst = opReturn, -1
			}
		})
		return
	}
	for _, list := range blocks {
		convert(list, held)
	}
}

// convert ends a definition, or each of a rule and its elses, where only one value can come.
func convert(list []node, held int32) {
	if len(list) == 0 {
		return
	}
	for i := range list {
		if n := &list[i]; n.op == opBlock && ordered(n.blocks, held) {
			for _, b := range n.blocks {
				convert(b, held)
			}
			return
		}
	}
	values := given([][]node{list}, held)
	if same(values) || len(values) == 1 && !looped(list, held) {
		eachNode([][]node{list}, func(n *node) {
			if gives(n, held) {
				n.op, n.dst = opReturn, -1
			}
		})
	}
}

func gives(n *node, held int32) bool {
	return n.dst == held && (n.op == opAssignOnce || n.op == opAssign && (n.a.local >= 0 || n.a.value.Defined()))
}

func given(blocks [][]node, held int32) []operand {
	var values []operand
	eachNode(blocks, func(n *node) {
		if gives(n, held) {
			values = append(values, n.a)
		}
	})
	return values
}

// same tells whether there are values and all are one constant.
func same(values []operand) bool {
	for _, v := range values {
		if !v.constant() || !identical(v.value, values[0].value) {
			return false
		}
	}
	return len(values) > 0
}

// looped tells whether the value is given inside a loop, which may give another.
func looped(list []node, held int32) bool {
	for i := range list {
		n := &list[i]
		if n.op == opScan && len(given(n.blocks, held)) > 0 {
			return true
		}
		for _, b := range n.blocks {
			if looped(b, held) {
				return true
			}
		}
	}
	return false
}

// ordered tells whether the lists are a rule and its elses: each but the first runs only while nothing has been given.
func ordered(blocks [][]node, held int32) bool {
	for i, list := range blocks {
		if i > 0 && (len(list) == 0 || (list[0].op != opUndefined && list[0].op != opDefined) || list[0].a.local != held) {
			return false
		}
	}
	return len(blocks) > 1
}

func eachList(blocks [][]node, do func([]node)) {
	for _, list := range blocks {
		do(list)
		for i := range list {
			eachList(list[i].blocks, do)
		}
	}
}

func eachNode(blocks [][]node, do func(*node)) {
	eachList(blocks, func(list []node) {
		for i := range list {
			do(&list[i])
		}
	})
}
