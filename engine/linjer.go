package engine

import (
	"bytes"
	"slices"
	"sync"
)

// lineTable turns offsets of one document into lines and columns without counting from the start of the file each time. It
// is made when the first place is asked for.
type lineTable struct {
	once sync.Once
	// starts are the offsets at which lines begin.
	starts []int32
	// counted has, for every stride bytes, how many code points begin before them.
	counted []int32
}

const stride = 1 << 8

var lineBreak = []byte{'\n'}

func (t *lineTable) prepare(data []byte) {
	t.once.Do(func() {
		start := 0
		if bytes.HasPrefix(data, byteOrderMark) {
			start = len(byteOrderMark)
		}
		t.starts = make([]int32, 1, bytes.Count(data, lineBreak)+1)
		t.starts[0] = int32(start)
		for at := 0; ; {
			next := bytes.IndexByte(data[at:], '\n')
			if next < 0 {
				break
			}
			at += next + 1
			t.starts = append(t.starts, int32(at))
		}
		t.counted = make([]int32, 1, len(data)/stride+1)
		for at := stride; at <= len(data); at += stride {
			t.counted = append(t.counted, t.counted[len(t.counted)-1]+int32(codePoints(data[at-stride:at])))
		}
	})
}

// place is the 1-based line and column of an offset, as lineColumn gives it.
func (t *lineTable) place(data []byte, offset int) (line, column int) {
	t.prepare(data)
	line, found := slices.BinarySearch(t.starts, int32(offset))
	if found {
		line++
	}
	line = max(line, 1)
	return line, t.points(data, offset) - t.points(data, min(int(t.starts[line-1]), offset)) + 1
}

// points counts the code points that begin before the offset.
func (t *lineTable) points(data []byte, offset int) int {
	return int(t.counted[offset/stride]) + codePoints(data[offset/stride*stride:offset])
}
