package regler.sundhed.betalingskommune_test

import data.regler.sundhed.betalingskommune

# The borger is registered in Skanderborg (0746).
test_udfald[navn] if {
	some navn, c in {
		"another kommune, under serviceloven": {"betaling": {"opkraevet": true, "efter": "serviceloven", "kommune": "0740"}, "svar": ["brud", "", []]},
		"the same kommune, under serviceloven": {"betaling": {"opkraevet": true, "efter": "serviceloven", "kommune": "0746"}, "svar": ["opfyldt", "", []]},
		"the same kommune, the act is not said": {"betaling": {"kommune": "0746"}, "svar": ["opfyldt", "", []]},
		"another kommune, under sundhedsloven": {"betaling": {"opkraevet": true, "efter": "sundhedsloven", "kommune": "0740"}, "svar": ["opfyldt", "", []]},
		"under sundhedsloven": {"betaling": {"efter": "sundhedsloven"}, "svar": ["opfyldt", "", []]},
		"another kommune, the act is not said": {"betaling": {"opkraevet": true, "kommune": "0740"}, "svar": ["uoplyst", "", [["opgaver", 0, "betaling", "efter"]]]},
		"under serviceloven, the kommune is not said": {"betaling": {"opkraevet": true, "efter": "serviceloven"}, "svar": ["uoplyst", "", [["opgaver", 0, "betaling", "kommune"]]]},
		"not billed": {"betaling": {"opkraevet": false}, "svar": ["ikke_relevant", "", []]},
		"not said": {"betaling": {}, "svar": ["uoplyst", "", [["opgaver", 0, "betaling", "opkraevet"]]]},
		"an exception in writing": {"betaling": {"efter": "serviceloven", "kommune": "0740", "undtagelse": {"findes": true, "skriftlig": true}}, "svar": ["opfyldt", "undtaget", []]},
		"an exception in writing, shown without findes": {"betaling": {"efter": "serviceloven", "kommune": "0740", "undtagelse": {"skriftlig": true}}, "svar": ["opfyldt", "undtaget", []]},
		"an exception not in writing": {"betaling": {"efter": "serviceloven", "kommune": "0740", "undtagelse": {"findes": true, "skriftlig": false}}, "svar": ["brud", "", []]},
		"an exception, not said whether in writing": {"betaling": {"efter": "serviceloven", "kommune": "0740", "undtagelse": {"findes": true}}, "svar": ["uoplyst", "", [["opgaver", 0, "betaling", "undtagelse", "skriftlig"]]]},
		"no exception": {"betaling": {"efter": "serviceloven", "kommune": "0740", "undtagelse": {"findes": false, "skriftlig": true}}, "svar": ["brud", "", []]},
	}
	svar := betalingskommune.svar with input as object.union(register([opgave(c.betaling)]), borgere)
	forekomst := svar.forekomster[0]
	[forekomst.udfald, object.get(forekomst, "besked", ""), forekomst.mangler] == c.svar
}

test_opgaven[navn] if {
	some navn, c in {
		"filed under sundhedsloven": {"opgave": {"borger": "b1", "lov": "sundhedsloven"}, "udfald": "brud", "mangler": []},
		"health work filed under serviceloven": {"opgave": {"borger": "b1", "grundlag": "ikke_medfoedt", "lov": "serviceloven"}, "udfald": "brud", "mangler": []},
		"no health work": {"opgave": {"borger": "b1", "grundlag": "intet", "lov": "serviceloven"}, "udfald": "ikke_relevant", "mangler": []},
		"not said whether": {"opgave": {"borger": "b1", "lov": "serviceloven"}, "udfald": "uoplyst", "mangler": [["opgaver", 0, "grundlag"]]},
		"the borger is not said": {"opgave": {"lov": "sundhedsloven"}, "udfald": "uoplyst", "mangler": [["opgaver", 0, "borger"]]},
		"the borger is not in the register": {"opgave": {"borger": "b9", "lov": "sundhedsloven"}, "udfald": "uoplyst", "mangler": [["borgere"]]},
		"the borger's kommune is not said": {"opgave": {"borger": "b2", "lov": "sundhedsloven"}, "udfald": "uoplyst", "mangler": [["borgere", 1, "bopaelskommune"]]},
	}
	betaling := {"opkraevet": true, "efter": "serviceloven", "kommune": "0740"}
	svar := betalingskommune.svar with input as object.union(register([object.union({"id": "o1", "betaling": betaling}, c.opgave)]), borgere)
	[svar.udfald, svar.forekomster[0].mangler] == [c.udfald, c.mangler]
}

# The oplæg is from 2018. A task is judged on its own day, one that has not come is not judged.
test_hvornaar[navn] if {
	some navn, c in {
		"the day before": {"dato": "2017-12-31", "svar": ["ikke_relevant", "ikke_i_kraft"]},
		"the first day": {"dato": "2018-01-01", "svar": ["uoplyst", ""]},
		"on pr_dato": {"dato": "2018-06-30", "svar": ["uoplyst", ""]},
		"the day after pr_dato": {"dato": "2018-07-01", "svar": ["ikke_relevant", "trin_ikke_naaet"]},
	}
	svar := betalingskommune.svar with input as register([object.union({"id": "o1", "borger": "b1", "lov": "sundhedsloven"}, {"dato": c.dato})])
	[svar.forekomster[0].udfald, object.get(svar.forekomster[0], "grund", "")] == c.svar
}

test_listen[navn] if {
	some navn, c in {
		"no list": {"sag": {"pr_dato": "2018-06-30"}, "svar": ["uoplyst", ""]},
		"no list, before the oplæg": {"sag": {"pr_dato": "2017-12-31"}, "svar": ["ikke_relevant", "ikke_i_kraft"]},
		"an empty list": {"sag": {"pr_dato": "2018-06-30", "opgaver": []}, "svar": ["ikke_relevant", "ingen_forekomster"]},
	}
	svar := betalingskommune.svar with input as c.sag
	[svar.udfald, object.get(svar, "grund", "")] == c.svar
}

test_svar if {
	svar := betalingskommune.svar with input as object.union(register([opgave({"opkraevet": true, "efter": "serviceloven", "kommune": "0740"})]), borgere)
	svar == {"udfald": "brud", "fakta": [], "mangler": [], "forekomster": [{
		"noegle": "o1",
		"sti": ["opgaver", 0],
		"udfald": "brud",
		"fakta": [["opgaver", 0, "grundlag"], ["opgaver", 0, "betaling", "efter"], ["opgaver", 0, "betaling", "kommune"], ["borgere", 0, "bopaelskommune"]],
		"mangler": [],
		"parametre": {"opgave": "o1", "kommune": "0740", "bopaelskommune": "0746"},
	}]}
}

opgave(betaling) := {"id": "o1", "borger": "b1", "grundlag": "laegeordineret", "betaling": betaling}

borgere := {"borgere": [{"id": "b1", "bopaelskommune": "0746"}, {"id": "b2"}]}

register(opgaver) := {"pr_dato": "2018-06-30", "opgaver": opgaver}
