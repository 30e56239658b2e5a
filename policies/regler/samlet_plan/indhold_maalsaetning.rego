# METADATA
# scope: package
# title: Den overordnede målsætning med opholdet
# description: |
#   Den samlede plan angiver den overordnede målsætning med patientens ophold.
#   Ikke kodet: om målsætningen er egnet og realistisk.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The overall aim of the stay
#   dokumenttype: visitationssag
#   alvor: lovkrav
#   ansvarlig: handlekommunen
#   efter: [/ophold/slut, /pr_dato]
#   varianter:
#     - { navn: BEK 1650, fra: "2018-01-01", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: bek-1650-2017-samlet-plan, sted: "Bilag 1, nr. 6", citat: "Den overordnede målsætning med patientens ophold." }
#   besked:
#     da:
#       opfyldt: "Den samlede plan angiver den overordnede målsætning med opholdet."
#       brud: "Den samlede plan mangler {mangler}."
#     en:
#       opfyldt: "The samlede plan states the overall aim of the stay."
#       brud: "The samlede plan lacks {mangler}."
#   afhjaelpning:
#     da: "Skriv den overordnede målsætning med opholdet i den samlede plan."
#     en: "Write the overall aim of the stay in the samlede plan."
#   fortolkning:
#     da: "Kravet gælder, når planen foreligger eller et senere trin er nået, også for ophold, der begyndte før 1. januar 2018 og løb videre. Et ophold, der sluttede inden fristen på 10 hverdage, skylder ingen plan."
#     en: "The demand applies once the plan is there or a later step is reached, also for stays begun before 1 January 2018 that ran on. A stay that ended within the 10 hverdage owes no plan."
package regler.samlet_plan.indhold_maalsaetning

import data.felles.gyldighed
import data.felles.krav
import data.felles.samlet_plan

gyldig := gyldighed.bek_1650([["ophold", "slut"], ["pr_dato"]])

svar := samlet_plan.indhold(gyldig, krav.tekster([["samlet_plan", "maalsaetning"]]))
