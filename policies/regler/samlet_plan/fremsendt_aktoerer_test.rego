package regler.samlet_plan.fremsendt_aktoerer_test

import data.regler.samlet_plan.fremsendt_aktoerer

test_udfald[navn] if {
	some navn, c in {
		"sent to all": {"plan": {"fremsendt_aktoerer": {"alle_relevante": true}}, "sag": {}, "udfald": "opfyldt"},
		"sent to all on pr_dato": {"plan": {"fremsendt_aktoerer": {"alle_relevante": true, "dato": "2018-09-30"}}, "sag": {}, "udfald": "opfyldt"},
		"sent the day after": {"plan": {"fremsendt_aktoerer": {"alle_relevante": true, "dato": "2018-10-01"}}, "sag": {}, "udfald": "afventer"},
		"not to all": {"plan": {"fremsendt_aktoerer": {"alle_relevante": false, "dato": "2018-04-06"}}, "sag": {}, "udfald": "afventer"},
		"only a day": {"plan": {"fremsendt_aktoerer": {"dato": "2018-04-06"}}, "sag": {}, "udfald": "afventer"},
		"not sent, stay running": {"plan": {}, "sag": {}, "udfald": "afventer"},
		"not sent, stay ended": {"plan": {}, "sag": {"ophold": {"slut": "2018-09-30"}}, "udfald": "brud"},
		"not sent, stay ends the day after": {"plan": {}, "sag": {"ophold": {"slut": "2018-10-01"}}, "udfald": "afventer"},
		"not sent, discharged": {"plan": {}, "sag": {"udslusning": {"udsluset": "2018-09-30"}}, "udfald": "brud"},
		"not sent, closed": {"plan": {}, "sag": {"afsluttet": {"dato": "2018-09-30"}}, "udfald": "brud"},
	}
	svar := fremsendt_aktoerer.svar with input as object.union(sag(c.plan), c.sag)
	svar.udfald == c.udfald
}

test_trin[navn] if {
	some navn, c in {
		"the day before the plan": {"sag": {"pr_dato": "2018-04-04"}, "grund": "trin_ikke_naaet"},
		"a stay that ended before 2018": {"sag": {"ophold": {"start": "2017-11-01", "slut": "2017-12-31"}}, "grund": "ikke_i_kraft"},
		"a stay that ended before a plan was owed": {"sag": {"ophold": {"slut": "2018-04-10"}, "samlet_plan": {"foreligger": "2018-11-01"}, "udslusning": {"udsluset": "2018-04-10"}}, "grund": "betingelse"},
	}
	svar := fremsendt_aktoerer.svar with input as object.union(sag({}), c.sag)
	[svar.udfald, svar.grund] == ["ikke_relevant", c.grund]
}

test_whole_breach if {
	svar := fremsendt_aktoerer.svar with input as object.union(
		sag({"fremsendt_aktoerer": {"alle_relevante": false}}),
		{"udslusning": {"udsluset": "2018-09-28"}},
	)
	svar == {
		"udfald": "brud",
		"fakta": [
			["samlet_plan", "foreligger"],
			["samlet_plan", "fremsendt_aktoerer", "alle_relevante"],
			["udslusning", "udsluset"],
		],
		"mangler": [["samlet_plan", "fremsendt_aktoerer"]],
	}
}

sag(plan) := {
	"ophold": {"start": "2018-03-22"},
	"samlet_plan": object.union({"foreligger": "2018-04-05"}, plan),
	"pr_dato": "2018-09-30",
}
