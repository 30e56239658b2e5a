// Package kalender computes the Danish calendar that the rules count by: day numbers, helligdage, hverdage and the changes
// to and from summer time. It is the source of policies/kalender/data.json, which the rules read as data.kalender; at run
// time only internal/demo needs it, to spread what it invents over the year.
//
// A day number is the count of days since 1970-01-01 (which is 0) in the Gregorian calendar. The package uses no clock, no
// time zone database, so the same table comes out on every machine.
package kalender

// Nummer returns the day number of a date of the Gregorian calendar. The date must exist; the year must be 1 or later.
func Nummer(aar, maaned, dag int) int {
	// The year is taken to begin on 1 March, so that the leap day is the year's last.
	if maaned <= 2 {
		aar--
	}
	dagIAaret := (153*((maaned+9)%12)+2)/5 + dag - 1
	return 365*aar + aar/4 - aar/100 + aar/400 + dagIAaret - dageTil1970
}

// dageTil1970 is the number of days from 1 March of the year 0 to 1 January 1970.
const dageTil1970 = 719468

// Dato returns the date that a day number stands for. It is the inverse of [Nummer].
func Dato(nummer int) (aar, maaned, dag int) {
	const (
		dagePr400Aar = 146097
		dagePr100Aar = 36524
		dagePr4Aar   = 1460 // without the leap day, which comes last
	)
	dage := nummer + dageTil1970
	periode := dage / dagePr400Aar
	dage -= periode * dagePr400Aar
	aarIPeriode := (dage - dage/dagePr4Aar + dage/dagePr100Aar - dage/(dagePr400Aar-1)) / 365
	dagIAaret := dage - (365*aarIPeriode + aarIPeriode/4 - aarIPeriode/100)
	maanedFraMarts := (5*dagIAaret + 2) / 153

	aar = periode*400 + aarIPeriode
	maaned = maanedFraMarts + 3
	if maaned > 12 {
		maaned -= 12
		aar++
	}
	return aar, maaned, dagIAaret - (153*maanedFraMarts+2)/5 + 1
}

// Ugedag returns the day of the week of a day number not before 1969-12-29: 1 is Monday, 7 is Sunday.
func Ugedag(nummer int) int {
	return (nummer+3)%7 + 1
}

// Paaske returns the day number of påskedag (Easter Sunday) of a year of the Gregorian calendar, by the algorithm of
// Meeus ("Astronomical Algorithms", chapter 8).
func Paaske(aar int) int {
	a := aar % 19
	b, c := aar/100, aar%100
	d, e := b/4, b%4
	f := (b + 8) / 25
	g := (b - f + 1) / 3
	h := (19*a + b - d - g + 15) % 30
	i, k := c/4, c%4
	l := (32 + 2*e + 2*i - h - k) % 7
	m := (a + 11*h + 22*l) / 451
	n := h + l - 7*m + 114
	return Nummer(aar, n/31, n%31+1)
}
