package regler.afgoerelse.rette_kommune_test

import data.regler.afgoerelse.rette_kommune

# 0740 Silkeborg took over from 0746 Skanderborg on 15 February 2018; Skanderborg's last day is the 14th.
test_on_the_bounds[navn] if {
	some navn, c in {
		"the old one on its last day": {"dato": "2018-02-14", "kommune": "0746", "udfald": "opfyldt"},
		"the old one the day after": {"dato": "2018-02-15", "kommune": "0746", "udfald": "brud"},
		"the new one on its first day": {"dato": "2018-02-15", "kommune": "0740", "udfald": "opfyldt"},
		"the new one the day before": {"dato": "2018-02-14", "kommune": "0740", "udfald": "brud"},
		"a third": {"dato": "2018-02-15", "kommune": "0741", "udfald": "brud"},
		"before midnight in Denmark on the last day": {"dato": "2018-02-14T22:59:59Z", "kommune": "0746", "udfald": "opfyldt"},
		"after midnight in Denmark": {"dato": "2018-02-14T23:00:00Z", "kommune": "0746", "udfald": "brud"},
		"the first day of all": {"dato": "2010-01-01", "kommune": "0746", "udfald": "opfyldt"},
		"the day before it": {"dato": "2009-12-31", "kommune": "0746", "udfald": "uoplyst"},
	}
	svar := rette_kommune.svar with input as sag([gammel, ny], {"dato": c.dato, "kommunekode": c.kommune})
	svar.udfald == c.udfald
}

test_what_the_case_says[navn] if {
	some navn, c in {
		"a gap": {"perioder": [gammel, object.union(ny, {"fra": "2018-03-01"})], "udfald": "uoplyst", "mangler": [["borger", "handlekommuner"]]},
		"no periods": {"perioder": [], "udfald": "uoplyst", "mangler": [["borger", "handlekommuner"]]},
		"two kommuner on the day, the decider among them": {"perioder": [object.union(gammel, {"til": "2018-02-19"}), ny], "udfald": "uoplyst", "mangler": [["borger", "handlekommuner"]]},
		"two kommuner on the day, the decider not among them": {"perioder": [object.union(gammel, {"til": "2018-02-19"}), object.union(ny, {"kommunekode": "0741"})], "udfald": "brud", "mangler": []},
		"the same kommune twice": {"perioder": [ny, object.union(ny, {"id": "hk-3"})], "udfald": "opfyldt", "mangler": []},
		"no first day": {"perioder": [{"id": "hk-1", "kommunekode": "0740"}], "udfald": "uoplyst", "mangler": [["borger", "handlekommuner", 0, "fra"]]},
		"no first day, ended before": {"perioder": [{"id": "hk-1", "kommunekode": "0740", "til": "2018-02-18"}], "udfald": "uoplyst", "mangler": [["borger", "handlekommuner"]]},
		"no first day beside one that is certain": {"perioder": [{"id": "hk-1", "kommunekode": "0746"}, ny], "udfald": "opfyldt", "mangler": []},
		"a period without a kommune": {"perioder": [object.remove(ny, ["kommunekode"])], "udfald": "uoplyst", "mangler": [["borger", "handlekommuner"]]},
	}
	svar := rette_kommune.svar with input as sag(c.perioder, {"dato": "2018-02-19", "kommunekode": "0740"})
	[svar.udfald, svar.mangler] == [c.udfald, c.mangler]
}

test_condition[navn] if {
	some navn, c in {
		"a refusal too": {"afgoerelse": {"dato": "2018-02-19", "kommunekode": "0746", "resultat": "afslag"}, "mere": {}, "udfald": "brud"},
		"the kommune not said": {"afgoerelse": {"dato": "2018-02-19"}, "mere": {}, "udfald": "uoplyst"},
		"the decision after pr_dato": {"afgoerelse": {"dato": "2018-03-01", "kommunekode": "0746"}, "mere": {}, "udfald": "ikke_relevant"},
		"the decision after pr_dato, the stay has begun": {"afgoerelse": {"dato": "2018-03-01", "kommunekode": "0746"}, "mere": {"ophold": {"start": "2018-02-26"}}, "udfald": "uoplyst"},
		"the decision has no date, the stay has begun": {"afgoerelse": {"kommunekode": "0740"}, "mere": {"ophold": {"start": "2018-02-26"}}, "udfald": "uoplyst"},
		"another region": {"afgoerelse": {"dato": "2018-02-19", "kommunekode": "0746"}, "mere": {"region": "hovedstaden"}, "udfald": "brud"},
	}
	svar := rette_kommune.svar with input as object.union(sag([gammel, ny], c.afgoerelse), c.mere)
	svar.udfald == c.udfald
}

test_svar_of_a_breach if {
	svar := rette_kommune.svar with input as sag([gammel, ny], {"dato": "2018-02-19T09:00:00+01:00", "kommunekode": "0746"})
	svar == {
		"udfald": "brud",
		"fakta": [["afgoerelse", "dato"], ["afgoerelse", "kommunekode"], ["borger", "handlekommuner", 1, "kommunekode"]],
		"mangler": [],
		"parametre": {"besluttet": "2018-02-19", "kommune": "Skanderborg", "handlekommune": ["Silkeborg"]},
	}
}

gammel := {"id": "hk-1", "kommunekode": "0746", "fra": "2010-01-01", "til": "2018-02-14"}

ny := {"id": "hk-2", "kommunekode": "0740", "fra": "2018-02-15"}

sag(perioder, afgoerelse) := {"pr_dato": "2018-02-28", "borger": {"handlekommuner": perioder}, "afgoerelse": afgoerelse}
