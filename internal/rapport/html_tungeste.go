package rapport

import (
	"container/heap"
	"slices"
	"sort"

	"github.com/pladstjek/pladstjek/engine"
)

// htmlVaegte is what a breach counts for when the heaviest cases are found.
var htmlVaegte = map[engine.Alvor]int{engine.Lovkrav: 9, engine.Konceptkrav: 3, engine.Anbefaling: 1}

// htmlVaegt is the weight of a document: its breaches and conflicts of norms by what their rules weigh. A waived breach counts
// nothing, and one that is part of a conflict counts with the conflict.
func htmlVaegt(r *engine.Resultat) int {
	sum := 0
	for i := range r.Fund {
		f := &r.Fund[i]
		if f.Udfald == engine.Normkonflikt || f.Udfald == engine.Brud && !f.Undtaget() && !f.DelAfKonflikt() {
			sum += htmlVaegte[f.Alvor]
		}
	}
	return sum
}

// htmlVises tells whether there is something to show of a document: a breach, a conflict, what is undecided or pending, or a
// rule that failed.
func htmlVises(r *engine.Resultat) bool {
	if len(r.Regelfejl) > 0 {
		return true
	}
	for i := range r.Fund {
		if htmlAlvorligt(&r.Fund[i]) {
			return true
		}
	}
	return false
}

// htmlTungeste are the heaviest cases that there is room for; of equally heavy ones those that came first. It is a heap with the
// lightest case, and of those the latest, on top.
type htmlTungeste struct {
	plads int
	sager []*htmlSag
}

// wants tells whether a case of that weight, later than all before it, would be among the heaviest.
func (t *htmlTungeste) wants(vaegt int) bool {
	return len(t.sager) < t.plads || vaegt > t.sager[0].vaegt
}

// add takes in a case that is wanted.
func (t *htmlTungeste) add(s *htmlSag) {
	if len(t.sager) < t.plads {
		heap.Push(t, s)
		return
	}
	t.sager[0] = s
	heap.Fix(t, 0)
}

// ordered are the cases, the heaviest first.
func (t *htmlTungeste) ordered() []*htmlSag {
	all := slices.Clone(t.sager)
	sort.Slice(all, func(i, j int) bool {
		if all[i].vaegt != all[j].vaegt {
			return all[i].vaegt > all[j].vaegt
		}
		return all[i].Nr < all[j].Nr
	})
	return all
}

func (t *htmlTungeste) Len() int { return len(t.sager) }
func (t *htmlTungeste) Less(i, j int) bool {
	a, b := t.sager[i], t.sager[j]
	return a.vaegt < b.vaegt || a.vaegt == b.vaegt && a.Nr > b.Nr
}
func (t *htmlTungeste) Swap(i, j int) { t.sager[i], t.sager[j] = t.sager[j], t.sager[i] }
func (t *htmlTungeste) Push(x any)    { t.sager = append(t.sager, x.(*htmlSag)) }
func (t *htmlTungeste) Pop() any {
	last := t.sager[len(t.sager)-1]
	t.sager = t.sager[:len(t.sager)-1]
	return last
}
