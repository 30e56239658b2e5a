# METADATA
# scope: package
# title: Patientens egne oplysninger i den samlede plan
# description: |
#   Den samlede plan beskriver patientens egne oplysninger om både personlige og sociale forhold.
#   Ikke kodet: om oplysningerne er patientens egne.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The patient's own information in the samlede plan
#   dokumenttype: visitationssag
#   alvor: lovkrav
#   ansvarlig: handlekommunen
#   efter: [/ophold/slut, /pr_dato]
#   varianter:
#     - { navn: BEK 1650, fra: "2018-01-01", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: bek-1650-2017-samlet-plan, sted: "Bilag 1, nr. 10", citat: "En beskrivelse af patientens egne oplysninger om personlige og sociale forhold." }
#   besked:
#     da:
#       opfyldt: "Den samlede plan beskriver patientens egne oplysninger."
#       brud: "Den samlede plan mangler {mangler}."
#     en:
#       opfyldt: "The samlede plan describes the patient's own information."
#       brud: "The samlede plan lacks {mangler}."
#   afhjaelpning:
#     da: "Skriv i den samlede plan, hvad patienten selv fortæller om sine personlige og sociale forhold."
#     en: "Write in the samlede plan what the patient tells about the own personal and social circumstances."
#   fortolkning:
#     da: "Kravet gælder, når planen foreligger eller et senere trin er nået, også for ophold, der begyndte før 1. januar 2018 og løb videre. Et ophold, der sluttede inden fristen på 10 hverdage, skylder ingen plan."
#     en: "The demand applies once the plan is there or a later step is reached, also for stays begun before 1 January 2018 that ran on. A stay that ended within the 10 hverdage owes no plan."
package regler.samlet_plan.indhold_egne_oplysninger

import data.felles.gyldighed
import data.felles.krav
import data.felles.samlet_plan

gyldig := gyldighed.bek_1650([["ophold", "slut"], ["pr_dato"]])

svar := samlet_plan.indhold(gyldig, krav.tekster([
	["samlet_plan", "egne_oplysninger", "personlige_forhold"],
	["samlet_plan", "egne_oplysninger", "sociale_forhold"],
]))
