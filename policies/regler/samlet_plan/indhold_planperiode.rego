# METADATA
# scope: package
# title: Den samlede plans etablering og udløb
# description: |
#   Den samlede plan angiver, hvornår den er etableret, og hvornår den udløber, i den rækkefølge.
#   Ikke kodet: om planen er fornyet, når den er udløbet.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: When the samlede plan is established and expires
#   dokumenttype: visitationssag
#   alvor: lovkrav
#   ansvarlig: handlekommunen
#   efter: [/ophold/slut, /pr_dato]
#   varianter:
#     - { navn: BEK 1650, fra: "2018-01-01", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: bek-1650-2017-samlet-plan, sted: "Bilag 1, nr. 4", citat: "Dato for etablering og udløb af den samlede plan." }
#   besked:
#     da:
#       opfyldt: "Den samlede plan angiver, hvornår den er etableret og udløber."
#       brud: "Der mangler {mangler}."
#       byttet_om: "Den samlede plan udløber {udloeber}, før den er etableret {etableret}."
#     en:
#       opfyldt: "The samlede plan states when it is established and expires."
#       brud: "Missing: {mangler}."
#       byttet_om: "The samlede plan expires on {udloeber}, before it is established on {etableret}."
#   afhjaelpning:
#     da: "Skriv datoerne for planens etablering og udløb i den samlede plan."
#     en: "Write the days on which the plan is established and expires in the samlede plan."
#   fortolkning:
#     da: "Kravet gælder, når planen foreligger eller et senere trin er nået, også for ophold, der begyndte før 1. januar 2018 og løb videre. Et ophold, der sluttede inden fristen på 10 hverdage, skylder ingen plan."
#     en: "The demand applies once the plan is there or a later step is reached, also for stays begun before 1 January 2018 that ran on. A stay that ended within the 10 hverdage owes no plan."
package regler.samlet_plan.indhold_planperiode

import data.felles.fakta
import data.felles.gyldighed
import data.felles.krav
import data.felles.samlet_plan

gyldig := gyldighed.bek_1650([["ophold", "slut"], ["pr_dato"]])

svar := samlet_plan.indhold(gyldig, bedoemt)

etableret := ["samlet_plan", "planperiode", "etableret"]

udloeber := ["samlet_plan", "planperiode", "udloeber"]

bedoemt := {
	"udfald": "brud",
	"besked": "byttet_om",
	"fakta": [etableret, udloeber],
	"mangler": [],
	"parametre": {"etableret": fakta.dag(etableret), "udloeber": fakta.dag(udloeber)},
} if {
	fakta.dag(udloeber) < fakta.dag(etableret)
}

else := krav.alle([etableret, udloeber])
