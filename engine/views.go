package engine

import (
	"sync"

	"github.com/pladstjek/pladstjek/engine/plan"
)

// views are what some ask of a document and others do not. Each is made when it is first asked for.
type views struct {
	values  int // how many values the document has
	indexed sync.Once
	index   nodeIndex // before it is made, with the bytes and the lines above them
	planted sync.Once
	root    map[string]any
}

// viewsOf are those of a document without fault that has so many values.
func viewsOf(data []byte, values, above int) *views {
	return &views{values: values, index: nodeIndex{data: data, above: above}}
}

// parsedViews are those of a document whose places are known already.
func parsedViews(index nodeIndex) *views {
	v := &views{index: index}
	v.indexed.Do(func() {})
	return v
}

func (v *views) places() *nodeIndex {
	v.indexed.Do(func() { v.index = indexOf(v.index.data, v.values, v.index.above) })
	return &v.index
}

// tree is the value of the document as a tree.
func (v *views) tree(value plan.Value) map[string]any {
	v.planted.Do(func() { v.root, _ = treeOf(value).(map[string]any) })
	return v.root
}
