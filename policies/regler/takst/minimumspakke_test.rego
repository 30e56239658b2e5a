package regler.takst.minimumspakke_test

import data.regler.takst.minimumspakke

blad := {"gaelder_fra": "2019-06-01", "kommune": "0746", "doegntilbud": true, "pr_dato": "2019-06-01"}

bedoemt(tilbud, borger) := svar.forekomster[0] if {
	b := object.union({"id": "b-1", "indskrevet": "2019-02-01"}, borger)
	svar := minimumspakke.svar with input as object.union(blad, {"tilbud": tilbud, "borgere": [b]})
}

ny(pakke) := {"afregnet_pakke": pakke, "ny_indskrivning": true}

senere(pakke, progression) := {"afregnet_pakke": pakke, "ny_indskrivning": false, "progression": progression}

test_udfald[navn] if {
	some navn, c in {
		"PØ/Kilden, new at 2.2": {"svar": bedoemt("poe_kilden", ny("2.2")), "udfald": ["opfyldt", "opfyldt"]},
		"PØ/Kilden, new at 2.1": {"svar": bedoemt("poe_kilden", ny("2.1")), "udfald": ["brud", "brud"]},
		"PØ/Kilden, new above its upper number": {"svar": bedoemt("poe_kilden", ny("4")), "udfald": ["opfyldt", "opfyldt"]},
		"PØ/Kilden, later at 2.1": {"svar": bedoemt("poe_kilden", senere("2.1", true)), "udfald": ["opfyldt", "opfyldt"]},
		"PØ/Kilden, later at 1": {"svar": bedoemt("poe_kilden", senere("1", true)), "udfald": ["brud", "brud"]},
		"Solsikken, new at 4": {"svar": bedoemt("solsikken", ny("4")), "udfald": ["opfyldt", "opfyldt"]},
		"Solsikken, new at 3.2": {"svar": bedoemt("solsikken", ny("3.2")), "udfald": ["brud", "brud"]},
		"Solsikken, new at 3.2, progression": {"svar": bedoemt("solsikken", object.union(ny("3.2"), {"progression": true})), "udfald": ["brud", "brud"]},
		"Solsikken, later at 3.2 with progression": {"svar": bedoemt("solsikken", senere("3.2", true)), "udfald": ["opfyldt", "opfyldt"]},
		"Solsikken, later at 3.1 with progression": {"svar": bedoemt("solsikken", senere("3.1", true)), "udfald": ["opfyldt", "opfyldt"]},
		"Solsikken, later at 2.2 with progression": {"svar": bedoemt("solsikken", senere("2.2", true)), "udfald": ["brud", "brud"]},
		"Solsikken, later at 3.2 without progression": {"svar": bedoemt("solsikken", senere("3.2", false)), "udfald": ["brud", "brud"]},
		"Solsikken, at 3.2 without progression, new or not": {"svar": bedoemt("solsikken", {"afregnet_pakke": "3.2", "progression": false}), "udfald": ["brud", "brud"]},
		"Solsikken, at 2.2, new or not": {"svar": bedoemt("solsikken", {"afregnet_pakke": "2.2"}), "udfald": ["brud", "brud"]},
		"Bavnebjerg, new at 5": {"svar": bedoemt("bavnebjerg", ny("5")), "udfald": ["opfyldt", "opfyldt"]},
		"Bavnebjerg, new at 4: the slides differ": {"svar": bedoemt("bavnebjerg", ny("4")), "udfald": ["uoplyst", "kildekonflikt"]},
		"Bavnebjerg, new at 3.2: under both": {"svar": bedoemt("bavnebjerg", ny("3.2")), "udfald": ["brud", "brud"]},
		"Bavnebjerg, later at 4 with progression: by both": {"svar": bedoemt("bavnebjerg", senere("4", true)), "udfald": ["opfyldt", "opfyldt"]},
		"Bavnebjerg, later at 4 without: the slides differ": {"svar": bedoemt("bavnebjerg", senere("4", false)), "udfald": ["uoplyst", "kildekonflikt"]},
		"Bavnebjerg, later at 3.1 with progression: the slides differ": {"svar": bedoemt("bavnebjerg", senere("3.1", true)), "udfald": ["uoplyst", "kildekonflikt"]},
		"Bavnebjerg, later at 3.1 without: under both": {"svar": bedoemt("bavnebjerg", senere("3.1", false)), "udfald": ["brud", "brud"]},
		"Bavnebjerg, later at 2.2: under both": {"svar": bedoemt("bavnebjerg", senere("2.2", true)), "udfald": ["brud", "brud"]},
		"Sølund, new at 6": {"svar": bedoemt("soelund", ny("6")), "udfald": ["opfyldt", "opfyldt"]},
		"Sølund, new at 5: provisional": {"svar": bedoemt("soelund", ny("5")), "udfald": ["uoplyst", "foreloebig"]},
		"Sølund, later at 5 with progression": {"svar": bedoemt("soelund", senere("5", true)), "udfald": ["opfyldt", "opfyldt"]},
		"Sølund, later at 4: provisional": {"svar": bedoemt("soelund", senere("4", true)), "udfald": ["uoplyst", "foreloebig"]},
		"enrolled the day before the structure": {"svar": bedoemt("solsikken", {"afregnet_pakke": "2.1", "indskrevet": "2018-03-31"}), "udfald": ["ikke_relevant", "indskrevet_foer"]},
		"enrolled on its first day": {"svar": bedoemt("solsikken", {"afregnet_pakke": "2.1", "indskrevet": "2018-04-01"}), "udfald": ["brud", "brud"]},
		"enrolled at Sølund the day before": {"svar": bedoemt("soelund", {"afregnet_pakke": "2.1", "indskrevet": "2018-12-31"}), "udfald": ["ikke_relevant", "indskrevet_foer"]},
		"high enough, new or not": {"svar": bedoemt("solsikken", {"afregnet_pakke": "4"}), "udfald": ["opfyldt", "opfyldt"]},
	}
	[c.svar.udfald, c.svar.besked] == c.udfald
}

