package regler.revurdering.foranledning_videresendt_test

import data.regler.revurdering.foranledning_videresendt

test_udfald[navn] if {
	some navn, c in {
		"sent the same day": {"sag": {"revurderingsoensker": [{"id": "oenske-1", "fra": "patient", "dato": "2018-08-28", "anmodning_sendt": "2018-08-28"}]}, "udfald": "opfyldt"},
		"sent the day before the wish": {"sag": {"revurderingsoensker": [{"id": "oenske-1", "fra": "patient", "dato": "2018-08-28", "anmodning_sendt": "2018-08-27"}], "ophold": {"start": "2018-03-12", "slut": "2018-09-28"}}, "udfald": "brud"},
		"sent after pr_dato": {"sag": {"revurderingsoensker": [{"id": "oenske-1", "fra": "patient", "dato": "2018-08-28", "anmodning_sendt": "2018-10-01"}]}, "udfald": "afventer"},
		"a reason": {"sag": {"revurderingsoensker": [{"id": "oenske-1", "fra": "patient", "dato": "2018-08-28", "grund_ikke_sendt": "Trukket tilbage."}]}, "udfald": "opfyldt"},
		"a placeholder": {"sag": {"revurderingsoensker": [{"id": "oenske-1", "fra": "patient", "dato": "2018-08-28", "grund_ikke_sendt": "-"}], "ophold": {"start": "2018-03-12", "slut": "2018-09-28"}}, "udfald": "brud"},
		"nothing, the stay runs": {"sag": {"revurderingsoensker": [{"id": "oenske-1", "fra": "patient", "dato": "2018-08-28"}]}, "udfald": "afventer"},
		"nothing, the stay ended": {"sag": {"revurderingsoensker": [{"id": "oenske-1", "fra": "patient", "dato": "2018-08-28"}], "ophold": {"start": "2018-03-12", "slut": "2018-09-28"}}, "udfald": "brud"},
		"nothing, the stay ends after pr_dato": {"sag": {"revurderingsoensker": [{"id": "oenske-1", "fra": "patient", "dato": "2018-08-28"}], "ophold": {"slut": "2018-10-01"}}, "udfald": "afventer"},
		"nothing, the case is closed": {"sag": {"revurderingsoensker": [{"id": "oenske-1", "fra": "patient", "dato": "2018-08-28"}], "afsluttet": {"dato": "2018-09-30"}}, "udfald": "brud"},
		"undated, sent": {"sag": {"revurderingsoensker": [{"id": "oenske-1", "anmodning_sendt": "2018-08-30"}]}, "udfald": "opfyldt"},
		"undated, nothing": {"sag": {"revurderingsoensker": [{"id": "oenske-1"}]}, "udfald": "afventer"},
		"the wish comes after pr_dato": {"sag": {"revurderingsoensker": [{"id": "oenske-1", "fra": "patient", "dato": "2018-10-01"}]}, "udfald": "ikke_relevant"},
		"another region": {"sag": {"revurderingsoensker": [{"id": "oenske-1", "fra": "patient", "dato": "2018-08-28"}], "region": "sjaelland"}, "udfald": "ikke_relevant"},
		"the last day before the koncept": {"sag": {"revurderingsoensker": [{"id": "oenske-1", "fra": "patient", "dato": "2017-12-17"}]}, "udfald": "ikke_relevant"},
		"the first day of the koncept": {"sag": {"revurderingsoensker": [{"id": "oenske-1", "fra": "patient", "dato": "2017-12-18"}]}, "udfald": "afventer"},
	}
	svar := foranledning_videresendt.svar with input as object.union({"pr_dato": "2018-09-30", "region": "midtjylland"}, c.sag)
	svar.udfald == c.udfald
}

test_hele_svaret if {
	svar := foranledning_videresendt.svar with input as object.union({"pr_dato": "2018-09-30", "region": "midtjylland"}, {"revurderingsoensker": [{"id": "oenske-1", "fra": "patient", "dato": "2018-08-28"}], "ophold": {"start": "2018-03-12", "slut": "2018-09-28"}})
	svar == {"udfald": "brud", "fakta": [], "mangler": [], "forekomster": [{"noegle": "oenske-1", "sti": ["revurderingsoensker", 0], "udfald": "brud", "fakta": [["revurderingsoensker", 0, "dato"], ["ophold", "slut"]], "mangler": [["revurderingsoensker", 0, "anmodning_sendt"], ["revurderingsoensker", 0, "grund_ikke_sendt"]]}]}
}
