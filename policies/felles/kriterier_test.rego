package felles.kriterier_test

import data.felles.kriterier

# The expectations follow § 42 c: regime A asks for all six criteria, regime B for fare, lidelse and social and at least one
# of forloeb, betydning and forebyggelse.

ja := {"opfyldt": true}

nej := {"opfyldt": false}

alle := {"fare": ja, "lidelse": ja, "social": ja, "forloeb": ja, "betydning": ja, "forebyggelse": ja}

med(aendring) := object.union(alle, aendring)

uden(noegler) := object.remove(alle, noegler)

test_samlet[navn] if {
	some navn, c in {
		"A: all six": {"regime": "A", "kriterier": alle, "udfald": "opfyldt", "ikke": []},
		"A: one of them not": {"regime": "A", "kriterier": med({"forloeb": nej}), "udfald": "brud", "ikke": ["forloeb"]},
		"A: two of them not": {"regime": "A", "kriterier": med({"social": nej, "fare": nej}), "udfald": "brud", "ikke": ["fare", "social"]},
		"A: one not said": {"regime": "A", "kriterier": uden(["betydning"]), "udfald": "uoplyst", "ikke": ["betydning"]},
		"A: one not, one not said": {"regime": "A", "kriterier": object.remove(med({"forloeb": nej}), ["betydning"]), "udfald": "brud", "ikke": ["forloeb"]},
		"A: nothing said": {"regime": "A", "kriterier": {}, "udfald": "uoplyst", "ikke": ["betydning", "fare", "forebyggelse", "forloeb", "lidelse", "social"]},
		"A: a risk is no danger": {"regime": "A", "kriterier": med({"fare": {"opfyldt": true, "grad": "risiko_for_fare"}}), "udfald": "brud", "ikke": ["fare"]},
		"A: danger that is not imminent and substantial": {"regime": "A", "kriterier": med({"fare": {"opfyldt": true, "grad": "fare"}}), "udfald": "brud", "ikke": ["fare"]},
		"A: imminent and substantial": {"regime": "A", "kriterier": med({"fare": {"opfyldt": true, "grad": "naerliggende_og_vaesentlig_fare", "uforudsigelig": true}}), "udfald": "opfyldt", "ikke": []},
		"A: predictable": {"regime": "A", "kriterier": med({"fare": {"opfyldt": true, "uforudsigelig": false}}), "udfald": "brud", "ikke": ["fare"]},
		"A: presumed": {"regime": "A", "kriterier": med({"lidelse": {"opfyldt": true, "grundlag": "formodes"}}), "udfald": "brud", "ikke": ["lidelse"]},
		"B: all six": {"regime": "B", "kriterier": alle, "udfald": "opfyldt", "ikke": []},
		"B: the three and forloeb": {"regime": "B", "kriterier": med({"betydning": nej, "forebyggelse": nej}), "udfald": "opfyldt", "ikke": []},
		"B: the three and betydning": {"regime": "B", "kriterier": med({"forloeb": nej, "forebyggelse": nej}), "udfald": "opfyldt", "ikke": []},
		"B: the three and forebyggelse, the others not said": {"regime": "B", "kriterier": uden(["forloeb", "betydning"]), "udfald": "opfyldt", "ikke": []},
		"B: the three alone": {"regime": "B", "kriterier": med({"forloeb": nej, "betydning": nej, "forebyggelse": nej}), "udfald": "brud", "ikke": ["betydning", "forebyggelse", "forloeb"]},
		"B: four, but not social": {"regime": "B", "kriterier": med({"social": nej, "forebyggelse": nej}), "udfald": "brud", "ikke": ["social"]},
		"B: five, but not lidelse": {"regime": "B", "kriterier": med({"lidelse": nej}), "udfald": "brud", "ikke": ["lidelse"]},
		"B: the three, two of the others not, one not said": {"regime": "B", "kriterier": object.remove(med({"forloeb": nej, "betydning": nej}), ["forebyggelse"]), "udfald": "uoplyst", "ikke": ["forebyggelse"]},
		"B: the three, nothing said of the others": {"regime": "B", "kriterier": uden(["forloeb", "betydning", "forebyggelse"]), "udfald": "uoplyst", "ikke": ["betydning", "forebyggelse", "forloeb"]},
		"B: a risk does": {"regime": "B", "kriterier": med({"fare": {"opfyldt": true, "grad": "risiko_for_fare"}}), "udfald": "opfyldt", "ikke": []},
		"B: no danger": {"regime": "B", "kriterier": med({"fare": {"opfyldt": true, "grad": "ingen"}}), "udfald": "brud", "ikke": ["fare"]},
		"B: presumed does": {"regime": "B", "kriterier": med({"lidelse": {"opfyldt": true, "grundlag": "formodes"}}), "udfald": "opfyldt", "ikke": []},
		"B: predictable": {"regime": "B", "kriterier": med({"fare": {"opfyldt": true, "grad": "fare", "uforudsigelig": false}}), "udfald": "brud", "ikke": ["fare"]},
	}
	samlet := kriterier.samlet(kriterier.status(["anmodning", "kriterier"], c.regime), c.regime) with input as {"anmodning": {"kriterier": c.kriterier}}
	samlet == {"udfald": c.udfald, "kriterier": c.ikke}
}

