package regler.afgoerelse.videresendt_test

import data.regler.afgoerelse.videresendt

# The decision is of 19 February 2018 and is judged on 28 February.
test_udfald[navn] if {
	some navn, c in {
		"passed on on pr_dato": {"afgoerelse": {"dato": "2018-02-19", "videresendt_forum": "2018-02-28"}, "mere": {}, "udfald": "opfyldt"},
		"passed on the day after": {"afgoerelse": {"dato": "2018-02-19", "videresendt_forum": "2018-03-01"}, "mere": {}, "udfald": "afventer"},
		"a refusal too": {"afgoerelse": {"dato": "2018-02-19", "resultat": "afslag"}, "mere": {}, "udfald": "afventer"},
		"a refusal, the case is closed": {"afgoerelse": {"dato": "2018-02-19", "resultat": "afslag"}, "mere": {"afsluttet": {"dato": "2018-02-28"}}, "udfald": "brud"},
		"not passed on, the patient has come": {"afgoerelse": {"dato": "2018-02-19"}, "mere": {"indflytning": {"fremmoedt": "2018-02-28"}}, "udfald": "brud"},
		"not passed on, the stay has begun": {"afgoerelse": {"dato": "2018-02-19"}, "mere": {"ophold": {"start": "2018-02-28"}}, "udfald": "brud"},
		"not passed on, the stay begins the day after": {"afgoerelse": {"dato": "2018-02-19"}, "mere": {"ophold": {"start": "2018-03-01"}}, "udfald": "afventer"},
		"an undated decision, passed on, the stay has begun": {"afgoerelse": {"videresendt_forum": "2018-02-20"}, "mere": {"ophold": {"start": "2018-02-26"}}, "udfald": "opfyldt"},
		"a stay without a decision": {"afgoerelse": {}, "mere": {"ophold": {"start": "2018-02-26"}}, "udfald": "brud"},
		"the day before the decision": {"afgoerelse": {"dato": "2018-03-01"}, "mere": {}, "udfald": "ikke_relevant"},
		"another region": {"afgoerelse": {"dato": "2018-02-19"}, "mere": {"region": "syddanmark", "ophold": {"start": "2018-02-26"}}, "udfald": "ikke_relevant"},
		"the day before the koncept": {"afgoerelse": {"dato": "2017-12-17"}, "mere": {"ophold": {"start": "2018-02-26"}}, "udfald": "ikke_relevant"},
		"the koncept's first day": {"afgoerelse": {"dato": "2017-12-18"}, "mere": {"ophold": {"start": "2018-02-26"}}, "udfald": "brud"},
	}
	svar := videresendt.svar with input as sag(c.afgoerelse, c.mere)
	svar.udfald == c.udfald
}

test_svar_pending if {
	svar := videresendt.svar with input as sag({"dato": "2018-02-19"}, {})
	svar == {"udfald": "afventer", "frist": null, "fakta": [["afgoerelse", "dato"]], "mangler": [["afgoerelse", "videresendt_forum"]]}
}

test_svar_of_a_breach if {
	svar := videresendt.svar with input as sag({"dato": "2018-02-19"}, {"ophold": {"start": "2018-02-26"}})
	svar == {"udfald": "brud", "fakta": [["afgoerelse", "dato"], ["ophold", "start"]], "mangler": [["afgoerelse", "videresendt_forum"]]}
}

sag(afgoerelse, mere) := object.union({"region": "midtjylland", "pr_dato": "2018-02-28", "afgoerelse": afgoerelse}, mere)
