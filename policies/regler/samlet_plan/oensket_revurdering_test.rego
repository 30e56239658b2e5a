package regler.samlet_plan.oensket_revurdering_test

import data.regler.samlet_plan.oensket_revurdering

test_udfald[navn] if {
	some navn, c in {
		"wished, in the plan": {"oenske": {"kortere_interval": true}, "plan": {"oensket_revurdering": "Efter fire måneder."}, "udfald": "opfyldt"},
		"wished, not in the plan": {"oenske": {"kortere_interval": true}, "plan": {}, "udfald": "brud"},
		"wished, a placeholder in the plan": {"oenske": {"kortere_interval": true}, "plan": {"oensket_revurdering": "-"}, "udfald": "brud"},
		"not wished": {"oenske": {"kortere_interval": false}, "plan": {}, "udfald": "ikke_relevant"},
		"not said": {"oenske": {}, "plan": {"oensket_revurdering": "Efter fire måneder."}, "udfald": "uoplyst"},
	}
	svar := oensket_revurdering.svar with input as object.union(
		sag,
		{"afgoerelse": {"revurderingsoenske": c.oenske}, "samlet_plan": c.plan},
	)
	svar.udfald == c.udfald
}

test_trin[navn] if {
	some navn, c in {
		"the day before the plan": {"sag": {"pr_dato": "2018-04-04"}, "udfald": "ikke_relevant", "grund": "trin_ikke_naaet"},
		"the day of the plan": {"sag": {"pr_dato": "2018-04-05"}, "udfald": "brud", "grund": null},
		"a decision that lies ahead": {"sag": {"afgoerelse": {"dato": "2018-10-01"}}, "udfald": "uoplyst", "grund": null},
		"another region": {"sag": {"region": "sjaelland"}, "udfald": "ikke_relevant", "grund": "ikke_i_kraft"},
		"a stay that ended before the koncept": {"sag": {"ophold": {"start": "2017-10-01", "slut": "2017-12-17"}}, "udfald": "ikke_relevant", "grund": "ikke_i_kraft"},
		"a stay that ended on its first day": {"sag": {"ophold": {"start": "2017-10-01", "slut": "2017-12-18"}}, "udfald": "brud", "grund": null},
	}
	svar := oensket_revurdering.svar with input as object.union(
		object.union(sag, {"afgoerelse": {"revurderingsoenske": {"kortere_interval": true}}}),
		c.sag,
	)
	[svar.udfald, object.get(svar, "grund", null)] == [c.udfald, c.grund]
}

test_region_not_said if {
	svar := oensket_revurdering.svar with input as object.remove(sag, ["region"])
	[svar.udfald, svar.mangler] == ["uoplyst", [["region"]]]
}

test_whole_breach if {
	svar := oensket_revurdering.svar with input as object.union(sag, {"afgoerelse": {"revurderingsoenske": {"kortere_interval": true}}})
	svar == {
		"udfald": "brud",
		"fakta": [["afgoerelse", "revurderingsoenske", "kortere_interval"]],
		"mangler": [["samlet_plan", "oensket_revurdering"]],
	}
}

sag := {
	"region": "midtjylland",
	"afgoerelse": {"dato": "2018-03-12"},
	"ophold": {"start": "2018-03-22"},
	"samlet_plan": {"foreligger": "2018-04-05"},
	"pr_dato": "2018-09-30",
}
