package regler.anmodning.eksisterende_planer_test

import data.regler.anmodning.eksisterende_planer

test_udfald[navn] if {
	some navn, c in {
		"none exists": {"sag": alle_fem, "udfald": "opfyldt", "mangler": []},
		"one is enclosed": {"sag": object.union(alle_fem, {"anmodning": {"eksisterende_planer": {"behandlingsplan": {"findes": true, "bilag": "b1"}}, "bilag": [{"id": "b1"}]}}), "udfald": "opfyldt", "mangler": []},
		"one exists and is not enclosed": {"sag": object.union(alle_fem, {"anmodning": {"eksisterende_planer": {"behandlingsplan": {"findes": true}}, "bilag": [{"id": "b1"}]}}), "udfald": "brud", "mangler": [["anmodning", "eksisterende_planer", "behandlingsplan"]]},
		"its enclosure is not on the list": {"sag": object.union(alle_fem, {"anmodning": {"eksisterende_planer": {"behandlingsplan": {"findes": true, "bilag": "b2"}}, "bilag": [{"id": "b1"}]}}), "udfald": "brud", "mangler": [["anmodning", "eksisterende_planer", "behandlingsplan"]]},
		"its enclosure is dated tomorrow": {"sag": object.union(alle_fem, {"anmodning": {"eksisterende_planer": {"behandlingsplan": {"findes": true, "bilag": "b1"}}, "bilag": [{"id": "b1", "dato": "2018-03-01"}]}}), "udfald": "brud", "mangler": [["anmodning", "eksisterende_planer", "behandlingsplan"]]},
		"its enclosure is dated today": {"sag": object.union(alle_fem, {"anmodning": {"eksisterende_planer": {"behandlingsplan": {"findes": true, "bilag": "b1"}}, "bilag": [{"id": "b1", "dato": "2018-02-28"}]}}), "udfald": "opfyldt", "mangler": []},
		"nothing": {"sag": {}, "udfald": "brud", "mangler": [
			["anmodning", "eksisterende_planer", "handleplan_servicelov_141"],
			["anmodning", "eksisterende_planer", "behandlingsplan"],
			["anmodning", "eksisterende_planer", "udskrivningsaftale_koordinationsplan"],
			["anmodning", "eksisterende_planer", "koordinerende_indsatsplan"],
			["anmodning", "eksisterende_planer", "handleplan_kriminalforsorg"],
		]},
	}
	svar := eksisterende_planer.svar with input as object.union(anmodet, c.sag)
	svar.udfald == c.udfald
	svar.mangler == c.mangler
}

test_each_of_the_five[plan] if {
	some plan in object.keys(alle_fem.anmodning.eksisterende_planer)
	sag := object.union(anmodet, {"anmodning": {"eksisterende_planer": object.remove(alle_fem.anmodning.eksisterende_planer, [plan])}})
	svar := eksisterende_planer.svar with input as sag
	svar.udfald == "brud"
	svar.mangler == [["anmodning", "eksisterende_planer", plan]]
}

test_svar if {
	svar := eksisterende_planer.svar with input as {
		"region": "midtjylland",
		"anmodning": {
			"modtaget": "2018-02-01",
			"eksisterende_planer": {"behandlingsplan": {"findes": true, "bilag": "b1"}, "handleplan_kriminalforsorg": {"findes": false}},
			"bilag": [{"id": "b1"}],
		},
		"pr_dato": "2018-02-28",
	}
	svar == {
		"udfald": "brud",
		"fakta": [
			["anmodning", "eksisterende_planer", "behandlingsplan", "findes"],
			["anmodning", "eksisterende_planer", "behandlingsplan", "bilag"],
			["anmodning", "eksisterende_planer", "handleplan_kriminalforsorg", "findes"],
		],
		"mangler": [
			["anmodning", "eksisterende_planer", "handleplan_servicelov_141"],
			["anmodning", "eksisterende_planer", "udskrivningsaftale_koordinationsplan"],
			["anmodning", "eksisterende_planer", "koordinerende_indsatsplan"],
		],
	}
}

alle_fem := {"anmodning": {"eksisterende_planer": {
	"handleplan_servicelov_141": {"findes": false},
	"behandlingsplan": {"findes": false},
	"udskrivningsaftale_koordinationsplan": {"findes": false},
	"koordinerende_indsatsplan": {"findes": false},
	"handleplan_kriminalforsorg": {"findes": false},
}}}

# The koncept is in force from 18 December 2017, in Region Midtjylland; a draft is judged as if sent on pr_dato.
test_i_kraft[navn] if {
	some navn, c in {
		"received the day before": {"sag": {"region": "midtjylland", "anmodning": {"modtaget": "2017-12-17"}}, "svar": ["ikke_relevant", "ikke_i_kraft"]},
		"received on the day": {"sag": {"region": "midtjylland", "anmodning": {"modtaget": "2017-12-18"}}, "svar": ["brud", ""]},
		"sent the day before, not received": {"sag": {"region": "midtjylland", "anmodning": {"sendt": "2017-12-17"}}, "svar": ["ikke_relevant", "ikke_i_kraft"]},
		"a draft": {"sag": {"region": "midtjylland"}, "svar": ["brud", ""]},
		"another region": {"sag": {"region": "syddanmark", "anmodning": {"modtaget": "2018-02-01"}}, "svar": ["ikke_relevant", "ikke_i_kraft"]},
		"the region is not said": {"sag": {"anmodning": {"modtaget": "2018-02-01"}}, "svar": ["uoplyst", ""]},
	}
	svar := eksisterende_planer.svar with input as object.union({"pr_dato": "2018-02-28"}, c.sag)
	[svar.udfald, object.get(svar, "grund", "")] == c.svar
}

anmodet := {"region": "midtjylland", "anmodning": {"modtaget": "2018-02-01"}, "pr_dato": "2018-02-28"}
