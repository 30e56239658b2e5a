package regler.magt.mindste_middel_test

import data.regler.magt.mindste_middel

test_udfald[navn] if {
	some navn, c in {
		"all documented": {"felter": {}, "svar": ["opfyldt", ""], "mangler": []},
		"all documented in M2": {"felter": {"dato": "2020-01-01"}, "svar": ["opfyldt", ""], "mangler": []},
		"nothing documented": {"felter": {"samarbejde": {}, "proportional": {}, "skaansom_kortvarig": {}}, "svar": ["brud", ""], "mangler": [
			["samarbejde", "forsoegt"], ["samarbejde", "beskrivelse"],
			["proportional", "opfyldt"], ["proportional", "begrundelse"],
			["skaansom_kortvarig", "opfyldt"], ["skaansom_kortvarig", "begrundelse"],
		]},
		"cooperation not described": {"felter": {"samarbejde": {"forsoegt": true}}, "svar": ["brud", ""], "mangler": [["samarbejde", "beskrivelse"]]},
		"a placeholder": {"felter": {"samarbejde": {"forsoegt": true, "beskrivelse": "xxx"}}, "svar": ["brud", ""], "mangler": [["samarbejde", "beskrivelse"]]},
		"cooperation not tried": {"felter": {"samarbejde": {"forsoegt": false, "muligt": true, "beskrivelse": "Travlt"}}, "svar": ["brud", "ikke_opfyldt"], "mangler": []},
		"cooperation not possible": {"felter": {"samarbejde": {"forsoegt": false, "muligt": false, "beskrivelse": "Slaget var på vej"}}, "svar": ["opfyldt", ""], "mangler": []},
		"not possible, not described": {"felter": {"samarbejde": {"forsoegt": false, "muligt": false}}, "svar": ["brud", ""], "mangler": [["samarbejde", "beskrivelse"]]},
		"not tried, whether possible not said": {"felter": {"samarbejde": {"forsoegt": false, "beskrivelse": "Travlt"}}, "svar": ["uoplyst", ""], "mangler": [["samarbejde", "muligt"]]},
		"not tried, and another lacks": {"felter": {"samarbejde": {"forsoegt": false, "beskrivelse": "Travlt"}, "proportional": {"opfyldt": true}}, "svar": ["brud", ""], "mangler": [["samarbejde", "muligt"], ["proportional", "begrundelse"]]},
		"out of proportion": {"felter": {"proportional": {"opfyldt": false, "begrundelse": "Det var for meget"}}, "svar": ["brud", "ikke_opfyldt"], "mangler": []},
		"longer than needed, and not described": {"felter": {"skaansom_kortvarig": {"opfyldt": false}}, "svar": ["brud", "ikke_opfyldt_og_mangler"], "mangler": [["skaansom_kortvarig", "begrundelse"]]},
		"guidance": {"felter": {"dato": "2020-01-01", "arter": ["fysisk_guidning"], "guidning": {"fastholdelse": false}, "samarbejde": {}}, "svar": ["ikke_relevant", ""], "mangler": []},
	}
	svar := mindste_middel.svar with input as register(c.felter)
	f := svar.forekomster[0]
	[f.udfald, object.get(f, "besked", "")] == c.svar
	f.mangler == [array.concat(["haendelser", 0], sti) | some sti in c.mangler]
}

test_nothing_happened if {
	svar := mindste_middel.svar with input as {"haendelser": [], "pr_dato": "2018-06-30"}
	svar.udfald == "ikke_relevant"
}

test_svar if {
	svar := mindste_middel.svar with input as register({"proportional": {"opfyldt": false, "begrundelse": "Det var for meget"}})
	svar.forekomster == [{
		"noegle": "h-1",
		"sti": ["haendelser", 0],
		"udfald": "brud",
		"besked": "ikke_opfyldt",
		"parametre": {"fejl": ["ikke_proportional"]},
		"fakta": [
			["haendelser", 0, "samarbejde", "forsoegt"],
			["haendelser", 0, "samarbejde", "beskrivelse"],
			["haendelser", 0, "proportional", "opfyldt"],
			["haendelser", 0, "proportional", "begrundelse"],
			["haendelser", 0, "skaansom_kortvarig", "opfyldt"],
			["haendelser", 0, "skaansom_kortvarig", "begrundelse"],
		],
		"mangler": [],
	}]
}

# A field given here replaces the whole of the one that is in order.
register(felter) := {"pr_dato": "2026-01-01", "haendelser": [{k: v |
	some k in (object.keys(i_orden) | object.keys(felter))
	v := object.get(felter, k, object.get(i_orden, k, null))
}]}

i_orden := {
	"id": "h-1",
	"dato": "2018-03-15",
	"samarbejde": {"forsoegt": true, "beskrivelse": "Talte roligt med borgeren"},
	"proportional": {"opfyldt": true, "begrundelse": "Ingen andre midler hjalp"},
	"skaansom_kortvarig": {"opfyldt": true, "begrundelse": "Holdt om armene i to minutter"},
}
