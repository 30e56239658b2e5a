package regler.revurdering.kommune_informeret_test

import data.regler.revurdering.kommune_informeret

test_udfald[navn] if {
	some navn, c in {
		"the same day": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "kommune_informeret": "2018-09-05"}]}, "udfald": "opfyldt"},
		"the day before": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "kommune_informeret": "2018-09-04"}]}, "udfald": "brud"},
		"not yet": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05"}]}, "udfald": "afventer"},
		"told after pr_dato": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "kommune_informeret": "2018-10-01"}]}, "udfald": "afventer"},
		"the kommune answered": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "kommunens_svar": {"sendt_afsnit": "2018-09-30"}}]}, "udfald": "brud"},
		"the kommune answers after pr_dato": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "kommunens_svar": {"dato": "2018-10-01"}}]}, "udfald": "afventer"},
		"the case is closed": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05"}], "afsluttet": {"dato": "2018-09-30"}}, "udfald": "brud"},
		"discharge decided the day before": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05"}], "udslusning": {"beslutning": {"dato": "2018-09-04"}}}, "udfald": "afventer"},
		"discharge decided the same day": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05"}], "udslusning": {"beslutning": {"dato": "2018-09-05"}}}, "udfald": "brud"},
		"told before the answer, the day of the treatment not said": {"sag": {"revurderinger": [{"id": "rev-1", "kommune_informeret": "2018-09-05", "kommunens_svar": {"dato": "2018-09-10"}}]}, "udfald": "opfyldt"},
		"told after the meeting was postponed": {"sag": {"revurderinger": [{"id": "rev-1", "moede": {"dato": "2018-09-05", "udsaettelse": {"udsat": true}}}], "afsluttet": {"dato": "2018-09-30"}}, "udfald": "ikke_relevant"},
		"another region": {"sag": {"region": "hovedstaden", "revurderinger": [{"id": "rev-1", "dato": "2018-09-05"}]}, "udfald": "ikke_relevant"},
		"the last day before the koncept": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2017-12-17"}]}, "udfald": "ikke_relevant"},
		"the first day of the koncept": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2017-12-18"}]}, "udfald": "afventer"},
		"treated the day after pr_dato": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-10-01"}]}, "udfald": "ikke_relevant"},
		"treated on pr_dato": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-30"}]}, "udfald": "afventer"},
		"no revurdering": {"sag": {}, "udfald": "ikke_relevant"},
	}
	svar := kommune_informeret.svar with input as object.union({"pr_dato": "2018-09-30", "region": "midtjylland"}, c.sag)
	svar.udfald == c.udfald
}

test_hele_svaret if {
	svar := kommune_informeret.svar with input as object.union({"pr_dato": "2018-09-30", "region": "midtjylland"}, {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "kommunens_svar": {"dato": "2018-09-10"}}]})
	svar == {"udfald": "brud", "fakta": [], "mangler": [], "forekomster": [{"noegle": "rev-1", "sti": ["revurderinger", 0], "udfald": "brud", "fakta": [["revurderinger", 0, "dato"], ["revurderinger", 0, "kommunens_svar", "dato"]], "mangler": [["revurderinger", 0, "kommune_informeret"]], "parametre": {"revurdering": "2018-09-05"}}]}
}
