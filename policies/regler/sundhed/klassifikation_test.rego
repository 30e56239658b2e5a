package regler.sundhed.klassifikation_test

import data.regler.sundhed.klassifikation

test_udfald[navn] if {
	some navn, c in {
		"ordered by a doctor, under sundhedsloven": {"opgave": {"grundlag": "laegeordineret", "lov": "sundhedsloven"}, "svar": ["opfyldt", ""]},
		"ordered by a doctor, under serviceloven": {"opgave": {"grundlag": "laegeordineret", "lov": "serviceloven"}, "svar": ["brud", ""]},
		"not born with, under sundhedsloven": {"opgave": {"grundlag": "ikke_medfoedt", "lov": "sundhedsloven"}, "svar": ["opfyldt", ""]},
		"not born with, under serviceloven": {"opgave": {"grundlag": "ikke_medfoedt", "lov": "serviceloven"}, "svar": ["brud", ""]},
		"a service under sundhedsloven, under sundhedsloven": {"opgave": {"grundlag": "sundhedslovsindsats", "lov": "sundhedsloven"}, "svar": ["opfyldt", ""]},
		"a service under sundhedsloven, under serviceloven": {"opgave": {"grundlag": "sundhedslovsindsats", "lov": "serviceloven"}, "svar": ["brud", ""]},
		"none of it, under serviceloven": {"opgave": {"grundlag": "intet", "lov": "serviceloven"}, "svar": ["opfyldt", ""]},
		"none of it, under sundhedsloven": {"opgave": {"grundlag": "intet", "lov": "sundhedsloven"}, "svar": ["opfyldt", ""]},
		"none of it, the act is not said": {"opgave": {"grundlag": "intet"}, "svar": ["opfyldt", ""]},
		"stable is no reason": {"opgave": {"grundlag": "laegeordineret", "lov": "serviceloven", "stabilt": true}, "svar": ["brud", "stabilt"]},
		"not stable": {"opgave": {"grundlag": "laegeordineret", "lov": "serviceloven", "stabilt": false}, "svar": ["brud", ""]},
		"stable, under sundhedsloven": {"opgave": {"grundlag": "laegeordineret", "lov": "sundhedsloven", "stabilt": true}, "svar": ["opfyldt", ""]},
		"the basis is not said": {"opgave": {"lov": "serviceloven"}, "svar": ["brud", "uden_grundlag"]},
		"the basis is not said, under sundhedsloven": {"opgave": {"lov": "sundhedsloven"}, "svar": ["brud", "uden_grundlag"]},
		"nothing is said": {"opgave": {}, "svar": ["brud", "uden_grundlag"]},
		"the act is not said": {"opgave": {"grundlag": "laegeordineret"}, "svar": ["uoplyst", ""]},
	}
	svar := klassifikation.svar with input as register([object.union({"id": "o1"}, c.opgave)])
	[svar.udfald, object.get(svar.forekomster[0], "besked", "")] == c.svar
}

# The oplæg is from 2018. A task is judged on its own day, one that has not come is not judged.
test_hvornaar[navn] if {
	some navn, c in {
		"the day before": {"dato": "2017-12-31", "svar": ["ikke_relevant", "ikke_i_kraft"]},
		"the first day": {"dato": "2018-01-01", "svar": ["brud", ""]},
		"on pr_dato": {"dato": "2018-06-30", "svar": ["brud", ""]},
		"the day after pr_dato": {"dato": "2018-07-01", "svar": ["ikke_relevant", "trin_ikke_naaet"]},
	}
	svar := klassifikation.svar with input as register([object.union({"id": "o1", "grundlag": "laegeordineret", "lov": "serviceloven"}, {"dato": c.dato})])
	[svar.forekomster[0].udfald, object.get(svar.forekomster[0], "grund", "")] == c.svar
}

test_listen[navn] if {
	some navn, c in {
		"no list": {"sag": {"pr_dato": "2018-06-30"}, "svar": ["uoplyst", ""]},
		"no list, before the oplæg": {"sag": {"pr_dato": "2017-12-31"}, "svar": ["ikke_relevant", "ikke_i_kraft"]},
		"an empty list": {"sag": {"pr_dato": "2018-06-30", "opgaver": []}, "svar": ["ikke_relevant", "ingen_forekomster"]},
	}
	svar := klassifikation.svar with input as c.sag
	[svar.udfald, object.get(svar, "grund", "")] == c.svar
}

test_svar if {
	svar := klassifikation.svar with input as register([
		{"id": "o1", "grundlag": "laegeordineret", "lov": "serviceloven", "stabilt": true},
		{"id": "o2", "grundlag": "sundhedslovsindsats"},
	])
	svar == {"udfald": "brud", "fakta": [], "mangler": [], "forekomster": [
		{
			"noegle": "o1",
			"sti": ["opgaver", 0],
			"udfald": "brud",
			"besked": "stabilt",
			"fakta": [["opgaver", 0, "grundlag"], ["opgaver", 0, "lov"], ["opgaver", 0, "stabilt"]],
			"mangler": [],
			"parametre": {"opgave": "o1", "grundlag": "laegeordineret"},
		},
		{"noegle": "o2", "sti": ["opgaver", 1], "udfald": "uoplyst", "fakta": [], "mangler": [["opgaver", 1, "lov"]]},
	]}
}

register(opgaver) := {"pr_dato": "2018-06-30", "opgaver": opgaver}
