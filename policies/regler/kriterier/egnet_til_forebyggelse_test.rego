package regler.kriterier.egnet_til_forebyggelse_test

import data.regler.kriterier.egnet_til_forebyggelse

fuld := {"opfyldt": true, "begrundet_formodning": "Volden sker under påvirkning."}

ja := {"opfyldt": true}

nej := {"opfyldt": false}

test_udfald[navn] if {
	some navn, c in {
		"written out": {"kriterier": {"forebyggelse": fuld}, "modtaget": "2019-03-31", "udfald": "opfyldt"},
		"not written out": {"kriterier": {"forebyggelse": ja}, "modtaget": "2018-02-01", "udfald": "brud"},
		"a placeholder": {"kriterier": {"forebyggelse": {"opfyldt": true, "begrundet_formodning": "TBD"}}, "modtaget": "2018-02-01", "udfald": "brud"},
		"said not to be met": {"kriterier": {"forebyggelse": nej}, "modtaget": "2018-02-01", "udfald": "ikke_relevant"},
		"A: not claimed, though another is": {"kriterier": {"betydning": ja}, "modtaget": "2019-03-31", "udfald": "brud"},
		"B: not claimed, another is": {"kriterier": {"betydning": ja}, "modtaget": "2019-04-01", "udfald": "ikke_relevant"},
		"B: the two others are said not to be met": {"kriterier": {"forloeb": nej, "betydning": nej}, "modtaget": "2019-04-01", "udfald": "brud"},
		"B: written out": {"kriterier": {"forebyggelse": fuld}, "modtaget": "2019-04-01", "udfald": "opfyldt"},
	}
	svar := egnet_til_forebyggelse.svar with input as {
		"anmodning": {"modtaget": c.modtaget, "kriterier": c.kriterier},
		"pr_dato": "2019-06-30",
	}
	svar.udfald == c.udfald
}

test_the_answer_names_what_is_missing if {
	svar := egnet_til_forebyggelse.svar with input as {
		"anmodning": {"modtaget": "2018-02-01", "kriterier": {"forebyggelse": ja}},
		"pr_dato": "2018-02-28",
	}
	svar.forekomster == [{
		"noegle": "anmodning",
		"sti": ["anmodning", "kriterier"],
		"udfald": "brud",
		"ansvarlig": "anmoderen",
		"parametre": {"dag": "2018-02-01"},
		"fakta": [["anmodning", "kriterier", "forebyggelse", "opfyldt"]],
		"mangler": [["anmodning", "kriterier", "forebyggelse", "begrundet_formodning"]],
	}]
}
