package regler.magt.tilbageholdelse_i_bolig_test

import data.regler.magt.tilbageholdelse_i_bolig

test_udfald[navn] if {
	some navn, c in {
		"all met": {"felter": {}, "svar": ["opfyldt", ""]},
		"no decision": {"felter": {"afgoerelse": {"findes": false}}, "svar": ["brud", "ikke_opfyldt"]},
		"decision not said": {"felter": {"afgoerelse": ""}, "svar": ["brud", ""]},
		"decision undated": {"felter": {"afgoerelse": {"findes": true}}, "svar": ["uoplyst", ""]},
		"decision without a last day": {"felter": {"afgoerelse": {"dato": "2018-01-15", "uden_udloeb": true}}, "svar": ["brud", "ikke_opfyldt"]},
		"no risk": {"felter": {"risiko": {"opfyldt": false, "begrundelse": "Uro"}}, "svar": ["brud", "ikke_opfyldt"]},
		"risk not said": {"felter": {"risiko": ""}, "svar": ["brud", ""]},
		"not absolutely necessary": {"felter": {"absolut_paakraevet": {"opfyldt": false, "begrundelse": "Uro"}}, "svar": ["brud", "ikke_opfyldt"]},
		"necessity not said": {"felter": {"absolut_paakraevet": ""}, "svar": ["brud", ""]},
		"other means not tried": {"felter": {"andre_midler": {"forsoegt": false, "beskrivelse": "Ingen"}}, "svar": ["brud", "ikke_opfyldt"]},
		"other means not said": {"felter": {"andre_midler": ""}, "svar": ["brud", ""]},
		"a locked door": {"felter": {"midler": ["haender_og_arme", "laast_doer"]}, "svar": ["brud", "ikke_opfyldt"]},
		"only a locked door": {"felter": {"midler": ["laast_doer"]}, "svar": ["brud", "ikke_opfyldt"]},
		"a tool, and no risk said": {"felter": {"midler": ["redskab"], "risiko": ""}, "svar": ["brud", "ikke_opfyldt_og_mangler"]},
		"means not said": {"felter": {"midler": ""}, "svar": ["uoplyst", ""]},
		"another ground": {"felter": {"hjemmel": "paragraf_126", "midler": ["laast_doer"]}, "svar": ["ikke_relevant", ""]},
		"ground not said": {"felter": {"hjemmel": ""}, "svar": ["uoplyst", ""]},
		"the last day of M1": {"felter": {"dato": "2019-12-31", "midler": ["laast_doer"], "afgoerelse": {"dato": "2019-12-01", "udloeber": "2020-01-31"}}, "svar": ["brud", "ikke_opfyldt"]},
		"the first day of M2": {"felter": {"dato": "2020-01-01", "midler": ["laast_doer"], "afgoerelse": {"dato": "2019-12-01", "udloeber": "2020-01-31"}}, "svar": ["ikke_relevant", ""]},
	}
	svar := tilbageholdelse_i_bolig.svar with input as register(c.felter, "2018-03-20")
	f := svar.forekomster[0]
	[f.udfald, object.get(f, "besked", "")] == c.svar
}

