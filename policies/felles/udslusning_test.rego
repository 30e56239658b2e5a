package felles.udslusning_test

import data.felles.udslusning

test_naaet[navn] if {
	some navn, c in {
		"decided": {"sag": {"udslusning": {"beslutning": {"dato": "2018-09-10"}}}, "naaet": true},
		"decided tomorrow": {"sag": {"udslusning": {"beslutning": {"dato": "2018-11-01"}}}, "naaet": false},
		"left": {"sag": {"udslusning": {"udsluset": "2018-09-28"}}, "naaet": true},
		"the stay ended by udslusning": {"sag": {"ophold": {"slut": "2018-09-28", "slut_aarsag": "udslusning"}}, "naaet": true},
		"the stay ended by absence": {"sag": {"ophold": {"slut": "2018-09-28", "slut_aarsag": "udeblivelse"}}, "naaet": false},
		"the stay lasts": {"sag": {"ophold": {"start": "2018-03-19", "slut_aarsag": "udslusning"}}, "naaet": false},
	}
	svar := [true | udslusning.naaet] with input as object.union(c.sag, {"pr_dato": "2018-10-31"})
	svar == [true | c.naaet]
}

test_aarsag[navn] if {
	some navn, c in {
		"its own": {"sag": {"udslusning": {"aarsag": "udslusning"}, "ophold": {"slut_aarsag": "andet"}}, "sti": [["udslusning", "aarsag"]], "anden": []},
		"of the stay": {"sag": {"ophold": {"slut_aarsag": "andet"}}, "sti": [["ophold", "slut_aarsag"]], "anden": [true]},
		"not said": {"sag": {}, "sti": [], "anden": []},
	}
	svar := {"sti": [sti | sti := udslusning.aarsag], "anden": [true | udslusning.anden_aarsag]} with input as c.sag
	svar == {"sti": c.sti, "anden": c.anden}
}

test_besluttet[navn] if {
	some navn, c in {
		"the decision": {"udslusning": {"beslutning": {"dato": "2018-09-29"}, "udsluset": "2018-09-28"}, "sti": [["udslusning", "beslutning", "dato"]]},
		"leaving": {"udslusning": {"udsluset": "2018-09-28"}, "sti": [["udslusning", "udsluset"]]},
		"the end of the stay": {"udslusning": {}, "sti": [["ophold", "slut"]]},
	}
	svar := [sti | sti := udslusning.besluttet] with input as {"udslusning": c.udslusning, "ophold": {"slut": "2018-09-28"}, "pr_dato": "2018-10-31"}
	svar == c.sti
}

# Left on 28 September 2018.
test_consent[navn] if {
	some navn, c in {
		"given": {"s": {"givet": true}, "svar": "samtykket"},
		"given on the day of leaving": {"s": {"givet": true, "dato": "2018-09-28"}, "svar": "samtykket"},
		"given the day after": {"s": {"givet": true, "dato": "2018-09-29"}, "svar": "uden"},
		"to be given": {"s": {"givet": true, "dato": "2018-11-01"}, "svar": "uden"},
		"refused": {"s": {"givet": false}, "svar": "uden"},
		"not said": {"s": {"soegt": "2018-09-06"}, "svar": "uoplyst"},
	}
	doc := {"udslusning": {"beslutning": {"samtykke": c.s}, "udsluset": "2018-09-28"}, "pr_dato": "2018-10-31"}
	samtykket := ["samtykket" | udslusning.samtykket] with input as doc
	uden := ["uden" | udslusning.uden_samtykke] with input as doc
	array.concat(samtykket, uden) == [c.svar | c.svar != "uoplyst"]
}
