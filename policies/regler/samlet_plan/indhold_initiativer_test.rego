package regler.samlet_plan.indhold_initiativer_test

import data.regler.samlet_plan.indhold_initiativer

test_udfald[navn] if {
	some navn, c in {
		"both kinds": {"plan": {"initiativer": [behandling, rehabilitering]}, "udfald": "opfyldt"},
		"only treatment": {"plan": {"initiativer": [behandling]}, "udfald": "brud"},
		"only rehabilitation": {"plan": {"initiativer": [rehabilitering]}, "udfald": "brud"},
		"one goal missing": {"plan": {"initiativer": [behandling, object.remove(rehabilitering, ["maal"])]}, "udfald": "brud"},
		"one description missing": {"plan": {"initiativer": [object.remove(behandling, ["beskrivelse"]), rehabilitering]}, "udfald": "brud"},
		"a third without its kind": {"plan": {"initiativer": [behandling, rehabilitering, {"id": "i3", "beskrivelse": "Motion.", "maal": "Bedre form."}]}, "udfald": "brud"},
		"a goal that is a placeholder": {"plan": {"initiativer": [behandling, object.union(rehabilitering, {"maal": "udfyldes senere"})]}, "udfald": "brud"},
		"an empty list": {"plan": {"initiativer": []}, "udfald": "brud"},
		"nothing": {"plan": {}, "udfald": "brud"},
	}
	svar := indhold_initiativer.svar with input as sag(c.plan)
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
	svar := indhold_initiativer.svar with input as object.union(sag({"initiativer": [behandling, rehabilitering]}), c.sag)
	[svar.udfald, object.get(svar, "grund", null)] == [c.udfald, c.grund]
}

# Of a kind that is not said it may be what seems to be missing.
test_kind_not_said if {
	svar := indhold_initiativer.svar with input as sag({"initiativer": [behandling, object.remove(rehabilitering, ["art"])]})
	svar.udfald == "brud"
	not svar.besked
	svar.mangler == [["samlet_plan", "initiativer", 1, "art"]]
}

test_whole_breach if {
	svar := indhold_initiativer.svar with input as sag({"initiativer": [object.remove(behandling, ["maal"])]})
	svar == {
		"udfald": "brud",
		"besked": "art_mangler",
		"fakta": [["samlet_plan", "initiativer", 0, "art"]],
		"mangler": [["samlet_plan", "initiativer"], ["samlet_plan", "initiativer", 0, "maal"]],
		"parametre": {"arter": ["rehabilitering"]},
	}
}

test_one_goal_missing if {
	svar := indhold_initiativer.svar with input as sag({"initiativer": [behandling, object.remove(rehabilitering, ["maal"])]})
	svar.mangler == [["samlet_plan", "initiativer", 1, "maal"]]
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
