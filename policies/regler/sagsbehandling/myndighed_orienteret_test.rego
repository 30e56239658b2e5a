package regler.sagsbehandling.myndighed_orienteret_test

import data.regler.sagsbehandling.myndighed_orienteret

# Meeting on 14 February 2018 at 13.
test_udfald[navn] if {
	some navn, c in {
		"told before": {"orienteret": {"dato": "2018-02-08", "moededato": "2018-02-14"}, "pr_dato": "2018-02-28", "udfald": "opfyldt", "besked": ""},
		"told on the day": {"orienteret": {"dato": "2018-02-14", "moededato": "2018-02-14"}, "pr_dato": "2018-02-28", "udfald": "opfyldt", "besked": ""},
		"told on the day, in time": {"orienteret": {"dato": "2018-02-14T12:59:59+01:00", "moededato": "2018-02-14"}, "pr_dato": "2018-02-28", "udfald": "opfyldt", "besked": ""},
		"told when the meeting begins": {"orienteret": {"dato": "2018-02-14T13:00:00+01:00", "moededato": "2018-02-14"}, "pr_dato": "2018-02-28", "udfald": "brud", "besked": "efter_moedet"},
		"told the day after": {"orienteret": {"dato": "2018-02-15", "moededato": "2018-02-14"}, "pr_dato": "2018-02-28", "udfald": "brud", "besked": "efter_moedet"},
		"told another date": {"orienteret": {"dato": "2018-02-08", "moededato": "2018-02-15"}, "pr_dato": "2018-02-28", "udfald": "brud", "besked": "anden_moededato"},
		"told, no date recorded": {"orienteret": {"dato": "2018-02-08"}, "pr_dato": "2018-02-28", "udfald": "brud", "besked": "ingen_moededato"},
		"told another date, on the day": {"orienteret": {"dato": "2018-02-08", "moededato": "2018-02-15"}, "pr_dato": "2018-02-14", "udfald": "afventer", "besked": ""},
		"told another date, the day after": {"orienteret": {"dato": "2018-02-08", "moededato": "2018-02-15"}, "pr_dato": "2018-02-15", "udfald": "brud", "besked": "anden_moededato"},
		"told, no date recorded, on the day": {"orienteret": {"dato": "2018-02-08"}, "pr_dato": "2018-02-14", "udfald": "afventer", "besked": ""},
		"told, no date recorded, the day after": {"orienteret": {"dato": "2018-02-08"}, "pr_dato": "2018-02-15", "udfald": "brud", "besked": "ingen_moededato"},
		"told, undated": {"orienteret": {"moededato": "2018-02-14"}, "pr_dato": "2018-02-28", "udfald": "uoplyst", "besked": ""},
		"not told": {"orienteret": {}, "pr_dato": "2018-02-15", "udfald": "brud", "besked": ""},
		"not told, on the day": {"orienteret": {}, "pr_dato": "2018-02-14", "udfald": "afventer", "besked": ""},
		"to be told tomorrow": {"orienteret": {"dato": "2018-02-08", "moededato": "2018-02-14"}, "pr_dato": "2018-02-07", "udfald": "afventer", "besked": ""},
	}
	svar := myndighed_orienteret.svar with input as {
		"region": "midtjylland",
		"forum": {"moeder": [{"id": "m1", "dato": "2018-02-14T13:00:00+01:00", "myndighed_orienteret": c.orienteret}]},
		"pr_dato": c.pr_dato,
	}
	[f] := svar.forekomster
	[f.udfald, object.get(f, "besked", "")] == [c.udfald, c.besked]
}

test_the_answer if {
	svar := myndighed_orienteret.svar with input as {
		"region": "midtjylland",
		"forum": {"moeder": [{"id": "m1", "dato": "2018-02-14", "myndighed_orienteret": {"dato": "2018-02-08", "moededato": "2018-02-15"}}]},
		"pr_dato": "2018-02-28",
	}
	svar.forekomster == [{
		"noegle": "m1",
		"sti": ["forum", "moeder", 0],
		"udfald": "brud",
		"besked": "anden_moededato",
		"frist": "2018-02-14",
		"fakta": [
			["forum", "moeder", 0, "dato"],
			["forum", "moeder", 0, "myndighed_orienteret", "dato"],
			["forum", "moeder", 0, "myndighed_orienteret", "moededato"],
		],
		"mangler": [],
		"beregning": {"sidste_dag": "2018-02-14", "faktisk": "2018-02-08"},
		"parametre": {"moede": "2018-02-14", "oplyst": "2018-02-15"},
	}]
}

test_reassessments_too if {
	svar := myndighed_orienteret.svar with input as {
		"region": "midtjylland",
		"forum": {"moeder": [{"id": "m1", "dato": "2018-02-14", "myndighed_orienteret": {"dato": "2018-02-08", "moededato": "2018-02-14"}}]},
		"revurderinger": [{"id": "r1", "dato": "2018-08-01", "moede": {}}],
		"pr_dato": "2018-08-31",
	}
	[[f.noegle, f.udfald] | some f in svar.forekomster] == [["m1", "opfyldt"], ["r1", "brud"]]
}

# A request of before the koncept, met on it after 18 December 2017.
test_in_force[navn] if {
	some navn, c in {
		"the day before the koncept": {"region": "midtjylland", "dato": "2017-12-17", "udfald": "ikke_relevant"},
		"its first day": {"region": "midtjylland", "dato": "2017-12-18", "udfald": "brud"},
		"another region": {"region": "syddanmark", "dato": "2018-02-14", "udfald": "ikke_relevant"},
	}
	svar := myndighed_orienteret.svar with input as {
		"region": c.region,
		"anmodning": {"modtaget": "2017-12-04"},
		"forum": {"moeder": [{"id": "m1", "dato": c.dato}]},
		"pr_dato": "2018-02-28",
	}
	svar.udfald == c.udfald
}

test_no_meetings[navn] if {
	some navn, c in {
		"not come so far": {"sag": {"anmodning": {"modtaget": "2018-02-01"}}, "udfald": "ikke_relevant"},
		"recommended": {"sag": {"indstilling": {"dato": "2018-02-14"}}, "udfald": "uoplyst"},
	}
	svar := myndighed_orienteret.svar with input as object.union(c.sag, {"region": "midtjylland", "pr_dato": "2018-02-28"})
	svar.udfald == c.udfald
}
