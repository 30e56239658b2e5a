package regler.revurdering.svarfrist_test

import data.regler.revurdering.svarfrist

# 5 September 2018 is a Wednesday, so day 7 is Wednesday 12 September; 1 and 8 September are Saturdays.

test_udfald[navn] if {
	some navn, c in {
		"on day 7": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "kommunens_svar": {"sendt_sekretariat": "2018-09-12"}}]}, "udfald": "opfyldt"},
		"on day 6": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "kommunens_svar": {"sendt_sekretariat": "2018-09-11"}}]}, "udfald": "opfyldt"},
		"on day 8": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "kommunens_svar": {"sendt_sekretariat": "2018-09-13"}}]}, "udfald": "brud"},
		"a second before midnight on day 7": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "kommunens_svar": {"sendt_sekretariat": "2018-09-12T21:59:59Z"}}]}, "udfald": "opfyldt"},
		"at midnight": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "kommunens_svar": {"sendt_sekretariat": "2018-09-12T22:00:00Z"}}]}, "udfald": "brud"},
		"day 7, not sent": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05"}], "pr_dato": "2018-09-12"}, "udfald": "afventer"},
		"day 8, not sent": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05"}], "pr_dato": "2018-09-13"}, "udfald": "brud"},
		"only the meeting is dated": {"sag": {"revurderinger": [{"id": "rev-1", "moede": {"dato": "2018-09-05"}, "kommunens_svar": {"sendt_sekretariat": "2018-09-13"}}]}, "udfald": "brud"},
		"the treatment is not dated": {"sag": {"revurderinger": [{"id": "rev-1", "kommunens_svar": {"dato": "2018-09-10"}}]}, "udfald": "uoplyst"},
		"day 7 is a Saturday, the day is Monday": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-01", "kommunens_svar": {"sendt_sekretariat": "2018-09-10"}}]}, "udfald": "brud"},
		"the same where the deadline moves": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-01", "kommunens_svar": {"sendt_sekretariat": "2018-09-10"}}], "laesninger": {"frist.flyt_til_hverdag": true}}, "udfald": "opfyldt"},
		"Tuesday where the deadline moves": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-01", "kommunens_svar": {"sendt_sekretariat": "2018-09-11"}}], "laesninger": {"frist.flyt_til_hverdag": true}}, "udfald": "brud"},
		"another region": {"sag": {"region": "hovedstaden", "revurderinger": [{"id": "rev-1", "dato": "2018-09-05"}]}, "udfald": "ikke_relevant"},
		"the last day before the koncept": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2017-12-17"}]}, "udfald": "ikke_relevant"},
		"the first day of the koncept": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2017-12-18"}]}, "udfald": "brud"},
		"no revurdering": {"sag": {}, "udfald": "ikke_relevant"},
	}
	svar := svarfrist.svar with input as object.union({"pr_dato": "2018-09-30", "region": "midtjylland"}, c.sag)
	svar.udfald == c.udfald
}

test_hele_svaret if {
	svar := svarfrist.svar with input as object.union({"pr_dato": "2018-09-30", "region": "midtjylland"}, {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "kommunens_svar": {"sendt_sekretariat": "2018-09-13"}}]})
	svar == {"udfald": "brud", "fakta": [], "mangler": [], "forekomster": [{"noegle": "rev-1", "sti": ["revurderinger", 0], "udfald": "brud", "fakta": [["revurderinger", 0, "dato"], ["revurderinger", 0, "kommunens_svar", "sendt_sekretariat"]], "mangler": [], "frist": "2018-09-12", "beregning": {"fra": "2018-09-05", "led": [{"antal": 7, "enhed": "dage"}], "sidste_dag": "2018-09-12", "faktisk": "2018-09-13", "afvigelse": 1}}]}
}
