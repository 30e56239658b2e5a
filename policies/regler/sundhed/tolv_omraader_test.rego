package regler.sundhed.tolv_omraader_test

import data.regler.sundhed.tolv_omraader

test_udfald[navn] if {
	some navn, c in {
		"all twelve": {"journaler": [journal(alle)], "udfald": "opfyldt", "savnet": 0},
		"in two records": {"journaler": [journal(array.slice(alle, 0, 6)), journal(array.slice(alle, 6, 12))], "udfald": "opfyldt", "savnet": 0},
		"eleven": {"journaler": [journal(array.slice(alle, 0, 11))], "udfald": "brud", "savnet": 1},
		"one": {"journaler": [journal(["seksualitet"])], "udfald": "brud", "savnet": 11},
		"none": {"journaler": [journal([])], "udfald": "brud", "savnet": 12},
		"not said": {"journaler": [{"id": "j", "borger": "b1"}], "udfald": "brud", "savnet": 12},
		"another's record": {"journaler": [{"id": "j", "borger": "b2", "omraader": alle}], "udfald": "brud", "savnet": 12},
		"no record": {"journaler": [], "udfald": "brud", "savnet": 12},
	}
	svar := tolv_omraader.svar with input as object.union(register([opgave]), object.union(medarbejdere, {"journaler": c.journaler}))
	[svar.udfald, count(object.get(svar.forekomster[0], ["parametre", "omraader"], []))] == [c.udfald, c.savnet]
}

test_each_missing_one_is_named[omraade] if {
	some omraade in alle
	uden := [o | some o in alle; o != omraade]
	svar := tolv_omraader.svar with input as object.union(register([opgave]), object.union(medarbejdere, {"journaler": [journal(uden)]}))
	svar.forekomster[0].parametre.omraader == [omraade]
}

test_opgaverne[navn] if {
	some navn, c in {
		"authorised, health work": {"opgave": {"grundlag": "laegeordineret", "udfoerere": ["m1"]}, "svar": [["b1", "brud"]]},
		"authorised, no health work": {"opgave": {"grundlag": "intet", "udfoerere": ["m1"]}, "svar": [["b1", "ikke_relevant"]]},
		"not authorised": {"opgave": {"grundlag": "laegeordineret", "udfoerere": ["m2"]}, "svar": [["b1", "ikke_relevant"]]},
		"not said whether authorised": {"opgave": {"grundlag": "laegeordineret", "udfoerere": ["m3"]}, "svar": [["b1", "uoplyst"]]},
		"not said whether health work": {"opgave": {"udfoerere": ["m1"]}, "svar": [["b1", "uoplyst"]]},
		"not said whether health work, not authorised": {"opgave": {"udfoerere": ["m2"]}, "svar": [["b1", "ikke_relevant"]]},
		"not said whether authorised, no health work": {"opgave": {"grundlag": "intet", "udfoerere": ["m3"]}, "svar": [["b1", "ikke_relevant"]]},
		"not done yet": {"opgave": {"grundlag": "laegeordineret", "udfoerere": ["m1"], "dato": "2018-07-01"}, "svar": []},
	}
	svar := tolv_omraader.svar with input as object.union(register([object.union({"id": "o1", "borger": "b1"}, c.opgave)]), medarbejdere)
	[[f.noegle, f.udfald] | some f in object.get(svar, "forekomster", [])] == c.svar
}

test_the_borger_is_not_said_but_nobody_is_authorised if {
	svar := tolv_omraader.svar with input as object.union(register([{"id": "o1", "grundlag": "laegeordineret", "udfoerere": ["m2"]}]), medarbejdere)
	[svar.udfald, svar.grund] == ["ikke_relevant", "ingen_forekomster"]
}

test_the_borger_is_not_said if {
	svar := tolv_omraader.svar with input as object.union(register([{"id": "o1", "grundlag": "laegeordineret", "udfoerere": ["m1"]}]), medarbejdere)
	svar.forekomster == [{"noegle": "o1", "sti": ["opgaver", 0], "udfald": "uoplyst", "fakta": [], "mangler": [["opgaver", 0, "borger"]]}]
}

test_no_list_of_tasks if {
	svar := tolv_omraader.svar with input as {"pr_dato": "2018-06-30"}
	[svar.udfald, svar.mangler] == ["uoplyst", [["opgaver"]]]
}

# The oplæg is from 2018: the register's own day decides, else pr_dato.
test_hvornaar[navn] if {
	some navn, c in {
		"drawn up the day before": {"sag": {"opgjort": "2017-12-31"}, "udfald": "ikke_relevant"},
		"drawn up on the first day": {"sag": {"opgjort": "2018-01-01"}, "udfald": "brud"},
		"judged the day before": {"sag": {"pr_dato": "2017-12-31"}, "udfald": "ikke_relevant"},
		"judged on the first day": {"sag": {"pr_dato": "2018-01-01"}, "udfald": "brud"},
	}
	svar := tolv_omraader.svar with input as object.union(object.union({"pr_dato": "2018-06-30"}, object.union(register([opgave]), medarbejdere)), c.sag)
	svar.udfald == c.udfald
}

test_svar if {
	svar := tolv_omraader.svar with input as object.union(register([opgave]), object.union(medarbejdere, {"journaler": [journal(array.slice(alle, 0, 10))]}))
	svar == {"udfald": "brud", "fakta": [], "mangler": [], "forekomster": [{
		"noegle": "b1",
		"sti": ["opgaver", 0],
		"udfald": "brud",
		"fakta": [["opgaver", 0, "grundlag"], ["opgaver", 0, "udfoerere"], ["medarbejdere", 0, "autoriseret"], ["journaler", 0, "omraader"]],
		"mangler": [["journaler", 0, "omraader"]],
		"parametre": {"borger": "b1", "omraader": ["viden_og_udvikling", "udskillelse_af_affaldsstoffer"]},
	}]}
}

opgave := {"id": "o1", "borger": "b1", "grundlag": "laegeordineret", "udfoerere": ["m1"]}

alle := [
	"funktionsniveau", "bevaegeapparat", "ernaering", "hud_og_slimhinder", "kommunikation", "psykosociale_forhold", "respiration_og_cirkulation",
	"seksualitet", "smerter_og_sanseindtryk", "soevn_og_hvile", "viden_og_udvikling", "udskillelse_af_affaldsstoffer",
]

journal(omraader) := {"id": "j", "borger": "b1", "omraader": omraader}

medarbejdere := {"medarbejdere": [{"id": "m1", "autoriseret": true}, {"id": "m2", "autoriseret": false}, {"id": "m3"}]}

register(opgaver) := {"pr_dato": "2018-06-30", "opgaver": opgaver}
