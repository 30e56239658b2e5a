package regler.kriterier.dokumenteret_test

import data.regler.kriterier.dokumenteret

bilag := [{"id": "b1"}, {"id": "b2", "dato": "2018-01-11"}, {"id": "b3", "dato": "2018-03-01"}, {"id": "b4", "dato": "2018-02-28"}]

med(bilagsnumre) := {"opfyldt": true, "bilag": bilagsnumre}

test_udfald[navn] if {
	some navn, c in {
		"each by one": {"kriterier": {"fare": med(["b1"]), "social": med(["b1", "b2"])}, "udfald": "opfyldt", "uden": []},
		"one of two references is not enclosed": {"kriterier": {"fare": med(["b9", "b2"])}, "udfald": "opfyldt", "uden": []},
		"the only reference is not enclosed": {"kriterier": {"fare": med(["b9"]), "social": med(["b1"])}, "udfald": "brud", "uden": ["fare"]},
		"the enclosure is dated after pr_dato": {"kriterier": {"fare": med(["b3"])}, "udfald": "brud", "uden": ["fare"]},
		"the enclosure is dated on pr_dato": {"kriterier": {"fare": med(["b4"])}, "udfald": "opfyldt", "uden": []},
		"no reference": {"kriterier": {"fare": {"opfyldt": true}, "social": med(["b1"])}, "udfald": "brud", "uden": ["fare"]},
		"an empty list": {"kriterier": {"social": med([])}, "udfald": "brud", "uden": ["social"]},
		"said not to be met": {"kriterier": {"fare": {"opfyldt": false}, "social": med(["b1"])}, "udfald": "opfyldt", "uden": []},
	}
	svar := dokumenteret.svar with input as {
		"region": "midtjylland",
		"anmodning": {"modtaget": "2018-02-01", "kriterier": c.kriterier, "bilag": bilag},
		"pr_dato": "2018-02-28",
	}
	svar.udfald == c.udfald
	svar.parametre.kriterier == c.uden
}

test_nothing_claimed[navn] if {
	some navn, c in {
		"all said not to be met": {"kriterier": {n: {"opfyldt": false} | some n in dokumenteret.noegler}, "udfald": "ikke_relevant"},
		"one not said": {"kriterier": {n: {"opfyldt": false} | some n in dokumenteret.noegler; n != "fare"}, "udfald": "uoplyst"},
		"nothing said": {"kriterier": {}, "udfald": "uoplyst"},
	}
	svar := dokumenteret.svar with input as {
		"region": "midtjylland",
		"anmodning": {"modtaget": "2018-02-01", "kriterier": c.kriterier},
		"pr_dato": "2018-02-28",
	}
	svar.udfald == c.udfald
}

# The koncept is of 18 December 2017 and holds in Region Midtjylland.
test_in_force[navn] if {
	some navn, c in {
		"the day before": {"region": "midtjylland", "modtaget": "2017-12-17", "udfald": "ikke_relevant"},
		"its first day": {"region": "midtjylland", "modtaget": "2017-12-18", "udfald": "brud"},
		"another region": {"region": "syddanmark", "modtaget": "2018-02-01", "udfald": "ikke_relevant"},
	}
	svar := dokumenteret.svar with input as {
		"region": c.region,
		"anmodning": {"modtaget": c.modtaget, "kriterier": {"fare": {"opfyldt": true}}},
		"pr_dato": "2018-02-28",
	}
	svar.udfald == c.udfald
}

test_region_not_said if {
	svar := dokumenteret.svar with input as {"anmodning": {"modtaget": "2018-02-01"}, "pr_dato": "2018-02-28"}
	svar == {"udfald": "uoplyst", "fakta": [], "mangler": [["region"]]}
}

test_the_answer if {
	svar := dokumenteret.svar with input as {
		"region": "midtjylland",
		"anmodning": {"modtaget": "2018-02-01", "kriterier": {"fare": med(["b1"]), "lidelse": {"opfyldt": true}}, "bilag": bilag},
		"pr_dato": "2018-02-28",
	}
	svar == {
		"udfald": "brud",
		"fakta": [["anmodning", "kriterier", "fare", "bilag"]],
		"mangler": [["anmodning", "kriterier", "lidelse", "bilag"]],
		"parametre": {"kriterier": ["lidelse"]},
	}
}
