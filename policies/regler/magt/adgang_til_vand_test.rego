package regler.magt.adgang_til_vand_test

import data.regler.magt.adgang_til_vand

test_udfald[navn] if {
	some navn, c in {
		"no ground": {"dato": "2018-02-01", "felter": {"hjemmel": "ingen"}, "udfald": "brud", "besked": ""},
		"no ground, though the danger is written": {"dato": "2018-02-01", "felter": {"hjemmel": "ingen", "hjemmel_begrundelse": "Borgeren vil dø af at drikke.", "risiko": {"opfyldt": true, "begrundelse": "Vandforgiftning."}}, "udfald": "brud", "besked": ""},
		"ground not said": {"dato": "2018-02-01", "felter": {}, "udfald": "brud", "besked": "ikke_anfoert"},
		"§ 126 on the last day of M1": {"dato": "2019-12-31", "felter": {"hjemmel": "paragraf_126"}, "udfald": "opfyldt", "besked": ""},
		"§ 126 on the first day of M2": {"dato": "2020-01-01", "felter": {"hjemmel": "paragraf_126"}, "udfald": "brud", "besked": "ikke_hjemmel"},
		"§ 124 d on the last day of M1": {"dato": "2019-12-31", "felter": {"hjemmel": "paragraf_124_d", "fare": {"opfyldt": true}}, "udfald": "brud", "besked": "ikke_hjemmel"},
		"§ 124 d on the first day of M2": {"dato": "2020-01-01", "felter": {"hjemmel": "paragraf_124_d", "fare": {"opfyldt": true}}, "udfald": "opfyldt", "besked": "opfyldt"},
		"§ 124 d without danger": {"dato": "2021-02-01", "felter": {"hjemmel": "paragraf_124_d", "fare": {"opfyldt": false}}, "udfald": "brud", "besked": "ingen_fare"},
		"§ 124 d, danger not said": {"dato": "2021-02-01", "felter": {"hjemmel": "paragraf_124_d"}, "udfald": "uoplyst", "besked": "uoplyst"},
		"§ 127 with a decision": {"dato": "2018-02-01", "felter": {"hjemmel": "paragraf_127", "afgoerelse": {"dato": "2018-01-15", "udloeber": "2018-03-01"}}, "udfald": "brud", "besked": "anden_hjemmel"},
		"a ground whose content was not seen": {"dato": "2021-02-01", "felter": {"hjemmel": "paragraf_128_f"}, "udfald": "uoplyst", "besked": "kilden_ikke_set"},
		"nødret": {"dato": "2018-02-01", "felter": {"hjemmel": "noedret", "hjemmel_begrundelse": "Borgeren var ved at miste bevidstheden."}, "udfald": "opfyldt", "besked": "straffri"},
		"nødret in M2": {"dato": "2021-02-01", "felter": {"hjemmel": "noedret", "hjemmel_begrundelse": "Borgeren var ved at miste bevidstheden."}, "udfald": "opfyldt", "besked": "straffri"},
		"nødret not written out": {"dato": "2018-02-01", "felter": {"hjemmel": "noedret"}, "udfald": "brud", "besked": "ikke_udskrevet"},
		"nødværge": {"dato": "2018-02-01", "felter": {"hjemmel": "noedvaerge", "hjemmel_begrundelse": "Borgeren slog."}, "udfald": "brud", "besked": "anden_hjemmel"},
		"the first day of M1": {"dato": "2015-01-01", "felter": {"hjemmel": "ingen"}, "udfald": "brud", "besked": ""},
		"before M1": {"dato": "2014-12-31", "felter": {"hjemmel": "ingen"}, "udfald": "ikke_relevant", "besked": ""},
	}
	svar := adgang_til_vand.svar with input as register([object.union({"id": "h-1", "dato": c.dato, "arter": ["hindring_i_at_drikke"]}, c.felter)])
	svar.udfald == c.udfald
	object.get(svar.forekomster[0], "besked", "") == c.besked
}

test_which_are_judged[navn] if {
	some navn, c in {
		"another kind": {"haendelser": [{"id": "h-1", "dato": "2018-02-01", "arter": ["fastholdelse"]}], "udfald": "ikke_relevant"},
		"kind not said": {"haendelser": [{"id": "h-1", "dato": "2018-02-01", "hjemmel": "ingen"}], "udfald": "uoplyst"},
		"tomorrow": {"haendelser": [{"id": "h-1", "dato": "2022-01-01", "arter": ["hindring_i_at_drikke"], "hjemmel": "ingen"}], "udfald": "ikke_relevant"},
	}
	svar := adgang_til_vand.svar with input as register(c.haendelser)
	svar.udfald == c.udfald
}

test_register_silent if {
	svar := adgang_til_vand.svar with input as {"pr_dato": "2021-12-31"}
	svar == {"udfald": "uoplyst", "fakta": [], "mangler": [["haendelser"]]}
}

test_svar if {
	svar := adgang_til_vand.svar with input as register([{"id": "h-1", "dato": "2020-01-01", "arter": ["hindring_i_at_drikke"], "hjemmel": "paragraf_126"}])
	svar == {"udfald": "brud", "fakta": [], "mangler": [], "forekomster": [{
		"noegle": "h-1", "sti": ["haendelser", 0], "udfald": "brud", "besked": "ikke_hjemmel",
		"fakta": [["haendelser", 0, "dato"], ["haendelser", 0, "arter"], ["haendelser", 0, "hjemmel"]],
		"mangler": [], "parametre": {"hjemmel": "paragraf_126", "dag": "2020-01-01"},
	}]}
}

register(haendelser) := {"haendelser": haendelser, "pr_dato": "2021-12-31"}
