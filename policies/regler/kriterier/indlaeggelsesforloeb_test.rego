package regler.kriterier.indlaeggelsesforloeb_test

import data.regler.kriterier.indlaeggelsesforloeb

gentagne := {"opfyldt": true, "art": "gentagne"}

laengerevarende := {"opfyldt": true, "art": "laengerevarende"}

en := {"id": "i1", "start": "2016-02-08", "slut": "2016-04-29", "regional_psykiatri": true, "laengerevarende": false}

to := {"id": "i2", "start": "2017-12-04", "slut": "2018-01-12", "regional_psykiatri": true, "laengerevarende": false}

lang := {"id": "i3", "start": "2017-01-16", "regional_psykiatri": true, "laengerevarende": true}

# Received 1 February 2018, regime A.
test_udfald[navn] if {
	some navn, c in {
		"repeated: two": {"forloeb": gentagne, "indlaeggelser": [en, to], "udfald": "opfyldt"},
		"repeated: one": {"forloeb": gentagne, "indlaeggelser": [en], "udfald": "brud"},
		"repeated: one long": {"forloeb": gentagne, "indlaeggelser": [lang], "udfald": "brud"},
		"repeated: none": {"forloeb": gentagne, "indlaeggelser": [], "udfald": "brud"},
		"repeated: one of two elsewhere": {"forloeb": gentagne, "indlaeggelser": [en, object.union(to, {"regional_psykiatri": false})], "udfald": "brud"},
		"repeated: not said where the second was": {"forloeb": gentagne, "indlaeggelser": [en, object.remove(to, ["regional_psykiatri"])], "udfald": "uoplyst"},
		"repeated: not said where the third was": {"forloeb": gentagne, "indlaeggelser": [en, to, object.remove(lang, ["regional_psykiatri"])], "udfald": "opfyldt"},
		"repeated: not said where the only one was": {"forloeb": gentagne, "indlaeggelser": [object.remove(en, ["regional_psykiatri"])], "udfald": "brud"},
		"repeated: the second began on the day of receipt": {"forloeb": gentagne, "indlaeggelser": [en, object.union(to, {"start": "2018-02-01"})], "udfald": "opfyldt"},
		"repeated: the second began the day after": {"forloeb": gentagne, "indlaeggelser": [en, object.union(to, {"start": "2018-02-02"})], "udfald": "brud"},
		"long: one": {"forloeb": laengerevarende, "indlaeggelser": [lang], "udfald": "opfyldt"},
		"long: two that are not": {"forloeb": laengerevarende, "indlaeggelser": [en, to], "udfald": "brud"},
		"long: none": {"forloeb": laengerevarende, "indlaeggelser": [], "udfald": "brud"},
		"long: elsewhere": {"forloeb": laengerevarende, "indlaeggelser": [object.union(lang, {"regional_psykiatri": false})], "udfald": "brud"},
		"long: not said where": {"forloeb": laengerevarende, "indlaeggelser": [object.remove(lang, ["regional_psykiatri"])], "udfald": "uoplyst"},
		"long: not said whether it is": {"forloeb": laengerevarende, "indlaeggelser": [object.remove(lang, ["laengerevarende"])], "udfald": "uoplyst"},
		"long: elsewhere, and not said whether it is": {"forloeb": laengerevarende, "indlaeggelser": [{"id": "i1", "regional_psykiatri": false}], "udfald": "brud"},
		"kind not said": {"forloeb": {"opfyldt": true}, "indlaeggelser": [en, to], "udfald": "brud"},
		"said not to be met": {"forloeb": {"opfyldt": false}, "indlaeggelser": [], "udfald": "ikke_relevant"},
		"nothing": {"forloeb": {}, "indlaeggelser": [en, to], "udfald": "brud"},
	}
	svar := indlaeggelsesforloeb.svar with input as {
		"anmodning": {"modtaget": "2018-02-01", "kriterier": {"forloeb": c.forloeb}, "indlaeggelser": c.indlaeggelser},
		"pr_dato": "2018-02-28",
	}
	svar.udfald == c.udfald
}

test_not_claimed[navn] if {
	some navn, c in {
		"A": {"modtaget": "2019-03-31", "betydning": true, "udfald": "brud"},
		"B, another is claimed": {"modtaget": "2019-04-01", "betydning": true, "udfald": "ikke_relevant"},
		"B, another is said not to be met": {"modtaget": "2019-04-01", "betydning": false, "udfald": "brud"},
	}
	svar := indlaeggelsesforloeb.svar with input as {
		"anmodning": {"modtaget": c.modtaget, "kriterier": {"betydning": {"opfyldt": c.betydning}}},
		"pr_dato": "2019-06-30",
	}
	svar.udfald == c.udfald
}

test_too_few if {
	svar := indlaeggelsesforloeb.svar with input as {
		"anmodning": {"modtaget": "2018-02-01", "kriterier": {"forloeb": gentagne}, "indlaeggelser": [en]},
		"pr_dato": "2018-02-28",
	}
	svar.forekomster == [{
		"noegle": "anmodning",
		"sti": ["anmodning", "kriterier"],
		"udfald": "brud",
		"besked": "for_faa",
		"ansvarlig": "anmoderen",
		"parametre": {"dag": "2018-02-01", "antal": 1, "kraevet": 2},
		"fakta": [
			["anmodning", "kriterier", "forloeb", "opfyldt"],
			["anmodning", "kriterier", "forloeb", "art"],
			["anmodning", "indlaeggelser", 0],
		],
		"mangler": [["anmodning", "indlaeggelser"]],
	}]
}

test_undecided_names_the_field if {
	svar := indlaeggelsesforloeb.svar with input as {
		"anmodning": {"modtaget": "2018-02-01", "kriterier": {"forloeb": laengerevarende}, "indlaeggelser": [en, object.remove(lang, ["laengerevarende"])]},
		"pr_dato": "2018-02-28",
	}
	svar.forekomster[0].mangler == [["anmodning", "indlaeggelser", 1, "laengerevarende"]]
}

test_an_admission_since_the_request_counts_for_the_indstilling if {
	svar := indlaeggelsesforloeb.svar with input as {
		"anmodning": {"modtaget": "2018-02-01", "kriterier": {"forloeb": gentagne}, "indlaeggelser": [en, object.union(to, {"start": "2018-02-10"})]},
		"indstilling": {"dato": "2018-02-14", "kriterier": {"forloeb": gentagne}},
		"pr_dato": "2018-02-28",
	}
	[[f.noegle, f.udfald] | some f in svar.forekomster] == [["anmodning", "brud"], ["indstilling", "opfyldt"]]
}
