package regler.afgoerelse.patient_orienteret_test

import data.regler.afgoerelse.patient_orienteret

# The decision is of 19 February 2018 and is judged on 28 February.
test_udfald[navn] if {
	some navn, c in {
		"told on pr_dato, the forum's decision included": {"afgoerelse": besluttet({"dato": "2018-02-28", "forums_beslutning_oplyst": true}), "mere": {}, "udfald": "opfyldt"},
		"told the day after": {"afgoerelse": besluttet({"dato": "2018-03-01", "forums_beslutning_oplyst": true}), "mere": {}, "udfald": "afventer"},
		"told without the forum's decision": {"afgoerelse": besluttet({"dato": "2018-02-20", "forums_beslutning_oplyst": false}), "mere": {}, "udfald": "brud"},
		"told, the forum's decision not said": {"afgoerelse": besluttet({"dato": "2018-02-20"}), "mere": {}, "udfald": "brud"},
		"told, but not when": {"afgoerelse": besluttet({"forums_beslutning_oplyst": true}), "mere": {"ophold": {"start": "2018-02-26"}}, "udfald": "uoplyst"},
		"not told": {"afgoerelse": {"dato": "2018-02-19"}, "mere": {}, "udfald": "afventer"},
		"not told of a refusal, the case is closed": {"afgoerelse": {"dato": "2018-02-19", "resultat": "afslag"}, "mere": {"afsluttet": {"dato": "2018-02-28"}}, "udfald": "brud"},
		"not told, the patient has come": {"afgoerelse": {"dato": "2018-02-19"}, "mere": {"indflytning": {"fremmoedt": "2018-02-28"}}, "udfald": "brud"},
		"not told, the patient comes the day after": {"afgoerelse": {"dato": "2018-02-19"}, "mere": {"indflytning": {"fremmoedt": "2018-03-01"}}, "udfald": "afventer"},
		"not told, the stay has begun": {"afgoerelse": besluttet({"forums_beslutning_oplyst": false}), "mere": {"ophold": {"start": "2018-02-28"}}, "udfald": "brud"},
		"a stay without a decision": {"afgoerelse": {}, "mere": {"ophold": {"start": "2018-02-26"}}, "udfald": "brud"},
		"the day before the decision": {"afgoerelse": {"dato": "2018-03-01"}, "mere": {}, "udfald": "ikke_relevant"},
		"another region": {"afgoerelse": {"dato": "2018-02-19"}, "mere": {"region": "syddanmark", "ophold": {"start": "2018-02-26"}}, "udfald": "ikke_relevant"},
		"the day before the koncept": {"afgoerelse": {"dato": "2017-12-17"}, "mere": {"ophold": {"start": "2018-02-26"}}, "udfald": "ikke_relevant"},
		"the koncept's first day": {"afgoerelse": {"dato": "2017-12-18"}, "mere": {"ophold": {"start": "2018-02-26"}}, "udfald": "brud"},
	}
	svar := patient_orienteret.svar with input as sag(c.afgoerelse, c.mere)
	svar.udfald == c.udfald
}

test_svar_pending if {
	svar := patient_orienteret.svar with input as sag({"dato": "2018-02-19"}, {})
	svar == {"udfald": "afventer", "frist": null, "fakta": [["afgoerelse", "dato"]], "mangler": [["afgoerelse", "patient_orienteret", "dato"]]}
}

test_svar_of_a_breach if {
	svar := patient_orienteret.svar with input as sag(besluttet({"dato": "2018-02-20"}), {})
	svar == {
		"udfald": "brud",
		"besked": "uden_forum",
		"fakta": [["afgoerelse", "patient_orienteret", "dato"]],
		"mangler": [["afgoerelse", "patient_orienteret", "forums_beslutning_oplyst"]],
	}
}

besluttet(orienteret) := {"dato": "2018-02-19", "patient_orienteret": orienteret}

sag(afgoerelse, mere) := object.union({"region": "midtjylland", "pr_dato": "2018-02-28", "afgoerelse": afgoerelse}, mere)
