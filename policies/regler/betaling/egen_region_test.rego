package regler.betaling.egen_region_test

import data.regler.betaling.egen_region

test_kommunen[navn] if {
	some navn, c in {
		"in the own region": {"region": "midtjylland", "kode": "0740", "udfald": "opfyldt"},
		"in another region": {"region": "midtjylland", "kode": "0851", "udfald": "brud"},
		"across the border of two regions": {"region": "midtjylland", "kode": "0621", "udfald": "brud"},
		"Bornholm": {"region": "hovedstaden", "kode": "0400", "udfald": "opfyldt"},
		"not said": {"region": "midtjylland", "kode": null, "udfald": "uoplyst"},
	}
	dokument := {k: v | some k, v in {"pr_dato": "2018-02-28", "maaned": "2018-01", "region": c.region, "kommunekode": c.kode, "ubenyttede": {"beloeb": 1}}; v != null}
	svar := egen_region.svar with input as dokument
	svar.udfald == c.udfald
}

test_andelene if {
	svar := egen_region.svar with input as regning({"fordeling": {"andele": [{"id": "a", "kommunekode": "0751"}, {"id": "b", "kommunekode": "0851"}, {"id": "c"}]}})
	[[f.noegle, f.udfald] | some f in svar.forekomster] == [["kommunekode", "opfyldt"], ["a", "opfyldt"], ["b", "brud"], ["c", "uoplyst"]]
}

# Where the places lie makes no difference.
test_pladsernes_region[navn] if {
	some navn, c in {
		"the own": {"kode": "0740", "udfald": "opfyldt"},
		"of the places": {"kode": "0851", "udfald": "brud"},
	}
	svar := egen_region.svar with input as regning({"kommunekode": c.kode, "ubenyttede": {"pladsernes_region": "nordjylland"}})
	svar.udfald == c.udfald
}

test_opkraevet[navn] if {
	some navn, c in {
		"stays only": {"input": {"ophold": []}, "udfald": "ikke_relevant"},
		"neither": {"input": {}, "udfald": "uoplyst"},
		"no amount": {"input": {"ubenyttede": {"beloeb": 0}}, "udfald": "ikke_relevant"},
		"one øre": {"input": {"ubenyttede": {"beloeb": 1}}, "udfald": "brud"},
		"an amount not said": {"input": {"ubenyttede": {}}, "udfald": "brud"},
		"a share only": {"input": {"ophold": [], "fordeling": {}}, "udfald": "brud"},
	}
	svar := egen_region.svar with input as object.union({"pr_dato": "2018-02-28", "maaned": "2018-01", "region": "midtjylland", "kommunekode": "0851"}, c.input)
	svar.udfald == c.udfald
}

test_regionen_ikke_oplyst if {
	svar := egen_region.svar with input as object.remove(regning({}), ["region"])
	svar == {"udfald": "uoplyst", "fakta": [], "mangler": [["region"]]}
}

test_ikraft[navn] if {
	some navn, c in {
		"2017-12": "ikke_relevant",
		"2018-01": "brud",
		"2020-08": "brud",
		"2020-09": "uoplyst",
		"2024-07": "uoplyst",
	}
	svar := egen_region.svar with input as regning({"kommunekode": "0851", "maaned": navn, "pr_dato": "2024-12-31"})
	svar.udfald == c
}

test_svar_of_another_region if {
	svar := egen_region.svar with input as regning({"kommunekode": "0851"})
	svar == {
		"udfald": "brud",
		"fakta": [],
		"mangler": [],
		"forekomster": [{
			"noegle": "kommunekode",
			"sti": ["kommunekode"],
			"udfald": "brud",
			"fakta": [["kommunekode"], ["region"]],
			"mangler": [],
			"parametre": {"kommune": "0851", "kommunens_region": "Region Nordjylland", "egen_region": "Region Midtjylland"},
		}],
	}
}

regning(felter) := object.union(
	{"pr_dato": "2018-02-28", "maaned": "2018-01", "region": "midtjylland", "kommunekode": "0740", "ubenyttede": {"beloeb": 383600}},
	felter,
)
