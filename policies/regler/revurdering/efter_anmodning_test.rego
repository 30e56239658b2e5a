package regler.revurdering.efter_anmodning_test

import data.regler.revurdering.efter_anmodning

# 22 August 2018 is a Wednesday, and so is day 14, 5 September; 18 August and 1 September are Saturdays.

test_udfald[navn] if {
	some navn, c in {
		"day 13": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "anmodning": {"modtaget": "2018-08-23"}}]}, "udfald": "opfyldt"},
		"day 14": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "anmodning": {"modtaget": "2018-08-22"}}]}, "udfald": "opfyldt"},
		"day 15": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "anmodning": {"modtaget": "2018-08-21"}}]}, "udfald": "brud"},
		"day 14 by receipt, 15 by sending": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "anmodning": {"modtaget": "2018-08-22", "sendt": "2018-08-21"}}]}, "udfald": "opfyldt"},
		"day 15 by sending alone": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "anmodning": {"sendt": "2018-08-21"}}]}, "udfald": "brud"},
		"received at 22:30 UTC the day before": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "anmodning": {"modtaget": "2018-08-21T22:30:00Z"}}]}, "udfald": "opfyldt"},
		"not treated, day 14": {"sag": {"revurderinger": [{"id": "rev-1", "anmodning": {"modtaget": "2018-08-22"}}], "pr_dato": "2018-09-05"}, "udfald": "afventer"},
		"not treated, day 15": {"sag": {"revurderinger": [{"id": "rev-1", "anmodning": {"modtaget": "2018-08-22"}}], "pr_dato": "2018-09-06"}, "udfald": "brud"},
		"sent, not received yet": {"sag": {"revurderinger": [{"id": "rev-1", "anmodning": {"modtaget": "2018-10-01", "sendt": "2018-09-30"}}]}, "udfald": "ikke_relevant"},
		"only the meeting is dated": {"sag": {"revurderinger": [{"id": "rev-1", "anmodning": {"modtaget": "2018-08-22"}, "moede": {"dato": "2018-09-05"}}]}, "udfald": "opfyldt"},
		"a Saturday, treated Monday": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-03", "anmodning": {"modtaget": "2018-08-18"}}]}, "udfald": "brud"},
		"the same where the deadline moves": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-03", "anmodning": {"modtaget": "2018-08-18"}}], "laesninger": {"frist.flyt_til_hverdag": true}}, "udfald": "opfyldt"},
		"Tuesday where it moves": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-04", "anmodning": {"modtaget": "2018-08-18"}}], "laesninger": {"frist.flyt_til_hverdag": true}}, "udfald": "brud"},
		"received the first day of the koncept": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-01-01", "anmodning": {"modtaget": "2017-12-18"}}]}, "udfald": "opfyldt"},
		"another region": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "anmodning": {"modtaget": "2018-08-22", "sendt": "2018-08-22"}}], "region": "hovedstaden"}, "udfald": "ikke_relevant"},
		"a time limit": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "anledning": "tidsfrist"}]}, "udfald": "ikke_relevant"},
		"a time limit and a request all the same": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "anmodning": {"modtaget": "2018-08-22", "sendt": "2018-08-22"}, "anledning": "tidsfrist"}]}, "udfald": "opfyldt"},
		"occasion and request not said": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05"}]}, "udfald": "uoplyst"},
		"asked for, not said when": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "anledning": "patient_eller_patientraadgiver"}]}, "udfald": "uoplyst"},
		"the request comes after pr_dato": {"sag": {"revurderinger": [{"id": "rev-1", "anmodning": {"modtaget": "2018-10-01", "sendt": "2018-10-01"}}]}, "udfald": "ikke_relevant"},
		"no revurdering": {"sag": {}, "udfald": "ikke_relevant"},
		"received the last day before the koncept": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2017-12-20", "anmodning": {"modtaget": "2017-12-17", "sendt": "2017-12-17"}}]}, "udfald": "ikke_relevant"},
	}
	svar := efter_anmodning.svar with input as object.union({"pr_dato": "2018-09-30", "region": "midtjylland"}, c.sag)
	svar.udfald == c.udfald
}

test_hele_svaret if {
	svar := efter_anmodning.svar with input as object.union({"pr_dato": "2018-09-30", "region": "midtjylland"}, {"revurderinger": [{"id": "rev-1", "dato": "2018-09-05", "anmodning": {"modtaget": "2018-08-21"}}]})
	svar == {"udfald": "brud", "fakta": [], "mangler": [], "forekomster": [{"noegle": "rev-1", "sti": ["revurderinger", 0], "udfald": "brud", "fakta": [["revurderinger", 0, "anmodning", "modtaget"], ["revurderinger", 0, "dato"]], "mangler": [], "frist": "2018-09-04", "beregning": {"fra": "2018-08-21", "led": [{"antal": 14, "enhed": "dage"}], "sidste_dag": "2018-09-04", "faktisk": "2018-09-05", "afvigelse": 1}}]}
}
