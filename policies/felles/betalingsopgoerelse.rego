# METADATA
# scope: package
# title: What stays cost
# description: |
#   Opholdsdage, rates and amounts of the stays of input (shaped as an afregning), for a report: in the month (input.maaned), or
#   where none is given of the whole stay, up to input.pr_dato. With input.pladser, the places created, also the unused places of
#   the month, and with input.befolkning ([{kommunekode, antal}]) each kommune's share, where it has the kommuner of input.region
#   and no others.
package felles.betalingsopgoerelse

import data.felles.betaling
import data.felles.folketal
import data.felles.kalender
import data.felles.laesning
import data.felles.parameter

# METADATA
# description: All of it.
opgoerelse := {
	"ophold": [om(i) | some i, _ in input.ophold],
	"ubenyttede": ubenyttede,
}

# The days reckoned: of the month, else of the stay; no day that has not come.
fra(i) := max([betaling.start(i), foerste]) if {
	foerste := betaling.maaned.foerste
} else := betaling.start(i)

til(i) := min([betaling.ende(i), betaling.maaned.sidste, input.pr_dato]) if {
	input.maaned
} else := min([betaling.ende(i), input.pr_dato])

om(i) := {
	"id": input.ophold[i].id,
	"dage": [{"dag": dag, "grund": grund(i, dag)} |
		some nr in numbers.range(kalender.nummer(fra(i)), kalender.nummer(til(i)))
		dag := kalender.dato(nr)
	],
	"linjer": linjer(i),
} if {
	betaling.start(i)
	fra(i) <= til(i)
} else := {"id": input.ophold[i].id, "dage": [], "linjer": []}

# Why a day is an opholdsdag or none: "talt"; "anden_afdeling"; "forladt", the day the stay ended.
grund(i, dag) := "talt" if {
	betaling.dage_i(i, {"fra": dag, "til": dag}) == 1
} else := betaling.brug(i, dag)

# A line for each year's part, with the rate where it is known: the amount is a whole number of øre.
linjer(i) := [object.union({"fra": del.dag, "dage": del.dage, "serie": betaling.serie(del.dag)}, pris(del)) |
	some del in betaling.efter_aar(i, {"fra": fra(i), "til": til(i)})
]

pris(del) := {"takst": t.vaerdi, "bekraeftet": t.bekraeftet, "kilde": t.kilde, "beloeb": del.dage * t.vaerdi} if {
	t := betaling.takst(del.dag)
} else := {"tilfoej": betaling.raekke_at_tilfoeje(del.dag)}

# The unused places of the month (§ 4): those created less those used, day by day. null where they are not asked for.
ubenyttede := null if {
	not input.pladser
} else := {"ikke_set": "BEK 1261/2020 §§ 3-4"} if {
	betaling.maaned.sidste >= "2020-09-01"
} else := object.union(tal, {"andele": andele(tal.beloeb), "uden_folketal": uden_folketal, "uden_for_regionen": uden_for_regionen}) if {
	tal := {
		"dage": ubenyttede_dage,
		"plads_dage": plads_dage,
		"takst": takster[laesning.valg("betaling.ubenyttet_takst")],
		"beloeb": plads_dage * takster[laesning.valg("betaling.ubenyttet_takst")],
		"efter_laesning": {valg: {"takst": t, "beloeb": plads_dage * t} | some valg, t in takster},
	}
}

ubenyttede_dage := [{"dag": dag, "benyttede": n, "ubenyttede": max([0, input.pladser - n])} |
	some nr in numbers.range(kalender.nummer(betaling.maaned.foerste), kalender.nummer(min([betaling.maaned.sidste, input.pr_dato])))
	dag := kalender.dato(nr)
	n := count([1 | some i, _ in input.ophold; betaling.brug(i, dag) == "benyttet"])
]

plads_dage := sum([d.ubenyttede | some d in ubenyttede_dage])

takster["fast"] := parameter.vaerdi(data.parametre.betaling.ubenyttet_takst, betaling.maaned.foerste)

takster["reguleret"] := betaling.takst(betaling.maaned.foerste).vaerdi

andele(beloeb) := null if {
	not input.befolkning
} else := null if {
	count(uden_folketal) + count(uden_for_regionen) > 0
} else := folketal.fordelt(beloeb, input.befolkning, sum([k.antal | some k in input.befolkning]))

# The share of a kommune depends on all of them (§ 4, stk. 2: the kommuner of the region by population).
uden_folketal := [] if {
	not input.befolkning
} else := sort(regionens - givne)

uden_for_regionen := [] if {
	not input.befolkning
} else := sort(givne - regionens)

regionens := {kode | some kode, k in data.parametre.kommuner; k.region == input.region}

givne := {k.kommunekode | some k in input.befolkning}
