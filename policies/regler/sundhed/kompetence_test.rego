package regler.sundhed.kompetence_test

import data.regler.sundhed.kompetence

test_udfald[navn] if {
	some navn, c in {
		"by the kind": {"udfoerere": ["m1"], "udfald": "opfyldt", "mangler": []},
		"by the task's id": {"udfoerere": ["m2"], "udfald": "opfyldt", "mangler": []},
		"another competence": {"udfoerere": ["m3"], "udfald": "brud", "mangler": [["medarbejdere", 2, "kompetencer"]]},
		"does not know whom to turn to": {"udfoerere": ["m4"], "udfald": "brud", "mangler": [["medarbejdere", 3, "ved_hvem_kontaktes"]]},
		"neither is said": {"udfoerere": ["m5"], "udfald": "brud", "mangler": [["medarbejdere", 4, "kompetencer"], ["medarbejdere", 4, "ved_hvem_kontaktes"]]},
		"two, both in order": {"udfoerere": ["m1", "m2"], "udfald": "opfyldt", "mangler": []},
		"two, one in order": {"udfoerere": ["m1", "m3"], "udfald": "brud", "mangler": [["medarbejdere", 2, "kompetencer"]]},
		"a stranger": {"udfoerere": ["m1", "m9"], "udfald": "uoplyst", "mangler": [["medarbejdere"]]},
		"a stranger and one not in order": {"udfoerere": ["m9", "m3"], "udfald": "brud", "mangler": [["medarbejdere", 2, "kompetencer"]]},
		"nobody": {"udfoerere": [], "udfald": "uoplyst", "mangler": [["opgaver", 0, "udfoerere"]]},
	}
	svar := kompetence.svar with input as object.union(register([{"id": "o1", "ydelse": "saarpleje", "grundlag": "laegeordineret", "udfoerere": c.udfoerere}]), medarbejdere)
	[svar.forekomster[0].udfald, svar.forekomster[0].mangler] == [c.udfald, c.mangler]
}

test_opgaven[navn] if {
	some navn, c in {
		"no health work": {"opgave": {"grundlag": "intet"}, "udfald": "ikke_relevant"},
		"not said whether": {"opgave": {}, "udfald": "uoplyst"},
		"who does it is not said": {"opgave": {"grundlag": "intet", "lov": "sundhedsloven"}, "udfald": "uoplyst"},
		"the kind andet needs the task's id": {"opgave": {"grundlag": "laegeordineret", "ydelse": "andet", "udfoerere": ["m6"]}, "udfald": "brud"},
	}
	svar := kompetence.svar with input as object.union(register([object.union({"id": "o1"}, c.opgave)]), medarbejdere)
	svar.udfald == c.udfald
}

# The oplæg is from 2018. A task is judged on its own day, one that has not come is not judged.
test_hvornaar[navn] if {
	some navn, c in {
		"the day before": {"dato": "2017-12-31", "svar": ["ikke_relevant", "ikke_i_kraft"]},
		"the first day": {"dato": "2018-01-01", "svar": ["uoplyst", ""]},
		"on pr_dato": {"dato": "2018-06-30", "svar": ["uoplyst", ""]},
		"the day after pr_dato": {"dato": "2018-07-01", "svar": ["ikke_relevant", "trin_ikke_naaet"]},
	}
	svar := kompetence.svar with input as register([object.union({"id": "o1", "grundlag": "laegeordineret"}, {"dato": c.dato})])
	[svar.forekomster[0].udfald, object.get(svar.forekomster[0], "grund", "")] == c.svar
}

test_listen[navn] if {
	some navn, c in {
		"no list": {"sag": {"pr_dato": "2018-06-30"}, "svar": ["uoplyst", ""]},
		"no list, before the oplæg": {"sag": {"pr_dato": "2017-12-31"}, "svar": ["ikke_relevant", "ikke_i_kraft"]},
		"an empty list": {"sag": {"pr_dato": "2018-06-30", "opgaver": []}, "svar": ["ikke_relevant", "ingen_forekomster"]},
	}
	svar := kompetence.svar with input as c.sag
	[svar.udfald, object.get(svar, "grund", "")] == c.svar
}

test_svar if {
	svar := kompetence.svar with input as object.union(register([{"id": "o1", "lov": "sundhedsloven", "ydelse": "saarpleje", "udfoerere": ["m1", "m4"]}]), medarbejdere)
	svar == {"udfald": "brud", "fakta": [], "mangler": [], "forekomster": [{
		"noegle": "o1",
		"sti": ["opgaver", 0],
		"udfald": "brud",
		"besked": "uden_kontakt",
		"fakta": [["opgaver", 0, "lov"], ["medarbejdere", 3, "kompetencer"], ["medarbejdere", 3, "ved_hvem_kontaktes"]],
		"mangler": [["medarbejdere", 3, "ved_hvem_kontaktes"]],
		"parametre": {"opgave": "o1", "medarbejdere": ["m4"]},
	}]}
}

test_besked[navn] if {
	some navn, c in {
		"no competence": {"udfoerere": ["m3"], "besked": "uden_kompetence"},
		"does not know whom to turn to": {"udfoerere": ["m4"], "besked": "uden_kontakt"},
		"both": {"udfoerere": ["m5"], "besked": ""},
		"both, by two": {"udfoerere": ["m3", "m4"], "besked": ""},
	}
	svar := kompetence.svar with input as object.union(register([{"id": "o1", "ydelse": "saarpleje", "grundlag": "laegeordineret", "udfoerere": c.udfoerere}]), medarbejdere)
	object.get(svar.forekomster[0], "besked", "") == c.besked
}

medarbejdere := {"medarbejdere": [
	{"id": "m1", "kompetencer": ["saarpleje"], "ved_hvem_kontaktes": true},
	{"id": "m2", "kompetencer": ["medicingivning", "o1"], "ved_hvem_kontaktes": true},
	{"id": "m3", "kompetencer": ["medicingivning"], "ved_hvem_kontaktes": true},
	{"id": "m4", "kompetencer": ["saarpleje"], "ved_hvem_kontaktes": false},
	{"id": "m5"},
	{"id": "m6", "kompetencer": ["andet"], "ved_hvem_kontaktes": true},
]}

register(opgaver) := {"pr_dato": "2018-06-30", "opgaver": opgaver}
