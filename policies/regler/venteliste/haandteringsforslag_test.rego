package regler.venteliste.haandteringsforslag_test

import data.regler.venteliste.haandteringsforslag

fuldt := {"dato": "2018-02-07", "forslag": "Pladsen tilbydes den, der står først.", "prioritering": "Den, der har ventet længst."}

test_udfald[navn] if {
	some navn, c in {
		"a proposal with a priority": {"liste": {"findes": true, "haandteringsforslag": fuldt}, "udfald": "opfyldt"},
		"undated": {"liste": {"findes": true, "haandteringsforslag": object.remove(fuldt, ["dato"])}, "udfald": "opfyldt"},
		"dated the day of judgement": {"liste": {"findes": true, "haandteringsforslag": object.union(fuldt, {"dato": "2018-02-28"})}, "udfald": "opfyldt"},
		"dated the day after": {"liste": {"findes": true, "haandteringsforslag": object.union(fuldt, {"dato": "2018-03-01"})}, "udfald": "brud"},
		"without a priority": {"liste": {"findes": true, "haandteringsforslag": object.remove(fuldt, ["prioritering"])}, "udfald": "brud"},
		"a placeholder for a priority": {"liste": {"findes": true, "haandteringsforslag": object.union(fuldt, {"prioritering": "se bilag"})}, "udfald": "brud"},
		"a priority alone": {"liste": {"findes": true, "haandteringsforslag": object.remove(fuldt, ["forslag"])}, "udfald": "brud"},
		"no proposal": {"liste": {"findes": true}, "udfald": "brud"},
		"no proposal, somebody waiting": {"liste": {"patienter": [{"id": "v1"}]}, "udfald": "brud"},
		"no proposal, nobody waiting": {"liste": {"patienter": []}, "udfald": "ikke_relevant"},
		"no proposal, no list": {"liste": {"findes": false}, "udfald": "ikke_relevant"},
		"a proposal, not said whether there is a list": {"liste": {"haandteringsforslag": fuldt}, "udfald": "uoplyst"},
		"nothing said": {"liste": {}, "udfald": "uoplyst"},
	}
	svar := haandteringsforslag.svar with input as moede(c.liste, "2018-02-28")
	svar.udfald == c.udfald
}

test_when[navn] if {
	some navn, c in {
		"the day before the meeting": {"liste": {"findes": true}, "pr_dato": "2018-02-13", "udfald": "afventer"},
		"on its day": {"liste": {"findes": true}, "pr_dato": "2018-02-14", "udfald": "afventer"},
		"the day after": {"liste": {"findes": true}, "pr_dato": "2018-02-15", "udfald": "brud"},
		"not said whether there is a list, the day before": {"liste": {}, "pr_dato": "2018-02-13", "udfald": "ikke_relevant"},
		"not said whether there is a list, on its day": {"liste": {}, "pr_dato": "2018-02-14", "udfald": "uoplyst"},
	}
	svar := haandteringsforslag.svar with input as moede(c.liste, c.pr_dato)
	svar.udfald == c.udfald
}

test_the_answer if {
	svar := haandteringsforslag.svar with input as moede({"patienter": [{"id": "v1"}], "haandteringsforslag": {"forslag": "Pladsen tilbydes den, der står først."}}, "2018-02-28")
	svar == {
		"udfald": "brud",
		"fakta": [["dato"], ["venteliste", "patienter"]],
		"mangler": [["venteliste", "haandteringsforslag", "prioritering"]],
		"parametre": {"moede": "2018-02-14"},
	}
}

test_in_force[navn] if {
	some navn, c in {
		"the day before the koncept": {"felter": {"dato": "2017-12-17"}, "udfald": "ikke_relevant"},
		"its first day": {"felter": {"dato": "2017-12-18"}, "udfald": "brud"},
		"its last day": {"felter": {"dato": "2024-06-30", "pr_dato": "2024-07-31"}, "udfald": "brud"},
		"the day after": {"felter": {"dato": "2024-07-01", "pr_dato": "2024-07-31"}, "udfald": "ikke_relevant"},
		"cancelled": {"felter": {"aflysning": {"aflyst": true}}, "udfald": "ikke_relevant"},
	}
	svar := haandteringsforslag.svar with input as object.union(moede({"findes": true}, "2018-02-28"), c.felter)
	svar.udfald == c.udfald
}

moede(liste, pr_dato) := {"region": "midtjylland", "dato": "2018-02-14", "venteliste": liste, "pr_dato": pr_dato}
