package felles.kvartal_test

import data.felles.kvartal

# The notat's four days: 15.4, 15.7, 15.10 and 15.1, each for the quarter just ended.
test_periode_og_frist[navn] if {
	some navn, c in {
		"first quarter": {"status": {"aar": 2018, "kvartal": 1, "opgjort_pr": "2018-03-31"}, "fra": "2018-01-01", "frist": "2018-04-15"},
		"second quarter": {"status": {"aar": 2018, "kvartal": 2, "opgjort_pr": "2018-06-30"}, "fra": "2018-04-01", "frist": "2018-07-15"},
		"third quarter": {"status": {"aar": 2018, "kvartal": 3, "opgjort_pr": "2018-09-30"}, "fra": "2018-07-01", "frist": "2018-10-15"},
		"fourth quarter": {"status": {"aar": 2018, "kvartal": 4, "opgjort_pr": "2018-12-31"}, "fra": "2018-10-01", "frist": "2019-01-15"},
	}
	kvartal.periode == {"fra": c.fra, "til": c.status.opgjort_pr} with input as c.status
	kvartal.sidste_dag == c.frist with input as c.status
}

# 15 April 2018 is a Sunday.
test_frist_flyttet if {
	kvartal.sidste_dag == "2018-04-16" with input as {"aar": 2018, "kvartal": 1, "opgjort_pr": "2018-03-31", "laesninger": {"frist.flyt_til_hverdag": true}}
}

test_uden_periode[navn] if {
	some navn, c in {
		"neither said": {"status": {"opgjort_pr": "2018-12-31"}, "mangler": [["aar"], ["kvartal"]]},
		"no quarter": {"status": {"aar": 2018, "opgjort_pr": "2018-12-31"}, "mangler": [["kvartal"]]},
		"another day": {"status": {"aar": 2018, "kvartal": 4, "opgjort_pr": "2018-12-30"}, "mangler": []},
		"another year": {"status": {"aar": 2017, "kvartal": 4, "opgjort_pr": "2018-12-31"}, "mangler": []},
	}
	kvartal.uden_periode.mangler == c.mangler with input as c.status
}

test_periode_kendt if not kvartal.uden_periode with input as {"aar": 2018, "kvartal": 4, "opgjort_pr": "2018-12-31"}

test_andres[navn] if {
	some navn, c in {
		"its own": {"status": {"leverandoer": "sekretariat"}, "andres": false},
		"all": {"status": {"leverandoer": "samlet"}, "andres": false},
		"another's": {"status": {"leverandoer": "danske_regioner"}, "andres": true},
		"not said": {"status": {}, "andres": false},
	}
	[true | kvartal.andres("sekretariatet")] == [true | c.andres] with input as c.status
}

test_ansvarlig[navn] if {
	some navn, c in {
		"the secretariat": {"status": {"leverandoer": "sekretariat"}, "ansvarlig": "sekretariatet"},
		"all": {"status": {"leverandoer": "samlet"}, "ansvarlig": "danske_regioner"},
		"not said": {"status": {}, "ansvarlig": "danske_regioner"},
		"sundhedsdatastyrelsen": {"status": {"leverandoer": "sundhedsdatastyrelsen"}, "ansvarlig": "sundhedsdatastyrelsen"},
	}
	kvartal.ansvarlig == c.ansvarlig with input as c.status
}

