package regler.revurdering.status_test

import data.regler.revurdering.status

test_udfald[navn] if {
	some navn, c in {
		"written": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "status": "Stabil."}]}, "udfald": "opfyldt"},
		"not there": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05"}]}, "udfald": "brud"},
		"a placeholder": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "status": "se bilag"}]}, "udfald": "brud"},
		"no letters": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "status": "..."}]}, "udfald": "brud"},
		"only the meeting is dated": {"sag": {"revurderinger": [{"id": "rev-1", "moede": {"dato": "2018-09-05"}}]}, "udfald": "brud"},
		"only the answer is dated": {"sag": {"revurderinger": [{"id": "rev-1", "kommunens_svar": {"dato": "2018-09-10"}}]}, "udfald": "brud"},
		"nothing is dated": {"sag": {"revurderinger": [{"id": "rev-1"}]}, "udfald": "ikke_relevant"},
		"another region": {"sag": {"region": "hovedstaden", "revurderinger": [{"id": "rev-1", "dato": "2018-09-05"}]}, "udfald": "ikke_relevant"},
		"the last day before the koncept": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2017-12-17"}]}, "udfald": "ikke_relevant"},
		"the first day of the koncept": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2017-12-18"}]}, "udfald": "brud"},
		"treated the day after pr_dato": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-10-01"}]}, "udfald": "ikke_relevant"},
		"treated on pr_dato": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-30"}]}, "udfald": "brud"},
		"no revurdering": {"sag": {}, "udfald": "ikke_relevant"},
	}
	svar := status.svar with input as object.union({"pr_dato": "2018-09-30", "region": "midtjylland"}, c.sag)
	svar.udfald == c.udfald
}

test_hele_svaret if {
	svar := status.svar with input as object.union({"pr_dato": "2018-09-30", "region": "midtjylland"}, {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05"}]})
	svar == {"udfald": "brud", "fakta": [], "mangler": [], "forekomster": [{"noegle": "rev-1", "sti": ["revurderinger", 0], "udfald": "brud", "fakta": [], "mangler": [["revurderinger", 0, "status"]], "parametre": {"revurdering": "2018-09-05"}}]}
}

test_region_not_said if {
	svar := status.svar with input as {"pr_dato": "2018-09-30", "revurderinger": [{"id": "rev-1", "dato": "2018-09-05"}]}
	svar == {"udfald": "uoplyst", "fakta": [], "mangler": [["region"]]}
}

# The local day of 22:30 UTC in summer is the day after.
test_local_day if {
	svar := status.svar with input as {"pr_dato": "2018-09-05", "region": "midtjylland", "revurderinger": [{"id": "rev-1", "dato": "2018-09-05T22:30:00Z"}]}
	svar.grund == "trin_ikke_naaet"
}
