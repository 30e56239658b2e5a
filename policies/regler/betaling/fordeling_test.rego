package regler.betaling.fordeling_test

import data.regler.betaling.fordeling

# A third of 100,00 kr. is 33,33 kr. and a third of an øre.
test_tredjedele[navn] if {
	some navn, c in {
		"33,33 + 33,33 + 33,34": {"andele": [3333, 3333, 3334], "udfald": "opfyldt"},
		"33,33 + 33,34 + 33,33": {"andele": [3333, 3334, 3333], "udfald": "opfyldt"},
		"33,34 + 33,33 + 33,33": {"andele": [3334, 3333, 3333], "udfald": "opfyldt"},
		"three times 33,33": {"andele": [3333, 3333, 3333], "udfald": "brud"},
		"33,34 + 33,34 + 33,33": {"andele": [3334, 3334, 3333], "udfald": "brud"},
		"33,34 + 33,34 + 33,32": {"andele": [3334, 3334, 3332], "udfald": "brud"},
		"33,35 + 33,33 + 33,32": {"andele": [3335, 3333, 3332], "udfald": "brud"},
	}
	svar := fordeling.svar with input as regning(10000, [50000, 50000, 50000], 150000, c.andele)
	svar.udfald == c.udfald
}

# Within 1 øre of the exact share. Whole: 100,00 kr. × 1/2 = 50,00 kr. Not whole: 1,01 kr. × 1/2 = 50,5 øre.
test_en_oere[navn] if {
	some navn, c in {
		"whole": {"beloeb": 10000, "andel": 5000, "udfald": "opfyldt"},
		"whole, one øre less": {"beloeb": 10000, "andel": 4999, "udfald": "opfyldt"},
		"whole, one øre more": {"beloeb": 10000, "andel": 5001, "udfald": "opfyldt"},
		"whole, two øre less": {"beloeb": 10000, "andel": 4998, "udfald": "brud"},
		"whole, two øre more": {"beloeb": 10000, "andel": 5002, "udfald": "brud"},
		"half an øre less": {"beloeb": 101, "andel": 50, "udfald": "opfyldt"},
		"half an øre more": {"beloeb": 101, "andel": 51, "udfald": "opfyldt"},
		"one and a half less": {"beloeb": 101, "andel": 49, "udfald": "brud"},
		"one and a half more": {"beloeb": 101, "andel": 52, "udfald": "brud"},
		"none of nothing": {"beloeb": 0, "andel": 0, "udfald": "opfyldt"},
		"one of nothing": {"beloeb": 0, "andel": 1, "udfald": "opfyldt"},
		"two of nothing": {"beloeb": 0, "andel": 2, "udfald": "brud"},
		# Half of 99999999999999 is 49999999999999,5: no fault of rounding, however large.
		"large, below": {"beloeb": 99999999999999, "andel": 49999999999999, "udfald": "opfyldt"},
		"large, above": {"beloeb": 99999999999999, "andel": 50000000000000, "udfald": "opfyldt"},
		"large, one and a half above": {"beloeb": 99999999999999, "andel": 50000000000001, "udfald": "brud"},
		"large, one and a half below": {"beloeb": 99999999999999, "andel": 49999999999998, "udfald": "brud"},
	}
	svar := fordeling.svar with input as regning(c.beloeb, [500000000], 1000000000, [c.andel])
	svar.udfald == c.udfald
}

# The sum is asked for only where the shares are those of the whole region.
test_summen[navn] if {
	some navn, c in {
		"the whole region": {"i_alt": 100, "noegler": ["befolkning", "andel-0615", "andel-0740", "andele"]},
		"a part of it": {"i_alt": 101, "noegler": ["befolkning", "andel-0615", "andel-0740"]},
	}
	svar := fordeling.svar with input as regning(10000, [50, 50], c.i_alt, [5000, 5000])
	[f.noegle | some f in svar.forekomster] == c.noegler
}

test_aar[navn] if {
	some navn, c in {
		"the year": {"maaned": "2018-01", "aar": 2018, "opgjort": 2018, "udfald": "opfyldt"},
		"figures of the year before": {"maaned": "2018-01", "aar": 2018, "opgjort": 2017, "udfald": "brud"},
		"figures of the year after": {"maaned": "2018-01", "aar": 2018, "opgjort": 2019, "udfald": "brud"},
		"another year of distribution": {"maaned": "2018-01", "aar": 2017, "opgjort": 2018, "udfald": "brud"},
		"December, billed in January": {"maaned": "2018-12", "aar": 2018, "opgjort": 2018, "udfald": "opfyldt"},
		"December by the next year's figures": {"maaned": "2018-12", "aar": 2019, "opgjort": 2019, "udfald": "brud"},
	}
	dokument := object.union(regning(10000, [50, 50], 100, [5000, 5000]), {"maaned": c.maaned, "afregnet": "2019-01-20", "fordeling": {"aar": c.aar, "befolkning": {"opgjort_aar": c.opgjort}}})
	svar := fordeling.svar with input as dokument
	svar.udfald == c.udfald
}

test_laesning_af_aaret[navn] if {
	some navn, c in {
		"the year of the bill": {"aar": 2019, "felter": {"afregnet": "2019-01-20"}, "udfald": "opfyldt"},
		"the year of the month": {"aar": 2018, "felter": {"afregnet": "2019-01-20"}, "udfald": "brud"},
		"not billed yet": {"aar": 2018, "felter": {}, "udfald": "opfyldt"},
	}
	dokument := object.union(regning(10000, [50, 50], 100, [5000, 5000]), {"maaned": "2018-12", "fordeling": {"aar": c.aar, "befolkning": {"opgjort_aar": c.aar}}})
	svar := fordeling.svar with input as object.union_n([dokument, c.felter, {"laesninger": {"betaling.afregningsaar": "afregnet"}}])
	svar.udfald == c.udfald
}

