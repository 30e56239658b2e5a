package regler.afgoerelse.ingen_fast_periode_test

import data.regler.afgoerelse.ingen_fast_periode

test_udfald[navn] if {
	some navn, c in {
		"none set": {"mere": {"afgoerelse": {"fast_periode": {"fastsat": false}}}, "udfald": "opfyldt"},
		"none set, an expected length": {"mere": {"afgoerelse": {"fast_periode": {"fastsat": false}, "forventet_varighed": "3-6 måneder"}}, "udfald": "opfyldt"},
		"none set, the plan runs out": {"mere": {"afgoerelse": {"fast_periode": {"fastsat": false}}, "samlet_plan": {"planperiode": {"udloeber": "2018-08-31"}}}, "udfald": "opfyldt"},
		"one set": {"mere": {"afgoerelse": {"fast_periode": {"fastsat": true}}}, "udfald": "brud"},
		"not said whether, but which": {"mere": {"afgoerelse": {"fast_periode": {"periode": "6 måneder"}}}, "udfald": "brud"},
		"not said": {"mere": {}, "udfald": "uoplyst"},
		"not said, an expected length alone": {"mere": {"afgoerelse": {"forventet_varighed": "3-6 måneder"}}, "udfald": "uoplyst"},
		"a refusal": {"mere": {"afgoerelse": {"resultat": "afslag", "fast_periode": {"fastsat": true}}}, "udfald": "ikke_relevant"},
		"another region": {"mere": {"region": "syddanmark", "afgoerelse": {"fast_periode": {"fastsat": true}}}, "udfald": "ikke_relevant"},
		"decided the day after pr_dato": {"mere": {"afgoerelse": {"dato": "2018-03-01", "fast_periode": {"fastsat": true}}}, "udfald": "ikke_relevant"},
		"the day before the koncept": {"mere": {"afgoerelse": {"dato": "2017-12-17", "fast_periode": {"fastsat": true}}}, "udfald": "ikke_relevant"},
		"the koncept's first day": {"mere": {"afgoerelse": {"dato": "2017-12-18", "fast_periode": {"fastsat": true}}}, "udfald": "brud"},
	}
	svar := ingen_fast_periode.svar with input as object.union({"region": "midtjylland", "pr_dato": "2018-02-28", "afgoerelse": {"dato": "2018-02-19", "resultat": "visiteret"}}, c.mere)
	svar.udfald == c.udfald
}

test_result_not_said if {
	svar := ingen_fast_periode.svar with input as {"region": "midtjylland", "pr_dato": "2018-02-28", "afgoerelse": {"dato": "2018-02-19"}}
	svar == {"udfald": "uoplyst", "fakta": [], "mangler": [["afgoerelse", "resultat"]]}
}

test_svar_of_a_breach if {
	svar := ingen_fast_periode.svar with input as {
		"region": "midtjylland",
		"pr_dato": "2018-02-28",
		"afgoerelse": {"dato": "2018-02-19", "resultat": "visiteret", "fast_periode": {"fastsat": true, "periode": "6 måneder"}},
	}
	svar == {"udfald": "brud", "fakta": [["afgoerelse", "fast_periode", "fastsat"], ["afgoerelse", "fast_periode", "periode"]], "mangler": []}
}
