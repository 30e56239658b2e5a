package felles.paabud_test

import data.felles.magt
import data.felles.paabud

test_givne[navn] if {
	some navn, c in {
		"on the day": {"dato": "2018-06-30", "ventet": ["p-1"]},
		"tomorrow": {"dato": "2018-07-01", "ventet": []},
	}
	svar := [p.noegle | some p in paabud.givne] with input as register([{"id": "p-1", "dato": c.dato}], [])
	svar == c.ventet
}

test_undated_is_given if {
	svar := [p.noegle | some p in paabud.givne] with input as register([{"id": "p-1"}], [])
	svar == ["p-1"]
}

test_ophaevet[navn] if {
	some navn, c in {
		"revoked yesterday": {"felter": {"ophaevet": "2018-06-29"}, "ventet": true},
		"revoked today": {"felter": {"ophaevet": "2018-06-30"}, "ventet": true},
		"revoked tomorrow": {"felter": {"ophaevet": "2018-07-01"}, "ventet": false},
		"not revoked": {"felter": {}, "ventet": false},
	}
	svar := [p | some p in paabud.givne; paabud.ophaevet(p)] with input as register([object.union({"id": "p-1", "dato": "2018-03-01"}, c.felter)], [])
	svar != [] == c.ventet
}

# Locked from 1 May to 31 May 2018.
test_bag[navn] if {
	some navn, c in {
		"in force": {"paabud": {}, "ventet": true},
		"given on the day": {"paabud": {"dato": "2018-05-01"}, "ventet": true},
		"given the day after": {"paabud": {"dato": "2018-05-02"}, "ventet": false},
		"revoked on the day of unlocking": {"paabud": {"ophaevet": "2018-05-31"}, "ventet": true},
		"revoked the day before": {"paabud": {"ophaevet": "2018-05-30"}, "ventet": false},
		"of socialtilsynet": {"paabud": {"myndighed": "socialtilsynet"}, "ventet": false},
		"asks for something else": {"paabud": {"krav": "overhold_hygiejneregler"}, "ventet": false},
		"named": {"paabud": {}, "aflaasning": {"paabud": "p-1"}, "ventet": true},
		"another one is named": {"paabud": {}, "aflaasning": {"paabud": "p-2"}, "ventet": false},
		"names the locking": {"paabud": {"haendelser": ["h-9", "h-1"]}, "ventet": true},
		"names another locking": {"paabud": {"haendelser": ["h-9"]}, "ventet": false},
		"names no locking": {"paabud": {"haendelser": []}, "ventet": false},
		"names another, but is named": {"paabud": {"haendelser": ["h-9"]}, "aflaasning": {"paabud": "p-1"}, "ventet": true},
	}
	svar := [p | some h in magt.haendelser; some p in paabud.bag(h)] with input as register(
		[object.union(laas, c.paabud)],
		[object.union(laast, {"slut": "2018-05-31", "aflaasning": object.get(c, "aflaasning", {})})],
	)
	svar != [] == c.ventet
}

test_bag_of_one_still_locked[navn] if {
	some navn, c in {
		"revoked today": {"ophaevet": "2018-06-30", "ventet": true},
		"revoked yesterday": {"ophaevet": "2018-06-29", "ventet": false},
	}
	svar := [p | some h in magt.haendelser; some p in paabud.bag(h)] with input as register([object.union(laas, {"ophaevet": c.ophaevet})], [laast])
	svar != [] == c.ventet
}

test_laasninger if {
	svar := [h.noegle | some p in paabud.givne; some h in paabud.laasninger(p)] with input as register([laas], [
		object.union(laast, {"id": "h-1"}),
		object.union(laast, {"id": "h-2", "arter": ["fastholdelse"]}),
		{"id": "h-3", "dato": "2018-05-01"},
		object.union(laast, {"id": "h-4", "dato": "2018-02-28"}),
	])
	svar == ["h-1"]
}

