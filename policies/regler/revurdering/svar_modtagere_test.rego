package regler.revurdering.svar_modtagere_test

import data.regler.revurdering.svar_modtagere

test_udfald[navn] if {
	some navn, c in {
		"both": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "kommunens_svar": {"dato": "2018-09-10", "resultat": "fortsat_visitation", "sendt_sekretariat": "2018-09-10", "sendt_afsnit": "2018-09-10"}}]}, "udfald": "opfyldt"},
		"the ward after pr_dato": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "kommunens_svar": {"dato": "2018-09-10", "resultat": "fortsat_visitation", "sendt_sekretariat": "2018-09-10", "sendt_afsnit": "2018-10-01"}}]}, "udfald": "afventer"},
		"only the ward": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "kommunens_svar": {"dato": "2018-09-10", "resultat": "fortsat_visitation", "sendt_afsnit": "2018-09-10"}}]}, "udfald": "afventer"},
		"an answer without any day": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "kommunens_svar": {"resultat": "fortsat_visitation"}}], "afsluttet": {"dato": "2018-09-20"}}, "udfald": "uoplyst"},
		"an answer after pr_dato": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "kommunens_svar": {"resultat": "fortsat_visitation", "dato": "2018-10-01"}}]}, "udfald": "ikke_relevant"},
		"neither, and the case closed": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "kommunens_svar": {"dato": "2018-09-10", "resultat": "fortsat_visitation"}}], "afsluttet": {"dato": "2018-09-20"}}, "udfald": "brud"},
		"the next revurdering treated": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "kommunens_svar": {"dato": "2018-09-10", "resultat": "fortsat_visitation"}}, {"id": "rev-2", "dato": "2018-09-29"}]}, "udfald": "brud"},
		"the next revurdering after pr_dato": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "kommunens_svar": {"dato": "2018-09-10", "resultat": "fortsat_visitation"}}, {"id": "rev-2", "dato": "2018-10-01"}]}, "udfald": "afventer"},
		"the stay ended before the revurdering": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "kommunens_svar": {"dato": "2018-09-10", "resultat": "fortsat_visitation"}}], "ophold": {"slut": "2018-09-04"}}, "udfald": "afventer"},
		"the stay ended on its day": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "kommunens_svar": {"dato": "2018-09-10", "resultat": "fortsat_visitation"}}], "ophold": {"slut": "2018-09-05"}}, "udfald": "brud"},
		"the visitation ends": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "kommunens_svar": {"dato": "2018-09-10", "resultat": "ophoer"}}]}, "udfald": "ikke_relevant"},
		"result not said": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "kommunens_svar": {"dato": "2018-09-10"}}]}, "udfald": "uoplyst"},
		"no answer": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05"}]}, "udfald": "ikke_relevant"},
		"the answer comes after pr_dato": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "kommunens_svar": {"dato": "2018-10-01", "resultat": "fortsat_visitation"}}]}, "udfald": "ikke_relevant"},
		"another region": {"sag": {"region": "hovedstaden", "revurderinger": [{"id": "rev-1", "dato": "2018-09-05"}]}, "udfald": "ikke_relevant"},
		"the last day before the koncept": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2017-12-17"}]}, "udfald": "ikke_relevant"},
		"no revurdering": {"sag": {}, "udfald": "ikke_relevant"},
		"the first day of the koncept": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2017-12-18", "kommunens_svar": {"dato": "2017-12-18", "resultat": "fortsat_visitation"}}]}, "udfald": "afventer"},
	}
	svar := svar_modtagere.svar with input as object.union({"pr_dato": "2018-09-30", "region": "midtjylland"}, c.sag)
	svar.udfald == c.udfald
}

test_hele_svaret if {
	svar := svar_modtagere.svar with input as object.union({"pr_dato": "2018-09-30", "region": "midtjylland"}, {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "kommunens_svar": {"dato": "2018-09-10", "resultat": "fortsat_visitation", "sendt_sekretariat": "2018-09-10"}}], "ophold": {"slut": "2018-09-28"}})
	svar == {"udfald": "brud", "fakta": [], "mangler": [], "forekomster": [{"noegle": "rev-1", "sti": ["revurderinger", 0], "udfald": "brud", "fakta": [["revurderinger", 0, "kommunens_svar", "resultat"], ["revurderinger", 0, "kommunens_svar", "dato"], ["ophold", "slut"]], "mangler": [["revurderinger", 0, "kommunens_svar", "sendt_afsnit"]]}]}
}
