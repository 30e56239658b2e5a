package regler.moede.dagsorden_test

import data.regler.moede.dagsorden

alle := ["socialfaglig_konsulent", "speciallaege", "saerlige_pladser"]

uden_kriminalforsorg := {"id": "s1", "kriminalforsorg": {"involveret": false}}

med_kriminalforsorg := {"id": "s1", "kriminalforsorg": {"involveret": true}}

test_sent[navn] if {
	some navn, c in {
		"the day before": {"moede": "2018-02-14", "sendt": "2018-02-13", "udfald": "opfyldt"},
		"the same day, no times": {"moede": "2018-02-14", "sendt": "2018-02-14", "udfald": "opfyldt"},
		"the day after": {"moede": "2018-02-14", "sendt": "2018-02-15", "udfald": "brud"},
		"one second before it begins": {"moede": "2018-02-14T13:00:00+01:00", "sendt": "2018-02-14T12:59:59+01:00", "udfald": "opfyldt"},
		"as it begins": {"moede": "2018-02-14T13:00:00+01:00", "sendt": "2018-02-14T13:00:00+01:00", "udfald": "brud"},
		"one second after it begins": {"moede": "2018-02-14T13:00:00+01:00", "sendt": "2018-02-14T13:00:01+01:00", "udfald": "brud"},
		"before it begins, by UTC": {"moede": "2018-02-14T13:00:00+01:00", "sendt": "2018-02-14T11:59:59Z", "udfald": "opfyldt"},
		"the same day, one time unknown": {"moede": "2018-02-14", "sendt": "2018-02-14T18:00:00+01:00", "udfald": "opfyldt"},
		"after the day of judgement": {"moede": "2018-02-14", "sendt": "2018-03-01", "udfald": "brud"},
	}
	svar := dagsorden.svar with input as moede({"sendt": c.sendt, "modtagere": alle, "sager": []}, {"dato": c.moede})
	svar.udfald == c.udfald
}

test_when[navn] if {
	some navn, c in {
		"the day before the meeting": {"pr_dato": "2018-02-13", "udfald": "afventer"},
		"on its day": {"pr_dato": "2018-02-14", "udfald": "afventer"},
		"the day after": {"pr_dato": "2018-02-15", "udfald": "brud"},
	}
	every sendt in [
		{},
		{"sendt": "2018-02-12", "modtagere": alle},
		{"sendt": "2018-02-12", "sager": []},
		{"sendt": "2018-02-12", "modtagere": ["speciallaege", "saerlige_pladser"], "sager": []},
	] {
		svar := dagsorden.svar with input as moede(sendt, {"pr_dato": c.pr_dato})
		svar.udfald == c.udfald
		svar.frist == "2018-02-14"
	}
}

test_recipients[navn] if {
	some navn, c in {
		"all three": {"modtagere": alle, "sager": [uden_kriminalforsorg], "udfald": "opfyldt"},
		"all four": {"modtagere": array.concat(alle, ["kriminalforsorg"]), "sager": [uden_kriminalforsorg], "udfald": "opfyldt"},
		"nobody": {"modtagere": [], "sager": [], "udfald": "brud"},
		"not the konsulent": {"modtagere": ["speciallaege", "saerlige_pladser"], "sager": [], "udfald": "brud"},
		"not the speciallæge": {"modtagere": ["socialfaglig_konsulent", "saerlige_pladser"], "sager": [], "udfald": "brud"},
		"not the særlige pladser": {"modtagere": ["socialfaglig_konsulent", "speciallaege"], "sager": [], "udfald": "brud"},
		"not Kriminalforsorgen, whom a case involves": {"modtagere": alle, "sager": [med_kriminalforsorg], "udfald": "brud"},
		"Kriminalforsorgen, whom a case involves": {"modtagere": array.concat(alle, ["kriminalforsorg"]), "sager": [med_kriminalforsorg], "udfald": "opfyldt"},
		"not Kriminalforsorgen, the case taken off": {"modtagere": alle, "sager": [object.union(med_kriminalforsorg, {"udgaaet": true})], "udfald": "opfyldt"},
		"not Kriminalforsorgen, not said whether involved": {"modtagere": alle, "sager": [{"id": "s1"}], "udfald": "uoplyst"},
		"Kriminalforsorgen, not said whether involved": {"modtagere": array.concat(alle, ["kriminalforsorg"]), "sager": [{"id": "s1"}], "udfald": "opfyldt"},
		"not Kriminalforsorgen, one case unsaid and one involved": {"modtagere": alle, "sager": [med_kriminalforsorg, {"id": "s2"}], "udfald": "brud"},
	}
	svar := dagsorden.svar with input as moede({"sendt": "2018-02-12", "modtagere": c.modtagere, "sager": c.sager}, {})
	svar.udfald == c.udfald
}

