package regler.indstilling.bemaerkninger_indgaar_test

import data.regler.indstilling.bemaerkninger_indgaar

test_udfald[navn] if {
	some navn, c in {
		"laid before the meeting": {"bemaerkninger": {"findes": true}, "moede": {"patientens_bemaerkninger_forelagt": true}, "udfald": "opfyldt"},
		"said not to be laid before it": {"bemaerkninger": {"findes": true}, "moede": {"patientens_bemaerkninger_forelagt": false}, "udfald": "brud"},
		"not said to be laid before it": {"bemaerkninger": {"findes": true}, "moede": {}, "udfald": "brud"},
		"the remarks themselves show that there are some": {"bemaerkninger": {"tekst": "Jeg vil gerne flytte."}, "moede": {}, "udfald": "brud"},
		"a placeholder shows nothing": {"bemaerkninger": {"tekst": "se bilag"}, "moede": {}, "udfald": "uoplyst"},
		"there were none": {"bemaerkninger": {"kontaktet": "patient", "findes": false}, "moede": {}, "udfald": "ikke_relevant"},
		"not said whether there were any": {"bemaerkninger": {"kontaktet": "patient"}, "moede": {"patientens_bemaerkninger_forelagt": true}, "udfald": "uoplyst"},
		"obtained on the day of the meeting": {"bemaerkninger": {"findes": true, "dato": "2018-02-14"}, "moede": {}, "udfald": "brud"},
		"obtained the day after": {"bemaerkninger": {"findes": true, "dato": "2018-02-15"}, "moede": {}, "udfald": "ikke_relevant"},
	}
	svar := bemaerkninger_indgaar.svar with input as sag(c.bemaerkninger, [object.union({"id": "m1", "dato": "2018-02-14"}, c.moede)], {"dato": "2018-02-14"})
	svar.udfald == c.udfald
}

# The latest meeting, up to the indstilling of 14 February 2018, is the one that is judged.
test_which_meeting[navn] if {
	some navn, c in {
		"left out of a meeting that postponed, laid before the next": {"moeder": [uden("2018-02-07"), med("2018-02-14")], "udfald": "opfyldt"},
		"laid before the first, left out of the next": {"moeder": [med("2018-02-07"), uden("2018-02-14")], "udfald": "brud"},
		"laid before a meeting after the indstilling": {"moeder": [uden("2018-02-07"), med("2018-02-15")], "udfald": "brud"},
		"left out of a later meeting that postponed": {"moeder": [med("2018-02-07"), object.union(uden("2018-02-14"), {"udsaettelse": {"udsat": true}})], "udfald": "brud"},
		"a meeting not yet held": {"moeder": [uden("2018-02-07"), med("2018-03-01")], "udfald": "brud"},
		"no meeting": {"moeder": [], "udfald": "brud"},
		"a meeting without a day": {"moeder": [{"id": "m1", "patientens_bemaerkninger_forelagt": true}], "udfald": "uoplyst"},
	}
	svar := bemaerkninger_indgaar.svar with input as sag({"findes": true}, c.moeder, {"dato": "2018-02-14"})
	svar.udfald == c.udfald
}

test_before_the_indstilling[navn] if {
	some navn, c in {
		"no meeting held yet": {"moede": "2018-03-01", "region": "midtjylland", "modtaget": "2018-02-01", "udfald": "ikke_relevant"},
		"a meeting held on pr_dato": {"moede": "2018-02-28", "region": "midtjylland", "modtaget": "2018-02-01", "udfald": "brud"},
		"another region": {"moede": "2018-02-28", "region": "syddanmark", "modtaget": "2018-02-01", "udfald": "ikke_relevant"},
		"received the day before the koncept": {"moede": "2018-02-28", "region": "midtjylland", "modtaget": "2017-12-17", "udfald": "ikke_relevant"},
		"received on its first day": {"moede": "2018-02-28", "region": "midtjylland", "modtaget": "2017-12-18", "udfald": "brud"},
	}
	svar := bemaerkninger_indgaar.svar with input as {
		"region": c.region,
		"pr_dato": "2018-02-28",
		"anmodning": {"modtaget": c.modtaget, "bemaerkninger": {"findes": true}},
		"forum": {"moeder": [uden(c.moede)]},
	}
	svar.udfald == c.udfald
}

test_svar_of_a_breach if {
	svar := bemaerkninger_indgaar.svar with input as sag({"findes": true}, [uden("2018-02-14")], {"dato": "2018-02-14"})
	svar == {
		"udfald": "brud",
		"fakta": [["anmodning", "bemaerkninger", "findes"], ["forum", "moeder", 0, "dato"]],
		"mangler": [["forum", "moeder", 0, "patientens_bemaerkninger_forelagt"]],
	}
}

uden(dato) := {"id": dato, "dato": dato}

med(dato) := {"id": dato, "dato": dato, "patientens_bemaerkninger_forelagt": true}

sag(bemaerkninger, moeder, indstilling) := {
	"region": "midtjylland",
	"pr_dato": "2018-02-28",
	"anmodning": {"modtaget": "2018-02-01", "bemaerkninger": bemaerkninger},
	"forum": {"moeder": moeder},
	"indstilling": indstilling,
}
