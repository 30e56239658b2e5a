package regler.udeblivelse.i_bero_test

import data.regler.udeblivelse.i_bero

# Decided Monday 9 April 2018: the month ends on 9 May. Planned 16 April.

test_udfald[navn] if {
	some navn, c in {
		"came on the last day, no new request": {"u": {"fremmoedt": "2018-05-09", "ny_anmodning_kraevet": false}, "udfald": "opfyldt"},
		"came on the last day, a new request was demanded": {"u": {"fremmoedt": "2018-05-09", "ny_anmodning_kraevet": true}, "udfald": "brud"},
		"came on the last day, not said": {"u": {"fremmoedt": "2018-05-09"}, "udfald": "uoplyst"},
		"came the day after, a new request was demanded": {"u": {"fremmoedt": "2018-05-10", "ny_anmodning_kraevet": true}, "udfald": "afventer"},
		"came after, admitted without a request": {"u": {"fremmoedt": "2018-05-10", "indlagt": "2018-05-11"}, "udfald": "brud"},
		"came after, request on the day of admission": {"u": {"fremmoedt": "2018-05-10", "ny_anmodning_modtaget": "2018-05-11", "indlagt": "2018-05-11"}, "udfald": "opfyldt"},
		"came after, request the day after admission": {"u": {"fremmoedt": "2018-05-10", "ny_anmodning_modtaget": "2018-05-12", "indlagt": "2018-05-11"}, "udfald": "brud"},
		"came after, request received, not admitted": {"u": {"fremmoedt": "2018-05-10", "ny_anmodning_modtaget": "2018-05-12"}, "udfald": "opfyldt"},
		"came after, request not received yet": {"u": {"fremmoedt": "2018-05-10", "ny_anmodning_modtaget": "2018-06-30", "indlagt": "2018-06-30"}, "udfald": "afventer"},
		"not come, the last day": {"u": {}, "pr_dato": "2018-05-09", "udfald": "afventer"},
		"not come, the day after": {"u": {}, "pr_dato": "2018-05-10", "udfald": "ikke_relevant"},
		"will come tomorrow": {"u": {"fremmoedt": "2018-05-09", "ny_anmodning_kraevet": true}, "pr_dato": "2018-05-08", "udfald": "afventer"},
		"planned on the last day": {"u": {"planlagt": "2018-05-09"}, "pr_dato": "2018-05-09", "udfald": "afventer"},
		"planned after the month": {"u": {"planlagt": "2018-05-10"}, "udfald": "uoplyst"},
		"planned day not said": {"u": {"planlagt": null}, "udfald": "uoplyst"},
		"before midnight in Denmark on the last day": {"u": {"fremmoedt": "2018-05-09T21:59:59Z", "ny_anmodning_kraevet": false}, "udfald": "opfyldt"},
		"after midnight in Denmark": {"u": {"fremmoedt": "2018-05-09T22:00:00Z", "ny_anmodning_kraevet": false}, "udfald": "afventer"},
	}
	svar := i_bero.svar with input as sag("2018-04-09", c.u, object.get(c, "pr_dato", "2018-05-31"))
	svar.udfald == c.udfald
}

# 31 January + 1 month is 28 February, in 2020 29 February.
test_maaned[navn] if {
	some navn, c in {
		"31 January": {"besluttet": "2018-01-31", "planlagt": "2018-02-05", "frist": "2018-02-28"},
		"31 January of a leap year": {"besluttet": "2020-01-31", "planlagt": "2020-02-05", "frist": "2020-02-29"},
		"28 February": {"besluttet": "2018-02-28", "planlagt": "2018-03-05", "frist": "2018-03-28"},
		"31 December": {"besluttet": "2018-12-31", "planlagt": "2019-01-07", "frist": "2019-01-31"},
	}
	svar := i_bero.svar with input as sag(c.besluttet, {"planlagt": c.planlagt}, c.planlagt)
	svar.forekomster[0].frist == c.frist
}

test_other_fields[navn] if {
	some navn, c in {
		"came, by the moving in": {"felter": {"indflytning": {"fremmoedt": "2018-05-09"}}, "udfald": "uoplyst"},
		"came after the month, by the start of the stay": {"felter": {"ophold": {"start": "2018-05-10"}}, "udfald": "brud"},
		"moved in before the planned day": {"felter": {"indflytning": {"fremmoedt": "2018-04-15"}}, "udfald": "ikke_relevant"},
	}
	svar := i_bero.svar with input as object.union(sag("2018-04-09", {}, "2018-05-31"), c.felter)
	svar.udfald == c.udfald
}

