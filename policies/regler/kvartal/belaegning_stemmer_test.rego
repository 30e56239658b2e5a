package regler.kvartal.belaegning_stemmer_test

import data.regler.kvartal.belaegning_stemmer

status := {"aar": 2018, "kvartal": 4, "opgjort_pr": "2018-12-31", "pr_dato": "2019-02-01", "leverandoer": "danske_regioner"}

# 92 days in the quarter: 15 places are 1380 place-days, and 1104 of them 80 per cent.
afdeling := {"id": "afd-1", "belaegningsprocent": 80, "sengedage": 1104, "pladser_pr_dag": [{"id": "t1", "fra": "2018-10-01", "antal": 15}]}

bedoemt(a) := svar if {
	doc := object.union(status, {"afdelinger": [a]})
	svar := belaegning_stemmer.svar with input as doc
}

udfald(svar) := {f.noegle: [f.udfald, object.get(f, "besked", "")] | some f in svar.forekomster}

test_belaegning[navn] if {
	some navn, c in {
		"exact": {"afdeling": {}, "svar": ["opfyldt", ""]},
		"0,1 above": {"afdeling": {"belaegningsprocent": 80.1}, "svar": ["opfyldt", ""]},
		"0,11 above": {"afdeling": {"belaegningsprocent": 80.11}, "svar": ["brud", ""]},
		"0,1 below": {"afdeling": {"belaegningsprocent": 79.9}, "svar": ["opfyldt", ""]},
		"0,11 below": {"afdeling": {"belaegningsprocent": 79.89}, "svar": ["brud", ""]},
		"places changed, 1104 of 1287 is 85,78": {"afdeling": {"belaegningsprocent": 85.8, "pladser_pr_dag": [{"id": "t1", "fra": "2018-10-01", "til": "2018-10-31", "antal": 12}, {"id": "t2", "fra": "2018-11-01", "antal": 15}]}, "svar": ["opfyldt", ""]},
		"places changed, the percentage is that of the end": {"afdeling": {"pladser_pr_dag": [{"id": "t1", "fra": "2018-10-01", "til": "2018-10-31", "antal": 12}, {"id": "t2", "fra": "2018-11-01", "antal": 15}]}, "svar": ["brud", ""]},
		"a day is missing": {"afdeling": {"pladser_pr_dag": [{"id": "t1", "fra": "2018-10-02", "antal": 15}]}, "svar": ["uoplyst", "pladser"]},
		"no places": {"afdeling": {"sengedage": 0, "pladser_pr_dag": [{"id": "t1", "fra": "2018-10-01", "antal": 0}]}, "svar": ["ikke_relevant", ""]},
		"no places, but bed days": {"afdeling": {"sengedage": 1, "pladser_pr_dag": [{"id": "t1", "fra": "2018-10-01", "antal": 0}]}, "svar": ["uoplyst", "nul"]},
	}
	udfald(bedoemt(object.union(afdeling, c.afdeling))) == {"afd-1": c.svar}
}

test_belaegning_mangler[felt] if {
	some felt in ["belaegningsprocent", "sengedage", "pladser_pr_dag"]
	svar := bedoemt(object.union(object.remove(afdeling, [felt]), {"oprettede_pladser": 15}))
	svar.forekomster[0].udfald == "uoplyst"
	svar.forekomster[0].mangler == [["afdelinger", 0, felt]]
}

