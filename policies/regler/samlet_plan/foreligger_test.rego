package regler.samlet_plan.foreligger_test

import data.regler.samlet_plan.foreligger

# Hverdage are counted in a calendar. Easter 2018: from Thursday 22 March the hverdage are 23, 26, 27, 28 March, 3, 4, 5,
# 6, 9 and 10 April, so the tenth is Tuesday 10 April.
test_udfald[navn] if {
	some navn, c in {
		"there on hverdag 4": {"forelaa": "2018-03-28", "pr_dato": "2018-04-30", "udfald": "opfyldt"},
		"there on hverdag 10": {"forelaa": "2018-04-10", "pr_dato": "2018-04-30", "udfald": "opfyldt"},
		"there on hverdag 11": {"forelaa": "2018-04-11", "pr_dato": "2018-04-30", "udfald": "brud"},
		"there before the stay": {"forelaa": "2018-03-21", "pr_dato": "2018-04-30", "udfald": "opfyldt"},
		"there on hverdag 10, judged the day before": {"forelaa": "2018-04-10", "pr_dato": "2018-04-09", "udfald": "afventer"},
		"there on hverdag 11, judged on hverdag 10": {"forelaa": "2018-04-11", "pr_dato": "2018-04-10", "udfald": "afventer"},
		"before midnight in Denmark on hverdag 10": {"forelaa": "2018-04-10T21:59:59Z", "pr_dato": "2018-04-30", "udfald": "opfyldt"},
		"after midnight in Denmark": {"forelaa": "2018-04-10T22:00:00Z", "pr_dato": "2018-04-30", "udfald": "brud"},
		"judged the day before the stay": {"forelaa": "2018-04-10", "pr_dato": "2018-03-21", "udfald": "ikke_relevant"},
	}
	svar := foreligger.svar with input as {
		"ophold": {"start": "2018-03-22"},
		"samlet_plan": {"foreligger": c.forelaa},
		"pr_dato": c.pr_dato,
	}
	svar.udfald == c.udfald
}

test_ikke_der[navn] if {
	some navn, c in {
		"hverdag 10": {"pr_dato": "2018-04-10", "udfald": "afventer"},
		"the day after": {"pr_dato": "2018-04-11", "udfald": "brud"},
	}
	svar := foreligger.svar with input as {
		"ophold": {"start": "2018-03-22"},
		"samlet_plan": {"paabegyndt": "2018-03-23"},
		"pr_dato": c.pr_dato,
	}
	[svar.udfald, svar.frist] == [c.udfald, "2018-04-10"]
}

test_opholdet_slut[navn] if {
	some navn, c in {
		"ended the day before the deadline": {"slut": "2018-04-09", "udfald": "ikke_relevant"},
		"ended on the deadline's day": {"slut": "2018-04-10", "udfald": "ikke_relevant"},
		"ended the day after": {"slut": "2018-04-11", "udfald": "brud"},
	}
	svar := foreligger.svar with input as {"ophold": {"start": "2018-03-22", "slut": c.slut}, "pr_dato": "2018-04-30"}
	svar.udfald == c.udfald
}

# Not over: the end lies after pr_dato.
test_opholdet_slutter_senere if {
	svar := foreligger.svar with input as {"ophold": {"start": "2018-03-22", "slut": "2018-04-10"}, "pr_dato": "2018-04-09"}
	svar.udfald == "afventer"
}

test_ikraft[navn] if {
	some navn, c in {
		"the last day before the order": {"start": "2017-12-31", "udfald": "ikke_relevant", "grund": "ikke_i_kraft"},
		"its first day": {"start": "2018-01-01", "udfald": "brud", "grund": null},
	}
	svar := foreligger.svar with input as {"ophold": {"start": c.start}, "pr_dato": "2018-04-30"}
	[svar.udfald, object.get(svar, "grund", null)] == [c.udfald, c.grund]
}

test_start_not_said if {
	svar := foreligger.svar with input as {"samlet_plan": {"paabegyndt": "2018-03-23", "foreligger": "2018-03-28"}, "pr_dato": "2018-04-30"}
	svar == {"udfald": "uoplyst", "fakta": [], "mangler": [["ophold", "start"]]}
}

test_no_stay if {
	svar := foreligger.svar with input as {"anmodning": {"modtaget": "2018-02-28"}, "pr_dato": "2018-04-30"}
	svar.grund == "trin_ikke_naaet"
}

test_beregning_of_a_late_plan if {
	svar := foreligger.svar with input as {
		"ophold": {"start": "2018-03-22T10:00:00+01:00"},
		"samlet_plan": {"foreligger": "2018-04-12"},
		"pr_dato": "2018-04-30",
	}
	svar == {
		"udfald": "brud",
		"frist": "2018-04-10",
		"fakta": [["ophold", "start"], ["samlet_plan", "foreligger"]],
		"mangler": [],
		"beregning": {
			"fra": "2018-03-22",
			"led": [{"antal": 10, "enhed": "hverdage"}],
			"sidste_dag": "2018-04-10",
			"faktisk": "2018-04-12",
			"afvigelse": 2,
		},
	}
}

# The tenth hverdag after the start. Christmas: from Monday 17 December 2018 on 18, 19, 20, 21, 24, 27, 28, 31 December,
# 2 and 3 January; without 24 and 31 December until 4 and 7 January; with Saturdays (22 and 29) until 31 December. Store
# bededag is the holiday 5 May 2023 and the hverdag 26 April 2024.
test_frist[navn] if {
	some navn, c in {
		"over Christmas": {"start": "2018-12-17", "laesninger": {}, "frist": "2019-01-03"},
		"24 and 31 December are no hverdage": {"start": "2018-12-17", "laesninger": {"hverdag.grundlovsdag_24_31_december": false}, "frist": "2019-01-07"},
		"Saturday is a hverdag": {"start": "2018-12-17", "laesninger": {"hverdag.loerdag_taeller": true}, "frist": "2018-12-31"},
		"store bededag 2023": {"start": "2023-05-02", "laesninger": {}, "frist": "2023-05-17"},
		"store bededag 2024": {"start": "2024-04-23", "laesninger": {}, "frist": "2024-05-07"},
		"a hverdag is never moved": {"start": "2018-12-17", "laesninger": {"frist.flyt_til_hverdag": true}, "frist": "2019-01-03"},
	}
	svar := foreligger.svar with input as {"ophold": {"start": c.start}, "pr_dato": c.start, "laesninger": c.laesninger}
	[svar.udfald, svar.frist] == ["afventer", c.frist]
}

# The patient is recorded as discharged; the end of the stay is not said. From Thursday 22 March 2018 the tenth hverdag is Tuesday 10 April.
test_only_discharged[navn] if {
	some navn, c in {
		"on the last day": {"udsluset": "2018-04-10", "udfald": "ikke_relevant"},
		"the day after": {"udsluset": "2018-04-11", "udfald": "brud"},
	}
	svar := foreligger.svar with input as {"pr_dato": "2018-04-30", "ophold": {"start": "2018-03-22"}, "udslusning": {"udsluset": c.udsluset}}
	svar.udfald == c.udfald
}
