package demo

import "strconv"

func (s *sag) forum() *jsonObjekt {
	kalender := liste()
	for i, m := range s.kalender {
		linje := objekt("id", "kal-"+strconv.Itoa(i+1), "dato", m.dag.kl(13, 0), "aflyst", m.aflyst != "")
		if m.aflyst != "" {
			linje.set("aflysningsgrund", m.aflyst)
		}
		kalender.tilfoej(linje.set("paa_dagsorden", m.paaDagsordenen && m.aflyst == ""))
	}
	f := objekt(
		"kontaktliste", liste(objekt(
			"id", "kl-1", "kommunekode", s.kommune.kode, "navn", s.kommune.navn+" Kommune, én indgang",
			"telefon", "+45 00 00 00 01", "email", "indgang@example.org",
		)),
		"moedekalender", kalender,
	)
	if s.forloeb == verserende {
		return f
	}
	moeder := liste()
	orienteret := s.modtaget.plusHverdage(1)
	if s.udsat {
		m := s.moedet("moede-1", s.foersteMoede, orienteret, "Sagen udsættes ved flertalsbeslutning; kommunen indhenter det, der mangler.")
		m.set("afstemning", objekt("for", 4, "imod", 1, "undlod", 0)).set("beslutning", "flertal")
		m.set("udsaettelse", objekt("udsat", true, "flertalsbeslutning", true, "manglende_grundlag", "Udredningen er to år gammel."))
		moeder.tilfoej(m)
		orienteret = s.foersteMoede.plusHverdage(1)
	}
	referat := "Der er enighed om at indstille til visitation."
	if s.forloeb == ikkeIndstillet {
		referat = "Der er enighed om ikke at indstille til visitation: kriteriet om fare er ikke opfyldt."
	}
	moeder.tilfoej(s.moedet("moede-"+strconv.Itoa(len(moeder.elementer)+1), s.moede, orienteret, referat))
	return f.set("moeder", moeder)
}

// moedet is a meeting on the case; orienteret is when the kommune and the patient were told of it.
func (s *sag) moedet(id string, d, orienteret dag, referat string) *jsonObjekt {
	orienteret = min(orienteret, d-1)
	deltagere := liste()
	deltager := func(funktion string, rolle int, par ...any) {
		deltagere.tilfoej(objekt("id", id+"-d"+strconv.Itoa(len(deltagere.elementer)+1), "funktion", funktion, "navn", s.rolle(rolle)).med(objekt(par...)).set("fremmoedt", true))
	}
	deltager("visiterende_myndighed", sagsbehandler, "kommunekode", s.kommune.kode, "rolle", "repraesentant")
	deltager("socialfaglig_konsulent", konsulenten, "rolle", "repraesentant")
	if s.tekst%6 == 0 {
		deltager("speciallaege", speciallaegen, "rolle", "suppleant", "foerste_forhindret", true)
	} else {
		deltager("speciallaege", speciallaegen, "rolle", "repraesentant")
	}
	deltager("saerlige_pladser", pladserne, "rolle", "repraesentant")
	stemmer := 4
	if s.dom != ingenDom {
		stemmer++
		deltager("kriminalforsorg", tilsynet, "rolle", "repraesentant", "tilsynsfoerende", true)
	}
	deltager("sekretariat", sekretariatet)
	if s.deltager {
		deltagere.tilfoej(objekt("id", id+"-patient", "funktion", "patient", "navn", s.person.navn, "fremmoedt", true))
	}
	return objekt(
		"id", id,
		"dato", d.kl(13, 0),
		"myndighed_orienteret", objekt("dato", orienteret, "moededato", d),
		"patient_tilbudt_deltagelse", objekt("dato", orienteret),
		"sagsfremstilling", objekt("sendt", d.foerHverdag().kl(9, 30)),
		"patientinddragelse", objekt("status", []string{"fundet_sted", "forsoegt"}[s.tekst/4%2], "dato", d.foerHverdag()),
		"patient_oenskede_deltagelse", s.deltager,
		"patient_deltog", s.deltager,
		"patientens_bemaerkninger_forelagt", true,
		"deltagere", deltagere,
		"afstemning", objekt("for", stemmer, "imod", 0, "undlod", 0),
		"beslutning", "enighed",
		"udsaettelse", objekt("udsat", false),
		"beslutningsreferat", objekt("findes", true, "dato", d, "tekst", referat),
	)
}

