package regler.revurdering.halvaarlig_fra_seneste_test

import data.regler.revurdering.halvaarlig_fra_seneste

test_udfald[navn] if {
	some navn, c in {
		"on the last day": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-12"}], "ophold": {"start": "2018-03-12", "slut": "2018-12-01"}}, "udfald": "opfyldt"},
		"the day after": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-13"}], "ophold": {"start": "2018-03-12", "slut": "2018-12-01"}}, "udfald": "brud"},
		"out of order in the document": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-12"}, {"id": "rev-2", "dato": "2018-06-06"}], "ophold": {"start": "2018-03-12", "slut": "2018-12-01"}}, "udfald": "opfyldt"},
		"six months after the first, and a day": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-04-04"}, {"id": "rev-2", "dato": "2018-10-05"}], "ophold": {"start": "2018-03-12", "slut": "2018-12-01"}}, "udfald": "brud"},
		"six months after the first": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-04-04"}, {"id": "rev-2", "dato": "2018-10-04"}], "ophold": {"start": "2018-03-12", "slut": "2018-12-01"}}, "udfald": "opfyldt"},
		"none, the last day": {"sag": {"revurderinger": [], "ophold": {"start": "2018-03-12"}, "pr_dato": "2018-09-12"}, "udfald": "afventer"},
		"none, the day after": {"sag": {"revurderinger": [], "ophold": {"start": "2018-03-12"}, "pr_dato": "2018-09-13"}, "udfald": "brud"},
		"the stay ended on the last day": {"sag": {"revurderinger": [], "ophold": {"start": "2018-03-12", "slut": "2018-09-12"}}, "udfald": "ikke_relevant"},
		"the stay ended the day after": {"sag": {"revurderinger": [], "ophold": {"start": "2018-03-12", "slut": "2018-09-13"}}, "udfald": "brud"},
		"treated after the stay": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-12"}], "ophold": {"start": "2018-03-12", "slut": "2018-09-10"}}, "udfald": "ikke_relevant"},
		"treated before the stay": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-03-01"}], "ophold": {"start": "2018-03-12"}, "pr_dato": "2018-09-12"}, "udfald": "afventer"},
		"the treatment after pr_dato": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-01"}], "ophold": {"start": "2018-03-12"}, "pr_dato": "2018-08-31"}, "udfald": "afventer"},
		"from 31 August, 28 February": {"sag": {"revurderinger": [], "ophold": {"start": "2018-08-31"}, "pr_dato": "2019-02-28"}, "udfald": "afventer"},
		"from 31 August, 1 March": {"sag": {"revurderinger": [], "ophold": {"start": "2018-08-31"}, "pr_dato": "2019-03-01"}, "udfald": "brud"},
		"only the meeting is dated": {"sag": {"revurderinger": [{"id": "rev-1", "moede": {"dato": "2018-09-12"}}], "ophold": {"start": "2018-03-12", "slut": "2018-12-01"}}, "udfald": "opfyldt"},
		"a Saturday, treated Monday": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-03"}], "ophold": {"start": "2018-03-01", "slut": "2018-12-01"}}, "udfald": "brud"},
		"the same where the deadline moves": {"sag": {"revurderinger": [{"id": "rev-1", "dato": "2018-09-03"}], "ophold": {"start": "2018-03-01", "slut": "2018-12-01"}, "laesninger": {"frist.flyt_til_hverdag": true}}, "udfald": "opfyldt"},
		"the stay begins after pr_dato": {"sag": {"revurderinger": [], "ophold": {"start": "2019-01-01"}}, "udfald": "ikke_relevant"},
		"another region: the Act holds there too": {"sag": {"revurderinger": [], "ophold": {"start": "2018-03-12"}, "region": "hovedstaden"}, "udfald": "brud"},
	}
	svar := halvaarlig_fra_seneste.svar with input as object.union({"pr_dato": "2018-12-31", "region": "midtjylland"}, c.sag)
	svar.udfald == c.udfald
}

test_hele_svaret if {
	svar := halvaarlig_fra_seneste.svar with input as object.union({"pr_dato": "2018-12-31", "region": "midtjylland"}, {"revurderinger": [{"id": "rev-1", "dato": "2018-09-13"}], "ophold": {"start": "2018-03-12", "slut": "2018-12-01"}})
	svar == {"udfald": "brud", "fakta": [], "mangler": [], "forekomster": [{"noegle": "ophold", "sti": ["ophold"], "udfald": "brud", "fakta": [["ophold", "start"], ["revurderinger", 0, "dato"]], "mangler": [], "frist": "2018-09-12", "beregning": {"fra": "2018-03-12", "led": [{"antal": 6, "enhed": "maaneder"}], "sidste_dag": "2018-09-12", "faktisk": "2018-09-13", "afvigelse": 1}}]}
}

# The scheme ends on 30 June 2024: 30 December 2023 + 6 months is that day, 1 January 2024 + 6 months the day after.
test_ordningens_ophoer[start] if {
	some start, udfald in {"2023-12-30": "brud", "2024-01-01": "ikke_relevant"}
	svar := halvaarlig_fra_seneste.svar with input as {"pr_dato": "2025-06-01", "ophold": {"start": start}}
	svar.udfald == udfald
}
