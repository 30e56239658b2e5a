package regler.kvartal.tilbud_stemmer_test

import data.regler.kvartal.tilbud_stemmer

status := {"aar": 2018, "kvartal": 4, "opgjort_pr": "2018-12-31", "pr_dato": "2019-02-01", "leverandoer": "sekretariat"}

tilbud(a, b, c, d, e, f, g) := {"botilbud_107": a, "botilbud_108": b, "almenbolig_105": c, "forsorgshjem_110": d, "andet_socialt": e, "eget_hjem": f, "psykiatrisk_afdeling": g}

ingen := tilbud(0, 0, 0, 0, 0, 0, 0)

bedoemt(tal) := svar if {
	doc := object.union(status, tal)
	svar := tilbud_stemmer.svar with input as doc
}

udfald(svar) := {f.noegle: f.udfald | some f in svar.forekomster}

# 5 admitted and 2 who refuse: 7 come from somewhere, over each of the seven kinds.
test_kommer_fra[navn] if {
	some navn, c in {
		"each of the seven": {"fra": tilbud(1, 1, 1, 1, 1, 1, 1), "udfald": "opfyldt"},
		"one too few": {"fra": tilbud(1, 1, 1, 1, 1, 1, 0), "udfald": "brud"},
		"one too many": {"fra": tilbud(2, 1, 1, 1, 1, 1, 1), "udfald": "brud"},
		"one kind not said": {"fra": object.remove(tilbud(1, 1, 1, 1, 1, 1, 1), ["eget_hjem"]), "udfald": "uoplyst"},
		"one kind not said, the rest add up": {"fra": object.remove(tilbud(2, 1, 1, 1, 1, 1, 1), ["eget_hjem"]), "udfald": "uoplyst"},
		"one kind not said, too many already": {"fra": object.remove(tilbud(3, 1, 1, 1, 1, 1, 1), ["eget_hjem"]), "udfald": "brud"},
	}
	svar := bedoemt({"kommer_fra": c.fra, "kommer_til": ingen, "visitation_ind": {"indstillet_og_indlagt": 5, "indstillet_visiteret_naegter": 2, "indstillet_ikke_visiteret": 9}, "visitation_ud": {"indstillet_og_udskrevet": 0}})
	udfald(svar) == {"kommer_fra": c.udfald, "kommer_til": "opfyldt"}
}

test_kommer_til[navn] if {
	some navn, c in {
		"adds up": {"til": tilbud(2, 0, 0, 0, 0, 1, 0), "ud": {"indstillet_og_udskrevet": 3}, "udfald": "opfyldt"},
		"the rejected do not count": {"til": tilbud(2, 0, 0, 0, 0, 1, 0), "ud": {"indstillet_og_udskrevet": 2, "indstillet_afvist": 1}, "udfald": "brud"},
		"one too few": {"til": tilbud(2, 0, 0, 0, 0, 0, 0), "ud": {"indstillet_og_udskrevet": 3}, "udfald": "brud"},
		"the discharged not said": {"til": tilbud(2, 0, 0, 0, 0, 1, 0), "ud": {}, "udfald": "uoplyst"},
		"nobody": {"til": ingen, "ud": {"indstillet_og_udskrevet": 0}, "udfald": "opfyldt"},
	}
	svar := bedoemt({"kommer_fra": ingen, "kommer_til": c.til, "visitation_ind": {"indstillet_og_indlagt": 0, "indstillet_visiteret_naegter": 0}, "visitation_ud": c.ud})
	udfald(svar) == {"kommer_fra": "opfyldt", "kommer_til": c.udfald}
}

test_andres[navn] if {
	some navn, c in {
		"Danske Regioner's own": {"status": {"leverandoer": "danske_regioner"}, "udfald": "ikke_relevant"},
		"Danske Regioner's, with figures": {"status": {"leverandoer": "danske_regioner", "kommer_fra": ingen}, "udfald": "uoplyst"},
		"the secretariat's, none": {"status": {}, "udfald": "uoplyst"},
	}
	bedoemt(c.status).udfald == c.udfald
}

test_i_kraft[navn] if {
	some navn, c in {
		"before": {"opgjort_pr": "2018-03-30", "udfald": "ikke_relevant"},
		"first": {"opgjort_pr": "2018-03-31", "udfald": "uoplyst"},
		"last": {"opgjort_pr": "2018-12-31", "udfald": "uoplyst"},
		"after": {"opgjort_pr": "2019-01-01", "udfald": "ikke_relevant"},
	}
	bedoemt({"opgjort_pr": c.opgjort_pr}).udfald == c.udfald
}

test_hele_svaret if {
	svar := bedoemt({"kommer_fra": ingen, "kommer_til": ingen, "visitation_ind": {"indstillet_og_indlagt": 0, "indstillet_visiteret_naegter": 0}, "visitation_ud": {"indstillet_og_udskrevet": 1}})
	svar.udfald == "brud"
	svar.forekomster[1] == {
		"noegle": "kommer_til",
		"sti": ["kommer_til"],
		"udfald": "brud",
		"fakta": [
			["kommer_til", "botilbud_107"],
			["kommer_til", "botilbud_108"],
			["kommer_til", "almenbolig_105"],
			["kommer_til", "forsorgshjem_110"],
			["kommer_til", "andet_socialt"],
			["kommer_til", "eget_hjem"],
			["kommer_til", "psykiatrisk_afdeling"],
			["visitation_ud", "indstillet_og_udskrevet"],
		],
		"mangler": [],
		"parametre": {"fordelt": 0, "visiteret": 1},
		"beregning": {"udtryk": "0 + 0 + 0 + 0 + 0 + 0 + 0 = 0; 1 = 1"},
	}
}
