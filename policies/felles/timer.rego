# METADATA
# scope: package
# title: Hours
# description: |
#   Elapsed hours between two events. A date without a time of day may be any second of that local day; it decides only
#   where every one of them gives the same answer.
package felles.timer

import data.felles.kalender

# METADATA
# description: |
#   Whether the second event came at most this many hours after the first (each a date or a date-time): "ja", "nej", or
#   "uvist" where it depends on a time of day that is not said. An event no later than the first came in time.
inden(fra, til, antal) := "ja" if {
	sidste_sekund(til) - foerste_sekund(fra) <= antal * 3600
} else := "nej" if {
	foerste_sekund(til) - sidste_sekund(fra) > antal * 3600
} else := "uvist"

# METADATA
# description: The local day on which this many hours after the event have passed; without a time of day, the latest.
sidste_dag(fra, antal) := kalender.dato(floor(((sekund + 3600) + kalender.sommertid(substring(kalender.dag(fra), 0, 4), sekund)) / 86400)) if {
	sekund := sidste_sekund(fra) + (antal * 3600)
}

# METADATA
# description: The first second (UTC) that the event can have happened in.
foerste_sekund(x) := kalender.sekund(x) if {
	kalender.har_klokkeslaet(x)
} else := midnat(x)

# METADATA
# description: The last second (UTC) that the event can have happened in.
sidste_sekund(x) := kalender.sekund(x) if {
	kalender.har_klokkeslaet(x)
} else := midnat(kalender.plus_dage(x, 1)) - 1

# Local midnight: the clock at that hour of normal time tells whether summer time puts it forward.
midnat(dag) := kalender.sekund(x) - kalender.lokal(x).sekund if {
	x := concat("", [dag, "T00:00:00+01:00"])
}
