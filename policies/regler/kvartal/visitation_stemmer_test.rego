package regler.kvartal.visitation_stemmer_test

import data.regler.kvartal.visitation_stemmer

status := {"aar": 2018, "kvartal": 4, "opgjort_pr": "2018-12-31", "pr_dato": "2019-02-01", "leverandoer": "sekretariat"}

ind(a, b, c, d) := {"indstillet_og_indlagt": a, "indstillet_ikke_visiteret": b, "indstillet_visiteret_naegter": c, "ikke_indstillet_ikke_visiteret": d}

bedoemt(tal) := svar if {
	doc := object.union(status, tal)
	svar := visitation_stemmer.svar with input as doc
}

udfald(svar) := {f.noegle: f.udfald | some f in svar.forekomster}

test_siden_starten[navn] if {
	some navn, c in {
		"fewer than referred": {"kumulativt": {"henviste": 20, "visitation_ind": ind(10, 3, 2, 4)}, "udfald": "opfyldt"},
		"as many as referred": {"kumulativt": {"henviste": 19, "visitation_ind": ind(10, 3, 2, 4)}, "udfald": "opfyldt"},
		"one more than referred": {"kumulativt": {"henviste": 18, "visitation_ind": ind(10, 3, 2, 4)}, "udfald": "brud"},
		"all nothing": {"kumulativt": {"henviste": 0, "visitation_ind": ind(0, 0, 0, 0)}, "udfald": "opfyldt"},
		"one figure missing": {"kumulativt": {"henviste": 20, "visitation_ind": object.remove(ind(10, 3, 2, 4), ["indstillet_visiteret_naegter"])}, "udfald": "uoplyst"},
		"one figure missing, too many already": {"kumulativt": {"henviste": 16, "visitation_ind": object.remove(ind(10, 3, 2, 4), ["indstillet_visiteret_naegter"])}, "udfald": "brud"},
		"one figure missing, as many already": {"kumulativt": {"henviste": 17, "visitation_ind": object.remove(ind(10, 3, 2, 4), ["indstillet_visiteret_naegter"])}, "udfald": "uoplyst"},
		"the referred missing": {"kumulativt": {"visitation_ind": ind(10, 3, 2, 4)}, "udfald": "uoplyst"},
		"nothing said": {"kumulativt": {}, "udfald": "uoplyst"},
	}
	udfald(bedoemt({"kumulativt": c.kumulativt})) == {"siden_starten": c.udfald}
}

# The quarter may hold more outcomes than referrals: a case may have been referred in an earlier quarter.
test_kvartalet[navn] if {
	some navn, c in {
		"more outcomes than referrals in the quarter": {"kvartal": {"henviste": 2, "visitation_ind": ind(3, 1, 0, 0)}, "udfald": "opfyldt"},
		"as many as since the start": {"kvartal": {"henviste": 20, "visitation_ind": ind(10, 3, 2, 4)}, "udfald": "opfyldt"},
		"one more than since the start": {"kvartal": {"henviste": 20, "visitation_ind": ind(11, 3, 2, 4)}, "udfald": "brud"},
		"more referred than since the start": {"kvartal": {"henviste": 21}, "udfald": "brud"},
		"more discharged than since the start": {"kvartal": {"visitation_ud": {"indstillet_og_udskrevet": 6}}, "udfald": "brud"},
		"as many discharged as since the start": {"kvartal": {"visitation_ud": {"indstillet_og_udskrevet": 5}}, "udfald": "opfyldt"},
	}
	svar := bedoemt(object.union({"kumulativt": {"henviste": 20, "visitation_ind": ind(10, 3, 2, 4), "visitation_ud": {"indstillet_og_udskrevet": 5}}}, c.kvartal))
	udfald(svar) == {"siden_starten": "opfyldt", "kvartalet": c.udfald}
}

test_andres[navn] if {
	some navn, c in {
		"Danske Regioner's own": {"status": {"leverandoer": "danske_regioner"}, "udfald": "ikke_relevant"},
		"Danske Regioner's, with figures": {"status": {"leverandoer": "danske_regioner", "henviste": 2}, "udfald": "uoplyst"},
		"the secretariat's, none": {"status": {}, "udfald": "uoplyst"},
		"all, none": {"status": {"leverandoer": "samlet"}, "udfald": "uoplyst"},
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
	bedoemt({"kumulativt": {"henviste": 18, "visitation_ind": ind(10, 3, 2, 4)}}) == {"udfald": "brud", "fakta": [], "mangler": [], "forekomster": [{
		"noegle": "siden_starten",
		"sti": ["kumulativt"],
		"udfald": "brud",
		"fakta": [
			["kumulativt", "henviste"],
			["kumulativt", "visitation_ind", "indstillet_og_indlagt"],
			["kumulativt", "visitation_ind", "indstillet_ikke_visiteret"],
			["kumulativt", "visitation_ind", "indstillet_visiteret_naegter"],
			["kumulativt", "visitation_ind", "ikke_indstillet_ikke_visiteret"],
		],
		"mangler": [],
		"parametre": {"visiteret": 19, "henviste": 18},
		"beregning": {"udtryk": "10 + 3 + 2 + 4 = 19"},
	}]}
}
