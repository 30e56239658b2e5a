package regler.kriterier.saerlige_sociale_problemer_test

import data.regler.kriterier.saerlige_sociale_problemer

test_udfald[navn] if {
	some navn, c in {
		"with reasons": {"social": {"opfyldt": true, "begrundelse": "Uden bolig."}, "modtaget": "2019-03-31", "udfald": "opfyldt"},
		"the same in regime B": {"social": {"opfyldt": true, "begrundelse": "Uden bolig."}, "modtaget": "2019-04-01", "udfald": "opfyldt"},
		"no reasons": {"social": {"opfyldt": true}, "modtaget": "2018-02-01", "udfald": "brud"},
		"no reasons in regime B": {"social": {"opfyldt": true}, "modtaget": "2019-04-01", "udfald": "brud"},
		"said not to be met": {"social": {"opfyldt": false}, "modtaget": "2018-02-01", "udfald": "ikke_relevant"},
		"nothing": {"social": {}, "modtaget": "2018-02-01", "udfald": "brud"},
	}
	svar := saerlige_sociale_problemer.svar with input as {
		"anmodning": {"modtaget": c.modtaget, "kriterier": {"social": c.social}},
		"pr_dato": "2019-06-30",
	}
	svar.udfald == c.udfald
}

test_the_answer if {
	svar := saerlige_sociale_problemer.svar with input as {
		"anmodning": {"modtaget": "2018-02-01", "kriterier": {"social": {"opfyldt": false}}},
		"afgoerelse": {"dato": "2018-02-19", "kriterier": {"social": {"opfyldt": true}}},
		"pr_dato": "2018-02-28",
	}
	svar == {
		"udfald": "brud",
		"fakta": [],
		"mangler": [],
		"forekomster": [
			{
				"noegle": "anmodning",
				"sti": ["anmodning", "kriterier"],
				"udfald": "ikke_relevant",
				"grund": "betingelse",
				"ansvarlig": "anmoderen",
				"parametre": {"dag": "2018-02-01"},
				"fakta": [["anmodning", "kriterier", "social", "opfyldt"]],
				"mangler": [],
			},
			{
				"noegle": "afgoerelse",
				"sti": ["afgoerelse", "kriterier"],
				"udfald": "brud",
				"ansvarlig": "handlekommunen",
				"parametre": {"dag": "2018-02-19"},
				"fakta": [["afgoerelse", "kriterier", "social", "opfyldt"]],
				"mangler": [["afgoerelse", "kriterier", "social", "begrundelse"]],
			},
		],
	}
}
