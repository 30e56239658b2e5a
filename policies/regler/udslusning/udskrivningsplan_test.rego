package regler.udslusning.udskrivningsplan_test

import data.regler.udslusning.udskrivningsplan

# Decided on 10 September 2018; judged on 31 October.

test_udfald[navn] if {
	some navn, c in {
		"there is one": {"plan": {"findes": true}, "udfald": "opfyldt"},
		"its text": {"plan": {"beskrivelse": "Botilbud fra den 28. september."}, "udfald": "opfyldt"},
		"its date": {"plan": {"dato": "2018-09-10"}, "udfald": "opfyldt"},
		"dated on pr_dato": {"plan": {"findes": true, "dato": "2018-10-31"}, "udfald": "opfyldt"},
		"dated tomorrow": {"plan": {"findes": true, "dato": "2018-11-01"}, "udfald": "brud"},
		"there is none": {"plan": {"findes": false}, "udfald": "brud"},
		"said not to be there, but with a text": {"plan": {"findes": false, "beskrivelse": "Botilbud fra den 28. september."}, "udfald": "brud"},
		"a placeholder": {"plan": {"beskrivelse": "se bilag"}, "udfald": "brud"},
		"not said": {"plan": {}, "udfald": "brud"},
	}
	svar := udskrivningsplan.svar with input as sag({"udskrivningsplan": c.plan}, {})
	svar.udfald == c.udfald
}

test_conditions[navn] if {
	some navn, c in {
		"absence": {"u": {"aarsag": "udeblivelse"}, "felter": {}, "udfald": "ikke_relevant"},
		"consent withdrawn": {"u": {"aarsag": "samtykke_tilbagekaldt"}, "felter": {}, "udfald": "ikke_relevant"},
		"the day before the decision": {"u": {}, "felter": {"pr_dato": "2018-09-09"}, "udfald": "ikke_relevant"},
		"the day of the decision": {"u": {}, "felter": {"pr_dato": "2018-09-10"}, "udfald": "brud"},
		"another region": {"u": {}, "felter": {"region": "sjaelland"}, "udfald": "ikke_relevant"},
		"decided on the koncept's first day": {"u": {"beslutning": {"dato": "2017-12-18"}}, "felter": {}, "udfald": "brud"},
		"decided the day before": {"u": {"beslutning": {"dato": "2017-12-17"}}, "felter": {}, "udfald": "ikke_relevant"},
	}
	svar := udskrivningsplan.svar with input as sag(c.u, c.felter)
	svar.udfald == c.udfald
}

test_cause_not_said if {
	svar := udskrivningsplan.svar with input as json.remove(sag({}, {}), ["udslusning/aarsag"])
	svar == {"udfald": "uoplyst", "fakta": [], "mangler": [["udslusning", "aarsag"]]}
}

test_svar_of_a_breach if {
	svar := udskrivningsplan.svar with input as sag({"udskrivningsplan": {"findes": false}}, {})
	svar == {
		"udfald": "brud",
		"fakta": [["udslusning", "beslutning", "dato"], ["udslusning", "udskrivningsplan", "findes"]],
		"mangler": [["udslusning", "udskrivningsplan"]],
	}
}

sag(udslusning, felter) := object.union(
	{
		"region": "midtjylland",
		"udslusning": object.union({"aarsag": "udslusning", "beslutning": {"dato": "2018-09-10"}}, udslusning),
		"pr_dato": "2018-10-31",
	},
	felter,
)
