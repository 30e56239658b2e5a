package regler.person.cpr_test

import data.regler.person.cpr

# Invented numbers: their serial is 0000 or 9999; the eCPR is made after the documentation example of nspop.dk.
test_udfald[navn] if {
	some navn, c in {
		"a date": {"cpr": "020280-9999", "udfald": "opfyldt", "besked": "opfyldt"},
		"without a hyphen": {"cpr": "0202809999", "udfald": "opfyldt", "besked": "opfyldt"},
		"29 February of a leap year": {"cpr": "290280-0000", "udfald": "opfyldt", "besked": "opfyldt"},
		"29 February of no leap year": {"cpr": "290281-0000", "udfald": "brud", "besked": "brud"},
		"29 February 2000": {"cpr": "290200-4000", "udfald": "opfyldt", "besked": "opfyldt"},
		"29 February 1900": {"cpr": "290200-0000", "udfald": "brud", "besked": "brud"},
		"30 April": {"cpr": "300480-0000", "udfald": "opfyldt", "besked": "opfyldt"},
		"31 April": {"cpr": "310480-0000", "udfald": "brud", "besked": "brud"},
		"day 0": {"cpr": "000280-0000", "udfald": "brud", "besked": "brud"},
		"month 13": {"cpr": "021380-0000", "udfald": "brud", "besked": "brud"},
		"a replacement number": {"cpr": "620280-0000", "udfald": "opfyldt", "besked": "erstatning"},
		"a replacement number of 30 February": {"cpr": "900280-0000", "udfald": "brud", "besked": "brud"},
		"an eCPR": {"cpr": "020329-1WQ3", "udfald": "opfyldt", "besked": "ecpr"},
		"one letter is no eCPR": {"cpr": "0203291W03", "udfald": "brud", "besked": "brud"},
	}
	svar := cpr.svar with input as {"borger": {"cpr": c.cpr}, "pr_dato": "2018-04-30"}
	[svar.udfald, object.get(svar.forekomster[0], "besked", svar.udfald)] == [c.udfald, c.besked]
}

test_each_number_is_an_occurrence if {
	svar := cpr.svar with input as {
		"borger": {"cpr": "020280-9999"},
		"samlet_plan": {"patient": {"cpr": "320280-9999"}},
		"pr_dato": "2018-04-30",
	}
	svar == {
		"udfald": "brud",
		"fakta": [],
		"mangler": [],
		"forekomster": [
			{"noegle": "borger", "sti": ["borger", "cpr"], "udfald": "opfyldt", "fakta": [["borger", "cpr"]], "mangler": []},
			{
				"noegle": "samlet_plan", "sti": ["samlet_plan", "patient", "cpr"],
				"udfald": "brud", "fakta": [["samlet_plan", "patient", "cpr"]], "mangler": [],
			},
		],
	}
}

test_no_number if {
	svar := cpr.svar with input as {"borger": {"navn": "Testperson Alfa"}, "pr_dato": "2018-04-30"}
	svar.grund == "ingen_forekomster"
}

# A case outside the scheme is judged by the nearest regime.
test_outside_the_scheme[navn] if {
	some navn, dag in {"before": "2017-06-30", "after": "2024-07-01"}
	svar := cpr.svar with input as {"anmodning": {"modtaget": dag}, "borger": {"cpr": "320280-9999"}, "pr_dato": "2024-12-31"}
	svar.udfald == "brud"
}

# Other documents that name persons follow no scheme: the rule is in force for them on every day.
test_other_documents[navn] if {
	some navn, c in {
		"before the scheme": {"pr_dato": "2015-01-01", "cpr": "320280-9999", "udfald": "brud"},
		"in the scheme": {"pr_dato": "2018-04-30", "cpr": "320280-9999", "udfald": "brud"},
		"after the scheme": {"pr_dato": "2050-12-31", "cpr": "320280-9999", "udfald": "brud"},
		"a date": {"pr_dato": "2018-04-30", "cpr": "020280-9999", "udfald": "opfyldt"},
	}
	svar := cpr.svar with input as {
		"dokumenttype": "magtanvendelser",
		"haendelser": [{"id": "h-1", "borger": {"cpr": c.cpr}}],
		"pr_dato": c.pr_dato,
	}
	svar.udfald == c.udfald
}

test_each_number_of_another_document_is_an_occurrence if {
	svar := cpr.svar with input as {
		"dokumenttype": "sundhedsopgaver",
		"borgere": [{"id": "b-1", "cpr": "320280-9999"}, {"id": "b-2", "cpr": "620280-0000"}],
		"pr_dato": "2018-04-30",
	}
	svar == {
		"udfald": "brud",
		"fakta": [],
		"mangler": [],
		"forekomster": [
			{
				"noegle": "borgere/b-1", "sti": ["borgere", 0, "cpr"], "udfald": "brud",
				"fakta": [["borgere", 0, "cpr"]], "mangler": [],
			},
			{
				"noegle": "borgere/b-2", "sti": ["borgere", 1, "cpr"], "udfald": "opfyldt", "besked": "erstatning",
				"fakta": [["borgere", 1, "cpr"]], "mangler": [],
			},
		],
	}
}

test_no_number_in_another_document if {
	svar := cpr.svar with input as {"dokumenttype": "forumsmoede", "dagsorden": {"sendt": "2018-04-27"}, "pr_dato": "2018-04-30"}
	svar.grund == "ingen_forekomster"
}
