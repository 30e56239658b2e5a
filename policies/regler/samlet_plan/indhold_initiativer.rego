# METADATA
# scope: package
# title: Initiativer under opholdet og deres mål
# description: |
#   Den samlede plan angiver, hvilke behandlingsmæssige og hvilke rehabiliterende initiativer patienten tilbydes under
#   opholdet, mindst ét af hver slags, og målet for hvert enkelt.
#   Ikke kodet: om initiativerne er egnede til at nå målene.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: Initiatives during the stay and their goals
#   dokumenttype: visitationssag
#   alvor: lovkrav
#   ansvarlig: handlekommunen
#   efter: [/ophold/slut, /pr_dato]
#   varianter:
#     - { navn: BEK 1650, fra: "2018-01-01", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: bek-1650-2017-samlet-plan, sted: "Bilag 1, nr. 13", citat: "Hvilke behandlingsmæssige og rehabiliterende initiativer patienten tilbydes under opholdet, samt hvilke mål der søges opnået ved hvert enkelt initiativ." }
#   besked:
#     da:
#       opfyldt: "Den samlede plan angiver initiativer af begge slags og målet for hvert af dem."
#       brud: "Den samlede plan mangler {mangler}."
#       art_mangler: "Den samlede plan angiver intet initiativ inden for {arter}."
#     en:
#       opfyldt: "The samlede plan states initiatives of both kinds and the goal of each."
#       brud: "The samlede plan lacks {mangler}."
#       art_mangler: "The samlede plan states no initiative of the kind {arter}."
#   afhjaelpning:
#     da: "Skriv de manglende initiativer i den samlede plan, og skriv for hvert initiativ, om det er behandling eller rehabilitering, hvad patienten tilbydes, og hvad målet er."
#     en: "Write the missing initiatives in the samlede plan, and for each whether it is treatment or rehabilitation, what the patient is offered and what the goal is."
#   fortolkning:
#     da: "\"Behandlingsmæssige og rehabiliterende\" er læst sådan, at planen skal have begge slags. Kravet gælder, når planen foreligger eller et senere trin er nået, også for ophold, der begyndte før 1. januar 2018 og løb videre. Et ophold, der sluttede inden fristen på 10 hverdage, skylder ingen plan."
#     en: "\"Treatment and rehabilitation\" is read so that the plan must have both kinds. The demand applies once the plan is there or a later step is reached, also for stays begun before 1 January 2018 that ran on. A stay that ended within the 10 hverdage owes no plan."
package regler.samlet_plan.indhold_initiativer

import data.felles.fakta
import data.felles.gyldighed
import data.felles.krav
import data.felles.samlet_plan

gyldig := gyldighed.bek_1650([["ophold", "slut"], ["pr_dato"]])

svar := samlet_plan.indhold(gyldig, bedoemt)

initiativer := ["samlet_plan", "initiativer"]

bedoemt := krav.afgoer([initiativer], [initiativer]) if not fakta.er_der(initiativer)

else := {
	"udfald": "brud",
	"besked": "art_mangler",
	"fakta": fakta.oplyste(arter),
	"mangler": array.concat([initiativer], uden_art_eller_tekst),
	"parametre": {"arter": ikke_tilbudt},
} if {
	ikke_tilbudt != []
	fakta.mangler(arter) == []
}

else := krav.afgoer(array.concat(arter, tekster), uden_art_eller_tekst)

arter := [array.concat(initiativer, [i, "art"]) | some i, _ in input.samlet_plan.initiativer]

tekster := [array.concat(initiativer, [i, felt]) |
	some i, _ in input.samlet_plan.initiativer
	some felt in ["beskrivelse", "maal"]
]

uden_art_eller_tekst := array.concat(fakta.mangler(arter), fakta.mangler_tekst(tekster))

ikke_tilbudt := [art |
	some art in ["behandling", "rehabilitering"]
	count([i | some i in input.samlet_plan.initiativer; i.art == art]) == 0
]
