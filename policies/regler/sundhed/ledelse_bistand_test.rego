package regler.sundhed.ledelse_bistand_test

import data.regler.sundhed.ledelse_bistand

test_udfald[navn] if {
	some navn, c in {
		"with a health background": {"ledelse": {"sundhedsfaglig": true}, "udfald": "ikke_relevant", "mangler": []},
		"not said": {"ledelse": {}, "udfald": "uoplyst", "mangler": [["ledelse", "sundhedsfaglig"]]},
		"not said, with assistance": {"ledelse": {"bistand": {"findes": true}}, "udfald": "uoplyst", "mangler": [["ledelse", "sundhedsfaglig"]]},
		"assistance": {"ledelse": {"sundhedsfaglig": false, "bistand": {"findes": true}}, "udfald": "opfyldt", "mangler": []},
		"assistance described": {"ledelse": {"sundhedsfaglig": false, "bistand": {"beskrivelse": "Sundhedskoordinatoren"}}, "udfald": "opfyldt", "mangler": []},
		"assistance from pr_dato": {"ledelse": {"sundhedsfaglig": false, "bistand": {"fra": "2018-06-30"}}, "udfald": "opfyldt", "mangler": []},
		"assistance from the day after": {"ledelse": {"sundhedsfaglig": false, "bistand": {"findes": true, "fra": "2018-07-01"}}, "udfald": "brud", "mangler": [["ledelse", "bistand"]]},
		"said to have none": {"ledelse": {"sundhedsfaglig": false, "bistand": {"findes": false}}, "udfald": "brud", "mangler": [["ledelse", "bistand"]]},
		"nothing said of it": {"ledelse": {"sundhedsfaglig": false}, "udfald": "brud", "mangler": [["ledelse", "bistand"]]},
	}
	svar := ledelse_bistand.svar with input as {"pr_dato": "2018-06-30", "ledelse": c.ledelse}
	[svar.udfald, svar.mangler] == [c.udfald, c.mangler]
}

# The oplæg is from 2018: the register's own day decides, else pr_dato.
test_hvornaar[navn] if {
	some navn, c in {
		"drawn up the day before": {"sag": {"opgjort": "2017-12-31"}, "udfald": "ikke_relevant"},
		"drawn up on the first day": {"sag": {"opgjort": "2018-01-01"}, "udfald": "brud"},
		"judged the day before": {"sag": {"pr_dato": "2017-12-31"}, "udfald": "ikke_relevant"},
		"judged on the first day": {"sag": {"pr_dato": "2018-01-01"}, "udfald": "brud"},
	}
	svar := ledelse_bistand.svar with input as object.union(object.union({"pr_dato": "2018-06-30"}, {"ledelse": {"sundhedsfaglig": false}}), c.sag)
	svar.udfald == c.udfald
}

test_svar if {
	svar := ledelse_bistand.svar with input as {"pr_dato": "2018-06-30", "ledelse": {"sundhedsfaglig": false}}
	svar == {"udfald": "brud", "fakta": [["ledelse", "sundhedsfaglig"]], "mangler": [["ledelse", "bistand"]]}
}
