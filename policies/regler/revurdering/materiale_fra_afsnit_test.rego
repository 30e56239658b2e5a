package regler.revurdering.materiale_fra_afsnit_test

import data.regler.revurdering.materiale_fra_afsnit

test_udfald[navn] if {
	some navn, c in {
		"the day before": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "materiale": {"sendt": "2018-09-02", "udvikling": "Færre symptomer; intet misbrug siden juni."}, "sagsfremstilling": {"modtaget": "2018-09-03"}}]}, "udfald": "opfyldt"},
		"the same day without times": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "materiale": {"sendt": "2018-09-03", "udvikling": "Færre symptomer; intet misbrug siden juni."}, "sagsfremstilling": {"modtaget": "2018-09-03"}}]}, "udfald": "opfyldt"},
		"the same day, a time on one": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "materiale": {"sendt": "2018-09-03", "udvikling": "Færre symptomer; intet misbrug siden juni."}, "sagsfremstilling": {"modtaget": "2018-09-03T08:00:00+02:00"}}]}, "udfald": "opfyldt"},
		"a second later": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "materiale": {"sendt": "2018-09-03T10:00:01+02:00", "udvikling": "Færre symptomer; intet misbrug siden juni."}, "sagsfremstilling": {"modtaget": "2018-09-03T10:00:00+02:00"}}]}, "udfald": "brud"},
		"a second earlier": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "materiale": {"sendt": "2018-09-03T09:59:59+02:00", "udvikling": "Færre symptomer; intet misbrug siden juni."}, "sagsfremstilling": {"modtaget": "2018-09-03T10:00:00+02:00"}}]}, "udfald": "opfyldt"},
		"the day after": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "materiale": {"sendt": "2018-09-04", "udvikling": "Færre symptomer; intet misbrug siden juni."}, "sagsfremstilling": {"modtaget": "2018-09-03"}}]}, "udfald": "brud"},
		"no development": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "materiale": {"sendt": "2018-08-30"}, "sagsfremstilling": {"modtaget": "2018-09-03"}}]}, "udfald": "brud"},
		"a placeholder for it": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "materiale": {"sendt": "2018-08-30", "udvikling": "se bilag"}, "sagsfremstilling": {"modtaget": "2018-09-03"}}]}, "udfald": "brud"},
		"not sent": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "materiale": {"udvikling": "Færre symptomer; intet misbrug siden juni."}, "sagsfremstilling": {"modtaget": "2018-09-03"}}]}, "udfald": "brud"},
		"receipt of the presentation not said": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "materiale": {"sendt": "2018-08-30", "udvikling": "Færre symptomer; intet misbrug siden juni."}}]}, "udfald": "uoplyst"},
		"the same, sent on the day of the meeting": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "materiale": {"sendt": "2018-09-05", "udvikling": "Færre symptomer; intet misbrug siden juni."}}]}, "udfald": "uoplyst"},
		"the same, sent the day after it": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "materiale": {"sendt": "2018-09-06", "udvikling": "Færre symptomer; intet misbrug siden juni."}}]}, "udfald": "brud"},
		"another region": {"sag": {"region": "hovedstaden", "revurderinger": [{"id": "rev-1", "dato": "2018-09-05"}]}, "udfald": "ikke_relevant"},
		"the last day before the koncept": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2017-12-17"}]}, "udfald": "ikke_relevant"},
		"the first day of the koncept": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2017-12-18"}]}, "udfald": "brud"},
		"treated the day after pr_dato": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-10-01"}]}, "udfald": "ikke_relevant"},
		"treated on pr_dato": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-30"}]}, "udfald": "brud"},
		"no revurdering": {"sag": {}, "udfald": "ikke_relevant"},
	}
	svar := materiale_fra_afsnit.svar with input as object.union({"pr_dato": "2018-09-30", "region": "midtjylland"}, c.sag)
	svar.udfald == c.udfald
}

test_hele_svaret if {
	svar := materiale_fra_afsnit.svar with input as object.union({"pr_dato": "2018-09-30", "region": "midtjylland"}, {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "materiale": {"sendt": "2018-09-04", "udvikling": "Færre symptomer; intet misbrug siden juni."}, "sagsfremstilling": {"modtaget": "2018-09-03"}}]})
	svar == {"udfald": "brud", "fakta": [], "mangler": [], "forekomster": [{"noegle": "rev-1", "sti": ["revurderinger", 0], "udfald": "brud", "fakta": [["revurderinger", 0, "materiale", "sendt"], ["revurderinger", 0, "sagsfremstilling", "modtaget"]], "mangler": [], "besked": "efter_sagsfremstillingen", "parametre": {"sendt": "2018-09-04", "sagsfremstilling": "2018-09-03"}}]}
}
