package regler.forum.kriminalforsorg_foranstaltning_test

import data.regler.forum.kriminalforsorg_foranstaltning

test_udfald[navn] if {
	some navn, c in {
		"§ 69 without supervision, not there": {"dom": {"findes": true, "art": "straffelov_69", "tilsyn_kriminalforsorg": false}, "deltagere": [laege], "udfald": "brud"},
		"§ 69 without supervision, there": {"dom": {"findes": true, "art": "straffelov_69", "tilsyn_kriminalforsorg": false}, "deltagere": [laege, kriminalforsorg], "udfald": "opfyldt"},
		"§ 69 without supervision, stayed away": {"dom": {"findes": true, "art": "straffelov_69", "tilsyn_kriminalforsorg": false}, "deltagere": [laege, object.union(kriminalforsorg, {"fremmoedt": false})], "udfald": "brud"},
		"§ 68 with supervision is the Act's case": {"dom": {"findes": true, "art": "straffelov_68", "tilsyn_kriminalforsorg": true}, "deltagere": [laege], "udfald": "ikke_relevant"},
		"another measure, not there": {"dom": {"findes": true, "art": "anden"}, "deltagere": [laege], "udfald": "brud"},
		"another measure with supervision, not there": {"dom": {"findes": true, "art": "anden", "tilsyn_kriminalforsorg": true}, "deltagere": [laege], "udfald": "brud"},
		"a measure without supervision, kind not said": {"dom": {"findes": true, "tilsyn_kriminalforsorg": false}, "deltagere": [laege], "udfald": "brud"},
		"a measure with supervision, kind not said": {"dom": {"findes": true, "tilsyn_kriminalforsorg": true}, "deltagere": [laege], "udfald": "uoplyst"},
		"§ 69, supervision not said": {"dom": {"findes": true, "art": "straffelov_69"}, "deltagere": [laege], "udfald": "uoplyst"},
		"none": {"dom": {"findes": false}, "deltagere": [laege], "udfald": "ikke_relevant"},
		"nothing said": {"dom": {}, "deltagere": [laege], "udfald": "uoplyst"},
		"no participants recorded": {"dom": {"findes": true, "art": "anden"}, "deltagere": [], "udfald": "brud"},
	}
	svar := kriminalforsorg_foranstaltning.svar with input as sag(c.dom, c.deltagere)
	svar.udfald == c.udfald
}

# A sentence without supervision: the Act asks for nothing (kriminalforsorg_tilsyn does not apply), the koncept does.
test_the_answer_for_a_sentence_without_supervision if {
	svar := kriminalforsorg_foranstaltning.svar with input as sag({"findes": true, "art": "straffelov_69", "tilsyn_kriminalforsorg": false}, [laege])
	svar.forekomster == [{
		"noegle": "m1",
		"sti": ["forum", "moeder", 0],
		"udfald": "brud",
		"fakta": [
			["anmodning", "retslig_foranstaltning", "findes"],
			["anmodning", "retslig_foranstaltning", "art"],
			["anmodning", "retslig_foranstaltning", "tilsyn_kriminalforsorg"],
		],
		"mangler": [["forum", "moeder", 0, "deltagere"]],
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
	svar := kriminalforsorg_foranstaltning.svar with input as {
		"region": c.region,
		"anmodning": {"retslig_foranstaltning": {"findes": true, "art": "anden"}},
		"forum": {"moeder": [{"id": "m1", "dato": c.dato}]},
		"pr_dato": c.pr_dato,
	}
	svar.udfald == c.udfald
}

test_no_meeting_recorded if {
	svar := kriminalforsorg_foranstaltning.svar with input as {
		"region": "midtjylland",
		"anmodning": {"retslig_foranstaltning": {"findes": true, "art": "anden"}},
		"indstilling": {"dato": "2018-02-14"},
		"pr_dato": "2018-02-28",
	}
	svar == {"udfald": "uoplyst", "fakta": [], "mangler": [["forum", "moeder"]]}
}

sag(dom, deltagere) := {
	"region": "midtjylland",
	"anmodning": {"modtaget": "2018-02-01", "retslig_foranstaltning": dom},
	"forum": {"moeder": [{"id": "m1", "dato": "2018-02-14", "deltagere": deltagere}]},
	"pr_dato": "2018-02-28",
}

laege := {"id": "d1", "funktion": "speciallaege"}

kriminalforsorg := {"id": "d2", "funktion": "kriminalforsorg"}
