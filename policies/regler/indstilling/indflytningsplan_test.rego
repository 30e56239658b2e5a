package regler.indstilling.indflytningsplan_test

import data.regler.indstilling.indflytningsplan

test_udfald[navn] if {
	some navn, c in {
		"a date after pr_dato": {"sag": {"indstilling": object.union(positiv, {"indflytningsplan": {"indflytningsdato": "2018-03-12"}})}, "udfald": "opfyldt"},
		"no plan": {"sag": {"indstilling": positiv}, "udfald": "brud"},
		"a description without a date": {"sag": {"indstilling": object.union(positiv, {"indflytningsplan": {"beskrivelse": "Når der er plads."}})}, "udfald": "brud"},
		"a negative one": {"sag": {"indstilling": {"dato": "2018-02-14", "resultat": "negativ"}}, "udfald": "ikke_relevant"},
		"result not said": {"sag": {"indstilling": {"dato": "2018-02-14"}}, "udfald": "uoplyst"},
		"a stay without an indstilling": {"sag": {"ophold": {"start": "2018-02-20"}}, "udfald": "uoplyst"},
		"given the day after pr_dato": {"sag": {"indstilling": {"dato": "2018-03-01", "resultat": "positiv"}}, "udfald": "ikke_relevant"},
		"another region": {"sag": {"region": "sjaelland", "indstilling": positiv}, "udfald": "ikke_relevant"},
		"the day before the koncept": {"sag": {"indstilling": object.union(positiv, {"dato": "2017-12-17"})}, "udfald": "ikke_relevant"},
		"the koncept's first day": {"sag": {"indstilling": object.union(positiv, {"dato": "2017-12-18"})}, "udfald": "brud"},
	}
	svar := indflytningsplan.svar with input as object.union({"region": "midtjylland", "pr_dato": "2018-02-28"}, c.sag)
	svar.udfald == c.udfald
}

test_svar_of_a_breach if {
	svar := indflytningsplan.svar with input as {"region": "midtjylland", "pr_dato": "2018-02-28", "indstilling": positiv}
	svar == {"udfald": "brud", "fakta": [], "mangler": [["indstilling", "indflytningsplan", "indflytningsdato"]]}
}

positiv := {"dato": "2018-02-14", "resultat": "positiv"}
