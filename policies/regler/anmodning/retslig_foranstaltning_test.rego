package regler.anmodning.retslig_foranstaltning_test

import data.regler.anmodning.retslig_foranstaltning

test_udfald[navn] if {
	some navn, c in {
		"none": {"sag": {"anmodning": {"retslig_foranstaltning": {"findes": false}, "bilag": [{"id": "b1"}]}}, "udfald": "opfyldt", "mangler": []},
		"kind, supervision and judgment": {"sag": {"anmodning": {"retslig_foranstaltning": {"findes": true, "art": "straffelov_69", "tilsyn_kriminalforsorg": true, "dom": {"bilag": "b1"}}, "bilag": [{"id": "b1"}]}}, "udfald": "opfyldt", "mangler": []},
		"without supervision": {"sag": {"anmodning": {"retslig_foranstaltning": {"findes": true, "art": "straffelov_68", "tilsyn_kriminalforsorg": false, "dom": {"bilag": "b1"}}, "bilag": [{"id": "b1"}]}}, "udfald": "opfyldt", "mangler": []},
		"another kind": {"sag": {"anmodning": {"retslig_foranstaltning": {"findes": true, "art": "anden", "tilsyn_kriminalforsorg": false, "dom": {"bilag": "b1"}}, "bilag": [{"id": "b1"}]}}, "udfald": "opfyldt", "mangler": []},
		"the same without findes": {"sag": {"anmodning": {"retslig_foranstaltning": {"art": "anden", "tilsyn_kriminalforsorg": false, "dom": {"bilag": "b1"}}, "bilag": [{"id": "b1"}]}}, "udfald": "opfyldt", "mangler": []},
		"supervision is not said": {"sag": {"anmodning": {"retslig_foranstaltning": {"findes": true, "art": "straffelov_69", "dom": {"bilag": "b1"}}, "bilag": [{"id": "b1"}]}}, "udfald": "brud", "mangler": [["anmodning", "retslig_foranstaltning", "tilsyn_kriminalforsorg"]]},
		"the kind is not said": {"sag": {"anmodning": {"retslig_foranstaltning": {"findes": true, "tilsyn_kriminalforsorg": true, "dom": {"bilag": "b1"}}, "bilag": [{"id": "b1"}]}}, "udfald": "brud", "mangler": [["anmodning", "retslig_foranstaltning", "art"]]},
		"no judgment": {"sag": {"anmodning": {"retslig_foranstaltning": {"findes": true, "art": "straffelov_69", "tilsyn_kriminalforsorg": true}, "bilag": [{"id": "b1"}]}}, "udfald": "brud", "mangler": [["anmodning", "retslig_foranstaltning", "dom", "bilag"]]},
		"a judgment with a date alone": {"sag": {"anmodning": {"retslig_foranstaltning": {"findes": true, "art": "straffelov_69", "tilsyn_kriminalforsorg": true, "dom": {"dato": "2016-09-14"}}, "bilag": [{"id": "b1"}]}}, "udfald": "brud", "mangler": [["anmodning", "retslig_foranstaltning", "dom", "bilag"]]},
		"the judgment is not on the list": {"sag": {"anmodning": {"retslig_foranstaltning": {"findes": true, "art": "straffelov_69", "tilsyn_kriminalforsorg": true, "dom": {"bilag": "b2"}}, "bilag": [{"id": "b1"}]}}, "udfald": "brud", "mangler": [["anmodning", "retslig_foranstaltning", "dom", "bilag"]]},
		"said to be there, no more": {"sag": {"anmodning": {"retslig_foranstaltning": {"findes": true}, "bilag": [{"id": "b1"}]}}, "udfald": "brud", "mangler": [["anmodning", "retslig_foranstaltning", "art"], ["anmodning", "retslig_foranstaltning", "tilsyn_kriminalforsorg"], ["anmodning", "retslig_foranstaltning", "dom", "bilag"]]},
		"nothing said": {"sag": {}, "udfald": "brud", "mangler": [["anmodning", "retslig_foranstaltning", "findes"]]},
	}
	svar := retslig_foranstaltning.svar with input as object.union(anmodet, c.sag)
	svar.udfald == c.udfald
	svar.mangler == c.mangler
}

test_svar if {
	svar := retslig_foranstaltning.svar with input as object.union(anmodet, {"anmodning": {"retslig_foranstaltning": {"findes": true, "art": "straffelov_69", "dom": {"bilag": "b1"}}, "bilag": [{"id": "b1"}]}})
	svar == {
		"udfald": "brud",
		"fakta": [["anmodning", "retslig_foranstaltning", "findes"], ["anmodning", "retslig_foranstaltning", "art"], ["anmodning", "retslig_foranstaltning", "dom", "bilag"]],
		"mangler": [["anmodning", "retslig_foranstaltning", "tilsyn_kriminalforsorg"]],
	}
}

# The koncept is in force from 18 December 2017, in Region Midtjylland; a draft is judged as if sent on pr_dato.
test_i_kraft[navn] if {
	some navn, c in {
		"received the day before": {"sag": {"region": "midtjylland", "anmodning": {"modtaget": "2017-12-17"}}, "svar": ["ikke_relevant", "ikke_i_kraft"]},
		"received on the day": {"sag": {"region": "midtjylland", "anmodning": {"modtaget": "2017-12-18"}}, "svar": ["brud", ""]},
		"sent the day before, not received": {"sag": {"region": "midtjylland", "anmodning": {"sendt": "2017-12-17"}}, "svar": ["ikke_relevant", "ikke_i_kraft"]},
		"a draft": {"sag": {"region": "midtjylland"}, "svar": ["brud", ""]},
		"another region": {"sag": {"region": "syddanmark", "anmodning": {"modtaget": "2018-02-01"}}, "svar": ["ikke_relevant", "ikke_i_kraft"]},
		"the region is not said": {"sag": {"anmodning": {"modtaget": "2018-02-01"}}, "svar": ["uoplyst", ""]},
	}
	svar := retslig_foranstaltning.svar with input as object.union({"pr_dato": "2018-02-28"}, c.sag)
	[svar.udfald, object.get(svar, "grund", "")] == c.svar
}

anmodet := {"region": "midtjylland", "anmodning": {"modtaget": "2018-02-01"}, "pr_dato": "2018-02-28"}
