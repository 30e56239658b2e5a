package regler.ordning.anmoder_test

import data.regler.ordning.anmoder

test_udfald[navn] if {
	some navn, c in {
		"A: a kommunalbestyrelse": {"modtaget": "2019-03-31", "anmoder": {"type": "kommunalbestyrelse"}, "svar": ["opfyldt", ""]},
		"A: the regionsråd of the bopælsregion": {"modtaget": "2019-03-31", "anmoder": {"type": "regionsraad", "region": "midtjylland"}, "svar": ["brud", ""]},
		"A: a regionsråd that is not named": {"modtaget": "2019-03-31", "anmoder": {"type": "regionsraad"}, "svar": ["brud", ""]},
		"A: somebody else": {"modtaget": "2019-03-31", "anmoder": {"type": "anden"}, "svar": ["brud", "anden"]},
		"A: not said": {"modtaget": "2019-03-31", "anmoder": {"navn": "Silkeborg Kommune"}, "svar": ["uoplyst", ""]},
		"B: a kommunalbestyrelse": {"modtaget": "2019-04-01", "anmoder": {"type": "kommunalbestyrelse"}, "svar": ["opfyldt", ""]},
		"B: the regionsråd of the bopælsregion": {"modtaget": "2019-04-01", "anmoder": {"type": "regionsraad", "region": "midtjylland"}, "svar": ["opfyldt", ""]},
		"B: another regionsråd": {"modtaget": "2019-04-01", "anmoder": {"type": "regionsraad", "region": "syddanmark"}, "svar": ["brud", "anden_region"]},
		"B: a regionsråd that is not named": {"modtaget": "2019-04-01", "anmoder": {"type": "regionsraad"}, "svar": ["uoplyst", ""]},
		"B: somebody else": {"modtaget": "2019-04-01", "anmoder": {"type": "anden"}, "svar": ["brud", "anden"]},
		"B: not said": {"modtaget": "2019-04-01", "anmoder": {}, "svar": ["uoplyst", ""]},
		"before the scheme, as A": {"modtaget": "2017-06-30", "anmoder": {"type": "regionsraad", "region": "midtjylland"}, "svar": ["brud", ""]},
		"after the scheme, as B": {"modtaget": "2024-07-01", "anmoder": {"type": "regionsraad", "region": "midtjylland"}, "svar": ["opfyldt", ""]},
	}
	svar := anmoder.svar with input as {
		"borger": {"bopaelsregion": "midtjylland"},
		"anmodning": {"modtaget": c.modtaget, "anmoder": c.anmoder},
		"pr_dato": "2024-09-01",
	}
	[svar.udfald, object.get(svar, "besked", "")] == c.svar
}

# The day of receipt goes before the day of sending, and that before pr_dato.
test_dagen[navn] if {
	some navn, c in {
		"received in B": {"anmodning": {"sendt": "2019-03-31", "modtaget": "2019-04-01"}, "pr_dato": "2019-05-01", "udfald": "opfyldt"},
		"sent in A, not received": {"anmodning": {"sendt": "2019-03-31"}, "pr_dato": "2019-05-01", "udfald": "brud"},
		"a draft on the last day of A": {"anmodning": {}, "pr_dato": "2019-03-31", "udfald": "brud"},
		"a draft on the first day of B": {"anmodning": {}, "pr_dato": "2019-04-01", "udfald": "opfyldt"},
	}
	svar := anmoder.svar with input as {
		"borger": {"bopaelsregion": "midtjylland"},
		"anmodning": object.union(c.anmodning, {"anmoder": {"type": "regionsraad", "region": "midtjylland"}}),
		"pr_dato": c.pr_dato,
	}
	svar.udfald == c.udfald
}

test_mangler if {
	svar := anmoder.svar with input as {"anmodning": {"modtaget": "2019-04-01", "anmoder": {"type": "regionsraad"}}, "pr_dato": "2019-05-01"}
	svar == {"udfald": "uoplyst", "fakta": [["anmodning", "anmoder", "type"]], "mangler": [["anmodning", "anmoder", "region"], ["borger", "bopaelsregion"]]}
}

test_svar if {
	svar := anmoder.svar with input as {
		"borger": {"bopaelsregion": "midtjylland"},
		"anmodning": {"modtaget": "2019-04-01", "anmoder": {"type": "regionsraad", "region": "syddanmark"}},
		"pr_dato": "2019-05-01",
	}
	svar == {
		"udfald": "brud",
		"besked": "anden_region",
		"fakta": [["anmodning", "anmoder", "type"], ["anmodning", "anmoder", "region"], ["borger", "bopaelsregion"]],
		"mangler": [],
	}
}
