package regler.ophold.samtykke_gaelder_test

import data.regler.ophold.samtykke_gaelder

# The stay begins on 26 February 2018; the consent is withdrawn on 10 April 2018.
sag(ophold, pr_dato) := {
	"pr_dato": pr_dato,
	"anmodning": {"samtykke_indlaeggelse": {"givet": true, "afgivet_af": "patient", "dato": "2018-01-24", "tilbagekaldt": "2018-04-10"}},
	"ophold": object.union({"start": "2018-02-26"}, ophold),
}

test_udfald[navn] if {
	some navn, c in {
		"ended that day": {"sag": sag({"slut": "2018-04-10"}, "2018-05-01"), "udfald": "opfyldt"},
		"ended the day after": {"sag": sag({"slut": "2018-04-11"}, "2018-05-01"), "udfald": "brud"},
		"goes on, that day": {"sag": sag({}, "2018-04-10"), "udfald": "afventer"},
		"goes on, the day after": {"sag": sag({}, "2018-04-11"), "udfald": "brud"},
		"the day before it is withdrawn": {"sag": sag({}, "2018-04-09"), "udfald": "ikke_relevant"},
		"consent given again the day after": {"sag": sag({"samtykke": {"givet": true, "afgivet_af": "patient", "dato": "2018-04-11"}}, "2018-05-01"), "udfald": "ikke_relevant"},
		"given again by a relative": {"sag": sag({"samtykke": {"givet": true, "afgivet_af": "paaroerende", "dato": "2018-04-11"}}, "2018-05-01"), "udfald": "brud"},
		"another consent without a day": {"sag": sag({"samtykke": {"givet": true, "afgivet_af": "patient"}}, "2018-05-01"), "udfald": "uoplyst"},
		"another consent without a day, ended that day": {"sag": sag({"slut": "2018-04-10", "samtykke": {"givet": true, "afgivet_af": "patient"}}, "2018-05-01"), "udfald": "opfyldt"},
		"withdrawn again a month later, the stay ended then": {"sag": sag({"slut": "2018-05-10", "samtykke": {"givet": true, "afgivet_af": "patient", "dato": "2018-02-26", "tilbagekaldt": "2018-05-10"}}, "2018-05-31"), "udfald": "brud"},
		"given again, withdrawn again, the stay ended then": {"sag": sag({"slut": "2018-05-10", "samtykke": {"givet": true, "afgivet_af": "patient", "dato": "2018-04-10", "tilbagekaldt": "2018-05-10"}}, "2018-05-31"), "udfald": "opfyldt"},
		"given again, withdrawn again, the stay ended the day after": {"sag": sag({"slut": "2018-05-11", "samtykke": {"givet": true, "afgivet_af": "patient", "dato": "2018-04-10", "tilbagekaldt": "2018-05-10"}}, "2018-05-31"), "udfald": "brud"},
		"left that day by the udslusning": {"sag": object.union(sag({}, "2018-05-01"), {"udslusning": {"udsluset": "2018-04-10"}}), "udfald": "opfyldt"},
		"left the day after by the udslusning": {"sag": object.union(sag({}, "2018-05-01"), {"udslusning": {"udsluset": "2018-04-11"}}), "udfald": "brud"},
		"no stay yet": {"sag": sag({}, "2018-02-25"), "udfald": "ikke_relevant"},
	}
	svar := samtykke_gaelder.svar with input as c.sag
	svar.udfald == c.udfald
}

test_withdrawn_before_the_stay if {
	svar := samtykke_gaelder.svar with input as {
		"pr_dato": "2018-05-01",
		"anmodning": {"samtykke_indlaeggelse": {"givet": true, "afgivet_af": "patient", "dato": "2018-01-24", "tilbagekaldt": "2018-02-25"}},
		"ophold": {"start": "2018-02-26"},
	}
	svar.udfald == "ikke_relevant"
}

test_answer_of_a_stay_that_went_on if {
	svar := samtykke_gaelder.svar with input as sag({"slut": "2018-04-13"}, "2018-05-01")
	svar == {
		"udfald": "brud",
		"frist": "2018-04-10",
		"fakta": [["anmodning", "samtykke_indlaeggelse", "tilbagekaldt"], ["ophold", "slut"]],
		"mangler": [],
		"beregning": {"sidste_dag": "2018-04-10", "faktisk": "2018-04-13", "afvigelse": 3},
	}
}
