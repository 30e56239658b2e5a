package regler.moede.ugentlig_test

import data.regler.moede.ugentlig

# Week 7 of 2018 is 12 to 18 February; the meeting itself lies in week 6.
test_week[navn] if {
	some navn, c in {
		"a reserved meeting": {"linjer": [{"dato": "2018-02-14"}], "udfald": "opfyldt", "besked": ""},
		"said not to be cancelled": {"linjer": [{"dato": "2018-02-14", "aflyst": false}], "udfald": "opfyldt", "besked": ""},
		"on its first day": {"linjer": [{"dato": "2018-02-12"}], "udfald": "opfyldt", "besked": ""},
		"on its last day": {"linjer": [{"dato": "2018-02-18"}], "udfald": "opfyldt", "besked": ""},
		"the day before it begins": {"linjer": [{"dato": "2018-02-11"}], "udfald": "brud", "besked": ""},
		"the day after it ends": {"linjer": [{"dato": "2018-02-19"}], "udfald": "brud", "besked": ""},
		"late on its last evening by UTC": {"linjer": [{"dato": "2018-02-18T23:30:00Z"}], "udfald": "brud", "besked": ""},
		"two meetings": {"linjer": [{"dato": "2018-02-14"}, {"dato": "2018-02-16"}], "udfald": "opfyldt", "besked": ""},
		"cancelled for want of cases": {"linjer": [{"dato": "2018-02-14", "aflyst": true, "aflysningsgrund": "ingen_sager"}], "udfald": "opfyldt", "besked": "ingen_sager"},
		"dropped by the holiday plan": {"linjer": [{"dato": "2018-02-14", "aflyst": true, "aflysningsgrund": "ferieplan"}], "udfald": "opfyldt", "besked": "ferieplan"},
		"the reason alone": {"linjer": [{"dato": "2018-02-14", "aflysningsgrund": "ingen_sager"}], "udfald": "opfyldt", "besked": "ingen_sager"},
		"cancelled for another reason": {"linjer": [{"dato": "2018-02-14", "aflyst": true, "aflysningsgrund": "anden_grund"}], "udfald": "brud", "besked": ""},
		"cancelled for another reason, replaced": {"linjer": [{"dato": "2018-02-14", "aflyst": true, "aflysningsgrund": "anden_grund"}, {"dato": "2018-02-16"}], "udfald": "opfyldt", "besked": ""},
		"cancelled, the reason not said": {"linjer": [{"dato": "2018-02-14", "aflyst": true}], "udfald": "uoplyst", "besked": ""},
		"no line": {"linjer": [], "udfald": "brud", "besked": ""},
		"a line without a day": {"linjer": [{}], "udfald": "uoplyst", "besked": ""},
	}
	svar := ugentlig.svar with input as moede({"fra": "2018-02-12", "til": "2018-02-18", "linjer": c.linjer}, "2018-02-28")
	[f.noegle | some f in svar.forekomster] == ["2018-U07"]
	svar.udfald == c.udfald
	object.get(svar.forekomster[0], "besked", "") == c.besked
}

test_when[navn] if {
	some navn, c in {
		"before the week": {"linjer": [], "pr_dato": "2018-02-11", "udfald": "afventer"},
		"on its last day": {"linjer": [], "pr_dato": "2018-02-18", "udfald": "afventer"},
		"the day after": {"linjer": [], "pr_dato": "2018-02-19", "udfald": "brud"},
		"reserved, before the week": {"linjer": [{"dato": "2018-02-14"}], "pr_dato": "2018-02-11", "udfald": "opfyldt"},
		"cancelled for another reason, on its last day": {"linjer": [{"dato": "2018-02-14", "aflyst": true, "aflysningsgrund": "anden_grund"}], "pr_dato": "2018-02-18", "udfald": "afventer"},
		"cancelled for another reason, the day after": {"linjer": [{"dato": "2018-02-14", "aflyst": true, "aflysningsgrund": "anden_grund"}], "pr_dato": "2018-02-19", "udfald": "brud"},
	}
	svar := ugentlig.svar with input as moede({"fra": "2018-02-12", "til": "2018-02-18", "linjer": c.linjer}, c.pr_dato)
	svar.udfald == c.udfald
}

# A week that is only partly in the calendar may have its meeting in the calendar before or after.
test_part_of_a_week[navn] if {
	some navn, c in {
		"begins on Monday": {"fra": "2018-02-12", "linjer": [], "udfald": "brud"},
		"begins on Tuesday": {"fra": "2018-02-13", "linjer": [], "udfald": "uoplyst"},
		"begins on Tuesday, with a meeting": {"fra": "2018-02-13", "linjer": [{"dato": "2018-02-14"}], "udfald": "opfyldt"},
		"begins on Tuesday, with a meeting on Monday": {"fra": "2018-02-13", "linjer": [{"dato": "2018-02-12"}], "udfald": "opfyldt"},
		"begins on Tuesday, cancelled for another reason": {"fra": "2018-02-13", "linjer": [{"dato": "2018-02-14", "aflyst": true, "aflysningsgrund": "anden_grund"}], "udfald": "brud"},
	}
	svar := ugentlig.svar with input as moede({"fra": c.fra, "til": "2018-02-18", "linjer": c.linjer}, "2018-02-28")
	svar.udfald == c.udfald
}

