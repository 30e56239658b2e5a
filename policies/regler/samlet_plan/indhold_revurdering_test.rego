package regler.samlet_plan.indhold_revurdering_test

import data.regler.samlet_plan.indhold_revurdering

# From Thursday 22 March 2018 the half-years end on Saturday 22 September 2018, Friday 22 March 2019 and 22 September 2019.
test_udfald[navn] if {
	some navn, c in {
		"the day before the limit": {"planlagt": "2018-09-21", "holdt": [], "udfald": "opfyldt"},
		"on the limit": {"planlagt": "2018-09-22", "holdt": [], "udfald": "opfyldt"},
		"the day after": {"planlagt": "2018-09-23", "holdt": [], "udfald": "brud"},
		"on the day the stay began": {"planlagt": "2018-03-22", "holdt": [], "udfald": "brud"},
		"the day after it began": {"planlagt": "2018-03-23", "holdt": [], "udfald": "opfyldt"},
		"second half-year, nothing held in the first": {"planlagt": "2019-03-22", "holdt": [], "udfald": "brud"},
		"second half-year, held on the first's last day": {"planlagt": "2019-03-22", "holdt": ["2018-09-22"], "udfald": "opfyldt"},
		"the day after the second": {"planlagt": "2019-03-23", "holdt": ["2018-09-22"], "udfald": "brud"},
		"third half-year, held on the second's first day": {"planlagt": "2019-09-22", "holdt": ["2018-06-01", "2018-09-23"], "udfald": "opfyldt"},
		"the one held is the planned one": {"planlagt": "2018-09-22", "holdt": ["2018-09-22"], "udfald": "opfyldt"},
		"one held after pr_dato does not count": {"planlagt": "2019-12-31", "holdt": ["2019-11-01"], "udfald": "brud"},
	}
	svar := indhold_revurdering.svar with input as sag(c.planlagt, c.holdt)
	svar.udfald == c.udfald
}

# Only the meeting is dated; one that postponed the revurdering treated nothing.
test_only_the_meeting_is_dated[navn] if {
	some navn, c in {
		"held": {"moede": {"dato": "2018-09-22"}, "udfald": "opfyldt"},
		"postponed": {"moede": {"dato": "2018-09-22", "udsaettelse": {"udsat": true}}, "udfald": "brud"},
	}
	svar := indhold_revurdering.svar with input as object.union(sag("2019-03-22", []), {"revurderinger": [{"id": "r1", "moede": c.moede}]})
	svar.udfald == c.udfald
}

test_flyt_til_hverdag if {
	svar := indhold_revurdering.svar with input as object.union(
		sag("2018-09-24", []),
		{"laesninger": {"frist.flyt_til_hverdag": true}},
	)
	svar.udfald == "opfyldt"
}

test_trin[navn] if {
	some navn, c in {
		"the day before the plan": {"sag": {"pr_dato": "2018-04-04"}, "udfald": "ikke_relevant"},
		"a stay that ended before 2018": {"sag": {"ophold": {"start": "2017-11-01", "slut": "2017-12-31"}}, "udfald": "ikke_relevant"},
		"a start that lies ahead": {"sag": {"ophold": {"start": "2020-01-01"}}, "udfald": "uoplyst"},
	}
	svar := indhold_revurdering.svar with input as object.union(sag("2018-09-01", []), c.sag)
	svar.udfald == c.udfald
}

test_not_there if {
	svar := indhold_revurdering.svar with input as {
		"ophold": {"start": "2018-03-22"},
		"samlet_plan": {"foreligger": "2018-04-05"},
		"pr_dato": "2018-04-05",
	}
	svar == {"udfald": "brud", "fakta": [], "mangler": [["samlet_plan", "revurdering_planlagt"]]}
}

test_whole_breach if {
	svar := indhold_revurdering.svar with input as sag("2019-03-25", ["2018-09-05"])
	svar == {
		"udfald": "brud",
		"besked": "for_sent",
		"fakta": [["samlet_plan", "revurdering_planlagt"], ["ophold", "start"], ["revurderinger", 0, "dato"]],
		"mangler": [],
		"parametre": {"planlagt": "2019-03-25", "graense": "2019-03-22"},
	}
}

sag(planlagt, holdt) := {
	"ophold": {"start": "2018-03-22"},
	"samlet_plan": {"foreligger": "2018-04-05", "revurdering_planlagt": planlagt},
	"revurderinger": [{"id": dato, "dato": dato} | some dato in holdt],
	"pr_dato": "2018-10-31",
}
