package regler.forum.patient_deltager_efter_oenske_test

import data.regler.forum.patient_deltager_efter_oenske

test_udfald[navn] if {
	some navn, c in {
		"wished and attended": {"moede": {"patient_oenskede_deltagelse": true, "patient_deltog": true}, "udfald": "opfyldt"},
		"wished and did not attend": {"moede": {"patient_oenskede_deltagelse": true, "patient_deltog": false}, "udfald": "brud"},
		"wished, not said whether attended": {"moede": {"patient_oenskede_deltagelse": true}, "udfald": "brud"},
		"wished, on the list of participants": {"moede": {"patient_oenskede_deltagelse": true, "deltagere": [patient]}, "udfald": "opfyldt"},
		"wished, on the list as not having come": {"moede": {"patient_oenskede_deltagelse": true, "deltagere": [object.union(patient, {"fremmoedt": false})]}, "udfald": "opfyldt"},
		"wished, said not to attend, on the list": {"moede": {"patient_oenskede_deltagelse": true, "patient_deltog": false, "deltagere": [patient]}, "udfald": "brud"},
		"wished, another on the list": {"moede": {"patient_oenskede_deltagelse": true, "deltagere": [{"id": "d1", "funktion": "speciallaege"}]}, "udfald": "brud"},
		"did not wish": {"moede": {"patient_oenskede_deltagelse": false, "patient_deltog": false}, "udfald": "ikke_relevant"},
		"wish not said, did not attend": {"moede": {"patient_deltog": false}, "udfald": "uoplyst"},
		"wish not said, attended": {"moede": {"patient_deltog": true}, "udfald": "opfyldt"},
		"nothing said": {"moede": {}, "udfald": "uoplyst"},
	}
	svar := patient_deltager_efter_oenske.svar with input as {
		"region": "midtjylland",
		"forum": {"moeder": [object.union({"id": "m1", "dato": "2018-02-14"}, c.moede)]},
		"pr_dato": "2018-02-28",
	}
	svar.udfald == c.udfald
}

test_the_answer_at_a_reassessment if {
	svar := patient_deltager_efter_oenske.svar with input as {
		"region": "midtjylland",
		"forum": {"moeder": [{"id": "m1", "dato": "2018-02-14", "patient_oenskede_deltagelse": false}]},
		"revurderinger": [{"id": "r1", "dato": "2018-08-01", "moede": {"patient_oenskede_deltagelse": true, "patient_deltog": false}}],
		"pr_dato": "2018-08-31",
	}
	svar.udfald == "brud"
	svar.forekomster[1] == {
		"noegle": "r1",
		"sti": ["revurderinger", 0, "moede"],
		"udfald": "brud",
		"fakta": [["revurderinger", 0, "moede", "patient_oenskede_deltagelse"], ["revurderinger", 0, "moede", "patient_deltog"]],
		"mangler": [],
		"parametre": {"moede": "2018-08-01"},
	}
}

test_when[navn] if {
	some navn, c in {
		"the day before the meeting": {"region": "midtjylland", "dato": "2018-02-14", "pr_dato": "2018-02-13", "udfald": "ikke_relevant"},
		"the day of the meeting": {"region": "midtjylland", "dato": "2018-02-14", "pr_dato": "2018-02-14", "udfald": "brud"},
		"the day before the koncept": {"region": "midtjylland", "dato": "2017-12-17", "pr_dato": "2018-02-28", "udfald": "ikke_relevant"},
		"the first day of the koncept": {"region": "midtjylland", "dato": "2017-12-18", "pr_dato": "2018-02-28", "udfald": "brud"},
		"another region": {"region": "syddanmark", "dato": "2018-02-14", "pr_dato": "2018-02-28", "udfald": "ikke_relevant"},
	}
	svar := patient_deltager_efter_oenske.svar with input as {
		"region": c.region,
		"forum": {"moeder": [{"id": "m1", "dato": c.dato, "patient_oenskede_deltagelse": true}]},
		"pr_dato": c.pr_dato,
	}
	svar.udfald == c.udfald
}

test_no_meeting_recorded if {
	svar := patient_deltager_efter_oenske.svar with input as {"region": "midtjylland", "indstilling": {"dato": "2018-02-14"}, "pr_dato": "2018-02-28"}
	svar == {"udfald": "uoplyst", "fakta": [], "mangler": [["forum", "moeder"]]}
}

patient := {"id": "d7", "funktion": "patient"}
