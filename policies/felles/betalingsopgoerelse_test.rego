package felles.betalingsopgoerelse_test

import data.felles.betaling
import data.felles.betalingsopgoerelse

# In on 10 January 2018, in another ward 12 to 15 January, out on 20 January: the 10th, 11th, 15th to 19th are seven.
test_dagenes_grund if {
	opgjort := betalingsopgoerelse.opgoerelse with input as ophold("2018-01-10", "2018-01-20", [{"id": "a", "fra": "2018-01-12", "til": "2018-01-15"}], {})
	grunde := {g: [substring(d.dag, 8, 2) | some d in opgjort.ophold[0].dage; d.grund == g] | some g in ["talt", "anden_afdeling", "forladt"]}
	grunde == {
		"talt": ["10", "11", "15", "16", "17", "18", "19"],
		"anden_afdeling": ["12", "13", "14"],
		"forladt": ["20"],
	}
	sum([l.dage | some l in opgjort.ophold[0].linjer]) == 7
}

# In on 30 December 2018, out on 2 January 2019: two days at 3.836 kr., one at 3.959 kr.
test_over_nytaar if {
	opgjort := betalingsopgoerelse.opgoerelse with input as ophold("2018-12-30", "2019-01-02", [], {})
	[[l.fra, l.dage, l.takst, l.beloeb] | some l in opgjort.ophold[0].linjer] == [["2018-12-30", 2, 383600, 767200], ["2019-01-01", 1, 395900, 395900]]
}

test_omfang[navn] if {
	some navn, c in {
		"in and out the same day": {"start": "2018-01-10", "slut": "2018-01-10", "felter": {}, "dage": 1},
		"a month of a long stay": {"start": "2017-12-10", "slut": "2018-03-10", "felter": {"maaned": "2018-02"}, "dage": 28},
		"the month it ended": {"start": "2017-12-10", "slut": "2018-02-10", "felter": {"maaned": "2018-02"}, "dage": 9},
		"ended on the month's first day": {"start": "2017-12-10", "slut": "2018-02-01", "felter": {"maaned": "2018-02"}, "dage": 0},
		"the month before": {"start": "2018-03-01", "slut": "2018-03-10", "felter": {"maaned": "2018-02"}, "dage": 0},
		"not ended, to pr_dato": {"start": "2018-01-10", "slut": "", "felter": {"pr_dato": "2018-01-12"}, "dage": 3},
		"not begun on pr_dato": {"start": "2018-01-10", "slut": "", "felter": {"pr_dato": "2018-01-09"}, "dage": 0},
	}
	opgjort := betalingsopgoerelse.opgoerelse with input as ophold(c.start, c.slut, [], c.felter)
	sum([l.dage | some l in opgjort.ophold[0].linjer]) == c.dage
	count([1 | some d in opgjort.ophold[0].dage; d.grund == "talt"]) == c.dage
}

# A year without a rate: the days come out, and what must be given for the amount.
test_aar_uden_takst if {
	opgjort := betalingsopgoerelse.opgoerelse with input as ophold("2021-01-10", "2021-01-20", [], {})
	linje := opgjort.ophold[0].linjer[0]
	linje.dage == 10
	not linje.beloeb
	contains(linje.tilfoej, "takst_2021")
}

# Two places in January 2018. The stay uses one on the 10th to the 19th, less the 12th to the 14th: 62 - 7 place-days.
test_ubenyttede if {
	opgjort := betalingsopgoerelse.opgoerelse with input as ophold("2018-01-10", "2018-01-20", [{"id": "a", "fra": "2018-01-12", "til": "2018-01-15"}], {"maaned": "2018-01", "pladser": 2})
	opgjort.ubenyttede.plads_dage == 55
	opgjort.ubenyttede.beloeb == 55 * 383600
	opgjort.ubenyttede.andele == null
}

# In and out the same day: an opholdsdag, and the place is unused that day all the same; with another that day it is used.
test_ind_og_ud_samme_dag[navn] if {
	some navn, c in {
		"nobody else": {"andre": [], "ubenyttede": 1},
		"another came": {"andre": [{"id": "o-2", "start": "2018-01-10"}], "ubenyttede": 0},
	}
	sag := ophold("2018-01-10", "2018-01-10", [], {"maaned": "2018-01", "pladser": 1})
	opgjort := betalingsopgoerelse.opgoerelse with input as object.union(sag, {"ophold": array.concat(sag.ophold, c.andre)})
	[d.ubenyttede | some d in opgjort.ubenyttede.dage; d.dag == "2018-01-10"] == [c.ubenyttede]
}

# Region Nordjylland has eleven kommuner. Of 31 place-days 0851 has 2 parts of 12, each other 1.
test_andele if {
	u := betalingsopgoerelse.opgoerelse.ubenyttede with input as fordelt(nordjylland)
	u.beloeb == 31 * 383600
	sum([a | some a in u.andele]) == 31 * 383600
	count(u.andele) == 11
	u.andele["0851"] == 1981933
	u.uden_folketal == []
	u.uden_for_regionen == []
}

test_andele_kun_af_hele_regionen if {
	uden := betalingsopgoerelse.opgoerelse.ubenyttede with input as fordelt([k | some k in nordjylland; k.kommunekode != "0773"])
	uden.andele == null
	uden.uden_folketal == ["0773"]
	med := betalingsopgoerelse.opgoerelse.ubenyttede with input as fordelt(array.concat(nordjylland, [{"kommunekode": "0101", "antal": 1}]))
	med.andele == null
	med.uden_for_regionen == ["0101"]
}

fordelt(befolkning) := ophold("2018-01-01", "", [], {"maaned": "2018-01", "region": "nordjylland", "pladser": 2, "befolkning": befolkning})

nordjylland := [{"kommunekode": kode, "antal": object.get({"0851": 2}, kode, 1)} |
	some kode in ["0773", "0787", "0810", "0813", "0820", "0825", "0840", "0846", "0849", "0851", "0860"]
]

test_ikke_set[navn] if {
	some navn, c in {"2020-08": {"set": true}, "2020-09": {"set": false}}
	opgjort := betalingsopgoerelse.opgoerelse with input as ophold("2020-08-01", "", [], {"maaned": navn, "pladser": 2})
	[1 | opgjort.ubenyttede.ikke_set] == [1 | c.set == false]
}

# What the report counts is what the rule betaling/opholdsdage counts, whatever the interval.
test_som_reglen[navn] if {
	some navn, c in {
		"without other wards": {"andre": []},
		"one": {"andre": [{"fra": "2018-01-12", "til": "2018-01-15"}]},
		"two that touch": {"andre": [{"fra": "2018-01-12", "til": "2018-01-15"}, {"fra": "2018-01-15", "til": "2018-01-17"}]},
		"from the first day": {"andre": [{"fra": "2018-01-10", "til": "2018-01-12"}]},
		"not back": {"andre": [{"fra": "2018-01-18"}]},
	}
	opgjort := betalingsopgoerelse.opgoerelse with input as ophold("2018-01-10", "2018-01-20", c.andre, {})
	sum([l.dage | some l in opgjort.ophold[0].linjer]) == betaling.opholdsdage("2018-01-10", "2018-01-20", c.andre)
}

ophold(start, slut, andre, felter) := object.union(
	{
		"pr_dato": "2022-12-31",
		"ophold": [{k: v | some k, v in {"id": "o-1", "start": start, "slut": slut, "andre_afdelinger": andre}; v != ""}],
	},
	felter,
)
