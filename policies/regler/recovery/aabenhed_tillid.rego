# METADATA
# scope: package
# title: Patienten er hørt om den samlede plan
# description: |
#   Den samlede plan viser, at patienten er mødt med åbenhed, tillid og respekt: patienten er inddraget, og patientens holdning
#   til planen står i den, også når patienten er uenig eller ikke vil udtale sig.
#   Ikke kodet: hvordan patienten blev mødt, og om planen følger patientens holdning.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The patient was heard on the samlede plan
#   dokumenttype: visitationssag
#   alvor: anbefaling
#   ansvarlig: handlekommunen
#   efter: [/samlet_plan/foreligger, /samlet_plan/planperiode/etableret]
#   varianter:
#     - { navn: principper, fra: "2021-01-01", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: socialstyrelsen-otte-principper-2022, sted: "De otte principper, nr. 6", citat: "Mød borgerne med åbenhed, tillid og respekt" }
#   besked:
#     da:
#       opfyldt: "Den samlede plan viser, at patienten er inddraget og hørt."
#       brud: "Den samlede plan viser ikke, at patienten er inddraget og hørt; det drejer sig om {mangler}."
#     en:
#       opfyldt: "The samlede plan shows that the patient was involved and heard."
#       brud: "The samlede plan does not show that the patient was involved and heard; it concerns {mangler}."
#   afhjaelpning:
#     da: "Inddrag patienten i planen, spørg om patientens holdning, og skriv den; vil patienten ikke udtale sig, så skriv det."
#     en: "Involve the patient in the plan, ask for the patient's view and write it; if the patient will not say, write that."
#   fortolkning:
#     da: "Hvordan et menneske er mødt, kan en plan ikke vise; den kan vise, at patienten er inddraget og hørt. De samme oplysninger kræver BEK 1650/2017 (samlet_plan/patient_inddraget og samlet_plan/indhold_patientens_holdning). Principperne er Socialstyrelsens anbefaling til den kommunale socialpsykiatri, afprøvet i et partnerskab fra den 1. januar 2021; de bruges her som målestok for den samlede plan og binder ingen. En plan fra før den dag måles ikke, heller ikke når den er ændret siden."
#     en: "How a person was met a plan cannot show; it can show that the patient was involved and heard. BEK 1650/2017 demands the same facts (samlet_plan/patient_inddraget and samlet_plan/indhold_patientens_holdning). The principles are a recommendation of Socialstyrelsen to the municipal social psychiatry, tried out in a partnership from 1 January 2021; they are used here as a yardstick for the samlede plan and bind nobody. A plan from before that day is not measured, not even when it was changed since."
package regler.recovery.aabenhed_tillid

import data.felles.fakta
import data.felles.krav
import data.felles.recovery
import data.felles.samlet_plan

svar := recovery.stop if recovery.stop

else := {"udfald": "brud", "fakta": oplyst, "mangler": mangler} if mangler != []

else := krav.afgoer(oplyst, [])

holdning := ["samlet_plan", "patientens_holdning"]

inddraget := ["samlet_plan", "patient_inddraget", "inddraget"]

dato := ["samlet_plan", "patient_inddraget", "dato"]

oplyst := array.concat([holdning | fakta.har_tekst(holdning)], fakta.oplyste([inddraget, dato]))

mangler := array.concat(
	fakta.mangler_tekst([holdning]),
	[sti | sti := ["samlet_plan", "patient_inddraget"]; not er_inddraget],
)

er_inddraget if {
	fakta.vaerdi(inddraget) == true
	not samlet_plan.ligger_forude(dato)
}
