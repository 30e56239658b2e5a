# METADATA
# scope: package
# title: Order of events
# description: |
#   Which of two events came first, where a rule says "inden" or "efter": the local days decide; on the same day only two
#   clock times do, and without them the order that the rule asks for is taken to have been kept.
package felles.raekkefoelge

import data.felles.fakta
import data.felles.kalender

# METADATA
# description: |
#   True when the event at the first path came no later than the one at the second. Both must have happened on
#   input.pr_dato; else undefined.
ikke_efter(foerst, senere) if {
	fakta.sket(foerst) < fakta.sket(senere)
} else if {
	fakta.sket(foerst) == fakta.sket(senere)
	a := fakta.vaerdi(foerst)
	b := fakta.vaerdi(senere)
	not efter(a, b)
}

# METADATA
# description: |
#   True when the first event (a date or a date-time) lies after the second. On the same local day only two times of day
#   can show it.
efter(a, b) if kalender.dag(a) > kalender.dag(b)

efter(a, b) if {
	kalender.dag(a) == kalender.dag(b)
	kalender.har_klokkeslaet(a)
	kalender.har_klokkeslaet(b)
	kalender.sekund(a) > kalender.sekund(b)
}
