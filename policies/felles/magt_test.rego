package felles.magt_test

import data.felles.magt

test_stop if {
	magt.stop == {"udfald": "uoplyst", "fakta": [], "mangler": [["haendelser"]]} with input as {"pr_dato": "2018-06-30"}
}

test_no_stop if {
	not magt.stop with input as register([])
}

# The regimes' first and last days; a day that has not come, and one that is not said.
test_haendelser[navn] if {
	some navn, c in {
		"M1's first day": {"dato": "2015-01-01", "variant": ["M1"]},
		"the day before": {"dato": "2014-12-31", "variant": []},
		"M1's last day": {"dato": "2019-12-31", "variant": ["M1"]},
		"M2's first day": {"dato": "2020-01-01", "variant": ["M2"]},
		"before midnight of the last day": {"dato": "2019-12-31T22:59:59Z", "variant": ["M1"]},
		"after it": {"dato": "2019-12-31T23:00:00Z", "variant": ["M2"]},
	}
	h := magt.haendelser[0] with input as object.union(register([{"id": "a", "dato": c.dato}]), {"pr_dato": "2026-01-01"})
	[v | v := h.variant] == c.variant
	[s | s := h.stop.grund] == {0: ["ikke_i_kraft"], 1: []}[count(c.variant)]
}

test_a_day_to_come_is_left_out if {
	noegler := [h.noegle | some h in magt.haendelser] with input as register([
		{"id": "today", "dato": "2018-06-30"},
		{"id": "tomorrow", "dato": "2018-07-01"},
		{"id": "late", "dato": "2018-06-30T22:00:00Z"},
		{"id": "undated"},
	])
	noegler == ["today", "undated"]
}

test_undated if {
	h := magt.haendelser[0] with input as register([{"id": "a"}])
	h.stop == {"udfald": "uoplyst", "fakta": [], "mangler": [["haendelser", 0, "dato"]]}
}

test_hjemmel[navn] if {
	some navn, c in {
		"§ 126, M1": {"dato": "2019-12-31", "hjemmel": "paragraf_126", "svar": "akut"},
		"§ 126, M2": {"dato": "2020-01-01", "hjemmel": "paragraf_126", "svar": "gaelder_ikke"},
		"§ 127, M1": {"dato": "2018-01-01", "hjemmel": "paragraf_127", "svar": "gaelder"},
		"§ 127, M2": {"dato": "2020-01-01", "hjemmel": "paragraf_127", "svar": "uafklaret"},
		"§ 125, stk. 1, M1": {"dato": "2018-01-01", "hjemmel": "paragraf_125_stk_1", "svar": "gaelder"},
		"§ 125, M1": {"dato": "2018-01-01", "hjemmel": "paragraf_125", "svar": "uafklaret"},
		"§ 125, M2": {"dato": "2020-01-01", "hjemmel": "paragraf_125", "svar": "gaelder"},
		"§ 124 d, M1": {"dato": "2019-12-31", "hjemmel": "paragraf_124_d", "svar": "gaelder_ikke"},
		"§ 124 d, M2": {"dato": "2020-01-01", "hjemmel": "paragraf_124_d", "svar": "akut"},
		"§ 128 b before BEK 402": {"dato": "2023-04-30", "hjemmel": "paragraf_128_b", "svar": "uafklaret"},
		"§ 128 b from BEK 402": {"dato": "2023-05-01", "hjemmel": "paragraf_128_b", "svar": "gaelder"},
		"§ 128 b, M1": {"dato": "2018-01-01", "hjemmel": "paragraf_128_b", "svar": "gaelder_ikke"},
		"§ 136 a before the forms": {"dato": "2024-12-31", "hjemmel": "paragraf_136_a", "svar": "uafklaret"},
		"§ 136 a from the forms": {"dato": "2025-01-01", "hjemmel": "paragraf_136_a", "svar": "akut"},
		"§ 136 a, stk. 3": {"dato": "2025-01-01", "hjemmel": "paragraf_136_a_stk_3", "svar": "gaelder"},
		"§ 129 in both": {"dato": "2021-01-01", "hjemmel": "paragraf_129", "svar": "gaelder"},
		"§ 129 b": {"dato": "2025-01-01", "hjemmel": "paragraf_129_b", "svar": "uafklaret"},
		"§ 124 b is no ground": {"dato": "2021-01-01", "hjemmel": "paragraf_124_b", "svar": "gaelder_ikke"},
		"none": {"dato": "2018-01-01", "hjemmel": "ingen", "svar": "uden"},
		"nødret": {"dato": "2021-01-01", "hjemmel": "noedret", "svar": "uden"},
		"nødværge": {"dato": "2018-01-01", "hjemmel": "noedvaerge", "svar": "uden"},
	}
	magt.hjemmel(den(magt.haendelser)) == c.svar with input as object.union(
		register([{"id": "a", "dato": c.dato, "hjemmel": c.hjemmel}]),
		{"pr_dato": "2026-01-01"},
	)
}

