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
	not klokken_efter(foerst, senere)
}

klokken_efter(foerst, senere) if {
	kalender.sekund(fakta.vaerdi(foerst)) > kalender.sekund(fakta.vaerdi(senere))
}
