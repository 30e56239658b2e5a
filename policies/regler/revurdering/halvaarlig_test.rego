package regler.revurdering.halvaarlig_test

import data.regler.revurdering.halvaarlig

# A stay from Monday 12 March 2018: its half-years end on Wednesday 12 September 2018 and Tuesday 12 March 2019. From
# Thursday 1 March the first ends on Saturday 1 September 2018, and the next hverdag is Monday 3 September.

test_halvaar[navn] if {
	some navn, c in {
		"the last day of the window": {"sag": {"ophold": {"start": "2018-03-12"}, "pr_dato": "2018-09-12", "revurderinger": [{"id": "rev-1", "dato": "2018-09-12"}]}, "vil": [["halvaar-1", "opfyldt", "2018-09-12"]]},
		"the day after: the second begins": {"sag": {"ophold": {"start": "2018-03-12"}, "pr_dato": "2018-09-13", "revurderinger": [{"id": "rev-1", "dato": "2018-09-12"}]}, "vil": [["halvaar-1", "opfyldt", "2018-09-12"], ["halvaar-2", "afventer", "2019-03-12"]]},
		"treated the day after the window": {"sag": {"ophold": {"start": "2018-03-12"}, "pr_dato": "2018-09-13", "revurderinger": [{"id": "rev-1", "dato": "2018-09-13"}]}, "vil": [["halvaar-1", "brud", "2018-09-12"], ["halvaar-2", "opfyldt", "2019-03-12"]]},
		"treated the day before the last": {"sag": {"ophold": {"start": "2018-03-12"}, "pr_dato": "2018-09-12", "revurderinger": [{"id": "rev-1", "dato": "2018-09-11"}]}, "vil": [["halvaar-1", "opfyldt", "2018-09-12"]]},
		"not treated on the last day": {"sag": {"ophold": {"start": "2018-03-12"}, "pr_dato": "2018-09-12", "revurderinger": []}, "vil": [["halvaar-1", "afventer", "2018-09-12"]]},
		"not treated the day after": {"sag": {"ophold": {"start": "2018-03-12"}, "pr_dato": "2018-09-13", "revurderinger": []}, "vil": [["halvaar-1", "brud", "2018-09-12"], ["halvaar-2", "afventer", "2019-03-12"]]},
		"months 2 and 9": {"sag": {"ophold": {"start": "2018-03-12"}, "pr_dato": "2018-12-31", "revurderinger": [{"id": "rev-1", "dato": "2018-05-09"}, {"id": "rev-2", "dato": "2018-12-05"}]}, "vil": [["halvaar-1", "opfyldt", "2018-09-12"], ["halvaar-2", "opfyldt", "2019-03-12"]]},
		"treated after pr_dato": {"sag": {"ophold": {"start": "2018-03-12"}, "pr_dato": "2018-05-31", "revurderinger": [{"id": "rev-1", "dato": "2018-06-01"}]}, "vil": [["halvaar-1", "afventer", "2018-09-12"]]},
		"treated on the first day of the stay": {"sag": {"ophold": {"start": "2018-03-12"}, "pr_dato": "2018-09-12", "revurderinger": [{"id": "rev-1", "dato": "2018-03-12"}]}, "vil": [["halvaar-1", "afventer", "2018-09-12"]]},
		"only postponed in the window": {"sag": {"ophold": {"start": "2018-03-12"}, "pr_dato": "2018-09-13", "revurderinger": [{"id": "rev-1", "moede": {"dato": "2018-09-05", "udsaettelse": {"udsat": true, "flertalsbeslutning": true}}}]}, "vil": [["halvaar-1", "brud", "2018-09-12"], ["halvaar-2", "afventer", "2019-03-12"]]},
		"the first day of the stay": {"sag": {"ophold": {"start": "2018-03-12"}, "pr_dato": "2018-03-12", "revurderinger": []}, "vil": [["halvaar-1", "afventer", "2018-09-12"]]},
		"31 August and no leap year": {"sag": {"ophold": {"start": "2018-08-31"}, "pr_dato": "2018-09-01", "revurderinger": []}, "vil": [["halvaar-1", "afventer", "2019-02-28"]]},
		"31 August and the leap year": {"sag": {"ophold": {"start": "2019-08-31"}, "pr_dato": "2020-02-29", "revurderinger": [{"id": "rev-1", "dato": "2020-02-29"}]}, "vil": [["halvaar-1", "opfyldt", "2020-02-29"]]},
		"the end of the month is counted from the start": {"sag": {"ophold": {"start": "2018-08-31"}, "pr_dato": "2019-03-01", "revurderinger": [{"id": "rev-1", "dato": "2019-02-28"}]}, "vil": [["halvaar-1", "opfyldt", "2019-02-28"], ["halvaar-2", "afventer", "2019-08-31"]]},
		"the stay ended on the last day of the window": {"sag": {"ophold": {"start": "2018-03-12", "slut": "2018-09-12"}, "pr_dato": "2018-12-31", "revurderinger": []}, "vil": []},
		"discharged on the last day of the window, the end of the stay not said": {"sag": {"ophold": {"start": "2018-03-12"}, "udslusning": {"udsluset": "2018-09-12"}, "pr_dato": "2018-12-31", "revurderinger": []}, "vil": []},
		"discharged the day after, the end of the stay not said": {"sag": {"ophold": {"start": "2018-03-12"}, "udslusning": {"udsluset": "2018-09-13"}, "pr_dato": "2018-12-31", "revurderinger": []}, "vil": [["halvaar-1", "brud", "2018-09-12"]]},
		"the stay ended the day after": {"sag": {"ophold": {"start": "2018-03-12", "slut": "2018-09-13"}, "pr_dato": "2018-12-31", "revurderinger": []}, "vil": [["halvaar-1", "brud", "2018-09-12"]]},
		"the stay ends after pr_dato": {"sag": {"ophold": {"start": "2018-03-12", "slut": "2018-08-01"}, "pr_dato": "2018-07-31", "revurderinger": []}, "vil": [["halvaar-1", "afventer", "2018-09-12"]]},
	}
	svar := halvaarlig.svar with input as c.sag
	udfald(svar) == c.vil
}

