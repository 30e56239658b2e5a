package regler.samlet_plan.elementer_test

import data.regler.samlet_plan.elementer

test_udfald[navn] if {
	some navn, c in {
		"all five worked in": {"elementer": {s: {"findes": true, "indarbejdet": true} | some s in slags}, "udfald": "opfyldt"},
		"one, worked in": {"elementer": object.union(ingen, {"behandlingsplan": {"findes": true, "indarbejdet": true}}), "udfald": "opfyldt"},
		"one, said not to be worked in": {"elementer": object.union(ingen, {"behandlingsplan": {"findes": true, "indarbejdet": false}}), "udfald": "brud"},
		"one, not said to be worked in": {"elementer": object.union(ingen, {"behandlingsplan": {"findes": true}}), "udfald": "brud"},
		"worked in, existence not said": {"elementer": object.union(object.remove(ingen, ["behandlingsplan"]), {"behandlingsplan": {"indarbejdet": true}}), "udfald": "opfyldt"},
		"none of the five": {"elementer": ingen, "udfald": "ikke_relevant"},
		"one not said": {"elementer": object.remove(ingen, ["koordinerende_indsatsplan"]), "udfald": "uoplyst"},
		"one not said, another not worked in": {"elementer": {"behandlingsplan": {"findes": true}}, "udfald": "brud"},
		"nothing said": {"elementer": {}, "udfald": "uoplyst"},
	}
	svar := elementer.svar with input as sag({"elementer": c.elementer})
	svar.udfald == c.udfald
}

# Each kind of plan counts.
test_each_kind[s] if {
	some s in slags
	svar := elementer.svar with input as sag({"elementer": object.union(ingen, {s: {"findes": true}})})
	[svar.udfald, svar.mangler] == ["brud", [["samlet_plan", "elementer", s]]]
}

# Where the plan does not say, the request does; the plan's own word goes before.
test_the_request[navn] if {
	some navn, c in {
		"enclosed with the request": {"plan": {}, "anmodning": true, "udfald": "brud"},
		"not there by the request": {"plan": {}, "anmodning": false, "udfald": "ikke_relevant"},
		"the plan says that it does not exist": {"plan": {"behandlingsplan": {"findes": false}}, "anmodning": true, "udfald": "ikke_relevant"},
	}
	svar := elementer.svar with input as object.union(
		sag({"elementer": object.union(object.remove(ingen, ["behandlingsplan"]), c.plan)}),
		{"anmodning": {"eksisterende_planer": {"behandlingsplan": {"findes": c.anmodning}}}},
	)
	svar.udfald == c.udfald
}

# Not demanded the day before the plan; demanded without a plan once a later step is reached; not in force before 2018.
test_trin[navn] if {
	some navn, c in {
		"the day before the plan": {"sag": {"pr_dato": "2018-04-04"}, "udfald": "ikke_relevant", "grund": "trin_ikke_naaet"},
		"the day of the plan": {"sag": {}, "udfald": "opfyldt", "grund": null},
		"a stay that ended before 2018": {"sag": {"ophold": {"start": "2017-11-01", "slut": "2017-12-31"}}, "udfald": "ikke_relevant", "grund": "ikke_i_kraft"},
		"a plan dated after a later step": {"sag": {"samlet_plan": {"foreligger": "2018-04-06"}, "revurderinger": [{"id": "r1", "dato": "2018-04-05"}]}, "udfald": "brud", "grund": null},
	}
	svar := elementer.svar with input as object.union(sag({"elementer": object.union(ingen, {"behandlingsplan": {"findes": true, "indarbejdet": true}})}), c.sag)
	[svar.udfald, object.get(svar, "grund", null)] == [c.udfald, c.grund]
}

test_whole_breach if {
	svar := elementer.svar with input as sag({"elementer": object.union(
		ingen,
		{"behandlingsplan": {"findes": true, "indarbejdet": true}, "handleplan_kriminalforsorg": {"findes": true, "indarbejdet": false}},
	)})
	svar == {
		"udfald": "brud",
		"fakta": [
			["samlet_plan", "elementer", "behandlingsplan", "findes"],
			["samlet_plan", "elementer", "behandlingsplan", "indarbejdet"],
			["samlet_plan", "elementer", "handleplan_kriminalforsorg", "findes"],
			["samlet_plan", "elementer", "handleplan_kriminalforsorg", "indarbejdet"],
		],
		"mangler": [["samlet_plan", "elementer", "handleplan_kriminalforsorg"]],
	}
}

slags := ["handleplan_servicelov_141", "behandlingsplan", "udskrivningsaftale_koordinationsplan", "koordinerende_indsatsplan", "handleplan_kriminalforsorg"]

ingen := {s: {"findes": false} | some s in slags}

sag(plan) := {
	"ophold": {"start": "2018-03-22"},
	"samlet_plan": object.union({"foreligger": "2018-04-05"}, plan),
	"pr_dato": "2018-04-05",
}
