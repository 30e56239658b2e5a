package regler.sagsbehandling.patient_tilbudt_deltagelse_test

import data.regler.sagsbehandling.patient_tilbudt_deltagelse

# Meeting on 14 February 2018 at 13.
test_udfald[navn] if {
	some navn, c in {
		"told before": {"moede": {"patient_tilbudt_deltagelse": {"dato": "2018-02-08"}}, "pr_dato": "2018-02-28", "udfald": "opfyldt"},
		"told a second before": {"moede": {"patient_tilbudt_deltagelse": {"dato": "2018-02-14T12:59:59+01:00"}}, "pr_dato": "2018-02-28", "udfald": "opfyldt"},
		"told when it begins": {"moede": {"patient_tilbudt_deltagelse": {"dato": "2018-02-14T13:00:00+01:00"}}, "pr_dato": "2018-02-28", "udfald": "brud"},
		"told the day after": {"moede": {"patient_tilbudt_deltagelse": {"dato": "2018-02-15"}}, "pr_dato": "2018-02-28", "udfald": "brud"},
		"not told": {"moede": {}, "pr_dato": "2018-02-15", "udfald": "brud"},
		"not told, on the day": {"moede": {}, "pr_dato": "2018-02-14", "udfald": "afventer"},
		"attended": {"moede": {"patient_deltog": true}, "pr_dato": "2018-02-14", "udfald": "opfyldt"},
		"will attend tomorrow": {"moede": {"patient_deltog": true}, "pr_dato": "2018-02-13", "udfald": "afventer"},
		"told too late, but attended": {"moede": {"patient_tilbudt_deltagelse": {"dato": "2018-02-15"}, "patient_deltog": true}, "pr_dato": "2018-02-28", "udfald": "opfyldt"},
		"did not attend": {"moede": {"patient_deltog": false}, "pr_dato": "2018-02-28", "udfald": "brud"},
	}
	svar := patient_tilbudt_deltagelse.svar with input as {
		"region": "midtjylland",
		"forum": {"moeder": [object.union({"id": "m1", "dato": "2018-02-14T13:00:00+01:00"}, c.moede)]},
		"pr_dato": c.pr_dato,
	}
	svar.udfald == c.udfald
}

test_the_answer if {
	svar := patient_tilbudt_deltagelse.svar with input as {
		"region": "midtjylland",
		"revurderinger": [{"id": "r1", "dato": "2018-08-01", "moede": {"patient_tilbudt_deltagelse": {"dato": "2018-08-02"}}}],
		"pr_dato": "2018-08-31",
	}
	svar.forekomster == [{
		"noegle": "r1",
		"sti": ["revurderinger", 0, "moede"],
		"udfald": "brud",
		"besked": "efter_moedet",
		"frist": "2018-08-01",
		"fakta": [["revurderinger", 0, "dato"], ["revurderinger", 0, "moede", "patient_tilbudt_deltagelse", "dato"]],
		"mangler": [],
		"beregning": {"sidste_dag": "2018-08-01", "faktisk": "2018-08-02", "afvigelse": 1},
		"parametre": {"moede": "2018-08-01"},
	}]
}

test_in_force[navn] if {
	some navn, c in {
		"the day before the koncept": {"region": "midtjylland", "dato": "2017-12-17", "udfald": "ikke_relevant"},
		"its first day": {"region": "midtjylland", "dato": "2017-12-18", "udfald": "brud"},
		"another region": {"region": "syddanmark", "dato": "2018-02-14", "udfald": "ikke_relevant"},
	}
	svar := patient_tilbudt_deltagelse.svar with input as {"region": c.region, "forum": {"moeder": [{"id": "m1", "dato": c.dato}]}, "pr_dato": "2018-02-28"}
	svar.udfald == c.udfald
}

test_no_meetings[navn] if {
	some navn, c in {
		"not come so far": {"sag": {"anmodning": {"modtaget": "2018-02-01"}}, "udfald": "ikke_relevant"},
		"recommended": {"sag": {"indstilling": {"dato": "2018-02-14"}}, "udfald": "uoplyst"},
	}
	svar := patient_tilbudt_deltagelse.svar with input as object.union(c.sag, {"region": "midtjylland", "pr_dato": "2018-02-28"})
	svar.udfald == c.udfald
}
