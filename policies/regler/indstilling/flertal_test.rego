package regler.indstilling.flertal_test

import data.regler.indstilling.flertal

test_udfald[navn] if {
	some navn, c in {
		"one vote more for than against": {"moede": {"afstemning": {"for": 3, "imod": 2}}, "udfald": "opfyldt"},
		"a tie": {"moede": {"afstemning": {"for": 2, "imod": 2}}, "udfald": "brud"},
		"one vote more against": {"moede": {"afstemning": {"for": 2, "imod": 3}}, "udfald": "brud"},
		"abstentions do not count": {"moede": {"afstemning": {"for": 1, "imod": 0, "undlod": 4}}, "udfald": "opfyldt"},
		"nobody for or against": {"moede": {"afstemning": {"for": 0, "imod": 0, "undlod": 5}}, "udfald": "brud"},
		"counts of 0, enighed": {"moede": {"afstemning": {"for": 0, "imod": 0, "undlod": 0}, "beslutning": "enighed"}, "udfald": "opfyldt"},
		"counts of 0, nothing else": {"moede": {"afstemning": {"for": 0, "imod": 0}}, "udfald": "brud"},
		"the votes decide, whatever the referat says": {"moede": {"afstemning": {"for": 2, "imod": 2}, "beslutning": "flertal"}, "udfald": "brud"},
		"no votes, flertal": {"moede": {"beslutning": "flertal"}, "udfald": "opfyldt"},
		"no votes, enighed": {"moede": {"beslutning": "enighed"}, "udfald": "opfyldt"},
		"no votes, no decision made": {"moede": {"beslutning": "ingen"}, "udfald": "brud"},
		"neither votes nor decision": {"moede": {}, "udfald": "brud"},
		"half of the votes": {"moede": {"afstemning": {"for": 3}}, "udfald": "uoplyst"},
		"half of the votes, flertal": {"moede": {"afstemning": {"for": 3}, "beslutning": "flertal"}, "udfald": "opfyldt"},
	}
	svar := flertal.svar with input as sag([object.union({"id": "m1", "dato": "2018-02-14"}, c.moede)], {"dato": "2018-02-14"})
	svar.udfald == c.udfald
}

# The indstilling is given on Wednesday 14 February 2018.
test_which_meeting_decides[navn] if {
	some navn, c in {
		"the day of the indstilling": {"moeder": [moede("m1", "2018-02-07", imod), moede("m2", "2018-02-14", for_)], "udfald": "opfyldt"},
		"the latest, in any order": {"moeder": [moede("m2", "2018-02-14", for_), moede("m1", "2018-02-07", imod)], "udfald": "opfyldt"},
		"not one held after it": {"moeder": [moede("m1", "2018-02-07", imod), moede("m2", "2018-02-15", for_)], "udfald": "brud"},
		"not one that postponed the case": {"moeder": [moede("m1", "2018-02-07", imod), moede("m2", "2018-02-14", object.union(for_, {"udsaettelse": {"udsat": true}}))], "udfald": "brud"},
		"one that says it did not postpone": {"moeder": [moede("m1", "2018-02-14", object.union(for_, {"udsaettelse": {"udsat": false}}))], "udfald": "opfyldt"},
		"none": {"moeder": [], "udfald": "brud"},
		"one without a day": {"moeder": [object.union({"id": "m1"}, for_)], "udfald": "uoplyst"},
		"one without a day beside one that postponed the case": {"moeder": [moede("m1", "2018-02-07", {"udsaettelse": {"udsat": true}}), object.union({"id": "m2"}, for_)], "udfald": "uoplyst"},
	}
	svar := flertal.svar with input as sag(c.moeder, {"dato": "2018-02-14T15:00:00+01:00"})
	svar.udfald == c.udfald
}

test_before_and_without_an_indstilling[navn] if {
	some navn, c in {
		"the day before it": {"sag": {"indstilling": {"dato": "2018-02-14"}}, "pr_dato": "2018-02-13", "grund": "trin_ikke_naaet", "udfald": "ikke_relevant"},
		"a stay with none at all": {"sag": {"ophold": {"start": "2018-03-12"}}, "pr_dato": "2018-03-31", "grund": null, "udfald": "brud"},
		"a stay with one that is dated later": {"sag": {"indstilling": {"dato": "2018-04-04"}, "ophold": {"start": "2018-03-12"}}, "pr_dato": "2018-03-31", "grund": null, "udfald": "brud"},
		"another region": {"sag": {"region": "syddanmark", "indstilling": {"dato": "2018-02-14"}}, "pr_dato": "2018-03-31", "grund": "ikke_i_kraft", "udfald": "ikke_relevant"},
		"given before the koncept": {"sag": {"indstilling": {"dato": "2017-12-17"}}, "pr_dato": "2018-03-31", "grund": "ikke_i_kraft", "udfald": "ikke_relevant"},
		"given on its first day": {"sag": {"indstilling": {"dato": "2017-12-18"}}, "pr_dato": "2018-03-31", "grund": null, "udfald": "brud"},
	}
	svar := flertal.svar with input as object.union_n([{"region": "midtjylland", "pr_dato": c.pr_dato, "forum": {"moeder": [moede("m1", "2018-02-14", for_)]}}, c.sag])
	[svar.udfald, object.get(svar, "grund", null)] == [c.udfald, c.grund]
}

test_svar_of_a_tie if {
	svar := flertal.svar with input as sag([moede("m1", "2018-02-14", {"afstemning": {"for": 2, "imod": 2, "undlod": 1}})], {"dato": "2018-02-14"})
	svar == {
		"udfald": "brud",
		"besked": "brud_stemmer",
		"fakta": [["forum", "moeder", 0, "afstemning", "for"], ["forum", "moeder", 0, "afstemning", "imod"]],
		"mangler": [],
		"parametre": {"for": 2, "imod": 2},
	}
}

for_ := {"beslutning": "flertal"}

imod := {"beslutning": "ingen"}

moede(id, dato, mere) := object.union({"id": id, "dato": dato}, mere)

sag(moeder, indstilling) := {"region": "midtjylland", "forum": {"moeder": moeder}, "indstilling": indstilling, "pr_dato": "2018-02-28"}
