package regler.takst.dokumentation_ikke_dobbelt_test

import data.regler.takst.dokumentation_ikke_dobbelt

blad := {"gaelder_fra": "2018-04-01", "kommune": "0746", "tilbud": "solsikken", "pr_dato": "2018-06-01"}

bedoemt(dokumentation, overhead) := svar.forekomster[0] if {
	svar := dokumentation_ikke_dobbelt.svar with input as object.union(blad, {"dokumentation": [object.union({"id": "d-1"}, dokumentation)], "overhead": overhead})
}

ja := {"dokumentation_indeholdt": true}

nej := {"dokumentation_indeholdt": false}

test_udfald[navn] if {
	some navn, c in {
		"the operator's, in the overhead": {"svar": bedoemt({"niveau": "driftsherre", "afregnet_i": ["overhead"]}, ja), "udfald": ["opfyldt", "opfyldt"]},
		"the operator's, in the overhead and again": {"svar": bedoemt({"niveau": "driftsherre", "afregnet_i": ["overhead", "basispakke"]}, ja), "udfald": ["brud", "brud"]},
		"the operator's, in the place, while the overhead holds it": {"svar": bedoemt({"niveau": "driftsherre", "afregnet_i": ["basispakke"]}, ja), "udfald": ["brud", "i_overhead"]},
		"the operator's, in the place, and not in the overhead": {"svar": bedoemt({"niveau": "driftsherre", "afregnet_i": ["basispakke"]}, nej), "udfald": ["opfyldt", "opfyldt"]},
		"the citizen's, in the service package": {"svar": bedoemt({"niveau": "borger", "afregnet_i": ["ydelsespakke"]}, ja), "udfald": ["opfyldt", "opfyldt"]},
		"the citizen's, in the service package and the overhead": {"svar": bedoemt({"niveau": "borger", "afregnet_i": ["ydelsespakke", "overhead"]}, ja), "udfald": ["brud", "brud"]},
		"no level, in two places": {"svar": bedoemt({"afregnet_i": ["ydelsespakke", "saerskilt"]}, ja), "udfald": ["brud", "brud"]},
	}
	[c.svar.udfald, c.svar.besked] == c.udfald
}

test_mangler[navn] if {
	some navn, c in {
		"where it is billed": {"svar": bedoemt({"niveau": "borger"}, ja), "mangler": [["dokumentation", 0, "afregnet_i"]]},
		"billed nowhere named": {"svar": bedoemt({"niveau": "borger", "afregnet_i": []}, ja), "mangler": [["dokumentation", 0, "afregnet_i"]]},
		"the level": {"svar": bedoemt({"afregnet_i": ["ydelsespakke"]}, ja), "mangler": [["dokumentation", 0, "niveau"]]},
		"whether the overhead holds it": {"svar": bedoemt({"niveau": "driftsherre", "afregnet_i": ["ydelsespakke"]}, {"procent": 6.1}), "mangler": [["overhead", "dokumentation_indeholdt"]]},
	}
	c.svar.udfald == "uoplyst"
	c.svar.mangler == c.mangler
}

test_dokumentet[navn] if {
	some navn, c in {
		"documentation not said": {"blad": {}, "udfald": "uoplyst"},
		"none": {"blad": {"dokumentation": []}, "udfald": "ikke_relevant"},
		"before the structure": {"blad": {"gaelder_fra": "2018-03-31"}, "udfald": "ikke_relevant"},
	}
	svar := dokumentation_ikke_dobbelt.svar with input as object.union(blad, c.blad)
	svar.udfald == c.udfald
}

test_hele_svaret if {
	bedoemt({"niveau": "driftsherre", "afregnet_i": ["basispakke"]}, ja) == {
		"noegle": "d-1",
		"sti": ["dokumentation", 0],
		"udfald": "brud",
		"besked": "i_overhead",
		"fakta": [["dokumentation", 0, "niveau"], ["dokumentation", 0, "afregnet_i"], ["overhead", "dokumentation_indeholdt"]],
		"mangler": [],
		"parametre": {"steder": ["basispakke"], "overhead": 6.1},
	}
}
