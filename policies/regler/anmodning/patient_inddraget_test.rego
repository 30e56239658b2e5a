package regler.anmodning.patient_inddraget_test

import data.regler.anmodning.patient_inddraget

test_udfald[navn] if {
	some navn, c in {
		"involved, dated": {"sag": {"anmodning": {"patientinddragelse": {"inddraget": true, "dato": "2018-01-24"}}}, "udfald": "opfyldt", "mangler": []},
		"involved, undated": {"sag": {"anmodning": {"patientinddragelse": {"inddraget": true}}}, "udfald": "opfyldt", "mangler": []},
		"involved today, late in the evening": {"sag": {"anmodning": {"patientinddragelse": {"inddraget": true, "dato": "2018-02-28T22:30:00Z"}}}, "udfald": "opfyldt", "mangler": []},
		"to be involved tomorrow": {"sag": {"anmodning": {"patientinddragelse": {"inddraget": true, "dato": "2018-02-28T23:30:00Z"}}}, "udfald": "brud", "mangler": [["anmodning", "patientinddragelse", "dato"]]},
		"not involved, a reason": {"sag": {"anmodning": {"patientinddragelse": {"inddraget": false, "grund": "Patienten har ikke villet tale med kommunen."}}}, "udfald": "opfyldt", "mangler": []},
		"a reason alone": {"sag": {"anmodning": {"patientinddragelse": {"grund": "Patienten har ikke villet tale med kommunen."}}}, "udfald": "opfyldt", "mangler": []},
		"not involved, no reason": {"sag": {"anmodning": {"patientinddragelse": {"inddraget": false}}}, "udfald": "brud", "mangler": [["anmodning", "patientinddragelse", "grund"]]},
		"not involved, a placeholder": {"sag": {"anmodning": {"patientinddragelse": {"inddraget": false, "grund": "-"}}}, "udfald": "brud", "mangler": [["anmodning", "patientinddragelse", "grund"]]},
		"nothing": {"sag": {}, "udfald": "brud", "mangler": [["anmodning", "patientinddragelse", "inddraget"]]},
	}
	svar := patient_inddraget.svar with input as object.union(anmodet, c.sag)
	svar.udfald == c.udfald
	svar.mangler == c.mangler
}

test_svar if {
	svar := patient_inddraget.svar with input as object.union(anmodet, {"anmodning": {"patientinddragelse": {"inddraget": false}}})
	svar == {"udfald": "brud", "besked": "uden_grund", "fakta": [["anmodning", "patientinddragelse", "inddraget"]], "mangler": [["anmodning", "patientinddragelse", "grund"]]}
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
	svar := patient_inddraget.svar with input as object.union({"pr_dato": "2018-02-28"}, c.sag)
	[svar.udfald, object.get(svar, "grund", "")] == c.svar
}

anmodet := {"region": "midtjylland", "anmodning": {"modtaget": "2018-02-01"}, "pr_dato": "2018-02-28"}
