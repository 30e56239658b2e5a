package regler.moede.enkeltvis_test

import data.regler.moede.enkeltvis

besluttet := "Der indstilles til visitation."

# What the minutes hold, and what that says of the case s1.
test_udfald[navn] if {
	some navn, c in {
		"an item of its own with a decision": {"referat": {"punkter": [punkt(["s1"], besluttet)]}, "udfald": "opfyldt", "besked": ""},
		"two items of its own, one with a decision": {"referat": {"punkter": [punkt(["s1"], "-"), punkt(["s1"], besluttet)]}, "udfald": "opfyldt", "besked": ""},
		"an item of its own without a decision": {"referat": {"punkter": [{"id": "r", "sager": ["s1"]}]}, "udfald": "brud", "besked": "uden_beslutning"},
		"a placeholder for a decision": {"referat": {"punkter": [punkt(["s1"], "se bilag")]}, "udfald": "brud", "besked": "uden_beslutning"},
		"an item shared with another case": {"referat": {"punkter": [punkt(["s1", "s2"], besluttet)]}, "udfald": "brud", "besked": "samlet"},
		"shared, and one of its own": {"referat": {"punkter": [punkt(["s1", "s2"], besluttet), punkt(["s1"], besluttet)]}, "udfald": "opfyldt", "besked": ""},
		"only the other case's item": {"referat": {"punkter": [punkt(["s2"], besluttet)]}, "udfald": "brud", "besked": "brud"},
		"dated minutes without items": {"referat": {"dato": "2018-02-15"}, "udfald": "brud", "besked": "brud"},
		"no minutes": {"referat": {}, "udfald": "afventer", "besked": ""},
		"no items": {"referat": {"punkter": []}, "udfald": "afventer", "besked": ""},
		"minutes dated after the day of judgement": {"referat": {"dato": "2018-03-01", "punkter": [punkt(["s1"], besluttet)]}, "udfald": "afventer", "besked": ""},
	}
	svar := enkeltvis.svar with input as moede([{"id": "s1"}], c.referat, "2018-02-28")
	svar.udfald == c.udfald
	object.get(svar.forekomster[0], "besked", "") == c.besked
}

test_the_result_sent[navn] if {
	some navn, c in {
		"the day before the meeting": {"resultat_sendt": "2018-02-13", "udfald": "afventer"},
		"on its day": {"resultat_sendt": "2018-02-14", "udfald": "brud"},
		"on the day of judgement": {"resultat_sendt": "2018-02-28", "udfald": "brud"},
		"the day after": {"resultat_sendt": "2018-03-01", "udfald": "afventer"},
	}
	svar := enkeltvis.svar with input as moede([{"id": "s1", "resultat_sendt": c.resultat_sendt}], {}, "2018-02-28")
	svar.udfald == c.udfald
}

test_when[navn] if {
	some navn, c in {
		"the day before the meeting": {"pr_dato": "2018-02-13", "udfald": "ikke_relevant"},
		"on its day": {"pr_dato": "2018-02-14", "udfald": "brud"},
	}
	svar := enkeltvis.svar with input as moede([{"id": "s1"}], {"punkter": [punkt(["s1", "s2"], besluttet)]}, c.pr_dato)
	svar.udfald == c.udfald
}

test_taken_off if {
	svar := enkeltvis.svar with input as moede([{"id": "s1", "udgaaet": true}], {"dato": "2018-02-15"}, "2018-02-28")
	svar.udfald == "ikke_relevant"
}

test_list_not_told if {
	svar := enkeltvis.svar with input as {"region": "midtjylland", "dato": "2018-02-14", "pr_dato": "2018-02-28"}
	svar == {"udfald": "uoplyst", "fakta": [], "mangler": [["dagsorden", "sager"]]}
}

test_the_answer if {
	svar := enkeltvis.svar with input as moede(
		[{"id": "s1"}, {"id": "s2", "sagsnummer": "VS-2"}, {"id": "s3"}],
		{"punkter": [punkt(["s1"], besluttet), punkt(["s2", "s3"], besluttet), punkt(["s3"], "-")]},
		"2018-02-28",
	)
	svar == {
		"udfald": "brud",
		"fakta": [],
		"mangler": [],
		"forekomster": [
			{
				"noegle": "s1",
				"sti": ["dagsorden", "sager", 0],
				"udfald": "opfyldt",
				"fakta": [["referat", "punkter", 0, "sager"], ["referat", "punkter", 0, "beslutning"]],
				"mangler": [],
				"parametre": {"sag": "s1", "moede": "2018-02-14"},
			},
			{
				"noegle": "s2",
				"sti": ["dagsorden", "sager", 1],
				"udfald": "brud",
				"besked": "samlet",
				"fakta": [["dato"], ["referat", "punkter", 1, "sager"]],
				"mangler": [],
				"parametre": {"sag": "VS-2", "moede": "2018-02-14"},
			},
			{
				"noegle": "s3",
				"sti": ["dagsorden", "sager", 2],
				"udfald": "brud",
				"besked": "uden_beslutning",
				"fakta": [["dato"], ["referat", "punkter", 2, "sager"]],
				"mangler": [["referat", "punkter", 2, "beslutning"]],
				"parametre": {"sag": "s3", "moede": "2018-02-14"},
			},
		],
	}
}

test_in_force[navn] if {
	some navn, c in {
		"the day before the koncept": {"felter": {"dato": "2017-12-17"}, "udfald": "ikke_relevant"},
		"its first day": {"felter": {"dato": "2017-12-18"}, "udfald": "brud"},
		"its last day": {"felter": {"dato": "2024-06-30", "pr_dato": "2024-07-31"}, "udfald": "brud"},
		"the day after": {"felter": {"dato": "2024-07-01", "pr_dato": "2024-07-31"}, "udfald": "ikke_relevant"},
		"cancelled": {"felter": {"aflysning": {"aflyst": true}}, "udfald": "ikke_relevant"},
	}
	svar := enkeltvis.svar with input as object.union(moede([{"id": "s1"}], {"punkter": [punkt(["s1", "s2"], besluttet)]}, "2018-02-28"), c.felter)
	svar.udfald == c.udfald
}

punkt(sager, beslutning) := {"id": "r", "sager": sager, "beslutning": beslutning}

moede(sager, referat, pr_dato) := {
	"region": "midtjylland",
	"dato": "2018-02-14",
	"dagsorden": {"sager": sager},
	"referat": referat,
	"pr_dato": pr_dato,
}
