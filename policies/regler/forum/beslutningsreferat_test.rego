package regler.forum.beslutningsreferat_test

import data.regler.forum.beslutningsreferat

# Meeting on 14 February 2018; the recommendation is sent on 15 February.
test_udfald[navn] if {
	some navn, c in {
		"there": {"referat": {"findes": true, "dato": "2018-02-14"}, "pr_dato": "2018-02-28", "udfald": "opfyldt"},
		"there, undated": {"referat": {"findes": true}, "pr_dato": "2018-02-28", "udfald": "opfyldt"},
		"dated": {"referat": {"dato": "2018-02-14"}, "pr_dato": "2018-02-28", "udfald": "opfyldt"},
		"its text": {"referat": {"tekst": "Der indstilles til visitation."}, "pr_dato": "2018-02-28", "udfald": "opfyldt"},
		"a placeholder for its text": {"referat": {"tekst": "følger"}, "pr_dato": "2018-02-28", "udfald": "brud"},
		"said not to be there, the day before the sending": {"referat": {"findes": false}, "pr_dato": "2018-02-14", "udfald": "afventer"},
		"said not to be there, the day of the sending": {"referat": {"findes": false}, "pr_dato": "2018-02-15", "udfald": "brud"},
		"not recorded, the day before the sending": {"referat": {}, "pr_dato": "2018-02-14", "udfald": "afventer"},
		"not recorded, the day of the sending": {"referat": {}, "pr_dato": "2018-02-15", "udfald": "brud"},
		"dated the day after pr_dato, after the sending": {"referat": {"findes": true, "dato": "2018-02-17"}, "pr_dato": "2018-02-16", "udfald": "brud"},
		"dated the day after pr_dato, before the sending": {"referat": {"findes": true, "dato": "2018-02-15"}, "pr_dato": "2018-02-14", "udfald": "afventer"},
	}
	svar := beslutningsreferat.svar with input as {
		"region": "midtjylland",
		"forum": {"moeder": [{"id": "m1", "dato": "2018-02-14", "beslutningsreferat": c.referat}]},
		"indstilling": {"dato": "2018-02-14", "fremsendt": {"dato": "2018-02-15"}},
		"pr_dato": c.pr_dato,
	}
	svar.udfald == c.udfald
}

test_the_later_steps[navn] if {
	some navn, c in {
		"recommended only": {"sag": {"indstilling": {"dato": "2018-02-14"}}, "udfald": ["afventer", "afventer"]},
		"the kommune decided": {"sag": {"afgoerelse": {"dato": "2018-02-19"}}, "udfald": ["brud", "afventer"]},
		"the kommune has the result of the reassessment": {"revurdering": {"kommune_informeret": "2018-08-02"}, "sag": {}, "udfald": ["afventer", "brud"]},
		"the kommune answered the reassessment": {"revurdering": {"kommunens_svar": {"dato": "2018-08-06"}}, "sag": {}, "udfald": ["afventer", "brud"]},
		"the case is closed": {"sag": {"afsluttet": {"dato": "2018-08-20"}}, "udfald": ["brud", "brud"]},
	}
	svar := beslutningsreferat.svar with input as object.union(c.sag, {
		"region": "midtjylland",
		"forum": {"moeder": [{"id": "m1", "dato": "2018-02-14"}]},
		"revurderinger": [object.union({"id": "r1", "dato": "2018-08-01", "moede": {}}, object.get(c, "revurdering", {}))],
		"pr_dato": "2018-08-31",
	})
	[f.udfald | some f in svar.forekomster] == c.udfald
}

# The recommendation of an earlier meeting was sent before this one was held.
test_a_step_before_the_meeting_is_no_later_one[fremsendt] if {
	some fremsendt, udfald in {"2018-02-20": "afventer", "2018-02-21": "brud"}
	svar := beslutningsreferat.svar with input as {
		"region": "midtjylland",
		"forum": {"moeder": [{"id": "m2", "dato": "2018-02-21"}]},
		"indstilling": {"dato": "2018-02-14", "fremsendt": {"dato": fremsendt}},
		"pr_dato": "2018-02-28",
	}
	svar.udfald == udfald
}

test_the_answer if {
	svar := beslutningsreferat.svar with input as {
		"region": "midtjylland",
		"forum": {"moeder": [{"id": "m1", "dato": "2018-02-14"}]},
		"pr_dato": "2018-02-28",
	}
	svar.forekomster == [{
		"noegle": "m1",
		"sti": ["forum", "moeder", 0],
		"udfald": "afventer",
		"frist": null,
		"fakta": [["forum", "moeder", 0, "dato"]],
		"mangler": [["forum", "moeder", 0, "beslutningsreferat"]],
		"parametre": {"moede": "2018-02-14"},
	}]
}

test_when[navn] if {
	some navn, c in {
		"the day before the meeting": {"region": "midtjylland", "dato": "2018-02-14", "pr_dato": "2018-02-13", "udfald": "ikke_relevant"},
		"the day of the meeting": {"region": "midtjylland", "dato": "2018-02-14", "pr_dato": "2018-02-14", "udfald": "afventer"},
		"the day before the koncept": {"region": "midtjylland", "dato": "2017-12-17", "pr_dato": "2018-02-28", "udfald": "ikke_relevant"},
		"the first day of the koncept": {"region": "midtjylland", "dato": "2017-12-18", "pr_dato": "2018-02-28", "udfald": "afventer"},
		"another region": {"region": "syddanmark", "dato": "2018-02-14", "pr_dato": "2018-02-28", "udfald": "ikke_relevant"},
	}
	svar := beslutningsreferat.svar with input as {
		"region": c.region,
		"forum": {"moeder": [{"id": "m1", "dato": c.dato}]},
		"pr_dato": c.pr_dato,
	}
	svar.udfald == c.udfald
}

test_no_meeting_recorded if {
	svar := beslutningsreferat.svar with input as {"region": "midtjylland", "indstilling": {"dato": "2018-02-14"}, "pr_dato": "2018-02-28"}
	svar == {"udfald": "uoplyst", "fakta": [], "mangler": [["forum", "moeder"]]}
}
