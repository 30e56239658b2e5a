package regler.sundhed.journal_oprettet_test

import data.regler.sundhed.journal_oprettet

test_udfald[navn] if {
	some navn, c in {
		"both": {"journaler": [journal(true, true)], "udfald": "opfyldt", "mangler": []},
		"in two records": {"journaler": [journal(true, false), journal(false, true)], "udfald": "opfyldt", "mangler": []},
		"no behandlingsjournal": {"journaler": [journal(false, true)], "udfald": "brud", "mangler": [["journaler", 0, "behandlingsjournal_foeres"]]},
		"no sygeplejefaglig journal": {"journaler": [journal(true, false)], "udfald": "brud", "mangler": [["journaler", 0, "sygeplejefaglig_journal_oprettet"]]},
		"nothing said": {"journaler": [{"id": "j", "borger": "b1"}], "udfald": "brud", "mangler": [["journaler", 0, "behandlingsjournal_foeres"], ["journaler", 0, "sygeplejefaglig_journal_oprettet"]]},
		"another's": {"journaler": [{"id": "j", "borger": "b2", "behandlingsjournal_foeres": true, "sygeplejefaglig_journal_oprettet": true}], "udfald": "brud", "mangler": [["journaler"]]},
		"no records": {"journaler": [], "udfald": "brud", "mangler": [["journaler"]]},
	}
	svar := journal_oprettet.svar with input as object.union(register([{"id": "o1", "borger": "b1", "grundlag": "laegeordineret"}]), {"journaler": c.journaler})
	[svar.udfald, svar.forekomster[0].mangler] == [c.udfald, c.mangler]
}

test_opgaverne[navn] if {
	some navn, c in {
		"no health work": {"opgaver": [{"id": "o1", "borger": "b1", "grundlag": "intet"}], "svar": [["b1", "ikke_relevant"]]},
		"not said whether": {"opgaver": [{"id": "o1", "borger": "b1"}], "svar": [["b1", "uoplyst"]]},
		"one of two": {"opgaver": [{"id": "o1", "borger": "b1", "grundlag": "intet"}, {"id": "o2", "borger": "b1", "lov": "sundhedsloven"}], "svar": [["b1", "brud"]]},
		"two borgere": {"opgaver": [{"id": "o1", "borger": "b2", "grundlag": "intet"}, {"id": "o2", "borger": "b1", "lov": "sundhedsloven"}], "svar": [["b1", "brud"], ["b2", "ikke_relevant"]]},
		"the borger is not said": {"opgaver": [{"id": "o1", "grundlag": "laegeordineret"}], "svar": [["o1", "uoplyst"]]},
		"the borger is not said, but no health work": {"opgaver": [{"id": "o1", "grundlag": "intet"}], "svar": []},
		"not done yet": {"opgaver": [{"id": "o1", "borger": "b1", "grundlag": "laegeordineret", "dato": "2018-07-01"}], "svar": []},
		"done before the oplæg": {"opgaver": [{"id": "o1", "borger": "b1", "grundlag": "laegeordineret", "dato": "2017-12-31"}], "svar": []},
	}
	svar := journal_oprettet.svar with input as register(c.opgaver)
	[[f.noegle, f.udfald] | some f in object.get(svar, "forekomster", [])] == c.svar
}

# The oplæg is from 2018: the register's own day decides, else pr_dato.
test_hvornaar[navn] if {
	some navn, c in {
		"drawn up the day before": {"sag": {"opgjort": "2017-12-31"}, "udfald": "ikke_relevant"},
		"drawn up on the first day": {"sag": {"opgjort": "2018-01-01"}, "udfald": "brud"},
		"judged the day before": {"sag": {"pr_dato": "2017-12-31"}, "udfald": "ikke_relevant"},
		"judged on the first day": {"sag": {"pr_dato": "2018-01-01"}, "udfald": "brud"},
	}
	svar := journal_oprettet.svar with input as object.union(object.union({"pr_dato": "2018-06-30"}, register([{"id": "o1", "borger": "b1", "grundlag": "laegeordineret"}])), c.sag)
	svar.udfald == c.udfald
}

test_tilbuddet[navn] if {
	some navn, c in {
		"a botilbud": {"tilbud": {"type": "botilbud"}, "journal": journal(false, true), "udfald": "brud", "mangler": [["journaler", 0, "behandlingsjournal_foeres"]]},
		"another tilbud": {"tilbud": {"type": "dagtilbud"}, "journal": journal(false, true), "udfald": "opfyldt", "mangler": []},
		"another tilbud, no sygeplejefaglig journal": {"tilbud": {"type": "dagtilbud"}, "journal": journal(true, false), "udfald": "brud", "mangler": [["journaler", 0, "sygeplejefaglig_journal_oprettet"]]},
		"not said": {"tilbud": {}, "journal": journal(false, true), "udfald": "uoplyst", "mangler": [["tilbud", "type"]]},
		"not said, no sygeplejefaglig journal": {"tilbud": {}, "journal": journal(false, false), "udfald": "brud", "mangler": [["journaler", 0, "sygeplejefaglig_journal_oprettet"]]},
		"not said, both there": {"tilbud": {}, "journal": journal(true, true), "udfald": "opfyldt", "mangler": []},
	}
	svar := journal_oprettet.svar with input as {
		"pr_dato": "2018-06-30",
		"tilbud": c.tilbud,
		"opgaver": [{"id": "o1", "borger": "b1", "grundlag": "laegeordineret"}],
		"journaler": [c.journal],
	}
	[svar.udfald, svar.forekomster[0].mangler] == [c.udfald, c.mangler]
}

test_no_list_of_tasks if {
	svar := journal_oprettet.svar with input as {"pr_dato": "2018-06-30"}
	[svar.udfald, svar.mangler] == ["uoplyst", [["opgaver"]]]
}

test_svar if {
	svar := journal_oprettet.svar with input as object.union(
		register([{"id": "o1", "borger": "b1", "grundlag": "laegeordineret"}]),
		{"borgere": [{"id": "b1"}], "journaler": [journal(true, false)]},
	)
	svar == {"udfald": "brud", "fakta": [], "mangler": [], "forekomster": [{
		"noegle": "b1",
		"sti": ["borgere", 0],
		"udfald": "brud",
		"fakta": [["opgaver", 0, "grundlag"], ["journaler", 0, "behandlingsjournal_foeres"]],
		"mangler": [["journaler", 0, "sygeplejefaglig_journal_oprettet"]],
		"parametre": {"borger": "b1", "savnet": ["sygeplejefaglig_journal_oprettet"]},
	}]}
}

journal(foeres, oprettet) := {"id": "j", "borger": "b1", "behandlingsjournal_foeres": foeres, "sygeplejefaglig_journal_oprettet": oprettet}

register(opgaver) := {"pr_dato": "2018-06-30", "tilbud": {"type": "botilbud"}, "opgaver": opgaver}
