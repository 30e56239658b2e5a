package demo

import "strconv"

func (s *sag) opholdet() *jsonObjekt {
	o := objekt("start", s.start.kl(13, 0))
	aarsag := map[forloebet]string{udsluset: "udslusning", udskrevetVedFravaer: "udeblivelse", trukketSamtykke: "samtykke_tilbagekaldt"}[s.forloeb]
	if s.slut != 0 {
		o.set("slut", s.slut.kl(11, 0)).set("slut_aarsag", aarsag)
	}
	o.set("afdeling", objekt("navn", s.afdeling.navn, "kode", s.afdeling.kode))
	samtykke := objekt("givet", true, "afgivet_af", "patient", "informeret", true, "form", "skriftligt", "dato", s.start.kl(9, 30))
	if s.forloeb == trukketSamtykke {
		samtykke.set("tilbagekaldt", s.slut)
	}
	o.set("samtykke", samtykke)
	andre := liste()
	if s.tekst%5 == 0 {
		andre.tilfoej(objekt("id", "anden-1", "fra", (s.start+10).kl(15, 0), "til", (s.start+13).kl(10, 0), "afdeling", "Medicinsk afdeling (eksempel)"))
	}
	o.set("andre_afdelinger", andre)
	o.set("fravaer", s.fravaer())
	o.set("opfoelgningsmoeder", s.opfoelgningsmoeder())
	if s.forloeb == udsluset {
		o.set("kriterier_bortfaldet", objekt("dato", s.udslusningAnmodet.foerHverdag(), "begrundelse", "Ingen vold eller trusler i flere måneder; patienten vurderes ikke længere at være til fare for andre."))
	}
	return o
}

// andreAfdelinger is the first of three days in another ward, 0 where there were none.
func (s *sag) andreAfdelinger() dag {
	if s.tekst%5 == 0 {
		return s.start + 10
	}
	return 0
}

func (s *sag) fravaer() *jsonListe {
	f := liste()
	if s.tekst%3 == 0 {
		fra := s.start + 20
		f.tilfoej(s.borte("frav-1", fra).set("tilbage", (fra+2).kl(14, 0)))
	}
	if s.forloeb == udskrevetVedFravaer {
		f.tilfoej(s.borte("frav-"+strconv.Itoa(len(f.elementer)+1), s.fravaerFra))
	}
	return f
}

// borte is an absence during the stay, from the evening of the day.
func (s *sag) borte(id string, fra dag) *jsonObjekt {
	b := objekt(
		"id", id,
		"fra", fra.kl(8, 0),
		"forsoeg", liste(
			objekt("id", "fors-1", "dato", fra.kl(9, 15), "beskrivelse", "Ringet til patienten og de pårørende."),
			objekt("id", "fors-2", "dato", (fra+1).kl(9, 0), "beskrivelse", "Personalet har søgt på patientens tidligere opholdssteder."),
		),
		"kontakt_visitationsforum", (fra+1).kl(11, 0),
		"kontakt_kommune", (fra+1).kl(11, 15),
	)
	if s.dom != ingenDom {
		b.set("kontakt_kriminalforsorg", (fra+1).kl(11, 30))
	}
	return b.set("kontakt_patient", (fra+1).kl(16, 0))
}

// opfoelgningsmoeder: one in each month of the stay, in its second or third week.
func (s *sag) opfoelgningsmoeder() *jsonListe {
	o := liste()
	slut := s.slut
	if slut == 0 {
		slut = s.prDato + 1
	}
	droeftet := dag(0) // the last meeting before the forum was asked, and all later ones, dealt with udslusning
	if s.forloeb == udsluset {
		droeftet = s.udslusningAnmodet - 46
	}
	for k := 0; ; k++ {
		d := (s.start.plusMaaneder(k) + dag(9+(s.tekst+k*5)%8)).paaHverdag()
		if d >= slut {
			return o
		}
		o.tilfoej(objekt("id", "opf-"+strconv.Itoa(k+1), "dato", d, "udslusning_droeftet", droeftet != 0 && d >= droeftet))
	}
}

