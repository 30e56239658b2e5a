package regler.moede.ferieplan_test

import data.regler.moede.ferieplan

alle := {"staaende_medlemmer": true, "suppleanter": true, "sekretariat": true}

test_number_of_the_meeting[navn] if {
	some navn, c in {
		"the first": {"plan": {"moedenummer": 1}, "udfald": "opfyldt"},
		"the fourth": {"plan": {"moedenummer": 4}, "udfald": "opfyldt"},
		"the fifth": {"plan": {"moedenummer": 5}, "udfald": "uoplyst"},
		"the fiftieth": {"plan": {"moedenummer": 50}, "udfald": "uoplyst"},
		"not said": {"plan": {}, "udfald": "uoplyst"},
	}
	svar := ferieplan.svar with input as moede(object.union({"besluttet": "2018-01-24", "omfatter": alle}, c.plan), {}, "2018-02-28")
	svar.udfald == c.udfald
}

test_this_meeting_decided[navn] if {
	some navn, c in {
		"the fourth": {"nummer": 4, "besluttet": "2018-02-14", "udfald": "opfyldt"},
		"the fifth": {"nummer": 5, "besluttet": "2018-02-14", "udfald": "uoplyst"},
		"an earlier one, this being the fourth": {"nummer": 4, "besluttet": "2018-02-13", "udfald": "opfyldt"},
		"an earlier one, this being the fifth": {"nummer": 5, "besluttet": "2018-02-13", "udfald": "uoplyst"},
		"a later one, this being the fourth": {"nummer": 4, "besluttet": "2018-02-15", "udfald": "uoplyst"},
	}
	svar := ferieplan.svar with input as moede({"besluttet": c.besluttet, "omfatter": alle}, {"moedenummer": c.nummer}, "2018-02-28")
	svar.udfald == c.udfald
}

test_whom_it_covers[navn] if {
	some navn, c in {
		"all": {"omfatter": alle, "udfald": "opfyldt", "bemaerkning": ""},
		"not the standing members": {"omfatter": object.union(alle, {"staaende_medlemmer": false}), "udfald": "brud", "bemaerkning": ""},
		"the standing members not said": {"omfatter": object.remove(alle, ["staaende_medlemmer"]), "udfald": "brud", "bemaerkning": ""},
		"not the secretariat": {"omfatter": object.union(alle, {"sekretariat": false}), "udfald": "brud", "bemaerkning": ""},
		"the secretariat not said": {"omfatter": object.remove(alle, ["sekretariat"]), "udfald": "brud", "bemaerkning": ""},
		"not the substitutes": {"omfatter": object.union(alle, {"suppleanter": false}), "udfald": "opfyldt", "bemaerkning": "uden_suppleanter"},
		"the substitutes not said": {"omfatter": object.remove(alle, ["suppleanter"]), "udfald": "opfyldt", "bemaerkning": "uden_suppleanter"},
		"nobody said": {"omfatter": {}, "udfald": "brud", "bemaerkning": ""},
	}
	svar := ferieplan.svar with input as moede({"besluttet": "2018-01-10", "moedenummer": 2, "omfatter": c.omfatter}, {}, "2018-02-28")
	svar.udfald == c.udfald
	object.get(svar, "bemaerkning", "") == c.bemaerkning
}

