package regler.betaling.takst_test

import data.regler.betaling.takst

test_udfald[navn] if {
	some navn, c in {
		"the rate seen for 2018": {"dag": "2018-12-31", "takst": 383600, "udfald": "opfyldt"},
		"one øre less": {"dag": "2018-12-31", "takst": 383599, "udfald": "uoplyst"},
		"one øre more": {"dag": "2018-12-31", "takst": 383601, "udfald": "uoplyst"},
		"the rate of 2018 on New Year's Day 2019": {"dag": "2019-01-01", "takst": 383600, "udfald": "uoplyst"},
		"the rate seen for 2019": {"dag": "2019-01-01", "takst": 395900, "udfald": "opfyldt"},
		"the last day of 2019": {"dag": "2019-12-31", "takst": 395900, "udfald": "opfyldt"},
		"the rate seen for 2020": {"dag": "2020-01-01", "takst": 405500, "udfald": "opfyldt"},
		"the last day of 2020": {"dag": "2020-12-31", "takst": 405500, "udfald": "opfyldt"},
		"the first day of 2021": {"dag": "2021-01-01", "takst": 405500, "udfald": "uoplyst"},
		"the rate seen for 2022": {"dag": "2022-01-01", "takst": 416500, "udfald": "opfyldt"},
		"2023": {"dag": "2023-01-01", "takst": 416500, "udfald": "uoplyst"},
		"2024": {"dag": "2024-06-30", "takst": 416500, "udfald": "uoplyst"},
		"after the scheme": {"dag": "2024-07-01", "takst": 416500, "udfald": "uoplyst"},
		"before the order": {"dag": "2017-12-31", "takst": 383600, "udfald": "ikke_relevant"},
		"the order's first day": {"dag": "2018-01-01", "takst": 383600, "udfald": "opfyldt"},
	}
	svar := takst.svar with input as en_dag(c.dag, c.takst)
	svar.udfald == c.udfald
}

test_grund[navn] if {
	some navn, c in {
		"another than the one seen": {"dag": "2018-12-31", "besked": "ikke_bekraeftet", "grund": "ikke_bekraeftet"},
		"not known": {"dag": "2021-01-01", "besked": "ukendt", "grund": "kilden_ikke_set"},
		"after the scheme": {"dag": "2024-07-01", "besked": "omlagt", "grund": "kilden_ikke_set"},
	}
	svar := takst.svar with input as en_dag(c.dag, 400000)
	svar.forekomster[0].besked == c.besked
	svar.forekomster[0].grund == c.grund
}

# Where the year's rate is confirmed, another one is a breach.
test_bekraeftet[navn] if {
	some navn, c in {
		"the rate": {"takst": 410000, "udfald": "opfyldt"},
		"one øre less": {"takst": 409999, "udfald": "brud"},
		"one øre more": {"takst": 410001, "udfald": "brud"},
	}
	svar := takst.svar with input as en_dag("2021-05-10", c.takst)
		with data.parametre.betaling.takst_2021 as {"raekker": [{"fra": "2021-01-01", "vaerdi": 410000, "bekraeftet": true}, {"fra": "2022-01-01", "vaerdi": null}]}
	svar.udfald == c.udfald
	[b | b := svar.forekomster[0].besked] == []
}

test_delt[navn] if {
	some navn, c in {
		"split": {"linjer": [linje("a", "2018-12-30", "2018-12-31", 383600), linje("b", "2019-01-01", "2019-01-01", 395900)], "udfald": "opfyldt"},
		"not split": {"linjer": [linje("a", "2018-12-30", "2019-01-01", 383600)], "udfald": "brud"},
		"an only line without days of its own": {"linjer": [{"id": "a", "takst": 383600}], "udfald": "brud"},
		"two lines without days of their own": {"linjer": [{"id": "a", "takst": 383600}, {"id": "b", "takst": 395900}], "udfald": "uoplyst"},
		"to and with the last day of the year": {"linjer": [linje("a", "2018-12-30", "2018-12-31", 383600)], "udfald": "opfyldt"},
		"without a rate": {"linjer": [{"id": "a"}], "udfald": "uoplyst"},
		"no lines": {"linjer": [], "udfald": "uoplyst"},
	}
	svar := takst.svar with input as nytaar({"linjer": c.linjer})
	svar.udfald == c.udfald
}

# The stay ends on New Year's Day, which is no day of stay: there is nothing to split.
test_ophoert_nytaarsdag if {
	svar := takst.svar with input as nytaar({"slut": "2019-01-01", "linjer": [linje("a", "2018-12-30", "2019-01-01", 383600)]})
	svar.udfald == "opfyldt"
}

