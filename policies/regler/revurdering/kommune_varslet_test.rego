package regler.revurdering.kommune_varslet_test

import data.regler.revurdering.kommune_varslet

test_udfald[navn] if {
	some navn, c in {
		"the day before": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "anmodning": {"modtaget": "2018-08-23", "sendt": "2018-08-22"}, "kommune_varslet": "2018-08-21"}]}, "udfald": "opfyldt"},
		"the same day": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "anmodning": {"modtaget": "2018-08-23", "sendt": "2018-08-22"}, "kommune_varslet": "2018-08-22"}]}, "udfald": "opfyldt"},
		"the day after": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "anmodning": {"modtaget": "2018-08-23", "sendt": "2018-08-22"}, "kommune_varslet": "2018-08-23"}]}, "udfald": "brud"},
		"later the same day": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "anmodning": {"modtaget": "2018-08-23", "sendt": "2018-08-22T09:00:00+02:00"}, "kommune_varslet": "2018-08-22T16:00:00+02:00"}]}, "udfald": "opfyldt"},
		"not told": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "anmodning": {"modtaget": "2018-08-23", "sendt": "2018-08-22"}}]}, "udfald": "brud"},
		"not told on the day of sending": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "anmodning": {"modtaget": "2018-08-23", "sendt": "2018-08-22"}}], "pr_dato": "2018-08-22"}, "udfald": "afventer"},
		"told after pr_dato": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "anmodning": {"modtaget": "2018-08-23", "sendt": "2018-08-22"}, "kommune_varslet": "2018-10-01"}]}, "udfald": "brud"},
		"sending not said, told on the day of receipt": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "anmodning": {"modtaget": "2018-08-23"}, "kommune_varslet": "2018-08-23"}]}, "udfald": "uoplyst"},
		"sending not said, told the day after receipt": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "anmodning": {"modtaget": "2018-08-23"}, "kommune_varslet": "2018-08-24"}]}, "udfald": "brud"},
		"sending not said, not told on the day of receipt": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "anmodning": {"modtaget": "2018-08-23"}}], "pr_dato": "2018-08-23"}, "udfald": "uoplyst"},
		"sending not said, not told the day after": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "anmodning": {"modtaget": "2018-08-23"}}], "pr_dato": "2018-08-24"}, "udfald": "brud"},
		"another region": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "anmodning": {"modtaget": "2018-08-22", "sendt": "2018-08-22"}}], "region": "hovedstaden"}, "udfald": "ikke_relevant"},
		"a time limit": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "anledning": "tidsfrist"}]}, "udfald": "ikke_relevant"},
		"a time limit and a request all the same": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "anmodning": {"modtaget": "2018-08-22", "sendt": "2018-08-22"}, "anledning": "tidsfrist"}]}, "udfald": "brud"},
		"occasion and request not said": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05"}]}, "udfald": "uoplyst"},
		"asked for, not said when": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "anledning": "patient_eller_patientraadgiver"}]}, "udfald": "uoplyst"},
		"the request comes after pr_dato": {"sag": {"revurderinger": [{"id": "rev-1", "anmodning": {"modtaget": "2018-10-01", "sendt": "2018-10-01"}}]}, "udfald": "ikke_relevant"},
		"no revurdering": {"sag": {}, "udfald": "ikke_relevant"},
		"received the last day before the koncept": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2017-12-20", "anmodning": {"modtaget": "2017-12-17", "sendt": "2017-12-17"}}]}, "udfald": "ikke_relevant"},
	}
	svar := kommune_varslet.svar with input as object.union({"pr_dato": "2018-09-30", "region": "midtjylland"}, c.sag)
	svar.udfald == c.udfald
}

test_hele_svaret if {
	svar := kommune_varslet.svar with input as object.union({"pr_dato": "2018-09-30", "region": "midtjylland"}, {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "anmodning": {"modtaget": "2018-08-23", "sendt": "2018-08-22"}, "kommune_varslet": "2018-08-23"}]})
	svar == {"udfald": "brud", "fakta": [], "mangler": [], "forekomster": [{"noegle": "rev-1", "sti": ["revurderinger", 0], "udfald": "brud", "fakta": [["revurderinger", 0, "anmodning", "sendt"], ["revurderinger", 0, "kommune_varslet"]], "mangler": [], "frist": "2018-08-22", "beregning": {"sidste_dag": "2018-08-22", "faktisk": "2018-08-23", "afvigelse": 1}}]}
}