func (s *sag) indstilling() *jsonObjekt {
	i := objekt("dato", s.indstillet.kl(15, 0))
	if s.forloeb == ikkeIndstillet {
		return i.
			set("resultat", "negativ").
			set("begrundelse", "Patienten er ikke til fare for andre; kriterierne er derfor ikke opfyldt.").
			set("kriterier", s.kriterier(s.regimeA(), true)).
			set("fremsendt", objekt("dato", s.fremsendt.kl(9, 0)))
	}
	return i.
		set("resultat", "positiv").
		set("begrundelse", s.vaelg(indstillingsgrunde)).
		set("frem_for_almen_afdeling", s.vaelg(fremForAlmen)).
		set("kriterier", s.kriterier(s.regimeA(), false)).
		set("indflytningsplan", objekt("indflytningsdato", s.planlagt, "beskrivelse", "Kommunen ledsager patienten til afdelingen kl. 10.")).
		set("afdeling", objekt("navn", s.afdeling.navn, "kode", s.afdeling.kode, "kontaktperson", s.rolle(pladserne), "naermeste_med_ledig_plads", true)).
		set("fremsendt", objekt("dato", s.fremsendt.kl(9, 0), "indflytningsdato", s.planlagt, "afdeling", s.afdeling.navn, "kontaktperson", s.rolle(pladserne)))
}

func (s *sag) afgoerelse() *jsonObjekt {
	a := objekt("dato", s.afgjort, "kommunekode", s.kommune.kode)
	sendt := s.afgjort.kl(14, 0)
	if !s.visiteret() {
		a.set("resultat", "afslag").set("begrundelse", "Kommunen følger visitationsforums indstilling.")
		if s.forloeb == afslaaet {
			a.set("begrundelse", "Kommunen kan tilbyde et botilbud, der dækker behovet.").
				set("afvigelse_begrundelse", "Et specialiseret botilbud er blevet ledigt efter indstillingen.")
		}
		return a.
			set("kriterier", s.kriterier(s.regimeA(), s.forloeb == ikkeIndstillet)).
			set("sendt_sekretariat", sendt).
			set("videresendt_forum", s.videresendt).
			set("patient_orienteret", objekt("dato", s.videresendt, "forums_beslutning_oplyst", true))
	}
	oenske := objekt("kortere_interval", false)
	if s.oenske > 0 {
		oenske = objekt("kortere_interval", true, "interval", objekt("antal", s.oenske, "enhed", "maaneder"))
	}
	a.set("resultat", "visiteret").
		set("begrundelse", "Kommunen følger visitationsforums indstilling.").
		set("kriterier", s.kriterier(s.regimeA(), false)).
		set("sendt_sekretariat", sendt).
		set("sendt_afsnit", sendt).
		set("tidsplan", objekt("accepteret", true)).
		set("revurderingsoenske", oenske).
		set("fast_periode", objekt("fastsat", false)).
		set("forventet_varighed", []string{"3-6 måneder", "6-12 måneder", "omkring et år"}[s.tekst%3]).
		set("videresendt_forum", s.videresendt).
		set("patient_orienteret", objekt("dato", s.videresendt, "forums_beslutning_oplyst", true)).
		set("indflytningsplan_droeftet", s.videresendt)
	if s.slettet != 0 {
		a.set("slettet", objekt("dato", s.slettet, "grund", afsluttetGrund[s.forloeb]))
	}
	return a
}

func (s *sag) ventelisten() *jsonObjekt {
	if !s.venteliste {
		return objekt("findes", false, "ledig_plads_ved_visitation", true)
	}
	slut := max(s.start, s.planlagt+5)
	return objekt(
		"findes", true,
		"perioder", liste(objekt("id", "vl-1", "fra", s.modtaget-20, "til", slut)),
		"ledig_plads_ved_visitation", false,
		"optaget", s.afgjort,
	)
}

func (s *sag) indflytning() *jsonObjekt {
	i := objekt("planlagt", s.planlagt)
	if s.forloeb == fortrudt {
		return i
	}
	if !s.udeblev && s.forloeb != aldrigKommet && s.kom == s.planlagt {
		return i.set("fremmoedt", s.kom.kl(10, 0))
	}
	u := objekt(
		"id", "udebl-1",
		"planlagt", s.planlagt,
		"plads_frigivet", s.planlagt+3,
		"orienteret_kommune", s.planlagt.kl(15, 0),
		"orienteret_sekretariat", s.planlagt.kl(15, 10),
		"kontakter", liste(
			objekt("id", "kont-1", "dato", s.planlagt+1, "resultat", "forsoeg"),
			objekt("id", "kont-2", "dato", (s.planlagt+4).kl(10, 0), "resultat", "kontakt"),
		),
	)
	i.set("udeblivelser", liste(u))
	if s.forloeb == aldrigKommet {
		return i
	}
	u.set("fremmoedt", s.kom.kl(10, 0)).set("ledig_plads_ved_fremmoede", true).set("ny_anmodning_kraevet", false).set("indlagt", s.kom.kl(13, 0))
	return i.set("fremmoedt", s.kom.kl(10, 0))
}
