package demo

import "fmt"

// The forum of Region Midtjylland met first on a Wednesday of January 2018.
var (
	foersteForumsmoede = paaDagen(2018, 1, 3)
	sidsteForumsmoede  = paaDagen(2024, 6, 19)
)

// forumsmoede is a meeting of visitationsforum, with its calendar, agenda and minutes.
func forumsmoede(_ *Generator, nr int, l lod) (*jsonObjekt, int) {
	uger := int(sidsteForumsmoede-foersteForumsmoede) / 7
	m := foersteForumsmoede + 7*dag(l.mellem(5, uger))
	for m.helligdag() {
		m -= 7
	}
	moedenummer := int(m-foersteForumsmoede)/7 + 1
	linjer, forrige := moedekalender(l, m)
	d := objekt(
		"dokumenttype", "forumsmoede",
		"skemaversion", "1",
		"id", fmt.Sprintf("VF-%d-%06d", m.aar(), nr+1),
		"pr_dato", m+7,
		"region", "midtjylland",
		"moedenummer", moedenummer,
		"dato", m.kl(13, 0),
		"forrige_moede", objekt("findes", true, "dato", forrige.kl(13, 0)),
		"moedekalender", objekt("fra", m-2-42, "til", m+4+35, "linjer", linjer),
		"udpegninger", udpegninger(l, m),
	)
	sager, punkter := liste(), liste()
	for i := range l.mellem(2, 6) {
		dom := l.procent(35)
		kriminalforsorg := objekt("involveret", dom)
		if i == 0 {
			dom, kriminalforsorg = true, objekt("involveret", true)
		}
		if dom {
			kriminalforsorg.set("markeret", true)
		}
		id, sagsnummer := fmt.Sprintf("s%d", i+1), fmt.Sprintf("VS-%d-%06d", m.aar(), 1+l.tal(900_000))
		art, beslutning := "visitation", en(l, visitationsbeslutninger)
		if l.procent(40) {
			art, beslutning = "revurdering", en(l, revurderingsbeslutninger)
		}
		sager.tilfoej(objekt("id", id, "sagsnummer", sagsnummer, "art", art, "kriminalforsorg", kriminalforsorg, "forventet_minutter", 15*l.mellem(2, 4), "resultat_sendt", m.plusHverdage(l.mellem(1, 2))))
		punkter.tilfoej(objekt("id", fmt.Sprintf("r%d", i+1), "overskrift", sagsnummer, "sager", tekstliste(id), "beslutning", beslutning))
	}
	punkter.tilfoej(objekt("id", "r-venteliste", "overskrift", "Ventelistens status", "beslutning", "Taget til efterretning."))
	d.set("dagsorden", objekt("sendt", m-2, "modtagere", tekstliste("socialfaglig_konsulent", "speciallaege", "saerlige_pladser", "kriminalforsorg"), "sager", sager))
	patienter := liste()
	for i := range l.mellem(4, 14) {
		patienter.tilfoej(objekt("id", fmt.Sprintf("p%d", i+1), "afdeling", en(l, afdelinger["midtjylland"]).navn, "indskrivningsdato", (m - 3 - dag(l.tal(400))).foerHverdag()))
	}
	d.set("belaegningsliste", objekt("vedlagt", true, "opgjort", m-2, "patienter", patienter))
	venter := liste()
	for i := range l.mellem(1, 4) {
		venter.tilfoej(objekt("id", fmt.Sprintf("v%d", i+1), "optaget", (m - 3 - dag(l.tal(60))).foerHverdag()))
	}
	d.set("venteliste", objekt(
		"findes", true, "ajourfoert", m-2, "forelagt", true, "patienter", venter,
		"haandteringsforslag", objekt(
			"dato", m-7,
			"forslag", "Sekretariatet melder ledige pladser ud samme dag og tilbyder pladsen til den patient, der står først.",
			"prioritering", "Patienter, der er til størst fare for andre, har fortrinsret; derefter den, der har ventet længst.",
		),
	))
	d.set("ferieplan", objekt(
		"besluttet", foersteForumsmoede+7, "moedenummer", 2,
		"omfatter", objekt("staaende_medlemmer", true, "suppleanter", true, "sekretariat", true),
		"beslutning", "Møder på helligdage falder bort; suppleanterne og sekretariatet afvikler ferie samtidig.",
	))
	return d.set("referat", objekt("dato", m+1, "punkter", punkter)), m.aar()
}

