package regler.magt.overvaagning_test

import data.regler.magt.overvaagning

# A step mat in use from 1 May 2018 to 31 May 2018.
test_m1[navn] if {
	some navn, c in {
		"decision under § 125(1)": {"felter": {"afgoerelse": m1({})}, "udfald": "opfyldt", "besked": ""},
		"given the day it was taken into use, to its last day": {"felter": {"afgoerelse": m1({"dato": "2018-05-01", "udloeber": "2018-05-31"})}, "udfald": "opfyldt", "besked": ""},
		"given the day after": {"felter": {"afgoerelse": m1({"dato": "2018-05-02"})}, "udfald": "brud", "besked": "gjaldt_ikke"},
		"expired the day before the last": {"felter": {"afgoerelse": m1({"udloeber": "2018-05-30"})}, "udfald": "brud", "besked": "gjaldt_ikke"},
		"no decision": {"felter": {}, "udfald": "brud", "besked": ""},
		"said not to be": {"felter": {"afgoerelse": {"findes": false}}, "udfald": "brud", "besked": ""},
		"no decision, kind of technology not said": {"felter": {"teknologi": {}}, "udfald": "brud", "besked": ""},
		"a decision on door openers": {"felter": {"afgoerelse": m1({"hjemmel": "paragraf_125_stk_3"})}, "udfald": "brud", "besked": "anden_hjemmel"},
		"no limit said": {"felter": {"afgoerelse": {"hjemmel": "paragraf_125_stk_1", "dato": "2018-04-01"}}, "udfald": "uoplyst", "besked": ""},
		"without limit": {"felter": {"afgoerelse": {"hjemmel": "paragraf_125_stk_1", "dato": "2018-04-01", "uden_udloeb": true}}, "udfald": "uoplyst", "besked": "tidsgraense_uafklaret"},
		"the citizen consents": {"felter": {"borger": {"maalgruppe": {"samtykker": true}}}, "udfald": "opfyldt", "besked": "samtykke"},
		"the citizen does not": {"felter": {"borger": {"maalgruppe": {"samtykker": false}}}, "udfald": "brud", "besked": ""},
		"a camera": {"felter": {"afgoerelse": m1({}), "teknologi": {"type": "kamera"}}, "udfald": "uoplyst", "besked": "teknologi_uafklaret"},
		"kind of technology not said": {"felter": {"afgoerelse": m1({}), "teknologi": {}}, "udfald": "uoplyst", "besked": ""},
		"an alarm": {"felter": {"arter": ["alarm_eller_pejlesystem"]}, "udfald": "brud", "besked": ""},
		"kind of incident not said": {"felter": {"arter": []}, "uden": ["arter"], "udfald": "uoplyst", "besked": ""},
	}
	svar := overvaagning.svar with input as register(object.union({"dato": "2018-05-01", "slut": "2018-05-31"}, c.felter), object.get(c, "uden", []))
	svar.udfald == c.udfald
	object.get(svar.forekomster[0], "besked", "") == c.besked
}

