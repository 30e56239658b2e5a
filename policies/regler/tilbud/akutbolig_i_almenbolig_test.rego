package regler.tilbud.akutbolig_i_almenbolig_test

import data.regler.tilbud.akutbolig_i_almenbolig

test_udfald[navn] if {
	some navn, c in {
		"almenbolig as akutbolig": {"felter": {}, "udfald": "brud", "besked": ""},
		"since when not said": {"felter": {}, "uden": ["fra"], "udfald": "brud", "besked": "uden_dag"},
		"no rent": {"felter": {"beboer_betaler_leje": false}, "udfald": "brud", "besked": ""},
		"rent": {"felter": {"beboer_betaler_leje": true}, "udfald": "uoplyst", "besked": "betaler_leje"},
		"approved on the day": {"felter": {"socialtilsynets_godkendelse": "2018-05-01"}, "udfald": "uoplyst", "besked": "godkendt"},
		"approved the day after": {"felter": {"socialtilsynets_godkendelse": "2018-05-02"}, "udfald": "brud", "besked": ""},
		"has ended": {"felter": {"til": "2018-05-31"}, "udfald": "brud", "besked": ""},
		"from today": {"felter": {"fra": "2018-06-30"}, "udfald": "brud", "besked": ""},
		"the first day": {"felter": {"fra": "2015-01-01"}, "udfald": "brud", "besked": ""},
		"before": {"felter": {"fra": "2014-12-31"}, "udfald": "ikke_relevant", "besked": ""},
		"almenbolig as dwelling": {"felter": {"anvendelse": "fast_bolig"}, "udfald": "opfyldt", "besked": ""},
		"almenbolig for respite": {"felter": {"anvendelse": "aflastning"}, "udfald": "opfyldt", "besked": ""},
		"§ 107 as akutbolig": {"felter": {"boligtype": "paragraf_107"}, "udfald": "ikke_relevant", "besked": ""},
		"kind of dwelling not said": {"felter": {}, "uden": ["boligtype"], "udfald": "uoplyst", "besked": ""},
		"kind not said, used as dwelling": {"felter": {"anvendelse": "fast_bolig"}, "uden": ["boligtype"], "udfald": "opfyldt", "besked": ""},
		"use not said": {"felter": {}, "uden": ["anvendelse"], "udfald": "uoplyst", "besked": ""},
	}
	bolig := object.remove(object.union({"id": "b-1", "boligtype": "almenbolig", "anvendelse": "akutbolig", "fra": "2018-05-01"}, c.felter), object.get(c, "uden", []))
	svar := akutbolig_i_almenbolig.svar with input as register([bolig])
	svar.udfald == c.udfald
	object.get(svar.forekomster[0], "besked", "") == c.besked
}

test_from_tomorrow if {
	svar := akutbolig_i_almenbolig.svar with input as register([{"id": "b-1", "boligtype": "almenbolig", "anvendelse": "akutbolig", "fra": "2018-07-01"}])
	svar == {"udfald": "ikke_relevant", "grund": "ingen_forekomster", "fakta": [], "mangler": []}
}

test_dwellings_not_said if {
	svar := akutbolig_i_almenbolig.svar with input as {"tilbud": {"navn": "Lindehuset"}, "pr_dato": "2018-06-30"}
	svar == {"udfald": "uoplyst", "fakta": [], "mangler": [["tilbud", "boliger"]]}
}

test_svar if {
	svar := akutbolig_i_almenbolig.svar with input as register([
		{"id": "b-1", "boligtype": "almenbolig", "anvendelse": "akutbolig", "fra": "2018-05-01"},
		{"id": "b-2", "boligtype": "almenbolig"},
	])
	svar == {"udfald": "brud", "fakta": [], "mangler": [], "forekomster": [
		{
			"noegle": "b-1", "sti": ["tilbud", "boliger", 0], "udfald": "brud",
			"fakta": [["tilbud", "boliger", 0, "boligtype"], ["tilbud", "boliger", 0, "anvendelse"], ["tilbud", "boliger", 0, "fra"]],
			"mangler": [], "parametre": {"dag": "2018-05-01"},
		},
		{"noegle": "b-2", "sti": ["tilbud", "boliger", 1], "udfald": "uoplyst", "fakta": [], "mangler": [["tilbud", "boliger", 1, "anvendelse"]]},
	]}
}

register(boliger) := {"tilbud": {"boliger": boliger}, "pr_dato": "2018-06-30"}