test_mangler[navn] if {
	some navn, c in {
		"new or later": {"svar": bedoemt("solsikken", {"afregnet_pakke": "3.2", "progression": true}), "mangler": [["borgere", 0, "ny_indskrivning"]]},
		"neither said": {"svar": bedoemt("solsikken", {"afregnet_pakke": "3.2"}), "mangler": [["borgere", 0, "ny_indskrivning"], ["borgere", 0, "progression"]]},
		"progression": {"svar": bedoemt("solsikken", {"afregnet_pakke": "3.2", "ny_indskrivning": false}), "mangler": [["borgere", 0, "progression"]]},
		"Bavnebjerg, progression": {"svar": bedoemt("bavnebjerg", {"afregnet_pakke": "4", "ny_indskrivning": false}), "mangler": [["borgere", 0, "progression"]]},
		"package": {"svar": bedoemt("solsikken", {}), "mangler": [["borgere", 0, "afregnet_pakke"]]},
	}
	c.svar.udfald == "uoplyst"
	c.svar.mangler == c.mangler
}

test_indskrevet_ikke_oplyst if {
	svar := minimumspakke.svar with input as object.union(blad, {"tilbud": "solsikken", "borgere": [{"id": "b-1", "afregnet_pakke": "2.1", "ny_indskrivning": true}]})
	svar.forekomster[0].mangler == [["borgere", 0, "indskrevet"]]
}

test_dokumentet[navn] if {
	some navn, c in {
		"no 24-hour place": {"blad": {"doegntilbud": false, "tilbud": "solsikken", "borgere": [{"id": "b-1"}]}, "svar": ["ikke_relevant", "betingelse"]},
		"a place whose minimum the source does not say": {"blad": {"tilbud": "kjaersholm", "borgere": [{"id": "b-1"}]}, "svar": ["uoplyst", "kilden_ikke_set"]},
		"no borgere": {"blad": {"tilbud": "solsikken", "borgere": []}, "svar": ["ikke_relevant", "ingen_forekomster"]},
		"borgere not said": {"blad": {"tilbud": "solsikken"}, "svar": ["uoplyst", ""]},
		"place not said": {"blad": {"borgere": []}, "svar": ["uoplyst", ""]},
	}
	svar := minimumspakke.svar with input as object.union(blad, c.blad)
	[svar.udfald, object.get(svar, "grund", "")] == c.svar
}

test_doegntilbud_ikke_oplyst if {
	svar := minimumspakke.svar with input as object.union(object.remove(blad, ["doegntilbud"]), {"tilbud": "solsikken", "borgere": []})
	svar == {"udfald": "uoplyst", "fakta": [], "mangler": [["doegntilbud"]]}
}

test_hele_svaret if {
	bedoemt("solsikken", ny("3.2")) == {
		"noegle": "b-1",
		"sti": ["borgere", 0],
		"udfald": "brud",
		"besked": "brud",
		"fakta": [["tilbud"], ["borgere", 0, "afregnet_pakke"], ["borgere", 0, "indskrevet"], ["borgere", 0, "ny_indskrivning"]],
		"mangler": [],
		"parametre": {"tilbud": "solsikken", "afregnet": "3.2", "minimum": "4", "senere": "3.1"},
	}
}
