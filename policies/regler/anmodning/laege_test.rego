package regler.anmodning.laege_test

import data.regler.anmodning.laege

test_udfald[navn] if {
	some navn, c in {
		"a general practitioner, no plan": {"sag": {"anmodning": {"laege": {"praktiserende_laege": {"navn": "Testperson My"}}, "koordinationsplan": {"findes": false}}}, "udfald": "opfyldt", "mangler": []},
		"a psychiatrist, no plan": {"sag": {"anmodning": {"laege": {"psykiatrisk_laege": {"navn": "Testperson Ny"}}, "koordinationsplan": {"findes": false}}}, "udfald": "opfyldt", "mangler": []},
		"a practice": {"sag": {"anmodning": {"laege": {"praktiserende_laege": {"organisation": "Lægehuset Eksempel"}}, "koordinationsplan": {"findes": false}}}, "udfald": "opfyldt", "mangler": []},
		"only a telephone": {"sag": {"anmodning": {"laege": {"praktiserende_laege": {"telefon": "00 00 00 01"}}, "koordinationsplan": {"findes": false}}}, "udfald": "brud", "mangler": [["anmodning", "laege"]]},
		"no doctor": {"sag": {"anmodning": {"koordinationsplan": {"findes": false}}}, "udfald": "brud", "mangler": [["anmodning", "laege"]]},
		"a plan and who made it": {"sag": {"anmodning": {"laege": {"praktiserende_laege": {"navn": "Testperson My"}}, "koordinationsplan": {"findes": true, "ansvarlig": {"navn": "Testperson Ny"}}}}, "udfald": "opfyldt", "mangler": []},
		"who made it, shown without findes": {"sag": {"anmodning": {"laege": {"praktiserende_laege": {"navn": "Testperson My"}}, "koordinationsplan": {"ansvarlig": {"navn": "Testperson Ny"}}}}, "udfald": "opfyldt", "mangler": []},
		"a plan, but not who made it": {"sag": {"anmodning": {"laege": {"praktiserende_laege": {"navn": "Testperson My"}}, "koordinationsplan": {"findes": true}}}, "udfald": "brud", "mangler": [["anmodning", "koordinationsplan", "ansvarlig"]]},
		"neither doctor nor who made it": {"sag": {"anmodning": {"koordinationsplan": {"findes": true}}}, "udfald": "brud", "mangler": [["anmodning", "laege"], ["anmodning", "koordinationsplan", "ansvarlig"]]},
		"whether there is a plan is not said": {"sag": {"anmodning": {"laege": {"praktiserende_laege": {"navn": "Testperson My"}}}}, "udfald": "uoplyst", "mangler": [["anmodning", "koordinationsplan", "findes"]]},
		"no such plan to enclose": {"sag": {"anmodning": {"laege": {"praktiserende_laege": {"navn": "Testperson My"}}, "eksisterende_planer": {"udskrivningsaftale_koordinationsplan": {"findes": false}}}}, "udfald": "opfyldt", "mangler": []},
		"an agreement or plan to enclose does not tell": {"sag": {"anmodning": {"laege": {"praktiserende_laege": {"navn": "Testperson My"}}, "eksisterende_planer": {"udskrivningsaftale_koordinationsplan": {"findes": true}}}}, "udfald": "uoplyst", "mangler": [["anmodning", "koordinationsplan", "findes"]]},
	}
	svar := laege.svar with input as object.union(anmodet, c.sag)
	svar.udfald == c.udfald
	svar.mangler == c.mangler
}

test_svar if {
	svar := laege.svar with input as object.union(anmodet, {"anmodning": {"laege": {"praktiserende_laege": {"navn": "Testperson My"}}, "koordinationsplan": {"findes": true}}})
	svar == {
		"udfald": "brud",
		"fakta": [["anmodning", "laege", "praktiserende_laege", "navn"], ["anmodning", "koordinationsplan", "findes"]],
		"mangler": [["anmodning", "koordinationsplan", "ansvarlig"]],
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
	svar := laege.svar with input as object.union({"pr_dato": "2018-02-28"}, c.sag)
	[svar.udfald, object.get(svar, "grund", "")] == c.svar
}

anmodet := {"region": "midtjylland", "anmodning": {"modtaget": "2018-02-01"}, "pr_dato": "2018-02-28"}
