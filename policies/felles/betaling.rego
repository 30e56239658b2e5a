# METADATA
# scope: package
# title: Payment
# description: |
#   The counting of BEK 1596/2017: opholdsdage and the year's rate (§ 2), the state of a place (§ 4) and the month (§ 5). Days
#   are ISO dates; an interval has both its days with it, and is empty where the last comes before the first. Amounts are
#   whole øre. How an amount is distributed by population is felles/folketal.
# schemas:
#   - input: schema.afregning
package felles.betaling

import data.felles.fakta
import data.felles.gyldighed
import data.felles.kalender
import data.felles.laesning
import data.felles.parameter

# The day on which whatever has no end has not ended: later than any date a document can mean.
aaben := "2200-01-01"

# METADATA
# description: |
#   How many opholdsdage a whole stay has (§ 2, stk. 2-3): the day it began counts, also where the person went to another ward
#   that day; the day it ended does not; days in another hospital ward do not; at least one day. andre: [{fra, til}], the
#   days of the transfer and of the return (til absent: still there).
opholdsdage(start, slut, andre) := opholdsdage_i(start, slut, andre, start, slut)

# METADATA
# description: The same, of those of the stay's days that lie in the interval from `fra` to `til`.
opholdsdage_i(start, slut, andre, fra, til) := (indlaeggelsesdag(start, fra, til) + laengde(foerste, sidste)) - daekket(foerste, sidste, andre) if {
	foerste := max([kalender.nummer(fra), kalender.nummer(start) + 1])
	sidste := min([kalender.nummer(til), kalender.nummer(slut) - 1])
}

indlaeggelsesdag(start, fra, til) := 1 if {
	fra <= start
	start <= til
} else := 0

laengde(foerste, sidste) := max([0, (sidste - foerste) + 1])

# How many of the days from `foerste` to `sidste` (day numbers) lie within one or more of the stays in other wards. In order
# of their beginning, each adds its days after the last day that those before it reach.
daekket(foerste, sidste, andre) := sum([nye |
	some i, x in borte
	naaet := max(array.concat([x[0] - 1], [y[1] | some y in array.slice(borte, 0, i)]))
	nye := laengde(naaet + 1, x[1])
]) if {
	v := delte_dage[laesning.valg("betaling.overflytningsdag")]
	borte := sort([[max([foerste, kalender.nummer(x.fra) + v.ud]), min([sidste, kalender.nummer(object.get(x, "til", aaben)) - v.hjem])] | some x in andre])
}

# How many days the other ward's interval gives up at either end: the day of the transfer and the day of the return.
delte_dage := {"ud": {"ud": 0, "hjem": 1}, "begge": {"ud": 0, "hjem": 0}, "ingen": {"ud": 1, "hjem": 1}}

# METADATA
# description: |
#   The month that is billed: {foerste, sidste}, its first and last day, and frist, the last day of the month after (§ 5).
#   Undefined when it is not said.
maaned := {"foerste": foerste, "sidste": kalender.maanedens_sidste(foerste), "frist": kalender.maanedens_sidste(kalender.plus_maaneder(foerste, 1))} if {
	foerste := sprintf("%s-01", [input.maaned])
}

# METADATA
# description: The day the stay of this number began. Undefined when it is not said.
start(i) := fakta.dag(["ophold", i, "start"])

# METADATA
# description: The day the stay of this number ended; a day beyond all others when it is not said, for then it has not.
ende(i) := dag if {
	dag := fakta.dag(["ophold", i, "slut"])
} else := aaben

# The last day that can count: the day before the end, or the day of admission where that is the same day.
sidste_dag(i) := max([start(i), kalender.plus_dage(ende(i), -1)])

# METADATA
# description: |
#   The stays in other wards of the stay of this number, as opholdsdage takes them. One without a day of transfer is left out;
#   see andre_uden_dag.
andre(i) := [{"fra": fra, "til": hjemme(x)} |
	some x in object.get(input.ophold[i], "andre_afdelinger", [])
	fra := kalender.dag(x.fra)
]

hjemme(x) := kalender.dag(x.til) if {
	x.til
} else := aaben

# METADATA
# description: The paths of the days of transfer that are not said.
andre_uden_dag(i) := [["ophold", i, "andre_afdelinger", k, "fra"] |
	some k, x in object.get(input.ophold[i], "andre_afdelinger", [])
	not x.fra
]

# METADATA
# description: |
#   The days billed of the stay of this number, {fra, til}: what the bill says, else the stay's days in the month; never a day
#   outside the stay where that is said. Undefined where neither is known.
periode(i) := {"fra": max([start(i), regnet_fra(i)]), "til": min([sidste_dag(i), regnet_til(i)])} if {
	start(i)
} else := {"fra": input.ophold[i].fra, "til": input.ophold[i].til}

