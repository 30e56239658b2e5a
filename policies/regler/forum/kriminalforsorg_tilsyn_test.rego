package regler.forum.kriminalforsorg_tilsyn_test

import data.regler.forum.kriminalforsorg_tilsyn

test_udfald[navn] if {
	some navn, c in {
		"attended": {"dom": tilsyn, "deltagere": [laege, kriminalforsorg], "pr_dato": "2018-02-15", "udfald": "opfyldt"},
		"not invited": {"dom": tilsyn, "deltagere": [laege], "pr_dato": "2018-02-15", "udfald": "brud"},
		"stayed away": {"dom": tilsyn, "deltagere": [laege, object.union(kriminalforsorg, {"fremmoedt": false})], "pr_dato": "2018-02-15", "udfald": "brud"},
		"a substitute": {"dom": tilsyn, "deltagere": [object.union(kriminalforsorg, {"rolle": "suppleant"})], "pr_dato": "2018-02-15", "udfald": "opfyldt"},
		"the supervising officer": {"dom": tilsyn, "deltagere": [object.union(kriminalforsorg, {"tilsynsfoerende": true})], "pr_dato": "2018-02-15", "udfald": "opfyldt"},
		"not the supervising officer": {"dom": tilsyn, "deltagere": [object.union(kriminalforsorg, {"tilsynsfoerende": false})], "pr_dato": "2018-02-15", "udfald": "brud"},
		"another than the officer, and the officer": {"dom": tilsyn, "deltagere": [object.union(kriminalforsorg, {"tilsynsfoerende": false}), object.union(kriminalforsorg, {"tilsynsfoerende": true})], "pr_dato": "2018-02-15", "udfald": "opfyldt"},
		"the officer's substitute": {"dom": tilsyn, "deltagere": [object.union(kriminalforsorg, {"rolle": "suppleant", "tilsynsfoerende": false})], "pr_dato": "2018-02-15", "udfald": "opfyldt"},
		"no participants recorded": {"dom": tilsyn, "deltagere": [], "pr_dato": "2018-02-15", "udfald": "brud"},
		"sentence after § 68": {"dom": object.union(tilsyn, {"art": "straffelov_68"}), "deltagere": [laege], "pr_dato": "2018-02-15", "udfald": "brud"},
		"the day before the meeting": {"dom": tilsyn, "deltagere": [laege], "pr_dato": "2018-02-14", "udfald": "ikke_relevant"},
		"no sentence": {"dom": {"findes": false}, "deltagere": [laege], "pr_dato": "2018-02-15", "udfald": "ikke_relevant"},
		"another measure": {"dom": object.union(tilsyn, {"art": "anden"}), "deltagere": [laege], "pr_dato": "2018-02-15", "udfald": "ikke_relevant"},
		"without supervision": {"dom": object.union(tilsyn, {"tilsyn_kriminalforsorg": false}), "deltagere": [laege], "pr_dato": "2018-02-15", "udfald": "ikke_relevant"},
		"supervision not said": {"dom": object.remove(tilsyn, ["tilsyn_kriminalforsorg"]), "deltagere": [laege], "pr_dato": "2018-02-15", "udfald": "uoplyst"},
		"kind of measure not said": {"dom": object.remove(tilsyn, ["art"]), "deltagere": [laege], "pr_dato": "2018-02-15", "udfald": "uoplyst"},
	}
	svar := kriminalforsorg_tilsyn.svar with input as {
		"anmodning": {"modtaget": "2018-02-01", "retslig_foranstaltning": c.dom},
		"forum": {"moeder": [{"id": "m1", "dato": "2018-02-15", "deltagere": c.deltagere}]},
		"pr_dato": c.pr_dato,
	}
	svar.udfald == c.udfald
}

test_ingen_moeder if {
	svar := kriminalforsorg_tilsyn.svar with input as {"anmodning": {"retslig_foranstaltning": tilsyn}, "pr_dato": "2018-02-15"}
	svar.grund == "trin_ikke_naaet"
}

# The forum has recommended, so there was a meeting; who attended it is not told.
test_recommended_without_a_meeting[navn] if {
	some navn, c in {
		"the Act's case": {"dom": tilsyn, "udfald": "uoplyst"},
		"no measure": {"dom": {"findes": false}, "udfald": "ikke_relevant"},
	}
	svar := kriminalforsorg_tilsyn.svar with input as {
		"anmodning": {"modtaget": "2018-02-01", "retslig_foranstaltning": c.dom},
		"indstilling": {"dato": "2018-02-14"},
		"pr_dato": "2018-02-15",
	}
	svar.udfald == c.udfald
}

# Only the meeting of the reassessment is recorded, not the one before the recommendation.
test_recommended_without_a_meeting_then_reassessed if {
	svar := kriminalforsorg_tilsyn.svar with input as {
		"anmodning": {"modtaget": "2018-02-01", "retslig_foranstaltning": tilsyn},
		"indstilling": {"dato": "2018-02-14"},
		"revurderinger": [{"id": "r1", "dato": "2018-08-01", "moede": {"deltagere": [kriminalforsorg]}}],
		"pr_dato": "2018-08-31",
	}
	[[f.noegle, f.udfald] | some f in svar.forekomster] == [["r1", "opfyldt"], ["anmodning", "uoplyst"]]
	svar.udfald == "uoplyst"
}

test_each_meeting_is_an_occurrence if {
	svar := kriminalforsorg_tilsyn.svar with input as {
		"anmodning": {"modtaget": "2018-02-01", "retslig_foranstaltning": tilsyn},
		"forum": {"moeder": [
			{"id": "m1", "dato": "2018-02-15", "deltagere": [laege, kriminalforsorg]},
			{"id": "m2", "dato": "2018-02-22", "deltagere": [laege]},
			{"id": "m3", "dato": "2018-03-01", "deltagere": [laege]},
		]},
		"revurderinger": [{"id": "r1", "dato": "2018-02-20", "moede": {"deltagere": [kriminalforsorg]}}],
		"pr_dato": "2018-02-28",
	}
	[[f.noegle, f.sti, f.udfald] | some f in svar.forekomster] == [
		["m1", ["forum", "moeder", 0], "opfyldt"],
		["m2", ["forum", "moeder", 1], "brud"],
		["r1", ["revurderinger", 0, "moede"], "opfyldt"],
	]
	svar.udfald == "brud"
}

tilsyn := {"findes": true, "art": "straffelov_69", "tilsyn_kriminalforsorg": true}

laege := {"id": "d1", "funktion": "speciallaege"}

kriminalforsorg := {"id": "d2", "funktion": "kriminalforsorg"}
