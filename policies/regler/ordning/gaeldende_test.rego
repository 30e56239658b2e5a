package regler.ordning.gaeldende_test

import data.regler.ordning.gaeldende

# The scheme was in force from 1 July 2017 to 30 June 2024, both days included.
test_modtaget[navn] if {
	some navn, c in {
		"the day before the scheme": {"modtaget": "2017-06-30", "svar": ["brud", "foer_ordningen", "A"]},
		"its first day": {"modtaget": "2017-07-01", "svar": ["opfyldt", "", ""]},
		"its last day": {"modtaget": "2024-06-30", "svar": ["opfyldt", "", ""]},
		"late on its last day, Danish time": {"modtaget": "2024-06-30T21:59:59Z", "svar": ["opfyldt", "", ""]},
		"the day after, Danish time": {"modtaget": "2024-06-30T22:00:00Z", "svar": ["brud", "efter_ordningen", "B"]},
		"the day after": {"modtaget": "2024-07-01", "svar": ["brud", "efter_ordningen", "B"]},
		"any region": {"modtaget": "2020-03-02", "svar": ["opfyldt", "", ""]},
	}
	svar := gaeldende.svar with input as {"region": "syddanmark", "anmodning": {"modtaget": c.modtaget}, "pr_dato": "2024-09-01"}
	[svar.udfald, object.get(svar, "besked", ""), object.get(svar, "efter_regime", "")] == c.svar
}

test_besluttet[navn] if {
	some navn, c in {
		"recommended on the last day": {"sag": {"indstilling": {"dato": "2024-06-30"}}, "svar": ["opfyldt", ""]},
		"recommended the day after": {"sag": {"indstilling": {"dato": "2024-07-01"}}, "svar": ["uoplyst", "B"]},
		"decided on the last day": {"sag": {"afgoerelse": {"dato": "2024-06-30"}}, "svar": ["opfyldt", ""]},
		"decided the day after": {"sag": {"indstilling": {"dato": "2024-06-30"}, "afgoerelse": {"dato": "2024-07-01"}}, "svar": ["uoplyst", "B"]},
		"decided after pr_dato": {"sag": {"afgoerelse": {"dato": "2024-07-16"}}, "svar": ["opfyldt", ""]},
		"not decided": {"sag": {}, "svar": ["opfyldt", ""]},
	}
	svar := gaeldende.svar with input as object.union({"anmodning": {"modtaget": "2024-06-20"}, "pr_dato": "2024-07-15"}, c.sag)
	[svar.udfald, object.get(svar, "efter_regime", "")] == c.svar
}

test_modtagelse_ikke_oplyst[navn] if {
	some navn, c in {
		"judged before the scheme": {"pr_dato": "2017-06-30", "regime": "A"},
		"judged on its first day": {"pr_dato": "2017-07-01", "regime": ""},
		"judged on its last day": {"pr_dato": "2024-06-30", "regime": ""},
		"judged after it": {"pr_dato": "2024-07-01", "regime": "B"},
	}
	svar := gaeldende.svar with input as {"anmodning": {"sendt": "2018-01-31"}, "pr_dato": c.pr_dato}
	svar.udfald == "uoplyst"
	svar.mangler == [["anmodning", "modtaget"]]
	object.get(svar, "efter_regime", "") == c.regime
}

# A receipt that lies ahead has not happened.
test_modtaget_efter_pr_dato if {
	svar := gaeldende.svar with input as {"anmodning": {"modtaget": "2024-07-01"}, "pr_dato": "2024-06-30"}
	svar == {"udfald": "ikke_relevant", "grund": "trin_ikke_naaet", "fakta": [["anmodning", "modtaget"]], "mangler": []}
}

test_svar_foer if {
	svar := gaeldende.svar with input as {"anmodning": {"modtaget": "2017-06-30"}, "pr_dato": "2018-01-01"}
	svar == {
		"udfald": "brud",
		"besked": "foer_ordningen",
		"efter_regime": "A",
		"fakta": [["anmodning", "modtaget"]],
		"mangler": [],
		"parametre": {"modtaget": "2017-06-30", "foerste": "2017-07-01"},
	}
}

test_svar_besluttet_efter if {
	svar := gaeldende.svar with input as {
		"anmodning": {"modtaget": "2024-06-20"},
		"indstilling": {"dato": "2024-07-03"},
		"afgoerelse": {"dato": "2024-07-10"},
		"pr_dato": "2024-07-15",
	}
	svar == {
		"udfald": "uoplyst",
		"besked": "besluttet_efter_ordningen",
		"efter_regime": "B",
		"fakta": [["anmodning", "modtaget"], ["indstilling", "dato"], ["afgoerelse", "dato"]],
		"mangler": [],
		"parametre": {"modtaget": "2024-06-20", "besluttet": "2024-07-03", "sidste": "2024-06-30"},
	}
}
