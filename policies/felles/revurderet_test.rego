package felles.revurderet_test

import data.felles.revurderet

# Regime A asks for all six, to 31 March 2019; regime B for the first three and one of the others.
test_udfald[navn] if {
	some navn, c in {
		"yes": {"dag": "2018-09-05", "r": {"opfylder_kriterier": true}, "udfald": "opfyldt", "grundlag": 1},
		"no, though the one answered is met": {"dag": "2018-09-05", "r": {"opfylder_kriterier": false, "kriterier": {"fare": {"opfyldt": true}}}, "udfald": "brud", "grundlag": 1},
		"one not met": {"dag": "2018-09-05", "r": {"kriterier": {"fare": {"opfyldt": false}}}, "udfald": "brud", "grundlag": 1},
		"four met, the last day of A": {"dag": "2019-03-31", "r": {"kriterier": fire}, "udfald": "uoplyst", "grundlag": 4},
		"four met, the first day of B": {"dag": "2019-04-01", "r": {"kriterier": fire}, "udfald": "opfyldt", "grundlag": 4},
		"nothing": {"dag": "2018-09-05", "r": {}, "udfald": "uoplyst", "grundlag": 0},
	}
	v := {"sti": ["revurderinger", 0], "dag": c.dag}
	sag := {"pr_dato": "2019-04-30", "revurderinger": [object.union({"id": "r1"}, c.r)]}
	udfald := revurderet.udfald(v) with input as sag
	udfald == c.udfald
	grundlag := revurderet.grundlag(v) with input as sag
	count(grundlag) == c.grundlag
}

fire := {"fare": {"opfyldt": true}, "lidelse": {"opfyldt": true}, "social": {"opfyldt": true}, "betydning": {"opfyldt": true}}
