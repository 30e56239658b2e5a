package regler.anmodning.farevurdering_test

import data.regler.anmodning.farevurdering

test_udfald[navn] if {
	some navn, c in {
		"assessed": {"sag": {"anmodning": {"udredning": {"fare": {"beskrivelse": "Trusler med kniv mod personale."}}}}, "udfald": "opfyldt", "mangler": []},
		"a placeholder": {"sag": {"anmodning": {"udredning": {"fare": {"beskrivelse": "Følger"}}}}, "udfald": "brud", "mangler": [["anmodning", "udredning", "fare", "beskrivelse"]]},
		"not there": {"sag": {}, "udfald": "brud", "mangler": [["anmodning", "udredning", "fare", "beskrivelse"]]},
		"the criterion is no substitute": {"sag": {"anmodning": {"kriterier": {"fare": {"opfyldt": true}}}}, "udfald": "brud", "mangler": [["anmodning", "udredning", "fare", "beskrivelse"]]},
	}
	svar := farevurdering.svar with input as object.union(anmodet, c.sag)
	svar.udfald == c.udfald
	svar.mangler == c.mangler
}

test_svar if {
	svar := farevurdering.svar with input as object.union(anmodet, {})
	svar == {"udfald": "brud", "fakta": [], "mangler": [["anmodning", "udredning", "fare", "beskrivelse"]]}
}

# Regime B is in force from 1 April 2019.
test_regime[navn] if {
	some navn, c in {
		"received the day before": {"modtaget": "2019-03-31", "besked": ""},
		"received on the day": {"modtaget": "2019-04-01", "besked": "brud_regime_b"},
		"received after the scheme": {"modtaget": "2025-01-15", "besked": "brud_regime_b"},
	}
	svar := farevurdering.svar with input as {"region": "midtjylland", "anmodning": {"modtaget": c.modtaget}, "pr_dato": "2025-02-01"}
	[svar.udfald, object.get(svar, "besked", "")] == ["brud", c.besked]
}

test_regime_b_met if {
	svar := farevurdering.svar with input as {
		"region": "midtjylland",
		"anmodning": {"modtaget": "2019-04-01", "udredning": {"fare": {"beskrivelse": "Risiko for vold under påvirkning."}}},
		"pr_dato": "2019-05-01",
	}
	svar.udfald == "opfyldt"
	not svar.besked
}

# The koncept is in force from 18 December 2017, in Region Midtjylland; a draft is judged as if sent on pr_dato.
test_i_kraft[navn] if {
	some navn, c in {
		"received the day before": {"sag": {"region": "midtjylland", "anmodning": {"modtaget": "2017-12-17"}}, "svar": ["ikke_relevant", "ikke_i_kraft"]},
		"received on the day": {"sag": {"region": "midtjylland", "anmodning": {"modtaget": "2017-12-18"}}, "svar": ["brud", ""]},
		"sent the day before, not received": {"sag": {"region": "midtjylland", "anmodning": {"sendt": "2017-12-17"}}, "svar": ["ikke_relevant", "ikke_i_kraft"]},
		"a draft": {"sag": {"region": "midtjylland"}, "svar": ["brud", ""]},
		"another region": {"sag": {"region": "syddanmark", "anmodning": {"modtaget": "2018-02-01"}}, "svar": ["ikke_relevant", "ikke_i_kraft"]},
		"the region is not said": {"sag": {"anmodning": {"modtaget": "2018-02-01"}}, "svar": ["uoplyst", ""]},
	}
	svar := farevurdering.svar with input as object.union({"pr_dato": "2018-02-28"}, c.sag)
	[svar.udfald, object.get(svar, "grund", "")] == c.svar
}

anmodet := {"region": "midtjylland", "anmodning": {"modtaget": "2018-02-01"}, "pr_dato": "2018-02-28"}