test_this_meeting[navn] if {
	some navn, c in {
		"held": {"felter": {}, "udfald": "opfyldt"},
		"cancelled for want of cases": {"felter": {"aflysning": {"aflyst": true, "grund": "ingen_sager"}}, "udfald": "opfyldt"},
		"cancelled by the holiday plan": {"felter": {"aflysning": {"aflyst": true, "grund": "ferieplan"}}, "udfald": "opfyldt"},
		"cancelled for another reason": {"felter": {"aflysning": {"aflyst": true, "grund": "anden_grund"}}, "udfald": "brud"},
		"cancelled, the reason not said": {"felter": {"aflysning": {"aflyst": true}}, "udfald": "uoplyst"},
		"its own word goes before the calendar's": {
			"felter": {"aflysning": {"aflyst": true, "grund": "anden_grund"}, "moedekalender": {"linjer": [{"id": "a", "dato": "2018-02-07"}]}},
			"udfald": "brud",
		},
		"cancelled, the reason in the calendar": {
			"felter": {"aflysning": {"aflyst": true}, "moedekalender": {"linjer": [{"id": "a", "dato": "2018-02-07", "aflyst": true, "aflysningsgrund": "ingen_sager"}]}},
			"udfald": "opfyldt",
		},
	}
	svar := ugentlig.svar with input as object.union(moede({"fra": "2018-02-05", "til": "2018-02-11"}, "2018-02-28"), c.felter)
	svar.udfald == c.udfald
}

test_no_calendar[navn] if {
	some navn, felter in {
		"absent": {},
		"empty": {"moedekalender": {}},
		"neither days nor lines": {"moedekalender": {"linjer": []}},
		"only its first day": {"moedekalender": {"fra": "2018-01-01", "linjer": []}},
		"the end before the beginning": {"moedekalender": {"fra": "2018-01-08", "til": "2018-01-07", "linjer": []}},
	}
	svar := ugentlig.svar with input as object.union({"region": "midtjylland", "dato": "2018-02-07", "pr_dato": "2018-02-28"}, felter)
	svar == {"udfald": "uoplyst", "fakta": [], "mangler": [["moedekalender", "linjer"]]}
}

test_the_answer if {
	svar := ugentlig.svar with input as moede({"fra": "2018-02-05", "til": "2018-02-18", "linjer": [{"dato": "2018-02-14", "aflyst": true, "aflysningsgrund": "anden_grund"}]}, "2018-02-28")
	svar == {
		"udfald": "brud",
		"fakta": [],
		"mangler": [],
		"forekomster": [
			{
				"noegle": "2018-U06",
				"sti": ["dato"],
				"udfald": "opfyldt",
				"fakta": [["dato"]],
				"mangler": [],
				"parametre": {"uge": 6, "aar": 2018},
			},
			{
				"noegle": "2018-U07",
				"sti": ["moedekalender", "linjer", 0],
				"udfald": "brud",
				"frist": "2018-02-18",
				"fakta": [
					["moedekalender", "fra"],
					["moedekalender", "til"],
					["moedekalender", "linjer", 0, "dato"],
					["moedekalender", "linjer", 0, "aflyst"],
					["moedekalender", "linjer", 0, "aflysningsgrund"],
				],
				"mangler": [],
				"beregning": {"fra": "2018-02-12", "led": [{"antal": 6, "enhed": "dage"}], "sidste_dag": "2018-02-18"},
				"parametre": {"uge": 7, "aar": 2018},
			},
		],
	}
}

test_in_force[navn] if {
	some navn, c in {
		"a meeting the day before the koncept": {"dato": "2017-12-17", "fra": "2017-12-18", "til": "2017-12-24", "udfald": "ikke_relevant", "uger": 0},
		"a meeting on its first day": {"dato": "2017-12-18", "fra": "2017-12-11", "til": "2017-12-31", "udfald": "brud", "uger": 2},
		"the week before the koncept": {"dato": "2017-12-18", "fra": "2017-12-11", "til": "2017-12-17", "udfald": "ikke_relevant", "uger": 0},
		"a meeting on its last day": {"dato": "2024-06-30", "fra": "2024-06-17", "til": "2024-07-14", "udfald": "brud", "uger": 2},
		"a meeting the day after": {"dato": "2024-07-01", "fra": "2024-06-17", "til": "2024-07-14", "udfald": "ikke_relevant", "uger": 0},
	}
	svar := ugentlig.svar with input as {
		"region": "midtjylland",
		"dato": c.dato,
		"moedekalender": {"fra": c.fra, "til": c.til, "linjer": []},
		"pr_dato": "2024-12-31",
	}
	svar.udfald == c.udfald
	count(object.get(svar, "forekomster", [])) == c.uger
}

moede(kalender, pr_dato) := {
	"region": "midtjylland",
	"dato": "2018-02-07",
	"moedekalender": object.union(kalender, {"linjer": [object.union({"id": sprintf("l%d", [i])}, l) | some i, l in object.get(kalender, "linjer", [])]}),
	"pr_dato": pr_dato,
}