test_myndighed[navn] if {
	some navn, c in {
		"by name": {"felter": {"myndighed": "anden", "myndighedens_navn": "Beredskabet"}, "ventet": ["Beredskabet"]},
		"by kind": {"felter": {"myndighed": "embedslaegen"}, "ventet": ["embedslaegen"]},
		"another": {"felter": {"myndighed": "anden"}, "ventet": ["anden_myndighed"]},
		"not said": {"felter": {}, "ventet": []},
	}
	svar := [n | some p in paabud.givne; n := paabud.myndighed(p)] with input as register([object.union({"id": "p-1"}, c.felter)], [])
	svar == c.ventet
}

test_orienteret[navn] if {
	some navn, c in {
		"in writing, on the day": {"orienteringer": [{"dato": "2018-03-01", "skriftligt": true}], "fakta": [sti(0, "dato"), sti(0, "skriftligt")], "mangler": []},
		"the day before the other was given": {"orienteringer": [{"dato": "2018-02-28", "skriftligt": true}], "fakta": [], "mangler": [["paabud", 0, "orienteret_om"]]},
		"tomorrow": {"orienteringer": [{"dato": "2018-07-01", "skriftligt": true}], "fakta": [], "mangler": [["paabud", 0, "orienteret_om"]]},
		"by word": {"orienteringer": [{"dato": "2018-03-01", "skriftligt": false}], "fakta": [], "mangler": [["paabud", 0, "orienteret_om"]]},
		"form not said": {"orienteringer": [{"dato": "2018-03-01"}], "fakta": [sti(0, "dato")], "mangler": [sti(0, "skriftligt")]},
		"day not said": {"orienteringer": [{"skriftligt": true}], "fakta": [sti(0, "skriftligt")], "mangler": [sti(0, "dato")]},
		"by word, then in writing": {"orienteringer": [{"dato": "2018-03-01", "skriftligt": false}, {"dato": "2018-03-05", "skriftligt": true}], "fakta": [sti(1, "dato"), sti(1, "skriftligt")], "mangler": []},
		"none": {"orienteringer": [], "fakta": [], "mangler": [["paabud", 0, "orienteret_om"]]},
	}
	svar := paabud.orienteret([["paabud", 0, "orienteret_om", i] | some i, _ in c.orienteringer], "2018-03-01", ["paabud", 0, "orienteret_om"]) with input as register([{"id": "p-1", "orienteret_om": c.orienteringer}], [])
	svar == {"fakta": c.fakta, "mangler": c.mangler}
}

test_indskraenkende if {
	svar := [p.noegle | some p in paabud.indskraenkende] with input as register(
		[
			{"id": "p-1", "krav": "aflaas_skuffer"}, {"id": "p-2", "krav": "naegt_adgang_faelleskoekken"}, {"id": "p-3", "krav": "overhold_hygiejneregler"},
			{"id": "p-4"}, {"id": "p-5", "krav": "ingen_magtanvendelse"}, {"id": "p-6", "krav": "andet"},
		],
		[],
	)
	svar == ["p-1", "p-2", "p-3", "p-4"]
}

