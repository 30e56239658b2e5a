package regler.udeblivelse.kommune_kontakter_test

import data.regler.udeblivelse.kommune_kontakter

# Planned 16 April 2018; the kommune was told on 17 April; judged on 30 April.

test_udfald[navn] if {
	some navn, c in {
		"contact": {"u": {"kontakter": [kontakt("2018-04-18")]}, "udfald": "opfyldt"},
		"contact after two attempts": {"u": {"kontakter": [forsoeg("2018-04-17"), forsoeg("2018-04-18"), kontakt("2018-04-30")]}, "udfald": "opfyldt"},
		"contact on the planned day": {"u": {"kontakter": [kontakt("2018-04-16")]}, "udfald": "opfyldt"},
		"contact the day before the planned day": {"u": {"kontakter": [kontakt("2018-04-15")]}, "udfald": "afventer"},
		"contact tomorrow": {"u": {"kontakter": [kontakt("2018-05-01")]}, "udfald": "afventer"},
		"contact without being told": {"u": {"orienteret_kommune": null, "kontakter": [kontakt("2018-04-18")]}, "udfald": "opfyldt"},
		"attempts only": {"u": {"kontakter": [forsoeg("2018-04-18"), forsoeg("2018-04-19")]}, "udfald": "afventer"},
		"nothing": {"u": {}, "udfald": "afventer"},
		"told tomorrow": {"u": {"orienteret_kommune": "2018-05-01"}, "udfald": "ikke_relevant"},
		"not told": {"u": {"orienteret_kommune": null}, "udfald": "ikke_relevant"},
		"the patient came": {"u": {"fremmoedt": "2018-04-20"}, "udfald": "ikke_relevant"},
		"the patient comes tomorrow": {"u": {"fremmoedt": "2018-05-01"}, "udfald": "afventer"},
		"contact without a day": {"u": {"kontakter": [{"id": "k", "resultat": "kontakt"}]}, "udfald": "uoplyst"},
		"result not said": {"u": {"kontakter": [{"id": "k", "dato": "2018-04-18"}]}, "udfald": "uoplyst"},
		"an attempt without a day": {"u": {"kontakter": [{"id": "k", "resultat": "forsoeg"}]}, "udfald": "afventer"},
		"planned day not said": {"u": {"planlagt": null, "kontakter": [kontakt("2018-04-18")]}, "udfald": "uoplyst"},
	}
	svar := kommune_kontakter.svar with input as sag(c.u, {})
	svar.udfald == c.udfald
}

test_later_steps[navn] if {
	some navn, c in {
		"deleted": {"felter": {"afgoerelse": {"slettet": {"dato": "2018-04-30"}}}, "udfald": "brud"},
		"deleted tomorrow": {"felter": {"afgoerelse": {"slettet": {"dato": "2018-05-01"}}}, "udfald": "afventer"},
		"closed": {"felter": {"afsluttet": {"dato": "2018-04-30"}}, "udfald": "brud"},
		"closed tomorrow": {"felter": {"afsluttet": {"dato": "2018-05-01"}}, "udfald": "afventer"},
	}
	svar := kommune_kontakter.svar with input as sag({"kontakter": [forsoeg("2018-04-18")]}, c.felter)
	[svar.udfald, svar.forekomster[0].bemaerkning] == [c.udfald, "kun_forsoeg"]
}

# Missed on 16 April and again on 23 April, the kommune told of both, the visitation deleted on 28 April.
test_two_failures_to_come[navn] if {
	some navn, c in {
		"contact before the second": {"foerste": [kontakt("2018-04-22")], "anden": [], "udfald": ["opfyldt", "brud"]},
		"contact on the second, recorded with the first": {"foerste": [kontakt("2018-04-23")], "anden": [], "udfald": ["opfyldt", "opfyldt"]},
		"contact after the second, recorded with it": {"foerste": [], "anden": [kontakt("2018-04-24")], "udfald": ["opfyldt", "opfyldt"]},
		"none": {"foerste": [], "anden": [], "udfald": ["brud", "brud"]},
	}
	svar := kommune_kontakter.svar with input as {
		"region": "midtjylland",
		"afgoerelse": {"slettet": {"dato": "2018-04-28"}},
		"indflytning": {"udeblivelser": [
			{"id": "u1", "planlagt": "2018-04-16", "orienteret_kommune": "2018-04-17", "kontakter": c.foerste},
			{"id": "u2", "planlagt": "2018-04-23", "orienteret_kommune": "2018-04-24", "kontakter": c.anden},
		]},
		"pr_dato": "2018-04-30",
	}
	[f.udfald | some f in svar.forekomster] == c.udfald
}

test_ikraft[navn] if {
	some navn, c in {
		"the koncept's first day": {"felter": {}, "planlagt": "2017-12-18", "udfald": "afventer"},
		"the day before": {"felter": {}, "planlagt": "2017-12-17", "udfald": "ikke_relevant"},
		"another region": {"felter": {"region": "sjaelland"}, "planlagt": "2018-04-16", "udfald": "ikke_relevant"},
	}
	svar := kommune_kontakter.svar with input as sag({"planlagt": c.planlagt}, c.felter)
	svar.udfald == c.udfald
}

test_svar_of_a_closed_case if {
	svar := kommune_kontakter.svar with input as sag({}, {"afsluttet": {"dato": "2018-04-30"}})
	svar.forekomster == [{
		"noegle": "udebl-1",
		"sti": ["indflytning", "udeblivelser", 0],
		"udfald": "brud",
		"fakta": [
			["indflytning", "udeblivelser", 0, "planlagt"],
			["indflytning", "udeblivelser", 0, "orienteret_kommune"],
			["afsluttet", "dato"],
		],
		"mangler": [["indflytning", "udeblivelser", 0, "kontakter"]],
	}]
}

kontakt(dato) := {"id": dato, "dato": dato, "resultat": "kontakt"}

forsoeg(dato) := {"id": dato, "dato": dato, "resultat": "forsoeg"}

sag(udeblivelse, felter) := object.union(
	{
		"region": "midtjylland",
		"indflytning": {"udeblivelser": [uden_null(object.union(
			{"id": "udebl-1", "planlagt": "2018-04-16", "orienteret_kommune": "2018-04-17"},
			udeblivelse,
		))]},
		"pr_dato": "2018-04-30",
	},
	felter,
)

uden_null(o) := {k: v | some k, v in o; v != null}
