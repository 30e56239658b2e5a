package regler.sundhed.medicin_dispensering_test

import data.regler.sundhed.medicin_dispensering

test_udfald[navn] if {
	some navn, c in {
		"all three": {"d": {"indhold": "Metformin 500 mg", "af": "m1", "tidspunkt": "2018-06-30"}, "udfald": "opfyldt", "mangler": []},
		"what is not said": {"d": {"af": "m1", "tidspunkt": "2018-06-30"}, "udfald": "brud", "mangler": [sti("indhold")]},
		"a placeholder": {"d": {"indhold": "se bilag", "af": "m1", "tidspunkt": "2018-06-30"}, "udfald": "brud", "mangler": [sti("indhold")]},
		"by whom is not said": {"d": {"indhold": "Metformin 500 mg", "tidspunkt": "2018-06-30"}, "udfald": "brud", "mangler": [sti("af")]},
		"when is not said": {"d": {"indhold": "Metformin 500 mg", "af": "m1"}, "udfald": "brud", "mangler": [sti("tidspunkt")]},
		"nothing is said": {"d": {}, "udfald": "brud", "mangler": [sti("indhold"), sti("af"), sti("tidspunkt")]},
		"the day after pr_dato": {"d": {"tidspunkt": "2018-07-01"}, "udfald": "ikke_relevant", "mangler": []},
		"the day before the oplæg": {"d": {"tidspunkt": "2017-12-31"}, "udfald": "ikke_relevant", "mangler": []},
		"the first day of the oplæg": {"d": {"tidspunkt": "2018-01-01"}, "udfald": "brud", "mangler": [sti("indhold"), sti("af")]},
	}
	svar := medicin_dispensering.svar with input as medicin({"dispenseringer": [object.union({"id": "d1"}, c.d)]})
	[svar.udfald, svar.forekomster[0].mangler] == [c.udfald, c.mangler]
}

test_listen[navn] if {
	some navn, c in {
		"no list, medicine handled": {"sag": medicin({"haandteres": true}), "udfald": "uoplyst", "mangler": [["medicin", "dispenseringer"]]},
		"no list, not said": {"sag": medicin({}), "udfald": "uoplyst", "mangler": [["medicin", "haandteres"]]},
		"no list, no medicine": {"sag": medicin({"haandteres": false}), "udfald": "ikke_relevant", "mangler": []},
		"an empty list": {"sag": medicin({"haandteres": true, "dispenseringer": []}), "udfald": "ikke_relevant", "mangler": []},
		"no list, before the oplæg": {"sag": object.union(medicin({"haandteres": true}), {"opgjort": "2017-12-31"}), "udfald": "ikke_relevant", "mangler": []},
	}
	svar := medicin_dispensering.svar with input as c.sag
	[svar.udfald, svar.mangler] == [c.udfald, c.mangler]
}

test_svar if {
	svar := medicin_dispensering.svar with input as medicin({"dispenseringer": [{"id": "d1", "indhold": "Metformin 500 mg", "tidspunkt": "2018-06-30T08:00:00+02:00"}]})
	svar == {"udfald": "brud", "fakta": [], "mangler": [], "forekomster": [{
		"noegle": "d1",
		"sti": ["medicin", "dispenseringer", 0],
		"udfald": "brud",
		"fakta": [sti("indhold"), sti("tidspunkt")],
		"mangler": [sti("af")],
		"parametre": {"dispensering": "d1"},
	}]}
}

sti(felt) := ["medicin", "dispenseringer", 0, felt]

medicin(felter) := {"pr_dato": "2018-06-30", "medicin": felter}
