package regler.takst.basispakke_test

import data.regler.takst.basispakke

blad := {"gaelder_fra": "2018-04-01", "kommune": "0746", "tilbud": "solsikken", "pr_dato": "2018-06-01"}

bedoemt(post) := svar.forekomster[0] if {
	svar := basispakke.svar with input as object.union(blad, {"basispakke": {"indhold": [object.union({"id": "p-1"}, post)]}})
}

# The slide's five items, and what is none of them.
test_udfald[post] if {
	some post, c in {
		"ledelse": ["opfyldt", "opfyldt"],
		"administration": ["opfyldt", "opfyldt"],
		"servicepersonale": ["opfyldt", "opfyldt"],
		"bygninger": ["opfyldt", "opfyldt"],
		"faelles_specialistydelser": ["opfyldt", "opfyldt"],
		"stoettetimer": ["brud", "stoettetimer"],
		"individuelle_specialistydelser": ["brud", "brud"],
		"dokumentation": ["brud", "brud"],
		"andet": ["brud", "anden_post"],
	}
	svar := bedoemt({"post": post})
	[svar.udfald, svar.besked] == c
}

test_betegnelse[navn] if {
	some navn, c in {
		"another item with a name": {"post": {"post": "andet", "betegnelse": "Kørsel"}, "svar": ["brud", "brud", "Kørsel"]},
		"one of the five with a name": {"post": {"post": "bygninger", "betegnelse": "Husleje"}, "svar": ["opfyldt", "opfyldt", "Husleje"]},
		"support hours with a name": {"post": {"post": "stoettetimer", "betegnelse": "Nattevagt"}, "svar": ["brud", "stoettetimer", "Nattevagt"]},
	}
	svar := bedoemt(c.post)
	[svar.udfald, svar.besked, svar.parametre.post] == c.svar
}

test_dokumentet[navn] if {
	some navn, c in {
		"the package is not said": {"blad": {}, "udfald": "uoplyst"},
		"what it holds is not said": {"blad": {"basispakke": {}}, "udfald": "uoplyst"},
		"it holds nothing": {"blad": {"basispakke": {"indhold": []}}, "udfald": "ikke_relevant"},
		"one breach among the five": {"blad": {"basispakke": {"indhold": [{"id": "p-1", "post": "ledelse"}, {"id": "p-2", "post": "stoettetimer"}]}}, "udfald": "brud"},
		"before the structure": {"blad": {"gaelder_fra": "2018-03-31", "basispakke": {"indhold": [{"id": "p-1", "post": "stoettetimer"}]}}, "udfald": "ikke_relevant"},
	}
	svar := basispakke.svar with input as object.union(blad, c.blad)
	svar.udfald == c.udfald
}

test_hele_svaret if {
	bedoemt({}) == {"noegle": "p-1", "sti": ["basispakke", "indhold", 0], "udfald": "uoplyst", "fakta": [], "mangler": [["basispakke", "indhold", 0, "post"]]}
	bedoemt({"post": "dokumentation"}) == {
		"noegle": "p-1",
		"sti": ["basispakke", "indhold", 0],
		"udfald": "brud",
		"besked": "brud",
		"fakta": [["basispakke", "indhold", 0, "post"]],
		"mangler": [],
		"parametre": {"post": "dokumentation"},
	}
}
