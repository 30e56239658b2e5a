package regler.magt.maalgruppe_test

import data.regler.magt.maalgruppe

test_udfald[navn] if {
	some navn, c in {
		"in the group": {"maalgruppe": {}, "svar": ["opfyldt", ""], "mangler": []},
		"help under § 87": {"maalgruppe": {"hjaelp_efter": ["paragraf_87"]}, "svar": ["opfyldt", ""], "mangler": []},
		"help under § 83 a": {"maalgruppe": {"hjaelp_efter": ["paragraf_83_a"]}, "svar": ["opfyldt", ""], "mangler": []},
		"help under § 101": {"maalgruppe": {"hjaelp_efter": ["anden", "paragraf_101"]}, "svar": ["opfyldt", ""], "mangler": []},
		"help under § 104": {"maalgruppe": {"hjaelp_efter": ["paragraf_104"]}, "svar": ["opfyldt", ""], "mangler": []},
		"help under another provision": {"maalgruppe": {"hjaelp_efter": ["anden"]}, "svar": ["brud", "uden_for"], "mangler": []},
		"no help": {"maalgruppe": {"hjaelp_efter": []}, "svar": ["brud", "uden_for"], "mangler": []},
		"not reduced": {"maalgruppe": {"betydelig_og_varigt_nedsat": false}, "svar": ["brud", "uden_for"], "mangler": []},
		"consents": {"maalgruppe": {"samtykker": true}, "svar": ["brud", "uden_for"], "mangler": []},
		"said not to be documented": {"maalgruppe": {"faglig_dokumentation": {"findes": false}}, "svar": ["brud", "uden_for"], "mangler": []},
		"documentation not said": {"maalgruppe": {"faglig_dokumentation": {}}, "svar": ["brud", ""], "mangler": [["faglig_dokumentation", "beskrivelse"]]},
		"documentation not described": {"maalgruppe": {"faglig_dokumentation": {"findes": true}}, "svar": ["brud", ""], "mangler": [["faglig_dokumentation", "beskrivelse"]]},
		"reduction not said": {"maalgruppe": {"betydelig_og_varigt_nedsat": ""}, "svar": ["uoplyst", ""], "mangler": [["betydelig_og_varigt_nedsat"]]},
		"help not said": {"maalgruppe": {"hjaelp_efter": ""}, "svar": ["uoplyst", ""], "mangler": [["hjaelp_efter"]]},
		"consent not said": {"maalgruppe": {"samtykker": ""}, "svar": ["uoplyst", ""], "mangler": [["samtykker"]]},
	}
	svar := maalgruppe.svar with input as register({"borger": {"maalgruppe": gruppen(c.maalgruppe)}})
	f := svar.forekomster[0]
	[f.udfald, object.get(f, "besked", "")] == c.svar
	f.mangler == [array.concat(["haendelser", 0, "borger", "maalgruppe"], sti) | some sti in c.mangler]
}

test_betingelse[navn] if {
	some navn, c in {
		"the last day of M1": {"felter": {"dato": "2019-12-31"}, "svar": ["brud", ""]},
		"the first day of M2": {"felter": {"dato": "2020-01-01"}, "svar": ["ikke_relevant", "fra_2020"]},
		"no ground": {"felter": {"hjemmel": "ingen"}, "svar": ["ikke_relevant", "uden_hjemmel"]},
		"a ground of later": {"felter": {"hjemmel": "paragraf_124_d"}, "svar": ["ikke_relevant", "uden_hjemmel"]},
		"ground not said": {"felter": {"hjemmel": ""}, "svar": ["uoplyst", ""]},
		"before the calendar": {"felter": {"dato": "2014-12-31"}, "svar": ["ikke_relevant", ""]},
	}
	svar := maalgruppe.svar with input as register(c.felter)
	f := svar.forekomster[0]
	[f.udfald, object.get(f, "besked", "")] == c.svar
}

test_svar if {
	svar := maalgruppe.svar with input as register({"borger": {"maalgruppe": gruppen({"betydelig_og_varigt_nedsat": false, "samtykker": true})}})
	svar.forekomster == [{
		"noegle": "h-1",
		"sti": ["haendelser", 0],
		"udfald": "brud",
		"besked": "uden_for",
		"parametre": {"fejl": ["ikke_nedsat", "borgeren_samtykker"]},
		"fakta": [
			["haendelser", 0, "borger", "maalgruppe", "betydelig_og_varigt_nedsat"],
			["haendelser", 0, "borger", "maalgruppe", "samtykker"],
		],
		"mangler": [],
	}]
}

gruppen(felter) := {k: v |
	some k, orden in {
		"betydelig_og_varigt_nedsat": true,
		"faglig_dokumentation": {"findes": true, "beskrivelse": "Neuropsykologisk udredning"},
		"hjaelp_efter": ["paragraf_83", "paragraf_85"],
		"samtykker": false,
	}
	v := object.get(felter, k, orden)
	v != ""
}

register(felter) := {"pr_dato": "2026-01-01", "haendelser": [{k: v |
	some k, v in object.union({"id": "h-1", "dato": "2018-03-15", "hjemmel": "paragraf_126"}, felter)
	v != ""
}]}
