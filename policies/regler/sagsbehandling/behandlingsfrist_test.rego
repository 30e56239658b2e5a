package regler.sagsbehandling.behandlingsfrist_test

import data.regler.sagsbehandling.behandlingsfrist

# Received Thursday 1 February 2018: day 10 is Sunday 11 February, day 14 Thursday 15 February.
test_udfald[navn] if {
	some navn, c in {
		"treated on day 14": {"moeder": [moede("2018-02-15")], "pr_dato": "2018-02-28", "udfald": "opfyldt"},
		"treated on day 15": {"moeder": [moede("2018-02-16")], "pr_dato": "2018-02-28", "udfald": "brud"},
		"treated on day 15, judged on day 14": {"moeder": [moede("2018-02-16")], "pr_dato": "2018-02-15", "udfald": "afventer"},
		"before midnight in Denmark on day 14": {"moeder": [moede("2018-02-15T22:59:59Z")], "pr_dato": "2018-02-28", "udfald": "opfyldt"},
		"after midnight in Denmark on day 15": {"moeder": [moede("2018-02-15T23:00:00Z")], "pr_dato": "2018-02-28", "udfald": "brud"},
		"not treated, day 14": {"moeder": [], "pr_dato": "2018-02-15", "udfald": "afventer"},
		"not treated, day 15": {"moeder": [], "pr_dato": "2018-02-16", "udfald": "brud"},
		"the day before the receipt": {"moeder": [], "pr_dato": "2018-01-31", "udfald": "ikke_relevant"},
		"postponed by a majority on day 10, treated on day 21": {"moeder": [udsat("2018-02-11", {"flertalsbeslutning": true}), moede("2018-02-22")], "pr_dato": "2018-02-28", "udfald": "opfyldt"},
		"postponed by a majority on day 10, never treated": {"moeder": [udsat("2018-02-11", {"flertalsbeslutning": true})], "pr_dato": "2018-12-31", "udfald": "opfyldt"},
		"postponed by a majority on day 15": {"moeder": [udsat("2018-02-16", {"flertalsbeslutning": true})], "pr_dato": "2018-02-28", "udfald": "brud"},
		"postponed without a majority on day 10": {"moeder": [udsat("2018-02-11", {"flertalsbeslutning": false})], "pr_dato": "2018-02-28", "udfald": "brud"},
		"postponed without a majority, day 14 not past": {"moeder": [udsat("2018-02-11", {"flertalsbeslutning": false})], "pr_dato": "2018-02-15", "udfald": "afventer"},
		"postponed without a majority, then treated in time": {"moeder": [udsat("2018-02-07", {"flertalsbeslutning": false}), moede("2018-02-14")], "pr_dato": "2018-02-28", "udfald": "opfyldt"},
		"postponed on day 10, not said how": {"moeder": [udsat("2018-02-11", {})], "pr_dato": "2018-02-28", "udfald": "uoplyst"},
		"postponed on day 10, not said how, treated in time": {"moeder": [udsat("2018-02-11", {}), moede("2018-02-14")], "pr_dato": "2018-02-28", "udfald": "opfyldt"},
		"postponed on day 10, not said how, treated late": {"moeder": [udsat("2018-02-11", {}), moede("2018-02-16")], "pr_dato": "2018-02-28", "udfald": "uoplyst"},
		"postponed on day 15, not said how": {"moeder": [udsat("2018-02-16", {})], "pr_dato": "2018-02-28", "udfald": "brud"},
		"postponed by three votes to two": {"moeder": [object.union(udsat("2018-02-11", {}), {"afstemning": {"for": 3, "imod": 2}})], "pr_dato": "2018-02-28", "udfald": "opfyldt"},
		"the earliest counts, whatever the order": {"moeder": [moede("2018-02-22"), moede("2018-02-15")], "pr_dato": "2018-02-28", "udfald": "opfyldt"},
	}
	svar := behandlingsfrist.svar with input as {
		"region": "midtjylland",
		"anmodning": {"modtaget": "2018-02-01"},
		"forum": {"moeder": c.moeder},
		"pr_dato": c.pr_dato,
	}
	svar.udfald == c.udfald
}