// moedekalender has a line for each of twelve weeks, and names the last meeting held before the one on the day m.
func moedekalender(l lod, m dag) (*jsonListe, dag) {
	linjer, forrige := liste(), m-7
	for d := m - 42; d <= m+35; d += 7 {
		linje := objekt("id", "moede-"+d.String(), "dato", d)
		switch {
		case d.helligdag():
			linje.set("aflyst", true).set("aflysningsgrund", "ferieplan")
		case d != m && d != m-7 && l.procent(10):
			linje.set("aflyst", true).set("aflysningsgrund", "ingen_sager")
		case d < m:
			forrige = d
		}
		linjer.tilfoej(linje)
	}
	return linjer, forrige
}

func udpegninger(l lod, m dag) *jsonListe {
	fra := paaDagen(2018+(m.aar()-2018)/2*2, 1, 1)
	u := liste()
	for _, funktion := range []string{"socialfaglig_konsulent", "speciallaege", "saerlige_pladser", "kriminalforsorg"} {
		for _, rolle := range []string{"repraesentant", "suppleant"} {
			u.tilfoej(objekt("id", funktion+"-"+rolle, "funktion", funktion, "rolle", rolle, "navn", navnet(l), "fra", fra, "til", fra.plusMaaneder(24)-1))
		}
	}
	return u
}

var (
	visitationsbeslutninger = []string{
		"Der indstilles enstemmigt til visitation.",
		"Der indstilles ved flertal til visitation.",
		"Behandlingen udsættes ved flertalsbeslutning; der mangler en udredning af misbrug.",
		"Der indstilles ikke til visitation; kriterierne er ikke opfyldt.",
	}
	revurderingsbeslutninger = []string{
		"Patienten opfylder fortsat kriterierne.",
		"Kriterierne er ikke længere opfyldt; der foreslås udslusning.",
	}
)

var forumsmoedeplants = []plant{
	{navn: "dagsorden-efter-moedet", brud: regler("moede/dagsorden"), goer: func(k *kladde) { k.set("/dagsorden/sendt", k.rod.ved("dato").(tid).dag+1) },
		hvad: "Dagsordenen er først sendt dagen efter mødet."},
	{navn: "tidsforbrug-mangler", brud: regler("moede/tidsforbrug"), goer: uden("/dagsorden/sager/0/forventet_minutter"),
		hvad: "Der er ikke fastlagt et tidsforbrug for den første sag."},
	{navn: "gammel-belaegningsliste", brud: regler("moede/belaegningsliste"), goer: func(k *kladde) {
		k.set("/belaegningsliste/opgjort", k.rod.find("/forrige_moede/dato").(tid).dag-1)
	}, hvad: "Belægningslisten er opgjort dagen før det forrige møde."},
	{navn: "venteliste-ikke-forelagt", brud: regler("moede/venteliste"), goer: saet("/venteliste/forelagt", false),
		hvad: "Ventelistens status er ikke forelagt mødet."},
	{navn: "haandteringsforslag-mangler", brud: regler("venteliste/haandteringsforslag"), goer: uden("/venteliste/haandteringsforslag"),
		hvad: "Der er venteliste, men intet forslag til, hvordan den håndteres."},
	{navn: "to-sager-under-eet", brud: regler("moede/enkeltvis"), goer: func(k *kladde) {
		k.set("/referat/punkter/0/sager", tekstliste("s1", "s2"))
		k.udtag("/referat/punkter", 1)
	}, hvad: "To sager er behandlet under ét punkt i referatet."},
	{navn: "kriminalforsorg-ikke-markeret", brud: regler("moede/kriminalforsorg_tydelig"), goer: saet("/dagsorden/sager/0/kriminalforsorg/markeret", false),
		hvad: "En sag, der involverer Kriminalforsorgen, er ikke markeret på dagsordenen."},
	{navn: "suppleant-ikke-udpeget", brud: regler("forum/udpegning"), goer: func(k *kladde) { k.udtag("/udpegninger", 3) },
		hvad: "Der er ikke udpeget en suppleant for speciallægen."},
	{navn: "uge-uden-moede", brud: regler("moede/ugentlig"), goer: func(k *kladde) { k.udtag("/moedekalender/linjer", 2) },
		hvad: "Kalenderen har intet møde i en af ugerne."},
	{navn: "ferieplan-uden-sekretariat", brud: regler("moede/ferieplan"), goer: saet("/ferieplan/omfatter/sekretariat", false),
		hvad: "Ferieplanen omfatter ikke sekretariatet."},
}
