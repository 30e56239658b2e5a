package regler.betaling.opholdsdage_test

import data.regler.betaling.opholdsdage

# In on 10 January 2018, out on 20 January: the days 10 to 19, ten.
test_antal[navn] if {
	some navn, c in {
		"ten": {"felter": {"fakturerede_dage": 10}, "udfald": "opfyldt"},
		"nine": {"felter": {"fakturerede_dage": 9}, "udfald": "brud"},
		"eleven": {"felter": {"fakturerede_dage": 11}, "udfald": "brud"},
		"seven of ten, three in another ward": {"felter": {"fakturerede_dage": 7, "andre_afdelinger": [anden("2018-01-12", "2018-01-15")]}, "udfald": "opfyldt"},
		"six of ten": {"felter": {"fakturerede_dage": 6, "andre_afdelinger": [anden("2018-01-12", "2018-01-15")]}, "udfald": "brud"},
		"eight of ten": {"felter": {"fakturerede_dage": 8, "andre_afdelinger": [anden("2018-01-12", "2018-01-15")]}, "udfald": "brud"},
		"in and out the same day": {"felter": {"slut": "2018-01-10", "fakturerede_dage": 1}, "udfald": "opfyldt"},
		"in and out the same day, none": {"felter": {"slut": "2018-01-10", "fakturerede_dage": 0}, "udfald": "brud"},
		"in another ward from the day of admission": {"felter": {"andre_afdelinger": [{"id": "a", "fra": "2018-01-10"}], "fakturerede_dage": 1}, "udfald": "opfyldt"},
		"in another ward from the day of admission, none": {"felter": {"andre_afdelinger": [{"id": "a", "fra": "2018-01-10"}], "fakturerede_dage": 0}, "udfald": "brud"},
		# 23:30 UTC on 9 January is half past midnight on 10 January in Denmark; 23:00 on 19 January is the first second of the 20th.
		"by the local day": {"felter": {"start": "2018-01-09T23:30:00Z", "slut": "2018-01-19T23:00:00Z", "fakturerede_dage": 10}, "udfald": "opfyldt"},
		"a second before the local day": {"felter": {"start": "2018-01-09T23:30:00Z", "slut": "2018-01-19T22:59:59Z", "fakturerede_dage": 10}, "udfald": "brud"},
		"begun in the month before": {"felter": {"start": "2017-12-10", "fakturerede_dage": 19}, "udfald": "opfyldt"},
		"still there": {"felter": {"slut": "2018-02-25", "fakturerede_dage": 22}, "udfald": "opfyldt"},
		"the part that is billed": {"felter": {"fra": "2018-01-10", "til": "2018-01-14", "fakturerede_dage": 5}, "udfald": "opfyldt"},
		"the part that is billed, one more": {"felter": {"fra": "2018-01-10", "til": "2018-01-14", "fakturerede_dage": 6}, "udfald": "brud"},
		"lines that sum to it": {"felter": {"linjer": [linje("2018-01-10", "2018-01-14", 5), linje("2018-01-15", "2018-01-19", 5)]}, "udfald": "opfyldt"},
		"lines that sum to one more": {"felter": {"linjer": [linje("2018-01-10", "2018-01-14", 5), linje("2018-01-15", "2018-01-19", 6)]}, "udfald": "brud"},
		"a total that is not that of its lines": {"felter": {"fakturerede_dage": 10, "linjer": [linje("2018-01-10", "2018-01-14", 5)]}, "udfald": "brud"},
		"a day on the wrong line": {"felter": {"fakturerede_dage": 10, "linjer": [linje("2018-01-10", "2018-01-14", 4), linje("2018-01-15", "2018-01-19", 6)]}, "udfald": "brud"},
		"lines without days of their own": {"felter": {"linjer": [{"id": "a", "dage": 4}, {"id": "b", "dage": 6}]}, "udfald": "opfyldt"},
		"lines of which none has all its days": {"felter": {"linjer": [{"id": "a", "til": "2018-01-14", "dage": 4}, {"id": "b", "fra": "2018-01-15", "dage": 6}]}, "udfald": "opfyldt"},
		"a day too few on the one line that has its days": {"felter": {"linjer": [linje("2018-01-10", "2018-01-14", 4), {"id": "b", "dage": 6}]}, "udfald": "brud"},
		"not billed in days": {"felter": {}, "udfald": "uoplyst"},
		"a line without its number": {"felter": {"linjer": [{"id": "a", "dage": 4}, {"id": "b"}]}, "udfald": "uoplyst"},
		"a day of transfer that is not said": {"felter": {"fakturerede_dage": 10, "andre_afdelinger": [{"id": "a"}]}, "udfald": "uoplyst"},
	}
	svar := opholdsdage.svar with input as regning(c.felter)
	svar.udfald == c.udfald
}