regnet_fra(i) := fra if {
	fra := input.ophold[i].fra
} else := maaned.foerste if {
	input.maaned
} else := start(i)

regnet_til(i) := til if {
	til := input.ophold[i].til
} else := maaned.sidste if {
	input.maaned
} else := sidste_dag(i) if {
	input.ophold[i].slut
}

# METADATA
# description: |
#   The days of a line of the stay of this number, {fra, til}: its own, and of a stay's only line the days billed of the stay.
#   Undefined where one of several lines does not say its days.
linjens_periode(i, linje) := {"fra": max([start(i), linje_fra(i, linje)]), "til": min([sidste_dag(i), linje_til(i, linje)])} if {
	start(i)
} else := {"fra": linje_fra(i, linje), "til": linje_til(i, linje)}

linje_fra(i, linje) := fra if {
	fra := linje.fra
} else := periode(i).fra if {
	count(input.ophold[i].linjer) == 1
}

linje_til(i, linje) := til if {
	til := linje.til
} else := periode(i).til if {
	count(input.ophold[i].linjer) == 1
}

# METADATA
# description: |
#   What the bill gives of the whole of the stay of this number, under one of the two names of the same thing: its own figure
#   (a field of the stay), and the sum of its lines (a field of a line) where each has one: [{tal, fakta}].
angivet(i, felt, linjefelt) := array.concat(
	[{"tal": n, "fakta": [["ophold", i, felt]]} | n := input.ophold[i][felt]],
	[{"tal": sum([l[linjefelt] | some l in linjer]), "fakta": [["ophold", i, "linjer", j, linjefelt] | some j, _ in linjer]} |
		linjer := object.get(input.ophold[i], "linjer", [])
		linjer != []
		every l in linjer { is_number(l[linjefelt]) }
	],
)

# METADATA
# description: The answer's facts on which days of the stay of this number are billed and count.
grundlag(i) := array.concat(
	fakta.oplyste([["ophold", i, "start"], ["ophold", i, "slut"], ["ophold", i, "fra"], ["ophold", i, "til"], ["maaned"]]),
	[["ophold", i, "andre_afdelinger", k, felt] |
		some k, x in object.get(input.ophold[i], "andre_afdelinger", [])
		some felt in ["fra", "til"]
		x[felt]
	],
)

# METADATA
# description: True of a bill that names neither stays nor unused places, so that it does not say what it is for.
intet_afregnet if {
	not input.ophold
	not input.ubenyttede
}

# METADATA
# description: |
#   The answer of the rules on unused places, day by day, where there is no day to judge. Else undefined.
ubenyttede_stop := {"udfald": "uoplyst", "fakta": [], "mangler": [["ubenyttede"]]} if {
	intet_afregnet
} else := {"udfald": "ikke_relevant", "grund": "betingelse", "fakta": [], "mangler": []} if {
	not input.ubenyttede
} else := maaned_gyldig.stop if {
	ubenyttede_dage == []
	input.maaned
} else := {"udfald": "uoplyst", "fakta": [], "mangler": [["ubenyttede", "dage"]]} if {
	ubenyttede_dage == []
}

ubenyttede_dage := object.get(input, ["ubenyttede", "dage"], [])

# METADATA
# description: The stays of the bill. Their absence means none, where the bill is for unused places.
opholdene := object.get(input, "ophold", [])

# METADATA
# description: How many opholdsdage of the stay of this number lie in the interval. Undefined when its start is not said.
dage_i(i, p) := opholdsdage_i(start(i), ende(i), andre(i), p.fra, p.til)

# METADATA
# description: |
#   What the stay of this number makes of its place on the day, after § 2: "benyttet" (an opholdsdag), "forladt" (the day it
#   ended, opholdsdag or not), "anden_afdeling" (a day in another ward), else "ukendt": not there, or not said.
brug(i, dag) := "ukendt" if {
	modstrid(i)
} else := "forladt" if {
	dag == ende(i)
} else := "benyttet" if {
	dage_i(i, {"fra": dag, "til": dag}) == 1
	andre_uden_dag(i) == []
} else := "anden_afdeling" if {
	start(i) < dag
	dag < ende(i)
	dage_i(i, {"fra": dag, "til": dag}) == 0
} else := "ukendt"

# METADATA
# description: |
#   The interval cut at every New Year, without the parts that hold no opholdsdag of the stay of this number: [{dag (the
#   part's first day), dage}].
efter_aar(i, p) := [{"dag": del.fra, "dage": dage} |
	some aar in numbers.range(to_number(substring(p.fra, 0, 4)), to_number(substring(p.til, 0, 4)))
	del := {"fra": max([p.fra, sprintf("%d-01-01", [aar])]), "til": min([p.til, sprintf("%d-12-31", [aar])])}
	dage := dage_i(i, del)
	dage > 0
]

