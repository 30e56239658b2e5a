package felles.anmodet_revurdering_test

import data.felles.anmodet_revurdering

sag(revurderinger) := {"pr_dato": "2018-09-30", "region": "midtjylland", "revurderinger": revurderinger}

test_alle[navn] if {
	some navn, c in {
		"received": {"r": {"anmodning": {"sendt": "2018-09-29", "modtaget": "2018-09-30"}}, "vil": [["modtaget", 0]]},
		"sent alone": {"r": {"anmodning": {"sendt": "2018-09-30"}}, "vil": [["sendt", 0]]},
		"sent, not received yet": {"r": {"anmodning": {"sendt": "2018-09-30", "modtaget": "2018-10-01"}}, "vil": [["modtaget", 0]]},
		"sent the day after": {"r": {"anmodning": {"sendt": "2018-10-01"}}, "vil": []},
		"treated, and asked for the day after": {"r": {"dato": "2018-09-30", "anmodning": {"sendt": "2018-10-01"}}, "vil": []},
		"treated by the meeting, nothing said": {"r": {"moede": {"dato": "2018-09-30"}}, "vil": [["modtaget", 1]]},
		"treated by the meeting on a time limit": {"r": {"moede": {"dato": "2018-09-30"}, "anledning": "tidsfrist"}, "vil": []},
		"the meeting lies ahead": {"r": {"moede": {"dato": "2018-10-01"}, "anledning": "afdelingsleder"}, "vil": []},
		"treated on a time limit": {"r": {"dato": "2018-09-30", "anledning": "tidsfrist"}, "vil": []},
		"treated, asked for, not said when": {"r": {"dato": "2018-09-30", "anledning": "afdelingsleder"}, "vil": [["modtaget", 2]]},
		"treated, nothing said": {"r": {"dato": "2018-09-30"}, "vil": [["modtaget", 1]]},
		"asked for, not said when, not treated": {"r": {"dato": "2018-10-01", "anledning": "afdelingsleder"}, "vil": []},
		"received before the koncept": {"r": {"anmodning": {"modtaget": "2017-12-17"}}, "vil": []},
	}
	svar := anmodet_revurdering.alle with input as sag([object.union({"id": "r1"}, c.r)])
	[[v.fra[3], count(v.uoplyst)] | some v in svar] == c.vil
}

test_stop[navn] if {
	some navn, c in {
		"none": {"sag": sag([]), "grund": "ingen_forekomster"},
		"none in force": {"sag": sag([{"id": "r1", "anmodning": {"modtaget": "2017-12-17"}}]), "grund": "ikke_i_kraft"},
	}
	svar := anmodet_revurdering.stop with input as c.sag
	svar.grund == c.grund
}

test_no_stop if {
	not anmodet_revurdering.stop with input as sag([{"id": "r1", "anmodning": {"modtaget": "2017-12-18"}}])
}
