package regler.samlet_plan.indhold_udslusning_test

import data.regler.samlet_plan.indhold_udslusning

test_udfald[navn] if {
	some navn, c in {
		"decided, all there": {"sag": besluttet, "plan": plan, "udfald": "opfyldt"},
		"decided, nothing there": {"sag": besluttet, "plan": {}, "udfald": "brud"},
		"decided, no follow-up": {"sag": besluttet, "plan": object.remove(plan, ["opfoelgende_indsats"]), "udfald": "brud"},
		"decided, not how": {"sag": besluttet, "plan": object.remove(plan, ["fremgangsmaade"]), "udfald": "brud"},
		"the day before the decision": {"sag": object.union(besluttet, {"pr_dato": "2018-09-09"}), "plan": {}, "udfald": "ikke_relevant"},
		"carried out, nothing decided": {"sag": {"udslusning": {"udsluset": "2018-09-10"}}, "plan": {}, "udfald": "brud"},
		"the stay ended by udslusning": {"sag": {"ophold": {"slut": "2018-09-10", "slut_aarsag": "udslusning"}}, "plan": {}, "udfald": "brud"},
		"the stay ended otherwise": {"sag": {"ophold": {"slut": "2018-09-10", "slut_aarsag": "andet"}}, "plan": {}, "udfald": "ikke_relevant"},
		"the patient stayed away": {"sag": {"udslusning": {"aarsag": "udeblivelse", "udsluset": "2018-09-10"}}, "plan": {}, "udfald": "ikke_relevant"},
		"the consent was withdrawn": {"sag": {"udslusning": {"aarsag": "samtykke_tilbagekaldt", "udsluset": "2018-09-10"}}, "plan": {}, "udfald": "ikke_relevant"},
		"no end of the stay": {"sag": {}, "plan": {}, "udfald": "ikke_relevant"},
	}
	svar := indhold_udslusning.svar with input as object.union(
		{
			"ophold": {"start": "2018-03-22"},
			"samlet_plan": {"foreligger": "2018-04-05", "udslusning": c.plan},
			"pr_dato": "2018-09-10",
		},
		c.sag,
	)
	svar.udfald == c.udfald
}

test_whole_breach if {
	svar := indhold_udslusning.svar with input as object.union(
		{
			"ophold": {"start": "2018-03-22"},
			"samlet_plan": {"foreligger": "2018-04-05", "udslusning": {"fremgangsmaade": "Kommunen ledsager."}},
			"pr_dato": "2018-09-10",
		},
		besluttet,
	)
	svar == {
		"udfald": "brud",
		"fakta": [["samlet_plan", "udslusning", "fremgangsmaade"]],
		"mangler": [["samlet_plan", "udslusning", "opfoelgende_indsats"]],
	}
}

besluttet := {"udslusning": {"aarsag": "udslusning", "beslutning": {"dato": "2018-09-10"}}}

plan := {"fremgangsmaade": "Kommunen ledsager.", "opfoelgende_indsats": "Ugentlige besøg."}
