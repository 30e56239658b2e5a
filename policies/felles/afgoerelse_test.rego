package felles.afgoerelse_test

import data.felles.afgoerelse

test_resultat[navn] if {
	some navn, c in {
		"made on pr_dato": {"afgoerelse": {"dato": "2018-02-28", "resultat": "visiteret"}, "resultat": ["visiteret"]},
		"made the day after": {"afgoerelse": {"dato": "2018-03-01", "resultat": "visiteret"}, "resultat": []},
		"undated": {"afgoerelse": {"resultat": "afslag"}, "resultat": ["afslag"]},
		"not said": {"afgoerelse": {"dato": "2018-02-28"}, "resultat": []},
	}
	resultat := [r | r := afgoerelse.resultat] with input as {"pr_dato": "2018-02-28", "afgoerelse": c.afgoerelse}
	resultat == c.resultat
}

test_ikke_visitation[resultat] if {
	some resultat, udfald in {"visiteret": [], "afslag": ["ikke_relevant"], "": ["uoplyst"]}
	svar := [s.udfald | s := afgoerelse.ikke_visitation] with input as {"pr_dato": "2018-02-28", "afgoerelse": {"resultat": r | r := resultat; r != ""}}
	svar == udfald
}

test_uden_dato[navn] if {
	some navn, c in {
		"both recorded": {"afsnit": "2018-02-28", "svar": {"udfald": "opfyldt", "fakta": stier, "mangler": []}},
		"one tomorrow": {"afsnit": "2018-03-01", "svar": {"udfald": "brud", "fakta": [stier[0]], "mangler": [stier[1]]}},
	}
	svar := afgoerelse.uden_dato(stier) with input as {"pr_dato": "2018-02-28", "afgoerelse": {"sendt_sekretariat": "2018-02-19", "sendt_afsnit": c.afsnit}}
	svar == c.svar
}

stier := [["afgoerelse", "sendt_sekretariat"], ["afgoerelse", "sendt_afsnit"]]
