package regler.udslusning.uden_samtykke_test

import data.regler.udslusning.uden_samtykke

# Reassessed on 5 September 2018, decided on 10 September, left on 28 September; judged on 31 October.

test_kommune[navn] if {
	some navn, c in {
		"the responsible kommune": {"hk": [hk("0740", "2015-03-01", "2018-12-31")], "udfald": "opfyldt"},
		"no last day": {"hk": [{"id": "a", "kommunekode": "0740", "fra": "2015-03-01"}], "udfald": "opfyldt"},
		"no first day": {"hk": [{"id": "a", "kommunekode": "0740", "til": "2018-12-31"}], "udfald": "opfyldt"},
		"its first day": {"hk": [hk("0740", "2018-09-10", "2018-12-31"), hk("0746", "2015-01-01", "2018-09-09")], "udfald": "opfyldt"},
		"the day before its first day": {"hk": [hk("0740", "2018-09-11", "2018-12-31"), hk("0746", "2015-01-01", "2018-09-10")], "udfald": "brud"},
		"its last day": {"hk": [hk("0740", "2015-01-01", "2018-09-10"), hk("0746", "2018-09-11", "2018-12-31")], "udfald": "opfyldt"},
		"the day after its last day": {"hk": [hk("0740", "2015-01-01", "2018-09-09"), hk("0746", "2018-09-10", "2018-12-31")], "udfald": "brud"},
		"another kommune": {"hk": [hk("0746", "2015-01-01", "2018-12-31")], "udfald": "brud"},
		"none on that day": {"hk": [hk("0740", "2015-01-01", "2018-09-09")], "udfald": "uoplyst"},
		"not said": {"hk": [], "udfald": "uoplyst"},
	}
	doc := sag({}, {"borger": {"handlekommuner": c.hk}})
	svar := uden_samtykke.svar with input as doc
	svar.udfald == c.udfald
}

test_revurdering[navn] if {
	some navn, c in {
		"says not met": {"r": [rev("2018-09-05", {"opfylder_kriterier": false})], "udfald": "opfyldt"},
		"says met": {"r": [rev("2018-09-05", {"opfylder_kriterier": true})], "udfald": "brud"},
		"on the day of the decision": {"r": [rev("2018-09-10", {"opfylder_kriterier": false})], "udfald": "opfyldt"},
		"the day after the decision": {"r": [rev("2018-09-11", {"opfylder_kriterier": false})], "udfald": "brud"},
		"a second before the decision": {"r": [rev("2018-09-10T10:00:00+02:00", {"opfylder_kriterier": false})], "besluttet": "2018-09-10T10:00:01+02:00", "udfald": "opfyldt"},
		"a second after the decision": {"r": [rev("2018-09-10T10:00:01+02:00", {"opfylder_kriterier": false})], "besluttet": "2018-09-10T10:00:00+02:00", "udfald": "brud"},
		"the latest counts": {"r": [rev("2018-09-05", {"opfylder_kriterier": false}), rev("2018-07-04", {"opfylder_kriterier": true})], "udfald": "opfyldt"},
		"the latest says met": {"r": [rev("2018-07-04", {"opfylder_kriterier": false}), rev("2018-09-05", {"opfylder_kriterier": true})], "udfald": "brud"},
		"a later one does not count": {"r": [rev("2018-09-05", {"opfylder_kriterier": true}), rev("2018-09-20", {"opfylder_kriterier": false})], "udfald": "brud"},
		"by its criteria, not met": {"r": [rev("2018-09-05", {"kriterier": object.union(alle, {"fare": {"opfyldt": false}})})], "udfald": "opfyldt"},
		"by its criteria, met": {"r": [rev("2018-09-05", {"kriterier": alle})], "udfald": "brud"},
		"by its criteria, one not said": {"r": [rev("2018-09-05", {"kriterier": object.remove(alle, ["fare"])})], "udfald": "uoplyst"},
		"says nothing": {"r": [rev("2018-09-05", {})], "udfald": "uoplyst"},
		"says met, but the criteria are not": {"r": [rev("2018-09-05", {"opfylder_kriterier": true, "kriterier": object.union(alle, {"fare": {"opfyldt": false}})})], "udfald": "uoplyst"},
		"says not met, though the criteria are": {"r": [rev("2018-09-05", {"opfylder_kriterier": false, "kriterier": alle})], "udfald": "opfyldt"},
		"none": {"r": [], "udfald": "brud"},
		"without a day": {"r": [{"id": "r", "opfylder_kriterier": false}], "udfald": "uoplyst"},
		"one without a day, one with": {"r": [{"id": "r"}, rev("2018-09-05", {"opfylder_kriterier": false})], "udfald": "opfyldt"},
	}
	doc := sag({"dato": object.get(c, "besluttet", "2018-09-10")}, {"revurderinger": c.r})
	svar := uden_samtykke.svar with input as doc
	svar.udfald == c.udfald
}

# In regime B one of the last three criteria is enough: with fare, lidelse, social and forloeb they are met.
test_regime[navn] if {
	some navn, c in {
		"regime A, the last day": {"dag": "2019-03-31", "laesning": "afgoerelse", "udfald": "opfyldt"},
		"regime B, the first day": {"dag": "2019-04-01", "laesning": "afgoerelse", "udfald": "brud"},
		"regime A by the request": {"dag": "2019-04-01", "laesning": "modtagelse", "udfald": "opfyldt"},
	}
	kriterier := object.union(alle, {"betydning": {"opfyldt": false}, "forebyggelse": {"opfyldt": false}})
	doc := object.union(sag({"dato": "2019-04-05"}, {"revurderinger": [rev(c.dag, {"kriterier": kriterier})]}), {"pr_dato": "2019-05-31", "laesninger": {"regime.valgdag": c.laesning}})
	svar := uden_samtykke.svar with input as object.union(doc, {"udslusning": {"udsluset": "2019-04-26"}})
	svar.udfald == c.udfald
}

