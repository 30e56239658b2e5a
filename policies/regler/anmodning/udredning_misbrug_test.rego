package regler.anmodning.udredning_misbrug_test

import data.regler.anmodning.udredning_misbrug

test_udfald[navn] if {
	some navn, c in {
		"none": {"sag": {"anmodning": {"udredning": {"misbrug": {"findes": false}}}}, "udfald": "opfyldt", "mangler": []},
		"kind and extent": {"sag": {"anmodning": {"udredning": {"misbrug": {"findes": true, "art": "Hash.", "omfang": "Dagligt."}}}}, "udfald": "opfyldt", "mangler": []},
		"kind and extent alone": {"sag": {"anmodning": {"udredning": {"misbrug": {"art": "Hash.", "omfang": "Dagligt."}}}}, "udfald": "opfyldt", "mangler": []},
		"no extent": {"sag": {"anmodning": {"udredning": {"misbrug": {"findes": true, "art": "Hash."}}}}, "udfald": "brud", "mangler": [["anmodning", "udredning", "misbrug", "omfang"]]},
		"no kind": {"sag": {"anmodning": {"udredning": {"misbrug": {"findes": true, "omfang": "Dagligt."}}}}, "udfald": "brud", "mangler": [["anmodning", "udredning", "misbrug", "art"]]},
		"the extent is a placeholder": {"sag": {"anmodning": {"udredning": {"misbrug": {"art": "Hash.", "omfang": "?"}}}}, "udfald": "brud", "mangler": [["anmodning", "udredning", "misbrug", "omfang"]]},
		"there, not described": {"sag": {"anmodning": {"udredning": {"misbrug": {"findes": true}}}}, "udfald": "brud", "mangler": [["anmodning", "udredning", "misbrug", "art"], ["anmodning", "udredning", "misbrug", "omfang"]]},
		"nothing said": {"sag": {}, "udfald": "brud", "mangler": [["anmodning", "udredning", "misbrug", "findes"]]},
	}
	svar := udredning_misbrug.svar with input as object.union(anmodet, c.sag)
	svar.udfald == c.udfald
	svar.mangler == c.mangler
}

test_svar if {
	svar := udredning_misbrug.svar with input as object.union(anmodet, {"anmodning": {"udredning": {"misbrug": {"findes": true, "art": "Hash."}}}})
	svar == {"udfald": "brud", "fakta": [["anmodning", "udredning", "misbrug", "findes"], ["anmodning", "udredning", "misbrug", "art"]], "mangler": [["anmodning", "udredning", "misbrug", "omfang"]]}
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
	svar := udredning_misbrug.svar with input as object.union({"pr_dato": "2018-02-28"}, c.sag)
	[svar.udfald, object.get(svar, "grund", "")] == c.svar
}

anmodet := {"region": "midtjylland", "anmodning": {"modtaget": "2018-02-01"}, "pr_dato": "2018-02-28"}
