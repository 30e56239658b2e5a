package regler.venteliste.optaget_test

import data.regler.venteliste.optaget

# Decided 9 April 2018; judged on 30 April.

test_udfald[navn] if {
	some navn, c in {
		"on the list": {"v": {"optaget": "2018-04-09"}, "felter": {}, "udfald": "opfyldt"},
		"on the list before the decision": {"v": {"optaget": "2018-04-04"}, "felter": {}, "udfald": "opfyldt"},
		"not on the list": {"v": {}, "felter": {}, "udfald": "afventer"},
		"on the list tomorrow": {"v": {"optaget": "2018-05-01"}, "felter": {}, "udfald": "afventer"},
		"came": {"v": {}, "felter": {"indflytning": {"fremmoedt": "2018-04-30"}}, "udfald": "brud"},
		"comes tomorrow": {"v": {}, "felter": {"indflytning": {"fremmoedt": "2018-05-01"}}, "udfald": "afventer"},
		"the stay began": {"v": {}, "felter": {"ophold": {"start": "2018-04-30"}}, "udfald": "brud"},
		"the visitation is deleted": {"v": {}, "felter": {"afgoerelse": {"slettet": {"dato": "2018-04-30"}}}, "udfald": "brud"},
		"the case is closed": {"v": {}, "felter": {"afsluttet": {"dato": "2018-04-30"}}, "udfald": "brud"},
		"the stay began from the list": {"v": {"optaget": "2018-04-10"}, "felter": {"ophold": {"start": "2018-04-30"}}, "udfald": "opfyldt"},
		"a place was free": {"v": {"ledig_plads_ved_visitation": true}, "felter": {}, "udfald": "ikke_relevant"},
		"not said": {"v": {"ledig_plads_ved_visitation": null}, "felter": {}, "udfald": "uoplyst"},
		"refused": {"v": {}, "felter": {"afgoerelse": {"resultat": "afslag"}}, "udfald": "ikke_relevant"},
		"another region": {"v": {}, "felter": {"region": "sjaelland"}, "udfald": "ikke_relevant"},
		"the day before the decision": {"v": {}, "felter": {"pr_dato": "2018-04-08"}, "udfald": "ikke_relevant"},
		"decided on the koncept's first day": {"v": {}, "felter": {"afgoerelse": {"dato": "2017-12-18"}}, "udfald": "afventer"},
		"decided the day before": {"v": {}, "felter": {"afgoerelse": {"dato": "2017-12-17"}}, "udfald": "ikke_relevant"},
	}
	svar := optaget.svar with input as sag(c.v, c.felter)
	svar.udfald == c.udfald
}

test_what_is_not_said[navn] if {
	some navn, c in {
		"the result": {"afgoerelse": {"dato": "2018-04-09"}, "mangler": [["afgoerelse", "resultat"]]},
		"the day of the decision": {"afgoerelse": {"resultat": "visiteret"}, "mangler": [["afgoerelse", "dato"]]},
	}
	svar := optaget.svar with input as {
		"region": "midtjylland",
		"anmodning": {"modtaget": "2018-03-26"},
		"afgoerelse": c.afgoerelse,
		"venteliste": {"ledig_plads_ved_visitation": false},
		"ophold": {"start": "2018-04-30"},
		"pr_dato": "2018-04-30",
	}
	svar == {"udfald": "uoplyst", "fakta": [], "mangler": c.mangler}
}

test_svar_of_a_breach if {
	svar := optaget.svar with input as sag({}, {"ophold": {"start": "2018-04-30"}})
	svar == {
		"udfald": "brud",
		"fakta": [["afgoerelse", "resultat"], ["venteliste", "ledig_plads_ved_visitation"], ["afgoerelse", "dato"], ["ophold", "start"]],
		"mangler": [["venteliste", "optaget"]],
	}
}

sag(venteliste, felter) := object.union(
	{
		"region": "midtjylland",
		"afgoerelse": {"dato": "2018-04-09", "resultat": "visiteret"},
		"venteliste": uden_null(object.union({"ledig_plads_ved_visitation": false}, venteliste)),
		"pr_dato": "2018-04-30",
	},
	felter,
)

uden_null(o) := {k: v | some k, v in o; v != null}
