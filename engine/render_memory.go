package engine

import "strings"

// chunk is how many bytes of text, and most how many elements of a list, lie together. They are few: who keeps one of them keeps its
// neighbours.
const (
	chunk = 2 << 10
	most  = 32
)

// textRoom is where the texts of results lie, many in a piece of memory.
type textRoom struct{ text strings.Builder }

// keep gives the bytes as a text.
func (r *textRoom) keep(b []byte) string {
	if len(b) > r.text.Cap()-r.text.Len() {
		if len(b) > chunk/4 {
			return string(b)
		}
		r.text = strings.Builder{}
		r.text.Grow(chunk)
	}
	begun := r.text.Len()
	r.text.Write(b)
	return r.text.String()[begun:]
}

// listRoom is where the lists of results lie.
type listRoom[T any] struct{ free []T }

// take gives an empty list with room for n, which is not nil.
func (r *listRoom[T]) take(n int) []T {
	switch {
	case n == 0:
		return []T{}
	case n > most/2:
		return make([]T, 0, n)
	case n > len(r.free):
		r.free = make([]T, most)
	}
	list := r.free[:0:n]
	r.free = r.free[n:]
	return list
}

// one gives room for a single element.
func (r *listRoom[T]) one() *T { return &r.take(1)[:1][0] }
