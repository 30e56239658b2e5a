package regler.samlet_plan.indhold_kontaktpersoner_test

import data.regler.samlet_plan.indhold_kontaktpersoner

test_udfald[navn] if {
	some navn, c in {
		"all there": {"uden": [], "med": {}, "udfald": "opfyldt"},
		"no contact in the kommune": {"uden": ["kommune"], "med": {}, "udfald": "brud"},
		"nobody responsible for the plan": {"uden": ["planansvarlig"], "med": {}, "udfald": "brud"},
		"no doctor": {"uden": ["praktiserende_laege"], "med": {}, "udfald": "brud"},
		"a doctor by e-mail": {"uden": [], "med": {"praktiserende_laege": {"navn": "Testperson My", "email": "a@example.org"}}, "udfald": "opfyldt"},
		"a doctor by address": {"uden": [], "med": {"praktiserende_laege": {"navn": "Testperson My", "adresse": "Eksempelvej 1"}}, "udfald": "opfyldt"},
		"a doctor who cannot be reached": {"uden": ["praktiserende_laege"], "med": {"praktiserende_laege": {"navn": "Testperson My"}}, "udfald": "brud"},
		"a doctor without a name": {"uden": ["praktiserende_laege"], "med": {"praktiserende_laege": {"telefon": "+45 00 00 00 12"}}, "udfald": "brud"},
		"no other actors": {"uden": ["andre_aktoerer"], "med": {"andre_aktoerer": {"findes": false}}, "udfald": "opfyldt"},
		"other actors not said": {"uden": ["andre_aktoerer"], "med": {}, "udfald": "brud"},
		"other actors, but nobody": {"uden": ["andre_aktoerer"], "med": {"andre_aktoerer": {"findes": true}}, "udfald": "brud"},
		"another actor without a number": {"uden": [], "med": {"andre_aktoerer": {"findes": true, "kontakter": [{"id": "a1", "navn": "Testperson Pi"}]}}, "udfald": "brud"},
		"probation service not relevant": {"uden": ["kriminalforsorg"], "med": {"kriminalforsorg": {"relevant": false}}, "udfald": "opfyldt"},
		"probation service relevant, but nobody": {"uden": ["kriminalforsorg"], "med": {"kriminalforsorg": {"relevant": true}}, "udfald": "brud"},
		"probation service not said": {"uden": ["kriminalforsorg"], "med": {}, "udfald": "uoplyst"},
		"probation service not said, but a contact": {"uden": ["kriminalforsorg"], "med": {"kriminalforsorg": kontakt}, "udfald": "opfyldt"},
		"probation service not said and no doctor": {"uden": ["kriminalforsorg", "praktiserende_laege"], "med": {}, "udfald": "brud"},
	}
	svar := indhold_kontaktpersoner.svar with input as sag({"kontaktpersoner": object.union(object.remove(alle, c.uden), c.med)})
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
	svar := indhold_kontaktpersoner.svar with input as object.union(sag({"kontaktpersoner": alle}), c.sag)
	[svar.udfald, object.get(svar, "grund", null)] == [c.udfald, c.grund]
}

test_whole_breach if {
	svar := indhold_kontaktpersoner.svar with input as sag({"kontaktpersoner": {
		"kommune": {"navn": "Testperson Beta"},
		"praktiserende_laege": kontakt,
		"andre_aktoerer": {"findes": true, "kontakter": [{"id": "a1", "telefon": "+45 00 00 00 15"}]},
		"kriminalforsorg": {"relevant": false},
	}})
	svar == {
		"udfald": "brud",
		"fakta": [
			["samlet_plan", "kontaktpersoner", "kommune"],
			["samlet_plan", "kontaktpersoner", "praktiserende_laege"],
			["samlet_plan", "kontaktpersoner", "andre_aktoerer"],
			["samlet_plan", "kontaktpersoner", "kriminalforsorg"],
		],
		"mangler": [
			["samlet_plan", "kontaktpersoner", "kommune", "telefon"],
			["samlet_plan", "kontaktpersoner", "planansvarlig"],
			["samlet_plan", "kontaktpersoner", "andre_aktoerer", "kontakter", 0, "navn"],
		],
	}
}

kontakt := {"navn": "Testperson Beta", "telefon": "+45 00 00 00 01"}

alle := {
	"kommune": kontakt,
	"planansvarlig": kontakt,
	"praktiserende_laege": kontakt,
	"andre_aktoerer": {"findes": true, "kontakter": [object.union(kontakt, {"id": "a1"})]},
	"kriminalforsorg": object.union(kontakt, {"relevant": true}),
}

sag(plan) := {
	"ophold": {"start": "2018-03-22"},
	"samlet_plan": object.union({"foreligger": "2018-04-05"}, plan),
	"pr_dato": "2018-04-05",
}
