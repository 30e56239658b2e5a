package regler.moede.venteliste_test

import data.regler.moede.venteliste

fuld := {"findes": true, "ajourfoert": "2018-02-12", "forelagt": true, "patienter": [{"id": "v1"}]}

test_udfald[navn] if {
	some navn, c in {
		"up to date and laid before the meeting": {"liste": fuld, "udfald": "opfyldt", "besked": ""},
		"without the list itself": {"liste": object.remove(fuld, ["patienter"]), "udfald": "opfyldt", "besked": ""},
		"not said whether laid before it": {"liste": object.remove(fuld, ["forelagt"]), "udfald": "brud", "besked": ""},
		"said not to be laid before it": {"liste": object.union(fuld, {"forelagt": false}), "udfald": "brud", "besked": "ikke_forelagt"},
		"not said when it was updated": {"liste": object.remove(fuld, ["ajourfoert"]), "udfald": "brud", "besked": ""},
		"nobody waiting": {"liste": {"patienter": []}, "udfald": "opfyldt", "besked": "tom"},
		"nobody waiting, said to exist": {"liste": {"findes": true, "patienter": []}, "udfald": "uoplyst", "besked": ""},
		"said not to exist": {"liste": {"findes": false}, "udfald": "ikke_relevant", "besked": ""},
		"nothing said": {"liste": {}, "udfald": "uoplyst", "besked": ""},
	}
	svar := venteliste.svar with input as moede(c.liste, {"dato": "2018-02-07"}, "2018-02-28")
	svar.udfald == c.udfald
	object.get(svar, "besked", "") == c.besked
}

test_up_to_date[navn] if {
	some navn, c in {
		"the day before the previous meeting": {"ajourfoert": "2018-02-06", "forrige": {"dato": "2018-02-07"}, "udfald": "uoplyst"},
		"the day of the previous meeting": {"ajourfoert": "2018-02-07", "forrige": {"dato": "2018-02-07"}, "udfald": "opfyldt"},
		"the day of the meeting": {"ajourfoert": "2018-02-14", "forrige": {"dato": "2018-02-07"}, "udfald": "opfyldt"},
		"the day after the meeting": {"ajourfoert": "2018-02-15", "forrige": {"dato": "2018-02-07"}, "udfald": "uoplyst"},
		"the day after the day of judgement": {"ajourfoert": "2018-03-01", "forrige": {"dato": "2018-02-07"}, "udfald": "brud"},
		"long ago, the first meeting": {"ajourfoert": "2018-01-01", "forrige": {"findes": false}, "udfald": "opfyldt"},
		"long ago, said to be the first, but a day is given": {"ajourfoert": "2018-01-01", "forrige": {"findes": false, "dato": "2018-02-07"}, "udfald": "uoplyst"},
		"previous meeting not said": {"ajourfoert": "2018-02-12", "forrige": {}, "udfald": "uoplyst"},
	}
	svar := venteliste.svar with input as moede(object.union(fuld, {"ajourfoert": c.ajourfoert}), c.forrige, "2018-02-28")
	svar.udfald == c.udfald
}

test_when[navn] if {
	some navn, c in {
		"nothing done, the day before": {"liste": {"findes": true}, "pr_dato": "2018-02-13", "udfald": "afventer"},
		"nothing done, on its day": {"liste": {"findes": true}, "pr_dato": "2018-02-14", "udfald": "afventer"},
		"nothing done, the day after": {"liste": {"findes": true}, "pr_dato": "2018-02-15", "udfald": "brud"},
		"said to be laid before it, the day before": {"liste": fuld, "pr_dato": "2018-02-13", "udfald": "afventer"},
		"said to be laid before it, on its day": {"liste": fuld, "pr_dato": "2018-02-14", "udfald": "opfyldt"},
		"not said whether there is one, the day before": {"liste": {}, "pr_dato": "2018-02-13", "udfald": "ikke_relevant"},
		"not said whether there is one, on its day": {"liste": {}, "pr_dato": "2018-02-14", "udfald": "uoplyst"},
		"nobody waiting, the day before": {"liste": {"patienter": []}, "pr_dato": "2018-02-13", "udfald": "opfyldt"},
	}
	svar := venteliste.svar with input as moede(c.liste, {"dato": "2018-02-07"}, c.pr_dato)
	svar.udfald == c.udfald
}

test_the_answer if {
	svar := venteliste.svar with input as moede({"findes": true}, {}, "2018-02-28")
	svar == {
		"udfald": "brud",
		"frist": "2018-02-14",
		"fakta": [["dato"], ["venteliste", "findes"]],
		"mangler": [["venteliste", "ajourfoert"], ["venteliste", "forelagt"]],
		"parametre": {"moede": "2018-02-14"},
	}
}

test_the_answer_when_old if {
	svar := venteliste.svar with input as moede(object.union(fuld, {"ajourfoert": "2018-01-31"}), {"dato": "2018-02-07"}, "2018-02-28")
	svar == {
		"udfald": "uoplyst",
		"besked": "gammel",
		"fakta": [["dato"], ["venteliste", "patienter"], ["venteliste", "ajourfoert"], ["venteliste", "forelagt"], ["forrige_moede", "dato"]],
		"mangler": [],
		"beregning": {"foerste_dag": "2018-02-07", "faktisk": "2018-01-31"},
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
	svar := venteliste.svar with input as object.union(moede({"findes": true}, {}, "2018-02-28"), c.felter)
	svar.udfald == c.udfald
}

moede(liste, forrige, pr_dato) := {
	"region": "midtjylland",
	"dato": "2018-02-14",
	"forrige_moede": forrige,
	"venteliste": liste,
	"pr_dato": pr_dato,
}