# METADATA
# description: |
#   The first day of each year's part of the interval, of those parts that hold an opholdsdag of the stay of this number (the
#   interval's own first day, where none does; every part, where the stay's start is not said).
takstdage(i, p) := dage if {
	dage := [del.dag | some del in efter_aar(i, p)]
	dage != []
} else := [p.fra] if {
	start(i)
} else := [p.fra] if {
	substring(p.fra, 0, 4) == substring(p.til, 0, 4)
} else := [p.fra, p.til]

# METADATA
# description: |
#   The row of the rate per opholdsdag on the day: {vaerdi, bekraeftet, …}. Undefined where the year's rate is not known.
takst(dag) := r if {
	r := parameter.raekke(data.parametre.betaling[serie(dag)], dag)
	r.vaerdi != null
}

# METADATA
# description: The rate per opholdsdag on the day, where it is confirmed. Undefined elsewhere.
bekraeftet_takst(dag) := takst(dag).vaerdi if takst(dag).bekraeftet

# METADATA
# description: The name of the series of the day's year in data.parametre.betaling.
serie(dag) := concat("_", ["takst", substring(dag, 0, 4)])

# METADATA
# description: What gives the rate of the day's year, as one line of YAML for a file to --parameters.
raekke_at_tilfoeje(dag) := sprintf(`betaling: { %s: { enhed: øre, raekker: [ { fra: "%d-01-01", vaerdi: …, kilde: …, sted: …, bekraeftet: true }, { fra: "%d-01-01", vaerdi: null } ] } }`, [serie(dag), aar, aar + 1]) if {
	aar := to_number(substring(dag, 0, 4))
}

# METADATA
# description: |
#   The paths of two days of the stay of this number that cannot both be right: an end before its beginning, of the stay or of
#   an admission to another ward. Undefined where there are none.
modstrid(i) := [["ophold", i, "start"], ["ophold", i, "slut"]] if {
	ende(i) < start(i)
} else := stier[0] if {
	stier := [[["ophold", i, "andre_afdelinger", k, "fra"], ["ophold", i, "andre_afdelinger", k, "til"]] |
		some k, x in object.get(input.ophold[i], "andre_afdelinger", [])
		kalender.dag(x.til) < kalender.dag(x.fra)
	]
}

# METADATA
# description: |
#   Which law is in force on the last day billed of the stay of this number (§§ 1-2 are the same in both orders), or `stop`.
#   Days that have not come are a step not reached.
ophold_gyldig(i) := {"stop": {"udfald": "uoplyst", "fakta": modstrid(i), "mangler": []}} if {
	modstrid(i)
} else := kommende(dagene(i)) if {
	periode(i).til > input.pr_dato
} else := gyldig(max([periode(i).fra, periode(i).til]), dagene(i)) if {
	periode(i)
} else := {"stop": {"udfald": "uoplyst", "fakta": [], "mangler": [["ophold", i, "start"]]}} if {
	not input.ophold[i].start
} else := {"stop": {"udfald": "uoplyst", "fakta": [], "mangler": [["maaned"]]}}

dagene(i) := [["ophold", i, "til"], ["ophold", i, "slut"], ["maaned"]]

# METADATA
# description: |
#   Which law is in force for unused places on the day at the path, or `stop`: only BEK 1596/2017 was seen.
ubenyttet_gyldig(dag, sti) := kommende([sti]) if {
	dag > input.pr_dato
} else := ikke_set([sti]) if {
	gyldighed.i_kraft("betaling", dag).variant == "BEK 1261"
} else := gyldig(dag, [sti])

# METADATA
# description: |
#   Which order is in force on the day, or `stop`. When the scheme was omlagt none of those seen is, but what is then is not
#   known. stier: what says the day.
gyldig(dag, stier) := omlagt(fakta.oplyste(stier)) if {
	dag > data.parametre.ikraft.betaling[count(data.parametre.ikraft.betaling) - 1].til
} else := gyldighed.i_kraft("betaling", dag)

# METADATA
# description: The same for the month as a whole, by its first day.
maaned_gyldig := ubenyttet_gyldig(maaned.foerste, ["maaned"]) if {
	input.maaned
} else := {"stop": {"udfald": "uoplyst", "fakta": [], "mangler": [["maaned"]]}}

kommende(stier) := {"stop": {"udfald": "ikke_relevant", "grund": "trin_ikke_naaet", "fakta": fakta.oplyste(stier), "mangler": []}}

ikke_set(stier) := {"stop": {"udfald": "uoplyst", "grund": "kilden_ikke_set", "besked": "bek_1261", "fakta": stier, "mangler": []}}

omlagt(stier) := {"stop": {"udfald": "uoplyst", "grund": "kilden_ikke_set", "besked": "omlagt", "fakta": stier, "mangler": []}}
