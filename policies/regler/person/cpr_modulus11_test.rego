package regler.person.cpr_modulus11_test

import data.regler.person.cpr_modulus11

# Weights 4 3 2 7 6 5 4 3 2 1. Of 010180 the sum is 0·4 + 1·3 + 0·2 + 1·7 + 8·6 + 0·5 = 58, which is 3 more than 55: the last
# four digits must make up 8 more, as 0008 does. Of 020280 it is 0 + 6 + 0 + 14 + 48 + 0 = 68 = 66 + 2, and 9999 adds
# 9 · (4 + 3 + 2 + 1) = 90: 158 = 154 + 4.
test_udfald[navn] if {
	some navn, c in {
		"holds": {"borger": {"cpr": "010180-0008"}, "udfald": "opfyldt", "besked": "opfyldt"},
		"holds, without a hyphen": {"borger": {"cpr": "0101800008"}, "udfald": "opfyldt", "besked": "opfyldt"},
		"one too little": {"borger": {"cpr": "010180-0007"}, "udfald": "brud", "besked": "brud"},
		"one too much": {"borger": {"cpr": "010180-0009"}, "udfald": "brud", "besked": "brud"},
		"does not hold": {"borger": {"cpr": "020280-9999"}, "udfald": "brud", "besked": "brud"},
		"looked up": {"borger": {"cpr": "020280-9999", "cpr_kontrolleret": true}, "udfald": "opfyldt", "besked": "kontrolleret"},
		"not looked up": {"borger": {"cpr": "020280-9999", "cpr_kontrolleret": false}, "udfald": "brud", "besked": "brud"},
		"a replacement number": {"borger": {"cpr": "620280-0000"}, "udfald": "ikke_relevant", "besked": "erstatning"},
		"an eCPR": {"borger": {"cpr": "020329-1WQ3"}, "udfald": "ikke_relevant", "besked": "ecpr"},
		"no date": {"borger": {"cpr": "320280-9999"}, "udfald": "ikke_relevant", "besked": "ingen_dato"},
	}
	svar := cpr_modulus11.svar with input as {"borger": c.borger, "pr_dato": "2018-04-30"}
	[svar.udfald, object.get(svar.forekomster[0], "besked", svar.udfald)] == [c.udfald, c.besked]
}

# The look-up was of the citizen's number: it helps the plan's number only where that is the same.
test_number_of_the_plan[navn] if {
	some navn, c in {
		"the same": {"cpr": "0202809999", "udfald": "opfyldt"},
		"another": {"cpr": "020280-9998", "udfald": "brud"},
	}
	svar := cpr_modulus11.svar with input as {
		"borger": {"cpr": "020280-9999", "cpr_kontrolleret": true},
		"samlet_plan": {"patient": {"cpr": c.cpr}},
		"pr_dato": "2018-04-30",
	}
	[f.udfald | some f in svar.forekomster] == ["opfyldt", c.udfald]
}

test_svar_of_a_hint if {
	svar := cpr_modulus11.svar with input as {"borger": {"cpr": "020280-9999"}, "pr_dato": "2018-04-30"}
	svar.forekomster == [{
		"noegle": "borger",
		"sti": ["borger", "cpr"],
		"udfald": "brud",
		"fakta": [["borger", "cpr"]],
		"mangler": [["borger", "cpr_kontrolleret"]],
	}]
}

test_no_number if {
	svar := cpr_modulus11.svar with input as {"borger": {"navn": "Testperson Alfa"}, "pr_dato": "2018-04-30"}
	svar.grund == "ingen_forekomster"
}

test_outside_the_scheme[navn] if {
	some navn, dag in {"before": "2017-06-30", "after": "2024-07-01"}
	svar := cpr_modulus11.svar with input as {"anmodning": {"modtaget": dag}, "borger": {"cpr": "020280-9999"}, "pr_dato": "2024-12-31"}
	svar.udfald == "brud"
}

# In other documents each number has a mark of its own, beside it, and the rule is in force on every day.
test_other_documents[navn] if {
	some navn, c in {
		"holds": {"borger": {"cpr": "010180-0008"}, "udfald": "opfyldt"},
		"one too little": {"borger": {"cpr": "010180-0007"}, "udfald": "brud"},
		"looked up": {"borger": {"cpr": "010180-0007", "cpr_kontrolleret": true}, "udfald": "opfyldt"},
		"not looked up": {"borger": {"cpr": "010180-0007", "cpr_kontrolleret": false}, "udfald": "brud"},
		"an eCPR": {"borger": {"cpr": "020329-1WQ3"}, "udfald": "ikke_relevant"},
	}
	udfald := [svar.udfald |
		some dag in ["2015-01-01", "2018-04-30", "2050-12-31"]
		svar := cpr_modulus11.svar with input as {"dokumenttype": "afregning", "ophold": [{"id": "o-1", "borger": c.borger}], "pr_dato": dag}
	]
	udfald == [c.udfald, c.udfald, c.udfald]
}

# A look-up of one person's number says nothing of another's, nor of the same number elsewhere.
test_mark_of_another if {
	svar := cpr_modulus11.svar with input as {
		"dokumenttype": "afregning",
		"ophold": [
			{"id": "o-1", "borger": {"cpr": "020280-9999", "cpr_kontrolleret": true}},
			{"id": "o-2", "borger": {"cpr": "020280-9999"}},
		],
		"pr_dato": "2018-04-30",
	}
	svar.forekomster == [
		{
			"noegle": "ophold/o-1", "sti": ["ophold", 0, "borger", "cpr"], "udfald": "opfyldt", "besked": "kontrolleret",
			"fakta": [["ophold", 0, "borger", "cpr"], ["ophold", 0, "borger", "cpr_kontrolleret"]], "mangler": [],
		},
		{
			"noegle": "ophold/o-2", "sti": ["ophold", 1, "borger", "cpr"], "udfald": "brud",
			"fakta": [["ophold", 1, "borger", "cpr"]], "mangler": [["ophold", 1, "borger", "cpr_kontrolleret"]],
		},
	]
}
