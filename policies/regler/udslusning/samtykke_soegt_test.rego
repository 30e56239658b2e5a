package regler.udslusning.samtykke_soegt_test

import data.regler.udslusning.samtykke_soegt

# Decided on 10 September 2018, left on 28 September; judged on 31 October.

test_udfald[navn] if {
	some navn, c in {
		"given": {"s": {"givet": true}, "udfald": "opfyldt"},
		"given after the decision, before leaving": {"s": {"givet": true, "dato": "2018-09-28"}, "udfald": "opfyldt"},
		"given the day after leaving": {"s": {"givet": true, "dato": "2018-09-29"}, "udfald": "brud"},
		"refused, sought before": {"s": {"givet": false, "soegt": "2018-09-06"}, "udfald": "opfyldt"},
		"sought on the day of the decision": {"s": {"givet": false, "soegt": "2018-09-10"}, "udfald": "opfyldt"},
		"sought the day after the decision": {"s": {"givet": false, "soegt": "2018-09-11"}, "udfald": "brud"},
		"sought, answer not said": {"s": {"soegt": "2018-09-06"}, "udfald": "opfyldt"},
		"refused, not sought": {"s": {"givet": false}, "udfald": "brud"},
		"nothing": {"s": {}, "udfald": "brud"},
	}
	svar := samtykke_soegt.svar with input as sag({"beslutning": {"dato": "2018-09-10", "samtykke": c.s}}, {})
	svar.udfald == c.udfald
}

test_clock[navn] if {
	some navn, c in {
		"a second before the decision": {"soegt": "2018-09-10T09:59:59+02:00", "udfald": "opfyldt"},
		"a second after the decision": {"soegt": "2018-09-10T10:00:01+02:00", "udfald": "brud"},
	}
	svar := samtykke_soegt.svar with input as sag({"beslutning": {"dato": "2018-09-10T10:00:00+02:00", "samtykke": {"soegt": c.soegt}}}, {})
	svar.udfald == c.udfald
}

test_conditions[navn] if {
	some navn, c in {
		"no decision, sought before leaving": {"u": {"beslutning": {"samtykke": {"soegt": "2018-09-28"}}}, "felter": {}, "udfald": "opfyldt"},
		"no decision, sought the day after leaving": {"u": {"beslutning": {"samtykke": {"soegt": "2018-09-29"}}}, "felter": {}, "udfald": "brud"},
		"absence": {"u": {"aarsag": "udeblivelse"}, "felter": {}, "udfald": "ikke_relevant"},
		"consent withdrawn": {"u": {"aarsag": "samtykke_tilbagekaldt"}, "felter": {}, "udfald": "ikke_relevant"},
		"not left yet, not decided": {"u": {}, "felter": {"pr_dato": "2018-09-27"}, "udfald": "ikke_relevant"},
		"left": {"u": {}, "felter": {"pr_dato": "2018-09-28"}, "udfald": "brud"},
		"another region": {"u": {}, "felter": {"region": "sjaelland"}, "udfald": "ikke_relevant"},
		"left on the koncept's first day": {"u": {"udsluset": "2017-12-18"}, "felter": {}, "udfald": "brud"},
		"left the day before": {"u": {"udsluset": "2017-12-17"}, "felter": {}, "udfald": "ikke_relevant"},
	}
	svar := samtykke_soegt.svar with input as sag(c.u, c.felter)
	svar.udfald == c.udfald
}

test_cause_not_said if {
	svar := samtykke_soegt.svar with input as json.remove(sag({}, {}), ["udslusning/aarsag"])
	svar == {"udfald": "uoplyst", "fakta": [], "mangler": [["udslusning", "aarsag"]]}
}

test_cause_by_the_end_of_the_stay if {
	svar := samtykke_soegt.svar with input as {"region": "midtjylland", "ophold": {"slut": "2018-09-28", "slut_aarsag": "udslusning"}, "pr_dato": "2018-10-31"}
	svar == {
		"udfald": "brud",
		"fakta": [["ophold", "slut"]],
		"mangler": [["udslusning", "beslutning", "samtykke", "soegt"]],
		"parametre": {"besluttet": "2018-09-28"},
	}
}

test_svar_of_a_late_attempt if {
	svar := samtykke_soegt.svar with input as sag({"beslutning": {"dato": "2018-09-10", "samtykke": {"givet": false, "soegt": "2018-09-11"}}}, {})
	svar == {
		"udfald": "brud",
		"fakta": [
			["udslusning", "beslutning", "dato"],
			["udslusning", "beslutning", "samtykke", "givet"],
			["udslusning", "beslutning", "samtykke", "soegt"],
		],
		"mangler": [],
		"parametre": {"besluttet": "2018-09-10"},
	}
}

sag(udslusning, felter) := object.union(
	{
		"region": "midtjylland",
		"udslusning": object.union({"aarsag": "udslusning", "udsluset": "2018-09-28"}, udslusning),
		"pr_dato": "2018-10-31",
	},
	felter,
)
