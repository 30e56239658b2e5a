package regler.anmodning.bemaerkninger_indhentet_test

import data.regler.anmodning.bemaerkninger_indhentet

test_udfald[navn] if {
	some navn, c in {
		"the patient, with remarks": {"sag": {"anmodning": {"bemaerkninger": {"kontaktet": "patient", "findes": true, "tekst": "Vil gerne indlægges."}}}, "udfald": "opfyldt", "mangler": []},
		"the guardian, without remarks": {"sag": {"anmodning": {"bemaerkninger": {"kontaktet": "vaerge", "findes": false}}}, "udfald": "opfyldt", "mangler": []},
		"another, with remarks alone": {"sag": {"anmodning": {"bemaerkninger": {"kontaktet": "anden_relevant_person", "tekst": "Er bekymret."}}}, "udfald": "opfyldt", "mangler": []},
		"contacted today": {"sag": {"anmodning": {"bemaerkninger": {"kontaktet": "patient", "dato": "2018-02-28", "findes": false}}}, "udfald": "opfyldt", "mangler": []},
		"to be contacted tomorrow": {"sag": {"anmodning": {"bemaerkninger": {"kontaktet": "patient", "dato": "2018-03-01", "findes": false}}}, "udfald": "brud", "mangler": []},
		"nobody was contacted": {"sag": {"anmodning": {"bemaerkninger": {"kontaktet": "ingen"}}}, "udfald": "brud", "mangler": []},
		"who was contacted is not said": {"sag": {"anmodning": {"bemaerkninger": {"findes": true, "tekst": "Vil gerne indlægges."}}}, "udfald": "brud", "mangler": [["anmodning", "bemaerkninger", "kontaktet"]]},
		"the remarks are not written": {"sag": {"anmodning": {"bemaerkninger": {"kontaktet": "patient", "findes": true}}}, "udfald": "brud", "mangler": [["anmodning", "bemaerkninger", "tekst"]]},
		"the remarks are a placeholder": {"sag": {"anmodning": {"bemaerkninger": {"kontaktet": "patient", "findes": true, "tekst": "se vedlagte"}}}, "udfald": "brud", "mangler": [["anmodning", "bemaerkninger", "tekst"]]},
		"whether there were any is not said": {"sag": {"anmodning": {"bemaerkninger": {"kontaktet": "patient"}}}, "udfald": "brud", "mangler": [["anmodning", "bemaerkninger", "findes"]]},
		"nothing": {"sag": {}, "udfald": "brud", "mangler": [["anmodning", "bemaerkninger", "kontaktet"], ["anmodning", "bemaerkninger", "findes"]]},
	}
	svar := bemaerkninger_indhentet.svar with input as object.union(anmodet, c.sag)
	svar.udfald == c.udfald
	svar.mangler == c.mangler
}

test_svar if {
	svar := bemaerkninger_indhentet.svar with input as object.union(anmodet, {"anmodning": {"bemaerkninger": {"kontaktet": "ingen"}}})
	svar == {"udfald": "brud", "besked": "ingen_kontaktet", "fakta": [["anmodning", "bemaerkninger", "kontaktet"]], "mangler": []}
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
	svar := bemaerkninger_indhentet.svar with input as object.union({"pr_dato": "2018-02-28"}, c.sag)
	[svar.udfald, object.get(svar, "grund", "")] == c.svar
}

anmodet := {"region": "midtjylland", "anmodning": {"modtaget": "2018-02-01"}, "pr_dato": "2018-02-28"}
