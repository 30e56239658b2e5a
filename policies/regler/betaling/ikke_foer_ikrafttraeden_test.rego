package regler.betaling.ikke_foer_ikrafttraeden_test

import data.regler.betaling.ikke_foer_ikrafttraeden

test_ophold[navn] if {
	some navn, c in {
		"from the first day": {"ophold": {"start": "2018-01-01", "slut": "2018-01-03"}, "udfald": "opfyldt"},
		"from the day before": {"ophold": {"start": "2017-12-31", "slut": "2018-01-03", "fra": "2017-12-31"}, "udfald": "brud"},
		"begun before, billed from the first day": {"ophold": {"start": "2017-12-31", "slut": "2018-01-03", "fra": "2018-01-01"}, "udfald": "opfyldt"},
		"begun before, the month's days": {"ophold": {"start": "2017-12-31", "slut": "2018-01-03"}, "udfald": "opfyldt"},
		"a line from the day before": {"ophold": {"start": "2017-12-31", "slut": "2018-01-03", "linjer": [{"id": "a", "fra": "2017-12-31", "til": "2018-01-02"}]}, "udfald": "brud"},
		"a line from a day before the stay": {"ophold": {"start": "2018-01-01", "slut": "2018-01-03", "linjer": [{"id": "a", "fra": "2017-12-31", "til": "2018-01-02"}]}, "udfald": "opfyldt"},
		"only the bill's own days": {"ophold": {"fra": "2017-12-31", "til": "2018-01-02"}, "udfald": "brud"},
		"ended before the month": {"ophold": {"start": "2017-12-20", "slut": "2017-12-31"}, "udfald": "ikke_relevant"},
		"start not said": {"ophold": {}, "udfald": "uoplyst"},
	}
	svar := ikke_foer_ikrafttraeden.svar with input as {"pr_dato": "2018-02-28", "maaned": "2018-01", "ophold": [object.union({"id": "ophold-1"}, c.ophold)]}
	svar.udfald == c.udfald
}

test_uden_maaned[navn] if {
	some navn, c in {
		"the stay has ended": {"ophold": {"start": "2017-12-31", "slut": "2018-01-03"}, "udfald": "brud"},
		"still there": {"ophold": {"start": "2017-12-31"}, "udfald": "uoplyst"},
	}
	svar := ikke_foer_ikrafttraeden.svar with input as {"pr_dato": "2018-02-28", "ophold": [object.union({"id": "ophold-1"}, c.ophold)]}
	svar.udfald == c.udfald
}

test_ubenyttede[navn] if {
	some navn, c in {
		"from the first day": {"dage": ["2018-01-01", "2018-01-02"], "udfald": "opfyldt"},
		"from the day before": {"dage": ["2018-01-01", "2017-12-31"], "udfald": "brud"},
		"no days, by the month": {"dage": [], "udfald": "opfyldt"},
	}
	svar := ikke_foer_ikrafttraeden.svar with input as {"pr_dato": "2018-02-28", "maaned": "2018-01", "ubenyttede": {"dage": [{"id": dato, "dato": dato} | some dato in c.dage]}}
	svar.udfald == c.udfald
}

test_ubenyttede_efter_maaned[navn] if {
	some navn, c in {"2017-12": "brud", "2018-01": "opfyldt", "2020-09": "opfyldt", "2024-06": "opfyldt", "2024-07": "uoplyst"}
	svar := ikke_foer_ikrafttraeden.svar with input as {"pr_dato": "2024-12-31", "maaned": navn, "ubenyttede": {}}
	svar.udfald == c
}

test_pr_dato[navn] if {
	some navn, c in {"2017-12-30": "ikke_relevant", "2017-12-31": "brud"}
	svar := ikke_foer_ikrafttraeden.svar with input as {"pr_dato": navn, "ophold": [{"id": "ophold-1", "start": "2017-12-31", "slut": "2018-01-03"}]}
	svar.udfald == c
}

test_uden_ophold[navn] if {
	some navn, c in {
		"no stays": {"input": {"ophold": []}, "udfald": "ikke_relevant"},
		"neither stays nor unused places": {"input": {}, "udfald": "uoplyst"},
		"unused places, nothing else": {"input": {"ubenyttede": {}}, "udfald": "uoplyst"},
	}
	svar := ikke_foer_ikrafttraeden.svar with input as object.union({"pr_dato": "2018-02-28"}, c.input)
	svar.udfald == c.udfald
}

test_svar_of_a_day_before if {
	svar := ikke_foer_ikrafttraeden.svar with input as {"pr_dato": "2018-02-28", "ubenyttede": {"dage": [{"id": "a", "dato": "2018-01-01"}, {"id": "b", "dato": "2017-12-31"}]}}
	svar == {
		"udfald": "brud",
		"fakta": [],
		"mangler": [],
		"forekomster": [{
			"noegle": "ubenyttede",
			"sti": ["ubenyttede"],
			"udfald": "brud",
			"fakta": [["ubenyttede", "dage", 1, "dato"]],
			"mangler": [],
			"parametre": {"dag": "2017-12-31", "ikraft": "2018-01-01"},
		}],
	}
}
