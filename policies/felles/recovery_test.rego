package felles.recovery_test

import data.felles.recovery

test_stop[navn] if {
	some navn, c in {
		"no case": {"sag": {}, "svar": "trin_ikke_naaet"},
		"the day before the plan": {"sag": {"samlet_plan": {"foreligger": "2022-06-02"}}, "svar": "trin_ikke_naaet"},
		"the day of the plan": {"sag": {"samlet_plan": {"foreligger": "2022-06-01"}}, "svar": "maales"},
		"no plan, a later step": {"sag": later, "svar": "trin_ikke_naaet"},
		"work has begun, a later step": {"sag": object.union(later, {"samlet_plan": {"paabegyndt": "2022-03-15"}}), "svar": "trin_ikke_naaet"},
		"the plan dated ahead, a later step": {"sag": object.union(later, {"samlet_plan": {"foreligger": "2022-06-02", "maalsaetning": "Egen bolig."}}), "svar": "trin_ikke_naaet"},
		"an undated plan, no later step": {"sag": {"samlet_plan": {"maalsaetning": "Egen bolig."}}, "svar": "trin_ikke_naaet"},
		"an undated plan, a later step": {"sag": object.union(later, {"samlet_plan": {"maalsaetning": "Egen bolig."}}), "svar": "uoplyst"},
		"dated by its period alone": {"sag": object.union(later, {"samlet_plan": {"planperiode": {"etableret": "2022-03-18"}}}), "svar": "maales"},
		"the period's day before 2021": {"sag": object.union(later, {"samlet_plan": {"planperiode": {"etableret": "2020-12-31"}}}), "svar": "ikke_i_kraft"},
		"a plan of the last day before the principles": {"sag": {"samlet_plan": {"foreligger": "2020-12-31"}}, "svar": "ikke_i_kraft"},
		"a plan of the first day": {"sag": {"samlet_plan": {"foreligger": "2021-01-01"}}, "svar": "maales"},
		"the day it was there goes before its period": {"sag": {"samlet_plan": {"foreligger": "2020-12-31", "planperiode": {"etableret": "2021-01-01"}}}, "svar": "ikke_i_kraft"},
	}
	stop := [s | s := recovery.stop] with input as object.union({"pr_dato": "2022-06-01"}, c.sag)
	udfald(stop) == c.svar
}

# An undated plan that is there on the last day before the principles is none of theirs; on the first day it may be.
test_stop_undated[navn] if {
	some navn, c in {
		"the last day before": {"pr_dato": "2020-12-31", "svar": "ikke_i_kraft"},
		"the first day": {"pr_dato": "2021-01-01", "svar": "uoplyst"},
	}
	stop := [s | s := recovery.stop] with input as {
		"samlet_plan": {"maalsaetning": "Egen bolig."},
		"revurderinger": [{"id": "r1", "dato": "2020-12-01"}],
		"pr_dato": c.pr_dato,
	}
	udfald(stop) == c.svar
}

test_stop_after_the_scheme[navn] if {
	some navn, dag in {"the last day": "2024-06-30", "the day after": "2024-07-01"}
	count([s | s := recovery.stop]) == 0 with input as {"samlet_plan": {"foreligger": dag}, "pr_dato": "2024-12-31"}
}

test_undated_names_the_day if {
	svar := recovery.stop with input as object.union(later, {"samlet_plan": {"maalsaetning": "Egen bolig."}, "pr_dato": "2022-06-01"})
	svar == {"udfald": "uoplyst", "fakta": [], "mangler": [["samlet_plan", "foreligger"]]}
}

test_plandag[navn] if {
	some navn, c in {
		"both": {"plan": {"foreligger": "2022-03-18", "planperiode": {"etableret": "2022-03-17"}}, "sti": ["samlet_plan", "foreligger"]},
		"its period alone": {"plan": {"planperiode": {"etableret": "2022-03-17"}}, "sti": ["samlet_plan", "planperiode", "etableret"]},
	}
	sti := recovery.plandag with input as {"samlet_plan": c.plan, "pr_dato": "2022-06-01"}
	sti == c.sti
}

test_initiativer[navn] if {
	some navn, c in {
		"two": {"plan": {"initiativer": [{"id": "i1"}, {"id": "i2"}]}, "oplyst": [true], "antal": 2},
		"an empty list": {"plan": {"initiativer": []}, "oplyst": [true], "antal": 0},
		"no list": {"plan": {}, "oplyst": [], "antal": 0},
	}
	oplyst := [o | o := recovery.initiativer_oplyst] with input as {"samlet_plan": c.plan, "pr_dato": "2022-06-01"}
	fundne := [i | some i in recovery.initiativer] with input as {"samlet_plan": c.plan, "pr_dato": "2022-06-01"}
	[oplyst, count(fundne)] == [c.oplyst, c.antal]
}

later := {"revurderinger": [{"id": "r1", "dato": "2022-05-31"}]}

udfald([]) := "maales"

udfald([stop]) := object.get(stop, "grund", stop.udfald)
