package regler.kriterier.samlet_vurdering_test

import data.regler.kriterier.samlet_vurdering

fuld := {
	"misbrug": {"findes": true, "vurdering": "Dagligt misbrug."},
	"foranstaltninger_68_69": {"findes": false},
	"tilbagefald_kriminalitet": {"vurdering": "Høj risiko."},
	"tvang_i_psykiatrien": {"findes": true, "vurdering": "Bæltefikseret to gange."},
	"magtbefoejelser_botilbud": {"findes": false},
}

test_udfald[navn] if {
	some navn, c in {
		"all five": {"vurdering": fuld, "udfald": "opfyldt", "mangler": []},
		"nothing": {"vurdering": {}, "udfald": "brud", "mangler": [["misbrug"], ["foranstaltninger_68_69"], ["tilbagefald_kriminalitet"], ["tvang_i_psykiatrien"], ["magtbefoejelser_botilbud"]]},
		"misbrug left out": {"vurdering": object.remove(fuld, ["misbrug"]), "udfald": "brud", "mangler": [["misbrug"]]},
		"foranstaltninger left out": {"vurdering": object.remove(fuld, ["foranstaltninger_68_69"]), "udfald": "brud", "mangler": [["foranstaltninger_68_69"]]},
		"tilbagefald left out": {"vurdering": object.remove(fuld, ["tilbagefald_kriminalitet"]), "udfald": "brud", "mangler": [["tilbagefald_kriminalitet"]]},
		"tvang left out": {"vurdering": object.remove(fuld, ["tvang_i_psykiatrien"]), "udfald": "brud", "mangler": [["tvang_i_psykiatrien"]]},
		"magtbeføjelser left out": {"vurdering": object.remove(fuld, ["magtbefoejelser_botilbud"]), "udfald": "brud", "mangler": [["magtbefoejelser_botilbud"]]},
		"there, but not assessed": {"vurdering": object.union(fuld, {"magtbefoejelser_botilbud": {"findes": true}}), "udfald": "brud", "mangler": [["magtbefoejelser_botilbud", "vurdering"]]},
		"a placeholder": {"vurdering": object.union(fuld, {"tilbagefald_kriminalitet": {"vurdering": "-"}}), "udfald": "brud", "mangler": [["tilbagefald_kriminalitet", "vurdering"]]},
	}
	every modtaget in ["2018-02-01", "2019-04-01"] {
		svar := samlet_vurdering.svar with input as {
			"anmodning": {"modtaget": modtaget, "kriterier": {"samlet_vurdering": c.vurdering}},
			"pr_dato": "2019-06-30",
		}
		svar.udfald == c.udfald
		svar.forekomster[0].mangler == [array.concat(["anmodning", "kriterier", "samlet_vurdering"], sti) | some sti in c.mangler]
	}
}

test_a_decision_with_its_own_is_judged_too if {
	svar := samlet_vurdering.svar with input as {
		"anmodning": {"modtaget": "2018-02-01", "kriterier": {"samlet_vurdering": fuld}},
		"indstilling": {"dato": "2018-02-14", "kriterier": {"samlet_vurdering": object.remove(fuld, ["misbrug"])}},
		"afgoerelse": {"dato": "2018-02-19", "kriterier": {"fare": {"opfyldt": true}}},
		"pr_dato": "2018-02-28",
	}
	[[f.noegle, f.udfald] | some f in svar.forekomster] == [["anmodning", "opfyldt"], ["indstilling", "brud"]]
}