# No decision is told: how many of the forum's meetings are over?
test_no_decision[navn] if {
	some navn, c in {
		"the third meeting, held": {"felter": {"moedenummer": 3}, "pr_dato": "2018-02-28", "udfald": "afventer"},
		"the fourth meeting, on its day": {"felter": {"moedenummer": 4}, "pr_dato": "2018-02-14", "udfald": "afventer"},
		"the fourth meeting, the day after": {"felter": {"moedenummer": 4}, "pr_dato": "2018-02-15", "udfald": "uoplyst"},
		"the fifth meeting, on its day": {"felter": {"moedenummer": 5}, "pr_dato": "2018-02-14", "udfald": "uoplyst"},
		"the fifth meeting to come, the one before it held": {"felter": {"moedenummer": 5, "forrige_moede": {"dato": "2018-02-07"}}, "pr_dato": "2018-02-07", "udfald": "uoplyst"},
		"the fifth meeting to come, and the one before it too": {"felter": {"moedenummer": 5, "forrige_moede": {"dato": "2018-02-07"}}, "pr_dato": "2018-02-06", "udfald": "afventer"},
		"the third meeting, and a fourth in the calendar": {"felter": {"moedenummer": 3, "moedekalender": {"linjer": [{"id": "a", "dato": "2018-02-21"}]}}, "pr_dato": "2018-02-22", "udfald": "uoplyst"},
		"the third meeting, and a fourth on the day": {"felter": {"moedenummer": 3, "moedekalender": {"linjer": [{"id": "a", "dato": "2018-02-21"}]}}, "pr_dato": "2018-02-21", "udfald": "afventer"},
		"the third meeting, and a cancelled one": {"felter": {"moedenummer": 3, "moedekalender": {"linjer": [{"id": "a", "dato": "2018-02-21", "aflyst": true}]}}, "pr_dato": "2018-02-22", "udfald": "afventer"},
		"the number not said": {"felter": {}, "pr_dato": "2018-02-28", "udfald": "uoplyst"},
	}
	svar := ferieplan.svar with input as moede({}, c.felter, c.pr_dato)
	svar.udfald == c.udfald
}

test_a_decision_to_come if {
	svar := ferieplan.svar with input as moede({"besluttet": "2018-03-01", "moedenummer": 4, "omfatter": alle}, {"moedenummer": 2}, "2018-02-28")
	svar == {
		"udfald": "afventer",
		"frist": null,
		"fakta": [["moedenummer"]],
		"mangler": [["ferieplan", "besluttet"]],
		"parametre": {"antal": 4},
	}
}

test_the_answer if {
	svar := ferieplan.svar with input as moede(
		{"besluttet": "2018-01-10", "moedenummer": 2, "omfatter": {"staaende_medlemmer": false, "suppleanter": true}},
		{},
		"2018-02-28",
	)
	svar == {
		"udfald": "brud",
		"fakta": [
			["ferieplan", "besluttet"],
			["ferieplan", "moedenummer"],
			["ferieplan", "omfatter", "staaende_medlemmer"],
			["ferieplan", "omfatter", "suppleanter"],
		],
		"mangler": [["ferieplan", "omfatter", "sekretariat"]],
		"parametre": {"grupper": ["staaende_medlemmer", "sekretariat"]},
	}
}

test_the_answer_when_late if {
	svar := ferieplan.svar with input as moede({"besluttet": "2018-02-14", "omfatter": alle}, {"moedenummer": 5}, "2018-02-28")
	svar == {
		"udfald": "uoplyst",
		"grund": "ikke_bekraeftet",
		"besked": "sent",
		"fakta": [
			["ferieplan", "besluttet"],
			["moedenummer"],
			["ferieplan", "omfatter", "staaende_medlemmer"],
			["ferieplan", "omfatter", "suppleanter"],
			["ferieplan", "omfatter", "sekretariat"],
		],
		"mangler": [],
		"parametre": {"nummer": 5},
	}
}

test_in_force[navn] if {
	some navn, c in {
		"the day before the koncept": {"felter": {"dato": "2017-12-17"}, "udfald": "ikke_relevant"},
		"its first day": {"felter": {"dato": "2017-12-18"}, "udfald": "brud"},
		"its last day": {"felter": {"dato": "2024-06-30", "pr_dato": "2024-07-31"}, "udfald": "brud"},
		"the day after": {"felter": {"dato": "2024-07-01", "pr_dato": "2024-07-31"}, "udfald": "ikke_relevant"},
		"cancelled": {"felter": {"aflysning": {"aflyst": true}}, "udfald": "ikke_relevant"},
	}
	svar := ferieplan.svar with input as object.union(moede({"besluttet": "2017-12-18"}, {}, "2018-02-28"), c.felter)
	svar.udfald == c.udfald
}

moede(plan, felter, pr_dato) := object.union(
	{"region": "midtjylland", "dato": "2018-02-14", "ferieplan": plan, "pr_dato": pr_dato},
	felter,
)
