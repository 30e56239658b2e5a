package felles.kalender_test

import data.felles.kalender

# Expected values are counted in a calendar or taken from the standard library of another language, never from these
# functions. Easter 2018: 29 March – 2 April.

test_dag[sag] if {
	some sag, c in {
		"a date is itself": {"x": "2018-03-25", "dag": "2018-03-25"},
		"a date before the table": {"x": "1959-12-31", "dag": "1959-12-31"},
		"late in the evening of the change to summer time": {"x": "2018-03-25T23:30:00Z", "dag": "2018-03-26"},
		"the evening before it": {"x": "2018-03-24T23:30:00Z", "dag": "2018-03-25"},
		"winter: the last second of the day": {"x": "2018-01-15T22:59:59Z", "dag": "2018-01-15"},
		"winter: the first second of the next": {"x": "2018-01-15T23:00:00Z", "dag": "2018-01-16"},
		"summer: the last second of the day": {"x": "2018-07-15T21:59:59Z", "dag": "2018-07-15"},
		"summer: the first second of the next": {"x": "2018-07-15T22:00:00Z", "dag": "2018-07-16"},
		"an offset of Denmark's own": {"x": "2018-02-01T00:00:00+01:00", "dag": "2018-02-01"},
		"an offset to the east": {"x": "2018-02-01T03:00:00+05:30", "dag": "2018-01-31"},
		"an offset to the west": {"x": "2018-02-01T20:00:00-03:30", "dag": "2018-02-02"},
		"over the new year": {"x": "2018-12-31T23:30:00Z", "dag": "2019-01-01"},
		"out of the table": {"x": "2050-12-31T23:30:00Z", "dag": "2051-01-01"},
		"before the table, summer": {"x": "2010-07-01T22:30:00Z", "dag": "2010-07-02"},
		"1985 ended its summer time in September": {"x": "1985-10-01T22:30:00Z", "dag": "1985-10-01"},
		"no summer time in the 1970s": {"x": "1975-07-01T22:30:00Z", "dag": "1975-07-01"},
	}
	kalender.dag(c.x) == c.dag
}

test_har_klokkeslaet if {
	kalender.har_klokkeslaet("2018-03-25T23:30:00Z") == true
	kalender.har_klokkeslaet("2018-03-25") == false
}

test_sekund[x] if {
	some x, sekund in {
		"1970-01-01T00:00:00Z": 0,
		"1969-12-31T23:59:59Z": -1,
		"2018-03-25T01:00:00Z": 1521939600,
		"2018-03-25T03:00:00+02:00": 1521939600,
		"2018-03-24T20:30:00-04:30": 1521939600,
		"2018-08-09T08:09:08+08:09": 1533772808,
		"2100-03-01T00:00:00Z": 4107542400,
	}
	kalender.sekund(x) == sekund
}

test_sekund_needs_a_whole_date_time[x] if {
	some x in ["2018-03-25", "2018-03-25T23:30:00", "2018-03-25T23:30Z", "2018-03-25T23:30:00.5Z", "2018-03-25T23:30:00+0100"]
	sekunder := [kalender.sekund(x) | true]
	lokale := [kalender.lokal(x) | true]
	sekunder == []
	lokale == []
}

# The hour that is left out in March (02–03) and the hour that comes twice in October (02–03).
test_lokal_over_the_changes[x] if {
	some x, lokal in {
		"2018-03-25T00:59:59Z": {"dag": "2018-03-25", "sekund": 7199},
		"2018-03-25T01:00:00Z": {"dag": "2018-03-25", "sekund": 10800},
		"2018-10-28T00:59:59Z": {"dag": "2018-10-28", "sekund": 10799},
		"2018-10-28T01:00:00Z": {"dag": "2018-10-28", "sekund": 7200},
		"2018-10-28T02:30:00+02:00": {"dag": "2018-10-28", "sekund": 9000},
		"2018-10-28T02:30:00+01:00": {"dag": "2018-10-28", "sekund": 9000},
		"2018-12-31T23:00:00Z": {"dag": "2019-01-01", "sekund": 0},
		"2018-12-31T22:59:59Z": {"dag": "2018-12-31", "sekund": 86399},
		"2060-03-28T01:00:00Z": {"dag": "2060-03-28", "sekund": 10800},
	}
	kalender.lokal(x) == lokal
}

