package demo

// What plants need of a case. A need that says how far the case went comes before those of the stay.
var (
	// koncept: a case of Region Midtjylland, received while its koncept applied.
	iKoncept = behov{func(s *sag) {
		if s.kommune.region != "midtjylland" {
			s.kommune = midtjyske[s.tekst%len(midtjyske)]
			s.afdeling = afdelinger["midtjylland"][s.tekst%2]
		}
		s.modtaget = max(s.modtaget, konceptet+30)
	}, (*sag).koncept}

	behandlet     = forloeb(ikkeIndstillet, indlagt, ikkeIndstillet)
	indstilletTil = forloeb(afslaaet, indlagt, udsluset)
	visiteret     = forloeb(fortrudt, indlagt, udsluset)
	medOphold     = forloeb(udsluset, indlagt, udsluset)
	udenOphold    = forloeb(ikkeIndstillet, aldrigKommet, ikkeIndstillet)
	endtOphold    = forloeb(udsluset, trukketSamtykke, udsluset)
	medUdslusning = forloeb(udsluset, udsluset, udsluset)
	medFravaer    = forloeb(udskrevetVedFravaer, udskrevetVedFravaer, udskrevetVedFravaer)
	medTrukket    = forloeb(trukketSamtykke, trukketSamtykke, trukketSamtykke)
	medSletning   = forloeb(aldrigKommet, aldrigKommet, aldrigKommet)

	// medPlan: a stay begun under BEK 1650.
	medPlan = behov{func(s *sag) {
		medOphold.opfyld(s)
		s.modtaget = max(s.modtaget, bek1650+10)
	}, (*sag).plan}

	// medRevurdering: one at least that does not end the stay.
	medRevurdering = behov{func(s *sag) {
		medPlan.opfyld(s)
		if len(s.intervaller) == 0 {
			s.intervaller, s.oenske = []int{140}, 0
		}
	}, func(s *sag) bool { return s.plan() && len(s.intervaller) > 0 }}

	iRegimeA = behov{func(s *sag) {
		if s.modtaget >= regimeB-90 {
			s.modtaget = regimeB - 90 - dag(s.tekst%400)
		}
	}, func(s *sag) bool { return s.modtaget < regimeB-60 }}
	iRegimeB = behov{func(s *sag) { s.modtaget = max(s.modtaget, regimeB+30) }, func(s *sag) bool { return s.modtaget >= regimeB }}

	medDom                   = behov{func(s *sag) { s.dom = domMedTilsyn }, func(s *sag) bool { return s.dom == domMedTilsyn }}
	udenDom                  = behov{func(s *sag) { s.dom = ingenDom }, func(s *sag) bool { return s.dom == ingenDom }}
	medMisbrug               = behov{func(s *sag) { s.misbrug = true }, func(s *sag) bool { return s.misbrug }}
	medSomatik               = behov{func(s *sag) { s.somatik = true }, func(s *sag) bool { return s.somatik }}
	ikkeHaster               = behov{func(s *sag) { s.hastende = false }, func(s *sag) bool { return !s.hastende }}
	udenPaaroerendesSamtykke = behov{
		func(s *sag) { s.paaroerende, s.samtykkePaaroerende = true, false },
		func(s *sag) bool { return s.paaroerende && !s.samtykkePaaroerende },
	}
	ikkeUdsat = behov{func(s *sag) { s.udsat = false }, func(s *sag) bool { return !s.udsat }}
	// ikkeFortrudt: the consent of the request was not withdrawn.
	ikkeFortrudt = behov{func(s *sag) {
		if s.forloeb == fortrudt {
			s.forloeb = udsluset
		}
	}, func(s *sag) bool { return s.forloeb != fortrudt }}
	// foerRecovery: a plan from before the principles of recovery.
	foerRecovery  = behov{func(s *sag) { s.modtaget = min(s.modtaget, recoveryen-200) }, func(s *sag) bool { return s.planFaerdig < recoveryen }}
	medVenteliste = behov{func(s *sag) { s.venteliste = true }, func(s *sag) bool { return s.venteliste }}
	// medUdeblivelse: did not come at first, but within the month.
	medUdeblivelse = behov{func(s *sag) { s.udeblev = true }, func(s *sag) bool { return s.udeblev && s.ophold() }}
	// medRecovery: a plan from when the principles of recovery were in force.
	medRecovery = behov{func(s *sag) { s.modtaget = max(s.modtaget, recoveryen) }, func(s *sag) bool { return s.plan() && s.planFaerdig >= recoveryen }}
)

// forloeb needs a case that went so far: from the one to the other; where it did not, it goes the third way.
func forloeb(fra, til, ellers forloebet) behov {
	opfyldt := func(s *sag) bool { return fra <= s.forloeb && s.forloeb <= til }
	return behov{func(s *sag) {
		if !opfyldt(s) {
			s.forloeb = ellers
		}
	}, opfyldt}
}
