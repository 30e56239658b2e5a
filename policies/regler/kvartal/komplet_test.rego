package regler.kvartal.komplet_test

import data.regler.kvartal.komplet

afdeling := {
	"id": "afd-1",
	"oprettede_pladser": 15,
	"unikke_patienter": 16,
	"sengedage": 1104,
	"personale": {"personaletyngde": 2.4, "uddannelse": "60 % sundhedsfaglig, 40 % socialfaglig", "anciennitet": 4.5, "aarsvaerk": 36, "personalegrupper": [{"id": "pg-1", "gruppe": "sygeplejersker", "aarsvaerk": 12}]},
	"normering": 37,
	"gennemsnitlig_indlaeggelsestid": {"dage": 69},
	"belagte_pladser_helaar": 12,
	"aarsvaerk_belagte_pladser_helaar": 28.8,
	"belaegningsprocent": 80,
}

tilbud := {"botilbud_107": 0, "botilbud_108": 0, "almenbolig_105": 0, "forsorgshjem_110": 0, "andet_socialt": 0, "eget_hjem": 0, "psykiatrisk_afdeling": 0}

regionernes := {"afdelinger": [afdeling], "uforbrugte_midler": 0}

sekretariatets := {
	"henviste": 0,
	"visitation_ind": {"indstillet_og_indlagt": 0, "indstillet_ikke_visiteret": 0, "indstillet_visiteret_naegter": 0, "ikke_indstillet_ikke_visiteret": 0},
	"visitation_ud": {"indstillet_og_udskrevet": 0, "indstillet_afvist": 0},
	"kommer_fra": tilbud,
	"kommer_til": tilbud,
}

status := {"aar": 2018, "kvartal": 4, "opgjort_pr": "2018-12-31", "leveret": "2019-01-15", "pr_dato": "2019-02-01"}

bedoemt(leverandoer, tal, andet) := svar if {
	doc := object.union(object.union(object.union(status, {"leverandoer": leverandoer}), tal), andet)
	svar := komplet.svar with input as doc
}

savnes(svar) := {[f.noegle, concat("/", array.slice([format(s) | some s in sti], count(f.sti), count(sti)))] | some f in svar.forekomster; some sti in f.mangler}

format(s) := s if {
	is_string(s)
} else := format_int(s, 10)

# Each figure of the notat's table that Danske Regioner own is named when it is left out.
test_afdelingens_tal[felt] if {
	some felt in ["oprettede_pladser", "unikke_patienter", "sengedage", "normering", "belagte_pladser_helaar", "aarsvaerk_belagte_pladser_helaar", "belaegningsprocent"]
	svar := bedoemt("danske_regioner", {"afdelinger": [object.remove(afdeling, [felt])], "uforbrugte_midler": 0}, {})
	svar.udfald == "brud"
	savnes(svar) == {["afd-1", felt]}
}

test_personalet[felt] if {
	some felt in ["personaletyngde", "uddannelse", "anciennitet", "aarsvaerk", "personalegrupper"]
	uden := json.remove(afdeling, [concat("/", ["personale", felt])])
	svar := bedoemt("danske_regioner", {"afdelinger": [uden], "uforbrugte_midler": 0}, {})
	savnes(svar) == {["afd-1", concat("/", ["personale", felt])]}
}

# Each figure of the secretariat is.
test_sekretariatets_tal[sti] if {
	some sti in array.concat(
		[
			"henviste",
			"visitation_ind/indstillet_og_indlagt",
			"visitation_ind/indstillet_ikke_visiteret",
			"visitation_ind/indstillet_visiteret_naegter",
			"visitation_ind/ikke_indstillet_ikke_visiteret",
			"visitation_ud/indstillet_og_udskrevet",
			"visitation_ud/indstillet_afvist",
		],
		[concat("/", [vej, slags]) | some vej in ["kommer_fra", "kommer_til"]; some slags, _ in tilbud],
	)
	svar := bedoemt("sekretariat", json.remove(sekretariatets, [sti]), {})
	svar.udfald == "brud"
	savnes(svar) == {["sekretariatet", sti]}
}

