package regler.afgoerelse.afviger_fra_indstilling_test

import data.regler.afgoerelse.afviger_fra_indstilling

test_udfald[navn] if {
	some navn, c in {
		"recommended and visiteret": {"indstilling": {"resultat": "positiv"}, "afgoerelse": {"resultat": "visiteret"}, "udfald": "ikke_relevant"},
		"not recommended and refused": {"indstilling": {"resultat": "negativ"}, "afgoerelse": {"resultat": "afslag"}, "udfald": "ikke_relevant"},
		"recommended, refused, explained": {"indstilling": {"resultat": "positiv"}, "afgoerelse": {"resultat": "afslag", "afvigelse_begrundelse": "Et botilbud er fundet."}, "udfald": "opfyldt"},
		"recommended, refused": {"indstilling": {"resultat": "positiv"}, "afgoerelse": {"resultat": "afslag"}, "udfald": "brud"},
		"not recommended, visiteret": {"indstilling": {"resultat": "negativ"}, "afgoerelse": {"resultat": "visiteret"}, "udfald": "brud"},
		"a placeholder": {"indstilling": {"resultat": "positiv"}, "afgoerelse": {"resultat": "afslag", "afvigelse_begrundelse": "xxx"}, "udfald": "brud"},
		"general reasons alone": {"indstilling": {"resultat": "positiv"}, "afgoerelse": {"resultat": "afslag", "begrundelse": "Et botilbud er fundet."}, "udfald": "brud"},
		"the indstilling's result not said": {"indstilling": {}, "afgoerelse": {"resultat": "afslag"}, "udfald": "uoplyst"},
		"the decision's result not said": {"indstilling": {"resultat": "positiv"}, "afgoerelse": {}, "udfald": "uoplyst"},
		"an indstilling dated later says nothing": {"indstilling": {"dato": "2018-03-01", "resultat": "positiv"}, "afgoerelse": {"resultat": "afslag"}, "udfald": "uoplyst"},
	}
	svar := afviger_fra_indstilling.svar with input as sag(c.indstilling, c.afgoerelse, {})
	svar.udfald == c.udfald
}

test_in_force[navn] if {
	some navn, c in {
		"another region": {"mere": {"region": "syddanmark"}, "udfald": "ikke_relevant"},
		"the day before the koncept": {"mere": {"afgoerelse": {"dato": "2017-12-17"}}, "udfald": "ikke_relevant"},
		"the koncept's first day": {"mere": {"afgoerelse": {"dato": "2017-12-18"}}, "udfald": "brud"},
		"decided on pr_dato": {"mere": {"pr_dato": "2018-02-19"}, "udfald": "brud"},
		"decided the day after": {"mere": {"pr_dato": "2018-02-18"}, "udfald": "ikke_relevant"},
	}
	svar := afviger_fra_indstilling.svar with input as sag({"resultat": "positiv"}, {"resultat": "afslag"}, c.mere)
	svar.udfald == c.udfald
}

test_both_are_missing if {
	svar := afviger_fra_indstilling.svar with input as sag({}, {}, {})
	svar == {"udfald": "uoplyst", "fakta": [], "mangler": [["indstilling", "resultat"], ["afgoerelse", "resultat"]]}
}

test_svar_of_a_breach if {
	svar := afviger_fra_indstilling.svar with input as sag({"resultat": "positiv"}, {"resultat": "afslag"}, {})
	svar == {
		"udfald": "brud",
		"fakta": [["indstilling", "resultat"], ["afgoerelse", "resultat"]],
		"mangler": [["afgoerelse", "afvigelse_begrundelse"]],
	}
}

sag(indstilling, afgoerelse, mere) := object.union_n([
	{"region": "midtjylland", "pr_dato": "2018-02-28", "indstilling": {"dato": "2018-02-14"}, "afgoerelse": {"dato": "2018-02-19"}},
	{"indstilling": indstilling, "afgoerelse": afgoerelse},
	mere,
])
