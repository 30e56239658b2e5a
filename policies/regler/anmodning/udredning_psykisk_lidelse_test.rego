package regler.anmodning.udredning_psykisk_lidelse_test

import data.regler.anmodning.udredning_psykisk_lidelse

test_udfald[navn] if {
	some navn, c in {
		"described": {"sag": {"anmodning": {"udredning": {"psykisk_lidelse": {"beskrivelse": "Paranoid skizofreni siden 2005."}}}}, "udfald": "opfyldt", "mangler": []},
		"only a reference": {"sag": {"anmodning": {"udredning": {"psykisk_lidelse": {"beskrivelse": " Se bilag "}}}}, "udfald": "brud", "mangler": [["anmodning", "udredning", "psykisk_lidelse", "beskrivelse"]]},
		"only a number": {"sag": {"anmodning": {"udredning": {"psykisk_lidelse": {"beskrivelse": "20.0"}}}}, "udfald": "brud", "mangler": [["anmodning", "udredning", "psykisk_lidelse", "beskrivelse"]]},
		"not there": {"sag": {}, "udfald": "brud", "mangler": [["anmodning", "udredning", "psykisk_lidelse", "beskrivelse"]]},
	}
	svar := udredning_psykisk_lidelse.svar with input as object.union(anmodet, c.sag)
	svar.udfald == c.udfald
	svar.mangler == c.mangler
}

test_svar if {
	svar := udredning_psykisk_lidelse.svar with input as object.union(anmodet, {})
	svar == {"udfald": "brud", "fakta": [], "mangler": [["anmodning", "udredning", "psykisk_lidelse", "beskrivelse"]]}
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
	svar := udredning_psykisk_lidelse.svar with input as object.union({"pr_dato": "2018-02-28"}, c.sag)
	[svar.udfald, object.get(svar, "grund", "")] == c.svar
}

anmodet := {"region": "midtjylland", "anmodning": {"modtaget": "2018-02-01"}, "pr_dato": "2018-02-28"}
