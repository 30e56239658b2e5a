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
		"received on an unknown day, refused in the quarter": {"sag": {"modtaget": null, "indstilling": "positiv", "afgoerelse": "afslag", "afgjort": "2018-01-01"}, "ukendte": {"henviste": {[0, "modtaget"]}}},
		"received on an unknown day, refused before the quarter": {"sag": {"modtaget": null, "indstilling": "positiv", "afgoerelse": "afslag", "afgjort": "2017-12-31"}, "ukendte": {}},
		"received on an unknown day, nothing else known": {"sag": {"modtaget": null}, "ukendte": {"henviste": {[0, "modtaget"]}}},
		"received on an unknown day, reassessed before the quarter": {"sag": {"modtaget": null, "revurderet": [null, "2017-12-31"]}, "ukendte": {}},
		"recommended and refused on an unknown day": {"sag": {"indstilling": "positiv", "afgoerelse": "afslag"}, "ukendte": {"visitation_ind.indstillet_ikke_visiteret": {[0, "afgjort"]}}},
		"not recommended and refused on an unknown day": {"sag": {"indstilling": "negativ", "afgoerelse": "afslag"}, "ukendte": {"visitation_ind.ikke_indstillet_ikke_visiteret": {[0, "afgjort"]}}},
		"refused on an unknown day, received on the last day": {"sag": {"modtaget": "2018-03-31", "indstilling": "negativ", "afgoerelse": "afslag"}, "ukendte": {"visitation_ind.ikke_indstillet_ikke_visiteret": {[0, "afgjort"]}}},
		"refused on an unknown day, received after the quarter": {"sag": {"modtaget": "2018-04-01", "indstilling": "negativ", "afgoerelse": "afslag"}, "ukendte": {}},
		"received and refused on unknown days": {"sag": {"modtaget": null, "indstilling": "positiv", "afgoerelse": "afslag"}, "ukendte": {"henviste": {[0, "modtaget"]}, "visitation_ind.indstillet_ikke_visiteret": {[0, "afgjort"]}}},
		"declined without an indstilling": {"sag": {"afgoerelse": "visiteret", "samtykke_tilbagekaldt": "2018-03-01"}, "ukendte": {"visitation_ind.indstillet_visiteret_naegter": {[0, "indstilling"]}, "kommer_fra": {[0, "indstilling"]}}},
		"discharged, whether the criteria were met is not said": {"sag": {"revurderet": ["2018-02-01"], "opfylder": [null], "udslusning": "2018-03-01", "kommer_til": "eget_hjem"}, "ukendte": {"visitation_ud.indstillet_og_udskrevet": {[0, "opfylder"]}, "kommer_til": {[0, "opfylder"]}}},
		"discharged, it is not said of a later reassessment": {"sag": {"revurderet": ["2018-03-02"], "opfylder": [null], "udslusning": "2018-03-01"}, "ukendte": {}},
		"discharged, when the criteria failed is not said": {"sag": {"revurderet": [null], "opfylder": [false], "udslusning": "2018-03-01"}, "ukendte": {"visitation_ud.indstillet_og_udskrevet": {[0, "opfylder"]}, "kommer_til": {[0, "opfylder"]}}},
		"discharged, it is not said of one reassessment but of another": {"sag": {"revurderet": ["2018-02-01", "2018-02-15"], "opfylder": [null, false], "udslusning": "2018-03-01", "kommer_til": "eget_hjem"}, "ukendte": {}},
		"continued, whether the criteria were met is not said": {"sag": {"revurderet": ["2018-02-01"], "opfylder": [null], "svar": ["fortsat_visitation"], "svar_dato": ["2018-02-08"]}, "ukendte": {"visitation_ud.indstillet_afvist": {[0, "opfylder"]}}},
		"continued before the quarter, whether the criteria were met is not said": {"sag": {"revurderet": ["2017-12-01"], "opfylder": [null], "svar": ["fortsat_visitation"], "svar_dato": ["2017-12-31"]}, "ukendte": {}},
		"rejected on an unknown day": {"sag": {"revurderet": ["2018-02-01"], "opfylder": [false], "svar": ["fortsat_visitation"], "svar_dato": [null]}, "ukendte": {"visitation_ud.indstillet_afvist": {[0, "svar_dato"]}}},
		"rejected on an unknown day, reassessed after the quarter": {"sag": {"revurderet": ["2018-04-01"], "opfylder": [false], "svar": ["fortsat_visitation"], "svar_dato": [null]}, "ukendte": {}},
		"continued on an unknown day, criteria met": {"sag": {"revurderet": ["2018-02-01"], "opfylder": [true], "svar": ["fortsat_visitation"], "svar_dato": [null]}, "ukendte": {}},
		"admitted without an indstilling": {"sag": {"start": "2018-02-01", "afdeling": "Skejby"}, "ukendte": {"visitation_ind.indstillet_og_indlagt": {[0, "indstilling"]}, "kommer_fra": {[0, "indstilling"]}}},
		"refused without an indstilling": {"sag": {"afgoerelse": "afslag", "afgjort": "2018-02-01"}, "ukendte": {"visitation_ind.indstillet_ikke_visiteret": {[0, "indstilling"]}, "visitation_ind.ikke_indstillet_ikke_visiteret": {[0, "indstilling"]}}},
		"where from is not said": {"sag": {"indstilling": "positiv", "start": "2018-02-01", "afdeling": "Skejby"}, "ukendte": {"kommer_fra": {[0, "kommer_fra"]}}},
		"which ward is not said": {"sag": {"indstilling": "positiv", "start": "2018-02-01", "kommer_fra": "eget_hjem"}, "ukendte": {"afdelinger": {[0, "afdeling"]}}},
		"all said": {"sag": {"indstilling": "positiv", "start": "2018-02-01", "afdeling": "Skejby", "kommer_fra": "eget_hjem"}, "ukendte": {}},
	}

	# Every case of the others was received in the year before.
	sag := object.union({"modtaget": "2017-06-01"}, c.sag)
	ukendte := kvartalstal.ukendte with input as gruppe([object.filter(sag, [k | some k, v in sag; v != null])])
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
