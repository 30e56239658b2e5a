package felles.moede_test

import data.felles.moede

test_gyldig[navn] if {
	some navn, c in {
		"the day before the koncept": {"dato": "2017-12-17", "pr_dato": "2018-02-28", "grund": "ikke_i_kraft"},
		"the first day of the koncept": {"dato": "2017-12-18", "pr_dato": "2018-02-28", "variant": "koncept"},
		"the last day of the koncept": {"dato": "2024-06-30", "pr_dato": "2024-07-31", "variant": "koncept"},
		"the day after the koncept": {"dato": "2024-07-01", "pr_dato": "2024-07-31", "grund": "ikke_i_kraft"},
		"a meeting to come": {"dato": "2018-02-14", "pr_dato": "2018-02-13", "variant": "koncept"},
		"a meeting to come after the koncept": {"dato": "2024-07-01", "pr_dato": "2024-06-30", "grund": "ikke_i_kraft"},
	}
	g := moede.gyldig with input as {"region": "midtjylland", "dato": c.dato, "pr_dato": c.pr_dato}
	object.get(g, "variant", "") == object.get(c, "variant", "")
	object.get(g, ["stop", "grund"], "") == object.get(c, "grund", "")
}

test_no_day if {
	svar := moede.stop with input as {"region": "midtjylland", "pr_dato": "2018-02-28"}
	svar == {"udfald": "uoplyst", "fakta": [], "mangler": [["dato"]]}
}

test_a_meeting_to_come_in_a_region_without_the_koncept if {
	svar := moede.stop with input as {"region": "syddanmark", "dato": "2018-02-14", "pr_dato": "2018-02-01"}
	svar == {"udfald": "ikke_relevant", "grund": "ikke_i_kraft", "fakta": [["region"]], "mangler": []}
}

test_aflyst[navn] if {
	some navn, c in {
		"nothing said": {"dokument": {}, "stier": []},
		"said to be": {"dokument": {"aflysning": {"aflyst": true}}, "stier": [["aflysning", "aflyst"]]},
		"said not to be": {"dokument": {"aflysning": {"aflyst": false, "grund": "ingen_sager"}}, "stier": []},
		"a reason alone": {"dokument": {"aflysning": {"grund": "ingen_sager"}}, "stier": [["aflysning", "grund"]]},
		"only a remark": {"dokument": {"aflysning": {"bemaerkning": "Testbemærkning"}}, "stier": []},
		"by its line in the calendar": {
			"dokument": {"moedekalender": {"linjer": [{"id": "a", "dato": "2018-02-07", "aflyst": true}, {"id": "b", "dato": "2018-02-14", "aflyst": true}]}},
			"stier": [["moedekalender", "linjer", 1, "aflyst"]],
		},
		"by the reason on its line": {
			"dokument": {"moedekalender": {"linjer": [{"id": "b", "dato": "2018-02-14", "aflysningsgrund": "ferieplan"}]}},
			"stier": [["moedekalender", "linjer", 0, "aflysningsgrund"]],
		},
		"two lines that differ": {
			"dokument": {"moedekalender": {"linjer": [{"id": "a", "dato": "2018-02-14", "aflyst": true}, {"id": "b", "dato": "2018-02-14"}]}},
			"stier": [],
		},
		"the meeting's own word goes first": {
			"dokument": {"aflysning": {"aflyst": false}, "moedekalender": {"linjer": [{"id": "b", "dato": "2018-02-14", "aflyst": true}]}},
			"stier": [],
		},
	}
	stier := moede.aflyst with input as object.union({"region": "midtjylland", "dato": "2018-02-14", "pr_dato": "2018-02-28"}, c.dokument)
	stier == c.stier
}

test_moededage if {
	dage := moede.moededage with input as {
		"dato": "2018-02-14T13:00:00+01:00",
		"aflysning": {"aflyst": true, "grund": "anden_grund"},
		"moedekalender": {"linjer": [
			{"id": "a", "dato": "2018-02-07"},
			{"id": "b", "dato": "2018-02-14"},
			{"id": "c"},
			{"id": "d", "dato": "2018-02-21", "aflyst": true, "aflysningsgrund": "ingen_sager"},
		]},
		"pr_dato": "2018-02-28",
	}
	dage == [
		{
			"sti": ["moedekalender", "linjer", 0],
			"dag": "2018-02-07",
			"fakta": [["moedekalender", "linjer", 0, "dato"]],
			"aflyst": false,
			"grund_sti": ["moedekalender", "linjer", 0, "aflysningsgrund"],
		},
		{
			"sti": ["moedekalender", "linjer", 3],
			"dag": "2018-02-21",
			"fakta": [["moedekalender", "linjer", 3, "dato"], ["moedekalender", "linjer", 3, "aflyst"]],
			"aflyst": true,
			"grund": "ingen_sager",
			"grund_sti": ["moedekalender", "linjer", 3, "aflysningsgrund"],
		},
		{
			"sti": ["moedekalender", "linjer", 1],
			"dag": "2018-02-14",
			"fakta": [["dato"], ["aflysning", "aflyst"]],
			"aflyst": true,
			"grund": "anden_grund",
			"grund_sti": ["aflysning", "grund"],
		},
	]
}

