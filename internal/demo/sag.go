package demo

import "fmt"

// forloebet is how a case went.
type forloebet int

const (
	verserende          forloebet = iota // received, and not yet treated in the forum
	ikkeIndstillet                       // the forum said no, and the kommune with it
	afslaaet                             // the forum said yes, the kommune no
	fortrudt                             // visiteret; the patient withdrew the consent before moving in
	aldrigKommet                         // visiteret; the patient never came, and the visitation was deleted
	udsluset                             // a stay that ended with udslusning
	udskrevetVedFravaer                  // a stay that ended because the patient stayed away
	trukketSamtykke                      // a stay that ended because the patient withdrew the consent
	indlagt                              // a stay that goes on
)

var forloebsvaegte = []int{6, 12, 4, 5, 5, 42, 8, 6, 12}

// foranstaltningen is the court's measure, if any.
type foranstaltningen int

const (
	ingenDom foranstaltningen = iota
	domMedTilsyn
	domUdenTilsyn
	andenDom
)

// sag is what is decided of a visitationssag before it is written down: by lot, then by the plants, then the days that follow.
type sag struct {
	nr       int
	id       string
	kommune  *kommune
	afdeling afdeling
	person   person

	forloeb                           forloebet
	dom                               foranstaltningen
	hastende, udsat, venteliste       bool
	udeblev                           bool // at first; came within the month
	misbrug, somatik, vaerge          bool
	kontaktperson, paaroerende        bool
	samtykkePaaroerende, deltager     bool
	koordinationsplan, magt, netvaerk bool
	forebyggelseMv                    [3]bool // which of the three last criteria are claimed under regime B
	tekst                             int     // which of the stories the texts tell

	// By lot, in days unless the name says otherwise.
	svarDage, ventedage, sidsteDage, slutdage int
	intervaller                               []int // from the stay's beginning, or the revurdering before, to each revurdering
	oenske                                    int   // months to the first revurdering, where the kommune wished fewer than six; else 0

	skaevt tidsfejl
	tider
}

// tidsfejl is how a plant moves the days of a case, and so all that comes after; 0 leaves them as they were drawn.
type tidsfejl struct {
	indstillingDage   int  // the indstilling comes so many days after receipt
	moedeDage         int  // the first meeting that is held comes so many days after receipt, or later
	moedeOversprunget bool // the first meeting was held without the case
	svarDage          int  // the kommune's answer comes so many days after the indstilling
	komDage           int  // the stay of one who did not come begins so many days after the visitation
}

// nySag draws a case. tilpas, where not nil, changes what was drawn before the days are worked out.
func nySag(l lod, nr int, tilpas func(*sag)) *sag {
	s := &sag{nr: nr, kommune: enKommune(l), person: personen(l, nr)}
	s.afdeling = en(l, afdelinger[s.kommune.region])
	s.forloeb = forloebet(l.vaegtet(forloebsvaegte))
	s.dom = foranstaltningen(l.vaegtet([]int{50, 28, 12, 10}))
	s.hastende, s.udsat = l.procent(12), l.procent(8)
	s.venteliste, s.udeblev = l.procent(15), l.procent(8)
	s.misbrug, s.somatik, s.vaerge = l.procent(75), l.procent(45), l.procent(20)
	s.kontaktperson, s.paaroerende, s.samtykkePaaroerende = l.procent(60), l.procent(60), l.procent(75)
	s.deltager, s.koordinationsplan, s.magt, s.netvaerk = l.procent(55), l.procent(65), l.procent(60), l.procent(30)
	s.forebyggelseMv = [3]bool{l.procent(70), l.procent(65), l.procent(60)}
	s.forebyggelseMv[l.tal(3)] = true
	s.tekst = l.tal(1 << 16)
	s.svarDage, s.ventedage, s.slutdage = l.mellem(2, 6), l.mellem(5, 18), l.mellem(14, 28)
	// By far most stays last under a year, a few for years.
	antal := l.vaegtet([]int{46, 26, 14, 8, 4, 2})
	for range antal {
		s.intervaller = append(s.intervaller, l.mellem(120, 158))
	}
	if l.procent(20) {
		s.oenske = 4
		if antal > 0 {
			s.intervaller[0] = l.mellem(80, 100)
		}
	}
	s.sidsteDage = l.mellem(40, 108)
	if s.oenske > 0 {
		s.sidsteDage = min(s.sidsteDage, 98)
	}
	s.tider.modtaget = foersteSag + dag(l.tal(int(sidsteSag-foersteSag)))
	s.tider.efterslaeb = l.mellem(1, 20)
	if tilpas != nil {
		tilpas(s)
	}
	if s.hastende || s.skaevt != (tidsfejl{}) {
		s.udsat = false
	}
	s.regn()
	s.id = fmt.Sprintf("VS-%d-%06d", s.modtaget.aar(), s.nr+1)
	return s
}

