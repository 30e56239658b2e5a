package engine

import "slices"

// knownFacts are facts of one document that have been found already.
type knownFacts struct {
	at  map[string]int // in facts, by pointer
	all []knownFact
}

type knownFact struct {
	path   []any
	faktum Faktum
}

// find is the fact at the path with that pointer, nil where it is not known. A number and a text may have the same pointer.
func (k *knownFacts) find(pointer []byte, path []any) *Faktum {
	i, ok := k.at[string(pointer)]
	if !ok || !slices.Equal(k.all[i].path, path) {
		return nil
	}
	return &k.all[i].faktum
}

// add makes a fact known; its pointer in a group of posts is another than it shows. Its path must not be changed afterwards.
func (k *knownFacts) add(pointer string, path []any, f Faktum) *Faktum {
	if k.at == nil {
		k.at = map[string]int{}
	}
	k.at[pointer] = len(k.all)
	k.all = append(k.all, knownFact{path, f})
	return &k.all[len(k.all)-1].faktum
}

// reset forgets them all.
func (k *knownFacts) reset() {
	const most = 1 << 10 // facts of a usual document
	if len(k.all) > most {
		*k = knownFacts{}
		return
	}
	clear(k.at)
	clear(k.all)
	k.all = k.all[:0]
}
