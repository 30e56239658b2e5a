# METADATA
# scope: package
# title: Patientens egne mål i den samlede plan
# description: |
#   Den samlede plan viser patientens håb, ønsker og drømme: de mål, patienten selv sætter, med patientens egne ord.
#   Ikke kodet: om ordene er patientens, og om planens initiativer tager udgangspunkt i dem.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The patient's own goals in the samlede plan
#   dokumenttype: visitationssag
#   alvor: anbefaling
#   ansvarlig: handlekommunen
#   efter: [/samlet_plan/foreligger, /samlet_plan/planperiode/etableret]
#   varianter:
#     - { navn: principper, fra: "2021-01-01", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: socialstyrelsen-otte-principper-2022, sted: "De otte principper, nr. 1", citat: "Tag udgangspunkt i borgernes håb, ønsker og drømme" }
#     - { kilde: socialstyrelsen-otte-principper-2022, sted: "Det faglige grundlag", citat: "Derfor er det et vigtigt udgangspunkt, at de fagprofessionelle arbejder med afsæt i borgerens ønsker, håb, drømme og dermed egne mål." }
#   besked:
#     da:
#       opfyldt: "Den samlede plan viser patientens egne mål med egne ord."
#       brud: "Den samlede plan viser ikke {mangler}."
#     en:
#       opfyldt: "The samlede plan shows the patient's own goals in the patient's own words."
#       brud: "The samlede plan does not show {mangler}."
#   afhjaelpning:
#     da: "Spørg patienten, hvad patienten selv håber på, ønsker og drømmer om, og skriv det i planen med patientens ord; vil patienten ikke sige noget, så skriv det."
#     en: "Ask the patient what he or she hopes, wishes and dreams of and write it in the plan in the patient's words; if the patient will not say, write that."
#   fortolkning:
#     da: "Patientens egne oplysninger og holdning til planen er ikke det samme som de mål, patienten selv sætter; de står for sig. Principperne er Socialstyrelsens anbefaling til den kommunale socialpsykiatri, afprøvet i et partnerskab fra den 1. januar 2021; de bruges her som målestok for den samlede plan og binder ingen. En plan fra før den dag måles ikke, heller ikke når den er ændret siden."
#     en: "The patient's own information and view of the plan are not the goals the patient sets; those stand by themselves. The principles are a recommendation of Socialstyrelsen to the municipal social psychiatry, tried out in a partnership from 1 January 2021; they are used here as a yardstick for the samlede plan and bind nobody. A plan from before that day is not measured, not even when it was changed since."
package regler.recovery.haab_oensker_droemme

import data.felles.krav
import data.felles.recovery

svar := recovery.stop if recovery.stop

else := krav.tekster([["samlet_plan", "recovery", "egne_maal"]])
