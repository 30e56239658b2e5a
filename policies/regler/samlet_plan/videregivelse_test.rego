package regler.samlet_plan.videregivelse_test

import data.regler.samlet_plan.videregivelse

test_udfald[navn] if {
	some navn, c in {
		"from, necessary, answered": {"post": {"dato": "2018-04-10", "retning": "fra_ledelsen", "markering": "noedvendig", "besvaret": "2018-04-12"}, "sag": {}, "udfald": "opfyldt"},
		"from, necessary, not answered": {"post": {"dato": "2018-04-10", "retning": "fra_ledelsen", "markering": "noedvendig"}, "sag": {}, "udfald": "afventer"},
		"from, necessary, stay ended": {"post": {"dato": "2018-04-10", "retning": "fra_ledelsen", "markering": "noedvendig"}, "sag": slut, "udfald": "brud"},
		"from, only relevant, stay ended": {"post": {"dato": "2018-04-10", "retning": "fra_ledelsen", "markering": "relevant"}, "sag": slut, "udfald": "ikke_relevant"},
		"to, relevant, stay ended": {"post": {"dato": "2018-04-10", "retning": "til_ledelsen", "markering": "relevant"}, "sag": slut, "udfald": "brud"},
		"to, relevant, answered": {"post": {"dato": "2018-04-10", "retning": "til_ledelsen", "markering": "relevant", "besvaret": "2018-04-10"}, "sag": slut, "udfald": "opfyldt"},
		"to, necessary, stay ended": {"post": {"dato": "2018-04-10", "retning": "til_ledelsen", "markering": "noedvendig"}, "sag": slut, "udfald": "brud"},
		"answered the day after pr_dato": {"post": {"dato": "2018-04-10", "retning": "til_ledelsen", "markering": "relevant", "besvaret": "2018-10-01"}, "sag": slut, "udfald": "brud"},
		"neither necessary nor relevant": {"post": {"dato": "2018-04-10", "retning": "til_ledelsen", "markering": "ingen"}, "sag": slut, "udfald": "ikke_relevant"},
		"not marked": {"post": {"dato": "2018-04-10", "retning": "til_ledelsen"}, "sag": slut, "udfald": "uoplyst"},
		"necessary, direction not said": {"post": {"dato": "2018-04-10", "markering": "noedvendig"}, "sag": slut, "udfald": "brud"},
		"relevant, direction not said": {"post": {"dato": "2018-04-10", "markering": "relevant"}, "sag": slut, "udfald": "uoplyst"},
	}
	svar := videregivelse.svar with input as object.union(sag([object.union({"id": "o1"}, c.post)]), c.sag)
	svar.udfald == c.udfald
}

test_undated if {
	svar := videregivelse.svar with input as sag([{"id": "o1", "retning": "fra_ledelsen", "markering": "noedvendig"}])
	[[f.udfald, f.mangler] | some f in svar.forekomster] == [["uoplyst", [["samlet_plan", "oplysningsanmodninger", 0, "dato"]]]]
}

test_before_the_order if {
	svar := videregivelse.svar with input as object.union(
		sag([{"id": "o1", "dato": "2017-12-01", "retning": "fra_ledelsen", "markering": "noedvendig"}]),
		{"ophold": {"start": "2017-11-01", "slut": "2017-12-31"}},
	)
	svar.grund == "ikke_i_kraft"
}

test_each_is_an_occurrence_with_its_own_who if {
	svar := videregivelse.svar with input as object.union(
		sag([
			{"id": "o1", "dato": "2018-04-10", "retning": "fra_ledelsen", "markering": "noedvendig"},
			{"id": "o2", "dato": "2018-04-11", "retning": "til_ledelsen", "markering": "relevant", "besvaret": "2018-04-12"},
			{"id": "o3", "dato": "2018-10-01", "retning": "til_ledelsen", "markering": "relevant"},
		]),
		slut,
	)
	svar == {
		"udfald": "brud",
		"fakta": [],
		"mangler": [],
		"forekomster": [
			{
				"noegle": "o1",
				"sti": ["samlet_plan", "oplysningsanmodninger", 0],
				"udfald": "brud",
				"ansvarlig": "afdelingen",
				"fakta": [["samlet_plan", "oplysningsanmodninger", 0, "dato"], ["ophold", "slut"]],
				"mangler": [["samlet_plan", "oplysningsanmodninger", 0, "besvaret"]],
				"parametre": {"dato": "2018-04-10"},
			},
			{
				"noegle": "o2",
				"sti": ["samlet_plan", "oplysningsanmodninger", 1],
				"udfald": "opfyldt",
				"ansvarlig": "handlekommunen",
				"fakta": [
					["samlet_plan", "oplysningsanmodninger", 1, "dato"],
					["samlet_plan", "oplysningsanmodninger", 1, "besvaret"],
				],
				"mangler": [],
			},
		],
	}
}

slut := {"ophold": {"slut": "2018-09-30"}}

sag(poster) := {
	"ophold": {"start": "2018-03-22"},
	"samlet_plan": {"oplysningsanmodninger": poster},
	"pr_dato": "2018-09-30",
}
