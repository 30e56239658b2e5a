package demo

// The days that bound the archive and choose the law.
var (
	foersteSag       = paaDagen(2017, 7, 3)
	sidsteSag        = paaDagen(2024, 5, 31)
	ordningensSidste = paaDagen(2024, 6, 30)
	konceptet        = paaDagen(2017, 12, 18)
	bek1650          = paaDagen(2018, 1, 1)
	regimeB          = paaDagen(2019, 4, 1)
	recoveryen       = paaDagen(2021, 1, 1)
)

// tider are the days of a case, each following from those before it.
type tider struct {
	sendt, modtaget                        dag
	kalender                               []moede
	foersteMoede, moede                    dag // where the case was treated; the two differ where it was postponed
	indstillet, fremsendt                  dag
	afgjort, videresendt                   dag
	planlagt, kom, start, slut             dag
	ventetFra                              dag
	slettet, afsluttet                     dag
	planPaabegyndt, planFaerdig            dag
	revurderinger                          []revurdering
	udslusningAnmodet, udslusningBesluttet dag
	fravaerFra                             dag
	efterslaeb                             int // days from the last event to pr_dato
	prDato                                 dag
}

// moede is a line of the forum's calendar.
type moede struct {
	dag            dag
	aflyst         string // why it was cancelled
	paaDagsordenen bool
}

type revurdering struct {
	dag, svar dag
	sidste    bool // asked for by the ward; the criteria are not met any more
}

// regn works out the days. A case that would outlive the scheme is begun earlier; one whose forum has no meeting in time (over
// Christmas) a week earlier.
func (s *sag) regn() {
	for {
		s.modtaget = s.modtaget.paaHverdag()
		s.kalender, s.revurderinger = nil, nil
		switch ok := s.moederne(); {
		case !ok:
			s.modtaget -= 7
		default:
			s.sagensGang()
			if s.prDato <= ordningensSidste {
				return
			}
			s.modtaget -= s.prDato - ordningensSidste + 7
		}
	}
}

// onsdagen is the first Wednesday, the forum's day, after the day.
func onsdagen(d dag) dag {
	for d++; d.ugedag() != 3; d++ {
	}
	return d
}

// moederne fixes the meetings on the request, and says whether they come in time.
func (s *sag) moederne() bool {
	s.sendt = s.modtaget.foerHverdag()
	foerst := s.modtaget + dag(max(s.skaevt.moedeDage, 1))
	spring := s.skaevt.moedeOversprunget
	s.foersteMoede, s.moede = 0, 0
	s.kalender = []moede{s.kalenderlinje(onsdagen(s.modtaget) - 7)}
	s.kalender[0].paaDagsordenen = false
	for d := onsdagen(s.modtaget); s.moede == 0; d += 7 {
		m := s.kalenderlinje(d)
		switch {
		case m.aflyst != "":
		case d < foerst:
			m.aflyst = "Speciallægen og suppleanten var forhindret."
		case spring:
			spring = false
		default:
			m.paaDagsordenen = true
			if s.foersteMoede == 0 {
				s.foersteMoede = d
			}
			if !s.udsat || d > s.foersteMoede {
				s.moede = d
			}
		}
		s.kalender = append(s.kalender, m)
	}
	s.kalender = append(s.kalender, s.kalenderlinje(s.moede+7))
	frist := dag(14)
	if s.skaevt.moedeDage > 0 {
		frist = 60
	}
	if s.hastende {
		frist = 7
	}
	return s.moede-s.modtaget <= frist
}

func (s *sag) kalenderlinje(d dag) moede {
	m := moede{dag: d}
	if d.helligdag() {
		m.aflyst = "Mødet falder på en helligdag."
	}
	return m
}

