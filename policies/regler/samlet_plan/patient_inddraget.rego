# METADATA
# scope: package
# title: Patienten er inddraget i den samlede plan
# description: |
#   Kommunen har inddraget patienten i arbejdet med den samlede plan.
#   Ikke kodet: hvordan patienten blev inddraget, og om det skete, før planen forelå.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The patient was involved in the samlede plan
#   dokumenttype: visitationssag
#   alvor: lovkrav
#   ansvarlig: handlekommunen
#   efter: [/ophold/slut, /pr_dato]
#   varianter:
#     - { navn: BEK 1650, fra: "2018-01-01", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: bek-1650-2017-samlet-plan, sted: "§ 4, stk. 3", citat: "Kommunalbestyrelsen har ansvaret for, at patienten inddrages i arbejdet med den samlede plan." }
#   besked:
#     da:
#       opfyldt: "Patienten er inddraget i arbejdet med den samlede plan."
#       brud: "Sagen viser ikke, at patienten er inddraget i arbejdet med den samlede plan."
#     en:
#       opfyldt: "The patient was involved in the work with the samlede plan."
#       brud: "The case does not show that the patient was involved in the work with the samlede plan."
#   afhjaelpning:
#     da: "Inddrag patienten i planen, og notér hvornår; er det sket, så registrér det."
#     en: "Involve the patient in the plan and record when; if it has happened, record it."
#   fortolkning:
#     da: "Kravet gælder, når planen foreligger eller et senere trin er nået, også for ophold, der begyndte før 1. januar 2018 og løb videre. Et ophold, der sluttede inden fristen på 10 hverdage, skylder ingen plan."
#     en: "The demand applies once the plan is there or a later step is reached, also for stays begun before 1 January 2018 that ran on. A stay that ended within the 10 hverdage owes no plan."
package regler.samlet_plan.patient_inddraget

import data.felles.fakta
import data.felles.gyldighed
import data.felles.krav
import data.felles.samlet_plan

gyldig := gyldighed.bek_1650([["ophold", "slut"], ["pr_dato"]])

svar := samlet_plan.indhold(gyldig, bedoemt)

inddraget := ["samlet_plan", "patient_inddraget", "inddraget"]

dato := ["samlet_plan", "patient_inddraget", "dato"]

bedoemt := krav.afgoer(fakta.oplyste([inddraget, dato]), []) if {
	fakta.vaerdi(inddraget) == true
	not samlet_plan.ligger_forude(dato)
}

else := {"udfald": "brud", "fakta": fakta.oplyste([inddraget, dato]), "mangler": [["samlet_plan", "patient_inddraget"]]}
