package regler.indstilling.frem_for_almen_afdeling_test

import data.regler.indstilling.frem_for_almen_afdeling

test_udfald[navn] if {
	some navn, c in {
		"explained": {"sag": {"indstilling": object.union(positiv, {"frem_for_almen_afdeling": "Almen afdeling er forsøgt tre gange."})}, "udfald": "opfyldt"},
		"not explained": {"sag": {"indstilling": positiv}, "udfald": "brud"},
		"a placeholder": {"sag": {"indstilling": object.union(positiv, {"frem_for_almen_afdeling": "-"})}, "udfald": "brud"},
		"the general reasons do not do": {"sag": {"indstilling": object.union(positiv, {"begrundelse": "Kriterierne er opfyldt."})}, "udfald": "brud"},
		"a negative one": {"sag": {"indstilling": object.union(positiv, {"resultat": "negativ"})}, "udfald": "ikke_relevant"},
		"result not said": {"sag": {"indstilling": {"dato": "2018-02-14"}}, "udfald": "uoplyst"},
		"a stay without an indstilling": {"sag": {"ophold": {"start": "2018-02-20"}}, "udfald": "uoplyst"},
		"given the day after pr_dato": {"sag": {"indstilling": {"dato": "2018-03-01", "resultat": "positiv"}}, "udfald": "ikke_relevant"},
		"a result dated later says nothing": {"sag": {"indstilling": {"dato": "2018-03-01", "resultat": "negativ"}, "ophold": {"start": "2018-02-20"}}, "udfald": "uoplyst"},
		"another region": {"sag": {"region": "sjaelland", "indstilling": positiv}, "udfald": "ikke_relevant"},
		"the day before the koncept": {"sag": {"indstilling": object.union(positiv, {"dato": "2017-12-17"})}, "udfald": "ikke_relevant"},
		"the koncept's first day": {"sag": {"indstilling": object.union(positiv, {"dato": "2017-12-18"})}, "udfald": "brud"},
	}
	svar := frem_for_almen_afdeling.svar with input as object.union({"region": "midtjylland", "pr_dato": "2018-02-28"}, c.sag)
	svar.udfald == c.udfald
}

test_svar_of_a_breach if {
	svar := frem_for_almen_afdeling.svar with input as {"region": "midtjylland", "pr_dato": "2018-02-28", "indstilling": positiv}
	svar == {"udfald": "brud", "fakta": [], "mangler": [["indstilling", "frem_for_almen_afdeling"]]}
}

positiv := {"dato": "2018-02-14", "resultat": "positiv"}
