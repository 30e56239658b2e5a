package regler.indstilling.fremsendt_test

import data.regler.indstilling.fremsendt

# The indstilling is given on 14 February 2018 and judged on 28 February.
test_indhold[navn] if {
	some navn, c in {
		"positive, with all three": {"resultat": "positiv", "fremsendt": hele, "udfald": "opfyldt"},
		"positive, without the date of moving in": {"resultat": "positiv", "fremsendt": object.remove(hele, ["indflytningsdato"]), "udfald": "brud"},
		"positive, without the ward": {"resultat": "positiv", "fremsendt": object.remove(hele, ["afdeling"]), "udfald": "brud"},
		"positive, without the contact": {"resultat": "positiv", "fremsendt": object.remove(hele, ["kontaktperson"]), "udfald": "brud"},
		"positive, a placeholder for the contact": {"resultat": "positiv", "fremsendt": object.union(hele, {"kontaktperson": "TBD"}), "udfald": "brud"},
		"negative, the date alone": {"resultat": "negativ", "fremsendt": {"dato": "2018-02-15"}, "udfald": "opfyldt"},
		"result not said, with all three": {"resultat": null, "fremsendt": hele, "udfald": "opfyldt"},
		"result not said, the date alone": {"resultat": null, "fremsendt": {"dato": "2018-02-15"}, "udfald": "uoplyst"},
		"sent, but not when": {"resultat": "positiv", "fremsendt": object.remove(hele, ["dato"]), "udfald": "uoplyst"},
		"sent on pr_dato": {"resultat": "negativ", "fremsendt": {"dato": "2018-02-28"}, "udfald": "opfyldt"},
		"sent the day after": {"resultat": "negativ", "fremsendt": {"dato": "2018-03-01"}, "udfald": "afventer"},
		"not sent": {"resultat": "positiv", "fremsendt": {}, "udfald": "afventer"},
	}
	svar := fremsendt.svar with input as sag({"indstilling": object.union({"dato": "2018-02-14", "fremsendt": c.fremsendt}, {"resultat": c.resultat | c.resultat != null})})
	svar.udfald == c.udfald
}

# Not sent: pending until a later step.
test_senere_trin[navn] if {
	some navn, c in {
		"the kommune decides on pr_dato": {"sag": {"indstilling": {"dato": "2018-02-14"}, "afgoerelse": {"dato": "2018-02-28"}}, "udfald": "brud"},
		"the kommune decides the day after": {"sag": {"indstilling": {"dato": "2018-02-14"}, "afgoerelse": {"dato": "2018-03-01"}}, "udfald": "afventer"},
		"the patient comes": {"sag": {"indstilling": {"dato": "2018-02-14"}, "indflytning": {"fremmoedt": "2018-02-26"}}, "udfald": "brud"},
		"the stay begins": {"sag": {"indstilling": {"dato": "2018-02-14"}, "ophold": {"start": "2018-02-26"}}, "udfald": "brud"},
		"the case is closed": {"sag": {"indstilling": {"dato": "2018-02-14"}, "afsluttet": {"dato": "2018-02-28"}}, "udfald": "brud"},
		"a stay without an indstilling": {"sag": {"ophold": {"start": "2018-02-26"}}, "udfald": "brud"},
		"an undated indstilling, sent": {"sag": {"indstilling": {"resultat": "positiv", "fremsendt": hele}, "ophold": {"start": "2018-02-26"}}, "udfald": "opfyldt"},
		"the day before the indstilling": {"sag": {"indstilling": {"dato": "2018-03-01"}}, "udfald": "ikke_relevant"},
		"another region": {"sag": {"region": "syddanmark", "indstilling": {"dato": "2018-02-14"}, "afgoerelse": {"dato": "2018-02-19"}}, "udfald": "ikke_relevant"},
		"before the koncept": {"sag": {"indstilling": {"dato": "2017-12-17"}, "afgoerelse": {"dato": "2018-02-19"}}, "udfald": "ikke_relevant"},
		"on its first day": {"sag": {"indstilling": {"dato": "2017-12-18"}, "afgoerelse": {"dato": "2018-02-19"}}, "udfald": "brud"},
	}
	svar := fremsendt.svar with input as sag(c.sag)
	svar.udfald == c.udfald
}

test_svar_not_sent if {
	svar := fremsendt.svar with input as sag({"indstilling": {"dato": "2018-02-14"}})
	svar == {"udfald": "afventer", "frist": null, "fakta": [["indstilling", "dato"]], "mangler": [["indstilling", "fremsendt", "dato"]]}
}

test_svar_of_a_breach if {
	svar := fremsendt.svar with input as sag({"indstilling": {"dato": "2018-02-14", "resultat": "positiv", "fremsendt": {"dato": "2018-02-15", "afdeling": "Afdeling S"}}})
	svar == {
		"udfald": "brud",
		"besked": "ufuldstaendig",
		"fakta": [["indstilling", "fremsendt", "dato"], ["indstilling", "resultat"], ["indstilling", "fremsendt", "afdeling"]],
		"mangler": [["indstilling", "fremsendt", "indflytningsdato"], ["indstilling", "fremsendt", "kontaktperson"]],
	}
}

hele := {"dato": "2018-02-15", "indflytningsdato": "2018-03-12", "afdeling": "Afdeling S", "kontaktperson": "Testperson Epsilon"}

sag(mere) := object.union({"region": "midtjylland", "pr_dato": "2018-02-28"}, mere)
