package felles.person_test

import data.felles.person

test_visitationssag[navn] if {
	some navn, c in {
		"both numbers": {"sag": {"borger": {"cpr": "020280-9999"}, "samlet_plan": {"patient": {"cpr": "020280-9998"}}}, "noegler": ["borger", "samlet_plan"]},
		"the citizen's alone": {"sag": {"borger": {"cpr": "020280-9999"}}, "noegler": ["borger"]},
		"neither": {"sag": {"borger": {"navn": "Testperson Alfa"}}, "noegler": []},
	}
	noegler := [n.noegle | some n in person.numre] with input as object.union({"dokumenttype": "visitationssag"}, c.sag)
	noegler == c.noegler
}

# Both numbers of a visitationssag are looked up by one mark, that of the citizen.
test_visitationssag_mark if {
	numre := person.numre with input as {
		"dokumenttype": "visitationssag",
		"borger": {"cpr": "020280-9999"},
		"samlet_plan": {"patient": {"cpr": "020280-9998"}},
	}
	{n.kontrolleret | some n in numre} == {["borger", "cpr_kontrolleret"]}
	{n.opslaaet | some n in numre} == {["borger", "cpr"]}
}

test_other_documents[navn] if {
	some navn, c in {
		"in an element": {"dokument": {"borgere": [{"id": "b-1", "cpr": "020280-9999"}]}, "noegler": ["borgere/b-1"]},
		"the citizen of an element": {"dokument": {"haendelser": [{"id": "h-1", "borger": {"cpr": "020280-9999"}}]}, "noegler": ["haendelser/h-1"]},
		"another person of an element": {
			"dokument": {"haendelser": [{"id": "h-1", "borger": {"cpr": "020280-9999"}, "medarbejder": {"cpr": "020280-9998"}}]},
			"noegler": ["haendelser/h-1", "haendelser/h-1/medarbejder"],
		},
		"a list in a list": {
			"dokument": {"kvartaler": [{"id": "k1", "borgere": [{"id": "b1", "cpr": "020280-9999"}, {"id": "b2", "cpr": "020280-9998"}]}]},
			"noegler": ["kvartaler/k1/borgere/b1", "kvartaler/k1/borgere/b2"],
		},
		"outside lists": {"dokument": {"borger": {"cpr": "020280-9999"}}, "noegler": ["borger"]},
		"deep outside lists": {"dokument": {"sag": {"borger": {"cpr": "020280-9999"}}}, "noegler": ["sag/borger"]},
		"the document's own": {"dokument": {"cpr": "020280-9999"}, "noegler": ["cpr"]},
		"a slash in an id": {"dokument": {"borgere": [{"id": "b/1~", "cpr": "020280-9999"}]}, "noegler": ["borgere/b~11~0"]},
		"an element without an id is not lost": {"dokument": {"borgere": [{"cpr": "020280-9999"}]}, "noegler": ["borgere"]},
		"other fields": {"dokument": {"borgere": [{"id": "cpr", "navn": "cpr", "cpr_kontrolleret": true}]}, "noegler": []},
	}
	noegler := [n.noegle | some n in person.numre] with input as object.union({"dokumenttype": "magtanvendelser"}, c.dokument)
	noegler == c.noegler
}

# The key does not follow the element's place in the list.
test_order_of_elements if {
	a := {"id": "h-1", "borger": {"cpr": "020280-9999"}}
	b := {"id": "h-2", "borger": {"cpr": "020280-9998"}}
	en_vej := {n.noegle: n.sti | some n in person.numre} with input as {"dokumenttype": "magtanvendelser", "haendelser": [a, b]}
	omvendt := {n.noegle: n.sti | some n in person.numre} with input as {"dokumenttype": "magtanvendelser", "haendelser": [b, a]}
	en_vej == {"haendelser/h-1": ["haendelser", 0, "borger", "cpr"], "haendelser/h-2": ["haendelser", 1, "borger", "cpr"]}
	omvendt == {"haendelser/h-1": ["haendelser", 1, "borger", "cpr"], "haendelser/h-2": ["haendelser", 0, "borger", "cpr"]}
}

test_whole_entry if {
	numre := person.numre with input as {"dokumenttype": "afregning", "ophold": [{"id": "o-1", "borger": {"cpr": "020280-9999"}}]}
	numre == [{
		"noegle": "ophold/o-1",
		"sti": ["ophold", 0, "borger", "cpr"],
		"kontrolleret": ["ophold", 0, "borger", "cpr_kontrolleret"],
		"opslaaet": ["ophold", 0, "borger", "cpr"],
	}]
}
