package regler.udeblivelse.under_ophold_udskrivning_test

import data.regler.udeblivelse.under_ophold_udskrivning

# Absent from Monday 11 June 2018: seven days later is Monday 18 June.

test_udfald[navn] if {
	some navn, c in {
		"discharged on + 7": {"fravaer": [fra("2018-06-11")], "slut": "2018-06-18", "udfald": "opfyldt"},
		"discharged on + 6": {"fravaer": [fra("2018-06-11")], "slut": "2018-06-17", "udfald": "brud"},
		"discharged on + 8": {"fravaer": [fra("2018-06-11")], "slut": "2018-06-19", "udfald": "opfyldt"},
		"discharged on the first day of absence": {"fravaer": [fra("2018-06-11")], "slut": "2018-06-11", "udfald": "brud"},
		"before midnight in Denmark on + 6": {"fravaer": [fra("2018-06-11")], "slut": "2018-06-17T21:59:59Z", "udfald": "brud"},
		"after midnight in Denmark on + 7": {"fravaer": [fra("2018-06-11")], "slut": "2018-06-17T22:00:00Z", "udfald": "opfyldt"},
		"absent since before midnight": {"fravaer": [fra("2018-06-11T21:59:59Z")], "slut": "2018-06-18", "udfald": "opfyldt"},
		"absent since after midnight": {"fravaer": [fra("2018-06-11T22:00:00Z")], "slut": "2018-06-18", "udfald": "brud"},
		"a return restarts the week": {"fravaer": [til("2018-06-04", "2018-06-12"), fra("2018-06-12")], "slut": "2018-06-18", "udfald": "brud"},
		"a week from the second absence": {"fravaer": [til("2018-06-04", "2018-06-12"), fra("2018-06-12")], "slut": "2018-06-19", "udfald": "opfyldt"},
		"in another order": {"fravaer": [fra("2018-06-12"), til("2018-06-04", "2018-06-12")], "slut": "2018-06-18", "udfald": "brud"},
		"returned the day before": {"fravaer": [til("2018-06-04", "2018-06-17")], "slut": "2018-06-18", "udfald": "brud"},
		"returned on the day, no times": {"fravaer": [til("2018-06-04", "2018-06-18")], "slut": "2018-06-18", "udfald": "opfyldt"},
		"returned a second before": {"fravaer": [til("2018-06-04", "2018-06-18T09:59:59+02:00")], "slut": "2018-06-18T10:00:00+02:00", "udfald": "brud"},
		"returned a second after": {"fravaer": [til("2018-06-04", "2018-06-18T10:00:01+02:00")], "slut": "2018-06-18T10:00:00+02:00", "udfald": "opfyldt"},
		"returned the day after": {"fravaer": [til("2018-06-11", "2018-06-19")], "slut": "2018-06-18", "udfald": "opfyldt"},
		"the earlier return is not said": {"fravaer": [fra("2018-06-04"), fra("2018-06-12")], "slut": "2018-06-18", "udfald": "uoplyst"},
		"it makes no difference": {"fravaer": [fra("2018-06-04"), fra("2018-06-11")], "slut": "2018-06-18", "udfald": "opfyldt"},
		"absence after the discharge": {"fravaer": [til("2018-06-04", "2018-06-17"), fra("2018-06-19")], "slut": "2018-06-18", "udfald": "brud"},
		"first day not said": {"fravaer": [{"id": "frav-1"}], "slut": "2018-06-18", "udfald": "uoplyst"},
		"no absence recorded": {"fravaer": [], "slut": "2018-06-18", "udfald": "uoplyst"},
		"discharged tomorrow": {"fravaer": [fra("2018-06-11")], "slut": "2018-07-01", "udfald": "ikke_relevant"},
	}
	svar := under_ophold_udskrivning.svar with input as sag(c.fravaer, {"ophold": {"slut": c.slut, "slut_aarsag": "udeblivelse"}})
	svar.udfald == c.udfald
}

test_cause[navn] if {
	some navn, c in {
		"not discharged": {"felter": {}, "udfald": "ikke_relevant"},
		"for another reason": {"felter": {"ophold": {"slut": "2018-06-17", "slut_aarsag": "samtykke_tilbagekaldt"}}, "udfald": "ikke_relevant"},
		"not said": {"felter": {"ophold": {"slut": "2018-06-17"}}, "udfald": "uoplyst"},
		"by the udslusning": {"felter": {"udslusning": {"aarsag": "udeblivelse", "udsluset": "2018-06-17"}}, "udfald": "brud"},
		"by the udslusning, in time": {"felter": {"udslusning": {"aarsag": "udeblivelse", "udsluset": "2018-06-18"}}, "udfald": "opfyldt"},
		"the cause by the udslusning": {"felter": {"ophold": {"slut": "2018-06-17"}, "udslusning": {"aarsag": "udeblivelse"}}, "udfald": "brud"},
		"udslusning": {"felter": {"udslusning": {"aarsag": "udslusning", "udsluset": "2018-06-17"}}, "udfald": "ikke_relevant"},
		"another region": {"felter": {"region": "sjaelland", "ophold": {"slut": "2018-06-17", "slut_aarsag": "udeblivelse"}}, "udfald": "ikke_relevant"},
	}
	svar := under_ophold_udskrivning.svar with input as sag([fra("2018-06-11")], c.felter)
	svar.udfald == c.udfald
}

test_ikraft[navn] if {
	some navn, c in {
		"discharged on the koncept's first day": {"slut": "2017-12-18", "udfald": "brud"},
		"discharged the day before": {"slut": "2017-12-17", "udfald": "ikke_relevant"},
	}
	svar := under_ophold_udskrivning.svar with input as sag([fra("2017-12-15")], {"ophold": {"slut": c.slut, "slut_aarsag": "udeblivelse"}})
	svar.udfald == c.udfald
}

test_svar_of_an_early_discharge if {
	svar := under_ophold_udskrivning.svar with input as sag([fra("2018-06-11")], {"ophold": {"slut": "2018-06-17", "slut_aarsag": "udeblivelse"}})
	svar == {
		"udfald": "brud",
		"fakta": [["ophold", "slut_aarsag"], ["ophold", "fravaer", 0, "fra"], ["ophold", "slut"]],
		"mangler": [],
		"beregning": {
			"fra": "2018-06-11",
			"led": [{"antal": 1, "enhed": "uger"}],
			"foerste_dag": "2018-06-18",
			"faktisk": "2018-06-17",
			"afvigelse": -1,
		},
	}
}

fra(dag) := {"id": dag, "fra": dag}

til(dag, tilbage) := {"id": dag, "fra": dag, "tilbage": tilbage}

sag(fravaer, felter) := object.union(
	{"region": "midtjylland", "ophold": {"start": "2017-09-01", "fravaer": fravaer}, "pr_dato": "2018-06-30"},
	felter,
)
