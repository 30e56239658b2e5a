package regler.ordning.alder_og_habilitet_test

import data.regler.ordning.alder_og_habilitet

# Visitation on 10 March 2020: who was born on 10 March 2002 is 18 that day.
test_alder[navn] if {
	some navn, c in {
		"18 years and a day": {"foedt": "2002-03-09", "svar": ["opfyldt", ""]},
		"18 that day": {"foedt": "2002-03-10", "svar": ["opfyldt", ""]},
		"18 the next day": {"foedt": "2002-03-11", "svar": ["brud", "under_alderen"]},
		"long past 18": {"foedt": "1950-12-31", "svar": ["opfyldt", ""]},
	}
	svar := alder_og_habilitet.svar with input as object.union(visiteret, {"borger": {"foedselsdato": c.foedt}})
	[svar.udfald, object.get(svar, "besked", "")] == c.svar
}

# 2020 is 18 years after 2002: with 4 in the seventh place the year 02 is 2002, with 0 it is 1902.
test_alder_efter_cpr[navn] if {
	some navn, c in {
		"18 that day": {"cpr": "100302-4000", "svar": ["opfyldt", ""]},
		"18 the next day": {"cpr": "110302-4000", "svar": ["brud", "under_alderen"]},
		"the same in another century": {"cpr": "110302-0000", "svar": ["opfyldt", ""]},
		"a replacement number, 18 that day": {"cpr": "700302-4000", "svar": ["opfyldt", ""]},
		"a replacement number, 18 the next day": {"cpr": "710302-4000", "svar": ["brud", "under_alderen"]},
		"a number that is no date": {"cpr": "310202-4000", "svar": ["uoplyst", ""]},
	}
	sag := object.union(object.remove(visiteret, ["borger"]), {"borger": {"cpr": c.cpr, "habilitet": habil}})
	svar := alder_og_habilitet.svar with input as sag
	[svar.udfald, object.get(svar, "besked", "")] == c.svar
}

test_foedselsdatoen_gaar_forud if {
	svar := alder_og_habilitet.svar with input as object.union(visiteret, {"borger": {"foedselsdato": "2002-03-11", "cpr": "100302-4000"}})
	svar.udfald == "brud"
	svar.fakta == [["afgoerelse", "dato"], ["borger", "foedselsdato"], ["borger", "habilitet", "habil"], ["borger", "habilitet", "vurderet"]]
}

# 2022 is no leap year.
test_skuddag[navn] if {
	some navn, c in {
		"27 February": {"dag": "2022-02-27", "udfald": "brud"},
		"28 February": {"dag": "2022-02-28", "udfald": "opfyldt"},
	}
	svar := alder_og_habilitet.svar with input as {
		"borger": {"foedselsdato": "2004-02-29", "habilitet": habil},
		"anmodning": {"modtaget": "2022-02-01"},
		"afgoerelse": {"dato": c.dag},
		"pr_dato": "2022-06-01",
	}
	svar.udfald == c.udfald
}

test_habilitet[navn] if {
	some navn, c in {
		"assessed on the day": {"habilitet": {"habil": true, "vurderet": "2020-03-10"}, "svar": ["opfyldt", ""], "mangler": []},
		"assessed the day after": {"habilitet": {"habil": true, "vurderet": "2020-03-11"}, "svar": ["uoplyst", "vurderet_senere"], "mangler": [["borger", "habilitet", "vurderet"]]},
		"undated": {"habilitet": {"habil": true}, "svar": ["uoplyst", ""], "mangler": [["borger", "habilitet", "vurderet"]]},
		"not": {"habilitet": {"habil": false, "vurderet": "2020-03-10"}, "svar": ["brud", "ikke_habil"], "mangler": []},
		"not, undated": {"habilitet": {"habil": false}, "svar": ["brud", "ikke_habil"], "mangler": []},
		"not, assessed the day after": {"habilitet": {"habil": false, "vurderet": "2020-03-11"}, "svar": ["uoplyst", "vurderet_senere"], "mangler": [["borger", "habilitet", "vurderet"]]},
		"not said": {"habilitet": {}, "svar": ["uoplyst", ""], "mangler": [["borger", "habilitet", "habil"], ["borger", "habilitet", "vurderet"]]},
	}
	sag := object.union(object.remove(visiteret, ["borger"]), {"borger": {"foedselsdato": "1980-02-02", "habilitet": c.habilitet}})
	svar := alder_og_habilitet.svar with input as sag
	[svar.udfald, object.get(svar, "besked", "")] == c.svar
	svar.mangler == c.mangler
}

test_intet_oplyst if {
	svar := alder_og_habilitet.svar with input as object.remove(visiteret, ["borger"])
	svar == {
		"udfald": "uoplyst",
		"fakta": [["afgoerelse", "dato"]],
		"mangler": [["borger", "foedselsdato"], ["borger", "habilitet", "habil"], ["borger", "habilitet", "vurderet"]],
	}
}

