# METADATA
# scope: package
# title: Deadlines
# description: |
#   N units after a day, that day not counted; met when the event's local day is no later than the last day. The last
#   day does not move because it is a day off, unless the reading frist.flyt_til_hverdag says so.
#   Units: dage, uger (7 dage), maaneder (clamped to the month's last day), hverdage.
package felles.frist

import data.felles.fakta
import data.felles.kalender
import data.felles.laesning

# METADATA
# description: |
#   The last day on which something that must happen within `antal` `enhed` of the day `fra` (ISO date) is in time.
#   Undefined where hverdage are counted outside the calendar's table.
sidste_dag(fra, antal, enhed) := flyt(optalt(fra, antal, enhed), laesning.valg("frist.flyt_til_hverdag"))

flyt(dag, false) := dag

flyt(dag, true) := kalender.foerste_hverdag_fra(dag, laesning.hverdag)

optalt(fra, antal, "dage") := kalender.plus_dage(fra, antal)

optalt(fra, antal, "uger") := kalender.plus_uger(fra, antal)

optalt(fra, antal, "maaneder") := kalender.plus_maaneder(fra, antal)

optalt(fra, antal, "hverdage") := kalender.plus_hverdage(fra, antal, laesning.hverdag)

# METADATA
# description: |
#   The answer for "the event at `haendelse` no later than `antal` `enhed` after the event at `fra`" (both paths).
#   Start not said: uoplyst. Start not happened: ikke_relevant. Event not recorded: afventer, and brud once the last
#   day has passed.
senest(krav) := svar if {
	fra := fakta.sket(krav.fra)
	sidste := sidste_dag(fra, krav.antal, krav.enhed)
	svar := inden(krav.haendelse, sidste, [krav.fra], {
		"fra": fra,
		"led": [{"antal": krav.antal, "enhed": krav.enhed}],
		"sidste_dag": sidste,
	})
} else := {"udfald": "ikke_relevant", "grund": "trin_ikke_naaet", "fakta": [krav.fra], "mangler": []} if {
	fakta.dag(krav.fra) > input.pr_dato
} else := {"udfald": "uoplyst", "grund": "uden_for_kalenderen", "fakta": [krav.fra], "mangler": []} if {
	fakta.dag(krav.fra)
} else := {"udfald": "uoplyst", "fakta": [], "mangler": [krav.fra]}

# METADATA
# description: |
#   The answer for "the event at the path no later than the day `sidste`": with the facts it rests on besides the
#   event and the calculation so far ({fra, led, sidste_dag}).
inden(haendelse, sidste, fakta_stier, beregning) := {
	"udfald": "opfyldt",
	"frist": sidste,
	"fakta": array.concat(fakta_stier, [haendelse]),
	"mangler": [],
	"beregning": object.union(beregning, {"faktisk": sket}),
} if {
	sket := fakta.sket(haendelse)
	sket <= sidste
} else := {
	"udfald": "brud",
	"frist": sidste,
	"fakta": array.concat(fakta_stier, [haendelse]),
	"mangler": [],
	"beregning": object.union(beregning, {"faktisk": sket, "afvigelse": kalender.dage_mellem(sidste, sket)}),
} if {
	sket := fakta.sket(haendelse)
} else := {
	"udfald": "brud",
	"frist": sidste,
	"fakta": fakta_stier,
	"mangler": [haendelse],
	"beregning": beregning,
} if {
	input.pr_dato > sidste
} else := {
	"udfald": "afventer",
	"frist": sidste,
	"fakta": fakta_stier,
	"mangler": [haendelse],
	"beregning": beregning,
}
