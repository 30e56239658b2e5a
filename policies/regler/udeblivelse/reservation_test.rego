package regler.udeblivelse.reservation_test

import data.regler.udeblivelse.reservation

# Planned Monday 16 April 2018: the third day after is Thursday 19 April.

test_udfald[navn] if {
	some navn, c in {
		"released on + 3": {"u": {"plads_frigivet": "2018-04-19"}, "udfald": "opfyldt"},
		"released on + 4": {"u": {"plads_frigivet": "2018-04-20"}, "udfald": "brud"},
		"released on + 2": {"u": {"plads_frigivet": "2018-04-18"}, "udfald": "opfyldt"},
		"released before midnight in Denmark on + 3": {"u": {"plads_frigivet": "2018-04-19T21:59:59Z"}, "udfald": "opfyldt"},
		"released after midnight in Denmark on + 4": {"u": {"plads_frigivet": "2018-04-19T22:00:00Z"}, "udfald": "brud"},
		"held, judged on + 3": {"u": {}, "pr_dato": "2018-04-19", "udfald": "afventer"},
		"held, judged on + 4": {"u": {}, "pr_dato": "2018-04-20", "udfald": "brud"},
		"held, judged on the planned day": {"u": {}, "pr_dato": "2018-04-16", "udfald": "afventer"},
		"released on + 4, judged on + 3": {"u": {"plads_frigivet": "2018-04-20"}, "pr_dato": "2018-04-19", "udfald": "afventer"},
		"came on + 3": {"u": {"fremmoedt": "2018-04-19"}, "udfald": "ikke_relevant"},
		"came on + 4, place held": {"u": {"fremmoedt": "2018-04-20"}, "udfald": "brud"},
		"came on + 4, released on + 3": {"u": {"fremmoedt": "2018-04-20", "plads_frigivet": "2018-04-19"}, "udfald": "opfyldt"},
		"came on + 3, released on + 2": {"u": {"fremmoedt": "2018-04-19", "plads_frigivet": "2018-04-18"}, "udfald": "opfyldt"},
		"came on + 3, released on + 3": {"u": {"fremmoedt": "2018-04-19", "plads_frigivet": "2018-04-19"}, "udfald": "ikke_relevant"},
		"will come on + 3, judged on + 2": {"u": {"fremmoedt": "2018-04-19"}, "pr_dato": "2018-04-18", "udfald": "afventer"},
		"planned day not said": {"u": {"planlagt": null}, "udfald": "uoplyst"},
	}
	svar := reservation.svar with input as sag(c.u, liste, object.get(c, "pr_dato", "2018-04-30"))
	svar.udfald == c.udfald
}

test_before_the_planned_day if {
	svar := reservation.svar with input as sag({}, liste, "2018-04-15")
	svar == {"udfald": "ikke_relevant", "grund": "ingen_forekomster", "fakta": [], "mangler": []}
}

# The list is tested on + 3 (19 April), or on the day of release where that is earlier; before both, today.
test_venteliste[navn] if {
	some navn, c in {
		"none": {"liste": {"findes": false}, "u": {}, "udfald": "ikke_relevant"},
		"not said": {"liste": {}, "u": {}, "udfald": "uoplyst"},
		"not said, released in time": {"liste": {}, "u": {"plads_frigivet": "2018-04-18"}, "udfald": "uoplyst"},
		"there is one": {"liste": {"findes": true}, "u": {}, "udfald": "brud"},
		"ends on + 3": {"liste": periode("2018-04-01", "2018-04-19"), "u": {}, "udfald": "brud"},
		"ends on + 2": {"liste": periode("2018-04-01", "2018-04-18"), "u": {}, "udfald": "ikke_relevant"},
		"begins on + 3": {"liste": {"perioder": [{"id": "vl-1", "fra": "2018-04-19"}]}, "u": {}, "udfald": "brud"},
		"begins on + 4": {"liste": {"perioder": [{"id": "vl-1", "fra": "2018-04-20"}]}, "u": {"plads_frigivet": "2018-04-25"}, "udfald": "ikke_relevant"},
		"the period decides, not findes": {"liste": object.union({"findes": false}, periode("2018-04-01", "2018-04-30")), "u": {}, "udfald": "brud"},
		"a later period": {"liste": {"perioder": [{"id": "vl-1", "fra": "2018-01-01", "til": "2018-02-01"}, {"id": "vl-2", "fra": "2018-04-10"}]}, "u": {}, "udfald": "brud"},
		"first day not said": {"liste": {"perioder": [{"id": "vl-1", "til": "2018-04-30"}]}, "u": {}, "udfald": "uoplyst"},
		"first day not said, ended before": {"liste": {"perioder": [{"id": "vl-1", "til": "2018-04-18"}]}, "u": {}, "udfald": "ikke_relevant"},
		"released on + 1, the list ended on + 1": {"liste": periode("2018-04-01", "2018-04-17"), "u": {"plads_frigivet": "2018-04-17"}, "udfald": "opfyldt"},
		"released on + 1, the list began on + 2": {"liste": periode("2018-04-18", "2018-04-30"), "u": {"plads_frigivet": "2018-04-17"}, "udfald": "ikke_relevant"},
		"held on + 1, the list begins on + 2": {"liste": periode("2018-04-18", "2018-04-30"), "u": {}, "pr_dato": "2018-04-17", "udfald": "ikke_relevant"},
	}
	svar := reservation.svar with input as sag(c.u, c.liste, object.get(c, "pr_dato", "2018-04-30"))
	svar.udfald == c.udfald
}

