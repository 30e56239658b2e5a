package regler.sundhed.opgave_dokumenteret_test

import data.regler.sundhed.opgave_dokumenteret

test_udfald[navn] if {
	some navn, c in {
		"documented": {"opgave": {"lov": "sundhedsloven", "dokumenteret": true}, "udfald": "opfyldt", "mangler": []},
		"not documented": {"opgave": {"lov": "sundhedsloven", "dokumenteret": false}, "udfald": "brud", "mangler": []},
		"not said to be": {"opgave": {"lov": "sundhedsloven"}, "udfald": "brud", "mangler": [["opgaver", 0, "dokumenteret"]]},
		"by its basis": {"opgave": {"grundlag": "ikke_medfoedt", "lov": "serviceloven", "dokumenteret": false}, "udfald": "brud", "mangler": []},
		"by its basis, documented": {"opgave": {"grundlag": "ikke_medfoedt", "lov": "serviceloven", "dokumenteret": true}, "udfald": "opfyldt", "mangler": []},
		"no health work": {"opgave": {"grundlag": "intet", "lov": "serviceloven"}, "udfald": "ikke_relevant", "mangler": []},
		"not said whether": {"opgave": {"lov": "serviceloven", "dokumenteret": false}, "udfald": "uoplyst", "mangler": [["opgaver", 0, "grundlag"]]},
	}
	svar := opgave_dokumenteret.svar with input as register([object.union({"id": "o1"}, c.opgave)])
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
	svar := opgave_dokumenteret.svar with input as register([object.union({"id": "o1", "grundlag": "laegeordineret"}, {"dato": c.dato})])
	[svar.forekomster[0].udfald, object.get(svar.forekomster[0], "grund", "")] == c.svar
}

test_listen[navn] if {
	some navn, c in {
		"no list": {"sag": {"pr_dato": "2018-06-30"}, "svar": ["uoplyst", ""]},
		"no list, before the oplæg": {"sag": {"pr_dato": "2017-12-31"}, "svar": ["ikke_relevant", "ikke_i_kraft"]},
		"an empty list": {"sag": {"pr_dato": "2018-06-30", "opgaver": []}, "svar": ["ikke_relevant", "ingen_forekomster"]},
	}
	svar := opgave_dokumenteret.svar with input as c.sag
	[svar.udfald, object.get(svar, "grund", "")] == c.svar
}

test_svar if {
	svar := opgave_dokumenteret.svar with input as register([{"id": "o1", "grundlag": "laegeordineret", "lov": "sundhedsloven", "dokumenteret": false}])
	svar == {"udfald": "brud", "fakta": [], "mangler": [], "forekomster": [{
		"noegle": "o1",
		"sti": ["opgaver", 0],
		"udfald": "brud",
		"fakta": [["opgaver", 0, "grundlag"], ["opgaver", 0, "lov"], ["opgaver", 0, "dokumenteret"]],
		"mangler": [],
		"parametre": {"opgave": "o1"},
	}]}
}

register(opgaver) := {"pr_dato": "2018-06-30", "opgaver": opgaver}
