package regler.magt.aflaasning_udenoms_test

import data.regler.magt.aflaasning_udenoms

test_m1[navn] if {
	some navn, c in {
		"a gate": {"felter": {}, "besked": "foer_2020"},
		"free to leave through the door": {"felter": {"aflaasning": {"genstand": "havelaage", "fri_udgang_ad_anden_vej": true}}, "besked": "fri_udgang"},
		"not free to leave": {"felter": {"aflaasning": {"genstand": "havelaage", "fri_udgang_ad_anden_vej": false}}, "besked": "foer_2020"},
		"an outdoor area": {"felter": {"aflaasning": {"genstand": "udeareal"}}, "besked": "foer_2020"},
		"what is locked is not said": {"felter": {"aflaasning": {}}, "besked": "foer_2020"},
		"with a decision on door openers and an alarm": {
			"felter": {"hjemmel": "paragraf_125_stk_3", "aflaasning": {"genstand": "havelaage", "doeralarm": true}, "afgoerelse": {"hjemmel": "paragraf_125_stk_3", "dato": "2018-03-01", "udloeber": "2018-12-31"}},
			"besked": "foer_2020",
		},
		"nødret": {"felter": {"hjemmel": "noedret", "hjemmel_begrundelse": "Borgeren går ud foran biler."}, "besked": "foer_2020"},
	}
	svar := aflaasning_udenoms.svar with input as register(object.union({"dato": "2018-04-01", "slut": "2018-04-30"}, c.felter))
	svar.udfald == "brud"
	svar.forekomster[0].besked == c.besked
}

# A gate locked from 1 March to 31 May 2021.
test_m2[navn] if {
	some navn, c in {
		"decision, limit, alarm": {"afgoerelse": afgoerelse({}), "aflaasning": {"doeralarm": true}, "udfald": "opfyldt", "besked": ""},
		"from the first to the last day": {"afgoerelse": afgoerelse({"dato": "2021-03-01", "udloeber": "2021-05-31"}), "aflaasning": {"doeralarm": true}, "udfald": "opfyldt", "besked": ""},
		"given the day after": {"afgoerelse": afgoerelse({"dato": "2021-03-02"}), "aflaasning": {"doeralarm": true}, "udfald": "brud", "besked": "gjaldt_ikke"},
		"expired the day before": {"afgoerelse": afgoerelse({"udloeber": "2021-05-30"}), "aflaasning": {"doeralarm": true}, "udfald": "brud", "besked": "gjaldt_ikke"},
		"no alarm": {"afgoerelse": afgoerelse({}), "aflaasning": {"doeralarm": false}, "udfald": "brud", "besked": "uden_alarm"},
		"alarm not said": {"afgoerelse": afgoerelse({}), "aflaasning": {}, "udfald": "brud", "besked": "alarm_mangler"},
		"no decision": {"afgoerelse": {"findes": false}, "aflaasning": {"doeralarm": true}, "udfald": "brud", "besked": ""},
		"decision not said": {"afgoerelse": {}, "aflaasning": {"doeralarm": true, "fri_udgang_ad_anden_vej": true}, "udfald": "brud", "besked": ""},
		"without limit": {"afgoerelse": {"hjemmel": "paragraf_125", "dato": "2021-02-15", "uden_udloeb": true}, "aflaasning": {"doeralarm": true}, "udfald": "brud", "besked": "uden_tidsgraense"},
		"limit not said": {"afgoerelse": {"hjemmel": "paragraf_125", "dato": "2021-02-15"}, "aflaasning": {"doeralarm": true}, "udfald": "uoplyst", "besked": ""},
		"conditions said not to be met": {"afgoerelse": afgoerelse({}), "aflaasning": {"doeralarm": true, "betingelser": {"opfyldt": false}}, "udfald": "brud", "besked": "betingelser"},
		"conditions said to be met": {"afgoerelse": afgoerelse({}), "aflaasning": {"doeralarm": true, "betingelser": {"opfyldt": true}}, "udfald": "opfyldt", "besked": ""},
		"another provision": {"afgoerelse": afgoerelse({"hjemmel": "paragraf_128_b"}), "aflaasning": {"doeralarm": true}, "udfald": "uoplyst", "besked": "kilden_ikke_set"},
		"a provision about something else": {"afgoerelse": afgoerelse({"hjemmel": "paragraf_128"}), "aflaasning": {"doeralarm": true}, "udfald": "brud", "besked": "anden_hjemmel"},
		"§ 125(3), of which the end was not seen": {"afgoerelse": afgoerelse({"hjemmel": "paragraf_125_stk_3"}), "aflaasning": {"doeralarm": true}, "udfald": "uoplyst", "besked": "kilden_ikke_set"},
		"all residents consent": {"afgoerelse": {}, "aflaasning": {"beboere_samtykker": true}, "udfald": "opfyldt", "besked": "samtykke"},
		"not all do": {"afgoerelse": {}, "aflaasning": {"beboere_samtykker": false}, "udfald": "brud", "besked": ""},
		"an outer door": {"afgoerelse": {}, "aflaasning": {"genstand": "yderdoer"}, "udfald": "ikke_relevant", "besked": "andet_laast"},
	}
	svar := aflaasning_udenoms.svar with input as register({"dato": "2021-03-01", "slut": "2021-05-31", "aflaasning": c.aflaasning, "afgoerelse": c.afgoerelse})
	svar.udfald == c.udfald
	object.get(svar.forekomster[0], "besked", "") == c.besked
}

