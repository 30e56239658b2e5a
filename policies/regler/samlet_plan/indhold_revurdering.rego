# METADATA
# scope: package
# title: Den planlagte revurdering i den samlede plan
# description: |
#   Den samlede plan angiver, hvornår visitationsforum planlægger at revurdere patienten, og dagen ligger inden for
#   grænsen: hvert halve år fra opholdets start.
#   Ikke kodet: om visitationsforum selv har fastsat dagen, og om kommunen har ønsket et kortere interval (se
#   revurdering/oensket_interval).
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The planned reassessment in the samlede plan
#   dokumenttype: visitationssag
#   alvor: lovkrav
#   ansvarlig: handlekommunen
#   laesninger: [frist.flyt_til_hverdag]
#   efter: [/ophold/slut, /pr_dato]
#   varianter:
#     - { navn: BEK 1650, fra: "2018-01-01", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: bek-1650-2017-samlet-plan, sted: "Bilag 1, nr. 17", citat: "Hvornår visitationsforummet planlægger at foretage en revurdering af patienten." }
#   besked:
#     da:
#       opfyldt: "Den samlede plan angiver, hvornår revurderingen er planlagt."
#       brud: "Der mangler {mangler}."
#       for_sent: "Revurderingen er i den samlede plan planlagt til {planlagt}; den skal være sket senest {graense}."
#       foer_opholdet: "Revurderingen er i den samlede plan planlagt til {planlagt}, men opholdet begyndte ikke før den dag."
#     en:
#       opfyldt: "The samlede plan states when the reassessment is planned."
#       brud: "Missing: {mangler}."
#       for_sent: "The samlede plan puts the reassessment on {planlagt}; it must take place no later than {graense}."
#       foer_opholdet: "The samlede plan puts the reassessment on {planlagt}, but the stay had not begun before that day."
#   afhjaelpning:
#     da: "Få en dag for revurderingen fra sekretariatet, inden for halvåret, og skriv den i den samlede plan."
#     en: "Get a day for the reassessment from the secretariat, within the half-year, and write it in the samlede plan."
#   fortolkning:
#     da: "Grænsen er udløbet af det halvår, regnet fra opholdets start, der følger efter det, hvor sagen sidst blev revurderet før den planlagte dag. Kravet gælder, når planen foreligger eller et senere trin er nået, også for ophold, der begyndte før 1. januar 2018 og løb videre. Et ophold, der sluttede inden fristen på 10 hverdage, skylder ingen plan."
#     en: "The limit is the end of the half-year, counted from the start of the stay, after the one in which the case was last reassessed before the planned day. The demand applies once the plan is there or a later step is reached, also for stays begun before 1 January 2018 that ran on. A stay that ended within the 10 hverdage owes no plan."
package regler.samlet_plan.indhold_revurdering

import data.felles.fakta
import data.felles.forloeb
import data.felles.frist
import data.felles.gyldighed
import data.felles.kalender
import data.felles.krav
import data.felles.parameter
import data.felles.revurdering
import data.felles.samlet_plan

gyldig := gyldighed.bek_1650([["ophold", "slut"], ["pr_dato"]])

svar := krav.trin_ikke_naaet if not forloeb.naaet.samlet_plan

else := gyldig.stop if gyldig.stop

else := samlet_plan.indhold(gyldig, bedoemt)

planlagt := ["samlet_plan", "revurdering_planlagt"]

start := ["ophold", "start"]

bedoemt := krav.afgoer([planlagt], [planlagt]) if not fakta.er_der(planlagt)

else := krav.uoplyst([start]) if not fakta.sket(start)

else := forkert_dag("foer_opholdet") if fakta.dag(planlagt) <= fakta.sket(start)

else := forkert_dag("for_sent") if fakta.dag(planlagt) > sidste

else := krav.afgoer(grundlag, [])

forkert_dag(besked) := {
	"udfald": "brud",
	"besked": besked,
	"fakta": grundlag,
	"mangler": [],
	"parametre": {"planlagt": fakta.dag(planlagt), "graense": sidste},
}

grundlag := array.concat([planlagt, start], tidligere)

maaneder := parameter.vaerdi(data.parametre.revurdering.interval, gyldig.dag)

# The half-year of the first treatment that is still to come when the planned one takes place: the one after the
# half-year of the last treatment before it.
sidste := frist.sidste_dag(fakta.sket(start), maaneder * (halvaar + 1), "maaneder")

halvaar := min([k |
	some k in numbers.range(0, 1 + floor(kalender.dage_mellem(fakta.sket(start), fra) / (maaneder * 28)))
	fra <= kalender.plus_maaneder(fakta.sket(start), maaneder * k)
])

fra := max(array.concat([fakta.sket(start)], [fakta.sket(sti) | some sti in tidligere]))

# The treatments before the planned day.
tidligere := [sti |
	some i, _ in input.revurderinger
	sti := revurdering.behandlet(i)
	fakta.sket(sti) < fakta.dag(planlagt)
]
