package regler.samlet_plan.kopi_test

import data.regler.samlet_plan.kopi

test_udfald[navn] if {
	some navn, c in {
		"handed over on pr_dato": {"plan": {"kopi": {"udleveret": "2018-09-30"}}, "sag": {}, "udfald": "opfyldt"},
		"to be handed over the day after": {"plan": {"kopi": {"udleveret": "2018-10-01"}}, "sag": {}, "udfald": "afventer"},
		"declined, and the plan says so": {"plan": {"kopi": {"frabedt": true, "frabedt_fremgaar": true}}, "sag": {}, "udfald": "opfyldt"},
		"declined, the plan does not say so": {"plan": {"kopi": {"frabedt": true, "frabedt_fremgaar": false}}, "sag": {}, "udfald": "brud"},
		"declined, not said whether the plan says so": {"plan": {"kopi": {"frabedt": true}}, "sag": {}, "udfald": "brud"},
		"not declined": {"plan": {"kopi": {"frabedt": false}}, "sag": {}, "udfald": "afventer"},
		"the plan says declined, the patient has not": {"plan": {"kopi": {"frabedt": false, "frabedt_fremgaar": true}}, "sag": {}, "udfald": "afventer"},
		"no copy, stay running": {"plan": {}, "sag": {}, "udfald": "afventer"},
		"no copy, stay ended": {"plan": {}, "sag": {"ophold": {"slut": "2018-09-30"}}, "udfald": "brud"},
		"no copy, stay ends the day after": {"plan": {}, "sag": {"ophold": {"slut": "2018-10-01"}}, "udfald": "afventer"},
		"no copy, discharged": {"plan": {}, "sag": {"udslusning": {"udsluset": "2018-09-30"}}, "udfald": "brud"},
		"no copy, closed": {"plan": {}, "sag": {"afsluttet": {"dato": "2018-09-30"}}, "udfald": "brud"},
	}
	svar := kopi.svar with input as object.union(sag(c.plan), c.sag)
	svar.udfald == c.udfald
}

test_trin[navn] if {
	some navn, c in {
		"the day before the plan": {"sag": {"pr_dato": "2018-04-04"}, "grund": "trin_ikke_naaet"},
		"a stay that ended before 2018": {"sag": {"ophold": {"start": "2017-11-01", "slut": "2017-12-31"}}, "grund": "ikke_i_kraft"},
		"a stay that ended before a plan was owed": {"sag": {"ophold": {"slut": "2018-04-10"}, "samlet_plan": {"foreligger": "2018-11-01"}, "udslusning": {"udsluset": "2018-04-10"}}, "grund": "betingelse"},
	}
	svar := kopi.svar with input as object.union(sag({}), c.sag)
	[svar.udfald, svar.grund] == ["ikke_relevant", c.grund]
}

test_whole_breach if {
	svar := kopi.svar with input as object.union(sag({"kopi": {"frabedt": false}}), {"ophold": {"slut": "2018-09-28"}})
	svar == {
		"udfald": "brud",
		"fakta": [["samlet_plan", "foreligger"], ["samlet_plan", "kopi", "frabedt"], ["ophold", "slut"]],
		"mangler": [["samlet_plan", "kopi", "udleveret"]],
	}
}

test_declined_but_not_in_the_plan if {
	svar := kopi.svar with input as sag({"kopi": {"frabedt": true}})
	svar == {
		"udfald": "brud",
		"besked": "fremgaar_ikke",
		"fakta": [["samlet_plan", "kopi", "frabedt"]],
		"mangler": [["samlet_plan", "kopi", "frabedt_fremgaar"]],
	}
}

sag(plan) := {
	"ophold": {"start": "2018-03-22"},
	"samlet_plan": object.union({"foreligger": "2018-04-05"}, plan),
	"pr_dato": "2018-09-30",
}
