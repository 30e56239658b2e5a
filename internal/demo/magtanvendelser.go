package demo

import "fmt"

// m2 is the day from which serviceloven's rules on magt are those of 2020.
var m2 = paaDagen(2020, 1, 1)

// magtanvendelser is a tilbud's register of a month's uses of force.
func magtanvendelser(_ *Generator, nr int, l lod) (*jsonObjekt, int) {
	maaned := paaDagen(2016, 6, 1).plusMaaneder(l.tal(42))
	if l.procent(30) {
		maaned = m2.plusMaaneder(l.tal(50))
	}
	k := enKommune(l)
	sidste := maaned.maanedens(1) - 1
	var borgere []*jsonObjekt
	for i := range l.mellem(1, 3) {
		borgere = append(borgere, magtborger(l, registerperson(l, nr, i), k, maaned))
	}
	haendelser := liste()
	for i := range l.mellem(2, 7) {
		h := magthaendelse{nr: i + 1, borger: borgere[l.tal(len(borgere))], kommune: k, dag: maaned + dag(l.mellem(1, 19)), indberettet: sidste - 2, lod: l}
		// The first is acute, the second is not; the plants are about these two.
		switch art := i; {
		case art == 0 || art > 1 && l.procent(60):
			haendelser.tilfoej(h.akut())
		case art == 1 || l.procent(60):
			haendelser.tilfoej(h.alarm())
		default:
			haendelser.tilfoej(h.noedret())
		}
	}
	return objekt(
		"dokumenttype", "magtanvendelser",
		"skemaversion", "1",
		"id", fmt.Sprintf("MA-%s-%06d", maaned.String()[:7], nr+1),
		"pr_dato", sidste+30,
		"tilbud", objekt(
			"navn", en(l, botilbud)+" (eksempel)",
			"tilbudsid", fmt.Sprintf("EKS-%04d", l.tal(10_000)),
			"driftsherre_type", "kommunal",
			"kommunekode", k.kode,
			"omfattet_af_socialtilsyn", true,
			"socialtilsyn", "Socialtilsyn Eksempel",
			"modtager_domsanbragte", false,
			"pladser", objekt(
				"opgjort", sidste,
				"paragraf_52", objekt("godkendt", 6, "godkendt_dato", maaned-200, "i_brug", l.mellem(2, 6)),
				"paragraf_84", objekt("antal", 4, "i_brug", l.mellem(1, 4), "anfoert_som_godkendt", false),
				"flytninger", liste(),
			),
			"boliger", liste(
				objekt("id", "bolig-1", "betegnelse", "Hus 1, bolig 4", "boligtype", "almenbolig", "anvendelse", "fast_bolig", "fra", paaDagen(2016, 1, 1), "beboer_betaler_leje", true),
				objekt("id", "bolig-2", "betegnelse", "Hus 3, bolig 1", "boligtype", "paragraf_107", "anvendelse", "akutbolig", "fra", paaDagen(2016, 1, 1), "beboer_betaler_leje", false, "socialtilsynets_godkendelse", paaDagen(2015, 11, 2)),
			),
		),
		"haendelser", haendelser,
		"paabud", liste(),
		"gaester", liste(objekt(
			"id", "gaest-1", "dato", (maaned+13).kl(14, 0), "omraade", "Fællesstuen i hus 1", "almenbolig", true, "tilknytning", "paaroerende",
			"inviteret", objekt("findes", true, "beboer", navnet(l), "dato", maaned+9),
		)),
	), maaned.aar()
}

func magtborger(l lod, p person, k *kommune, maaned dag) *jsonObjekt {
	return objekt(
		"navn", p.navn, "cpr", p.cpr, "cpr_kontrolleret", true, "kommunekode", k.kode, "domsanbragt", false,
		"maalgruppe", objekt(
			"betydelig_og_varigt_nedsat", true,
			"faglig_dokumentation", objekt("findes", true, "beskrivelse", "Neuropsykologisk udredning, vurderet af psykolog.", "dato", maaned-dag(l.mellem(300, 700))),
			"hjaelp_efter", tekstliste("paragraf_83", "paragraf_85"),
			"samtykker", false,
		),
	)
}

// magthaendelse is an incident of the register.
type magthaendelse struct {
	nr               int
	borger           *jsonObjekt
	kommune          *kommune
	dag, indberettet dag
	lod              lod
}

