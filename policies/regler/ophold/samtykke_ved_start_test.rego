package regler.ophold.samtykke_ved_start_test

import data.regler.ophold.samtykke_ved_start

# The stay begins on Monday 26 February 2018.
sag(anmodning, ophold) := {
	"pr_dato": "2018-03-15",
	"anmodning": {"samtykke_indlaeggelse": anmodning},
	"ophold": {"start": "2018-02-26", "samtykke": ophold},
}

eget(dato) := {"givet": true, "afgivet_af": "patient", "dato": dato}

trukket(dato, tilbage) := object.union(eget(dato), {"tilbagekaldt": tilbage})

test_udfald[navn] if {
	some navn, c in {
		"with the request": {"sag": sag(eget("2018-01-24"), {}), "udfald": "opfyldt"},
		"on the first day": {"sag": sag({}, eget("2018-02-26")), "udfald": "opfyldt"},
		"the day after": {"sag": sag({}, eget("2018-02-27")), "udfald": "brud"},
		"late with the stay, in time with the request": {"sag": sag(eget("2018-01-24"), eget("2018-02-27")), "udfald": "opfyldt"},
		"by the guardian": {"sag": sag({"givet": true, "afgivet_af": "vaerge", "dato": "2018-01-24"}, {}), "udfald": "brud"},
		"refused": {"sag": sag({"givet": false, "afgivet_af": "patient", "dato": "2018-01-24"}, {}), "udfald": "brud"},
		"said not to be informed": {"sag": sag(object.union(eget("2018-01-24"), {"informeret": false}), {}), "udfald": "brud"},
		"withdrawn on the first day": {"sag": sag(trukket("2018-01-24", "2018-02-26"), {}), "udfald": "brud"},
		"withdrawn the day after": {"sag": sag(trukket("2018-01-24", "2018-02-27"), {}), "udfald": "opfyldt"},
		"withdrawn and given again": {"sag": sag(trukket("2018-01-24", "2018-02-20"), eget("2018-02-26")), "udfald": "opfyldt"},
		"given again, and that withdrawn": {"sag": sag(eget("2018-01-24"), trukket("2018-02-05", "2018-02-20")), "udfald": "brud"},
		"the one with the stay withdrawn, then given with the request": {"sag": sag(eget("2018-02-20"), trukket("2018-02-05", "2018-02-20")), "udfald": "opfyldt"},
		"a guardian's consent withdrawn": {"sag": sag(eget("2018-01-24"), {"givet": true, "afgivet_af": "vaerge", "dato": "2018-01-24", "tilbagekaldt": "2018-02-20"}), "udfald": "opfyldt"},
		"day not said": {"sag": sag({"givet": true, "afgivet_af": "patient"}, {}), "udfald": "uoplyst"},
		"giver not said": {"sag": sag({"givet": true, "dato": "2018-01-24"}, {}), "udfald": "uoplyst"},
		"nothing said": {"sag": {"pr_dato": "2018-03-15", "ophold": {"start": "2018-02-26"}}, "udfald": "brud"},
	}
	svar := samtykke_ved_start.svar with input as c.sag
	svar.udfald == c.udfald
}

test_answer_without_consent if {
	svar := samtykke_ved_start.svar with input as {"pr_dato": "2018-03-15", "ophold": {"start": "2018-02-26"}}
	svar == {"udfald": "brud", "fakta": [["ophold", "start"]], "mangler": [["ophold", "samtykke"]], "parametre": {"start": "2018-02-26"}}
}

test_no_stay_yet if {
	svar := samtykke_ved_start.svar with input as object.union(sag({}, {}), {"pr_dato": "2018-02-25"})
	svar.grund == "trin_ikke_naaet"
}

# Given with the request on 24 January, given again on 5 February, withdrawn on 20 February.
test_answer_where_it_was_withdrawn_elsewhere if {
	svar := samtykke_ved_start.svar with input as sag(eget("2018-01-24"), trukket("2018-02-05", "2018-02-20"))
	svar == {
		"udfald": "brud",
		"besked": "tilbagekaldt",
		"fakta": [["ophold", "start"], ["ophold", "samtykke", "tilbagekaldt"]],
		"mangler": [],
		"parametre": {"start": "2018-02-26"},
	}
}