test_status_of_no_assessment if {
	status := kriterier.status(["indstilling", "kriterier"], "A") with input as {}
	status == {"opfyldt": set(), "ikke_opfyldt": set()}
}

test_regime[navn] if {
	some navn, c in {
		"before the scheme": {"dag": "2017-06-30", "laesning": "afgoerelse", "regime": "A"},
		"the last day of A": {"dag": "2019-03-31", "laesning": "afgoerelse", "regime": "A"},
		"the first day of B": {"dag": "2019-04-01", "laesning": "afgoerelse", "regime": "B"},
		"the last day of the scheme": {"dag": "2024-06-30", "laesning": "afgoerelse", "regime": "B"},
		"after the scheme": {"dag": "2024-07-01", "laesning": "afgoerelse", "regime": "B"},
		"by the day of receipt": {"dag": "2019-04-01", "laesning": "modtagelse", "regime": "A"},
	}
	regime := kriterier.regime(c.dag) with input as {
		"anmodning": {"modtaget": "2019-03-20"},
		"laesninger": {"regime.valgdag": c.laesning},
		"pr_dato": "2024-12-31",
	}
	regime == c.regime
}

test_regime_without_a_day_of_receipt if {
	regime := kriterier.regime("2019-04-01") with input as {"laesninger": {"regime.valgdag": "modtagelse"}, "pr_dato": "2019-05-01"}
	regime == "B"
}

sag := {
	"anmodning": {"sendt": "2018-01-31", "modtaget": "2018-02-01", "kriterier": {}},
	"indstilling": {"dato": "2018-02-14", "kriterier": {"fare": nej}},
	"afgoerelse": {"dato": "2018-02-19", "kriterier": {"lidelse": ja}},
	"revurderinger": [
		{"id": "r1", "dato": "2018-08-01", "kriterier": {"fare": ja, "lidelse": ja}},
		{"id": "r2", "dato": "2019-01-30"},
	],
}

test_vurderinger[navn] if {
	some navn, c in {
		"each that deals with it": {"n": "fare", "pr_dato": "2019-02-01", "vurderinger": [["anmodning", "2018-02-01"], ["indstilling", "2018-02-14"], ["r1", "2018-08-01"]]},
		"another criterion": {"n": "lidelse", "pr_dato": "2019-02-01", "vurderinger": [["anmodning", "2018-02-01"], ["afgoerelse", "2018-02-19"], ["r1", "2018-08-01"]]},
		"the request's though it does not": {"n": "social", "pr_dato": "2019-02-01", "vurderinger": [["anmodning", "2018-02-01"]]},
		"the day of the indstilling": {"n": "fare", "pr_dato": "2018-02-14", "vurderinger": [["anmodning", "2018-02-01"], ["indstilling", "2018-02-14"]]},
		"the day before it": {"n": "fare", "pr_dato": "2018-02-13", "vurderinger": [["anmodning", "2018-02-01"]]},
		"before the receipt": {"n": "fare", "pr_dato": "2018-01-31", "vurderinger": [["anmodning", "2018-01-31"]]},
		"a draft": {"n": "fare", "pr_dato": "2018-01-30", "vurderinger": [["anmodning", "2018-01-30"]]},
	}
	vurderinger := kriterier.vurderinger(c.n) with input as object.union(sag, {"pr_dato": c.pr_dato})
	[[v.noegle, v.dag] | some v in vurderinger] == c.vurderinger
}

