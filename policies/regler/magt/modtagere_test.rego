package regler.magt.modtagere_test

import data.regler.magt.modtagere

# Not permitted magt of 15 March 2018: to be reported by the 18th.
test_udfald[navn] if {
	some navn, c in {
		"all three": {"svar": ["opfyldt", ""], "mangler": []},
		"no driftsherre": {"uden": ["driftsherre"], "svar": ["brud", ""], "mangler": [["haendelser", 0, "indberettet", "driftsherre", "dato"]]},
		"no socialtilsyn": {"uden": ["socialtilsyn"], "svar": ["brud", ""], "mangler": [["haendelser", 0, "indberettet", "socialtilsyn", "dato"]]},
		"no handlekommune": {"uden": ["handlekommune"], "svar": ["brud", ""], "mangler": [["haendelser", 0, "indberettet", "handlekommune", "dato"]]},
		"none": {"uden": ["handlekommune", "socialtilsyn", "driftsherre"], "svar": ["brud", ""], "mangler": [
			["haendelser", 0, "indberettet", "handlekommune", "dato"],
			["haendelser", 0, "indberettet", "socialtilsyn", "dato"],
			["haendelser", 0, "indberettet", "driftsherre", "dato"],
		]},
		"one lacks, on the last day": {"uden": ["driftsherre"], "pr_dato": "2018-03-18", "svar": ["afventer", ""], "mangler": [["haendelser", 0, "indberettet", "driftsherre", "dato"]]},
		"one lacks, the day after": {"uden": ["driftsherre"], "pr_dato": "2018-03-19", "svar": ["brud", ""], "mangler": [["haendelser", 0, "indberettet", "driftsherre", "dato"]]},
		"acute, on the month's last day": {"uden": ["driftsherre"], "hjemmel": "paragraf_126", "pr_dato": "2018-03-31", "svar": ["afventer", ""], "mangler": [["haendelser", 0, "indberettet", "driftsherre", "dato"]]},
		"acute, the day after": {"uden": ["driftsherre"], "hjemmel": "paragraf_126", "pr_dato": "2018-04-01", "svar": ["brud", ""], "mangler": [["haendelser", 0, "indberettet", "driftsherre", "dato"]]},
		"privately run": {"uden": ["driftsherre"], "tilbud": {"driftsherre_type": "privat"}, "svar": ["opfyldt", ""], "mangler": []},
		"run by a region": {"uden": ["driftsherre"], "tilbud": {"driftsherre_type": "regional"}, "svar": ["brud", ""], "mangler": [["haendelser", 0, "indberettet", "driftsherre", "dato"]]},
		"who runs it not said": {"uden": ["driftsherre"], "tilbud": {"driftsherre_type": ""}, "svar": ["uoplyst", ""], "mangler": [["tilbud", "driftsherre_type"]]},
		"who runs it not said, but told": {"tilbud": {"driftsherre_type": ""}, "svar": ["opfyldt", ""], "mangler": []},
		"not under socialtilsyn": {"tilbud": {"omfattet_af_socialtilsyn": false}, "svar": ["brud", ""], "mangler": [["haendelser", 0, "indberettet", "kommunalt_tilsyn", "dato"]]},
		"the kommune supervises and is told": {"tilbud": {"omfattet_af_socialtilsyn": false}, "ogsaa": {"kommunalt_tilsyn": {"dato": "2018-03-16", "kommunekode": "0740"}}, "svar": ["opfyldt", ""], "mangler": []},
		"another kommune supervises": {"tilbud": {"omfattet_af_socialtilsyn": false}, "ogsaa": {"kommunalt_tilsyn": {"dato": "2018-03-16", "kommunekode": "0791"}}, "svar": ["brud", "forkert_kommune"], "mangler": []},
		"who supervises not said": {"tilbud": {"omfattet_af_socialtilsyn": ""}, "svar": ["uoplyst", ""], "mangler": [["tilbud", "omfattet_af_socialtilsyn"]]},
		"who supervises not said, both told": {"tilbud": {"omfattet_af_socialtilsyn": ""}, "ogsaa": {"kommunalt_tilsyn": {"dato": "2018-03-16"}}, "svar": ["opfyldt", ""], "mangler": []},
		"the wrong handlekommune": {"ogsaa": {"handlekommune": {"dato": "2018-03-16", "kommunekode": "0791"}}, "svar": ["brud", "forkert_kommune"], "mangler": []},
		"to come": {"ogsaa": {"socialtilsyn": {"dato": "2018-07-01"}}, "svar": ["brud", ""], "mangler": [["haendelser", 0, "indberettet", "socialtilsyn", "dato"]]},
	}
	svar := modtagere.svar with input as register(c)
	f := svar.forekomster[0]
	[f.udfald, object.get(f, "besked", "")] == c.svar
	f.mangler == c.mangler
}

