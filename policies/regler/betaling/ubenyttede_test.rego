package regler.betaling.ubenyttede_test

import data.regler.betaling.ubenyttede

test_regnestykke[navn] if {
	some navn, c in {
		"five less four": {"o": 5, "b": 4, "u": 1, "udfald": "opfyldt"},
		"one less": {"o": 5, "b": 4, "u": 0, "udfald": "brud"},
		"one more": {"o": 5, "b": 4, "u": 2, "udfald": "brud"},
		"all in use": {"o": 5, "b": 5, "u": 0, "udfald": "opfyldt"},
		"none in use": {"o": 5, "b": 0, "u": 5, "udfald": "opfyldt"},
		"more in use than created": {"o": 5, "b": 6, "u": 0, "udfald": "opfyldt"},
		"more in use than created, one unused": {"o": 5, "b": 6, "u": 1, "udfald": "brud"},
	}
	svar := ubenyttede.svar with input as regning([dag("2018-01-20", c.o, c.b, c.u)], [])
	svar.udfald == c.udfald
}

test_not_said[navn] if {
	some navn in ["oprettede", "benyttede", "ubenyttede", "dato"]
	svar := ubenyttede.svar with input as regning([object.remove(dag("2018-01-20", 5, 4, 1), [navn])], [])
	svar.udfald == "uoplyst"
	svar.forekomster[0].mangler == [["ubenyttede", "dage", 0, navn]]
}

test_samme_dag_to_gange if {
	dage := [dag("2018-01-20", 5, 4, 1), object.union(dag("2018-01-20", 5, 4, 1), {"id": "b"}), dag("2018-01-21", 5, 4, 1)]
	svar := ubenyttede.svar with input as regning(dage, [])
	[f.udfald | some f in svar.forekomster] == ["brud", "brud", "opfyldt"]
}

# The stay from 10 to 20 January 2018, in another ward from 12 to 15 January.
test_mod_opholdet[navn] if {
	some navn, c in {
		"the day before it": {"dag": "2018-01-09", "b": 0, "u": 1, "udfald": "opfyldt"},
		"the day of admission": {"dag": "2018-01-10", "b": 1, "u": 0, "udfald": "opfyldt"},
		"the day of admission, unused": {"dag": "2018-01-10", "b": 0, "u": 1, "udfald": "brud"},
		"the day before the transfer, unused": {"dag": "2018-01-11", "b": 0, "u": 1, "udfald": "brud"},
		"the day of the transfer, in use": {"dag": "2018-01-12", "b": 1, "u": 0, "udfald": "brud"},
		"the day of the transfer, unused": {"dag": "2018-01-12", "b": 0, "u": 1, "udfald": "opfyldt"},
		"the day before the return, in use": {"dag": "2018-01-14", "b": 1, "u": 0, "udfald": "brud"},
		"the day of the return, in use": {"dag": "2018-01-15", "b": 1, "u": 0, "udfald": "opfyldt"},
		"the day of the return, unused": {"dag": "2018-01-15", "b": 0, "u": 1, "udfald": "brud"},
		"the last day of stay, unused": {"dag": "2018-01-19", "b": 0, "u": 1, "udfald": "brud"},
		"the day it ended, unused": {"dag": "2018-01-20", "b": 0, "u": 1, "udfald": "opfyldt"},
		"the day it ended, in use": {"dag": "2018-01-20", "b": 1, "u": 0, "udfald": "uoplyst"},
		"the day after, in use": {"dag": "2018-01-21", "b": 1, "u": 0, "udfald": "opfyldt"},
	}
	svar := ubenyttede.svar with input as regning([dag(c.dag, 1, c.b, c.u)], [ophold({})])
	svar.udfald == c.udfald
}

