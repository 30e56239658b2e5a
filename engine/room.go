package engine

import "github.com/pladstjek/pladstjek/engine/plan"

// Room is memory that one document after the other is judged in (see [WithRoom]). The zero Room is ready. It is for one goroutine at a
// time. What Render hands on of a Result as it stands, such as the parts of a calculation, is not in it: what is rendered outlives it.
type Room struct {
	fund    []Fund
	answers []answer
	seen    []plan.Watched
	svar    pieces[Svar]
	paths   pieces[[]any]
	steps   pieces[any]

	beregning pieces[Beregning]
	maps      []map[string]any
	mapsUsed  int
}

// reset takes back what was given out.
func (r *Room) reset() {
	clear(r.fund[:cap(r.fund)])
	r.fund = r.fund[:0]
	r.svar.reset()
	r.paths.reset()
	r.steps.reset()
	r.beregning.reset()
	for _, m := range r.maps[:r.mapsUsed] {
		clear(m)
	}
	r.maps, r.mapsUsed = r.maps[:min(len(r.maps), roomLimit)], 0
}

// emptyMap gives a map for so many entries.
func (r *Room) emptyMap(entries int) map[string]any {
	if r.mapsUsed == len(r.maps) {
		r.maps = append(r.maps, make(map[string]any, entries))
	}
	r.mapsUsed++
	return r.maps[r.mapsUsed-1]
}

// pieces give out parts of a slice, which after the first document is as large as a document needed.
type pieces[T any] struct {
	all  []T
	used int
	more int // how many elements did not find room
}

// piecesAtATime is how many elements are made at a time where there is no room yet.
const piecesAtATime = 256

// take gives n elements, which are zero.
func (p *pieces[T]) take(n int) []T {
	if p.used+n > len(p.all) {
		p.more += p.used
		p.all, p.used = make([]T, max(n, piecesAtATime)), 0
	}
	piece := p.all[p.used : p.used+n : p.used+n]
	p.used += n
	return piece
}

func (p *pieces[T]) reset() {
	if p.more > 0 {
		p.all = make([]T, min(2*(p.used+p.more), roomLimit))
	}
	clear(p.all[:min(p.used, len(p.all))])
	p.used, p.more = 0, 0
}

// roomLimit is how many elements are kept for the next document, whatever one of them needed.
const roomLimit = 1 << 14
