# METADATA
# scope: package
# title: En udgift efter sundhedsloven er ikke opkrævet efter serviceloven
# description: |
#   Udgiften til en sundhedsfaglig opgave er ikke opkrævet hos en anden kommune end borgerens bopælskommune, som var den efter
#   serviceloven. En undtagelse, der er nævnt skriftligt, fritager.
#   Ikke kodet: om en opkrævning efter sundhedsloven er sendt til den rette kommune, og om undtagelsen har hjemmel.
# schemas:
#   - input: schema.sundhedsopgaver
# custom:
#   titel_en: An expense under the Health Act is not billed as if under the Social Services Act
#   dokumenttype: sundhedsopgaver
#   alvor: konceptkrav
#   ansvarlig: tilbudsledelsen
#   efter: [/opgaver/*/dato, /opgjort, /pr_dato]
#   varianter:
#     - { navn: oplæg 2018, fra: "2018-01-01" }
#   hjemmel:
#     - { kilde: sundhedsydelser-kommissorium-2018-01, sted: "Baggrund", citat: "Botilbudskommunen får refusion i forhold til udgifter efter serviceloven, men skal selv afholde udgifter efter sundhedsloven for beboerne på botilbuddene, idet betalingsforpligtelsen for hele sundhedsområdet, som udgangspunkt følger bopælsregistreringen." }
#   besked:
#     da:
#       opfyldt: "Udgiften til opgave {opgave} er ikke opkrævet hos en anden kommune efter serviceloven."
#       undtaget: "Udgiften til opgave {opgave} er opkrævet hos en anden kommune efter serviceloven, men en undtagelse er nævnt skriftligt."
#       brud: "Udgiften til opgave {opgave}, der er sundhedsfaglig, er opkrævet hos {kommune} efter serviceloven; borgeren er bopælsregistreret i {bopaelskommune}."
#       uoplyst: "Det kan ikke afgøres, om udgiften er opkrævet hos den rette kommune; registeret mangler {mangler}."
#       ikke_relevant: "Opgaven er ikke en opgave efter sundhedsloven, eller udgiften er ikke opkrævet."
#     en:
#       opfyldt: "The expense of task {opgave} is not billed to another municipality under the Social Services Act."
#       undtaget: "The expense of task {opgave} is billed to another municipality under the Social Services Act, but an exception is named in writing."
#       brud: "The expense of task {opgave}, which is health work, is billed to {kommune} under the Social Services Act; the citizen is registered in {bopaelskommune}."
#       uoplyst: "It cannot be decided whether the expense is billed to the right municipality; the register lacks {mangler}."
#       ikke_relevant: "The task is no task under the Health Act, or its expense is not billed."
#   afhjaelpning:
#     da: "Tag opkrævningen tilbage, og lad borgerens bopælskommune afholde udgiften; gælder en undtagelse, skal den nævnes skriftligt."
#     en: "Withdraw the bill and let the citizen's municipality of residence bear the expense; an exception must be named in writing."
#   fortolkning:
#     da: "\"Som udgangspunkt\" er læst sådan, at kun en undtagelse, der er nævnt skriftligt, fritager. Om en udgift er efter sundhedsloven, afgøres som for klassifikation af opgavens grundlag eller af den lov, den er henført til. Er udgiften opkrævet efter sundhedsloven, kræver reglen intet."
#     en: "\"Som udgangspunkt\" is read so that only an exception named in writing frees. Whether an expense is one under the Health Act is decided, as for the classification, by the task's basis or by the act it is filed under. Where the expense is billed under the Health Act, the rule demands nothing."
package regler.sundhed.betalingskommune

import data.felles.fakta
import data.felles.forekomst
import data.felles.krav
import data.felles.sundhed

svar := sundhed.ingen_opgaver if sundhed.ingen_opgaver

else := forekomst.saml([forekomst.af(bedoemt(o), o.id, o.sti) | some o in sundhed.opgaver])

bedoemt(o) := sundhed.stop(o) if {
	sundhed.stop(o)
} else := krav.ikke_relevant([felt(o, ["opkraevet"])]) if {
	o.post.betaling.opkraevet == false
} else := svar_med(o, "opfyldt", [felt(o, ["efter"])]) if {
	o.post.betaling.efter == "sundhedsloven"
} else := svar_med(o, "opfyldt", [felt(o, ["kommune"]), bopael(o)]) if {
	o.post.betaling.kommune == bopaelskommune(o)
} else := krav.uoplyst(uafklaret(o)) if {
	uafklaret(o) != []
} else := object.union(svar_med(o, "opfyldt", [felt(o, ["undtagelse"])]), {"besked": "undtaget"}) if {
	o.post.betaling.undtagelse.skriftlig == true
	not fakta.findes_ikke(felt(o, ["undtagelse"]))
} else := krav.uoplyst([felt(o, ["undtagelse", "skriftlig"])]) if {
	sundhed.beskrevet(felt(o, ["undtagelse"]))
	not fakta.er_der(felt(o, ["undtagelse", "skriftlig"]))
} else := object.union(svar_med(o, "brud", [felt(o, ["efter"]), felt(o, ["kommune"]), bopael(o)]), {"parametre": {
	"kommune": o.post.betaling.kommune,
	"bopaelskommune": bopaelskommune(o),
}})

# What would decide whether another kommune is billed as if efter serviceloven.
uafklaret(o) := [felt(o, ["opkraevet"])] if {
	object.get(o.post, "betaling", {}) == {}
} else := array.concat(fakta.mangler([felt(o, ["efter"]), felt(o, ["kommune"])]), [bopael(o) | not bopaelskommune(o)])

bopaelskommune(o) := input.borgere[sundhed.borgere[o.post.borger]].bopaelskommune

# The path of the borger's bopælskommune, or of what is missing to find it.
bopael(o) := ["borgere", nr, "bopaelskommune"] if {
	nr := sundhed.borgere[o.post.borger]
} else := ["borgere"] if {
	o.post.borger
} else := ["opgaver", o.nr, "borger"]

svar_med(o, udfald, stier) := {
	"udfald": udfald,
	"fakta": array.concat(o.grundlag, stier),
	"mangler": [],
	"parametre": {"opgave": o.id},
}

felt(o, sti) := array.concat(["opgaver", o.nr, "betaling"], sti)
