package regler.takst.bestilt_af_koeberkommune_test

import data.regler.takst.bestilt_af_koeberkommune

blad := {"gaelder_fra": "2018-04-01", "kommune": "0746", "tilbud": "solsikken", "pr_dato": "2018-06-01"}

bedoemt(borger) := svar.forekomster[0] if {
	svar := bestilt_af_koeberkommune.svar with input as object.union(blad, {"borgere": [object.union({"id": "b-1", "koeberkommune": "0751"}, borger)]})
}

test_udfald[navn] if {
	some navn, c in {
		"as ordered": {"borger": {"bestilt_pakke": "4", "afregnet_pakke": "4"}, "svar": ["opfyldt", []]},
		"one higher": {"borger": {"bestilt_pakke": "4", "afregnet_pakke": "5"}, "svar": ["brud", []]},
		"one lower": {"borger": {"bestilt_pakke": "4", "afregnet_pakke": "3.2"}, "svar": ["brud", []]},
		"the other half": {"borger": {"bestilt_pakke": "3.1", "afregnet_pakke": "3.2"}, "svar": ["brud", []]},
		"the order is not said": {"borger": {"afregnet_pakke": "4"}, "svar": ["uoplyst", [["borgere", 0, "bestilt_pakke"]]]},
		"what is billed is not said": {"borger": {"bestilt_pakke": "4"}, "svar": ["uoplyst", [["borgere", 0, "afregnet_pakke"]]]},
	}
	svar := bedoemt(c.borger)
	[svar.udfald, svar.mangler] == c.svar
}

test_dokumentet[navn] if {
	some navn, c in {
		"borgere not said": {"blad": {}, "udfald": "uoplyst"},
		"no borgere": {"blad": {"borgere": []}, "udfald": "ikke_relevant"},
		"before the structure": {"blad": {"gaelder_fra": "2018-03-31"}, "udfald": "ikke_relevant"},
	}
	svar := bestilt_af_koeberkommune.svar with input as object.union(blad, c.blad)
	svar.udfald == c.udfald
}

test_hele_svaret if {
	bedoemt({"bestilt_pakke": "4", "afregnet_pakke": "5"}) == {
		"noegle": "b-1",
		"sti": ["borgere", 0],
		"udfald": "brud",
		"fakta": [["borgere", 0, "koeberkommune"], ["borgere", 0, "bestilt_pakke"], ["borgere", 0, "afregnet_pakke"]],
		"mangler": [],
		"parametre": {"bestilt": "4", "afregnet": "5"},
	}
}
