# METADATA
# scope: package
# title: Antal opholdsdage
# description: |
#   De fakturerede opholdsdage er dem, bekendtgørelsen giver: indlæggelsesdagen tæller, den dag, opholdet ophører, gør ikke,
#   dage på en anden sygehusafdeling gør ikke, og der er mindst én dag pr. ophold. Af et ophold over flere måneder tælles
#   den del, der er afregnet.
#   Ikke kodet: om datoerne er rigtige, og om de samme dage også er afregnet i en anden regning.
# schemas:
#   - input: schema.afregning
# custom:
#   titel_en: Number of days of stay
#   dokumenttype: afregning
#   alvor: lovkrav
#   ansvarlig: regionsraadet
#   laesninger: [betaling.overflytningsdag]
#   efter: [/ophold/*/til, /ophold/*/slut, /ophold/*/fra, /ophold/*/start]
#   varianter:
#     - { navn: BEK 1596, fra: "2018-01-01", til: "2020-08-31" }
#     - navn: BEK 1261
#       fra: "2020-09-01"
#       til: "2024-06-30"
#       hjemmel:
#         - { kilde: bek-1261-2020, sted: "§ 2", ordlyd: ikke_set, sikkerhed: set, set_hos: "socialjura.dk, BEK 1261 af 21/8 2020" }
#   hjemmel:
#     - { kilde: bek-1596-2017-betaling, sted: "§ 2, stk. 2", citat: "Ved beregningen af antal opholdsdage medregnes indlæggelsesdagen. Den dag, opholdet ophører, og den særlige plads forlades, medregnes ikke. Dog medregnes mindst en dag pr. ophold." }
#     - { kilde: bek-1596-2017-betaling, sted: "§ 2, stk. 3", citat: "Ved beregningen af antal opholdsdage medregnes ikke dage, hvor en person er indlagt på en anden sygehusafdeling." }
#   besked:
#     da:
#       opfyldt: "Antal opholdsdage fra {foerste} til {sidste} er {regnet}, som faktureret."
#       uden_andre: "Antal opholdsdage fra {foerste} til {sidste} er {regnet}, som faktureret, når personen ikke var på andre sygehusafdelinger; det siger regningen intet om."
#       brud: "Antal opholdsdage fra {foerste} til {sidste} er {regnet}; der er faktureret {faktureret}."
#       linje: "Antal opholdsdage fra {foerste} til {sidste} er {regnet}; linjen {linje} har {faktureret}."
#       ingen_dage: "Ingen af opholdets dage ligger i det, der er afregnet; det fakturerede antal opholdsdage er {faktureret}."
#       omlagt: "Kan ikke afgøres: ordningen er omlagt fra 1. juli 2024, og reglerne om betaling derefter er ikke set."
#     en:
#       opfyldt: "The number of days of stay from {foerste} to {sidste} is {regnet}, as billed."
#       uden_andre: "The number of days of stay from {foerste} to {sidste} is {regnet}, as billed, where the person was in no other hospital ward; the bill says nothing of that."
#       brud: "The number of days of stay from {foerste} to {sidste} is {regnet}; the bill has {faktureret}."
#       linje: "The number of days of stay from {foerste} to {sidste} is {regnet}; the line {linje} has {faktureret}."
#       ingen_dage: "None of the stay's days lie in what is billed; the number of days billed is {faktureret}."
#       omlagt: "Cannot be decided: the scheme was reorganised from 1 July 2024, and the rules on payment after that were not seen."
#   bemaerkning:
#     da:
#       andre_ikke_naevnt: "Regningen nævner ingen indlæggelser på andre sygehusafdelinger, og der er derfor ikke trukket dage fra. Skriv en tom liste, når der ingen var."
#     en:
#       andre_ikke_naevnt: "The bill names no admissions to other hospital wards, so no days are deducted. Write an empty list where there were none."
#   afhjaelpning:
#     da: "Ret antallet af opholdsdage og beløbet, og send en rettet regning."
#     en: "Correct the number of days and the amount, and send a corrected bill."
#   fortolkning:
#     da: "Dagen for overflytningen til en anden afdeling regnes som dag dér, dagen for tilbagekomsten gør ikke, ligesom § 2, stk. 2, regner med indlæggelsesdagen og ikke med dagen for ophør. Indlæggelsesdagen tæller, også når personen overflyttes samme dag; dermed er der altid mindst én dag. Tal, der står både samlet og på linjer, skal begge passe."
#     en: "The day of the transfer to another ward counts as a day there, the day of the return does not, as § 2, stk. 2, counts the day of admission and not the day the stay ends. The day of admission counts also where the person is transferred that day; so there is always at least one day. Figures given both as a total and on lines must both fit."
package regler.betaling.opholdsdage

