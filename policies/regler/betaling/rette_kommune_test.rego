package regler.betaling.rette_kommune_test

import data.regler.betaling.rette_kommune

test_udfald[navn] if {
	some navn, c in {
		"both right": {"felter": {}, "udfald": "opfyldt"},
		"another kommune": {"felter": {"visiteret_af": "0751"}, "udfald": "brud"},
		"another region": {"felter": {"oprettet_af": "nordjylland"}, "udfald": "brud"},
		"both others": {"felter": {"visiteret_af": "0751", "oprettet_af": "nordjylland"}, "udfald": "brud"},
	}
	svar := rette_kommune.svar with input as regning(c.felter)
	svar.udfald == c.udfald
}

# What is not said leaves the rule undecided, unless what is said already breaks it.
test_not_said[navn] if {
	some navn, c in {
		"who referred": {"uden": ["visiteret_af"], "felter": {}, "udfald": "uoplyst", "mangler": [["ophold", 0, "visiteret_af"]]},
		"who created": {"uden": ["oprettet_af"], "felter": {}, "udfald": "uoplyst", "mangler": [["ophold", 0, "oprettet_af"]]},
		"who referred, another region": {"uden": ["visiteret_af"], "felter": {"oprettet_af": "nordjylland"}, "udfald": "brud", "mangler": []},
		"who created, another kommune": {"uden": ["oprettet_af"], "felter": {"visiteret_af": "0751"}, "udfald": "brud", "mangler": []},
	}
	dokument := regning(c.felter)
	svar := rette_kommune.svar with input as object.union(dokument, {"ophold": [object.remove(dokument.ophold[0], c.uden)]})
	svar.udfald == c.udfald
	svar.forekomster[0].mangler == c.mangler
}

test_the_billed_and_the_biller_not_said if {
	svar := rette_kommune.svar with input as object.remove(regning({}), ["kommunekode", "region"])
	svar.udfald == "uoplyst"
	svar.forekomster[0].mangler == [["kommunekode"], ["region"]]
}

test_ikraft[navn] if {
	some navn, c in {
		"the day before the first day": {"start": "2017-12-31", "slut": "2018-01-01", "udfald": "ikke_relevant"},
		"the first day": {"start": "2018-01-01", "slut": "2018-01-02", "udfald": "brud"},
		"the scheme's last day": {"start": "2024-06-30", "slut": "2024-07-01", "udfald": "brud"},
		"the day after": {"start": "2024-07-01", "slut": "2024-07-02", "udfald": "uoplyst"},
	}
	dokument := regning({"start": c.start, "slut": c.slut, "visiteret_af": "0751"})
	svar := rette_kommune.svar with input as object.union(object.remove(dokument, ["maaned"]), {"pr_dato": "2024-12-31"})
	svar.udfald == c.udfald
}

test_uden_ophold[navn] if {
	some navn, c in {
		"no stays": {"input": {"ophold": []}, "udfald": "ikke_relevant"},
		"neither stays nor unused places": {"input": {}, "udfald": "uoplyst"},
	}
	svar := rette_kommune.svar with input as object.union({"pr_dato": "2018-02-28", "maaned": "2018-01"}, c.input)
	svar.udfald == c.udfald
}

test_svar_of_another_region if {
	svar := rette_kommune.svar with input as regning({"oprettet_af": "nordjylland"})
	svar == {
		"udfald": "brud",
		"fakta": [],
		"mangler": [],
		"forekomster": [{
			"noegle": "ophold-1",
			"sti": ["ophold", 0],
			"udfald": "brud",
			"besked": "forkert_region",
			"fakta": [["region"], ["ophold", 0, "oprettet_af"]],
			"mangler": [],
		}],
	}
}

regning(felter) := {
	"pr_dato": "2018-02-28",
	"maaned": "2018-01",
	"region": "midtjylland",
	"kommunekode": "0740",
	"ophold": [object.union({"id": "ophold-1", "start": "2018-01-10", "slut": "2018-01-20", "visiteret_af": "0740", "oprettet_af": "midtjylland"}, felter)],
}
