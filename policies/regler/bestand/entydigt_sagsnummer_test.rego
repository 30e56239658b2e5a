package regler.bestand.entydigt_sagsnummer_test

import data.regler.bestand.entydigt_sagsnummer

test_udfald[antal] if {
	some antal, udfald in {"1": "ikke_relevant", "2": "brud", "3": "brud"}
	svar := entydigt_sagsnummer.svar with input as gruppe(to_number(antal))
	svar.udfald == udfald
}

test_svar if {
	svar := entydigt_sagsnummer.svar with input as gruppe(2)
	svar == {
		"udfald": "brud",
		"fakta": [["poster", 0, "vaerdier", "id"], ["poster", 1, "vaerdier", "id"]],
		"mangler": [],
		"parametre": {"sagsnummer": "VS-1", "antal": 2},
	}
}

gruppe(n) := {
	"dokumenttype": "bestand",
	"pr_dato": "2018-12-31",
	"leverance": {"hel": true, "typer": {"visitationssag": n}},
	"poster": [{"fil": sprintf("%d.json", [i]), "type": "visitationssag", "id": "VS-1", "vaerdier": {"id": "VS-1"}} | some i in numbers.range(1, n)],
}
