package regler.anmodning.samtykke_indlaeggelse_test

import data.regler.anmodning.samtykke_indlaeggelse

# Sent on 31 January 2018 at 14:05; what the two rules of consent share is tested in felles/anmodning_test.rego.
test_udfald[navn] if {
	some navn, c in {
		"given in time": {"s": {}, "svar": ["opfyldt", ""]},
		"on the day of sending": {"s": {"dato": "2018-01-31"}, "svar": ["opfyldt", ""]},
		"the second of sending": {"s": {"dato": "2018-01-31T14:05:00+01:00"}, "svar": ["opfyldt", ""]},
		"the second after": {"s": {"dato": "2018-01-31T14:05:01+01:00"}, "svar": ["brud", "efter_sendt"]},
		"the day after": {"s": {"dato": "2018-02-01"}, "svar": ["brud", "efter_sendt"]},
		"after pr_dato": {"s": {"dato": "2018-03-01"}, "svar": ["brud", "efter_sendt"]},
		"refused": {"s": {"givet": false}, "svar": ["brud", "ikke_givet"]},
		"whether it was given is not said": {"s": {"givet": null}, "svar": ["brud", ""]},
		"not informed": {"s": {"informeret": false}, "svar": ["brud", "ikke_informeret"]},
		"whether it is informed is not said": {"s": {"informeret": null}, "svar": ["brud", ""]},
		"withdrawn before": {"s": {"tilbagekaldt": "2018-01-30"}, "svar": ["brud", "tilbagekaldt"]},
		"withdrawn afterwards": {"s": {"tilbagekaldt": "2018-02-01"}, "svar": ["opfyldt", ""]},
		"oral": {"s": {"form": "mundtligt"}, "svar": ["opfyldt", ""]},
		"undated": {"s": {"dato": null}, "svar": ["uoplyst", ""]},
		"by the guardian": {"s": {"afgivet_af": "vaerge"}, "svar": ["brud", "givet_af_anden"]},
		"by a relative": {"s": {"afgivet_af": "paaroerende"}, "svar": ["brud", "givet_af_anden"]},
		"by somebody else": {"s": {"afgivet_af": "anden"}, "svar": ["brud", "givet_af_anden"]},
		"who gave it is not said": {"s": {"afgivet_af": null}, "svar": ["brud", ""]},
		"refused by the guardian": {"s": {"givet": false, "afgivet_af": "vaerge"}, "svar": ["brud", "ikke_givet"]},
	}
	samtykke := {k: v | some k, v in object.union(givet, c.s); v != null}
	svar := samtykke_indlaeggelse.svar with input as {
		"region": "midtjylland",
		"anmodning": {"sendt": "2018-01-31T14:05:00+01:00", "modtaget": "2018-02-01", "samtykke_indlaeggelse": samtykke},
		"pr_dato": "2018-02-28",
	}
	[svar.udfald, object.get(svar, "besked", "")] == c.svar
}

test_svar if {
	svar := samtykke_indlaeggelse.svar with input as {
		"region": "midtjylland",
		"anmodning": {"sendt": "2018-01-31", "samtykke_indlaeggelse": object.union(givet, {"dato": "2018-02-01"})},
		"pr_dato": "2018-02-28",
	}
	svar == {
		"udfald": "brud",
		"besked": "efter_sendt",
		"fakta": [["anmodning", "samtykke_indlaeggelse", "dato"], ["anmodning", "sendt"]],
		"mangler": [],
		"parametre": {"samtykke": "2018-02-01", "anmodning": "2018-01-31"},
	}
}

# Where the day of sending is not said: received on 1 February 2018.
test_modtaget[navn] if {
	some navn, c in {
		"that day": {"dato": "2018-02-01", "svar": ["opfyldt", ""]},
		"the day after": {"dato": "2018-02-02", "svar": ["brud", "efter_modtaget"]},
	}
	svar := samtykke_indlaeggelse.svar with input as object.union(anmodet, {"anmodning": {"samtykke_indlaeggelse": object.union(givet, {"dato": c.dato})}})
	[svar.udfald, object.get(svar, "besked", "")] == c.svar
}

test_mangler if {
	svar := samtykke_indlaeggelse.svar with input as anmodet
	svar.mangler == [["anmodning", "samtykke_indlaeggelse", "givet"], ["anmodning", "samtykke_indlaeggelse", "afgivet_af"], ["anmodning", "samtykke_indlaeggelse", "informeret"]]
}

givet := {"givet": true, "afgivet_af": "patient", "informeret": true, "dato": "2018-01-24"}

# The koncept is in force from 18 December 2017, in Region Midtjylland; a draft is judged as if sent on pr_dato.
test_i_kraft[navn] if {
	some navn, c in {
		"received the day before": {"sag": {"region": "midtjylland", "anmodning": {"modtaget": "2017-12-17"}}, "svar": ["ikke_relevant", "ikke_i_kraft"]},
		"received on the day": {"sag": {"region": "midtjylland", "anmodning": {"modtaget": "2017-12-18"}}, "svar": ["brud", ""]},
		"sent the day before, not received": {"sag": {"region": "midtjylland", "anmodning": {"sendt": "2017-12-17"}}, "svar": ["ikke_relevant", "ikke_i_kraft"]},
		"a draft": {"sag": {"region": "midtjylland"}, "svar": ["brud", ""]},
		"another region": {"sag": {"region": "syddanmark", "anmodning": {"modtaget": "2018-02-01"}}, "svar": ["ikke_relevant", "ikke_i_kraft"]},
		"the region is not said": {"sag": {"anmodning": {"modtaget": "2018-02-01"}}, "svar": ["uoplyst", ""]},
	}
	svar := samtykke_indlaeggelse.svar with input as object.union({"pr_dato": "2018-02-28"}, c.sag)
	[svar.udfald, object.get(svar, "grund", "")] == c.svar
}

anmodet := {"region": "midtjylland", "anmodning": {"modtaget": "2018-02-01"}, "pr_dato": "2018-02-28"}
