package regler.ophold.udslusning_droeftet_test

import data.regler.ophold.udslusning_droeftet

sag(moeder) := {
	"pr_dato": "2018-10-01",
	"region": "midtjylland",
	"ophold": {"start": "2018-03-12", "opfoelgningsmoeder": moeder},
	"udslusning": {"forum_anmodet": "2018-08-30"},
}

test_udfald[navn] if {
	some navn, c in {
		"the day before": {"moeder": [{"id": "m1", "dato": "2018-08-29", "udslusning_droeftet": true}], "udfald": "opfyldt"},
		"the same day": {"moeder": [{"id": "m1", "dato": "2018-08-30", "udslusning_droeftet": true}], "udfald": "opfyldt"},
		"the day after": {"moeder": [{"id": "m1", "dato": "2018-08-31", "udslusning_droeftet": true}], "udfald": "brud"},
		"a meeting about something else": {"moeder": [{"id": "m1", "dato": "2018-08-29", "udslusning_droeftet": false}], "udfald": "brud"},
		"not said": {"moeder": [{"id": "m1", "dato": "2018-08-29"}], "udfald": "brud"},
		"day not said": {"moeder": [{"id": "m1", "udslusning_droeftet": true}], "udfald": "uoplyst"},
		"day not said, about something else": {"moeder": [{"id": "m1", "udslusning_droeftet": false}], "udfald": "brud"},
		"no meetings": {"moeder": [], "udfald": "brud"},
	}
	svar := udslusning_droeftet.svar with input as sag(c.moeder)
	svar.udfald == c.udfald
}

# Asked at 10:00.
test_clock[navn] if {
	some navn, c in {
		"a second before": {"dato": "2018-08-30T09:59:59+02:00", "udfald": "opfyldt"},
		"a second after": {"dato": "2018-08-30T10:00:01+02:00", "udfald": "brud"},
		"no clock time": {"dato": "2018-08-30", "udfald": "opfyldt"},
	}
	doc := object.union(sag([{"id": "m1", "dato": c.dato, "udslusning_droeftet": true}]), {"udslusning": {"forum_anmodet": "2018-08-30T10:00:00+02:00"}})
	svar := udslusning_droeftet.svar with input as doc
	svar.udfald == c.udfald
}

test_not_asked_yet if {
	svar := udslusning_droeftet.svar with input as object.union(sag([]), {"pr_dato": "2018-08-29"})
	svar.grund == "trin_ikke_naaet"
}

test_answer_of_a_breach if {
	svar := udslusning_droeftet.svar with input as sag([])
	svar == {
		"udfald": "brud",
		"fakta": [["udslusning", "forum_anmodet"]],
		"mangler": [["ophold", "opfoelgningsmoeder"]],
		"parametre": {"anmodet": "2018-08-30"},
	}
}
