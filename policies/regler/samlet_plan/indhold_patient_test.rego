package regler.samlet_plan.indhold_patient_test

import data.regler.samlet_plan.indhold_patient

test_udfald[navn] if {
	some navn, c in {
		"name and number": {"plan": {"patient": {"navn": "Testperson Alfa", "cpr": "020280-9999"}}, "udfald": "opfyldt"},
		"no number": {"plan": {"patient": {"navn": "Testperson Alfa"}}, "udfald": "brud"},
		"no name": {"plan": {"patient": {"cpr": "020280-9999"}}, "udfald": "brud"},
		"a name that is a placeholder": {"plan": {"patient": {"navn": "xxx", "cpr": "020280-9999"}}, "udfald": "brud"},
		"neither": {"plan": {}, "udfald": "brud"},
	}
	svar := indhold_patient.svar with input as sag(c.plan)
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
	svar := indhold_patient.svar with input as object.union(sag({"patient": {"navn": "Testperson Alfa", "cpr": "020280-9999"}}), c.sag)
	[svar.udfald, object.get(svar, "grund", null)] == [c.udfald, c.grund]
}

test_another_number[navn] if {
	some navn, c in {
		"the same": {"sagens": "0202809999", "bemaerkning": null},
		"another": {"sagens": "030380-9999", "bemaerkning": "andet_nummer"},
	}
	svar := indhold_patient.svar with input as object.union(
		sag({"patient": {"navn": "Testperson Alfa", "cpr": "020280-9999"}}),
		{"borger": {"cpr": c.sagens}},
	)
	[svar.udfald, object.get(svar, "bemaerkning", null)] == ["opfyldt", c.bemaerkning]
}

test_whole_breach if {
	svar := indhold_patient.svar with input as sag({"patient": {"cpr": "020280-9999"}})
	svar == {
		"udfald": "brud",
		"fakta": [["samlet_plan", "patient", "cpr"]],
		"mangler": [["samlet_plan", "patient", "navn"]],
	}
}

sag(plan) := {
	"ophold": {"start": "2018-03-22"},
	"samlet_plan": object.union({"foreligger": "2018-04-05"}, plan),
	"pr_dato": "2018-04-05",
}
