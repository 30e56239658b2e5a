package regler.magt.hjemmel_test

import data.regler.magt.hjemmel

test_udfald[navn] if {
	some navn, c in {
		"§ 126 on the last day of M1": {"felter": {"dato": "2019-12-31", "hjemmel": "paragraf_126"}, "svar": ["opfyldt", ""]},
		"§ 126 on the first day of M2": {"felter": {"dato": "2020-01-01", "hjemmel": "paragraf_126"}, "svar": ["brud", "gaelder_ikke"]},
		"§ 124 d on the last day of M1": {"felter": {"dato": "2019-12-31", "hjemmel": "paragraf_124_d"}, "svar": ["brud", "gaelder_ikke"]},
		"§ 124 d on the first day of M2": {"felter": {"dato": "2020-01-01", "hjemmel": "paragraf_124_d"}, "svar": ["opfyldt", ""]},
		"§ 127 in M1": {"felter": {"dato": "2018-01-01", "hjemmel": "paragraf_127"}, "svar": ["opfyldt", ""]},
		"§ 127 in M2": {"felter": {"dato": "2020-01-01", "hjemmel": "paragraf_127"}, "svar": ["uoplyst", "uafklaret"]},
		"§ 128 b the day before BEK 402": {"felter": {"dato": "2023-04-30", "hjemmel": "paragraf_128_b"}, "svar": ["uoplyst", "uafklaret"]},
		"§ 128 b from BEK 402": {"felter": {"dato": "2023-05-01", "hjemmel": "paragraf_128_b"}, "svar": ["opfyldt", ""]},
		"§ 128 h the day before the forms": {"felter": {"dato": "2024-12-31", "hjemmel": "paragraf_128_h"}, "svar": ["uoplyst", "uafklaret"]},
		"§ 128 h from the forms": {"felter": {"dato": "2025-01-01", "hjemmel": "paragraf_128_h"}, "svar": ["opfyldt", ""]},
		"§ 125 without stk. in M1": {"felter": {"dato": "2018-01-01", "hjemmel": "paragraf_125"}, "svar": ["uoplyst", "stykke"]},
		"§ 125 in M2": {"felter": {"dato": "2020-01-01", "hjemmel": "paragraf_125"}, "svar": ["opfyldt", ""]},
		"§ 124 b is no ground": {"felter": {"dato": "2020-01-01", "hjemmel": "paragraf_124_b"}, "svar": ["brud", "gaelder_ikke"]},
		"not said": {"felter": {"dato": "2018-01-01"}, "svar": ["brud", ""]},
		"none, written out": {"felter": {"dato": "2018-01-01", "hjemmel": "ingen", "hjemmel_begrundelse": "Personalet låste døren"}, "svar": ["brud", "ingen"]},
		"none, not written out": {"felter": {"dato": "2018-01-01", "hjemmel": "ingen"}, "svar": ["brud", "ingen_ubegrundet"]},
		"none, a placeholder": {"felter": {"dato": "2018-01-01", "hjemmel": "ingen", "hjemmel_begrundelse": "se bilag"}, "svar": ["brud", "ingen_ubegrundet"]},
		"nødret, written out": {"felter": {"dato": "2018-01-01", "hjemmel": "noedret", "hjemmel_begrundelse": "Brand"}, "svar": ["opfyldt", "noedret"]},
		"nødret, not written out": {"felter": {"dato": "2018-01-01", "hjemmel": "noedret"}, "svar": ["brud", "ubegrundet"]},
		"nødværge, written out": {"felter": {"dato": "2021-01-01", "hjemmel": "noedvaerge", "hjemmel_begrundelse": "Angreb med kniv"}, "svar": ["opfyldt", "noedret"]},
		"nødværge, not written out": {"felter": {"dato": "2021-01-01", "hjemmel": "noedvaerge"}, "svar": ["brud", "ubegrundet"]},
		"guidance without holding": {"felter": {"dato": "2021-01-01", "arter": ["fysisk_guidning"], "guidning": {"fastholdelse": false}}, "svar": ["ikke_relevant", ""]},
		"guidance, holding not said": {"felter": {"dato": "2021-01-01", "arter": ["fysisk_guidning"]}, "svar": ["uoplyst", ""]},
		"guidance in M1": {"felter": {"dato": "2019-12-31", "arter": ["fysisk_guidning"], "guidning": {"fastholdelse": false}}, "svar": ["brud", ""]},
		"before the calendar": {"felter": {"dato": "2014-12-31", "hjemmel": "paragraf_126"}, "svar": ["ikke_relevant", ""]},
		"undated": {"felter": {"hjemmel": "paragraf_126"}, "svar": ["uoplyst", ""]},
	}
	svar := hjemmel.svar with input as register([object.union({"id": "h-1"}, c.felter)])
	[svar.forekomster[0].udfald, object.get(svar.forekomster[0], "besked", "")] == c.svar
}

