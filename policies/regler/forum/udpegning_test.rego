package regler.forum.udpegning_test

import data.regler.forum.udpegning

# What is said of the appointments to the place of the speciallæge's substitute, and what that place gets.
test_place[navn] if {
	some navn, c in {
		"one, for a period round the meeting": {"udpegninger": [suppleant("2018-01-01", "2018-12-31")], "udfald": "opfyldt", "besked": ""},
		"the period begins on the day": {"udpegninger": [suppleant("2018-02-14", "2018-12-31")], "udfald": "opfyldt", "besked": ""},
		"the period begins the day after": {"udpegninger": [suppleant("2018-02-15", "2018-12-31")], "udfald": "brud", "besked": "brud"},
		"the period ends on the day": {"udpegninger": [suppleant("2018-01-01", "2018-02-14")], "udfald": "opfyldt", "besked": ""},
		"the period ended the day before": {"udpegninger": [suppleant("2018-01-01", "2018-02-13")], "udfald": "brud", "besked": "brud"},
		"one after the other": {"udpegninger": [suppleant("2017-01-01", "2018-02-13"), suppleant("2018-02-14", "2018-12-31")], "udfald": "opfyldt", "besked": ""},
		"two on the same day": {"udpegninger": [suppleant("2018-01-01", "2018-02-14"), suppleant("2018-02-14", "2018-12-31")], "udfald": "brud", "besked": "flere"},
		"nobody": {"udpegninger": [], "udfald": "brud", "besked": "brud"},
		"no first day": {"udpegninger": [object.remove(suppleant("x", "2018-12-31"), ["fra"])], "udfald": "brud", "besked": "uden_periode"},
		"no last day": {"udpegninger": [object.remove(suppleant("2018-01-01", "x"), ["til"])], "udfald": "brud", "besked": "uden_periode"},
		"no last day, but after the meeting": {"udpegninger": [object.remove(suppleant("2018-02-15", "x"), ["til"])], "udfald": "brud", "besked": "brud"},
		"one, and another without a last day": {"udpegninger": [suppleant("2018-01-01", "2018-12-31"), object.remove(suppleant("2017-01-01", "x"), ["til"])], "udfald": "uoplyst", "besked": ""},
		"no name": {"udpegninger": [object.remove(suppleant("2018-01-01", "2018-12-31"), ["navn"])], "udfald": "brud", "besked": "uden_navn"},
		"a placeholder for a name": {"udpegninger": [object.union(suppleant("2018-01-01", "2018-12-31"), {"navn": "-"})], "udfald": "brud", "besked": "uden_navn"},
		"the function of one not said": {"udpegninger": [object.remove(suppleant("2018-01-01", "2018-12-31"), ["funktion"])], "udfald": "uoplyst", "besked": ""},
		"the role of one not said": {"udpegninger": [object.remove(suppleant("2018-01-01", "2018-12-31"), ["rolle"])], "udfald": "uoplyst", "besked": ""},
		"the role of one not said, whose period is over": {"udpegninger": [object.remove(suppleant("2018-01-01", "2018-02-13"), ["rolle"])], "udfald": "brud", "besked": "brud"},
	}
	svar := udpegning.svar with input as moede(array.concat(de_andre, c.udpegninger), "2018-02-28")
	svar.udfald == c.udfald
	some f in svar.forekomster
	f.noegle == "speciallaege_suppleant"
	f.udfald == c.udfald
	object.get(f, "besked", "") == c.besked
}

test_when[navn] if {
	some navn, c in {
		"the day before the meeting": {"pr_dato": "2018-02-13", "udfald": "afventer"},
		"on its day": {"pr_dato": "2018-02-14", "udfald": "afventer"},
		"the day after": {"pr_dato": "2018-02-15", "udfald": "brud"},
	}
	every udpegninger in [[], [suppleant("2018-01-01", "2018-12-31"), suppleant("2018-01-01", "2018-12-31")], [object.remove(suppleant("2018-01-01", "x"), ["til"])]] {
		svar := udpegning.svar with input as moede(array.concat(de_andre, udpegninger), c.pr_dato)
		svar.udfald == c.udfald
	}
}

test_every_place if {
	svar := udpegning.svar with input as moede([], "2018-02-28")
	{f.noegle: f.ansvarlig | some f in svar.forekomster; f.udfald == "brud"} == {
		"socialfaglig_konsulent_repraesentant": "kommunerne",
		"socialfaglig_konsulent_suppleant": "kommunerne",
		"speciallaege_repraesentant": "regionsraadet",
		"speciallaege_suppleant": "regionsraadet",
		"saerlige_pladser_repraesentant": "afdelingen",
		"saerlige_pladser_suppleant": "afdelingen",
		"kriminalforsorg_repraesentant": "kriminalforsorgen",
		"kriminalforsorg_suppleant": "kriminalforsorgen",
	}
}

test_not_told if {
	svar := udpegning.svar with input as {"region": "midtjylland", "dato": "2018-02-14", "pr_dato": "2018-02-28"}
	svar == {"udfald": "uoplyst", "fakta": [], "mangler": [["udpegninger"]]}
}

test_the_answer if {
	svar := udpegning.svar with input as moede([suppleant("2018-01-01", "2018-12-31"), suppleant("2018-02-01", "2018-12-31")], "2018-02-28")
	[f | some f in svar.forekomster; f.noegle == "speciallaege_suppleant"] == [{
		"noegle": "speciallaege_suppleant",
		"sti": ["udpegninger"],
		"udfald": "brud",
		"besked": "flere",
		"ansvarlig": "regionsraadet",
		"frist": "2018-02-14",
		"fakta": [["dato"], ["udpegninger", 0, "fra"], ["udpegninger", 0, "til"], ["udpegninger", 1, "fra"], ["udpegninger", 1, "til"]],
		"mangler": [],
		"parametre": {"funktion": "speciallaege", "rolle": "suppleant", "moede": "2018-02-14", "antal": 2},
	}]
}

test_in_force[navn] if {
	some navn, c in {
		"the day before the koncept": {"felter": {"dato": "2017-12-17"}, "udfald": "ikke_relevant"},
		"its first day": {"felter": {"dato": "2017-12-18"}, "udfald": "brud"},
		"its last day": {"felter": {"dato": "2024-06-30", "pr_dato": "2024-07-31"}, "udfald": "brud"},
		"the day after": {"felter": {"dato": "2024-07-01", "pr_dato": "2024-07-31"}, "udfald": "ikke_relevant"},
		"cancelled": {"felter": {"aflysning": {"aflyst": true}}, "udfald": "ikke_relevant"},
	}
	svar := udpegning.svar with input as object.union(moede([], "2018-02-28"), c.felter)
	svar.udfald == c.udfald
}

suppleant(fra, til) := {"id": "u", "funktion": "speciallaege", "rolle": "suppleant", "navn": "Testperson Alfa", "fra": fra, "til": til}

# Everybody but the substitute of the speciallæge.
de_andre := [{"id": "u", "funktion": f, "rolle": r, "navn": "Testperson Beta", "fra": "2018-01-01", "til": "2018-12-31"} |
	some f in ["socialfaglig_konsulent", "speciallaege", "saerlige_pladser", "kriminalforsorg"]
	some r in ["repraesentant", "suppleant"]
	[f, r] != ["speciallaege", "suppleant"]
]

moede(udpegninger, pr_dato) := {"region": "midtjylland", "dato": "2018-02-14", "udpegninger": udpegninger, "pr_dato": pr_dato}
