package felles.samlet_plan_test

import data.felles.samlet_plan

# The chain in front of every content. From Thursday 22 March 2018 hverdag 10 is Tuesday 10 April.
test_indhold[navn] if {
	some navn, c in {
		"the plan is there": {"sag": {"samlet_plan": {"foreligger": "2018-04-30"}}, "udfald": "opfyldt"},
		"not there yet": {"sag": {"samlet_plan": {"foreligger": "2018-05-01"}}, "udfald": "ikke_relevant"},
		"not there, a later step": {"sag": {"revurderinger": [{"id": "r1", "dato": "2018-04-30"}]}, "udfald": "opfyldt"},
		"dated later than a later step": {"sag": {"samlet_plan": {"foreligger": "2018-05-01"}, "revurderinger": [{"id": "r1", "dato": "2018-04-30"}]}, "udfald": "brud"},
		"ended on hverdag 10 without a plan": {"sag": {"ophold": {"slut": "2018-04-10"}, "udslusning": {"udsluset": "2018-04-10"}}, "udfald": "ikke_relevant"},
		"ended on hverdag 11 without a plan": {"sag": {"ophold": {"slut": "2018-04-11"}, "udslusning": {"udsluset": "2018-04-11"}}, "udfald": "opfyldt"},
		"ended on hverdag 10 with a plan": {"sag": {"ophold": {"slut": "2018-04-10"}, "samlet_plan": {"foreligger": "2018-04-10"}}, "udfald": "opfyldt"},
	}
	svar := samlet_plan.indhold({"dag": "2018-04-30"}, {"udfald": "opfyldt"}) with input as object.union(
		{"ophold": {"start": "2018-03-22"}, "pr_dato": "2018-04-30"},
		c.sag,
	)
	svar.udfald == c.udfald
}

test_indhold_not_in_force if {
	stop := {"udfald": "ikke_relevant", "grund": "ikke_i_kraft"}
	svar := samlet_plan.indhold({"stop": stop}, {"udfald": "opfyldt"}) with input as {
		"samlet_plan": {"foreligger": "2017-12-15"},
		"pr_dato": "2017-12-31",
	}
	svar == stop
}

# Over Christmas the count that gives most time: from Monday 17 December 2018, without 24 and 31 December, hverdag 10 is
# Monday 7 January 2019.
test_ingen_plan_skyldig[navn] if {
	some navn, c in {"7 January": {"slut": "2019-01-07", "skyldig": []}, "8 January": {"slut": "2019-01-08", "skyldig": [true]}}
	skyldig := [true | not samlet_plan.ingen_plan_skyldig("2019-01-31")] with input as {
		"ophold": {"start": "2018-12-17", "slut": c.slut},
		"pr_dato": "2019-01-31",
	}
	skyldig == c.skyldig
}

test_opfoelgning[navn] if {
	some navn, c in {
		"followed the same day": {"post": {"dato": "2018-06-06", "opdateret": "2018-06-06"}, "sag": {}, "udfald": "opfyldt"},
		"an earlier day does not follow": {"post": {"dato": "2018-06-06", "opdateret": "2018-06-05"}, "sag": {}, "udfald": "afventer"},
		"not followed": {"post": {"dato": "2018-06-06"}, "sag": {}, "udfald": "afventer"},
		"followed after pr_dato": {"post": {"dato": "2018-06-06", "opdateret": "2018-10-01"}, "sag": {}, "udfald": "afventer"},
		"not followed, a later step": {"post": {"dato": "2018-06-06"}, "sag": {"ophold": {"slut": "2018-09-30"}}, "udfald": "brud"},
		"not followed, a later step ahead": {"post": {"dato": "2018-06-06"}, "sag": {"ophold": {"slut": "2018-10-01"}}, "udfald": "afventer"},
		"not followed, closed": {"post": {"dato": "2018-06-06"}, "sag": {"afsluttet": {"dato": "2018-09-30"}}, "udfald": "brud"},
		"undated, followed": {"post": {"opdateret": "2018-06-06"}, "sag": {}, "udfald": "opfyldt"},
		"undated, not followed": {"post": {}, "sag": {}, "udfald": "uoplyst"},
	}
	svar := samlet_plan.opfoelgning(["samlet_plan", "justeringsbehov", 0], "opdateret", [["ophold", "slut"]]) with input as object.union(
		{"samlet_plan": {"justeringsbehov": [object.union(c.post, {"id": "j1"})]}, "pr_dato": "2018-09-30"},
		c.sag,
	)
	svar.udfald == c.udfald
}

test_poster_leave_out_what_lies_ahead if {
	poster := samlet_plan.poster(["samlet_plan", "justeringsbehov"]) with input as {
		"samlet_plan": {"justeringsbehov": [{"id": "j1", "dato": "2018-10-01"}, {"id": "j2", "dato": "2018-09-30"}, {"id": "j3"}]},
		"pr_dato": "2018-09-30",
	}
	poster == [
		{"id": "j2", "sti": ["samlet_plan", "justeringsbehov", 1]},
		{"id": "j3", "sti": ["samlet_plan", "justeringsbehov", 2]},
	]
}