test_vurderinger_say_where_and_whose if {
	vurderinger := kriterier.vurderinger("lidelse") with input as object.union(sag, {"pr_dato": "2019-02-01"})
	vurderinger == [
		{"noegle": "anmodning", "sti": ["anmodning", "kriterier"], "dag": "2018-02-01", "ansvarlig": "anmoderen"},
		{"noegle": "afgoerelse", "sti": ["afgoerelse", "kriterier"], "dag": "2018-02-19", "ansvarlig": "handlekommunen"},
		{"noegle": "r1", "sti": ["revurderinger", 0, "kriterier"], "dag": "2018-08-01", "ansvarlig": "visitationsforum"},
	]
}

test_indhold[navn] if {
	some navn, c in {
		"all there": {"social": {"opfyldt": true, "begrundelse": "Uden bolig."}, "udfald": "opfyldt", "mangler": []},
		"no reasons": {"social": {"opfyldt": true}, "udfald": "brud", "mangler": ["begrundelse"]},
		"a placeholder is no reason": {"social": {"opfyldt": true, "begrundelse": "se bilag"}, "udfald": "brud", "mangler": ["begrundelse"]},
		"not said whether it is met": {"social": {"begrundelse": "Uden bolig."}, "udfald": "brud", "mangler": ["opfyldt"]},
		"said not to be met": {"social": {"opfyldt": false}, "udfald": "ikke_relevant", "mangler": []},
		"nothing": {"social": {}, "udfald": "brud", "mangler": ["opfyldt", "begrundelse"]},
	}
	svar := kriterier.indhold(
		{"sti": ["anmodning", "kriterier"]}, "social",
		[["anmodning", "kriterier", "social", "opfyldt"]],
		[["anmodning", "kriterier", "social", "begrundelse"]],
	) with input as {"anmodning": {"kriterier": {"social": c.social}}}
	svar.udfald == c.udfald
	svar.mangler == [["anmodning", "kriterier", "social", felt] | some felt in c.mangler]
}

test_andre_paaberaabt[navn] if {
	some navn, c in {
		"A knows no alternatives": {"dag": "2019-03-31", "kriterier": {"betydning": ja}, "andre": []},
		"B: another is claimed": {"dag": "2019-04-01", "kriterier": {"betydning": ja}, "andre": ["betydning"]},
		"B: both others are": {"dag": "2019-04-01", "kriterier": {"betydning": ja, "forebyggelse": ja}, "andre": ["betydning", "forebyggelse"]},
		"B: another is said not to be met": {"dag": "2019-04-01", "kriterier": {"betydning": nej}, "andre": []},
		"B: the mandatory ones are no alternatives": {"dag": "2019-04-01", "kriterier": {"fare": ja, "lidelse": ja, "social": ja}, "andre": []},
		"B: it is claimed itself": {"dag": "2019-04-01", "kriterier": {"forloeb": ja, "betydning": ja}, "andre": []},
		"B: it is said not to be met": {"dag": "2019-04-01", "kriterier": {"forloeb": nej, "betydning": ja}, "andre": []},
	}
	andre := kriterier.andre_paaberaabt({"sti": ["anmodning", "kriterier"], "dag": c.dag}, "forloeb") with input as {
		"anmodning": {"kriterier": c.kriterier},
		"pr_dato": c.dag,
	}
	andre == [["anmodning", "kriterier", n, "opfyldt"] | some n in c.andre]
}
