package regler.bestand.kapacitet_test

import data.regler.bestand.kapacitet

# Two places. Stay A takes 1 February to 1 March; B 10 February to the day given; C from the day given.
test_udfald[navn] if {
	some navn, c in {
		"the third begins the day the second ends": {"ophold": [["2018-02-01", "2018-03-01"], ["2018-02-10", "2018-02-20"], ["2018-02-20", "2018-03-20"]], "udfald": "opfyldt"},
		"the third begins the day before": {"ophold": [["2018-02-01", "2018-03-01"], ["2018-02-10", "2018-02-20"], ["2018-02-19", "2018-03-20"]], "udfald": "brud"},
		"two stays": {"ophold": [["2018-02-01", ""], ["2018-02-10", ""]], "udfald": "opfyldt"},
		"three that are not said to have ended": {"ophold": [["2018-02-01", ""], ["2018-02-10", ""], ["2018-02-11", ""]], "udfald": "brud"},
		"from the quarter before": {"ophold": [["2017-12-01", ""], ["2017-12-10", ""], ["2017-12-11", ""]], "udfald": "brud"},
		"too many in the next quarter only": {"ophold": [["2018-02-01", ""], ["2018-02-10", ""], ["2018-04-01", ""]], "udfald": "opfyldt"},
		"too many on the quarter's last day": {"ophold": [["2018-02-01", ""], ["2018-02-10", ""], ["2018-03-31", ""]], "udfald": "brud"},
		"no stay": {"ophold": [], "udfald": "ikke_relevant"},
	}
	svar := kapacitet.svar with input as gruppe(c.ophold, [{"pladser": 2}])
	svar.udfald == c.udfald
}

test_pladser[navn] if {
	some navn, c in {
		"not said": {"status": [{}], "udfald": "uoplyst"},
		"enough": {"status": [{"pladser": 3}], "udfald": "opfyldt"},
		"one too few": {"status": [{"pladser": 2}], "udfald": "brud"},
		"two numbers": {"status": [{"pladser": 3}, {"pladser": 4}], "udfald": "uoplyst"},
		"the same number twice": {"status": [{"pladser": 3}, {"pladser": 3}], "udfald": "opfyldt"},
		"a place more from the day it is needed": {"status": [{"pladser": 3, "fra": ["2018-01-01", "2018-02-11"], "til": ["2018-02-10", "2018-03-31"], "antal": [2, 3]}], "udfald": "opfyldt"},
		"a place more a day too late": {"status": [{"pladser": 3, "fra": ["2018-01-01", "2018-02-12"], "til": ["2018-02-11", "2018-03-31"], "antal": [2, 3]}], "udfald": "brud"},
		"an interval without an end": {"status": [{"pladser": 2, "fra": ["2018-01-01"], "til": [null], "antal": [3]}], "udfald": "opfyldt"},
		"the intervals leave days out": {"status": [{"fra": ["2018-02-01"], "til": ["2018-03-31"], "antal": [3]}], "udfald": "uoplyst"},
	}
	svar := kapacitet.svar with input as gruppe([["2018-02-01", ""], ["2018-02-10", ""], ["2018-02-11", ""]], c.status)
	svar.udfald == c.udfald
}

# A and B from 10 February, C on 19 February: three on the 19th alone, for B ends on the 20th.
test_svar if {
	svar := kapacitet.svar with input as gruppe([["2018-02-01", "2018-03-01"], ["2018-02-10", "2018-02-20"], ["2018-02-19", "2018-03-20"]], [{"pladser": 2}])
	svar == {
		"udfald": "brud",
		"fakta": [["poster", 3, "vaerdier", "pladser"], ["poster", 0, "vaerdier", "start"], ["poster", 1, "vaerdier", "start"], ["poster", 2, "vaerdier", "start"]],
		"mangler": [],
		"beregning": {"udtryk": "3 > 2"},
		"parametre": {"afdeling": "Skejby", "kvartal": "2018-K1", "dag": "2018-02-19", "antal": 3, "pladser": 2, "dage": 1},
	}
}

test_the_quarter_is_not_over if {
	svar := kapacitet.svar with input as object.union(
		gruppe([["2018-02-01", ""], ["2018-02-10", ""], ["2018-03-01", ""]], [{"pladser": 2}]),
		{"pr_dato": "2018-02-28"},
	)
	svar.udfald == "opfyldt"
	svar.parametre.antal == 2
}

gruppe(ophold, status) := {
	"dokumenttype": "bestand",
	"pr_dato": "2018-12-31",
	"kvartal": {"navn": "2018-K1", "aar": 2018, "nr": 1, "fra": "2018-01-01", "til": "2018-03-31"},
	"leverance": {"hel": true, "typer": {"visitationssag": count(ophold), "kvartalsstatus": 1}},
	"poster": array.concat(
		[{"fil": "sag.json", "type": "visitationssag", "id": sprintf("S%d", [i]), "vaerdier": {k: v | some k, v in {"start": o[0], "slut": o[1]}; v != ""}} | some i, o in ophold],
		[{"fil": "status.json", "type": "kvartalsstatus", "id": "K", "vaerdier": object.union({"afdeling": "Skejby"}, s)} | some s in status],
	),
}
