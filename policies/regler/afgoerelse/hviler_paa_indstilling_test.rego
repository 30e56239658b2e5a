package regler.afgoerelse.hviler_paa_indstilling_test

import data.regler.afgoerelse.hviler_paa_indstilling

# The kommune decides on 19 February 2018.
test_udfald[navn] if {
	some navn, c in {
		"the indstilling is five days old": {"sag": {"indstilling": {"dato": "2018-02-14"}}, "udfald": "opfyldt"},
		"given the same day": {"sag": {"indstilling": {"dato": "2018-02-19"}}, "udfald": "opfyldt"},
		"given the same day, by the clock later": {"sag": {"indstilling": {"dato": "2018-02-19T15:00:00+01:00"}, "afgoerelse": {"dato": "2018-02-19T10:00:00+01:00", "resultat": "visiteret"}}, "udfald": "opfyldt"},
		"given the day after": {"sag": {"indstilling": {"dato": "2018-02-20"}}, "udfald": "brud"},
		"given after midnight in Denmark": {"sag": {"indstilling": {"dato": "2018-02-19T23:00:00Z"}}, "udfald": "brud"},
		"given after pr_dato": {"sag": {"indstilling": {"dato": "2018-03-01"}}, "udfald": "brud"},
		"a negative one": {"sag": {"indstilling": {"dato": "2018-02-14", "resultat": "negativ"}}, "udfald": "opfyldt"},
		"none": {"sag": {}, "udfald": "brud"},
		"one without a date": {"sag": {"indstilling": {"resultat": "positiv"}}, "udfald": "uoplyst"},
		"a refusal": {"sag": {"afgoerelse": {"dato": "2018-02-19", "resultat": "afslag"}}, "udfald": "ikke_relevant"},
		"result not said": {"sag": {"afgoerelse": {"dato": "2018-02-19"}}, "udfald": "uoplyst"},
		"the decision has no date, the stay has begun": {"sag": {"afgoerelse": {"resultat": "visiteret"}, "indstilling": {"dato": "2018-02-14"}, "ophold": {"start": "2018-02-26"}}, "udfald": "uoplyst"},
		"neither a date nor an indstilling, the stay has begun": {"sag": {"afgoerelse": {"resultat": "visiteret"}, "ophold": {"start": "2018-02-26"}}, "udfald": "brud"},
		"a decision after pr_dato": {"sag": {"afgoerelse": {"dato": "2018-03-01", "resultat": "visiteret"}}, "udfald": "ikke_relevant"},
		"a decision after pr_dato, the stay has begun": {"sag": {"afgoerelse": {"dato": "2018-03-01", "resultat": "visiteret"}, "ophold": {"start": "2018-02-26"}}, "udfald": "uoplyst"},
		"another region": {"sag": {"region": "syddanmark"}, "udfald": "brud"},
		"before the koncept": {"sag": {"afgoerelse": {"dato": "2017-11-01", "resultat": "visiteret"}}, "udfald": "brud"},
	}
	svar := hviler_paa_indstilling.svar with input as sag(c.sag)
	svar.udfald == c.udfald
}

test_svar_too_early if {
	svar := hviler_paa_indstilling.svar with input as sag({"indstilling": {"dato": "2018-02-20"}})
	svar == {
		"udfald": "brud",
		"besked": "foer_indstillingen",
		"fakta": [["afgoerelse", "resultat"], ["afgoerelse", "dato"], ["indstilling", "dato"]],
		"mangler": [],
		"parametre": {"indstillet": "2018-02-20", "besluttet": "2018-02-19"},
	}
}

test_svar_without_an_indstilling if {
	svar := hviler_paa_indstilling.svar with input as sag({})
	svar == {"udfald": "brud", "fakta": [["afgoerelse", "resultat"]], "mangler": [["indstilling", "dato"]]}
}

# A row that gives its own afgoerelse gives the whole of it.
sag(mere) := object.union(object.filter(grund, object.keys(grund) - object.keys(mere)), mere)

grund := {"pr_dato": "2018-02-28", "afgoerelse": {"dato": "2018-02-19", "resultat": "visiteret"}}