# A decision of 30 November: 3 months later is the last day of February, the 28th or, in a leap year, the 29th.
test_revurdering[navn] if {
	some navn, c in {
		"on 28 February": {"truffet": "2017-11-30", "revurderet": ["2018-02-28"], "svar": ["opfyldt", "2018-02-28"]},
		"on 1 March": {"truffet": "2017-11-30", "revurderet": ["2018-03-01"], "svar": ["brud", "2018-02-28"]},
		"on 27 February": {"truffet": "2017-11-30", "revurderet": ["2018-02-27"], "svar": ["opfyldt", "2018-02-28"]},
		"on 29 February of a leap year": {"truffet": "2015-11-30", "revurderet": ["2016-02-29"], "svar": ["opfyldt", "2016-02-29"]},
		"on 1 March of a leap year": {"truffet": "2015-11-30", "revurderet": ["2016-03-01"], "svar": ["brud", "2016-02-29"]},
		"from the 15th, on the day": {"truffet": "2018-01-15", "revurderet": ["2018-04-15"], "svar": ["opfyldt", "2018-04-15"]},
		"from the 15th, the day after": {"truffet": "2018-01-15", "revurderet": ["2018-04-16"], "svar": ["brud", "2018-04-15"]},
		"the second in time, the first not": {"truffet": "2017-11-30", "revurderet": ["2018-03-05", "2018-02-20"], "svar": ["opfyldt", "2018-02-28"]},
		"one before the decision does not count": {"truffet": "2017-11-30", "revurderet": ["2017-11-29"], "svar": ["brud", "2018-02-28"]},
		"none, on the day": {"truffet": "2017-11-30", "revurderet": [], "pr_dato": "2018-02-28", "svar": ["afventer", "2018-02-28"]},
		"none, the day after": {"truffet": "2017-11-30", "revurderet": [], "pr_dato": "2018-03-01", "svar": ["brud", "2018-02-28"]},
		"to come": {"truffet": "2017-11-30", "revurderet": ["2018-02-20"], "pr_dato": "2018-02-19", "svar": ["afventer", "2018-02-28"]},
		"expires on the day": {"truffet": "2017-11-30", "udloeber": "2018-02-28", "revurderet": [], "svar": ["opfyldt", ""]},
		"expires the day after": {"truffet": "2017-11-30", "udloeber": "2018-03-01", "revurderet": [], "svar": ["brud", "2018-02-28"]},
		"revoked on the day": {"truffet": "2017-11-30", "ophaevet": "2018-02-28", "revurderet": [], "svar": ["opfyldt", ""]},
		"revoked the day after": {"truffet": "2017-11-30", "ophaevet": "2018-03-01", "revurderet": [], "svar": ["brud", "2018-02-28"]},
		"undated": {"truffet": "2017-11-30", "revurderet": [""], "svar": ["uoplyst", ""]},
		"the deadline's last day before 2020": {"truffet": "2019-09-30", "revurderet": [], "svar": ["brud", "2019-12-30"]},
		"the deadline ends in 2020": {"truffet": "2019-10-01", "revurderet": [], "svar": ["uoplyst", "2020-01-01"]},
		"the deadline ends in 2020, kept": {"truffet": "2019-11-30", "revurderet": ["2020-02-29"], "svar": ["opfyldt", "2020-02-29"]},
	}
	afgoerelse := {k: v |
		some k, v in {
			"dato": c.truffet,
			"udloeber": object.get(c, "udloeber", "2021-12-31"),
			"ophaevet": object.get(c, "ophaevet", ""),
			"revurderinger": [{k: v | some k, v in {"id": sprintf("r-%d", [i]), "dato": dato}; v != ""} | some i, dato in c.revurderet],
		}
		v != ""
	}
	svar := tilbageholdelse_i_bolig.svar with input as register(
		{"dato": object.get(c, "dato", c.truffet), "afgoerelse": afgoerelse},
		object.get(c, "pr_dato", "2021-01-01"),
	)
	f := svar.forekomster[0]
	[f.udfald, object.get(f, "frist", "")] == c.svar
}

# 30 June 2018 is a Saturday: under the other reading the deadline moves to Monday 2 July.
test_reading[navn] if {
	some navn, c in {
		"it does not move": {"flyt": false, "udfald": "brud"},
		"it moves": {"flyt": true, "udfald": "opfyldt"},
	}
	svar := tilbageholdelse_i_bolig.svar with input as object.union(
		register({"dato": "2018-03-31", "afgoerelse": {"dato": "2018-03-30", "udloeber": "2018-12-31", "revurderinger": [{"id": "r-1", "dato": "2018-07-02"}]}}, "2018-12-31"),
		{"laesninger": {"frist.flyt_til_hverdag": c.flyt}},
	)
	svar.udfald == c.udfald
}

test_svar if {
	svar := tilbageholdelse_i_bolig.svar with input as register(
		{"afgoerelse": {
			"dato": "2017-11-30",
			"udloeber": "2018-05-31",
			"revurderinger": [{"id": "r-1", "dato": "2018-03-01"}],
		}},
		"2018-06-30",
	)
	svar.forekomster == [{
		"noegle": "h-1",
		"sti": ["haendelser", 0],
		"udfald": "brud",
		"besked": "revurdering",
		"frist": "2018-02-28",
		"ansvarlig": "handlekommunen",
		"fakta": [["haendelser", 0, "afgoerelse", "dato"], ["haendelser", 0, "afgoerelse", "revurderinger", 0, "dato"]],
		"mangler": [],
		"beregning": {
			"fra": "2017-11-30",
			"led": [{"antal": 3, "enhed": "maaneder"}],
			"sidste_dag": "2018-02-28",
			"faktisk": "2018-03-01",
			"afvigelse": 1,
		},
	}]
}

# A field given here replaces the whole of the one that is in order; "" takes it away.
register(felter, pr_dato) := {"pr_dato": pr_dato_efter(felter, pr_dato), "haendelser": [{k: v |
	some k in (object.keys(i_orden) | object.keys(felter))
	v := object.get(felter, k, object.get(i_orden, k, null))
	v != ""
}]}

pr_dato_efter(felter, pr_dato) := max([pr_dato, object.get(felter, "dato", "")])

i_orden := {
	"id": "h-1",
	"dato": "2018-02-01",
	"hjemmel": "paragraf_127",
	"risiko": {"opfyldt": true, "begrundelse": "Går ud på vejen foran biler"},
	"absolut_paakraevet": {"opfyldt": true, "begrundelse": "Vejen er stærkt befærdet"},
	"andre_midler": {"forsoegt": true, "beskrivelse": "Ledsagelse er tilbudt hver gang"},
	"midler": ["haender_og_arme"],
	"afgoerelse": {"dato": "2018-01-15", "udloeber": "2018-04-15"},
}