test_the_list[navn] if {
	some navn, c in {
		"no list": {"dagsorden": {}, "punkter": [], "besked": "uden_oversigt"},
		"an empty list": {"dagsorden": {"sager": []}, "punkter": [], "besked": ""},
		"a treated case that is on it": {"dagsorden": {"sager": [uden_kriminalforsorg]}, "punkter": [["s1"], []], "besked": ""},
		"a treated case that is not": {"dagsorden": {"sager": [uden_kriminalforsorg]}, "punkter": [["s1"], ["s2"]], "besked": "uden_for_dagsordenen"},
		"a case treated together with one that is on it": {"dagsorden": {"sager": [uden_kriminalforsorg]}, "punkter": [["s1", "s2"]], "besked": "uden_for_dagsordenen"},
	}
	svar := dagsorden.svar with input as moede(
		object.union({"sendt": "2018-02-12", "modtagere": alle}, c.dagsorden),
		{"referat": {"punkter": [{"id": "r", "sager": s} | some s in c.punkter]}},
	)
	object.get(svar, "besked", "") == c.besked
}

test_the_answer if {
	svar := dagsorden.svar with input as moede({"sendt": "2018-02-12", "modtagere": ["speciallaege"], "sager": [med_kriminalforsorg]}, {})
	svar == {
		"udfald": "brud",
		"besked": "uden_modtagere",
		"frist": "2018-02-14",
		"fakta": [["dato"], ["dagsorden", "sendt"], ["dagsorden", "modtagere"], ["dagsorden", "sager"]],
		"mangler": [["dagsorden", "modtagere"]],
		"parametre": {"moede": "2018-02-14", "funktioner": ["socialfaglig_konsulent", "saerlige_pladser", "kriminalforsorg"], "sager": []},
	}
}

test_the_answer_when_too_late if {
	svar := dagsorden.svar with input as moede({"sendt": "2018-02-16", "modtagere": alle, "sager": []}, {})
	svar == {
		"udfald": "brud",
		"besked": "efter_moedet",
		"frist": "2018-02-14",
		"fakta": [["dato"], ["dagsorden", "sendt"]],
		"mangler": [],
		"beregning": {"sidste_dag": "2018-02-14", "faktisk": "2018-02-16", "afvigelse": 2},
	}
}

test_in_force[navn] if {
	some navn, c in {
		"the day before the koncept": {"felter": {"dato": "2017-12-17"}, "udfald": "ikke_relevant"},
		"its first day": {"felter": {"dato": "2017-12-18"}, "udfald": "brud"},
		"its last day": {"felter": {"dato": "2024-06-30", "pr_dato": "2024-07-31"}, "udfald": "brud"},
		"the day after": {"felter": {"dato": "2024-07-01", "pr_dato": "2024-07-31"}, "udfald": "ikke_relevant"},
		"another region": {"felter": {"region": "syddanmark"}, "udfald": "ikke_relevant"},
		"cancelled": {"felter": {"aflysning": {"aflyst": true}}, "udfald": "ikke_relevant"},
	}
	svar := dagsorden.svar with input as moede({}, c.felter)
	svar.udfald == c.udfald
}

moede(dagsordenen, felter) := object.union(
	{"region": "midtjylland", "dato": "2018-02-14", "dagsorden": dagsordenen, "pr_dato": "2018-02-28"},
	felter,
)
