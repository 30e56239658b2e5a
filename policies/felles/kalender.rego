# METADATA
# scope: package
# title: Calendar
# description: |
#   Danish days, hverdage and local time for the rules, counted as the rule catalogue counts them. A day is an ISO date
#   (YYYY-MM-DD) in Europe/Copenhagen; a day number is the count of days since 1970-01-01. Days from 2015 to 2050 are looked
#   up in data.kalender; other days are found by whole-number arithmetic (years 1800 to 2200), save hverdage, which are
#   undefined outside the table. A date-time is YYYY-MM-DDTHH:MM:SS followed by Z or by an offset such as +01:00; whatever
#   is not written so is undefined, never a guess (the schemas have refused it before a rule is asked).
#   The variants of hverdag are "mf" (Monday to Friday, the default), "mf_uden" (the same without grundlovsdag, 24 and 31
#   December), "ml" (Monday to Saturday) and "ml_uden".
package felles.kalender

# METADATA
# title: Day
# description: The local ISO date of a date or a date-time. A date is its own day.
dag(x) := x if {
	count(x) == 10
} else := lokal(x).dag

# METADATA
# title: Has a time of day
# description: True for a date-time, false for a plain date.
har_klokkeslaet(x) := count(x) > 10

# METADATA
# title: Second
# description: The UTC second since 1970-01-01T00:00:00Z of a date-time. Undefined for a plain date.
sekund(x) := (((nummer(substring(x, 0, 10)) * 86400) + minut) + data.kalender.tal[substring(x, 17, 2)]) - forskydning(x) if {
	minut := data.kalender.klokken[substring(x, 11, 5)]
}

# METADATA
# title: Local time
# description: |
#   The local date ("dag") of a date-time and the second of that day by the clock ("sekund", 0 to 86399) in
#   Europe/Copenhagen, summer time counted (from 1980 to 2200; else normal time). Undefined for a plain date.
lokal(x) := {"dag": dato(nr), "sekund": s - (nr * 86400)} if {
	utc := sekund(x)
	s := (utc + 3600) + sommertid(substring(x, 0, 4), utc)
	nr := floor(s / 86400)
}

# METADATA
# title: Day number
# description: The day number of an ISO date.
nummer(dag) := nr if {
	nr := data.kalender.nummer[dag]
} else := (foer_aaret + foer_maaneden) + (d - foer_1970) if {
	# Years that begin on 1 March, so that the leap day is the last; m is 0 for March, 11 for February.
	m := (data.kalender.tal[substring(dag, 5, 2)] + 9) % 12
	d := data.kalender.tal[substring(dag, 8, 2)]
	foer_aaret := dage_foer_aar(to_number(substring(dag, 0, 4)) - floor(m / 10))
	foer_maaneden := dage_foer_maaned(m)
}

# METADATA
# title: Date
# description: The ISO date of a day number.
dato(nr) := dag if {
	dag := data.kalender.dato[nr - data.kalender.foerste]
} else := iso(aar + floor(m / 10), ((m + 2) % 12) + 1, (i_aaret - dage_foer_maaned(m)) + 1) if {
	# The inverse, by periods of 400 years, each 146097 days.
	siden := (nr + foer_1970) - 1
	periode := floor(siden / 146097)
	i_perioden := siden - (periode * 146097)
	aar := (periode * 400) + floor((((i_perioden - floor(i_perioden / 1460)) + floor(i_perioden / 36524)) - floor(i_perioden / 146096)) / 365)
	i_aaret := siden - dage_foer_aar(aar)
	m := floor(((5 * i_aaret) + 2) / 153)
}

# METADATA
# title: Days later
# description: The day n calendar days after a day (n whole; earlier when negative).
plus_dage(dag, n) := senere if {
	senere := data.kalender.dato[(data.kalender.nummer[dag] + n) - data.kalender.foerste]
} else := dato(nummer(dag) + n)

# METADATA
# title: Weeks later
# description: The day n weeks of 7 days after a day.
plus_uger(dag, n) := dato(nummer(dag) + (7 * n))

