package demo

func (s *sag) borger() *objekt {
	b := obj(
		"navn", s.person.navn,
		"cpr", s.person.cpr,
		"cpr_kontrolleret", true,
		"foedselsdato", s.person.foedt,
		"habilitet", obj("habil", true, "vurderet", s.sendt.plus(-9).foerHverdag()),
		"bopaelsregion", s.kommune.region,
		"vaerge", obj("findes", false),
		"kontaktperson", obj("findes", false),
	)
	if s.vaerge {
		b.set("vaerge", obj("findes", true).med(s.kontakt(vaergen, "værge", "Familieretshuset (eksempel)")))
	}
	if s.kontaktperson {
		b.set("kontaktperson", obj("findes", true, "relation", s.vaelg(slaegtninge)).med(s.kontakt(kontakten, "pårørende", "Privat (eksempel)")))
	}
	handlekommuner := list()
	flyttet := paaDagen(2012+s.tekst%4, 3, 1)
	if s.tekst%3 == 0 {
		handlekommuner.tilfoej(obj("id", "hk-1", "kommunekode", midtjyske[s.tekst%len(midtjyske)].kode, "fra", paaDagen(2008, 5, 1), "til", flyttet-1))
	}
	handlekommuner.tilfoej(obj("id", "hk-2", "kommunekode", s.kommune.kode, "fra", flyttet))
	b.set("handlekommuner", handlekommuner)
	return b.set("kriminalforsorgsforloeb", obj("nuvaerende", s.dom != ingenDom, "tidligere", s.tidligereDoemt()))
}

func (s *sag) tidligereDoemt() bool { return s.tekst%4 == 0 }

func (s *sag) anmodning() *objekt {
	raad := s.sendt.plus(-7).foerHverdag()
	a := obj(
		"sendt", s.sendt.kl(14, 5),
		"modtaget", s.modtaget.kl(9, 30),
		"anmoder", obj("type", "kommunalbestyrelse", "kommunekode", s.kommune.kode, "navn", s.kommune.navn+" Kommune"),
		"hastende", s.hastende,
		"ansvarlig_myndighedsperson", s.kontakt(sagsbehandler, "socialrådgiver", s.kommune.navn+" Kommune, visitationsenheden"),
		"laege", obj(
			"praktiserende_laege", s.kontakt(praktiserende, "praktiserende læge", "Lægehuset Eksempel"),
			"psykiatrisk_laege", s.kontakt(psykiateren, "speciallæge i psykiatri", "Distriktspsykiatrien (eksempel)"),
		),
		"koordinationsplan", obj("findes", false),
		"udredning", s.udredning(),
		"sociale_forhold", obj(
			"situation", s.vaelg(situationer),
			"stoettebehov", s.vaelg(stoettebehov),
			"rehabiliteringsindsatser", s.vaelg(rehabiliteringer),
		),
		"formaal", s.vaelg(formaal),
		"patientens_behov", s.vaelg(patientbehov),
		"eksisterende_planer", s.planer("bilag", nil),
		"retslig_foranstaltning", s.foranstaltningen(),
		"kriterier", s.kriterier(s.regimeA(), false),
		"indlaeggelser", s.indlaeggelser(),
		"tidligere_foranstaltninger", obj(
			"beskrivelse", s.vaelg(tidligereForanstaltninger),
			"misbrugsforanstaltninger", obj("findes", s.misbrug, "beskrivelse", naar(s.misbrug, s.vaelg(misbrugsbehandlinger))),
		),
		"bemaerkninger", obj("kontaktet", "patient", "dato", raad, "findes", true, "tekst", s.vaelg(bemaerkninger)),
		"patientinddragelse", obj("inddraget", true, "dato", raad.kl(10, 0)),
		"samtykke_indlaeggelse", s.samtykket(raad),
		"samtykke_oplysninger", obj("givet", true, "afgivet_af", "patient", "informeret", true, "form", "mundtligt", "dato", raad),
		"kommer_fra", s.vaelg(stederne),
	)
	if s.koordinationsplan {
		a.set("koordinationsplan", obj("findes", true, "ansvarlig", s.kontakt(psykiateren, "speciallæge i psykiatri", "Distriktspsykiatrien (eksempel)")))
	}
	if s.dom != ingenDom {
		a.set("kriminalforsorg_markeret", true)
	}
	return a.set("bilag", s.bilag())
}

