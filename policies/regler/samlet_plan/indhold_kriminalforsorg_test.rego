package regler.samlet_plan.indhold_kriminalforsorg_test

import data.regler.samlet_plan.indhold_kriminalforsorg

test_udfald[navn] if {
	some navn, c in {
		"present course, all there": {"forloeb": {"nuvaerende": true}, "plan": plan, "udfald": "opfyldt"},
		"earlier course, all there": {"forloeb": {"nuvaerende": false, "tidligere": true}, "plan": plan, "udfald": "opfyldt"},
		"no plan": {"forloeb": {"tidligere": true}, "plan": object.remove(plan, ["plan"]), "udfald": "brud"},
		"no assessment": {"forloeb": {"tidligere": true}, "plan": object.remove(plan, ["behov_og_prioritering"]), "udfald": "brud"},
		"no information": {"forloeb": {"tidligere": true}, "plan": object.remove(plan, ["oplysninger"]), "udfald": "brud"},
		"information a placeholder": {"forloeb": {"tidligere": true}, "plan": object.union(plan, {"oplysninger": "eftersendes"}), "udfald": "brud"},
		"no course": {"forloeb": {"nuvaerende": false, "tidligere": false}, "plan": {}, "udfald": "ikke_relevant"},
		"earlier course not said": {"forloeb": {"nuvaerende": false}, "plan": plan, "udfald": "uoplyst"},
		"present course not said": {"forloeb": {"tidligere": false}, "plan": plan, "udfald": "uoplyst"},
		"neither said": {"forloeb": {}, "plan": {}, "udfald": "uoplyst"},
	}
	svar := indhold_kriminalforsorg.svar with input as {
		"borger": {"kriminalforsorgsforloeb": c.forloeb},
		"ophold": {"start": "2018-03-22"},
		"samlet_plan": {"foreligger": "2018-04-05", "kriminalforsorg": c.plan},
		"pr_dato": "2018-04-05",
	}
	svar.udfald == c.udfald
}

test_the_day_before_the_plan if {
	svar := indhold_kriminalforsorg.svar with input as {
		"borger": {"kriminalforsorgsforloeb": {"nuvaerende": true}},
		"samlet_plan": {"foreligger": "2018-04-05"},
		"pr_dato": "2018-04-04",
	}
	svar.grund == "trin_ikke_naaet"
}

test_whole_breach if {
	svar := indhold_kriminalforsorg.svar with input as {
		"borger": {"kriminalforsorgsforloeb": {"nuvaerende": true}},
		"ophold": {"start": "2018-03-22"},
		"samlet_plan": {"foreligger": "2018-04-05", "kriminalforsorg": {"plan": "Tilsyn hver anden uge."}},
		"pr_dato": "2018-04-05",
	}
	svar == {
		"udfald": "brud",
		"fakta": [["samlet_plan", "kriminalforsorg", "plan"]],
		"mangler": [
			["samlet_plan", "kriminalforsorg", "behov_og_prioritering"],
			["samlet_plan", "kriminalforsorg", "oplysninger"],
		],
	}
}

plan := {"plan": "Tilsyn hver anden uge.", "behov_og_prioritering": "Misbrugsbehandling først.", "oplysninger": "Domsudskrift."}
