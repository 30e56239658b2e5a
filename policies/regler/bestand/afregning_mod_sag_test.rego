package regler.bestand.afregning_mod_sag_test

import data.regler.bestand.afregning_mod_sag

# The case: from 10 January to 20 February 2018, handlekommune 0740 until 31 January 2018, then 0751.
sag := {
	"start": "2018-01-10",
	"slut": "2018-02-20",
	"kommune": ["0740", "0751"],
	"kommune_fra": ["2015-01-01", "2018-02-01"],
	"kommune_til": ["2018-01-31", null],
}

regning := {"ophold": "o-1", "sagsnummer": "VS-1", "start": "2018-01-10", "slut": "2018-02-20", "kommune": "0740", "maaned": "2018-02"}

test_sammenholdt[navn] if {
	some navn, c in {
		"as in the case": {"regning": {}, "sag": {}, "udfald": "opfyldt"},
		"the clock time does not matter": {"regning": {"start": "2018-01-10T14:00:00+01:00"}, "sag": {}, "udfald": "opfyldt"},
		"begun a day earlier": {"regning": {"start": "2018-01-09"}, "sag": {}, "udfald": "brud"},
		"ended a day later": {"regning": {"slut": "2018-02-21"}, "sag": {}, "udfald": "brud"},
		"another kommune": {"regning": {"kommune": "0746"}, "sag": {}, "udfald": "brud"},
		"the later handlekommune": {"regning": {"kommune": "0751"}, "sag": {}, "udfald": "brud"},
		"the case has not ended": {"regning": {}, "sag": {"slut": null}, "udfald": "uoplyst"},
		"the case has no stay": {"regning": {}, "sag": {"start": null}, "udfald": "brud"},
		"the case does not say the handlekommune": {"regning": {}, "sag": {"kommune": null}, "udfald": "uoplyst"},
		"nor from when it was that": {"regning": {}, "sag": {"kommune": ["0740"], "kommune_fra": [null], "kommune_til": [null]}, "udfald": "uoplyst"},
		"the bill does not say when it began": {"regning": {"start": null}, "sag": {}, "udfald": "uoplyst"},
		"the bill does not say which kommune": {"regning": {"kommune": null}, "sag": {}, "udfald": "uoplyst"},
	}
	udfald(c) == c.udfald
}

# A bill without a last day says that the stay ran to the end of its month.
test_uden_slutdag[navn] if {
	some navn, c in {
		"ended on the month's last day": {"regning": {"slut": null, "maaned": "2018-01"}, "sag": {"slut": "2018-01-31"}, "udfald": "brud"},
		"ended on the next month's first day": {"regning": {"slut": null, "maaned": "2018-01"}, "sag": {"slut": "2018-02-01"}, "udfald": "opfyldt"},
		"not ended": {"regning": {"slut": null, "maaned": "2018-01"}, "sag": {"slut": null}, "udfald": "opfyldt"},
		"the month not said": {"regning": {"slut": null, "maaned": null}, "sag": {}, "udfald": "uoplyst"},
		"the month not said, the case not ended": {"regning": {"slut": null, "maaned": null}, "sag": {"slut": null}, "udfald": "opfyldt"},
	}
	udfald(c) == c.udfald
}

test_sager[navn] if {
	some navn, c in {
		"no such case among others": {"sager": 0, "typer": {"visitationssag": 4, "afregning": 1}, "hel": true, "svar": ["brud", "ingen_sag"]},
		"no such case, but not all could be read": {"sager": 0, "typer": {"visitationssag": 4, "afregning": 1}, "hel": false, "svar": ["uoplyst", "leverancen_ikke_hel"]},
		"no cases at all": {"sager": 0, "typer": {"afregning": 1}, "hel": true, "svar": ["ikke_relevant", ""]},
		"one case": {"sager": 1, "typer": {"visitationssag": 1, "afregning": 1}, "hel": true, "svar": ["opfyldt", ""]},
		"two cases of the number": {"sager": 2, "typer": {"visitationssag": 2, "afregning": 1}, "hel": true, "svar": ["uoplyst", "flere_sager"]},
	}
	svar := afregning_mod_sag.svar with input as {
		"dokumenttype": "bestand",
		"pr_dato": "2018-12-31",
		"leverance": {"hel": c.hel, "typer": c.typer},
		"poster": array.concat([post("afregning", "AFR-1", regning)], [post("visitationssag", "VS-1", sag) | some n in [1, 2]; n <= c.sager]),
	}
	[svar.udfald, object.get(svar.forekomster[0], "besked", "")] == c.svar
}

test_svar if {
	svar := afregning_mod_sag.svar with input as gruppe(object.union(regning, {"slut": "2018-02-21", "kommune": "0751"}), sag)
	svar.forekomster == [{
		"noegle": "AFR-1/o-1",
		"sti": ["poster", 1],
		"udfald": "brud",
		"fakta": [
			["poster", 1, "vaerdier", "slut"],
			["poster", 0, "vaerdier", "slut"],
			["poster", 1, "vaerdier", "kommune"],
			["poster", 0, "vaerdier", "kommune"],
		],
		"mangler": [],
		"parametre": {"sagsnummer": "VS-1", "forskelle": ["opholdets_slutning", "kommunen"]},
	}]
}

udfald(c) := svar.udfald if {
	svar := afregning_mod_sag.svar with input as gruppe(sagt(object.union(regning, c.regning)), sagt(object.union(sag, c.sag)))
}

# null in a case of these tables stands for what is not said.
sagt(vaerdier) := {k: v | some k, v in vaerdier; v != null}

gruppe(r, s) := {
	"dokumenttype": "bestand",
	"pr_dato": "2018-12-31",
	"leverance": {"hel": true, "typer": {"visitationssag": 1, "afregning": 1}},
	"poster": [post("visitationssag", "VS-1", s), post("afregning", "AFR-1", r)],
}

post(type, id, vaerdier) := {"fil": concat(".", [id, "json"]), "type": type, "id": id, "vaerdier": object.union({"id": id}, vaerdier)}