test_udfald[navn] if {
	some navn, c in {
		"Danske Regioner, all": {"svar": bedoemt("danske_regioner", regionernes, {}), "udfald": "opfyldt"},
		"the secretariat, all": {"svar": bedoemt("sekretariat", sekretariatets, {}), "udfald": "opfyldt"},
		"the coercion": {"svar": bedoemt("sundhedsdatastyrelsen", {"tvang": {"antal": 0}}, {}), "udfald": "opfyldt"},
		"the coercion, no number": {"svar": bedoemt("sundhedsdatastyrelsen", {"tvang": {"antal_patienter": 1}}, {}), "udfald": "brud"},
		"collected, all": {"svar": bedoemt("samlet", object.union(regionernes, sekretariatets), {"tvang": {"antal": 2}}), "udfald": "opfyldt"},
		"collected, no coercion": {"svar": bedoemt("samlet", object.union(regionernes, sekretariatets), {}), "udfald": "brud"},
		"collected, no wards": {"svar": bedoemt("samlet", sekretariatets, {"uforbrugte_midler": 0, "tvang": {"antal": 2}}), "udfald": "brud"},
		"no wards": {"svar": bedoemt("danske_regioner", {"afdelinger": [], "uforbrugte_midler": 0}, {}), "udfald": "brud"},
		"no unspent funds said": {"svar": bedoemt("danske_regioner", {"afdelinger": [afdeling]}, {}), "udfald": "brud"},
		"a placeholder": {"svar": bedoemt("danske_regioner", {"afdelinger": [json.patch(afdeling, [{"op": "replace", "path": "personale/uddannelse", "value": "se bilag"}])], "uforbrugte_midler": 0}, {}), "udfald": "brud"},
		"a staff group that is not named": {"svar": bedoemt("danske_regioner", {"afdelinger": [json.remove(afdeling, ["personale/personalegrupper/0/gruppe"])], "uforbrugte_midler": 0}, {}), "udfald": "brud"},
		"no patients, no length of stay": {"svar": bedoemt("danske_regioner", {"afdelinger": [object.union(object.remove(afdeling, ["gennemsnitlig_indlaeggelsestid"]), {"unikke_patienter": 0})], "uforbrugte_midler": 0}, {}), "udfald": "opfyldt"},
		"one patient, no length of stay": {"svar": bedoemt("danske_regioner", {"afdelinger": [object.union(object.remove(afdeling, ["gennemsnitlig_indlaeggelsestid"]), {"unikke_patienter": 1})], "uforbrugte_midler": 0}, {}), "udfald": "brud"},
		"no places, no occupancy rate": {"svar": bedoemt("danske_regioner", {"afdelinger": [object.union(object.remove(afdeling, ["belaegningsprocent"]), {"oprettede_pladser": 0})], "uforbrugte_midler": 0}, {}), "udfald": "opfyldt"},
		"one place, no occupancy rate": {"svar": bedoemt("danske_regioner", {"afdelinger": [object.union(object.remove(afdeling, ["belaegningsprocent"]), {"oprettede_pladser": 1})], "uforbrugte_midler": 0}, {}), "udfald": "brud"},
		"missing, not delivered, on the deadline": {"svar": bedoemt("sekretariat", {}, {"leveret": "2019-01-16", "pr_dato": "2019-01-15"}), "udfald": "afventer"},
		"missing, not delivered, the day after": {"svar": bedoemt("sekretariat", {}, {"leveret": "2019-01-17", "pr_dato": "2019-01-16"}), "udfald": "brud"},
		"missing, not delivered, the quarter does not fit": {"svar": bedoemt("sekretariat", {}, {"leveret": "2019-01-16", "pr_dato": "2019-01-10", "kvartal": 3}), "udfald": "uoplyst"},
		"missing, delivered before the deadline": {"svar": bedoemt("sekretariat", {}, {"leveret": "2019-01-10", "pr_dato": "2019-01-10"}), "udfald": "brud"},
	}
	c.svar.udfald == c.udfald
}

test_leverandoer_ikke_oplyst if {
	svar := komplet.svar with input as object.union(status, regionernes)
	svar == {"udfald": "uoplyst", "fakta": [], "mangler": [["leverandoer"]]}
}

test_i_kraft[navn] if {
	some navn, c in {
		"the quarter before the first": {"dag": ["2017-12-31", 2017, 4], "grund": "ikke_i_kraft"},
		"the first quarter": {"dag": ["2018-03-31", 2018, 1], "grund": ""},
		"the last quarter": {"dag": ["2018-12-31", 2018, 4], "grund": ""},
		"the quarter after the last": {"dag": ["2019-03-31", 2019, 1], "grund": "ikke_i_kraft"},
	}
	svar := bedoemt("sekretariat", {}, {"opgjort_pr": c.dag[0], "aar": c.dag[1], "kvartal": c.dag[2], "leveret": "2019-04-01", "pr_dato": "2019-05-01"})
	object.get(svar, "grund", "") == c.grund
}

test_hele_svaret if {
	svar := bedoemt("sundhedsdatastyrelsen", {"tvang": {"antal_patienter": 1}}, {"leveret": "2019-02-02", "pr_dato": "2019-01-10"})
	svar == {"udfald": "afventer", "fakta": [], "mangler": [], "forekomster": [{
		"noegle": "sundhedsdatastyrelsen",
		"sti": [],
		"udfald": "afventer",
		"ansvarlig": "sundhedsdatastyrelsen",
		"frist": "2019-01-15",
		"fakta": [],
		"mangler": [["tvang", "antal"]],
	}]}
}
