package rapport

import (
	"slices"

	"github.com/pladstjek/pladstjek/engine"
)

// htmlMestDage is the most days late that are told apart: more is a slip of the pen, and what is counted stays small.
const htmlMestDage = 9999

// htmlTid is how a breach stands to its deadline.
type htmlTid int

const (
	htmlIngenTid htmlTid = iota
	htmlSent
	htmlTidligt
	htmlIkkeSket
)

// htmlForsinkelse tells how a breach stands to its deadline, and how many days late it is.
func htmlForsinkelse(b *engine.Beregningstekst) (kind htmlTid, days int) {
	switch {
	case b == nil:
		return htmlIngenTid, 0
	case b.Afvigelse != nil && b.FoersteDag != "" && b.SidsteDag == "":
		return htmlTidligt, 0
	case b.Afvigelse != nil && *b.Afvigelse > 0:
		return htmlSent, *b.Afvigelse
	case b.Afvigelse != nil && *b.Afvigelse < 0:
		return htmlTidligt, 0
	case b.SidsteDag != "" && b.Faktisk == "":
		return htmlIkkeSket, 0
	}
	return htmlIngenTid, 0
}

// median is the middle number of days late, the lower of two; 0 where nothing is late.
func (t *htmlTal) median() (median, most, count int) {
	days := make([]int, 0, len(t.sent))
	for d, n := range t.sent {
		days = append(days, d)
		count += n
	}
	slices.Sort(days)
	seen := 0
	for _, d := range days {
		if seen < (count+1)/2 {
			median = d
		}
		seen += t.sent[d]
		most = d
	}
	return median, most, count
}
