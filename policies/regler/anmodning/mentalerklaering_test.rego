package regler.anmodning.mentalerklaering_test

import data.regler.anmodning.mentalerklaering

test_udfald[navn] if {
	some navn, c in {
		"enclosed": {"sag": {"anmodning": {"retslig_foranstaltning": {"findes": true, "mentalerklaering": {"findes": true, "bilag": "b1"}}, "bilag": [{"id": "b1"}]}}, "udfald": "opfyldt", "mangler": []},
		"not enclosed": {"sag": {"anmodning": {"retslig_foranstaltning": {"findes": true, "mentalerklaering": {"findes": true}}, "bilag": [{"id": "b1"}]}}, "udfald": "brud", "mangler": [["anmodning", "retslig_foranstaltning", "mentalerklaering", "bilag"]]},
		"the enclosure is not on the list": {"sag": {"anmodning": {"retslig_foranstaltning": {"findes": true, "mentalerklaering": {"findes": true, "bilag": "b2"}}, "bilag": [{"id": "b1"}]}}, "udfald": "brud", "mangler": [["anmodning", "retslig_foranstaltning", "mentalerklaering", "bilag"]]},
		"nothing said of it": {"sag": {"anmodning": {"retslig_foranstaltning": {"findes": true}, "bilag": [{"id": "b1"}]}}, "udfald": "brud", "mangler": [["anmodning", "retslig_foranstaltning", "mentalerklaering", "bilag"]]},
		"the measure is shown by its kind": {"sag": {"anmodning": {"retslig_foranstaltning": {"art": "straffelov_69"}, "bilag": [{"id": "b1"}]}}, "udfald": "brud", "mangler": [["anmodning", "retslig_foranstaltning", "mentalerklaering", "bilag"]]},
		"there is none": {"sag": {"anmodning": {"retslig_foranstaltning": {"findes": true, "mentalerklaering": {"findes": false}}, "bilag": [{"id": "b1"}]}}, "udfald": "ikke_relevant", "mangler": []},
		"a reason": {"sag": {"anmodning": {"retslig_foranstaltning": {"findes": true, "mentalerklaering": {"findes": true, "grund": "Retten har ikke udleveret den."}}, "bilag": [{"id": "b1"}]}}, "udfald": "ikke_relevant", "mangler": []},
		"the reason is a placeholder": {"sag": {"anmodning": {"retslig_foranstaltning": {"findes": true, "mentalerklaering": {"findes": true, "grund": "-"}}, "bilag": [{"id": "b1"}]}}, "udfald": "brud", "mangler": [["anmodning", "retslig_foranstaltning", "mentalerklaering", "bilag"]]},
		"no measure": {"sag": {"anmodning": {"retslig_foranstaltning": {"findes": false}, "bilag": [{"id": "b1"}]}}, "udfald": "ikke_relevant", "mangler": []},
		"whether there is a measure is not said": {"sag": {}, "udfald": "uoplyst", "mangler": [["anmodning", "retslig_foranstaltning", "findes"]]},
	}
	svar := mentalerklaering.svar with input as object.union(anmodet, c.sag)
	svar.udfald == c.udfald
	svar.mangler == c.mangler
}

test_svar if {
	svar := mentalerklaering.svar with input as object.union(anmodet, {"anmodning": {"retslig_foranstaltning": {"findes": true, "mentalerklaering": {"findes": true}}, "bilag": [{"id": "b1"}]}})
	svar == {
		"udfald": "brud",
		"fakta": [["anmodning", "retslig_foranstaltning", "findes"], ["anmodning", "retslig_foranstaltning", "mentalerklaering", "findes"]],
		"mangler": [["anmodning", "retslig_foranstaltning", "mentalerklaering", "bilag"]],
	}
}

test_ikke_muligt if {
	svar := mentalerklaering.svar with input as object.union(anmodet, {"anmodning": {"retslig_foranstaltning": {"findes": true, "mentalerklaering": {"findes": false}}}})
	[svar.grund, svar.besked] == ["betingelse", "ikke_muligt"]
}

# The koncept is in force from 18 December 2017, in Region Midtjylland; a draft is judged as if sent on pr_dato.
test_i_kraft[navn] if {
	some navn, c in {
		"received the day before": {"sag": {"region": "midtjylland", "anmodning": {"modtaget": "2017-12-17"}}, "svar": ["ikke_relevant", "ikke_i_kraft"]},
		"received on the day": {"sag": {"region": "midtjylland", "anmodning": {"modtaget": "2017-12-18"}}, "svar": ["uoplyst", ""]},
		"sent the day before, not received": {"sag": {"region": "midtjylland", "anmodning": {"sendt": "2017-12-17"}}, "svar": ["ikke_relevant", "ikke_i_kraft"]},
		"a draft": {"sag": {"region": "midtjylland"}, "svar": ["uoplyst", ""]},
		"another region": {"sag": {"region": "syddanmark", "anmodning": {"modtaget": "2018-02-01"}}, "svar": ["ikke_relevant", "ikke_i_kraft"]},
		"the region is not said": {"sag": {"anmodning": {"modtaget": "2018-02-01"}}, "svar": ["uoplyst", ""]},
	}
	svar := mentalerklaering.svar with input as object.union({"pr_dato": "2018-02-28"}, c.sag)
	[svar.udfald, object.get(svar, "grund", "")] == c.svar
}

anmodet := {"region": "midtjylland", "anmodning": {"modtaget": "2018-02-01"}, "pr_dato": "2018-02-28"}
