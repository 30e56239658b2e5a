package felles.opholdsslut_test

import data.felles.opholdsslut

test_sti[navn] if {
	some navn, c in {
		"the stay ended": {"sag": {"ophold": {"slut": "2018-09-30"}}, "vil": ["ophold", "slut"]},
		"both said": {"sag": {"ophold": {"slut": "2018-09-30"}, "udslusning": {"udsluset": "2018-09-28"}}, "vil": ["ophold", "slut"]},
		"only discharged": {"sag": {"udslusning": {"udsluset": "2018-09-30"}}, "vil": ["udslusning", "udsluset"]},
		"discharged the day after pr_dato": {"sag": {"udslusning": {"udsluset": "2018-10-01"}}, "vil": ["ophold", "slut"]},
		"nothing": {"sag": {}, "vil": ["ophold", "slut"]},
	}
	sti := opholdsslut.sti with input as object.union({"pr_dato": "2018-09-30"}, c.sag)
	sti == c.vil
}
