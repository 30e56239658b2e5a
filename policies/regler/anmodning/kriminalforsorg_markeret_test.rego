package regler.anmodning.kriminalforsorg_markeret_test

import data.regler.anmodning.kriminalforsorg_markeret

test_udfald[navn] if {
	some navn, c in {
		"marked": {"sag": {"anmodning": {"retslig_foranstaltning": {"findes": true}, "kriminalforsorg_markeret": true}}, "udfald": "opfyldt", "mangler": []},
		"said not to be marked": {"sag": {"anmodning": {"retslig_foranstaltning": {"findes": true}, "kriminalforsorg_markeret": false}}, "udfald": "brud", "mangler": []},
		"not said": {"sag": {"anmodning": {"retslig_foranstaltning": {"findes": true}}}, "udfald": "brud", "mangler": [["anmodning", "kriminalforsorg_markeret"]]},
		"the measure is shown by its kind": {"sag": {"anmodning": {"retslig_foranstaltning": {"art": "anden"}}}, "udfald": "brud", "mangler": [["anmodning", "kriminalforsorg_markeret"]]},
		"no measure": {"sag": {"anmodning": {"retslig_foranstaltning": {"findes": false}}}, "udfald": "ikke_relevant", "mangler": []},
		"whether there is a measure is not said": {"sag": {"anmodning": {"kriminalforsorg_markeret": true}}, "udfald": "uoplyst", "mangler": [["anmodning", "retslig_foranstaltning", "findes"]]},
	}
	svar := kriminalforsorg_markeret.svar with input as object.union(anmodet, c.sag)
	svar.udfald == c.udfald
	svar.mangler == c.mangler
}

test_svar if {
	svar := kriminalforsorg_markeret.svar with input as object.union(anmodet, {"anmodning": {"retslig_foranstaltning": {"findes": true}, "kriminalforsorg_markeret": false}})
	svar == {
		"udfald": "brud",
		"fakta": [["anmodning", "retslig_foranstaltning", "findes"], ["anmodning", "kriminalforsorg_markeret"]],
		"mangler": [],
	}
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
	svar := kriminalforsorg_markeret.svar with input as object.union({"pr_dato": "2018-02-28"}, c.sag)
	[svar.udfald, object.get(svar, "grund", "")] == c.svar
}

anmodet := {"region": "midtjylland", "anmodning": {"modtaget": "2018-02-01"}, "pr_dato": "2018-02-28"}
