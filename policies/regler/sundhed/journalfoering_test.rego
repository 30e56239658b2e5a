package regler.sundhed.journalfoering_test

import data.regler.sundhed.journalfoering

test_udfald[navn] if {
	some navn, c in {
		"authorised, entered": {"opgave": {"udfoerere": ["m1"], "journalfoert": true}, "udfald": "opfyldt", "mangler": []},
		"authorised, not entered": {"opgave": {"udfoerere": ["m1"], "journalfoert": false}, "udfald": "brud", "mangler": []},
		"authorised, not said": {"opgave": {"udfoerere": ["m1"]}, "udfald": "brud", "mangler": [["opgaver", 0, "journalfoert"]]},
		"authorised, under serviceloven": {"opgave": {"udfoerere": ["m1"], "lov": "serviceloven", "grundlag": "intet"}, "udfald": "brud", "mangler": [["opgaver", 0, "journalfoert"]]},
		"one of two authorised": {"opgave": {"udfoerere": ["m2", "m1"], "journalfoert": false}, "udfald": "brud", "mangler": []},
		"none authorised": {"opgave": {"udfoerere": ["m2"]}, "udfald": "ikke_relevant", "mangler": []},
		"not said whether": {"opgave": {"udfoerere": ["m3"], "journalfoert": true}, "udfald": "uoplyst", "mangler": [["medarbejdere", 2, "autoriseret"]]},
		"a stranger": {"opgave": {"udfoerere": ["m9"]}, "udfald": "uoplyst", "mangler": [["medarbejdere"]]},
		"nobody": {"opgave": {}, "udfald": "uoplyst", "mangler": [["opgaver", 0, "udfoerere"]]},
	}
	svar := journalfoering.svar with input as object.union(register([object.union({"id": "o1"}, c.opgave)]), medarbejdere)
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
	svar := journalfoering.svar with input as object.union(register([{"id": "o1", "udfoerere": ["m1"], "dato": c.dato}]), medarbejdere)
	[svar.forekomster[0].udfald, object.get(svar.forekomster[0], "grund", "")] == c.svar
}

test_listen[navn] if {
	some navn, c in {
		"no list": {"sag": {"pr_dato": "2018-06-30"}, "svar": ["uoplyst", ""]},
		"no list, before the oplæg": {"sag": {"pr_dato": "2017-12-31"}, "svar": ["ikke_relevant", "ikke_i_kraft"]},
		"an empty list": {"sag": {"pr_dato": "2018-06-30", "opgaver": []}, "svar": ["ikke_relevant", "ingen_forekomster"]},
	}
	svar := journalfoering.svar with input as c.sag
	[svar.udfald, object.get(svar, "grund", "")] == c.svar
}

test_svar if {
	svar := journalfoering.svar with input as object.union(register([{"id": "o1", "udfoerere": ["m2", "m1"], "journalfoert": false}]), medarbejdere)
	svar == {"udfald": "brud", "fakta": [], "mangler": [], "forekomster": [{
		"noegle": "o1",
		"sti": ["opgaver", 0],
		"udfald": "brud",
		"fakta": [["opgaver", 0, "udfoerere"], ["medarbejdere", 0, "autoriseret"], ["opgaver", 0, "journalfoert"]],
		"mangler": [],
		"parametre": {"opgave": "o1"},
	}]}
}

medarbejdere := {"medarbejdere": [{"id": "m1", "autoriseret": true}, {"id": "m2", "autoriseret": false}, {"id": "m3"}]}

register(opgaver) := {"pr_dato": "2018-06-30", "opgaver": opgaver}
