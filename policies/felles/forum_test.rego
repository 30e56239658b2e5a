package felles.forum_test

import data.felles.forum

sag := {
	"forum": {"moeder": [
		{"id": "m1", "dato": "2018-02-07T13:00:00+01:00"},
		{"id": "m2", "dato": "2018-02-14"},
		{"id": "m3"},
	]},
	"revurderinger": [
		{"id": "r1", "dato": "2018-08-01", "moede": {"dato": "2018-07-31"}},
		{"id": "r2", "dato": "2019-01-30", "moede": {}},
		{"id": "r3", "dato": "2019-07-30"},
	],
}

test_fastsatte if {
	fastsatte := forum.fastsatte with input as object.union(sag, {"pr_dato": "2018-02-10"})
	[[m.id, m.sti, m.tidspunkt, m.dato] | some m in fastsatte] == [
		["m1", ["forum", "moeder", 0], ["forum", "moeder", 0, "dato"], "2018-02-07"],
		["m2", ["forum", "moeder", 1], ["forum", "moeder", 1, "dato"], "2018-02-14"],
		["r1", ["revurderinger", 0, "moede"], ["revurderinger", 0, "moede", "dato"], "2018-07-31"],
		["r2", ["revurderinger", 1, "moede"], ["revurderinger", 1, "dato"], "2019-01-30"],
	]
}

test_holdte[pr_dato] if {
	some pr_dato, holdte in {"2018-02-06": [], "2018-02-07": ["m1"], "2018-02-14": ["m1", "m2"], "2018-07-31": ["m1", "m2", "r1"]}
	moeder := forum.holdte_efter_koncept with input as object.union(sag, {"pr_dato": pr_dato})
	[m.id | some m in moeder] == holdte
}

# The koncept is of 18 December 2017.
test_efter_koncept if {
	moeder := forum.efter_koncept with input as {
		"forum": {"moeder": [{"id": "m1", "dato": "2017-12-17"}, {"id": "m2", "dato": "2017-12-18"}]},
		"pr_dato": "2018-02-28",
	}
	[m.id | some m in moeder] == ["m2"]
}

test_udsat_ved_flertal[navn] if {
	some navn, c in {
		"said": {"moede": {"udsaettelse": {"flertalsbeslutning": true}}, "svar": [true]},
		"said not to be": {"moede": {"udsaettelse": {"flertalsbeslutning": false}}, "svar": [false]},
		"said not to be, whatever the votes": {"moede": {"udsaettelse": {"flertalsbeslutning": false}, "afstemning": {"for": 4, "imod": 1}}, "svar": [false]},
		"votes": {"moede": {"afstemning": {"for": 3, "imod": 2}}, "svar": [true]},
		"a tie": {"moede": {"afstemning": {"for": 2, "imod": 2, "undlod": 1}}, "svar": [false]},
		"a tie, whatever the form": {"moede": {"afstemning": {"for": 2, "imod": 2}, "beslutning": "flertal"}, "svar": [false]},
		"votes against not said": {"moede": {"afstemning": {"for": 2}, "beslutning": "flertal"}, "svar": [true]},
		"flertal": {"moede": {"beslutning": "flertal"}, "svar": [true]},
		"enighed": {"moede": {"beslutning": "enighed"}, "svar": [true]},
		"no decision": {"moede": {"beslutning": "ingen"}, "svar": [false]},
		"nothing": {"moede": {}, "svar": []},
	}
	[s | s := forum.udsat_ved_flertal(c.moede)] == c.svar
}

test_handlekommuner[navn] if {
	some navn, c in {
		"the day before the change": {"dag": "2015-02-28", "koder": {"0746"}},
		"the day of the change": {"dag": "2015-03-01", "koder": {"0740"}},
		"long after": {"dag": "2030-01-01", "koder": {"0740"}},
		"the first day": {"dag": "2009-05-01", "koder": {"0746"}},
		"the day before the first": {"dag": "2009-04-30", "koder": set()},
	}
	koder := forum.handlekommuner(c.dag) with input as {"borger": {"handlekommuner": [
		{"id": "h1", "kommunekode": "0746", "fra": "2009-05-01", "til": "2015-02-28"},
		{"id": "h2", "kommunekode": "0740", "fra": "2015-03-01"},
	]}}
	koder == c.koder
}

test_handlekommuner_not_said if {
	koder := forum.handlekommuner("2018-02-01") with input as {}
	koder == set()
}

test_uden_moeder[navn] if {
	some navn, c in {
		"a recommendation without a meeting": {"sag": {"indstilling": {"dato": "2018-02-14"}}, "svar": [true]},
		"not come so far": {"sag": {"anmodning": {"modtaget": "2018-02-01"}}, "svar": []},
		"with a meeting": {"sag": {"indstilling": {"dato": "2018-02-14"}, "forum": {"moeder": [{"id": "m1", "dato": "2018-02-14"}]}}, "svar": []},
	}
	svar := [true | forum.uden_moeder] with input as object.union(c.sag, {"pr_dato": "2018-02-28"})
	svar == c.svar
}
