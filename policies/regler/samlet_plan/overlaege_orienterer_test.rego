package regler.samlet_plan.overlaege_orienterer_test

import data.regler.samlet_plan.overlaege_orienterer

test_udfald[navn] if {
	some navn, c in {
		"followed the same day": {"post": {"dato": "2018-06-06", "orienteret_kommune": "2018-06-06"}, "sag": {}, "udfald": "opfyldt"},
		"followed on pr_dato": {"post": {"dato": "2018-06-06", "orienteret_kommune": "2018-09-30"}, "sag": {}, "udfald": "opfyldt"},
		"followed the day after pr_dato": {"post": {"dato": "2018-06-06", "orienteret_kommune": "2018-10-01"}, "sag": {}, "udfald": "afventer"},
		"another's, the day before": {"post": {"dato": "2018-06-06", "orienteret_kommune": "2018-06-05"}, "sag": {}, "udfald": "afventer"},
		"not followed": {"post": {"dato": "2018-06-06"}, "sag": {}, "udfald": "afventer"},
		"not followed, stay ended": {"post": {"dato": "2018-06-06"}, "sag": {"ophold": {"slut": "2018-09-30"}}, "udfald": "brud"},
		"not followed, stay ends the day after": {"post": {"dato": "2018-06-06"}, "sag": {"ophold": {"slut": "2018-10-01"}}, "udfald": "afventer"},
		"not followed, discharged": {"post": {"dato": "2018-06-06"}, "sag": {"udslusning": {"udsluset": "2018-09-30"}}, "udfald": "brud"},
		"not followed, closed": {"post": {"dato": "2018-06-06"}, "sag": {"afsluttet": {"dato": "2018-09-30"}}, "udfald": "brud"},
		"undated, followed": {"post": {"orienteret_kommune": "2018-06-06"}, "sag": {}, "udfald": "opfyldt"},
		"undated": {"post": {}, "sag": {}, "udfald": "uoplyst"},
		"dated after pr_dato": {"post": {"dato": "2018-10-01"}, "sag": {}, "udfald": "ikke_relevant"},
		"before the order": {"post": {"dato": "2017-12-20"}, "sag": {"ophold": {"start": "2017-11-01", "slut": "2017-12-31"}}, "udfald": "ikke_relevant"},
	}
	svar := overlaege_orienterer.svar with input as object.union(sag([object.union({"id": "p1"}, c.post)]), c.sag)
	svar.udfald == c.udfald
}

test_none if {
	svar := overlaege_orienterer.svar with input as {"ophold": {"start": "2018-03-22"}, "pr_dato": "2018-09-30"}
	[svar.udfald, svar.grund] == ["ikke_relevant", "ingen_forekomster"]
}

test_each_is_an_occurrence if {
	svar := overlaege_orienterer.svar with input as object.union(
		sag([{"id": "p1", "dato": "2018-06-06", "orienteret_kommune": "2018-06-13"}, {"id": "p2", "dato": "2018-08-08"}]),
		{"ophold": {"slut": "2018-09-28"}},
	)
	svar == {
		"udfald": "brud",
		"fakta": [],
		"mangler": [],
		"forekomster": [
			{
				"noegle": "p1",
				"sti": ["samlet_plan", "relevante_forhold", 0],
				"udfald": "opfyldt",
				"fakta": [["samlet_plan", "relevante_forhold", 0, "dato"], ["samlet_plan", "relevante_forhold", 0, "orienteret_kommune"]],
				"mangler": [],
			},
			{
				"noegle": "p2",
				"sti": ["samlet_plan", "relevante_forhold", 1],
				"udfald": "brud",
				"fakta": [["samlet_plan", "relevante_forhold", 1, "dato"], ["ophold", "slut"]],
				"mangler": [["samlet_plan", "relevante_forhold", 1, "orienteret_kommune"]],
				"parametre": {"dato": "2018-08-08"},
			},
		],
	}
}

sag(poster) := {"ophold": {"start": "2018-03-22"}, "samlet_plan": {"relevante_forhold": poster}, "pr_dato": "2018-09-30"}
