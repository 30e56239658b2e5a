package regler.recovery.opfoelgning_test

import data.regler.recovery.opfoelgning

# The plan was there on 18 March 2022; the day of follow-up may be that day or later, also after pr_dato.
test_udfald[navn] if {
	some navn, c in {
		"later": {"initiativer": [{"id": "i1", "opfoelgning": "2022-06-01"}], "udfald": "opfyldt"},
		"the day of the plan": {"initiativer": [{"id": "i1", "opfoelgning": "2022-03-18"}], "udfald": "opfyldt"},
		"the day before the plan": {"initiativer": [{"id": "i1", "opfoelgning": "2022-03-17"}], "udfald": "brud"},
		"none": {"initiativer": [{"id": "i1"}], "udfald": "brud"},
		"one of two": {"initiativer": [{"id": "i1", "opfoelgning": "2022-06-01"}, {"id": "i2"}], "udfald": "brud"},
		"an empty list": {"initiativer": [], "udfald": "ikke_relevant"},
	}
	svar := opfoelgning.svar with input as sag({"foreligger": "2022-03-18", "initiativer": c.initiativer})
	svar.udfald == c.udfald
}

test_no_list if {
	svar := opfoelgning.svar with input as sag({"foreligger": "2022-03-18"})
	svar == {"udfald": "uoplyst", "fakta": [], "mangler": [["samlet_plan", "initiativer"]]}
}

# A plan dated by its period alone, and reached by a later step.
test_period[navn] if {
	some navn, c in {"the day of the plan": {"dag": "2022-03-18", "udfald": "opfyldt"}, "the day before": {"dag": "2022-03-17", "udfald": "brud"}}
	svar := opfoelgning.svar with input as {
		"samlet_plan": {"planperiode": {"etableret": "2022-03-18"}, "initiativer": [{"id": "i1", "opfoelgning": c.dag}]},
		"revurderinger": [{"id": "r1", "dato": "2022-06-01"}],
		"pr_dato": "2022-06-01",
	}
	svar.udfald == c.udfald
}

# The plan was there at 23:30 UTC on the 17th: after midnight in Denmark.
test_the_plans_local_day[navn] if {
	some navn, c in {"its day": {"dag": "2022-03-18", "udfald": "opfyldt"}, "the day before": {"dag": "2022-03-17", "udfald": "brud"}}
	svar := opfoelgning.svar with input as sag({"foreligger": "2022-03-17T23:30:00Z", "initiativer": [{"id": "i1", "opfoelgning": c.dag}]})
	svar.udfald == c.udfald
}

test_whole_answer if {
	svar := opfoelgning.svar with input as sag({"foreligger": "2022-03-18", "initiativer": [
		{"id": "i1", "opfoelgning": "2022-06-01"},
		{"id": "i2"},
		{"id": "i3", "opfoelgning": "2022-03-17"},
	]})
	svar == {
		"udfald": "brud",
		"fakta": [],
		"mangler": [],
		"forekomster": [
			{
				"noegle": "i1", "sti": ["samlet_plan", "initiativer", 0], "udfald": "opfyldt",
				"fakta": [["samlet_plan", "initiativer", 0, "opfoelgning"]], "mangler": [],
				"parametre": {"initiativ": "i1", "opfoelgning": "2022-06-01"},
			},
			{
				"noegle": "i2", "sti": ["samlet_plan", "initiativer", 1], "udfald": "brud",
				"fakta": [], "mangler": [["samlet_plan", "initiativer", 1, "opfoelgning"]],
				"parametre": {"initiativ": "i2"},
			},
			{
				"noegle": "i3", "sti": ["samlet_plan", "initiativer", 2], "udfald": "brud", "besked": "foer_planen",
				"fakta": [["samlet_plan", "initiativer", 2, "opfoelgning"], ["samlet_plan", "foreligger"]], "mangler": [],
				"parametre": {"initiativ": "i3", "opfoelgning": "2022-03-17", "plandag": "2022-03-18"},
			},
		],
	}
}

plan := {"foreligger": "2022-03-18", "initiativer": [{"id": "i1", "opfoelgning": "2024-12-31"}]}

# Not measured the day before the plan, nor without one when a later step is reached, nor a plan from before the principles;
# after the scheme as on its last day.
test_trin[navn] if {
	some navn, c in {
		"the day before the plan": {"sag": {"pr_dato": "2022-03-17"}, "svar": "trin_ikke_naaet"},
		"the day of the plan": {"sag": {}, "svar": "opfyldt"},
		"no plan, a later step": {"sag": {"samlet_plan": {}, "revurderinger": [{"id": "r1", "dato": "2022-03-18"}]}, "svar": "trin_ikke_naaet"},
		"a plan of the last day before the principles": {"sag": {"samlet_plan": {"foreligger": "2020-12-31"}}, "svar": "ikke_i_kraft"},
		"a plan of the first day": {"sag": {"samlet_plan": object.union(plan, {"foreligger": "2021-01-01"})}, "svar": "opfyldt"},
		"a plan of the last day": {"sag": {"samlet_plan": object.union(plan, {"foreligger": "2024-06-30"}), "pr_dato": "2024-12-31"}, "svar": "opfyldt"},
		"a plan after the scheme": {"sag": {"samlet_plan": object.union(plan, {"foreligger": "2024-07-01"}), "pr_dato": "2024-12-31"}, "svar": "opfyldt"},
		"an undated plan": {"sag": {"samlet_plan": object.remove(plan, ["foreligger"]), "revurderinger": [{"id": "r1", "dato": "2022-03-18"}]}, "svar": "uoplyst"},
	}
	svar := opfoelgning.svar with input as object.union(object.remove(sag(plan), object.keys(c.sag)), c.sag)
	object.get(svar, "grund", svar.udfald) == c.svar
}

sag(p) := {
	"ophold": {"start": "2022-03-14"},
	"samlet_plan": p,
	"pr_dato": "2022-03-18",
}
