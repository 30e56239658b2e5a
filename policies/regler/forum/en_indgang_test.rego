package regler.forum.en_indgang_test

import data.regler.forum.en_indgang

test_udfald[navn] if {
	some navn, c in {
		"one": {"liste": [silkeborg, skanderborg], "udfald": "opfyldt"},
		"two": {"liste": [silkeborg, object.union(silkeborg, {"id": "kl-9"})], "udfald": "brud"},
		"none": {"liste": [skanderborg], "udfald": "brud"},
		"none, kommune of an entry not said": {"liste": [skanderborg, {"id": "kl-3"}], "udfald": "uoplyst"},
		"one, kommune of an entry not said": {"liste": [silkeborg, {"id": "kl-3"}], "udfald": "opfyldt"},
		"no list": {"liste": [], "udfald": "uoplyst"},
	}
	svar := en_indgang.svar with input as {
		"region": "midtjylland",
		"borger": {"handlekommuner": [{"id": "h1", "kommunekode": "0740"}]},
		"anmodning": {"modtaget": "2018-02-01"},
		"forum": {"kontaktliste": c.liste},
		"pr_dato": "2018-02-28",
	}
	svar.udfald == c.udfald
}

# 0746 is the handlekommune until 31 January 2018, 0740 from 1 February.
test_kommune_on_the_day_of_receipt[modtaget] if {
	some modtaget, udfald in {"2018-01-31": "brud", "2018-02-01": "opfyldt"}
	svar := en_indgang.svar with input as {
		"region": "midtjylland",
		"borger": {"handlekommuner": [
			{"id": "h1", "kommunekode": "0746", "til": "2018-01-31"},
			{"id": "h2", "kommunekode": "0740", "fra": "2018-02-01"},
		]},
		"anmodning": {"modtaget": modtaget},
		"forum": {"kontaktliste": [silkeborg]},
		"pr_dato": "2018-02-28",
	}
	svar.udfald == udfald
}

test_the_kommune_that_asked_where_no_other_is_known if {
	svar := en_indgang.svar with input as {
		"region": "midtjylland",
		"anmodning": {"modtaget": "2018-02-01", "anmoder": {"kommunekode": "0740"}},
		"forum": {"kontaktliste": [silkeborg]},
		"pr_dato": "2018-02-28",
	}
	svar == {
		"udfald": "opfyldt",
		"fakta": [["anmodning", "anmoder", "kommunekode"], ["forum", "kontaktliste", 0, "kommunekode"]],
		"mangler": [],
		"parametre": {"kommune": "0740", "antal": 1},
	}
}

test_kommune_not_said if {
	svar := en_indgang.svar with input as {
		"region": "midtjylland",
		"anmodning": {"modtaget": "2018-02-01"},
		"forum": {"kontaktliste": [silkeborg]},
		"pr_dato": "2018-02-28",
	}
	svar == {"udfald": "uoplyst", "fakta": [], "mangler": [["borger", "handlekommuner"]]}
}

test_when[navn] if {
	some navn, c in {
		"the day before the receipt": {"region": "midtjylland", "modtaget": "2018-02-01", "pr_dato": "2018-01-31", "udfald": "ikke_relevant"},
		"the day of the receipt": {"region": "midtjylland", "modtaget": "2018-02-01", "pr_dato": "2018-02-01", "udfald": "brud"},
		"the day before the koncept": {"region": "midtjylland", "modtaget": "2017-12-17", "pr_dato": "2018-02-28", "udfald": "ikke_relevant"},
		"the first day of the koncept": {"region": "midtjylland", "modtaget": "2017-12-18", "pr_dato": "2018-02-28", "udfald": "brud"},
		"another region": {"region": "syddanmark", "modtaget": "2018-02-01", "pr_dato": "2018-02-28", "udfald": "ikke_relevant"},
	}
	svar := en_indgang.svar with input as {
		"region": c.region,
		"anmodning": {"modtaget": c.modtaget, "anmoder": {"kommunekode": "0740"}},
		"forum": {"kontaktliste": [skanderborg]},
		"pr_dato": c.pr_dato,
	}
	svar.udfald == c.udfald
}

silkeborg := {"id": "kl-1", "kommunekode": "0740"}

skanderborg := {"id": "kl-2", "kommunekode": "0746"}
