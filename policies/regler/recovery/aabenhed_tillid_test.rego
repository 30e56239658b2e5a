package regler.recovery.aabenhed_tillid_test

import data.regler.recovery.aabenhed_tillid

test_udfald[navn] if {
	some navn, c in {
		"heard and involved": {"plan": {}, "uden": [], "udfald": "opfyldt"},
		"without a day": {"plan": {}, "uden": ["dato"], "udfald": "opfyldt"},
		"involved on pr_dato": {"plan": {"patient_inddraget": {"dato": "2022-03-18"}}, "uden": [], "udfald": "opfyldt"},
		"involved the day after pr_dato": {"plan": {"patient_inddraget": {"dato": "2022-03-19"}}, "uden": [], "udfald": "brud"},
		"not involved": {"plan": {"patient_inddraget": {"inddraget": false}}, "uden": [], "udfald": "brud"},
		"a view that is a placeholder": {"plan": {"patientens_holdning": "?"}, "uden": [], "udfald": "brud"},
	}
	inddraget := object.remove(plan.patient_inddraget, c.uden)
	svar := aabenhed_tillid.svar with input as sag(object.union(object.union(object.remove(plan, ["patient_inddraget"]), {"patient_inddraget": inddraget}), c.plan))
	svar.udfald == c.udfald
}

test_nothing if {
	svar := aabenhed_tillid.svar with input as sag({"foreligger": "2022-03-18"})
	svar == {
		"udfald": "brud",
		"fakta": [],
		"mangler": [["samlet_plan", "patientens_holdning"], ["samlet_plan", "patient_inddraget"]],
	}
}

test_whole_breach if {
	svar := aabenhed_tillid.svar with input as sag({"foreligger": "2022-03-18", "patientens_holdning": "følger", "patient_inddraget": {"inddraget": true}})
	svar == {
		"udfald": "brud",
		"fakta": [["samlet_plan", "patient_inddraget", "inddraget"]],
		"mangler": [["samlet_plan", "patientens_holdning"]],
	}
}

plan := {
	"foreligger": "2022-03-18",
	"patientens_holdning": "Er enig.",
	"patient_inddraget": {"inddraget": true, "dato": "2022-03-16"},
}

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
	svar := aabenhed_tillid.svar with input as object.union(object.remove(sag(plan), object.keys(c.sag)), c.sag)
	object.get(svar, "grund", svar.udfald) == c.svar
}

sag(p) := {
	"ophold": {"start": "2022-03-14"},
	"samlet_plan": p,
	"pr_dato": "2022-03-18",
}
