package regler.udeblivelse.venteliste_ved_fremmoede_test

import data.regler.udeblivelse.venteliste_ved_fremmoede

# Decided Monday 9 April 2018: the month ends on 9 May. Planned 16 April; judged on 31 May.

test_udfald[navn] if {
	some navn, c in {
		"on the list": {"u": {"optaget_paa_venteliste": "2018-05-09"}, "udfald": "opfyldt"},
		"not on the list yet": {"u": {}, "udfald": "afventer"},
		"on the list tomorrow": {"u": {"optaget_paa_venteliste": "2018-06-01"}, "udfald": "afventer"},
		"admitted later, never on the list": {"u": {"indlagt": "2018-05-20"}, "udfald": "brud"},
		"admitted tomorrow": {"u": {"indlagt": "2018-06-01"}, "udfald": "afventer"},
		"a place was free": {"u": {"ledig_plads_ved_fremmoede": true}, "udfald": "ikke_relevant"},
		"not said": {"u": {"ledig_plads_ved_fremmoede": null}, "udfald": "uoplyst"},
		"not said, on the list": {"u": {"ledig_plads_ved_fremmoede": null, "optaget_paa_venteliste": "2018-05-09"}, "udfald": "uoplyst"},
		"not said, admitted on the day": {"u": {"ledig_plads_ved_fremmoede": null, "indlagt": "2018-05-09"}, "udfald": "ikke_relevant"},
		"not said, admitted the day after": {"u": {"ledig_plads_ved_fremmoede": null, "indlagt": "2018-05-10"}, "udfald": "uoplyst"},
		"came the day after the month": {"u": {"fremmoedt": "2018-05-10"}, "udfald": "ikke_relevant"},
		"has not come": {"u": {"fremmoedt": null}, "udfald": "ikke_relevant"},
		"comes tomorrow": {"u": {"fremmoedt": "2018-06-01"}, "udfald": "ikke_relevant"},
		"planned day not said": {"u": {"planlagt": null}, "udfald": "uoplyst"},
	}
	svar := venteliste_ved_fremmoede.svar with input as sag(c.u, {})
	svar.udfald == c.udfald
}

test_other_steps[navn] if {
	some navn, c in {
		"the visitation is deleted": {"felter": {"afgoerelse": {"dato": "2018-04-09", "slettet": {"dato": "2018-05-31"}}}, "udfald": "brud"},
		"the case is closed": {"felter": {"afsluttet": {"dato": "2018-05-31"}}, "udfald": "brud"},
		"the stay began": {"felter": {"ophold": {"start": "2018-05-20"}}, "udfald": "brud"},
		"day of the decision not said": {"felter": {"afgoerelse": {"resultat": "visiteret"}}, "udfald": "uoplyst"},
		"another region": {"felter": {"region": "sjaelland"}, "udfald": "ikke_relevant"},
	}
	doc := sag({}, {})
	svar := venteliste_ved_fremmoede.svar with input as object.union(object.remove(doc, object.keys(c.felter)), c.felter)
	svar.udfald == c.udfald
}

test_ikraft[navn] if {
	some navn, c in {
		"planned on the koncept's first day": {"planlagt": "2017-12-18", "udfald": "afventer"},
		"planned the day before": {"planlagt": "2017-12-17", "udfald": "ikke_relevant"},
	}
	svar := venteliste_ved_fremmoede.svar with input as sag({"planlagt": c.planlagt, "fremmoedt": "2017-12-19"}, {"afgoerelse": {"dato": "2017-12-11"}})
	svar.udfald == c.udfald
}

test_svar_of_a_breach if {
	svar := venteliste_ved_fremmoede.svar with input as sag({"indlagt": "2018-05-20"}, {})
	svar.forekomster == [{
		"noegle": "udebl-1",
		"sti": ["indflytning", "udeblivelser", 0],
		"udfald": "brud",
		"fakta": [
			["indflytning", "udeblivelser", 0, "ledig_plads_ved_fremmoede"],
			["indflytning", "udeblivelser", 0, "fremmoedt"],
			["indflytning", "udeblivelser", 0, "indlagt"],
		],
		"mangler": [["indflytning", "udeblivelser", 0, "optaget_paa_venteliste"]],
	}]
}

# Decided Wednesday 14 March 2018: the month ends on Saturday 14 April, and the next hverdag is Monday 16 April.
test_flyt_til_hverdag[navn] if {
	some navn, c in {
		"does not move": {"laesning": false, "kom": "2018-04-16", "udfald": "ikke_relevant"},
		"moves to Monday": {"laesning": true, "kom": "2018-04-16", "udfald": "afventer"},
		"moves no further": {"laesning": true, "kom": "2018-04-17", "udfald": "ikke_relevant"},
	}
	svar := venteliste_ved_fremmoede.svar with input as sag(
		{"planlagt": "2018-03-19", "fremmoedt": c.kom},
		{"afgoerelse": {"dato": "2018-03-14"}, "laesninger": {"frist.flyt_til_hverdag": c.laesning}},
	)
	svar.udfald == c.udfald
}

sag(udeblivelse, felter) := object.union(
	{
		"region": "midtjylland",
		"afgoerelse": {"dato": "2018-04-09"},
		"indflytning": {"udeblivelser": [uden_null(object.union(
			{"id": "udebl-1", "planlagt": "2018-04-16", "fremmoedt": "2018-05-09", "ledig_plads_ved_fremmoede": false},
			udeblivelse,
		))]},
		"pr_dato": "2018-05-31",
	},
	felter,
)

uden_null(o) := {k: v | some k, v in o; v != null}
