package regler.samlet_plan.indhold_varighed_prioritering_test

import data.regler.samlet_plan.indhold_varighed_prioritering

test_udfald[navn] if {
	some navn, c in {
		"both": {"plan": {"initiativer": [behandling, rehabilitering]}, "udfald": "opfyldt"},
		"one length missing": {"plan": {"initiativer": [behandling, object.remove(rehabilitering, ["forventet_varighed"])]}, "udfald": "brud"},
		"one priority missing": {"plan": {"initiativer": [object.remove(behandling, ["prioritet"]), rehabilitering]}, "udfald": "brud"},
		"a length that is a placeholder": {"plan": {"initiativer": [behandling, object.union(rehabilitering, {"forventet_varighed": "?"})]}, "udfald": "brud"},
		"an empty list": {"plan": {"initiativer": []}, "udfald": "brud"},
		"nothing": {"plan": {}, "udfald": "brud"},
	}
	svar := indhold_varighed_prioritering.svar with input as sag(c.plan)
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
	svar := indhold_varighed_prioritering.svar with input as object.union(sag({"initiativer": [behandling, rehabilitering]}), c.sag)
	[svar.udfald, object.get(svar, "grund", null)] == [c.udfald, c.grund]
}

test_whole_breach if {
	svar := indhold_varighed_prioritering.svar with input as sag({"initiativer": [object.remove(behandling, ["prioritet"])]})
	svar == {
		"udfald": "brud",
		"fakta": [["samlet_plan", "initiativer", 0, "forventet_varighed"]],
		"mangler": [["samlet_plan", "initiativer", 0, "prioritet"]],
	}
}

behandling := {
	"id": "i1",
	"art": "behandling",
	"beskrivelse": "Samtaler.",
	"maal": "Færre symptomer.",
	"forventet_varighed": "6 uger",
	"prioritet": 1,
}

rehabilitering := {
	"id": "i2",
	"art": "rehabilitering",
	"beskrivelse": "Madlavning.",
	"maal": "To måltider om dagen.",
	"forventet_varighed": "4 uger",
	"prioritet": 2,
}

sag(plan) := {
	"ophold": {"start": "2018-03-22"},
	"samlet_plan": object.union({"foreligger": "2018-04-05"}, plan),
	"pr_dato": "2018-04-05",
}
