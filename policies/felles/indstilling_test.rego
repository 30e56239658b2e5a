package felles.indstilling_test

import data.felles.indstilling

test_resultat[navn] if {
	some navn, c in {
		"given on pr_dato": {"indstilling": {"dato": "2018-02-28", "resultat": "positiv"}, "resultat": ["positiv"], "foreligger": [true]},
		"given the day after": {"indstilling": {"dato": "2018-03-01", "resultat": "positiv"}, "resultat": [], "foreligger": []},
		"undated": {"indstilling": {"resultat": "negativ"}, "resultat": ["negativ"], "foreligger": [true]},
		"nothing in it": {"indstilling": {}, "resultat": [], "foreligger": []},
	}
	resultat := [r | r := indstilling.resultat] with input as {"pr_dato": "2018-02-28", "indstilling": c.indstilling}
	foreligger := [f | f := indstilling.foreligger] with input as {"pr_dato": "2018-02-28", "indstilling": c.indstilling}
	[resultat, foreligger] == [c.resultat, c.foreligger]
}

test_ikke_positiv[resultat] if {
	some resultat, udfald in {"positiv": [], "negativ": ["ikke_relevant"], "": ["uoplyst"]}
	svar := [s.udfald | s := indstilling.ikke_positiv] with input as {"pr_dato": "2018-02-28", "indstilling": {"resultat": r | r := resultat; r != ""}}
	svar == udfald
}

# What stands in an indstilling of tomorrow is not there today.
test_tekster_and_mangler[navn] if {
	some navn, c in {
		"given": {"dato": "2018-02-28", "mangler": []},
		"to be given": {"dato": "2018-03-01", "mangler": [["indstilling", "begrundelse"]]},
	}
	sag := {"pr_dato": "2018-02-28", "indstilling": {"dato": c.dato, "begrundelse": "Kriterierne er opfyldt."}}
	svar := indstilling.tekster([["indstilling", "begrundelse"]]) with input as sag
	svar.mangler == c.mangler
	mangler := indstilling.mangler([["indstilling", "begrundelse"]]) with input as sag
	mangler == c.mangler
}

# The indstilling is given on 14 February 2018 and judged on 28 February.
test_moeder[navn] if {
	some navn, c in {
		"the latest, whatever the order": {"moeder": [["2018-02-14", false], ["2018-02-07", false]], "indstilling": {"dato": "2018-02-14"}, "seneste": [0], "afgoerende": [0]},
		"one that postponed": {"moeder": [["2018-02-07", false], ["2018-02-14", true]], "indstilling": {"dato": "2018-02-14"}, "seneste": [1], "afgoerende": [0]},
		"one after the indstilling": {"moeder": [["2018-02-07", false], ["2018-02-15", false]], "indstilling": {"dato": "2018-02-14"}, "seneste": [0], "afgoerende": [0]},
		"up to pr_dato without an indstilling": {"moeder": [["2018-02-28", false], ["2018-03-01", false]], "indstilling": {}, "seneste": [0], "afgoerende": [0]},
		"only postponed": {"moeder": [["2018-02-07", true]], "indstilling": {"dato": "2018-02-14"}, "seneste": [0], "afgoerende": []},
		"none": {"moeder": [], "indstilling": {"dato": "2018-02-14"}, "seneste": [], "afgoerende": []},
	}
	sag := {
		"pr_dato": "2018-02-28",
		"indstilling": c.indstilling,
		"forum": {"moeder": [{"id": dato, "dato": dato, "udsaettelse": {"udsat": udsat}} | some [dato, udsat] in c.moeder]},
	}
	seneste := [i | i := indstilling.seneste_moede] with input as sag
	afgoerende := [i | i := indstilling.afgoerende_moede] with input as sag
	[seneste, afgoerende] == [c.seneste, c.afgoerende]
}

# uenighed is tested where it is used: regler/indstilling/uenighed_speciallaege and uenighed_konsulent.