test_senest_paa_moedet[navn] if {
	some navn, c in {
		"the day before": {"pr_dato": "2018-02-13", "svar": {"udfald": "afventer", "frist": "2018-02-14", "fakta": [], "mangler": []}},
		"on its day": {"pr_dato": "2018-02-14", "svar": {"udfald": "afventer", "frist": "2018-02-14", "fakta": [], "mangler": []}},
		"the day after": {"pr_dato": "2018-02-15", "svar": {"udfald": "brud", "besked": "x", "frist": "2018-02-14", "fakta": [], "mangler": []}},
	}
	svar := moede.senest_paa_moedet({"besked": "x", "fakta": [], "mangler": []}) with input as {"dato": "2018-02-14", "pr_dato": c.pr_dato}
	svar == c.svar
}

test_uden_sager[navn] if {
	some navn, c in {
		"before the meeting": {"dagsorden": {}, "pr_dato": "2018-02-14", "udfald": "ikke_relevant"},
		"before the meeting, agenda sent": {"dagsorden": {"sendt": "2018-02-12"}, "pr_dato": "2018-02-13", "udfald": "uoplyst"},
		"after the meeting": {"dagsorden": {}, "pr_dato": "2018-02-15", "udfald": "uoplyst"},
		"told, and empty": {"dagsorden": {"sager": []}, "pr_dato": "2018-02-15", "udfald": "none"},
	}
	svar := moede_eller_intet with input as {"dato": "2018-02-14", "dagsorden": c.dagsorden, "pr_dato": c.pr_dato}
	svar.udfald == c.udfald
}

moede_eller_intet := moede.uden_sager if {
	moede.uden_sager
} else := {"udfald": "none"}

test_punkter[navn] if {
	some navn, c in {
		"before the meeting": {"referat": {}, "pr_dato": "2018-02-13", "antal": 0},
		"on its day": {"referat": {}, "pr_dato": "2018-02-14", "antal": 1},
		"minutes to come": {"referat": {"dato": "2018-02-16"}, "pr_dato": "2018-02-15", "antal": 0},
		"minutes of the day": {"referat": {"dato": "2018-02-16"}, "pr_dato": "2018-02-16", "antal": 1},
	}
	punkter := moede.punkter with input as {
		"dato": "2018-02-14",
		"referat": object.union({"punkter": [{"id": "r1", "sager": ["s1"]}]}, c.referat),
		"pr_dato": c.pr_dato,
	}
	count(punkter) == c.antal
}

test_forrige[navn] if {
	some navn, c in {
		"an earlier day": {"dato": "2018-02-13", "dage": ["2018-02-13"]},
		"the same day": {"dato": "2018-02-14", "dage": []},
		"a later day": {"dato": "2018-02-15", "dage": []},
	}
	dage := [d | d := moede.forrige] with input as {"dato": "2018-02-14", "forrige_moede": {"dato": c.dato}, "pr_dato": "2018-02-28"}
	dage == c.dage
}

test_venteliste[navn] if {
	some navn, c in {
		"nothing said": {"venteliste": {}, "status": "uoplyst"},
		"said to exist": {"venteliste": {"findes": true}, "status": "findes"},
		"said not to exist": {"venteliste": {"findes": false}, "status": "findes_ikke"},
		"somebody on it": {"venteliste": {"patienter": [{"id": "v1"}]}, "status": "findes"},
		"somebody on it, said not to exist": {"venteliste": {"findes": false, "patienter": [{"id": "v1"}]}, "status": "findes"},
		"nobody on it": {"venteliste": {"patienter": []}, "status": "tom"},
		"nobody on it, said not to exist": {"venteliste": {"findes": false, "patienter": []}, "status": "tom"},
		"nobody on it, said to exist": {"venteliste": {"findes": true, "patienter": []}, "status": "uoplyst"},
	}
	liste := moede.venteliste with input as {"venteliste": c.venteliste}
	liste.status == c.status
}