# In use from 1 to 31 May 2024.
test_m2[navn] if {
	some navn, c in {
		"decision under § 128 b": {"felter": {"afgoerelse": m2({})}, "udfald": "opfyldt", "besked": ""},
		"no decision": {"felter": {}, "udfald": "brud", "besked": ""},
		"without limit": {"felter": {"afgoerelse": {"hjemmel": "paragraf_128_b", "dato": "2024-04-01", "uden_udloeb": true}}, "udfald": "brud", "besked": "uden_tidsgraense"},
		"no limit said": {"felter": {"afgoerelse": {"hjemmel": "paragraf_128_b", "dato": "2024-04-01"}}, "udfald": "uoplyst", "besked": ""},
		"to the last day": {"felter": {"afgoerelse": m2({"udloeber": "2024-05-31"})}, "udfald": "opfyldt", "besked": ""},
		"expired the day before": {"felter": {"afgoerelse": m2({"udloeber": "2024-05-30"})}, "udfald": "brud", "besked": "gjaldt_ikke"},
		"no risk": {"felter": {"afgoerelse": m2({}), "teknologi": {"risiko_for_personskade": {"opfyldt": false}}}, "udfald": "brud", "besked": "betingelser"},
		"not needed": {"felter": {"afgoerelse": m2({}), "teknologi": {"paakraevet": {"opfyldt": false}}}, "udfald": "brud", "besked": "betingelser"},
		"reason is a placeholder": {"felter": {"afgoerelse": m2({}), "teknologi": {"paakraevet": {"begrundelse": "-"}}}, "udfald": "brud", "besked": "betingelser_mangler"},
		"a decision under § 125": {"felter": {"afgoerelse": m2({"hjemmel": "paragraf_125"})}, "udfald": "brud", "besked": "anden_hjemmel"},
		"a decision under § 125(1), whose repeal was not seen": {"felter": {"afgoerelse": m2({"hjemmel": "paragraf_125_stk_1"})}, "udfald": "uoplyst", "besked": "kilden_ikke_set"},
		"another technology": {"felter": {"afgoerelse": m2({}), "teknologi": {"type": "anden"}}, "udfald": "uoplyst", "besked": "teknologi_uafklaret"},
	}
	svar := overvaagning.svar with input as register(object.union({"dato": "2024-05-01", "slut": "2024-05-31"}, c.felter), [])
	svar.udfald == c.udfald
	object.get(svar.forekomster[0], "besked", "") == c.besked
}

test_conditions_not_documented[navn] if {
	some navn, c in {
		"neither": {"uden": ["risiko_for_personskade", "paakraevet"], "mangler": [felt(["paakraevet", "opfyldt"]), felt(["risiko_for_personskade", "opfyldt"]), felt(["paakraevet", "begrundelse"]), felt(["risiko_for_personskade", "begrundelse"])]},
		"not that it is needed": {"uden": ["paakraevet"], "mangler": [felt(["paakraevet", "opfyldt"]), felt(["paakraevet", "begrundelse"])]},
	}
	teknologi := object.remove(maatte, c.uden)
	svar := overvaagning.svar with input as {
		"haendelser": [{
			"id": "h-1", "dato": "2024-05-01", "slut": "2024-05-31", "arter": ["overvaagning"], "teknologi": teknologi,
			"afgoerelse": m2({}),
		}],
		"pr_dato": "2024-06-30",
	}
	svar.forekomster[0].udfald == "brud"
	svar.forekomster[0].besked == "betingelser_mangler"
	{m | some m in svar.forekomster[0].mangler} == {m | some m in c.mangler}
}

# § 128 b is shown in force from 1 May 2023.
test_regimes[navn] if {
	some navn, c in {
		"§ 125(1) on the last day of M1": {"dag": "2019-12-31", "hjemmel": "paragraf_125_stk_1", "udfald": "opfyldt"},
		"§ 128 b on the last day of M1": {"dag": "2019-12-31", "hjemmel": "paragraf_128_b", "udfald": "brud"},
		"§ 125(1) on the first day of M2": {"dag": "2020-01-01", "hjemmel": "paragraf_125_stk_1", "udfald": "uoplyst"},
		"§ 128 b on the first day of M2": {"dag": "2020-01-01", "hjemmel": "paragraf_128_b", "udfald": "uoplyst"},
		"§ 128 b the day before it is shown": {"dag": "2023-04-30", "hjemmel": "paragraf_128_b", "udfald": "uoplyst"},
		"§ 128 b on the day": {"dag": "2023-05-01", "hjemmel": "paragraf_128_b", "udfald": "opfyldt"},
		"the first day of M1": {"dag": "2015-01-01", "hjemmel": "paragraf_125_stk_1", "udfald": "opfyldt"},
		"before M1": {"dag": "2014-12-31", "hjemmel": "paragraf_125_stk_1", "udfald": "ikke_relevant"},
	}
	svar := overvaagning.svar with input as register(
		{
			"dato": c.dag, "slut": c.dag,
			"afgoerelse": {"hjemmel": c.hjemmel, "dato": c.dag, "udloeber": c.dag},
		},
		[],
	)
	svar.udfald == c.udfald
}

