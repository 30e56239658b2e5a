package felles.revurdering_test

import data.felles.revurdering

sag(revurderinger) := {"pr_dato": "2018-09-30", "region": "midtjylland", "revurderinger": revurderinger}

# The path of the day that shows that it is reached, and that of the treatment.
test_naaet[navn] if {
	some navn, c in {
		"the revurdering": {"r": {"dato": "2018-09-30", "moede": {"dato": "2018-09-05"}}, "vil": [[["dato"], ["dato"]]]},
		"the meeting": {"r": {"moede": {"dato": "2018-09-30"}}, "vil": [[["moede", "dato"], ["moede", "dato"]]]},
		"the meeting postponed it": {"r": {"moede": {"dato": "2018-09-30", "udsaettelse": {"udsat": true}}}, "vil": []},
		"the meeting postponed it, treated at a later one": {"r": {"dato": "2018-09-30", "moede": {"dato": "2018-09-05", "udsaettelse": {"udsat": true}}}, "vil": [[["dato"], ["dato"]]]},
		"the meeting did not postpone it": {"r": {"moede": {"dato": "2018-09-30", "udsaettelse": {"udsat": false}}}, "vil": [[["moede", "dato"], ["moede", "dato"]]]},
		"the revurdering lies ahead, its meeting has been": {"r": {"dato": "2018-10-01", "moede": {"dato": "2018-09-30"}}, "vil": [[["moede", "dato"], ["moede", "dato"]]]},
		"the answer": {"r": {"kommunens_svar": {"dato": "2018-09-30"}}, "vil": [[["kommunens_svar", "dato"], ["dato"]]]},
		"the day after": {"r": {"dato": "2018-10-01", "moede": {"dato": "2018-10-01"}, "kommunens_svar": {"dato": "2018-10-01"}}, "vil": []},
		"nothing": {"r": {}, "vil": []},
	}
	svar := revurdering.behandlede with input as sag([object.union({"id": "r1"}, c.r)])
	[[array.slice(v.dato, 2, 9), array.slice(v.behandlet, 2, 9)] | some v in svar] == c.vil
}

test_only_where_the_koncept_is_in_force if {
	svar := revurdering.behandlede with input as sag([{"id": "r1", "dato": "2017-12-17"}, {"id": "r2", "dato": "2017-12-18"}])
	[v.sti | some v in svar] == [["revurderinger", 1]]
}

test_stop[navn] if {
	some navn, c in {
		"none reached": {"sag": sag([{"id": "r1"}]), "grund": "trin_ikke_naaet"},
		"none in force": {"sag": sag([{"id": "r1", "dato": "2017-12-17"}]), "grund": "ikke_i_kraft"},
	}
	svar := revurdering.stop with input as c.sag
	svar.grund == c.grund
}

test_no_stop if {
	not revurdering.stop with input as sag([{"id": "r1", "dato": "2017-12-17"}, {"id": "r2", "dato": "2017-12-18"}])
}

test_intervaller if {
	svar := revurdering.intervaller with input as object.union(
		sag([{"id": "r1", "dato": "2018-08-01"}, {"id": "r2", "dato": "2018-06-01"}, {"id": "foer", "dato": "2018-03-12"}, {"id": "efter", "dato": "2018-09-02"}]),
		{"ophold": {"start": "2018-03-12", "slut": "2018-09-01"}},
	)
	[[i.noegle, i.dag, [n.dag | some n in i.naeste]] | some i in svar] == [
		["ophold", "2018-03-12", ["2018-06-01"]],
		["r2", "2018-06-01", ["2018-08-01"]],
		["r1", "2018-08-01", []],
	]
}

test_no_stay_no_interval if {
	svar := revurdering.intervaller with input as object.union(sag([{"id": "r1", "dato": "2018-08-01"}]), {"ophold": {"start": "2018-10-01"}})
	svar == []
}