# The same by the place, which says of which stay it is.
test_mod_pladsen[navn] if {
	some navn, c in {
		"in use on the day of admission": {"dag": "2018-01-10", "stand": "benyttet", "udfald": "opfyldt"},
		"left on the day of admission": {"dag": "2018-01-10", "stand": "forladt", "udfald": "brud"},
		"taken again on the day of admission": {"dag": "2018-01-10", "stand": "genbesat", "udfald": "opfyldt"},
		"in use on the day of the transfer": {"dag": "2018-01-12", "stand": "benyttet", "udfald": "brud"},
		"in another ward on the day of the transfer": {"dag": "2018-01-12", "stand": "anden_afdeling", "udfald": "opfyldt"},
		"in another ward on the day of the return": {"dag": "2018-01-15", "stand": "anden_afdeling", "udfald": "brud"},
		"in use on the day of the return": {"dag": "2018-01-15", "stand": "benyttet", "udfald": "opfyldt"},
		"in use on the day it ended": {"dag": "2018-01-20", "stand": "benyttet", "udfald": "brud"},
		"left on the day it ended": {"dag": "2018-01-20", "stand": "forladt", "udfald": "opfyldt"},
		"taken again on the day it ended": {"dag": "2018-01-20", "stand": "genbesat", "udfald": "opfyldt"},
		"empty on the day it ended": {"dag": "2018-01-20", "stand": "ubesat", "udfald": "brud"},
		"in use the day after": {"dag": "2018-01-21", "stand": "benyttet", "udfald": "opfyldt"},
	}
	i_brug := count([true | c.stand in ["benyttet", "genbesat"]])
	dagen := object.union(dag(c.dag, 1, i_brug, 1 - i_brug), {"pladser": [{"id": "p1", "ophold": "ophold-1", "stand": c.stand}]})
	svar := ubenyttede.svar with input as regning([dagen], [ophold({})])
	svar.udfald == c.udfald
}

# In and out the same day: a day of stay, and the place is unused that day unless another came.
test_ind_og_ud_samme_dag[navn] if {
	some navn, c in {
		"left": {"stand": "forladt", "b": 0, "udfald": "opfyldt"},
		"taken again": {"stand": "genbesat", "b": 1, "udfald": "opfyldt"},
		"in use": {"stand": "benyttet", "b": 1, "udfald": "brud"},
	}
	dagen := object.union(dag("2018-01-10", 1, c.b, 1 - c.b), {"pladser": [{"id": "p1", "ophold": "ophold-1", "stand": c.stand}]})
	svar := ubenyttede.svar with input as regning([dagen], [ophold({"slut": "2018-01-10", "andre_afdelinger": []})])
	svar.udfald == c.udfald
}

test_pladsernes_antal[navn] if {
	some navn, c in {
		"as many as in use": {"b": 1, "udfald": "opfyldt"},
		"more places in use": {"b": 0, "udfald": "brud"},
		"more places unused": {"b": 2, "udfald": "brud"},
	}
	dagen := object.union(dag("2018-02-10", 2, c.b, 2 - c.b), {"pladser": [{"id": "p1", "stand": "benyttet"}, {"id": "p2", "stand": "ubesat"}]})
	svar := ubenyttede.svar with input as regning([dagen], [])
	svar.udfald == c.udfald
}

# The one place is taken by another while its person is in another ward: the bill does not say what it was, unless by places.
test_pladsen_brugt_af_en_anden[navn] if {
	some navn, c in {
		"the places not said": {"felter": {}, "udfald": "uoplyst"},
		"the place said to be in use": {"felter": {"pladser": [{"id": "p1", "ophold": "ophold-2", "stand": "benyttet"}]}, "udfald": "opfyldt"},
		"two places": {"felter": {"oprettede": 2, "benyttede": 2}, "udfald": "brud"},
	}
	anden := ophold({"id": "ophold-2", "start": "2018-01-13", "slut": "2018-01-14", "andre_afdelinger": []})
	svar := ubenyttede.svar with input as regning([object.union(dag("2018-01-13", 1, 1, 0), c.felter)], [ophold({}), anden])
	svar.udfald == c.udfald
}

# A stay on another region's place is no measure of this region's places.
test_en_anden_regions_plads if {
	svar := ubenyttede.svar with input as regning([dag("2018-01-11", 1, 0, 1)], [ophold({"oprettet_af": "nordjylland"})])
	svar.udfald == "opfyldt"
}

# A transfer on an unknown day leaves open whether the place was in use.
test_overflytningsdagen_ikke_oplyst if {
	svar := ubenyttede.svar with input as regning([dag("2018-01-11", 1, 0, 1)], [ophold({"andre_afdelinger": [{"id": "a"}]})])
	svar.udfald == "opfyldt"
}

