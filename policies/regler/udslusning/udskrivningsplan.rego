# METADATA
# scope: package
# title: Udskrivningsplan ved beslutning om udslusning
# description: |
#   Når udslusning er besluttet, er der udarbejdet en udskrivningsplan.
#   Ikke kodet: om planen er god nok, og om den følges.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: Discharge plan with a decision on leaving
#   dokumenttype: visitationssag
#   alvor: konceptkrav
#   ansvarlig: visitationsforum
#   efter: [/udslusning/beslutning/dato, /udslusning/udsluset, /ophold/slut]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Mødet i visitationsforum", citat: "Ved beslutning om udslusning udarbejdes en udskrivningsplan." }
#   besked:
#     da:
#       opfyldt: "Der er en udskrivningsplan."
#       brud: "Udslusning er besluttet, men der er ingen udskrivningsplan."
#       ikke_relevant: "Patienten er ikke udsluset efter reglerne om udslusning, men af en anden grund."
#     en:
#       opfyldt: "There is a discharge plan."
#       brud: "Leaving has been decided, but there is no discharge plan."
#       ikke_relevant: "The patient did not leave by the rules on udslusning, but for another reason."
#   afhjaelpning:
#     da: "Udarbejd udskrivningsplanen, og send den til kommunen."
#     en: "Draw up the discharge plan and send it to the kommune."
#   fortolkning:
#     da: "Planen skal være der fra dagen for beslutningen; en plan, der er dateret senere, regnes med fra sin dato."
#     en: "The plan must be there from the day of the decision; a plan dated later counts from its date."
package regler.udslusning.udskrivningsplan

import data.felles.fakta
import data.felles.gyldighed
import data.felles.krav
import data.felles.udslusning

gyldig := gyldighed.koncept([["udslusning", "beslutning", "dato"], ["udslusning", "udsluset"], ["ophold", "slut"]])

plan := ["udslusning", "udskrivningsplan"]

svar := krav.trin_ikke_naaet if not udslusning.naaet

else := gyldig.stop if gyldig.stop

else := krav.uoplyst([["udslusning", "aarsag"]]) if not udslusning.aarsag

else := krav.ikke_relevant([udslusning.aarsag]) if udslusning.anden_aarsag

else := {"udfald": "opfyldt", "fakta": array.concat([udslusning.besluttet], planen), "mangler": []} if {
	planen != []
	not modsagt
}

else := {"udfald": "brud", "fakta": array.concat([udslusning.besluttet], fakta.oplyste([["udslusning", "udskrivningsplan", "findes"]])), "mangler": [plan]}

# What shows that there is a plan: that it is said, its text or its date.
planen := array.concat(
	[["udslusning", "udskrivningsplan", "findes"] | fakta.findes(plan)],
	array.concat(
		[["udslusning", "udskrivningsplan", "beskrivelse"] | fakta.har_tekst(["udslusning", "udskrivningsplan", "beskrivelse"])],
		[["udslusning", "udskrivningsplan", "dato"] | fakta.sket(["udslusning", "udskrivningsplan", "dato"])],
	),
)

modsagt if fakta.findes_ikke(plan)

modsagt if fakta.dag(["udslusning", "udskrivningsplan", "dato"]) > input.pr_dato
