package regler.sagsbehandling.indstillingsfrist_test

import data.regler.sagsbehandling.indstillingsfrist

# Expected days are counted in a calendar. Received Thursday 1 February 2018: day 14 is Thursday 15 February.

test_udfald[navn] if {
	some navn, c in {
		"given on day 14": {"sag": sag("2018-02-01", "2018-02-15"), "pr_dato": "2018-02-28", "udfald": "opfyldt"},
		"given on day 15": {"sag": sag("2018-02-01", "2018-02-16"), "pr_dato": "2018-02-28", "udfald": "brud"},
		"given on the day of receipt": {"sag": sag("2018-02-01", "2018-02-01"), "pr_dato": "2018-02-28", "udfald": "opfyldt"},
		"not given, day 14": {"sag": modtaget("2018-02-01"), "pr_dato": "2018-02-15", "udfald": "afventer"},
		"not given, day 15": {"sag": modtaget("2018-02-01"), "pr_dato": "2018-02-16", "udfald": "brud"},
		"given on day 15, judged on day 14": {"sag": sag("2018-02-01", "2018-02-16"), "pr_dato": "2018-02-15", "udfald": "afventer"},
		"before midnight in Denmark on day 14": {"sag": sag("2018-02-01", "2018-02-15T22:59:59Z"), "pr_dato": "2018-02-28", "udfald": "opfyldt"},
		"after midnight in Denmark on day 15": {"sag": sag("2018-02-01", "2018-02-15T23:00:00Z"), "pr_dato": "2018-02-28", "udfald": "brud"},
		"over 29 February": {"sag": sag("2020-02-15", "2020-02-29"), "pr_dato": "2020-03-31", "udfald": "opfyldt"},
		"day 15 over 29 February": {"sag": sag("2020-02-15", "2020-03-01"), "pr_dato": "2020-03-31", "udfald": "brud"},
		"receipt not said": {"sag": {"anmodning": {"sendt": "2018-01-31"}}, "pr_dato": "2018-02-28", "udfald": "uoplyst"},
	}
	svar := indstillingsfrist.svar with input as object.union(c.sag, {"pr_dato": c.pr_dato})
	svar.udfald == c.udfald
}

test_beregning_of_a_late_indstilling if {
	svar := indstillingsfrist.svar with input as object.union(sag("2018-02-01", "2018-02-20"), {"pr_dato": "2018-02-28"})
	svar == {
		"udfald": "brud",
		"frist": "2018-02-15",
		"fakta": [["anmodning", "modtaget"], ["indstilling", "dato"]],
		"mangler": [],
		"beregning": {
			"fra": "2018-02-01",
			"led": [{"antal": 14, "enhed": "dage"}],
			"sidste_dag": "2018-02-15",
			"faktisk": "2018-02-20",
			"afvigelse": 5,
		},
	}
}

# Received Monday 5 February 2018, postponed on day 10 (15 February): day 14 is 19 February. Where a postponement suspends,
# four days are left when the case is treated again.
test_udsaettelse_suspenderer[navn] if {
	some navn, c in {
		"does not move the deadline": {"laesning": false, "moeder": [udsat], "dato": null, "pr_dato": "2018-02-20", "udfald": "brud"},
		"not treated again": {"laesning": true, "moeder": [udsat], "dato": null, "pr_dato": "2018-06-30", "udfald": "afventer"},
		"given on the fourth day left": {"laesning": true, "moeder": [udsat, igen], "dato": "2018-03-05", "pr_dato": "2018-03-31", "udfald": "opfyldt"},
		"given on the fifth": {"laesning": true, "moeder": [udsat, igen], "dato": "2018-03-06", "pr_dato": "2018-03-31", "udfald": "brud"},
		"postponed on day 14, not treated again": {"laesning": true, "moeder": [object.union(udsat, {"dato": "2018-02-19"})], "dato": null, "pr_dato": "2018-06-30", "udfald": "afventer"},
		"postponed on day 15": {"laesning": true, "moeder": [object.union(udsat, {"dato": "2018-02-20"})], "dato": null, "pr_dato": "2018-06-30", "udfald": "brud"},
		"a meeting that did not postpone": {"laesning": true, "moeder": [igen], "dato": null, "pr_dato": "2018-03-31", "udfald": "brud"},
	}
	svar := indstillingsfrist.svar with input as object.union_n([
		modtaget("2018-02-05"),
		{"forum": {"moeder": c.moeder}, "pr_dato": c.pr_dato, "laesninger": {"frist.udsaettelse_suspenderer": c.laesning}},
		{"indstilling": {"dato": dato} | dato := c.dato; dato != null},
	])
	svar.udfald == c.udfald
}

udsat := {"id": "m1", "dato": "2018-02-15", "udsaettelse": {"udsat": true}}

igen := {"id": "m2", "dato": "2018-03-01"}

# Received Saturday 3 February 2018: day 14 is Saturday 17 February, the next hverdag Monday 19 February.
test_flyt_til_hverdag[navn] if {
	some navn, c in {
		"does not move": {"laesning": false, "dato": "2018-02-19", "frist": "2018-02-17", "udfald": "brud"},
		"moves to Monday": {"laesning": true, "dato": "2018-02-19", "frist": "2018-02-19", "udfald": "opfyldt"},
		"moves no further": {"laesning": true, "dato": "2018-02-20", "frist": "2018-02-19", "udfald": "brud"},
	}
	svar := indstillingsfrist.svar with input as object.union(
		sag("2018-02-03", c.dato),
		{"pr_dato": "2018-02-28", "laesninger": {"frist.flyt_til_hverdag": c.laesning}},
	)
	[svar.udfald, svar.frist] == [c.udfald, c.frist]
}

modtaget(dato) := {"anmodning": {"modtaget": dato}}

sag(modtagelse, indstillet) := object.union(modtaget(modtagelse), {"indstilling": {"dato": indstillet}})
