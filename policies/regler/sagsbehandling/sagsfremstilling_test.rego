package regler.sagsbehandling.sagsfremstilling_test

import data.regler.sagsbehandling.sagsfremstilling

# Meeting on Wednesday 14 February 2018: the day before is Tuesday 13 February.
test_udfald[navn] if {
	some navn, c in {
		"the day before": {"sendt": "2018-02-13", "udfald": "opfyldt"},
		"two days before": {"sendt": "2018-02-12", "udfald": "opfyldt"},
		"the day of the meeting": {"sendt": "2018-02-14", "udfald": "brud"},
		"the day before, late in the evening": {"sendt": "2018-02-13T23:59:59+01:00", "udfald": "opfyldt"},
		"at midnight": {"sendt": "2018-02-13T23:00:00Z", "udfald": "brud"},
	}
	svar := sagsfremstilling.svar with input as {
		"region": "midtjylland",
		"forum": {"moeder": [{"id": "m1", "dato": "2018-02-14T13:00:00+01:00", "sagsfremstilling": {"sendt": c.sendt}}]},
		"pr_dato": "2018-02-28",
	}
	svar.udfald == c.udfald
}

test_not_sent[pr_dato] if {
	some pr_dato, udfald in {"2018-02-12": "afventer", "2018-02-13": "afventer", "2018-02-14": "brud"}
	svar := sagsfremstilling.svar with input as {
		"region": "midtjylland",
		"forum": {"moeder": [{"id": "m1", "dato": "2018-02-14"}]},
		"pr_dato": pr_dato,
	}
	svar.udfald == udfald
}

test_the_answer if {
	svar := sagsfremstilling.svar with input as {
		"region": "midtjylland",
		"forum": {"moeder": [
			{"id": "m1", "dato": "2018-02-07", "sagsfremstilling": {"sendt": "2018-02-06"}},
			{"id": "m2", "dato": "2018-02-14", "sagsfremstilling": {"sendt": "2018-02-14"}},
		]},
		"revurderinger": [{"id": "r1", "dato": "2018-08-01", "moede": {}}],
		"pr_dato": "2018-08-31",
	}
	svar.udfald == "brud"
	[f.noegle | some f in svar.forekomster] == ["m1", "m2"]
	svar.forekomster[1] == {
		"noegle": "m2",
		"sti": ["forum", "moeder", 1],
		"udfald": "brud",
		"frist": "2018-02-13",
		"fakta": [["forum", "moeder", 1, "dato"], ["forum", "moeder", 1, "sagsfremstilling", "sendt"]],
		"mangler": [],
		"beregning": {
			"fra": "2018-02-14",
			"led": [{"antal": -1, "enhed": "dage"}],
			"sidste_dag": "2018-02-13",
			"faktisk": "2018-02-14",
			"afvigelse": 1,
		},
		"parametre": {"moede": "2018-02-14"},
	}
}

test_no_meetings[navn] if {
	some navn, c in {
		"not come so far": {"sag": {"anmodning": {"modtaget": "2018-02-01"}}, "udfald": "ikke_relevant"},
		"recommended": {"sag": {"indstilling": {"dato": "2018-02-14"}}, "udfald": "uoplyst"},
	}
	svar := sagsfremstilling.svar with input as object.union(c.sag, {"region": "midtjylland", "pr_dato": "2018-02-28"})
	svar.udfald == c.udfald
}

test_in_force[navn] if {
	some navn, c in {
		"the day before the koncept": {"region": "midtjylland", "dato": "2017-12-17", "udfald": "ikke_relevant"},
		"its first day": {"region": "midtjylland", "dato": "2017-12-18", "udfald": "brud"},
		"another region": {"region": "syddanmark", "dato": "2018-02-14", "udfald": "ikke_relevant"},
	}
	svar := sagsfremstilling.svar with input as {
		"region": c.region,
		"forum": {"moeder": [{"id": "m1", "dato": c.dato}]},
		"pr_dato": "2018-02-28",
	}
	svar.udfald == c.udfald
}
