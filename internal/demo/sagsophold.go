package demo

import "strconv"

func (s *sag) opholdet() *objekt {
	o := obj("start", s.start.kl(13, 0))
	aarsag := map[forloebet]string{udsluset: "udslusning", udskrevetVedFrav: "udeblivelse", trukketSamtykke: "samtykke_tilbagekaldt"}[s.forloeb]
	if s.slut != 0 {
		o.set("slut", s.slut.kl(11, 0)).set("slut_aarsag", aarsag)
	}
	o.set("afdeling", obj("navn", s.afd.navn, "kode", s.afd.kode))
	samtykke := obj("givet", true, "afgivet_af", "patient", "informeret", true, "form", "skriftligt", "dato", s.start.kl(9, 30))
	if s.forloeb == trukketSamtykke {
		samtykke.set("tilbagekaldt", s.slut)
	}
	o.set("samtykke", samtykke)
	andre := list()
	if s.tekst%5 == 0 {
		andre.tilfoej(obj("id", "anden-1", "fra", (s.start+10).kl(15, 0), "til", (s.start+13).kl(10, 0), "afdeling", "Medicinsk afdeling (eksempel)"))
	}
	o.set("andre_afdelinger", andre)
	o.set("fravaer", s.fravaer())
	o.set("opfoelgningsmoeder", s.opfoelgningsmoeder())
	if s.forloeb == udsluset {
		o.set("kriterier_bortfaldet", obj("dato", s.udslusningAnmodet.foerHverdag(), "begrundelse", "Ingen vold eller trusler i flere måneder; patienten vurderes ikke længere at være til fare for andre."))
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

func (s *sag) fravaer() *liste {
	f := list()
	if s.tekst%3 == 0 {
		fra := s.start + 20
		f.tilfoej(s.borte("frav-1", fra).set("tilbage", (fra+2).kl(14, 0)))
	}
	if s.forloeb == udskrevetVedFrav {
		f.tilfoej(s.borte("frav-"+strconv.Itoa(len(f.elementer)+1), s.fravaerFra))
	}
	return f
}

// borte is an absence during the stay, from the evening of the day.
func (s *sag) borte(id string, fra dag) *objekt {
	b := obj(
		"id", id,
		"fra", fra.kl(8, 0),
		"forsoeg", list(
			obj("id", "fors-1", "dato", fra.kl(9, 15), "beskrivelse", "Ringet til patienten og de pårørende."),
			obj("id", "fors-2", "dato", (fra+1).kl(9, 0), "beskrivelse", "Personalet har søgt på patientens tidligere opholdssteder."),
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
func (s *sag) opfoelgningsmoeder() *liste {
	o := list()
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
		o.tilfoej(obj("id", "opf-"+strconv.Itoa(k+1), "dato", d, "udslusning_droeftet", droeftet != 0 && d >= droeftet))
	}
}

func (s *sag) revurderingerne() *liste {
	alle := list()
	for i, r := range s.revurderinger {
		alle.tilfoej(s.revurderingen(i, r))
	}
	return alle
}

func (s *sag) revurderingen(nr int, r revurdering) *objekt {
	id := "rev-" + strconv.Itoa(nr+1)
	anledning, sendt := "tidsfrist", r.dag-14
	if r.sidste {
		anledning, sendt = "afdelingsleder", s.udslusningAnmodet
	}
	v := obj("id", id, "dato", r.dag.kl(13, 0), "anledning", anledning)
	if r.sidste {
		v.set("anmodning", obj("sendt", sendt.kl(10, 0), "modtaget", sendt.kl(10, 5)))
	}
	for i, m := range s.kalender {
		if m.dag == r.dag {
			v.set("paa_dagsorden_moede", "kal-"+strconv.Itoa(i+1))
		}
	}
	v.set("kommune_varslet", sendt.kl(9, 0))
	v.set("materiale", obj("sendt", r.dag-2, "modtagere", s.funktioner(), "udvikling", s.vaelg(udviklinger)))
	v.set("sagsfremstilling", obj("modtaget", (r.dag-1).kl(9, 45), "modtagere", s.funktioner()))
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
	v.set("kommune_informeret", r.dag+1)
	svar := obj("dato", r.svar, "resultat", "fortsat_visitation", "kriterier", s.kriterier(regimeA, r.sidste), "sendt_sekretariat", r.svar, "sendt_afsnit", r.svar)
	if r.sidste {
		svar.set("resultat", "ophoer")
	} else {
		svar.set("revurderingsoenske", obj("kortere_interval", false))
	}
	return v.set("kommunens_svar", svar)
}

func (s *sag) udslusningen() *objekt {
	switch s.forloeb {
	case udskrevetVedFrav:
		return obj("aarsag", "udeblivelse", "udsluset", s.slut.kl(11, 0))
	case trukketSamtykke:
		return obj("aarsag", "samtykke_tilbagekaldt", "udsluset", s.slut.kl(11, 0))
	}
	vurderet := s.udslusningAnmodet.foerHverdag()
	return obj(
		"aarsag", "udslusning",
		"overlaege_vurdering", obj("egnet", true, "dato", vurderet.kl(9, 0)),
		"kommune_orienteret", vurderet.kl(14, 0),
		"forum_anmodet", s.udslusningAnmodet.kl(10, 0),
		"beslutning", obj(
			"dato", s.udslusningBeslut,
			"kommunekode", s.kommune.kode,
			"samtykke", obj("givet", true, "dato", s.udslusningBeslut-1, "soegt", s.udslusningBeslut-2),
		),
		"udskrivningsplan", obj("findes", true, "dato", s.udslusningBeslut, "beskrivelse", "Botilbud fra udslusningsdagen, ugentlige besøg og fortsat behandling."),
		"udsluset", s.slut.kl(11, 0),
		"kommer_til", []string{"botilbud_107", "botilbud_108", "almenbolig_105", "eget_hjem"}[s.tekst%4],
	)
}
