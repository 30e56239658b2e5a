package regler.kriterier.kumulative_test

import data.regler.kriterier.kumulative

# Regime A (to 31 March 2019) asks for all six criteria; regime B (from 1 April 2019) for fare, lidelse and social and at
# least one of the three others.

ja := {"opfyldt": true}

nej := {"opfyldt": false}

alle := {"fare": ja, "lidelse": ja, "social": ja, "forloeb": ja, "betydning": ja, "forebyggelse": ja}

med(aendring) := object.union(alle, aendring)

uden_forloeb := med({"forloeb": nej})

test_positive_recommendation[navn] if {
	some navn, c in {
		"A: all six": {"dato": "2019-03-31", "kriterier": alle, "udfald": "opfyldt"},
		"A: forloeb is not met": {"dato": "2019-03-31", "kriterier": uden_forloeb, "udfald": "brud"},
		"B: forloeb is not met": {"dato": "2019-04-01", "kriterier": uden_forloeb, "udfald": "opfyldt"},
		"B: four, but social is not among them": {"dato": "2019-04-01", "kriterier": med({"social": nej, "forebyggelse": nej}), "udfald": "brud"},
		"B: the three, none of the others": {"dato": "2019-04-01", "kriterier": med({"forloeb": nej, "betydning": nej, "forebyggelse": nej}), "udfald": "brud"},
		"A: social is not said": {"dato": "2019-03-31", "kriterier": object.remove(alle, ["social"]), "udfald": "uoplyst"},
		"A: no more than a risk": {"dato": "2019-03-31", "kriterier": med({"fare": {"opfyldt": true, "grad": "risiko_for_fare"}}), "udfald": "brud"},
		"B: no more than a risk": {"dato": "2019-04-01", "kriterier": med({"fare": {"opfyldt": true, "grad": "risiko_for_fare"}}), "udfald": "opfyldt"},
	}
	svar := kumulative.svar with input as {
		"anmodning": {"modtaget": c.dato, "kriterier": c.kriterier},
		"indstilling": {"dato": c.dato, "resultat": "positiv", "kriterier": c.kriterier},
		"pr_dato": "2019-12-31",
	}
	svar.udfald == c.udfald
}

test_no_decision_that_says_yes[navn] if {
	some navn, c in {
		"recommended against": {"sag": {"indstilling": {"dato": "2018-02-14", "resultat": "negativ"}}, "udfald": "ikke_relevant"},
		"refused": {"sag": {"afgoerelse": {"dato": "2018-02-19", "resultat": "afslag"}}, "udfald": "ikke_relevant"},
		"recommended for after pr_dato": {"sag": {"indstilling": {"dato": "2018-03-01", "resultat": "positiv"}}, "udfald": "brud"},
		"recommended, not said how": {"sag": {"indstilling": {"dato": "2018-02-14"}}, "udfald": "uoplyst"},
		"decided, not said how": {"sag": {"afgoerelse": {"dato": "2018-02-19"}}, "udfald": "uoplyst"},
		"recommended against, decided, not said how": {"sag": {"indstilling": {"dato": "2018-02-14", "resultat": "negativ"}, "afgoerelse": {"dato": "2018-02-19"}}, "udfald": "uoplyst"},
		"the request alone": {"sag": {}, "udfald": "brud"},
	}
	svar := kumulative.svar with input as object.union(c.sag, {
		"anmodning": {"modtaget": "2018-02-01", "kriterier": uden_forloeb},
		"pr_dato": "2018-02-28",
	})
	svar.udfald == c.udfald
}

test_request_alone if {
	svar := kumulative.svar with input as {"anmodning": {"modtaget": "2018-02-01", "kriterier": uden_forloeb}, "pr_dato": "2018-02-28"}
	svar == {
		"udfald": "brud",
		"besked": "forhaandstjek",
		"fakta": [["anmodning", "kriterier"]],
		"mangler": [],
		"parametre": {"regime": "A", "kriterier": ["forloeb"]},
	}
}

test_draft_is_judged_by_pr_dato[pr_dato] if {
	some pr_dato, udfald in {"2019-03-31": "brud", "2019-04-01": "opfyldt"}
	svar := kumulative.svar with input as {"anmodning": {"kriterier": uden_forloeb}, "pr_dato": pr_dato}
	svar.udfald == udfald
}

test_nothing_assessed if {
	svar := kumulative.svar with input as {"anmodning": {"modtaget": "2018-02-01"}, "pr_dato": "2018-02-28"}
	svar.udfald == "uoplyst"
	svar.fakta == []
	count(svar.mangler) == 6
}

test_recommended_and_decided_not_said_how if {
	svar := kumulative.svar with input as {
		"anmodning": {"modtaget": "2018-02-01", "kriterier": alle},
		"indstilling": {"dato": "2018-02-14", "resultat": "positiv", "kriterier": alle},
		"afgoerelse": {"dato": "2018-02-19"},
		"pr_dato": "2018-02-28",
	}
	[[f.noegle, f.udfald, f.mangler] | some f in svar.forekomster] == [["indstilling", "opfyldt", []], ["afgoerelse", "uoplyst", [["afgoerelse", "resultat"]]]]
	svar.udfald == "uoplyst"
}

