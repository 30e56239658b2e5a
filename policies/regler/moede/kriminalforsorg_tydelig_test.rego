package regler.moede.kriminalforsorg_tydelig_test

import data.regler.moede.kriminalforsorg_tydelig

test_udfald[navn] if {
	some navn, c in {
		"involved and marked": {"sag": {"kriminalforsorg": {"involveret": true, "markeret": true}}, "udfald": "opfyldt"},
		"involved and said not to be marked": {"sag": {"kriminalforsorg": {"involveret": true, "markeret": false}}, "udfald": "brud"},
		"involved, marking not said": {"sag": {"kriminalforsorg": {"involveret": true}}, "udfald": "brud"},
		"not involved": {"sag": {"kriminalforsorg": {"involveret": false}}, "udfald": "ikke_relevant"},
		"not involved, but marked": {"sag": {"kriminalforsorg": {"involveret": false, "markeret": true}}, "udfald": "ikke_relevant"},
		"marked, not said whether involved": {"sag": {"kriminalforsorg": {"markeret": true}}, "udfald": "uoplyst"},
		"nothing said": {"sag": {}, "udfald": "uoplyst"},
		"taken off the agenda": {"sag": {"kriminalforsorg": {"involveret": true}, "udgaaet": true}, "udfald": "ikke_relevant"},
		"said not to be taken off": {"sag": {"kriminalforsorg": {"involveret": true}, "udgaaet": false}, "udfald": "brud"},
	}
	svar := kriminalforsorg_tydelig.svar with input as moede([c.sag], "2018-02-28")
	svar.udfald == c.udfald
}

test_when[navn] if {
	some navn, c in {
		"the day before the meeting": {"pr_dato": "2018-02-13", "udfald": "afventer"},
		"on its day": {"pr_dato": "2018-02-14", "udfald": "afventer"},
		"the day after": {"pr_dato": "2018-02-15", "udfald": "brud"},
	}
	every markering in [{}, {"markeret": false}] {
		svar := kriminalforsorg_tydelig.svar with input as moede([{"kriminalforsorg": object.union({"involveret": true}, markering)}], c.pr_dato)
		svar.udfald == c.udfald
	}
}

test_the_answer if {
	svar := kriminalforsorg_tydelig.svar with input as moede(
		[{"kriminalforsorg": {"involveret": true, "markeret": true}, "sagsnummer": "VS-1"}, {"kriminalforsorg": {"involveret": true}}],
		"2018-02-28",
	)
	svar == {
		"udfald": "brud",
		"fakta": [],
		"mangler": [],
		"forekomster": [
			{
				"noegle": "s0",
				"sti": ["dagsorden", "sager", 0],
				"udfald": "opfyldt",
				"fakta": [["dagsorden", "sager", 0, "kriminalforsorg", "involveret"], ["dagsorden", "sager", 0, "kriminalforsorg", "markeret"]],
				"mangler": [],
				"parametre": {"sag": "VS-1"},
			},
			{
				"noegle": "s1",
				"sti": ["dagsorden", "sager", 1],
				"udfald": "brud",
				"frist": "2018-02-14",
				"fakta": [["dato"], ["dagsorden", "sager", 1, "kriminalforsorg", "involveret"]],
				"mangler": [["dagsorden", "sager", 1, "kriminalforsorg", "markeret"]],
				"parametre": {"sag": "s1"},
			},
		],
	}
}

test_no_cases if {
	svar := kriminalforsorg_tydelig.svar with input as moede([], "2018-02-28")
	svar.grund == "ingen_forekomster"
}

test_in_force[navn] if {
	some navn, c in {
		"the day before the koncept": {"felter": {"dato": "2017-12-17"}, "udfald": "ikke_relevant"},
		"its first day": {"felter": {"dato": "2017-12-18"}, "udfald": "brud"},
		"its last day": {"felter": {"dato": "2024-06-30", "pr_dato": "2024-07-31"}, "udfald": "brud"},
		"the day after": {"felter": {"dato": "2024-07-01", "pr_dato": "2024-07-31"}, "udfald": "ikke_relevant"},
		"cancelled": {"felter": {"aflysning": {"aflyst": true}}, "udfald": "ikke_relevant"},
	}
	svar := kriminalforsorg_tydelig.svar with input as object.union(moede([{"kriminalforsorg": {"involveret": true}}], "2018-02-28"), c.felter)
	svar.udfald == c.udfald
}

moede(sager, pr_dato) := {
	"region": "midtjylland",
	"dato": "2018-02-14",
	"dagsorden": {"sendt": "2018-02-12", "sager": [object.union({"id": sprintf("s%d", [i])}, s) | some i, s in sager]},
	"pr_dato": pr_dato,
}
