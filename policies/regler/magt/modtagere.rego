# METADATA
# scope: package
# title: Indberetningens modtagere
# description: |
#   Hændelsen er indberettet til handlekommunen og til socialtilsynet, eller, hvor tilbuddet ikke er omfattet af socialtilsynet, til
#   kommunen med driftsorienteret tilsyn; den kommunale eller regionale driftsherre er orienteret.
#   Ikke kodet: om indberetningen kom i tide (se indberettet), og modtagerne fra 2020 efter § 135 a, hvis ordlyd ikke er set.
# schemas:
#   - input: schema.magtanvendelser
# custom:
#   titel_en: Recipients of the report
#   dokumenttype: magtanvendelser
#   alvor: lovkrav
#   ansvarlig: tilbuddet
#   laesninger: [frist.flyt_til_hverdag]
#   efter: [/haendelser/*/dato]
#   varianter:
#     - { navn: M1, fra: "2015-01-01", til: "2019-12-31" }
#     - navn: M2
#       fra: "2020-01-01"
#       hjemmel:
#         - { kilde: serviceloven, sted: "§ 135 a (fra 2020)", ordlyd: ikke_set, sikkerhed: sekundaer, set_hos: "danskelove.dk/serviceloven/124b-124d (§ 124 b, stk. 3)" }
#   hjemmel:
#     - { kilde: serviceloven, sted: "§ 136 (før 2020)", ordlyd: ikke_set, sikkerhed: sekundaer, set_hos: "css.gribskov.dk, Magtanvendelse; socialtilsynnord.hjoerring.dk; socialtilsynsyd.dk" }
#     - { kilde: retssikkerhedsloven, sted: "§§ 9 og 9 b (handlekommunen)", ordlyd: ikke_set, sikkerhed: sekundaer, set_hos: "css.gribskov.dk, Magtanvendelse" }
#   besked:
#     da:
#       opfyldt: "Alle, der skal have indberetningen, har fået den."
#       brud: "Indberetningen er ikke nået til alle; der mangler {mangler}."
#       forkert_kommune: "Indberetningen er sendt til en anden kommune end den, der er oplyst som ansvarlig."
#       afventer: "Indberetningen skal senest {frist} være nået til alle; der mangler {mangler}."
#       uoplyst: "Det kan ikke afgøres, hvem der skal have indberetningen: registret mangler {mangler}."
#       fra_2020: "Det kan ikke afgøres, om alle har fået indberetningen: der mangler {mangler}, og reglerne om modtagere fra 2020 er ikke set. Se § 135 a og bekendtgørelse nr. 1411 af 5. december 2024."
#       ikke_relevant: "Hændelsen er fysisk guidning og ingen magtanvendelse."
#     en:
#       opfyldt: "All who must have the report have it."
#       brud: "The report has not reached all; {mangler} is missing."
#       forkert_kommune: "The report was sent to another municipality than the one stated as responsible."
#       afventer: "The report must have reached all no later than {frist}; {mangler} is missing."
#       uoplyst: "It cannot be decided who must have the report: the register lacks {mangler}."
#       fra_2020: "It cannot be decided whether all have the report: {mangler} is missing, and the rules on recipients from 2020 were not seen. See § 135 a and executive order no. 1411 of 5 December 2024."
#       ikke_relevant: "The incident is physical guidance and no use of force."
#   afhjaelpning:
#     da: "Send indberetningen til dem, der mangler den."
#     en: "Send the report to those who lack it."
#   fortolkning:
#     da: "En modtager, der mangler, er et brud, når fristen for indberetning efter enhver læsning er udløbet. Før og efter 2020 kræves de samme modtagere; fra 2020 er en manglende modtager uafklaret, da § 135 a ikke er set. For en borger anbragt ved dom får socialtilsynet månedsindberetningen. Er driftsherren den samme kommune som handlekommunen, skal orienteringen stadig være noteret."
#     en: "A recipient who is missing is a breach once the deadline for the report has passed by any reading. The same recipients are asked for before and from 2020; from 2020 a missing one is undecided, as § 135 a was not seen. Of a citizen placed by judgment the social supervision gets the month-end report. Where the operator is the same municipality as the acting one, its notice must still be recorded."
package regler.magt.modtagere

