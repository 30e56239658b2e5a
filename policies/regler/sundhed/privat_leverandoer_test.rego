package regler.sundhed.privat_leverandoer_test

import data.regler.sundhed.privat_leverandoer

test_udfald[navn] if {
	some navn, c in {
		"supervised": {"tilsyn": {"findes": true}, "udfald": "opfyldt"},
		"supervised on pr_dato": {"tilsyn": {"seneste": "2018-06-30"}, "udfald": "opfyldt"},
		"supervised the day after": {"tilsyn": {"seneste": "2018-07-01"}, "udfald": "brud"},
		"said not to be supervised": {"tilsyn": {"findes": false}, "udfald": "brud"},
		"nothing said": {"tilsyn": {}, "udfald": "brud"},
	}
	svar := privat_leverandoer.svar with input as leverandoerer([{"id": "l1", "kommunens_tilsyn": c.tilsyn}])
	svar.udfald == c.udfald
}

test_leverandoererne[navn] if {
	some navn, c in {
		"none": {"sag": {"private_leverandoerer": {"findes": false}}, "udfald": "ikke_relevant", "mangler": []},
		"not said": {"sag": {}, "udfald": "uoplyst", "mangler": [["private_leverandoerer", "findes"]]},
		"some, but not which": {"sag": {"private_leverandoerer": {"findes": true}}, "udfald": "uoplyst", "mangler": [["private_leverandoerer", "leverandoerer"]]},
		"an empty list": {"sag": {"private_leverandoerer": {"findes": true, "leverandoerer": []}}, "udfald": "uoplyst", "mangler": [["private_leverandoerer", "leverandoerer"]]},
		"the tilbud itself is private": {"sag": {"tilbud": {"driftsform": "privat"}}, "udfald": "uoplyst", "mangler": [["private_leverandoerer", "leverandoerer"]]},
		"the tilbud itself is private, though none is said": {"sag": {"tilbud": {"driftsform": "privat"}, "private_leverandoerer": {"findes": false}}, "udfald": "uoplyst", "mangler": [["private_leverandoerer", "leverandoerer"]]},
		"a municipal tilbud": {"sag": {"tilbud": {"driftsform": "kommunal"}, "private_leverandoerer": {"findes": false}}, "udfald": "ikke_relevant", "mangler": []},
	}
	svar := privat_leverandoer.svar with input as object.union({"pr_dato": "2018-06-30"}, c.sag)
	[svar.udfald, svar.mangler] == [c.udfald, c.mangler]
}

# The oplæg is from 2018: the register's own day decides, else pr_dato.
test_hvornaar[navn] if {
	some navn, c in {
		"drawn up the day before": {"sag": {"opgjort": "2017-12-31"}, "udfald": "ikke_relevant"},
		"drawn up on the first day": {"sag": {"opgjort": "2018-01-01"}, "udfald": "brud"},
		"judged the day before": {"sag": {"pr_dato": "2017-12-31"}, "udfald": "ikke_relevant"},
		"judged on the first day": {"sag": {"pr_dato": "2018-01-01"}, "udfald": "brud"},
	}
	svar := privat_leverandoer.svar with input as object.union(object.union({"pr_dato": "2018-06-30"}, leverandoerer([{"id": "l1"}])), c.sag)
	svar.udfald == c.udfald
}

test_svar if {
	svar := privat_leverandoer.svar with input as leverandoerer([{"id": "l1", "kommunens_tilsyn": {"findes": true}}, {"id": "l2"}])
	svar == {"udfald": "brud", "fakta": [], "mangler": [], "forekomster": [
		{
			"noegle": "l1",
			"sti": ["private_leverandoerer", "leverandoerer", 0],
			"udfald": "opfyldt",
			"fakta": [["private_leverandoerer", "leverandoerer", 0, "kommunens_tilsyn"]],
			"mangler": [],
			"parametre": {"leverandoer": "l1"},
		},
		{
			"noegle": "l2",
			"sti": ["private_leverandoerer", "leverandoerer", 1],
			"udfald": "brud",
			"fakta": [],
			"mangler": [["private_leverandoerer", "leverandoerer", 1, "kommunens_tilsyn"]],
			"parametre": {"leverandoer": "l2"},
		},
	]}
}

leverandoerer(liste) := {"pr_dato": "2018-06-30", "private_leverandoerer": {"leverandoerer": liste}}
