package regler.udeblivelse.orientering_test

import data.regler.udeblivelse.orientering

test_udfald[navn] if {
	some navn, c in {
		"both told": {"u": begge, "udfald": "opfyldt"},
		"both told the day after the patient came": {"u": object.union(begge, {"fremmoedt": "2018-04-15"}), "udfald": "opfyldt"},
		"none told": {"u": {}, "udfald": "afventer"},
		"only the kommune": {"u": {"orienteret_kommune": "2018-04-16"}, "udfald": "afventer"},
		"only the secretariat": {"u": {"orienteret_sekretariat": "2018-04-16"}, "udfald": "afventer"},
		"only the kommune, the patient came": {"u": {"orienteret_kommune": "2018-04-16", "fremmoedt": "2018-04-18"}, "udfald": "brud"},
		"only the secretariat, the patient came": {"u": {"orienteret_sekretariat": "2018-04-16", "fremmoedt": "2018-04-18"}, "udfald": "brud"},
		"none told, the patient comes tomorrow": {"u": {"fremmoedt": "2018-05-01"}, "udfald": "afventer"},
		"told tomorrow, the patient came": {"u": {"orienteret_kommune": "2018-05-01", "orienteret_sekretariat": "2018-05-01", "fremmoedt": "2018-04-30"}, "udfald": "brud"},
		"planned day not said": {"u": object.union(begge, {"planlagt": null}), "udfald": "uoplyst"},
	}
	svar := orientering.svar with input as sag(c.u, {})
	svar.udfald == c.udfald
}

test_later_steps[navn] if {
	some navn, c in {
		"the visitation is deleted": {"felter": {"afgoerelse": {"slettet": {"dato": "2018-04-30"}}}, "udfald": "brud"},
		"it is deleted tomorrow": {"felter": {"afgoerelse": {"slettet": {"dato": "2018-05-01"}}}, "udfald": "afventer"},
		"the case is closed": {"felter": {"afsluttet": {"dato": "2018-04-30"}}, "udfald": "brud"},
		"the stay began": {"felter": {"ophold": {"start": "2018-04-25"}}, "udfald": "brud"},
		"moved in": {"felter": {"indflytning": {"fremmoedt": "2018-04-25"}}, "udfald": "brud"},
		"the place is released": {"felter": {"indflytning": {"planlagt": "2018-04-16"}}, "udfald": "afventer"},
	}
	svar := orientering.svar with input as object.union(sag({"plads_frigivet": "2018-04-19"}, {}), c.felter)
	svar.udfald == c.udfald
}

test_ikraft[navn] if {
	some navn, c in {
		"the koncept's first day": {"felter": {}, "planlagt": "2017-12-18", "udfald": "afventer"},
		"the day before": {"felter": {}, "planlagt": "2017-12-17", "udfald": "ikke_relevant"},
		"another region": {"felter": {"region": "sjaelland"}, "planlagt": "2018-04-16", "udfald": "ikke_relevant"},
		"the day before the planned day": {"felter": {"pr_dato": "2018-04-15"}, "planlagt": "2018-04-16", "udfald": "ikke_relevant"},
		"the planned day": {"felter": {"pr_dato": "2018-04-16"}, "planlagt": "2018-04-16", "udfald": "afventer"},
	}
	svar := orientering.svar with input as sag({"planlagt": c.planlagt}, c.felter)
	svar.udfald == c.udfald
}

test_svar_of_a_half_done_duty if {
	svar := orientering.svar with input as sag({"orienteret_kommune": "2018-04-16", "fremmoedt": "2018-04-18"}, {})
	svar.forekomster == [{
		"noegle": "udebl-1",
		"sti": ["indflytning", "udeblivelser", 0],
		"udfald": "brud",
		"fakta": [["indflytning", "udeblivelser", 0, "planlagt"], ["indflytning", "udeblivelser", 0, "fremmoedt"]],
		"mangler": [["indflytning", "udeblivelser", 0, "orienteret_sekretariat"]],
	}]
}

begge := {"orienteret_kommune": "2018-04-16", "orienteret_sekretariat": "2018-04-16"}

sag(udeblivelse, felter) := object.union(
	{
		"region": "midtjylland",
		"indflytning": {"udeblivelser": [uden_null(object.union({"id": "udebl-1", "planlagt": "2018-04-16"}, udeblivelse))]},
		"pr_dato": "2018-04-30",
	},
	felter,
)

uden_null(o) := {k: v | some k, v in o; v != null}
