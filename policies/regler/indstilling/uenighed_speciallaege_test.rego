package regler.indstilling.uenighed_speciallaege_test

import data.regler.indstilling.uenighed_speciallaege

test_udfald[navn] if {
	some navn, c in {
		"dissent on fare, stated": {"uenig_i": ["fare"], "tekst": "Finder ikke faren belyst.", "udfald": "opfyldt"},
		"dissent on fare, not stated": {"uenig_i": ["fare"], "tekst": null, "udfald": "brud"},
		"dissent on lidelse, not stated": {"uenig_i": ["lidelse"], "tekst": null, "udfald": "brud"},
		"dissent on lidelse, a placeholder": {"uenig_i": ["forloeb", "lidelse"], "tekst": "Se bilag", "udfald": "brud"},
		"dissent on social is another's": {"uenig_i": ["social", "betydning"], "tekst": null, "udfald": "ikke_relevant"},
		"said to agree": {"uenig_i": [], "tekst": null, "udfald": "ikke_relevant"},
		"not said, but stated in the indstilling": {"uenig_i": null, "tekst": "Finder ikke faren belyst.", "udfald": "opfyldt"},
		"not said": {"uenig_i": null, "tekst": null, "udfald": "uoplyst"},
	}
	svar := uenighed_speciallaege.svar with input as sag(c.uenig_i, c.tekst, {})
	svar.udfald == c.udfald
}

# Where nothing is recorded of the member, a unanimous decision shows that there was no dissent.
test_beslutning[beslutning] if {
	some beslutning, udfald in {"enighed": "ikke_relevant", "flertal": "uoplyst", "ingen": "uoplyst"}
	svar := uenighed_speciallaege.svar with input as sag(null, null, {"beslutning": beslutning})
	svar.udfald == udfald
}

test_recorded_dissent_goes_before_enighed if {
	svar := uenighed_speciallaege.svar with input as sag(["fare"], null, {"beslutning": "enighed"})
	svar.udfald == "brud"
}

test_what_is_missing[navn] if {
	some navn, c in {
		"the member's list": {"moeder": [{"id": "m1", "dato": "2018-02-14", "deltagere": [{"id": "d1", "funktion": "speciallaege"}]}], "mangler": ["forum", "moeder", 0, "deltagere", 0, "uenig_i"]},
		"the member": {"moeder": [{"id": "m1", "dato": "2018-02-14", "deltagere": [{"id": "d1", "funktion": "socialfaglig_konsulent", "uenig_i": ["fare"]}]}], "mangler": ["forum", "moeder", 0, "deltagere"]},
		"the participants": {"moeder": [{"id": "m1", "dato": "2018-02-14"}], "mangler": ["forum", "moeder", 0, "deltagere"]},
		"the meeting": {"moeder": [], "mangler": ["forum", "moeder"]},
		"a meeting that did not postpone": {"moeder": [{"id": "m1", "dato": "2018-02-14", "udsaettelse": {"udsat": true}}], "mangler": ["forum", "moeder"]},
	}
	svar := uenighed_speciallaege.svar with input as {"region": "midtjylland", "pr_dato": "2018-02-28", "forum": {"moeder": c.moeder}, "indstilling": {"dato": "2018-02-14"}}
	svar == {"udfald": "uoplyst", "fakta": [], "mangler": [c.mangler]}
}

test_before_and_without_an_indstilling[navn] if {
	some navn, c in {
		"the day before it": {"indstilling": {"indstilling": {"dato": "2018-02-14"}}, "pr_dato": "2018-02-13", "udfald": "ikke_relevant"},
		"on the day": {"indstilling": {"indstilling": {"dato": "2018-02-14"}}, "pr_dato": "2018-02-14", "udfald": "brud"},
		"a stay with none at all": {"indstilling": {"ophold": {"start": "2018-03-12"}}, "pr_dato": "2018-03-31", "udfald": "brud"},
		"another region": {"indstilling": {"region": "nordjylland", "indstilling": {"dato": "2018-02-14"}}, "pr_dato": "2018-02-28", "udfald": "ikke_relevant"},
	}
	svar := uenighed_speciallaege.svar with input as object.union_n([object.remove(sag(["fare"], null, {}), ["indstilling"]), c.indstilling, {"pr_dato": c.pr_dato}])
	svar.udfald == c.udfald
}

test_svar_of_a_breach if {
	svar := uenighed_speciallaege.svar with input as sag(["lidelse", "forloeb", "fare"], null, {})
	svar == {
		"udfald": "brud",
		"fakta": [["forum", "moeder", 0, "deltagere", 0, "uenig_i", 0], ["forum", "moeder", 0, "deltagere", 0, "uenig_i", 2]],
		"mangler": [["indstilling", "uenighed", "speciallaege"]],
		"parametre": {"kriterier": ["fare", "lidelse"]},
	}
}

sag(uenig_i, tekst, moede) := {
	"region": "midtjylland",
	"pr_dato": "2018-02-28",
	"forum": {"moeder": [object.union(
		{"id": "m1", "dato": "2018-02-14", "deltagere": [
			object.union({"id": "d1", "funktion": "speciallaege"}, {"uenig_i": uenig_i | uenig_i != null}),
			{"id": "d2", "funktion": "socialfaglig_konsulent", "uenig_i": []},
		]},
		moede,
	)]},
	"indstilling": {"dato": "2018-02-14", "uenighed": {"speciallaege": tekst | tekst != null}},
}
