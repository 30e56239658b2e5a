# METADATA
# scope: package
# title: Det videre forløb i den samlede plan
# description: |
#   Den samlede plan har overvejelser om det videre forløb efter opholdet: patientens aktuelle og nødvendige støttebehov
#   og de indsatser, patienten er visiteret til.
#   Ikke kodet: om overvejelserne er tilstrækkelige; er patienten endnu ikke visiteret til noget, skal planen sige det.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The further course in the samlede plan
#   dokumenttype: visitationssag
#   alvor: lovkrav
#   ansvarlig: handlekommunen
#   efter: [/ophold/slut, /pr_dato]
#   varianter:
#     - { navn: BEK 1650, fra: "2018-01-01", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: bek-1650-2017-samlet-plan, sted: "Bilag 1, nr. 15", citat: "Overvejelser om patientens videre forløb efter opholdet, herunder patientens aktuelle og nødvendige støttebehov, samt hvilke indsatser patienten er visiteret til." }
#   besked:
#     da:
#       opfyldt: "Den samlede plan har overvejelser om det videre forløb."
#       brud: "Den samlede plan mangler {mangler}."
#     en:
#       opfyldt: "The samlede plan considers the further course."
#       brud: "The samlede plan lacks {mangler}."
#   afhjaelpning:
#     da: "Skriv patientens støttebehov, og hvad patienten er visiteret til, i den samlede plan; er der endnu ikke visiteret, så skriv det."
#     en: "Write the patient's need for support and what the patient is granted in the samlede plan; if nothing is granted yet, say so."
#   fortolkning:
#     da: "Kravet gælder, når planen foreligger eller et senere trin er nået, også for ophold, der begyndte før 1. januar 2018 og løb videre. Et ophold, der sluttede inden fristen på 10 hverdage, skylder ingen plan."
#     en: "The demand applies once the plan is there or a later step is reached, also for stays begun before 1 January 2018 that ran on. A stay that ended within the 10 hverdage owes no plan."
package regler.samlet_plan.indhold_videre_forloeb

import data.felles.gyldighed
import data.felles.krav
import data.felles.samlet_plan

gyldig := gyldighed.bek_1650([["ophold", "slut"], ["pr_dato"]])

svar := samlet_plan.indhold(gyldig, krav.tekster([
	["samlet_plan", "videre_forloeb", "stoettebehov"],
	["samlet_plan", "videre_forloeb", "visiteret_til"],
]))