test_no_hjemmel if {
	[x | x := magt.hjemmel(den(magt.haendelser))] == [] with input as register([{"id": "a", "dato": "2018-01-01"}])
}

# The intervention is of 15 May 2018.
test_afgoerelse[navn] if {
	some navn, c in {
		"nothing said": {"felter": {}, "svar": ["ikke_oplyst", "ingen_afgoerelse"]},
		"said not to be there": {"felter": {"afgoerelse": {"findes": false}}, "svar": ["ingen", "ingen_afgoerelse"]},
		"there, undated": {"felter": {"afgoerelse": {"findes": true}}, "svar": ["uoplyst", ""]},
		"the day before": {"felter": {"afgoerelse": {"dato": "2018-05-14", "udloeber": "2018-12-31"}}, "svar": ["gaelder", ""]},
		"the same day": {"felter": {"afgoerelse": {"dato": "2018-05-15", "udloeber": "2018-12-31"}}, "svar": ["gaelder", ""]},
		"the day after": {"felter": {"afgoerelse": {"dato": "2018-05-16", "udloeber": "2018-12-31"}}, "svar": ["ingen", "for_sent"]},
		"later the same day": {"felter": {"dato": "2018-05-15T10:00:00+02:00", "afgoerelse": {"dato": "2018-05-15T10:00:01+02:00", "udloeber": "2018-12-31"}}, "svar": ["ingen", "for_sent"]},
		"its last day": {"felter": {"afgoerelse": {"dato": "2018-05-01", "udloeber": "2018-05-15"}}, "svar": ["gaelder", ""]},
		"expired the day before": {"felter": {"afgoerelse": {"dato": "2018-05-01", "udloeber": "2018-05-14"}}, "svar": ["ingen", "udloebet"]},
		"lasted past the last day": {"felter": {"slut": "2018-05-20", "afgoerelse": {"dato": "2018-05-01", "udloeber": "2018-05-19"}}, "svar": ["ingen", "udloebet"]},
		"lasted to the last day": {"felter": {"slut": "2018-05-20", "afgoerelse": {"dato": "2018-05-01", "udloeber": "2018-05-20"}}, "svar": ["gaelder", ""]},
		"an end before the beginning": {"felter": {"slut": "2018-05-01", "afgoerelse": {"dato": "2018-05-01", "udloeber": "2018-05-14"}}, "svar": ["ingen", "udloebet"]},
		"an end to come": {"felter": {"slut": "2018-07-20", "afgoerelse": {"dato": "2018-05-01", "udloeber": "2018-07-01"}}, "svar": ["gaelder", ""]},
		"no last day said": {"felter": {"afgoerelse": {"dato": "2018-05-01"}}, "svar": ["uoplyst", ""]},
		"without a last day": {"felter": {"afgoerelse": {"dato": "2018-05-01", "uden_udloeb": true}}, "svar": ["gaelder", ""]},
		"begins that day": {"felter": {"afgoerelse": {"dato": "2018-05-01", "gaelder_fra": "2018-05-15", "udloeber": "2018-12-31"}}, "svar": ["gaelder", ""]},
		"begins the day after": {"felter": {"afgoerelse": {"dato": "2018-05-01", "gaelder_fra": "2018-05-16", "udloeber": "2018-12-31"}}, "svar": ["ingen", "ikke_begyndt"]},
		"revoked the day before": {"felter": {"afgoerelse": {"dato": "2018-05-01", "ophaevet": "2018-05-14", "udloeber": "2018-12-31"}}, "svar": ["ingen", "ophaevet"]},
		"revoked that day": {"felter": {"afgoerelse": {"dato": "2018-05-01", "ophaevet": "2018-05-15", "udloeber": "2018-12-31"}}, "svar": ["gaelder", ""]},
		"for the same measure": {"felter": {"afgoerelse": {"hjemmel": "paragraf_127", "dato": "2018-05-01", "udloeber": "2018-12-31"}}, "svar": ["gaelder", ""]},
		"for another measure": {"felter": {"afgoerelse": {"hjemmel": "paragraf_128", "dato": "2018-05-01", "udloeber": "2018-12-31"}}, "svar": ["ingen", "anden_afgoerelse"]},
		"for § 125, of § 125, stk. 1": {"felter": {"hjemmel": "paragraf_125_stk_1", "afgoerelse": {"hjemmel": "paragraf_125", "dato": "2018-05-01", "udloeber": "2018-12-31"}}, "svar": ["gaelder", ""]},
		"for § 125, stk. 3, of § 125, stk. 1": {"felter": {"hjemmel": "paragraf_125_stk_1", "afgoerelse": {"hjemmel": "paragraf_125_stk_3", "dato": "2018-05-01", "udloeber": "2018-12-31"}}, "svar": ["ingen", "anden_afgoerelse"]},
	}
	a := magt.afgoerelse(den(magt.haendelser)) with input as register([object.union({"id": "a", "dato": "2018-05-15", "hjemmel": "paragraf_127"}, c.felter)])
	[a.status, object.get(a, "besked", "")] == c.svar
}

