package regler.samlet_plan.opdateret_foer_udslusning_test

import data.regler.samlet_plan.opdateret_foer_udslusning

test_udfald[navn] if {
	some navn, c in {
		"updated the day before": {"med": {"opdateret": "2018-09-27"}, "pr_dato": "2018-09-30", "udfald": "opfyldt"},
		"updated on the day": {"med": {"opdateret": "2018-09-28"}, "pr_dato": "2018-09-30", "udfald": "opfyldt"},
		"updated the day after": {"med": {"opdateret": "2018-09-29"}, "pr_dato": "2018-09-30", "udfald": "brud"},
		"not updated": {"med": {}, "pr_dato": "2018-09-30", "udfald": "brud"},
		"not updated, decided only": {"med": {}, "pr_dato": "2018-09-27", "udfald": "afventer"},
		"updated after pr_dato, decided only": {"med": {"opdateret": "2018-09-28"}, "pr_dato": "2018-09-27", "udfald": "afventer"},
		"updated, decided only": {"med": {"opdateret": "2018-09-20"}, "pr_dato": "2018-09-27", "udfald": "opfyldt"},
		"not coordinated": {"med": {"opdateret": "2018-09-27", "koordineret": false}, "pr_dato": "2018-09-30", "udfald": "brud"},
		"not worked in": {"med": {"opdateret": "2018-09-27", "indarbejdet_i_handleplaner": false}, "pr_dato": "2018-09-30", "udfald": "brud"},
		"no follow-up": {"med": {"opdateret": "2018-09-27", "opfoelgning_sikret": false}, "pr_dato": "2018-09-30", "udfald": "brud"},
		"no follow-up, decided only": {"med": {"opdateret": "2018-09-20", "opfoelgning_sikret": false}, "pr_dato": "2018-09-27", "udfald": "afventer"},
		"the day before the decision": {"med": {}, "pr_dato": "2018-09-09", "udfald": "ikke_relevant"},
	}
	svar := opdateret_foer_udslusning.svar with input as sag(c.med, c.pr_dato)
	svar.udfald == c.udfald
}

# On the day itself the clock decides where both times are known.
test_klokken[navn] if {
	some navn, c in {
		"the same second": {"opdateret": "2018-09-28T11:00:00+02:00", "udfald": "opfyldt"},
		"a second later": {"opdateret": "2018-09-28T11:00:01+02:00", "udfald": "brud"},
		"no time": {"opdateret": "2018-09-28", "udfald": "opfyldt"},
	}
	svar := opdateret_foer_udslusning.svar with input as object.union(
		sag({"opdateret": c.opdateret}, "2018-09-30"),
		{"udslusning": {"udsluset": "2018-09-28T11:00:00+02:00"}},
	)
	svar.udfald == c.udfald
}

# No kommunal handleplan: nothing to coordinate with.
test_uden_handleplan[navn] if {
	some navn, c in {
		"the plan says none": {"sag": {"samlet_plan": {"elementer": {"handleplan_servicelov_141": {"findes": false}}}}, "udfald": "opfyldt"},
		"the request says none": {"sag": {"anmodning": {"eksisterende_planer": {"handleplan_servicelov_141": {"findes": false}}}}, "udfald": "opfyldt"},
		"there is one": {"sag": {"samlet_plan": {"elementer": {"handleplan_servicelov_141": {"findes": true}}}}, "udfald": "brud"},
		"not said": {"sag": {}, "udfald": "brud"},
	}
	svar := opdateret_foer_udslusning.svar with input as object.union(
		sag({"opdateret": "2018-09-27", "koordineret": false, "indarbejdet_i_handleplaner": false}, "2018-09-30"),
		c.sag,
	)
	svar.udfald == c.udfald
}

test_not_relevant[navn] if {
	some navn, c in {
		"the patient stayed away": {"sag": {"udslusning": {"aarsag": "udeblivelse"}}, "grund": "betingelse"},
		"the consent was withdrawn": {"sag": {"udslusning": {"aarsag": "samtykke_tilbagekaldt"}}, "grund": "betingelse"},
		"no plan owed": {"sag": {"ophold": {"start": "2018-09-20", "slut": "2018-09-28"}, "samlet_plan": {"foreligger": "2018-11-01"}}, "grund": "betingelse"},
		"ended before 2018": {"sag": {"ophold": {"start": "2017-07-01", "slut": "2017-12-31"}}, "grund": "ikke_i_kraft"},
	}
	svar := opdateret_foer_udslusning.svar with input as object.union(sag({}, "2018-09-30"), c.sag)
	[svar.udfald, svar.grund] == ["ikke_relevant", c.grund]
}

test_whole_breach if {
	svar := opdateret_foer_udslusning.svar with input as sag({"opdateret": "2018-09-29", "opfoelgning_sikret": false}, "2018-09-30")
	svar == {
		"udfald": "brud",
		"besked": "for_sent",
		"fakta": [["samlet_plan", "ved_udslusning", "opdateret"], ["udslusning", "udsluset"]],
		"mangler": [["samlet_plan", "ved_udslusning", "opfoelgning_sikret"]],
		"parametre": {"opdateret": "2018-09-29", "udsluset": "2018-09-28"},
	}
}

# Decided only: pending until the case is closed.
test_afsluttet[navn] if {
	some navn, c in {
		"closed": {"dato": "2018-09-27", "udfald": "brud"},
		"closes the day after pr_dato": {"dato": "2018-09-28", "udfald": "afventer"},
	}
	svar := opdateret_foer_udslusning.svar with input as object.union(sag({}, "2018-09-27"), {"afsluttet": {"dato": c.dato}})
	svar.udfald == c.udfald
}

test_what_is_pending if {
	svar := opdateret_foer_udslusning.svar with input as sag({}, "2018-09-27")
	svar == {
		"udfald": "afventer",
		"frist": null,
		"fakta": [["udslusning", "beslutning", "dato"]],
		"mangler": [["samlet_plan", "ved_udslusning", "opdateret"]],
	}
}

sag(med, pr_dato) := {
	"ophold": {"start": "2018-03-22"},
	"samlet_plan": {"foreligger": "2018-04-05", "ved_udslusning": object.union(
		{"koordineret": true, "indarbejdet_i_handleplaner": true, "opfoelgning_sikret": true},
		med,
	)},
	"udslusning": {"aarsag": "udslusning", "beslutning": {"dato": "2018-09-10"}, "udsluset": "2018-09-28"},
	"pr_dato": pr_dato,
}
