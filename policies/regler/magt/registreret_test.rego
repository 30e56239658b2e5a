package regler.magt.registreret_test

import data.regler.magt.registreret

# An intervention of Friday 23 March 2018.
test_dagen_efter[navn] if {
	some navn, c in {
		"not permitted, the same day": {"hjemmel": "ingen", "registreret": "2018-03-23", "udfald": "opfyldt"},
		"not permitted, Saturday": {"hjemmel": "ingen", "registreret": "2018-03-24", "udfald": "opfyldt"},
		"not permitted, Sunday": {"hjemmel": "ingen", "registreret": "2018-03-25", "udfald": "brud"},
		"before midnight on Saturday": {"hjemmel": "ingen", "registreret": "2018-03-24T22:59:59Z", "udfald": "opfyldt"},
		"after midnight": {"hjemmel": "ingen", "registreret": "2018-03-24T23:00:00Z", "udfald": "brud"},
		"nødret, Sunday": {"hjemmel": "noedret", "registreret": "2018-03-25", "udfald": "brud"},
		"permitted, Saturday": {"hjemmel": "paragraf_127", "registreret": "2018-03-24", "udfald": "opfyldt"},
		"permitted, Sunday": {"hjemmel": "paragraf_127", "registreret": "2018-03-25", "udfald": "brud"},
		"§ 126, Saturday": {"hjemmel": "paragraf_126", "registreret": "2018-03-24", "udfald": "opfyldt"},
		"§ 126, Sunday": {"hjemmel": "paragraf_126", "registreret": "2018-03-25", "udfald": "uoplyst"},
		"§ 126, not registered": {"hjemmel": "paragraf_126", "udfald": "uoplyst"},
		"§ 126, registered before": {"hjemmel": "paragraf_126", "registreret": "2018-03-22", "udfald": "uoplyst"},
		"registered before": {"hjemmel": "ingen", "registreret": "2018-03-22", "udfald": "uoplyst"},
		"not registered, on Saturday": {"hjemmel": "ingen", "pr_dato": "2018-03-24", "udfald": "afventer"},
		"not registered, on Sunday": {"hjemmel": "ingen", "pr_dato": "2018-03-25", "udfald": "brud"},
		"to be registered": {"hjemmel": "ingen", "registreret": "2018-03-24", "pr_dato": "2018-03-23", "udfald": "afventer"},
		"ground not said, Saturday": {"hjemmel": "", "registreret": "2018-03-24", "udfald": "opfyldt"},
		"ground not said, Sunday": {"hjemmel": "", "registreret": "2018-03-25", "udfald": "uoplyst"},
	}
	svar := registreret.svar with input as register(c, {"dato": "2018-03-23", "borger": {"domsanbragt": false}})
	svar.udfald == c.udfald
}

# Placed by judgment: 24 hours, by the clock.
test_domsanbragt[navn] if {
	some navn, c in {
		"24 hours to the second": {"dato": "2018-03-23T10:00:00+01:00", "registreret": "2018-03-24T10:00:00+01:00", "udfald": "opfyldt"},
		"a second more": {"dato": "2018-03-23T10:00:00+01:00", "registreret": "2018-03-24T10:00:01+01:00", "udfald": "brud"},
		"the same day, no times": {"dato": "2018-03-23", "registreret": "2018-03-23", "udfald": "opfyldt"},
		"the day after, no times": {"dato": "2018-03-23", "registreret": "2018-03-24", "udfald": "uoplyst"},
		"two days after, no times": {"dato": "2018-03-23", "registreret": "2018-03-25", "udfald": "brud"},
		"not registered, the day after": {"dato": "2018-03-23T10:00:00+01:00", "pr_dato": "2018-03-24", "udfald": "afventer"},
		"not registered, two days after": {"dato": "2018-03-23T10:00:00+01:00", "pr_dato": "2018-03-25", "udfald": "brud"},
	}
	svar := registreret.svar with input as register(c, {"dato": c.dato, "hjemmel": "ingen", "borger": {"domsanbragt": true}})
	svar.udfald == c.udfald
}

