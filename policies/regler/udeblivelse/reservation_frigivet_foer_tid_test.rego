package regler.udeblivelse.reservation_frigivet_foer_tid_test

import data.regler.udeblivelse.reservation_frigivet_foer_tid

# Planned Monday 16 April 2018: the third day after is Thursday 19 April.

test_udfald[navn] if {
	some navn, c in {
		"released on + 3": {"u": {"plads_frigivet": "2018-04-19"}, "udfald": "opfyldt"},
		"released on + 4": {"u": {"plads_frigivet": "2018-04-20"}, "udfald": "opfyldt"},
		"released on + 2": {"u": {"plads_frigivet": "2018-04-18"}, "udfald": "brud"},
		"released on the planned day": {"u": {"plads_frigivet": "2018-04-16"}, "udfald": "brud"},
		"released before midnight in Denmark on + 2": {"u": {"plads_frigivet": "2018-04-18T21:59:59Z"}, "udfald": "brud"},
		"not released": {"u": {}, "udfald": "ikke_relevant"},
		"released tomorrow": {"u": {"plads_frigivet": "2018-04-18"}, "pr_dato": "2018-04-17", "udfald": "ikke_relevant"},
		"declined the day before the release": {"u": {"plads_frigivet": "2018-04-18", "patient_frasagt": "2018-04-17"}, "udfald": "opfyldt"},
		"declined on the day of release": {"u": {"plads_frigivet": "2018-04-18", "patient_frasagt": "2018-04-18"}, "udfald": "opfyldt"},
		"declined the day after the release": {"u": {"plads_frigivet": "2018-04-17", "patient_frasagt": "2018-04-18"}, "udfald": "brud"},
		"had come when it was released": {"u": {"plads_frigivet": "2018-04-18", "fremmoedt": "2018-04-18"}, "udfald": "ikke_relevant"},
		"came the day after the release": {"u": {"plads_frigivet": "2018-04-17", "fremmoedt": "2018-04-18"}, "udfald": "brud"},
		"planned day not said": {"u": {"planlagt": null, "plads_frigivet": "2018-04-18"}, "udfald": "uoplyst"},
	}
	svar := reservation_frigivet_foer_tid.svar with input as sag(c.u, object.get(c, "pr_dato", "2018-04-30"))
	svar.udfald == c.udfald
}

test_ikraft[navn] if {
	some navn, c in {
		"the koncept's first day": {"region": "midtjylland", "planlagt": "2017-12-18", "udfald": "brud"},
		"the day before": {"region": "midtjylland", "planlagt": "2017-12-17", "udfald": "ikke_relevant"},
		"another region": {"region": "sjaelland", "planlagt": "2017-12-18", "udfald": "ikke_relevant"},
	}
	doc := sag({"planlagt": c.planlagt, "plads_frigivet": c.planlagt}, "2018-04-30")
	svar := reservation_frigivet_foer_tid.svar with input as object.union(doc, {"region": c.region})
	svar.udfald == c.udfald
}

test_no_reading_moves_the_earliest_day if {
	# Planned Wednesday 11 April 2018: + 3 is Saturday 14 April.
	doc := sag({"planlagt": "2018-04-11", "plads_frigivet": "2018-04-14"}, "2018-04-30")
	svar := reservation_frigivet_foer_tid.svar with input as object.union(doc, {"laesninger": {"frist.flyt_til_hverdag": true}})
	svar.udfald == "opfyldt"
}

test_beregning_of_an_early_release if {
	svar := reservation_frigivet_foer_tid.svar with input as sag({"plads_frigivet": "2018-04-17"}, "2018-04-30")
	svar.forekomster == [{
		"noegle": "udebl-1",
		"sti": ["indflytning", "udeblivelser", 0],
		"udfald": "brud",
		"fakta": [
			["indflytning", "udeblivelser", 0, "planlagt"],
			["indflytning", "udeblivelser", 0, "plads_frigivet"],
		],
		"mangler": [["indflytning", "udeblivelser", 0, "patient_frasagt"]],
		"beregning": {
			"fra": "2018-04-16",
			"led": [{"antal": 3, "enhed": "dage"}],
			"foerste_dag": "2018-04-19",
			"faktisk": "2018-04-17",
			"afvigelse": -2,
		},
	}]
}

sag(udeblivelse, pr_dato) := {
	"region": "midtjylland",
	"indflytning": {"udeblivelser": [uden_null(object.union({"id": "udebl-1", "planlagt": "2018-04-16"}, udeblivelse))]},
	"pr_dato": pr_dato,
}

uden_null(o) := {k: v | some k, v in o; v != null}
