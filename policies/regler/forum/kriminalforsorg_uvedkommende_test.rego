package regler.forum.kriminalforsorg_uvedkommende_test

import data.regler.forum.kriminalforsorg_uvedkommende

test_udfald[navn] if {
	some navn, c in {
		"none, not there": {"dom": {"findes": false}, "deltagere": [laege], "udfald": "opfyldt"},
		"none, there": {"dom": {"findes": false}, "deltagere": [laege, kriminalforsorg], "udfald": "brud"},
		"none, stayed away": {"dom": {"findes": false}, "deltagere": [laege, object.union(kriminalforsorg, {"fremmoedt": false})], "udfald": "opfyldt"},
		"none, no participants recorded": {"dom": {"findes": false}, "deltagere": [], "udfald": "uoplyst"},
		"a measure, there": {"dom": {"findes": true}, "deltagere": [laege, kriminalforsorg], "udfald": "ikke_relevant"},
		"the kind of measure shows it": {"dom": {"art": "anden"}, "deltagere": [laege, kriminalforsorg], "udfald": "ikke_relevant"},
		"said not to be there, whatever the kind": {"dom": {"findes": false, "art": "anden"}, "deltagere": [laege, kriminalforsorg], "udfald": "brud"},
		"nothing said, there": {"dom": {}, "deltagere": [laege, kriminalforsorg], "udfald": "uoplyst"},
	}
	svar := kriminalforsorg_uvedkommende.svar with input as {
		"region": "midtjylland",
		"anmodning": {"modtaget": "2018-02-01", "retslig_foranstaltning": c.dom},
		"forum": {"moeder": [{"id": "m1", "dato": "2018-02-14", "deltagere": c.deltagere}]},
		"pr_dato": "2018-02-28",
	}
	svar.udfald == c.udfald
}

test_the_answer if {
	svar := kriminalforsorg_uvedkommende.svar with input as {
		"region": "midtjylland",
		"anmodning": {"modtaget": "2018-02-01", "retslig_foranstaltning": {"findes": false}},
		"forum": {"moeder": [{"id": "m1", "dato": "2018-02-14", "deltagere": [laege, kriminalforsorg]}]},
		"pr_dato": "2018-02-28",
	}
	svar.forekomster == [{
		"noegle": "m1",
		"sti": ["forum", "moeder", 0],
		"udfald": "brud",
		"fakta": [["anmodning", "retslig_foranstaltning", "findes"], ["forum", "moeder", 0, "deltagere", 1, "funktion"]],
		"mangler": [],
		"parametre": {"moede": "2018-02-14"},
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
	svar := kriminalforsorg_uvedkommende.svar with input as {
		"region": c.region,
		"anmodning": {"retslig_foranstaltning": {"findes": false}},
		"forum": {"moeder": [{"id": "m1", "dato": c.dato, "deltagere": [kriminalforsorg]}]},
		"pr_dato": c.pr_dato,
	}
	svar.udfald == c.udfald
}

test_no_meeting_recorded if {
	svar := kriminalforsorg_uvedkommende.svar with input as {
		"region": "midtjylland",
		"anmodning": {"retslig_foranstaltning": {"findes": false}},
		"indstilling": {"dato": "2018-02-14"},
		"pr_dato": "2018-02-28",
	}
	svar == {"udfald": "uoplyst", "fakta": [], "mangler": [["forum", "moeder"]]}
}

laege := {"id": "d1", "funktion": "speciallaege"}

kriminalforsorg := {"id": "d2", "funktion": "kriminalforsorg"}
