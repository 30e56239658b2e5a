package felles.sundhed_test

import data.felles.sundhed

test_grupperet[navn] if {
	some navn, c in {
		"no rows": {"raekker": [], "grupper": {}},
		"one row": {"raekker": [["a", 1]], "grupper": {"a": [["a", 1]]}},
		"rows of one key": {"raekker": [["a", 2], ["a", 1]], "grupper": {"a": [["a", 1], ["a", 2]]}},
		"keys in any order": {"raekker": [["b", 1], ["a", 2], ["b", 0]], "grupper": {"a": [["a", 2]], "b": [["b", 0], ["b", 1]]}},
	}
	sundhed.grupperet(c.raekker) == c.grupper
}

test_sundhedsfaglig[navn] if {
	some navn, c in {
		"ordered by a doctor": {"post": {"grundlag": "laegeordineret"}, "svar": "ja"},
		"ordered by a doctor, filed under serviceloven": {"post": {"grundlag": "laegeordineret", "lov": "serviceloven"}, "svar": "ja"},
		"not born with": {"post": {"grundlag": "ikke_medfoedt"}, "svar": "ja"},
		"a service under sundhedsloven": {"post": {"grundlag": "sundhedslovsindsats"}, "svar": "ja"},
		"none of it": {"post": {"grundlag": "intet", "lov": "serviceloven"}, "svar": "nej"},
		"none of it, the act is not said": {"post": {"grundlag": "intet"}, "svar": "nej"},
		"none of it, filed under sundhedsloven": {"post": {"grundlag": "intet", "lov": "sundhedsloven"}, "svar": "ja"},
		"only filed under sundhedsloven": {"post": {"lov": "sundhedsloven"}, "svar": "ja"},
		"only filed under serviceloven": {"post": {"lov": "serviceloven"}, "svar": "uoplyst"},
		"nothing said": {"post": {}, "svar": "uoplyst"},
	}
	opgave(c.post).sundhedsfaglig == c.svar
}

# The oplæg is from 2018: a task is judged on its own day, else on the register's, else on pr_dato.
test_gyldig[navn] if {
	some navn, c in {
		"the last day before": {"sag": {"opgaver": [{"id": "o1", "dato": "2017-12-31"}]}, "grund": "ikke_i_kraft"},
		"the first day": {"sag": {"opgaver": [{"id": "o1", "dato": "2018-01-01"}]}, "grund": ""},
		"a second before midnight in Denmark": {"sag": {"opgaver": [{"id": "o1", "dato": "2017-12-31T22:59:59Z"}]}, "grund": "ikke_i_kraft"},
		"at midnight in Denmark": {"sag": {"opgaver": [{"id": "o1", "dato": "2017-12-31T23:00:00Z"}]}, "grund": ""},
		"on pr_dato": {"sag": {"opgaver": [{"id": "o1", "dato": "2018-06-30"}]}, "grund": ""},
		"the day after pr_dato": {"sag": {"opgaver": [{"id": "o1", "dato": "2018-07-01"}]}, "grund": "trin_ikke_naaet"},
		"by the register's day": {"sag": {"opgjort": "2017-12-31", "opgaver": [{"id": "o1"}]}, "grund": "ikke_i_kraft"},
		"by the register's first day in force": {"sag": {"opgjort": "2018-01-01", "opgaver": [{"id": "o1"}]}, "grund": ""},
		"by pr_dato": {"sag": {"opgaver": [{"id": "o1"}]}, "grund": ""},
		"by a pr_dato before": {"sag": {"pr_dato": "2017-12-31", "opgaver": [{"id": "o1"}]}, "grund": "ikke_i_kraft"},
	}
	opgaver := sundhed.opgaver with input as object.union({"pr_dato": "2018-06-30"}, c.sag)
	object.get(opgaver[0].gyldig, ["stop", "grund"], "") == c.grund
}

test_delegeret[navn] if {
	some navn, c in {
		"said": {"post": {"delegation": {"findes": true}}, "svar": "ja"},
		"said not to be": {"post": {"delegation": {"findes": false}}, "svar": "nej"},
		"said not to be, though described": {"post": {"delegation": {"findes": false, "art": "ramme"}}, "svar": "nej"},
		"described": {"post": {"delegation": {"art": "ramme"}}, "svar": "ja"},
		"an empty object": {"post": {"delegation": {}}, "svar": "uoplyst"},
		"nothing": {"post": {}, "svar": "uoplyst"},
	}
	sundhed.delegeret(opgave(c.post)) == c.svar
}

test_findes[navn] if {
	some navn, c in {
		"said": {"bistand": {"findes": true}, "svar": true},
		"described": {"bistand": {"beskrivelse": "Sundhedskoordinatoren"}, "svar": true},
		"a placeholder": {"bistand": {"beskrivelse": "se bilag"}, "svar": false},
		"described, but said not to be": {"bistand": {"findes": false, "beskrivelse": "Sundhedskoordinatoren"}, "svar": false},
		"begun on pr_dato": {"bistand": {"fra": "2018-06-30"}, "svar": true},
		"begins the day after": {"bistand": {"fra": "2018-07-01"}, "svar": false},
		"said, but begins the day after": {"bistand": {"findes": true, "fra": "2018-07-01"}, "svar": false},
		"nothing": {"bistand": {}, "svar": false},
	}
	findes := [1 | sundhed.findes(["ledelse", "bistand"], "fra")] with input as {"pr_dato": "2018-06-30", "ledelse": {"bistand": c.bistand}}
	findes == [1] == c.svar
}

