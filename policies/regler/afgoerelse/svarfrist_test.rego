package regler.afgoerelse.svarfrist_test

import data.regler.afgoerelse.svarfrist

# The indstilling is given on Wednesday 14 February 2018: day 7 is Wednesday 21 February.
test_udfald[navn] if {
	some navn, c in {
		"sent on day 7": {"sag": sag("2018-02-14", "2018-02-21"), "pr_dato": "2018-02-28", "udfald": "opfyldt"},
		"sent on day 8": {"sag": sag("2018-02-14", "2018-02-22"), "pr_dato": "2018-02-28", "udfald": "brud"},
		"sent the same day": {"sag": sag("2018-02-14", "2018-02-14"), "pr_dato": "2018-02-28", "udfald": "opfyldt"},
		"a refusal counts": {"sag": object.union(sag("2018-02-14", "2018-02-21"), {"afgoerelse": {"resultat": "afslag"}}), "pr_dato": "2018-02-28", "udfald": "opfyldt"},
		"decided, not sent": {"sag": {"indstilling": {"dato": "2018-02-14"}, "afgoerelse": {"dato": "2018-02-19"}}, "pr_dato": "2018-02-28", "udfald": "brud"},
		"not sent, day 7": {"sag": {"indstilling": {"dato": "2018-02-14"}}, "pr_dato": "2018-02-21", "udfald": "afventer"},
		"not sent, day 8": {"sag": {"indstilling": {"dato": "2018-02-14"}}, "pr_dato": "2018-02-22", "udfald": "brud"},
		"sent on day 8, judged on day 7": {"sag": sag("2018-02-14", "2018-02-22"), "pr_dato": "2018-02-21", "udfald": "afventer"},
		"before midnight in Denmark on day 7": {"sag": sag("2018-02-14", "2018-02-21T22:59:59Z"), "pr_dato": "2018-02-28", "udfald": "opfyldt"},
		"after midnight in Denmark on day 8": {"sag": sag("2018-02-14", "2018-02-21T23:00:00Z"), "pr_dato": "2018-02-28", "udfald": "brud"},
		"the day before the indstilling": {"sag": {"indstilling": {"dato": "2018-02-14"}}, "pr_dato": "2018-02-13", "udfald": "ikke_relevant"},
		"the indstilling has no date": {"sag": {"indstilling": {"resultat": "positiv"}, "afgoerelse": {"dato": "2018-02-19", "sendt_sekretariat": "2018-02-19"}}, "pr_dato": "2018-02-28", "udfald": "uoplyst"},
		"another region": {"sag": object.union(sag("2018-02-14", "2018-02-22"), {"region": "syddanmark"}), "pr_dato": "2018-02-28", "udfald": "ikke_relevant"},
		"given the day before the koncept": {"sag": sag("2017-12-17", "2018-02-22"), "pr_dato": "2018-02-28", "udfald": "ikke_relevant"},
		"given on its first day, day 7": {"sag": sag("2017-12-18", "2017-12-25"), "pr_dato": "2018-02-28", "udfald": "opfyldt"},
		"given on its first day, day 8": {"sag": sag("2017-12-18", "2017-12-26"), "pr_dato": "2018-02-28", "udfald": "brud"},
	}
	svar := svarfrist.svar with input as object.union({"region": "midtjylland", "pr_dato": c.pr_dato}, c.sag)
	svar.udfald == c.udfald
}

# Given on Saturday 17 February 2018: day 7 is Saturday 24 February, the next hverdag Monday 26 February.
test_flyt_til_hverdag[navn] if {
	some navn, c in {
		"does not move": {"laesning": false, "sendt": "2018-02-26", "frist": "2018-02-24", "udfald": "brud"},
		"moves to Monday": {"laesning": true, "sendt": "2018-02-26", "frist": "2018-02-26", "udfald": "opfyldt"},
		"moves no further": {"laesning": true, "sendt": "2018-02-27", "frist": "2018-02-26", "udfald": "brud"},
	}
	svar := svarfrist.svar with input as object.union(
		sag("2018-02-17", c.sendt),
		{"region": "midtjylland", "pr_dato": "2018-02-28", "laesninger": {"frist.flyt_til_hverdag": c.laesning}},
	)
	[svar.udfald, svar.frist] == [c.udfald, c.frist]
}

test_svar_of_a_late_answer if {
	svar := svarfrist.svar with input as object.union(sag("2018-02-14", "2018-02-23"), {"region": "midtjylland", "pr_dato": "2018-02-28"})
	svar == {
		"udfald": "brud",
		"frist": "2018-02-21",
		"fakta": [["indstilling", "dato"], ["afgoerelse", "sendt_sekretariat"]],
		"mangler": [],
		"beregning": {
			"fra": "2018-02-14",
			"led": [{"antal": 7, "enhed": "dage"}],
			"sidste_dag": "2018-02-21",
			"faktisk": "2018-02-23",
			"afvigelse": 2,
		},
	}
}

sag(indstillet, sendt) := {"indstilling": {"dato": indstillet}, "afgoerelse": {"sendt_sekretariat": sendt}}
