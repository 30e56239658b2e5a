package regler.magt.tilbageholdelse_udgang_test

import data.regler.magt.tilbageholdelse_udgang

test_udfald[navn] if {
	some navn, c in {
		"no ground": {"dato": "2018-02-01", "felter": {"hjemmel": "ingen"}, "udfald": "brud", "besked": ""},
		"ground not said": {"dato": "2018-02-01", "felter": {}, "udfald": "brud", "besked": "ikke_anfoert"},
		"§ 126": {"dato": "2018-02-01", "felter": {"hjemmel": "paragraf_126"}, "udfald": "opfyldt", "besked": ""},
		"§ 126 on the last day of M1": {"dato": "2019-12-31", "felter": {"hjemmel": "paragraf_126"}, "udfald": "opfyldt", "besked": ""},
		"§ 126 on the first day of M2": {"dato": "2020-01-01", "felter": {"hjemmel": "paragraf_126"}, "udfald": "brud", "besked": "ikke_hjemmel"},
		"§ 126 before midnight in Denmark": {"dato": "2019-12-31T22:59:59Z", "felter": {"hjemmel": "paragraf_126"}, "udfald": "opfyldt", "besked": ""},
		"§ 126 after midnight in Denmark": {"dato": "2019-12-31T23:00:00Z", "felter": {"hjemmel": "paragraf_126"}, "udfald": "brud", "besked": "ikke_hjemmel"},
		"§ 124 d on the first day of M2": {"dato": "2020-01-01", "felter": {"hjemmel": "paragraf_124_d", "fare": {"opfyldt": true}}, "udfald": "opfyldt", "besked": "opfyldt"},
		"§ 124 d on the last day of M1": {"dato": "2019-12-31", "felter": {"hjemmel": "paragraf_124_d", "fare": {"opfyldt": true}}, "udfald": "brud", "besked": "ikke_hjemmel"},
		"§ 124 d without danger": {"dato": "2021-02-01", "felter": {"hjemmel": "paragraf_124_d", "fare": {"opfyldt": false}}, "udfald": "brud", "besked": "ingen_fare"},
		"§ 124 d, danger not said": {"dato": "2021-02-01", "felter": {"hjemmel": "paragraf_124_d"}, "udfald": "uoplyst", "besked": "uoplyst"},
		"§ 124 b, guidance": {"dato": "2021-02-01", "felter": {"hjemmel": "paragraf_124_b"}, "udfald": "brud", "besked": "ikke_hjemmel"},
		"§ 127 with a decision": {"dato": "2018-02-01", "felter": {"hjemmel": "paragraf_127", "afgoerelse": {"dato": "2018-01-15", "udloeber": "2018-02-01"}}, "udfald": "opfyldt", "besked": ""},
		"§ 127, expired the day before": {"dato": "2018-02-01", "felter": {"hjemmel": "paragraf_127", "afgoerelse": {"dato": "2018-01-15", "udloeber": "2018-01-31"}}, "udfald": "brud", "besked": "gjaldt_ikke"},
		"§ 127 without a decision": {"dato": "2018-02-01", "felter": {"hjemmel": "paragraf_127"}, "udfald": "brud", "besked": "uden_afgoerelse"},
		"a door opener with a decision": {"dato": "2018-02-01", "felter": {"hjemmel": "paragraf_125_stk_3", "afgoerelse": {"dato": "2018-01-15", "udloeber": "2018-03-01"}}, "udfald": "opfyldt", "besked": ""},
		"§ 126 a, hygiene": {"dato": "2018-02-01", "felter": {"hjemmel": "paragraf_126_a"}, "udfald": "brud", "besked": "anden_hjemmel"},
		"§ 127 in M2, repeal not seen": {"dato": "2021-02-01", "felter": {"hjemmel": "paragraf_127"}, "udfald": "uoplyst", "besked": "kilden_ikke_set"},
		"nødret": {"dato": "2018-02-01", "felter": {"hjemmel": "noedret", "hjemmel_begrundelse": "Borgeren var på vej ud i 12 graders frost uden tøj."}, "udfald": "opfyldt", "besked": "straffri"},
		"nødværge": {"dato": "2018-02-01", "felter": {"hjemmel": "noedvaerge", "hjemmel_begrundelse": "Borgeren slog en medbeboer ved døren."}, "udfald": "opfyldt", "besked": "straffri"},
		"nødret not written out": {"dato": "2018-02-01", "felter": {"hjemmel": "noedret"}, "udfald": "brud", "besked": "ikke_udskrevet"},
		"the first day of M1": {"dato": "2015-01-01", "felter": {"hjemmel": "paragraf_126"}, "udfald": "opfyldt", "besked": ""},
		"before M1": {"dato": "2014-12-31", "felter": {"hjemmel": "ingen"}, "udfald": "ikke_relevant", "besked": ""},
	}
	svar := tilbageholdelse_udgang.svar with input as register([object.union({"id": "h-1", "dato": c.dato, "arter": ["tilbageholdelse_udgang"]}, c.felter)])
	svar.udfald == c.udfald
	object.get(svar.forekomster[0], "besked", "") == c.besked
}

