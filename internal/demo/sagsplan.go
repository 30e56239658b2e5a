package demo

// samletPlan is the samlede plan of BEK 1650, with every part of bilag 1.
func (s *sag) samletPlan() *jsonObjekt {
	paaroerende := objekt("findes", s.paaroerende, "netvaerk_findes", s.netvaerk)
	switch {
	case !s.paaroerende && !s.netvaerk:
		paaroerende.set("samtykke", false).set("inddraget", false)
	case !s.samtykkePaaroerende:
		paaroerende.set("samtykke", false).set("inddraget", false)
	default:
		paaroerende.set("samtykke", true)
		paaroerende.set("kontakter", liste(objekt("id", "paar-1", "navn", s.rolle(kontakten), "relation", s.vaelg(slaegtninge), "telefon", "+45 00 00 00 11", "email", "kontaktperson@example.org")))
		paaroerende.set("inddraget", true).set("afslaaet", false)
	}
	p := objekt(
		"paabegyndt", s.planPaabegyndt,
		"foreligger", s.planFaerdig,
		"fremsendt_afdeling", s.planFaerdig,
		"afdelingskode", s.afdeling.kode,
		"patient", objekt("navn", s.person.navn, "cpr", s.person.cpr),
		"opholdsstart", s.start,
		"planperiode", objekt("etableret", s.planFaerdig, "udloeber", s.start+170),
		"overlaege", s.rolle(overlaegen),
		"maalsaetning", s.vaelg(maalsaetninger),
		"patientens_holdning", s.vaelg(holdninger),
		"paaroerende", paaroerende,
		"kontaktpersoner", s.kontaktpersoner(),
		"egne_oplysninger", objekt("personlige_forhold", s.vaelg(personligeForhold), "sociale_forhold", s.vaelg(egneSociale)),
		"problemstillinger", objekt(
			"problemer", "Psykotiske symptomer, risiko for vold og manglende bolig.",
			"igangvaerende_indsatser", "Medicinsk behandling, samtaler og værksted.",
			"maalsaetninger", "Færre symptomer og en plan for bolig, jf. handleplanen.",
		),
		"diagnoser", s.diagnoser(),
		"initiativer", s.initiativer(),
		"videre_forloeb", objekt(
			"stoettebehov", s.vaelg(stoettebehov),
			"visiteret_til", "Botilbud efter serviceloven og fortsat behandling.",
			"vurderet_med_overlaege", true, "vurderet_med_patient", true, "behov_for_botilbud", true,
		),
		"revurdering_planlagt", s.planlagtRevurdering(),
	)
	if s.dom != ingenDom || s.tidligereDoemt() {
		p.set("kriminalforsorg", objekt(
			"plan", "Tilsyn hver anden uge under opholdet, derefter hver måned.",
			"behov_og_prioritering", "Fortsat behandling prioriteres højest.",
			"oplysninger", "Domsudskrift og personundersøgelse er indhentet.",
		))
	}
	if s.oenske > 0 {
		p.set("oensket_revurdering", "Kommunen ønsker revurdering efter fire måneder.")
	}
	p.set("elementer", s.planer("indarbejdet", true))
	p.set("patient_inddraget", objekt("inddraget", true, "dato", s.planPaabegyndt))
	p.set("kopi", objekt("udleveret", s.planFaerdig.plusHverdage(1), "frabedt", false))
	p.set("fremsendt_aktoerer", objekt("alle_relevante", true, "dato", s.planFaerdig.plusHverdage(1)))
	p.set("medvirken", objekt("overlaege", true, "personale", true, "videre_forloeb", true))
	if s.forloeb == udsluset {
		p.set("udslusning", objekt("fremgangsmaade", "To overnatninger på botilbuddet før udslusningen; kommunen ledsager på dagen.", "opfoelgende_indsats", "Opsøgende team besøger patienten ugentligt i tre måneder."))
		p.set("ved_udslusning", objekt("opdateret", s.slut-4, "koordineret", true, "indarbejdet_i_handleplaner", true, "opfoelgning_sikret", true))
	}
	if s.planFaerdig >= recoveryen {
		p.set("recovery", s.recovery())
	}
	return p
}

