package regler.forum.suppleant_test

import data.regler.forum.suppleant

test_udfald[navn] if {
	some navn, c in {
		"first prevented": {"deltagere": [forhindret("speciallaege")], "udfald": "opfyldt"},
		"for the konsulent": {"deltagere": [forhindret("socialfaglig_konsulent")], "udfald": "opfyldt"},
		"for the særlige pladser": {"deltagere": [forhindret("saerlige_pladser")], "udfald": "opfyldt"},
		"for Kriminalforsorgen": {"deltagere": [forhindret("kriminalforsorg")], "udfald": "opfyldt"},
		"for the visiterende myndighed": {"deltagere": [forhindret("visiterende_myndighed")], "udfald": "brud"},
		"first not prevented": {"deltagere": [object.union(forhindret("speciallaege"), {"foerste_forhindret": false})], "udfald": "brud"},
		"not recorded that the first was": {"deltagere": [object.remove(forhindret("speciallaege"), ["foerste_forhindret"])], "udfald": "brud"},
		"a substitute who stayed away": {"deltagere": [object.union(forhindret("visiterende_myndighed"), {"fremmoedt": false})], "udfald": "ikke_relevant"},
		"representatives alone": {"deltagere": [repraesentant("speciallaege"), repraesentant("visiterende_myndighed")], "udfald": "ikke_relevant"},
		"role of one not said": {"deltagere": [forhindret("speciallaege"), {"id": "d2", "funktion": "saerlige_pladser"}], "udfald": "uoplyst"},
		"role of one not said, another in breach": {"deltagere": [forhindret("visiterende_myndighed"), {"id": "d2", "funktion": "saerlige_pladser"}], "udfald": "brud"},
		"role of the secretariat not said": {"deltagere": [repraesentant("speciallaege"), {"id": "d2", "funktion": "sekretariat"}, {"id": "d3", "funktion": "patient"}], "udfald": "ikke_relevant"},
		"stand-in of the secretariat": {"deltagere": [object.remove(forhindret("sekretariat"), ["foerste_forhindret"])], "udfald": "ikke_relevant"},
		"function of a substitute not said": {"deltagere": [{"id": "d1", "rolle": "suppleant"}], "udfald": "uoplyst"},
		"no participants recorded": {"deltagere": [], "udfald": "uoplyst"},
	}
	svar := suppleant.svar with input as {
		"region": "midtjylland",
		"forum": {"moeder": [{"id": "m1", "dato": "2018-02-14", "deltagere": c.deltagere}]},
		"pr_dato": "2018-02-28",
	}
	svar.udfald == c.udfald
}

test_the_answer if {
	svar := suppleant.svar with input as {
		"region": "midtjylland",
		"forum": {"moeder": [{"id": "m1", "dato": "2018-02-14", "deltagere": [
			forhindret("speciallaege"),
			object.union(forhindret("saerlige_pladser"), {"foerste_forhindret": false}),
			object.remove(forhindret("kriminalforsorg"), ["foerste_forhindret"]),
		]}]},
		"pr_dato": "2018-02-28",
	}
	svar.forekomster == [{
		"noegle": "m1",
		"sti": ["forum", "moeder", 0],
		"udfald": "brud",
		"fakta": [
			["forum", "moeder", 0, "deltagere", 1, "rolle"],
			["forum", "moeder", 0, "deltagere", 2, "rolle"],
			["forum", "moeder", 0, "deltagere", 1, "foerste_forhindret"],
		],
		"mangler": [["forum", "moeder", 0, "deltagere", 2, "foerste_forhindret"]],
		"parametre": {"moede": "2018-02-14", "funktioner": ["saerlige_pladser", "kriminalforsorg"]},
	}]
}

test_when[navn] if {
	some navn, c in {
		"the day before the meeting": {"region": "midtjylland", "dato": "2018-02-14", "pr_dato": "2018-02-13", "udfald": "ikke_relevant"},
		"the day of the meeting": {"region": "midtjylland", "dato": "2018-02-14", "pr_dato": "2018-02-14", "udfald": "brud"},
		"the day before the koncept": {"region": "midtjylland", "dato": "2017-12-17", "pr_dato": "2018-02-28", "udfald": "ikke_relevant"},
		"the first day of the koncept": {"region": "midtjylland", "dato": "2017-12-18", "pr_dato": "2018-02-28", "udfald": "brud"},
		"another region": {"region": "syddanmark", "dato": "2018-02-14", "pr_dato": "2018-02-28", "udfald": "ikke_relevant"},
	}
	svar := suppleant.svar with input as {
		"region": c.region,
		"forum": {"moeder": [{"id": "m1", "dato": c.dato, "deltagere": [forhindret("visiterende_myndighed")]}]},
		"pr_dato": c.pr_dato,
	}
	svar.udfald == c.udfald
}

test_no_meeting_recorded if {
	svar := suppleant.svar with input as {"region": "midtjylland", "indstilling": {"dato": "2018-02-14"}, "pr_dato": "2018-02-28"}
	svar == {"udfald": "uoplyst", "fakta": [], "mangler": [["forum", "moeder"]]}
}

forhindret(funktion) := {"id": funktion, "funktion": funktion, "rolle": "suppleant", "foerste_forhindret": true}

repraesentant(funktion) := {"id": funktion, "funktion": funktion, "rolle": "repraesentant"}
