package regler.bestand.overlappende_ophold_test

import data.regler.bestand.overlappende_ophold

test_udfald[navn] if {
	some navn, c in {
		"one stay": {"ophold": [["A", "2018-02-01", "2018-03-01"]], "udfald": "ikke_relevant"},
		"the second begins the day before the first ends": {"ophold": [["A", "2018-02-01", "2018-03-02"], ["B", "2018-03-01", "2018-04-01"]], "udfald": "brud"},
		"the second begins the day the first ends": {"ophold": [["A", "2018-02-01", "2018-03-01"], ["B", "2018-03-01", "2018-04-01"]], "udfald": "opfyldt"},
		"the second begins the day after": {"ophold": [["A", "2018-02-01", "2018-03-01"], ["B", "2018-03-02", "2018-04-01"]], "udfald": "opfyldt"},
		"the same day by the clock": {"ophold": [["A", "2018-02-01", "2018-03-01T09:00:00+01:00"], ["B", "2018-03-01T08:00:00+01:00", "2018-04-01"]], "udfald": "opfyldt"},
		"late in the evening is the next day in UTC": {"ophold": [["A", "2018-02-01", "2018-03-01T23:30:00Z"], ["B", "2018-03-01", "2018-04-01"]], "udfald": "brud"},
		"the first is not said to have ended": {"ophold": [["A", "2018-02-01", ""], ["B", "2018-03-01", "2018-04-01"]], "udfald": "brud"},
		"the first ends after pr_dato": {"ophold": [["A", "2018-02-01", "2019-01-01"], ["B", "2018-03-01", "2018-04-01"]], "udfald": "brud"},
		"the second begins after pr_dato": {"ophold": [["A", "2018-02-01", ""], ["B", "2019-01-01", ""]], "udfald": "ikke_relevant"},
		"in and out the same day, within another": {"ophold": [["A", "2018-02-01", "2018-03-01"], ["B", "2018-02-10", "2018-02-10"]], "udfald": "opfyldt"},
		"the third lies within the first": {"ophold": [["A", "2018-02-01", "2018-12-01"], ["B", "2018-02-02", "2018-02-03"], ["C", "2018-05-01", "2018-06-01"]], "udfald": "brud"},
		"two versions of one case": {"ophold": [["A", "2018-02-01", "2018-03-01"], ["A", "2018-02-01", "2018-03-05"]], "udfald": "opfyldt"},
		"no stay has begun": {"ophold": [["A", "", ""], ["B", "", ""]], "udfald": "ikke_relevant"},
	}
	svar := overlappende_ophold.svar with input as gruppe(c.ophold)
	svar.udfald == c.udfald
}

test_svar if {
	svar := overlappende_ophold.svar with input as gruppe([["A", "2018-02-01", "2018-03-02"], ["B", "2018-03-01", ""]])
	svar.forekomster == [{
		"noegle": "A+B",
		"sti": ["poster", 1],
		"udfald": "brud",
		"fakta": [["poster", 0, "vaerdier", "start"], ["poster", 0, "vaerdier", "slut"], ["poster", 1, "vaerdier", "start"]],
		"mangler": [],
		"parametre": {"foerste": "A", "anden": "B", "begyndt": "2018-03-01"},
	}]
}

test_every_pair_is_named if {
	svar := overlappende_ophold.svar with input as gruppe([["A", "2018-02-01", "2018-12-01"], ["B", "2018-02-02", "2018-02-03"], ["C", "2018-05-01", "2018-06-01"]])
	{f.noegle | some f in svar.forekomster} == {"A+B", "A+C"}
}

test_a_case_in_two_versions_is_named_once if {
	svar := overlappende_ophold.svar with input as gruppe([["A", "2018-02-01", "2018-12-01"], ["B", "2018-03-01", ""], ["B", "2018-03-01", "2018-06-01"]])
	[f.noegle | some f in svar.forekomster] == ["A+B"]
}

# Beyond a hundred stays only neighbours are compared.
test_many[navn] if {
	some navn, c in {
		"each begins the day the one before ends": {"laengde": 1, "udfald": "opfyldt"},
		"each ends a day too late": {"laengde": 2, "udfald": "brud"},
	}
	svar := overlappende_ophold.svar with input as gruppe([[sprintf("S%d", [n]), dag(n), dag(n + c.laengde)] | some n in numbers.range(1, 150)])
	svar.udfald == c.udfald
}

dag(n) := data.felles.kalender.plus_dage("2018-01-01", n)

gruppe(ophold) := {
	"dokumenttype": "bestand",
	"pr_dato": "2018-12-31",
	"leverance": {"hel": true, "typer": {"visitationssag": count(ophold)}},
	"poster": [{"fil": sprintf("%d.json", [i]), "type": "visitationssag", "id": o[0], "vaerdier": vaerdier(o)} | some i, o in ophold],
}

vaerdier(o) := object.union(
	{"id": o[0]},
	{k: v | some k, v in {"start": o[1], "slut": o[2]}; v != ""},
)
