package regler.samlet_plan.indhold_videre_forloeb_test

import data.regler.samlet_plan.indhold_videre_forloeb

test_udfald[navn] if {
	some navn, c in {
		"all there": {"plan": {"videre_forloeb": {"stoettebehov": "Tekst.", "visiteret_til": "Tekst."}}, "udfald": "opfyldt"},
		"nothing": {"plan": {}, "udfald": "brud"},
		"without stoettebehov": {"plan": {"videre_forloeb": {"visiteret_til": "Tekst."}}, "udfald": "brud"},
		"stoettebehov is a placeholder": {"plan": {"videre_forloeb": {"stoettebehov": "TBD", "visiteret_til": "Tekst."}}, "udfald": "brud"},
		"stoettebehov without a letter": {"plan": {"videre_forloeb": {"stoettebehov": "12", "visiteret_til": "Tekst."}}, "udfald": "brud"},
		"without visiteret_til": {"plan": {"videre_forloeb": {"stoettebehov": "Tekst."}}, "udfald": "brud"},
		"visiteret_til is a placeholder": {"plan": {"videre_forloeb": {"stoettebehov": "Tekst.", "visiteret_til": "TBD"}}, "udfald": "brud"},
		"visiteret_til without a letter": {"plan": {"videre_forloeb": {"stoettebehov": "Tekst.", "visiteret_til": "12"}}, "udfald": "brud"},
	}
	svar := indhold_videre_forloeb.svar with input as sag(c.plan)
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
	svar := indhold_videre_forloeb.svar with input as object.union(sag({"videre_forloeb": {"stoettebehov": "Tekst.", "visiteret_til": "Tekst."}}), c.sag)
	[svar.udfald, object.get(svar, "grund", null)] == [c.udfald, c.grund]
}

test_whole_breach if {
	svar := indhold_videre_forloeb.svar with input as sag({"videre_forloeb": {"stoettebehov": "Tekst."}})
	svar == {
		"udfald": "brud",
		"fakta": [["samlet_plan", "videre_forloeb", "stoettebehov"]],
		"mangler": [["samlet_plan", "videre_forloeb", "visiteret_til"]],
	}
}

sag(plan) := {
	"ophold": {"start": "2018-03-22"},
	"samlet_plan": object.union({"foreligger": "2018-04-05"}, plan),
	"pr_dato": "2018-04-05",
}