# 1104 bed days for 16 patients: 69 days. 345 days in 5 stays: 69 days too.
test_indlaeggelsestid[navn] if {
	some navn, c in {
		"bed days by patient": {"tid": {"dage": 69, "metode": "sengedage_pr_patient"}, "svar": ["opfyldt", "tid_opfyldt"]},
		"0,1 above": {"tid": {"dage": 69.1, "metode": "sengedage_pr_patient"}, "svar": ["opfyldt", "tid_opfyldt"]},
		"0,11 above": {"tid": {"dage": 69.11, "metode": "sengedage_pr_patient"}, "svar": ["brud", "tid_brud"]},
		"0,1 below": {"tid": {"dage": 68.9, "metode": "sengedage_pr_patient"}, "svar": ["opfyldt", "tid_opfyldt"]},
		"0,11 below": {"tid": {"dage": 68.89, "metode": "sengedage_pr_patient"}, "svar": ["brud", "tid_brud"]},
		"stays ended": {"tid": {"dage": 69, "metode": "afsluttede_ophold", "dage_i_alt": 345, "antal_ophold": 5}, "svar": ["opfyldt", "tid_opfyldt"]},
		"stays ended, one stay more": {"tid": {"dage": 69, "metode": "afsluttede_ophold", "dage_i_alt": 345, "antal_ophold": 6}, "svar": ["brud", "tid_brud"]},
		"stays ended, not their days": {"tid": {"dage": 69, "metode": "afsluttede_ophold", "antal_ophold": 5}, "svar": ["uoplyst", ""]},
		"no stay ended": {"tid": {"dage": 0, "metode": "afsluttede_ophold", "dage_i_alt": 0, "antal_ophold": 0}, "svar": ["ikke_relevant", "ikke_relevant"]},
		"days, but no stay": {"tid": {"dage": 69, "metode": "afsluttede_ophold", "dage_i_alt": 345, "antal_ophold": 0}, "svar": ["uoplyst", "nul"]},
		"no method": {"tid": {"dage": 69}, "svar": ["uoplyst", ""]},
		"no method, figures to compute from": {"tid": {"dage": 69, "dage_i_alt": 345, "antal_ophold": 5}, "svar": ["uoplyst", ""]},
		"another method, not described": {"tid": {"dage": 69, "metode": "anden", "dage_i_alt": 345, "antal_ophold": 5}, "svar": ["uoplyst", ""]},
		"another method, described": {"tid": {"dage": 69, "metode": "anden", "metode_beskrivelse": "alle ophold siden starten", "dage_i_alt": 345, "antal_ophold": 5}, "svar": ["opfyldt", "tid_opfyldt"]},
	}
	svar := bedoemt(object.union(afdeling, {"unikke_patienter": 16, "gennemsnitlig_indlaeggelsestid": c.tid}))
	udfald(svar) == {"afd-1": ["opfyldt", ""], "afd-1/indlaeggelsestid": c.svar}
}

test_dokumentet[navn] if {
	some navn, c in {
		"no wards said": {"status": {}, "udfald": "uoplyst"},
		"the secretariat's figures": {"status": {"leverandoer": "sekretariat"}, "udfald": "ikke_relevant"},
		"the secretariat's, with wards": {"status": {"leverandoer": "sekretariat", "afdelinger": [afdeling]}, "udfald": "opfyldt"},
		"no wards": {"status": {"afdelinger": []}, "udfald": "ikke_relevant"},
		"the quarter does not fit": {"status": {"kvartal": 3, "afdelinger": [afdeling]}, "udfald": "uoplyst"},
		"before": {"status": {"opgjort_pr": "2018-03-30"}, "udfald": "ikke_relevant"},
		"first": {"status": {"opgjort_pr": "2018-03-31"}, "udfald": "uoplyst"},
		"last": {"status": {"opgjort_pr": "2018-12-31"}, "udfald": "uoplyst"},
		"after": {"status": {"opgjort_pr": "2019-01-01"}, "udfald": "ikke_relevant"},
	}
	svar := belaegning_stemmer.svar with input as object.union(status, c.status)
	svar.udfald == c.udfald
}

# 12 × 31 + 15 × 61 = 372 + 915 = 1287; 110400 / 1287 = 85,7808.
test_hele_svaret if {
	svar := bedoemt(object.union(afdeling, {"pladser_pr_dag": [{"id": "t1", "fra": "2018-10-01", "til": "2018-10-31", "antal": 12}, {"id": "t2", "fra": "2018-11-01", "antal": 15}]}))
	svar == {"udfald": "brud", "fakta": [], "mangler": [], "forekomster": [{
		"noegle": "afd-1",
		"sti": ["afdelinger", 0],
		"udfald": "brud",
		"fakta": [["afdelinger", 0, "belaegningsprocent"], ["afdelinger", 0, "sengedage"], ["afdelinger", 0, "pladser_pr_dag"]],
		"mangler": [],
		"parametre": {"oplyst": 80, "beregnet": 85.78},
		"beregning": {"udtryk": "12 × 31 + 15 × 61 = 1.287; 100 × 1.104 / 1.287 = 85,78"},
	}]}
}
