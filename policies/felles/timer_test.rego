package felles.timer_test

import data.felles.timer

# 24 hours: on the second, one second later, and where a time of day is not said.
test_inden[navn] if {
	some navn, c in {
		"24 hours to the second": {"fra": "2018-02-01T10:00:00+01:00", "til": "2018-02-02T10:00:00+01:00", "antal": 24, "svar": "ja"},
		"24 hours and a second": {"fra": "2018-02-01T10:00:00+01:00", "til": "2018-02-02T10:00:01+01:00", "antal": 24, "svar": "nej"},
		"48 hours to the second": {"fra": "2018-02-01T10:00:00+01:00", "til": "2018-02-03T10:00:00+01:00", "antal": 48, "svar": "ja"},
		"48 hours and a second": {"fra": "2018-02-01T10:00:00+01:00", "til": "2018-02-03T10:00:01+01:00", "antal": 48, "svar": "nej"},
		"written in another offset": {"fra": "2018-02-01T10:00:00+01:00", "til": "2018-02-02T09:00:00Z", "antal": 24, "svar": "ja"},
		"the same day, no times": {"fra": "2018-02-01", "til": "2018-02-01", "antal": 24, "svar": "ja"},
		"the day after, no times": {"fra": "2018-02-01", "til": "2018-02-02", "antal": 24, "svar": "uvist"},
		"two days after, no times": {"fra": "2018-02-01", "til": "2018-02-03", "antal": 24, "svar": "nej"},
		"two days after, 48 hours": {"fra": "2018-02-01", "til": "2018-02-03", "antal": 48, "svar": "uvist"},
		"three days after, 48 hours": {"fra": "2018-02-01", "til": "2018-02-04", "antal": 48, "svar": "nej"},
		"only the first has a time": {"fra": "2018-02-01T10:00:00+01:00", "til": "2018-02-02", "antal": 24, "svar": "uvist"},
		"its midnight, the whole next day": {"fra": "2018-02-01T23:59:59+01:00", "til": "2018-02-02", "antal": 24, "svar": "ja"},
		"a second before, the whole next day": {"fra": "2018-02-01T23:59:58+01:00", "til": "2018-02-02", "antal": 24, "svar": "uvist"},
		"only the second has a time": {"fra": "2018-02-01", "til": "2018-02-02T00:00:00+01:00", "antal": 24, "svar": "ja"},
		"the second past midnight": {"fra": "2018-02-01", "til": "2018-02-02T00:00:01+01:00", "antal": 24, "svar": "uvist"},
		"the second's end of day": {"fra": "2018-02-01", "til": "2018-02-02T23:59:59+01:00", "antal": 24, "svar": "uvist"},
		"the second two days after": {"fra": "2018-02-01", "til": "2018-02-03T00:00:00+01:00", "antal": 24, "svar": "nej"},
		"earlier": {"fra": "2018-02-02", "til": "2018-02-01", "antal": 24, "svar": "ja"},
		# 25 March 2018 has 23 hours, 28 October 2018 has 25.
		"over the spring change": {"fra": "2018-03-24T12:00:00+01:00", "til": "2018-03-25T13:00:00+02:00", "antal": 24, "svar": "ja"},
		"over the spring change, a second late": {"fra": "2018-03-24T12:00:00+01:00", "til": "2018-03-25T13:00:01+02:00", "antal": 24, "svar": "nej"},
		"over the autumn change": {"fra": "2018-10-27T12:00:00+02:00", "til": "2018-10-28T11:00:00+01:00", "antal": 24, "svar": "ja"},
		"over the autumn change, by the clock": {"fra": "2018-10-27T12:00:00+02:00", "til": "2018-10-28T12:00:00+01:00", "antal": 24, "svar": "nej"},
		"the same day of 25 hours": {"fra": "2018-10-28", "til": "2018-10-28", "antal": 24, "svar": "uvist"},
		"the same day of 23 hours": {"fra": "2018-03-25", "til": "2018-03-25", "antal": 24, "svar": "ja"},
	}
	timer.inden(c.fra, c.til, c.antal) == c.svar
}

test_sidste_dag[navn] if {
	some navn, c in {
		"24 hours after a date": {"fra": "2018-02-01", "antal": 24, "dag": "2018-02-02"},
		"48 hours after a date": {"fra": "2018-02-01", "antal": 48, "dag": "2018-02-03"},
		"24 hours after a time": {"fra": "2018-02-01T10:00:00+01:00", "antal": 24, "dag": "2018-02-02"},
		"over a new year": {"fra": "2018-12-31T10:00:00+01:00", "antal": 24, "dag": "2019-01-01"},
		"over a leap day": {"fra": "2016-02-28", "antal": 24, "dag": "2016-02-29"},
		"late in the evening before the spring change": {"fra": "2018-03-24T23:30:00+01:00", "antal": 24, "dag": "2018-03-26"},
		"early on the day of the autumn change": {"fra": "2018-10-28T00:30:00+02:00", "antal": 24, "dag": "2018-10-28"},
		"in summer, before midnight": {"fra": "2018-07-01T23:59:59+02:00", "antal": 24, "dag": "2018-07-02"},
	}
	timer.sidste_dag(c.fra, c.antal) == c.dag
}

# Local midnight in seconds of UTC, in winter, in summer and on the days of change: 2018-02-01 is day 17563.
test_sekunder[navn] if {
	some navn, c in {
		"winter": {"dag": "2018-02-01", "foerste": (17563 * 86400) - 3600, "sidste": ((17563 * 86400) - 3600) + 86399},
		"summer": {"dag": "2018-07-01", "foerste": (17713 * 86400) - 7200, "sidste": ((17713 * 86400) - 7200) + 86399},
		"spring change": {"dag": "2018-03-25", "foerste": (17615 * 86400) - 3600, "sidste": ((17615 * 86400) - 3600) + 82799},
		"autumn change": {"dag": "2018-10-28", "foerste": (17832 * 86400) - 7200, "sidste": ((17832 * 86400) - 7200) + 89999},
	}
	timer.foerste_sekund(c.dag) == c.foerste
	timer.sidste_sekund(c.dag) == c.sidste
}
