package regler.takst.aarlig_opfoelgning_test

import data.regler.takst.aarlig_opfoelgning

bedoemt(borger, andet) := svar.forekomster[0] if {
	blad := object.union({"gaelder_fra": "2018-04-01", "kommune": "0746", "tilbud": "solsikken", "pr_dato": "2020-01-10"}, andet)
	svar := aarlig_opfoelgning.svar with input as object.union(blad, {"borgere": [object.union({"id": "b-1"}, borger)]})
}

fulgt(dage) := [{"id": sprintf("o-%d", [n]), "dato": d} | some n, d in dage]

test_udfald[navn] if {
	some navn, c in {
		"followed up a year ago to the day": {"borger": {"indskrevet": "2018-05-01", "takst_fulgt_op": fulgt(["2019-01-10"])}, "svar": ["opfyldt", "2020-01-10"]},
		"followed up a year and a day ago": {"borger": {"indskrevet": "2018-05-01", "takst_fulgt_op": fulgt(["2019-01-09"])}, "svar": ["brud", "2020-01-09"]},
		"the latest counts, in any order": {"borger": {"indskrevet": "2018-05-01", "takst_fulgt_op": fulgt(["2019-06-01", "2018-11-01"])}, "svar": ["opfyldt", "2020-06-01"]},
		"enrolled a year ago to the day": {"borger": {"indskrevet": "2019-01-10"}, "svar": ["afventer", "2020-01-10"]},
		"enrolled a year and a day ago": {"borger": {"indskrevet": "2019-01-09"}, "svar": ["brud", "2020-01-09"]},
		"enrolled long before the structure": {"borger": {"indskrevet": "2010-01-01"}, "andet": {"pr_dato": "2019-04-01"}, "svar": ["afventer", "2019-04-01"]},
		"enrolled long before, the day after": {"borger": {"indskrevet": "2010-01-01"}, "andet": {"pr_dato": "2019-04-02"}, "svar": ["brud", "2019-04-01"]},
		"Sølund begins later": {"borger": {"indskrevet": "2010-01-01"}, "andet": {"gaelder_fra": "2019-01-01", "tilbud": "soelund", "pr_dato": "2020-01-01"}, "svar": ["afventer", "2020-01-01"]},
		"followed up before the structure only": {"borger": {"indskrevet": "2010-01-01", "takst_fulgt_op": fulgt(["2018-03-01"])}, "andet": {"pr_dato": "2019-03-15"}, "svar": ["afventer", "2019-04-01"]},
		"followed up before the enrolment only": {"borger": {"indskrevet": "2019-06-01", "takst_fulgt_op": fulgt(["2019-05-01"])}, "svar": ["afventer", "2020-06-01"]},
		"followed up on the day of enrolment": {"borger": {"indskrevet": "2019-06-01", "takst_fulgt_op": fulgt(["2019-06-01"])}, "svar": ["opfyldt", "2020-06-01"]},
		"a follow-up to come does not count": {"borger": {"indskrevet": "2018-05-01", "takst_fulgt_op": fulgt(["2020-01-11"])}, "svar": ["brud", "2019-05-01"]},
		"29 February": {"borger": {"indskrevet": "2018-05-01", "takst_fulgt_op": fulgt(["2020-02-29"])}, "andet": {"pr_dato": "2021-02-28"}, "svar": ["opfyldt", "2021-02-28"]},
		"left within the year": {"borger": {"indskrevet": "2018-05-01", "udskrevet": "2019-05-01"}, "svar": ["ikke_relevant", ""]},
		"left a day after the year": {"borger": {"indskrevet": "2018-05-01", "udskrevet": "2019-05-02"}, "svar": ["brud", "2019-05-01"]},
		"left, followed up in time": {"borger": {"indskrevet": "2018-05-01", "udskrevet": "2019-05-02", "takst_fulgt_op": fulgt(["2019-04-01"])}, "svar": ["opfyldt", "2020-04-01"]},
		"not enrolled yet": {"borger": {"indskrevet": "2020-01-11"}, "svar": ["ikke_relevant", ""]},
		"a Saturday, Monday": {"borger": {"indskrevet": "2018-04-27", "takst_fulgt_op": fulgt(["2018-04-27"])}, "andet": {"pr_dato": "2019-04-29"}, "svar": ["brud", "2019-04-27"]},
		"the same where the deadline moves": {"borger": {"indskrevet": "2018-04-27", "takst_fulgt_op": fulgt(["2018-04-27"])}, "andet": {"pr_dato": "2019-04-29", "laesninger": {"frist.flyt_til_hverdag": true}}, "svar": ["opfyldt", "2019-04-29"]},
	}
	svar := bedoemt(c.borger, object.get(c, "andet", {}))
	[svar.udfald, object.get(svar, "frist", "")] == c.svar
}

# Not known when the citizen came: the structure's first day is the earliest to count from, so that only a breach is open.
test_mangler[navn] if {
	some navn, c in {
		"the enrolment": {"borger": {}, "svar": ["uoplyst", [["borgere", 0, "indskrevet"]]]},
		"the enrolment, followed up in time": {"borger": {"takst_fulgt_op": fulgt(["2019-01-10"])}, "svar": ["opfyldt", []]},
		"the enrolment, followed up too long ago": {"borger": {"takst_fulgt_op": fulgt(["2019-01-09"])}, "svar": ["uoplyst", [["borgere", 0, "indskrevet"]]]},
		"the day of a follow-up": {"borger": {"indskrevet": "2018-05-01", "takst_fulgt_op": [{"id": "o-1"}]}, "svar": ["uoplyst", [["borgere", 0, "takst_fulgt_op", 0, "dato"]]]},
	}
	svar := bedoemt(c.borger, {})
	[svar.udfald, svar.mangler] == c.svar
}

test_dokumentet[navn] if {
	some navn, c in {
		"borgere not said": {"blad": {}, "udfald": "uoplyst"},
		"no borgere": {"blad": {"borgere": []}, "udfald": "ikke_relevant"},
		"before the structure": {"blad": {"gaelder_fra": "2018-03-31"}, "udfald": "ikke_relevant"},
	}
	svar := aarlig_opfoelgning.svar with input as object.union({"gaelder_fra": "2018-04-01", "kommune": "0746", "tilbud": "solsikken", "pr_dato": "2020-01-10"}, c.blad)
	svar.udfald == c.udfald
}

test_hele_svaret if {
	bedoemt({"indskrevet": "2018-05-01", "takst_fulgt_op": fulgt(["2019-01-09"])}, {}) == {
		"noegle": "b-1",
		"sti": ["borgere", 0],
		"udfald": "brud",
		"frist": "2020-01-09",
		"fakta": [["borgere", 0, "indskrevet"], ["borgere", 0, "takst_fulgt_op", 0, "dato"]],
		"mangler": [["borgere", 0, "takst_fulgt_op"]],
		"beregning": {"fra": "2019-01-09", "led": [{"antal": 12, "enhed": "maaneder"}], "sidste_dag": "2020-01-09"},
	}
}