# October has 31 days, November 30, December 31: 92 in all.
test_pladsdage[navn] if {
	some navn, c in {
		"the whole quarter": {"tidsrum": [{"fra": "2018-10-01", "til": "2018-12-31", "antal": 15}], "pladsdage": [1380]},
		"to the end": {"tidsrum": [{"fra": "2018-10-01", "antal": 15}], "pladsdage": [1380]},
		"longer than the quarter": {"tidsrum": [{"fra": "2018-01-01", "til": "2019-12-31", "antal": 15}], "pladsdage": [1380]},
		"changed on 1 November": {"tidsrum": [{"fra": "2018-10-01", "til": "2018-10-31", "antal": 12}, {"fra": "2018-11-01", "antal": 15}], "pladsdage": [1287]},
		"in any order": {"tidsrum": [{"fra": "2018-11-01", "antal": 15}, {"fra": "2018-10-01", "til": "2018-10-31", "antal": 12}], "pladsdage": [1287]},
		"a period outside": {"tidsrum": [{"fra": "2018-07-01", "til": "2018-09-30", "antal": 9}, {"fra": "2018-10-01", "antal": 15}], "pladsdage": [1380]},
		"the last day alone": {"tidsrum": [{"fra": "2018-10-01", "til": "2018-12-30", "antal": 0}, {"fra": "2018-12-31", "antal": 1}], "pladsdage": [1]},
		"a day short": {"tidsrum": [{"fra": "2018-10-01", "til": "2018-10-30", "antal": 12}, {"fra": "2018-11-01", "antal": 15}], "pladsdage": []},
		"a day twice": {"tidsrum": [{"fra": "2018-10-01", "til": "2018-11-01", "antal": 12}, {"fra": "2018-11-01", "antal": 15}], "pladsdage": []},
		"a day late": {"tidsrum": [{"fra": "2018-10-02", "antal": 15}], "pladsdage": []},
		"ends a day early": {"tidsrum": [{"fra": "2018-10-01", "til": "2018-12-30", "antal": 15}], "pladsdage": []},
		"no number": {"tidsrum": [{"fra": "2018-10-01"}], "pladsdage": []},
		"no first day": {"tidsrum": [{"antal": 15}], "pladsdage": []},
		"none": {"tidsrum": [], "pladsdage": []},
	}
	status := {"aar": 2018, "kvartal": 4, "opgjort_pr": "2018-12-31", "afdelinger": [{"id": "afd-1", "pladser_pr_dag": c.tidsrum}]}
	[p.i_alt | p := kvartal.pladsdage(0)] == c.pladsdage with input as status
}

test_savnes[navn] if {
	some navn, c in {
		"delivered": {"status": {"leveret": "2019-01-10", "pr_dato": "2019-01-10"}, "udfald": "brud"},
		"on the day": {"status": {"pr_dato": "2019-01-15"}, "udfald": "afventer"},
		"the day after": {"status": {"pr_dato": "2019-01-16"}, "udfald": "brud"},
		"delivery yet to come": {"status": {"leveret": "2019-01-14", "pr_dato": "2019-01-10"}, "udfald": "afventer"},
		"quarter not said": {"status": {"kvartal": 3, "pr_dato": "2019-01-10"}, "udfald": "uoplyst"},
	}
	status := object.union({"aar": 2018, "kvartal": 4, "opgjort_pr": "2018-12-31"}, c.status)
	kvartal.savnes([], [["henviste"]]).udfald == c.udfald with input as status
}

test_tal[h] if {
	some h, c in {"0": [0, "0,00"], "5": [0.05, "0,05"], "8625": [86.25, "86,25"], "10000": [100, "100,00"]}
	kvartal.decimaltal(to_number(h)) == c[0]
	kvartal.skrevet(to_number(h)) == c[1]
}

# 1104 of 1380 is 80,0 per cent exactly; 1 of 3 is 33,33.
test_efterregnet[navn] if {
	some navn, c in {
		"exact": {"tal": [80, 1104, 1380], "udfald": "opfyldt"},
		"0,1 above": {"tal": [80.1, 1104, 1380], "udfald": "opfyldt"},
		"0,11 above": {"tal": [80.11, 1104, 1380], "udfald": "brud"},
		"0,1 below": {"tal": [79.9, 1104, 1380], "udfald": "opfyldt"},
		"0,11 below": {"tal": [79.89, 1104, 1380], "udfald": "brud"},
		"a third": {"tal": [33.3, 1, 3], "udfald": "opfyldt"},
		"a third, 0,1 too much": {"tal": [33.43, 1, 3], "udfald": "opfyldt"},
		"a third, more than 0,1 too much": {"tal": [33.44, 1, 3], "udfald": "brud"},
		"over 100": {"tal": [110, 110, 100], "udfald": "opfyldt"},
		"of nothing": {"tal": [0, 0, 0], "udfald": "ikke_relevant"},
		"something of nothing": {"tal": [0, 1, 0], "udfald": "uoplyst"},
	}
	[oplyst, taeller, divisor] := c.tal
	f := {"oplyst": ["afdelinger", 0, "belaegningsprocent"], "gange": 100, "taeller": ["afdelinger", 0, "sengedage"], "naevner": ["afdelinger", 0, "pladser_pr_dag"], "divisor": divisor, "foerst": ""}
	kvartal.efterregnet(f).udfald == c.udfald with input as {"opgjort_pr": "2018-12-31", "afdelinger": [{"id": "afd-1", "belaegningsprocent": oplyst, "sengedage": taeller}]}
}
