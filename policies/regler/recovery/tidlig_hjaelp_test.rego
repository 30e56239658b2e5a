package regler.recovery.tidlig_hjaelp_test

import data.regler.recovery.tidlig_hjaelp

test_udfald[navn] if {
	some navn, c in {
		"both": {"recovery": {"tidlige_tegn": "Sover dårligt.", "kriseplan": "Ringer til teamet."}, "udfald": "opfyldt"},
		"signs alone": {"recovery": {"tidlige_tegn": "Sover dårligt."}, "udfald": "brud"},
		"a crisis plan alone": {"recovery": {"kriseplan": "Ringer til teamet."}, "udfald": "brud"},
		"a crisis plan that is a placeholder": {"recovery": {"tidlige_tegn": "Sover dårligt.", "kriseplan": "følger"}, "udfald": "brud"},
		"neither": {"recovery": {}, "udfald": "brud"},
	}
	svar := tidlig_hjaelp.svar with input as sag({"foreligger": "2022-03-18", "recovery": c.recovery})
	svar.udfald == c.udfald
}

test_whole_breach if {
	svar := tidlig_hjaelp.svar with input as sag({"foreligger": "2022-03-18", "recovery": {"tidlige_tegn": "Sover dårligt."}})
	svar == {
		"udfald": "brud",
		"fakta": [["samlet_plan", "recovery", "tidlige_tegn"]],
		"mangler": [["samlet_plan", "recovery", "kriseplan"]],
	}
}

plan := {"foreligger": "2022-03-18", "recovery": {"tidlige_tegn": "Sover dårligt.", "kriseplan": "Ringer til teamet."}}

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
	svar := tidlig_hjaelp.svar with input as object.union(object.remove(sag(plan), object.keys(c.sag)), c.sag)
	object.get(svar, "grund", svar.udfald) == c.svar
}

sag(p) := {
	"ophold": {"start": "2022-03-14"},
	"samlet_plan": p,
	"pr_dato": "2022-03-18",
}
