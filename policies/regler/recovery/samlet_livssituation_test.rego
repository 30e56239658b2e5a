package regler.recovery.samlet_livssituation_test

import data.regler.recovery.samlet_livssituation

test_udfald[navn] if {
	some navn, c in {
		"all five": {"uden": [], "med": {}, "mangler": []},
		"no housing": {"uden": ["bolig"], "med": {}, "mangler": ["bolig"]},
		"no work": {"uden": ["arbejde"], "med": {}, "mangler": ["arbejde"]},
		"no education": {"uden": ["uddannelse"], "med": {}, "mangler": ["uddannelse"]},
		"no family": {"uden": ["familie"], "med": {}, "mangler": ["familie"]},
		"not coordinated": {"uden": ["koordinering"], "med": {}, "mangler": ["koordinering"]},
		"a placeholder": {"uden": [], "med": {"uddannelse": "-"}, "mangler": ["uddannelse"]},
		"not relevant is an answer": {"uden": [], "med": {"uddannelse": "Ikke aktuelt nu."}, "mangler": []},
	}
	livssituation := object.union(object.remove(plan.recovery.livssituation, c.uden), c.med)
	svar := samlet_livssituation.svar with input as sag({"foreligger": "2022-03-18", "recovery": {"livssituation": livssituation}})
	svar.udfald == {true: "opfyldt", false: "brud"}[c.mangler == []]
	svar.mangler == [["samlet_plan", "recovery", "livssituation", felt] | some felt in c.mangler]
}

test_whole_breach if {
	svar := samlet_livssituation.svar with input as sag({"foreligger": "2022-03-18", "recovery": {"livssituation": {"bolig": "Egen lejlighed."}}})
	svar == {
		"udfald": "brud",
		"fakta": [["samlet_plan", "recovery", "livssituation", "bolig"]],
		"mangler": [
			["samlet_plan", "recovery", "livssituation", "arbejde"],
			["samlet_plan", "recovery", "livssituation", "uddannelse"],
			["samlet_plan", "recovery", "livssituation", "familie"],
			["samlet_plan", "recovery", "livssituation", "koordinering"],
		],
	}
}

plan := {"foreligger": "2022-03-18", "recovery": {"livssituation": {
	"bolig": "Egen lejlighed.",
	"arbejde": "Værksted tre dage om ugen.",
	"uddannelse": "Ikke aktuelt nu.",
	"familie": "Søsteren besøges hver uge.",
	"koordinering": "Koordinatoren samler jobcenter og botilbud.",
}}}

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
	svar := samlet_livssituation.svar with input as object.union(object.remove(sag(plan), object.keys(c.sag)), c.sag)
	object.get(svar, "grund", svar.udfald) == c.svar
}

sag(p) := {
	"ophold": {"start": "2022-03-14"},
	"samlet_plan": p,
	"pr_dato": "2022-03-18",
}
