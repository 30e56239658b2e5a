package felles.moedekalender_test

import data.felles.moedekalender

# The numbers of the weeks are those of the Danish calendars of the years: 1 January 2016 and 2017 lie in the old year's last
# week, 2020 has 53 weeks.
test_uge[navn] if {
	some navn, c in {
		"2015-12-28": "2015-U53",
		"2016-01-04": "2016-U01",
		"2016-12-26": "2016-U52",
		"2017-01-02": "2017-U01",
		"2018-01-01": "2018-U01",
		"2018-02-12": "2018-U07",
		"2018-12-31": "2019-U01",
		"2019-12-30": "2020-U01",
		"2020-12-28": "2020-U53",
		"2021-01-04": "2021-U01",
		"2024-06-24": "2024-U26",
	}
	moedekalender.uge(navn).noegle == c
}

test_whole_week if moedekalender.uge("2018-12-31") == {
	"noegle": "2019-U01",
	"aar": 2019,
	"uge": 1,
	"mandag": "2018-12-31",
	"soendag": "2019-01-06",
}

test_mandag[dag] if {
	some dag, mandag in {
		"2018-02-11": "2018-02-05",
		"2018-02-12": "2018-02-12",
		"2018-02-18": "2018-02-12",
		"2018-02-19": "2018-02-19",
	}
	moedekalender.mandag(dag) == mandag
}

test_uger[navn] if {
	some navn, c in {
		"from Thursday to Thursday": {"kalender": {"fra": "2018-02-08", "til": "2018-02-15"}, "uger": ["2018-U06", "2018-U07"]},
		"from Friday to Wednesday": {"kalender": {"fra": "2018-02-09", "til": "2018-02-14"}, "uger": []},
		"from Friday to Thursday": {"kalender": {"fra": "2018-02-09", "til": "2018-02-15"}, "uger": ["2018-U07"]},
		"one day that is a Thursday": {"kalender": {"fra": "2018-02-15", "til": "2018-02-15"}, "uger": ["2018-U07"]},
		"the end before the beginning": {"kalender": {"fra": "2018-02-15", "til": "2018-02-14"}, "uger": []},
		"by its lines": {"kalender": {"linjer": [{"id": "a", "dato": "2018-02-23"}, {"id": "b", "dato": "2018-02-05"}]}, "uger": ["2018-U06", "2018-U07", "2018-U08"]},
		"by its first day and its lines": {"kalender": {"fra": "2018-02-12", "linjer": [{"id": "a", "dato": "2018-02-23"}]}, "uger": ["2018-U07", "2018-U08"]},
		"the koncept's first week": {"kalender": {"fra": "2017-12-01", "til": "2017-12-31"}, "uger": ["2017-U51", "2017-U52"]},
		"the koncept's last week": {"kalender": {"fra": "2024-06-17", "til": "9999-12-31"}, "uger": ["2024-U25", "2024-U26"]},
		"after the koncept": {"kalender": {"fra": "2024-07-01", "til": "2024-12-31"}, "uger": []},
		"long before the koncept": {"kalender": {"fra": "1900-01-01", "til": "2017-12-17"}, "uger": []},
		"neither days nor lines": {"kalender": {"linjer": []}, "uger": []},
		"a line without a day": {"kalender": {"linjer": [{"id": "a"}]}, "uger": []},
	}
	uger := moedekalender.uger with input as {"moedekalender": c.kalender, "pr_dato": "2018-02-28"}
	[u.noegle | some u in uger] == c.uger
}

test_delvis[navn] if {
	some navn, c in {
		"whole": {"fra": "2018-02-12", "til": "2018-02-18", "delvis": false},
		"begins on Tuesday": {"fra": "2018-02-13", "til": "2018-02-18", "delvis": true},
		"ends on Saturday": {"fra": "2018-02-12", "til": "2018-02-17", "delvis": true},
	}
	delvis := [1 | moedekalender.delvis({"mandag": "2018-02-12", "soendag": "2018-02-18"})] with input as {"moedekalender": {"fra": c.fra, "til": c.til}, "pr_dato": "2018-02-28"}
	c.delvis == delvis != []
}

test_i_ugen if {
	dage := moedekalender.i_ugen("2018-02-12") with input as {
		"dato": "2018-02-14",
		"moedekalender": {"linjer": [{"id": "a", "dato": "2018-02-18"}, {"id": "b", "dato": "2018-02-19"}, {"id": "c", "dato": "2018-02-11"}, {"id": "d", "dato": "2018-02-12"}]},
		"pr_dato": "2018-02-28",
	}
	[d.dag | some d in dage] == ["2018-02-18", "2018-02-12", "2018-02-14"]
}

test_udaterede if {
	stier := moedekalender.udaterede with input as {"moedekalender": {"linjer": [{"id": "a", "dato": "2018-02-18"}, {"id": "b"}]}}
	stier == [["moedekalender", "linjer", 1, "dato"]]
}
