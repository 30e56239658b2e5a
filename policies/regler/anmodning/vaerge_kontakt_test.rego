package regler.anmodning.vaerge_kontakt_test

import data.regler.anmodning.vaerge_kontakt

test_udfald[navn] if {
	some navn, c in {
		"a guardian with a telephone": {"sag": {"borger": {"vaerge": {"findes": true, "navn": "Testperson Jota", "telefon": "00 00 00 01"}}}, "udfald": "opfyldt", "mangler": []},
		"a guardian with an e-mail": {"sag": {"borger": {"vaerge": {"findes": true, "navn": "Testperson Jota", "email": "a@example.org"}}}, "udfald": "opfyldt", "mangler": []},
		"a guardian with an address": {"sag": {"borger": {"vaerge": {"findes": true, "navn": "Testperson Jota", "adresse": "Eksempelvej 1"}}}, "udfald": "opfyldt", "mangler": []},
		"a guardian shown by the name alone": {"sag": {"borger": {"vaerge": {"navn": "Testperson Jota", "telefon": "00 00 00 01"}}}, "udfald": "opfyldt", "mangler": []},
		"a guardian who cannot be reached": {"sag": {"borger": {"vaerge": {"findes": true, "navn": "Testperson Jota"}}}, "udfald": "brud", "mangler": [["borger", "vaerge", "telefon"]]},
		"the telephone is a placeholder": {"sag": {"borger": {"vaerge": {"findes": true, "navn": "Testperson Jota", "telefon": "-"}}}, "udfald": "brud", "mangler": [["borger", "vaerge", "telefon"]]},
		"a guardian without a name": {"sag": {"borger": {"vaerge": {"findes": true, "telefon": "00 00 00 01"}}}, "udfald": "brud", "mangler": [["borger", "vaerge", "navn"]]},
		"no guardian, nobody named": {"sag": {"borger": {"vaerge": {"findes": false}}}, "udfald": "ikke_relevant", "mangler": []},
		"no guardian, no contact person": {"sag": {"borger": {"vaerge": {"findes": false}, "kontaktperson": {"findes": false}}}, "udfald": "ikke_relevant", "mangler": []},
		"a contact person with data": {"sag": {"borger": {"vaerge": {"findes": false}, "kontaktperson": {"navn": "Testperson Kappa", "telefon": "00 00 00 02"}}}, "udfald": "opfyldt", "mangler": []},
		"a contact person without data": {"sag": {"borger": {"vaerge": {"findes": false}, "kontaktperson": {"findes": true}}}, "udfald": "brud", "mangler": [["borger", "kontaktperson", "navn"], ["borger", "kontaktperson", "telefon"]]},
		"both, one without data": {"sag": {"borger": {"vaerge": {"findes": true, "navn": "Testperson Jota", "telefon": "00 00 00 01"}, "kontaktperson": {"navn": "Testperson Kappa"}}}, "udfald": "brud", "mangler": [["borger", "kontaktperson", "telefon"]]},
		"whether there is a guardian is not said": {"sag": {"borger": {"navn": "Testperson Alfa"}}, "udfald": "uoplyst", "mangler": [["borger", "vaerge", "findes"]]},
		"the same with a contact person in order": {"sag": {"borger": {"kontaktperson": {"navn": "Testperson Kappa", "telefon": "00 00 00 02"}}}, "udfald": "uoplyst", "mangler": [["borger", "vaerge", "findes"]]},
		"the same with a contact person without data": {"sag": {"borger": {"kontaktperson": {"navn": "Testperson Kappa"}}}, "udfald": "brud", "mangler": [["borger", "kontaktperson", "telefon"]]},
	}
	svar := vaerge_kontakt.svar with input as object.union(anmodet, c.sag)
	svar.udfald == c.udfald
	svar.mangler == c.mangler
}

test_svar if {
	svar := vaerge_kontakt.svar with input as object.union(anmodet, {"borger": {"vaerge": {"findes": true, "navn": "Testperson Jota"}, "kontaktperson": {"findes": false}}})
	svar == {
		"udfald": "brud",
		"fakta": [["borger", "vaerge", "findes"], ["borger", "vaerge", "navn"], ["borger", "kontaktperson", "findes"]],
		"mangler": [["borger", "vaerge", "telefon"]],
	}
}

# The koncept is in force from 18 December 2017, in Region Midtjylland; a draft is judged as if sent on pr_dato.
test_i_kraft[navn] if {
	some navn, c in {
		"received the day before": {"sag": {"region": "midtjylland", "anmodning": {"modtaget": "2017-12-17"}}, "svar": ["ikke_relevant", "ikke_i_kraft"]},
		"received on the day": {"sag": {"region": "midtjylland", "anmodning": {"modtaget": "2017-12-18"}}, "svar": ["uoplyst", ""]},
		"sent the day before, not received": {"sag": {"region": "midtjylland", "anmodning": {"sendt": "2017-12-17"}}, "svar": ["ikke_relevant", "ikke_i_kraft"]},
		"a draft": {"sag": {"region": "midtjylland"}, "svar": ["uoplyst", ""]},
		"another region": {"sag": {"region": "syddanmark", "anmodning": {"modtaget": "2018-02-01"}}, "svar": ["ikke_relevant", "ikke_i_kraft"]},
		"the region is not said": {"sag": {"anmodning": {"modtaget": "2018-02-01"}}, "svar": ["uoplyst", ""]},
	}
	svar := vaerge_kontakt.svar with input as object.union({"pr_dato": "2018-02-28"}, c.sag)
	[svar.udfald, object.get(svar, "grund", "")] == c.svar
}

anmodet := {"region": "midtjylland", "anmodning": {"modtaget": "2018-02-01"}, "pr_dato": "2018-02-28"}