test_under_alderen_og_habilitet_ikke_oplyst if {
	sag := object.union(object.remove(visiteret, ["borger"]), {"borger": {"foedselsdato": "2002-03-11"}})
	svar := alder_og_habilitet.svar with input as sag
	[svar.udfald, svar.besked] == ["brud", "under_alderen"]
}

test_svar_begge if {
	svar := alder_og_habilitet.svar with input as object.union(visiteret, {"borger": {"foedselsdato": "2002-03-11", "habilitet": {"habil": false}}})
	svar == {
		"udfald": "brud",
		"fakta": [["afgoerelse", "dato"], ["borger", "foedselsdato"], ["borger", "habilitet", "habil"], ["borger", "habilitet", "vurderet"]],
		"mangler": [],
		"parametre": {"dag": "2020-03-10", "fylder": "2020-03-11", "alder": 18},
	}
}

# Born 10 March 2002; the rule belongs to regime B, from 1 April 2019, and asks of the visitation, else of the receipt.
test_dagen[navn] if {
	some navn, c in {
		"visitation in B, received in A": {"sag": {"anmodning": {"modtaget": "2019-03-29"}, "afgoerelse": {"dato": "2019-04-01"}}, "udfald": "brud"},
		"visitation in A": {"sag": {"anmodning": {"modtaget": "2019-03-20"}, "afgoerelse": {"dato": "2019-03-31"}}, "udfald": "ikke_relevant"},
		"under 18 when received, 18 at the visitation": {"sag": {"anmodning": {"modtaget": "2020-03-09"}, "afgoerelse": {"dato": "2020-03-10"}}, "udfald": "opfyldt"},
		"received the day before 18, not decided": {"sag": {"anmodning": {"modtaget": "2020-03-09"}}, "udfald": "brud"},
		"received the day of 18, not decided": {"sag": {"anmodning": {"modtaget": "2020-03-10"}}, "udfald": "opfyldt"},
		"decided after pr_dato": {"sag": {"anmodning": {"modtaget": "2020-03-09"}, "afgoerelse": {"dato": "2025-01-01"}}, "udfald": "brud"},
		"received on the last day of A, not decided": {"sag": {"anmodning": {"modtaget": "2019-03-31"}}, "udfald": "ikke_relevant"},
		"received on the first day of B, not decided": {"sag": {"anmodning": {"modtaget": "2019-04-01"}}, "udfald": "brud"},
		"sent the day before 18, not received": {"sag": {"anmodning": {"sendt": "2020-03-09"}}, "udfald": "brud"},
		"a draft, on pr_dato": {"sag": {}, "udfald": "opfyldt"},
		"refused": {"sag": {"anmodning": {"modtaget": "2020-03-02"}, "afgoerelse": {"dato": "2020-03-09", "resultat": "afslag"}}, "udfald": "ikke_relevant"},
		"received after the scheme, as B": {"sag": {"anmodning": {"modtaget": "2024-08-01"}}, "udfald": "opfyldt"},
		"received before the scheme, as A": {"sag": {"anmodning": {"modtaget": "2017-06-30"}}, "udfald": "ikke_relevant"},
	}
	svar := alder_og_habilitet.svar with input as object.union(
		{"borger": {"foedselsdato": "2002-03-10", "habilitet": {"habil": true, "vurderet": "2019-03-01"}}, "pr_dato": "2024-09-01"},
		c.sag,
	)
	svar.udfald == c.udfald
}

test_laesning[navn] if {
	some navn, c in {
		"received in A, decided in B": {"modtaget": "2019-03-29", "dato": "2019-04-05", "afgoerelse": "brud", "modtagelse": "ikke_relevant"},
		"received and decided in B": {"modtaget": "2019-04-01", "dato": "2019-04-05", "afgoerelse": "brud", "modtagelse": "brud"},
		"the dates the wrong way round": {"modtaget": "2019-04-05", "dato": "2019-03-29", "afgoerelse": "ikke_relevant", "modtagelse": "brud"},
	}
	every valgdag in ["afgoerelse", "modtagelse"] {
		svar := alder_og_habilitet.svar with input as {
			"borger": {"foedselsdato": "2002-03-10", "habilitet": habil},
			"anmodning": {"modtaget": c.modtaget},
			"afgoerelse": {"dato": c.dato},
			"laesninger": {"regime.valgdag": valgdag},
			"pr_dato": "2019-06-01",
		}
		svar.udfald == c[valgdag]
	}
}

test_regime_a_siger_hvilken_dag if {
	svar := alder_og_habilitet.svar with input as {"anmodning": {"modtaget": "2018-02-01"}, "pr_dato": "2018-02-28"}
	svar == {"udfald": "ikke_relevant", "grund": "ikke_i_kraft", "fakta": [["anmodning", "modtaget"]], "mangler": []}
}

habil := {"habil": true, "vurderet": "2019-03-01"}

visiteret := {
	"borger": {"foedselsdato": "1980-02-02", "habilitet": habil},
	"anmodning": {"modtaget": "2020-02-25"},
	"afgoerelse": {"dato": "2020-03-10", "resultat": "visiteret"},
	"pr_dato": "2020-06-01",
}
