package regler.samlet_plan.patient_inddraget_test

import data.regler.samlet_plan.patient_inddraget

test_udfald[navn] if {
	some navn, c in {
		"involved": {"plan": {"patient_inddraget": {"inddraget": true}}, "udfald": "opfyldt"},
		"involved, dated pr_dato": {"plan": {"patient_inddraget": {"inddraget": true, "dato": "2018-04-05"}}, "udfald": "opfyldt"},
		"involved the day after pr_dato": {"plan": {"patient_inddraget": {"inddraget": true, "dato": "2018-04-06"}}, "udfald": "brud"},
		"not involved": {"plan": {"patient_inddraget": {"inddraget": false}}, "udfald": "brud"},
		"only a day": {"plan": {"patient_inddraget": {"dato": "2018-04-05"}}, "udfald": "brud"},
		"nothing said": {"plan": {}, "udfald": "brud"},
	}
	svar := patient_inddraget.svar with input as sag(c.plan)
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
	svar := patient_inddraget.svar with input as object.union(sag({"patient_inddraget": {"inddraget": true}}), c.sag)
	[svar.udfald, object.get(svar, "grund", null)] == [c.udfald, c.grund]
}

test_whole_breach if {
	svar := patient_inddraget.svar with input as sag({"patient_inddraget": {"inddraget": false}})
	svar == {
		"udfald": "brud",
		"fakta": [["samlet_plan", "patient_inddraget", "inddraget"]],
		"mangler": [["samlet_plan", "patient_inddraget"]],
	}
}

sag(plan) := {
	"ophold": {"start": "2018-03-22"},
	"samlet_plan": object.union({"foreligger": "2018-04-05"}, plan),
	"pr_dato": "2018-04-05",
}
