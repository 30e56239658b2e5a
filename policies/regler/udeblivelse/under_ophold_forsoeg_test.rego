package regler.udeblivelse.under_ophold_forsoeg_test

import data.regler.udeblivelse.under_ophold_forsoeg

# Absent from Monday 11 June 2018, tried on 12 June, all told on 13 June; judged on 25 June.

test_udfald[navn] if {
	some navn, c in {
		"all of it": {"f": {}, "udfald": "opfyldt"},
		"all on one day": {"f": {"kontakt_visitationsforum": "2018-06-12", "kontakt_kommune": "2018-06-12", "kontakt_kriminalforsorg": "2018-06-12"}, "udfald": "opfyldt"},
		"tried on the first day of absence": {"f": {"forsoeg": [forsoeg("2018-06-11")]}, "udfald": "opfyldt"},
		"tried the day before the absence": {"f": {"forsoeg": [forsoeg("2018-06-10")]}, "udfald": "brud"},
		"one contact the day before the attempt": {"f": {"kontakt_kommune": "2018-06-11"}, "udfald": "brud"},
		"another attempt after the contacts": {"f": {"forsoeg": [forsoeg("2018-06-12"), forsoeg("2018-06-20")]}, "udfald": "opfyldt"},
		"the only attempt the day after": {"f": {"forsoeg": [forsoeg("2018-06-14")]}, "udfald": "brud"},
		"no attempt": {"f": {"forsoeg": []}, "udfald": "brud"},
		"an attempt without a day": {"f": {"forsoeg": [{"id": "f", "beskrivelse": "Ringet."}]}, "udfald": "uoplyst"},
		"an attempt without a day beside one in time": {"f": {"forsoeg": [{"id": "f"}, forsoeg("2018-06-12")]}, "udfald": "opfyldt"},
		"a second before": {"f": {"forsoeg": [forsoeg("2018-06-13T10:00:00+02:00")], "kontakt_visitationsforum": "2018-06-13T10:00:01+02:00"}, "udfald": "opfyldt"},
		"a second after": {"f": {"forsoeg": [forsoeg("2018-06-13T10:00:00+02:00")], "kontakt_visitationsforum": "2018-06-13T09:59:59+02:00"}, "udfald": "brud"},
		"no contact to the forum": {"f": {"kontakt_visitationsforum": null}, "udfald": "afventer"},
		"no contact to the kommune": {"f": {"kontakt_kommune": null}, "udfald": "afventer"},
		"no contact to the probation service": {"f": {"kontakt_kriminalforsorg": null}, "udfald": "afventer"},
		"contact tomorrow": {"f": {"kontakt_kommune": "2018-06-26"}, "udfald": "afventer"},
		"nothing yet": {"f": ingen, "udfald": "afventer"},
		"nothing, returned": {"f": object.union(ingen, {"tilbage": "2018-06-12"}), "udfald": "ikke_relevant"},
		"nothing, returns tomorrow": {"f": object.union(ingen, {"tilbage": "2018-06-26"}), "udfald": "afventer"},
		"all of it, returned": {"f": {"tilbage": "2018-06-20"}, "udfald": "opfyldt"},
		"in the wrong order, returned": {"f": {"forsoeg": [], "tilbage": "2018-06-20"}, "udfald": "brud"},
		"absent from tomorrow": {"f": object.union(ingen, {"fra": "2018-06-26"}), "udfald": "ikke_relevant"},
		"first day not said": {"f": {"fra": null}, "udfald": "uoplyst"},
	}
	svar := under_ophold_forsoeg.svar with input as sag(c.f, {})
	svar.udfald == c.udfald
}

test_discharge[navn] if {
	some navn, c in {
		"for absence": {"felter": {"ophold": {"slut": "2018-06-25", "slut_aarsag": "udeblivelse"}}, "udfald": "brud"},
		"by the udslusning": {"felter": {"udslusning": {"aarsag": "udeblivelse", "udsluset": "2018-06-25"}}, "udfald": "brud"},
		"tomorrow": {"felter": {"ophold": {"slut": "2018-06-26", "slut_aarsag": "udeblivelse"}}, "udfald": "afventer"},
		"for another reason": {"felter": {"ophold": {"slut": "2018-06-25", "slut_aarsag": "samtykke_tilbagekaldt"}}, "udfald": "ikke_relevant"},
		"for a reason not said": {"felter": {"ophold": {"slut": "2018-06-25"}}, "udfald": "uoplyst"},
		"the case is closed": {"felter": {"afsluttet": {"dato": "2018-06-25"}}, "udfald": "brud"},
		"the case is closed tomorrow": {"felter": {"afsluttet": {"dato": "2018-06-26"}}, "udfald": "afventer"},
	}
	svar := under_ophold_forsoeg.svar with input as object.union(sag({"kontakt_kommune": null}, {}), c.felter)
	svar.udfald == c.udfald
}