test_laesning[navn] if {
	some navn, c in {
		"ud": {"dage": 7},
		"begge": {"dage": 6},
		"ingen": {"dage": 8},
	}
	dokument := regning({"fakturerede_dage": c.dage, "andre_afdelinger": [anden("2018-01-12", "2018-01-15")]})
	svar := opholdsdage.svar with input as object.union(dokument, {"laesninger": {"betaling.overflytningsdag": navn}})
	svar.udfald == "opfyldt"
}

test_uden_start if {
	svar := opholdsdage.svar with input as {"pr_dato": "2018-02-28", "maaned": "2018-01", "ophold": [{"id": "ophold-1", "fra": "2018-01-10", "til": "2018-01-19", "fakturerede_dage": 10}]}
	svar.udfald == "uoplyst"
	svar.forekomster[0].mangler == [["ophold", 0, "start"]]
}

test_uden_maaned[navn] if {
	some navn, c in {
		"the stay has ended": {"slut": "2018-02-05", "dage": 26, "udfald": "opfyldt"},
		"still there": {"slut": null, "dage": 26, "udfald": "uoplyst"},
	}
	ophold := {k: v | some k, v in {"id": "ophold-1", "start": "2018-01-10", "slut": c.slut, "fakturerede_dage": c.dage}; v != null}
	svar := opholdsdage.svar with input as {"pr_dato": "2018-02-28", "ophold": [ophold]}
	svar.udfald == c.udfald
}

# The billed days are judged when the last of them has come.
test_pr_dato[navn] if {
	some navn, c in {
		"2018-01-18": "ikke_relevant",
		"2018-01-19": "opfyldt",
		"2018-01-20": "opfyldt",
	}
	svar := opholdsdage.svar with input as object.union(regning({"fakturerede_dage": 10}), {"pr_dato": navn})
	svar.udfald == c
}

# Chosen by the last day that is billed: the day before the stay ended.
test_ikraft[navn] if {
	some navn, c in {
		"the day before the first day": {"start": "2017-12-31", "slut": "2018-01-01", "udfald": "ikke_relevant"},
		"the first day": {"start": "2018-01-01", "slut": "2018-01-02", "udfald": "opfyldt"},
		"the last day of BEK 1596": {"start": "2020-08-31", "slut": "2020-09-01", "udfald": "opfyldt"},
		"the first day of BEK 1261": {"start": "2020-09-01", "slut": "2020-09-02", "udfald": "opfyldt"},
		"the scheme's last day": {"start": "2024-06-30", "slut": "2024-07-01", "udfald": "opfyldt"},
		"the day after": {"start": "2024-07-01", "slut": "2024-07-02", "udfald": "uoplyst"},
	}
	svar := opholdsdage.svar with input as {"pr_dato": "2024-12-31", "ophold": [{"id": "ophold-1", "start": c.start, "slut": c.slut, "andre_afdelinger": [], "fakturerede_dage": 1}]}
	svar.udfald == c.udfald
}

test_uden_ophold[navn] if {
	some navn, c in {
		"no stays": {"input": {"ophold": []}, "udfald": "ikke_relevant"},
		"unused places only": {"input": {"ubenyttede": {}}, "udfald": "ikke_relevant"},
		"neither": {"input": {}, "udfald": "uoplyst"},
	}
	svar := opholdsdage.svar with input as object.union({"pr_dato": "2018-02-28", "maaned": "2018-01"}, c.input)
	svar.udfald == c.udfald
}

test_svar_of_one_day_too_many if {
	svar := opholdsdage.svar with input as regning({"fakturerede_dage": 8, "andre_afdelinger": [anden("2018-01-12", "2018-01-15")]})
	svar == {
		"udfald": "brud",
		"fakta": [],
		"mangler": [],
		"forekomster": [{
			"noegle": "ophold-1",
			"sti": ["ophold", 0],
			"udfald": "brud",
			"fakta": [
				["ophold", 0, "fakturerede_dage"],
				["ophold", 0, "start"],
				["ophold", 0, "slut"],
				["maaned"],
				["ophold", 0, "andre_afdelinger", 0, "fra"],
				["ophold", 0, "andre_afdelinger", 0, "til"],
			],
			"mangler": [],
			"parametre": {"faktureret": 8, "regnet": 7, "foerste": "2018-01-10", "sidste": "2018-01-19"},
			"beregning": {"udtryk": "10 − 3 = 7"},
		}],
	}
}

anden(fra, til) := {"id": fra, "fra": fra, "til": til}

linje(fra, til, dage) := {"id": fra, "fra": fra, "til": til, "dage": dage}

regning(felter) := {
	"pr_dato": "2018-02-28",
	"maaned": "2018-01",
	"ophold": [object.union({"id": "ophold-1", "start": "2018-01-10", "slut": "2018-01-20", "andre_afdelinger": []}, felter)],
}
