package regler.kvartal.stikproeve_test

import data.regler.kvartal.stikproeve

status := {"aar": 2018, "kvartal": 4, "opgjort_pr": "2018-12-31", "leveret": "2019-01-15", "pr_dato": "2019-02-01", "leverandoer": "sekretariat"}

test_udfald[navn] if {
	some navn, c in {
		"there": {"status": {"stikproeve": {"antal": 8, "efterlevet": 7}}, "svar": ["opfyldt", "opfyldt"]},
		"all complied": {"status": {"stikproeve": {"antal": 8, "efterlevet": 8}}, "svar": ["opfyldt", "opfyldt"]},
		"none complied": {"status": {"stikproeve": {"antal": 8, "efterlevet": 0}}, "svar": ["opfyldt", "opfyldt"]},
		"one more than all": {"status": {"stikproeve": {"antal": 8, "efterlevet": 9}}, "svar": ["brud", "uenig"]},
		"one case": {"status": {"stikproeve": {"antal": 1, "efterlevet": 1}}, "svar": ["opfyldt", "opfyldt"]},
		"no case": {"status": {"stikproeve": {"antal": 0, "efterlevet": 0}}, "svar": ["brud", "tom"]},
		"no compliance said": {"status": {"stikproeve": {"antal": 8}}, "svar": ["brud", ""]},
		"no sample": {"status": {}, "svar": ["brud", ""]},
		"no sample, not delivered, on the deadline": {"status": {"leveret": "2019-01-16", "pr_dato": "2019-01-15"}, "svar": ["afventer", ""]},
		"no sample, not delivered, the day after": {"status": {"leveret": "2019-01-17", "pr_dato": "2019-01-16"}, "svar": ["brud", ""]},
		"yet to be taken": {"status": {"stikproeve": {"dato": "2019-02-02", "antal": 8, "efterlevet": 7}}, "svar": ["brud", ""]},
		"taken today": {"status": {"stikproeve": {"dato": "2019-02-01", "antal": 8, "efterlevet": 7}}, "svar": ["opfyldt", "opfyldt"]},
		"nobody ever referred": {"status": {"kumulativt": {"henviste": 0}}, "svar": ["ikke_relevant", "ingen_sager"]},
		"one referred": {"status": {"kumulativt": {"henviste": 1}}, "svar": ["brud", ""]},
		"third quarter": {"status": {"kvartal": 3, "opgjort_pr": "2018-09-30"}, "svar": ["ikke_relevant", ""]},
		"another's figures": {"status": {"leverandoer": "danske_regioner"}, "svar": ["ikke_relevant", ""]},
		"another's figures, with a sample": {"status": {"leverandoer": "danske_regioner", "stikproeve": {"antal": 8, "efterlevet": 7}}, "svar": ["opfyldt", "opfyldt"]},
		"collected": {"status": {"leverandoer": "samlet"}, "svar": ["brud", ""]},
		"the quarter does not fit": {"status": {"kvartal": 3}, "svar": ["uoplyst", "uenig_periode"]},
	}
	svar := stikproeve.svar with input as object.union(status, c.status)
	[svar.udfald, object.get(svar, "besked", "")] == c.svar
}

test_leverandoer_ikke_oplyst if {
	svar := stikproeve.svar with input as object.remove(status, ["leverandoer"])
	svar == {"udfald": "uoplyst", "fakta": [], "mangler": [["leverandoer"]]}
}

# The first time in 2019: the delivery of 15 January 2018 is before the notat's first quarter.
test_i_kraft[navn] if {
	some navn, c in {
		"the quarter before the first": {"dag": ["2017-12-31", 2017, 4], "udfald": "ikke_relevant"},
		"the first quarter": {"dag": ["2018-03-31", 2018, 1], "udfald": "ikke_relevant"},
		"the last quarter": {"dag": ["2018-12-31", 2018, 4], "udfald": "brud"},
		"the next fourth quarter": {"dag": ["2019-12-31", 2019, 4], "udfald": "ikke_relevant"},
	}
	svar := stikproeve.svar with input as object.union(status, {"opgjort_pr": c.dag[0], "aar": c.dag[1], "kvartal": c.dag[2], "pr_dato": "2020-02-01"})
	svar.udfald == c.udfald
}

test_hele_svaret if {
	svar := stikproeve.svar with input as object.union(status, {"stikproeve": {"antal": 8}})
	svar == {"udfald": "brud", "fakta": [["stikproeve", "antal"], ["leveret"]], "mangler": [["stikproeve", "efterlevet"]]}
}