test_which_are_judged[navn] if {
	some navn, c in {
		"another kind": {"haendelser": [{"id": "h-1", "dato": "2018-02-01", "arter": ["fastholdelse"]}], "udfald": "ikke_relevant"},
		"among others": {"haendelser": [{"id": "h-1", "dato": "2018-02-01", "arter": ["fastholdelse", "tilbageholdelse_udgang"]}], "udfald": "brud"},
		"kind not said": {"haendelser": [{"id": "h-1", "dato": "2018-02-01", "hjemmel": "ingen"}], "udfald": "uoplyst"},
		"day not said": {"haendelser": [{"id": "h-1", "arter": ["tilbageholdelse_udgang"], "hjemmel": "ingen"}], "udfald": "uoplyst"},
		"on the day": {"haendelser": [{"id": "h-1", "dato": "2021-12-31", "arter": ["tilbageholdelse_udgang"], "hjemmel": "ingen"}], "udfald": "brud"},
		"tomorrow": {"haendelser": [{"id": "h-1", "dato": "2022-01-01", "arter": ["tilbageholdelse_udgang"], "hjemmel": "ingen"}], "udfald": "ikke_relevant"},
		"none": {"haendelser": [], "udfald": "ikke_relevant"},
	}
	svar := tilbageholdelse_udgang.svar with input as register(c.haendelser)
	svar.udfald == c.udfald
}

test_register_silent if {
	svar := tilbageholdelse_udgang.svar with input as {"pr_dato": "2021-12-31"}
	svar == {"udfald": "uoplyst", "fakta": [], "mangler": [["haendelser"]]}
}

test_svar if {
	svar := tilbageholdelse_udgang.svar with input as register([
		{"id": "h-1", "dato": "2018-02-01T07:30:00+01:00", "arter": ["tilbageholdelse_udgang"], "hjemmel": "ingen"},
		{"id": "h-2", "dato": "2021-02-01", "arter": ["tilbageholdelse_udgang"], "hjemmel": "paragraf_124_d", "fare": {"opfyldt": true}},
	])
	svar == {"udfald": "brud", "fakta": [], "mangler": [], "forekomster": [
		{
			"noegle": "h-1", "sti": ["haendelser", 0], "udfald": "brud",
			"fakta": [["haendelser", 0, "dato"], ["haendelser", 0, "arter"], ["haendelser", 0, "hjemmel"]],
			"mangler": [], "parametre": {"dag": "2018-02-01"},
		},
		{
			"noegle": "h-2", "sti": ["haendelser", 1], "udfald": "opfyldt", "besked": "opfyldt",
			"fakta": [["haendelser", 1, "dato"], ["haendelser", 1, "arter"], ["haendelser", 1, "hjemmel"], ["haendelser", 1, "fare", "opfyldt"]],
			"mangler": [], "parametre": {"hjemmel": "paragraf_124_d", "dag": "2021-02-01"},
		},
	]}
}

register(haendelser) := {"haendelser": haendelser, "pr_dato": "2021-12-31"}
