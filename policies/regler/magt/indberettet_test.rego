package regler.magt.indberettet_test

import data.regler.magt.indberettet

# Not permitted magt on the Friday before Easter, 23 March 2018, and on Good Friday, the 30th: the third day is the Monday,
# whether or not it is a day off.
test_tredjedagen[navn] if {
	some navn, c in {
		"before Easter, Monday": {"dato": "2018-03-23", "sendt": "2018-03-26", "udfald": "opfyldt"},
		"before Easter, Tuesday": {"dato": "2018-03-23", "sendt": "2018-03-27", "udfald": "brud"},
		"Good Friday, Easter Monday": {"dato": "2018-03-30", "sendt": "2018-04-02", "udfald": "opfyldt"},
		"Good Friday, Tuesday": {"dato": "2018-03-30", "sendt": "2018-04-03", "udfald": "brud"},
		"before midnight of Monday": {"dato": "2018-03-23", "sendt": "2018-03-26T21:59:59Z", "udfald": "opfyldt"},
		"after midnight": {"dato": "2018-03-23", "sendt": "2018-03-26T22:00:00Z", "udfald": "brud"},
		"not reported on Monday": {"dato": "2018-03-23", "pr_dato": "2018-03-26", "udfald": "afventer"},
		"not reported on Tuesday": {"dato": "2018-03-23", "pr_dato": "2018-03-27", "udfald": "brud"},
		"reported before": {"dato": "2018-03-23", "sendt": "2018-03-22", "udfald": "uoplyst"},
		"nødværge, Tuesday": {"dato": "2018-03-23", "hjemmel": "noedvaerge", "sendt": "2018-03-27", "udfald": "brud"},
		"nødret, Tuesday": {"dato": "2018-03-23", "hjemmel": "noedret", "sendt": "2018-03-27", "udfald": "brud"},
		"without decision, Tuesday": {"dato": "2018-03-23", "hjemmel": "paragraf_127", "afgoerelse": {"findes": false}, "sendt": "2018-03-27", "udfald": "brud"},
		"decision not said, Tuesday": {"dato": "2018-03-23", "hjemmel": "paragraf_127", "sendt": "2018-03-27", "udfald": "uoplyst"},
		"decision not said, Monday": {"dato": "2018-03-23", "hjemmel": "paragraf_127", "sendt": "2018-03-26", "udfald": "opfyldt"},
		"decision not said, April": {"dato": "2018-03-23", "hjemmel": "paragraf_127", "sendt": "2018-04-01", "udfald": "brud"},
		"ground not said, Monday": {"dato": "2018-03-23", "hjemmel": "", "sendt": "2018-03-26", "udfald": "opfyldt"},
		"ground not said, Tuesday": {"dato": "2018-03-23", "hjemmel": "", "sendt": "2018-03-27", "udfald": "uoplyst"},
	}
	svar := indberettet.svar with input as register(c, {"domsanbragt": false})
	svar.udfald == c.udfald
}

test_maanedlig[navn] if {
	some navn, c in {
		"§ 126, the month's last day": {"dato": "2018-03-15", "hjemmel": "paragraf_126", "sendt": "2018-03-31", "udfald": "opfyldt"},
		"§ 126, the day after": {"dato": "2018-03-15", "hjemmel": "paragraf_126", "sendt": "2018-04-01", "udfald": "brud"},
		"permitted, the month's last day": {"dato": "2018-03-15", "hjemmel": "paragraf_127", "afgoerelse": {"dato": "2018-03-01", "udloeber": "2018-05-01"}, "sendt": "2018-03-31", "udfald": "opfyldt"},
		"permitted, the day after": {"dato": "2018-03-15", "hjemmel": "paragraf_127", "afgoerelse": {"dato": "2018-03-01", "udloeber": "2018-05-01"}, "sendt": "2018-04-01", "udfald": "brud"},
		"one of the last three days, the third": {"dato": "2018-03-29", "hjemmel": "paragraf_126", "sendt": "2018-04-03", "vurdering": "Vagtskifte", "udfald": "opfyldt"},
		"one of the last three days, the fourth": {"dato": "2018-03-29", "hjemmel": "paragraf_126", "sendt": "2018-04-04", "vurdering": "Vagtskifte", "udfald": "uoplyst"},
		"the fourth last day": {"dato": "2018-03-28", "hjemmel": "paragraf_126", "sendt": "2018-04-02", "vurdering": "Vagtskifte", "udfald": "uoplyst"},
		"the eighth last day": {"dato": "2018-03-24", "hjemmel": "paragraf_126", "sendt": "2018-04-02", "vurdering": "Vagtskifte", "udfald": "brud"},
		"without the assessment": {"dato": "2018-03-31", "hjemmel": "paragraf_126", "sendt": "2018-04-01", "udfald": "brud"},
		"not reported in the month": {"dato": "2018-03-15", "hjemmel": "paragraf_126", "pr_dato": "2018-03-31", "udfald": "afventer"},
		"not reported the day after": {"dato": "2018-03-15", "hjemmel": "paragraf_126", "pr_dato": "2018-04-01", "udfald": "brud"},
	}
	svar := indberettet.svar with input as register(c, {"domsanbragt": false})
	svar.udfald == c.udfald
}

