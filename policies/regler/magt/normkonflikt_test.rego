package regler.magt.normkonflikt_test

import data.regler.magt.normkonflikt

test_by_the_rules_on_force[navn] if {
	some navn, c in {
		"nobody told": {"felter": {}, "udfald": "normkonflikt"},
		"both told in writing": {"felter": {"forelagt": {"paabudsmyndighed": skriftligt, "socialtilsyn": skriftligt}}, "udfald": "opfyldt"},
		"told on the day of the order": {"felter": {"forelagt": {"paabudsmyndighed": {"dato": "2018-03-01", "skriftligt": true}, "socialtilsyn": skriftligt}}, "udfald": "opfyldt"},
		"told the day before": {"felter": {"forelagt": {"paabudsmyndighed": {"dato": "2018-02-28", "skriftligt": true}, "socialtilsyn": skriftligt}}, "udfald": "normkonflikt"},
		"told today": {"felter": {"forelagt": {"paabudsmyndighed": {"dato": "2018-06-30", "skriftligt": true}, "socialtilsyn": skriftligt}}, "udfald": "opfyldt"},
		"told tomorrow": {"felter": {"forelagt": {"paabudsmyndighed": {"dato": "2018-07-01", "skriftligt": true}, "socialtilsyn": skriftligt}}, "udfald": "normkonflikt"},
		"only one told": {"felter": {"forelagt": {"socialtilsyn": skriftligt}}, "udfald": "normkonflikt"},
		"one told by word": {"felter": {"forelagt": {"paabudsmyndighed": {"dato": "2018-04-01", "skriftligt": false}, "socialtilsyn": skriftligt}}, "udfald": "normkonflikt"},
		"form not said": {"felter": {"forelagt": {"paabudsmyndighed": {"dato": "2018-04-01"}, "socialtilsyn": skriftligt}}, "udfald": "normkonflikt"},
		"of levnedsmiddelkontrollen": {"felter": {"myndighed": "levnedsmiddelkontrollen"}, "udfald": "normkonflikt"},
		"of socialtilsynet itself": {"felter": {"myndighed": "socialtilsynet"}, "udfald": "ikke_relevant"},
		"authority not said": {"felter": {"myndighed": ""}, "uden": ["myndighed"], "udfald": "uoplyst"},
		"day not said": {"felter": {}, "uden": ["dato"], "udfald": "uoplyst"},
		"what it asks not said": {"felter": {}, "uden": ["krav"], "udfald": "uoplyst"},
		"revoked today": {"felter": {"ophaevet": "2018-06-30"}, "udfald": "ikke_relevant"},
		"revoked tomorrow": {"felter": {"ophaevet": "2018-07-01"}, "udfald": "normkonflikt"},
		"given today": {"felter": {"dato": "2018-06-30"}, "udfald": "normkonflikt"},
		"given tomorrow": {"felter": {"dato": "2018-07-01"}, "udfald": "ikke_relevant"},
		"the first day of M1": {"felter": {"dato": "2015-01-01"}, "udfald": "normkonflikt"},
		"before M1": {"felter": {"dato": "2014-12-31"}, "udfald": "ikke_relevant"},
	}
	svar := normkonflikt.svar with input as register([object.remove(object.union(laas, c.felter), object.get(c, "uden", []))], [])
	svar.udfald == c.udfald
}

test_in_both_regimes[dag] if {
	some dag in ["2019-12-31", "2020-01-01", "2021-03-01"]
	svar := normkonflikt.svar with input as object.union(register([object.union(laas, {"dato": dag})], []), {"pr_dato": "2021-06-30"})
	svar.udfald == "normkonflikt"
}

