package regler.anmodning.tidligere_foranstaltninger_test

import data.regler.anmodning.tidligere_foranstaltninger

test_udfald[navn] if {
	some navn, c in {
		"described, none against misuse": {"sag": {"anmodning": {"tidligere_foranstaltninger": {"beskrivelse": "Tre botilbud siden 2010.", "misbrugsforanstaltninger": {"findes": false}}}}, "udfald": "opfyldt", "mangler": []},
		"both described": {"sag": {"anmodning": {"tidligere_foranstaltninger": {"beskrivelse": "Tre botilbud siden 2010.", "misbrugsforanstaltninger": {"findes": true, "beskrivelse": "Ambulant behandling i 2015."}}}}, "udfald": "opfyldt", "mangler": []},
		"those against misuse are not described": {"sag": {"anmodning": {"tidligere_foranstaltninger": {"beskrivelse": "Tre botilbud siden 2010.", "misbrugsforanstaltninger": {"findes": true}}}}, "udfald": "brud", "mangler": [["anmodning", "tidligere_foranstaltninger", "misbrugsforanstaltninger", "beskrivelse"]]},
		"those against misuse are not dealt with": {"sag": {"anmodning": {"tidligere_foranstaltninger": {"beskrivelse": "Tre botilbud siden 2010."}}}, "udfald": "brud", "mangler": [["anmodning", "tidligere_foranstaltninger", "misbrugsforanstaltninger", "findes"]]},
		"also where there is no misuse now": {"sag": {"anmodning": {"tidligere_foranstaltninger": {"beskrivelse": "Tre botilbud siden 2010."}, "udredning": {"misbrug": {"findes": false}}}}, "udfald": "brud", "mangler": [["anmodning", "tidligere_foranstaltninger", "misbrugsforanstaltninger", "findes"]]},
		"only those against misuse": {"sag": {"anmodning": {"tidligere_foranstaltninger": {"misbrugsforanstaltninger": {"findes": true, "beskrivelse": "Ambulant behandling i 2015."}}}}, "udfald": "brud", "mangler": [["anmodning", "tidligere_foranstaltninger", "beskrivelse"]]},
		"nothing": {"sag": {}, "udfald": "brud", "mangler": [["anmodning", "tidligere_foranstaltninger", "beskrivelse"], ["anmodning", "tidligere_foranstaltninger", "misbrugsforanstaltninger", "findes"]]},
	}
	svar := tidligere_foranstaltninger.svar with input as object.union(anmodet, c.sag)
	svar.udfald == c.udfald
	svar.mangler == c.mangler
}

test_svar if {
	svar := tidligere_foranstaltninger.svar with input as object.union(anmodet, {"anmodning": {"tidligere_foranstaltninger": {"beskrivelse": "Tre botilbud siden 2010.", "misbrugsforanstaltninger": {"findes": true}}}})
	svar == {
		"udfald": "brud",
		"fakta": [["anmodning", "tidligere_foranstaltninger", "beskrivelse"], ["anmodning", "tidligere_foranstaltninger", "misbrugsforanstaltninger", "findes"]],
		"mangler": [["anmodning", "tidligere_foranstaltninger", "misbrugsforanstaltninger", "beskrivelse"]],
	}
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
	svar := tidligere_foranstaltninger.svar with input as object.union({"pr_dato": "2018-02-28"}, c.sag)
	[svar.udfald, object.get(svar, "grund", "")] == c.svar
}

anmodet := {"region": "midtjylland", "anmodning": {"modtaget": "2018-02-01"}, "pr_dato": "2018-02-28"}
