package regler.anmodning.borgerdata_test

import data.regler.anmodning.borgerdata

test_udfald[navn] if {
	some navn, c in {
		"name and number": {"sag": {"borger": {"navn": "Testperson Alfa", "cpr": "020280-9999"}}, "udfald": "opfyldt", "mangler": []},
		"a replacement number": {"sag": {"borger": {"navn": "Testperson Alfa", "cpr": "620280-9999"}}, "udfald": "opfyldt", "mangler": []},
		"no name": {"sag": {"borger": {"cpr": "020280-9999"}}, "udfald": "brud", "mangler": [["borger", "navn"]]},
		"the name is a placeholder": {"sag": {"borger": {"navn": "xxx", "cpr": "020280-9999"}}, "udfald": "brud", "mangler": [["borger", "navn"]]},
		"the name has no letter": {"sag": {"borger": {"navn": "0740", "cpr": "020280-9999"}}, "udfald": "brud", "mangler": [["borger", "navn"]]},
		"no number": {"sag": {"borger": {"navn": "Testperson Alfa"}}, "udfald": "brud", "mangler": [["borger", "cpr"]]},
		"nothing": {"sag": {}, "udfald": "brud", "mangler": [["borger", "navn"], ["borger", "cpr"]]},
	}
	svar := borgerdata.svar with input as object.union(anmodet, c.sag)
	svar.udfald == c.udfald
	svar.mangler == c.mangler
}

test_svar if {
	svar := borgerdata.svar with input as object.union(anmodet, {"borger": {"navn": "Testperson Alfa"}})
	svar == {"udfald": "brud", "fakta": [["borger", "navn"]], "mangler": [["borger", "cpr"]]}
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
	svar := borgerdata.svar with input as object.union({"pr_dato": "2018-02-28"}, c.sag)
	[svar.udfald, object.get(svar, "grund", "")] == c.svar
}

anmodet := {"region": "midtjylland", "anmodning": {"modtaget": "2018-02-01"}, "pr_dato": "2018-02-28"}
