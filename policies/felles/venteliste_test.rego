package felles.venteliste_test

import data.felles.venteliste

test_paa[navn] if {
	some navn, c in {
		"nothing said": {"v": {}, "svar": {"status": "uoplyst", "stier": [["venteliste", "findes"]]}},
		"none": {"v": {"findes": false}, "svar": {"status": "findes_ikke", "stier": [["venteliste", "findes"]]}},
		"there is one": {"v": {"findes": true}, "svar": {"status": "findes", "stier": [["venteliste", "findes"]]}},
		"no period, none": {"v": {"findes": false, "perioder": []}, "svar": {"status": "findes_ikke", "stier": [["venteliste", "findes"]]}},
		"first day of a period": {"v": perioder([["2018-04-19", "2018-04-30"]]), "svar": {"status": "findes", "stier": [["venteliste", "perioder", 0]]}},
		"the day before": {"v": perioder([["2018-04-20", "2018-04-30"]]), "svar": {"status": "findes_ikke", "stier": [["venteliste", "perioder"]]}},
		"last day of a period": {"v": perioder([["2018-04-01", "2018-04-19"]]), "svar": {"status": "findes", "stier": [["venteliste", "perioder", 0]]}},
		"the day after": {"v": perioder([["2018-04-01", "2018-04-18"]]), "svar": {"status": "findes_ikke", "stier": [["venteliste", "perioder"]]}},
		"the second period": {"v": perioder([["2018-01-01", "2018-01-31"], ["2018-04-01", "2018-04-30"]]), "svar": {"status": "findes", "stier": [["venteliste", "perioder", 1]]}},
		"no last day": {"v": {"perioder": [{"id": "a", "fra": "2018-04-19"}]}, "svar": {"status": "findes", "stier": [["venteliste", "perioder", 0]]}},
		"no first day": {"v": {"perioder": [{"id": "a", "til": "2018-04-19"}]}, "svar": {"status": "uoplyst", "stier": [["venteliste", "perioder", 0, "fra"]]}},
		"no first day, ended before": {"v": {"perioder": [{"id": "a", "til": "2018-04-18"}]}, "svar": {"status": "findes_ikke", "stier": [["venteliste", "perioder"]]}},
	}
	svar := venteliste.paa("2018-04-19") with input as {"venteliste": c.v}
	svar == c.svar
}

test_no_list_at_all if {
	svar := venteliste.paa("2018-04-19") with input as {}
	svar.status == "uoplyst"
}

perioder(dage) := {"perioder": [{"id": p[0], "fra": p[0], "til": p[1]} | some p in dage]}
