package regler.recovery.lokalsamfund_netvaerk_test

import data.regler.recovery.lokalsamfund_netvaerk

test_udfald[navn] if {
	some navn, c in {
		"involved": {"netvaerk": {"findes": true, "samtykke": true, "inddraget": true}, "udfald": "opfyldt"},
		"involved, nothing else said": {"netvaerk": {"inddraget": true}, "udfald": "opfyldt"},
		"declined": {"netvaerk": {"findes": true, "samtykke": true, "inddraget": false, "afslaaet": true}, "udfald": "opfyldt"},
		"no consent": {"netvaerk": {"findes": true, "samtykke": false, "inddraget": false}, "udfald": "opfyldt"},
		"nobody": {"netvaerk": {"findes": false, "netvaerk_findes": false}, "udfald": "opfyldt"},
		"relatives, consent, not involved": {"netvaerk": {"findes": true, "samtykke": true, "inddraget": false}, "udfald": "brud"},
		"relatives, consent, involvement not said": {"netvaerk": {"findes": true, "samtykke": true}, "udfald": "brud"},
		"other network, consent, not involved": {"netvaerk": {"findes": false, "netvaerk_findes": true, "samtykke": true, "inddraget": false}, "udfald": "brud"},
		"neither involved nor declined": {"netvaerk": {"findes": true, "samtykke": true, "inddraget": false, "afslaaet": false}, "udfald": "brud"},
		"consent not said": {"netvaerk": {"findes": true, "inddraget": false}, "udfald": "uoplyst"},
		"no relatives, network not said": {"netvaerk": {"findes": false, "samtykke": true}, "udfald": "uoplyst"},
		"nothing of the network": {"netvaerk": {}, "udfald": "uoplyst"},
	}
	svar := lokalsamfund_netvaerk.svar with input as sag(object.union(lokalt, {"paaroerende": c.netvaerk}))
	svar.udfald == c.udfald
}

# Without the local community the plan falls short, whatever is said of the network.
test_no_local_community[navn] if {
	some navn, c in {
		"involved": {"inddraget": true},
		"nobody": {"findes": false, "netvaerk_findes": false},
		"nothing of the network": {},
	}
	svar := lokalsamfund_netvaerk.svar with input as sag({"foreligger": "2022-03-18", "paaroerende": c})
	svar.udfald == "brud"
	svar.mangler == [["samlet_plan", "recovery", "lokalsamfund"]]
}

test_undecided_asks[navn] if {
	some navn, c in {
		"consent, where there is a network": {"netvaerk": {"netvaerk_findes": true}, "mangler": ["samtykke"]},
		"a network, where there is consent": {"netvaerk": {"samtykke": true, "findes": false}, "mangler": ["netvaerk_findes"]},
		"all three": {"netvaerk": {}, "mangler": ["samtykke", "findes", "netvaerk_findes"]},
	}
	svar := lokalsamfund_netvaerk.svar with input as sag(object.union(lokalt, {"paaroerende": c.netvaerk}))
	svar == {"udfald": "uoplyst", "fakta": [], "mangler": [["samlet_plan", "paaroerende", felt] | some felt in c.mangler]}
}

test_whole_breach if {
	svar := lokalsamfund_netvaerk.svar with input as sag({"foreligger": "2022-03-18", "paaroerende": {"findes": true, "samtykke": true, "inddraget": false}})
	svar == {
		"udfald": "brud",
		"fakta": [["samlet_plan", "paaroerende", "samtykke"], ["samlet_plan", "paaroerende", "findes"]],
		"mangler": [["samlet_plan", "recovery", "lokalsamfund"], ["samlet_plan", "paaroerende", "inddraget"]],
	}
}

lokalt := {"foreligger": "2022-03-18", "recovery": {"lokalsamfund": "Fodboldklubben og værestedet."}}

plan := object.union(lokalt, {"paaroerende": {"findes": true, "samtykke": true, "inddraget": true}})

# Not measured the day before the plan, nor without one when a later step is reached, nor a plan from before the principles;
# after the scheme as on its last day.
test_trin[navn] if {
	some navn, c in {
		"the day before the plan": {"sag": {"pr_dato": "2022-03-17"}, "svar": "trin_ikke_naaet"},
		"the day of the plan": {"sag": {}, "svar": "opfyldt"},
		"no plan, a later step": {"sag": {"samlet_plan": {}, "revurderinger": [{"id": "r1", "dato": "2022-03-18"}]}, "svar": "trin_ikke_naaet"},
		"a plan of the last day before the principles": {"sag": {"samlet_plan": {"foreligger": "2020-12-31"}}, "svar": "ikke_i_kraft"},
		"a plan of the first day": {"sag": {"samlet_plan": object.union(plan, {"foreligger": "2021-01-01"})}, "svar": "opfyldt"},
		"a plan of the last day": {"sag": {"samlet_plan": object.union(plan, {"foreligger": "2024-06-30"}), "pr_dato": "2024-12-31"}, "svar": "opfyldt"},
		"a plan after the scheme": {"sag": {"samlet_plan": object.union(plan, {"foreligger": "2024-07-01"}), "pr_dato": "2024-12-31"}, "svar": "opfyldt"},
		"an undated plan": {"sag": {"samlet_plan": object.remove(plan, ["foreligger"]), "revurderinger": [{"id": "r1", "dato": "2022-03-18"}]}, "svar": "uoplyst"},
	}
	svar := lokalsamfund_netvaerk.svar with input as object.union(object.remove(sag(plan), object.keys(c.sag)), c.sag)
	object.get(svar, "grund", svar.udfald) == c.svar
}

sag(p) := {
	"ophold": {"start": "2022-03-14"},
	"samlet_plan": p,
	"pr_dato": "2022-03-18",
}