test_closed_without_an_admission if {
	doc := object.union(sag("2018-04-09", {"fremmoedt": "2018-05-10"}, "2018-05-31"), {"afsluttet": {"dato": "2018-05-31"}})
	svar := i_bero.svar with input as doc
	svar.forekomster[0].besked == "ikke_indlagt"
	svar.udfald == "ikke_relevant"
}

test_the_last_failure_to_come_is_judged if {
	svar := i_bero.svar with input as {
		"region": "midtjylland",
		"afgoerelse": {"dato": "2018-04-09"},
		"indflytning": {"udeblivelser": [
			{"id": "u1", "planlagt": "2018-04-16"},
			{"id": "u2", "planlagt": "2018-04-23", "fremmoedt": "2018-05-02", "ny_anmodning_kraevet": false},
		]},
		"ophold": {"start": "2018-05-02"},
		"pr_dato": "2018-05-31",
	}
	[[f.noegle, f.udfald] | some f in svar.forekomster] == [["u1", "ikke_relevant"], ["u2", "opfyldt"]]
	svar.forekomster[0].besked == "afloest"
}

test_conditions[navn] if {
	some navn, c in {
		"day of the decision not said": {"doc": {"afgoerelse": {"resultat": "visiteret"}}, "udfald": "uoplyst"},
		"another region": {"doc": {"region": "hovedstaden"}, "udfald": "ikke_relevant"},
		"region not said": {"doc": {"region": null}, "udfald": "uoplyst"},
		"decided the day before the koncept": {"doc": {"afgoerelse": {"dato": "2017-12-17"}}, "udfald": "ikke_relevant"},
		"decided on the koncept's first day, long ago": {"doc": {"afgoerelse": {"dato": "2017-12-18"}}, "udfald": "uoplyst"},
		"no failure to come": {"doc": {"indflytning": {}}, "udfald": "ikke_relevant"},
	}
	felter := {k: v | some k, v in sag("2018-04-09", {}, "2018-04-30"); not c.doc[k]}
	svar := i_bero.svar with input as {k: v | some k, v in object.union(felter, c.doc); v != null}
	svar.udfald == c.udfald
}

test_svar_of_a_demanded_request if {
	svar := i_bero.svar with input as sag("2018-04-09", {"fremmoedt": "2018-04-25", "ny_anmodning_kraevet": true}, "2018-05-31")
	svar.forekomster == [{
		"noegle": "udebl-1",
		"sti": ["indflytning", "udeblivelser", 0],
		"udfald": "brud",
		"frist": "2018-05-09",
		"fakta": [
			["afgoerelse", "dato"],
			["indflytning", "udeblivelser", 0, "fremmoedt"],
			["indflytning", "udeblivelser", 0, "ny_anmodning_kraevet"],
		],
		"mangler": [],
		"beregning": {
			"fra": "2018-04-09",
			"led": [{"antal": 1, "enhed": "maaneder"}],
			"sidste_dag": "2018-05-09",
			"faktisk": "2018-04-25",
		},
	}]
}

# Decided Wednesday 14 March 2018: the month ends on Saturday 14 April, and the next hverdag is Monday 16 April.
test_flyt_til_hverdag[navn] if {
	some navn, c in {
		"does not move": {"laesning": false, "kom": "2018-04-16", "udfald": "afventer"},
		"moves to Monday": {"laesning": true, "kom": "2018-04-16", "udfald": "brud"},
		"moves no further": {"laesning": true, "kom": "2018-04-17", "udfald": "afventer"},
	}
	doc := sag("2018-03-14", {"planlagt": "2018-03-19", "fremmoedt": c.kom, "ny_anmodning_kraevet": true}, "2018-05-31")
	svar := i_bero.svar with input as object.union(doc, {"laesninger": {"frist.flyt_til_hverdag": c.laesning}})
	svar.udfald == c.udfald
}

sag(besluttet, udeblivelse, pr_dato) := {
	"region": "midtjylland",
	"afgoerelse": {"dato": besluttet},
	"indflytning": {"udeblivelser": [uden_null(object.union({"id": "udebl-1", "planlagt": "2018-04-16"}, udeblivelse))]},
	"pr_dato": pr_dato,
}

uden_null(o) := {k: v | some k, v in o; v != null}
