# METADATA
# scope: package
# title: Patientens holdning til den samlede plan
# description: |
#   Den samlede plan angiver patientens holdning til planen. Det gælder også, når patienten er uenig eller ikke vil
#   udtale sig.
#   Ikke kodet: om holdningen er gengivet rigtigt.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The patient's view of the samlede plan
#   dokumenttype: visitationssag
#   alvor: lovkrav
#   ansvarlig: handlekommunen
#   efter: [/ophold/slut, /pr_dato]
#   varianter:
#     - { navn: BEK 1650, fra: "2018-01-01", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: bek-1650-2017-samlet-plan, sted: "Bilag 1, nr. 7", citat: "Patientens holdning til den samlede plan." }
#   besked:
#     da:
#       opfyldt: "Den samlede plan angiver patientens holdning."
#       brud: "Der mangler {mangler}."
#     en:
#       opfyldt: "The samlede plan states the patient's view."
#       brud: "Missing: {mangler}."
#   afhjaelpning:
#     da: "Spørg patienten, og skriv patientens holdning i den samlede plan; vil patienten ikke udtale sig, så skriv det."
#     en: "Ask the patient and write the patient's view in the samlede plan; if the patient will not say, write that."
#   fortolkning:
#     da: "Kravet gælder, når planen foreligger eller et senere trin er nået, også for ophold, der begyndte før 1. januar 2018 og løb videre. Et ophold, der sluttede inden fristen på 10 hverdage, skylder ingen plan."
#     en: "The demand applies once the plan is there or a later step is reached, also for stays begun before 1 January 2018 that ran on. A stay that ended within the 10 hverdage owes no plan."
package regler.samlet_plan.indhold_patientens_holdning

import data.felles.gyldighed
import data.felles.krav
import data.felles.samlet_plan

gyldig := gyldighed.bek_1650([["ophold", "slut"], ["pr_dato"]])

svar := samlet_plan.indhold(gyldig, krav.tekster([["samlet_plan", "patientens_holdning"]]))
