package felles.takst_test

import data.felles.takst

# In force from 1 April 2018 in Skanderborg, at Sølund and Skovbo from 1 January 2019.
test_stop[navn] if {
	some navn, c in {
		"the day before": {"blad": {"gaelder_fra": "2018-03-31"}, "stop": ["ikke_relevant", "ikke_i_kraft"]},
		"a draft, judged the day before": {"blad": {"gaelder_fra": "2018-04-01", "pr_dato": "2018-03-31"}, "stop": ["ikke_relevant", "ikke_i_kraft"]},
		"no day": {"blad": {}, "stop": ["uoplyst", ""]},
		"another kommune": {"blad": {"gaelder_fra": "2018-04-01", "kommune": "0740"}, "stop": ["ikke_relevant", "ikke_i_kraft"]},
		"Sølund, the day before": {"blad": {"gaelder_fra": "2018-12-31", "tilbud": "soelund"}, "stop": ["ikke_relevant", "ikke_i_kraft"]},
		"Skovbo, the day before": {"blad": {"gaelder_fra": "2018-12-31", "tilbud": "skovbo"}, "stop": ["ikke_relevant", "ikke_i_kraft"]},
	}
	blad := object.union({"kommune": "0746", "tilbud": "solsikken", "pr_dato": "2019-06-01"}, c.blad)
	s := takst.stop with input as blad
	[s.udfald, object.get(s, "grund", "")] == c.stop
}

test_i_kraft[navn] if {
	some navn, blad in {
		"the first day": {"gaelder_fra": "2018-04-01", "tilbud": "solsikken"},
		"a draft, judged on the first day": {"gaelder_fra": "2018-05-01", "tilbud": "solsikken", "pr_dato": "2018-04-01"},
		"Skovbo": {"gaelder_fra": "2019-01-01", "tilbud": "skovbo"},
		"Bavnebjerg in 2018": {"gaelder_fra": "2018-12-31", "tilbud": "bavnebjerg"},
		"Sølund": {"gaelder_fra": "2019-01-01", "tilbud": "soelund"},
		"which place is not said, but all are in": {"gaelder_fra": "2019-01-01"},
	}
	not takst.stop with input as object.union({"kommune": "0746", "pr_dato": "2019-06-01"}, blad)
}

test_stop_mangler[navn] if {
	some navn, c in {
		"no kommune": {"blad": {"gaelder_fra": "2018-04-01", "tilbud": "solsikken"}, "mangler": [["kommune"]]},
		"no place in 2018": {"blad": {"gaelder_fra": "2018-12-31", "kommune": "0746"}, "mangler": [["tilbud"]]},
		"no day": {"blad": {"kommune": "0746", "tilbud": "solsikken"}, "mangler": [["gaelder_fra"]]},
	}
	takst.stop.mangler == c.mangler with input as object.union({"pr_dato": "2019-06-01"}, c.blad)
}

test_begynder if {
	takst.begynder == "2018-04-01" with input as {"gaelder_fra": "2019-06-01", "tilbud": "solsikken", "pr_dato": "2019-06-01"}
	takst.begynder == "2019-01-01" with input as {"gaelder_fra": "2019-06-01", "tilbud": "soelund", "pr_dato": "2019-06-01"}
}

# The slide's intervals follow each other half an hour apart, save before package 8.
test_timer if {
	timer := takst.timer with input as {"gaelder_fra": "2018-04-01", "pr_dato": "2018-04-01"}
	spring := [x |
		some n in numbers.range(0, 8)
		x := timer[takst.pakker[n + 1]][0] - timer[takst.pakker[n]][1]
	]
	spring == [0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 1.5]
	takst.timer_8_eksempel == [48.5, 56] with input as {"gaelder_fra": "2018-04-01", "pr_dato": "2018-04-01"}
}

test_nummer if takst.nummer == {"1": 0, "2.1": 1, "2.2": 2, "3.1": 3, "3.2": 4, "4": 5, "5": 6, "6": 7, "7": 8, "8": 9}
