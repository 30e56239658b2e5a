package regler.ophold.kraever_visitation_test

import data.regler.ophold.kraever_visitation

# The stay begins on Monday 26 February 2018.
ophold := {"pr_dato": "2018-03-15", "ophold": {"start": "2018-02-26"}}

test_udfald[navn] if {
	some navn, c in {
		"decided on the first day": {"afgoerelse": {"resultat": "visiteret", "dato": "2018-02-26"}, "udfald": "opfyldt"},
		"decided the day before": {"afgoerelse": {"resultat": "visiteret", "dato": "2018-02-25"}, "udfald": "opfyldt"},
		"decided the day after": {"afgoerelse": {"resultat": "visiteret", "dato": "2018-02-27"}, "udfald": "brud"},
		"decided just after midnight in Denmark": {"afgoerelse": {"resultat": "visiteret", "dato": "2018-02-26T23:00:00Z"}, "udfald": "brud"},
		"refused": {"afgoerelse": {"resultat": "afslag", "dato": "2018-02-20"}, "udfald": "brud"},
		"no decision": {"afgoerelse": {}, "udfald": "brud"},
		"decision after pr_dato": {"afgoerelse": {"resultat": "visiteret", "dato": "2018-03-16"}, "udfald": "brud"},
		"outcome not said": {"afgoerelse": {"dato": "2018-02-20"}, "udfald": "uoplyst"},
		"day not said": {"afgoerelse": {"resultat": "visiteret"}, "udfald": "uoplyst"},
		"deleted on the first day": {"afgoerelse": {"resultat": "visiteret", "dato": "2018-02-20", "slettet": {"dato": "2018-02-26"}}, "udfald": "brud"},
		"deleted the day after": {"afgoerelse": {"resultat": "visiteret", "dato": "2018-02-20", "slettet": {"dato": "2018-02-27"}}, "udfald": "opfyldt"},
		"deleted, day not said": {"afgoerelse": {"resultat": "visiteret", "dato": "2018-02-20", "slettet": {"grund": "udeblevet"}}, "udfald": "uoplyst"},
	}
	svar := kraever_visitation.svar with input as object.union(ophold, {"afgoerelse": c.afgoerelse})
	svar.udfald == c.udfald
}

test_no_stay_yet if {
	svar := kraever_visitation.svar with input as {"pr_dato": "2018-02-25", "ophold": {"start": "2018-02-26"}}
	svar.grund == "trin_ikke_naaet"
}

test_answer_of_a_late_decision if {
	svar := kraever_visitation.svar with input as object.union(ophold, {"afgoerelse": {"resultat": "visiteret", "dato": "2018-02-27"}})
	svar == {
		"udfald": "brud",
		"besked": "efter_start",
		"fakta": [["ophold", "start"], ["afgoerelse", "dato"]],
		"mangler": [],
		"parametre": {"start": "2018-02-26", "visiteret": "2018-02-27"},
	}
}

# A refusal of the day after pr_dato has not been given; a refusal of pr_dato has.
test_which_breach[navn] if {
	some navn, c in {
		"refused tomorrow": {"dato": "2018-03-16", "besked": "brud"},
		"refused today": {"dato": "2018-03-15", "besked": "afslag"},
	}
	svar := kraever_visitation.svar with input as object.union(ophold, {"afgoerelse": {"resultat": "afslag", "dato": c.dato}})
	[svar.udfald, object.get(svar, "besked", "brud")] == ["brud", c.besked]
}
