# METADATA
# scope: package
# title: Opgaver efter sundhedsloven er dokumenteret
# description: |
#   Hver opgave, der er udført efter sundhedsloven, er dokumenteret.
#   Ikke kodet: dokumentationens indhold.
# schemas:
#   - input: schema.sundhedsopgaver
# custom:
#   titel_en: Tasks under the Health Act are documented
#   dokumenttype: sundhedsopgaver
#   alvor: konceptkrav
#   ansvarlig: tilbudsledelsen
#   efter: [/opgaver/*/dato, /opgjort, /pr_dato]
#   varianter:
#     - { navn: oplæg 2018, fra: "2018-01-01" }
#   hjemmel:
#     - { kilde: sundhedsopgaver-rammevilkaar-2018, sted: "Der er stor forskel på lovkrav", citat: "Fagligt være i stand til at udføre opgaven OG dokumentere opgaven" }
#   besked:
#     da:
#       opfyldt: "Opgave {opgave} er dokumenteret."
#       brud: "Opgave {opgave} er sundhedsfaglig, men efter registeret ikke dokumenteret."
#       uoplyst: "Det kan ikke afgøres, om opgaven skal dokumenteres; registeret mangler {mangler}."
#       ikke_relevant: "Opgaven er ikke en opgave efter sundhedsloven."
#     en:
#       opfyldt: "Task {opgave} is documented."
#       brud: "Task {opgave} is health work, but by the register not documented."
#       uoplyst: "It cannot be decided whether the task must be documented; the register lacks {mangler}."
#       ikke_relevant: "The task is no task under the Health Act."
#   afhjaelpning:
#     da: "Dokumentér opgaven, og skriv det i registeret."
#     en: "Document the task and record it."
#   fortolkning:
#     da: "En opgave er en opgave efter sundhedsloven, når den er henført dertil, eller når grundlaget gør den til sundhedsfaglig virksomhed, selv om den er henført til serviceloven."
#     en: "A task is one under the Health Act when it is filed there, or when its basis makes it health work even though it is filed under the Social Services Act."
package regler.sundhed.opgave_dokumenteret

import data.felles.forekomst
import data.felles.sundhed

svar := sundhed.ingen_opgaver if sundhed.ingen_opgaver

else := forekomst.saml([forekomst.af(bedoemt(o), o.id, o.sti) | some o in sundhed.opgaver])

bedoemt(o) := sundhed.stop(o) if {
	sundhed.stop(o)
} else := {
	"udfald": "opfyldt",
	"fakta": array.concat(o.grundlag, [["opgaver", o.nr, "dokumenteret"]]),
	"mangler": [],
	"parametre": {"opgave": o.id},
} if {
	o.post.dokumenteret == true
} else := {
	"udfald": "brud",
	"fakta": array.concat(o.grundlag, [["opgaver", o.nr, "dokumenteret"] | o.post.dokumenteret == false]),
	"mangler": [["opgaver", o.nr, "dokumenteret"] | not er_sagt(o)],
	"parametre": {"opgave": o.id},
}

er_sagt(o) if o.post.dokumenteret == false