test_a_reassessment_is_no_treatment_of_the_request if {
	svar := behandlingsfrist.svar with input as {
		"region": "midtjylland",
		"anmodning": {"modtaget": "2018-02-01"},
		"revurderinger": [{"id": "r1", "dato": "2018-02-14", "moede": {}}],
		"pr_dato": "2018-02-28",
	}
	svar.udfald == "brud"
}

# The recommendation shows that the forum treated the case, not on which day.
test_recommended_without_a_meeting[dato] if {
	some dato in ["2018-02-14", "2018-02-20"]
	svar := behandlingsfrist.svar with input as {
		"region": "midtjylland",
		"anmodning": {"modtaget": "2018-02-01"},
		"indstilling": {"dato": dato},
		"pr_dato": "2018-02-28",
	}
	[svar.udfald, svar.mangler] == ["uoplyst", [["forum", "moeder"]]]
}

test_recommended_and_reassessed_without_a_meeting_on_the_request if {
	svar := behandlingsfrist.svar with input as {
		"region": "midtjylland",
		"anmodning": {"modtaget": "2018-02-01"},
		"indstilling": {"dato": "2018-02-14"},
		"revurderinger": [{"id": "r1", "dato": "2018-08-01", "moede": {}}],
		"pr_dato": "2018-08-31",
	}
	svar.udfald == "uoplyst"
}

test_postponed_without_a_majority if {
	svar := behandlingsfrist.svar with input as {
		"region": "midtjylland",
		"anmodning": {"modtaget": "2018-02-01"},
		"forum": {"moeder": [udsat("2018-02-14", {"flertalsbeslutning": false})]},
		"pr_dato": "2018-02-28",
	}
	svar == {
		"udfald": "brud",
		"besked": "uden_flertal",
		"frist": "2018-02-15",
		"fakta": [["anmodning", "modtaget"], ["forum", "moeder", 0, "udsaettelse", "udsat"]],
		"mangler": [["forum", "moeder"]],
		"beregning": {"fra": "2018-02-01", "led": [{"antal": 14, "enhed": "dage"}], "sidste_dag": "2018-02-15"},
	}
}

test_receipt_not_said if {
	svar := behandlingsfrist.svar with input as {"region": "midtjylland", "anmodning": {"sendt": "2018-01-31"}, "pr_dato": "2018-02-28"}
	svar == {"udfald": "uoplyst", "fakta": [], "mangler": [["anmodning", "modtaget"]]}
}

test_in_force[navn] if {
	some navn, c in {
		"the day before the koncept": {"region": "midtjylland", "modtaget": "2017-12-17", "udfald": "ikke_relevant"},
		"its first day": {"region": "midtjylland", "modtaget": "2017-12-18", "udfald": "brud"},
		"another region": {"region": "sjaelland", "modtaget": "2018-02-01", "udfald": "ikke_relevant"},
	}
	svar := behandlingsfrist.svar with input as {"region": c.region, "anmodning": {"modtaget": c.modtaget}, "pr_dato": "2018-02-28"}
	svar.udfald == c.udfald
}

# Received Saturday 3 February 2018: day 14 is Saturday 17 February, the next hverdag Monday 19 February.
test_flyt_til_hverdag[navn] if {
	some navn, c in {
		"does not move": {"laesning": false, "dato": "2018-02-19", "frist": "2018-02-17", "udfald": "brud"},
		"moves to Monday": {"laesning": true, "dato": "2018-02-19", "frist": "2018-02-19", "udfald": "opfyldt"},
		"moves no further": {"laesning": true, "dato": "2018-02-20", "frist": "2018-02-19", "udfald": "brud"},
	}
	svar := behandlingsfrist.svar with input as {
		"region": "midtjylland",
		"anmodning": {"modtaget": "2018-02-03"},
		"forum": {"moeder": [moede(c.dato)]},
		"laesninger": {"frist.flyt_til_hverdag": c.laesning},
		"pr_dato": "2018-02-28",
	}
	[svar.udfald, svar.frist] == [c.udfald, c.frist]
}

moede(dato) := {"id": dato, "dato": dato}

udsat(dato, udsaettelse) := {"id": dato, "dato": dato, "udsaettelse": object.union({"udsat": true}, udsaettelse)}