test_register[navn] if {
	some navn, c in {
		"no register": {"input": {"pr_dato": "2026-01-01"}, "udfald": "uoplyst"},
		"nothing happened": {"input": register([]), "udfald": "ikke_relevant"},
		"only to come": {"input": register([{"id": "h-1", "dato": "2026-01-02"}]), "udfald": "ikke_relevant"},
	}
	svar := hjemmel.svar with input as c.input
	svar.udfald == c.udfald
}

test_svar if {
	svar := hjemmel.svar with input as register([
		{"id": "h-1", "dato": "2018-01-01", "hjemmel": "paragraf_126"},
		{"id": "h-2", "dato": "2018-01-02", "hjemmel": "paragraf_128_b"},
	])
	svar == {
		"udfald": "brud",
		"fakta": [],
		"mangler": [],
		"forekomster": [
			{
				"noegle": "h-1",
				"sti": ["haendelser", 0],
				"udfald": "opfyldt",
				"fakta": [["haendelser", 0, "dato"], ["haendelser", 0, "hjemmel"]],
				"mangler": [],
				"parametre": {"hjemmel": "paragraf_126", "dag": "2018-01-01"},
			},
			{
				"noegle": "h-2",
				"sti": ["haendelser", 1],
				"udfald": "brud",
				"besked": "gaelder_ikke",
				"fakta": [["haendelser", 1, "dato"], ["haendelser", 1, "hjemmel"]],
				"mangler": [],
				"parametre": {"hjemmel": "paragraf_128_b", "dag": "2018-01-02"},
			},
		],
	}
}

# Drawers that were locked because an authority ordered it: the breach is part of the conflict. On the day of the order, not
# before it, not of anything else besides, and not where it is not even said why there is no ground.
test_del_af[navn] if {
	some navn, c in {
		"locked on the day of the order": {"felter": {}, "del_af": "magt/normkonflikt"},
		"locked the day before": {"felter": {"dato": "2018-03-18"}, "del_af": ""},
		"a provision that was not in force": {"felter": {"hjemmel": "paragraf_128_b"}, "del_af": "magt/normkonflikt"},
		"the borger was held too": {"felter": {"arter": ["aflaasning_skuffer", "fastholdelse"]}, "del_af": ""},
		"a gate": {"felter": {"arter": ["aflaasning_udenoms"]}, "del_af": ""},
		"no reason written": {"felter": {"hjemmel_begrundelse": "-"}, "del_af": ""},
	}
	h := object.union({"id": "h-1", "dato": "2018-03-19", "arter": ["aflaasning_skuffer"], "hjemmel": "ingen", "hjemmel_begrundelse": "Påbudt af hygiejnekontrollen."}, c.felter)
	svar := hjemmel.svar with input as object.union(register([h]), {"paabud": [{"id": "p-1", "myndighed": "hygiejnekontrollen", "dato": "2018-03-19", "krav": "aflaas_skuffer"}]})
	svar.forekomster[0].udfald == "brud"
	object.get(svar.forekomster[0], "del_af", "") == c.del_af
}

register(haendelser) := {"haendelser": haendelser, "pr_dato": "2026-01-01"}
