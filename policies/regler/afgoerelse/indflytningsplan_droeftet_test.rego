package regler.afgoerelse.indflytningsplan_droeftet_test

import data.regler.afgoerelse.indflytningsplan_droeftet

# The visitation is of 19 February 2018 and is judged on 28 February.
test_udfald[navn] if {
	some navn, c in {
		"discussed on pr_dato": {"afgoerelse": visiteret({"indflytningsplan_droeftet": "2018-02-28"}), "mere": {}, "udfald": "opfyldt"},
		"discussed before the decision": {"afgoerelse": visiteret({"indflytningsplan_droeftet": "2018-02-16"}), "mere": {}, "udfald": "opfyldt"},
		"discussed the day after": {"afgoerelse": visiteret({"indflytningsplan_droeftet": "2018-03-01"}), "mere": {}, "udfald": "afventer"},
		"not discussed": {"afgoerelse": visiteret({}), "mere": {}, "udfald": "afventer"},
		"not discussed, the patient has come": {"afgoerelse": visiteret({}), "mere": {"indflytning": {"fremmoedt": "2018-02-28"}}, "udfald": "brud"},
		"not discussed, the patient comes the day after": {"afgoerelse": visiteret({}), "mere": {"indflytning": {"fremmoedt": "2018-03-01"}}, "udfald": "afventer"},
		"not discussed, the stay has begun": {"afgoerelse": visiteret({}), "mere": {"ophold": {"start": "2018-02-28"}}, "udfald": "brud"},
		"not discussed, the case is closed": {"afgoerelse": visiteret({}), "mere": {"afsluttet": {"dato": "2018-02-28"}}, "udfald": "brud"},
		"an undated visitation, discussed, the stay has begun": {"afgoerelse": {"resultat": "visiteret", "indflytningsplan_droeftet": "2018-02-20"}, "mere": {"ophold": {"start": "2018-02-26"}}, "udfald": "opfyldt"},
		"an undated visitation, the stay has begun": {"afgoerelse": {"resultat": "visiteret"}, "mere": {"ophold": {"start": "2018-02-26"}}, "udfald": "brud"},
		"a refusal": {"afgoerelse": visiteret({"resultat": "afslag"}), "mere": {"afsluttet": {"dato": "2018-02-28"}}, "udfald": "ikke_relevant"},
		"result not said": {"afgoerelse": {"dato": "2018-02-19"}, "mere": {}, "udfald": "uoplyst"},
		"the day before the decision": {"afgoerelse": visiteret({"dato": "2018-03-01"}), "mere": {}, "udfald": "ikke_relevant"},
		"another region": {"afgoerelse": visiteret({}), "mere": {"region": "syddanmark", "ophold": {"start": "2018-02-26"}}, "udfald": "ikke_relevant"},
		"the day before the koncept": {"afgoerelse": visiteret({"dato": "2017-12-17"}), "mere": {"ophold": {"start": "2018-02-26"}}, "udfald": "ikke_relevant"},
		"the koncept's first day": {"afgoerelse": visiteret({"dato": "2017-12-18"}), "mere": {"ophold": {"start": "2018-02-26"}}, "udfald": "brud"},
	}
	svar := indflytningsplan_droeftet.svar with input as sag(c.afgoerelse, c.mere)
	svar.udfald == c.udfald
}

test_svar_of_a_breach if {
	svar := indflytningsplan_droeftet.svar with input as sag(visiteret({}), {"ophold": {"start": "2018-02-26"}})
	svar == {"udfald": "brud", "fakta": [["afgoerelse", "dato"], ["ophold", "start"]], "mangler": [["afgoerelse", "indflytningsplan_droeftet"]]}
}

visiteret(mere) := object.union({"dato": "2018-02-19", "resultat": "visiteret"}, mere)

sag(afgoerelse, mere) := object.union({"region": "midtjylland", "pr_dato": "2018-02-28", "afgoerelse": afgoerelse}, mere)
