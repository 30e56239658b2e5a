package regler.kriterier.fare_og_uforudsigelig_test

import data.regler.kriterier.fare_og_uforudsigelig

# Regime A runs to 31 March 2019, regime B from 1 April 2019.

fuld := {
	"opfyldt": true,
	"grad": "naerliggende_og_vaesentlig_fare",
	"fare_begrundelse": "Overfald på en medbeboer.",
	"uforudsigelig": true,
	"uforudsigelig_begrundelse": "Uden varsel.",
}

test_udfald[navn] if {
	some navn, c in {
		"A: both limbs": {"fare": fuld, "modtaget": "2019-03-31", "udfald": "opfyldt"},
		"A: danger that is not imminent and substantial": {"fare": med({"grad": "fare"}), "modtaget": "2019-03-31", "udfald": "brud"},
		"B: the same words": {"fare": med({"grad": "fare"}), "modtaget": "2019-04-01", "udfald": "opfyldt"},
		"A: a risk": {"fare": med({"grad": "risiko_for_fare"}), "modtaget": "2019-03-31", "udfald": "brud"},
		"B: a risk": {"fare": med({"grad": "risiko_for_fare"}), "modtaget": "2019-04-01", "udfald": "opfyldt"},
		"B: neither": {"fare": med({"grad": "ingen"}), "modtaget": "2019-04-01", "udfald": "brud"},
		"predictable": {"fare": med({"uforudsigelig": false}), "modtaget": "2019-04-01", "udfald": "brud"},
		"degree not said": {"fare": object.remove(fuld, ["grad"]), "modtaget": "2018-02-01", "udfald": "brud"},
		"unpredictability not said": {"fare": object.remove(fuld, ["uforudsigelig"]), "modtaget": "2018-02-01", "udfald": "brud"},
		"danger without reasons": {"fare": object.remove(fuld, ["fare_begrundelse"]), "modtaget": "2018-02-01", "udfald": "brud"},
		"unpredictability without reasons": {"fare": object.remove(fuld, ["uforudsigelig_begrundelse"]), "modtaget": "2018-02-01", "udfald": "brud"},
		"reasons that say nothing": {"fare": med({"fare_begrundelse": "xxx"}), "modtaget": "2018-02-01", "udfald": "brud"},
		"not said whether it is met": {"fare": object.remove(fuld, ["opfyldt"]), "modtaget": "2018-02-01", "udfald": "brud"},
		"said not to be met": {"fare": {"opfyldt": false}, "modtaget": "2018-02-01", "udfald": "ikke_relevant"},
		"said not to be met, with a limb": {"fare": {"opfyldt": false, "grad": "ingen", "uforudsigelig": false}, "modtaget": "2018-02-01", "udfald": "ikke_relevant"},
		"nothing": {"fare": {}, "modtaget": "2018-02-01", "udfald": "brud"},
	}
	svar := fare_og_uforudsigelig.svar with input as {
		"anmodning": {"modtaget": c.modtaget, "kriterier": {"fare": c.fare}},
		"pr_dato": "2019-06-30",
	}
	svar.udfald == c.udfald
}

test_draft_is_judged_by_pr_dato[pr_dato] if {
	some pr_dato, udfald in {"2019-03-31": "brud", "2019-04-01": "opfyldt"}
	svar := fare_og_uforudsigelig.svar with input as {
		"anmodning": {"kriterier": {"fare": med({"grad": "risiko_for_fare"})}},
		"pr_dato": pr_dato,
	}
	svar.udfald == udfald
}

test_no_request_at_all if {
	svar := fare_og_uforudsigelig.svar with input as {"pr_dato": "2018-02-01"}
	svar.udfald == "brud"
}

# Received in regime A, recommended in regime B: each assessment by its day.
test_each_assessment_by_its_own_regime[laesning] if {
	some laesning, udfald in {"afgoerelse": "opfyldt", "modtagelse": "brud"}
	svar := fare_og_uforudsigelig.svar with input as {
		"anmodning": {"modtaget": "2019-03-20", "kriterier": {"fare": fuld}},
		"indstilling": {"dato": "2019-04-01", "kriterier": {"fare": med({"grad": "risiko_for_fare"})}},
		"laesninger": {"regime.valgdag": laesning},
		"pr_dato": "2019-04-30",
	}
	[[f.noegle, f.udfald] | some f in svar.forekomster] == [["anmodning", "opfyldt"], ["indstilling", udfald]]
}

test_the_answer_names_what_is_missing if {
	svar := fare_og_uforudsigelig.svar with input as {
		"anmodning": {"modtaget": "2018-02-01T09:30:00+01:00", "kriterier": {"fare": object.remove(fuld, ["uforudsigelig_begrundelse"])}},
		"pr_dato": "2018-02-28",
	}
	svar.forekomster == [{
		"noegle": "anmodning",
		"sti": ["anmodning", "kriterier"],
		"udfald": "brud",
		"ansvarlig": "anmoderen",
		"parametre": {"dag": "2018-02-01", "regime": "A"},
		"fakta": [sti("opfyldt"), sti("grad"), sti("uforudsigelig"), sti("fare_begrundelse")],
		"mangler": [sti("uforudsigelig_begrundelse")],
	}]
}

test_the_wrong_words_say_so[besked] if {
	some besked, c in {
		"ikke_naerliggende": {"fare": med({"grad": "fare"}), "modtaget": "2019-03-31"},
		"ingen_fare": {"fare": med({"grad": "ingen"}), "modtaget": "2019-04-01"},
		"uforudsigelig": {"fare": med({"uforudsigelig": false}), "modtaget": "2019-04-01"},
	}
	svar := fare_og_uforudsigelig.svar with input as {
		"anmodning": {"modtaget": c.modtaget, "kriterier": {"fare": c.fare}},
		"pr_dato": "2019-04-30",
	}
	svar.forekomster[0].besked == besked
}

# Nothing is claimed, so nothing is contradicted: what is missing is whether the criterion is met.
test_not_said_whether_it_is_met[navn] if {
	some navn, fare in {
		"a degree that is not the regime's": med({"grad": "fare"}),
		"predictable": med({"uforudsigelig": false}),
	}
	svar := fare_og_uforudsigelig.svar with input as {
		"anmodning": {"modtaget": "2018-02-01", "kriterier": {"fare": object.remove(fare, ["opfyldt"])}},
		"pr_dato": "2018-02-28",
	}
	[f] := svar.forekomster
	[f.udfald, object.get(f, "besked", ""), f.mangler] == ["brud", "", [sti("opfyldt")]]
}

med(aendring) := object.union(fuld, aendring)

sti(felt) := ["anmodning", "kriterier", "fare", felt]