# The patient's coming is taken from the moving in where the failure to come does not say it.
test_fremmoedt_ved_indflytning[navn] if {
	some navn, c in {
		"on + 3": {"dag": "2018-04-19", "udfald": "ikke_relevant"},
		"on + 4": {"dag": "2018-04-20", "udfald": "brud"},
		"before the planned day": {"dag": "2018-04-15", "udfald": "brud"},
	}
	doc := sag({}, liste, "2018-04-30")
	svar := reservation.svar with input as object.union(doc, {"indflytning": {"fremmoedt": c.dag}})
	svar.udfald == c.udfald
}

test_ikraft[navn] if {
	some navn, c in {
		"the koncept's first day": {"region": "midtjylland", "planlagt": "2017-12-18", "udfald": "brud"},
		"the day before": {"region": "midtjylland", "planlagt": "2017-12-17", "udfald": "ikke_relevant"},
		"another region": {"region": "syddanmark", "planlagt": "2018-04-16", "udfald": "ikke_relevant"},
		"region not said": {"region": null, "planlagt": "2018-04-16", "udfald": "uoplyst"},
	}
	doc := object.union(sag({"planlagt": c.planlagt}, {"findes": true}, "2018-04-30"), {"region": c.region})
	svar := reservation.svar with input as uden_null(doc)
	svar.udfald == c.udfald
}

test_beregning_of_a_late_release if {
	svar := reservation.svar with input as sag({"plads_frigivet": "2018-04-21"}, liste, "2018-04-30")
	svar.forekomster == [{
		"noegle": "udebl-1",
		"sti": ["indflytning", "udeblivelser", 0],
		"udfald": "brud",
		"frist": "2018-04-19",
		"fakta": [
			["indflytning", "udeblivelser", 0, "planlagt"],
			["venteliste", "perioder", 0],
			["indflytning", "udeblivelser", 0, "plads_frigivet"],
		],
		"mangler": [],
		"beregning": {
			"fra": "2018-04-16",
			"led": [{"antal": 3, "enhed": "dage"}],
			"sidste_dag": "2018-04-19",
			"faktisk": "2018-04-21",
			"afvigelse": 2,
		},
	}]
}

# Planned Wednesday 11 April 2018: + 3 is Saturday 14 April, the next hverdag Monday 16 April.
test_flyt_til_hverdag[navn] if {
	some navn, c in {
		"does not move": {"laesning": false, "frigivet": "2018-04-16", "udfald": "brud"},
		"moves to Monday": {"laesning": true, "frigivet": "2018-04-16", "udfald": "opfyldt"},
		"moves no further": {"laesning": true, "frigivet": "2018-04-17", "udfald": "brud"},
	}
	doc := sag({"planlagt": "2018-04-11", "plads_frigivet": c.frigivet}, liste, "2018-04-30")
	svar := reservation.svar with input as object.union(doc, {"laesninger": {"frist.flyt_til_hverdag": c.laesning}})
	svar.udfald == c.udfald
}

liste := periode("2018-04-01", "2018-04-30")

periode(fra, til) := {"perioder": [{"id": "vl-1", "fra": fra, "til": til}]}

sag(udeblivelse, venteliste, pr_dato) := {
	"region": "midtjylland",
	"venteliste": venteliste,
	"indflytning": {"udeblivelser": [uden_null(object.union({"id": "udebl-1", "planlagt": "2018-04-16"}, udeblivelse))]},
	"pr_dato": pr_dato,
}

uden_null(o) := {k: v | some k, v in o; v != null}