// sagensGang fixes the days after the meeting.
func (s *sag) sagensGang() {
	if s.forloeb == verserende {
		s.prDato = s.modtaget.paaHverdag()
		return
	}
	s.indstillet = s.moede
	if s.skaevt.indstillingDage > 0 {
		s.indstillet = max(s.moede, s.modtaget+dag(s.skaevt.indstillingDage))
	}
	s.fremsendt = s.indstillet.plusHverdage(1)
	s.afgjort = (s.indstillet + dag(s.svarDage)).paaHverdag()
	if s.afgjort > s.indstillet+7 {
		s.afgjort = s.fremsendt
	}
	if s.skaevt.svarDage > 0 {
		s.afgjort = s.indstillet + dag(s.skaevt.svarDage)
	}
	s.videresendt = s.afgjort.plusHverdage(1)
	s.planlagt = (s.afgjort + dag(s.ventedage)).paaHverdag()
	if s.udeblev {
		s.planlagt = (s.afgjort + dag(min(s.ventedage, 12))).paaHverdag()
	}
	s.afsluttet, s.slettet, s.start, s.slut, s.kom = 0, 0, 0, 0, 0
	switch s.forloeb {
	case ikkeIndstillet, afslaaet:
		s.afsluttet = s.videresendt.plusHverdage(2)
	case fortrudt:
		s.slettet = s.videresendt.plusHverdage(1)
		s.planlagt = max(s.planlagt, (s.slettet + 3).paaHverdag())
		s.afsluttet = s.slettet.plusHverdage(1)
	case aldrigKommet:
		s.slettet = (s.planlagt + 12).paaHverdag()
		s.afsluttet = s.slettet.plusHverdage(1)
	default:
		s.kom = s.planlagt
		if s.udeblev {
			s.kom = (s.planlagt + 6).paaHverdag()
		}
		if s.skaevt.komDage > 0 {
			s.kom = max((s.afgjort + dag(s.skaevt.komDage)).paaHverdag(), s.kom)
		}
		s.start = s.kom
		s.opholdetsGang()
	}
	sidst := max(s.afsluttet, s.slut, s.videresendt)
	s.prDato = sidst + dag(s.efterslaeb)
	if s.forloeb == indlagt {
		s.prDato = s.slut
		s.slut = 0
	}
}

// opholdetsGang fixes the days of the stay. A stay that goes on is followed to the day that would have been its last.
func (s *sag) opholdetsGang() {
	s.planPaabegyndt = s.start.plusHverdage(1)
	s.planFaerdig = s.start.plusHverdage(2 + s.tekst%2)
	fra := s.start
	for _, dage := range s.intervaller {
		fra = s.tilRevurdering(fra + dag(dage))
		s.revurderinger = append(s.revurderinger, revurdering{dag: fra, svar: svarPaa(fra)})
	}
	s.slut = (fra + dag(s.sidsteDage)).paaHverdag()
	if s.forloeb != udsluset {
		s.fravaerFra = s.slut
		if s.forloeb == udskrevetVedFravaer {
			s.slut += 8
		}
		if s.forloeb != indlagt {
			s.afsluttet = s.slut.plusHverdage(3)
		}
		return
	}
	m := s.tilRevurdering(fra + dag(s.sidsteDage))
	s.revurderinger = append(s.revurderinger, revurdering{dag: m, svar: svarPaa(m), sidste: true})
	// The last hverdag of the week before, so that no other meeting comes between.
	s.udslusningAnmodet = (m - 4).foerHverdag()
	s.udslusningBesluttet = svarPaa(m)
	s.slut = (m + dag(s.slutdage)).paaHverdag()
	s.afsluttet = s.slut.plusHverdage(4)
}

// tilRevurdering is the forum's next ordinary meeting, with its line in the calendar.
func (s *sag) tilRevurdering(d dag) dag {
	for d = onsdagen(d); d.helligdag(); d += 7 {
	}
	s.kalender = append(s.kalender, moede{dag: d, paaDagsordenen: true})
	return d
}

// svarPaa is when the kommune answers a revurdering: within the week.
func svarPaa(d dag) dag { return (d + 2).paaHverdag() }
