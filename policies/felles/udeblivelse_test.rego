package felles.udeblivelse_test

import data.felles.udeblivelse

test_fra_indlaeggelse_leaves_out_what_lies_ahead if {
	alle := udeblivelse.fra_indlaeggelse with input as {
		"indflytning": {"udeblivelser": [
			{"id": "i-dag", "planlagt": "2018-04-16"},
			{"id": "i-morgen", "planlagt": "2018-04-17"},
			{"id": "ukendt"},
		]},
		"pr_dato": "2018-04-16",
	}
	[[x.id, x.sti] | some x in alle] == [["i-dag", ["indflytning", "udeblivelser", 0]], ["ukendt", ["indflytning", "udeblivelser", 2]]]
	alle[1].felt.kontakter == ["indflytning", "udeblivelser", 2, "kontakter"]
}

test_fremmoedt[navn] if {
	some navn, c in {
		"its own day": {"u": {"fremmoedt": "2018-04-20"}, "felter": {"indflytning": {"fremmoedt": "2018-04-21"}}, "dag": ["2018-04-20"]},
		"the moving in": {"u": {}, "felter": {"indflytning": {"fremmoedt": "2018-04-21"}}, "dag": ["2018-04-21"]},
		"the moving in on the planned day": {"u": {}, "felter": {"indflytning": {"fremmoedt": "2018-04-16"}}, "dag": ["2018-04-16"]},
		"the moving in before": {"u": {}, "felter": {"indflytning": {"fremmoedt": "2018-04-15"}}, "dag": []},
		"the stay": {"u": {}, "felter": {"ophold": {"start": "2018-04-22"}}, "dag": ["2018-04-22"]},
		"the admission": {"u": {"indlagt": "2018-04-23"}, "felter": {}, "dag": ["2018-04-23"]},
		"the moving in before the admission": {"u": {"indlagt": "2018-04-23"}, "felter": {"indflytning": {"fremmoedt": "2018-04-21"}}, "dag": ["2018-04-21"]},
		"tomorrow": {"u": {"fremmoedt": "2018-05-01"}, "felter": {}, "dag": []},
		"nothing": {"u": {}, "felter": {}, "dag": []},
	}
	dage := [udeblivelse.fremmoedt(x).dag | some x in udeblivelse.fra_indlaeggelse] with input as object.union(sag([object.union({"id": "u", "planlagt": "2018-04-16"}, c.u)]), c.felter)
	dage == c.dag
}

test_only_the_last_is_followed_by_the_stay if {
	doc := object.union(sag([{"id": "a", "planlagt": "2018-04-16"}, {"id": "b", "planlagt": "2018-04-20"}]), {"ophold": {"start": "2018-04-23"}})
	fulgt := [x.id | some x in udeblivelse.fra_indlaeggelse; udeblivelse.indlagt(x)] with input as doc
	fulgt == ["b"]
	afloest := [udeblivelse.afloest(x) | some x in udeblivelse.fra_indlaeggelse] with input as doc
	afloest == [["indflytning", "udeblivelser", 1, "planlagt"]]
}

# From 17 to 19 April.
test_kontakter if {
	kontakter := [
		{"id": "0", "dato": "2018-04-16", "resultat": "kontakt"},
		{"id": "1", "dato": "2018-04-17", "resultat": "kontakt"},
		{"id": "2", "dato": "2018-04-18", "resultat": "forsoeg"},
		{"id": "3", "dato": "2018-04-19", "resultat": "kontakt"},
		{"id": "4", "dato": "2018-04-20", "resultat": "kontakt"},
		{"id": "5", "dato": "2018-04-18"},
		{"id": "6", "resultat": "kontakt"},
		{"id": "7", "resultat": "forsoeg"},
		{"id": "8"},
		{"id": "9", "dato": "2018-04-20"},
	]
	svar := [udeblivelse.kontakter(x, "2018-04-17", "2018-04-19") | some x in udeblivelse.fra_indlaeggelse] with input as sag([{"id": "u", "kontakter": kontakter}])
	under := ["indflytning", "udeblivelser", 0, "kontakter"]
	svar == [{
		"kontakt": [array.concat(under, [1, "dato"]), array.concat(under, [3, "dato"])],
		"forsoeg": [array.concat(under, [2, "dato"])],
		"uafklaret": [array.concat(under, [5, "resultat"]), array.concat(under, [6, "dato"]), array.concat(under, [8, "dato"])],
	}]
}

test_udskrevet[navn] if {
	some navn, c in {
		"the end of the stay": {"felter": {"ophold": {"slut": "2018-04-19"}, "udslusning": {"udsluset": "2018-04-20"}}, "dag": ["2018-04-19"]},
		"the udslusning": {"felter": {"udslusning": {"udsluset": "2018-04-20"}}, "dag": ["2018-04-20"]},
		"tomorrow": {"felter": {"ophold": {"slut": "2018-05-01"}}, "dag": []},
	}
	dage := [dag | dag := udeblivelse.udskrevet.dag] with input as object.union(c.felter, {"pr_dato": "2018-04-30"})
	dage == c.dag
}

# Discharged on 18 June: the absences that lasted then, in the order in which they began.
test_ved_udskrivning if {
	aabne := udeblivelse.ved_udskrivning with input as {
		"ophold": {
			"slut": "2018-06-18",
			"fravaer": [
				{"id": "sidst", "fra": "2018-06-12"},
				{"id": "foerst", "fra": "2018-06-11", "tilbage": "2018-06-18"},
				{"id": "vendt tilbage", "fra": "2018-06-01", "tilbage": "2018-06-17"},
				{"id": "efter", "fra": "2018-06-19"},
				{"id": "uden dag"},
			],
		},
		"pr_dato": "2018-06-30",
	}
	[[x.id, x.fra] | some x in aabne] == [["foerst", "2018-06-11"], ["sidst", "2018-06-12"]]
}

sag(udeblivelser) := {"indflytning": {"udeblivelser": udeblivelser}, "pr_dato": "2018-04-30"}
