package regler.kriterier.svaer_psykisk_lidelse_test

import data.regler.kriterier.svaer_psykisk_lidelse

test_udfald[navn] if {
	some navn, c in {
		"A: has": {"lidelse": {"opfyldt": true, "grundlag": "har", "begrundelse": "Skizofreni."}, "modtaget": "2019-03-31", "udfald": "opfyldt"},
		"A: presumed": {"lidelse": {"opfyldt": true, "grundlag": "formodes", "begrundelse": "Skizofreni."}, "modtaget": "2019-03-31", "udfald": "brud"},
		"B: presumed": {"lidelse": {"opfyldt": true, "grundlag": "formodes", "begrundelse": "Skizofreni."}, "modtaget": "2019-04-01", "udfald": "opfyldt"},
		"basis not said": {"lidelse": {"opfyldt": true, "begrundelse": "Skizofreni."}, "modtaget": "2018-02-01", "udfald": "opfyldt"},
		"no reasons": {"lidelse": {"opfyldt": true, "grundlag": "har"}, "modtaget": "2018-02-01", "udfald": "brud"},
		"not said whether it is met": {"lidelse": {"begrundelse": "Skizofreni."}, "modtaget": "2018-02-01", "udfald": "brud"},
		"said not to be met": {"lidelse": {"opfyldt": false, "grundlag": "formodes"}, "modtaget": "2018-02-01", "udfald": "ikke_relevant"},
		"nothing": {"lidelse": {}, "modtaget": "2018-02-01", "udfald": "brud"},
	}
	svar := svaer_psykisk_lidelse.svar with input as {
		"anmodning": {"modtaget": c.modtaget, "kriterier": {"lidelse": c.lidelse}},
		"pr_dato": "2019-06-30",
	}
	svar.udfald == c.udfald
}

test_presumed_in_regime_a if {
	svar := svaer_psykisk_lidelse.svar with input as {
		"anmodning": {"modtaget": "2018-02-01", "kriterier": {"lidelse": {"opfyldt": true, "grundlag": "formodes"}}},
		"pr_dato": "2018-02-28",
	}
	svar.forekomster == [{
		"noegle": "anmodning",
		"sti": ["anmodning", "kriterier"],
		"udfald": "brud",
		"besked": "formodes",
		"ansvarlig": "anmoderen",
		"parametre": {"dag": "2018-02-01", "regime": "A"},
		"fakta": [["anmodning", "kriterier", "lidelse", "opfyldt"], ["anmodning", "kriterier", "lidelse", "grundlag"]],
		"mangler": [["anmodning", "kriterier", "lidelse", "begrundelse"]],
	}]
}

# Received in regime A, reassessed in regime B.
test_each_assessment_by_its_own_regime[laesning] if {
	some laesning, udfald in {"afgoerelse": "opfyldt", "modtagelse": "brud"}
	svar := svaer_psykisk_lidelse.svar with input as {
		"anmodning": {"modtaget": "2019-03-01", "kriterier": {"lidelse": {"opfyldt": true, "grundlag": "har", "begrundelse": "Skizofreni."}}},
		"revurderinger": [{"id": "r1", "dato": "2019-09-02", "kriterier": {"lidelse": {"opfyldt": true, "grundlag": "formodes", "begrundelse": "Skizofreni."}}}],
		"laesninger": {"regime.valgdag": laesning},
		"pr_dato": "2019-12-31",
	}
	[[f.noegle, f.udfald] | some f in svar.forekomster] == [["anmodning", "opfyldt"], ["r1", udfald]]
}
