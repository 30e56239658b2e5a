# METADATA
# scope: package
# title: Problemstillinger, indsatser og målsætninger i den samlede plan
# description: |
#   Den samlede plan beskriver væsentlige problemstillinger, igangværende indsatser og målsætningerne for dem fra
#   eksisterende planer.
#   Ikke kodet: om beskrivelsen er dækkende, og om målsætningerne står i de eksisterende planer.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: Problems, efforts and their goals in the samlede plan
#   dokumenttype: visitationssag
#   alvor: lovkrav
#   ansvarlig: handlekommunen
#   efter: [/ophold/slut, /pr_dato]
#   varianter:
#     - { navn: BEK 1650, fra: "2018-01-01", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: bek-1650-2017-samlet-plan, sted: "Bilag 1, nr. 11", citat: "En beskrivelse af væsentlige problemstillinger og igangværende indsatser samt målsætninger herfor fra eksisterende planer." }
#   besked:
#     da:
#       opfyldt: "Den samlede plan beskriver problemstillinger, indsatser og målsætninger."
#       brud: "Den samlede plan mangler {mangler}."
#     en:
#       opfyldt: "The samlede plan describes problems, efforts and goals."
#       brud: "The samlede plan lacks {mangler}."
#   afhjaelpning:
#     da: "Skriv problemstillinger, igangværende indsatser og målsætninger fra de eksisterende planer i den samlede plan; er der ingen, så skriv det."
#     en: "Write the problems, the efforts under way and the goals from existing plans in the samlede plan; if there are none, say so."
#   fortolkning:
#     da: "Kravet gælder, når planen foreligger eller et senere trin er nået, også for ophold, der begyndte før 1. januar 2018 og løb videre. Et ophold, der sluttede inden fristen på 10 hverdage, skylder ingen plan."
#     en: "The demand applies once the plan is there or a later step is reached, also for stays begun before 1 January 2018 that ran on. A stay that ended within the 10 hverdage owes no plan."
package regler.samlet_plan.indhold_problemstillinger

import data.felles.gyldighed
import data.felles.krav
import data.felles.samlet_plan

gyldig := gyldighed.bek_1650([["ophold", "slut"], ["pr_dato"]])

svar := samlet_plan.indhold(gyldig, krav.tekster([
	["samlet_plan", "problemstillinger", "problemer"],
	["samlet_plan", "problemstillinger", "igangvaerende_indsatser"],
	["samlet_plan", "problemstillinger", "maalsaetninger"],
]))