import data.felles.betaling
import data.felles.forekomst
import data.felles.krav

svar := krav.uoplyst([["ophold"]]) if betaling.intet_afregnet

else := forekomst.saml([forekomst.af(bedoemt(i), o.id, ["ophold", i]) | some i, o in betaling.opholdene])

bedoemt(i) := gyldig.stop if {
	gyldig := betaling.ophold_gyldig(i)
	gyldig.stop
} else := krav.uoplyst([["ophold", i, "start"]]) if {
	not input.ophold[i].start
} else := krav.uoplyst(betaling.andre_uden_dag(i)) if {
	betaling.andre_uden_dag(i) != []
} else := krav.uoplyst([["ophold", i, "fakturerede_dage"]]) if {
	faktureret(i) == []
} else := forkert(i, afvigende(i)[0]) if {
	afvigende(i) != []
} else := forkert_linje(i, afvigende_linjer(i)[0]) if {
	afvigende_linjer(i) != []
} else := med_bemaerkning(i, opgoerelse(i, faktureret(i)[0], "opfyldt"))

faktureret(i) := betaling.angivet(i, "fakturerede_dage", "dage")

afvigende(i) := [f | some f in faktureret(i); f.tal != betaling.dage_i(i, betaling.periode(i))]

afvigende_linjer(i) := [{"id": l.id, "dage": l.dage, "regnet": regnet, "periode": p, "sti": ["ophold", i, "linjer", j, "dage"]} |
	some j, l in object.get(input.ophold[i], "linjer", [])
	p := betaling.linjens_periode(i, l)
	regnet := betaling.dage_i(i, p)
	l.dage != regnet
]

forkert(i, f) := object.union(opgoerelse(i, f, "brud"), {"besked": "ingen_dage"}) if {
	betaling.periode(i).fra > betaling.periode(i).til
} else := opgoerelse(i, f, "brud")

forkert_linje(i, l) := {
	"udfald": "brud",
	"besked": "linje",
	"fakta": array.concat([l.sti], betaling.grundlag(i)),
	"mangler": [],
	"parametre": {"linje": l.id, "faktureret": l.dage, "regnet": l.regnet, "foerste": l.periode.fra, "sidste": l.periode.til},
}

opgoerelse(i, f, udfald) := object.union(
	{
		"udfald": udfald,
		"fakta": array.concat(f.fakta, betaling.grundlag(i)),
		"mangler": [],
		"parametre": {"faktureret": f.tal, "regnet": regnet, "foerste": p.fra, "sidste": p.til},
	},
	fradrag(betaling.opholdsdage_i(betaling.start(i), betaling.ende(i), [], p.fra, p.til), regnet),
) if {
	p := betaling.periode(i)
	regnet := betaling.dage_i(i, p)
}

# The days of the interval, less those in other wards.
fradrag(alle, regnet) := {"beregning": {"udtryk": sprintf("%d − %d = %d", [alle, alle - regnet, regnet])}} if {
	alle > regnet
} else := {}

med_bemaerkning(i, resultat) := object.union(resultat, {"besked": "uden_andre", "bemaerkning": "andre_ikke_naevnt"}) if {
	not input.ophold[i].andre_afdelinger
} else := resultat
