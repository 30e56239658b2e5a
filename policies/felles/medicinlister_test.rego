package felles.medicinlister_test

import data.felles.medicinlister

# A dose in micrograms is rounded to millionths: 1 mg is 1000 micrograms, 1000000000 millionths.
test_dosis[navn] if {
	some navn, c in {
		"mg": {"dosis": {"maengde": 1, "enhed": "mg"}, "svar": ["masse", 1000000000]},
		"MG": {"dosis": {"maengde": 1, "enhed": "MG"}, "svar": ["masse", 1000000000]},
		"milligram, with spaces": {"dosis": {"maengde": 1, "enhed": " milligram "}, "svar": ["masse", 1000000000]},
		"g": {"dosis": {"maengde": 0.001, "enhed": "g"}, "svar": ["masse", 1000000000]},
		"Gram": {"dosis": {"maengde": 0.1, "enhed": "Gram"}, "svar": ["masse", 100000000000]},
		"100 mg is 0.1 g": {"dosis": {"maengde": 100, "enhed": "mg"}, "svar": ["masse", 100000000000]},
		"mikrogram": {"dosis": {"maengde": 1000, "enhed": "mikrogram"}, "svar": ["masse", 1000000000]},
		"the micro sign": {"dosis": {"maengde": 25, "enhed": "µg"}, "svar": ["masse", 25000000]},
		"the Greek mu": {"dosis": {"maengde": 25, "enhed": "μg"}, "svar": ["masse", 25000000]},
		"ml": {"dosis": {"maengde": 2.5, "enhed": "mL"}, "svar": ["ml", 2500000]},
		"IE": {"dosis": {"maengde": 10, "enhed": "IE"}, "svar": ["ie", 10000000]},
		"a unit that is not known": {"dosis": {"maengde": 5, "enhed": "Dråber"}, "svar": ["dråber", 5000000]},
		"no unit": {"dosis": {"maengde": 5}, "svar": null},
		"a placeholder": {"dosis": {"maengde": 5, "enhed": "-"}, "svar": null},
		"no amount": {"dosis": {"enhed": "mg"}, "svar": null},
		"no dose": {"svar": null},
	}
	svar := medicinlister.dosis({"dosis": object.get(c, "dosis", {})}) with input as {"pr_dato": "2018-06-30"}
	svar == c.svar
}

