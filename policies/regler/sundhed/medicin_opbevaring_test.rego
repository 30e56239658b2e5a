package regler.sundhed.medicin_opbevaring_test

import data.regler.sundhed.medicin_opbevaring

test_udfald[navn] if {
	some navn, c in {
		"safely": {"opbevaring": {"forsvarlig": true}, "svar": ["opfyldt", "", []]},
		"not safely": {"opbevaring": {"forsvarlig": false}, "svar": ["brud", "uforsvarlig", []]},
		"described": {"opbevaring": {"beskrivelse": "I aflåst skab"}, "svar": ["uoplyst", "", [["medicin", "opbevaring", "forsvarlig"]]]},
		"a placeholder": {"opbevaring": {"beskrivelse": "se bilag"}, "svar": ["brud", "", [["medicin", "opbevaring"]]]},
		"nothing said": {"opbevaring": {}, "svar": ["brud", "", [["medicin", "opbevaring"]]]},
	}
	svar := medicin_opbevaring.svar with input as {"pr_dato": "2018-06-30", "medicin": {"haandteres": true, "opbevaring": c.opbevaring}}
	[svar.udfald, object.get(svar, "besked", ""), svar.mangler] == c.svar
}

test_medicinen[navn] if {
	some navn, c in {
		"handled": {"sag": {"medicin": {"haandteres": true}}, "udfald": "brud"},
		"shown by the lists": {"sag": {"medicin": {"borgere": [{"id": "ml1"}]}}, "udfald": "brud"},
		"shown by a task": {"sag": {"opgaver": [{"id": "o1", "ydelse": "medicingivning"}]}, "udfald": "brud"},
		"not handled": {"sag": {"medicin": {"haandteres": false}}, "udfald": "ikke_relevant"},
		"not said": {"sag": {}, "udfald": "uoplyst"},
	}
	svar := medicin_opbevaring.svar with input as object.union({"pr_dato": "2018-06-30"}, c.sag)
	svar.udfald == c.udfald
}

# The oplæg is from 2018: the register's own day decides, else pr_dato.
test_hvornaar[navn] if {
	some navn, c in {
		"drawn up the day before": {"sag": {"opgjort": "2017-12-31"}, "udfald": "ikke_relevant"},
		"drawn up on the first day": {"sag": {"opgjort": "2018-01-01"}, "udfald": "brud"},
		"judged the day before": {"sag": {"pr_dato": "2017-12-31"}, "udfald": "ikke_relevant"},
		"judged on the first day": {"sag": {"pr_dato": "2018-01-01"}, "udfald": "brud"},
	}
	svar := medicin_opbevaring.svar with input as object.union(object.union({"pr_dato": "2018-06-30"}, {"medicin": {"haandteres": true}}), c.sag)
	svar.udfald == c.udfald
}

test_svar if {
	svar := medicin_opbevaring.svar with input as {"pr_dato": "2018-06-30", "medicin": {"haandteres": true, "opbevaring": {"forsvarlig": false}}}
	svar == {
		"udfald": "brud",
		"besked": "uforsvarlig",
		"fakta": [["medicin", "haandteres"], ["medicin", "opbevaring", "forsvarlig"]],
		"mangler": [],
	}
}
