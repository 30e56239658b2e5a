# METADATA
# scope: package
# title: Patientens ressourcer i den samlede plan
# description: |
#   Den samlede plan viser patientens ressourcer: hvad patienten kan, interesserer sig for og kan bygge videre på.
#   Ikke kodet: om planens initiativer bygger på ressourcerne.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The patient's resources in the samlede plan
#   dokumenttype: visitationssag
#   alvor: anbefaling
#   ansvarlig: handlekommunen
#   efter: [/samlet_plan/foreligger, /samlet_plan/planperiode/etableret]
#   varianter:
#     - { navn: principper, fra: "2021-01-01", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: socialstyrelsen-otte-principper-2022, sted: "De otte principper, nr. 2", citat: "Fokusér på borgernes ressourcer" }
#   besked:
#     da:
#       opfyldt: "Den samlede plan viser patientens ressourcer."
#       brud: "Den samlede plan viser ikke {mangler}."
#     en:
#       opfyldt: "The samlede plan shows the patient's resources."
#       brud: "The samlede plan does not show {mangler}."
#   afhjaelpning:
#     da: "Find patientens ressourcer sammen med patienten, og skriv dem i den samlede plan."
#     en: "Find the patient's resources together with the patient and write them in the samlede plan."
#   fortolkning:
#     da: "Principperne er Socialstyrelsens anbefaling til den kommunale socialpsykiatri, afprøvet i et partnerskab fra den 1. januar 2021; de bruges her som målestok for den samlede plan og binder ingen. En plan fra før den dag måles ikke, heller ikke når den er ændret siden."
#     en: "The principles are a recommendation of Socialstyrelsen to the municipal social psychiatry, tried out in a partnership from 1 January 2021; they are used here as a yardstick for the samlede plan and bind nobody. A plan from before that day is not measured, not even when it was changed since."
package regler.recovery.ressourcer

import data.felles.krav
import data.felles.recovery

svar := recovery.stop if recovery.stop

else := krav.tekster([["samlet_plan", "recovery", "ressourcer"]])
