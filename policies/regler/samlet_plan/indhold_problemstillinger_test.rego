package regler.samlet_plan.indhold_problemstillinger_test

import data.regler.samlet_plan.indhold_problemstillinger

test_udfald[navn] if {
	some navn, c in {
		"all there": {"plan": {"problemstillinger": {"problemer": "Tekst.", "igangvaerende_indsatser": "Tekst.", "maalsaetninger": "Tekst."}}, "udfald": "opfyldt"},
		"nothing": {"plan": {}, "udfald": "brud"},
		"without problemer": {"plan": {"problemstillinger": {"igangvaerende_indsatser": "Tekst.", "maalsaetninger": "Tekst."}}, "udfald": "brud"},
		"problemer is a placeholder": {"plan": {"problemstillinger": {"problemer": "TBD", "igangvaerende_indsatser": "Tekst.", "maalsaetninger": "Tekst."}}, "udfald": "brud"},
		"problemer without a letter": {"plan": {"problemstillinger": {"problemer": "12", "igangvaerende_indsatser": "Tekst.", "maalsaetninger": "Tekst."}}, "udfald": "brud"},
		"without igangvaerende_indsatser": {"plan": {"problemstillinger": {"problemer": "Tekst.", "maalsaetninger": "Tekst."}}, "udfald": "brud"},
		"igangvaerende_indsatser is a placeholder": {"plan": {"problemstillinger": {"problemer": "Tekst.", "igangvaerende_indsatser": "TBD", "maalsaetninger": "Tekst."}}, "udfald": "brud"},
		"igangvaerende_indsatser without a letter": {"plan": {"problemstillinger": {"problemer": "Tekst.", "igangvaerende_indsatser": "12", "maalsaetninger": "Tekst."}}, "udfald": "brud"},
		"without maalsaetninger": {"plan": {"problemstillinger": {"problemer": "Tekst.", "igangvaerende_indsatser": "Tekst."}}, "udfald": "brud"},
		"maalsaetninger is a placeholder": {"plan": {"problemstillinger": {"problemer": "Tekst.", "igangvaerende_indsatser": "Tekst.", "maalsaetninger": "TBD"}}, "udfald": "brud"},
		"maalsaetninger without a letter": {"plan": {"problemstillinger": {"problemer": "Tekst.", "igangvaerende_indsatser": "Tekst.", "maalsaetninger": "12"}}, "udfald": "brud"},
	}
	svar := indhold_problemstillinger.svar with input as sag(c.plan)
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
	svar := indhold_problemstillinger.svar with input as object.union(sag({"problemstillinger": {"problemer": "Tekst.", "igangvaerende_indsatser": "Tekst.", "maalsaetninger": "Tekst."}}), c.sag)
	[svar.udfald, object.get(svar, "grund", null)] == [c.udfald, c.grund]
}

test_whole_breach if {
	svar := indhold_problemstillinger.svar with input as sag({"problemstillinger": {"problemer": "Tekst.", "igangvaerende_indsatser": "Tekst."}})
	svar == {
		"udfald": "brud",
		"fakta": [["samlet_plan", "problemstillinger", "problemer"], ["samlet_plan", "problemstillinger", "igangvaerende_indsatser"]],
		"mangler": [["samlet_plan", "problemstillinger", "maalsaetninger"]],
	}
}

sag(plan) := {
	"ophold": {"start": "2018-03-22"},
	"samlet_plan": object.union({"foreligger": "2018-04-05"}, plan),
	"pr_dato": "2018-04-05",
}
