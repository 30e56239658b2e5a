package regler.betaling.beloeb_test

import data.regler.betaling.beloeb

# Ten days from 10 to 19 January 2018 at 3.836,00 kr. are 38.360,00 kr.
test_udfald[navn] if {
	some navn, c in {
		"right": {"felter": {"beloeb": 3836000}, "udfald": "opfyldt"},
		"one øre less": {"felter": {"beloeb": 3835999}, "udfald": "brud"},
		"one øre more": {"felter": {"beloeb": 3836001}, "udfald": "brud"},
		"the lines' amount": {"felter": {"linjer": [linje("2018-01-10", "2018-01-19", 383600, 3836000)]}, "udfald": "opfyldt"},
		"the lines' amount, one øre more": {"felter": {"linjer": [linje("2018-01-10", "2018-01-19", 383600, 3836001)]}, "udfald": "brud"},
		"a total that is not that of its lines": {"felter": {"beloeb": 3836000, "linjer": [linje("2018-01-10", "2018-01-19", 383600, 3835999)]}, "udfald": "brud"},
		"moved between the lines": {"felter": {"linjer": [linje("2018-01-10", "2018-01-14", 383600, 1918001), linje("2018-01-15", "2018-01-19", 383600, 1917999)]}, "udfald": "brud"},
		"a line too low beside one without an amount": {"felter": {"beloeb": 3836000, "linjer": [linje("2018-01-10", "2018-01-14", 383600, 1917999), {"id": "b", "fra": "2018-01-15", "til": "2018-01-19", "takst": 383600}]}, "udfald": "brud"},
		"two lines": {"felter": {"linjer": [linje("2018-01-10", "2018-01-14", 383600, 1918000), linje("2018-01-15", "2018-01-19", 383600, 1918000)]}, "udfald": "opfyldt"},
		"a day on two lines": {"felter": {"linjer": [linje("2018-01-10", "2018-01-14", 383600, 1918000), linje("2018-01-14", "2018-01-19", 383600, 2301600)]}, "udfald": "brud"},
		"a day on no line": {"felter": {"linjer": [linje("2018-01-10", "2018-01-14", 383600, 1918000), linje("2018-01-16", "2018-01-19", 383600, 1534400)]}, "udfald": "brud"},
		"another rate that the bill states": {"felter": {"beloeb": 3900000, "linjer": [{"id": "a", "takst": 390000}]}, "udfald": "opfyldt"},
		"by the days of the law, not of the bill": {"felter": {"beloeb": 4219600, "linjer": [{"id": "a", "dage": 11, "takst": 383600}]}, "udfald": "brud"},
		"free of charge": {"felter": {"beloeb": 0, "linjer": [{"id": "a", "takst": 0}]}, "udfald": "opfyldt"},
		"without a rate": {"felter": {"beloeb": 3836000, "linjer": [{"id": "a"}]}, "udfald": "uoplyst"},
		"without lines": {"felter": {"beloeb": 3836000, "linjer": []}, "udfald": "uoplyst"},
		"without an amount": {"felter": {}, "udfald": "uoplyst"},
		"two lines of which one has no days": {"felter": {"beloeb": 3836000, "linjer": [{"id": "a", "takst": 383600}, linje("2018-01-15", "2018-01-19", 383600, 1918000)]}, "udfald": "uoplyst"},
	}
	svar := beloeb.svar with input as regning(c.felter)
	svar.udfald == c.udfald
}

# From 30 December 2018 to 1 January 2019: 2 × 3.836,00 + 1 × 3.959,00 = 11.631,00 kr.
test_nytaar[navn] if {
	some navn, c in {
		"two rates": {"beloeb": 1163100, "udfald": "opfyldt"},
		"the old rate throughout": {"beloeb": 1150800, "udfald": "brud"},
		"the new rate throughout": {"beloeb": 1187700, "udfald": "brud"},
	}
	linjer := [{"id": "a", "fra": "2018-12-30", "til": "2018-12-31", "takst": 383600}, {"id": "b", "fra": "2019-01-01", "til": "2019-01-01", "takst": 395900}]
	svar := beloeb.svar with input as regning({"start": "2018-12-30", "slut": "2019-01-02", "fra": "2018-12-30", "til": "2019-01-01", "beloeb": c.beloeb, "linjer": linjer})
	svar.udfald == c.udfald
}

