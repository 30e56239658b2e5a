package regler.anmodning.sociale_forhold_test

import data.regler.anmodning.sociale_forhold

test_udfald[navn] if {
	some navn, c in {
		"all three parts": {"sag": {"anmodning": {"sociale_forhold": {"situation": "Bor på botilbud.", "stoettebehov": "Støtte hele døgnet.", "rehabiliteringsindsatser": "Dagtilbud."}}}, "udfald": "opfyldt", "mangler": []},
		"no situation": {"sag": {"anmodning": {"sociale_forhold": {"stoettebehov": "Støtte hele døgnet.", "rehabiliteringsindsatser": "Dagtilbud."}}}, "udfald": "brud", "mangler": [["anmodning", "sociale_forhold", "situation"]]},
		"no need for support": {"sag": {"anmodning": {"sociale_forhold": {"situation": "Bor på botilbud.", "rehabiliteringsindsatser": "Dagtilbud."}}}, "udfald": "brud", "mangler": [["anmodning", "sociale_forhold", "stoettebehov"]]},
		"no rehabilitation": {"sag": {"anmodning": {"sociale_forhold": {"situation": "Bor på botilbud.", "stoettebehov": "Støtte hele døgnet."}}}, "udfald": "brud", "mangler": [["anmodning", "sociale_forhold", "rehabiliteringsindsatser"]]},
		"a part is a placeholder": {"sag": {"anmodning": {"sociale_forhold": {"situation": "Bor på botilbud.", "stoettebehov": "Støtte hele døgnet.", "rehabiliteringsindsatser": "TBD"}}}, "udfald": "brud", "mangler": [["anmodning", "sociale_forhold", "rehabiliteringsindsatser"]]},
		"nothing": {"sag": {}, "udfald": "brud", "mangler": [["anmodning", "sociale_forhold", "situation"], ["anmodning", "sociale_forhold", "stoettebehov"], ["anmodning", "sociale_forhold", "rehabiliteringsindsatser"]]},
	}
	svar := sociale_forhold.svar with input as object.union(anmodet, c.sag)
	svar.udfald == c.udfald
	svar.mangler == c.mangler
}

test_svar if {
	svar := sociale_forhold.svar with input as object.union(anmodet, {"anmodning": {"sociale_forhold": {"situation": "Bor på botilbud.", "stoettebehov": "Støtte hele døgnet."}}})
	svar == {"udfald": "brud", "fakta": [["anmodning", "sociale_forhold", "situation"], ["anmodning", "sociale_forhold", "stoettebehov"]], "mangler": [["anmodning", "sociale_forhold", "rehabiliteringsindsatser"]]}
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
	svar := sociale_forhold.svar with input as object.union({"pr_dato": "2018-02-28"}, c.sag)
	[svar.udfald, object.get(svar, "grund", "")] == c.svar
}

anmodet := {"region": "midtjylland", "anmodning": {"modtaget": "2018-02-01"}, "pr_dato": "2018-02-28"}
