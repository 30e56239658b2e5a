package regler.samlet_plan.indhold_afdelingskode_test

import data.regler.samlet_plan.indhold_afdelingskode

test_udfald[navn] if {
	some navn, c in {
		"SHAK of 5 characters": {"kode": "99990", "udfald": "brud", "bemaerkning": null},
		"SHAK of 6": {"kode": "999901", "udfald": "opfyldt", "bemaerkning": null},
		"SHAK of 7": {"kode": "9999A01", "udfald": "opfyldt", "bemaerkning": null},
		"8 characters": {"kode": "9999A012", "udfald": "brud", "bemaerkning": null},
		"SOR of 10 digits": {"kode": "1234567890", "udfald": "brud", "bemaerkning": null},
		"SOR of 11": {"kode": "12345678901", "udfald": "opfyldt", "bemaerkning": "sor"},
		"11 characters with a letter": {"kode": "1234567890A", "udfald": "brud", "bemaerkning": null},
		"a word of six letters": {"kode": "ukendt", "udfald": "brud", "bemaerkning": null},
		"with blanks around": {"kode": " 9999A01 ", "udfald": "opfyldt", "bemaerkning": null},
		"a placeholder": {"kode": "mangler", "udfald": "brud", "bemaerkning": null},
	}
	svar := indhold_afdelingskode.svar with input as sag({"afdelingskode": c.kode})
	[svar.udfald, object.get(svar, "bemaerkning", null)] == [c.udfald, c.bemaerkning]
}

test_not_there if {
	svar := indhold_afdelingskode.svar with input as sag({})
	svar == {"udfald": "brud", "fakta": [], "mangler": [["samlet_plan", "afdelingskode"]]}
}

test_no_code if {
	svar := indhold_afdelingskode.svar with input as sag({"afdelingskode": "99990"})
	svar == {"udfald": "brud", "besked": "ingen_kode", "fakta": [["samlet_plan", "afdelingskode"]], "mangler": []}
}

# Not demanded the day before the plan; demanded without a plan once a later step is reached; not in force before 2018.
test_trin[navn] if {
	some navn, c in {
		"the day before the plan": {"sag": {"pr_dato": "2018-04-04"}, "udfald": "ikke_relevant", "grund": "trin_ikke_naaet"},
		"the day of the plan": {"sag": {}, "udfald": "opfyldt", "grund": null},
		"a stay that ended before 2018": {"sag": {"ophold": {"start": "2017-11-01", "slut": "2017-12-31"}}, "udfald": "ikke_relevant", "grund": "ikke_i_kraft"},
		"a plan dated after a later step": {"sag": {"samlet_plan": {"foreligger": "2018-04-06"}, "revurderinger": [{"id": "r1", "dato": "2018-04-05"}]}, "udfald": "brud", "grund": null},
	}
	svar := indhold_afdelingskode.svar with input as object.union(sag({"afdelingskode": "9999A01"}), c.sag)
	[svar.udfald, object.get(svar, "grund", null)] == [c.udfald, c.grund]
}

sag(plan) := {
	"ophold": {"start": "2018-03-22"},
	"samlet_plan": object.union({"foreligger": "2018-04-05"}, plan),
	"pr_dato": "2018-04-05",
}
