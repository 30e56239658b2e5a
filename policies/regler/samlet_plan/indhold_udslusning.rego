# METADATA
# scope: package
# title: Udslusningen i den samlede plan
# description: |
#   Ved udslusning bør den samlede plan angive, hvordan udslusningen konkret skal ske, og hvordan den opfølgende indsats
#   sikres.
#   Ikke kodet: om udslusningen skete sådan.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The discharge in the samlede plan
#   dokumenttype: visitationssag
#   alvor: anbefaling
#   ansvarlig: handlekommunen
#   efter: [/ophold/slut, /pr_dato]
#   varianter:
#     - { navn: BEK 1650, fra: "2018-01-01", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: bek-1650-2017-samlet-plan, sted: "Bilag 1, nr. 16", citat: "Ved udslusning af patienten bør den samlede plan angive, hvordan udslusningen konkret skal ske, og hvordan den opfølgende indsats sikres." }
#   besked:
#     da:
#       opfyldt: "Den samlede plan angiver udslusningen og den opfølgende indsats."
#       brud: "Den samlede plan bør have {mangler}."
#     en:
#       opfyldt: "The samlede plan states the discharge and the follow-up."
#       brud: "The samlede plan should have {mangler}."
#   afhjaelpning:
#     da: "Skriv i den samlede plan, hvordan udslusningen skal ske, og hvordan der følges op."
#     en: "Write in the samlede plan how the discharge is to take place and how it is followed up."
#   fortolkning:
#     da: "Kravet regnes fra beslutningen om udslusning. Slutter opholdet, fordi patienten udebliver eller trækker samtykket tilbage, er det ikke en udslusning efter bekendtgørelsen. Kravet gælder, når planen foreligger eller et senere trin er nået, også for ophold, der begyndte før 1. januar 2018 og løb videre. Et ophold, der sluttede inden fristen på 10 hverdage, skylder ingen plan."
#     en: "The demand is counted from the decision on discharge. A stay that ends because the patient stays away or withdraws the consent is no udslusning of the order. The demand applies once the plan is there or a later step is reached, also for stays begun before 1 January 2018 that ran on. A stay that ended within the 10 hverdage owes no plan."
package regler.samlet_plan.indhold_udslusning

import data.felles.gyldighed
import data.felles.krav
import data.felles.samlet_plan
import data.felles.udslusning

gyldig := gyldighed.bek_1650([["ophold", "slut"], ["pr_dato"]])

svar := samlet_plan.indhold(gyldig, bedoemt)

bedoemt := krav.trin_ikke_naaet if not udslusning.naaet

else := krav.ikke_relevant([udslusning.aarsag]) if udslusning.anden_aarsag

else := krav.tekster([
	["samlet_plan", "udslusning", "fremgangsmaade"],
	["samlet_plan", "udslusning", "opfoelgende_indsats"],
])