test_nummer_and_dato[dag] if {
	some dag, nummer in {
		"1970-01-01": 0,
		"1969-12-31": -1,
		"1800-01-01": -62091,
		"1900-02-28": -25509,
		"1900-03-01": -25508,
		"2000-02-29": 11016,
		"2014-12-31": 16435,
		"2015-01-01": 16436,
		"2018-08-09": 17752,
		"2050-12-31": 29584,
		"2051-01-01": 29585,
		"2100-02-28": 47540,
		"2100-03-01": 47541,
		"2200-12-31": 84370,
	}
	kalender.nummer(dag) == nummer
	kalender.dato(nummer) == dag
}

# Outside the table, in it and where they meet; 487 is prime, so that the days fall all over the month and the year.
test_nummer_and_dato_are_inverse if {
	every nummer in numbers.range_step(-62091, 84370, 487) {
		dag := kalender.dato(nummer)
		kalender.nummer(dag) == nummer
		kalender.dato(nummer + 1) > dag
	}
}

test_plus_dage[sag] if {
	some sag, c in {
		"14 days, all in the month": {"dag": "2018-02-01", "n": 14, "til": "2018-02-15"},
		"over February": {"dag": "2018-02-20", "n": 14, "til": "2018-03-06"},
		"over 29 February": {"dag": "2020-02-20", "n": 14, "til": "2020-03-05"},
		"no days": {"dag": "2018-02-01", "n": 0, "til": "2018-02-01"},
		"backwards": {"dag": "2018-03-01", "n": -1, "til": "2018-02-28"},
		"out of the table": {"dag": "2050-12-31", "n": 1, "til": "2051-01-01"},
		"into the table": {"dag": "2014-12-31", "n": 1, "til": "2015-01-01"},
	}
	kalender.plus_dage(c.dag, c.n) == c.til
}

test_plus_uger if {
	kalender.plus_uger("2018-02-01", 1) == "2018-02-08"
	kalender.plus_uger("2018-12-28", 2) == "2019-01-11"
}

test_maanedens_sidste[dag] if {
	some dag, sidste in {
		"2018-01-01": "2018-01-31",
		"2018-04-30": "2018-04-30",
		"2018-02": "2018-02-28",
		"2020-02-15": "2020-02-29",
		"2018-12": "2018-12-31",
	}
	kalender.maanedens_sidste(dag) == sidste
}

test_plus_maaneder[sag] if {
	some sag, c in {
		"31 January + 1": {"dag": "2018-01-31", "n": 1, "til": "2018-02-28"},
		"31 January + 1 in a leap year": {"dag": "2020-01-31", "n": 1, "til": "2020-02-29"},
		"28 January + 1": {"dag": "2018-01-28", "n": 1, "til": "2018-02-28"},
		"29 January + 1": {"dag": "2018-01-29", "n": 1, "til": "2018-02-28"},
		"29 February + 12": {"dag": "2020-02-29", "n": 12, "til": "2021-02-28"},
		"29 February + 48": {"dag": "2020-02-29", "n": 48, "til": "2024-02-29"},
		"30 November + 3": {"dag": "2018-11-30", "n": 3, "til": "2019-02-28"},
		"28 February + 6 does not grow": {"dag": "2018-02-28", "n": 6, "til": "2018-08-28"},
		"31 August + 6": {"dag": "2018-08-31", "n": 6, "til": "2019-02-28"},
		"31 October + 1": {"dag": "2018-10-31", "n": 1, "til": "2018-11-30"},
		"into December": {"dag": "2018-06-15", "n": 6, "til": "2018-12-15"},
		"into January": {"dag": "2018-06-15", "n": 7, "til": "2019-01-15"},
		"backwards over the new year": {"dag": "2018-03-31", "n": -4, "til": "2017-11-30"},
		"1900 was no leap year": {"dag": "1900-01-31", "n": 1, "til": "1900-02-28"},
		"2100 is none": {"dag": "2100-01-31", "n": 1, "til": "2100-02-28"},
		"2000 was one": {"dag": "2000-01-31", "n": 1, "til": "2000-02-29"},
	}
	kalender.plus_maaneder(c.dag, c.n) == c.til
}