# Placed by judgment: 48 hours, and the month-end report with remarks.
test_domsanbragt[navn] if {
	rapport := {"dato": "2018-03-31", "bemaerkninger": "Fulgt op med personalet"}
	some navn, c in {
		"48 hours to the second": {"dato": "2018-03-23T10:00:00+01:00", "sendt": "2018-03-25T11:00:00+02:00", "rapport": rapport, "udfald": "opfyldt"},
		"a second more": {"dato": "2018-03-23T10:00:00+01:00", "sendt": "2018-03-25T11:00:01+02:00", "rapport": rapport, "udfald": "brud"},
		"the next day, no times": {"dato": "2018-03-23", "sendt": "2018-03-24", "rapport": rapport, "udfald": "opfyldt"},
		"two days after, no times": {"dato": "2018-03-15", "sendt": "2018-03-17", "rapport": rapport, "udfald": "uoplyst"},
		"three days after, no times": {"dato": "2018-03-15", "sendt": "2018-03-18", "rapport": rapport, "udfald": "brud"},
		"no month-end report": {"dato": "2018-03-23", "sendt": "2018-03-23", "udfald": "brud"},
		"its month not over": {"dato": "2018-03-23", "sendt": "2018-03-23", "pr_dato": "2018-03-31", "udfald": "afventer"},
		"the next month's first days": {"dato": "2018-03-23", "sendt": "2018-03-23", "pr_dato": "2018-04-07", "udfald": "uoplyst"},
		"after them": {"dato": "2018-03-23", "sendt": "2018-03-23", "pr_dato": "2018-04-08", "udfald": "brud"},
		"a report without remarks": {"dato": "2018-03-23", "sendt": "2018-03-23", "rapport": {"dato": "2018-03-31"}, "udfald": "brud"},
		"not reported, two days after": {"dato": "2018-03-23T10:00:00+01:00", "pr_dato": "2018-03-25", "udfald": "afventer"},
		"not reported, three days after": {"dato": "2018-03-23T10:00:00+01:00", "pr_dato": "2018-03-26", "udfald": "brud"},
	}
	svar := indberettet.svar with input as register(c, {"domsanbragt": true})
	svar.udfald == c.udfald
}

test_regimer[navn] if {
	some navn, c in {
		"the last day of M1": {"dato": "2019-12-31", "svar": ["brud", ""]},
		"the first day of M2": {"dato": "2020-01-01", "svar": ["uoplyst", "fra_2020"]},
		"before the calendar": {"dato": "2014-12-31", "svar": ["ikke_relevant", ""]},
	}
	svar := indberettet.svar with input as register(object.union(c, {"pr_dato": "2026-01-01"}), {"domsanbragt": false})
	f := svar.forekomster[0]
	[f.udfald, object.get(f, "besked", "")] == c.svar
}

# Good Friday, 30 March 2018: the third day is Easter Monday; under the other reading it moves to Tuesday.
test_reading[navn] if {
	some navn, c in {
		"it does not move": {"flyt": false, "udfald": "brud"},
		"it moves": {"flyt": true, "udfald": "opfyldt"},
	}
	svar := indberettet.svar with input as object.union(
		register({"dato": "2018-03-30", "sendt": "2018-04-03"}, {"domsanbragt": false}),
		{"laesninger": {"frist.flyt_til_hverdag": c.flyt}},
	)
	svar.udfald == c.udfald
}

test_svar if {
	svar := indberettet.svar with input as register({"dato": "2018-03-23", "sendt": "2018-03-27"}, {"domsanbragt": false})
	svar == {
		"udfald": "brud",
		"fakta": [],
		"mangler": [],
		"forekomster": [{
			"noegle": "h-1",
			"sti": ["haendelser", 0],
			"udfald": "brud",
			"frist": "2018-03-26",
			"fakta": [
				["haendelser", 0, "dato"],
				["haendelser", 0, "hjemmel"],
				["haendelser", 0, "indberettet", "handlekommune", "dato"],
			],
			"mangler": [],
			"parametre": {"dag": "2018-03-23"},
			"beregning": {
				"fra": "2018-03-23",
				"led": [{"antal": 3, "enhed": "dage"}],
				"sidste_dag": "2018-03-26",
				"faktisk": "2018-03-27",
				"afvigelse": 1,
			},
		}],
	}
}

register(c, borger) := {
	"pr_dato": object.get(c, "pr_dato", "2018-06-30"),
	"haendelser": [object.union(
		{"id": "h-1", "dato": c.dato, "borger": borger, "indberettet": object.union(
			{"handlekommune": {"dato": c.sendt} | c.sendt},
			{"konkret_vurdering": c.vurdering | c.vurdering},
		)},
		{navn: v |
			some navn, v in {
				"hjemmel": object.get(c, "hjemmel", "ingen"),
				"afgoerelse": object.get(c, "afgoerelse", ""),
				"maanedsindberetning": object.get(c, "rapport", ""),
			}
			v != ""
		},
	)],
}
