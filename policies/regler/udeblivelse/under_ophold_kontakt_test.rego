package regler.udeblivelse.under_ophold_kontakt_test

import data.regler.udeblivelse.under_ophold_kontakt

# Absent from Monday 11 June 2018, discharged on Tuesday 19 June; judged on 30 June.

test_udfald[navn] if {
	some navn, c in {
		"contact during the absence": {"fravaer": [kontakt("2018-06-14")], "udfald": "opfyldt"},
		"contact on the first day of absence": {"fravaer": [kontakt("2018-06-11")], "udfald": "opfyldt"},
		"contact the day before the absence": {"fravaer": [kontakt("2018-06-10")], "udfald": "brud"},
		"contact on the day of the discharge": {"fravaer": [kontakt("2018-06-19")], "udfald": "opfyldt"},
		"contact the day after the discharge": {"fravaer": [kontakt("2018-06-20")], "udfald": "brud"},
		"before midnight in Denmark on the day of the discharge": {"fravaer": [kontakt("2018-06-19T21:59:59Z")], "udfald": "opfyldt"},
		"after midnight in Denmark": {"fravaer": [kontakt("2018-06-19T22:00:00Z")], "udfald": "brud"},
		"no contact": {"fravaer": [{"id": "frav-1", "fra": "2018-06-11"}], "udfald": "brud"},
		"attempts are no contact": {"fravaer": [{"id": "frav-1", "fra": "2018-06-11", "forsoeg": [{"id": "f", "dato": "2018-06-12"}], "kontakt_kommune": "2018-06-13"}], "udfald": "brud"},
		"contact in an earlier absence": {"fravaer": [{"id": "frav-0", "fra": "2018-06-01", "tilbage": "2018-06-04", "kontakt_patient": "2018-06-02"}, {"id": "frav-1", "fra": "2018-06-11"}], "udfald": "brud"},
		"the patient had returned": {"fravaer": [{"id": "frav-1", "fra": "2018-06-11", "tilbage": "2018-06-18"}], "udfald": "ikke_relevant"},
		"first day not said": {"fravaer": [{"id": "frav-1", "kontakt_patient": "2018-06-14"}], "udfald": "uoplyst"},
		"no absence recorded": {"fravaer": [], "udfald": "uoplyst"},
	}
	svar := under_ophold_kontakt.svar with input as sag(c.fravaer, {"ophold": {"slut": "2018-06-19", "slut_aarsag": "udeblivelse"}})
	svar.udfald == c.udfald
}

test_cause[navn] if {
	some navn, c in {
		"not discharged": {"felter": {}, "udfald": "ikke_relevant"},
		"discharged tomorrow": {"felter": {"ophold": {"slut": "2018-07-01", "slut_aarsag": "udeblivelse"}}, "udfald": "ikke_relevant"},
		"for another reason": {"felter": {"ophold": {"slut": "2018-06-19", "slut_aarsag": "andet"}}, "udfald": "ikke_relevant"},
		"not said": {"felter": {"ophold": {"slut": "2018-06-19"}}, "udfald": "uoplyst"},
		"by the udslusning": {"felter": {"udslusning": {"aarsag": "udeblivelse", "udsluset": "2018-06-19"}}, "udfald": "brud"},
		"another region": {"felter": {"region": "sjaelland", "ophold": {"slut": "2018-06-19", "slut_aarsag": "udeblivelse"}}, "udfald": "ikke_relevant"},
	}
	svar := under_ophold_kontakt.svar with input as sag([{"id": "frav-1", "fra": "2018-06-11"}], c.felter)
	svar.udfald == c.udfald
}

test_ikraft[navn] if {
	some navn, c in {
		"discharged on the koncept's first day": {"slut": "2017-12-18", "udfald": "brud"},
		"discharged the day before": {"slut": "2017-12-17", "udfald": "ikke_relevant"},
	}
	svar := under_ophold_kontakt.svar with input as sag([{"id": "frav-1", "fra": "2017-12-01"}], {"ophold": {"slut": c.slut, "slut_aarsag": "udeblivelse"}})
	svar.udfald == c.udfald
}

test_svar_of_a_late_contact if {
	svar := under_ophold_kontakt.svar with input as sag([kontakt("2018-06-20")], {"ophold": {"slut": "2018-06-19", "slut_aarsag": "udeblivelse"}})
	svar == {
		"udfald": "brud",
		"fakta": [["ophold", "slut_aarsag"], ["ophold", "fravaer", 0, "fra"], ["ophold", "slut"], ["ophold", "fravaer", 0, "kontakt_patient"]],
		"mangler": [],
		"parametre": {"fra": "2018-06-11", "udskrevet": "2018-06-19"},
	}
}

kontakt(dato) := {"id": "frav-1", "fra": "2018-06-11", "kontakt_patient": dato}

sag(fravaer, felter) := object.union(
	{"region": "midtjylland", "ophold": {"start": "2017-09-01", "fravaer": fravaer}, "pr_dato": "2018-06-30"},
	felter,
)
