package felles.sagsbehandling_test

import data.felles.sagsbehandling

test_afventer_modtagelse[navn] if {
	some navn, c in {
		"nothing yet": {"sag": {"anmodning": {}}, "svar": [true]},
		"sent, receipt not recorded": {"sag": {"anmodning": {"sendt": "2018-01-31"}}, "svar": []},
		"to be sent tomorrow": {"sag": {"anmodning": {"sendt": "2018-02-11"}}, "svar": [true]},
		"received": {"sag": {"anmodning": {"modtaget": "2018-02-01"}}, "svar": []},
		"received today": {"sag": {"anmodning": {"modtaget": "2018-02-10"}}, "svar": []},
		"received tomorrow": {"sag": {"anmodning": {"sendt": "2018-02-09", "modtaget": "2018-02-11"}}, "svar": [true]},
		"treated, receipt not recorded": {"sag": {"forum": {"moeder": [{"id": "m1", "dato": "2018-02-07"}]}}, "svar": []},
	}
	svar := [true | sagsbehandling.afventer_modtagelse] with input as object.union(c.sag, {"pr_dato": "2018-02-10"})
	svar == c.svar
}

moede := {"dato": "2018-02-14", "tidspunkt": ["forum", "moeder", 0, "dato"]}

# Thirteen o'clock on 14 February 2018.
test_inden_moedet[navn] if {
	some navn, c in {
		"the day before": {"tid": "2018-02-14T13:00:00+01:00", "sket": "2018-02-13", "pr_dato": "2018-02-28", "udfald": "opfyldt", "besked": ""},
		"the same day without a time": {"tid": "2018-02-14T13:00:00+01:00", "sket": "2018-02-14", "pr_dato": "2018-02-28", "udfald": "opfyldt", "besked": ""},
		"the same day, the meeting without a time": {"tid": "2018-02-14", "sket": "2018-02-14T15:00:00+01:00", "pr_dato": "2018-02-28", "udfald": "opfyldt", "besked": ""},
		"a second before": {"tid": "2018-02-14T13:00:00+01:00", "sket": "2018-02-14T12:59:59+01:00", "pr_dato": "2018-02-28", "udfald": "opfyldt", "besked": ""},
		"at the same second": {"tid": "2018-02-14T13:00:00+01:00", "sket": "2018-02-14T13:00:00+01:00", "pr_dato": "2018-02-28", "udfald": "brud", "besked": "efter_moedet"},
		"a second after, in another zone": {"tid": "2018-02-14T13:00:00+01:00", "sket": "2018-02-14T12:00:01Z", "pr_dato": "2018-02-28", "udfald": "brud", "besked": "efter_moedet"},
		"the day after": {"tid": "2018-02-14T13:00:00+01:00", "sket": "2018-02-15", "pr_dato": "2018-02-28", "udfald": "brud", "besked": "efter_moedet"},
		"the day after, not happened yet": {"tid": "2018-02-14T13:00:00+01:00", "sket": "2018-02-15", "pr_dato": "2018-02-14", "udfald": "afventer", "besked": ""},
	}
	svar := sagsbehandling.inden_moedet(moede, ["indstilling", "dato"]) with input as {
		"forum": {"moeder": [{"id": "m1", "dato": c.tid}]},
		"indstilling": {"dato": c.sket},
		"pr_dato": c.pr_dato,
	}
	[svar.udfald, object.get(svar, "besked", "")] == [c.udfald, c.besked]
}

test_inden_moedet_not_recorded[pr_dato] if {
	some pr_dato, udfald in {"2018-02-13": "afventer", "2018-02-14": "afventer", "2018-02-15": "brud"}
	svar := sagsbehandling.inden_moedet(moede, ["indstilling", "dato"]) with input as {
		"forum": {"moeder": [{"id": "m1", "dato": "2018-02-14"}]},
		"pr_dato": pr_dato,
	}
	[svar.udfald, svar.frist] == [udfald, "2018-02-14"]
}
