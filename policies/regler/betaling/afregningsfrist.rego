# METADATA
# scope: package
# title: Månedsvis afregning inden udgangen af næste måned
# description: |
#   Betalingerne afregnes månedsvis, og hver måned er afregnet senest ved udgangen af den efterfølgende måned. En regning
#   dækker kun dage i sin egen måned.
#   Ikke kodet: om alle månedens dage er afregnet, og hvornår regningen blev betalt.
# schemas:
#   - input: schema.afregning
# custom:
#   titel_en: Monthly bills by the end of the next month
#   dokumenttype: afregning
#   alvor: lovkrav
#   ansvarlig: regionsraadet
#   laesninger: [frist.flyt_til_hverdag]
#   efter: [/ubenyttede/dage/*/dato, /ophold/*/fra]
#   varianter:
#     - { navn: BEK 1596, fra: "2018-01-01", til: "2020-08-31" }
#     - { navn: BEK 1261, fra: "2020-09-01", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: bek-1596-2017-betaling, sted: "§ 5", citat: "Betalinger efter §§ 1-2 og §§ 3-4 afregnes månedsvis. Afregningen for hver måned foretages senest ved udgangen af den efterfølgende måned." }
#   beregning:
#     da: { fra: "månedens første dag", faktisk: "afregnet" }
#     en: { fra: "the month's first day", faktisk: "billed" }
#   besked:
#     da:
#       opfyldt: "Måneden er afregnet {faktisk}; fristen var {frist}."
#       brud: "Måneden skulle være afregnet senest {frist}."
#       afventer: "Måneden skal afregnes senest {frist}."
#       uden_for_maaneden: "Regningen er for {foerste} til {sidste}, men dækker også andre dage ({dage}); der skal afregnes månedsvis."
#       bek_1261: "Kan ikke afgøres: fra 1. september 2020 gælder bekendtgørelse nr. 1261 af 21. august 2020, og dens regler om afregning er ikke set."
#       omlagt: "Kan ikke afgøres: ordningen er omlagt fra 1. juli 2024, og reglerne om betaling derefter er ikke set."
#     en:
#       opfyldt: "The month was billed on {faktisk}; the deadline was {frist}."
#       brud: "The month should have been billed no later than {frist}."
#       afventer: "The month must be billed no later than {frist}."
#       uden_for_maaneden: "The bill is for {foerste} to {sidste}, but covers other days too ({dage}); bills must be monthly."
#       bek_1261: "Cannot be decided: from 1 September 2020 executive order no. 1261 of 21 August 2020 is in force, and its rules on settlement were not seen."
#       omlagt: "Cannot be decided: the scheme was reorganised from 1 July 2024, and the rules on payment after that were not seen."
#   afhjaelpning:
#     da: "Afregn måneden straks, og send en regning for hver måned."
#     en: "Bill the month at once, and send a bill for each month."
#   fortolkning:
#     da: "Fristen er den sidste dag i måneden efter den, der er afregnet, også når den er en fridag. Den dag, et ophold ophører, kan stå på regningen, uden at den dermed dækker den: den er ingen opholdsdag."
#     en: "The deadline is the last day of the month after the one billed, a day off too. The day a stay ends may stand in the bill without the bill covering it: it is no day of stay."
package regler.betaling.afregningsfrist

import data.felles.betaling
import data.felles.fakta
import data.felles.frist
import data.felles.krav

svar := krav.uoplyst([["maaned"]]) if not input.maaned

else := betaling.maaned_gyldig.stop if betaling.maaned_gyldig.stop

else := {
	"udfald": "brud",
	"besked": "uden_for_maaneden",
	"fakta": array.concat([["maaned"]], fakta.oplyste([x.sti | some x in udenfor])),
	"mangler": [],
	"parametre": {
		"foerste": betaling.maaned.foerste,
		"sidste": betaling.maaned.sidste,
		"dage": sort([dag | some dag in {x.dag | some x in udenfor}]),
	},
} if {
	udenfor != []
}

else := frist.inden(["afregnet"], sidste_dag, [["maaned"]], {
	"fra": betaling.maaned.foerste,
	"led": [{"antal": 2, "enhed": "maaneder"}, {"antal": -1, "enhed": "dage"}],
	"sidste_dag": sidste_dag,
})

# The end of the month after; it moves only under the reading that moves deadlines.
sidste_dag := frist.sidste_dag(betaling.maaned.frist, 0, "dage")

# The first and last days of what is billed that lie outside the month, each with its place.
udenfor := [x |
	some x in array.concat(af_opholdene, af_dagene)
	not i_maaneden(x.dag)
]

i_maaneden(dag) if {
	betaling.maaned.foerste <= dag
	dag <= betaling.maaned.sidste
}

af_opholdene := [{"dag": p[felt], "sti": array.concat(sti, [felt])} |
	some i, o in betaling.opholdene
	some sti, p in perioder(i, object.get(o, "linjer", []))
	p.fra <= p.til
	some felt in ["fra", "til"]
]

# What is billed of the stay, and of each of its lines, by its place.
perioder(i, linjer) := object.union(
	{["ophold", i]: p | p := betaling.periode(i)},
	{["ophold", i, "linjer", j]: p | some j, l in linjer; p := betaling.linjens_periode(i, l)},
)

af_dagene := [{"dag": d.dato, "sti": ["ubenyttede", "dage", n, "dato"]} | some n, d in object.get(input, ["ubenyttede", "dage"], []); d.dato]
