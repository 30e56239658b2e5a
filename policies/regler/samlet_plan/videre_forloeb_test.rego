package regler.samlet_plan.videre_forloeb_test

import data.regler.samlet_plan.videre_forloeb

test_udfald[navn] if {
	some navn, c in {
		"all there": {"plan": {"videre_forloeb": alt}, "sag": {}, "udfald": "opfyldt"},
		"no need for a botilbud": {"plan": {"videre_forloeb": object.union(alt, {"behov_for_botilbud": false})}, "sag": {}, "udfald": "opfyldt"},
		"stoettebehov not said": {"plan": {"videre_forloeb": object.remove(alt, ["stoettebehov"])}, "sag": {}, "udfald": "afventer"},
		"visiteret_til not said": {"plan": {"videre_forloeb": object.remove(alt, ["visiteret_til"])}, "sag": {}, "udfald": "afventer"},
		"vurderet_med_overlaege not said": {"plan": {"videre_forloeb": object.remove(alt, ["vurderet_med_overlaege"])}, "sag": {}, "udfald": "afventer"},
		"vurderet_med_patient not said": {"plan": {"videre_forloeb": object.remove(alt, ["vurderet_med_patient"])}, "sag": {}, "udfald": "afventer"},
		"behov_for_botilbud not said": {"plan": {"videre_forloeb": object.remove(alt, ["behov_for_botilbud"])}, "sag": {}, "udfald": "afventer"},
		"not with the chief doctor": {"plan": {"videre_forloeb": object.union(alt, {"vurderet_med_overlaege": false})}, "sag": {}, "udfald": "afventer"},
		"not with the patient": {"plan": {"videre_forloeb": object.union(alt, {"vurderet_med_patient": false})}, "sag": {}, "udfald": "afventer"},
		"the need a placeholder": {"plan": {"videre_forloeb": object.union(alt, {"stoettebehov": "TBD"})}, "sag": {}, "udfald": "afventer"},
		"nothing, stay running": {"plan": {}, "sag": {}, "udfald": "afventer"},
		"nothing, stay ended": {"plan": {}, "sag": {"ophold": {"slut": "2018-09-30"}}, "udfald": "brud"},
		"nothing, stay ends the day after": {"plan": {}, "sag": {"ophold": {"slut": "2018-10-01"}}, "udfald": "afventer"},
		"nothing, discharged": {"plan": {}, "sag": {"udslusning": {"udsluset": "2018-09-30"}}, "udfald": "brud"},
		"nothing, closed": {"plan": {}, "sag": {"afsluttet": {"dato": "2018-09-30"}}, "udfald": "brud"},
	}
	svar := videre_forloeb.svar with input as object.union(sag(c.plan), c.sag)
	svar.udfald == c.udfald
}

test_trin[navn] if {
	some navn, c in {
		"the day before the plan": {"sag": {"pr_dato": "2018-04-04"}, "grund": "trin_ikke_naaet"},
		"a stay that ended before 2018": {"sag": {"ophold": {"start": "2017-11-01", "slut": "2017-12-31"}}, "grund": "ikke_i_kraft"},
		"a stay that ended before a plan was owed": {"sag": {"ophold": {"slut": "2018-04-10"}, "samlet_plan": {"foreligger": "2018-11-01"}, "udslusning": {"udsluset": "2018-04-10"}}, "grund": "betingelse"},
	}
	svar := videre_forloeb.svar with input as object.union(sag({}), c.sag)
	[svar.udfald, svar.grund] == ["ikke_relevant", c.grund]
}

test_whole_breach if {
	svar := videre_forloeb.svar with input as object.union(
		sag({"videre_forloeb": object.union(object.remove(alt, ["behov_for_botilbud"]), {"vurderet_med_patient": false})}),
		{"ophold": {"slut": "2018-09-28"}},
	)
	svar == {
		"udfald": "brud",
		"fakta": [["samlet_plan", "foreligger"], ["ophold", "slut"]],
		"mangler": [
			["samlet_plan", "videre_forloeb", "behov_for_botilbud"],
			["samlet_plan", "videre_forloeb", "vurderet_med_patient"],
		],
	}
}

alt := {"stoettebehov": "Støtte morgen og aften.", "visiteret_til": "Botilbud.", "vurderet_med_overlaege": true, "vurderet_med_patient": true, "behov_for_botilbud": true}

sag(plan) := {
	"ophold": {"start": "2018-03-22"},
	"samlet_plan": object.union({"foreligger": "2018-04-05"}, plan),
	"pr_dato": "2018-09-30",
}
