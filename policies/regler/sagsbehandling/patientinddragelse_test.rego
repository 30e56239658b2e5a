package regler.sagsbehandling.patientinddragelse_test

import data.regler.sagsbehandling.patientinddragelse

# Meeting on 14 February 2018.
test_udfald[navn] if {
	some navn, c in {
		"took place": {"inddragelse": {"status": "fundet_sted", "dato": "2018-02-12"}, "pr_dato": "2018-02-28", "udfald": "opfyldt"},
		"was tried": {"inddragelse": {"status": "forsoegt", "dato": "2018-02-12"}, "pr_dato": "2018-02-28", "udfald": "opfyldt"},
		"took place on the day": {"inddragelse": {"status": "fundet_sted", "dato": "2018-02-14"}, "pr_dato": "2018-02-28", "udfald": "opfyldt"},
		"took place the day after": {"inddragelse": {"status": "fundet_sted", "dato": "2018-02-15"}, "pr_dato": "2018-02-28", "udfald": "brud"},
		"took place, undated": {"inddragelse": {"status": "fundet_sted"}, "pr_dato": "2018-02-28", "udfald": "uoplyst"},
		"not ensured": {"inddragelse": {"status": "ikke_sikret", "dato": "2018-02-12"}, "pr_dato": "2018-02-28", "udfald": "brud"},
		"not ensured, on the day": {"inddragelse": {"status": "ikke_sikret"}, "pr_dato": "2018-02-14", "udfald": "afventer"},
		"not recorded": {"inddragelse": {}, "pr_dato": "2018-02-15", "udfald": "brud"},
		"not recorded, on the day": {"inddragelse": {}, "pr_dato": "2018-02-14", "udfald": "afventer"},
		"dated, but not said what": {"inddragelse": {"dato": "2018-02-12"}, "pr_dato": "2018-02-28", "udfald": "brud"},
		"took place the day after, judged on the day": {"inddragelse": {"status": "fundet_sted", "dato": "2018-02-15"}, "pr_dato": "2018-02-14", "udfald": "afventer"},
	}
	svar := patientinddragelse.svar with input as {
		"region": "midtjylland",
		"forum": {"moeder": [{"id": "m1", "dato": "2018-02-14", "patientinddragelse": c.inddragelse}]},
		"pr_dato": c.pr_dato,
	}
	svar.udfald == c.udfald
}

test_an_earlier_meeting_covers_the_next_not_the_reassessment if {
	svar := patientinddragelse.svar with input as {
		"region": "midtjylland",
		"forum": {"moeder": [
			{"id": "m1", "dato": "2018-02-07", "patientinddragelse": {"status": "fundet_sted", "dato": "2018-02-05"}},
			{"id": "m2", "dato": "2018-02-14"},
		]},
		"revurderinger": [{"id": "r1", "dato": "2018-08-01", "moede": {}}],
		"pr_dato": "2018-08-31",
	}
	[[f.noegle, f.udfald] | some f in svar.forekomster] == [["m1", "opfyldt"], ["m2", "opfyldt"], ["r1", "brud"]]
}

test_a_later_meeting_does_not_cover_the_first if {
	svar := patientinddragelse.svar with input as {
		"region": "midtjylland",
		"forum": {"moeder": [
			{"id": "m1", "dato": "2018-02-07"},
			{"id": "m2", "dato": "2018-02-14", "patientinddragelse": {"status": "fundet_sted", "dato": "2018-02-05"}},
		]},
		"pr_dato": "2018-02-28",
	}
	[[f.noegle, f.udfald] | some f in svar.forekomster] == [["m1", "brud"], ["m2", "opfyldt"]]
}

test_the_answer if {
	svar := patientinddragelse.svar with input as {
		"region": "midtjylland",
		"forum": {"moeder": [{"id": "m1", "dato": "2018-02-14", "patientinddragelse": {"status": "ikke_sikret"}}]},
		"pr_dato": "2018-02-28",
	}
	svar.forekomster == [{
		"noegle": "m1",
		"sti": ["forum", "moeder", 0],
		"udfald": "brud",
		"frist": "2018-02-14",
		"fakta": [["forum", "moeder", 0, "dato"], ["forum", "moeder", 0, "patientinddragelse", "status"]],
		"mangler": [["forum", "moeder", 0, "patientinddragelse", "dato"]],
		"parametre": {"moede": "2018-02-14"},
	}]
}

test_in_force[navn] if {
	some navn, c in {
		"the day before the koncept": {"region": "midtjylland", "dato": "2017-12-17", "udfald": "ikke_relevant"},
		"its first day": {"region": "midtjylland", "dato": "2017-12-18", "udfald": "brud"},
		"another region": {"region": "syddanmark", "dato": "2018-02-14", "udfald": "ikke_relevant"},
	}
	svar := patientinddragelse.svar with input as {"region": c.region, "forum": {"moeder": [{"id": "m1", "dato": c.dato}]}, "pr_dato": "2018-02-28"}
	svar.udfald == c.udfald
}

test_no_meetings[navn] if {
	some navn, c in {
		"not come so far": {"sag": {"anmodning": {"modtaget": "2018-02-01"}}, "udfald": "ikke_relevant"},
		"recommended": {"sag": {"indstilling": {"dato": "2018-02-14"}}, "udfald": "uoplyst"},
	}
	svar := patientinddragelse.svar with input as object.union(c.sag, {"region": "midtjylland", "pr_dato": "2018-02-28"})
	svar.udfald == c.udfald
}