test_regimes[navn] if {
	some navn, c in {
		"the last day of M1": {"dag": "2019-12-31", "udfald": "brud"},
		"the first day of M2": {"dag": "2020-01-01", "udfald": "opfyldt"},
		"the first day of M1": {"dag": "2015-01-01", "udfald": "brud"},
		"before M1": {"dag": "2014-12-31", "udfald": "ikke_relevant"},
	}
	svar := aflaasning_udenoms.svar with input as register({
		"dato": c.dag, "slut": c.dag, "aflaasning": {"doeralarm": true},
		"afgoerelse": {"hjemmel": "paragraf_125", "dato": c.dag, "udloeber": c.dag},
	})
	svar.udfald == c.udfald
}

test_still_locked[navn] if {
	some navn, c in {
		"the decision lasts to today": {"udloeber": "2021-12-31", "udfald": "opfyldt"},
		"it expired yesterday": {"udloeber": "2021-12-30", "udfald": "uoplyst"},
	}
	svar := aflaasning_udenoms.svar with input as register({"dato": "2021-03-01", "aflaasning": {"doeralarm": true}, "afgoerelse": afgoerelse({"udloeber": c.udloeber})})
	svar.udfald == c.udfald
}

test_into_m2[navn] if {
	some navn, c in {
		"unlocked on the last day of M1": {"felter": {"slut": "2019-12-31"}, "bemaerkning": ""},
		"unlocked on the first day of M2": {"felter": {"slut": "2020-01-01"}, "bemaerkning": "regimeskift"},
		"still locked": {"felter": {}, "bemaerkning": "regimeskift"},
	}
	svar := aflaasning_udenoms.svar with input as register(object.union({"dato": "2019-12-01"}, c.felter))
	svar.udfald == "brud"
	object.get(svar.forekomster[0], "bemaerkning", "") == c.bemaerkning
}

test_which_are_judged[navn] if {
	some navn, c in {
		"another kind": {"h": {"id": "h-1", "dato": "2018-04-01", "arter": ["aflaasning_skuffer"]}, "udfald": "ikke_relevant"},
		"kind not said": {"h": {"id": "h-1", "dato": "2018-04-01", "aflaasning": {"genstand": "havelaage"}}, "udfald": "uoplyst"},
		"tomorrow": {"h": {"id": "h-1", "dato": "2022-01-01", "arter": ["aflaasning_udenoms"]}, "udfald": "ikke_relevant"},
	}
	svar := aflaasning_udenoms.svar with input as {"haendelser": [c.h], "pr_dato": "2021-12-31"}
	svar.udfald == c.udfald
}

test_register_silent if {
	svar := aflaasning_udenoms.svar with input as {"pr_dato": "2021-12-31"}
	svar == {"udfald": "uoplyst", "fakta": [], "mangler": [["haendelser"]]}
}

test_svar_free_way_out if {
	svar := aflaasning_udenoms.svar with input as register({"dato": "2018-04-01", "slut": "2018-04-30", "aflaasning": {"genstand": "havelaage", "fri_udgang_ad_anden_vej": true}})
	svar == {"udfald": "brud", "fakta": [], "mangler": [], "forekomster": [{
		"noegle": "h-1", "sti": ["haendelser", 0], "udfald": "brud", "besked": "fri_udgang",
		"fakta": [["haendelser", 0, "dato"], ["haendelser", 0, "arter"], ["haendelser", 0, "aflaasning", "fri_udgang_ad_anden_vej"]],
		"mangler": [], "parametre": {"dag": "2018-04-01"},
	}]}
}

test_svar_without_alarm if {
	svar := aflaasning_udenoms.svar with input as register({"dato": "2021-03-01", "slut": "2021-05-31", "aflaasning": {}, "afgoerelse": afgoerelse({})})
	svar.forekomster == [{
		"noegle": "h-1", "sti": ["haendelser", 0], "udfald": "brud", "besked": "alarm_mangler",
		"fakta": [
			["haendelser", 0, "dato"], ["haendelser", 0, "arter"], ["haendelser", 0, "afgoerelse", "hjemmel"],
			["haendelser", 0, "afgoerelse", "dato"], ["haendelser", 0, "afgoerelse", "udloeber"],
		],
		"mangler": [["haendelser", 0, "aflaasning", "doeralarm"]], "parametre": {"dag": "2021-03-01"},
	}]
}

afgoerelse(felter) := object.union({"hjemmel": "paragraf_125", "dato": "2021-02-15", "udloeber": "2021-08-31"}, felter)

register(felter) := {"haendelser": [object.union({"id": "h-1", "arter": ["aflaasning_udenoms"]}, felter)], "pr_dato": "2021-12-31"}
