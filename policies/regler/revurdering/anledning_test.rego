package regler.revurdering.anledning_test

import data.regler.revurdering.anledning

test_udfald[navn] if {
	some navn, c in {
		"tidsfrist": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "anledning": "tidsfrist"}]}, "udfald": "opfyldt"},
		"patient_eller_patientraadgiver": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "anledning": "patient_eller_patientraadgiver"}]}, "udfald": "opfyldt"},
		"afdelingsleder": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "anledning": "afdelingsleder"}]}, "udfald": "opfyldt"},
		"not said": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05"}]}, "udfald": "brud"},
		"another region": {"sag": {"region": "hovedstaden", "revurderinger": [{"id": "rev-1", "dato": "2018-09-05"}]}, "udfald": "ikke_relevant"},
		"the last day before the koncept": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2017-12-17"}]}, "udfald": "ikke_relevant"},
		"the first day of the koncept": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2017-12-18"}]}, "udfald": "brud"},
		"treated the day after pr_dato": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-10-01"}]}, "udfald": "ikke_relevant"},
		"treated on pr_dato": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-30"}]}, "udfald": "brud"},
		"no revurdering": {"sag": {}, "udfald": "ikke_relevant"},
	}
	svar := anledning.svar with input as object.union({"pr_dato": "2018-09-30", "region": "midtjylland"}, c.sag)
	svar.udfald == c.udfald
}

test_hele_svaret if {
	svar := anledning.svar with input as object.union({"pr_dato": "2018-09-30", "region": "midtjylland"}, {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05"}]})
	svar == {"udfald": "brud", "fakta": [], "mangler": [], "forekomster": [{"noegle": "rev-1", "sti": ["revurderinger", 0], "udfald": "brud", "fakta": [], "mangler": [["revurderinger", 0, "anledning"]], "parametre": {"revurdering": "2018-09-05"}}]}
}
