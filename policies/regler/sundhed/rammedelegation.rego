# METADATA
# scope: package
# title: En rammedelegation har en skriftlig instruks
# description: |
#   Er en opgave delegeret ved rammedelegation, er der en skriftlig instruks for den.
#   Ikke kodet: instruksens indhold, og om gruppen af patienter er afgrænset.
# schemas:
#   - input: schema.sundhedsopgaver
# custom:
#   titel_en: A framework delegation has a written instruction
#   dokumenttype: sundhedsopgaver
#   alvor: lovkrav
#   ansvarlig: delegerende_sundhedsperson
#   efter: [/opgaver/*/dato, /opgjort, /pr_dato]
#   varianter:
#     - { navn: oplæg 2018, fra: "2018-01-01" }
#   hjemmel:
#     - { kilde: bek-1219-2009, sted: "rammedelegation", ordlyd: ikke_set, sikkerhed: sekundaer, set_hos: "pri.rn.dk, om delegation" }
#     - { kilde: vej-115-2009, sted: "rammedelegation", ordlyd: ikke_set, sikkerhed: sekundaer, set_hos: "pri.rn.dk, om delegation" }
#   besked:
#     da:
#       opfyldt: "Der er en skriftlig instruks for rammedelegationen af opgave {opgave}."
#       brud: "Opgave {opgave} er delegeret ved rammedelegation, men registeret viser ingen skriftlig instruks for den."
#       uoplyst: "Det kan ikke afgøres, om der er en skriftlig instruks for en rammedelegation; registeret mangler {mangler}."
#       ikke_relevant: "Opgaven er ikke delegeret ved rammedelegation."
#     en:
#       opfyldt: "There is a written instruction for the framework delegation of task {opgave}."
#       brud: "Task {opgave} is delegated by a framework delegation, but the register shows no written instruction for it."
#       uoplyst: "It cannot be decided whether there is a written instruction for a framework delegation; the register lacks {mangler}."
#       ikke_relevant: "The task is not delegated by a framework delegation."
#   afhjaelpning:
#     da: "Skriv en instruks for rammedelegationen, eller delegér opgaven konkret."
#     en: "Write an instruction for the framework delegation, or delegate the task for the one case."
#   fortolkning:
#     da: "Instruksen er den, delegationen henviser til; henviser den til ingen, er en skriftlig instruks, der dækker opgaven, nok. Henviser den til en instruks, der ikke står i registeret, er reglen uoplyst."
#     en: "The instruction is the one the delegation refers to; where it refers to none, a written instruction that covers the task is enough. Where it refers to one that is not in the register, the rule is undecided."
package regler.sundhed.rammedelegation

import data.felles.fakta
import data.felles.forekomst
import data.felles.krav
import data.felles.sundhed

svar := sundhed.ingen_opgaver if sundhed.ingen_opgaver

else := forekomst.saml([forekomst.af(bedoemt(o), o.id, o.sti) | some o in sundhed.opgaver])

bedoemt(o) := sundhed.ikke_delegeret(o) if {
	sundhed.ikke_delegeret(o)
} else := krav.ikke_relevant([art(o)]) if {
	o.post.delegation.art == "konkret"
} else := krav.uoplyst([art(o)]) if {
	not o.post.delegation.art
} else := krav.uoplyst([["instrukser"]]) if {
	o.post.delegation.instruks
	instrukser(o) == []
} else := {
	"udfald": "opfyldt",
	"fakta": [art(o), ["instrukser", skriftlige[0], "skriftlig"]],
	"mangler": [],
	"parametre": {"opgave": o.id},
} if {
	skriftlige := [nr | some nr in instrukser(o); input.instrukser[nr].skriftlig == true]
	skriftlige != []
} else := {
	"udfald": "brud",
	"fakta": array.concat([art(o)], fakta.oplyste(skriftlig(o))),
	"mangler": savnet(o, fakta.mangler(skriftlig(o))),
	"parametre": {"opgave": o.id},
}

art(o) := ["opgaver", o.nr, "delegation", "art"]

instrukser(o) := [nr |
	some nr in sundhed.instrukser_med_id(o.post.delegation.instruks)
	not sundhed.kommende(["instrukser", nr, "dato"])
] if {
	o.post.delegation.instruks
} else := sundhed.instrukser_for(o)

skriftlig(o) := [["instrukser", nr, "skriftlig"] | some nr in instrukser(o)]

savnet(o, mangler) := [["opgaver", o.nr, "delegation", "instruks"]] if {
	instrukser(o) == []
} else := mangler
