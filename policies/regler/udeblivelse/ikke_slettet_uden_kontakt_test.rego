package regler.udeblivelse.ikke_slettet_uden_kontakt_test

import data.regler.udeblivelse.ikke_slettet_uden_kontakt

# Planned 16 April 2018; deleted on 10 May; judged on 31 May.

test_udfald[navn] if {
	some navn, c in {
		"contact before the deletion": {"k": [kontakt("2018-04-20")], "udfald": "opfyldt"},
		"contact on the day of the deletion": {"k": [kontakt("2018-05-10")], "udfald": "opfyldt"},
		"contact the day after the deletion": {"k": [kontakt("2018-05-11")], "udfald": "brud"},
		"contact on the missed day": {"k": [kontakt("2018-04-16")], "udfald": "opfyldt"},
		"contact the day before the missed day": {"k": [kontakt("2018-04-15")], "udfald": "brud"},
		"three attempts": {"k": [forsoeg("2018-04-17"), forsoeg("2018-04-19"), forsoeg("2018-05-03")], "udfald": "brud"},
		"three attempts and a contact": {"k": [forsoeg("2018-04-17"), forsoeg("2018-04-19"), kontakt("2018-05-03")], "udfald": "opfyldt"},
		"nothing": {"k": [], "udfald": "brud"},
		"contact without a day": {"k": [{"id": "k", "resultat": "kontakt"}], "udfald": "uoplyst"},
		"result not said": {"k": [{"id": "k", "dato": "2018-04-20"}], "udfald": "uoplyst"},
		"result not said, after the deletion": {"k": [{"id": "k", "dato": "2018-05-11"}], "udfald": "brud"},
		"before midnight in Denmark on the day of the deletion": {"k": [kontakt("2018-05-10T21:59:59Z")], "udfald": "opfyldt"},
		"after midnight in Denmark": {"k": [kontakt("2018-05-10T22:00:00Z")], "udfald": "brud"},
	}
	svar := ikke_slettet_uden_kontakt.svar with input as sag({"kontakter": c.k}, {})
	svar.udfald == c.udfald
}

test_conditions[navn] if {
	some navn, c in {
		"not deleted": {"u": {}, "felter": {"afgoerelse": {"dato": "2018-04-09"}}, "udfald": "ikke_relevant"},
		"deleted tomorrow": {"u": {}, "felter": {"afgoerelse": {"slettet": {"dato": "2018-06-01"}}}, "udfald": "ikke_relevant"},
		"deleted, day not said": {"u": {}, "felter": {"afgoerelse": {"slettet": {"grund": "Plads givet til en anden."}}}, "udfald": "uoplyst"},
		"no failure to come": {"u": {}, "felter": {"indflytning": {"udeblivelser": []}}, "udfald": "ikke_relevant"},
		"no failure to come said, planned before the deletion": {"u": {}, "felter": {"indflytning": {"planlagt": "2018-05-09"}}, "udfald": "uoplyst"},
		"no failure to come said, planned for the day of the deletion": {"u": {}, "felter": {"indflytning": {"planlagt": "2018-05-10"}}, "udfald": "ikke_relevant"},
		"came as planned": {"u": {}, "felter": {"indflytning": {"planlagt": "2018-04-16", "fremmoedt": "2018-04-16"}}, "udfald": "ikke_relevant"},
		"deleted the day before the missed day": {"u": {}, "felter": {"afgoerelse": {"slettet": {"dato": "2018-04-15"}}}, "udfald": "ikke_relevant"},
		"deleted on the missed day": {"u": {}, "felter": {"afgoerelse": {"slettet": {"dato": "2018-04-16"}}}, "udfald": "brud"},
		"planned day not said": {"u": {"planlagt": null}, "felter": {}, "udfald": "uoplyst"},
		"the stay had begun": {"u": {}, "felter": {"ophold": {"start": "2018-05-10"}}, "udfald": "ikke_relevant"},
		"the stay began the day after the deletion": {"u": {}, "felter": {"ophold": {"start": "2018-05-11"}}, "udfald": "brud"},
		"came, but was not admitted": {"u": {"fremmoedt": "2018-05-02"}, "felter": {}, "udfald": "brud"},
		"another region": {"u": {}, "felter": {"region": "sjaelland"}, "udfald": "ikke_relevant"},
	}
	doc := sag(c.u, {})
	svar := ikke_slettet_uden_kontakt.svar with input as object.union(object.remove(doc, object.keys(c.felter)), c.felter)
	svar.udfald == c.udfald
}

# Missed on 16 April and again on 30 April: only a contact from 30 April on counts, with whichever of the two it is recorded.
test_two_failures_to_come[navn] if {
	some navn, c in {
		"contact before the second": {"foerste": [kontakt("2018-04-29")], "anden": [], "udfald": "brud"},
		"contact on the second, recorded with the first": {"foerste": [kontakt("2018-04-30")], "anden": [], "udfald": "opfyldt"},
		"contact after the second": {"foerste": [], "anden": [kontakt("2018-05-02")], "udfald": "opfyldt"},
	}
	svar := ikke_slettet_uden_kontakt.svar with input as {
		"region": "midtjylland",
		"afgoerelse": {"slettet": {"dato": "2018-05-10"}},
		"indflytning": {"udeblivelser": [
			{"id": "u2", "planlagt": "2018-04-30", "kontakter": c.anden},
			{"id": "u1", "planlagt": "2018-04-16", "kontakter": c.foerste},
		]},
		"pr_dato": "2018-05-31",
	}
	svar.udfald == c.udfald
}

test_ikraft[navn] if {
	some navn, c in {
		"deleted on the koncept's first day": {"slettet": "2017-12-18", "udfald": "brud"},
		"deleted the day before": {"slettet": "2017-12-17", "udfald": "ikke_relevant"},
	}
	svar := ikke_slettet_uden_kontakt.svar with input as sag({"planlagt": "2017-12-11"}, {"afgoerelse": {"slettet": {"dato": c.slettet}}})
	svar.udfald == c.udfald
}

test_svar_after_attempts if {
	svar := ikke_slettet_uden_kontakt.svar with input as sag({"kontakter": [forsoeg("2018-04-17")]}, {})
	svar == {
		"udfald": "brud",
		"bemaerkning": "kun_forsoeg",
		"fakta": [
			["afgoerelse", "slettet", "dato"],
			["indflytning", "udeblivelser", 0, "planlagt"],
			["indflytning", "udeblivelser", 0, "kontakter", 0, "dato"],
		],
		"mangler": [["indflytning", "udeblivelser", 0, "kontakter"]],
		"parametre": {"slettet": "2018-05-10", "planlagt": "2018-04-16"},
	}
}

kontakt(dato) := {"id": dato, "dato": dato, "resultat": "kontakt"}

forsoeg(dato) := {"id": dato, "dato": dato, "resultat": "forsoeg"}

sag(udeblivelse, felter) := object.union(
	{
		"region": "midtjylland",
		"afgoerelse": {"slettet": {"dato": "2018-05-10"}},
		"indflytning": {"udeblivelser": [uden_null(object.union({"id": "udebl-1", "planlagt": "2018-04-16"}, udeblivelse))]},
		"pr_dato": "2018-05-31",
	},
	felter,
)

uden_null(o) := {k: v | some k, v in o; v != null}
