package regler.sundhed.rammedelegation_test

import data.regler.sundhed.rammedelegation

test_udfald[navn] if {
	some navn, c in {
		"the instruks it names, in writing": {"delegation": {"findes": true, "art": "ramme", "instruks": "i1"}, "udfald": "opfyldt", "mangler": []},
		"the instruks it names, not in writing": {"delegation": {"findes": true, "art": "ramme", "instruks": "i2"}, "udfald": "brud", "mangler": []},
		"the instruks it names, not said to be in writing": {"delegation": {"findes": true, "art": "ramme", "instruks": "i3"}, "udfald": "brud", "mangler": [["instrukser", 2, "skriftlig"]]},
		"the instruks it names applies from the day after": {"delegation": {"findes": true, "art": "ramme", "instruks": "i4"}, "udfald": "uoplyst", "mangler": [["instrukser"]]},
		"the instruks it names is not in the register": {"delegation": {"findes": true, "art": "ramme", "instruks": "i9"}, "udfald": "uoplyst", "mangler": [["instrukser"]]},
		"none named, none covers it": {"delegation": {"findes": true, "art": "ramme"}, "udfald": "brud", "mangler": [["opgaver", 0, "delegation", "instruks"]]},
		"shown without findes": {"delegation": {"art": "ramme"}, "udfald": "brud", "mangler": [["opgaver", 0, "delegation", "instruks"]]},
		"for the one case": {"delegation": {"findes": true, "art": "konkret"}, "udfald": "ikke_relevant", "mangler": []},
		"the kind is not said": {"delegation": {"findes": true}, "udfald": "uoplyst", "mangler": [["opgaver", 0, "delegation", "art"]]},
		"not delegated": {"delegation": {"findes": false}, "udfald": "ikke_relevant", "mangler": []},
		"not said whether": {"delegation": {}, "udfald": "uoplyst", "mangler": [["opgaver", 0, "delegation", "findes"]]},
	}
	svar := rammedelegation.svar with input as object.union(register([{"id": "o1", "grundlag": "laegeordineret", "delegation": c.delegation}]), instrukser([]))
	[svar.udfald, svar.forekomster[0].mangler] == [c.udfald, c.mangler]
}

test_none_named[navn] if {
	some navn, c in {
		"one in writing covers it": {"instruks": {"id": "i5", "skriftlig": true, "daekker": ["o1"]}, "udfald": "opfyldt"},
		"one not in writing covers it": {"instruks": {"id": "i5", "skriftlig": false, "daekker": ["o1"]}, "udfald": "brud"},
		"one in writing covers another": {"instruks": {"id": "i5", "skriftlig": true, "daekker": ["o2"]}, "udfald": "brud"},
	}
	svar := rammedelegation.svar with input as object.union(register([ramme]), instrukser([c.instruks]))
	svar.udfald == c.udfald
}

# The oplæg is from 2018. A task is judged on its own day, one that has not come is not judged.
test_hvornaar[navn] if {
	some navn, c in {
		"the day before": {"dato": "2017-12-31", "svar": ["ikke_relevant", "ikke_i_kraft"]},
		"the first day": {"dato": "2018-01-01", "svar": ["brud", ""]},
		"on pr_dato": {"dato": "2018-06-30", "svar": ["brud", ""]},
		"the day after pr_dato": {"dato": "2018-07-01", "svar": ["ikke_relevant", "trin_ikke_naaet"]},
	}
	svar := rammedelegation.svar with input as register([object.union(ramme, {"dato": c.dato})])
	[svar.forekomster[0].udfald, object.get(svar.forekomster[0], "grund", "")] == c.svar
}

test_listen[navn] if {
	some navn, c in {
		"no list": {"sag": {"pr_dato": "2018-06-30"}, "svar": ["uoplyst", ""]},
		"no list, before the oplæg": {"sag": {"pr_dato": "2017-12-31"}, "svar": ["ikke_relevant", "ikke_i_kraft"]},
		"an empty list": {"sag": {"pr_dato": "2018-06-30", "opgaver": []}, "svar": ["ikke_relevant", "ingen_forekomster"]},
	}
	svar := rammedelegation.svar with input as c.sag
	[svar.udfald, object.get(svar, "grund", "")] == c.svar
}

test_svar if {
	svar := rammedelegation.svar with input as object.union(register([object.union(ramme, {"delegation": {"instruks": "i2"}})]), instrukser([]))
	svar == {"udfald": "brud", "fakta": [], "mangler": [], "forekomster": [{
		"noegle": "o1",
		"sti": ["opgaver", 0],
		"udfald": "brud",
		"fakta": [["opgaver", 0, "delegation", "art"], ["instrukser", 1, "skriftlig"]],
		"mangler": [],
		"parametre": {"opgave": "o1"},
	}]}
}

ramme := {"id": "o1", "grundlag": "laegeordineret", "delegation": {"findes": true, "art": "ramme"}}

instrukser(flere) := {"instrukser": array.concat(
	[{"id": "i1", "skriftlig": true}, {"id": "i2", "skriftlig": false}, {"id": "i3"}, {"id": "i4", "skriftlig": true, "dato": "2018-07-01"}],
	flere,
)}

register(opgaver) := {"pr_dato": "2018-06-30", "opgaver": opgaver}
