package felles.kvartalstal_test

import data.felles.kvartalstal

# The first quarter of 2018, its last day 31 March. Each case is counted by one figure or by none.
test_talt[navn] if {
	some navn, c in {
		"received on the quarter's first day": {"sag": {"modtaget": "2018-01-01"}, "tal": "henviste", "antal": 1},
		"received the day before": {"sag": {"modtaget": "2017-12-31"}, "tal": "henviste", "antal": 0},
		"received on the last day, by local time": {"sag": {"modtaget": "2018-03-31T21:59:59Z"}, "tal": "henviste", "antal": 1},
		"received the day after, by local time": {"sag": {"modtaget": "2018-03-31T22:00:00Z"}, "tal": "henviste", "antal": 0},
		"admitted": {"sag": {"indstilling": "positiv", "start": "2018-03-31"}, "tal": "visitation_ind.indstillet_og_indlagt", "antal": 1},
		"admitted the day after the quarter": {"sag": {"indstilling": "positiv", "start": "2018-04-01"}, "tal": "visitation_ind.indstillet_og_indlagt", "antal": 0},
		"admitted after a negative indstilling": {"sag": {"indstilling": "negativ", "start": "2018-03-01"}, "tal": "visitation_ind.indstillet_og_indlagt", "antal": 0},
		"recommended and refused": {"sag": {"indstilling": "positiv", "afgoerelse": "afslag", "afgjort": "2018-03-01"}, "tal": "visitation_ind.indstillet_ikke_visiteret", "antal": 1},
		"neither recommended nor visiteret": {"sag": {"indstilling": "negativ", "afgoerelse": "afslag", "afgjort": "2018-03-01"}, "tal": "visitation_ind.ikke_indstillet_ikke_visiteret", "antal": 1},
		"not recommended, yet visiteret": {"sag": {"indstilling": "negativ", "afgoerelse": "visiteret", "afgjort": "2018-03-01"}, "tal": "visitation_ind.ikke_indstillet_ikke_visiteret", "antal": 0},
		"declined": {"sag": {"indstilling": "positiv", "afgoerelse": "visiteret", "samtykke_tilbagekaldt": "2018-03-01"}, "tal": "visitation_ind.indstillet_visiteret_naegter", "antal": 1},
		"withdrawn during the stay": {"sag": {"indstilling": "positiv", "afgoerelse": "visiteret", "start": "2018-02-01", "samtykke_tilbagekaldt": "2018-03-01"}, "tal": "visitation_ind.indstillet_visiteret_naegter", "antal": 0},
		"discharged": {"sag": {"revurderet": ["2018-02-01"], "opfylder": [false], "udslusning": "2018-03-01"}, "tal": "visitation_ud.indstillet_og_udskrevet", "antal": 1},
		"discharged, criteria met": {"sag": {"revurderet": ["2018-02-01"], "opfylder": [true], "udslusning": "2018-03-01"}, "tal": "visitation_ud.indstillet_og_udskrevet", "antal": 0},
		"discharged before the reassessment": {"sag": {"revurderet": ["2018-03-02"], "opfylder": [false], "udslusning": "2018-03-01"}, "tal": "visitation_ud.indstillet_og_udskrevet", "antal": 0},
		"rejected": {"sag": {"revurderet": ["2018-02-01"], "opfylder": [false], "svar": ["fortsat_visitation"], "svar_dato": ["2018-02-08"]}, "tal": "visitation_ud.indstillet_afvist", "antal": 1},
		"continued, criteria met": {"sag": {"revurderet": ["2018-02-01"], "opfylder": [true], "svar": ["fortsat_visitation"], "svar_dato": ["2018-02-08"]}, "tal": "visitation_ud.indstillet_afvist", "antal": 0},
	}
	talt := kvartalstal.talt with input as gruppe([c.sag])
	count(talt[c.tal]) == c.antal
}

