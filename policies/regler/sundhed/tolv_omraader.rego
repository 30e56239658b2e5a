# METADATA
# scope: package
# title: Journalen omfatter de 12 sygeplejefaglige problemområder
# description: |
#   Udfører en autoriseret sundhedsperson en sundhedsfaglig opgave for en borger, fremgår de 12 sygeplejefaglige problemområder af
#   borgerens journal. Hvert område, der mangler, nævnes.
#   Ikke kodet: om områderne er rigtigt beskrevet.
# schemas:
#   - input: schema.sundhedsopgaver
# custom:
#   titel_en: The record covers the 12 nursing problem areas
#   dokumenttype: sundhedsopgaver
#   alvor: konceptkrav
#   ansvarlig: tilbudsledelsen
#   efter: [/opgjort, /pr_dato]
#   varianter:
#     - { navn: oplæg 2018, fra: "2018-01-01" }
#   hjemmel:
#     - { kilde: sundhedsopgaver-rammevilkaar-2018, sted: "Krav til dokumentation af sundhedsopgaver", citat: "Bl.a. skal de 12 sygeplejefaglige problemområder fremgå af journalen" }
#     - { kilde: sundhedsopgaver-rammevilkaar-2018, sted: "Der er stor forskel på lovkrav", citat: "Afdække problemstillinger inden for de 12 sygeplejefaglige områder, hvis man har en autorisation" }
#   besked:
#     da:
#       opfyldt: "Alle 12 sygeplejefaglige problemområder fremgår af journalen."
#       brud: "Journalen for borger {borger} mangler {omraader}."
#       uoplyst: "Det kan ikke afgøres, om de 12 problemområder skal fremgå af journalen; registeret mangler {mangler}."
#       ikke_relevant: "Ingen autoriseret sundhedsperson udfører sundhedsfaglige opgaver for borgeren."
#     en:
#       opfyldt: "All 12 nursing problem areas are in the record."
#       brud: "The record of citizen {borger} lacks {omraader}."
#       uoplyst: "It cannot be decided whether the 12 problem areas must be in the record; the register lacks {mangler}."
#       ikke_relevant: "No authorised health professional does health tasks for the citizen."
#   afhjaelpning:
#     da: "Afdæk de manglende områder, og skriv dem i journalen, også hvor der ingen problemer er."
#     en: "Assess the missing areas and enter them in the record, also where there is no problem."
#   fortolkning:
#     da: "Et område fremgår, når registeret nævner det i en af borgerens journaler. Har borgeren ingen journal, mangler alle 12."
#     en: "An area is there when the register names it in one of the citizen's records. Where the citizen has no record, all 12 are missing."
package regler.sundhed.tolv_omraader

import data.felles.forekomst
import data.felles.gyldighed
import data.felles.krav
import data.felles.parameter
import data.felles.sundhed

gyldig := gyldighed.efter_kilde("sundhed", [["opgjort"], ["pr_dato"]])

svar := gyldig.stop if gyldig.stop

else := sundhed.ingen_opgaver if sundhed.ingen_opgaver

else := forekomst.saml(array.concat(
	[forekomst.af(bedoemt(b), b.id, b.sti) | some b in sundhed.borgere_med_opgaver],
	[forekomst.af(krav.uoplyst([["opgaver", o.nr, "borger"]]), o.id, o.sti) | some o in sundhed.opgaver_uden_borger; sundhed.autoriseret(o).svar != "nej"],
))

bedoemt(b) := afgoer(b, udloest(b)[0]) if {
	udloest(b) != []
} else := krav.uoplyst(uafklaret(b)) if {
	uafklaret(b) != []
} else := krav.ikke_relevant(sort({sti | some o in b.opgaver; some sti in array.concat(o.grundlag, sundhed.autoriseret(o).fakta)}))

# What shows that an authorised person does health work for the borger, one list of paths a task.
udloest(b) := [array.concat(o.grundlag, sundhed.autoriseret(o).fakta) |
	some o in b.opgaver
	o.sundhedsfaglig == "ja"
	sundhed.autoriseret(o).svar == "ja"
]

uafklaret(b) := [sti |
	some o in b.opgaver
	o.sundhedsfaglig != "nej"
	sundhed.autoriseret(o).svar != "nej"
	some sti in array.concat([["opgaver", o.nr, "grundlag"] | o.sundhedsfaglig == "uoplyst"], sundhed.autoriseret(o).mangler)
]

afgoer(b, udloesende) := {"udfald": "opfyldt", "fakta": array.concat(udloesende, omraader(b)), "mangler": []} if {
	savnede(b) == []
} else := {
	"udfald": "brud",
	"fakta": array.concat(udloesende, omraader(b)),
	"mangler": savnede_stier(b),
	"parametre": {"borger": b.id, "omraader": savnede(b)},
}

savnede(b) := [omraade |
	some omraade in parameter.vaerdi(data.parametre.sundhed.tolv_omraader, gyldig.dag)
	not omraade in naevnte(b)
]

naevnte(b) := {omraade | some nr in b.journaler; some omraade in input.journaler[nr].omraader}

omraader(b) := [["journaler", nr, "omraader"] | some nr in b.journaler; input.journaler[nr].omraader]

savnede_stier(b) := [["journaler"]] if {
	b.journaler == []
} else := [["journaler", b.journaler[0], "omraader"]]