# No decision at all is a breach on each side of the border.
test_regimes_without_decision[dag] if {
	some dag in ["2019-12-31", "2020-01-01", "2021-06-01"]
	svar := overvaagning.svar with input as register({"dato": dag, "slut": dag}, [])
	svar.udfald == "brud"
}

test_goes_on[navn] if {
	some navn, c in {
		"the decision lasts to today": {"udloeber": "2024-06-30", "udfald": "opfyldt"},
		"it expired yesterday": {"udloeber": "2024-06-29", "udfald": "uoplyst"},
	}
	svar := overvaagning.svar with input as register({"dato": "2024-05-01", "afgoerelse": m2({"udloeber": c.udloeber})}, [])
	svar.udfald == c.udfald
}

test_goes_on_into_m2[navn] if {
	some navn, c in {
		"ended on the last day of M1": {"felter": {"slut": "2019-12-31"}, "bemaerkning": ""},
		"ended on the first day of M2": {"felter": {"slut": "2020-01-01"}, "bemaerkning": "regimeskift"},
		"goes on": {"felter": {}, "bemaerkning": "regimeskift"},
	}
	svar := overvaagning.svar with input as register(object.union({"dato": "2019-11-01", "afgoerelse": m1({"udloeber": "2024-12-31"})}, c.felter), [])
	svar.udfald == "opfyldt"
	object.get(svar.forekomster[0], "bemaerkning", "") == c.bemaerkning
}

test_others_are_outside if {
	svar := overvaagning.svar with input as {"haendelser": [{"id": "h-1", "dato": "2018-05-01", "arter": ["fastholdelse"]}], "pr_dato": "2024-06-30"}
	svar == {"udfald": "ikke_relevant", "grund": "ingen_forekomster", "fakta": [], "mangler": []}
}

test_haendelser_not_said if {
	svar := overvaagning.svar with input as {"pr_dato": "2024-06-30"}
	svar == {"udfald": "uoplyst", "fakta": [], "mangler": [["haendelser"]]}
}

test_svar_without_decision if {
	svar := overvaagning.svar with input as register({"dato": "2018-05-01", "slut": "2018-05-31"}, [])
	svar == {"udfald": "brud", "fakta": [], "mangler": [], "forekomster": [{
		"noegle": "h-1",
		"sti": ["haendelser", 0],
		"udfald": "brud",
		"fakta": [["haendelser", 0, "dato"], ["haendelser", 0, "arter"]],
		"mangler": [["haendelser", 0, "afgoerelse", "dato"]],
		"parametre": {"dag": "2018-05-01"},
	}]}
}

test_svar_no_risk if {
	svar := overvaagning.svar with input as register({"dato": "2024-05-01", "slut": "2024-05-31", "afgoerelse": m2({}), "teknologi": {"risiko_for_personskade": {"opfyldt": false}}}, [])
	svar.forekomster[0].parametre == {"fejl": ["ingen_risiko_for_personskade"]}
}

m1(felter) := object.union({"hjemmel": "paragraf_125_stk_1", "dato": "2018-04-01", "udloeber": "2018-12-31"}, felter)

m2(felter) := object.union({"hjemmel": "paragraf_128_b", "dato": "2024-04-01", "udloeber": "2024-12-31"}, felter)

maatte := {
	"type": "traedemaatte_med_sender",
	"risiko_for_personskade": {"opfyldt": true, "begrundelse": "Borgeren falder om natten."},
	"paakraevet": {"opfyldt": true, "begrundelse": "Natligt tilsyn har ikke været nok."},
}

felt(sti) := array.concat(["haendelser", 0, "teknologi"], sti)

# A kind of technology that is not said: {"teknologi": {}} takes the mat away.
teknologien(felter) := {} if {
	felter.teknologi == {}
} else := object.union(maatte, object.get(felter, "teknologi", {}))

register(felter, uden) := {
	"haendelser": [object.remove(object.union(object.union({"id": "h-1", "arter": ["overvaagning"]}, felter), {"teknologi": teknologien(felter)}), uden)],
	"pr_dato": "2024-06-30",
}
