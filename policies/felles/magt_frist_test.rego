package felles.magt_frist_test

import data.felles.magt
import data.felles.magt_frist

# A hændelse of Thursday 15 March 2018: the month ends on the 31st.
test_maaned[navn] if {
	some navn, c in {
		"early in the month": {"dag": "2018-03-15", "svar": ["2018-03-31", "2018-03-31", "2018-03-31"]},
		"the eighth last day": {"dag": "2018-03-24", "svar": ["2018-03-31", "2018-03-31", "2018-03-31"]},
		"the seventh last day": {"dag": "2018-03-25", "svar": ["2018-03-31", "2018-03-31", "2018-04-07"]},
		"the fourth last day": {"dag": "2018-03-28", "svar": ["2018-03-31", "2018-03-31", "2018-04-07"]},
		"the third last day": {"dag": "2018-03-29", "svar": ["2018-03-31", "2018-04-03", "2018-04-07"]},
		"the last day": {"dag": "2018-03-31", "svar": ["2018-03-31", "2018-04-03", "2018-04-07"]},
		"the first day": {"dag": "2018-03-01", "svar": ["2018-03-31", "2018-03-31", "2018-03-31"]},
		"February": {"dag": "2018-02-26", "svar": ["2018-02-28", "2018-03-03", "2018-03-07"]},
		"February of a leap year": {"dag": "2016-02-26", "svar": ["2016-02-29", "2016-02-29", "2016-03-07"]},
		"December": {"dag": "2018-12-31", "svar": ["2018-12-31", "2019-01-03", "2019-01-07"]},
	}
	m := magt_frist.maaned({"dag": c.dag}) with input as register({"dag": c.dag})
	[m.slut, m.sikker, m.yderst] == c.svar
}

test_inden_maaned[navn] if {
	some navn, c in {
		"reported on the last day": {"dag": "2018-03-15", "sendt": "2018-03-31", "svar": ["opfyldt", ""]},
		"reported the day after": {"dag": "2018-03-15", "sendt": "2018-04-01", "svar": ["brud", ""]},
		"an assessment does not help early in the month": {"dag": "2018-03-24", "sendt": "2018-04-01", "vurdering": "Sent på dagen", "svar": ["brud", ""]},
		"the seventh last day, without assessment": {"dag": "2018-03-25", "sendt": "2018-04-01", "svar": ["brud", "uden_vurdering"]},
		"the seventh last day, with it": {"dag": "2018-03-25", "sendt": "2018-04-01", "vurdering": "Sent på dagen", "svar": ["uoplyst", "foerste_dage"]},
		"the fourth last day": {"dag": "2018-03-28", "sendt": "2018-04-01", "vurdering": "Sent på dagen", "svar": ["uoplyst", "foerste_dage"]},
		"the third last day, on the first": {"dag": "2018-03-29", "sendt": "2018-04-01", "vurdering": "Sent på dagen", "svar": ["opfyldt", "naeste_maaned"]},
		"on the third": {"dag": "2018-03-29", "sendt": "2018-04-03", "vurdering": "Sent på dagen", "svar": ["opfyldt", "naeste_maaned"]},
		"on the fourth": {"dag": "2018-03-29", "sendt": "2018-04-04", "vurdering": "Sent på dagen", "svar": ["uoplyst", "foerste_dage"]},
		"on the seventh": {"dag": "2018-03-31", "sendt": "2018-04-07", "vurdering": "Sent på dagen", "svar": ["uoplyst", "foerste_dage"]},
		"on the eighth": {"dag": "2018-03-31", "sendt": "2018-04-08", "vurdering": "Sent på dagen", "svar": ["brud", ""]},
		"on the first, no assessment": {"dag": "2018-03-31", "sendt": "2018-04-01", "svar": ["brud", "uden_vurdering"]},
		"a placeholder is no assessment": {"dag": "2018-03-31", "sendt": "2018-04-01", "vurdering": "-", "svar": ["brud", "uden_vurdering"]},
		"not reported on the last day": {"dag": "2018-03-15", "pr_dato": "2018-03-31", "svar": ["afventer", ""]},
		"not reported the day after": {"dag": "2018-03-15", "pr_dato": "2018-04-01", "svar": ["brud", ""]},
		"one of the last, in the month": {"dag": "2018-03-31", "pr_dato": "2018-03-31", "svar": ["afventer", ""]},
		"one of the last, on the third": {"dag": "2018-03-31", "pr_dato": "2018-04-03", "svar": ["afventer", "vurdering_kraeves"]},
		"one of the last, on the fourth": {"dag": "2018-03-31", "pr_dato": "2018-04-04", "svar": ["uoplyst", "foerste_dage"]},
		"one of the last, on the seventh": {"dag": "2018-03-31", "pr_dato": "2018-04-07", "svar": ["uoplyst", "foerste_dage"]},
		"one of the last, on the eighth": {"dag": "2018-03-31", "pr_dato": "2018-04-08", "svar": ["brud", ""]},
		"the fourth last, on the first": {"dag": "2018-03-28", "pr_dato": "2018-04-01", "svar": ["uoplyst", "foerste_dage"]},
		"reported before it happened": {"dag": "2018-03-15", "sendt": "2018-03-14", "svar": ["uoplyst", "foer"]},
		"to be reported": {"dag": "2018-03-15", "sendt": "2018-03-20", "pr_dato": "2018-03-19", "svar": ["afventer", ""]},
	}
	svar := [magt_frist.inden_maaned(h, indberettet, vurdering, [["haendelser", 0, "dato"]]) | some h in magt.haendelser][0] with input as register(c)
	[svar.udfald, object.get(svar, "besked", "")] == c.svar
}

