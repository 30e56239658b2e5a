package regler.magt.akut_fastholdelse_test

import data.regler.magt.akut_fastholdelse

test_udfald[navn] if {
	some navn, c in {
		"both": {"felter": {}, "svar": ["opfyldt", ""], "mangler": []},
		"no risk": {"felter": {"risiko": {"opfyldt": false, "begrundelse": "Kun råb"}}, "svar": ["brud", "ikke_opfyldt"], "mangler": []},
		"not absolutely necessary": {"felter": {"absolut_paakraevet": {"opfyldt": false, "begrundelse": "Rummet kunne forlades"}}, "svar": ["brud", "ikke_opfyldt"], "mangler": []},
		"only the risk": {"felter": {"absolut_paakraevet": ""}, "svar": ["brud", ""], "mangler": [["absolut_paakraevet", "opfyldt"], ["absolut_paakraevet", "begrundelse"]]},
		"only the necessity": {"felter": {"risiko": ""}, "svar": ["brud", ""], "mangler": [["risiko", "opfyldt"], ["risiko", "begrundelse"]]},
		"risk without reasons": {"felter": {"risiko": {"opfyldt": true}}, "svar": ["brud", ""], "mangler": [["risiko", "begrundelse"]]},
		"no risk, necessity missing": {"felter": {"risiko": {"opfyldt": false, "begrundelse": "Kun råb"}, "absolut_paakraevet": ""}, "svar": ["brud", "ikke_opfyldt_og_mangler"], "mangler": [["absolut_paakraevet", "opfyldt"], ["absolut_paakraevet", "begrundelse"]]},
		"the last day of M1": {"felter": {"dato": "2019-12-31", "risiko": ""}, "svar": ["brud", ""], "mangler": [["risiko", "opfyldt"], ["risiko", "begrundelse"]]},
		"the first day of M2": {"felter": {"dato": "2020-01-01", "risiko": ""}, "svar": ["ikke_relevant", ""], "mangler": []},
		"another ground": {"felter": {"hjemmel": "paragraf_127", "risiko": ""}, "svar": ["ikke_relevant", ""], "mangler": []},
		"ground not said": {"felter": {"hjemmel": "", "risiko": ""}, "svar": ["uoplyst", ""], "mangler": [["hjemmel"]]},
	}
	svar := akut_fastholdelse.svar with input as register(c.felter)
	f := svar.forekomster[0]
	[f.udfald, object.get(f, "besked", "")] == c.svar
	f.mangler == [array.concat(["haendelser", 0], sti) | some sti in c.mangler]
}

test_svar if {
	svar := akut_fastholdelse.svar with input as register({"risiko": {"opfyldt": false, "begrundelse": "Kun råb"}})
	svar == {
		"udfald": "brud",
		"fakta": [],
		"mangler": [],
		"forekomster": [{
			"noegle": "h-1",
			"sti": ["haendelser", 0],
			"udfald": "brud",
			"besked": "ikke_opfyldt",
			"parametre": {"fejl": ["ikke_risiko"]},
			"fakta": [
				["haendelser", 0, "risiko", "opfyldt"],
				["haendelser", 0, "risiko", "begrundelse"],
				["haendelser", 0, "absolut_paakraevet", "opfyldt"],
				["haendelser", 0, "absolut_paakraevet", "begrundelse"],
			],
			"mangler": [],
		}],
	}
}

# A field given here replaces the whole of the one that is in order; "" takes it away.
register(felter) := {"pr_dato": "2026-01-01", "haendelser": [{k: v |
	some k, orden in i_orden
	v := object.get(felter, k, orden)
	v != ""
}]}

i_orden := {
	"id": "h-1",
	"dato": "2018-03-15",
	"hjemmel": "paragraf_126",
	"risiko": {"opfyldt": true, "begrundelse": "Slog mod en medbeboers hoved"},
	"absolut_paakraevet": {"opfyldt": true, "begrundelse": "Medbeboeren kunne ikke flytte sig"},
}
