package regler.samlet_plan.afdeling_medvirker_test

import data.regler.samlet_plan.afdeling_medvirker

test_udfald[navn] if {
	some navn, c in {
		"both": {"medvirken": {"overlaege": true, "personale": true}, "sag": {}, "udfald": "opfyldt", "besked": null},
		"no chief doctor": {"medvirken": {"overlaege": false, "personale": true}, "sag": {}, "udfald": "brud", "besked": "overlaege"},
		"staff not said": {"medvirken": {"overlaege": true}, "sag": {}, "udfald": "brud", "besked": "personale"},
		"neither": {"medvirken": {}, "sag": {}, "udfald": "brud", "besked": "brud"},
		"the further course is not demanded the day before": {"medvirken": {"overlaege": true, "personale": true}, "sag": {"udslusning": {"beslutning": {"dato": "2018-10-01"}}}, "udfald": "opfyldt", "besked": null},
		"discharge decided, further course not said": {"medvirken": {"overlaege": true, "personale": true}, "sag": {"udslusning": {"beslutning": {"dato": "2018-09-30"}}}, "udfald": "brud", "besked": "videre_forloeb"},
		"discharge decided, further course too": {"medvirken": {"overlaege": true, "personale": true, "videre_forloeb": true}, "sag": {"udslusning": {"beslutning": {"dato": "2018-09-30"}}}, "udfald": "opfyldt", "besked": null},
		"the consent was withdrawn": {"medvirken": {"overlaege": true, "personale": true}, "sag": {"udslusning": {"aarsag": "samtykke_tilbagekaldt", "udsluset": "2018-09-30"}}, "udfald": "opfyldt", "besked": null},
	}
	svar := afdeling_medvirker.svar with input as object.union(
		{
			"ophold": {"start": "2018-03-22"},
			"samlet_plan": {"foreligger": "2018-04-05", "medvirken": c.medvirken},
			"pr_dato": "2018-09-30",
		},
		c.sag,
	)
	[svar.udfald, object.get(svar, "besked", null)] == [c.udfald, c.besked]
}

# Not demanded the day before the plan; demanded without a plan once a later step is reached; not in force before 2018.
test_trin[navn] if {
	some navn, c in {
		"the day before the plan": {"sag": {"pr_dato": "2018-04-04"}, "udfald": "ikke_relevant", "grund": "trin_ikke_naaet"},
		"the day of the plan": {"sag": {}, "udfald": "opfyldt", "grund": null},
		"a stay that ended before 2018": {"sag": {"ophold": {"start": "2017-11-01", "slut": "2017-12-31"}}, "udfald": "ikke_relevant", "grund": "ikke_i_kraft"},
		"a plan dated after a later step": {"sag": {"samlet_plan": {"foreligger": "2018-04-06"}, "revurderinger": [{"id": "r1", "dato": "2018-04-05"}]}, "udfald": "brud", "grund": null},
	}
	svar := afdeling_medvirker.svar with input as object.union(sag({"medvirken": {"overlaege": true, "personale": true}}), c.sag)
	[svar.udfald, object.get(svar, "grund", null)] == [c.udfald, c.grund]
}

test_whole_breach if {
	svar := afdeling_medvirker.svar with input as sag({"medvirken": {"overlaege": false, "personale": true}})
	svar == {
		"udfald": "brud",
		"besked": "overlaege",
		"fakta": [["samlet_plan", "medvirken", "personale"]],
		"mangler": [["samlet_plan", "medvirken", "overlaege"]],
	}
}

sag(plan) := {
	"ophold": {"start": "2018-03-22"},
	"samlet_plan": object.union({"foreligger": "2018-04-05"}, plan),
	"pr_dato": "2018-04-05",
}
