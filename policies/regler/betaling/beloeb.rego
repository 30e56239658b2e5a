# METADATA
# scope: package
# title: Beløb for ophold
# description: |
#   Det beløb, der er afregnet for et ophold, er summen af opholdsdage gange takst. Er årets takst ikke bekræftet eller ikke
#   kendt, regnes med den takst, regningen selv angiver.
#   Ikke kodet: om taksten er årets (se takst), og moms, renter og gebyrer.
# schemas:
#   - input: schema.afregning
# custom:
#   titel_en: Amount for a stay
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
#     - { kilde: bek-1596-2017-betaling, sted: "§ 2, stk. 1", citat: "Betalingen efter § 1 udgør 3.836 kr. pr. opholdsdag." }
#   besked:
#     da:
#       opfyldt: "Beløbet {afregnet} er opholdsdage gange takst."
#       brud: "Der er afregnet {afregnet} for opholdet; opholdsdage gange takst er {regnet}"
#       linje: "Linjen {linje} er på {afregnet}; dens opholdsdage gange takst er {regnet}"
#       dage: "Antal opholdsdage på linjerne er {linjedage}, men {dage} i det, der er afregnet; beløbet {afregnet} er derfor ikke opholdsdage gange takst."
#       omlagt: "Kan ikke afgøres: ordningen er omlagt fra 1. juli 2024, og reglerne om betaling derefter er ikke set."
#     en:
#       opfyldt: "The amount {afregnet} is days times rate."
#       brud: "{afregnet} is billed for the stay; days times rate is {regnet}"
#       linje: "The line {linje} is {afregnet}; its days times rate is {regnet}"
#       dage: "The number of days on the lines is {linjedage}, but {dage} in what is billed; so the amount {afregnet} is not days times rate."
#       omlagt: "Cannot be decided: the scheme was reorganised from 1 July 2024, and the rules on payment after that were not seen."
#   afhjaelpning:
#     da: "Ret beløbet, og send en rettet regning."
#     en: "Correct the amount, and send a corrected bill."
#   fortolkning:
#     da: "Dagene er dem, bekendtgørelsen giver, ikke dem, regningen har: er dagene forkerte, er beløbet det også. Står beløbet både samlet og på linjer, skal begge passe."
#     en: "The days are those the order gives, not those of the bill: where the days are wrong, so is the amount. An amount given both as a total and on lines must fit both ways."
package regler.betaling.beloeb

import data.felles.betaling
import data.felles.fakta
import data.felles.forekomst
import data.felles.krav
import data.felles.penge

svar := krav.uoplyst([["ophold"]]) if betaling.intet_afregnet

else := forekomst.saml([forekomst.af(bedoemt(i), o.id, ["ophold", i]) | some i, o in betaling.opholdene])

bedoemt(i) := gyldig.stop if {
	gyldig := betaling.ophold_gyldig(i)
	gyldig.stop
} else := krav.uoplyst(savnet(i)) if {
	savnet(i) != []
} else := object.union(
	resultat("brud", i, afregnet(i)[0], led(i)),
	{"besked": "dage", "parametre": {"linjedage": linjedage(i), "dage": betaling.dage_i(i, betaling.periode(i))}},
) if {
	linjedage(i) != betaling.dage_i(i, betaling.periode(i))
} else := resultat("brud", i, afvigende(i)[0], led(i)) if {
	afvigende(i) != []
} else := object.union(resultat("brud", i, l, l.led), {"besked": "linje"}) if {
	l := afvigende_linjer(i)[0]
} else := resultat("opfyldt", i, afregnet(i)[0], led(i))

# What the calculation needs: the days, a rate for each line, and an amount to hold it against.
savnet(i) := array.concat(
	array.concat(fakta.mangler([["ophold", i, "start"]]), betaling.andre_uden_dag(i)),
	array.concat(linjers_savn(i), [["ophold", i, "beloeb"] | afregnet(i) == []]),
)

linjers_savn(i) := [["ophold", i, "linjer"]] if {
	object.get(input.ophold[i], "linjer", []) == []
} else := [array.concat(linjen(i, j), [felt]) |
	some j, l in input.ophold[i].linjer
	some felt in ["fra", "til", "takst"]
	savnes(input.ophold[i].linjer, l, felt)
]

linjen(i, j) := ["ophold", i, "linjer", j]

# A stay's only line needs no days of its own.
savnes(linjer, linje, felt) if {
	not linje[felt]
	not enlig(linjer, felt)
}

enlig(linjer, felt) if {
	count(linjer) == 1
	felt != "takst"
}

afregnet(i) := betaling.angivet(i, "beloeb", "beloeb")

afvigende(i) := [a | some a in afregnet(i); a.tal != sum_af(led(i))]

afvigende_linjer(i) := [{"id": l.id, "tal": l.beloeb, "led": dele, "fakta": [["ophold", i, "linjer", j, "beloeb"]]} |
	some j, l in input.ophold[i].linjer
	dele := linjens_led(i, l)
	l.beloeb != sum_af(dele)
]

# The opholdsdage of the lines, a part for each year, with the rate of each.
led(i) := [del | some l in input.ophold[i].linjer; some del in linjens_led(i, l)]

linjens_led(i, linje) := [{"dage": del.dage, "takst": takst(del.dag, linje)} |
	some del in betaling.efter_aar(i, betaling.linjens_periode(i, linje))
]

takst(dag, linje) := oere if {
	oere := betaling.bekraeftet_takst(dag)
} else := linje.takst

# Each day of the stay is on one line: else the lines' amounts are not those of its days.
linjedage(i) := sum([del.dage | some del in led(i)])

sum_af(dele) := sum([oere | some del in dele; oere := del.dage * del.takst])

resultat(udfald, i, a, dele) := {
	"udfald": udfald,
	"fakta": array.concat(a.fakta, array.concat([["ophold", i, "linjer", j, "takst"] | some j, _ in input.ophold[i].linjer], betaling.grundlag(i))),
	"mangler": [],
	"parametre": {"afregnet": penge.kr(a.tal), "regnet": penge.kr(sum_af(dele)), "linje": object.get(a, "id", "")},
	"beregning": {"udtryk": udtryk(dele)},
}

udtryk([]) := "0 = 0,00 kr."

udtryk(dele) := sprintf("%s = %s", [
	concat(" + ", [sprintf("%s × %s", [penge.tal(del.dage), penge.kr(del.takst)]) | some del in dele]),
	penge.kr(sum_af(dele)),
]) if {
	dele != []
}
