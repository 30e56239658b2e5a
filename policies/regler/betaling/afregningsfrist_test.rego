package regler.betaling.afregningsfrist_test

import data.regler.betaling.afregningsfrist

test_frist[navn] if {
	some navn, c in {
		"the last day": {"maaned": "2018-01", "afregnet": "2018-02-28", "udfald": "opfyldt"},
		"the day before": {"maaned": "2018-01", "afregnet": "2018-02-27", "udfald": "opfyldt"},
		"the day after": {"maaned": "2018-01", "afregnet": "2018-03-01", "udfald": "brud"},
		"29 February of a leap year": {"maaned": "2020-01", "afregnet": "2020-02-29", "udfald": "opfyldt"},
		"1 March of a leap year": {"maaned": "2020-01", "afregnet": "2020-03-01", "udfald": "brud"},
		"31 March for February": {"maaned": "2018-02", "afregnet": "2018-03-31", "udfald": "opfyldt"},
		"1 April for February": {"maaned": "2018-02", "afregnet": "2018-04-01", "udfald": "brud"},
		"31 January for December": {"maaned": "2018-12", "afregnet": "2019-01-31", "udfald": "opfyldt"},
		"1 February for December": {"maaned": "2018-12", "afregnet": "2019-02-01", "udfald": "brud"},
	}
	svar := afregningsfrist.svar with input as {"pr_dato": "2020-12-31", "maaned": c.maaned, "afregnet": c.afregnet, "ophold": []}
	svar.udfald == c.udfald
}

test_ikke_afregnet[navn] if {
	some navn, c in {
		"2017-12-31": "ikke_relevant",
		"2018-01-01": "afventer",
		"2018-02-28": "afventer",
		"2018-03-01": "brud",
	}
	svar := afregningsfrist.svar with input as {"pr_dato": navn, "maaned": "2018-01", "ophold": []}
	svar.udfald == c
}

# A bill dated after the day it is judged on has not been made yet.
test_afregnes_i_morgen if {
	svar := afregningsfrist.svar with input as {"pr_dato": "2018-02-19", "maaned": "2018-01", "afregnet": "2018-02-20", "ophold": []}
	svar.udfald == "afventer"
}

# The deadline for February 2018 is Saturday 31 March; the next hverdag is Tuesday 3 April, after 2. påskedag.
test_laesning[navn] if {
	some navn, c in {
		"not moved": {"flyt": false, "afregnet": "2018-04-03", "udfald": "brud"},
		"moved": {"flyt": true, "afregnet": "2018-04-03", "udfald": "opfyldt"},
		"moved, the day after": {"flyt": true, "afregnet": "2018-04-04", "udfald": "brud"},
	}
	svar := afregningsfrist.svar with input as {"pr_dato": "2018-12-31", "maaned": "2018-02", "afregnet": c.afregnet, "ophold": [], "laesninger": {"frist.flyt_til_hverdag": c.flyt}}
	svar.udfald == c.udfald
}

test_kun_maaneden[navn] if {
	some navn, c in {
		"within the month": {"ophold": {"fra": "2018-01-01", "til": "2018-01-31"}, "udfald": "opfyldt"},
		"from the day before it": {"ophold": {"fra": "2017-12-31", "til": "2018-01-31"}, "udfald": "brud"},
		"to the day after it": {"ophold": {"fra": "2018-01-01", "til": "2018-02-01"}, "udfald": "brud"},
		"to the day the stay ended, after it": {"ophold": {"start": "2018-01-01", "slut": "2018-02-01", "fra": "2018-01-01", "til": "2018-02-01"}, "udfald": "opfyldt"},
		"from before the stay began": {"ophold": {"start": "2018-01-01", "slut": "2018-01-10", "fra": "2017-12-31"}, "udfald": "opfyldt"},
		"a stay over three months, without days of its own": {"ophold": {"start": "2017-12-01", "slut": "2018-02-10"}, "udfald": "opfyldt"},
		"a stay that ended before it": {"ophold": {"start": "2017-12-01", "slut": "2017-12-20"}, "udfald": "opfyldt"},
		"a line outside it": {"ophold": {"start": "2017-12-01", "slut": "2018-02-10", "linjer": [{"id": "a", "fra": "2018-01-01", "til": "2018-02-01"}]}, "udfald": "brud"},
		"a line within it": {"ophold": {"start": "2017-12-01", "slut": "2018-02-10", "linjer": [{"id": "a", "fra": "2018-01-01", "til": "2018-01-31"}]}, "udfald": "opfyldt"},
	}
	svar := afregningsfrist.svar with input as {"pr_dato": "2018-12-31", "maaned": "2018-01", "afregnet": "2018-02-20", "ophold": [object.union({"id": "o"}, c.ophold)]}
	svar.udfald == c.udfald
}

test_ubenyttede_dage[navn] if {
	some navn, c in {"2017-12-31": "brud", "2018-01-01": "opfyldt", "2018-01-31": "opfyldt", "2018-02-01": "brud"}
	svar := afregningsfrist.svar with input as {"pr_dato": "2018-12-31", "maaned": "2018-01", "afregnet": "2018-02-20", "ubenyttede": {"dage": [{"id": "d", "dato": navn}]}}
	svar.udfald == c
}

test_ikraft[navn] if {
	some navn, c in {
		"2017-12": {"udfald": "ikke_relevant", "grund": "ikke_i_kraft"},
		"2018-01": {"udfald": "brud", "grund": ""},
		"2020-08": {"udfald": "brud", "grund": ""},
		"2020-09": {"udfald": "uoplyst", "grund": "kilden_ikke_set"},
		"2024-06": {"udfald": "uoplyst", "grund": "kilden_ikke_set"},
		"2024-07": {"udfald": "uoplyst", "grund": "kilden_ikke_set"},
	}
	svar := afregningsfrist.svar with input as {"pr_dato": "2024-12-31", "maaned": navn, "ophold": []}
	svar.udfald == c.udfald
	object.get(svar, "grund", "") == c.grund
}

test_maaneden_ikke_oplyst if {
	svar := afregningsfrist.svar with input as {"pr_dato": "2018-02-28", "afregnet": "2018-02-20", "ophold": []}
	svar == {"udfald": "uoplyst", "fakta": [], "mangler": [["maaned"]]}
}

test_svar_of_a_bill_a_day_late if {
	svar := afregningsfrist.svar with input as {"pr_dato": "2018-03-31", "maaned": "2018-01", "afregnet": "2018-03-01", "ophold": []}
	svar == {
		"udfald": "brud",
		"frist": "2018-02-28",
		"fakta": [["maaned"], ["afregnet"]],
		"mangler": [],
		"beregning": {
			"fra": "2018-01-01",
			"led": [{"antal": 2, "enhed": "maaneder"}, {"antal": -1, "enhed": "dage"}],
			"sidste_dag": "2018-02-28",
			"faktisk": "2018-03-01",
			"afvigelse": 1,
		},
	}
}
