package rapport

import "github.com/pladstjek/pladstjek/engine"

// htmlEtiket is a day's texts, placed: the row of its lowest line, and how many lines there are.
type htmlEtiket struct {
	dag    engine.Dato
	x      float64
	linjer []string
	row    int
	bredde float64
}

// htmlEtiketter places the texts above the axis. From the last day to the first each takes the lowest rows where it covers no
// other; since a text stands to the right of its day, the line from a day up to its text then crosses no text.
func htmlEtiketter(labels []htmlEtiket) (rows int) {
	type piece struct{ from, to float64 }
	taken := map[int][]piece{}
	free := func(row int, from, to float64) bool {
		for _, p := range taken[row] {
			if from < p.to && to > p.from {
				return false
			}
		}
		return true
	}
	for i := len(labels) - 1; i >= 0; i-- {
		l := &labels[i]
		from, to := l.x-3, l.x+l.bredde+8
	search:
		for l.row = 0; ; l.row++ {
			for n := range l.linjer {
				if !free(l.row+n, from, to) {
					continue search
				}
			}
			break
		}
		for n := range l.linjer {
			taken[l.row+n] = append(taken[l.row+n], piece{from, to})
		}
		// Nothing may stand in the way of the line down to the axis.
		for row := range l.row {
			taken[row] = append(taken[row], piece{l.x - 1, l.x + 1})
		}
		rows = max(rows, l.row+len(l.linjer))
	}
	return rows
}

// etiketter are the texts of the events that are not small, one label a day.
func (h *htmlWriter) etiketter(t *htmlTidslinje, a htmlAkse) []htmlEtiket {
	var labels []htmlEtiket
	for _, e := range t.begivenheder {
		if e.lille {
			continue
		}
		text := h.o(e.tekst[0], e.tekst[1])
		last := len(labels) - 1
		if last < 0 || labels[last].dag != e.dag {
			labels = append(labels, htmlEtiket{dag: e.dag, x: a.x(e.dag), linjer: []string{h.kortDato(e.dag)}})
			last++
		}
		labels[last].linjer = append(labels[last].linjer, text)
	}
	for i := range labels {
		for _, line := range labels[i].linjer {
			labels[i].bredde = max(labels[i].bredde, htmlBredde(line, tidLetter))
		}
	}
	return labels
}
