package regler.takst.ydelsespakke_test

import data.regler.takst.ydelsespakke

blad := {"gaelder_fra": "2018-04-01", "kommune": "0746", "tilbud": "solsikken", "pr_dato": "2018-06-01"}

bedoemt(timer, pakke) := svar.forekomster[0] if {
	svar := ydelsespakke.svar with input as object.union(blad, {"borgere": [{"id": "b-1", "timer_pr_uge": timer, "afregnet_pakke": pakke}]})
}

# The slide "Opbygning": each package from its first to its last number, and the nearest hundredth outside is none.
test_graenser[navn] if {
	some navn, c in {
		"1": [0.99, 1, 7, 7.01],
		"2.1": [7.49, 7.5, 10.5, 10.51],
		"2.2": [10.99, 11, 14, 14.01],
		"3.1": [14.49, 14.5, 17.5, 17.51],
		"3.2": [17.99, 18, 21, 21.01],
		"4": [21.49, 21.5, 28, 28.01],
		"5": [28.49, 28.5, 35, 35.01],
		"6": [35.49, 35.5, 42, 42.01],
		"7": [42.49, 42.5, 48, 48.01],
		"8": [49.49, 49.5, 56, 56.01],
	}
	[bedoemt(timer, navn).udfald | some timer in c] == ["uoplyst", "opfyldt", "opfyldt", "uoplyst"]
}

test_udfald[navn] if {
	some navn, c in {
		"one package too high": {"tal": [21, "4"], "svar": ["brud", "brud"]},
		"one package too low": {"tal": [21.5, "3.2"], "svar": ["brud", "brud"]},
		"the other half of 2": {"tal": [10.5, "2.2"], "svar": ["brud", "brud"]},
		"the other half of 3": {"tal": [17.5, "3.2"], "svar": ["brud", "brud"]},
		"7,25 hours": {"tal": [7.25, "1"], "svar": ["uoplyst", "mellem_pakker"]},
		"7,25 hours, package far off": {"tal": [7.25, "8"], "svar": ["uoplyst", "mellem_pakker"]},
		"no hours": {"tal": [0, "1"], "svar": ["uoplyst", "under_pakkerne"]},
		"over 56": {"tal": [56.5, "8"], "svar": ["uoplyst", "over_pakkerne"]},
		"48,25 hours, between by both slides": {"tal": [48.25, "8"], "svar": ["uoplyst", "mellem_pakker"]},
		"48,49 hours, between by both slides": {"tal": [48.49, "7"], "svar": ["uoplyst", "mellem_pakker"]},
		"48,5 hours, the slides differ": {"tal": [48.5, "8"], "svar": ["uoplyst", "kildekonflikt"]},
		"49 hours, the slides differ": {"tal": [49, "8"], "svar": ["uoplyst", "kildekonflikt"]},
		"49 hours, package 7": {"tal": [49, "7"], "svar": ["uoplyst", "kildekonflikt"]},
		"49,49 hours, the slides differ": {"tal": [49.49, "8"], "svar": ["uoplyst", "kildekonflikt"]},
		"49,5 hours": {"tal": [49.5, "8"], "svar": ["opfyldt", "opfyldt"]},
		"49,5 hours, package 7": {"tal": [49.5, "7"], "svar": ["brud", "brud"]},
	}
	svar := bedoemt(c.tal[0], c.tal[1])
	[svar.udfald, svar.besked] == c.svar
}

test_mangler[navn] if {
	some navn, c in {
		"no hours said": {"borger": {"id": "b-1", "afregnet_pakke": "4"}, "mangler": [["borgere", 0, "timer_pr_uge"]]},
		"no package said": {"borger": {"id": "b-1", "timer_pr_uge": 22}, "mangler": [["borgere", 0, "afregnet_pakke"]]},
	}
	svar := ydelsespakke.svar with input as object.union(blad, {"borgere": [c.borger]})
	svar.forekomster[0].udfald == "uoplyst"
	svar.forekomster[0].mangler == c.mangler
}

test_dokumentet[navn] if {
	some navn, c in {
		"borgere not said": {"blad": {}, "udfald": "uoplyst"},
		"no borgere": {"blad": {"borgere": []}, "udfald": "ikke_relevant"},
		"before the structure": {"blad": {"gaelder_fra": "2018-03-31", "borgere": []}, "udfald": "ikke_relevant"},
		"Sølund in 2018": {"blad": {"tilbud": "soelund", "borgere": [{"id": "b-1"}]}, "udfald": "ikke_relevant"},
	}
	svar := ydelsespakke.svar with input as object.union(blad, c.blad)
	svar.udfald == c.udfald
}

test_hele_svaret if {
	bedoemt(7.25, "1") == {
		"noegle": "b-1",
		"sti": ["borgere", 0],
		"udfald": "uoplyst",
		"besked": "mellem_pakker",
		"fakta": [["borgere", 0, "timer_pr_uge"], ["borgere", 0, "afregnet_pakke"]],
		"mangler": [],
		"parametre": {"timer": 7.25, "afregnet": "1", "under": "1", "over": "2.1"},
	}
	bedoemt(20, "2.1").parametre == {"timer": 20, "afregnet": "2.1", "pakke": "3.2"}
}
