# METADATA
# scope: package
# title: Opholdets påbegyndelse i den samlede plan
# description: |
#   Den samlede plan angiver den dag, opholdet begyndte, og det er den samme dag som i sagen.
#   Ikke kodet: om sagens egen dag er rigtig.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The day the stay began in the samlede plan
#   dokumenttype: visitationssag
#   alvor: lovkrav
#   ansvarlig: handlekommunen
#   efter: [/ophold/slut, /pr_dato]
#   varianter:
#     - { navn: BEK 1650, fra: "2018-01-01", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: bek-1650-2017-samlet-plan, sted: "Bilag 1, nr. 3", citat: "Dato for opholdets påbegyndelse." }
#   besked:
#     da:
#       opfyldt: "Den samlede plan angiver den dag, opholdet begyndte."
#       brud: "Der mangler {mangler}."
#       anden_dag: "Den samlede plan siger, at opholdet begyndte {planens_dag}, men det begyndte {start}."
#     en:
#       opfyldt: "The samlede plan states the day the stay began."
#       brud: "Missing: {mangler}."
#       anden_dag: "The samlede plan says that the stay began on {planens_dag}, but it began on {start}."
#   afhjaelpning:
#     da: "Ret datoen for opholdets påbegyndelse i den samlede plan, så den svarer til sagen."
#     en: "Correct the day the stay began in the samlede plan so that it agrees with the case."
#   fortolkning:
#     da: "At datoen skal svare til sagens, er en fortolkning: en anden dato er ikke datoen for opholdets påbegyndelse. Kravet gælder, når planen foreligger eller et senere trin er nået, også for ophold, der begyndte før 1. januar 2018 og løb videre. Et ophold, der sluttede inden fristen på 10 hverdage, skylder ingen plan."
#     en: "That the date must equal the case's is an interpretation: another date is not the day the stay began. The demand applies once the plan is there or a later step is reached, also for stays begun before 1 January 2018 that ran on. A stay that ended within the 10 hverdage owes no plan."
package regler.samlet_plan.indhold_opholdsstart

import data.felles.fakta
import data.felles.gyldighed
import data.felles.krav
import data.felles.samlet_plan

gyldig := gyldighed.bek_1650([["ophold", "slut"], ["pr_dato"]])

svar := samlet_plan.indhold(gyldig, bedoemt)

dato := ["samlet_plan", "opholdsstart"]

start := ["ophold", "start"]

bedoemt := krav.afgoer([dato], [dato]) if not fakta.er_der(dato)

else := krav.uoplyst([start]) if not fakta.sket(start)

else := krav.afgoer([dato, start], []) if fakta.dag(dato) == fakta.sket(start)

else := {
	"udfald": "brud",
	"besked": "anden_dag",
	"fakta": [dato, start],
	"mangler": [],
	"parametre": {"planens_dag": fakta.dag(dato), "start": fakta.sket(start)},
}
