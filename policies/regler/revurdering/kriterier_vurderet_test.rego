package regler.revurdering.kriterier_vurderet_test

import data.regler.revurdering.kriterier_vurderet

test_udfald[navn] if {
	some navn, c in {
		"yes": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "opfylder_kriterier": true}]}, "udfald": "opfyldt"},
		"no": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "opfylder_kriterier": false}]}, "udfald": "opfyldt"},
		"each criterion": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "kriterier": {"fare": {"opfyldt": true}, "lidelse": {"opfyldt": true}, "social": {"opfyldt": true}, "forloeb": {"opfyldt": true}, "betydning": {"opfyldt": true}, "forebyggelse": {"opfyldt": true}}}]}, "udfald": "opfyldt"},
		"each, one of them not met": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "kriterier": {"fare": {"opfyldt": false}, "lidelse": {"opfyldt": true}, "social": {"opfyldt": true}, "forloeb": {"opfyldt": true}, "betydning": {"opfyldt": true}, "forebyggelse": {"opfyldt": true}}}]}, "udfald": "opfyldt"},
		"one is missing": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "kriterier": {"lidelse": {"opfyldt": true}, "social": {"opfyldt": true}, "forloeb": {"opfyldt": true}, "betydning": {"opfyldt": true}, "forebyggelse": {"opfyldt": true}}}]}, "udfald": "brud"},
		"A: the one that is answered decides": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "kriterier": {"fare": {"opfyldt": false}}}]}, "udfald": "opfyldt"},
		"B: the three and one of the others": {"sag": {"pr_dato": "2019-04-30", "revurderinger": [{"id": "rev-1", "dato": "2019-04-01", "kriterier": {"fare": {"opfyldt": true}, "lidelse": {"opfyldt": true}, "social": {"opfyldt": true}, "betydning": {"opfyldt": true}}}]}, "udfald": "opfyldt"},
		"A: the same the day before": {"sag": {"pr_dato": "2019-04-30", "revurderinger": [{"id": "rev-1", "dato": "2019-03-31", "kriterier": {"fare": {"opfyldt": true}, "lidelse": {"opfyldt": true}, "social": {"opfyldt": true}, "betydning": {"opfyldt": true}}}]}, "udfald": "brud"},
		"B: the three alone": {"sag": {"pr_dato": "2019-04-30", "revurderinger": [{"id": "rev-1", "dato": "2019-04-01", "kriterier": {"fare": {"opfyldt": true}, "lidelse": {"opfyldt": true}, "social": {"opfyldt": true}}}]}, "udfald": "brud"},
		"nothing": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05"}]}, "udfald": "brud"},
		"another region": {"sag": {"region": "hovedstaden", "revurderinger": [{"id": "rev-1", "dato": "2018-09-05"}]}, "udfald": "ikke_relevant"},
		"the last day before the koncept": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2017-12-17"}]}, "udfald": "ikke_relevant"},
		"the first day of the koncept": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2017-12-18"}]}, "udfald": "brud"},
		"treated the day after pr_dato": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-10-01"}]}, "udfald": "ikke_relevant"},
		"treated on pr_dato": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-30"}]}, "udfald": "brud"},
		"no revurdering": {"sag": {}, "udfald": "ikke_relevant"},
	}
	svar := kriterier_vurderet.svar with input as object.union({"pr_dato": "2018-09-30", "region": "midtjylland"}, c.sag)
	svar.udfald == c.udfald
}

test_hele_svaret if {
	svar := kriterier_vurderet.svar with input as object.union({"pr_dato": "2018-09-30", "region": "midtjylland"}, {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05"}]})
	svar == {"udfald": "brud", "fakta": [], "mangler": [], "forekomster": [{"noegle": "rev-1", "sti": ["revurderinger", 0], "udfald": "brud", "fakta": [["revurderinger", 0, "dato"]], "mangler": [["revurderinger", 0, "opfylder_kriterier"]], "parametre": {"revurdering": "2018-09-05"}}]}
}