test_regimer[navn] if {
	some navn, c in {
		"the last day of M1": {"dato": "2019-12-31", "uden": ["driftsherre"], "svar": ["brud", ""]},
		"the first day of M2": {"dato": "2020-01-01", "uden": ["driftsherre"], "svar": ["uoplyst", "fra_2020"]},
		"all told in M2": {"dato": "2020-01-01", "svar": ["opfyldt", ""]},
		"before the calendar": {"dato": "2014-12-31", "uden": ["driftsherre"], "svar": ["ikke_relevant", ""]},
	}
	svar := modtagere.svar with input as register(object.union(c, {"pr_dato": "2026-01-01"}))
	f := svar.forekomster[0]
	[f.udfald, object.get(f, "besked", "")] == c.svar
}

# Placed by judgment: the month-end report reaches socialtilsynet; there is time until the first days of April are over.
test_domsanbragt[navn] if {
	some navn, c in {
		"by the month-end report": {"rapport": {"dato": "2018-03-31"}, "svar": ["opfyldt", []]},
		"not by one to come": {"rapport": {"dato": "2018-04-01"}, "pr_dato": "2018-03-31", "svar": ["afventer", [["haendelser", 0, "indberettet", "socialtilsyn", "dato"]]]},
		"none on the seventh": {"rapport": {}, "pr_dato": "2018-04-07", "svar": ["afventer", [["haendelser", 0, "indberettet", "socialtilsyn", "dato"]]]},
		"none on the eighth": {"rapport": {}, "pr_dato": "2018-04-08", "svar": ["brud", [["haendelser", 0, "indberettet", "socialtilsyn", "dato"]]]},
	}
	uden := register(object.union(c, {"uden": ["socialtilsyn"]}))
	svar := modtagere.svar with input as object.union(uden, {"haendelser": [object.union(h, {"borger": {"domsanbragt": true}, "maanedsindberetning": c.rapport}) | some h in uden.haendelser]})
	[svar.udfald, svar.forekomster[0].mangler] == c.svar
}

# 15 March 2018 + 3 days is Sunday the 18th; under the other reading there is time until Monday the 19th.
test_reading[navn] if {
	some navn, c in {
		"it does not move": {"flyt": false, "udfald": "brud"},
		"it moves": {"flyt": true, "udfald": "afventer"},
	}
	svar := modtagere.svar with input as object.union(
		register({"uden": ["driftsherre"], "pr_dato": "2018-03-19"}),
		{"laesninger": {"frist.flyt_til_hverdag": c.flyt}},
	)
	svar.udfald == c.udfald
}

test_svar if {
	svar := modtagere.svar with input as register({"uden": ["driftsherre"]})
	svar.forekomster == [{
		"noegle": "h-1",
		"sti": ["haendelser", 0],
		"udfald": "brud",
		"frist": "2018-03-18",
		"fakta": [
			["haendelser", 0, "dato"],
			["tilbud", "omfattet_af_socialtilsyn"],
			["tilbud", "driftsherre_type"],
			["haendelser", 0, "indberettet", "handlekommune", "dato"],
			["haendelser", 0, "indberettet", "socialtilsyn", "dato"],
		],
		"mangler": [["haendelser", 0, "indberettet", "driftsherre", "dato"]],
	}]
}

register(c) := {
	"pr_dato": object.get(c, "pr_dato", "2018-06-30"),
	"tilbud": {k: v |
		some k, v in object.union(
			{"driftsherre_type": "kommunal", "omfattet_af_socialtilsyn": true, "tilsyn_kommunekode": "0740"},
			object.get(c, "tilbud", {}),
		)
		v != ""
	},
	"haendelser": [{
		"id": "h-1",
		"dato": object.get(c, "dato", "2018-03-15"),
		"hjemmel": object.get(c, "hjemmel", "ingen"),
		"borger": {"domsanbragt": false, "kommunekode": "0740"},
		"indberettet": object.remove(
			object.union(
				{
					"handlekommune": {"dato": object.get(c, "dato", "2018-03-16"), "kommunekode": "0740"},
					"socialtilsyn": {"dato": object.get(c, "dato", "2018-03-16")},
					"driftsherre": {"dato": object.get(c, "dato", "2018-03-16")},
				},
				object.get(c, "ogsaa", {}),
			),
			object.get(c, "uden", []),
		),
	}],
}
