package regler.kriterier.patientens_behov_test

import data.regler.kriterier.patientens_behov

test_udfald[navn] if {
	some navn, c in {
		"described": {"anmodning": {"modtaget": "2018-02-01", "patientens_behov": "Ro og et eget værelse."}, "udfald": "opfyldt"},
		"described in regime B": {"anmodning": {"modtaget": "2019-04-01", "patientens_behov": "Ro og et eget værelse."}, "udfald": "opfyldt"},
		"not described": {"anmodning": {"modtaget": "2018-02-01"}, "udfald": "brud"},
		"not described in a draft": {"anmodning": {}, "udfald": "brud"},
		"a placeholder": {"anmodning": {"modtaget": "2018-02-01", "patientens_behov": " Se bilag "}, "udfald": "brud"},
		"digits alone": {"anmodning": {"modtaget": "2018-02-01", "patientens_behov": "141"}, "udfald": "brud"},
	}
	svar := patientens_behov.svar with input as {"anmodning": c.anmodning, "pr_dato": "2019-06-30"}
	svar.udfald == c.udfald
}

test_the_answer if {
	svar := patientens_behov.svar with input as {"anmodning": {"modtaget": "2018-02-01"}, "pr_dato": "2018-02-28"}
	svar == {"udfald": "brud", "fakta": [], "mangler": [["anmodning", "patientens_behov"]]}
}
