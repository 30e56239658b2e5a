package regler.afgoerelse.tidsplan_test

import data.regler.afgoerelse.tidsplan

test_udfald[navn] if {
	some navn, c in {
		"accepted": {"tidsplan": {"accepteret": true}, "mere": {}, "udfald": "opfyldt"},
		"not accepted, explained": {"tidsplan": {"accepteret": false, "begrundelse": "Patienten er indlagt til den 5. marts."}, "mere": {}, "udfald": "opfyldt"},
		"not accepted, not explained": {"tidsplan": {"accepteret": false}, "mere": {}, "udfald": "brud"},
		"not accepted, a placeholder": {"tidsplan": {"accepteret": false, "begrundelse": "eftersendes"}, "mere": {}, "udfald": "brud"},
		"not accepted, another date alone": {"tidsplan": {"accepteret": false, "oensket_indflytningsdato": "2018-03-05"}, "mere": {}, "udfald": "brud"},
		"not said, explained": {"tidsplan": {"begrundelse": "Patienten er indlagt til den 5. marts."}, "mere": {}, "udfald": "opfyldt"},
		"not said": {"tidsplan": {}, "mere": {}, "udfald": "brud"},
		"no plan was proposed": {"tidsplan": {}, "mere": {"indstilling": {"resultat": "negativ"}}, "udfald": "ikke_relevant"},
		"a negative indstilling with a proposal": {"tidsplan": {}, "mere": {"indstilling": {"resultat": "negativ", "indflytningsplan": {"indflytningsdato": "2018-02-26"}}}, "udfald": "brud"},
		"a positive indstilling without a proposal": {"tidsplan": {}, "mere": {"indstilling": {"resultat": "positiv"}}, "udfald": "brud"},
		"a refusal": {"tidsplan": {}, "mere": {"afgoerelse": {"resultat": "afslag"}}, "udfald": "ikke_relevant"},
		"another region": {"tidsplan": {}, "mere": {"region": "syddanmark"}, "udfald": "ikke_relevant"},
		"decided the day after pr_dato": {"tidsplan": {}, "mere": {"afgoerelse": {"dato": "2018-03-01"}}, "udfald": "ikke_relevant"},
		"the day before the koncept": {"tidsplan": {}, "mere": {"afgoerelse": {"dato": "2017-12-17"}}, "udfald": "ikke_relevant"},
		"the koncept's first day": {"tidsplan": {}, "mere": {"afgoerelse": {"dato": "2017-12-18"}}, "udfald": "brud"},
	}
	svar := tidsplan.svar with input as sag(c.tidsplan, c.mere)
	svar.udfald == c.udfald
}

test_result_not_said if {
	svar := tidsplan.svar with input as {"region": "midtjylland", "pr_dato": "2018-02-28", "afgoerelse": {"dato": "2018-02-19"}}
	svar == {"udfald": "uoplyst", "fakta": [], "mangler": [["afgoerelse", "resultat"]]}
}

test_svar_of_a_breach if {
	svar := tidsplan.svar with input as sag({"accepteret": false}, {})
	svar == {
		"udfald": "brud",
		"besked": "uden_begrundelse",
		"fakta": [["afgoerelse", "tidsplan", "accepteret"]],
		"mangler": [["afgoerelse", "tidsplan", "begrundelse"]],
	}
}

sag(tidsplan_, mere) := object.union(
	{"region": "midtjylland", "pr_dato": "2018-02-28", "afgoerelse": {"dato": "2018-02-19", "resultat": "visiteret", "tidsplan": tidsplan_}},
	mere,
)
