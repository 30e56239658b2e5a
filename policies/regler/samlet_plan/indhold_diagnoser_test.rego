package regler.samlet_plan.indhold_diagnoser_test

import data.regler.samlet_plan.indhold_diagnoser

test_udfald[navn] if {
	some navn, c in {
		"all there": {"plan": {"diagnoser": {"psykiatriske": "DF20.0 Paranoid skizofreni.", "faenomener": "Hørehallucinationer.", "somatiske": {"findes": true, "beskrivelse": "DE11 Type 2-diabetes."}}}, "udfald": "opfyldt"},
		"no somatic ones": {"plan": {"diagnoser": {"psykiatriske": "DF20.0 Paranoid skizofreni.", "faenomener": "Hørehallucinationer.", "somatiske": {"findes": false}}}, "udfald": "opfyldt"},
		"somatic ones described only": {"plan": {"diagnoser": {"psykiatriske": "DF20.0 Paranoid skizofreni.", "faenomener": "Hørehallucinationer.", "somatiske": {"beskrivelse": "DE11 Type 2-diabetes."}}}, "udfald": "opfyldt"},
		"somatic ones not said": {"plan": {"diagnoser": {"psykiatriske": "DF20.0 Paranoid skizofreni.", "faenomener": "Hørehallucinationer.", "somatiske": {}}}, "udfald": "brud"},
		"somatic ones not described": {"plan": {"diagnoser": {"psykiatriske": "DF20.0 Paranoid skizofreni.", "faenomener": "Hørehallucinationer.", "somatiske": {"findes": true}}}, "udfald": "brud"},
		"somatic ones a placeholder": {"plan": {"diagnoser": {"psykiatriske": "DF20.0 Paranoid skizofreni.", "faenomener": "Hørehallucinationer.", "somatiske": {"findes": true, "beskrivelse": "-"}}}, "udfald": "brud"},
		"no psychiatric ones": {"plan": {"diagnoser": {"faenomener": "Hørehallucinationer.", "somatiske": {"findes": true, "beskrivelse": "DE11 Type 2-diabetes."}}}, "udfald": "brud"},
		"no phenomena": {"plan": {"diagnoser": {"psykiatriske": "DF20.0 Paranoid skizofreni.", "somatiske": {"findes": true, "beskrivelse": "DE11 Type 2-diabetes."}}}, "udfald": "brud"},
		"nothing": {"plan": {}, "udfald": "brud"},
	}
	svar := indhold_diagnoser.svar with input as sag(c.plan)
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
	svar := indhold_diagnoser.svar with input as object.union(sag({"diagnoser": {"psykiatriske": "DF20.0 Paranoid skizofreni.", "faenomener": "Hørehallucinationer.", "somatiske": {"findes": true, "beskrivelse": "DE11 Type 2-diabetes."}}}), c.sag)
	[svar.udfald, object.get(svar, "grund", null)] == [c.udfald, c.grund]
}

test_whole_breach if {
	svar := indhold_diagnoser.svar with input as sag({"diagnoser": {"somatiske": {"findes": true}, "faenomener": "Hørehallucinationer."}})
	svar == {
		"udfald": "brud",
		"fakta": [["samlet_plan", "diagnoser", "somatiske", "findes"], ["samlet_plan", "diagnoser", "faenomener"]],
		"mangler": [["samlet_plan", "diagnoser", "psykiatriske"], ["samlet_plan", "diagnoser", "somatiske", "beskrivelse"]],
	}
}

sag(plan) := {
	"ophold": {"start": "2018-03-22"},
	"samlet_plan": object.union({"foreligger": "2018-04-05"}, plan),
	"pr_dato": "2018-04-05",
}
