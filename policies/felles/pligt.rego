# METADATA
# scope: package
# title: Duties without a deadline
# description: |
#   A duty for which the source sets no deadline (tell, forward, write down): pending from its trigger until the first
#   later step that presupposes it is recorded, or the case is closed; from then on its absence is a breach.
package felles.pligt

import data.felles.fakta

# METADATA
# description: |
#   krav = {udloest: path of the trigger, opfyldt: paths of events that must all be recorded, senere: paths of the
#   later steps}. The closing of the case (afsluttet) always counts as a later step.
uden_frist(krav) := {"udfald": "ikke_relevant", "grund": "trin_ikke_naaet", "fakta": [], "mangler": []} if {
	not fakta.sket(krav.udloest)
} else := {"udfald": "opfyldt", "fakta": array.concat([krav.udloest], krav.opfyldt), "mangler": []} if {
	mangler(krav) == []
} else := {
	"udfald": "brud",
	"fakta": array.concat([krav.udloest], senere(krav)),
	"mangler": mangler(krav),
} if {
	senere(krav) != []
} else := {"udfald": "afventer", "frist": null, "fakta": [krav.udloest], "mangler": mangler(krav)}

mangler(krav) := [sti | some sti in krav.opfyldt; not fakta.sket(sti)]

senere(krav) := [sti |
	some sti in array.concat(krav.senere, [["afsluttet", "dato"]])
	fakta.sket(sti)
]