test_instrukser_for[navn] if {
	some navn, c in {
		"by the task's id": {"daekker": [["o1"]], "svar": [0]},
		"by its kind": {"daekker": [["saarpleje"], ["medicingivning"]], "svar": [1]},
		"by both, named once": {"daekker": [["o1", "medicingivning"], ["o1"]], "svar": [0, 1]},
		"by another task's id": {"daekker": [["o2"]], "svar": []},
		"nothing covered": {"daekker": [[]], "svar": []},
	}
	svar := sundhed.instrukser_for(opgave({"ydelse": "medicingivning"})) with input as {
		"pr_dato": "2018-06-30",
		"instrukser": [{"id": "i", "daekker": d} | some d in c.daekker],
	}
	svar == c.svar
}

test_an_instruks_applies_from_its_day if {
	instrukser := [{"id": "i1", "daekker": ["o1"], "dato": "2018-07-01"}, {"id": "i2", "daekker": ["o1"], "dato": "2018-06-30"}]
	svar := sundhed.instrukser_for(opgave({})) with input as {"pr_dato": "2018-06-30", "instrukser": instrukser}
	svar == [1]
}

test_the_kind_andet_names_no_task if sundhed.betegnelser(opgave({"ydelse": "andet"})) == {"o1"}

test_autoriseret[navn] if {
	some navn, c in {
		"one": {"udfoerere": ["m1"], "svar": "ja", "mangler": []},
		"one of two": {"udfoerere": ["m2", "m1"], "svar": "ja", "mangler": []},
		"one, with a stranger": {"udfoerere": ["m9", "m1"], "svar": "ja", "mangler": []},
		"none": {"udfoerere": ["m2"], "svar": "nej", "mangler": []},
		"not said": {"udfoerere": ["m2", "m3"], "svar": "uoplyst", "mangler": [["medarbejdere", 2, "autoriseret"]]},
		"a stranger": {"udfoerere": ["m2", "m9"], "svar": "uoplyst", "mangler": [["medarbejdere"]]},
		"nobody": {"udfoerere": [], "svar": "uoplyst", "mangler": [["opgaver", 0, "udfoerere"]]},
	}
	svar := sundhed.autoriseret(opgave({"udfoerere": c.udfoerere})) with input as {
		"pr_dato": "2018-06-30",
		"medarbejdere": [{"id": "m1", "autoriseret": true}, {"id": "m2", "autoriseret": false}, {"id": "m3"}],
	}
	[svar.svar, svar.mangler] == [c.svar, c.mangler]
}

test_an_id_written_twice_is_the_first if {
	medarbejdere := sundhed.medarbejdere with input as {"medarbejdere": [{"id": "m1"}, {"id": "m2"}, {"id": "m1"}]}
	medarbejdere == {"m1": 0, "m2": 1}
}

test_borgere_med_opgaver if {
	alle := sundhed.borgere_med_opgaver with input as {
		"pr_dato": "2018-06-30",
		"borgere": [{"id": "b1"}, {"id": "b3"}],
		"opgaver": [
			{"id": "o1", "borger": "b2"}, {"id": "o2", "borger": "b1"}, {"id": "o3", "borger": "b2"}, {"id": "o4"},
			{"id": "o5", "borger": "b3", "dato": "2018-07-01"},
		],
		"journaler": [{"id": "j1", "borger": "b9"}, {"id": "j2", "borger": "b2"}, {"id": "j3", "borger": "b2"}],
	}
	[[b.id, b.sti, [o.id | some o in b.opgaver], b.journaler] | some b in alle] == [
		["b1", ["borgere", 0], ["o2"], []],
		["b2", ["opgaver", 0], ["o1", "o3"], [1, 2]],
	]
}

test_medicin[navn] if {
	some navn, c in {
		"said": {"sag": {"medicin": {"haandteres": true}}, "svar": "ja"},
		"said not to be": {"sag": {"medicin": {"haandteres": false}}, "svar": "nej"},
		"shown by lists": {"sag": {"medicin": {"borgere": [{"id": "ml1"}]}}, "svar": "ja"},
		"shown by lists, though said not to be": {"sag": {"medicin": {"haandteres": false, "borgere": [{"id": "ml1"}]}}, "svar": "ja"},
		"empty lists show nothing": {"sag": {"medicin": {"borgere": [], "dispenseringer": []}}, "svar": "uoplyst"},
		"shown by a dispensing": {"sag": {"medicin": {"dispenseringer": [{"id": "d1"}]}}, "svar": "ja"},
		"shown by a task": {"sag": {"opgaver": [{"id": "o1", "ydelse": "medicingivning"}]}, "svar": "ja"},
		"shown by another task": {"sag": {"opgaver": [{"id": "o1", "ydelse": "saarpleje"}]}, "svar": "uoplyst"},
		"a task not done yet": {"sag": {"opgaver": [{"id": "o1", "ydelse": "medicingivning", "dato": "2018-07-01"}]}, "svar": "uoplyst"},
		"nothing": {"sag": {}, "svar": "uoplyst"},
	}
	medicin := sundhed.medicin with input as object.union({"pr_dato": "2018-06-30"}, c.sag)
	medicin.svar == c.svar
}

test_ingen_opgaver[navn] if {
	some navn, c in {
		"no list": {"sag": {}, "svar": [["uoplyst", [["opgaver"]]]]},
		"no list, before the oplæg": {"sag": {"pr_dato": "2017-12-31"}, "svar": [["ikke_relevant", []]]},
		"an empty list": {"sag": {"opgaver": []}, "svar": []},
	}
	svar := [[s.udfald, s.mangler] | s := sundhed.ingen_opgaver] with input as object.union({"pr_dato": "2018-06-30"}, c.sag)
	svar == c.svar
}

opgave(post) := o if {
	alle := sundhed.opgaver with input as {"pr_dato": "2018-06-30", "opgaver": [object.union({"id": "o1"}, post)]}
	o := alle[0]
}