test_consent[navn] if {
	some navn, c in {
		"given": {"s": {"givet": true}, "udfald": "ikke_relevant"},
		"given on the day of leaving": {"s": {"givet": true, "dato": "2018-09-28"}, "udfald": "ikke_relevant"},
		"given the day after leaving": {"s": {"givet": true, "dato": "2018-09-29"}, "udfald": "opfyldt"},
		"to be given tomorrow": {"s": {"givet": true, "dato": "2018-11-01"}, "udfald": "opfyldt"},
	}
	svar := uden_samtykke.svar with input as sag({"samtykke": c.s}, {})
	svar.udfald == c.udfald
}

test_consent_not_said if {
	svar := uden_samtykke.svar with input as json.remove(sag({}, {}), ["udslusning/beslutning/samtykke"])
	svar.mangler == [["udslusning", "beslutning", "samtykke", "givet"]]
}

test_cause[navn] if {
	some navn, c in {
		"absence": {"aarsag": "udeblivelse", "bemaerkning": "kun_koncept", "udfald": "ikke_relevant"},
		"consent withdrawn": {"aarsag": "samtykke_tilbagekaldt", "bemaerkning": "ingen", "udfald": "ikke_relevant"},
		"udslusning": {"aarsag": "udslusning", "bemaerkning": "ingen", "udfald": "opfyldt"},
	}
	svar := uden_samtykke.svar with input as object.union(sag({}, {}), {"udslusning": {"aarsag": c.aarsag}})
	[svar.udfald, object.get(svar, "bemaerkning", "ingen")] == [c.udfald, c.bemaerkning]
}

test_decision[navn] if {
	some navn, c in {
		"by no kommune": {"uden": ["kommunekode"], "beslutning": {}, "udfald": "brud"},
		"no decision": {"uden": ["kommunekode", "dato"], "beslutning": {}, "udfald": "brud"},
		"no day": {"uden": ["dato"], "beslutning": {}, "udfald": "uoplyst"},
		"on the day of leaving": {"uden": [], "beslutning": {"dato": "2018-09-28"}, "udfald": "opfyldt"},
		"the day after leaving": {"uden": [], "beslutning": {"dato": "2018-09-29"}, "udfald": "brud"},
		"after pr_dato": {"uden": [], "beslutning": {"dato": "2018-11-01"}, "udfald": "brud"},
	}
	doc := sag(c.beslutning, {})
	svar := uden_samtykke.svar with input as json.remove(doc, [sprintf("udslusning/beslutning/%s", [f]) | some f in c.uden])
	svar.udfald == c.udfald
}

test_reached[navn] if {
	some navn, c in {
		"the day before the decision": {"pr_dato": "2018-09-09", "udfald": "ikke_relevant"},
		"the day of the decision": {"pr_dato": "2018-09-10", "udfald": "opfyldt"},
	}
	svar := uden_samtykke.svar with input as object.union(sag({}, {}), {"pr_dato": c.pr_dato})
	svar.udfald == c.udfald
}

test_left_without_an_udslusning if {
	svar := uden_samtykke.svar with input as {"ophold": {"slut": "2018-09-28", "slut_aarsag": "udslusning"}, "pr_dato": "2018-10-31"}
	svar == {"udfald": "uoplyst", "fakta": [], "mangler": [["udslusning", "beslutning", "samtykke", "givet"]]}
}

test_cause_not_said if {
	svar := uden_samtykke.svar with input as json.remove(sag({}, {}), ["udslusning/aarsag"])
	svar == {"udfald": "uoplyst", "fakta": [], "mangler": [["udslusning", "aarsag"]]}
}

test_svar_while_the_criteria_are_met if {
	svar := uden_samtykke.svar with input as sag({}, {"revurderinger": [rev("2018-09-05", {"opfylder_kriterier": true})]})
	svar == {
		"udfald": "brud",
		"besked": "stadig_opfyldt",
		"fakta": [
			["udslusning", "beslutning", "samtykke", "givet"],
			["udslusning", "beslutning", "dato"],
			["udslusning", "beslutning", "kommunekode"],
			["revurderinger", 0, "opfylder_kriterier"],
		],
		"mangler": [],
		"parametre": {"besluttet": "2018-09-10", "revurderet": "2018-09-05"},
	}
}

hk(kode, fra, til) := {"id": kode, "kommunekode": kode, "fra": fra, "til": til}

rev(dato, felter) := object.union({"id": dato, "dato": dato}, felter)

alle := {
	"fare": {"opfyldt": true, "grad": "naerliggende_og_vaesentlig_fare", "uforudsigelig": true},
	"lidelse": {"opfyldt": true, "grundlag": "har"},
	"social": {"opfyldt": true},
	"forloeb": {"opfyldt": true},
	"betydning": {"opfyldt": true},
	"forebyggelse": {"opfyldt": true},
}

sag(beslutning, felter) := object.union(
	{
		"borger": {"handlekommuner": [hk("0740", "2015-03-01", "2019-12-31")]},
		"anmodning": {"modtaget": "2018-02-01"},
		"revurderinger": [rev("2018-09-05", {"opfylder_kriterier": false})],
		"udslusning": {
			"aarsag": "udslusning",
			"beslutning": object.union({"dato": "2018-09-10", "kommunekode": "0740", "samtykke": {"givet": false}}, beslutning),
			"udsluset": "2018-09-28",
		},
		"pr_dato": "2018-10-31",
	},
	felter,
)