test_frister[navn] if {
	some navn, c in {
		"by judgment": {"felter": {"borger": {"domsanbragt": true}}, "svar": [["domsanbragt"], []]},
		"by judgment, whatever the tilbud says": {"felter": {"borger": {"domsanbragt": true}}, "tilbud": {"modtager_domsanbragte": false}, "svar": [["domsanbragt"], []]},
		"not said": {"felter": {"hjemmel": "ingen"}, "svar": [["domsanbragt", "ikke_tilladt"], [["haendelser", 0, "borger", "domsanbragt"]]]},
		"the tilbud takes such": {"felter": {"hjemmel": "ingen"}, "tilbud": {"modtager_domsanbragte": true}, "svar": [["domsanbragt", "ikke_tilladt"], [["haendelser", 0, "borger", "domsanbragt"]]]},
		"the tilbud takes none": {"felter": {"hjemmel": "ingen"}, "tilbud": {"modtager_domsanbragte": false}, "svar": [["ikke_tilladt"], []]},
		"no ground said": {"felter": {"borger": {"domsanbragt": false}}, "svar": [["ikke_tilladt", "akut", "tilladt"], [["haendelser", 0, "hjemmel"]]]},
		"§ 126": {"felter": {"borger": {"domsanbragt": false}, "hjemmel": "paragraf_126"}, "svar": [["akut"], []]},
		"a ground of later": {"felter": {"borger": {"domsanbragt": false}, "hjemmel": "paragraf_124_d"}, "svar": [["ikke_tilladt"], []]},
		"nødret": {"felter": {"borger": {"domsanbragt": false}, "hjemmel": "noedret"}, "svar": [["ikke_tilladt"], []]},
		"with a decision": {"felter": {"borger": {"domsanbragt": false}, "hjemmel": "paragraf_127", "afgoerelse": {"dato": "2018-05-01", "udloeber": "2018-06-01"}}, "svar": [["tilladt"], []]},
		"without one": {"felter": {"borger": {"domsanbragt": false}, "hjemmel": "paragraf_127", "afgoerelse": {"findes": false}}, "svar": [["ikke_tilladt"], []]},
		"decision not said": {"felter": {"borger": {"domsanbragt": false}, "hjemmel": "paragraf_127"}, "svar": [["ikke_tilladt", "tilladt"], [["haendelser", 0, "afgoerelse", "dato"]]]},
	}
	f := magt.frister(den(magt.haendelser)) with input as object.union(
		register([object.union({"id": "a", "dato": "2018-05-15"}, c.felter)]),
		{"tilbud": object.get(c, "tilbud", {})},
	)
	[f.mulige, f.mangler] == c.svar
}

