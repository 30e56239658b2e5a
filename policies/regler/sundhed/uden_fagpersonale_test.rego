package regler.sundhed.uden_fagpersonale_test

import data.regler.sundhed.uden_fagpersonale

test_udfald[navn] if {
	some navn, c in {
		"both": {"ledelse": {"oplaering_medicingivning": {"findes": true}, "laegen_orienteret": {"findes": true}}, "udfald": "opfyldt", "mangler": []},
		"both, by their days": {"ledelse": {"oplaering_medicingivning": {"dato": "2018-06-30"}, "laegen_orienteret": {"dato": "2018-06-30"}}, "udfald": "opfyldt", "mangler": []},
		"training the day after": {"ledelse": {"oplaering_medicingivning": {"dato": "2018-07-01"}, "laegen_orienteret": {"findes": true}}, "udfald": "brud", "mangler": [["ledelse", "oplaering_medicingivning"]]},
		"only training": {"ledelse": {"oplaering_medicingivning": {"findes": true}}, "udfald": "brud", "mangler": [["ledelse", "laegen_orienteret"]]},
		"only the doctor": {"ledelse": {"laegen_orienteret": {"findes": true}}, "udfald": "brud", "mangler": [["ledelse", "oplaering_medicingivning"]]},
		"the doctor does not know": {"ledelse": {"oplaering_medicingivning": {"findes": true}, "laegen_orienteret": {"findes": false}}, "udfald": "brud", "mangler": [["ledelse", "laegen_orienteret"]]},
		"neither": {"ledelse": {}, "udfald": "brud", "mangler": [["ledelse", "oplaering_medicingivning"], ["ledelse", "laegen_orienteret"]]},
	}
	svar := uden_fagpersonale.svar with input as {"pr_dato": "2018-06-30", "tilbud": botilbud, "ledelse": c.ledelse}
	[svar.udfald, svar.mangler] == [c.udfald, c.mangler]
}

test_tilbuddet[navn] if {
	some navn, c in {
		"with health staff": {"tilbud": {"type": "botilbud", "har_sundhedsfagligt_personale": true}, "udfald": "ikke_relevant", "mangler": []},
		"no botilbud": {"tilbud": {"type": "dagtilbud", "har_sundhedsfagligt_personale": false}, "udfald": "ikke_relevant", "mangler": []},
		"no botilbud, staff not said": {"tilbud": {"type": "bostoette"}, "udfald": "ikke_relevant", "mangler": []},
		"with health staff, kind not said": {"tilbud": {"har_sundhedsfagligt_personale": true}, "udfald": "ikke_relevant", "mangler": []},
		"kind not said": {"tilbud": {"har_sundhedsfagligt_personale": false}, "udfald": "uoplyst", "mangler": [["tilbud", "type"]]},
		"staff not said": {"tilbud": {"type": "botilbud"}, "udfald": "uoplyst", "mangler": [["tilbud", "har_sundhedsfagligt_personale"]]},
		"neither said": {"tilbud": {}, "udfald": "uoplyst", "mangler": [["tilbud", "type"], ["tilbud", "har_sundhedsfagligt_personale"]]},
	}
	svar := uden_fagpersonale.svar with input as {"pr_dato": "2018-06-30", "tilbud": c.tilbud}
	[svar.udfald, svar.mangler] == [c.udfald, c.mangler]
}

# The oplæg is from 2018: the register's own day decides, else pr_dato.
test_hvornaar[navn] if {
	some navn, c in {
		"drawn up the day before": {"sag": {"opgjort": "2017-12-31"}, "udfald": "ikke_relevant"},
		"drawn up on the first day": {"sag": {"opgjort": "2018-01-01"}, "udfald": "brud"},
		"judged the day before": {"sag": {"pr_dato": "2017-12-31"}, "udfald": "ikke_relevant"},
		"judged on the first day": {"sag": {"pr_dato": "2018-01-01"}, "udfald": "brud"},
	}
	svar := uden_fagpersonale.svar with input as object.union(object.union({"pr_dato": "2018-06-30"}, {"tilbud": botilbud}), c.sag)
	svar.udfald == c.udfald
}

test_svar if {
	svar := uden_fagpersonale.svar with input as {"pr_dato": "2018-06-30", "tilbud": botilbud, "ledelse": {"oplaering_medicingivning": {"findes": true}}}
	svar == {
		"udfald": "brud",
		"fakta": [["tilbud", "type"], ["tilbud", "har_sundhedsfagligt_personale"], ["ledelse", "oplaering_medicingivning"]],
		"mangler": [["ledelse", "laegen_orienteret"]],
	}
}

botilbud := {"type": "botilbud", "har_sundhedsfagligt_personale": false}
