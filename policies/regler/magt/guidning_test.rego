package regler.magt.guidning_test

import data.regler.magt.guidning

test_udfald[navn] if {
	some navn, c in {
		"guidance filed as guidance": {"felter": {"arter": ["fysisk_guidning"], "guidning": {"fastholdelse": false}, "foert_som": "fysisk_guidning"}, "svar": ["opfyldt", ""]},
		"guidance filed as magt": {"felter": {"arter": ["fysisk_guidning"], "guidning": {"fastholdelse": false}, "foert_som": "magtanvendelse"}, "svar": ["brud", "guidning_som_magt"]},
		"guidance, filing not said": {"felter": {"arter": ["fysisk_guidning"], "guidning": {"fastholdelse": false}}, "svar": ["brud", "guidning_som_magt"]},
		"holding filed as guidance": {"felter": {"arter": ["fastholdelse"], "foert_som": "fysisk_guidning"}, "svar": ["brud", ""]},
		"guidance that was holding, filed as guidance": {"felter": {"arter": ["fysisk_guidning"], "guidning": {"fastholdelse": true}, "foert_som": "fysisk_guidning"}, "svar": ["brud", ""]},
		"guidance that was holding, filed as magt": {"felter": {"arter": ["fysisk_guidning"], "guidning": {"fastholdelse": true}, "foert_som": "magtanvendelse"}, "svar": ["opfyldt", ""]},
		"guidance and holding, filed as magt": {"felter": {"arter": ["fysisk_guidning", "fastholdelse"], "foert_som": "magtanvendelse"}, "svar": ["opfyldt", ""]},
		"guidance and holding, filed as guidance": {"felter": {"arter": ["fysisk_guidning", "fastholdelse"], "guidning": {"fastholdelse": false}, "foert_som": "fysisk_guidning"}, "svar": ["brud", ""]},
		"whether it was holding not said": {"felter": {"arter": ["fysisk_guidning"], "foert_som": "fysisk_guidning"}, "svar": ["uoplyst", ""]},
		"something else filed as guidance": {"felter": {"arter": ["anden"], "foert_som": "fysisk_guidning"}, "svar": ["uoplyst", ""]},
		"holding filed as magt": {"felter": {"arter": ["fastholdelse"]}, "svar": ["ikke_relevant", ""]},
		"kind not said": {"felter": {"foert_som": "fysisk_guidning"}, "svar": ["uoplyst", ""]},
		"the last day of M1": {"felter": {"dato": "2019-12-31", "arter": ["fysisk_guidning"], "guidning": {"fastholdelse": false}}, "svar": ["ikke_relevant", ""]},
		"before the calendar": {"felter": {"dato": "2014-12-31", "arter": ["fysisk_guidning"], "guidning": {"fastholdelse": false}}, "svar": ["ikke_relevant", ""]},
		"undated": {"felter": {"dato": "", "arter": ["fysisk_guidning"]}, "svar": ["uoplyst", ""]},
	}
	svar := guidning.svar with input as register(c.felter)
	f := svar.forekomster[0]
	[f.udfald, object.get(f, "besked", "")] == c.svar
}

test_svar if {
	svar := guidning.svar with input as register({"arter": ["fastholdelse"], "foert_som": "fysisk_guidning"})
	svar == {
		"udfald": "brud",
		"fakta": [],
		"mangler": [],
		"forekomster": [{
			"noegle": "h-1",
			"sti": ["haendelser", 0],
			"udfald": "brud",
			"fakta": [["haendelser", 0, "arter"], ["haendelser", 0, "foert_som"]],
			"mangler": [],
		}],
	}
}

# The first day of M2.
register(felter) := {"pr_dato": "2026-01-01", "haendelser": [{k: v |
	some k, v in object.union({"id": "h-1", "dato": "2020-01-01"}, felter)
	v != ""
}]}
