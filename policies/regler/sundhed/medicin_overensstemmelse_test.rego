package regler.sundhed.medicin_overensstemmelse_test

import data.regler.sundhed.medicin_overensstemmelse

# Metformin is on all three lists; what differs is said of FMK.
test_fmk[navn] if {
	some navn, c in {
		"alike": {"fmk": [post("Metformin", 500, "mg", 1)], "svar": ["opfyldt", []]},
		"milligram": {"fmk": [post("Metformin", 500, "milligram", 1)], "svar": ["opfyldt", []]},
		"MG": {"fmk": [post("Metformin", 500, "MG", 1)], "svar": ["opfyldt", []]},
		"0.5 g": {"fmk": [post("Metformin", 0.5, "g", 1)], "svar": ["opfyldt", []]},
		"in capitals, with spaces": {"fmk": [post(" METFORMIN ", 500, "mg", 1)], "svar": ["opfyldt", []]},
		"one milligram more": {"fmk": [post("Metformin", 501, "mg", 1)], "svar": ["brud", ["forskel_dosis"]]},
		"one milligram less": {"fmk": [post("Metformin", 499, "mg", 1)], "svar": ["brud", ["forskel_dosis"]]},
		"500 g": {"fmk": [post("Metformin", 500, "g", 1)], "svar": ["brud", ["forskel_dosis"]]},
		"two pills": {"fmk": [post("Metformin", 500, "mg", 2)], "svar": ["brud", ["forskel_antal_piller"]]},
		"twice": {"fmk": [post("Metformin", 500, "mg", 1), post("Metformin", 500, "mg", 1)], "svar": ["brud", ["forskel_doseringer"]]},
		"a unit that is not known": {"fmk": [post("Metformin", 1, "tablet", 1)], "svar": ["uoplyst", []]},
		"no dose": {"fmk": [{"id": "x", "praeparat": "Metformin", "antal_piller": 1}], "svar": ["uoplyst", []]},
		"not on the list": {"fmk": [], "svar": ["brud", ["forskel_liste"]]},
	}
	svar := medicin_overensstemmelse.svar with input as lister({"fmk": c.fmk})
	forekomst := [f | some f in svar.forekomster; f.noegle == "ml1/metformin"][0]
	[forekomst.udfald, object.get(forekomst, ["parametre", "forskelle"], [])] == c.svar
}

test_listerne[navn] if {
	some navn, c in {
		"FMK is not in the register": {"b": {"journal": [post("A", 5, "mg", 1)], "medicinkort": [post("A", 5, "mg", 1)]}, "svar": [["ml1/a", "uoplyst", [fmk]]]},
		"FMK is not in the register, and the others differ": {"b": {"journal": [post("A", 5, "mg", 1)], "medicinkort": [post("A", 6, "mg", 1)]}, "svar": [["ml1/a", "brud", []]]},
		"only the record is in the register": {"b": {"journal": [post("A", 5, "mg", 1)]}, "svar": [["ml1/a", "uoplyst", [["medicin", "borgere", 0, "medicinkort"], fmk]]]},
		"no list is": {"b": {}, "svar": [["ml1", "uoplyst", [["medicin", "borgere", 0, "journal"], ["medicin", "borgere", 0, "medicinkort"], fmk]]]},
		"two empty lists and none": {"b": {"journal": [], "medicinkort": []}, "svar": [["ml1", "uoplyst", [fmk]]]},
		"three empty lists": {"b": {"journal": [], "medicinkort": [], "fmk": []}, "svar": []},
		"an entry without a name": {"b": {"journal": [{"id": "x"}], "medicinkort": [], "fmk": []}, "svar": [["ml1", "uoplyst", [["medicin", "borgere", 0, "journal", 0, "praeparat"]]]]},
		"two preparations": {"b": {"journal": [post("B", 5, "mg", 1), post("A", 5, "mg", 1)], "medicinkort": [post("A", 5, "mg", 1)], "fmk": [post("a", 5, "mg", 1), post("b", 5, "mg", 1)]}, "svar": [["ml1/a", "opfyldt", []], ["ml1/b", "brud", []]]},
		"compared the day before the oplæg": {"b": {"dato": "2017-12-31"}, "svar": [["ml1", "ikke_relevant", []]]},
		"compared the day after pr_dato": {"b": {"dato": "2018-07-01"}, "svar": [["ml1", "ikke_relevant", []]]},
		"compared on the first day of the oplæg": {"b": {"dato": "2018-01-01", "journal": [post("A", 5, "mg", 1)], "medicinkort": [], "fmk": []}, "svar": [["ml1/a", "brud", []]]},
		"compared on pr_dato": {"b": {"dato": "2018-06-30", "journal": [post("A", 5, "mg", 1)], "medicinkort": [], "fmk": []}, "svar": [["ml1/a", "brud", []]]},
	}
	svar := medicin_overensstemmelse.svar with input as {"pr_dato": "2018-06-30", "medicin": {"borgere": [object.union({"id": "ml1"}, c.b)]}}
	[[f.noegle, f.udfald, f.mangler] | some f in object.get(svar, "forekomster", [])] == c.svar
}

test_no_lists[navn] if {
	some navn, c in {
		"medicine handled": {"sag": {"medicin": {"haandteres": true}}, "svar": ["uoplyst", [["medicin", "borgere"]]]},
		"not said": {"sag": {}, "svar": ["uoplyst", [["medicin", "haandteres"]]]},
		"no medicine": {"sag": {"medicin": {"haandteres": false}}, "svar": ["ikke_relevant", []]},
		"an empty list": {"sag": {"medicin": {"haandteres": true, "borgere": []}}, "svar": ["ikke_relevant", []]},
	}
	svar := medicin_overensstemmelse.svar with input as object.union({"pr_dato": "2018-06-30"}, c.sag)
	[svar.udfald, svar.mangler] == c.svar
}

test_svar if {
	svar := medicin_overensstemmelse.svar with input as lister({"fmk": [post("metformin", 0.85, "g", 2)]})
	svar == {"udfald": "brud", "fakta": [], "mangler": [], "forekomster": [{
		"noegle": "ml1/metformin",
		"sti": ["medicin", "borgere", 0, "journal", 0],
		"udfald": "brud",
		"fakta": [array.concat(["medicin", "borgere", 0, liste, 0], felt) |
			some liste in ["journal", "medicinkort", "fmk"]
			some felt in [["praeparat"], ["dosis", "maengde"], ["dosis", "enhed"], ["antal_piller"]]
		],
		"mangler": [],
		"parametre": {
			"praeparat": "Metformin",
			"forskelle": ["forskel_dosis", "forskel_antal_piller"],
			"journal": ["500 mg × 1"],
			"medicinkort": ["500 mg × 1"],
			"fmk": ["0,85 g × 2"],
		},
	}]}
}

fmk := ["medicin", "borgere", 0, "fmk"]

post(praeparat, maengde, enhed, antal) := {"id": "x", "praeparat": praeparat, "dosis": {"maengde": maengde, "enhed": enhed}, "antal_piller": antal}

lister(andre) := {"pr_dato": "2018-06-30", "medicin": {"borgere": [object.union(
	{"id": "ml1", "journal": [post("Metformin", 500, "mg", 1)], "medicinkort": [post("Metformin", 500, "mg", 1)]},
	andre,
)]}}
