package regler.afgoerelse.oensket_revurdering_test

import data.regler.afgoerelse.oensket_revurdering

test_months[navn] if {
	some navn, c in {
		"one": {"antal": 1, "udfald": "opfyldt"},
		"five": {"antal": 5, "udfald": "opfyldt"},
		"six": {"antal": 6, "udfald": "opfyldt"},
		"seven": {"antal": 7, "udfald": "brud"},
	}
	svar := oensket_revurdering.svar with input as sag("2018-02-19", c.antal, "maaneder")
	svar.udfald == c.udfald
}

# 6 months after 19 February 2018 is 19 August: 9 days of February, 31, 30, 31, 30 and 31 days, and 19 of August: 181.
# 6 months after 1 March 2018 is 1 September: 30, 30, 31, 30, 31, 31 days and 1: 184. After 31 August 2018 it is 28
# February 2019: 30, 31, 30, 31, 31 and 28: 181. After 31 August 2019 it is 29 February 2020: 182.
test_weeks_and_days[navn] if {
	some navn, c in {
		"181 days from 19 February": {"dato": "2018-02-19", "antal": 181, "enhed": "dage", "udfald": "opfyldt"},
		"182 days from 19 February": {"dato": "2018-02-19", "antal": 182, "enhed": "dage", "udfald": "brud"},
		"25 weeks from 19 February": {"dato": "2018-02-19", "antal": 25, "enhed": "uger", "udfald": "opfyldt"},
		"26 weeks from 19 February": {"dato": "2018-02-19", "antal": 26, "enhed": "uger", "udfald": "brud"},
		"26 weeks from 1 March": {"dato": "2018-03-01", "antal": 26, "enhed": "uger", "udfald": "opfyldt"},
		"27 weeks from 1 March": {"dato": "2018-03-01", "antal": 27, "enhed": "uger", "udfald": "brud"},
		"184 days from 1 March": {"dato": "2018-03-01", "antal": 184, "enhed": "dage", "udfald": "opfyldt"},
		"185 days from 1 March": {"dato": "2018-03-01", "antal": 185, "enhed": "dage", "udfald": "brud"},
		"26 weeks from 31 August": {"dato": "2018-08-31", "antal": 26, "enhed": "uger", "udfald": "brud"},
		"26 weeks from 31 August, into a leap year": {"dato": "2019-08-31", "antal": 26, "enhed": "uger", "udfald": "opfyldt"},
		"after midnight in Denmark on 1 March": {"dato": "2018-02-28T23:00:00Z", "antal": 184, "enhed": "dage", "udfald": "opfyldt"},
		"beyond the year 9999": {"dato": "2018-02-19", "antal": 3000000, "enhed": "dage", "udfald": "brud"},
	}
	svar := oensket_revurdering.svar with input as sag(c.dato, c.antal, c.enhed)
	svar.udfald == c.udfald
}

test_condition[navn] if {
	some navn, c in {
		"no shorter interval": {"afgoerelse": {"dato": "2018-02-19", "resultat": "visiteret", "revurderingsoenske": {"kortere_interval": false}}, "udfald": "ikke_relevant", "mangler": []},
		"no shorter interval, but one of nine months": {"afgoerelse": {"dato": "2018-02-19", "resultat": "visiteret", "revurderingsoenske": {"kortere_interval": false, "interval": {"antal": 9, "enhed": "maaneder"}}}, "udfald": "brud", "mangler": []},
		"not said whether": {"afgoerelse": {"dato": "2018-02-19", "resultat": "visiteret"}, "udfald": "uoplyst", "mangler": [["afgoerelse", "revurderingsoenske", "kortere_interval"]]},
		"not said which": {"afgoerelse": {"dato": "2018-02-19", "resultat": "visiteret", "revurderingsoenske": {"kortere_interval": true, "interval": {"antal": 4}}}, "udfald": "uoplyst", "mangler": [["afgoerelse", "revurderingsoenske", "interval", "enhed"]]},
		"a refusal": {"afgoerelse": {"dato": "2018-02-19", "resultat": "afslag"}, "udfald": "ikke_relevant", "mangler": []},
		"result not said": {"afgoerelse": {"dato": "2018-02-19"}, "udfald": "uoplyst", "mangler": [["afgoerelse", "resultat"]]},
		"weeks, no day to count from": {"afgoerelse": {"resultat": "visiteret", "revurderingsoenske": {"interval": {"antal": 26, "enhed": "uger"}}}, "udfald": "uoplyst", "mangler": [["afgoerelse", "dato"]]},
		"months need no day": {"afgoerelse": {"resultat": "visiteret", "revurderingsoenske": {"interval": {"antal": 7, "enhed": "maaneder"}}}, "udfald": "brud", "mangler": []},
		"decided after pr_dato": {"afgoerelse": {"dato": "2021-03-01", "resultat": "visiteret", "revurderingsoenske": {"interval": {"antal": 7, "enhed": "maaneder"}}}, "udfald": "uoplyst", "mangler": [["afgoerelse", "resultat"]]},
	}
	svar := oensket_revurdering.svar with input as {"pr_dato": "2020-12-31", "afgoerelse": c.afgoerelse, "ophold": {"start": "2018-03-12"}}
	[svar.udfald, svar.mangler] == [c.udfald, c.mangler]
}

test_before_the_decision if {
	svar := oensket_revurdering.svar with input as object.union(sag("2018-02-19", 7, "maaneder"), {"pr_dato": "2018-02-18"})
	svar.grund == "trin_ikke_naaet"
}

test_svar_of_a_breach if {
	svar := oensket_revurdering.svar with input as sag("2018-02-19", 26, "uger")
	svar == {
		"udfald": "brud",
		"fakta": [
			["afgoerelse", "revurderingsoenske", "interval", "antal"],
			["afgoerelse", "revurderingsoenske", "interval", "enhed"],
			["afgoerelse", "dato"],
		],
		"mangler": [],
		"beregning": {"fra": "2018-02-19", "led": [{"antal": 6, "enhed": "maaneder"}], "sidste_dag": "2018-08-19"},
		"parametre": {"graense": 6},
	}
}

sag(dato, antal, enhed) := {
	"region": "syddanmark",
	"pr_dato": "2020-12-31",
	"afgoerelse": {"dato": dato, "resultat": "visiteret", "revurderingsoenske": {"kortere_interval": true, "interval": {"antal": antal, "enhed": enhed}}},
}
