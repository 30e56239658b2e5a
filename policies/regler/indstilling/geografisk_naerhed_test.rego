package regler.indstilling.geografisk_naerhed_test

import data.regler.indstilling.geografisk_naerhed

test_udfald[navn] if {
	some navn, c in {
		"the nearest": {"afdeling": {"naermeste_med_ledig_plads": true}, "udfald": "opfyldt"},
		"not the nearest, explained": {"afdeling": {"naermeste_med_ledig_plads": false, "begrundelse_for_valg": "En medpatient på den nærmeste."}, "udfald": "opfyldt"},
		"not the nearest, not explained": {"afdeling": {"naermeste_med_ledig_plads": false}, "udfald": "brud"},
		"not the nearest, a placeholder": {"afdeling": {"naermeste_med_ledig_plads": false, "begrundelse_for_valg": "?"}, "udfald": "brud"},
		"not said, explained": {"afdeling": {"begrundelse_for_valg": "En medpatient på den nærmeste."}, "udfald": "opfyldt"},
		"not said": {"afdeling": {"navn": "Afdeling S"}, "udfald": "uoplyst"},
	}
	svar := geografisk_naerhed.svar with input as sag({"indstilling": {"dato": "2018-02-14", "resultat": "positiv", "afdeling": c.afdeling}})
	svar.udfald == c.udfald
}

test_condition[navn] if {
	some navn, c in {
		"a negative one": {"sag": {"indstilling": object.union(fjern, {"resultat": "negativ"})}, "udfald": "ikke_relevant"},
		"result not said": {"sag": {"indstilling": object.remove(fjern, ["resultat"])}, "udfald": "uoplyst"},
		"a stay without an indstilling": {"sag": {"ophold": {"start": "2018-02-20"}}, "udfald": "uoplyst"},
		"given the day after pr_dato": {"sag": {"indstilling": object.union(fjern, {"dato": "2018-03-01"})}, "udfald": "ikke_relevant"},
		"another region": {"sag": {"region": "syddanmark", "indstilling": fjern}, "udfald": "ikke_relevant"},
		"the day before the koncept": {"sag": {"indstilling": object.union(fjern, {"dato": "2017-12-17"})}, "udfald": "ikke_relevant"},
		"the koncept's first day": {"sag": {"indstilling": object.union(fjern, {"dato": "2017-12-18"})}, "udfald": "brud"},
	}
	svar := geografisk_naerhed.svar with input as sag(c.sag)
	svar.udfald == c.udfald
}

test_svar_of_a_breach if {
	svar := geografisk_naerhed.svar with input as sag({"indstilling": fjern})
	svar == {
		"udfald": "brud",
		"fakta": [["indstilling", "afdeling", "naermeste_med_ledig_plads"]],
		"mangler": [["indstilling", "afdeling", "begrundelse_for_valg"]],
	}
}

fjern := {"dato": "2018-02-14", "resultat": "positiv", "afdeling": {"naermeste_med_ledig_plads": false}}

sag(mere) := object.union({"region": "midtjylland", "pr_dato": "2018-02-28"}, mere)
