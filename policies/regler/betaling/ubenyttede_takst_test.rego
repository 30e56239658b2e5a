package regler.betaling.ubenyttede_takst_test

import data.regler.betaling.ubenyttede_takst

test_takst[navn] if {
	some navn, c in {
		"fixed in 2018": {"maaned": "2018-05", "takst": 383600, "udfald": "opfyldt", "bemaerkning": ""},
		"one øre less in 2018": {"maaned": "2018-05", "takst": 383599, "udfald": "uoplyst", "bemaerkning": ""},
		"one øre more in 2018": {"maaned": "2018-05", "takst": 383601, "udfald": "uoplyst", "bemaerkning": ""},
		"fixed in 2019": {"maaned": "2019-05", "takst": 383600, "udfald": "opfyldt", "bemaerkning": ""},
		"regulated in 2019": {"maaned": "2019-05", "takst": 395900, "udfald": "opfyldt", "bemaerkning": "kun_reguleret"},
		"neither in 2019": {"maaned": "2019-05", "takst": 395901, "udfald": "uoplyst", "bemaerkning": ""},
		"regulated in August 2020": {"maaned": "2020-08", "takst": 405500, "udfald": "opfyldt", "bemaerkning": "kun_reguleret"},
		"the rate of the year before": {"maaned": "2020-08", "takst": 395900, "udfald": "uoplyst", "bemaerkning": ""},
	}
	svar := ubenyttede_takst.svar with input as regning(c.maaned, {"takst": c.takst, "beloeb": 2 * c.takst})
	svar.udfald == c.udfald
	object.get(svar, "bemaerkning", "") == c.bemaerkning
}

# The reading changes no outcome, only which rate that fits is remarked upon.
test_laesning[navn] if {
	some navn, c in {
		"fixed": {"takst": 383600, "bemaerkning": "kun_fast"},
		"regulated": {"takst": 395900, "bemaerkning": ""},
	}
	dokument := regning("2019-05", {"takst": c.takst, "beloeb": 2 * c.takst})
	svar := ubenyttede_takst.svar with input as object.union(dokument, {"laesninger": {"betaling.ubenyttet_takst": "reguleret"}})
	svar.udfald == "opfyldt"
	object.get(svar, "bemaerkning", "") == c.bemaerkning
}

# Where the regulated rate is confirmed, a rate that is neither is a breach.
test_bekraeftet[navn] if {
	some navn, c in {
		"fixed": {"takst": 383600, "udfald": "opfyldt"},
		"regulated": {"takst": 395900, "udfald": "opfyldt"},
		"one øre less": {"takst": 395899, "udfald": "brud"},
		"one øre more": {"takst": 395901, "udfald": "brud"},
	}
	svar := ubenyttede_takst.svar with input as regning("2019-05", {"takst": c.takst, "beloeb": 2 * c.takst})
		with data.parametre.betaling.takst_2019 as {"raekker": [{"fra": "2019-01-01", "vaerdi": 395900, "bekraeftet": true}]}
	svar.udfald == c.udfald
}

# Two place-days at 3.836,00 kr. are 7.672,00 kr.
test_beloeb[navn] if {
	some navn, c in {
		"right": {"felter": {"beloeb": 767200}, "udfald": "opfyldt"},
		"one øre less": {"felter": {"beloeb": 767199}, "udfald": "brud"},
		"one øre more": {"felter": {"beloeb": 767201}, "udfald": "brud"},
		"one place-day more than the days": {"felter": {"plads_dage": 3, "beloeb": 1150800}, "udfald": "brud"},
		"one place-day less than the days": {"felter": {"plads_dage": 1, "beloeb": 383600}, "udfald": "brud"},
		"place-days that are the days": {"felter": {"plads_dage": 2, "beloeb": 767200}, "udfald": "opfyldt"},
		"place-days without days": {"felter": {"plads_dage": 3, "dage": [], "beloeb": 1150800}, "udfald": "opfyldt"},
		"a day without its number": {"felter": {"dage": [{"id": "d"}], "beloeb": 767200}, "udfald": "uoplyst"},
	}
	svar := ubenyttede_takst.svar with input as regning("2018-05", c.felter)
	svar.udfald == c.udfald
}

test_not_said[navn] if {
	some navn, mangler in {
		"takst": [["ubenyttede", "takst"]],
		"beloeb": [["ubenyttede", "beloeb"]],
		"dage": [["ubenyttede", "plads_dage"]],
	}
	dokument := regning("2018-05", {})
	svar := ubenyttede_takst.svar with input as object.union(object.remove(dokument, ["ubenyttede"]), {"ubenyttede": object.remove(dokument.ubenyttede, [navn])})
	svar.udfald == "uoplyst"
	svar.mangler == mangler
}

test_ikraft[navn] if {
	some navn, c in {
		"2017-12": {"udfald": "ikke_relevant", "grund": "ikke_i_kraft"},
		"2018-01": {"udfald": "brud", "grund": ""},
		"2020-08": {"udfald": "brud", "grund": ""},
		"2020-09": {"udfald": "uoplyst", "grund": "kilden_ikke_set"},
		"2024-06": {"udfald": "uoplyst", "grund": "kilden_ikke_set"},
		"2024-07": {"udfald": "uoplyst", "grund": "kilden_ikke_set"},
		"2025-01": {"udfald": "ikke_relevant", "grund": "trin_ikke_naaet"},
	}
	svar := ubenyttede_takst.svar with input as regning(navn, {"beloeb": 1})
	svar.udfald == c.udfald
	object.get(svar, "grund", "") == c.grund
}

test_uden_ubenyttede[navn] if {
	some navn, c in {
		"stays only": {"input": {"ophold": [], "maaned": "2018-05"}, "udfald": "ikke_relevant"},
		"neither": {"input": {"maaned": "2018-05"}, "udfald": "uoplyst"},
		"the month not said": {"input": {"ubenyttede": {"takst": 383600}}, "udfald": "uoplyst"},
	}
	svar := ubenyttede_takst.svar with input as object.union({"pr_dato": "2018-06-30"}, c.input)
	svar.udfald == c.udfald
}

test_svar_of_the_regulated_rate if {
	svar := ubenyttede_takst.svar with input as regning("2019-05", {"takst": 395900, "beloeb": 791800})
	svar == {
		"udfald": "opfyldt",
		"besked": "en_laesning",
		"bemaerkning": "kun_reguleret",
		"fakta": [
			["ubenyttede", "takst"],
			["ubenyttede", "beloeb"],
			["maaned"],
			["ubenyttede", "dage", 0, "ubenyttede"],
			["ubenyttede", "dage", 1, "ubenyttede"],
		],
		"mangler": [],
		"parametre": {"antal": "2", "takst": "3.959,00 kr.", "regnet": "7.918,00 kr.", "afregnet": "7.918,00 kr.", "fast": "3.836,00 kr."},
		"beregning": {"udtryk": "2 × 3.959,00 kr. = 7.918,00 kr."},
	}
}

regning(maaned, felter) := {
	"pr_dato": "2024-12-31",
	"maaned": maaned,
	"ubenyttede": object.union({"dage": [{"id": "a", "ubenyttede": 1}, {"id": "b", "ubenyttede": 1}], "takst": 383600, "beloeb": 767200}, felter),
}