func (s *sag) revurderingerne() *jsonListe {
	alle := liste()
	for i, r := range s.revurderinger {
		alle.tilfoej(s.revurderingen(i, r))
	}
	return alle
}

func (s *sag) revurderingen(nr int, r revurdering) *jsonObjekt {
	id := "rev-" + strconv.Itoa(nr+1)
	anledning, sendt := "tidsfrist", r.dag-14
	if r.sidste {
		anledning, sendt = "afdelingsleder", s.udslusningAnmodet
	}
	v := objekt("id", id, "dato", r.dag.kl(13, 0), "anledning", anledning)
	if r.sidste {
		v.set("anmodning", objekt("sendt", sendt.kl(10, 0), "modtaget", sendt.kl(10, 5)))
	}
	for i, m := range s.kalender {
		if m.dag == r.dag {
			v.set("paa_dagsorden_moede", "kal-"+strconv.Itoa(i+1))
		}
	}
	v.set("kommune_varslet", sendt.kl(9, 0))
	v.set("materiale", objekt("sendt", r.dag.foerHverdag().foerHverdag(), "modtagere", s.funktioner(), "udvikling", s.vaelg(udviklinger)))
	v.set("sagsfremstilling", objekt("modtaget", r.dag.foerHverdag().kl(9, 45), "modtagere", s.funktioner()))
	referat := "Kriterierne er fortsat opfyldt. Enighed."
	if r.sidste {
		referat = "Kriterierne er ikke længere opfyldt. Der foreslås udslusning. Enighed."
	}
	v.set("moede", s.moedet(id+"-moede", r.dag, r.dag-2, referat))
	v.set("status", s.vaelg(statusser))
	regimeA := r.dag < regimeB
	if r.sidste {
		v.set("begrundelse", "Kriteriet om fare for andre er ikke længere opfyldt.")
	}
	v.set("opfylder_kriterier", !r.sidste)
	v.set("kriterier", s.kriterier(regimeA, r.sidste))
	if r.sidste {
		v.set("forslag_udslusning", "Udslusning til botilbud inden for en måned med ugentlig opfølgning.")
	}
	v.set("kommune_informeret", r.dag.plusHverdage(1))
	svar := objekt("dato", r.svar, "resultat", "fortsat_visitation", "kriterier", s.kriterier(regimeA, r.sidste), "sendt_sekretariat", r.svar, "sendt_afsnit", r.svar)
	if r.sidste {
		svar.set("resultat", "ophoer")
	} else {
		svar.set("revurderingsoenske", objekt("kortere_interval", false))
	}
	return v.set("kommunens_svar", svar)
}

func (s *sag) udslusningen() *jsonObjekt {
	switch s.forloeb {
	case udskrevetVedFravaer:
		return objekt("aarsag", "udeblivelse", "udsluset", s.slut.kl(11, 0))
	case trukketSamtykke:
		return objekt("aarsag", "samtykke_tilbagekaldt", "udsluset", s.slut.kl(11, 0))
	}
	vurderet := s.udslusningAnmodet.foerHverdag()
	return objekt(
		"aarsag", "udslusning",
		"overlaege_vurdering", objekt("egnet", true, "dato", vurderet.kl(9, 0)),
		"kommune_orienteret", vurderet.kl(14, 0),
		"forum_anmodet", s.udslusningAnmodet.kl(10, 0),
		"beslutning", objekt(
			"dato", s.udslusningBesluttet,
			"kommunekode", s.kommune.kode,
			"samtykke", objekt("givet", true, "dato", s.udslusningBesluttet-1, "soegt", s.udslusningBesluttet-2),
		),
		"udskrivningsplan", objekt("findes", true, "dato", s.udslusningBesluttet, "beskrivelse", "Botilbud fra udslusningsdagen, ugentlige besøg og fortsat behandling."),
		"udsluset", s.slut.kl(11, 0),
		"kommer_til", []string{"botilbud_107", "botilbud_108", "almenbolig_105", "eget_hjem"}[s.tekst%4],
	)
}
