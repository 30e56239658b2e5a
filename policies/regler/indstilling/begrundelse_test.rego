package regler.indstilling.begrundelse_test

import data.regler.indstilling.begrundelse

test_udfald[navn] if {
	some navn, c in {
		"a positive one": {"sag": {"indstilling": {"dato": "2018-02-14", "resultat": "positiv", "begrundelse": "Kriterierne er opfyldt."}}, "udfald": "opfyldt"},
		"a negative one": {"sag": {"indstilling": {"dato": "2018-02-14", "resultat": "negativ", "begrundelse": "Patienten er ikke til fare."}}, "udfald": "opfyldt"},
		"none": {"sag": {"indstilling": {"dato": "2018-02-14", "resultat": "negativ"}}, "udfald": "brud"},
		"a placeholder": {"sag": {"indstilling": {"dato": "2018-02-14", "begrundelse": " Se bilag "}}, "udfald": "brud"},
		"no letter": {"sag": {"indstilling": {"dato": "2018-02-14", "begrundelse": "1."}}, "udfald": "brud"},
		"the indstilling is undated, the stay has begun": {"sag": {"indstilling": {"begrundelse": "Kriterierne er opfyldt."}, "ophold": {"start": "2018-02-20"}}, "udfald": "opfyldt"},
		"a stay without an indstilling": {"sag": {"ophold": {"start": "2018-02-20"}}, "udfald": "brud"},
		"a stay before the indstilling's date": {"sag": {"indstilling": {"dato": "2018-03-01", "begrundelse": "Kriterierne er opfyldt."}, "ophold": {"start": "2018-02-20"}}, "udfald": "brud"},
		"given the day after pr_dato": {"sag": {"indstilling": {"dato": "2018-03-01"}}, "udfald": "ikke_relevant"},
		"given on pr_dato": {"sag": {"indstilling": {"dato": "2018-02-28", "begrundelse": "Kriterierne er opfyldt."}}, "udfald": "opfyldt"},
		"given on pr_dato without reasons": {"sag": {"indstilling": {"dato": "2018-02-28"}}, "udfald": "brud"},
		"another region": {"sag": {"region": "hovedstaden", "indstilling": {"dato": "2018-02-14"}}, "udfald": "ikke_relevant"},
		"the day before the koncept": {"sag": {"indstilling": {"dato": "2017-12-17"}}, "udfald": "ikke_relevant"},
		"the koncept's first day": {"sag": {"indstilling": {"dato": "2017-12-18"}}, "udfald": "brud"},
	}
	svar := begrundelse.svar with input as object.union({"region": "midtjylland", "pr_dato": "2018-02-28"}, c.sag)
	svar.udfald == c.udfald
}

test_region_not_said if {
	svar := begrundelse.svar with input as {"pr_dato": "2018-02-28", "indstilling": {"dato": "2018-02-14"}}
	svar == {"udfald": "uoplyst", "fakta": [], "mangler": [["region"]]}
}

test_svar_of_a_breach if {
	svar := begrundelse.svar with input as {"region": "midtjylland", "pr_dato": "2018-02-28", "indstilling": {"dato": "2018-02-14"}}
	svar == {"udfald": "brud", "fakta": [], "mangler": [["indstilling", "begrundelse"]]}
}
