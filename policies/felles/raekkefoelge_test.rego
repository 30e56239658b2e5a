package felles.raekkefoelge_test

import data.felles.raekkefoelge

a := ["udslusning", "kommune_orienteret"]

b := ["udslusning", "forum_anmodet"]

test_ikke_efter[navn] if {
	some navn, c in {
		"the day before": ["2018-08-29", "2018-08-30", true],
		"the same day, no times": ["2018-08-30", "2018-08-30", true],
		"the same day, one time": ["2018-08-30T15:00:00+02:00", "2018-08-30", true],
		"the same second": ["2018-08-30T15:00:00+02:00", "2018-08-30T13:00:00Z", true],
		"a second later": ["2018-08-30T15:00:01+02:00", "2018-08-30T15:00:00+02:00", false],
		"the day after": ["2018-08-31", "2018-08-30", false],
		"midnight in Denmark comes between": ["2018-08-30T22:30:00Z", "2018-08-30", false],
		"the later event has not happened": ["2018-08-30", "2018-09-01", false],
		"the earlier event is not said": [null, "2018-08-30", false],
	}
	svar := [true |
		raekkefoelge.ikke_efter(a, b) with input as {"udslusning": {"kommune_orienteret": c[0], "forum_anmodet": c[1]}, "pr_dato": "2018-08-31"}
	]
	svar == [true | c[2]]
}
