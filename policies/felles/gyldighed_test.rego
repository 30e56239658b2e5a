package felles.gyldighed_test

import data.felles.gyldighed

# Sources outside the scheme are in force on their own days alone: no nearest regime.
test_efter_kilde[navn] if {
	some navn, c in {
		"the day before the first": {"dag": "2017-12-31", "svar": "ikke_i_kraft"},
		"the first day": {"dag": "2018-01-01", "svar": "BEK 1596"},
		"the last day of the first": {"dag": "2020-08-31", "svar": "BEK 1596"},
		"the first day of the second": {"dag": "2020-09-01", "svar": "BEK 1261"},
		"the last day": {"dag": "2024-06-30", "svar": "BEK 1261"},
		"the day after the last": {"dag": "2024-07-01", "svar": "ikke_i_kraft"},
	}
	gyldig := gyldighed.efter_kilde("betaling", [["dato"]]) with input as {"dato": c.dag, "pr_dato": "2025-01-01"}
	object.get(gyldig, ["stop", "grund"], object.get(gyldig, "variant", "")) == c.svar
}

test_efter_kilde_open if {
	gyldig := gyldighed.efter_kilde("magt", [["dato"]]) with input as {"dato": "2050-12-31", "pr_dato": "2050-12-31"}
	gyldig == {"dag": "2050-12-31", "variant": "M2"}
}

test_efter_kilde_no_day[navn] if {
	some navn, c in {
		"not said": {"sag": {"pr_dato": "2018-02-01"}, "udfald": "uoplyst"},
		"not come": {"sag": {"dato": "2018-02-02", "pr_dato": "2018-02-01"}, "udfald": "ikke_relevant"},
	}
	gyldig := gyldighed.efter_kilde("magt", [["dato"]]) with input as c.sag
	gyldig.stop.udfald == c.udfald
}

test_koncept_i_kraft[navn] if {
	some navn, c in {
		"the day before": {"sag": {"region": "midtjylland", "dato": "2017-12-17"}, "svar": "ikke_i_kraft"},
		"the first day": {"sag": {"region": "midtjylland", "dato": "2017-12-18"}, "svar": "koncept"},
		"the last day": {"sag": {"region": "midtjylland", "dato": "2024-06-30"}, "svar": "koncept"},
		"the day after": {"sag": {"region": "midtjylland", "dato": "2024-07-01"}, "svar": "ikke_i_kraft"},
		"another region": {"sag": {"region": "sjaelland", "dato": "2018-02-01"}, "svar": "ikke_i_kraft"},
	}
	gyldig := gyldighed.koncept_i_kraft([["dato"]]) with input as object.union(c.sag, {"pr_dato": "2025-01-01"})
	object.get(gyldig, ["stop", "grund"], object.get(gyldig, "variant", "")) == c.svar
}

# The principles of recovery are used on a plan, which lives in the scheme: after it the nearest regime; before 2021 nothing.
test_recovery[navn] if {
	some navn, c in {
		"before the scheme": {"dag": "2017-06-30", "svar": "ikke_i_kraft"},
		"the day before": {"dag": "2020-12-31", "svar": "ikke_i_kraft"},
		"the first day": {"dag": "2021-01-01", "svar": "principper"},
		"the last day": {"dag": "2024-06-30", "svar": "principper"},
		"after the scheme": {"dag": "2024-07-01", "svar": "principper"},
	}
	gyldig := gyldighed.recovery([["dato"]]) with input as {"dato": c.dag, "pr_dato": "2025-01-01"}
	object.get(gyldig, ["stop", "grund"], object.get(gyldig, "variant", "")) == c.svar
}