func (s *sag) planlagtRevurdering() dag {
	senest := onsdagen(s.start + 168)
	if len(s.revurderinger) > 0 {
		return min(s.revurderinger[0].dag, senest)
	}
	return senest
}

func (s *sag) kontaktpersoner() *jsonObjekt {
	k := objekt(
		"kommune", s.kontakt(sagsbehandler, "socialrådgiver", s.kommune.navn+" Kommune, visitationsenheden"),
		"planansvarlig", s.kontakt(koordinatoren, "koordinator", s.kommune.navn+" Kommune"),
		"praktiserende_laege", s.kontakt(praktiserende, "praktiserende læge", "Lægehuset Eksempel"),
		"andre_aktoerer", objekt("findes", false),
		"kriminalforsorg", objekt("relevant", false),
	)
	if s.misbrug {
		k.set("andre_aktoerer", objekt("findes", true, "kontakter", liste(objekt("id", "akt-1").med(s.kontakt(behandleren, "misbrugsbehandler", "Rusmiddelcenter Eksempel")))))
	}
	if s.dom != ingenDom {
		k.set("kriminalforsorg", objekt("relevant", true).med(s.kontakt(tilsynet, "tilsynsførende", "Kriminalforsorgen (eksempel)")))
	}
	return k
}

func (s *sag) diagnoser() *jsonObjekt {
	somatiske := objekt("findes", false)
	if s.somatik {
		somatiske = objekt("findes", true, "beskrivelse", s.vaelg(somatiskeKoder))
	}
	return objekt("psykiatriske", s.vaelg(psykiatriskeKoder), "somatiske", somatiske, "faenomener", s.vaelg(faenomener))
}

func (s *sag) initiativer() *jsonListe {
	i := liste()
	nyt := func(art, beskrivelse, maal, varighed, metode string) {
		o := objekt("id", "ini-"+string(rune('1'+len(i.elementer))), "art", art, "beskrivelse", beskrivelse, "maal", maal, "forventet_varighed", varighed, "prioritet", len(i.elementer)+1)
		if s.planFaerdig >= recoveryen {
			o.set("opfoelgning", s.planFaerdig+45).set("metode", metode)
		}
		i.tilfoej(o)
	}
	nyt("behandling", "Depotmedicin og samtaler.", "Færre psykotiske symptomer.", "seks måneder", "Depotmedicin efter retningslinjen for behandling af skizofreni og kognitive samtaler, der gør stemmerne lettere at leve med.")
	if s.misbrug {
		nyt("behandling", "Frivillig misbrugsbehandling.", "Ophør med rusmidler.", "seks måneder", "Den motiverende samtale og samtidig behandling af lidelse og misbrug, som virker bedre end hver for sig.")
	}
	nyt("rehabilitering", "Træning i madlavning og økonomi.", "Kan selv lave to måltider om dagen.", "fire måneder", "Færdighedstræning dér, hvor færdighederne skal bruges; undersøgelser viser, at de så holder bedst.")
	return i
}

func (s *sag) recovery() *jsonObjekt {
	return objekt(
		"egne_maal", s.vaelg(egneMaal),
		"ressourcer", s.vaelg(ressourcer),
		"lokalsamfund", "Værestedets fællesspisning to aftener om ugen og holdet Idræt for Sindet; begge har sagt ja til at tage imod.",
		"livssituation", objekt(
			"bolig", "Botilbud efter opholdet; skrives op til egen lejlighed i to boligforeninger.",
			"arbejde", "Værksted tre dage om ugen; jobcentret afklarer fleksjob.",
			"uddannelse", "Ikke aktuelt nu; tages op igen ved næste revurdering.",
			"familie", "De nærmeste er med til møderne om planen, når patienten ønsker det.",
			"koordinering", "Koordinatoren mødes hver måned med patient, afdeling, jobcenter og boligrådgiver og retter planen.",
		),
		"tidlige_tegn", "Sover under fire timer, lukker sig inde og holder op med at spise sammen med de andre.",
		"kriseplan", "Patienten siger til kontaktpersonen; personalet tilbyder ro og en ekstra samtale samme dag.",
	)
}