# The kommune visits; whose assessment counts.
test_whose_assessment[navn] if {
	some navn, c in {
		"its own": {"afgoerelse": {"kriterier": alle}, "indstilling": {"dato": "2018-02-14", "kriterier": alle}, "udfald": "opfyldt", "bemaerkning": "", "grundlag": "afgoerelse"},
		"its own, though the forum's differs": {"afgoerelse": {"kriterier": alle}, "indstilling": {"dato": "2018-02-14", "kriterier": uden_forloeb}, "udfald": "opfyldt", "bemaerkning": "forskel", "grundlag": "afgoerelse"},
		"none of its own: the forum's": {"afgoerelse": {}, "indstilling": {"dato": "2018-02-14", "kriterier": uden_forloeb}, "udfald": "brud", "bemaerkning": "tidligere_vurdering", "grundlag": "indstilling"},
		"the forum's of the same day": {"afgoerelse": {}, "indstilling": {"dato": "2018-02-19", "kriterier": uden_forloeb}, "udfald": "brud", "bemaerkning": "tidligere_vurdering", "grundlag": "indstilling"},
		"the forum's of the day after is no earlier one": {"afgoerelse": {}, "indstilling": {"dato": "2018-02-20", "kriterier": uden_forloeb}, "udfald": "opfyldt", "bemaerkning": "tidligere_vurdering", "grundlag": "anmodning"},
		"the forum has none: the request's": {"afgoerelse": {}, "indstilling": {"dato": "2018-02-14"}, "udfald": "opfyldt", "bemaerkning": "tidligere_vurdering", "grundlag": "anmodning"},
	}
	svar := kumulative.svar with input as {
		"anmodning": {"modtaget": "2018-02-01", "kriterier": alle},
		"indstilling": object.union(c.indstilling, {"resultat": "negativ"}),
		"afgoerelse": object.union(c.afgoerelse, {"dato": "2018-02-19", "resultat": "visiteret"}),
		"pr_dato": "2018-02-28",
	}
	[f] := svar.forekomster
	[f.noegle, f.udfald, object.get(f, "bemaerkning", "")] == ["afgoerelse", c.udfald, c.bemaerkning]
	f.fakta[2] == [c.grundlag, "kriterier"]
}

# Received in regime A, recommended in regime B, forloeb not met.
test_regime_valgdag[laesning] if {
	some laesning, c in {"afgoerelse": {"udfald": "opfyldt", "regime": "B"}, "modtagelse": {"udfald": "brud", "regime": "A"}}
	svar := kumulative.svar with input as {
		"anmodning": {"modtaget": "2019-03-25", "kriterier": uden_forloeb},
		"indstilling": {"dato": "2019-04-03", "resultat": "positiv", "kriterier": uden_forloeb},
		"laesninger": {"regime.valgdag": laesning},
		"pr_dato": "2019-04-30",
	}
	[svar.udfald, svar.forekomster[0].parametre.regime] == [c.udfald, c.regime]
}

test_each_decision_is_an_occurrence if {
	svar := kumulative.svar with input as {
		"anmodning": {"modtaget": "2018-12-03", "kriterier": alle},
		"indstilling": {"dato": "2018-12-12", "resultat": "positiv", "kriterier": uden_forloeb},
		"afgoerelse": {"dato": "2018-12-17", "resultat": "visiteret", "kriterier": alle},
		"revurderinger": [
			{"id": "r1", "dato": "2019-06-12", "opfylder_kriterier": true, "kriterier": uden_forloeb},
			{"id": "r2", "dato": "2019-12-04", "opfylder_kriterier": false, "kriterier": uden_forloeb},
			{"id": "r3", "dato": "2020-03-04", "opfylder_kriterier": true},
			{"id": "r4", "dato": "2020-06-04", "opfylder_kriterier": true, "kriterier": alle},
		],
		"pr_dato": "2020-05-01",
	}
	svar.forekomster == [
		{
			"noegle": "indstilling",
			"sti": ["indstilling"],
			"udfald": "brud",
			"bemaerkning": "forskel",
			"fakta": [["indstilling", "resultat"], ["indstilling", "dato"], ["indstilling", "kriterier"]],
			"mangler": [],
			"parametre": {"regime": "A", "kriterier": ["forloeb"]},
		},
		{
			"noegle": "afgoerelse",
			"sti": ["afgoerelse"],
			"udfald": "opfyldt",
			"bemaerkning": "forskel",
			"fakta": [["afgoerelse", "resultat"], ["afgoerelse", "dato"], ["afgoerelse", "kriterier"]],
			"mangler": [],
			"parametre": {"regime": "A", "kriterier": []},
		},
		{
			"noegle": "r1",
			"sti": ["revurderinger", 0],
			"udfald": "opfyldt",
			"fakta": [["revurderinger", 0, "opfylder_kriterier"], ["revurderinger", 0, "dato"], ["revurderinger", 0, "kriterier"]],
			"mangler": [],
			"parametre": {"regime": "B", "kriterier": []},
		},
	]
	svar.udfald == "brud"
}
