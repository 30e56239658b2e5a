package plan

import "unsafe"

// Arena is room for the values of one document. It is given out piece by piece and taken back all at once, so that the judgement
// of a document leaves nothing to collect. It is for one goroutine at a time; the zero Arena is ready.
//
// An Arena must not be reset while a value from it is in use.
type Arena struct {
	values  slab[Value]
	members slab[Member]
	bytes   slab[byte]
}

// slab gives out pieces of chunks.
type slab[T any] struct {
	chunks [][]T
	chunk  int // the one that is given out from
	used   int // of it
	size   int // how many pieces a chunk has, where chunkSize does not say it
}

// chunkSize is the size of a chunk in bytes; keptChunks how many of them outlive a document that needed more.
const (
	chunkSize  = 64 << 10
	keptChunks = 64
)

// NewArena is an arena for the values of one document of so many bytes, which may lie in it as long as anyone holds them. It takes
// about twice the document's bytes, where the zero Arena takes at least two chunks.
func NewArena(bytes int) *Arena {
	// A member takes some thirty bytes of a document that is written without indentation. Few values are elements, and few texts
	// have escapes.
	a := &Arena{}
	a.members.size = atMostChunk[Member](bytes/32 + 1)
	a.values.size = atMostChunk[Value](bytes/128 + 1)
	a.bytes.size = atMostChunk[byte](bytes/16 + 1)
	return a
}

func atMostChunk[T any](pieces int) int {
	return min(pieces, chunkSize/int(unsafe.Sizeof(*new(T))))
}

// take gives n pieces that lie together. What they held before is not cleared.
func (s *slab[T]) take(n int) []T {
	if s.chunk < len(s.chunks) {
		if c := s.chunks[s.chunk]; s.used+n <= len(c) {
			piece := c[s.used : s.used+n : s.used+n]
			s.used += n
			return piece
		}
	}
	return s.more(n)
}

func (s *slab[T]) more(n int) []T {
	for s.chunk+1 < len(s.chunks) {
		s.chunk++
		if s.used = 0; n <= len(s.chunks[s.chunk]) {
			return s.take(n)
		}
	}
	size := s.size
	if size == 0 {
		size = chunkSize / int(unsafe.Sizeof(*new(T)))
	}
	s.chunks = append(s.chunks, make([]T, max(size, n)))
	s.chunk, s.used = len(s.chunks)-1, 0
	return s.take(n)
}

func (s *slab[T]) reset() {
	if len(s.chunks) > keptChunks {
		clear(s.chunks[keptChunks:])
		s.chunks = s.chunks[:keptChunks]
	}
	s.chunk, s.used = 0, 0
}

// Reset takes back everything that was given out but the bytes: texts outlive the arena, for answers share them.
func (a *Arena) Reset() {
	a.values.reset()
	a.members.reset()
	a.bytes = slab[byte]{size: textSize}
}

// textSize is the least room for texts in an arena that is used again, in bytes.
const textSize = 2 << 10

// Values gives room for n values; what it holds is to be overwritten.
func (a *Arena) Values(n int) []Value { return a.values.take(n) }

// Members gives room for n members; what it holds is to be overwritten.
func (a *Arena) Members(n int) []Member { return a.members.take(n) }

// Bytes gives room for n bytes; what it holds is to be overwritten.
func (a *Arena) Bytes(n int) []byte { return a.bytes.take(n) }

// textOf is a string of bytes that were taken from the arena and will not be changed.
func textOf(b []byte) Value { return Text(unsafe.String(unsafe.SliceData(b), len(b))) }

// push is the array with one element more. Where the array was made by push, what there is room for is used.
func (a *Arena) push(v *Value, element Value) {
	if n := int(v.n); n < int(v.aux) {
		unsafe.Slice((*Value)(v.ptr), n+1)[n] = element
		v.n++
		return
	}
	a.grow(v)
	unsafe.Slice((*Value)(v.ptr), v.n+1)[v.n] = element
	v.n++
}

// grow moves an array or a set to where there is room for more.
func (a *Arena) grow(v *Value) {
	grown := a.values.take(max(2*int(v.n), 4))
	copy(grown, v.Elements())
	v.ptr, v.aux = unsafe.Pointer(unsafe.SliceData(grown)), uint32(len(grown))
}

// add puts an element into a set.
func (a *Arena) add(v *Value, element Value) {
	at := int(v.n)
	if at > 0 && Compare(v.Elements()[at-1], element) >= 0 {
		var found bool
		if at, found = v.find(element); found {
			return
		}
	}
	if v.n >= int64(v.aux) {
		a.grow(v)
	}
	v.n++
	elements := v.Elements()
	copy(elements[at+1:], elements[at:])
	elements[at] = element
}

// put sets a member of an object.
func (a *Arena) put(v *Value, key, value Value) {
	members := v.Members()
	at, found := len(members), false
	if at > 0 && Compare(members[at-1].Key, key) >= 0 {
		at, found = findMember(members, key)
	}
	if len(members) >= int(v.aux) { // full, or not ours to change
		grown := a.members.take(max(2*len(members), 4))
		copy(grown, members)
		v.ptr, v.aux, v.big = unsafe.Pointer(unsafe.SliceData(grown)), uint32(len(grown)), false
	}
	if found {
		v.Members()[at].Value = value
		return
	}
	v.n++
	members = v.Members()
	copy(members[at+1:], members[at:])
	members[at] = Member{key, value}
}

func tableValue(t *table) Value {
	return Value{kind: Object, big: true, ptr: unsafe.Pointer(t), n: int64(len(t.members))}
}
