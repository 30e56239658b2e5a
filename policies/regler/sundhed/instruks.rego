# METADATA
# scope: package
# title: Skriftlig instruks, der dækker opgaven og anvendes
# description: |
#   Hver sundhedsfaglig opgave er dækket af en skriftlig instruks, der anvendes, og blandt tilbuddets instrukser er en skriftlig,
#   der anvendes, for forsvarlig arbejdstilrettelæggelse (hvem der må løse hvad).
#   Ikke kodet: hvad instrukserne siger, og om de fandtes, da opgaven blev udført; der ses på de instrukser, der gælder på den dag,
#   registeret bedømmes.
# schemas:
#   - input: schema.sundhedsopgaver
# custom:
#   titel_en: A written instruction that covers the task and is in use
#   dokumenttype: sundhedsopgaver
#   alvor: konceptkrav
#   ansvarlig: tilbudsledelsen
#   efter: [/opgaver/*/dato, /opgjort, /pr_dato]
#   varianter:
#     - { navn: oplæg 2018, fra: "2018-01-01" }
#   hjemmel:
#     - { kilde: sundhedsopgaver-rammevilkaar-2018, sted: "Ledelsens ansvar", citat: "Der skal forefindes skriftlige instrukser og herunder instruks for forsvarlig arbejdstilrettelæggelse" }
#     - { kilde: sundhedsopgaver-rammevilkaar-2018, sted: "Ledelsens ansvar", citat: "At instrukserne anvendes" }
#     - { kilde: sundhedsopgaver-rammevilkaar-2018, sted: "Delegering af indsatser efter sundhedsloven", citat: "Relevante instrukser for arbejdets tilrettelæggelse – hvem må løse hvad?" }
#   besked:
#     da:
#       opfyldt: "En skriftlig instruks, der anvendes, dækker opgave {opgave}."
#       brud: "Instruksen for opgave {opgave} er efter registeret ikke {savnet}."
#       ingen_instruks: "Ingen instruks dækker opgave {opgave}."
#       har_arbejdstilrettelaeggelse: "Tilbuddet har en skriftlig instruks for forsvarlig arbejdstilrettelæggelse, og den anvendes."
#       arbejdstilrettelaeggelse: "Tilbuddet har ingen skriftlig instruks for forsvarlig arbejdstilrettelæggelse, der anvendes."
#       uoplyst: "Det kan ikke afgøres, om opgaven skal være dækket af en instruks; registeret mangler {mangler}."
#       ikke_relevant: "Opgaven er ikke sundhedsfaglig virksomhed."
#     en:
#       opfyldt: "A written instruction that is in use covers task {opgave}."
#       brud: "The instruction for task {opgave} is by the register not {savnet}."
#       ingen_instruks: "No instruction covers task {opgave}."
#       har_arbejdstilrettelaeggelse: "The service has a written instruction for the responsible organisation of work, and it is in use."
#       arbejdstilrettelaeggelse: "The service has no written instruction for the responsible organisation of work that is in use."
#       uoplyst: "It cannot be decided whether an instruction must cover the task; the register lacks {mangler}."
#       ikke_relevant: "The task is no health work."
#   afhjaelpning:
#     da: "Skriv en instruks, der dækker opgaven, og en for forsvarlig arbejdstilrettelæggelse, og sørg for, at de anvendes."
#     en: "Write an instruction that covers the task and one for the responsible organisation of work, and see that they are used."
#   fortolkning:
#     da: "En instruks dækker en opgave, når den nævner opgavens id eller ydelsens art; \"andet\" er ingen art i den forstand. Én instruks, der både er skriftlig og anvendes, er nok. En instruks for arbejdstilrettelæggelse kræves af tilbuddet, så snart én opgave er sundhedsfaglig, og er en forekomst for sig."
#     en: "An instruction covers a task when it names the task's id or the kind of service; \"andet\" is no kind in that sense. One instruction that is both in writing and in use is enough. An instruction for the organisation of work is demanded of the service as soon as one task is health work, and is an occurrence of its own."
package regler.sundhed.instruks

import data.felles.fakta
import data.felles.forekomst
import data.felles.sundhed

svar := sundhed.ingen_opgaver if sundhed.ingen_opgaver

else := forekomst.saml(array.concat(
	[forekomst.af(bedoemt(o), o.id, o.sti) | some o in sundhed.opgaver],
	[forekomst.af(tilrettelaeggelse, "arbejdstilrettelaeggelse", ["instrukser"]) | kraeves],
))

bedoemt(o) := sundhed.stop(o) if {
	sundhed.stop(o)
} else := {"udfald": "brud", "besked": "ingen_instruks", "fakta": o.grundlag, "mangler": [["instrukser"]], "parametre": {"opgave": o.id}} if {
	sundhed.instrukser_for(o) == []
} else := {
	"udfald": "opfyldt",
	"fakta": array.concat(o.grundlag, egenskaber(i_orden[0])),
	"mangler": [],
	"parametre": {"opgave": o.id},
} if {
	i_orden := [nr | some nr in sundhed.instrukser_for(o); i_orden_nr(nr)]
	i_orden != []
} else := {
	"udfald": "brud",
	"fakta": array.concat(o.grundlag, fakta.oplyste(egenskaber(nr))),
	"mangler": fakta.mangler(egenskaber(nr)),
	"parametre": {"opgave": o.id, "savnet": [egenskab | some egenskab in ["skriftlig", "i_brug"]; not input.instrukser[nr][egenskab]]},
} if {
	nr := sundhed.instrukser_for(o)[0]
}

# Both must hold of the same instruks.
i_orden_nr(nr) if {
	input.instrukser[nr].skriftlig == true
	input.instrukser[nr].i_brug == true
}

egenskaber(nr) := [["instrukser", nr, "skriftlig"], ["instrukser", nr, "i_brug"]]

kraeves if {
	some o in sundhed.opgaver
	not sundhed.stop(o)
}

tilrettelaeggelse := {
	"udfald": "opfyldt",
	"besked": "har_arbejdstilrettelaeggelse",
	"fakta": array.concat([["instrukser", fundet[0], "arbejdstilrettelaeggelse"]], egenskaber(fundet[0])),
	"mangler": [],
} if {
	fundet := [nr |
		some nr, instruks in input.instrukser
		instruks.arbejdstilrettelaeggelse == true
		not sundhed.kommende(["instrukser", nr, "dato"])
		i_orden_nr(nr)
	]
	fundet != []
} else := {"udfald": "brud", "besked": "arbejdstilrettelaeggelse", "fakta": [], "mangler": [["instrukser"]]}
