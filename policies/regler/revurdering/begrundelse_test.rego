package regler.revurdering.begrundelse_test

import data.regler.revurdering.begrundelse

test_udfald[navn] if {
	some navn, c in {
		"the patient's reasons": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "anledning": "patient_eller_patientraadgiver", "begrundelse": "Vil hjem."}]}, "udfald": "opfyldt"},
		"the patient's are missing": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "anledning": "patient_eller_patientraadgiver"}]}, "udfald": "brud"},
		"the leader's reasons": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "anledning": "afdelingsleder", "begrundelse": "Stabil."}]}, "udfald": "opfyldt"},
		"the leader's are missing": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "anledning": "afdelingsleder"}]}, "udfald": "brud"},
		"a placeholder": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "anledning": "afdelingsleder", "begrundelse": "tbd"}]}, "udfald": "brud"},
		"a time limit": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "anledning": "tidsfrist"}]}, "udfald": "ikke_relevant"},
		"occasion not said": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "begrundelse": "Stabil."}]}, "udfald": "uoplyst"},
		"another region": {"sag": {"region": "hovedstaden", "revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "anledning": "afdelingsleder"}]}, "udfald": "ikke_relevant"},
		"the last day before the koncept": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2017-12-17", "anledning": "afdelingsleder"}]}, "udfald": "ikke_relevant"},
		"the first day of the koncept": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2017-12-18", "anledning": "afdelingsleder"}]}, "udfald": "brud"},
		"treated the day after pr_dato": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-10-01", "anledning": "afdelingsleder"}]}, "udfald": "ikke_relevant"},
		"treated on pr_dato": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-30", "anledning": "afdelingsleder"}]}, "udfald": "brud"},
		"no revurdering": {"sag": {}, "udfald": "ikke_relevant"},
	}
	svar := begrundelse.svar with input as object.union({"pr_dato": "2018-09-30", "region": "midtjylland"}, c.sag)
	svar.udfald == c.udfald
}

test_hele_svaret if {
	svar := begrundelse.svar with input as object.union({"pr_dato": "2018-09-30", "region": "midtjylland"}, {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "anledning": "afdelingsleder"}]})
	svar == {"udfald": "brud", "fakta": [], "mangler": [], "forekomster": [{"noegle": "rev-1", "sti": ["revurderinger", 0], "udfald": "brud", "fakta": [["revurderinger", 0, "anledning"]], "mangler": [["revurderinger", 0, "begrundelse"]], "parametre": {"revurdering": "2018-09-05"}}]}
}