test_sammenlignet[navn] if {
	some navn, c in {
		"alike": {"lister": [[mg(5, 1)], [mg(5, 1)], [mg(5, 1)]], "forskelle": [], "uafklaret": 0},
		"another dose": {"lister": [[mg(5, 1)], [mg(10, 1)], [mg(5, 1)]], "forskelle": ["forskel_dosis"], "uafklaret": 0},
		"another number of pills": {"lister": [[mg(5, 1)], [mg(5, 2)], [mg(5, 1)]], "forskelle": ["forskel_antal_piller"], "uafklaret": 0},
		"half a pill": {"lister": [[mg(5, 1)], [mg(5, 1)], [mg(5, 0.5)]], "forskelle": ["forskel_antal_piller"], "uafklaret": 0},
		"both": {"lister": [[mg(5, 1)], [mg(10, 2)], [mg(5, 1)]], "forskelle": ["forskel_dosis", "forskel_antal_piller"], "uafklaret": 0},
		"on two lists of three": {"lister": [[mg(5, 1)], [mg(5, 1)], []], "forskelle": ["forskel_liste"], "uafklaret": 0},
		"on one list of three": {"lister": [[mg(5, 1)], [], []], "forskelle": ["forskel_liste"], "uafklaret": 0},
		"on two lists, and another dose": {"lister": [[mg(5, 1)], [mg(6, 1)], []], "forskelle": ["forskel_liste", "forskel_dosis"], "uafklaret": 0},
		"given once more": {"lister": [[mg(5, 1), mg(5, 1)], [mg(5, 1)], [mg(5, 1), mg(5, 1)]], "forskelle": ["forskel_doseringer"], "uafklaret": 0},
		"two doses in another order": {"lister": [[mg(5, 1), mg(10, 1)], [mg(10, 1), mg(5, 1)], [mg(5, 1), mg(10, 1)]], "forskelle": [], "uafklaret": 0},
		"two doses, the pills the other way round": {"lister": [[mg(5, 1), mg(10, 2)], [mg(5, 2), mg(10, 1)], [mg(5, 1), mg(10, 2)]], "forskelle": ["forskel_fordeling"], "uafklaret": 0},
		"0.5 g and 500 mg": {"lister": [[i("g", 0.5)], [i("mg", 500)], [i("milligram", 500)]], "forskelle": [], "uafklaret": 0},
		"0.5 g and 50 mg": {"lister": [[i("g", 0.5)], [i("mg", 50)], [i("g", 0.5)]], "forskelle": ["forskel_dosis"], "uafklaret": 0},
		"mg and ml": {"lister": [[i("mg", 5)], [i("ml", 5)], [i("mg", 5)]], "forskelle": ["forskel_dosis"], "uafklaret": 0},
		"a unit that is not known, on all": {"lister": [[i("dråber", 5)], [i("Dråber ", 5)], [i("dråber", 5)]], "forskelle": [], "uafklaret": 0},
		"more of a unit that is not known": {"lister": [[i("dråber", 5)], [i("dråber", 6)], [i("dråber", 5)]], "forskelle": ["forskel_dosis"], "uafklaret": 0},
		"two units that are not known": {"lister": [[i("dråber", 5)], [i("gtt", 5)], [i("dråber", 5)]], "forskelle": [], "uafklaret": 3},
		"one unit that is not known": {"lister": [[i("mg", 5)], [i("tablet", 5)], [i("mg", 5)]], "forskelle": [], "uafklaret": 1},
		"that, and another number of pills": {"lister": [[mg(5, 1)], [object.union(i("tablet", 5), {"antal_piller": 2})], [mg(5, 1)]], "forskelle": ["forskel_antal_piller"], "uafklaret": 1},
		"no pills anywhere": {"lister": [[i("ml", 5)], [i("ml", 5)], [i("ml", 5)]], "forskelle": [], "uafklaret": 0},
		"the number is not said on one": {"lister": [[mg(5, 1)], [i("mg", 5)], [mg(5, 1)]], "forskelle": [], "uafklaret": 1},
		"the number is not said on one and differs on two": {"lister": [[mg(5, 1)], [i("mg", 5)], [mg(5, 2)]], "forskelle": ["forskel_antal_piller"], "uafklaret": 1},
		"the dose is not said on one": {"lister": [[mg(5, 1)], [{"antal_piller": 1}], [mg(5, 1)]], "forskelle": [], "uafklaret": 2},
		"the unit is not said anywhere": {"lister": [[{"dosis": {"maengde": 5}}], [{"dosis": {"maengde": 5}}], [{"dosis": {"maengde": 5}}]], "forskelle": [], "uafklaret": 3},
	}
	b := {"medicin": {"borgere": [{"id": "ml1", "journal": c.lister[0], "medicinkort": c.lister[1], "fmk": c.lister[2]}]}, "pr_dato": "2018-06-30"}
	raekker := [["x", navn_paa, j] | some nr, navn_paa in medicinlister.navne; some j, _ in c.lister[nr]]
	s := medicinlister.sammenlignet(medicinlister.poster({"nr": 0}, raekker)) with input as b
	[s.forskelle, count(s.uafklaret) + count(s.ukendte_enheder)] == [c.forskelle, c.uafklaret]
}

test_a_unit_that_is_not_known_is_said if {
	lister := {"journal": [{"sti": ["j"], "post": i("mg", 5), "dosis": ["masse", 5], "antal": null}], "fmk": [{"sti": ["f"], "post": i("tablet", 5), "dosis": ["tablet", 5], "antal": null}]}
	medicinlister.sammenlignet(lister) == {"forskelle": [], "uafklaret": [], "ukendte_enheder": [["f", "dosis", "enhed"]]}
}

test_names_are_compared_trimmed_and_in_lower_case if {
	alle := medicinlister.alle with input as {"pr_dato": "2018-06-30", "medicin": {"borgere": [{
		"id": "ml1",
		"journal": [{"id": "a", "praeparat": " Panodil "}, {"id": "b", "praeparat": "-"}],
		"medicinkort": [{"id": "c", "praeparat": "PANODIL"}, {"id": "d"}],
	}]}}
	alle[0].praeparater == {"panodil": [["panodil", "journal", 0], ["panodil", "medicinkort", 0]]}
	alle[0].uden_navn == [["medicin", "borgere", 0, "journal", 1, "praeparat"], ["medicin", "borgere", 0, "medicinkort", 1, "praeparat"]]
	alle[0].ikke_oplyst == [["medicin", "borgere", 0, "fmk"]]
	medicinlister.foerste(alle[0], alle[0].praeparater.panodil) == ["medicin", "borgere", 0, "journal", 0]
}

test_tekst if {
	lister := {"journal": [{"post": mg(0.5, 1)}, {"post": i("ml", 5)}], "fmk": []}
	medicinlister.tekst(lister, "journal") == ["0,5 mg × 1", "5 ml"]
	medicinlister.tekst(lister, "fmk") == "ikke_paa_listen"
	medicinlister.tekst(lister, "medicinkort") == "listen_ikke_oplyst"
}

test_tekst_of_what_is_not_said if medicinlister.tekst({"fmk": [{"post": {"dosis": {"enhed": "mg"}, "antal_piller": 2}}]}, "fmk") == ["– × 2"]

i(enhed, maengde) := {"dosis": {"maengde": maengde, "enhed": enhed}}

mg(maengde, antal) := object.union(i("mg", maengde), {"antal_piller": antal})
