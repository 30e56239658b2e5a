package regler.samlet_plan.paabegyndt_test

import data.regler.samlet_plan.paabegyndt

# Hverdage are counted in a calendar. Easter 2018: from Thursday 22 March the hverdage are 23, 26, 27 and 28 March, so
# the fourth is Wednesday 28 March.
test_udfald[navn] if {
	some navn, c in {
		"begun on hverdag 4": {"begyndt": "2018-03-28", "pr_dato": "2018-04-30", "udfald": "opfyldt"},
		"begun on hverdag 5": {"begyndt": "2018-04-03", "pr_dato": "2018-04-30", "udfald": "brud"},
		"begun the day after hverdag 4, a holiday": {"begyndt": "2018-03-29", "pr_dato": "2018-04-30", "udfald": "brud"},
		"begun before the stay": {"begyndt": "2018-03-15", "pr_dato": "2018-04-30", "udfald": "opfyldt"},
		"begun on hverdag 4, judged the day before": {"begyndt": "2018-03-28", "pr_dato": "2018-03-27", "udfald": "afventer"},
		"before midnight in Denmark on hverdag 4": {"begyndt": "2018-03-28T21:59:59Z", "pr_dato": "2018-04-30", "udfald": "opfyldt"},
		"after midnight in Denmark": {"begyndt": "2018-03-28T22:00:00Z", "pr_dato": "2018-04-30", "udfald": "brud"},
		"judged on the day the stay begins": {"begyndt": "2018-03-28", "pr_dato": "2018-03-22", "udfald": "afventer"},
		"judged the day before the stay": {"begyndt": "2018-03-28", "pr_dato": "2018-03-21", "udfald": "ikke_relevant"},
	}
	svar := paabegyndt.svar with input as {
		"ophold": {"start": "2018-03-22"},
		"samlet_plan": {"paabegyndt": c.begyndt},
		"pr_dato": c.pr_dato,
	}
	svar.udfald == c.udfald
}

test_ikke_begyndt[navn] if {
	some navn, c in {
		"hverdag 4": {"plan": {}, "pr_dato": "2018-03-28", "udfald": "afventer"},
		"the day after": {"plan": {}, "pr_dato": "2018-03-29", "udfald": "brud"},
		"a plan that is there does not say when it was begun": {"plan": {"foreligger": "2018-03-27"}, "pr_dato": "2018-03-29", "udfald": "brud"},
	}
	svar := paabegyndt.svar with input as {"ophold": {"start": "2018-03-22"}, "samlet_plan": c.plan, "pr_dato": c.pr_dato}
	[svar.udfald, svar.frist] == [c.udfald, "2018-03-28"]
}

test_opholdet_slut[navn] if {
	some navn, c in {
		"ended the day before the deadline": {"slut": "2018-03-27", "udfald": "ikke_relevant"},
		"ended on the deadline's day": {"slut": "2018-03-28", "udfald": "ikke_relevant"},
		"ended the day after": {"slut": "2018-03-29", "udfald": "brud"},
	}
	svar := paabegyndt.svar with input as {"ophold": {"start": "2018-03-22", "slut": c.slut}, "pr_dato": "2018-04-30"}
	svar.udfald == c.udfald
}

# Not over: the end lies after pr_dato.
test_opholdet_slutter_senere if {
	svar := paabegyndt.svar with input as {"ophold": {"start": "2018-03-22", "slut": "2018-03-28"}, "pr_dato": "2018-03-27"}
	svar.udfald == "afventer"
}

test_ikraft[navn] if {
	some navn, c in {
		"the last day before the order": {"start": "2017-12-31", "udfald": "ikke_relevant", "grund": "ikke_i_kraft"},
		"its first day": {"start": "2018-01-01", "udfald": "brud", "grund": null},
	}
	svar := paabegyndt.svar with input as {"ophold": {"start": c.start}, "pr_dato": "2018-04-30"}
	[svar.udfald, object.get(svar, "grund", null)] == [c.udfald, c.grund]
}

test_start_not_said if {
	svar := paabegyndt.svar with input as {"samlet_plan": {"foreligger": "2018-03-28"}, "pr_dato": "2018-04-30"}
	svar == {"udfald": "uoplyst", "fakta": [], "mangler": [["ophold", "start"]]}
}

test_no_stay if {
	svar := paabegyndt.svar with input as {"anmodning": {"modtaget": "2018-02-28"}, "pr_dato": "2018-04-30"}
	svar.grund == "trin_ikke_naaet"
}

test_beregning_of_a_late_beginning if {
	svar := paabegyndt.svar with input as {
		"ophold": {"start": "2018-03-22"},
		"samlet_plan": {"paabegyndt": "2018-04-03"},
		"pr_dato": "2018-04-30",
	}
	svar == {
		"udfald": "brud",
		"frist": "2018-03-28",
		"fakta": [["ophold", "start"], ["samlet_plan", "paabegyndt"]],
		"mangler": [],
		"beregning": {
			"fra": "2018-03-22",
			"led": [{"antal": 4, "enhed": "hverdage"}],
			"sidste_dag": "2018-03-28",
			"faktisk": "2018-04-03",
			"afvigelse": 6,
		},
	}
}

# The fourth hverdag after the start. Christmas: from Thursday 20 December 2018 on 21, 24, 27 and 28 December; without
# 24 and 31 December 21, 27, 28 December and 2 January; with Saturdays 21, 22, 24 and 27 December. Store bededag is the
# holiday 5 May 2023 and the hverdag 26 April 2024.
test_frist[navn] if {
	some navn, c in {
		"over Christmas": {"start": "2018-12-20", "laesninger": {}, "frist": "2018-12-28"},
		"24 December is no hverdag": {"start": "2018-12-20", "laesninger": {"hverdag.grundlovsdag_24_31_december": false}, "frist": "2019-01-02"},
		"Saturday is a hverdag": {"start": "2018-12-20", "laesninger": {"hverdag.loerdag_taeller": true}, "frist": "2018-12-27"},
		"store bededag 2023": {"start": "2023-05-02", "laesninger": {}, "frist": "2023-05-09"},
		"store bededag 2024": {"start": "2024-04-23", "laesninger": {}, "frist": "2024-04-29"},
		"from a Saturday": {"start": "2018-02-03", "laesninger": {}, "frist": "2018-02-08"},
		"a hverdag is never moved": {"start": "2018-12-20", "laesninger": {"frist.flyt_til_hverdag": true}, "frist": "2018-12-28"},
	}
	svar := paabegyndt.svar with input as {"ophold": {"start": c.start}, "pr_dato": c.start, "laesninger": c.laesninger}
	[svar.udfald, svar.frist] == ["afventer", c.frist]
}