# 1 January to 1 February is 31 days; from 20 March to the quarter's end 12.
test_sengedage[navn] if {
	some navn, c in {
		"a month": {"sag": {"start": "2018-01-01", "slut": "2018-02-01"}, "dage": 31},
		"from the quarter before": {"sag": {"start": "2017-11-01", "slut": "2018-02-01"}, "dage": 31},
		"into the next quarter": {"sag": {"start": "2018-03-20", "slut": "2018-05-01"}, "dage": 12},
		"not said to have ended": {"sag": {"start": "2018-03-20"}, "dage": 12},
		"in and out the same day": {"sag": {"start": "2018-03-20", "slut": "2018-03-20"}, "dage": 1},
		"ended on the quarter's first day": {"sag": {"start": "2017-11-01", "slut": "2018-01-01"}, "dage": 0},
		"in another ward 12 to 15 January": {"sag": {"start": "2018-01-10", "slut": "2018-01-20", "anden_fra": ["2018-01-12"], "anden_til": ["2018-01-15"]}, "dage": 7},
		"in another ward, not back": {"sag": {"start": "2018-01-10", "slut": "2018-01-20", "anden_fra": ["2018-01-12"], "anden_til": [null]}, "dage": 2},
		"in another ward from the day of coming": {"sag": {"start": "2018-01-10", "slut": "2018-01-20", "anden_fra": ["2018-01-10"], "anden_til": [null]}, "dage": 1},
	}
	afdelinger := kvartalstal.afdelinger with input as gruppe([object.union({"afdeling": "Skejby"}, c.sag)])
	object.get(afdelinger, ["Skejby", "sengedage"], 0) == c.dage
}

test_unikke_patienter[navn] if {
	some navn, c in {
		"one person twice": {"sager": [{"start": "2018-01-01", "slut": "2018-02-01", "person": "a"}, {"start": "2018-03-01", "person": "a"}], "antal": 1},
		"two persons": {"sager": [{"start": "2018-01-01", "slut": "2018-02-01", "person": "a"}, {"start": "2018-03-01", "person": "b"}], "antal": 2},
		"two cases without a number": {"sager": [{"start": "2018-01-01", "slut": "2018-02-01"}, {"start": "2018-03-01"}], "antal": 2},
		"a stay in another quarter": {"sager": [{"start": "2018-01-01", "slut": "2018-02-01", "person": "a"}, {"start": "2018-04-01", "person": "b"}], "antal": 1},
	}
	afdelinger := kvartalstal.afdelinger with input as gruppe([object.union({"afdeling": "Skejby"}, s) | some s in c.sager])
	afdelinger.Skejby.unikke_patienter == c.antal
}

test_ukendte[navn] if {
	some navn, c in {
		"admitted without an indstilling": {"sag": {"start": "2018-02-01", "afdeling": "Skejby"}, "ukendte": {"visitation_ind.indstillet_og_indlagt": {[0, "indstilling"]}}},
		"refused without an indstilling": {"sag": {"afgoerelse": "afslag", "afgjort": "2018-02-01"}, "ukendte": {"visitation_ind.indstillet_ikke_visiteret": {[0, "indstilling"]}, "visitation_ind.ikke_indstillet_ikke_visiteret": {[0, "indstilling"]}}},
		"where from is not said": {"sag": {"indstilling": "positiv", "start": "2018-02-01", "afdeling": "Skejby"}, "ukendte": {"kommer_fra": {[0, "kommer_fra"]}}},
		"which ward is not said": {"sag": {"indstilling": "positiv", "start": "2018-02-01", "kommer_fra": "eget_hjem"}, "ukendte": {"afdelinger": {[0, "afdeling"]}}},
		"all said": {"sag": {"indstilling": "positiv", "start": "2018-02-01", "afdeling": "Skejby", "kommer_fra": "eget_hjem"}, "ukendte": {}},
	}
	ukendte := kvartalstal.ukendte with input as gruppe([c.sag])
	ukendte == c.ukendte
}

test_fra_og_til if {
	sag := {"indstilling": "positiv", "start": "2018-02-01", "kommer_fra": "eget_hjem", "revurderet": ["2018-02-20"], "opfylder": [false], "udslusning": "2018-03-01", "kommer_til": "botilbud_107"}
	fra := kvartalstal.kommer_fra with input as gruppe([sag])
	til := kvartalstal.kommer_til with input as gruppe([sag])
	fra == {"eget_hjem": {0}}
	til == {"botilbud_107": {0}}
}

gruppe(sager) := {
	"dokumenttype": "bestand",
	"pr_dato": "2018-12-31",
	"kvartal": {"navn": "2018-K1", "aar": 2018, "nr": 1, "fra": "2018-01-01", "til": "2018-03-31"},
	"leverance": {"hel": true, "typer": {"visitationssag": count(sager)}},
	"poster": [{"fil": "sag.json", "type": "visitationssag", "id": sprintf("S%d", [i]), "vaerdier": s} | some i, s in sager],
}
