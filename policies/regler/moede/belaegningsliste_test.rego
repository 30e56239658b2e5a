package regler.moede.belaegningsliste_test

import data.regler.moede.belaegningsliste

fuld := {"vedlagt": true, "opgjort": "2018-02-12", "patienter": [{"id": "p1", "indskrivningsdato": "2018-01-15"}]}

test_udfald[navn] if {
	some navn, c in {
		"enclosed and whole": {"liste": fuld, "udfald": "opfyldt", "besked": ""},
		"nothing said": {"liste": {}, "udfald": "brud", "besked": "brud"},
		"said not to be enclosed": {"liste": object.union(fuld, {"vedlagt": false}), "udfald": "brud", "besked": "brud"},
		"enclosing not said": {"liste": object.remove(fuld, ["vedlagt"]), "udfald": "brud", "besked": "brud"},
		"no patients told": {"liste": object.remove(fuld, ["patienter"]), "udfald": "brud", "besked": "ufuldstaendig"},
		"no patients there": {"liste": object.union(fuld, {"patienter": []}), "udfald": "opfyldt", "besked": ""},
		"a patient without a date": {"liste": object.union(fuld, {"patienter": [{"id": "p1", "indskrivningsdato": "2018-01-15"}, {"id": "p2"}]}), "udfald": "brud", "besked": "ufuldstaendig"},
		"a patient without a date, the day not said": {"liste": {"vedlagt": true, "patienter": [{"id": "p2"}]}, "udfald": "brud", "besked": "ufuldstaendig"},
		"the day not said": {"liste": object.remove(fuld, ["opgjort"]), "udfald": "uoplyst", "besked": ""},
	}
	svar := belaegningsliste.svar with input as moede(c.liste, {"dato": "2018-02-07"}, "2018-02-28")
	svar.udfald == c.udfald
	object.get(svar, "besked", "") == c.besked
}

test_current[navn] if {
	some navn, c in {
		"the day before the previous meeting": {"opgjort": "2018-02-06", "forrige": {"dato": "2018-02-07"}, "udfald": "brud"},
		"the day of the previous meeting": {"opgjort": "2018-02-07", "forrige": {"dato": "2018-02-07"}, "udfald": "opfyldt"},
		"the day of the previous meeting, which has a time": {"opgjort": "2018-02-07", "forrige": {"dato": "2018-02-07T13:00:00+01:00"}, "udfald": "opfyldt"},
		"the day of the meeting": {"opgjort": "2018-02-14", "forrige": {"dato": "2018-02-07"}, "udfald": "opfyldt"},
		"the day after the meeting": {"opgjort": "2018-02-15", "forrige": {"dato": "2018-02-07"}, "udfald": "brud"},
		"the day after the meeting, the first": {"opgjort": "2018-02-15", "forrige": {"findes": false}, "udfald": "brud"},
		"long ago, the first meeting": {"opgjort": "2018-01-01", "forrige": {"findes": false}, "udfald": "opfyldt"},
		"long ago, said to be the first, but a day is given": {"opgjort": "2018-01-01", "forrige": {"findes": false, "dato": "2018-02-07"}, "udfald": "brud"},
		"previous meeting not said": {"opgjort": "2018-02-12", "forrige": {}, "udfald": "uoplyst"},
		"previous meeting without a day": {"opgjort": "2018-02-12", "forrige": {"findes": true}, "udfald": "uoplyst"},
		"previous meeting on the same day": {"opgjort": "2018-02-12", "forrige": {"dato": "2018-02-14"}, "udfald": "uoplyst"},
	}
	svar := belaegningsliste.svar with input as moede(object.union(fuld, {"opgjort": c.opgjort}), c.forrige, "2018-02-28")
	svar.udfald == c.udfald
}

test_when[navn] if {
	some navn, c in {
		"the day before the meeting": {"pr_dato": "2018-02-13", "udfald": "afventer"},
		"on its day": {"pr_dato": "2018-02-14", "udfald": "afventer"},
		"the day after": {"pr_dato": "2018-02-15", "udfald": "brud"},
	}
	every liste in [
		{},
		{"vedlagt": true, "opgjort": "2018-02-12"},
		object.union(fuld, {"opgjort": "2018-02-06"}),
	] {
		svar := belaegningsliste.svar with input as moede(liste, {"dato": "2018-02-07"}, c.pr_dato)
		svar.udfald == c.udfald
		svar.frist == "2018-02-14"
	}
}

test_a_list_still_to_be_made_up if {
	svar := belaegningsliste.svar with input as moede(object.union(fuld, {"opgjort": "2018-02-13"}), {"dato": "2018-02-07"}, "2018-02-12")
	svar.udfald == "afventer"
}

test_the_answer if {
	svar := belaegningsliste.svar with input as moede(object.union(fuld, {"opgjort": "2018-02-05"}), {"dato": "2018-02-07"}, "2018-02-28")
	svar == {
		"udfald": "brud",
		"besked": "foraeldet",
		"frist": "2018-02-14",
		"fakta": [["dato"], ["belaegningsliste", "vedlagt"], ["belaegningsliste", "opgjort"], ["belaegningsliste", "patienter"], ["forrige_moede", "dato"]],
		"mangler": [],
		"beregning": {"foerste_dag": "2018-02-07", "faktisk": "2018-02-05", "afvigelse": -2},
		"parametre": {"moede": "2018-02-14"},
	}
}

test_in_force[navn] if {
	some navn, c in {
		"the day before the koncept": {"felter": {"dato": "2017-12-17"}, "udfald": "ikke_relevant"},
		"its first day": {"felter": {"dato": "2017-12-18"}, "udfald": "brud"},
		"its last day": {"felter": {"dato": "2024-06-30", "pr_dato": "2024-07-31"}, "udfald": "brud"},
		"the day after": {"felter": {"dato": "2024-07-01", "pr_dato": "2024-07-31"}, "udfald": "ikke_relevant"},
		"cancelled": {"felter": {"aflysning": {"aflyst": true}}, "udfald": "ikke_relevant"},
	}
	svar := belaegningsliste.svar with input as object.union(moede({}, {}, "2018-02-28"), c.felter)
	svar.udfald == c.udfald
}

moede(liste, forrige, pr_dato) := {
	"region": "midtjylland",
	"dato": "2018-02-14",
	"forrige_moede": forrige,
	"belaegningsliste": liste,
	"pr_dato": pr_dato,
}
