package engine

// walk finds places in a document one after the other. What follows what lies beside it, as the facts of an element of a list do, is
// found without going all the way again.
type walk struct {
	views *views // the document's, whose places are found when the first is asked for
	index *nodeIndex
	path  []any  // the last one, as far as it exists
	nodes []node // the root, and the node after each of its steps
}

// reset makes ready for another document.
func (x *walk) reset(views *views) {
	clear(x.path)
	x.views, x.index, x.path, x.nodes = views, nil, x.path[:0], x.nodes[:0]
}

// find is [nodeIndex.find].
func (x *walk) find(path []any) (node, int) {
	if x.index == nil {
		x.index = x.views.places()
		x.nodes = append(x.nodes, x.index.root)
	}
	known := 0
	for known < len(x.path) && known < len(path) && x.path[known] == path[known] {
		known++
	}
	x.path, x.nodes = x.path[:known], x.nodes[:known+1]
	for _, step := range path[known:] {
		next, ok := x.index.child(x.nodes[len(x.nodes)-1], step)
		if !ok {
			break
		}
		x.path, x.nodes = append(x.path, step), append(x.nodes, next)
	}
	return x.nodes[len(x.nodes)-1], len(x.path)
}

// place is [nodeIndex.place] but for the pointer.
func (x *walk) place(path []any) Place {
	n, depth := x.find(path)
	p := Place{Findes: depth == len(path), Start: int(n.start), Slut: int(n.end)}
	if !p.Findes {
		p.Start, p.Slut = x.index.label(n)
	}
	p.Linje, p.Kolonne = x.index.lines.place(x.index.data, p.Start)
	p.Linje += x.index.above
	return p
}
