package felles.betaling_test

import data.felles.betaling

# In on 10 January 2018, in another ward from 12 to 15 January, out on 20 January: the days 10 to 19 are ten. Of these the
# 12th, 13th and 14th are days in the other ward; with the 15th too under "begge", without the 12th and 15th under "ingen".
test_opholdsdage[navn] if {
	some navn, c in {
		"without other wards": {"start": "2018-01-10", "slut": "2018-01-20", "andre": [], "dage": 10},
		"in another ward": {"start": "2018-01-10", "slut": "2018-01-20", "andre": [x("2018-01-12", "2018-01-15")], "dage": 7},
		"both days there": {"start": "2018-01-10", "slut": "2018-01-20", "andre": [x("2018-01-12", "2018-01-15")], "laesning": "begge", "dage": 6},
		"neither day there": {"start": "2018-01-10", "slut": "2018-01-20", "andre": [x("2018-01-12", "2018-01-15")], "laesning": "ingen", "dage": 8},
		"in and out the same day": {"start": "2018-01-10", "slut": "2018-01-10", "andre": [], "dage": 1},
		"out the next day": {"start": "2018-01-10", "slut": "2018-01-11", "andre": [], "dage": 1},
		"out the day after": {"start": "2018-01-10", "slut": "2018-01-12", "andre": [], "dage": 2},
		"transferred on the day of admission": {"start": "2018-01-10", "slut": "2018-01-20", "andre": [x("2018-01-10", "2018-01-20")], "dage": 1},
		"the same under both": {"start": "2018-01-10", "slut": "2018-01-20", "andre": [x("2018-01-10", "2018-01-20")], "laesning": "begge", "dage": 1},
		"back two days before the end": {"start": "2018-01-10", "slut": "2018-01-20", "andre": [x("2018-01-10", "2018-01-18")], "dage": 3},
		"never back": {"start": "2018-01-10", "slut": "2018-01-20", "andre": [{"fra": "2018-01-12"}], "dage": 2},
		"there for an hour": {"start": "2018-01-10", "slut": "2018-01-20", "andre": [x("2018-01-12", "2018-01-12")], "dage": 10},
		"there for an hour, both days there": {"start": "2018-01-10", "slut": "2018-01-20", "andre": [x("2018-01-12", "2018-01-12")], "laesning": "begge", "dage": 9},
		"twice": {"start": "2018-01-10", "slut": "2018-01-20", "andre": [x("2018-01-16", "2018-01-18"), x("2018-01-12", "2018-01-15")], "dage": 5},
		"two that overlap": {"start": "2018-01-10", "slut": "2018-01-20", "andre": [x("2018-01-12", "2018-01-15"), x("2018-01-14", "2018-01-16")], "dage": 6},
		"one within the other": {"start": "2018-01-10", "slut": "2018-01-20", "andre": [x("2018-01-11", "2018-01-18"), x("2018-01-12", "2018-01-14"), x("2018-01-13", "2018-01-16")], "dage": 3},
		"the same twice": {"start": "2018-01-10", "slut": "2018-01-20", "andre": [x("2018-01-12", "2018-01-15"), x("2018-01-12", "2018-01-15")], "dage": 7},
		"before the stay": {"start": "2018-01-10", "slut": "2018-01-20", "andre": [x("2018-01-02", "2018-01-12")], "dage": 9},
		"after the stay": {"start": "2018-01-10", "slut": "2018-01-20", "andre": [x("2018-01-19", "2018-02-12")], "dage": 9},
		# 366 days from 10 January 2020, which is a leap year, to the same day of 2021.
		"a leap year": {"start": "2020-01-10", "slut": "2021-01-10", "andre": [], "dage": 366},
		"five years": {"start": "2018-07-01", "slut": "2023-07-01", "andre": [], "dage": 1826},
	}
	dage := betaling.opholdsdage(c.start, c.slut, c.andre) with input as {"laesninger": {"betaling.overflytningsdag": object.get(c, "laesning", "ud")}}
	dage == c.dage
}

# Without a reading in the input the chosen one holds.
test_opholdsdage_by_the_chosen_reading if {
	dage := betaling.opholdsdage("2018-01-10", "2018-01-20", [x("2018-01-12", "2018-01-15")]) with input as {}
	dage == 7
}

test_opholdsdage_in_an_interval[navn] if {
	some navn, c in {
		"december": {"fra": "2018-12-01", "til": "2018-12-31", "dage": 2},
		"january": {"fra": "2019-01-01", "til": "2019-01-31", "dage": 1},
		"the day of admission": {"fra": "2018-12-30", "til": "2018-12-30", "dage": 1},
		"the day before it": {"fra": "2018-12-29", "til": "2018-12-29", "dage": 0},
		"the day it ended": {"fra": "2019-01-02", "til": "2019-01-02", "dage": 0},
		"an empty interval": {"fra": "2019-01-01", "til": "2018-12-31", "dage": 0},
	}
	dage := betaling.opholdsdage_i("2018-12-30", "2019-01-02", [], c.fra, c.til) with input as {}
	dage == c.dage
}

test_maaned[navn] if {
	some navn, c in {
		"2018-01": ["2018-01-01", "2018-01-31", "2018-02-28"],
		"2018-02": ["2018-02-01", "2018-02-28", "2018-03-31"],
		"2018-12": ["2018-12-01", "2018-12-31", "2019-01-31"],
		"2020-01": ["2020-01-01", "2020-01-31", "2020-02-29"],
	}
	betaling.maaned == {"foerste": c[0], "sidste": c[1], "frist": c[2]} with input as {"maaned": navn}
}

