package demo

// kriterier is an assessment of § 42 c. Under regime A all six are met, and fare is what that regime calls it; under regime B
// the three that must be, and those of the last three that are claimed. Where bortfaldet, fare is not met (any more).
func (s *sag) kriterier(regimeA, bortfaldet bool) *jsonObjekt {
	k := objekt("fare", s.fare(regimeA, bortfaldet))
	grundlag := "har"
	if !regimeA && s.tekst%5 == 0 {
		grundlag = "formodes"
	}
	k.set("lidelse", objekt("opfyldt", true, "grundlag", grundlag, "begrundelse", s.vaelg(lidelsesbegrundelser), "bilag", tekstliste("bilag-1")))
	k.set("social", objekt("opfyldt", true, "begrundelse", s.vaelg(sociale), "bilag", tekstliste("bilag-2")))
	if regimeA || s.forebyggelseMv[0] {
		k.set("forloeb", objekt("opfyldt", true, "art", []string{"gentagne", "laengerevarende"}[s.tekst%2], "begrundelse", s.vaelg(forloebene), "bilag", tekstliste("bilag-1")))
	}
	if regimeA || s.forebyggelseMv[1] {
		k.set("betydning", objekt(
			"opfyldt", true,
			"behandling", "Medicinsk behandling og samtaler skal gives samtidig og under skærmede forhold.",
			"rehabilitering", "Træning i dagligdagens gøremål kan ikke gennemføres i det nuværende tilbud.",
			"stoette", "Kræver kendt personale hele døgnet, som det nuværende tilbud ikke kan stille.",
			"bilag", tekstliste("bilag-2", "bilag-3"),
		))
	}
	if regimeA || s.forebyggelseMv[2] {
		k.set("forebyggelse", objekt("opfyldt", true, "begrundet_formodning", s.vaelg(formodninger), "bilag", tekstliste("bilag-1")))
	}
	return k.set("samlet_vurdering", objekt(
		"misbrug", vurdering(s.misbrug, "Et misbrug, der forværrer de psykotiske symptomer.", "Intet kendt misbrug."),
		"foranstaltninger_68_69", vurdering(s.dom == domMedTilsyn || s.dom == domUdenTilsyn, "Dom til foranstaltning, som fortsat løber.", "Ingen foranstaltning efter §§ 68 og 69."),
		"tilbagefald_kriminalitet", vurdering(s.dom != ingenDom, "Risiko for ny kriminalitet, når lidelsen ikke behandles.", "Ingen kriminalitet at falde tilbage til."),
		"tvang_i_psykiatrien", vurdering(true, "Bæltefikseret under den længste indlæggelse.", ""),
		"magtbefoejelser_botilbud", vurdering(s.magt, "Fastholdt flere gange på botilbuddet.", "Ingen magtanvendelser er oplyst."),
	))
}

func (s *sag) fare(regimeA, bortfaldet bool) *jsonObjekt {
	bilag := tekstliste("bilag-1", "bilag-7")
	if bortfaldet {
		return objekt(
			"opfyldt", false, "grad", "ingen", "fare_begrundelse", "Ingen vold eller trusler i de seneste måneder.",
			"uforudsigelig", false, "uforudsigelig_begrundelse", "Adfærden har været rolig og forudsigelig.", "bilag", bilag,
		)
	}
	grad := "naerliggende_og_vaesentlig_fare"
	if !regimeA {
		grad = []string{grad, "fare", "risiko_for_fare"}[s.tekst%3]
	}
	return objekt(
		"opfyldt", true, "grad", grad, "fare_begrundelse", s.vaelg(farebegrundelser),
		"uforudsigelig", true, "uforudsigelig_begrundelse", s.vaelg(uforudsigelige), "bilag", bilag,
	)
}

func vurdering(findes bool, ja, nej string) *jsonObjekt {
	if !findes {
		ja = nej
	}
	return objekt("findes", findes, "vurdering", ja)
}
