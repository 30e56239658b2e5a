package regler.recovery.metoder_der_virker_test

import data.regler.recovery.metoder_der_virker

test_udfald[navn] if {
	some navn, c in {
		"there": {"initiativer": [{"id": "i1", "metode": "Kognitiv terapi; anbefalet i den nationale kliniske retningslinje."}], "udfald": "opfyldt"},
		"none": {"initiativer": [{"id": "i1"}], "udfald": "brud"},
		"a placeholder": {"initiativer": [{"id": "i1", "metode": "udfyldes senere"}], "udfald": "brud"},
		"one of two": {"initiativer": [{"id": "i1", "metode": "Kognitiv terapi."}, {"id": "i2"}], "udfald": "brud"},
		"an empty list": {"initiativer": [], "udfald": "ikke_relevant"},
	}
	svar := metoder_der_virker.svar with input as sag({"foreligger": "2022-03-18", "initiativer": c.initiativer})
	svar.udfald == c.udfald
}

test_no_list if {
	svar := metoder_der_virker.svar with input as sag({"foreligger": "2022-03-18"})
	svar == {"udfald": "uoplyst", "fakta": [], "mangler": [["samlet_plan", "initiativer"]]}
}

test_whole_answer if {
	svar := metoder_der_virker.svar with input as sag({"foreligger": "2022-03-18", "initiativer": [{"id": "i1", "metode": "Kognitiv terapi."}, {"id": "i2"}]})
	svar == {
		"udfald": "brud",
		"fakta": [],
		"mangler": [],
		"forekomster": [
			{
				"noegle": "i1", "sti": ["samlet_plan", "initiativer", 0], "udfald": "opfyldt",
				"fakta": [["samlet_plan", "initiativer", 0, "metode"]], "mangler": [],
				"parametre": {"initiativ": "i1"},
			},
			{
				"noegle": "i2", "sti": ["samlet_plan", "initiativer", 1], "udfald": "brud",
				"fakta": [], "mangler": [["samlet_plan", "initiativer", 1, "metode"]],
				"parametre": {"initiativ": "i2"},
			},
		],
	}
}

plan := {"foreligger": "2022-03-18", "initiativer": [{"id": "i1", "metode": "Kognitiv terapi."}]}

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
	svar := metoder_der_virker.svar with input as object.union(object.remove(sag(plan), object.keys(c.sag)), c.sag)
	object.get(svar, "grund", svar.udfald) == c.svar
}

sag(p) := {
	"ophold": {"start": "2022-03-14"},
	"samlet_plan": p,
	"pr_dato": "2022-03-18",
}
