package demo

func (s *sag) borger() *jsonObjekt {
	b := objekt(
		"navn", s.person.navn,
		"cpr", s.person.cpr,
		"cpr_kontrolleret", true,
		"foedselsdato", s.person.foedt,
		"habilitet", objekt("habil", true, "vurderet", s.sendt.plus(-9).foerHverdag()),
		"bopaelsregion", s.kommune.region,
		"vaerge", objekt("findes", false),
		"kontaktperson", objekt("findes", false),
	)
	if s.vaerge {
		b.set("vaerge", objekt("findes", true).med(s.kontakt(vaergen, "værge", "Familieretshuset (eksempel)")))
	}
	if s.kontaktperson {
		b.set("kontaktperson", objekt("findes", true, "relation", s.vaelg(slaegtninge)).med(s.kontakt(kontakten, "pårørende", "Privat (eksempel)")))
	}
	handlekommuner := liste()
	flyttet := paaDagen(2012+s.tekst%4, 3, 1)
	if s.tekst%3 == 0 {
		handlekommuner.tilfoej(objekt("id", "hk-1", "kommunekode", midtjyske[s.tekst%len(midtjyske)].kode, "fra", paaDagen(2008, 5, 1), "til", flyttet-1))
	}
	handlekommuner.tilfoej(objekt("id", "hk-"+tal(len(handlekommuner.elementer)+1), "kommunekode", s.kommune.kode, "fra", flyttet))
	b.set("handlekommuner", handlekommuner)
	return b.set("kriminalforsorgsforloeb", objekt("nuvaerende", s.dom != ingenDom, "tidligere", s.tidligereDoemt()))
}

func (s *sag) tidligereDoemt() bool { return s.tekst%4 == 0 }

func (s *sag) anmodning() *jsonObjekt {
	raad := s.sendt.plus(-7).foerHverdag()
	a := objekt(
		"sendt", s.sendt.kl(14, 5),
		"modtaget", s.modtaget.kl(9, 30),
		"anmoder", objekt("type", "kommunalbestyrelse", "kommunekode", s.kommune.kode, "navn", s.kommune.navn+" Kommune"),
		"hastende", s.hastende,
		"ansvarlig_myndighedsperson", s.kontakt(sagsbehandler, "socialrådgiver", s.kommune.navn+" Kommune, visitationsenheden"),
		"laege", objekt(
			"praktiserende_laege", s.kontakt(praktiserende, "praktiserende læge", "Lægehuset Eksempel"),
			"psykiatrisk_laege", s.kontakt(psykiateren, "speciallæge i psykiatri", "Distriktspsykiatrien (eksempel)"),
		),
		"koordinationsplan", objekt("findes", false),
		"udredning", s.udredning(),
		"sociale_forhold", objekt(
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
		"tidligere_foranstaltninger", objekt(
			"beskrivelse", s.vaelg(tidligereForanstaltninger),
			"misbrugsforanstaltninger", objekt("findes", s.misbrug, "beskrivelse", naar(s.misbrug, s.vaelg(misbrugsbehandlinger))),
		),
		"bemaerkninger", objekt("kontaktet", "patient", "dato", raad, "findes", true, "tekst", s.vaelg(bemaerkninger)),
		"patientinddragelse", objekt("inddraget", true, "dato", raad.kl(10, 0)),
		"samtykke_indlaeggelse", s.samtykket(raad),
		"samtykke_oplysninger", objekt("givet", true, "afgivet_af", "patient", "informeret", true, "form", "mundtligt", "dato", raad),
		"kommer_fra", s.vaelg(stederne),
	)
	if s.koordinationsplan {
		a.set("koordinationsplan", objekt("findes", true, "ansvarlig", s.kontakt(psykiateren, "speciallæge i psykiatri", "Distriktspsykiatrien (eksempel)")))
	}
	if s.dom != ingenDom {
		a.set("kriminalforsorg_markeret", true)
	}
	return a.set("bilag", s.bilag())
}

func (s *sag) samtykket(dato dag) *jsonObjekt {
	o := objekt("givet", true, "afgivet_af", "patient", "informeret", true, "form", "skriftligt", "dato", dato)
	if s.forloeb == fortrudt {
		o.set("tilbagekaldt", s.slettet)
	}
	return o
}

func (s *sag) udredning() *jsonObjekt {
	misbrug, somatik := objekt("findes", false), objekt("findes", false)
	if s.misbrug {
		misbrug = objekt("findes", true, "art", s.vaelg(misbrugsarter), "omfang", s.vaelg(misbrugsomfang))
	}
	if s.somatik {
		somatik = objekt("findes", true, "beskrivelse", s.vaelg(somatiske))
	}
	return objekt(
		"psykisk_lidelse", objekt("beskrivelse", s.vaelg(lidelser)),
		"misbrug", misbrug,
		"somatik", somatik,
		"fare", objekt("beskrivelse", s.vaelg(farer)),
	)
}

// planer are the five kinds of plan: those that exist are told of by their bilag, or by what is done with them.
func (s *sag) planer(felt string, vaerdi any) *jsonObjekt {
	plan := func(findes bool, bilag string) *jsonObjekt {
		switch {
		case !findes:
			return objekt("findes", false)
		case vaerdi == nil:
			return objekt("findes", true, felt, bilag)
		}
		return objekt("findes", true, felt, vaerdi)
	}
	return objekt(
		"handleplan_servicelov_141", plan(true, "bilag-2"),
		"behandlingsplan", plan(true, "bilag-3"),
		"udskrivningsaftale_koordinationsplan", plan(s.koordinationsplan, "bilag-4"),
		"koordinerende_indsatsplan", plan(false, ""),
		"handleplan_kriminalforsorg", plan(s.dom == domMedTilsyn, "bilag-8"),
	)
}

func (s *sag) foranstaltningen() *jsonObjekt {
	if s.dom == ingenDom {
		return objekt("findes", false)
	}
	art := []string{"straffelov_68", "straffelov_69"}[s.tekst%2]
	if s.dom == andenDom {
		art = "anden"
	}
	return objekt(
		"findes", true,
		"art", art,
		"beskrivelse", s.vaelg(domme),
		"tilsyn_kriminalforsorg", s.dom == domMedTilsyn,
		"dom", objekt("dato", s.domsdag(), "bilag", "bilag-5"),
		"mentalerklaering", objekt("findes", true, "bilag", "bilag-6"),
	)
}

func (s *sag) domsdag() dag { return (s.modtaget - 200 - dag(s.tekst%900)).paaHverdag() }

func (s *sag) indlaeggelser() *jsonListe {
	i := liste()
	foerste := s.modtaget - 900 - dag(s.tekst%200)
	for nr, indl := range []struct{ efter, varede dag }{{0, 60}, {340, 150 + dag(s.tekst%40)}, {720, 35}} {
		i.tilfoej(objekt(
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

func (s *sag) bilag() *jsonListe {
	b := liste()
	bilag := func(id, titel, art string, dato dag) {
		b.tilfoej(objekt("id", id, "titel", titel, "art", art, "dato", dato))
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
