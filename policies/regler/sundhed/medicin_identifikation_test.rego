package regler.sundhed.medicin_identifikation_test

import data.regler.sundhed.medicin_identifikation

test_udfald[navn] if {
	some navn, c in {
		"a procedure": {"procedure": {"findes": true}, "udfald": "opfyldt", "mangler": []},
		"described": {"procedure": {"beskrivelse": "Navn og CPR-nummer sammenholdes"}, "udfald": "opfyldt", "mangler": []},
		"a placeholder": {"procedure": {"beskrivelse": "-"}, "udfald": "brud", "mangler": [["medicin", "identifikation"]]},
		"none": {"procedure": {"findes": false}, "udfald": "brud", "mangler": [["medicin", "identifikation"]]},
		"none, though described": {"procedure": {"findes": false, "beskrivelse": "under udarbejdelse"}, "udfald": "brud", "mangler": [["medicin", "identifikation"]]},
		"nothing said": {"procedure": {}, "udfald": "brud", "mangler": [["medicin", "identifikation"]]},
	}
	svar := medicin_identifikation.svar with input as {"pr_dato": "2018-06-30", "medicin": {"haandteres": true, "identifikation": c.procedure}}
	[svar.udfald, svar.mangler] == [c.udfald, c.mangler]
}

test_medicinen[navn] if {
	some navn, c in {
		"handled": {"sag": {"medicin": {"haandteres": true}}, "udfald": "brud"},
		"shown by the lists": {"sag": {"medicin": {"borgere": [{"id": "ml1"}]}}, "udfald": "brud"},
		"shown by a task": {"sag": {"opgaver": [{"id": "o1", "ydelse": "medicingivning"}]}, "udfald": "brud"},
		"not handled": {"sag": {"medicin": {"haandteres": false}}, "udfald": "ikke_relevant"},
		"not said": {"sag": {}, "udfald": "uoplyst"},
	}
	svar := medicin_identifikation.svar with input as object.union({"pr_dato": "2018-06-30"}, c.sag)
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
	svar := medicin_identifikation.svar with input as object.union(object.union({"pr_dato": "2018-06-30"}, {"medicin": {"haandteres": true}}), c.sag)
	svar.udfald == c.udfald
}

test_svar if {
	svar := medicin_identifikation.svar with input as {"pr_dato": "2018-06-30", "medicin": {"haandteres": true}}
	svar == {"udfald": "brud", "fakta": [["medicin", "haandteres"]], "mangler": [["medicin", "identifikation"]]}
}
