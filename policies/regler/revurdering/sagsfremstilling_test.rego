package regler.revurdering.sagsfremstilling_test

import data.regler.revurdering.sagsfremstilling

# The clocks are changed on Sunday 25 March 2018: on Monday 26 March noon is 10:00 UTC, on Tuesday 20 March 11:00 UTC.

test_udfald[navn] if {
	some navn, c in {
		"11:59:59 in summer": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-03-27", "sagsfremstilling": {"modtaget": "2018-03-26T09:59:59Z"}}]}, "udfald": "opfyldt"},
		"12:00:00 in summer": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-03-27", "sagsfremstilling": {"modtaget": "2018-03-26T10:00:00Z"}}]}, "udfald": "brud"},
		"11:59:59 in winter": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-03-21", "sagsfremstilling": {"modtaget": "2018-03-20T10:59:59Z"}}]}, "udfald": "opfyldt"},
		"12:00:00 in winter": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-03-21", "sagsfremstilling": {"modtaget": "2018-03-20T11:00:00Z"}}]}, "udfald": "brud"},
		"12:00:00 with an offset": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "sagsfremstilling": {"modtaget": "2018-09-04T12:00:00+02:00"}}]}, "udfald": "brud"},
		"a second earlier": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "sagsfremstilling": {"modtaget": "2018-09-04T11:59:59+02:00"}}]}, "udfald": "opfyldt"},
		"23:59 two days before": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "sagsfremstilling": {"modtaget": "2018-09-03T23:59:59+02:00"}}]}, "udfald": "opfyldt"},
		"midnight on the day of the meeting": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "sagsfremstilling": {"modtaget": "2018-09-04T22:00:00Z"}}]}, "udfald": "brud"},
		"two days before without a time": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "sagsfremstilling": {"modtaget": "2018-09-03"}}]}, "udfald": "opfyldt"},
		"the day before without a time": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "sagsfremstilling": {"modtaget": "2018-09-04"}}]}, "udfald": "uoplyst"},
		"the day of the meeting without a time": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "sagsfremstilling": {"modtaget": "2018-09-05"}}]}, "udfald": "brud"},
		"not received": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05"}]}, "udfald": "brud"},
		"the day of the meeting about it": {"sag": {"revurderinger": [{"id": "rev-1", "moede": {"dato": "2018-09-05"}, "sagsfremstilling": {"modtaget": "2018-09-04T13:00:00+02:00"}}]}, "udfald": "brud"},
		"the day of the treatment is not said": {"sag": {"revurderinger": [{"id": "rev-1", "kommunens_svar": {"dato": "2018-09-10"}}]}, "udfald": "uoplyst"},
		"the meeting was earlier than the day given for the revurdering": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-06", "moede": {"dato": "2018-09-05"}, "sagsfremstilling": {"modtaget": "2018-09-05T09:00:00+02:00"}}]}, "udfald": "brud"},
		"the meeting before it postponed it": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-12", "moede": {"dato": "2018-09-05", "udsaettelse": {"udsat": true}}, "sagsfremstilling": {"modtaget": "2018-09-11T09:00:00+02:00"}}]}, "udfald": "opfyldt"},
		"another region": {"sag": {"region": "hovedstaden", "revurderinger": [{"id": "rev-1", "dato": "2018-09-05"}]}, "udfald": "ikke_relevant"},
		"the last day before the koncept": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2017-12-17"}]}, "udfald": "ikke_relevant"},
		"the first day of the koncept": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2017-12-18"}]}, "udfald": "brud"},
		"treated the day after pr_dato": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-10-01"}]}, "udfald": "ikke_relevant"},
		"treated on pr_dato": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-30"}]}, "udfald": "brud"},
		"no revurdering": {"sag": {}, "udfald": "ikke_relevant"},
	}
	svar := sagsfremstilling.svar with input as object.union({"pr_dato": "2018-09-30", "region": "midtjylland"}, c.sag)
	svar.udfald == c.udfald
}

test_hele_svaret if {
	svar := sagsfremstilling.svar with input as object.union({"pr_dato": "2018-09-30", "region": "midtjylland"}, {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "sagsfremstilling": {"modtaget": "2018-09-04T12:00:00+02:00"}}]})
	svar == {"udfald": "brud", "fakta": [], "mangler": [], "forekomster": [{"noegle": "rev-1", "sti": ["revurderinger", 0], "udfald": "brud", "fakta": [["revurderinger", 0, "dato"], ["revurderinger", 0, "sagsfremstilling", "modtaget"]], "mangler": [], "besked": "efter_klokken", "frist": "2018-09-04", "beregning": {"fra": "2018-09-05", "led": [{"antal": -1, "enhed": "dage"}], "sidste_dag": "2018-09-04", "klokken": "12:00", "faktisk": "2018-09-04"}}]}
}
