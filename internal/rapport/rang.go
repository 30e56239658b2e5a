package rapport

import (
	"container/heap"
	"sort"

	"github.com/pladstjek/pladstjek/engine"
)

// niveau is how loudly a machine-read report tells a finding. The three words are those of SARIF.
type niveau string

const (
	niveauFejl     niveau = "error"
	niveauAdvarsel niveau = "warning"
	niveauNote     niveau = "note"
	niveauIntet    niveau = "none" // of what is undecided
)

// niveauAf is the level of a breach or a conflict of norms. The weight of the rule decides. In a conflict nobody can meet
// both norms, so neither it nor a breach that is part of it is ever an error.
func niveauAf(alvor engine.Alvor, udfald engine.Udfald, delAf string) niveau {
	if udfald == engine.Normkonflikt {
		return niveauAdvarsel
	}
	switch alvor {
	case engine.Lovkrav:
		if delAf != "" {
			return niveauAdvarsel
		}
		return niveauFejl
	case engine.Konceptkrav:
		return niveauAdvarsel
	}
	return niveauNote
}

// The ranks, heaviest first: what was not judged, then the findings. What stands first is shown where not all is.
const (
	rangIkkeBedoemt = iota
	rangLovkrav
	rangKonflikt
	rangKonceptkrav
	rangAnbefaling
	rangUndtaget // is added to the rank of a breach that is waived, which puts it behind all that are not
)

func rangAf(alvor engine.Alvor, udfald engine.Udfald, delAf string) int {
	switch {
	case udfald == engine.Normkonflikt || delAf != "":
		return rangKonflikt
	case alvor == engine.Lovkrav:
		return rangLovkrav
	case alvor == engine.Konceptkrav:
		return rangKonceptkrav
	}
	return rangAnbefaling
}

// tungeste keeps the heaviest of many, at most so many as it was made for, and counts all. Among equals it keeps the first.
type tungeste[T any] struct {
	most, alle int
	kept       tungere[T]
}

// tung is one that is kept. vaegt 0 is the heaviest; nr is its number among all.
type tung[T any] struct {
	vaegt, nr int
	hvad      T
}

func newTungeste[T any](most int) *tungeste[T] { return &tungeste[T]{most: most} }

// add counts one, and keeps it if it is heavy enough.
func (t *tungeste[T]) add(vaegt int, hvad T) {
	one := tung[T]{vaegt, t.alle, hvad}
	t.alle++
	switch {
	case len(t.kept) < t.most:
		heap.Push(&t.kept, one)
	case lettere(t.kept[0], one):
		t.kept[0] = one
		heap.Fix(&t.kept, 0)
	}
}

// sorted are those kept, the heaviest first.
func (t *tungeste[T]) sorted() []T {
	all := append(tungere[T]{}, t.kept...)
	sort.Slice(all, func(i, j int) bool { return lettere(all[j], all[i]) })
	out := make([]T, len(all))
	for i := range all {
		out[i] = all[i].hvad
	}
	return out
}

// udeladt is how many were not kept.
func (t *tungeste[T]) udeladt() int { return t.alle - len(t.kept) }

// lettere tells whether a is the lighter of two, or came later.
func lettere[T any](a, b tung[T]) bool {
	return a.vaegt > b.vaegt || a.vaegt == b.vaegt && a.nr > b.nr
}

// tungere is a heap with the lightest on top.
type tungere[T any] []tung[T]

func (h tungere[T]) Len() int           { return len(h) }
func (h tungere[T]) Less(i, j int) bool { return lettere(h[i], h[j]) }
func (h tungere[T]) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *tungere[T]) Push(x any)        { *h = append(*h, x.(tung[T])) }

func (h *tungere[T]) Pop() any {
	last := (*h)[len(*h)-1]
	*h = (*h)[:len(*h)-1]
	return last
}