test_two_orders[navn] if {
	some navn, c in {
		"nobody told": {"p": {}, "o": {}, "udfald": "normkonflikt"},
		"both told": {"p": {"orienteret_om": [om("p-2", "2018-04-15", true)]}, "o": {"orienteret_om": [om("p-1", "2018-04-15", true)]}, "udfald": "opfyldt"},
		"told on the day the other was given": {"p": {"orienteret_om": [om("p-2", "2018-04-01", true)]}, "o": {"orienteret_om": [om("p-1", "2018-04-15", true)]}, "udfald": "opfyldt"},
		"told the day before": {"p": {"orienteret_om": [om("p-2", "2018-03-31", true)]}, "o": {"orienteret_om": [om("p-1", "2018-04-15", true)]}, "udfald": "normkonflikt"},
		"only socialtilsynet": {"p": {}, "o": {"orienteret_om": [om("p-1", "2018-04-15", true)]}, "udfald": "normkonflikt"},
		"only embedslægen": {"p": {"orienteret_om": [om("p-2", "2018-04-15", true)]}, "o": {}, "udfald": "normkonflikt"},
		"told of another order": {"p": {"orienteret_om": [om("p-3", "2018-04-15", true)]}, "o": {"orienteret_om": [om("p-1", "2018-04-15", true)]}, "udfald": "normkonflikt"},
		"by word": {"p": {"orienteret_om": [om("p-2", "2018-04-15", false)]}, "o": {"orienteret_om": [om("p-1", "2018-04-15", true)]}, "udfald": "normkonflikt"},
		"the other revoked": {"p": {}, "o": {"ophaevet": "2018-05-01"}, "udfald": "ikke_relevant"},
		"this one revoked": {"p": {"ophaevet": "2018-05-01"}, "o": {}, "udfald": "ikke_relevant"},
		"the other not given yet": {"p": {}, "o": {"dato": "2018-07-01"}, "udfald": "ikke_relevant"},
		"the other about drawers": {"p": {}, "o": {"krav": "aflaas_ikke_skuffer"}, "udfald": "ikke_relevant"},
		"of the same authority": {"p": {}, "o": {"myndighed": "embedslaegen"}, "udfald": "ikke_relevant"},
		"of rooms of their own": {"p": {"til_rum": "Køkken A"}, "o": {"til_rum": "Køkken B"}, "udfald": "uoplyst"},
	}
	svar := normkonflikt.svar with input as register([object.union(naegt, c.p), object.union(lad, c.o)], [])
	svar.udfald == c.udfald
}

test_one_order[navn] if {
	some navn, c in {
		"to deny access": {"p": naegt, "udfald": "ikke_relevant"},
		"not to deny it": {"p": lad, "udfald": "ikke_relevant"},
		"hygiene": {"p": {"id": "p-1", "myndighed": "levnedsmiddelkontrollen", "dato": "2018-03-01", "krav": "overhold_hygiejneregler", "genstand": "foedevarer"}, "udfald": "ikke_relevant"},
		"to lock drawers": {"p": laas, "udfald": "normkonflikt"},
	}
	svar := normkonflikt.svar with input as register([c.p], [])
	svar.udfald == c.udfald
}

test_undecided_other[navn] if {
	some navn, c in {
		"day of the other": {"o": {"id": "p-2", "myndighed": "socialtilsynet", "krav": "naegt_ikke_adgang_faelleskoekken"}, "mangler": [["paabud", 1, "dato"]]},
		"authority of the other": {"o": {"id": "p-2", "dato": "2018-04-01", "krav": "naegt_ikke_adgang_faelleskoekken"}, "mangler": [["paabud", 1, "myndighed"]]},
	}
	svar := normkonflikt.svar with input as register([naegt, c.o], [])
	svar.forekomster[0].udfald == "uoplyst"
	svar.forekomster[0].mangler == c.mangler
}

# The rules on force are there whatever is said of a second order about drawers.
test_lock_and_an_undecided_order if {
	svar := normkonflikt.svar with input as register([laas, {"id": "p-2", "myndighed": "socialtilsynet", "krav": "ingen_magtanvendelse"}], [])
	svar.forekomster[0].udfald == "normkonflikt"
	svar.forekomster[0].besked == "efter_loven"
}

