# METADATA
# scope: package
# title: The meeting calendar of visitationsforum, week by week
# description: |
#   Which ISO weeks the calendar of a forumsmoede covers, and the meeting days in each. A week belongs to the calendar that
#   holds its Thursday, as it belongs to the year that does: two calendars that follow each other share every week out
#   between them.
# schemas:
#   - input: schema.forumsmoede
package felles.moedekalender

import data.felles.gyldighed
import data.felles.kalender
import data.felles.moede

# METADATA
# description: |
#   The first day that the calendar covers: as it says, else the Monday of the week of its first line. Undefined when neither
#   is told.
foerste := input.moedekalender.fra if input.moedekalender.fra

else := mandag(min(dage)) if dage != []

# METADATA
# description: The last day that the calendar covers - as it says, else the Sunday of the week of its last line.
sidste := input.moedekalender.til if input.moedekalender.til

else := kalender.plus_dage(mandag(max(dage)), 6) if dage != []

dage := [l.dag | some l in moede.linjer]

# METADATA
# description: |
#   The weeks that the calendar covers and in which the koncept was in force, in order: {noegle (as 2018-U07), aar, uge,
#   mandag, soendag}.
uger := [uge(m) |
	foerste <= sidste
	fra := mandag(gyldighed.inden_for_ordningen(foerste))
	til := mandag(gyldighed.inden_for_ordningen(sidste))
	some n in numbers.range(0, kalender.dage_mellem(fra, til) / 7)
	m := kalender.plus_uger(fra, n)
	torsdag := kalender.plus_dage(m, 3)
	foerste <= torsdag
	torsdag <= sidste
	moede.i_kraft(m)
]

# METADATA
# description: The Monday of the week of a day (ISO date).
mandag(dag) := kalender.plus_dage(dag, 1 - kalender.ugedag(dag))

# METADATA
# description: The ISO week that begins on a Monday. Its year is that of its Thursday, and week 1 has the year's first.
uge(m) := {
	"noegle": sprintf("%s-U%02d", [aar, nummer]),
	"aar": to_number(aar),
	"uge": nummer,
	"mandag": m,
	"soendag": kalender.plus_dage(m, 6),
} if {
	torsdag := kalender.plus_dage(m, 3)
	aar := substring(torsdag, 0, 4)
	nummer := floor(kalender.dage_mellem(concat("", [aar, "-01-01"]), torsdag) / 7) + 1
}

# METADATA
# description: The meeting days (of felles.moede) in the week that begins on a Monday, in the order of the document.
i_ugen(m) := [moede.moededage[i] | some i in object.get(efter_uge, m, set())]

efter_uge[m] contains i if {
	some i, d in moede.moededage
	m := mandag(d.dag)
}

# METADATA
# description: True when part of the week lies outside the days that the calendar covers.
delvis(u) if u.mandag < foerste

delvis(u) if u.soendag > sidste

# METADATA
# description: The paths of the days that lines of the calendar lack - each could be in any week.
udaterede := [["moedekalender", "linjer", i, "dato"] | some i, l in input.moedekalender.linjer; not l.dato]
