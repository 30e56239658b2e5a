package regler.samlet_plan.indhold_egne_oplysninger_test

import data.regler.samlet_plan.indhold_egne_oplysninger

test_udfald[navn] if {
	some navn, c in {
		"all there": {"plan": {"egne_oplysninger": {"personlige_forhold": "Tekst.", "sociale_forhold": "Tekst."}}, "udfald": "opfyldt"},
		"nothing": {"plan": {}, "udfald": "brud"},
		"without personlige_forhold": {"plan": {"egne_oplysninger": {"sociale_forhold": "Tekst."}}, "udfald": "brud"},
		"personlige_forhold is a placeholder": {"plan": {"egne_oplysninger": {"personlige_forhold": "TBD", "sociale_forhold": "Tekst."}}, "udfald": "brud"},
		"personlige_forhold without a letter": {"plan": {"egne_oplysninger": {"personlige_forhold": "12", "sociale_forhold": "Tekst."}}, "udfald": "brud"},
		"without sociale_forhold": {"plan": {"egne_oplysninger": {"personlige_forhold": "Tekst."}}, "udfald": "brud"},
		"sociale_forhold is a placeholder": {"plan": {"egne_oplysninger": {"personlige_forhold": "Tekst.", "sociale_forhold": "TBD"}}, "udfald": "brud"},
		"sociale_forhold without a letter": {"plan": {"egne_oplysninger": {"personlige_forhold": "Tekst.", "sociale_forhold": "12"}}, "udfald": "brud"},
	}
	svar := indhold_egne_oplysninger.svar with input as sag(c.plan)
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
	svar := indhold_egne_oplysninger.svar with input as object.union(sag({"egne_oplysninger": {"personlige_forhold": "Tekst.", "sociale_forhold": "Tekst."}}), c.sag)
	[svar.udfald, object.get(svar, "grund", null)] == [c.udfald, c.grund]
}

test_whole_breach if {
	svar := indhold_egne_oplysninger.svar with input as sag({"egne_oplysninger": {"personlige_forhold": "Tekst."}})
	svar == {
		"udfald": "brud",
		"fakta": [["samlet_plan", "egne_oplysninger", "personlige_forhold"]],
		"mangler": [["samlet_plan", "egne_oplysninger", "sociale_forhold"]],
	}
}

sag(plan) := {
	"ophold": {"start": "2018-03-22"},
	"samlet_plan": object.union({"foreligger": "2018-04-05"}, plan),
	"pr_dato": "2018-04-05",
}