test_periode[navn] if {
	some navn, c in {
		"the stay's days in the month": {"ophold": {"start": "2018-01-10", "slut": "2018-02-20"}, "vil": ["2018-01-10", "2018-01-31"]},
		"begun before the month": {"ophold": {"start": "2017-12-10", "slut": "2018-01-20"}, "vil": ["2018-01-01", "2018-01-19"]},
		"still there": {"ophold": {"start": "2018-01-10"}, "vil": ["2018-01-10", "2018-01-31"]},
		"in and out the same day": {"ophold": {"start": "2018-01-10", "slut": "2018-01-10"}, "vil": ["2018-01-10", "2018-01-10"]},
		"the bill's own days": {"ophold": {"start": "2018-01-10", "slut": "2018-01-20", "fra": "2018-01-12", "til": "2018-01-15"}, "vil": ["2018-01-12", "2018-01-15"]},
		"to and with the day it ended": {"ophold": {"start": "2018-01-10", "slut": "2018-01-20", "fra": "2018-01-10", "til": "2018-01-20"}, "vil": ["2018-01-10", "2018-01-19"]},
		"only the bill's own days": {"ophold": {"fra": "2018-01-12", "til": "2018-01-15"}, "vil": ["2018-01-12", "2018-01-15"]},
	}
	p := betaling.periode(0) with input as {"maaned": "2018-01", "ophold": [c.ophold]}
	p == {"fra": c.vil[0], "til": c.vil[1]}
}

test_periode_without_a_month if {
	p := betaling.periode(0) with input as {"ophold": [{"start": "2018-01-10", "slut": "2018-02-20"}]}
	p == {"fra": "2018-01-10", "til": "2018-02-19"}
}

# Days that cannot both be right decide nothing.
test_modstrid[navn] if {
	some navn, c in {
		"ended the day before it began": {"ophold": {"start": "2018-01-10", "slut": "2018-01-09"}, "stop": true},
		"ended the day it began": {"ophold": {"start": "2018-01-10", "slut": "2018-01-10"}, "stop": false},
		"back the day before the transfer": {"ophold": {"start": "2018-01-10", "slut": "2018-01-20", "andre_afdelinger": [x("2018-01-12", "2018-01-11")]}, "stop": true},
		"back the day of the transfer": {"ophold": {"start": "2018-01-10", "slut": "2018-01-20", "andre_afdelinger": [x("2018-01-12", "2018-01-12")]}, "stop": false},
	}
	gyldig := betaling.ophold_gyldig(0) with input as {"pr_dato": "2018-02-28", "maaned": "2018-01", "ophold": [c.ophold]}
	[true | gyldig.stop.udfald == "uoplyst"] == [true | c.stop]
}

test_brug[navn] if {
	some navn, c in {
		"2018-01-09": "ukendt",
		"2018-01-10": "benyttet",
		"2018-01-11": "benyttet",
		"2018-01-12": "anden_afdeling",
		"2018-01-14": "anden_afdeling",
		"2018-01-15": "benyttet",
		"2018-01-19": "benyttet",
		"2018-01-20": "forladt",
		"2018-01-21": "ukendt",
	}
	brug := betaling.brug(0, navn) with input as {"ophold": [{"start": "2018-01-10", "slut": "2018-01-20", "andre_afdelinger": [x("2018-01-12", "2018-01-15")]}]}
	brug == c
}

test_brug_of_days_that_cannot_be_right if {
	brug := betaling.brug(0, "2018-01-09") with input as {"ophold": [{"start": "2018-01-10", "slut": "2018-01-09"}]}
	brug == "ukendt"
}

test_efter_aar if {
	dele := betaling.efter_aar(0, {"fra": "2018-12-30", "til": "2019-01-01"}) with input as {"ophold": [{"start": "2018-12-30", "slut": "2019-01-02"}]}
	dele == [{"dag": "2018-12-30", "dage": 2}, {"dag": "2019-01-01", "dage": 1}]
}

test_efter_aar_of_a_part_without_opholdsdage if {
	dele := betaling.efter_aar(0, {"fra": "2018-12-30", "til": "2019-01-01"}) with input as {"ophold": [{"start": "2018-12-30", "slut": "2019-01-01"}]}
	dele == [{"dag": "2018-12-30", "dage": 2}]
}

test_takst if {
	betaling.takst("2018-12-31").vaerdi == 383600
	betaling.takst("2019-01-01").vaerdi == 395900
	betaling.takst("2019-12-31").vaerdi == 395900
	betaling.takst("2020-01-01").vaerdi == 405500
	betaling.takst("2020-12-31").vaerdi == 405500
	not betaling.takst("2021-01-01")
	not betaling.takst("2021-12-31")
	betaling.takst("2022-01-01").vaerdi == 416500
	not betaling.takst("2023-01-01")
	not betaling.takst("2024-06-30")
	not betaling.takst("2017-12-31")
}

test_raekke_at_tilfoeje if {
	betaling.raekke_at_tilfoeje("2021-05-03") == `betaling: { takst_2021: { enhed: øre, raekker: [ { fra: "2021-01-01", vaerdi: …, kilde: …, sted: …, bekraeftet: true }, { fra: "2022-01-01", vaerdi: null } ] } }`
}

x(fra, til) := {"fra": fra, "til": til}