test_dage_mellem if {
	kalender.dage_mellem("2018-02-15", "2018-02-20") == 5
	kalender.dage_mellem("2018-02-20", "2018-02-15") == -5
	kalender.dage_mellem("2018-02-15", "2018-02-15") == 0
	kalender.dage_mellem("1999-12-31", "2100-03-01") == 36585
}

test_ugedag[dag] if {
	some dag, ugedag in {
		"2018-03-19": 1, "2018-03-20": 2, "2018-03-21": 3, "2018-03-22": 4, "2018-03-23": 5, "2018-03-24": 6, "2018-03-25": 7,
		"1970-01-01": 4, "1969-12-31": 3, "1969-12-29": 1, "1969-12-28": 7, "1900-01-01": 1, "2100-01-01": 5,
	}
	kalender.ugedag(dag) == ugedag
}

# A stay that begins on Thursday 22 March 2018, and the readings of hverdag.
test_plus_hverdage[sag] if {
	some sag, c in {
		"the first": {"dag": "2018-03-22", "n": 1, "variant": "mf", "til": "2018-03-23"},
		"the second, over a weekend": {"dag": "2018-03-22", "n": 2, "variant": "mf", "til": "2018-03-26"},
		"the fourth": {"dag": "2018-03-22", "n": 4, "variant": "mf", "til": "2018-03-28"},
		"the fifth, over Easter": {"dag": "2018-03-22", "n": 5, "variant": "mf", "til": "2018-04-03"},
		"the tenth": {"dag": "2018-03-22", "n": 10, "variant": "mf", "til": "2018-04-10"},
		"the fourth, Saturday counts": {"dag": "2018-03-22", "n": 4, "variant": "ml", "til": "2018-03-27"},
		"the tenth, Saturday counts": {"dag": "2018-03-22", "n": 10, "variant": "ml", "til": "2018-04-06"},
		"from a Saturday": {"dag": "2018-03-24", "n": 1, "variant": "mf", "til": "2018-03-26"},
		"from a helligdag": {"dag": "2018-03-29", "n": 1, "variant": "mf", "til": "2018-04-03"},
		"grundlovsdag counts": {"dag": "2018-06-04", "n": 1, "variant": "mf", "til": "2018-06-05"},
		"grundlovsdag does not": {"dag": "2018-06-04", "n": 1, "variant": "mf_uden", "til": "2018-06-06"},
		"24 December does not": {"dag": "2018-12-21", "n": 1, "variant": "mf_uden", "til": "2018-12-27"},
		"Saturday does, 24 December does not": {"dag": "2018-12-21", "n": 2, "variant": "ml_uden", "til": "2018-12-27"},
		"31 December does not": {"dag": "2018-12-28", "n": 1, "variant": "mf_uden", "til": "2019-01-02"},
		"the last hverdag of the table": {"dag": "2050-12-29", "n": 1, "variant": "mf", "til": "2050-12-30"},
	}
	kalender.plus_hverdage(c.dag, c.n, c.variant) == c.til
}

test_hverdage_are_undefined_outside[sag] if {
	some sag, c in {
		"the answer is after the table": {"dag": "2050-12-29", "n": 2, "variant": "mf"},
		"the day is after the table": {"dag": "2051-01-01", "n": 1, "variant": "mf"},
		"the day is before the table": {"dag": "2014-12-31", "n": 1, "variant": "mf"},
		"no hverdag asked for": {"dag": "2018-03-22", "n": 0, "variant": "mf"},
		"no such reading": {"dag": "2018-03-22", "n": 1, "variant": "xx"},
	}
	svar := [kalender.plus_hverdage(c.dag, c.n, c.variant) | true]
	svar == []
}

