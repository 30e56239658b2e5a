package regler.bestand.kvartal_mod_sager_test

import data.regler.bestand.kvartal_mod_sager

sager := [
	{"modtaget": "2018-01-10", "indstilling": "positiv", "afgoerelse": "visiteret", "afgjort": "2018-01-25", "start": "2018-02-01", "slut": "2018-03-01", "afdeling": "Skejby", "person": "a", "kommer_fra": "eget_hjem"},
	{"modtaget": "2018-02-10", "indstilling": "negativ", "afgoerelse": "afslag", "afgjort": "2018-02-25"},
]

test_figur[navn] if {
	some navn, c in {
		"as in the cases": {"status": {"henviste": 2}, "udfald": "opfyldt"},
		"one too many": {"status": {"henviste": 3}, "udfald": "brud"},
		"one too few": {"status": {"henviste": 1}, "udfald": "brud"},
		"a figure that stands in an object": {"status": {"visitation_ind": {"indstillet_og_indlagt": 1}}, "udfald": "opfyldt"},
		"and is wrong": {"status": {"visitation_ind": {"indstillet_og_indlagt": 0}}, "udfald": "brud"},
		"where they come from": {"status": {"kommer_fra": {"eget_hjem": 1, "botilbud_107": 0}}, "udfald": "opfyldt"},
		"nobody came from there": {"status": {"kommer_fra": {"botilbud_107": 1}}, "udfald": "brud"},
		"the ward's bed-days, 1 February to 1 March": {"status": {"afdeling": ["Skejby"], "sengedage": [28]}, "udfald": "opfyldt"},
		"a day too many": {"status": {"afdeling": ["Skejby"], "sengedage": [29]}, "udfald": "brud"},
		"a ward without stays": {"status": {"afdeling": ["Viborg"], "unikke_patienter": [0]}, "udfald": "opfyldt"},
		"no figure": {"status": {}, "udfald": "ikke_relevant"},
		"a ward that says nothing": {"status": {"afdeling": ["Skejby"], "sengedage": [null]}, "udfald": "ikke_relevant"},
	}
	svar := kvartal_mod_sager.svar with input as gruppe(c.status, sager, true)
	svar.udfald == c.udfald
}

test_uoplyst[navn] if {
	some navn, c in {
		"not all could be read": {"hel": false, "sager": sager, "status": {"henviste": 3}, "svar": ["uoplyst", "leverancen_ikke_hel"]},
		"not all could be read, yet the same": {"hel": false, "sager": sager, "status": {"henviste": 2}, "svar": ["opfyldt", "opfyldt"]},
		"where from is not said": {"hel": true, "sager": [object.remove(sager[0], ["kommer_fra"])], "status": {"kommer_fra": {"eget_hjem": 0}}, "svar": ["uoplyst", "uoplyst"]},
	}
	svar := kvartal_mod_sager.svar with input as gruppe(c.status, c.sager, c.hel)
	[svar.udfald, svar.forekomster[0].besked] == c.svar
}

test_no_cases if {
	svar := kvartal_mod_sager.svar with input as gruppe({"henviste": 0}, [], true)
	svar.udfald == "ikke_relevant"
}

test_svar if {
	svar := kvartal_mod_sager.svar with input as gruppe({"henviste": 3}, sager, true)
	svar.forekomster == [{
		"noegle": "KS/henviste",
		"sti": ["poster", 2],
		"udfald": "brud",
		"besked": "brud",
		"fakta": [["poster", 2, "vaerdier", "henviste"]],
		"mangler": [],
		"parametre": {"tal": "henviste", "angivet": 3, "optalt": 2},
	}]
}

gruppe(status, cases, hel) := {
	"dokumenttype": "bestand",
	"pr_dato": "2018-12-31",
	"kvartal": {"navn": "2018-K1", "aar": 2018, "nr": 1, "fra": "2018-01-01", "til": "2018-03-31"},
	"leverance": {"hel": hel, "typer": {"visitationssag": count(cases), "kvartalsstatus": 1}},
	"poster": array.concat(
		[{"fil": "sag.json", "type": "visitationssag", "id": sprintf("S%d", [i]), "vaerdier": s} | some i, s in cases],
		[{"fil": "status.json", "type": "kvartalsstatus", "id": "KS", "vaerdier": status}],
	),
}