func (h magthaendelse) haendelse(time int, beskrivelse string, arter ...string) *jsonObjekt {
	return objekt(
		"id", fmt.Sprintf("%s-%02d", h.dag.String()[:7], h.nr),
		"dato", h.dag.kl(time, 10), "slut", h.dag.kl(time, 10+h.lod.mellem(2, 20)),
		"sted", en(h.lod, []string{"Spisestuen i hus 1", "Gangen i hus 2", "Fællesstuen", "Entreen i hus 1"}),
		"borger", h.borger.kopi(),
		"beskrivelse", beskrivelse,
		"arter", tekstliste(arter...),
		"foert_som", "magtanvendelse",
	)
}

// dokumenteret adds what § 124 asks of every use of force.
func (h magthaendelse) dokumenteret(o *jsonObjekt) *jsonObjekt {
	return o.
		set("samarbejde", objekt("forsoegt", true, "beskrivelse", "Personalet talte roligt til borgeren og tilbød at gå en tur.")).
		set("proportional", objekt("opfyldt", true, "begrundelse", "Ord hjalp ikke, og en anden kunne være kommet til skade.")).
		set("skaansom_kortvarig", objekt("opfyldt", true, "begrundelse", "To medarbejdere holdt om armene, kun til der var ro."))
}

func (h magthaendelse) indberettetTil(o *jsonObjekt, d dag) *jsonObjekt {
	return o.
		set("registreret", h.dag+1).
		set("indberettet", objekt(
			"handlekommune", objekt("dato", d, "kommunekode", h.kommune.kode),
			"socialtilsyn", objekt("dato", d),
			"driftsherre", objekt("dato", d),
		))
}

// akut is a holding under § 126, from 2020 § 124 d.
func (h magthaendelse) akut() *jsonObjekt {
	o := h.haendelse(18, en(h.lod, []string{
		"Borgeren slog ud efter en medbeboer og blev holdt om armene, til der var ro.",
		"Borgeren kastede en stol mod en medarbejder og blev holdt, til der var ro.",
		"Borgeren greb en medbeboer i håret og blev holdt, til grebet slap.",
	}), "fastholdelse")
	fare := objekt("opfyldt", true, "begrundelse", "Slagene var rettet mod medbeboerens hoved.")
	if h.dag >= m2 {
		h.dokumenteret(o.set("hjemmel", "paragraf_124_d")).set("fare", fare)
	} else {
		h.dokumenteret(o.set("hjemmel", "paragraf_126")).set("risiko", fare).
			set("absolut_paakraevet", objekt("opfyldt", true, "begrundelse", "Der var ikke tid til at få medbeboeren ud."))
	}
	return h.indberettetTil(o.set("midler", tekstliste("haender_og_arme")), h.indberettet).set("lederens_bemaerkninger", "Hændelsen er gennemgået med personalet.")
}

// alarm is a bracelet that gives a signal, by a decision under § 125, from 2020 § 128 b.
func (h magthaendelse) alarm() *jsonObjekt {
	o := h.haendelse(9, "Borgeren bærer et armbånd, der giver signal til personalet, når borgeren forlader grunden.", "alarm_eller_pejlesystem")
	hjemmel := "paragraf_125_stk_1"
	if h.dag >= m2 {
		hjemmel = "paragraf_128_b"
	}
	h.dokumenteret(o.set("hjemmel", hjemmel)).
		set("midler", tekstliste("alarm")).
		set("teknologi", objekt(
			"type", "lokalisering_eller_sporing",
			"beskrivelse", "Giver kun signal, når borgeren passerer lågen.",
			"risiko_for_personskade", objekt("opfyldt", true, "begrundelse", "Borgeren finder ikke hjem og går ud på landevejen."),
			"paakraevet", objekt("opfyldt", true, "begrundelse", "Ledsagelse alene har ikke forhindret, at borgeren er gået bort."),
		)).
		set("afgoerelse", objekt(
			"findes", true, "dato", h.dag-40, "gaelder_fra", h.dag-30, "udloeber", h.dag+150,
			"hjemmel", hjemmel, "kommunekode", h.kommune.kode, "journalnummer", fmt.Sprintf("%d-EX-%02d", h.dag.aar(), h.nr),
		))
	return h.indberettetTil(o, h.indberettet)
}

