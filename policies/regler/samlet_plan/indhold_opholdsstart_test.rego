package regler.samlet_plan.indhold_opholdsstart_test

import data.regler.samlet_plan.indhold_opholdsstart

test_udfald[navn] if {
	some navn, c in {
		"the same day": {"plan": {"opholdsstart": "2018-03-22"}, "udfald": "opfyldt"},
		"the day before": {"plan": {"opholdsstart": "2018-03-21"}, "udfald": "brud"},
		"the day after": {"plan": {"opholdsstart": "2018-03-23"}, "udfald": "brud"},
		"not there": {"plan": {}, "udfald": "brud"},
	}
	svar := indhold_opholdsstart.svar with input as sag(c.plan)
	svar.udfald == c.udfald
}

# Not demanded the day before the plan; demanded without a plan once a later step is reached; not in force before 2018.
test_trin[navn] if {
	some navn, c in {
		"the day before the plan": {"sag": {"pr_dato": "2018-04-04"}, "udfald": "ikke_relevant", "grund": "trin_ikke_naaet"},
		"the day of the plan": {"sag": {}, "udfald": "opfyldt", "grund": null},
		"a stay that ended before 2018": {"sag": {"ophold": {"start": "2017-11-01", "slut": "2017-12-31"}}, "udfald": "ikke_relevant", "grund": "ikke_i_kraft"},
		"a plan dated after a later step": {"sag": {"samlet_plan": {"foreligger": "2018-04-06"}, "revurderinger": [{"id": "r1", "dato": "2018-04-05"}]}, "udfald": "brud", "grund": null},
	}
	svar := indhold_opholdsstart.svar with input as object.union(sag({"opholdsstart": "2018-03-22"}), c.sag)
	[svar.udfald, object.get(svar, "grund", null)] == [c.udfald, c.grund]
}

test_start_not_said if {
	svar := indhold_opholdsstart.svar with input as {
		"samlet_plan": {"foreligger": "2018-04-05", "opholdsstart": "2018-03-22"},
		"pr_dato": "2018-04-30",
	}
	svar == {"udfald": "uoplyst", "fakta": [], "mangler": [["ophold", "start"]]}
}

# 21 March 23:30 UTC is 22 March 00:30 in Denmark.
test_the_local_day if {
	svar := indhold_opholdsstart.svar with input as object.union(
		sag({"opholdsstart": "2018-03-22"}),
		{"ophold": {"start": "2018-03-21T23:30:00Z"}},
	)
	svar.udfald == "opfyldt"
}

test_whole_breach if {
	svar := indhold_opholdsstart.svar with input as sag({"opholdsstart": "2018-03-23"})
	svar == {
		"udfald": "brud",
		"besked": "anden_dag",
		"fakta": [["samlet_plan", "opholdsstart"], ["ophold", "start"]],
		"mangler": [],
		"parametre": {"planens_dag": "2018-03-23", "start": "2018-03-22"},
	}
}

sag(plan) := {
	"ophold": {"start": "2018-03-22"},
	"samlet_plan": object.union({"foreligger": "2018-04-05"}, plan),
	"pr_dato": "2018-04-05",
}