# In another ward from New Year's Eve to the end: only 30 December is a day of stay, but the 31st too where the day of the
# transfer does not count as a day there.
test_anden_afdeling_over_nytaar if {
	svar := takst.svar with input as nytaar({"andre_afdelinger": [{"id": "a", "fra": "2018-12-31"}], "linjer": [linje("a", "2018-12-30", "2019-01-01", 383600)]})
	svar.udfald == "opfyldt"
}

test_uden_start[navn] if {
	some navn, c in {
		"within the year": {"linjer": [linje("a", "2018-12-30", "2018-12-31", 383600)], "udfald": "opfyldt"},
		"over New Year": {"linjer": [linje("a", "2018-12-30", "2019-01-01", 383600)], "udfald": "brud"},
	}
	dokument := nytaar({"linjer": c.linjer})
	svar := takst.svar with input as object.union(dokument, {"ophold": [object.remove(dokument.ophold[0], ["start"])]})
	svar.udfald == c.udfald
}

# Two years whose rates are known and are equal need no split.
test_ens_takster if {
	svar := takst.svar with input as nytaar({"linjer": [linje("a", "2018-12-30", "2019-01-01", 383600)]})
		with data.parametre.betaling.takst_2019 as {"raekker": [{"fra": "2019-01-01", "vaerdi": 383600, "bekraeftet": true}]}
	svar.udfald == "opfyldt"
}

# Where only one of the two years' rates is known, the days must be split.
test_kun_det_ene_aars_takst_kendes if {
	svar := takst.svar with input as {"pr_dato": "2024-12-31", "ophold": [{"id": "o1", "start": "2020-12-31", "slut": "2021-01-02", "linjer": [{"id": "a", "takst": 405500}]}]}
	svar.udfald == "brud"
}

test_flere_takster_i_et_aar if {
	svar := takst.svar with input as {"pr_dato": "2024-12-31", "ophold": [
		{"id": "o1", "start": "2021-05-01", "slut": "2021-05-03", "linjer": [{"id": "a", "takst": 410000}]},
		{"id": "o2", "start": "2021-06-01", "slut": "2021-06-03", "linjer": [{"id": "a", "takst": 411000}]},
	]}
	svar.udfald == "brud"
	[[f.noegle, f.udfald] | some f in svar.forekomster] == [["o1/a", "uoplyst"], ["o2/a", "uoplyst"], ["2021", "brud"]]
}

test_uden_ophold[navn] if {
	some navn, c in {
		"no stays": {"input": {"ophold": []}, "udfald": "ikke_relevant"},
		"neither stays nor unused places": {"input": {}, "udfald": "uoplyst"},
	}
	svar := takst.svar with input as object.union({"pr_dato": "2018-02-28", "maaned": "2018-01"}, c.input)
	svar.udfald == c.udfald
}

test_svar_of_an_unknown_rate if {
	svar := takst.svar with input as en_dag("2021-05-10", 410000)
	svar == {
		"udfald": "uoplyst",
		"fakta": [],
		"mangler": [],
		"forekomster": [{
			"noegle": "ophold-1/linje-1",
			"sti": ["ophold", 0, "linjer", 0],
			"udfald": "uoplyst",
			"besked": "ukendt",
			"grund": "kilden_ikke_set",
			"fakta": [["ophold", 0, "linjer", 0, "takst"], ["ophold", 0, "start"], ["ophold", 0, "slut"]],
			"mangler": [],
			"parametre": {
				"takst": "4.100,00 kr.",
				"aar": "2021",
				"raekke": `betaling: { takst_2021: { enhed: øre, raekker: [ { fra: "2021-01-01", vaerdi: …, kilde: …, sted: …, bekraeftet: true }, { fra: "2022-01-01", vaerdi: null } ] } }`,
			},
		}],
	}
}

linje(id, fra, til, oere) := {"id": id, "fra": fra, "til": til, "takst": oere}

# In and out on the day, so that this is the only day of stay.
en_dag(dag, oere) := {"pr_dato": "2024-12-31", "ophold": [{"id": "ophold-1", "start": dag, "slut": dag, "linjer": [{"id": "linje-1", "takst": oere}]}]}

nytaar(felter) := {
	"pr_dato": "2024-12-31",
	"ophold": [object.union({"id": "ophold-1", "start": "2018-12-30", "slut": "2019-01-02", "fra": "2018-12-30", "til": "2019-01-01"}, felter)],
}
