package regler.afgoerelse.modtagere_test

import data.regler.afgoerelse.modtagere

# The decision is of 19 February 2018 and is judged on 28 February.
test_udfald[navn] if {
	some navn, c in {
		"a visitation to both": {"afgoerelse": {"dato": "2018-02-19", "resultat": "visiteret", "sendt_sekretariat": "2018-02-19", "sendt_afsnit": "2018-02-28"}, "mere": {}, "udfald": "opfyldt"},
		"to the ward the day after pr_dato": {"afgoerelse": {"dato": "2018-02-19", "resultat": "visiteret", "sendt_sekretariat": "2018-02-19", "sendt_afsnit": "2018-03-01"}, "mere": {}, "udfald": "afventer"},
		"not to the ward": {"afgoerelse": {"dato": "2018-02-19", "resultat": "visiteret", "sendt_sekretariat": "2018-02-19"}, "mere": {}, "udfald": "afventer"},
		"not to the ward, the patient has come": {"afgoerelse": {"dato": "2018-02-19", "resultat": "visiteret", "sendt_sekretariat": "2018-02-19"}, "mere": {"indflytning": {"fremmoedt": "2018-02-28"}}, "udfald": "brud"},
		"not to the ward, the patient comes the day after": {"afgoerelse": {"dato": "2018-02-19", "resultat": "visiteret", "sendt_sekretariat": "2018-02-19"}, "mere": {"indflytning": {"fremmoedt": "2018-03-01"}}, "udfald": "afventer"},
		"not to the sekretariat, the stay has begun": {"afgoerelse": {"dato": "2018-02-19", "resultat": "visiteret", "sendt_afsnit": "2018-02-19"}, "mere": {"ophold": {"start": "2018-02-26"}}, "udfald": "brud"},
		"a refusal to the sekretariat": {"afgoerelse": {"dato": "2018-02-19", "resultat": "afslag", "sendt_sekretariat": "2018-02-19"}, "mere": {}, "udfald": "opfyldt"},
		"a refusal to the ward alone": {"afgoerelse": {"dato": "2018-02-19", "resultat": "afslag", "sendt_afsnit": "2018-02-19"}, "mere": {}, "udfald": "afventer"},
		"a refusal to nobody, the case is closed": {"afgoerelse": {"dato": "2018-02-19", "resultat": "afslag"}, "mere": {"afsluttet": {"dato": "2018-02-28"}}, "udfald": "brud"},
		"result not said": {"afgoerelse": {"dato": "2018-02-19", "sendt_sekretariat": "2018-02-19"}, "mere": {}, "udfald": "uoplyst"},
		"an undated visitation to both, the stay has begun": {"afgoerelse": {"resultat": "visiteret", "sendt_sekretariat": "2018-02-19", "sendt_afsnit": "2018-02-19"}, "mere": {"ophold": {"start": "2018-02-26"}}, "udfald": "opfyldt"},
		"an undated visitation to one, the stay has begun": {"afgoerelse": {"resultat": "visiteret", "sendt_sekretariat": "2018-02-19"}, "mere": {"ophold": {"start": "2018-02-26"}}, "udfald": "brud"},
		"decided the day after pr_dato": {"afgoerelse": {"dato": "2018-03-01", "resultat": "visiteret"}, "mere": {}, "udfald": "ikke_relevant"},
		"another region": {"afgoerelse": {"dato": "2018-02-19", "resultat": "visiteret"}, "mere": {"region": "syddanmark", "ophold": {"start": "2018-02-26"}}, "udfald": "ikke_relevant"},
		"the day before the koncept": {"afgoerelse": {"dato": "2017-12-17", "resultat": "visiteret"}, "mere": {"ophold": {"start": "2018-02-26"}}, "udfald": "ikke_relevant"},
		"the koncept's first day": {"afgoerelse": {"dato": "2017-12-18", "resultat": "visiteret"}, "mere": {"ophold": {"start": "2018-02-26"}}, "udfald": "brud"},
	}
	svar := modtagere.svar with input as sag(c.afgoerelse, c.mere)
	svar.udfald == c.udfald
}

test_svar_of_a_breach if {
	svar := modtagere.svar with input as sag({"dato": "2018-02-19", "resultat": "visiteret", "sendt_sekretariat": "2018-02-19"}, {"ophold": {"start": "2018-02-26"}})
	svar == {"udfald": "brud", "fakta": [["afgoerelse", "dato"], ["ophold", "start"]], "mangler": [["afgoerelse", "sendt_afsnit"]]}
}

test_svar_pending if {
	svar := modtagere.svar with input as sag({"dato": "2018-02-19", "resultat": "visiteret"}, {})
	svar == {
		"udfald": "afventer",
		"frist": null,
		"fakta": [["afgoerelse", "dato"]],
		"mangler": [["afgoerelse", "sendt_sekretariat"], ["afgoerelse", "sendt_afsnit"]],
	}
}

sag(afgoerelse, mere) := object.union({"region": "midtjylland", "pr_dato": "2018-02-28", "afgoerelse": afgoerelse}, mere)
