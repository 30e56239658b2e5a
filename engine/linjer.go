package engine

import (
	"bytes"
	"sort"
	"sync"
)

// lineTable turns offsets of one document into lines and columns without counting from the start of the file each time. It
// is made when the first place is asked for.
type lineTable struct {
	once sync.Once
	// starts are the offsets at which lines begin.
	starts []int
	// counted has, for every stride bytes, how many code points begin before them.
	counted []int
}

const stride = 1 << 12

func (t *lineTable) prepare(data []byte) {
	t.once.Do(func() {
		start := 0
		if bytes.HasPrefix(data, byteOrderMark) {
			start = len(byteOrderMark)
		}
		t.starts = append(t.starts, start)
		n := 0
		for i, b := range data {
			if i%stride == 0 {
				t.counted = append(t.counted, n)
			}
			if b&0xC0 != 0x80 {
				n++
			}
			if b == '\n' {
				t.starts = append(t.starts, i+1)
			}
		}
		t.counted = append(t.counted, n)
	})
}

// place is the 1-based line and column of an offset, as lineColumn gives it.
func (t *lineTable) place(data []byte, offset int) (line, column int) {
	t.prepare(data)
	line = max(sort.SearchInts(t.starts, offset+1), 1)
	return line, t.points(data, offset) - t.points(data, min(t.starts[line-1], offset)) + 1
}

// points counts the code points that begin before the offset.
func (t *lineTable) points(data []byte, offset int) int {
	n := t.counted[offset/stride]
	for _, b := range data[offset/stride*stride : offset] {
		if b&0xC0 != 0x80 {
			n++
		}
	}
	return n
}