test_a_decision_on_the_lock[navn] if {
	some navn, c in {
		"M2, content not seen": {"dag": "2021-04-01", "hjemmel": "paragraf_128_e", "udfald": "uoplyst"},
		"M2, about something else": {"dag": "2021-04-01", "hjemmel": "paragraf_125", "udfald": "normkonflikt"},
		"M1": {"dag": "2018-04-01", "hjemmel": "paragraf_125_stk_3", "udfald": "normkonflikt"},
	}
	svar := normkonflikt.svar with input as object.union(
		register([laas], [{
			"id": "h-1", "dato": c.dag, "slut": c.dag, "arter": ["aflaasning_skuffer"],
			"afgoerelse": {"hjemmel": c.hjemmel, "dato": c.dag, "udloeber": c.dag},
		}]),
		{"pr_dato": "2021-06-30"},
	)
	svar.udfald == c.udfald
}

test_none if {
	svar := normkonflikt.svar with input as register([], [])
	svar == {"udfald": "ikke_relevant", "grund": "ingen_forekomster", "fakta": [], "mangler": []}
}

test_orders_not_said if {
	svar := normkonflikt.svar with input as {"haendelser": [], "pr_dato": "2018-06-30"}
	svar == {"udfald": "uoplyst", "fakta": [], "mangler": [["paabud"]]}
}

test_svar_by_the_rules_on_force if {
	svar := normkonflikt.svar with input as register(
		[object.union(laas, {"forelagt": {"socialtilsyn": skriftligt}})],
		[{"id": "h-1", "dato": "2018-04-01", "arter": ["aflaasning_skuffer"], "hjemmel": "ingen"}],
	)
	svar == {"udfald": "normkonflikt", "fakta": [], "mangler": [], "forekomster": [{
		"noegle": "p-1", "sti": ["paabud", 0], "udfald": "normkonflikt", "besked": "efter_loven",
		"fakta": [
			["paabud", 0, "krav"], ["paabud", 0, "myndighed"], ["paabud", 0, "dato"], ["haendelser", 0, "dato"],
			["paabud", 0, "forelagt", "socialtilsyn", "dato"], ["paabud", 0, "forelagt", "socialtilsyn", "skriftligt"],
		],
		"mangler": [["paabud", 0, "forelagt", "paabudsmyndighed"]],
		"parametre": {"paabud": "p-1", "myndighed": "hygiejnekontrollen", "krav": "aflaas_skuffer", "dag": "2018-03-01"},
	}]}
}

test_svar_two_orders if {
	svar := normkonflikt.svar with input as register([naegt, object.union(lad, {"myndighedens_navn": "Socialtilsyn Nord"})], [])
	svar == {"udfald": "normkonflikt", "fakta": [], "mangler": [], "forekomster": [{
		"noegle": "p-1", "sti": ["paabud", 0], "udfald": "normkonflikt", "besked": "normkonflikt",
		"fakta": [
			["paabud", 0, "krav"], ["paabud", 0, "myndighed"], ["paabud", 0, "dato"],
			["paabud", 1, "krav"], ["paabud", 1, "myndighed"], ["paabud", 1, "dato"],
		],
		"mangler": [["paabud", 0, "orienteret_om"], ["paabud", 1, "orienteret_om"]],
		"parametre": {
			"paabud": "p-1", "myndighed": "embedslaegen", "krav": "naegt_adgang_faelleskoekken", "dag": "2018-03-01",
			"modpaabud": ["p-2"], "modmyndighed": ["Socialtilsyn Nord"], "modkrav": ["naegt_ikke_adgang_faelleskoekken"], "moddag": ["2018-04-01"],
		},
	}]}
}

laas := {"id": "p-1", "myndighed": "hygiejnekontrollen", "dato": "2018-03-01", "krav": "aflaas_skuffer"}

naegt := {"id": "p-1", "myndighed": "embedslaegen", "dato": "2018-03-01", "krav": "naegt_adgang_faelleskoekken"}

lad := {"id": "p-2", "myndighed": "socialtilsynet", "dato": "2018-04-01", "krav": "naegt_ikke_adgang_faelleskoekken"}

skriftligt := {"dato": "2018-04-15", "skriftligt": true}

om(id, dag, skriftligheden) := {"id": "o-1", "paabud": id, "dato": dag, "skriftligt": skriftligheden}

register(paabud_liste, haendelser) := {"paabud": paabud_liste, "haendelser": haendelser, "pr_dato": "2018-06-30"}