# Each row: an order that restricts, and one that may go against it.
test_modstand[navn] if {
	some navn, c in {
		"lock, do not lock": {"p": laas, "o": {"krav": "aflaas_ikke_skuffer"}, "ventet": "imod"},
		"lock, no force": {"p": laas, "o": {"krav": "ingen_magtanvendelse"}, "ventet": "imod"},
		"lock, no force with drawers": {"p": laas, "o": {"krav": "ingen_magtanvendelse", "genstand": "skuffer_og_koekkenskabe"}, "ventet": "imod"},
		"lock, no force outdoors": {"p": laas, "o": {"krav": "ingen_magtanvendelse", "genstand": "udeareal"}, "ventet": "ingen"},
		"lock, let in": {"p": laas, "o": {"krav": "naegt_ikke_adgang_faelleskoekken"}, "ventet": "ingen"},
		"deny, do not deny": {"p": naegt, "o": {"krav": "naegt_ikke_adgang_faelleskoekken"}, "ventet": "imod"},
		"deny, no force": {"p": naegt, "o": {"krav": "ingen_magtanvendelse"}, "ventet": "imod"},
		"deny, do not lock drawers": {"p": naegt, "o": {"krav": "aflaas_ikke_skuffer"}, "ventet": "ingen"},
		"hygiene of food, no force": {"p": hygiejne({"genstand": "foedevarer"}), "o": {"krav": "ingen_magtanvendelse"}, "ventet": "imod"},
		"hygiene of food, no force in the kitchen": {"p": hygiejne({"genstand": "foedevarer"}), "o": {"krav": "ingen_magtanvendelse", "genstand": "faelleskoekken"}, "ventet": "imod"},
		"hygiene outdoors, no force": {"p": hygiejne({"genstand": "udeareal"}), "o": {"krav": "ingen_magtanvendelse"}, "ventet": "ingen"},
		"hygiene of what, no force": {"p": hygiejne({}), "o": {"krav": "ingen_magtanvendelse"}, "ventet": "mangler"},
		"revoked today": {"p": naegt, "o": {"krav": "ingen_magtanvendelse", "ophaevet": "2018-06-30"}, "ventet": "ingen"},
		"given tomorrow": {"p": naegt, "o": {"krav": "ingen_magtanvendelse", "dato": "2018-07-01"}, "ventet": "ingen"},
		"given today": {"p": naegt, "o": {"krav": "ingen_magtanvendelse", "dato": "2018-06-30"}, "ventet": "imod"},
		"of the same authority": {"p": naegt, "o": {"krav": "ingen_magtanvendelse", "myndighed": "embedslaegen"}, "ventet": "ingen"},
		"of another of the same kind": {"p": object.union(naegt, {"myndighed": "anden", "myndighedens_navn": "Den ene"}), "o": {"krav": "ingen_magtanvendelse", "myndighed": "anden", "myndighedens_navn": "Den anden"}, "ventet": "imod"},
		"in the same room": {"p": object.union(naegt, {"til_rum": "Køkkenet i hus 2"}), "o": {"krav": "ingen_magtanvendelse", "til_rum": "køkkenet i hus 2 "}, "ventet": "imod"},
		"in another room": {"p": object.union(naegt, {"til_rum": "Køkkenet i hus 2"}), "o": {"krav": "ingen_magtanvendelse", "til_rum": "Køkkenet i hus 3"}, "ventet": "andre_rum"},
	}
	svar := [m | some p in paabud.indskraenkende; m := paabud.modstand(p)] with input as register([c.p, object.union(tilsynets, c.o)], [])
	[art | some art in ["imod", "andre_rum", "mangler"]; svar[0][art] != []] == [c.ventet | c.ventet != "ingen"]
}

test_modstand_undated if {
	svar := [m | some p in paabud.indskraenkende; m := paabud.modstand(p)] with input as register([naegt, {"id": "p-2", "krav": "ingen_magtanvendelse"}], [])
	svar == [{"imod": [], "andre_rum": [], "mangler": [["paabud", 1, "dato"], ["paabud", 1, "myndighed"]]}]
}

sti(j, navn) := ["paabud", 0, "orienteret_om", j, navn]

laas := {"id": "p-1", "myndighed": "hygiejnekontrollen", "dato": "2018-03-01", "krav": "aflaas_skuffer"}

naegt := {"id": "p-1", "myndighed": "embedslaegen", "dato": "2018-03-01", "krav": "naegt_adgang_faelleskoekken"}

hygiejne(felter) := object.union({"id": "p-1", "myndighed": "levnedsmiddelkontrollen", "dato": "2018-03-01", "krav": "overhold_hygiejneregler"}, felter)

tilsynets := {"id": "p-2", "myndighed": "socialtilsynet", "dato": "2018-04-01"}

laast := {"id": "h-1", "dato": "2018-05-01", "arter": ["aflaasning_skuffer"]}

register(paabud_liste, haendelser) := {"paabud": paabud_liste, "haendelser": haendelser, "pr_dato": "2018-06-30"}
