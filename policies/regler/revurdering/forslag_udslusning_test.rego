package regler.revurdering.forslag_udslusning_test

import data.regler.revurdering.forslag_udslusning

test_udfald[navn] if {
	some navn, c in {
		"a proposal": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "opfylder_kriterier": false, "forslag_udslusning": "Botilbud."}]}, "udfald": "opfyldt"},
		"none": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "opfylder_kriterier": false}]}, "udfald": "brud"},
		"a placeholder": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "opfylder_kriterier": false, "forslag_udslusning": "Eftersendes"}]}, "udfald": "brud"},
		"still met": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "opfylder_kriterier": true}]}, "udfald": "ikke_relevant"},
		"not said": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "forslag_udslusning": "Botilbud."}]}, "udfald": "uoplyst"},
		"each criterion answered, one not met": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "kriterier": {"fare": {"opfyldt": false}, "lidelse": {"opfyldt": true}, "social": {"opfyldt": true}, "forloeb": {"opfyldt": true}, "betydning": {"opfyldt": true}, "forebyggelse": {"opfyldt": true}}}]}, "udfald": "brud"},
		"each criterion answered and met": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "kriterier": {"fare": {"opfyldt": true}, "lidelse": {"opfyldt": true}, "social": {"opfyldt": true}, "forloeb": {"opfyldt": true}, "betydning": {"opfyldt": true}, "forebyggelse": {"opfyldt": true}}}]}, "udfald": "ikke_relevant"},
		"some criteria answered and met": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "kriterier": {"fare": {"opfyldt": true}}}]}, "udfald": "uoplyst"},
		"the overall answer no, each criterion met": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "opfylder_kriterier": false, "kriterier": {"fare": {"opfyldt": true}, "lidelse": {"opfyldt": true}, "social": {"opfyldt": true}, "forloeb": {"opfyldt": true}, "betydning": {"opfyldt": true}, "forebyggelse": {"opfyldt": true}}}]}, "udfald": "brud"},
		"the overall answer yes, one not met": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "opfylder_kriterier": true, "kriterier": {"fare": {"opfyldt": false}, "lidelse": {"opfyldt": true}, "social": {"opfyldt": true}, "forloeb": {"opfyldt": true}, "betydning": {"opfyldt": true}, "forebyggelse": {"opfyldt": true}}}]}, "udfald": "ikke_relevant"},
		"another region": {"sag": {"region": "hovedstaden", "revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "opfylder_kriterier": false}]}, "udfald": "ikke_relevant"},
		"the last day before the koncept": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2017-12-17", "opfylder_kriterier": false}]}, "udfald": "ikke_relevant"},
		"the first day of the koncept": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2017-12-18", "opfylder_kriterier": false}]}, "udfald": "brud"},
		"treated the day after pr_dato": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-10-01", "opfylder_kriterier": false}]}, "udfald": "ikke_relevant"},
		"treated on pr_dato": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-30", "opfylder_kriterier": false}]}, "udfald": "brud"},
		"no revurdering": {"sag": {}, "udfald": "ikke_relevant"},
	}
	svar := forslag_udslusning.svar with input as object.union({"pr_dato": "2018-09-30", "region": "midtjylland"}, c.sag)
	svar.udfald == c.udfald
}

test_hele_svaret if {
	svar := forslag_udslusning.svar with input as object.union({"pr_dato": "2018-09-30", "region": "midtjylland"}, {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "opfylder_kriterier": false}]})
	svar == {"udfald": "brud", "fakta": [], "mangler": [], "forekomster": [{"noegle": "rev-1", "sti": ["revurderinger", 0], "udfald": "brud", "fakta": [["revurderinger", 0, "opfylder_kriterier"]], "mangler": [["revurderinger", 0, "forslag_udslusning"]], "parametre": {"revurdering": "2018-09-05"}}]}
}
