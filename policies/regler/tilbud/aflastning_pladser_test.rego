package regler.tilbud.aflastning_pladser_test

import data.regler.tilbud.aflastning_pladser

test_paragraf_52[navn] if {
	some navn, c in {
		"as many as approved": {"felter": {"godkendt": 6, "i_brug": 6}, "udfald": "opfyldt"},
		"one more": {"felter": {"godkendt": 6, "i_brug": 7}, "udfald": "brud"},
		"one less": {"felter": {"godkendt": 6, "i_brug": 5}, "udfald": "opfyldt"},
		"none approved, none in use": {"felter": {"godkendt": 0, "i_brug": 0}, "udfald": "opfyldt"},
		"none approved, one in use": {"felter": {"godkendt": 0, "i_brug": 1}, "udfald": "brud"},
		"approved number not said": {"felter": {"i_brug": 6}, "udfald": "uoplyst"},
		"number in use not said": {"felter": {"godkendt": 6}, "udfald": "uoplyst"},
		"approved on the day of the count": {"felter": {"godkendt": 6, "i_brug": 7, "godkendt_dato": "2018-05-01"}, "udfald": "brud"},
		"approved the day after": {"felter": {"godkendt": 6, "i_brug": 7, "godkendt_dato": "2018-05-02"}, "udfald": "uoplyst"},
	}
	svar := aflastning_pladser.svar with input as register({"opgjort": "2018-05-01", "paragraf_52": c.felter, "flytninger": []})
	svar.udfald == c.udfald
}

test_paragraf_84[navn] if {
	some navn, c in {
		"listed as approved": {"felter": {"anfoert_som_godkendt": true}, "udfald": "brud"},
		"not listed": {"felter": {"anfoert_som_godkendt": false}, "udfald": "opfyldt"},
		"not said": {"felter": {"antal": 2}, "udfald": "uoplyst"},
	}
	svar := aflastning_pladser.svar with input as register(object.union(i_orden, {"paragraf_84": c.felter}))
	svar.udfald == c.udfald
}

test_flytninger[navn] if {
	some navn, c in {
		"without approval": {"f": {"dato": "2018-05-10"}, "udfald": "brud"},
		"approved on the day": {"f": {"dato": "2018-05-10", "ny_godkendelse": "2018-05-10"}, "udfald": "opfyldt"},
		"approved the day after": {"f": {"dato": "2018-05-10", "ny_godkendelse": "2018-05-11"}, "udfald": "brud"},
		"the other way": {"f": {"dato": "2018-05-10", "fra_paragraf": "paragraf_84", "til_paragraf": "paragraf_52"}, "udfald": "brud"},
		"to the same section": {"f": {"dato": "2018-05-10", "til_paragraf": "paragraf_52"}, "udfald": "ikke_relevant"},
		"day not said": {"f": {}, "udfald": "uoplyst"},
		"today": {"f": {"dato": "2018-06-30"}, "udfald": "brud"},
		"the first day": {"f": {"dato": "2015-01-01"}, "udfald": "brud"},
		"before": {"f": {"dato": "2014-12-31"}, "udfald": "ikke_relevant"},
	}
	svar := aflastning_pladser.svar with input as register(object.union(i_orden, {"flytninger": [object.union({"id": "f-1", "fra_paragraf": "paragraf_52", "til_paragraf": "paragraf_84", "antal": 1}, c.f)]}))
	[f.udfald | some f in svar.forekomster; f.noegle == "f-1"] == [c.udfald]
}

test_moved_tomorrow if {
	svar := aflastning_pladser.svar with input as register(object.union(i_orden, {"flytninger": [{"id": "f-1", "dato": "2018-07-01"}]}))
	[f.noegle | some f in svar.forekomster] == ["paragraf_52"]
}

test_counted_on[navn] if {
	some navn, c in {
		"today": {"opgjort": "2018-06-30", "udfald": "brud"},
		"tomorrow": {"opgjort": "2018-07-01", "udfald": "ikke_relevant"},
		"the first day": {"opgjort": "2015-01-01", "udfald": "brud"},
		"before": {"opgjort": "2014-12-31", "udfald": "ikke_relevant"},
	}
	svar := aflastning_pladser.svar with input as register({"opgjort": c.opgjort, "paragraf_52": {"godkendt": 6, "i_brug": 7}, "flytninger": []})
	svar.udfald == c.udfald
}

test_count_undated if {
	svar := aflastning_pladser.svar with input as register({"paragraf_52": {"godkendt": 6, "i_brug": 7}, "flytninger": []})
	svar.udfald == "brud"
}

test_moves_not_said if {
	svar := aflastning_pladser.svar with input as register({"paragraf_52": {"godkendt": 6, "i_brug": 6}})
	svar.udfald == "uoplyst"
	svar.forekomster[1] == {"noegle": "flytninger", "sti": ["tilbud", "pladser", "flytninger"], "udfald": "uoplyst", "fakta": [], "mangler": [["tilbud", "pladser", "flytninger"]]}
}

test_no_respite[navn] if {
	some navn, dokument in {"no tilbud": {"pr_dato": "2018-06-30"}, "no places": {"tilbud": {"navn": "Lindehuset"}, "pr_dato": "2018-06-30"}}
	svar := aflastning_pladser.svar with input as dokument
	svar == {"udfald": "ikke_relevant", "grund": "betingelse", "besked": "ingen_aflastning", "fakta": [], "mangler": []}
}

test_svar if {
	svar := aflastning_pladser.svar with input as register({
		"opgjort": "2018-05-01", "paragraf_52": {"godkendt": 6, "i_brug": 8}, "paragraf_84": {"anfoert_som_godkendt": false},
		"flytninger": [{"id": "f-1", "dato": "2018-04-01", "fra_paragraf": "paragraf_84", "til_paragraf": "paragraf_52", "antal": 2}],
	})
	svar == {"udfald": "brud", "fakta": [], "mangler": [], "forekomster": [
		{
			"noegle": "paragraf_52", "sti": ["tilbud", "pladser", "paragraf_52"], "udfald": "brud",
			"fakta": [["tilbud", "pladser", "paragraf_52", "godkendt"], ["tilbud", "pladser", "paragraf_52", "i_brug"]],
			"mangler": [], "beregning": {"udtryk": "8 − 6 = 2"}, "parametre": {"godkendt": 6, "i_brug": 8},
		},
		{
			"noegle": "paragraf_84", "sti": ["tilbud", "pladser", "paragraf_84"], "udfald": "opfyldt", "besked": "ikke_godkendt",
			"fakta": [["tilbud", "pladser", "paragraf_84", "anfoert_som_godkendt"]], "mangler": [],
		},
		{
			"noegle": "f-1", "sti": ["tilbud", "pladser", "flytninger", 0], "udfald": "brud", "besked": "flyttet",
			"fakta": [["tilbud", "pladser", "flytninger", 0, "dato"]],
			"mangler": [["tilbud", "pladser", "flytninger", 0, "ny_godkendelse"]], "parametre": {"dag": "2018-04-01"},
		},
	]}
}

i_orden := {"opgjort": "2018-05-01", "paragraf_52": {"godkendt": 6, "i_brug": 6}, "flytninger": []}

register(pladser) := {"tilbud": {"pladser": pladser}, "pr_dato": "2018-06-30"}
