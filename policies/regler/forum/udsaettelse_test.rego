package regler.forum.udsaettelse_test

import data.regler.forum.udsaettelse

grund := "Udredningen af misbruget er to år gammel."

test_udfald[navn] if {
	some navn, c in {
		"by a majority, basis named": {"moede": {"udsaettelse": {"udsat": true, "flertalsbeslutning": true, "manglende_grundlag": grund}}, "udfald": "opfyldt"},
		"basis not named": {"moede": {"udsaettelse": {"udsat": true, "flertalsbeslutning": true}}, "udfald": "brud"},
		"basis a placeholder": {"moede": {"udsaettelse": {"udsat": true, "flertalsbeslutning": true, "manglende_grundlag": "?"}}, "udfald": "brud"},
		"without a majority": {"moede": {"udsaettelse": {"udsat": true, "flertalsbeslutning": false, "manglende_grundlag": grund}}, "udfald": "brud"},
		"majority not said": {"moede": {"udsaettelse": {"udsat": true, "manglende_grundlag": grund}}, "udfald": "brud"},
		"three votes to two": {"moede": {"udsaettelse": {"udsat": true, "manglende_grundlag": grund}, "afstemning": {"for": 3, "imod": 2}}, "udfald": "opfyldt"},
		"a tie": {"moede": {"udsaettelse": {"udsat": true, "manglende_grundlag": grund}, "afstemning": {"for": 2, "imod": 2}}, "udfald": "brud"},
		"agreed by all": {"moede": {"udsaettelse": {"udsat": true, "manglende_grundlag": grund}, "beslutning": "enighed"}, "udfald": "opfyldt"},
		"not postponed": {"moede": {"udsaettelse": {"udsat": false}}, "udfald": "ikke_relevant"},
		"not said whether postponed": {"moede": {}, "udfald": "uoplyst"},
	}
	svar := udsaettelse.svar with input as {
		"region": "midtjylland",
		"forum": {"moeder": [object.union({"id": "m1", "dato": "2018-02-14"}, c.moede)]},
		"pr_dato": "2018-02-28",
	}
	svar.udfald == c.udfald
}

test_the_answer if {
	svar := udsaettelse.svar with input as {
		"region": "midtjylland",
		"forum": {"moeder": [
			{"id": "m1", "dato": "2018-02-07", "udsaettelse": {"udsat": true}, "afstemning": {"for": 2, "imod": 2}},
			{"id": "m2", "dato": "2018-02-14", "udsaettelse": {"udsat": true}},
		]},
		"pr_dato": "2018-02-28",
	}
	svar.forekomster == [
		{
			"noegle": "m1",
			"sti": ["forum", "moeder", 0],
			"udfald": "brud",
			"besked": "uden_flertal",
			"fakta": [["forum", "moeder", 0, "udsaettelse", "udsat"], ["forum", "moeder", 0, "afstemning"]],
			"mangler": [["forum", "moeder", 0, "udsaettelse", "manglende_grundlag"]],
			"parametre": {"moede": "2018-02-07"},
		},
		{
			"noegle": "m2",
			"sti": ["forum", "moeder", 1],
			"udfald": "brud",
			"fakta": [["forum", "moeder", 1, "udsaettelse", "udsat"]],
			"mangler": [["forum", "moeder", 1, "udsaettelse", "flertalsbeslutning"], ["forum", "moeder", 1, "udsaettelse", "manglende_grundlag"]],
			"parametre": {"moede": "2018-02-14"},
		},
	]
}

test_when[navn] if {
	some navn, c in {
		"the day before the meeting": {"region": "midtjylland", "dato": "2018-02-14", "pr_dato": "2018-02-13", "udfald": "ikke_relevant"},
		"the day of the meeting": {"region": "midtjylland", "dato": "2018-02-14", "pr_dato": "2018-02-14", "udfald": "brud"},
		"the day before the koncept": {"region": "midtjylland", "dato": "2017-12-17", "pr_dato": "2018-02-28", "udfald": "ikke_relevant"},
		"the first day of the koncept": {"region": "midtjylland", "dato": "2017-12-18", "pr_dato": "2018-02-28", "udfald": "brud"},
		"another region": {"region": "syddanmark", "dato": "2018-02-14", "pr_dato": "2018-02-28", "udfald": "ikke_relevant"},
	}
	svar := udsaettelse.svar with input as {
		"region": c.region,
		"forum": {"moeder": [{"id": "m1", "dato": c.dato, "udsaettelse": {"udsat": true, "flertalsbeslutning": false}}]},
		"pr_dato": c.pr_dato,
	}
	svar.udfald == c.udfald
}

test_no_meeting_recorded if {
	svar := udsaettelse.svar with input as {"region": "midtjylland", "indstilling": {"dato": "2018-02-14"}, "pr_dato": "2018-02-28"}
	svar == {"udfald": "uoplyst", "fakta": [], "mangler": [["forum", "moeder"]]}
}