test_folketal[navn] if {
	some navn, c in {
		"as many as the region": {"i_alt": 100, "udfald": "opfyldt"},
		"more than the region": {"i_alt": 99, "udfald": "brud"},
	}
	svar := fordeling.svar with input as regning(0, [50, 50], c.i_alt, [0, 0])
	svar.udfald == c.udfald
}

test_not_said[navn] if {
	some navn, c in {
		"the year of the figures": {"sti": "/fordeling/befolkning/opgjort_aar", "mangler": ["fordeling", "befolkning", "opgjort_aar"]},
		"the region's population": {"sti": "/fordeling/befolkning/region_i_alt", "mangler": ["fordeling", "befolkning", "region_i_alt"]},
		"the population of the kommune": {"sti": "/fordeling/befolkning/kommuner", "mangler": ["fordeling", "befolkning", "kommuner"]},
		"the amount": {"sti": "/ubenyttede/beloeb", "mangler": ["ubenyttede", "beloeb"]},
		"the share": {"sti": "/fordeling/andele/0/andel", "mangler": ["fordeling", "andele", 0, "andel"]},
	}
	dokument := json.patch(regning(10000, [50], 100, [5000]), [{"op": "remove", "path": c.sti}])
	svar := fordeling.svar with input as dokument
	svar.udfald == "uoplyst"
	c.mangler in [sti | some f in svar.forekomster; some sti in f.mangler]
}

test_dobbelt[navn] if {
	some navn, c in {
		"two shares of one kommune": {"patch": {"op": "add", "path": "/fordeling/andele/1", "value": {"id": "b", "kommunekode": "0615", "andel": 5000}}, "udfald": "brud"},
		"two populations of one kommune": {"patch": {"op": "add", "path": "/fordeling/befolkning/kommuner/1", "value": {"id": "b", "kommunekode": "0615", "antal": 40}}, "udfald": "uoplyst"},
		"the same population twice": {"patch": {"op": "add", "path": "/fordeling/befolkning/kommuner/1", "value": {"id": "b", "kommunekode": "0615", "antal": 50}}, "udfald": "opfyldt"},
	}
	svar := fordeling.svar with input as json.patch(regning(10000, [50], 100, [5000]), [c.patch])
	svar.udfald == c.udfald
}

test_ikraft[navn] if {
	some navn, c in {
		"2017-12": "ikke_relevant",
		"2018-01": "brud",
		"2020-08": "brud",
		"2020-09": "uoplyst",
		"2024-07": "uoplyst",
	}
	dokument := regning(10000, [50, 50], 100, [5000, 4000])
	svar := fordeling.svar with input as object.union(dokument, {"maaned": navn, "pr_dato": "2024-12-31"})
	svar.udfald == c
}

test_uden_fordeling[navn] if {
	some navn, c in {
		"stays only": {"input": {"ophold": []}, "udfald": "ikke_relevant"},
		"neither": {"input": {}, "udfald": "uoplyst"},
		"unused places, no shares": {"input": {"ubenyttede": {"beloeb": 1}}, "udfald": "uoplyst"},
		"shares, but the month not said": {"input": {"ubenyttede": {}, "maaned": null}, "udfald": "uoplyst"},
	}
	alle := object.union({"pr_dato": "2018-02-28", "maaned": "2018-01"}, c.input)
	svar := fordeling.svar with input as {k: v | some k, v in alle; v != null}
	svar.udfald == c.udfald
}

test_svar_of_a_wrong_share if {
	svar := fordeling.svar with input as regning(10000, [50], 150, [3335])
	svar == {
		"udfald": "brud",
		"fakta": [],
		"mangler": [],
		"forekomster": [
			{
				"noegle": "befolkning",
				"sti": ["fordeling", "befolkning"],
				"udfald": "opfyldt",
				"besked": "aar_stemmer",
				"fakta": [["fordeling", "befolkning", "opgjort_aar"], ["maaned"]],
				"mangler": [],
				"parametre": {"aar": "2018", "opgjort": "2018"},
			},
			{
				"noegle": "andel-0615",
				"sti": ["fordeling", "andele", 0],
				"udfald": "brud",
				"fakta": [
					["fordeling", "andele", 0, "andel"],
					["ubenyttede", "beloeb"],
					["fordeling", "befolkning", "region_i_alt"],
					["fordeling", "befolkning", "kommuner", 0, "antal"],
				],
				"mangler": [],
				"parametre": {"andel": "33,35 kr.", "beloeb": "100,00 kr.", "noejagtig": "33,33 kr. + 50/150 øre"},
			},
		],
	}
}

koder := ["0615", "0740", "0751"]

regning(beloeb, antal, i_alt, andele) := {
	"pr_dato": "2019-02-28",
	"region": "midtjylland",
	"maaned": "2018-01",
	"ubenyttede": {"beloeb": beloeb},
	"fordeling": {
		"aar": 2018,
		"befolkning": {
			"opgjort_aar": 2018,
			"region_i_alt": i_alt,
			"kommuner": [{"id": koder[n], "kommunekode": koder[n], "antal": x} | some n, x in antal],
		},
		"andele": [{"id": concat("-", ["andel", koder[n]]), "kommunekode": koder[n], "andel": x} | some n, x in andele],
	},
}
