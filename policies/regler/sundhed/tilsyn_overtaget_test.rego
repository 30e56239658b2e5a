package regler.sundhed.tilsyn_overtaget_test

import data.regler.sundhed.tilsyn_overtaget

test_udfald[navn] if {
	some navn, c in {
		"the function is named": {"opgave": {"overladt_af_laege": true, "tilsynsfunktion": "Sundhedskoordinator"}, "udfald": "opfyldt", "mangler": []},
		"a placeholder": {"opgave": {"overladt_af_laege": true, "tilsynsfunktion": "-"}, "udfald": "brud", "mangler": [["opgaver", 0, "tilsynsfunktion"]]},
		"no function": {"opgave": {"overladt_af_laege": true}, "udfald": "brud", "mangler": [["opgaver", 0, "tilsynsfunktion"]]},
		"not left by the doctor": {"opgave": {"overladt_af_laege": false}, "udfald": "ikke_relevant", "mangler": []},
		"not said whether": {"opgave": {"grundlag": "laegeordineret"}, "udfald": "uoplyst", "mangler": [["opgaver", 0, "overladt_af_laege"]]},
		"not said whether, and not whether it is health work": {"opgave": {}, "udfald": "uoplyst", "mangler": [["opgaver", 0, "overladt_af_laege"]]},
		"not said whether, but no health work": {"opgave": {"grundlag": "intet"}, "udfald": "ikke_relevant", "mangler": []},
		"left by the doctor, though no health work": {"opgave": {"grundlag": "intet", "overladt_af_laege": true}, "udfald": "brud", "mangler": [["opgaver", 0, "tilsynsfunktion"]]},
	}
	svar := tilsyn_overtaget.svar with input as register([object.union({"id": "o1"}, c.opgave)])
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
	svar := tilsyn_overtaget.svar with input as register([object.union({"id": "o1", "overladt_af_laege": true}, {"dato": c.dato})])
	[svar.forekomster[0].udfald, object.get(svar.forekomster[0], "grund", "")] == c.svar
}

test_listen[navn] if {
	some navn, c in {
		"no list": {"sag": {"pr_dato": "2018-06-30"}, "svar": ["uoplyst", ""]},
		"no list, before the oplæg": {"sag": {"pr_dato": "2017-12-31"}, "svar": ["ikke_relevant", "ikke_i_kraft"]},
		"an empty list": {"sag": {"pr_dato": "2018-06-30", "opgaver": []}, "svar": ["ikke_relevant", "ingen_forekomster"]},
	}
	svar := tilsyn_overtaget.svar with input as c.sag
	[svar.udfald, object.get(svar, "grund", "")] == c.svar
}

test_svar if {
	svar := tilsyn_overtaget.svar with input as register([{"id": "o1", "overladt_af_laege": true}])
	svar == {"udfald": "brud", "fakta": [], "mangler": [], "forekomster": [{
		"noegle": "o1",
		"sti": ["opgaver", 0],
		"udfald": "brud",
		"fakta": [["opgaver", 0, "overladt_af_laege"]],
		"mangler": [["opgaver", 0, "tilsynsfunktion"]],
		"parametre": {"opgave": "o1"},
	}]}
}

register(opgaver) := {"pr_dato": "2018-06-30", "opgaver": opgaver}
