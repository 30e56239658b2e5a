package regler.anmodning.udredning_somatik_test

import data.regler.anmodning.udredning_somatik

test_udfald[navn] if {
	some navn, c in {
		"none": {"sag": {"anmodning": {"udredning": {"somatik": {"findes": false}}}}, "udfald": "opfyldt", "mangler": []},
		"described": {"sag": {"anmodning": {"udredning": {"somatik": {"findes": true, "beskrivelse": "Type 2-diabetes."}}}}, "udfald": "opfyldt", "mangler": []},
		"described alone": {"sag": {"anmodning": {"udredning": {"somatik": {"beskrivelse": "Type 2-diabetes."}}}}, "udfald": "opfyldt", "mangler": []},
		"there, not described": {"sag": {"anmodning": {"udredning": {"somatik": {"findes": true}}}}, "udfald": "brud", "mangler": [["anmodning", "udredning", "somatik", "beskrivelse"]]},
		"nothing said": {"sag": {}, "udfald": "brud", "mangler": [["anmodning", "udredning", "somatik", "findes"]]},
	}
	svar := udredning_somatik.svar with input as object.union(anmodet, c.sag)
	svar.udfald == c.udfald
	svar.mangler == c.mangler
}

test_svar if {
	svar := udredning_somatik.svar with input as object.union(anmodet, {"anmodning": {"udredning": {"somatik": {"findes": true}}}})
	svar == {"udfald": "brud", "fakta": [["anmodning", "udredning", "somatik", "findes"]], "mangler": [["anmodning", "udredning", "somatik", "beskrivelse"]]}
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
	svar := udredning_somatik.svar with input as object.union({"pr_dato": "2018-02-28"}, c.sag)
	[svar.udfald, object.get(svar, "grund", "")] == c.svar
}

anmodet := {"region": "midtjylland", "anmodning": {"modtaget": "2018-02-01"}, "pr_dato": "2018-02-28"}
