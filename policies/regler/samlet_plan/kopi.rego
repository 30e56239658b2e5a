# METADATA
# scope: package
# title: Kopi af den samlede plan til patienten
# description: |
#   Patienten har fået en kopi af den samlede plan, eller patienten har frabedt sig den, og det fremgår af planen.
#   Ikke kodet: om kopien er af den senest opdaterede plan.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: A copy of the samlede plan to the patient
#   dokumenttype: visitationssag
#   alvor: lovkrav
#   ansvarlig: handlekommunen
#   efter: [/ophold/slut, /pr_dato]
#   varianter:
#     - { navn: BEK 1650, fra: "2018-01-01", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: bek-1650-2017-samlet-plan, sted: "§ 4, stk. 4", citat: "En kopi af den samlede plan skal udleveres til patienten, med mindre denne frabeder sig dette. Det skal fremgå af den samlede plan, hvis patienten har frabedt sig en kopi." }
#   besked:
#     da:
#       opfyldt: "Patienten har fået en kopi, eller planen siger, at patienten har frabedt sig den."
#       brud: "Sagen viser ikke, at patienten har fået en kopi af den samlede plan eller har frabedt sig den."
#       fremgaar_ikke: "Patienten har frabedt sig en kopi, men det fremgår ikke af den samlede plan."
#       afventer: "Patienten skal have en kopi af den samlede plan; kilden sætter ingen frist."
#     en:
#       opfyldt: "The patient has a copy, or the plan says that the patient declined it."
#       brud: "The case does not show that the patient was given a copy of the samlede plan or declined it."
#       fremgaar_ikke: "The patient declined a copy, but the samlede plan does not say so."
#       afventer: "The patient must be given a copy of the samlede plan; the source sets no deadline."
#   afhjaelpning:
#     da: "Udlever en kopi til patienten, og notér dagen; har patienten frabedt sig den, så skriv det i planen."
#     en: "Give the patient a copy and record the day; if the patient declined it, write so in the plan."
#   fortolkning:
#     da: "Kilden sætter ingen frist; pligten er uopfyldt, når opholdet er slut, patienten udsluset eller sagen afsluttet."
#     en: "The source sets no deadline; the duty is unmet once the stay has ended, the patient is discharged or the case closed."
#   senere_trin: [/ophold/slut, /udslusning/udsluset]
package regler.samlet_plan.kopi

import data.felles.fakta
import data.felles.gyldighed
import data.felles.krav
import data.felles.samlet_plan

gyldig := gyldighed.bek_1650([["ophold", "slut"], ["pr_dato"]])

svar := samlet_plan.indhold(gyldig, bedoemt)

udleveret := ["samlet_plan", "kopi", "udleveret"]

frabedt := ["samlet_plan", "kopi", "frabedt"]

fremgaar := ["samlet_plan", "kopi", "frabedt_fremgaar"]

bedoemt := krav.afgoer([udleveret], []) if fakta.sket(udleveret)

else := krav.afgoer([frabedt, fremgaar], []) if {
	fakta.vaerdi(frabedt) == true
	fakta.vaerdi(fremgaar) == true
}

else := {"udfald": "brud", "besked": "fremgaar_ikke", "fakta": fakta.oplyste([frabedt, fremgaar]), "mangler": [fremgaar]} if {
	fakta.vaerdi(frabedt) == true
}

else := samlet_plan.udestaar(fakta.oplyste([samlet_plan.foreligger, frabedt]), [udleveret], senere)

senere := [["ophold", "slut"], ["udslusning", "udsluset"]]
