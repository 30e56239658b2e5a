package regler.magt.historik_i_visitationssag_test

import data.regler.magt.historik_i_visitationssag

# The request was received on 1 February 2018.
test_udfald[navn] if {
	some navn, c in {
		"says none, one on the day of receipt": {"haendelser": ["2018-02-01"], "sag": {"anmodning": false}, "udfald": "brud"},
		"says none, one the day after": {"haendelser": ["2018-02-02"], "sag": {"anmodning": false}, "udfald": "ikke_relevant"},
		"says none, one years before": {"haendelser": ["2015-02-02"], "sag": {"anmodning": false}, "udfald": "brud"},
		"by the clock of Denmark": {"haendelser": ["2018-02-01T23:30:00Z"], "sag": {"anmodning": false}, "udfald": "ikke_relevant"},
		"the decision says none": {"haendelser": ["2018-01-02"], "sag": {"anmodning": true, "afgoerelse": false}, "udfald": "brud"},
		"says that there are": {"haendelser": ["2018-01-02"], "sag": {"anmodning": true}, "udfald": "opfyldt"},
		"does not mention them": {"haendelser": ["2018-01-02"], "sag": {}, "udfald": "opfyldt"},
		"receipt not said": {"haendelser": ["2018-01-02"], "sag": {"modtaget": "", "anmodning": false}, "udfald": "uoplyst"},
		"none in the register": {"haendelser": [], "sag": {"anmodning": false}, "udfald": "ikke_relevant"},
	}
	svar := historik_i_visitationssag.svar with input as gruppe(c.haendelser, c.sag, {})
	svar.udfald == c.udfald
}

test_guidning[navn] if {
	some navn, c in {
		"guiding is no use of force": {"felter": {"foert_som": "fysisk_guidning"}, "udfald": "ikke_relevant"},
		"registered as one": {"felter": {"foert_som": "magtanvendelse"}, "udfald": "brud"},
	}
	svar := historik_i_visitationssag.svar with input as gruppe(["2018-01-02"], {"anmodning": false}, c.felter)
	svar.udfald == c.udfald
}

test_svar if {
	svar := historik_i_visitationssag.svar with input as gruppe(["2017-11-02", "2018-01-02", "2018-05-01"], {"anmodning": false}, {})
	svar.forekomster == [{
		"noegle": "VS-1",
		"sti": ["poster", 3],
		"udfald": "brud",
		"fakta": [["poster", 3, "vaerdier", "anmodning"], ["poster", 0, "vaerdier", "dato"], ["poster", 1, "vaerdier", "dato"]],
		"mangler": [],
		"parametre": {"antal": 2, "foerste": "2017-11-02"},
	}]
}

gruppe(haendelser, sag, felter) := {
	"dokumenttype": "bestand",
	"pr_dato": "2018-12-31",
	"leverance": {"hel": true, "typer": {"visitationssag": 1, "magtanvendelser": 1}},
	"poster": array.concat(
		[{"fil": "register.json", "type": "magtanvendelser", "id": "MR-1", "vaerdier": object.union({"dato": d}, felter)} | some d in haendelser],
		[{"fil": "sag.json", "type": "visitationssag", "id": "VS-1", "vaerdier": {k: v | some k, v in object.union({"modtaget": "2018-02-01"}, sag); v != ""}}],
	),
}
