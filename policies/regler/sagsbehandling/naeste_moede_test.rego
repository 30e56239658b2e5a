package regler.sagsbehandling.naeste_moede_test

import data.regler.sagsbehandling.naeste_moede

# Received Thursday 1 February 2018; the forum meets on Wednesdays: 31 January, 7 and 14 February.
test_udfald[navn] if {
	some navn, c in {
		"on the next": {"kalender": [paa("2018-02-07")], "udfald": "opfyldt"},
		"on the one after that": {"kalender": [ikke_paa("2018-02-07"), paa("2018-02-14")], "udfald": "brud"},
		"the next was cancelled": {"kalender": [object.union(ikke_paa("2018-02-07"), {"aflyst": true}), paa("2018-02-14")], "udfald": "opfyldt"},
		"the next was cancelled, not on the first held": {"kalender": [object.union(ikke_paa("2018-02-07"), {"aflyst": true}), ikke_paa("2018-02-14")], "udfald": "brud"},
		"not said whether the next was cancelled": {"kalender": [{"id": "k", "dato": "2018-02-07", "paa_dagsorden": false}, paa("2018-02-14")], "udfald": "uoplyst"},
		"on the next, not said whether it was cancelled": {"kalender": [{"id": "k", "dato": "2018-02-07", "paa_dagsorden": true}], "udfald": "opfyldt"},
		"not said whether it was on": {"kalender": [{"id": "k", "dato": "2018-02-07", "aflyst": false}], "udfald": "brud"},
		"the day after the receipt": {"kalender": [ikke_paa("2018-02-02"), paa("2018-02-07")], "udfald": "brud"},
		"the day of the receipt is not the next": {"kalender": [ikke_paa("2018-02-01"), paa("2018-02-07")], "udfald": "opfyldt"},
		"on the very day of the receipt": {"kalender": [paa("2018-02-01"), ikke_paa("2018-02-07")], "udfald": "opfyldt"},
		"before the receipt": {"kalender": [ikke_paa("2018-01-31"), paa("2018-02-07")], "udfald": "opfyldt"},
		"the order of the calendar does not matter": {"kalender": [paa("2018-02-14"), ikke_paa("2018-02-07")], "udfald": "brud"},
		"no calendar": {"kalender": [], "udfald": "uoplyst"},
		"a calendar that ends before": {"kalender": [ikke_paa("2018-01-31")], "udfald": "uoplyst"},
		"without dates": {"kalender": [{"id": "k", "paa_dagsorden": true}], "udfald": "uoplyst"},
		"the next is on pr_dato": {"kalender": [ikke_paa("2018-02-20")], "udfald": "brud"},
		"the next is after pr_dato": {"kalender": [ikke_paa("2018-02-21")], "udfald": "afventer"},
		"on the next, which is after pr_dato": {"kalender": [paa("2018-02-21")], "udfald": "afventer"},
	}
	svar := naeste_moede.svar with input as {
		"region": "midtjylland",
		"anmodning": {"modtaget": "2018-02-01T09:30:00+01:00"},
		"forum": {"moedekalender": c.kalender},
		"pr_dato": "2018-02-20",
	}
	svar.udfald == c.udfald
}

test_treated_at_the_meeting[navn] if {
	some navn, c in {
		"not said whether it was on": {"moede": {"id": "k", "dato": "2018-02-07T13:00:00+01:00", "aflyst": false}, "udfald": "opfyldt"},
		"said not to be on": {"moede": ikke_paa("2018-02-07"), "udfald": "brud"},
	}
	svar := naeste_moede.svar with input as {
		"region": "midtjylland",
		"anmodning": {"modtaget": "2018-02-01"},
		"forum": {"moedekalender": [c.moede], "moeder": [{"id": "m1", "dato": "2018-02-07"}]},
		"pr_dato": "2018-02-28",
	}
	svar.udfald == c.udfald
}

test_the_answer if {
	svar := naeste_moede.svar with input as {
		"region": "midtjylland",
		"anmodning": {"modtaget": "2018-02-01"},
		"forum": {"moedekalender": [ikke_paa("2018-02-07")]},
		"pr_dato": "2018-02-28",
	}
	svar == {
		"udfald": "brud",
		"fakta": [["anmodning", "modtaget"], ["forum", "moedekalender", 0, "dato"]],
		"mangler": [["forum", "moedekalender", 0, "paa_dagsorden"]],
		"parametre": {"moede": "2018-02-07", "modtaget": "2018-02-01"},
	}
}

test_pending if {
	svar := naeste_moede.svar with input as {
		"region": "midtjylland",
		"anmodning": {"modtaget": "2018-02-01"},
		"forum": {"moedekalender": [ikke_paa("2018-02-07"), ikke_paa("2018-02-14")]},
		"pr_dato": "2018-02-06",
	}
	[svar.udfald, svar.frist, svar.besked] == ["afventer", "2018-02-07", "afventer"]
}

test_receipt[navn] if {
	some navn, c in {
		"not said": {"anmodning": {"sendt": "2018-01-31"}, "udfald": "uoplyst"},
		"not yet": {"anmodning": {"sendt": "2018-01-31", "modtaget": "2018-03-01"}, "udfald": "ikke_relevant"},
		"a draft": {"anmodning": {}, "udfald": "ikke_relevant"},
		"the day before the koncept": {"anmodning": {"modtaget": "2017-12-17"}, "udfald": "ikke_relevant"},
		"the first day of the koncept": {"anmodning": {"modtaget": "2017-12-18"}, "udfald": "brud"},
	}
	svar := naeste_moede.svar with input as {
		"region": "midtjylland",
		"anmodning": c.anmodning,
		"forum": {"moedekalender": [ikke_paa("2018-02-07")]},
		"pr_dato": "2018-02-28",
	}
	svar.udfald == c.udfald
}

paa(dato) := {"id": dato, "dato": dato, "aflyst": false, "paa_dagsorden": true}

ikke_paa(dato) := {"id": dato, "dato": dato, "aflyst": false, "paa_dagsorden": false}
