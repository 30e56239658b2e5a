package demo

// samletPlan is the samlede plan of BEK 1650, with every part of bilag 1.
func (s *sag) samletPlan() *objekt {
	paaroerende := obj("findes", s.paaroerende, "netvaerk_findes", s.netvaerk)
	switch {
	case !s.paaroerende && !s.netvaerk:
		paaroerende.set("samtykke", false).set("inddraget", false)
	case !s.samtykkePaaroerende:
		paaroerende.set("samtykke", false).set("inddraget", false)
	default:
		paaroerende.set("samtykke", true)
		paaroerende.set("kontakter", list(obj("id", "paar-1", "navn", s.rolle(kontakten), "relation", s.vaelg(slaegtninge), "telefon", "+45 00 00 00 11", "email", "kontaktperson@example.org")))
		paaroerende.set("inddraget", true).set("afslaaet", false)
	}
	p := obj(
		"paabegyndt", s.planPaabegyndt,
		"foreligger", s.planFaerdig,
		"fremsendt_afdeling", s.planFaerdig,
		"afdelingskode", s.afd.kode,
		"patient", obj("navn", s.person.navn, "cpr", s.person.cpr),
		"opholdsstart", s.start,
		"planperiode", obj("etableret", s.planFaerdig, "udloeber", s.start+170),
		"overlaege", s.rolle(overlaegen),
		"maalsaetning", s.vaelg(maalsaetninger),
		"patientens_holdning", s.vaelg(holdninger),
		"paaroerende", paaroerende,
		"kontaktpersoner", s.kontaktpersoner(),
		"egne_oplysninger", obj("personlige_forhold", s.vaelg(personligeForhold), "sociale_forhold", s.vaelg(egneSociale)),
		"problemstillinger", obj(
			"problemer", "Psykotiske symptomer, risiko for vold og manglende bolig.",
			"igangvaerende_indsatser", "Medicinsk behandling, samtaler og værksted.",
			"maalsaetninger", "Færre symptomer og en plan for bolig, jf. handleplanen.",
		),
		"diagnoser", s.diagnoser(),
		"initiativer", s.initiativer(),
		"videre_forloeb", obj(
			"stoettebehov", s.vaelg(stoettebehov),
			"visiteret_til", "Botilbud efter serviceloven og fortsat behandling.",
			"vurderet_med_overlaege", true, "vurderet_med_patient", true, "behov_for_botilbud", true,
		),
		"revurdering_planlagt", s.planlagtRevurdering(),
	)
	if s.dom != ingenDom || s.tidligereDoemt() {
		p.set("kriminalforsorg", obj(
			"plan", "Tilsyn hver anden uge under opholdet, derefter hver måned.",
			"behov_og_prioritering", "Fortsat behandling prioriteres højest.",
			"oplysninger", "Domsudskrift og personundersøgelse er indhentet.",
		))
	}
	if s.oenske > 0 {
		p.set("oensket_revurdering", "Kommunen ønsker revurdering efter fire måneder.")
	}
	p.set("elementer", s.planer("indarbejdet", true))
	p.set("patient_inddraget", obj("inddraget", true, "dato", s.planPaabegyndt))
	p.set("kopi", obj("udleveret", s.planFaerdig.plusHverdage(1), "frabedt", false))
	p.set("fremsendt_aktoerer", obj("alle_relevante", true, "dato", s.planFaerdig.plusHverdage(1)))
	p.set("medvirken", obj("overlaege", true, "personale", true, "videre_forloeb", true))
	if s.forloeb == udsluset {
		p.set("udslusning", obj("fremgangsmaade", "To overnatninger på botilbuddet før udslusningen; kommunen ledsager på dagen.", "opfoelgende_indsats", "Opsøgende team besøger patienten ugentligt i tre måneder."))
		p.set("ved_udslusning", obj("opdateret", s.slut-4, "koordineret", true, "indarbejdet_i_handleplaner", true, "opfoelgning_sikret", true))
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

func (s *sag) kontaktpersoner() *objekt {
	k := obj(
		"kommune", s.kontakt(sagsbehandler, "socialrådgiver", s.kommune.navn+" Kommune, visitationsenheden"),
		"planansvarlig", s.kontakt(koordinatoren, "koordinator", s.kommune.navn+" Kommune"),
		"praktiserende_laege", s.kontakt(praktiserende, "praktiserende læge", "Lægehuset Eksempel"),
		"andre_aktoerer", obj("findes", false),
		"kriminalforsorg", obj("relevant", false),
	)
	if s.misbrug {
		k.set("andre_aktoerer", obj("findes", true, "kontakter", list(obj("id", "akt-1").med(s.kontakt(behandleren, "misbrugsbehandler", "Rusmiddelcenter Eksempel")))))
	}
	if s.dom != ingenDom {
		k.set("kriminalforsorg", obj("relevant", true).med(s.kontakt(tilsynet, "tilsynsførende", "Kriminalforsorgen (eksempel)")))
	}
	return k
}

func (s *sag) diagnoser() *objekt {
	somatiske := obj("findes", false)
	if s.somatik {
		somatiske = obj("findes", true, "beskrivelse", s.vaelg(somatiskeKoder))
	}
	return obj("psykiatriske", s.vaelg(psykiatriskeKoder), "somatiske", somatiske, "faenomener", s.vaelg(faenomener))
}

func (s *sag) initiativer() *liste {
	i := list()
	nyt := func(art, beskrivelse, maal, varighed, metode string) {
		o := obj("id", "ini-"+string(rune('1'+len(i.elementer))), "art", art, "beskrivelse", beskrivelse, "maal", maal, "forventet_varighed", varighed, "prioritet", len(i.elementer)+1)
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

func (s *sag) recovery() *objekt {
	return obj(
		"egne_maal", s.vaelg(egneMaal),
		"ressourcer", s.vaelg(ressourcer),
		"lokalsamfund", "Værestedets fællesspisning to aftener om ugen og holdet Idræt for Sindet; begge har sagt ja til at tage imod.",
		"livssituation", obj(
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