test_laesning[navn] if {
	some navn, c in {
		"ud": {"2018-01-12": 1, "2018-01-15": 0},
		"begge": {"2018-01-12": 1, "2018-01-15": 1},
		"ingen": {"2018-01-12": 0, "2018-01-15": 0},
	}
	dage := [dag(dato, 1, 1 - u, u) | some dato, u in c]
	svar := ubenyttede.svar with input as object.union(regning(dage, [ophold({})]), {"laesninger": {"betaling.overflytningsdag": navn}})
	svar.udfald == "opfyldt"
}

test_ikraft[navn] if {
	some navn, c in {
		"2017-12-31": {"udfald": "ikke_relevant", "grund": "ikke_i_kraft"},
		"2018-01-01": {"udfald": "brud", "grund": ""},
		"2020-08-31": {"udfald": "brud", "grund": ""},
		"2020-09-01": {"udfald": "uoplyst", "grund": "kilden_ikke_set"},
		"2024-06-30": {"udfald": "uoplyst", "grund": "kilden_ikke_set"},
		"2024-07-01": {"udfald": "uoplyst", "grund": "kilden_ikke_set"},
	}
	svar := ubenyttede.svar with input as object.union(regning([dag(navn, 5, 4, 2)], []), {"pr_dato": "2024-12-31"})
	svar.udfald == c.udfald
	object.get(svar.forekomster[0], "grund", "") == c.grund
}

test_pr_dato[navn] if {
	some navn, c in {"2018-01-19": "ikke_relevant", "2018-01-20": "opfyldt"}
	svar := ubenyttede.svar with input as object.union(regning([dag("2018-01-20", 5, 4, 1)], []), {"pr_dato": navn})
	svar.udfald == c
}

test_uden_dage[navn] if {
	some navn, c in {
		"stays only": {"input": {"ophold": []}, "udfald": "ikke_relevant"},
		"neither": {"input": {}, "udfald": "uoplyst"},
		"no days": {"input": {"ubenyttede": {"plads_dage": 3}}, "udfald": "uoplyst"},
		"an empty list": {"input": {"ubenyttede": {"dage": []}}, "udfald": "uoplyst"},
		"no days in a month of the next order": {"input": {"maaned": "2020-09", "ubenyttede": {}}, "udfald": "uoplyst"},
		"no days in a month before the order": {"input": {"maaned": "2017-12", "ubenyttede": {}}, "udfald": "ikke_relevant"},
	}
	svar := ubenyttede.svar with input as object.union({"pr_dato": "2020-12-31"}, c.input)
	svar.udfald == c.udfald
}

test_svar_of_one_too_many if {
	svar := ubenyttede.svar with input as regning([dag("2018-01-20", 5, 4, 2)], [])
	svar == {
		"udfald": "brud",
		"fakta": [],
		"mangler": [],
		"forekomster": [{
			"noegle": "2018-01-20",
			"sti": ["ubenyttede", "dage", 0],
			"udfald": "brud",
			"fakta": [
				["ubenyttede", "dage", 0, "dato"],
				["ubenyttede", "dage", 0, "oprettede"],
				["ubenyttede", "dage", 0, "benyttede"],
				["ubenyttede", "dage", 0, "ubenyttede"],
			],
			"mangler": [],
			"parametre": {"dato": "2018-01-20", "oprettede": 5, "benyttede": 4, "ubenyttede": 2, "regnet": 1},
			"beregning": {"udtryk": "5 − 4 = 1"},
		}],
	}
}

dag(dato, oprettede, benyttede, antal) := {"id": dato, "dato": dato, "oprettede": oprettede, "benyttede": benyttede, "ubenyttede": antal}

ophold(felter) := object.union(
	{"id": "ophold-1", "oprettet_af": "midtjylland", "start": "2018-01-10", "slut": "2018-01-20", "andre_afdelinger": [{"id": "a", "fra": "2018-01-12", "til": "2018-01-15"}]},
	felter,
)

regning(dage, opholdene) := {"pr_dato": "2018-02-28", "region": "midtjylland", "maaned": "2018-01", "ophold": opholdene, "ubenyttede": {"dage": dage}}
