package regler.ophold.opfoelgningsmoeder_test

import data.regler.ophold.opfoelgningsmoeder

# A stay from 31 January 2018: its months begin on 31 January, 28 February (the last day of the month), 31 March and
# 30 April; they end the day before.
sag(moeder, ophold, pr_dato) := {
	"pr_dato": pr_dato,
	"region": "midtjylland",
	"ophold": object.union(
		{"start": "2018-01-31", "opfoelgningsmoeder": [{"id": sprintf("m%d", [i]), "dato": d} | some i, d in moeder]},
		ophold,
	),
}

udfald(svar) := [[f.noegle, f.udfald, f.frist] | some f in svar.forekomster]

test_maaneder[navn] if {
	some navn, c in {
		"on the last day of the first month": {"sag": sag(["2018-02-27"], {}, "2018-02-28"), "vil": [["maaned-1", "opfyldt", "2018-02-27"], ["maaned-2", "afventer", "2018-03-30"]]},
		"on the first day of the next": {"sag": sag(["2018-02-28"], {}, "2018-02-28"), "vil": [["maaned-1", "brud", "2018-02-27"], ["maaned-2", "opfyldt", "2018-03-30"]]},
		"the running month, its last day": {"sag": sag([], {}, "2018-02-27"), "vil": [["maaned-1", "afventer", "2018-02-27"]]},
		"on the first day of the stay": {"sag": sag(["2018-01-31"], {}, "2018-01-31"), "vil": [["maaned-1", "opfyldt", "2018-02-27"]]},
		"a meeting after pr_dato": {"sag": sag(["2018-02-20"], {}, "2018-02-19"), "vil": [["maaned-1", "afventer", "2018-02-27"]]},
		"a stay that ended in its second month": {"sag": sag(["2018-02-01"], {"slut": "2018-03-30"}, "2018-06-01"), "vil": [["maaned-1", "opfyldt", "2018-02-27"]]},
		"left by the udslusning in the second month": {"sag": object.union(sag(["2018-02-01"], {}, "2018-06-01"), {"udslusning": {"udsluset": "2018-03-30"}}), "vil": [["maaned-1", "opfyldt", "2018-02-27"]]},
		"a meeting without a day": {"sag": object.union(sag([], {}, "2018-02-28"), {"ophold": {"opfoelgningsmoeder": [{"id": "m"}]}}), "vil": [["maaned-1", "uoplyst", "2018-02-27"], ["maaned-2", "afventer", "2018-03-30"]]},
		"a stay that filled its second month": {"sag": sag(["2018-02-01"], {"slut": "2018-03-31"}, "2018-06-01"), "vil": [["maaned-1", "opfyldt", "2018-02-27"], ["maaned-2", "brud", "2018-03-30"]]},
	}
	svar := opfoelgningsmoeder.svar with input as c.sag
	udfald(svar) == c.vil
}

test_heaviest_decides if {
	svar := opfoelgningsmoeder.svar with input as sag(["2018-02-01"], {"slut": "2018-03-31"}, "2018-06-01")
	svar.udfald == "brud"
}

test_too_short_a_stay_owes_nothing if {
	svar := opfoelgningsmoeder.svar with input as sag([], {"slut": "2018-02-27"}, "2018-06-01")
	svar.grund == "ingen_forekomster"
}

test_another_region if {
	svar := opfoelgningsmoeder.svar with input as object.union(sag([], {}, "2018-06-01"), {"region": "hovedstaden"})
	svar.grund == "ikke_i_kraft"
}

test_before_the_koncept[navn] if {
	some navn, c in {
		"the day before": {"start": "2017-12-17", "udfald": "ikke_relevant"},
		"the day itself": {"start": "2017-12-18", "udfald": "brud"},
	}
	svar := opfoelgningsmoeder.svar with input as object.union(sag([], {}, "2018-06-01"), {"ophold": {"start": c.start, "opfoelgningsmoeder": []}})
	svar.udfald == c.udfald
}

test_region_not_said if {
	svar := opfoelgningsmoeder.svar with input as {"pr_dato": "2018-06-01", "ophold": {"start": "2018-01-31"}}
	svar == {"udfald": "uoplyst", "fakta": [], "mangler": [["region"]]}
}

# The scheme ends on 30 June 2024: the month from 1 June ends on that day, the month from 2 June on 1 July.
test_ordningens_ophoer[start] if {
	some start, udfald in {"2024-06-01": "brud", "2024-06-02": "ikke_relevant"}
	svar := opfoelgningsmoeder.svar with input as {"pr_dato": "2025-06-01", "region": "midtjylland", "ophold": {"start": start}}
	svar.udfald == udfald
}
