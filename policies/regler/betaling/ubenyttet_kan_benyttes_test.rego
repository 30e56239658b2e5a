package regler.betaling.ubenyttet_kan_benyttes_test

import data.regler.betaling.ubenyttet_kan_benyttes

test_antal[navn] if {
	some navn, c in {
		"both could be used": {"felter": {"kan_benyttes": 2}, "udfald": "opfyldt"},
		"one could be used, none kept": {"felter": {"kan_benyttes": 1, "forventes_tilbage": 0}, "udfald": "brud"},
		"one could be used, one kept": {"felter": {"kan_benyttes": 1, "forventes_tilbage": 1}, "udfald": "opfyldt"},
		"both kept": {"felter": {"forventes_tilbage": 2}, "udfald": "opfyldt"},
		"one could be used, not said of the other": {"felter": {"kan_benyttes": 1}, "udfald": "uoplyst"},
		"one kept, not said of the other": {"felter": {"forventes_tilbage": 1}, "udfald": "uoplyst"},
		"none of either": {"felter": {"kan_benyttes": 0, "forventes_tilbage": 0}, "udfald": "brud"},
		"not said": {"felter": {}, "udfald": "uoplyst"},
	}
	svar := ubenyttet_kan_benyttes.svar with input as regning(object.union({"ubenyttede": 2}, c.felter))
	svar.udfald == c.udfald
}

test_pladser[navn] if {
	some navn, c in {
		"both could be used": {"pladser": [plads("ubesat", true), plads("forladt", true)], "udfald": "opfyldt"},
		"one could not": {"pladser": [plads("ubesat", true), plads("forladt", false)], "udfald": "brud"},
		"one not said": {"pladser": [plads("ubesat", true), {"id": "p", "stand": "forladt"}], "udfald": "uoplyst"},
		"one not said, one could not": {"pladser": [plads("ubesat", false), {"id": "p", "stand": "forladt"}], "udfald": "brud"},
		"in another ward and expected back": {"pladser": [plads("ubesat", true), borte(false, true)], "udfald": "opfyldt"},
		"in another ward and not expected back": {"pladser": [plads("ubesat", true), borte(false, false)], "udfald": "brud"},
		"in another ward, but could be used": {"pladser": [plads("ubesat", true), borte(true, false)], "udfald": "opfyldt"},
		"in another ward, nothing said": {"pladser": [plads("ubesat", true), {"id": "p", "stand": "anden_afdeling"}], "udfald": "uoplyst"},
		"in another ward, not said whether expected": {"pladser": [plads("ubesat", true), plads("anden_afdeling", false)], "udfald": "uoplyst"},
		"in another ward, not expected, not said whether it could be used": {"pladser": [plads("ubesat", true), {"id": "p", "stand": "anden_afdeling", "forventes_tilbage": false}], "udfald": "uoplyst"},
		"expected back, but not from another ward": {"pladser": [plads("ubesat", true), {"id": "p", "stand": "ubesat", "kan_benyttes_straks": false, "forventes_tilbage": true}], "udfald": "brud"},
		"one of the two named": {"pladser": [plads("ubesat", true), plads("benyttet", false)], "udfald": "uoplyst"},
		"one of the two named, and it could not": {"pladser": [plads("ubesat", false)], "udfald": "brud"},
		"three, of which two could be used": {"pladser": [plads("ubesat", true), plads("ubesat", true), plads("ubesat", false)], "udfald": "opfyldt"},
	}
	svar := ubenyttet_kan_benyttes.svar with input as regning({"ubenyttede": 2, "pladser": c.pladser})
	svar.udfald == c.udfald
}

# Places in use say nothing of the unused ones: then the day's numbers count.
test_kun_benyttede_pladser_naevnt[navn] if {
	some navn, c in {
		"with the numbers": {"felter": {"kan_benyttes": 1, "forventes_tilbage": 0}, "udfald": "brud"},
		"without": {"felter": {}, "udfald": "uoplyst"},
	}
	svar := ubenyttet_kan_benyttes.svar with input as regning(object.union({"ubenyttede": 2, "pladser": [plads("benyttet", false)]}, c.felter))
	svar.udfald == c.udfald
}

test_ingen_opkraevet[navn] if {
	some navn, c in {
		"none": {"felter": {"ubenyttede": 0, "kan_benyttes": 0}, "udfald": "ikke_relevant"},
		"not said": {"felter": {"kan_benyttes": 0}, "udfald": "uoplyst"},
	}
	svar := ubenyttet_kan_benyttes.svar with input as regning(c.felter)
	svar.udfald == c.udfald
}

test_ikraft[navn] if {
	some navn, c in {
		"2017-12-31": "ikke_relevant",
		"2018-01-01": "brud",
		"2020-08-31": "brud",
		"2020-09-01": "uoplyst",
		"2024-07-01": "uoplyst",
	}
	svar := ubenyttet_kan_benyttes.svar with input as object.union(
		regning({"dato": navn, "ubenyttede": 1, "kan_benyttes": 0, "forventes_tilbage": 0}),
		{"pr_dato": "2024-12-31"},
	)
	svar.udfald == c
}

test_uden_dato if {
	svar := ubenyttet_kan_benyttes.svar with input as {"pr_dato": "2018-02-28", "ubenyttede": {"dage": [{"id": "d", "ubenyttede": 1}]}}
	svar.forekomster[0].mangler == [["ubenyttede", "dage", 0, "dato"]]
}

test_uden_dage[navn] if {
	some navn, c in {
		"stays only": {"input": {"ophold": []}, "udfald": "ikke_relevant"},
		"neither": {"input": {}, "udfald": "uoplyst"},
		"no days": {"input": {"ubenyttede": {"plads_dage": 3}}, "udfald": "uoplyst"},
	}
	svar := ubenyttet_kan_benyttes.svar with input as object.union({"pr_dato": "2018-02-28"}, c.input)
	svar.udfald == c.udfald
}

test_svar_of_a_place_that_could_not_be_used if {
	svar := ubenyttet_kan_benyttes.svar with input as regning({"ubenyttede": 2, "pladser": [plads("ubesat", true), borte(false, false)]})
	svar == {
		"udfald": "brud",
		"fakta": [],
		"mangler": [],
		"forekomster": [{
			"noegle": "dag-1",
			"sti": ["ubenyttede", "dage", 0],
			"udfald": "brud",
			"fakta": [
				["ubenyttede", "dage", 0, "ubenyttede"],
				["ubenyttede", "dage", 0, "pladser", 0, "stand"],
				["ubenyttede", "dage", 0, "pladser", 0, "kan_benyttes_straks"],
				["ubenyttede", "dage", 0, "pladser", 1, "stand"],
				["ubenyttede", "dage", 0, "pladser", 1, "kan_benyttes_straks"],
				["ubenyttede", "dage", 0, "pladser", 1, "forventes_tilbage"],
			],
			"mangler": [],
			"parametre": {"dato": "2018-01-20", "ubenyttede": 2, "kan": 1},
		}],
	}
}

plads(stand, straks) := {"id": "p", "stand": stand, "kan_benyttes_straks": straks}

borte(straks, tilbage) := object.union(plads("anden_afdeling", straks), {"forventes_tilbage": tilbage})

regning(felter) := {
	"pr_dato": "2018-02-28",
	"maaned": "2018-01",
	"ubenyttede": {"dage": [object.union({"id": "dag-1", "dato": "2018-01-20"}, felter)]},
}