test_ved_maanedens_udgang[navn] if {
	some navn, c in {
		"on the last day": {"sendt": "2018-03-31", "bemaerkninger": "Fulgt op", "svar": ["opfyldt", "opfyldt"]},
		"without remarks": {"sendt": "2018-03-31", "svar": ["brud", "maaned_bemaerkninger"]},
		"on the first of the next": {"sendt": "2018-04-01", "bemaerkninger": "Fulgt op", "svar": ["uoplyst", "maaned_uvist"]},
		"on the seventh": {"sendt": "2018-04-07", "bemaerkninger": "Fulgt op", "svar": ["uoplyst", "maaned_uvist"]},
		"on the eighth": {"sendt": "2018-04-08", "bemaerkninger": "Fulgt op", "svar": ["brud", "maaned_brud"]},
		"not sent on the last day": {"pr_dato": "2018-03-31", "svar": ["afventer", "maaned_afventer"]},
		"not sent on the seventh": {"pr_dato": "2018-04-07", "svar": ["uoplyst", "maaned_uvist"]},
		"not sent on the eighth": {"pr_dato": "2018-04-08", "svar": ["brud", "maaned_brud"]},
		"sent before it happened": {"sendt": "2018-03-14", "bemaerkninger": "Fulgt op", "svar": ["uoplyst", "foer"]},
	}
	svar := [magt_frist.ved_maanedens_udgang(h, ["haendelser", 0, "maanedsindberetning", "dato"], ["haendelser", 0, "maanedsindberetning", "bemaerkninger"], [["haendelser", 0, "dato"]]) | some h in magt.haendelser][0] with input as {
		"pr_dato": object.get(c, "pr_dato", "2018-06-30"),
		"haendelser": [{"id": "a", "dato": "2018-03-15", "maanedsindberetning": {k: v |
			some k, v in {"dato": object.get(c, "sendt", ""), "bemaerkninger": object.get(c, "bemaerkninger", "")}
			v != ""
		}}],
	}
	[svar.udfald, svar.besked] == c.svar
}

test_seneste_indberetning[navn] if {
	some navn, c in {
		"not permitted": {"art": "ikke_tilladt", "dag": "2018-03-31", "svar": "2018-04-03"},
		"by judgment": {"art": "domsanbragt", "dag": "2018-03-01", "svar": "2018-04-07"},
		"acute, at the end of the month": {"art": "akut", "dag": "2018-03-31", "svar": "2018-04-07"},
		"permitted, early in the month": {"art": "tilladt", "dag": "2018-03-01", "svar": "2018-03-31"},
	}
	magt_frist.seneste_indberetning({"dag": c.dag, "post": {"dato": c.dag}}, c.art) == c.svar with input as register({"dag": c.dag})
}

test_enige if {
	magt_frist.enige([{"udfald": "brud", "besked": "a"}, {"udfald": "brud"}], [["haendelser"]]) == {"udfald": "brud", "besked": "a"}
	magt_frist.enige([{"udfald": "brud"}, {"udfald": "opfyldt"}], [["haendelser"]]) == {"udfald": "uoplyst", "fakta": [], "mangler": [["haendelser"]]}
}

test_tungest if {
	magt_frist.tungest({"udfald": "opfyldt", "fakta": [["a"]]}, {"udfald": "opfyldt", "fakta": [["a"], ["b"]]}) == {"udfald": "opfyldt", "fakta": [["a"], ["b"]]}
	magt_frist.tungest({"udfald": "opfyldt", "fakta": []}, {"udfald": "afventer", "fakta": []}).udfald == "afventer"
	magt_frist.tungest({"udfald": "brud", "fakta": []}, {"udfald": "uoplyst", "fakta": []}).udfald == "brud"
}

test_svar_within_hours if {
	svar := [magt_frist.inden_timer(h, ["haendelser", 0, "registreret"], 24, [["haendelser", 0, "dato"]]) | some h in magt.haendelser][0] with input as {
		"pr_dato": "2018-06-30",
		"haendelser": [{"id": "a", "dato": "2018-03-15", "registreret": "2018-03-16T08:00:00+01:00"}],
	}
	svar == {
		"udfald": "uoplyst",
		"besked": "timer_uvist",
		"frist": "2018-03-16",
		"fakta": [["haendelser", 0, "dato"], ["haendelser", 0, "registreret"]],
		"mangler": [["haendelser", 0, "dato"]],
		"parametre": {"timer": 24},
		"beregning": {"fra": "2018-03-15", "led": [{"antal": 24, "enhed": "timer"}], "sidste_dag": "2018-03-16", "faktisk": "2018-03-16"},
	}
}

indberettet := ["haendelser", 0, "indberettet", "handlekommune", "dato"]

vurdering := ["haendelser", 0, "indberettet", "konkret_vurdering"]

register(c) := {
	"pr_dato": object.get(c, "pr_dato", "2018-06-30"),
	"haendelser": [{"id": "a", "dato": c.dag, "indberettet": object.union(
		{"handlekommune": {"dato": c.sendt} | c.sendt},
		{"konkret_vurdering": c.vurdering | c.vurdering},
	)}],
}
