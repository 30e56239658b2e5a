package regler.samlet_plan.fremsendt_afdeling_test

import data.regler.samlet_plan.fremsendt_afdeling

# Hverdage are counted in a calendar. From Thursday 22 March 2018 hverdag 4 is Wednesday 28 March, hverdag 5 Tuesday 3 April
# (Easter), hverdag 10 Tuesday 10 April.
test_udfald[navn] if {
	some navn, c in {
		"on hverdag 4": {"dag": "2018-03-28", "pr_dato": "2018-04-30", "udfald": "opfyldt", "bemaerkning": null},
		"on hverdag 5": {"dag": "2018-04-03", "pr_dato": "2018-04-30", "udfald": "brud", "bemaerkning": "kildekonflikt"},
		"on hverdag 10": {"dag": "2018-04-10", "pr_dato": "2018-04-30", "udfald": "brud", "bemaerkning": "kildekonflikt"},
		"on hverdag 11, too late for the order also": {"dag": "2018-04-11", "pr_dato": "2018-04-30", "udfald": "brud", "bemaerkning": null},
		"on hverdag 11, judged on hverdag 10": {"dag": "2018-04-11", "pr_dato": "2018-04-10", "udfald": "brud", "bemaerkning": "kildekonflikt"},
		"on hverdag 5, judged on hverdag 4": {"dag": "2018-04-03", "pr_dato": "2018-03-28", "udfald": "afventer", "bemaerkning": null},
		"on hverdag 5, judged the day after hverdag 4": {"dag": "2018-04-03", "pr_dato": "2018-03-29", "udfald": "brud", "bemaerkning": "kildekonflikt"},
		"judged the day before the stay": {"dag": "2018-03-28", "pr_dato": "2018-03-21", "udfald": "ikke_relevant", "bemaerkning": null},
	}
	svar := fremsendt_afdeling.svar with input as {
		"region": "midtjylland",
		"ophold": {"start": "2018-03-22"},
		"samlet_plan": {"fremsendt_afdeling": c.dag},
		"pr_dato": c.pr_dato,
	}
	[svar.udfald, object.get(svar, "bemaerkning", null)] == [c.udfald, c.bemaerkning]
}

test_not_recorded[navn] if {
	some navn, c in {
		"hverdag 10": {"pr_dato": "2018-04-10", "bemaerkning": "kildekonflikt"},
		"the day after": {"pr_dato": "2018-04-11", "bemaerkning": null},
	}
	svar := fremsendt_afdeling.svar with input as {"region": "midtjylland", "ophold": {"start": "2018-03-22"}, "pr_dato": c.pr_dato}
	[svar.udfald, svar.mangler, object.get(svar, "bemaerkning", null)] == ["brud", [["samlet_plan", "fremsendt_afdeling"]], c.bemaerkning]
}

test_opholdet_slut[navn] if {
	some navn, c in {
		"ended on the deadline's day": {"slut": "2018-03-28", "udfald": "ikke_relevant"},
		"ended the day after": {"slut": "2018-03-29", "udfald": "brud"},
	}
	svar := fremsendt_afdeling.svar with input as {
		"region": "midtjylland",
		"ophold": {"start": "2018-03-22", "slut": c.slut},
		"pr_dato": "2018-04-30",
	}
	svar.udfald == c.udfald
}

# The koncept is in force from 18 December 2017; the order, and with it the conflict, from 1 January 2018. From Monday 18
# December 2017 hverdag 4 is Friday 22 December, from Sunday 31 December Friday 5 January, from 1 January also.
test_ikraft[navn] if {
	some navn, c in {
		"the day before the koncept": {"start": "2017-12-17", "dag": "2017-12-25", "region": "midtjylland", "udfald": "ikke_relevant", "bemaerkning": null},
		"its first day": {"start": "2017-12-18", "dag": "2017-12-25", "region": "midtjylland", "udfald": "brud", "bemaerkning": null},
		"the last day before the order": {"start": "2017-12-31", "dag": "2018-01-08", "region": "midtjylland", "udfald": "brud", "bemaerkning": null},
		"the order's first day": {"start": "2018-01-01", "dag": "2018-01-08", "region": "midtjylland", "udfald": "brud", "bemaerkning": "kildekonflikt"},
		"another region": {"start": "2018-01-01", "dag": "2018-01-08", "region": "sjaelland", "udfald": "ikke_relevant", "bemaerkning": null},
	}
	svar := fremsendt_afdeling.svar with input as {
		"region": c.region,
		"ophold": {"start": c.start},
		"samlet_plan": {"fremsendt_afdeling": c.dag},
		"pr_dato": "2018-04-30",
	}
	[svar.udfald, object.get(svar, "bemaerkning", null)] == [c.udfald, c.bemaerkning]
}

test_not_said[navn] if {
	some navn, c in {
		"region": {"sag": {"ophold": {"start": "2018-03-22"}}, "mangler": [["region"]]},
		"start": {"sag": {"region": "midtjylland", "samlet_plan": {"foreligger": "2018-03-28"}}, "mangler": [["ophold", "start"]]},
	}
	svar := fremsendt_afdeling.svar with input as object.union(c.sag, {"pr_dato": "2018-04-30"})
	[svar.udfald, svar.mangler] == ["uoplyst", c.mangler]
}

test_beregning_of_hverdag_5 if {
	svar := fremsendt_afdeling.svar with input as {
		"region": "midtjylland",
		"ophold": {"start": "2018-03-22"},
		"samlet_plan": {"fremsendt_afdeling": "2018-04-03"},
		"pr_dato": "2018-04-30",
	}
	svar == {
		"udfald": "brud",
		"frist": "2018-03-28",
		"fakta": [["ophold", "start"], ["samlet_plan", "fremsendt_afdeling"]],
		"mangler": [],
		"bemaerkning": "kildekonflikt",
		"beregning": {
			"fra": "2018-03-22",
			"led": [{"antal": 4, "enhed": "hverdage"}],
			"sidste_dag": "2018-03-28",
			"faktisk": "2018-04-03",
			"afvigelse": 6,
		},
	}
}

# From Thursday 20 December 2018: 21, 24, 27 and 28 December; without 24 December until 2 January; with Saturday 22 until 27.
test_frist[navn] if {
	some navn, c in {
		"over Christmas": {"laesninger": {}, "frist": "2018-12-28"},
		"24 December is no hverdag": {"laesninger": {"hverdag.grundlovsdag_24_31_december": false}, "frist": "2019-01-02"},
		"Saturday is a hverdag": {"laesninger": {"hverdag.loerdag_taeller": true}, "frist": "2018-12-27"},
	}
	svar := fremsendt_afdeling.svar with input as {
		"region": "midtjylland",
		"ophold": {"start": "2018-12-20"},
		"pr_dato": "2018-12-20",
		"laesninger": c.laesninger,
	}
	svar.frist == c.frist
}
