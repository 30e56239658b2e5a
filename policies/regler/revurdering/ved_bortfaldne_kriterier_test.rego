package regler.revurdering.ved_bortfaldne_kriterier_test

import data.regler.revurdering.ved_bortfaldne_kriterier

test_udfald[navn] if {
	some navn, c in {
		"asked the day before, not treated yet": {"sag": {"ophold": {"start": "2018-03-12", "kriterier_bortfaldet": {"dato": "2018-08-29", "begrundelse": "Ingen vold siden marts."}}, "revurderinger": [{"id": "rev-1", "anmodning": {"sendt": "2018-08-28"}}]}, "udfald": "opfyldt"},
		"asked before, treated on the day of the note": {"sag": {"ophold": {"start": "2018-03-12", "kriterier_bortfaldet": {"dato": "2018-08-29", "begrundelse": "Ingen vold siden marts."}}, "udslusning": {"udsluset": "2018-09-28"}, "revurderinger": [{"id": "rev-1", "dato": "2018-08-29", "anmodning": {"sendt": "2018-08-20"}}]}, "udfald": "opfyldt"},
		"asked before, treated the day before the note": {"sag": {"ophold": {"start": "2018-03-12", "kriterier_bortfaldet": {"dato": "2018-08-29", "begrundelse": "Ingen vold siden marts."}}, "udslusning": {"udsluset": "2018-09-28"}, "revurderinger": [{"id": "rev-1", "dato": "2018-08-28", "anmodning": {"sendt": "2018-08-20"}}]}, "udfald": "brud"},
		"asked before, the meeting on it the day before the note": {"sag": {"ophold": {"start": "2018-03-12", "kriterier_bortfaldet": {"dato": "2018-08-29", "begrundelse": "Ingen vold siden marts."}}, "udslusning": {"udsluset": "2018-09-28"}, "revurderinger": [{"id": "rev-1", "moede": {"dato": "2018-08-28"}, "anmodning": {"sendt": "2018-08-20"}}]}, "udfald": "brud"},
		"asked before, postponed the day before the note": {"sag": {"ophold": {"start": "2018-03-12", "kriterier_bortfaldet": {"dato": "2018-08-29", "begrundelse": "Ingen vold siden marts."}}, "revurderinger": [{"id": "rev-1", "moede": {"dato": "2018-08-28", "udsaettelse": {"udsat": true}}, "anmodning": {"sendt": "2018-08-20"}}]}, "udfald": "opfyldt"},
		"asked before, answered the day before the note": {"sag": {"ophold": {"start": "2018-03-12", "kriterier_bortfaldet": {"dato": "2018-08-29", "begrundelse": "Ingen vold siden marts."}}, "udslusning": {"udsluset": "2018-09-28"}, "revurderinger": [{"id": "rev-1", "kommunens_svar": {"dato": "2018-08-28"}, "anmodning": {"sendt": "2018-08-20"}}]}, "udfald": "brud"},
		"not asked, discharge decided the day before the note": {"sag": {"ophold": {"start": "2018-03-12", "kriterier_bortfaldet": {"dato": "2018-08-29", "begrundelse": "Ingen vold siden marts."}}, "udslusning": {"beslutning": {"dato": "2018-08-28"}}}, "udfald": "afventer"},
		"asked the same day": {"sag": {"ophold": {"start": "2018-03-12", "kriterier_bortfaldet": {"dato": "2018-08-29", "begrundelse": "Ingen vold siden marts."}}, "revurderinger": [{"id": "rev-1", "anmodning": {"modtaget": "2018-08-29"}}]}, "udfald": "opfyldt"},
		"asked after pr_dato": {"sag": {"ophold": {"start": "2018-03-12", "kriterier_bortfaldet": {"dato": "2018-08-29", "begrundelse": "Ingen vold siden marts."}}, "revurderinger": [{"id": "rev-1", "anmodning": {"sendt": "2018-10-01"}}]}, "udfald": "afventer"},
		"a request for discharge": {"sag": {"ophold": {"start": "2018-03-12", "kriterier_bortfaldet": {"dato": "2018-08-29", "begrundelse": "Ingen vold siden marts."}}, "udslusning": {"forum_anmodet": "2018-08-29"}}, "udfald": "opfyldt"},
		"one from the day before the note": {"sag": {"ophold": {"start": "2018-03-12", "kriterier_bortfaldet": {"dato": "2018-08-29", "begrundelse": "Ingen vold siden marts."}}, "udslusning": {"forum_anmodet": "2018-08-28"}}, "udfald": "afventer"},
		"not asked": {"sag": {"ophold": {"start": "2018-03-12", "kriterier_bortfaldet": {"dato": "2018-08-29", "begrundelse": "Ingen vold siden marts."}}}, "udfald": "afventer"},
		"not asked, discharged": {"sag": {"ophold": {"start": "2018-03-12", "kriterier_bortfaldet": {"dato": "2018-08-29", "begrundelse": "Ingen vold siden marts."}}, "udslusning": {"udsluset": "2018-09-28"}}, "udfald": "brud"},
		"not asked, discharge decided": {"sag": {"ophold": {"start": "2018-03-12", "kriterier_bortfaldet": {"dato": "2018-08-29", "begrundelse": "Ingen vold siden marts."}}, "udslusning": {"beslutning": {"dato": "2018-09-30"}}}, "udfald": "brud"},
		"not asked, the stay ended": {"sag": {"ophold": {"start": "2018-03-12", "kriterier_bortfaldet": {"dato": "2018-08-29", "begrundelse": "Ingen vold siden marts."}, "slut": "2018-09-30"}}, "udfald": "brud"},
		"not asked, the stay ends after pr_dato": {"sag": {"ophold": {"start": "2018-03-12", "kriterier_bortfaldet": {"dato": "2018-08-29", "begrundelse": "Ingen vold siden marts."}, "slut": "2018-10-01"}}, "udfald": "afventer"},
		"not asked, closed": {"sag": {"ophold": {"start": "2018-03-12", "kriterier_bortfaldet": {"dato": "2018-08-29", "begrundelse": "Ingen vold siden marts."}}, "afsluttet": {"dato": "2018-09-30"}}, "udfald": "brud"},
		"a time limit is no request": {"sag": {"ophold": {"start": "2018-03-12", "kriterier_bortfaldet": {"dato": "2018-08-29", "begrundelse": "Ingen vold siden marts."}}, "udslusning": {"udsluset": "2018-09-28"}, "revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "anledning": "tidsfrist"}]}, "udfald": "brud"},
		"the leader asked, not said when": {"sag": {"ophold": {"start": "2018-03-12", "kriterier_bortfaldet": {"dato": "2018-08-29", "begrundelse": "Ingen vold siden marts."}}, "udslusning": {"udsluset": "2018-09-28"}, "revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "anledning": "afdelingsleder"}]}, "udfald": "uoplyst"},
		"the same, treated on the day of the note": {"sag": {"ophold": {"start": "2018-03-12", "kriterier_bortfaldet": {"dato": "2018-08-29", "begrundelse": "Ingen vold siden marts."}}, "udslusning": {"udsluset": "2018-09-28"}, "revurderinger": [{"id": "rev-1", "dato": "2018-08-29", "anledning": "afdelingsleder"}]}, "udfald": "uoplyst"},
		"the same, treated the day before": {"sag": {"ophold": {"start": "2018-03-12", "kriterier_bortfaldet": {"dato": "2018-08-29", "begrundelse": "Ingen vold siden marts."}}, "udslusning": {"udsluset": "2018-09-28"}, "revurderinger": [{"id": "rev-1", "dato": "2018-08-28", "anledning": "afdelingsleder"}]}, "udfald": "brud"},
		"the note is of pr_dato": {"sag": {"ophold": {"start": "2018-03-12", "kriterier_bortfaldet": {"dato": "2018-09-30", "begrundelse": "Ingen vold siden marts."}}}, "udfald": "afventer"},
		"the note is of the day after": {"sag": {"ophold": {"start": "2018-03-12", "kriterier_bortfaldet": {"dato": "2018-10-01", "begrundelse": "Ingen vold siden marts."}}}, "udfald": "ikke_relevant"},
		"no note": {"sag": {}, "udfald": "ikke_relevant"},
		"the note is not dated": {"sag": {"ophold": {"kriterier_bortfaldet": {"begrundelse": "Rolig."}}}, "udfald": "uoplyst"},
		"another region: the Act holds there too": {"sag": {"ophold": {"start": "2018-03-12", "kriterier_bortfaldet": {"dato": "2018-08-29", "begrundelse": "Ingen vold siden marts."}}, "region": "hovedstaden"}, "udfald": "afventer"},
		"regime B": {"sag": {"ophold": {"start": "2018-03-12", "kriterier_bortfaldet": {"dato": "2019-05-01", "begrundelse": "Ingen vold siden marts."}}, "pr_dato": "2019-05-31"}, "udfald": "afventer"},
	}
	svar := ved_bortfaldne_kriterier.svar with input as object.union({"pr_dato": "2018-09-30", "region": "midtjylland"}, c.sag)
	svar.udfald == c.udfald
}

test_hele_svaret if {
	svar := ved_bortfaldne_kriterier.svar with input as object.union({"pr_dato": "2018-09-30", "region": "midtjylland"}, {"ophold": {"start": "2018-03-12", "kriterier_bortfaldet": {"dato": "2018-08-29", "begrundelse": "Ingen vold siden marts."}}, "udslusning": {"udsluset": "2018-09-28"}})
	svar == {"udfald": "brud", "fakta": [["ophold", "kriterier_bortfaldet", "dato"], ["udslusning", "udsluset"]], "mangler": [["revurderinger"]], "parametre": {"bortfaldet": "2018-08-29"}}
}
