package regler.moede.tidsforbrug_test

import data.regler.moede.tidsforbrug

test_udfald[navn] if {
	some navn, c in {
		"one minute": {"sag": {"forventet_minutter": 1}, "udfald": "opfyldt"},
		"one hour": {"sag": {"forventet_minutter": 60}, "udfald": "opfyldt"},
		"not said": {"sag": {}, "udfald": "brud"},
		"not said, taken off the agenda": {"sag": {"udgaaet": true}, "udfald": "ikke_relevant"},
	}
	svar := tidsforbrug.svar with input as moede([c.sag], "2018-02-28")
	svar.udfald == c.udfald
}

test_when[navn] if {
	some navn, c in {
		"the day before the meeting": {"pr_dato": "2018-02-13", "udfald": "afventer"},
		"on its day": {"pr_dato": "2018-02-14", "udfald": "afventer"},
		"the day after": {"pr_dato": "2018-02-15", "udfald": "brud"},
	}
	svar := tidsforbrug.svar with input as moede([{}], c.pr_dato)
	svar.udfald == c.udfald
}

test_the_answer if {
	svar := tidsforbrug.svar with input as moede([{"forventet_minutter": 45}, {}], "2018-02-13")
	svar == {
		"udfald": "afventer",
		"fakta": [],
		"mangler": [],
		"forekomster": [
			{
				"noegle": "s0",
				"sti": ["dagsorden", "sager", 0],
				"udfald": "opfyldt",
				"fakta": [["dagsorden", "sager", 0, "forventet_minutter"]],
				"mangler": [],
				"parametre": {"sag": "s0", "minutter": 45},
			},
			{
				"noegle": "s1",
				"sti": ["dagsorden", "sager", 1],
				"udfald": "afventer",
				"frist": "2018-02-14",
				"fakta": [["dato"]],
				"mangler": [["dagsorden", "sager", 1, "forventet_minutter"]],
				"parametre": {"sag": "s1"},
			},
		],
	}
}

test_in_force[navn] if {
	some navn, c in {
		"the day before the koncept": {"felter": {"dato": "2017-12-17"}, "udfald": "ikke_relevant"},
		"its first day": {"felter": {"dato": "2017-12-18"}, "udfald": "brud"},
		"its last day": {"felter": {"dato": "2024-06-30", "pr_dato": "2024-07-31"}, "udfald": "brud"},
		"the day after": {"felter": {"dato": "2024-07-01", "pr_dato": "2024-07-31"}, "udfald": "ikke_relevant"},
		"cancelled": {"felter": {"aflysning": {"aflyst": true}}, "udfald": "ikke_relevant"},
	}
	svar := tidsforbrug.svar with input as object.union(moede([{}], "2018-02-28"), c.felter)
	svar.udfald == c.udfald
}

moede(sager, pr_dato) := {
	"region": "midtjylland",
	"dato": "2018-02-14",
	"dagsorden": {"sager": [object.union({"id": sprintf("s%d", [i])}, s) | some i, s in sager]},
	"pr_dato": pr_dato,
}
