package regler.afgoerelse.revurderingsoenske_oplyst_test

import data.regler.afgoerelse.revurderingsoenske_oplyst

test_udfald[navn] if {
	some navn, c in {
		"no shorter interval": {"oenske": {"kortere_interval": false}, "mere": {}, "udfald": "opfyldt"},
		"a shorter one, said which": {"oenske": {"kortere_interval": true, "interval": {"antal": 4, "enhed": "maaneder"}}, "mere": {}, "udfald": "opfyldt"},
		"an interval says that one is wished": {"oenske": {"interval": {"antal": 4, "enhed": "maaneder"}}, "mere": {}, "udfald": "opfyldt"},
		"a shorter one, not said which": {"oenske": {"kortere_interval": true}, "mere": {}, "udfald": "brud"},
		"a shorter one, no unit": {"oenske": {"kortere_interval": true, "interval": {"antal": 4}}, "mere": {}, "udfald": "brud"},
		"an interval without a number": {"oenske": {"interval": {"enhed": "uger"}}, "mere": {}, "udfald": "brud"},
		"nothing said": {"oenske": {}, "mere": {}, "udfald": "brud"},
		"a refusal": {"oenske": {}, "mere": {"afgoerelse": {"resultat": "afslag"}}, "udfald": "ikke_relevant"},
		"another region": {"oenske": {}, "mere": {"region": "syddanmark"}, "udfald": "ikke_relevant"},
		"decided the day after pr_dato": {"oenske": {}, "mere": {"afgoerelse": {"dato": "2018-03-01"}}, "udfald": "ikke_relevant"},
		"the day before the koncept": {"oenske": {}, "mere": {"afgoerelse": {"dato": "2017-12-17"}}, "udfald": "ikke_relevant"},
		"the koncept's first day": {"oenske": {}, "mere": {"afgoerelse": {"dato": "2017-12-18"}}, "udfald": "brud"},
	}
	svar := revurderingsoenske_oplyst.svar with input as sag(c.oenske, c.mere)
	svar.udfald == c.udfald
}

test_result_not_said if {
	svar := revurderingsoenske_oplyst.svar with input as {"region": "midtjylland", "pr_dato": "2018-02-28", "afgoerelse": {"dato": "2018-02-19"}}
	svar == {"udfald": "uoplyst", "fakta": [], "mangler": [["afgoerelse", "resultat"]]}
}

test_svar_of_a_breach if {
	svar := revurderingsoenske_oplyst.svar with input as sag({"kortere_interval": true, "interval": {"antal": 4}}, {})
	svar == {
		"udfald": "brud",
		"besked": "uden_interval",
		"fakta": [["afgoerelse", "revurderingsoenske", "kortere_interval"], ["afgoerelse", "revurderingsoenske", "interval", "antal"]],
		"mangler": [["afgoerelse", "revurderingsoenske", "interval", "enhed"]],
	}
}

test_svar_where_nothing_is_said if {
	svar := revurderingsoenske_oplyst.svar with input as sag({}, {})
	svar == {"udfald": "brud", "fakta": [], "mangler": [["afgoerelse", "revurderingsoenske", "kortere_interval"]]}
}

sag(oenske, mere) := object.union(
	{"region": "midtjylland", "pr_dato": "2018-02-28", "afgoerelse": {"dato": "2018-02-19", "resultat": "visiteret", "revurderingsoenske": oenske}},
	mere,
)
