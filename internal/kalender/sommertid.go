package kalender

// FoersteSommertid and SidsteSommertid bound the years whose summer time is in the table. Denmark has had summer time in
// every year from 1980; how it was before (1916, 1940–1948) is not told, and the rules take normal time for it.
const (
	FoersteSommertid = 1980
	SidsteSommertid  = 2200
)

// Sommertid returns the half-open interval [fra, til), in UTC seconds since 1970-01-01T00:00:00Z, in which Denmark is two
// hours ahead of UTC in the year; outside it is one hour ahead.
//
// From 1996 (today directive 2000/84/EC): from the last Sunday of March to the last Sunday of October, both at 01:00 UTC. 1981–1995 ended on
// the last Sunday of September; 1980 began on 6 April. If summer time is ever abolished, this is the place.
func Sommertid(aar int) (fra, til int64) {
	begynder := sidsteSoendag(aar, 3)
	if aar == 1980 {
		begynder = Nummer(1980, 4, 6)
	}
	slutmaaned := 10
	if aar < 1996 {
		slutmaaned = 9
	}
	return klokken1(begynder), klokken1(sidsteSoendag(aar, slutmaaned))
}

// sidsteSoendag returns the day number of the last Sunday of a month that is not December.
func sidsteSoendag(aar, maaned int) int {
	sidste := Nummer(aar, maaned+1, 1) - 1
	return sidste - Ugedag(sidste)%7
}

func klokken1(nummer int) int64 {
	return int64(nummer)*86400 + 3600
}