# All were told on 13 June.
test_contact_after_the_discharge[navn] if {
	some navn, c in {
		"discharged the day they were told": {"ophold": {"slut": "2018-06-13", "slut_aarsag": "udeblivelse"}, "udfald": "opfyldt"},
		"discharged the day before": {"ophold": {"slut": "2018-06-12", "slut_aarsag": "udeblivelse"}, "udfald": "brud"},
		"the day before, for another reason": {"ophold": {"slut": "2018-06-12", "slut_aarsag": "samtykke_tilbagekaldt"}, "udfald": "opfyldt"},
	}
	svar := under_ophold_forsoeg.svar with input as object.union(sag({}, {}), {"ophold": c.ophold})
	svar.udfald == c.udfald
}

test_kriminalforsorg[navn] if {
	some navn, c in {
		"no measure": {"rf": {"findes": false}, "f": {"kontakt_kriminalforsorg": null}, "udfald": "opfyldt"},
		"a measure": {"rf": {"findes": true}, "f": {"kontakt_kriminalforsorg": null}, "udfald": "afventer"},
		"a measure by its kind": {"rf": {"art": "straffelov_68"}, "f": {"kontakt_kriminalforsorg": null}, "udfald": "afventer"},
		"not said": {"rf": {}, "f": {"kontakt_kriminalforsorg": null}, "udfald": "uoplyst"},
		"not said, but told": {"rf": {}, "f": {}, "udfald": "opfyldt"},
		"not said, other contact missing": {"rf": {}, "f": {"kontakt_kriminalforsorg": null, "kontakt_kommune": null}, "udfald": "afventer"},
	}
	svar := under_ophold_forsoeg.svar with input as object.union(object.remove(sag(c.f, {}), ["anmodning"]), {"anmodning": {"retslig_foranstaltning": c.rf}})
	svar.udfald == c.udfald
}

test_ikraft[navn] if {
	some navn, c in {
		"absent from the koncept's first day": {"fra": "2017-12-18", "region": "midtjylland", "udfald": "afventer"},
		"absent from the day before": {"fra": "2017-12-17", "region": "midtjylland", "udfald": "ikke_relevant"},
		"another region": {"fra": "2018-06-11", "region": "sjaelland", "udfald": "ikke_relevant"},
	}
	svar := under_ophold_forsoeg.svar with input as object.union(sag(object.union(ingen, {"fra": c.fra}), {}), {"region": c.region})
	svar.udfald == c.udfald
}

test_svar_of_a_discharge if {
	svar := under_ophold_forsoeg.svar with input as object.union(
		sag({"kontakt_kommune": null, "kontakt_kriminalforsorg": null}, {}),
		{"ophold": {"slut": "2018-06-25", "slut_aarsag": "udeblivelse"}},
	)
	svar.forekomster == [{
		"noegle": "frav-1",
		"sti": ["ophold", "fravaer", 0],
		"udfald": "brud",
		"fakta": [
			["ophold", "fravaer", 0, "fra"],
			["ophold", "fravaer", 0, "forsoeg"],
			["ophold", "fravaer", 0, "kontakt_visitationsforum"],
			["ophold", "slut"],
		],
		"mangler": [["ophold", "fravaer", 0, "kontakt_kommune"], ["ophold", "fravaer", 0, "kontakt_kriminalforsorg"]],
	}]
}

forsoeg(dato) := {"id": dato, "dato": dato, "beskrivelse": "Ringet til patienten."}

ingen := {"forsoeg": null, "kontakt_visitationsforum": null, "kontakt_kommune": null, "kontakt_kriminalforsorg": null}

sag(fravaer, felter) := object.union(
	{
		"region": "midtjylland",
		"anmodning": {"retslig_foranstaltning": {"findes": true}},
		"ophold": {
			"start": "2017-09-01",
			"fravaer": [uden_null(object.union(
				{
					"id": "frav-1",
					"fra": "2018-06-11",
					"forsoeg": [forsoeg("2018-06-12")],
					"kontakt_visitationsforum": "2018-06-13",
					"kontakt_kommune": "2018-06-13",
					"kontakt_kriminalforsorg": "2018-06-13",
				},
				fravaer,
			))],
		},
		"pr_dato": "2018-06-25",
	},
	felter,
)

uden_null(o) := {k: v | some k, v in o; v != null}