func (s *sag) samtykket(dato dag) *objekt {
	o := obj("givet", true, "afgivet_af", "patient", "informeret", true, "form", "skriftligt", "dato", dato)
	if s.forloeb == fortrudt {
		o.set("tilbagekaldt", s.slettet)
	}
	return o
}

func (s *sag) udredning() *objekt {
	misbrug, somatik := obj("findes", false), obj("findes", false)
	if s.misbrug {
		misbrug = obj("findes", true, "art", s.vaelg(misbrugsarter), "omfang", s.vaelg(misbrugsomfang))
	}
	if s.somatik {
		somatik = obj("findes", true, "beskrivelse", s.vaelg(somatiske))
	}
	return obj(
		"psykisk_lidelse", obj("beskrivelse", s.vaelg(lidelser)),
		"misbrug", misbrug,
		"somatik", somatik,
		"fare", obj("beskrivelse", s.vaelg(farer)),
	)
}

// planer are the five kinds of plan: those that exist are told of by their bilag, or by what is done with them.
func (s *sag) planer(felt string, vaerdi any) *objekt {
	plan := func(findes bool, bilag string) *objekt {
		switch {
		case !findes:
			return obj("findes", false)
		case vaerdi == nil:
			return obj("findes", true, felt, bilag)
		}
		return obj("findes", true, felt, vaerdi)
	}
	return obj(
		"handleplan_servicelov_141", plan(true, "bilag-2"),
		"behandlingsplan", plan(true, "bilag-3"),
		"udskrivningsaftale_koordinationsplan", plan(s.koordinationsplan, "bilag-4"),
		"koordinerende_indsatsplan", plan(false, ""),
		"handleplan_kriminalforsorg", plan(s.dom == domMedTilsyn, "bilag-8"),
	)
}

func (s *sag) foranstaltningen() *objekt {
	if s.dom == ingenDom {
		return obj("findes", false)
	}
	art := []string{"straffelov_68", "straffelov_69"}[s.tekst%2]
	if s.dom == andenDom {
		art = "anden"
	}
	return obj(
		"findes", true,
		"art", art,
		"beskrivelse", s.vaelg(domme),
		"tilsyn_kriminalforsorg", s.dom == domMedTilsyn,
		"dom", obj("dato", s.domsdag(), "bilag", "bilag-5"),
		"mentalerklaering", obj("findes", true, "bilag", "bilag-6"),
	)
}

func (s *sag) domsdag() dag { return (s.modtaget - 200 - dag(s.tekst%900)).paaHverdag() }

func (s *sag) indlaeggelser() *liste {
	i := list()
	foerste := s.modtaget - 900 - dag(s.tekst%200)
	for nr, indl := range []struct{ efter, varede dag }{{0, 60}, {340, 150 + dag(s.tekst%40)}, {720, 35}} {
		i.tilfoej(obj(
			"id", []string{"indl-1", "indl-2", "indl-3"}[nr],
			"start", foerste+indl.efter,
			"slut", foerste+indl.efter+indl.varede,
			"afdeling", []string{"Psykiatrisk afdeling A (eksempel)", "Psykiatrisk afdeling A (eksempel)", "Psykiatrisk afdeling B (eksempel)"}[nr],
			"regional_psykiatri", true,
			"laengerevarende", nr == 1,
		))
	}
	return i
}

func (s *sag) bilag() *liste {
	b := list()
	bilag := func(id, titel, art string, dato dag) {
		b.tilfoej(obj("id", id, "titel", titel, "art", art, "dato", dato))
	}
	bilag("bilag-1", "Psykiatrisk udredning", "udredning", s.sendt.plus(-20).foerHverdag())
	bilag("bilag-2", "Handleplan efter servicelovens § 141", "handleplan", s.sendt.plus(-70).foerHverdag())
	bilag("bilag-3", "Behandlingsplan", "behandlingsplan", s.sendt.plus(-19).foerHverdag())
	if s.koordinationsplan {
		bilag("bilag-4", "Koordinationsplan", "koordinationsplan", s.sendt.plus(-19).foerHverdag())
	}
	if s.dom != ingenDom {
		bilag("bilag-5", "Dom", "dom", s.domsdag())
		bilag("bilag-6", "Mentalerklæring", "mentalerklaering", s.domsdag()-60)
	}
	bilag("bilag-7", "Udskrift af journal", "journal", s.sendt.plus(-15).foerHverdag())
	if s.dom == domMedTilsyn {
		bilag("bilag-8", "Kriminalforsorgens handleplan", "handleplan", s.domsdag()+90)
	}
	return b
}
