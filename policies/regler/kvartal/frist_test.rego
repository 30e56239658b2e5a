package regler.kvartal.frist_test

import data.regler.kvartal.frist

test_udfald[navn] if {
	some navn, c in {
		"the first delivery, on the day": {"status": {"kvartal": 1, "opgjort_pr": "2018-03-31", "leveret": "2018-04-15"}, "svar": ["opfyldt", "2018-04-15"]},
		"the day before": {"status": {"kvartal": 1, "opgjort_pr": "2018-03-31", "leveret": "2018-04-14"}, "svar": ["opfyldt", "2018-04-15"]},
		"the day after, a Monday": {"status": {"kvartal": 1, "opgjort_pr": "2018-03-31", "leveret": "2018-04-16"}, "svar": ["brud", "2018-04-15"]},
		"the same where the deadline moves": {"status": {"kvartal": 1, "opgjort_pr": "2018-03-31", "leveret": "2018-04-16", "laesninger": {"frist.flyt_til_hverdag": true}}, "svar": ["opfyldt", "2018-04-16"]},
		"Tuesday where the deadline moves": {"status": {"kvartal": 1, "opgjort_pr": "2018-03-31", "leveret": "2018-04-17", "laesninger": {"frist.flyt_til_hverdag": true}}, "svar": ["brud", "2018-04-16"]},
		"second quarter, a day late": {"status": {"kvartal": 2, "opgjort_pr": "2018-06-30", "leveret": "2018-07-16"}, "svar": ["brud", "2018-07-15"]},
		"third quarter, on the day": {"status": {"kvartal": 3, "opgjort_pr": "2018-09-30", "leveret": "2018-10-15"}, "svar": ["opfyldt", "2018-10-15"]},
		"third quarter, a day late": {"status": {"kvartal": 3, "opgjort_pr": "2018-09-30", "leveret": "2018-10-16"}, "svar": ["brud", "2018-10-15"]},
		"fourth quarter, on the day, next year": {"status": {"leveret": "2019-01-15"}, "svar": ["opfyldt", "2019-01-15"]},
		"fourth quarter, a day late": {"status": {"leveret": "2019-01-16"}, "svar": ["brud", "2019-01-15"]},
		"not delivered, on the day": {"status": {"pr_dato": "2019-01-15"}, "svar": ["afventer", "2019-01-15"]},
		"not delivered, the day after": {"status": {"pr_dato": "2019-01-16"}, "svar": ["brud", "2019-01-15"]},
		"delivery yet to come": {"status": {"leveret": "2019-01-14", "pr_dato": "2019-01-10"}, "svar": ["afventer", "2019-01-15"]},
		"delivered on the quarter's last day": {"status": {"leveret": "2018-12-31"}, "svar": ["opfyldt", "2019-01-15"]},
		"delivered before the quarter's last day": {"status": {"leveret": "2018-12-30"}, "svar": ["uoplyst", ""]},
		"the quarter is not said": {"status": {"opgjort_pr": "2018-09-30", "leveret": "2018-10-16"}, "svar": ["uoplyst", ""]},
	}
	svar := frist.svar with input as object.union({"pr_dato": "2019-02-01", "aar": 2018, "kvartal": 4, "opgjort_pr": "2018-12-31"}, c.status)
	[svar.udfald, object.get(svar, "frist", "")] == c.svar
}

test_i_kraft[navn] if {
	some navn, c in {
		"the quarter before the first": {"status": {"aar": 2017, "kvartal": 4, "opgjort_pr": "2017-12-31"}, "svar": ["ikke_relevant", "ikke_i_kraft"]},
		"the first quarter": {"status": {"aar": 2018, "kvartal": 1, "opgjort_pr": "2018-03-31"}, "svar": ["brud", ""]},
		"the last quarter": {"status": {"aar": 2018, "kvartal": 4, "opgjort_pr": "2018-12-31"}, "svar": ["brud", ""]},
		"the quarter after the last": {"status": {"aar": 2019, "kvartal": 1, "opgjort_pr": "2019-03-31"}, "svar": ["ikke_relevant", "ikke_i_kraft"]},
		"the quarter is not over": {"status": {"aar": 2018, "kvartal": 4, "opgjort_pr": "2018-12-31", "pr_dato": "2018-12-30"}, "svar": ["ikke_relevant", "trin_ikke_naaet"]},
		"the day is not said": {"status": {"aar": 2018, "kvartal": 4}, "svar": ["uoplyst", ""]},
	}
	svar := frist.svar with input as object.union({"pr_dato": "2019-05-01"}, c.status)
	[svar.udfald, object.get(svar, "grund", "")] == c.svar
}

test_hele_svaret if {
	svar := frist.svar with input as {"pr_dato": "2019-02-01", "aar": 2018, "kvartal": 4, "opgjort_pr": "2018-12-31", "leveret": "2019-01-18", "leverandoer": "sekretariat"}
	svar == {"udfald": "brud", "frist": "2019-01-15", "ansvarlig": "sekretariatet", "fakta": [["opgjort_pr"], ["leveret"]], "mangler": [], "beregning": {"sidste_dag": "2019-01-15", "faktisk": "2019-01-18", "afvigelse": 3}}
}
