package regler.sagsbehandling.hastefrist_test

import data.regler.sagsbehandling.hastefrist

# Received Thursday 1 February 2018: day 7 is Thursday 8 February.
test_udfald[navn] if {
	some navn, c in {
		"given on day 7": {"hastende": true, "dato": "2018-02-08", "pr_dato": "2018-02-28", "udfald": "opfyldt"},
		"given on day 6": {"hastende": true, "dato": "2018-02-07", "pr_dato": "2018-02-28", "udfald": "opfyldt"},
		"given on day 8": {"hastende": true, "dato": "2018-02-09", "pr_dato": "2018-02-28", "udfald": "brud"},
		"given on day 8, judged on day 7": {"hastende": true, "dato": "2018-02-09", "pr_dato": "2018-02-08", "udfald": "afventer"},
		"given on day 8, not urgent": {"hastende": false, "dato": "2018-02-09", "pr_dato": "2018-02-28", "udfald": "ikke_relevant"},
	}
	svar := hastefrist.svar with input as {
		"region": "midtjylland",
		"anmodning": {"modtaget": "2018-02-01", "hastende": c.hastende},
		"indstilling": {"dato": c.dato},
		"pr_dato": c.pr_dato,
	}
	svar.udfald == c.udfald
}

test_not_given[pr_dato] if {
	some pr_dato, udfald in {"2018-01-31": "ikke_relevant", "2018-02-01": "afventer", "2018-02-08": "afventer", "2018-02-09": "brud"}
	svar := hastefrist.svar with input as {
		"region": "midtjylland",
		"anmodning": {"modtaget": "2018-02-01", "hastende": true},
		"pr_dato": pr_dato,
	}
	svar.udfald == udfald
}

test_not_said[navn] if {
	some navn, c in {
		"whether it is urgent": {"anmodning": {"modtaget": "2018-02-01"}, "mangler": [["anmodning", "hastende"]]},
		"when it was received": {"anmodning": {"sendt": "2018-01-31", "hastende": true}, "mangler": [["anmodning", "modtaget"]]},
	}
	svar := hastefrist.svar with input as {"region": "midtjylland", "anmodning": c.anmodning, "pr_dato": "2018-02-28"}
	svar == {"udfald": "uoplyst", "fakta": [], "mangler": c.mangler}
}

test_in_force[navn] if {
	some navn, c in {
		"the day before the koncept": {"region": "midtjylland", "modtaget": "2017-12-17", "udfald": "ikke_relevant"},
		"its first day": {"region": "midtjylland", "modtaget": "2017-12-18", "udfald": "brud"},
		"another region": {"region": "hovedstaden", "modtaget": "2018-02-01", "udfald": "ikke_relevant"},
	}
	svar := hastefrist.svar with input as {"region": c.region, "anmodning": {"modtaget": c.modtaget, "hastende": true}, "pr_dato": "2018-02-28"}
	svar.udfald == c.udfald
}

# Received Saturday 3 February 2018: day 7 is Saturday 10 February, the next hverdag Monday 12 February.
test_flyt_til_hverdag[navn] if {
	some navn, c in {
		"does not move": {"laesning": false, "dato": "2018-02-12", "frist": "2018-02-10", "udfald": "brud"},
		"moves to Monday": {"laesning": true, "dato": "2018-02-12", "frist": "2018-02-12", "udfald": "opfyldt"},
		"moves no further": {"laesning": true, "dato": "2018-02-13", "frist": "2018-02-12", "udfald": "brud"},
	}
	svar := hastefrist.svar with input as {
		"region": "midtjylland",
		"anmodning": {"modtaget": "2018-02-03", "hastende": true},
		"indstilling": {"dato": c.dato},
		"laesninger": {"frist.flyt_til_hverdag": c.laesning},
		"pr_dato": "2018-02-28",
	}
	[svar.udfald, svar.frist] == [c.udfald, c.frist]
}

test_the_answer if {
	svar := hastefrist.svar with input as {
		"region": "midtjylland",
		"anmodning": {"modtaget": "2018-02-01", "hastende": true},
		"indstilling": {"dato": "2018-02-12"},
		"pr_dato": "2018-02-28",
	}
	svar == {
		"udfald": "brud",
		"frist": "2018-02-08",
		"fakta": [["anmodning", "modtaget"], ["indstilling", "dato"]],
		"mangler": [],
		"beregning": {
			"fra": "2018-02-01",
			"led": [{"antal": 7, "enhed": "dage"}],
			"sidste_dag": "2018-02-08",
			"faktisk": "2018-02-12",
			"afvigelse": 4,
		},
	}
}