// regimeA says whether § 42 c is that of 2017.
func (s *sag) regimeA() bool { return s.modtaget < regimeB }

// koncept says whether Region Midtjylland's koncept applies to all of the case.
func (s *sag) koncept() bool { return s.kommune.region == "midtjylland" && s.modtaget >= konceptet }

func (s *sag) visiteret() bool { return s.forloeb >= fortrudt }

func (s *sag) ophold() bool { return s.forloeb >= udsluset }

// plan says whether the stay came under the order on the samlede plan.
func (s *sag) plan() bool { return s.ophold() && s.start >= bek1650 }

// funktioner are those who represent somebody in the forum when the case is treated.
func (s *sag) funktioner() *jsonListe {
	f := tekstliste("visiterende_myndighed", "socialfaglig_konsulent", "speciallaege", "saerlige_pladser")
	if s.dom != ingenDom {
		f.tilfoej("kriminalforsorg")
	}
	return f
}

// dokument writes the case down.
func (s *sag) dokument() *jsonObjekt {
	d := objekt(
		"dokumenttype", "visitationssag",
		"skemaversion", "1",
		"id", s.id,
		"pr_dato", s.prDato,
		"region", s.kommune.region,
		"borger", s.borger(),
		"anmodning", s.anmodning(),
		"forum", s.forum(),
	)
	if s.forloeb == verserende {
		return d
	}
	d.set("indstilling", s.indstilling())
	d.set("afgoerelse", s.afgoerelse())
	if s.visiteret() {
		d.set("venteliste", s.ventelisten())
		d.set("indflytning", s.indflytning())
	}
	if s.ophold() {
		d.set("ophold", s.opholdet())
		d.set("samlet_plan", s.samletPlan())
		if len(s.revurderinger) > 0 {
			d.set("revurderinger", s.revurderingerne())
		}
		if s.forloeb != indlagt {
			d.set("udslusning", s.udslusningen())
		}
	}
	if s.afsluttet != 0 {
		d.set("afsluttet", objekt("dato", s.afsluttet, "grund", afsluttetGrund[s.forloeb]))
	}
	return d
}

var afsluttetGrund = map[forloebet]string{
	ikkeIndstillet:      "Kommunen har givet afslag efter visitationsforums negative indstilling.",
	afslaaet:            "Kommunen har givet afslag.",
	fortrudt:            "Patienten trak sit samtykke tilbage før indflytningen.",
	aldrigKommet:        "Visitationen er slettet efter kontakt med patienten, som ikke ønskede pladsen.",
	udsluset:            "Patienten er udsluset.",
	udskrevetVedFravaer: "Patienten er udskrevet efter udeblivelse.",
	trukketSamtykke:     "Patienten trak sit samtykke tilbage, og opholdet sluttede.",
}

// Names of the roles are drawn anew for each case; the role's holder is the same all through it.
func (s *sag) rolle(nr int) string {
	n := s.tekst + 7*nr
	return fornavne[n%len(fornavne)] + " " + efternavne[(n/3)%len(efternavne)]
}

const (
	sagsbehandler = iota
	konsulenten
	speciallaegen
	pladserne
	tilsynet
	sekretariatet
	praktiserende
	psykiateren
	overlaegen
	koordinatoren
	behandleren
	vaergen
	kontakten
)

// kontakt is contact data, which evidently lead nowhere.
func (s *sag) kontakt(rolle int, titel, organisation string) *jsonObjekt {
	return objekt(
		"navn", s.rolle(rolle),
		"titel", titel,
		"organisation", organisation,
		"telefon", fmt.Sprintf("+45 00 00 00 %02d", rolle+1),
		"email", kontaktpost[rolle],
		"adresse", "Eksempelvej 1, "+s.kommune.by,
	)
}

var kontaktpost = []string{"myndighed@example.org", "konsulent@example.org", "speciallaege@example.org", "afdeling@example.org", "tilsyn@example.org", "sekretariat@example.org",
	"laegehus@example.org", "psykiater@example.org", "overlaege@example.org", "plan@example.org", "rusmiddel@example.org", "vaerge@example.org", "kontaktperson@example.org"}

// vaelg picks one of the texts: the same one wherever the case tells of it.
func (s *sag) vaelg(tekster []string) string { return tekster[s.tekst%len(tekster)] }
