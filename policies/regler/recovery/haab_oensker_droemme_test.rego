package regler.recovery.haab_oensker_droemme_test

import data.regler.recovery.haab_oensker_droemme

test_udfald[navn] if {
	some navn, c in {
		"there": {"recovery": {"egne_maal": "Jeg vil have min egen lejlighed."}, "udfald": "opfyldt"},
		"nothing": {"recovery": {}, "udfald": "brud"},
		"a placeholder": {"recovery": {"egne_maal": "TBD"}, "udfald": "brud"},
		"without a letter": {"recovery": {"egne_maal": "12"}, "udfald": "brud"},
	}
	svar := haab_oensker_droemme.svar with input as sag({"foreligger": "2022-03-18", "recovery": c.recovery})
	svar.udfald == c.udfald
}

test_no_part_on_recovery if {
	svar := haab_oensker_droemme.svar with input as sag({"foreligger": "2022-03-18"})
	svar == {"udfald": "brud", "fakta": [], "mangler": [["samlet_plan", "recovery", "egne_maal"]]}
}

test_whole_answer if {
	svar := haab_oensker_droemme.svar with input as sag(plan)
	svar == {"udfald": "opfyldt", "fakta": [["samlet_plan", "recovery", "egne_maal"]], "mangler": []}
}

plan := {"foreligger": "2022-03-18", "recovery": {"egne_maal": "Jeg vil have min egen lejlighed."}}

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
	svar := haab_oensker_droemme.svar with input as object.union(object.remove(sag(plan), object.keys(c.sag)), c.sag)
	object.get(svar, "grund", svar.udfald) == c.svar
}

sag(p) := {
	"ophold": {"start": "2022-03-14"},
	"samlet_plan": p,
	"pr_dato": "2022-03-18",
}
