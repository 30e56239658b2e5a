package regler.samlet_plan.paaroerende_samtykke_test

import data.regler.samlet_plan.paaroerende_samtykke

test_udfald[navn] if {
	some navn, c in {
		"consent, relatives involved": {"plan": {"paaroerende": {"samtykke": true, "findes": true, "inddraget": true}}, "udfald": "opfyldt"},
		"consent, relatives declined": {"plan": {"paaroerende": {"samtykke": true, "findes": true, "inddraget": false, "afslaaet": true}}, "udfald": "opfyldt"},
		"consent, relatives not involved": {"plan": {"paaroerende": {"samtykke": true, "findes": true, "inddraget": false}}, "udfald": "brud"},
		"consent, involvement not said": {"plan": {"paaroerende": {"samtykke": true, "findes": true}}, "udfald": "brud"},
		"consent, only a network": {"plan": {"paaroerende": {"samtykke": true, "findes": false, "netvaerk_findes": true}}, "udfald": "brud"},
		"consent, involved, existence not said": {"plan": {"paaroerende": {"samtykke": true, "inddraget": true}}, "udfald": "opfyldt"},
		"consent, existence not said": {"plan": {"paaroerende": {"samtykke": true}}, "udfald": "uoplyst"},
		"consent, no relatives, network not said": {"plan": {"paaroerende": {"samtykke": true, "findes": false}}, "udfald": "uoplyst"},
		"no consent, not involved": {"plan": {"paaroerende": {"samtykke": false, "findes": true, "inddraget": false}}, "udfald": "opfyldt"},
		"no consent, involvement not said": {"plan": {"paaroerende": {"samtykke": false, "findes": true}}, "udfald": "opfyldt"},
		"no consent, involved": {"plan": {"paaroerende": {"samtykke": false, "findes": true, "inddraget": true}}, "udfald": "brud"},
		"no consent, nobody said to exist, yet involved": {"plan": {"paaroerende": {"samtykke": false, "findes": false, "netvaerk_findes": false, "inddraget": true}}, "udfald": "brud"},
		"consent not said": {"plan": {"paaroerende": {"findes": true, "inddraget": true}}, "udfald": "uoplyst"},
		"nobody exists": {"plan": {"paaroerende": {"findes": false, "netvaerk_findes": false}}, "udfald": "ikke_relevant"},
		"nothing said": {"plan": {}, "udfald": "uoplyst"},
	}
	svar := paaroerende_samtykke.svar with input as sag(c.plan)
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
	svar := paaroerende_samtykke.svar with input as object.union(sag({"paaroerende": {"samtykke": true, "findes": true, "inddraget": true}}), c.sag)
	[svar.udfald, object.get(svar, "grund", null)] == [c.udfald, c.grund]
}

test_whole_breach if {
	svar := paaroerende_samtykke.svar with input as sag({"paaroerende": {"samtykke": true, "findes": false, "netvaerk_findes": true}})
	svar == {
		"udfald": "brud",
		"fakta": [
			["samlet_plan", "paaroerende", "samtykke"],
			["samlet_plan", "paaroerende", "findes"],
			["samlet_plan", "paaroerende", "netvaerk_findes"],
		],
		"mangler": [["samlet_plan", "paaroerende", "inddraget"]],
	}
}

sag(plan) := {
	"ophold": {"start": "2018-03-22"},
	"samlet_plan": object.union({"foreligger": "2018-04-05"}, plan),
	"pr_dato": "2018-04-05",
}
