package regler.takst.tabel_stemmer_test

import data.regler.takst.tabel_stemmer

blad := {"gaelder_fra": "2018-04-01", "kommune": "0746", "tilbud": "flere", "pr_dato": "2018-06-01"}

bedoemt(tabel) := {f.noegle: [f.udfald, object.get(f, "bemaerkning", "")] | some f in svar.forekomster} if {
	svar := tabel_stemmer.svar with input as object.union(blad, {"tabel": tabel})
}

# New − old = difference, one krone either side is rounding, two are not.
test_raekke[navn] if {
	some navn, c in {
		"exact": {"raekke": [100, 40, 60], "svar": ["opfyldt", ""]},
		"one too much": {"raekke": [100, 40, 61], "svar": ["opfyldt", "afrunding"]},
		"one too little": {"raekke": [100, 40, 59], "svar": ["opfyldt", "afrunding"]},
		"two too much": {"raekke": [100, 40, 62], "svar": ["brud", ""]},
		"two too little": {"raekke": [100, 40, 58], "svar": ["brud", ""]},
		"the wrong sign": {"raekke": [40, 100, 60], "svar": ["brud", ""]},
		"negative": {"raekke": [-39146, -20075, -19071], "svar": ["opfyldt", ""]},
	}
	bedoemt({"raekker": [{"id": "r-1", "ny": c.raekke[0], "gammel": c.raekke[1], "forskel": c.raekke[2]}]}) == {"r-1": c.svar}
}

# In a sum two are rounding, three are not.
test_kolonne[navn] if {
	some navn, c in {
		"exact": {"total": 15, "svar": ["opfyldt", ""]},
		"two too much": {"total": 17, "svar": ["opfyldt", "afrunding"]},
		"three too much": {"total": 18, "svar": ["brud", ""]},
		"two too little": {"total": 13, "svar": ["opfyldt", "afrunding"]},
		"three too little": {"total": 12, "svar": ["brud", ""]},
	}
	svar := bedoemt({"raekker": [{"id": "r-1", "total": 20}, {"id": "r-2", "total": -5}], "hovedtotal": {"total": c.total}})
	svar["hovedtotal.total"] == c.svar
}

test_kontraktholder[navn] if {
	some navn, c in {
		"exact": {"ny": -449861, "svar": ["opfyldt", ""]},
		"two off": {"ny": -449859, "svar": ["opfyldt", "afrunding"]},
		"three off": {"ny": -449858, "svar": ["brud", ""]},
	}
	svar := bedoemt({"raekker": [], "hovedtotal": {"ny": -449861}, "kontraktholder": {"ny": c.ny}})
	svar["kontraktholder.ny"] == c.svar
}

# The grand total is a row too.
test_hovedtotal[navn] if {
	some navn, c in {
		"exact": {"forskel": 60, "svar": ["opfyldt", ""]},
		"one off": {"forskel": 61, "svar": ["opfyldt", "afrunding"]},
		"two off": {"forskel": 62, "svar": ["brud", ""]},
	}
	svar := bedoemt({"raekker": [{"id": "r-1", "ny": 100, "gammel": 40, "forskel": 60}], "hovedtotal": {"ny": 100, "gammel": 40, "forskel": c.forskel}})
	svar.hovedtotal == c.svar
}

test_mangler[navn] if {
	some navn, c in {
		"a row": {"tabel": {"raekker": [{"id": "r-1", "ny": 1, "gammel": 1}]}, "noegle": "r-1", "mangler": [["tabel", "raekker", 0, "forskel"]]},
		"a row of a column": {"tabel": {"raekker": [{"id": "r-1", "ny": 1, "gammel": 1, "forskel": 0, "total": 5}, {"id": "r-2", "ny": 1, "gammel": 1, "forskel": 0}], "hovedtotal": {"total": 5}}, "noegle": "hovedtotal.total", "mangler": [["tabel", "raekker", 1, "total"]]},
		"all rows": {"tabel": {"hovedtotal": {"total": 5}}, "noegle": "hovedtotal.total", "mangler": [["tabel", "raekker"]]},
		"the grand total": {"tabel": {"raekker": [], "kontraktholder": {"ny": 5}}, "noegle": "kontraktholder.ny", "mangler": [["tabel", "hovedtotal", "ny"]]},
	}
	svar := tabel_stemmer.svar with input as object.union(blad, {"tabel": c.tabel})
	[f.mangler | some f in svar.forekomster; f.noegle == c.noegle; f.udfald == "uoplyst"] == [c.mangler]
}

test_dokumentet[navn] if {
	some navn, c in {
		"no table": {"blad": {}, "udfald": "ikke_relevant"},
		"an empty table": {"blad": {"tabel": {}}, "udfald": "ikke_relevant"},
		"before the structure": {"blad": {"gaelder_fra": "2018-03-31", "tabel": {"raekker": [{"id": "r-1", "ny": 1, "gammel": 1, "forskel": 5}]}}, "udfald": "ikke_relevant"},
	}
	svar := tabel_stemmer.svar with input as object.union(blad, c.blad)
	svar.udfald == c.udfald
}

# Odder in the source's own table: 973.052 − 949.145 = 23.907, and the table says 23.908.
test_hele_svaret if {
	svar := tabel_stemmer.svar with input as object.union(blad, {"tabel": {"raekker": [{"id": "odder", "navn": "Odder", "ny": 973052, "gammel": 949145, "forskel": 23908}]}})
	svar == {"udfald": "opfyldt", "fakta": [], "mangler": [], "forekomster": [{
		"noegle": "odder",
		"sti": ["tabel", "raekker", 0],
		"udfald": "opfyldt",
		"besked": "afrunding",
		"bemaerkning": "afrunding",
		"fakta": [["tabel", "raekker", 0, "ny"], ["tabel", "raekker", 0, "gammel"], ["tabel", "raekker", 0, "forskel"]],
		"mangler": [],
		"parametre": {"navn": "Odder", "beregnet": "23.907", "oplyst": "23.908"},
		"beregning": {"udtryk": "973.052 − 949.145 = 23.907"},
	}]}
}

# A negative amount that is taken away stands in brackets: -434.947 + 465.615 = 30.668.
test_udtryk if {
	svar := tabel_stemmer.svar with input as object.union(blad, {"tabel": {"raekker": [{"id": "aarhus", "ny": -434947, "gammel": -465615, "forskel": 30668}]}})
	svar.forekomster[0].beregning.udtryk == "-434.947 − (-465.615) = 30.668"
}