# Whether the borger is placed by judgment is not said: decided only where both deadlines agree.
test_domsanbragt_ikke_oplyst[navn] if {
	some navn, c in {
		"the same day": {"registreret": "2018-03-23", "udfald": "opfyldt"},
		"the day after": {"registreret": "2018-03-24", "udfald": "uoplyst"},
		"two days after": {"registreret": "2018-03-25", "udfald": "brud"},
	}
	svar := registreret.svar with input as register(c, {"dato": "2018-03-23", "hjemmel": "ingen"})
	svar.udfald == c.udfald
}

test_regimer[navn] if {
	some navn, c in {
		"the last day of M1": {"felter": {"dato": "2019-12-31", "registreret": "2020-01-02"}, "svar": ["brud", ""]},
		"the first day of M2": {"felter": {"dato": "2020-01-01", "registreret": "2020-01-03"}, "svar": ["uoplyst", "fra_2020"]},
		"M2, the same day": {"felter": {"dato": "2020-01-01", "registreret": "2020-01-01"}, "svar": ["uoplyst", "fra_2020"]},
		"before the calendar": {"felter": {"dato": "2014-12-31", "registreret": "2015-01-02"}, "svar": ["ikke_relevant", ""]},
		"undated": {"felter": {}, "svar": ["uoplyst", ""]},
		"guidance": {"felter": {"dato": "2020-01-01", "arter": ["fysisk_guidning"], "guidning": {"fastholdelse": false}}, "svar": ["ikke_relevant", ""]},
	}
	svar := registreret.svar with input as register({"pr_dato": "2026-01-01"}, object.union({"hjemmel": "ingen", "borger": {"domsanbragt": false}}, c.felter))
	f := svar.forekomster[0]
	[f.udfald, object.get(f, "besked", "")] == c.svar
}

# Friday 23 March 2018: Saturday the 24th. Under the other reading the deadline moves to Monday the 26th.
test_reading[navn] if {
	some navn, c in {
		"it does not move": {"flyt": false, "udfald": "brud"},
		"it moves": {"flyt": true, "udfald": "opfyldt"},
	}
	svar := registreret.svar with input as object.union(
		register({"registreret": "2018-03-26"}, {"dato": "2018-03-23", "hjemmel": "ingen", "borger": {"domsanbragt": false}}),
		{"laesninger": {"frist.flyt_til_hverdag": c.flyt}},
	)
	svar.udfald == c.udfald
}

test_svar if {
	svar := registreret.svar with input as register({"registreret": "2018-03-25"}, {"dato": "2018-03-23", "hjemmel": "ingen", "borger": {"domsanbragt": false}})
	svar == {
		"udfald": "brud",
		"fakta": [],
		"mangler": [],
		"forekomster": [{
			"noegle": "h-1",
			"sti": ["haendelser", 0],
			"udfald": "brud",
			"frist": "2018-03-24",
			"fakta": [["haendelser", 0, "dato"], ["haendelser", 0, "hjemmel"], ["haendelser", 0, "registreret"]],
			"mangler": [],
			"beregning": {
				"fra": "2018-03-23",
				"led": [{"antal": 1, "enhed": "dage"}],
				"sidste_dag": "2018-03-24",
				"faktisk": "2018-03-25",
				"afvigelse": 1,
			},
		}],
	}
}

register(c, felter) := {
	"pr_dato": object.get(c, "pr_dato", "2018-06-30"),
	"haendelser": [{k: v |
		some k, v in object.union_n([
			{"id": "h-1", "afgoerelse": {"dato": "2018-03-01", "udloeber": "2018-06-01"}},
			felter,
			{k: c[k] | some k in ["hjemmel", "registreret"]; c[k]},
		])
		v != ""
	}],
}