# METADATA
# title: Months later
# description: |
#   The same day of the month n months after a day (n whole; earlier when negative); where that month is shorter, its last
#   day.
plus_maaneder(dag, n) := iso(aar, maaned + 1, min([d, laengde])) if {
	fra := ((to_number(substring(dag, 0, 4)) * 12) + data.kalender.tal[substring(dag, 5, 2)]) - 1
	d := data.kalender.tal[substring(dag, 8, 2)]
	aar := floor((fra + n) / 12)
	maaned := (fra + n) - (aar * 12)
	laengde := data.kalender.maanedslaengder[skudaar(aar)][maaned]
}

# METADATA
# title: The end of a month
# description: The last day of the month that a day lies in, or of a month written YYYY-MM.
maanedens_sidste(dag) := plus_maaneder(concat("-", [substring(dag, 0, 7), "31"]), 0)

# METADATA
# title: Days between
# description: Whole days from the first day to the second; negative when the second lies before.
dage_mellem(fra, til) := nummer(til) - nummer(fra)

# METADATA
# title: Day of the week
# description: 1 for Monday to 7 for Sunday.
ugedag(dag) := ((((nummer(dag) + 3) % 7) + 7) % 7) + 1

# METADATA
# title: Hverdage later
# description: |
#   The n-th hverdag after a day (n at least 1; the day itself is not counted). Undefined where the day or the answer lies
#   outside the table.
plus_hverdage(dag, n, variant) := data.kalender.dato[nr - data.kalender.foerste] if {
	n >= 1
	k := til_og_med(dag, variant) + n
	nr := data.kalender.hverdag[variant].dage[k - 1]
}

# METADATA
# title: Hverdage between
# description: |
#   How many hverdage there are after the first day, to and with the second. Where the second lies before the first, the
#   negative of the count the other way. Undefined outside the table.
hverdage_mellem(fra, til, variant) := til_og_med(til, variant) - til_og_med(fra, variant)

# METADATA
# title: Is a hverdag
# description: True or false. Undefined outside the table.
er_hverdag(dag, variant) := data.kalender.hverdag[variant].dage[k - 1] == data.kalender.nummer[dag] if {
	k := til_og_med(dag, variant)
	k > 0
} else := false if {
	til_og_med(dag, variant) == 0
}

# METADATA
# title: First hverdag from a day
# description: The day itself when it is a hverdag, else the next hverdag. Undefined outside the table.
foerste_hverdag_fra(dag, variant) := dag if {
	er_hverdag(dag, variant)
} else := plus_hverdage(dag, 1, variant)

# How many hverdage the table has up to and with a day.
til_og_med(dag, variant) := data.kalender.hverdag[variant].til_og_med[data.kalender.nummer[dag] - data.kalender.foerste]

# The offset of a date-time from UTC in seconds.
forskydning(x) := 0 if {
	substring(x, 19, -1) == "Z"
} else := {"+": 1, "-": -1}[substring(x, 19, 1)] * data.kalender.klokken[substring(x, 20, -1)]

# The seconds that summer time puts the clock forward at a second of UTC. The year may be the local one: no change is near
# a new year.
sommertid(aar, utc) := 3600 if {
	utc >= data.kalender.sommertid[aar].fra
	utc < data.kalender.sommertid[aar].til
} else := 0

# Days from the day before 1 March of the year 0, where the arithmetic begins, to 1970-01-01, where day numbers do.
foer_1970 := 719469

# Days before 1 March of a year, counted from 1 March of the year 0.
dage_foer_aar(aar) := (((365 * aar) + floor(aar / 4)) - floor(aar / 100)) + floor(aar / 400)

# Days from 1 March to the first of a month, 0 for March: 31, 30, 31, 30, 31 repeats itself.
dage_foer_maaned(m) := floor(((153 * m) + 2) / 5)

iso(aar, maaned, d) := sprintf("%04d-%02d-%02d", [aar, maaned, d])

# 1 for a leap year, else 0.
skudaar(aar) := 1 if {
	aar % 4 == 0
	aar % 100 != 0
} else := 1 if {
	aar % 400 == 0
} else := 0