test_er_hverdag_is_undefined_outside if {
	ude := [kalender.er_hverdag(dag, "mf") | some dag in ["2014-12-31", "2051-01-02"]]
	ude == []
	ukendt := [kalender.er_hverdag("2018-03-22", "xx") | true]
	ukendt == []
	mellem := [kalender.hverdage_mellem("2014-12-31", "2015-01-05", "mf") | true]
	mellem == []
}

test_hverdage_mellem[sag] if {
	some sag, c in {
		"to the tenth hverdag": {"fra": "2018-03-22", "til": "2018-04-10", "variant": "mf", "antal": 10},
		"the day before it": {"fra": "2018-03-22", "til": "2018-04-09", "variant": "mf", "antal": 9},
		"the day after it": {"fra": "2018-03-22", "til": "2018-04-11", "variant": "mf", "antal": 11},
		"the same day": {"fra": "2018-03-22", "til": "2018-03-22", "variant": "mf", "antal": 0},
		"backwards": {"fra": "2018-04-10", "til": "2018-03-22", "variant": "mf", "antal": -10},
		"Saturday counts": {"fra": "2018-03-22", "til": "2018-03-26", "variant": "ml", "antal": 3},
		"Easter alone": {"fra": "2018-03-28", "til": "2018-04-02", "variant": "mf", "antal": 0},
		"the whole of 2018": {"fra": "2017-12-31", "til": "2018-12-31", "variant": "mf", "antal": 252},
	}
	kalender.hverdage_mellem(c.fra, c.til, c.variant) == c.antal
}

test_er_hverdag[sag] if {
	some sag, c in {
		"Thursday": {"dag": "2018-03-22", "variant": "mf", "svar": true},
		"Saturday": {"dag": "2018-03-24", "variant": "mf", "svar": false},
		"Saturday where it counts": {"dag": "2018-03-24", "variant": "ml", "svar": true},
		"Sunday where Saturday counts": {"dag": "2018-03-25", "variant": "ml", "svar": false},
		"skærtorsdag": {"dag": "2018-03-29", "variant": "mf", "svar": false},
		"the last store bededag": {"dag": "2023-05-05", "variant": "mf", "svar": false},
		"the Friday that was store bededag": {"dag": "2024-04-26", "variant": "mf", "svar": true},
		"grundlovsdag": {"dag": "2018-06-05", "variant": "mf", "svar": true},
		"grundlovsdag where it does not count": {"dag": "2018-06-05", "variant": "mf_uden", "svar": false},
		"the first day of the table": {"dag": "2015-01-01", "variant": "mf", "svar": false},
		"the second": {"dag": "2015-01-02", "variant": "mf", "svar": true},
		"the last, a Saturday": {"dag": "2050-12-31", "variant": "mf", "svar": false},
		"the last where Saturday counts": {"dag": "2050-12-31", "variant": "ml", "svar": true},
	}
	kalender.er_hverdag(c.dag, c.variant) == c.svar
}

test_foerste_hverdag_fra[sag] if {
	some sag, c in {
		"a hverdag": {"dag": "2018-03-22", "variant": "mf", "til": "2018-03-22"},
		"a Saturday": {"dag": "2018-03-24", "variant": "mf", "til": "2018-03-26"},
		"a Saturday that counts": {"dag": "2018-03-24", "variant": "ml", "til": "2018-03-24"},
		"skærtorsdag": {"dag": "2018-03-29", "variant": "mf", "til": "2018-04-03"},
		"24 December that does not count": {"dag": "2018-12-24", "variant": "mf_uden", "til": "2018-12-27"},
		"the first day of the table": {"dag": "2015-01-01", "variant": "mf", "til": "2015-01-02"},
	}
	kalender.foerste_hverdag_fra(c.dag, c.variant) == c.til
}
