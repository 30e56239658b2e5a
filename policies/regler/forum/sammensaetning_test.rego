package regler.forum.sammensaetning_test

import data.regler.forum.sammensaetning

myndighed := {"id": "d1", "funktion": "visiterende_myndighed", "kommunekode": "0740"}

konsulent := {"id": "d2", "funktion": "socialfaglig_konsulent"}

laege := {"id": "d3", "funktion": "speciallaege"}

pladser := {"id": "d4", "funktion": "saerlige_pladser"}

borger := {"handlekommuner": [
	{"id": "h1", "kommunekode": "0746", "fra": "2009-05-01", "til": "2018-02-13"},
	{"id": "h2", "kommunekode": "0740", "fra": "2018-02-14"},
]}

# The handlekommune is 0740 from 14 February 2018, 0746 to the day before.
test_udfald[navn] if {
	some navn, c in {
		"all four": {"borger": borger, "deltagere": [myndighed, konsulent, laege, pladser], "udfald": "opfyldt"},
		"no visiterende myndighed": {"borger": borger, "deltagere": [konsulent, laege, pladser], "udfald": "brud"},
		"no konsulent": {"borger": borger, "deltagere": [myndighed, laege, pladser], "udfald": "brud"},
		"no speciallæge": {"borger": borger, "deltagere": [myndighed, konsulent, pladser], "udfald": "brud"},
		"no særlige pladser": {"borger": borger, "deltagere": [myndighed, konsulent, laege], "udfald": "brud"},
		"konsulent stayed away": {"borger": borger, "deltagere": [myndighed, object.union(konsulent, {"fremmoedt": false}), laege, pladser], "udfald": "brud"},
		"a substitute for the konsulent": {"borger": borger, "deltagere": [myndighed, object.union(konsulent, {"rolle": "suppleant"}), laege, pladser], "udfald": "opfyldt"},
		"another kommune": {"borger": borger, "deltagere": [object.union(myndighed, {"kommunekode": "0746"}), konsulent, laege, pladser], "udfald": "brud"},
		"another kommune beside the right one": {"borger": borger, "deltagere": [object.union(myndighed, {"kommunekode": "0746"}), konsulent, laege, pladser, object.union(myndighed, {"id": "d5"})], "udfald": "opfyldt"},
		"kommune not said": {"borger": borger, "deltagere": [object.remove(myndighed, ["kommunekode"]), konsulent, laege, pladser], "udfald": "uoplyst"},
		"kommune of one not said, another is the wrong one": {"borger": borger, "deltagere": [object.remove(myndighed, ["kommunekode"]), {"id": "d5", "funktion": "visiterende_myndighed", "kommunekode": "0746"}, konsulent, laege, pladser], "udfald": "uoplyst"},
		"handlekommune not said": {"borger": {}, "deltagere": [myndighed, konsulent, laege, pladser], "udfald": "uoplyst"},
		"handlekommune not said, konsulent missing": {"borger": {}, "deltagere": [myndighed, laege, pladser], "udfald": "brud"},
		"no participants recorded": {"borger": borger, "deltagere": [], "udfald": "brud"},
	}
	svar := sammensaetning.svar with input as {
		"anmodning": {"modtaget": "2018-02-01"},
		"borger": c.borger,
		"forum": {"moeder": [{"id": "m1", "dato": "2018-02-14", "deltagere": c.deltagere}]},
		"pr_dato": "2018-02-28",
	}
	svar.udfald == c.udfald
}

test_handlekommune_of_the_day if {
	svar := sammensaetning.svar with input as {
		"anmodning": {"modtaget": "2018-02-01"},
		"borger": borger,
		"forum": {"moeder": [
			{"id": "m1", "dato": "2018-02-13", "deltagere": [myndighed, konsulent, laege, pladser]},
			{"id": "m2", "dato": "2018-02-14", "deltagere": [myndighed, konsulent, laege, pladser]},
		]},
		"revurderinger": [{"id": "r1", "dato": "2018-08-01", "moede": {"deltagere": [myndighed, konsulent, laege]}}],
		"pr_dato": "2018-08-31",
	}
	[[f.noegle, f.udfald, object.get(f, "besked", "")] | some f in svar.forekomster] == [["m1", "brud", "anden_kommune"], ["m2", "opfyldt", ""], ["r1", "brud", ""]]
	svar.forekomster[0].parametre == {"moede": "2018-02-13", "kommune": ["0740"], "handlekommune": ["0746"]}
}

test_the_answer if {
	svar := sammensaetning.svar with input as {
		"anmodning": {"modtaget": "2018-02-01"},
		"borger": borger,
		"forum": {"moeder": [{"id": "m1", "dato": "2018-02-14", "deltagere": [myndighed, laege]}]},
		"pr_dato": "2018-02-28",
	}
	svar.forekomster == [{
		"noegle": "m1",
		"sti": ["forum", "moeder", 0],
		"udfald": "brud",
		"fakta": [["forum", "moeder", 0, "deltagere", 0, "funktion"], ["forum", "moeder", 0, "deltagere", 1, "funktion"]],
		"mangler": [["forum", "moeder", 0, "deltagere"]],
		"parametre": {"moede": "2018-02-14", "funktioner": ["socialfaglig_konsulent", "saerlige_pladser"]},
	}]
}

# It is the Act: it holds in every region, and before the koncept.
test_in_every_region[dato] if {
	some dato in ["2017-07-12", "2018-02-14"]
	svar := sammensaetning.svar with input as {
		"region": "syddanmark",
		"anmodning": {"modtaget": "2017-07-03"},
		"borger": borger,
		"forum": {"moeder": [{"id": "m1", "dato": dato, "deltagere": [laege]}]},
		"pr_dato": "2018-02-28",
	}
	svar.udfald == "brud"
}

# A reassessment in a rightly composed forum does not tell how the forum was composed when it recommended.
test_recommended_without_a_meeting_then_reassessed if {
	svar := sammensaetning.svar with input as {
		"borger": borger,
		"indstilling": {"dato": "2018-02-14"},
		"revurderinger": [{"id": "r1", "dato": "2018-08-01", "moede": {"deltagere": [laege]}}],
		"pr_dato": "2018-08-31",
	}
	[[f.noegle, f.udfald] | some f in svar.forekomster] == [["r1", "brud"], ["anmodning", "uoplyst"]]
}

test_no_meetings[navn] if {
	some navn, c in {
		"not come so far": {"sag": {"anmodning": {"modtaget": "2018-02-01"}}, "udfald": "ikke_relevant"},
		"the day before the meeting": {"sag": {"forum": {"moeder": [{"id": "m1", "dato": "2018-03-01"}]}}, "udfald": "ikke_relevant"},
		"recommended": {"sag": {"indstilling": {"dato": "2018-02-14"}}, "udfald": "uoplyst"},
	}
	svar := sammensaetning.svar with input as object.union(c.sag, {"pr_dato": "2018-02-28"})
	svar.udfald == c.udfald
}
