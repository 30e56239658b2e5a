package felles.anmodning_test

import data.felles.anmodning

test_vedlagt[sag] if {
	some sag, c in {
		"on the list": {"bilag": [{"id": "b1"}, {"id": "b2"}], "svar": true},
		"not on the list": {"bilag": [{"id": "b1"}], "svar": false},
		"an empty list": {"bilag": [], "svar": false},
		"dated today": {"bilag": [{"id": "b2", "dato": "2018-02-01"}], "svar": true},
		"dated tomorrow": {"bilag": [{"id": "b2", "dato": "2018-02-02"}], "svar": false},
	}
	er := count([1 |
		anmodning.vedlagt(["anmodning", "formaal"]) with input as {"anmodning": {"formaal": "b2", "bilag": c.bilag}, "pr_dato": "2018-02-01"}
	]) == 1
	er == c.svar
}

test_ubesvaret[sag] if {
	some sag, c in {
		"nothing said": {"ting": {}, "mangler": [["t", "findes"]]},
		"said not to be there": {"ting": {"findes": false}, "mangler": []},
		"said to be there": {"ting": {"findes": true}, "mangler": [["t", "a"], ["t", "b"]]},
		"half described": {"ting": {"findes": true, "a": "Hash."}, "mangler": [["t", "b"]]},
		"half described, not said": {"ting": {"b": "Dagligt."}, "mangler": [["t", "a"]]},
		"described": {"ting": {"findes": true, "a": "Hash.", "b": "Dagligt."}, "mangler": []},
		"described, not said": {"ting": {"a": "Hash.", "b": "Dagligt."}, "mangler": []},
		"only placeholders": {"ting": {"a": "-", "b": "se bilag"}, "mangler": [["t", "findes"]]},
	}
	mangler := anmodning.ubesvaret(["t"], [["t", "a"], ["t", "b"]]) with input as {"t": c.ting, "pr_dato": "2018-02-01"}
	mangler == c.mangler
}

test_regime if {
	anmodning.regime("2019-03-31") == "A"
	anmodning.regime("2019-04-01") == "B"
}

test_foranstaltning_vist[sag] if {
	some sag, c in {
		"said": {"dom": {"findes": true}, "felter": ["findes"]},
		"shown by its kind": {"dom": {"art": "anden"}, "felter": ["art"]},
		"shown by the dom": {"dom": {"findes": true, "dom": {"dato": "2016-09-14"}}, "felter": ["findes", "dom"]},
	}
	stier := anmodning.foranstaltning_vist with input as {"anmodning": {"retslig_foranstaltning": c.dom}}
	stier == [["anmodning", "retslig_foranstaltning", felt] | some felt in c.felter]
}

test_foranstaltning_ikke_vist[sag] if {
	some sag, dom in {
		"said not to be there": {"findes": false, "art": "anden"},
		"nothing said": {},
		"only that there is no supervision": {"tilsyn_kriminalforsorg": false},
	}
	vist := [1 | anmodning.foranstaltning_vist with input as {"anmodning": {"retslig_foranstaltning": dom}}]
	vist == []
}

test_afsendt[sag] if {
	some sag, c in {
		"sent": {"a": {"sendt": "2018-01-31", "modtaget": "2018-02-01"}, "besked": "efter_sendt", "vaerdi": "2018-01-31"},
		"the day of sending is not said": {"a": {"modtaget": "2018-02-01"}, "besked": "efter_modtaget", "vaerdi": "2018-02-01"},
		"a draft": {"a": {}, "besked": "efter_kladde", "vaerdi": "2018-02-28"},
		"sent today": {"a": {"sendt": "2018-02-28"}, "besked": "efter_sendt", "vaerdi": "2018-02-28"},
		"to be sent tomorrow": {"a": {"sendt": "2018-03-01"}, "besked": "efter_kladde", "vaerdi": "2018-02-28"},
	}
	svar := anmodning.afsendt with input as {"anmodning": c.a, "pr_dato": "2018-02-28"}
	[svar.besked, svar.vaerdi] == [c.besked, c.vaerdi]
}

# Sent on 31 January 2018 at 14:05 Danish time, judged on 28 February.
test_samtykke_brud[sag] if {
	some sag, c in {
		"given in time": {"s": {}, "besked": []},
		"nothing said": {"s": {"givet": null, "informeret": null, "dato": null}, "besked": ["mangler"]},
		"informed is not said": {"s": {"informeret": null}, "besked": ["mangler"]},
		"refused": {"s": {"givet": false}, "besked": ["ikke_givet"]},
		"not informed": {"s": {"informeret": false}, "besked": ["ikke_informeret"]},
		"undated": {"s": {"dato": null}, "besked": []},
		"the day of sending": {"s": {"dato": "2018-01-31"}, "besked": []},
		"the day after": {"s": {"dato": "2018-02-01"}, "besked": ["efter_sendt"]},
		"the second of sending": {"s": {"dato": "2018-01-31T14:05:00+01:00"}, "besked": []},
		"the second after": {"s": {"dato": "2018-01-31T13:05:01Z"}, "besked": ["efter_sendt"]},
		"withdrawn before": {"s": {"tilbagekaldt": "2018-01-30"}, "besked": ["tilbagekaldt"]},
		"withdrawn before, undated": {"s": {"dato": null, "tilbagekaldt": "2018-01-30"}, "besked": ["tilbagekaldt"]},
		"withdrawn that day": {"s": {"tilbagekaldt": "2018-01-31"}, "besked": ["tilbagekaldt"]},
		"withdrawn a second later": {"s": {"tilbagekaldt": "2018-01-31T14:05:01+01:00"}, "besked": []},
		"withdrawn the day after": {"s": {"tilbagekaldt": "2018-02-01"}, "besked": []},
		"withdrawn and given again": {"s": {"dato": "2018-01-30", "tilbagekaldt": "2018-01-29"}, "besked": []},
	}
	samtykke := {k: v | some k, v in object.union({"givet": true, "informeret": true, "dato": "2018-01-24"}, c.s); v != null}
	brud := [b |
		b := anmodning.samtykke_brud(["s"], [["s", "givet"], ["s", "informeret"]]) with input as {
			"anmodning": {"sendt": "2018-01-31T14:05:00+01:00", "modtaget": "2018-02-05"},
			"s": samtykke,
			"pr_dato": "2018-02-28",
		}
	]
	[object.get(b, "besked", "mangler") | some b in brud] == c.besked
}

test_samtykke_i_en_kladde[sag] if {
	some sag, c in {
		"today": {"s": {"givet": true, "dato": "2018-02-28"}, "besked": []},
		"tomorrow": {"s": {"givet": true, "dato": "2018-03-01"}, "besked": ["efter_kladde"]},
		"withdrawn today": {"s": {"givet": true, "dato": "2018-02-01", "tilbagekaldt": "2018-02-28"}, "besked": ["tilbagekaldt"]},
		"to be withdrawn tomorrow": {"s": {"givet": true, "dato": "2018-02-01", "tilbagekaldt": "2018-03-01"}, "besked": []},
	}
	brud := [b |
		b := anmodning.samtykke_brud(["s"], [["s", "givet"]]) with input as {"s": c.s, "pr_dato": "2018-02-28"}
	]
	[b.besked | some b in brud] == c.besked
}
