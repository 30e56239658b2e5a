package regler.tilbud.gaester_i_faellesareal_test

import data.regler.tilbud.gaester_i_faellesareal

# Guests on 12 May 2018 at 14.00.
test_udfald[navn] if {
	some navn, c in {
		"neither invited nor consented": {"felter": {}, "udfald": "brud", "besked": ""},
		"said not to be invited": {"felter": {"inviteret": {"findes": false}}, "udfald": "brud", "besked": ""},
		"invited": {"felter": {"inviteret": {"findes": true}}, "udfald": "opfyldt", "besked": ""},
		"invited by a resident with a name": {"felter": {"inviteret": {"beboer": "Testperson Beta"}}, "udfald": "opfyldt", "besked": ""},
		"a name, but said not to be invited": {"felter": {"inviteret": {"findes": false, "beboer": "Testperson Beta"}}, "udfald": "brud", "besked": ""},
		"a name that is a placeholder": {"felter": {"inviteret": {"beboer": "-"}}, "udfald": "brud", "besked": ""},
		"invited on the day": {"felter": {"inviteret": {"findes": true, "dato": "2018-05-12"}}, "udfald": "opfyldt", "besked": ""},
		"invited a second after": {"felter": {"inviteret": {"findes": true, "dato": "2018-05-12T14:00:01+02:00"}}, "udfald": "brud", "besked": ""},
		"invited the day after": {"felter": {"inviteret": {"findes": true, "dato": "2018-05-13"}}, "udfald": "brud", "besked": ""},
		"informed consent of all": {"felter": {"samtykke": samtykke}, "udfald": "opfyldt", "besked": "samtykke"},
		"consent on the day": {"felter": {"samtykke": object.union(samtykke, {"dato": "2018-05-12"})}, "udfald": "opfyldt", "besked": "samtykke"},
		"consent the day after": {"felter": {"samtykke": object.union(samtykke, {"dato": "2018-05-13"})}, "udfald": "brud", "besked": "samtykke_ikke_gyldigt"},
		"consent withdrawn the day before": {"felter": {"samtykke": object.union(samtykke, {"tilbagekaldt": "2018-05-11"})}, "udfald": "brud", "besked": "samtykke_ikke_gyldigt"},
		"consent withdrawn the day after": {"felter": {"samtykke": object.union(samtykke, {"tilbagekaldt": "2018-05-13"})}, "udfald": "opfyldt", "besked": "samtykke"},
		"consent undated": {"felter": {"samtykke": object.remove(samtykke, ["dato"])}, "udfald": "uoplyst", "besked": ""},
		"consent of some": {"felter": {"samtykke": object.union(samtykke, {"alle_beboere": false})}, "udfald": "brud", "besked": "ufuldstaendigt_samtykke"},
		"consent not informed": {"felter": {"samtykke": object.union(samtykke, {"informeret": false})}, "udfald": "brud", "besked": "ufuldstaendigt_samtykke"},
		"not said whether informed": {"felter": {"samtykke": object.remove(samtykke, ["informeret"])}, "udfald": "brud", "besked": "ufuldstaendigt_samtykke"},
		"consent refused": {"felter": {"samtykke": {"givet": false, "dato": "2018-05-13"}}, "udfald": "brud", "besked": ""},
		"staff": {"felter": {"tilknytning": "personale"}, "udfald": "ikke_relevant", "besked": "personale"},
		"a tradesman": {"felter": {"tilknytning": "haandvaerker_eller_leverandoer"}, "udfald": "ikke_relevant", "besked": "personale"},
		"a resident to come": {"felter": {"tilknytning": "kommende_beboer"}, "udfald": "brud", "besked": ""},
		"who they were not said": {"felter": {}, "uden": ["tilknytning"], "udfald": "uoplyst", "besked": ""},
		"not an almenbolig": {"felter": {"almenbolig": false}, "udfald": "ikke_relevant", "besked": "ikke_almenbolig"},
		"whether an almenbolig not said": {"felter": {}, "uden": ["almenbolig"], "udfald": "uoplyst", "besked": ""},
		"not said, but invited": {"felter": {"inviteret": {"findes": true}}, "uden": ["almenbolig", "tilknytning"], "udfald": "opfyldt", "besked": ""},
		"day not said": {"felter": {}, "uden": ["dato"], "udfald": "uoplyst", "besked": ""},
		"the first day": {"felter": {"dato": "2015-01-01"}, "udfald": "brud", "besked": ""},
		"before": {"felter": {"dato": "2014-12-31"}, "udfald": "ikke_relevant", "besked": ""},
		"today": {"felter": {"dato": "2018-06-30"}, "udfald": "brud", "besked": ""},
	}
	svar := gaester_i_faellesareal.svar with input as register([object.remove(object.union(gaest, c.felter), object.get(c, "uden", []))])
	svar.udfald == c.udfald
	object.get(svar.forekomster[0], "besked", "") == c.besked
}

test_tomorrow if {
	svar := gaester_i_faellesareal.svar with input as register([object.union(gaest, {"dato": "2018-07-01"})])
	svar == {"udfald": "ikke_relevant", "grund": "ingen_forekomster", "fakta": [], "mangler": []}
}

test_guests_not_said if {
	svar := gaester_i_faellesareal.svar with input as {"pr_dato": "2018-06-30"}
	svar == {"udfald": "uoplyst", "fakta": [], "mangler": [["gaester"]]}
}

test_svar if {
	svar := gaester_i_faellesareal.svar with input as register([gaest])
	svar == {"udfald": "brud", "fakta": [], "mangler": [], "forekomster": [{
		"noegle": "g-1", "sti": ["gaester", 0], "udfald": "brud",
		"fakta": [["gaester", 0, "dato"], ["gaester", 0, "tilknytning"], ["gaester", 0, "almenbolig"]],
		"mangler": [["gaester", 0, "inviteret", "findes"], ["gaester", 0, "samtykke", "givet"]],
		"parametre": {"dag": "2018-05-12"},
	}]}
}

samtykke := {"givet": true, "alle_beboere": true, "informeret": true, "dato": "2018-05-01"}

gaest := {"id": "g-1", "dato": "2018-05-12T14:00:00+02:00", "almenbolig": true, "tilknytning": "frivillig"}

register(gaester) := {"gaester": gaester, "pr_dato": "2018-06-30"}
