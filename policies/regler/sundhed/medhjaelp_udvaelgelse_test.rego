package regler.sundhed.medhjaelp_udvaelgelse_test

import data.regler.sundhed.medhjaelp_udvaelgelse

test_udfald[navn] if {
	some navn, c in {
		"in order": {"felt": {"findes": true, "relevante": true}, "udfald": "opfyldt", "mangler": []},
		"in order, shown without findes": {"felt": {"relevante": true}, "udfald": "opfyldt", "mangler": []},
		"said not to be there": {"felt": {"findes": false}, "udfald": "brud", "mangler": [sti]},
		"said not to be there, though good": {"felt": {"findes": false, "relevante": true}, "udfald": "brud", "mangler": [sti]},
		"nothing said": {"felt": {}, "udfald": "brud", "mangler": [sti]},
		"a placeholder": {"felt": {"beskrivelse": "-"}, "udfald": "brud", "mangler": [sti]},
		"not good": {"felt": {"findes": true, "relevante": false}, "udfald": "brud", "mangler": []},
		"there, but not said whether good": {"felt": {"findes": true}, "udfald": "uoplyst", "mangler": [kvalitet]},
		"described, but not said whether good": {"felt": {"beskrivelse": "Gennemgået med hjemmesygeplejersken"}, "udfald": "uoplyst", "mangler": [kvalitet]},
		"on pr_dato": {"felt": {"relevante": true, "dato": "2018-06-30"}, "udfald": "opfyldt", "mangler": []},
		"the day after": {"felt": {"relevante": true, "dato": "2018-07-01"}, "udfald": "brud", "mangler": [sti]},
	}
	svar := medhjaelp_udvaelgelse.svar with input as register([delegeret({"kvalifikationer": c.felt})])
	[svar.udfald, svar.forekomster[0].mangler] == [c.udfald, c.mangler]
}

test_delegationen[navn] if {
	some navn, c in {
		"not delegated": {"opgave": {"grundlag": "laegeordineret", "delegation": {"findes": false}}, "udfald": "ikke_relevant", "mangler": []},
		"not said whether": {"opgave": {"grundlag": "laegeordineret"}, "udfald": "uoplyst", "mangler": [["opgaver", 0, "delegation", "findes"]]},
		"not said whether, and not whether it is health work": {"opgave": {}, "udfald": "uoplyst", "mangler": [["opgaver", 0, "delegation", "findes"]]},
		"not said whether, but no health work": {"opgave": {"grundlag": "intet", "lov": "serviceloven"}, "udfald": "ikke_relevant", "mangler": []},
		"delegated, though no health work": {"opgave": {"grundlag": "intet", "delegation": {"findes": true}}, "udfald": "brud", "mangler": [sti]},
		"described": {"opgave": {"grundlag": "laegeordineret", "delegation": {"art": "konkret"}}, "udfald": "brud", "mangler": [sti]},
	}
	svar := medhjaelp_udvaelgelse.svar with input as register([object.union({"id": "o1"}, c.opgave)])
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
	svar := medhjaelp_udvaelgelse.svar with input as register([object.union({"id": "o1", "grundlag": "laegeordineret", "delegation": {"findes": true}}, {"dato": c.dato})])
	[svar.forekomster[0].udfald, object.get(svar.forekomster[0], "grund", "")] == c.svar
}

test_listen[navn] if {
	some navn, c in {
		"no list": {"sag": {"pr_dato": "2018-06-30"}, "svar": ["uoplyst", ""]},
		"no list, before the oplæg": {"sag": {"pr_dato": "2017-12-31"}, "svar": ["ikke_relevant", "ikke_i_kraft"]},
		"an empty list": {"sag": {"pr_dato": "2018-06-30", "opgaver": []}, "svar": ["ikke_relevant", "ingen_forekomster"]},
	}
	svar := medhjaelp_udvaelgelse.svar with input as c.sag
	[svar.udfald, object.get(svar, "grund", "")] == c.svar
}

test_svar if {
	svar := medhjaelp_udvaelgelse.svar with input as register([delegeret({"kvalifikationer": {"findes": true, "relevante": false}}), delegeret({"kvalifikationer": {"findes": false}})])
	svar == {"udfald": "brud", "fakta": [], "mangler": [], "forekomster": [
		{
			"noegle": "o1",
			"sti": ["opgaver", 0],
			"udfald": "brud",
			"besked": "utilstraekkelig",
			"fakta": [kvalitet],
			"mangler": [],
			"parametre": {"opgave": "o1"},
		},
		{
			"noegle": "o1",
			"sti": ["opgaver", 1],
			"udfald": "brud",
			"fakta": [["opgaver", 1, "delegation", "kvalifikationer", "findes"]],
			"mangler": [["opgaver", 1, "delegation", "kvalifikationer"]],
			"parametre": {"opgave": "o1"},
		},
	]}
}

sti := ["opgaver", 0, "delegation", "kvalifikationer"]

kvalitet := ["opgaver", 0, "delegation", "kvalifikationer", "relevante"]

delegeret(delegation) := {"id": "o1", "grundlag": "laegeordineret", "delegation": object.union({"findes": true}, delegation)}

register(opgaver) := {"pr_dato": "2018-06-30", "opgaver": opgaver}
