package regler.sundhed.ikke_delegerbart_test

import data.regler.sundhed.ikke_delegerbart

test_ydelser[navn] if {
	some navn in ["erklaering_til_offentlig_brug", "recept", "doedsattest", "ligsyn", "hjernedoedsundersoegelse", "beslutning_om_tvang"]
	svar := ikke_delegerbart.svar with input as register([
		{"id": "o1", "ydelse": navn, "delegation": {"findes": true}},
		{"id": "o2", "ydelse": navn, "delegation": {"findes": false}},
		{"id": "o3", "ydelse": navn},
	])
	[f.udfald | some f in svar.forekomster] == ["brud", "opfyldt", "uoplyst"]
}

test_udfald[navn] if {
	some navn, c in {
		"what can be delegated": {"opgave": {"ydelse": "medicingivning", "delegation": {"findes": true}}, "udfald": "ikke_relevant", "mangler": []},
		"what can be delegated, not said whether it is": {"opgave": {"ydelse": "saarpleje"}, "udfald": "ikke_relevant", "mangler": []},
		"cosmetic treatment, delegated": {"opgave": {"ydelse": "kosmetisk_behandling", "delegation": {"findes": true}}, "udfald": "uoplyst", "mangler": []},
		"cosmetic treatment, not delegated": {"opgave": {"ydelse": "kosmetisk_behandling", "delegation": {"findes": false}}, "udfald": "opfyldt", "mangler": []},
		"cosmetic treatment, not said": {"opgave": {"ydelse": "kosmetisk_behandling"}, "udfald": "uoplyst", "mangler": [["opgaver", 0, "delegation", "findes"]]},
		"a prescription, the delegation described": {"opgave": {"ydelse": "recept", "delegation": {"art": "ramme"}}, "udfald": "brud", "mangler": []},
		"a prescription, though no health work": {"opgave": {"ydelse": "recept", "grundlag": "intet", "delegation": {"findes": true}}, "udfald": "brud", "mangler": []},
		"delegated, the kind is not said": {"opgave": {"delegation": {"findes": true}}, "udfald": "uoplyst", "mangler": [["opgaver", 0, "ydelse"]]},
		"not delegated, the kind is not said": {"opgave": {"delegation": {"findes": false}}, "udfald": "ikke_relevant", "mangler": []},
		"nothing is said": {"opgave": {}, "udfald": "uoplyst", "mangler": [["opgaver", 0, "ydelse"]]},
		"nothing is said, but no health work": {"opgave": {"grundlag": "intet"}, "udfald": "ikke_relevant", "mangler": []},
		"another kind of task": {"opgave": {"ydelse": "andet", "delegation": {"findes": true}}, "udfald": "ikke_relevant", "mangler": []},
	}
	svar := ikke_delegerbart.svar with input as register([object.union({"id": "o1"}, c.opgave)])
	[svar.udfald, svar.forekomster[0].mangler] == [c.udfald, c.mangler]
}

# The oplæg is from 2018. A task is judged on its own day, one that has not come is not judged.
test_hvornaar[navn] if {
	some navn, c in {
		"the day before": {"dato": "2017-12-31", "svar": ["ikke_relevant", "ikke_i_kraft"]},
		"the first day": {"dato": "2018-01-01", "svar": ["brud", ""]},
		"on pr_dato": {"dato": "2018-06-30", "svar": ["brud", ""]},
		"the day after pr_dato": {"dato": "2018-07-01", "svar": ["ikke_relevant", "trin_ikke_naaet"]},
	}
	svar := ikke_delegerbart.svar with input as register([object.union({"id": "o1", "ydelse": "recept", "delegation": {"findes": true}}, {"dato": c.dato})])
	[svar.forekomster[0].udfald, object.get(svar.forekomster[0], "grund", "")] == c.svar
}

test_listen[navn] if {
	some navn, c in {
		"no list": {"sag": {"pr_dato": "2018-06-30"}, "svar": ["uoplyst", ""]},
		"no list, before the oplæg": {"sag": {"pr_dato": "2017-12-31"}, "svar": ["ikke_relevant", "ikke_i_kraft"]},
		"an empty list": {"sag": {"pr_dato": "2018-06-30", "opgaver": []}, "svar": ["ikke_relevant", "ingen_forekomster"]},
	}
	svar := ikke_delegerbart.svar with input as c.sag
	[svar.udfald, object.get(svar, "grund", "")] == c.svar
}

test_a_delegation_shown_without_findes if {
	svar := ikke_delegerbart.svar with input as register([{"id": "o1", "ydelse": "recept", "delegation": {"art": "ramme"}}])
	svar.forekomster[0].fakta == [["opgaver", 0, "ydelse"], ["opgaver", 0, "delegation"]]
}

test_svar if {
	svar := ikke_delegerbart.svar with input as register([
		{"id": "o1", "ydelse": "recept", "delegation": {"findes": true}},
		{"id": "o2", "ydelse": "kosmetisk_behandling", "delegation": {"findes": true}},
	])
	svar == {"udfald": "brud", "fakta": [], "mangler": [], "forekomster": [
		{
			"noegle": "o1",
			"sti": ["opgaver", 0],
			"udfald": "brud",
			"fakta": [["opgaver", 0, "ydelse"], ["opgaver", 0, "delegation", "findes"]],
			"mangler": [],
			"parametre": {"opgave": "o1", "ydelse": "recept"},
		},
		{
			"noegle": "o2",
			"sti": ["opgaver", 1],
			"udfald": "uoplyst",
			"besked": "undtagelser",
			"grund": "kilden_ikke_set",
			"fakta": [["opgaver", 1, "ydelse"], ["opgaver", 1, "delegation", "findes"]],
			"mangler": [],
			"parametre": {"opgave": "o2", "ydelse": "kosmetisk_behandling"},
		},
	]}
}

register(opgaver) := {"pr_dato": "2018-06-30", "opgaver": opgaver}
