package regler.samlet_plan.indhold_paaroerende_test

import data.regler.samlet_plan.indhold_paaroerende

test_udfald[navn] if {
	some navn, c in {
		"consent and contact": {"plan": {"paaroerende": {"findes": true, "samtykke": true, "kontakter": [kontakt]}}, "udfald": "opfyldt"},
		"consent and contact, relatives not said": {"plan": {"paaroerende": {"samtykke": true, "kontakter": [kontakt]}}, "udfald": "opfyldt"},
		"contact without consent": {"plan": {"paaroerende": {"findes": true, "samtykke": false, "kontakter": [kontakt]}}, "udfald": "brud"},
		"contact without consent, relatives denied": {"plan": {"paaroerende": {"findes": false, "samtykke": false, "kontakter": [kontakt]}}, "udfald": "brud"},
		"no consent, no contact": {"plan": {"paaroerende": {"findes": true, "samtykke": false}}, "udfald": "opfyldt"},
		"no consent, an empty list": {"plan": {"paaroerende": {"findes": true, "samtykke": false, "kontakter": []}}, "udfald": "opfyldt"},
		"consent, no contact": {"plan": {"paaroerende": {"findes": true, "samtykke": true}}, "udfald": "brud"},
		"consent, no contact, relatives not said": {"plan": {"paaroerende": {"samtykke": true}}, "udfald": "uoplyst"},
		"no relatives": {"plan": {"paaroerende": {"findes": false}}, "udfald": "opfyldt"},
		"contact, consent not said": {"plan": {"paaroerende": {"findes": true, "kontakter": [kontakt]}}, "udfald": "uoplyst"},
		"nothing said": {"plan": {}, "udfald": "uoplyst"},
		"a contact that cannot be reached": {"plan": {"paaroerende": {"samtykke": true, "kontakter": [object.remove(kontakt, ["telefon"])]}}, "udfald": "brud"},
		"a contact without a name": {"plan": {"paaroerende": {"samtykke": true, "kontakter": [object.remove(kontakt, ["navn"])]}}, "udfald": "brud"},
		"a telephone number that is a placeholder": {"plan": {"paaroerende": {"samtykke": true, "kontakter": [object.union(kontakt, {"telefon": "-"})]}}, "udfald": "brud"},
		"the second contact without a name": {"plan": {"paaroerende": {"samtykke": true, "kontakter": [kontakt, {"id": "p2", "email": "b@example.org"}]}}, "udfald": "brud"},
		"reached by e-mail": {"plan": {"paaroerende": {"samtykke": true, "kontakter": [{"id": "p1", "navn": "Testperson Kappa", "email": "a@example.org"}]}}, "udfald": "opfyldt"},
	}
	svar := indhold_paaroerende.svar with input as sag(c.plan)
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
	svar := indhold_paaroerende.svar with input as object.union(sag({"paaroerende": {"findes": false}}), c.sag)
	[svar.udfald, object.get(svar, "grund", null)] == [c.udfald, c.grund]
}

# A plan from before the order, of a stay that ran on, is judged from the order's first day.
test_stay_from_before_the_order[navn] if {
	some navn, c in {
		"31 December 2017": {"pr_dato": "2017-12-31", "udfald": "ikke_relevant"},
		"1 January 2018": {"pr_dato": "2018-01-01", "udfald": "brud"},
	}
	svar := indhold_paaroerende.svar with input as {
		"ophold": {"start": "2017-12-01"},
		"samlet_plan": {"foreligger": "2017-12-15", "paaroerende": {"samtykke": false, "kontakter": [kontakt]}},
		"pr_dato": c.pr_dato,
	}
	svar.udfald == c.udfald
}

test_whole_breach if {
	svar := indhold_paaroerende.svar with input as sag({"paaroerende": {"samtykke": false, "kontakter": [kontakt]}})
	svar == {
		"udfald": "brud",
		"besked": "uden_samtykke",
		"fakta": [["samlet_plan", "paaroerende", "samtykke"], ["samlet_plan", "paaroerende", "kontakter"]],
		"mangler": [],
	}
}

kontakt := {"id": "p1", "navn": "Testperson Kappa", "telefon": "+45 00 00 00 11"}

sag(plan) := {
	"ophold": {"start": "2018-03-22"},
	"samlet_plan": object.union({"foreligger": "2018-04-05"}, plan),
	"pr_dato": "2018-04-05",
}
