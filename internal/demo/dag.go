package demo

import "github.com/pladstjek/pladstjek/internal/kalender"

// dag is a day, counted from 1970-01-01.
type dag int

// tid is a moment of a day in Danish local time: sekund counts from midnight.
type tid struct {
	dag    dag
	sekund int
}

// The years that the archive's days can fall in.
const (
	foersteAar = 2015
	sidsteAar  = 2026
)

// fridage and sommertider are the calendar of those years, computed once.
var fridage, sommertider = func() (map[dag]bool, [][2]int64) {
	fri := map[dag]bool{}
	var sommer [][2]int64
	for aar := foersteAar; aar <= sidsteAar; aar++ {
		for _, h := range kalender.Helligdage(aar) {
			fri[dag(h.Nummer)] = true
		}
		fra, til := kalender.Sommertid(aar)
		sommer = append(sommer, [2]int64{fra, til})
	}
	return fri, sommer
}()

func paaDagen(aar, maaned, dagen int) dag { return dag(kalender.Nummer(aar, maaned, dagen)) }

func (d dag) aar() int {
	aar, _, _ := kalender.Dato(int(d))
	return aar
}

// ugedag is 1 on a Monday and 7 on a Sunday.
func (d dag) ugedag() int { return kalender.Ugedag(int(d)) }

func (d dag) helligdag() bool { return fridage[d] }

// hverdag says whether the day is one from Monday to Friday and no helligdag.
func (d dag) hverdag() bool { return d.ugedag() <= 5 && !fridage[d] }

func (d dag) plus(n int) dag { return d + dag(n) }

// paaHverdag is the day itself, or the first hverdag after it.
func (d dag) paaHverdag() dag {
	for !d.hverdag() {
		d++
	}
	return d
}

// foerHverdag is the last hverdag before the day.
func (d dag) foerHverdag() dag {
	for d--; !d.hverdag(); d-- {
	}
	return d
}

// plusHverdage is the n'th hverdag after the day, the day itself not counted.
func (d dag) plusHverdage(n int) dag {
	for ; n > 0; n-- {
		d = (d + 1).paaHverdag()
	}
	return d
}

// plusMaaneder is the same day of the month n months later; where that month is shorter, its last day.
func (d dag) plusMaaneder(n int) dag {
	aar, maaned, dagen := kalender.Dato(int(d))
	maaned += n - 1
	aar, maaned = aar+maaned/12, maaned%12+1
	laengde := int(foersteIMaaneden(aar, maaned+1) - foersteIMaaneden(aar, maaned))
	return paaDagen(aar, maaned, min(dagen, laengde))
}

// foersteIMaaneden takes month 13 for January of the next year.
func foersteIMaaneden(aar, maaned int) dag {
	return paaDagen(aar+(maaned-1)/12, (maaned-1)%12+1, 1)
}

func (d dag) kl(time, minut int) tid { return tid{d, time*3600 + minut*60} }

func (d dag) iso(til []byte) []byte {
	aar, maaned, dagen := kalender.Dato(int(d))
	til = append(tocifre(tocifre(til, aar/100), aar%100), '-')
	til = append(tocifre(til, maaned), '-')
	return tocifre(til, dagen)
}

func (d dag) String() string { return string(d.iso(nil)) }

// iso writes the moment with its offset from UTC, which is an hour more in summer.
func (t tid) iso(til []byte) []byte {
	til = append(t.dag.iso(til), 'T')
	til = append(tocifre(til, t.sekund/3600), ':')
	til = append(tocifre(til, t.sekund/60%60), ':')
	til = tocifre(til, t.sekund%60)
	if t.sommertid() {
		return append(til, "+02:00"...)
	}
	return append(til, "+01:00"...)
}

func (t tid) String() string { return string(t.iso(nil)) }

func (t tid) sommertid() bool {
	aar := t.dag.aar()
	if aar < foersteAar || aar > sidsteAar {
		return false
	}
	// The changes fall in the night, between moments that no document has: normal time decides.
	utc := int64(t.dag)*86400 + int64(t.sekund) - 3600
	s := sommertider[aar-foersteAar]
	return s[0] <= utc && utc < s[1]
}

func tocifre(til []byte, n int) []byte { return append(til, byte('0'+n/10), byte('0'+n%10)) }
