# METADATA
# scope: package
# title: Ingen dage før ikrafttrædelsen
# description: |
#   Ingen af de dage, der er afregnet, hverken opholdsdage eller dage med ubenyttede pladser, ligger før bekendtgørelsens
#   ikrafttræden den 1. januar 2018.
#   Ikke kodet: betaling for dage før 1. januar 2018 på andet grundlag.
# schemas:
#   - input: schema.afregning
# custom:
#   titel_en: No days before commencement
#   dokumenttype: afregning
#   alvor: lovkrav
#   ansvarlig: regionsraadet
#   efter: [/ophold/*/fra, /ophold/*/linjer/*/fra, /ophold/*/start, /ubenyttede/dage/*/dato]
#   varianter:
#     - { navn: BEK 1596, fra: "2018-01-01", til: "2020-08-31" }
#     - { navn: BEK 1261, fra: "2020-09-01", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: bek-1596-2017-betaling, sted: "§ 6", citat: "Bekendtgørelsen træder i kraft den 1. januar 2018." }
#   besked:
#     da:
#       opfyldt: "Den første dag, der er afregnet, er {dag}."
#       brud: "Der er afregnet for {dag}; bekendtgørelsen trådte først i kraft {ikraft}."
#       ingen_dage: "Ingen dage er afregnet."
#       omlagt: "Kan ikke afgøres: ordningen er omlagt fra 1. juli 2024, og reglerne om betaling derefter er ikke set."
#     en:
#       opfyldt: "The first day billed is {dag}."
#       brud: "{dag} is billed; the order was not in force before {ikraft}."
#       ingen_dage: "No days are billed."
#       omlagt: "Cannot be decided: the scheme was reorganised from 1 July 2024, and the rules on payment after that were not seen."
#   afhjaelpning:
#     da: "Træk de dage ud, der ligger før 1. januar 2018, og send en rettet regning."
#     en: "Take out the days before 1 January 2018, and send a corrected bill."
package regler.betaling.ikke_foer_ikrafttraeden

import data.felles.betaling
import data.felles.forekomst
import data.felles.krav

svar := krav.uoplyst([["ophold"]]) if betaling.intet_afregnet

else := forekomst.saml(array.concat(
	[forekomst.af(af_opholdet(i), o.id, ["ophold", i]) | some i, o in betaling.opholdene],
	[forekomst.af(af_ubenyttede, "ubenyttede", ["ubenyttede"]) | input.ubenyttede],
))

af_opholdet(i) := krav.uoplyst([["ophold", i, "start"]]) if {
	not betaling.periode(i)
	not input.ophold[i].start
} else := krav.uoplyst([["maaned"]]) if {
	not betaling.periode(i)
} else := bedoemt(opholdets_dage(i), betaling.grundlag(i))

# The first days of the stay and of its lines, where these hold a day of the stay.
opholdets_dage(i) := [p.fra |
	some p in array.concat(
		[betaling.periode(i)],
		[x | some l in object.get(input.ophold[i], "linjer", []); x := betaling.linjens_periode(i, l)],
	)
	p.fra <= p.til
]

af_ubenyttede := bedoemt(datoer, [["ubenyttede", "dage", n, "dato"] | some n, d in input.ubenyttede.dage; d.dato == min(datoer)]) if {
	datoer := [d.dato | some d in input.ubenyttede.dage]
	datoer != []
} else := bedoemt([betaling.maaned.foerste], [["maaned"]]) if {
	input.maaned
} else := krav.uoplyst([["maaned"]])

bedoemt(dage, stier) := object.union(krav.ikke_relevant(stier), {"besked": "ingen_dage"}) if {
	dage == []
} else := {"udfald": "ikke_relevant", "grund": "trin_ikke_naaet", "fakta": stier, "mangler": []} if {
	min(dage) > input.pr_dato
} else := med("brud", dage, stier) if {
	min(dage) < ikraft
} else := stop if {
	stop := betaling.gyldig(min(dage), stier).stop
} else := med("opfyldt", dage, stier)

ikraft := data.parametre.ikraft.betaling[0].fra

med(udfald, dage, stier) := {
	"udfald": udfald,
	"fakta": stier,
	"mangler": [],
	"parametre": {"dag": min(dage), "ikraft": ikraft},
}