udfald(svar) := [[f.noegle, f.udfald, f.frist] | some f in svar.forekomster] if {
	svar.forekomster
} else := []

test_flyttet_frist if {
	sag := {"pr_dato": "2018-09-20", "ophold": {"start": "2018-03-01"}, "revurderinger": [{"id": "rev-1", "dato": "2018-09-03"}]}
	svar := halvaarlig.svar with input as sag
	udfald(svar) == [["halvaar-1", "brud", "2018-09-01"], ["halvaar-2", "opfyldt", "2019-03-01"]]
	flyttet := halvaarlig.svar with input as object.union(sag, {"laesninger": {"frist.flyt_til_hverdag": true}})
	udfald(flyttet) == [["halvaar-1", "opfyldt", "2018-09-03"], ["halvaar-2", "afventer", "2019-03-01"]]
}

test_ingen_forekomster if {
	svar := halvaarlig.svar with input as {"pr_dato": "2018-12-31", "ophold": {"start": "2018-03-12", "slut": "2018-09-12"}}
	svar.grund == "ingen_forekomster"
}

test_only_the_meeting_is_dated if {
	svar := halvaarlig.svar with input as {"pr_dato": "2018-09-12", "ophold": {"start": "2018-03-12"}, "revurderinger": [{"id": "rev-1", "moede": {"dato": "2018-09-12"}}]}
	udfald(svar) == [["halvaar-1", "opfyldt", "2018-09-12"]]
}

test_intet_ophold if {
	svar := halvaarlig.svar with input as {"pr_dato": "2018-03-11", "ophold": {"start": "2018-03-12"}}
	svar == {"udfald": "ikke_relevant", "grund": "trin_ikke_naaet", "fakta": [], "mangler": []}
}

test_hele_bruddet if {
	svar := halvaarlig.svar with input as {"pr_dato": "2018-12-31", "ophold": {"start": "2018-03-12", "slut": "2018-09-13"}}
	svar == {"udfald": "brud", "fakta": [], "mangler": [], "forekomster": [{
		"noegle": "halvaar-1",
		"sti": ["ophold"],
		"udfald": "brud",
		"frist": "2018-09-12",
		"fakta": [["ophold", "start"]],
		"mangler": [["revurderinger"]],
		"beregning": {"fra": "2018-03-12", "led": [{"antal": 6, "enhed": "maaneder"}], "sidste_dag": "2018-09-12"},
		"parametre": {"nummer": 1},
	}]}
}

# The scheme ends on 30 June 2024: 30 December 2023 + 6 months is that day, 31 December clamps to it, 1 January is 1 July.
test_ordningens_ophoer[start] if {
	some start, udfald in {"2023-12-30": "brud", "2023-12-31": "brud", "2024-01-01": "ikke_relevant"}
	svar := halvaarlig.svar with input as {"pr_dato": "2025-06-01", "ophold": {"start": start}}
	svar.udfald == udfald
}
