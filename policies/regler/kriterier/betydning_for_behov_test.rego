package regler.kriterier.betydning_for_behov_test

import data.regler.kriterier.betydning_for_behov

fuld := {"opfyldt": true, "behandling": "Samtidig behandling.", "rehabilitering": "Træning i hverdagen.", "stoette": "Personale hele døgnet."}

ja := {"opfyldt": true}

nej := {"opfyldt": false}

test_udfald[navn] if {
	some navn, c in {
		"all three parts": {"kriterier": {"betydning": fuld}, "modtaget": "2019-03-31", "udfald": "opfyldt"},
		"no reasons for behandling": {"kriterier": {"betydning": object.remove(fuld, ["behandling"])}, "modtaget": "2018-02-01", "udfald": "brud"},
		"no reasons for rehabilitering": {"kriterier": {"betydning": object.remove(fuld, ["rehabilitering"])}, "modtaget": "2018-02-01", "udfald": "brud"},
		"no reasons for støtte": {"kriterier": {"betydning": object.remove(fuld, ["stoette"])}, "modtaget": "2018-02-01", "udfald": "brud"},
		"said not to be met": {"kriterier": {"betydning": nej}, "modtaget": "2018-02-01", "udfald": "ikke_relevant"},
		"A: not claimed, though another is": {"kriterier": {"forloeb": ja}, "modtaget": "2019-03-31", "udfald": "brud"},
		"B: not claimed, another is": {"kriterier": {"forloeb": ja}, "modtaget": "2019-04-01", "udfald": "ikke_relevant"},
		"B: not claimed, another is said not to be met": {"kriterier": {"forloeb": nej}, "modtaget": "2019-04-01", "udfald": "brud"},
		"B: none of the three": {"kriterier": {}, "modtaget": "2019-04-01", "udfald": "brud"},
		"B: claimed without reasons, another is claimed too": {"kriterier": {"betydning": ja, "forloeb": ja}, "modtaget": "2019-04-01", "udfald": "brud"},
		"B: claimed with reasons": {"kriterier": {"betydning": fuld}, "modtaget": "2019-04-01", "udfald": "opfyldt"},
	}
	svar := betydning_for_behov.svar with input as {
		"anmodning": {"modtaget": c.modtaget, "kriterier": c.kriterier},
		"pr_dato": "2019-06-30",
	}
	svar.udfald == c.udfald
}

test_the_answer_names_what_is_missing if {
	svar := betydning_for_behov.svar with input as {
		"anmodning": {"modtaget": "2018-02-01", "kriterier": {"betydning": object.remove(fuld, ["stoette"])}},
		"pr_dato": "2018-02-28",
	}
	svar.forekomster == [{
		"noegle": "anmodning",
		"sti": ["anmodning", "kriterier"],
		"udfald": "brud",
		"ansvarlig": "anmoderen",
		"parametre": {"dag": "2018-02-01"},
		"fakta": [sti("opfyldt"), sti("behandling"), sti("rehabilitering")],
		"mangler": [sti("stoette")],
	}]
}

# Received in regime A, recommended in regime B on another criterion: only under regime A must this one be claimed.
test_each_assessment_by_its_own_regime[laesning] if {
	some laesning, udfald in {"afgoerelse": "ikke_relevant", "modtagelse": "brud"}
	svar := betydning_for_behov.svar with input as {
		"anmodning": {"modtaget": "2019-03-20", "kriterier": {"betydning": fuld}},
		"indstilling": {"dato": "2019-04-01", "kriterier": {"forloeb": ja, "betydning": {"behandling": "Ikke taget stilling til."}}},
		"laesninger": {"regime.valgdag": laesning},
		"pr_dato": "2019-04-30",
	}
	svar.forekomster[1].udfald == udfald
}

sti(felt) := ["anmodning", "kriterier", "betydning", felt]
