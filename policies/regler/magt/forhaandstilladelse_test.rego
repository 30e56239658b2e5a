package regler.magt.forhaandstilladelse_test

import data.regler.magt.forhaandstilladelse

test_udfald[navn] if {
	some navn, c in {
		"decision the day before": {"felter": {"afgoerelse": {"dato": "2018-05-14", "udloeber": "2018-12-31"}}, "svar": ["opfyldt", ""]},
		"decision the same day": {"felter": {"afgoerelse": {"dato": "2018-05-15", "udloeber": "2018-12-31"}}, "svar": ["opfyldt", ""]},
		"decision the day after": {"felter": {"afgoerelse": {"dato": "2018-05-16", "udloeber": "2018-12-31"}}, "svar": ["brud", "for_sent"]},
		"runs to that day": {"felter": {"afgoerelse": {"dato": "2018-02-15", "udloeber": "2018-05-15"}}, "svar": ["opfyldt", ""]},
		"ran to the day before": {"felter": {"afgoerelse": {"dato": "2018-02-15", "udloeber": "2018-05-14"}}, "svar": ["brud", "udloebet"]},
		"revoked before": {"felter": {"afgoerelse": {"dato": "2018-02-15", "ophaevet": "2018-05-14", "udloeber": "2018-12-31"}}, "svar": ["brud", "ophaevet"]},
		"begins after": {"felter": {"afgoerelse": {"dato": "2018-02-15", "gaelder_fra": "2018-05-16", "udloeber": "2018-12-31"}}, "svar": ["brud", "ikke_begyndt"]},
		"for another measure": {"felter": {"afgoerelse": {"hjemmel": "paragraf_128", "dato": "2018-02-15", "udloeber": "2018-12-31"}}, "svar": ["brud", "anden_afgoerelse"]},
		"said not to be there": {"felter": {"afgoerelse": {"findes": false}}, "svar": ["brud", "ingen_afgoerelse"]},
		"not said": {"felter": {}, "svar": ["brud", ""]},
		"undated": {"felter": {"afgoerelse": {"findes": true}}, "svar": ["uoplyst", ""]},
		"end not said": {"felter": {"afgoerelse": {"dato": "2018-02-15"}}, "svar": ["uoplyst", ""]},
		"§ 126 needs none": {"felter": {"hjemmel": "paragraf_126"}, "svar": ["ikke_relevant", ""]},
		"§ 129 a needs one": {"felter": {"hjemmel": "paragraf_129_a"}, "svar": ["brud", ""]},
		"nødret": {"felter": {"hjemmel": "noedret"}, "svar": ["ikke_relevant", ""]},
		"no ground": {"felter": {"hjemmel": "ingen"}, "svar": ["ikke_relevant", ""]},
		"a ground of later": {"felter": {"hjemmel": "paragraf_128_b"}, "svar": ["ikke_relevant", ""]},
		"ground not said": {"felter": {"hjemmel": ""}, "svar": ["uoplyst", ""]},
		"§ 125 in M2": {"felter": {"dato": "2020-01-01", "hjemmel": "paragraf_125"}, "svar": ["brud", ""]},
		"§ 124 c in M2": {"felter": {"dato": "2020-01-01", "hjemmel": "paragraf_124_c"}, "svar": ["ikke_relevant", ""]},
		"§ 124 d in M2": {"felter": {"dato": "2020-01-01", "hjemmel": "paragraf_124_d"}, "svar": ["ikke_relevant", ""]},
		"§ 136 a in M2, its day not known": {"felter": {"dato": "2020-01-01", "hjemmel": "paragraf_136_a"}, "svar": ["ikke_relevant", ""]},
		"§ 136 c in M2": {"felter": {"dato": "2025-01-01", "hjemmel": "paragraf_136_c"}, "svar": ["ikke_relevant", ""]},
		"§ 136 a, stk. 3": {"felter": {"dato": "2025-01-01", "hjemmel": "paragraf_136_a_stk_3"}, "svar": ["brud", ""]},
		"§ 128 b before BEK 402, none": {"felter": {"dato": "2023-04-30", "hjemmel": "paragraf_128_b"}, "svar": ["uoplyst", "uafklaret"]},
		"§ 128 b before BEK 402, one": {"felter": {"dato": "2023-04-30", "hjemmel": "paragraf_128_b", "afgoerelse": {"dato": "2023-04-01", "udloeber": "2023-12-31"}}, "svar": ["opfyldt", ""]},
		"§ 128 b from BEK 402": {"felter": {"dato": "2023-05-01", "hjemmel": "paragraf_128_b"}, "svar": ["brud", ""]},
		"guidance": {"felter": {"dato": "2020-01-01", "arter": ["fysisk_guidning"], "guidning": {"fastholdelse": false}}, "svar": ["ikke_relevant", ""]},
	}
	svar := forhaandstilladelse.svar with input as register(c.felter)
	f := svar.forekomster[0]
	[f.udfald, object.get(f, "besked", "")] == c.svar
}

test_svar if {
	svar := forhaandstilladelse.svar with input as register({"afgoerelse": {"dato": "2018-02-15", "udloeber": "2018-05-14"}})
	svar.forekomster == [{
		"noegle": "h-1",
		"sti": ["haendelser", 0],
		"udfald": "brud",
		"besked": "udloebet",
		"fakta": [
			["haendelser", 0, "dato"],
			["haendelser", 0, "hjemmel"],
			["haendelser", 0, "afgoerelse", "dato"],
			["haendelser", 0, "afgoerelse", "udloeber"],
		],
		"mangler": [],
	}]
}

test_svar_nothing_said if {
	svar := forhaandstilladelse.svar with input as register({})
	svar.forekomster == [{
		"noegle": "h-1",
		"sti": ["haendelser", 0],
		"udfald": "brud",
		"fakta": [["haendelser", 0, "dato"], ["haendelser", 0, "hjemmel"]],
		"mangler": [["haendelser", 0, "afgoerelse", "dato"]],
	}]
}

register(felter) := {"pr_dato": "2026-01-01", "haendelser": [{k: v |
	some k, v in object.union({"id": "h-1", "dato": "2018-05-15", "hjemmel": "paragraf_127"}, felter)
	v != ""
}]}
