# METADATA
# scope: package
# title: Ubenyttede pladser kunne benyttes straks
# description: |
#   Hver plads, der er opkrævet som ubenyttet, kunne benyttes straks, medmindre den person, der er visiteret til den, er
#   indlagt på en anden sygehusafdeling og forventes tilbage.
#   Ikke kodet: om det er rigtigt, at pladsen kunne benyttes, eller at personen forventes tilbage.
# schemas:
#   - input: schema.afregning
# custom:
#   titel_en: Unused places could be used at once
#   dokumenttype: afregning
#   alvor: lovkrav
#   ansvarlig: regionsraadet
#   efter: [/ubenyttede/dage/*/dato]
#   varianter:
#     - { navn: BEK 1596, fra: "2018-01-01", til: "2020-08-31" }
#     - { navn: BEK 1261, fra: "2020-09-01", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: bek-1596-2017-betaling, sted: "§ 4, stk. 1", citat: "Ubenyttede pladser forudsættes at kunne benyttes straks, medmindre den person, som er visiteret til pladsen, er indlagt på en anden sygehusafdeling og forventes at vende tilbage til pladsen." }
#   besked:
#     da:
#       opfyldt: "{dato}: pladser opkrævet som ubenyttede: {ubenyttede}. De kunne benyttes straks eller holdes til en person, der forventes tilbage."
#       brud: "{dato}: pladser opkrævet som ubenyttede: {ubenyttede}. Højst {kan} af dem kunne benyttes straks eller holdes til en person, der forventes tilbage."
#       ikke_afklaret: "Kan ikke afgøres: {dato} er der opkrævet for ubenyttede pladser ({ubenyttede}); oplys {mangler}."
#       ingen: "{dato}: ingen plads er opkrævet som ubenyttet."
#       bek_1261: "Kan ikke afgøres: fra 1. september 2020 gælder bekendtgørelse nr. 1261 af 21. august 2020, og dens §§ 3-4 om ubenyttede pladser er ikke set."
#       omlagt: "Kan ikke afgøres: ordningen er omlagt fra 1. juli 2024, og reglerne om betaling derefter er ikke set."
#     en:
#       opfyldt: "{dato}: places billed as unused: {ubenyttede}. They could be used at once or are kept for a person who is expected back."
#       brud: "{dato}: places billed as unused: {ubenyttede}. At most {kan} of them could be used at once or are kept for a person who is expected back."
#       ikke_afklaret: "Cannot be decided: unused places are billed for {dato} ({ubenyttede}); state {mangler}."
#       ingen: "{dato}: no place is billed as unused."
#       bek_1261: "Cannot be decided: from 1 September 2020 executive order no. 1261 of 21 August 2020 is in force, and its §§ 3-4 on unused places were not seen."
#       omlagt: "Cannot be decided: the scheme was reorganised from 1 July 2024, and the rules on payment after that were not seen."
#   afhjaelpning:
#     da: "Træk de pladser ud, der ikke kunne benyttes straks, og send en rettet regning."
#     en: "Take out the places that could not be used at once, and send a corrected bill."
#   fortolkning:
#     da: "Er de ubenyttede pladser på dagen oplyst, prøves hver af dem; ellers prøves dagens to antal: pladser, der kunne benyttes straks, og pladser, hvis person forventes tilbage. At det ikke er oplyst, er ikke i sig selv et brud."
#     en: "Where the day's unused places are stated, each is tried; else the day's two numbers: places that could be used at once, and places whose person is expected back. That it is not stated is in itself no breach."
package regler.betaling.ubenyttet_kan_benyttes

import data.felles.betaling
import data.felles.fakta
import data.felles.forekomst
import data.felles.krav

svar := betaling.ubenyttede_stop if betaling.ubenyttede_stop

else := forekomst.saml([forekomst.af(bedoemt(n, d), d.id, ["ubenyttede", "dage", n]) | some n, d in input.ubenyttede.dage])

bedoemt(n, d) := krav.uoplyst([sti(n, "dato")]) if {
	not d.dato
} else := gyldig.stop if {
	gyldig := betaling.ubenyttet_gyldig(d.dato, sti(n, "dato"))
	gyldig.stop
} else := krav.uoplyst([sti(n, "ubenyttede")]) if {
	not d.ubenyttede
} else := med(d, krav.ikke_relevant([sti(n, "ubenyttede")]), {"besked": "ingen"}) if {
	d.ubenyttede == 0
} else := afgjort(n, d, efter_pladser(n, d)) if {
	some p in d.pladser
	felter[p.stand]
} else := afgjort(n, d, efter_antal(n, d))

# Of the places: how many could surely be used or are kept, how many that can be at most, and what would decide the rest.
afgjort(n, d, x) := med(d, {"udfald": "opfyldt", "fakta": x.fakta, "mangler": []}, {}) if {
	x.sikre >= d.ubenyttede
} else := med(d, {"udfald": "brud", "fakta": x.fakta, "mangler": []}, {"parametre": {"kan": x.mulige}}) if {
	x.mulige < d.ubenyttede
} else := med(d, krav.uoplyst(x.mangler), {"besked": "ikke_afklaret"}) if {
	n >= 0
}

efter_antal(n, d) := {
	"sikre": sikre,
	"mulige": sikre + (d.ubenyttede * count(mangler)),
	"mangler": mangler,
	"fakta": fakta.oplyste([sti(n, "ubenyttede"), sti(n, "kan_benyttes"), sti(n, "forventes_tilbage")]),
} if {
	sikre := object.get(d, "kan_benyttes", 0) + object.get(d, "forventes_tilbage", 0)
	mangler := fakta.mangler([sti(n, "kan_benyttes"), sti(n, "forventes_tilbage")])
}

efter_pladser(n, d) := {
	"sikre": sikre,
	"mulige": (sikre + count(uvisse)) + ikke_naevnt,
	"mangler": array.concat([x | some p in uvisse; some x in p.mangler], [sti(n, "pladser") | ikke_naevnt > 0]),
	"fakta": array.concat([sti(n, "ubenyttede")], [x | some p in ledige; some x in p.fakta]),
} if {
	ledige := [plads(sti(n, "pladser"), k, p) |
		some k, p in d.pladser
		p.stand in ["forladt", "anden_afdeling", "ubesat"]
	]
	sikre := count([p | some p in ledige; p.kan == true])
	uvisse := [p | some p in ledige; p.kan == "uvist"]
	ikke_naevnt := max([0, d.ubenyttede - count(ledige)])
}

plads(liste, k, p) := {
	"kan": kan(p),
	"mangler": fakta.mangler([array.concat(liste, [k, felt]) | some felt in felter[p.stand]]),
	"fakta": fakta.oplyste([array.concat(liste, [k, felt]) | some felt in array.concat(["stand"], felter[p.stand])]),
}

felter := {
	"forladt": ["kan_benyttes_straks"],
	"ubesat": ["kan_benyttes_straks"],
	"anden_afdeling": ["kan_benyttes_straks", "forventes_tilbage"],
}

kan(p) if {
	p.kan_benyttes_straks == true
} else if {
	p.stand == "anden_afdeling"
	p.forventes_tilbage == true
} else := "uvist" if {
	some felt in felter[p.stand]
	object.get(p, felt, "uvist") == "uvist"
} else := false

sti(n, felt) := array.concat(["ubenyttede", "dage", n], [felt])

med(d, resultat, mere) := object.union(
	object.union(resultat, {"parametre": {"dato": d.dato, "ubenyttede": d.ubenyttede}}),
	mere,
)
