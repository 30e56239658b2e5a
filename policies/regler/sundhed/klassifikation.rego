# METADATA
# scope: package
# title: Sundhedsfaglig virksomhed er ikke henført til serviceloven
# description: |
#   Hver opgave siger sit grundlag. Er den lægeordineret, vedrører den noget, borgeren ikke er født med, eller er den en
#   indsats efter sundhedsloven, er den sundhedsfaglig virksomhed og må ikke være henført til serviceloven; at forløbet er
#   stabilt, er ingen grund.
#   Ikke kodet: om det grundlag, registeret oplyser, er det rigtige.
# schemas:
#   - input: schema.sundhedsopgaver
# custom:
#   titel_en: Health work is not filed under the Social Services Act
#   dokumenttype: sundhedsopgaver
#   alvor: konceptkrav
#   ansvarlig: tilbudsledelsen
#   efter: [/opgaver/*/dato, /opgjort, /pr_dato]
#   varianter:
#     - { navn: oplæg 2018, fra: "2018-01-01" }
#   hjemmel:
#     - { kilde: sundhedsopgaver-rammevilkaar-2018, sted: "Sundhedsfaglig virksomhed", citat: "Alle opgaver der er lægeordinerede" }
#     - { kilde: sundhedsopgaver-rammevilkaar-2018, sted: "Sundhedsfaglig virksomhed", citat: "Alt det man ikke er født med" }
#     - { kilde: sundhedsopgaver-rammevilkaar-2018, sted: "Sundhedsfaglig virksomhed", citat: "Indsatser efter Sundhedsloven som bl.a. forebyggelse – og plejeopgaver" }
#     - { kilde: sundhedsopgaver-rammevilkaar-2018, sted: "Sundhedsfaglig virksomhed", citat: "Det er ikke i sig selv afgørende om forløbet er stabilt eller ikke stabilt" }
#   besked:
#     da:
#       opfyldt: "Opgave {opgave} siger sit grundlag og er henført til den rette lov."
#       brud: "Opgave {opgave} er henført til serviceloven, men er sundhedsfaglig virksomhed: {grundlag}."
#       stabilt: "Opgave {opgave} er henført til serviceloven, men er sundhedsfaglig virksomhed: {grundlag}. At forløbet er stabilt, afgør det ikke: \"Det er ikke i sig selv afgørende om forløbet er stabilt eller ikke stabilt\"."
#       uden_grundlag: "Opgave {opgave} siger ikke sit grundlag, så det kan ikke ses, om den er sundhedsfaglig virksomhed."
#       uoplyst: "Det kan ikke afgøres, om opgaven er henført til den rette lov; registeret mangler {mangler}."
#     en:
#       opfyldt: "Task {opgave} states its basis and is filed under the right act."
#       brud: "Task {opgave} is filed under the Social Services Act, but is health work: {grundlag}."
#       stabilt: "Task {opgave} is filed under the Social Services Act, but is health work: {grundlag}. That the course is stable does not decide it: \"Det er ikke i sig selv afgørende om forløbet er stabilt eller ikke stabilt\"."
#       uden_grundlag: "Task {opgave} does not state its basis, so that it cannot be seen whether it is health work."
#       uoplyst: "It cannot be decided whether the task is filed under the right act; the register lacks {mangler}."
#   afhjaelpning:
#     da: "Skriv opgavens grundlag, og henfør sundhedsfaglig virksomhed til sundhedsloven."
#     en: "State the basis of the task, and file health work under the Health Act."
#   fortolkning:
#     da: "At hver opgave siger sit grundlag, er læst som en forudsætning for at skelne: grundlaget er det, kilden regner op. En opgave uden noget af det må være henført til hvilken som helst af lovene."
#     en: "That each task states its basis is read as a condition for telling the two apart: the basis is what the source lists. A task with none of it may be filed under either act."
package regler.sundhed.klassifikation

import data.felles.forekomst
import data.felles.krav
import data.felles.parameter
import data.felles.sundhed

svar := sundhed.ingen_opgaver if sundhed.ingen_opgaver

else := forekomst.saml([forekomst.af(bedoemt(o), o.id, o.sti) | some o in sundhed.opgaver])

bedoemt(o) := o.gyldig.stop if {
	o.gyldig.stop
} else := {"udfald": "brud", "besked": "uden_grundlag", "fakta": o.grundlag, "mangler": [felt(o, "grundlag")], "parametre": {"opgave": o.id}} if {
	not o.post.grundlag
} else := {"udfald": "opfyldt", "fakta": o.grundlag, "mangler": [], "parametre": {"opgave": o.id}} if {
	not sundhedsfagligt(o)
} else := krav.uoplyst([felt(o, "lov")]) if {
	not o.post.lov
} else := {"udfald": "opfyldt", "fakta": o.grundlag, "mangler": [], "parametre": {"opgave": o.id}} if {
	o.post.lov == "sundhedsloven"
} else := {
	"udfald": "brud",
	"besked": "stabilt",
	"fakta": array.concat(o.grundlag, [felt(o, "stabilt")]),
	"mangler": [],
	"parametre": {"opgave": o.id, "grundlag": o.post.grundlag},
} if {
	o.post.stabilt == true
} else := {"udfald": "brud", "fakta": o.grundlag, "mangler": [], "parametre": {"opgave": o.id, "grundlag": o.post.grundlag}}

sundhedsfagligt(o) if o.post.grundlag in parameter.vaerdi(data.parametre.sundhed.sundhedsfagligt_grundlag, o.gyldig.dag)

felt(o, navn) := ["opgaver", o.nr, navn]