test_stop_for[navn] if {
	some navn, c in {
		"guidance, no holding": {"felter": {"arter": ["fysisk_guidning"], "guidning": {"fastholdelse": false}}, "svar": ["ikke_relevant"]},
		"guidance, holding": {"felter": {"arter": ["fysisk_guidning"], "guidning": {"fastholdelse": true}}, "svar": []},
		"guidance, not said": {"felter": {"arter": ["fysisk_guidning"]}, "svar": ["uoplyst"]},
		"guidance and holding": {"felter": {"arter": ["fysisk_guidning", "fastholdelse"]}, "svar": []},
		"no kind": {"felter": {}, "svar": []},
		"guidance before 2020": {"felter": {"dato": "2019-12-31", "arter": ["fysisk_guidning"], "guidning": {"fastholdelse": false}}, "svar": []},
		"undated": {"felter": {"dato": ""}, "svar": ["uoplyst"]},
	}
	post := {k: v | some k, v in object.union({"id": "a", "dato": "2020-01-01"}, c.felter); v != ""}
	svar := [magt.stop_for(h).udfald | some h in magt.haendelser] with input as object.union(register([post]), {"pr_dato": "2026-01-01"})
	svar == c.svar
}

test_alle_erklaeret[navn] if {
	some navn, c in {
		"both": {"felter": {"risiko": {"opfyldt": true, "begrundelse": "Slag"}, "absolut_paakraevet": {"opfyldt": true, "begrundelse": "Ja"}}, "svar": ["opfyldt", ""]},
		"one without reasons": {"felter": {"risiko": {"opfyldt": true, "begrundelse": "Slag"}, "absolut_paakraevet": {"opfyldt": true}}, "svar": ["brud", ""]},
		"a placeholder": {"felter": {"risiko": {"opfyldt": true, "begrundelse": "Se bilag"}, "absolut_paakraevet": {"opfyldt": true, "begrundelse": "Ja"}}, "svar": ["brud", ""]},
		"said not to be": {"felter": {"risiko": {"opfyldt": false, "begrundelse": "Slag"}, "absolut_paakraevet": {"opfyldt": true, "begrundelse": "Ja"}}, "svar": ["brud", "ikke_opfyldt"]},
		"said not to be, the other missing": {"felter": {"risiko": {"opfyldt": false, "begrundelse": "Slag"}}, "svar": ["brud", "ikke_opfyldt_og_mangler"]},
		"nothing": {"felter": {}, "svar": ["brud", ""]},
	}
	svar := [magt.alle_erklaeret([magt.erklaeret(h, "risiko"), magt.erklaeret(h, "absolut_paakraevet")]) | some h in magt.haendelser][0] with input as register([object.union({"id": "a", "dato": "2018-05-15"}, c.felter)])
	[svar.udfald, object.get(svar, "besked", "")] == c.svar
}

den(haendelser) := haendelser[0]

register(haendelser) := {"haendelser": haendelser, "pr_dato": "2018-06-30"}