import data.felles.fakta
import data.felles.forekomst
import data.felles.magt
import data.felles.magt_frist

svar := magt.stop if magt.stop

else := forekomst.saml([forekomst.af(bedoemt(h), h.noegle, h.sti) | some h in magt.haendelser])

bedoemt(h) := stop if {
	stop := magt.stop_for(h)
} else := {"udfald": "brud", "besked": "forkert_kommune", "fakta": array.concat([array.concat(h.sti, ["dato"])], forkerte(h)), "mangler": []} if {
	forkerte(h) != []
} else := {"udfald": "uoplyst", "grund": "kilden_ikke_set", "besked": "fra_2020", "fakta": grundlag(h), "mangler": manglende(h)} if {
	h.variant == "M2"
	manglende(h) != []
} else := {"udfald": "brud", "frist": seneste(h), "fakta": grundlag(h), "mangler": manglende(h)} if {
	manglende(h) != []
	input.pr_dato > seneste(h)
} else := {"udfald": "uoplyst", "fakta": grundlag(h), "mangler": uoplyste(h)} if {
	uoplyste(h) != []
} else := {"udfald": "afventer", "frist": seneste(h), "fakta": grundlag(h), "mangler": manglende(h)} if {
	manglende(h) != []
} else := {"udfald": "opfyldt", "fakta": grundlag(h), "mangler": []}

seneste(h) := max([magt_frist.seneste_indberetning(h, art) | some art in magt.frister(h).mulige])

manglende(h) := [array.concat(h.sti, ["indberettet", hvem, "dato"]) | some hvem in kraevede; not naaet(h, hvem)]

naaet(h, hvem) if fakta.sket_vaerdi(h.post.indberettet[hvem].dato)

# Of a borger placed by judgment socialtilsynet is told by the month-end report.
naaet(h, "socialtilsyn") if {
	magt.domsanbragt(h) == true
	fakta.sket_vaerdi(h.post.maanedsindberetning.dato)
}

# Whom the tilbud's own circumstances ask for, whatever the hændelse.
kraevede := array.concat(["handlekommune"], array.concat(tilsyn, driftsherre))

tilsyn := ["socialtilsyn"] if {
	input.tilbud.omfattet_af_socialtilsyn == true
} else := ["kommunalt_tilsyn"] if {
	input.tilbud.omfattet_af_socialtilsyn == false
} else := []

driftsherre := ["driftsherre"] if {
	input.tilbud.driftsherre_type in {"kommunal", "regional"}
} else := []

# What must be said to know whom to ask for, where not all who could be are reached.
uoplyste(h) := array.concat(
	[["tilbud", "omfattet_af_socialtilsyn"] | tilsyn == []; not begge_tilsyn(h)],
	[["tilbud", "driftsherre_type"] | not input.tilbud.driftsherre_type; not naaet(h, "driftsherre")],
)

begge_tilsyn(h) if {
	naaet(h, "socialtilsyn")
	naaet(h, "kommunalt_tilsyn")
}

forkerte(h) := array.concat(
	[sti |
		h.post.indberettet.handlekommune.kommunekode != h.post.borger.kommunekode
		some sti in [array.concat(h.sti, ["borger", "kommunekode"]), array.concat(h.sti, ["indberettet", "handlekommune", "kommunekode"])]
	],
	[sti |
		tilsyn == ["kommunalt_tilsyn"]
		h.post.indberettet.kommunalt_tilsyn.kommunekode != input.tilbud.tilsyn_kommunekode
		some sti in [["tilbud", "tilsyn_kommunekode"], array.concat(h.sti, ["indberettet", "kommunalt_tilsyn", "kommunekode"])]
	],
)

grundlag(h) := array.concat(
	fakta.oplyste([array.concat(h.sti, ["dato"]), ["tilbud", "omfattet_af_socialtilsyn"], ["tilbud", "driftsherre_type"]]),
	[sti |
		some sti in array.concat(
			[array.concat(h.sti, ["indberettet", hvem, "dato"]) | some hvem in ["handlekommune", "socialtilsyn", "kommunalt_tilsyn", "driftsherre"]],
			[array.concat(h.sti, ["maanedsindberetning", "dato"]) | magt.domsanbragt(h) == true],
		)
		fakta.sket(sti)
	],
)