// noedret is leading somebody away in mortal danger: reported by the third day.
func (h magthaendelse) noedret() *jsonObjekt {
	o := h.haendelse(21, "Borgeren drak uafbrudt af hanen og blev ført væk fra håndvasken, til ambulancen kom.", "hindring_i_at_drikke", "foering")
	o.set("hjemmel", "noedret").set("hjemmel_begrundelse", "Lægevagten oplyste, at borgeren var i akut livsfare af vandforgiftning, hvis det fortsatte.")
	return h.indberettetTil(h.dokumenteret(o).set("midler", tekstliste("haender_og_arme")), h.dag+2)
}

var magtplants = []plant{
	{navn: "ingen-hjemmel", brud: regler("magt/hjemmel", "magt/indberettet"), haves: "/haendelser/0/risiko", goer: saet("/haendelser/0/hjemmel", "ingen"),
		hvad: "Fastholdelsen har ingen hjemmel; som ikke tilladt magt skulle den også være indberettet på tredjedagen."},
	{navn: "registreret-en-dag-for-sent", brud: regler("magt/registreret"), haves: "/haendelser/0/risiko", goer: func(k *kladde) {
		k.set("/haendelser/1/registreret", k.rod.find("/haendelser/1/dato").(tid).dag+2)
	}, hvad: "Brugen af alarmen er registreret to dage efter: én dag for sent."},
	{navn: "indberettet-i-naeste-maaned", brud: regler("magt/indberettet"), haves: "/haendelser/0/risiko", goer: func(k *kladde) {
		k.set("/haendelser/0/indberettet/handlekommune/dato", k.rod.find("/haendelser/0/dato").(tid).dag.maanedens(1))
	}, hvad: "Fastholdelsen er først indberettet til handlekommunen i den næste måned."},
	{navn: "ingen-naerliggende-risiko", brud: regler("magt/akut_fastholdelse"), haves: "/haendelser/0/risiko", goer: saet("/haendelser/0/risiko/opfyldt", false),
		hvad: "Der var ingen nærliggende risiko for væsentlig personskade."},
	{navn: "frivillighed-ikke-forsoegt", brud: regler("magt/mindste_middel"), haves: "/haendelser/0/risiko", goer: uden("/haendelser/0/samarbejde"),
		hvad: "Det er ikke dokumenteret, at frivillig medvirken blev forsøgt først."},
	{navn: "uden-faglig-dokumentation", brud: regler("magt/maalgruppe"), haves: "/haendelser/0/risiko", goer: saet("/haendelser/0/borger/maalgruppe/faglig_dokumentation", objekt("findes", false)),
		hvad: "Der er ingen faglig dokumentation for, at borgeren hører til målgruppen."},
	{navn: "socialtilsyn-ikke-orienteret", brud: regler("magt/modtagere"), haves: "/haendelser/0/risiko", goer: uden("/haendelser/0/indberettet/socialtilsyn"),
		hvad: "Socialtilsynet har ikke fået indberetningen."},
	{navn: "afgoerelse-udloebet", brud: regler("magt/forhaandstilladelse", "magt/overvaagning", "magt/indberettet"), haves: "/haendelser/0/risiko", goer: func(k *kladde) {
		k.set("/haendelser/1/afgoerelse/udloeber", k.rod.find("/haendelser/1/dato").(tid).dag-1)
	}, hvad: "Afgørelsen om alarmen udløb dagen før; som ikke tilladt magt skulle den også være indberettet på tredjedagen."},
	{navn: "akutbolig-i-almenbolig", brud: regler("tilbud/akutbolig_i_almenbolig"), goer: func(k *kladde) {
		k.set("/tilbud/boliger/0/anvendelse", "akutbolig")
		k.set("/tilbud/boliger/0/beboer_betaler_leje", false)
	},
		hvad: "En almenbolig bruges som akutbolig."},
	{navn: "flere-end-godkendt", brud: regler("tilbud/aflastning_pladser"), goer: saet("/tilbud/pladser/paragraf_52/i_brug", 8),
		hvad: "Der er flere pladser i brug efter § 52, end der er godkendt."},
	{navn: "uinviteret-gaest", brud: regler("tilbud/gaester_i_faellesareal"), goer: saet("/gaester/0/inviteret", objekt("findes", false)),
		hvad: "En gæst var i fællesarealet uden en beboers invitation eller samtykke."},
}