# A confirmed rate is the one that counts, whatever the bill states.
test_bekraeftet_takst[navn] if {
	some navn, c in {
		"by the confirmed rate": {"beloeb": 3900000, "udfald": "opfyldt"},
		"by the bill's own": {"beloeb": 3836000, "udfald": "brud"},
	}
	svar := beloeb.svar with input as regning({"beloeb": c.beloeb})
		with data.parametre.betaling.takst_2018 as {"raekker": [{"fra": "2018-01-01", "vaerdi": 390000, "bekraeftet": true}]}
	svar.udfald == c.udfald
}

test_laesning[navn] if {
	some navn, c in {
		"ud": 2685200,
		"begge": 2301600,
		"ingen": 3068800,
	}
	dokument := regning({"beloeb": c, "andre_afdelinger": [{"id": "a", "fra": "2018-01-12", "til": "2018-01-15"}]})
	svar := beloeb.svar with input as object.union(dokument, {"laesninger": {"betaling.overflytningsdag": navn}})
	svar.udfald == "opfyldt"
}

test_ikraft[navn] if {
	some navn, c in {
		"the day before the first day": {"start": "2017-12-31", "slut": "2018-01-01", "udfald": "ikke_relevant"},
		"the first day": {"start": "2018-01-01", "slut": "2018-01-02", "udfald": "opfyldt"},
		"the first day of BEK 1261": {"start": "2020-09-01", "slut": "2020-09-02", "udfald": "opfyldt"},
		"the scheme's last day": {"start": "2024-06-30", "slut": "2024-07-01", "udfald": "opfyldt"},
		"the day after": {"start": "2024-07-01", "slut": "2024-07-02", "udfald": "uoplyst"},
	}
	svar := beloeb.svar with input as object.remove(regning({"start": c.start, "slut": c.slut, "beloeb": 383600}), ["maaned"])
	svar.udfald == c.udfald
}

test_uden_ophold[navn] if {
	some navn, c in {
		"no stays": {"input": {"ophold": []}, "udfald": "ikke_relevant"},
		"neither stays nor unused places": {"input": {}, "udfald": "uoplyst"},
	}
	svar := beloeb.svar with input as object.union({"pr_dato": "2018-02-28", "maaned": "2018-01"}, c.input)
	svar.udfald == c.udfald
}

test_svar_of_an_amount_too_large if {
	svar := beloeb.svar with input as regning({"beloeb": 3836001})
	svar == {
		"udfald": "brud",
		"fakta": [],
		"mangler": [],
		"forekomster": [{
			"noegle": "ophold-1",
			"sti": ["ophold", 0],
			"udfald": "brud",
			"fakta": [
				["ophold", 0, "beloeb"],
				["ophold", 0, "linjer", 0, "takst"],
				["ophold", 0, "start"],
				["ophold", 0, "slut"],
			],
			"mangler": [],
			"parametre": {"afregnet": "38.360,01 kr.", "regnet": "38.360,00 kr.", "linje": ""},
			"beregning": {"udtryk": "10 × 3.836,00 kr. = 38.360,00 kr."},
		}],
	}
}

linje(fra, til, takst, oere) := {"id": fra, "fra": fra, "til": til, "takst": takst, "beloeb": oere}

regning(felter) := {
	"pr_dato": "2024-12-31",
	"ophold": [object.union(
		{"id": "ophold-1", "start": "2018-01-10", "slut": "2018-01-20", "andre_afdelinger": [], "linjer": [{"id": "linje-1", "takst": 383600}]},
		felter,
	)],
}
