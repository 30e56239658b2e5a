# METADATA
# scope: package
# title: Varighed og prioritering af indsatserne
# description: |
#   Den samlede plan angiver både den forventede varighed og prioriteringen af hver indsats, patienten tilbydes under
#   opholdet.
#   Ikke kodet: om prioriteringen er entydig, og om varigheden er realistisk.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: Length and priority of the efforts
#   dokumenttype: visitationssag
#   alvor: lovkrav
#   ansvarlig: handlekommunen
#   efter: [/ophold/slut, /pr_dato]
#   varianter:
#     - { navn: BEK 1650, fra: "2018-01-01", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: bek-1650-2017-samlet-plan, sted: "Bilag 1, nr. 14", citat: "Den forventede varighed og prioritering af de indsatser, som patienten tilbydes under opholdet." }
#   besked:
#     da:
#       opfyldt: "Den samlede plan angiver varighed og prioritering af hver indsats."
#       brud: "Den samlede plan mangler {mangler}."
#     en:
#       opfyldt: "The samlede plan states the length and priority of each effort."
#       brud: "The samlede plan lacks {mangler}."
#   afhjaelpning:
#     da: "Skriv den forventede varighed og prioriteringen for hver indsats i den samlede plan."
#     en: "Write the expected length and the priority of each effort in the samlede plan."
#   fortolkning:
#     da: "Kravet gælder, når planen foreligger eller et senere trin er nået, også for ophold, der begyndte før 1. januar 2018 og løb videre. Et ophold, der sluttede inden fristen på 10 hverdage, skylder ingen plan."
#     en: "The demand applies once the plan is there or a later step is reached, also for stays begun before 1 January 2018 that ran on. A stay that ended within the 10 hverdage owes no plan."
package regler.samlet_plan.indhold_varighed_prioritering

import data.felles.fakta
import data.felles.gyldighed
import data.felles.krav
import data.felles.samlet_plan

gyldig := gyldighed.bek_1650([["ophold", "slut"], ["pr_dato"]])

svar := samlet_plan.indhold(gyldig, bedoemt)

initiativer := ["samlet_plan", "initiativer"]

bedoemt := krav.afgoer([initiativer], [initiativer]) if not fakta.er_der(initiativer)

else := krav.alle([array.concat(initiativer, [i, felt]) |
	some i, _ in input.samlet_plan.initiativer
	some felt in ["forventet_varighed", "prioritet"]
])
