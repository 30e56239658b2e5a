package demo

import "fmt"

// kvartalsstatus is a quarterly status of 2018, the year the ministry asked for. They all come from Region Nordjylland, which
// has no cases in the archive.
func kvartalsstatus(_ *Generator, nr int, l lod) (*jsonObjekt, int) {
	kvartal := l.mellem(1, 4)
	foerste := paaDagen(2018, 3*kvartal-2, 1)
	sidste := foerste.plusMaaneder(3) - 1
	dage := int(sidste-foerste) + 1
	frist := sidste + 15
	afdelingerne := liste()
	for i := range l.mellem(1, 3) {
		afdelingerne.tilfoej(kvartalsafdeling(l, i, foerste, dage))
	}
	indlagt, naegter, udskrevet := l.mellem(2, 8), l.mellem(0, 2), l.mellem(1, 6)
	afslag, ikkeIndstillet := l.mellem(0, 3), l.mellem(0, 4)
	henviste := indlagt + naegter + afslag + ikkeIndstillet + l.mellem(0, 3)
	ind := func(gange int) *jsonObjekt {
		return objekt("indstillet_og_indlagt", gange*indlagt, "indstillet_ikke_visiteret", gange*afslag, "indstillet_visiteret_naegter", gange*naegter, "ikke_indstillet_ikke_visiteret", gange*ikkeIndstillet)
	}
	ud := func(gange int) *jsonObjekt {
		return objekt("indstillet_og_udskrevet", gange*udskrevet, "indstillet_afvist", gange)
	}
	d := objekt(
		"dokumenttype", "kvartalsstatus",
		"skemaversion", "1",
		"id", fmt.Sprintf("KS-2018-K%d-%06d", kvartal, nr+1),
		"pr_dato", frist+17,
		"region", "nordjylland",
		"aar", 2018,
		"kvartal", kvartal,
		"opgjort_pr", sidste,
		"leveret", frist-dag(l.mellem(0, 9)),
		"leverandoer", "samlet",
		"afdelinger", afdelingerne,
		"uforbrugte_midler", 1_000_000*l.mellem(20, 180),
		"henviste", henviste,
		"visitation_ind", ind(1),
		"visitation_ud", ud(1),
		// The quarters before are taken to have gone as this one did.
		"kumulativt", objekt("henviste", kvartal*henviste, "visitation_ind", ind(kvartal), "visitation_ud", ud(kvartal)),
		"kommer_fra", tilbudsfordeling(l, indlagt+naegter),
		"kommer_til", tilbudsfordeling(l, udskrevet),
	)
	if kvartal == 4 {
		d.set("stikproeve", objekt("dato", frist-10, "antal", 8, "efterlevet", l.mellem(5, 8), "froe", "kvartal-2018-4"))
	}
	magt := l.mellem(1, 4)
	return d.set("tvang", objekt("antal", magt, "antal_patienter", min(magt, 2), "arter", liste(objekt("id", "art-1", "art", "fastholdelse", "antal", magt)))), 2018
}

func kvartalsafdeling(l lod, nr int, foerste dag, dage int) *jsonObjekt {
	pladser := l.mellem(6, 16)
	sengedage := pladser * dage * l.mellem(70, 95) / 100
	patienter := pladser + l.mellem(0, 5)
	aarsvaerk := 2 * pladser
	return objekt(
		"id", fmt.Sprintf("afd-%d", nr+1),
		"afdeling", fmt.Sprintf("Særlige pladser, Vendsyssel %c (eksempel)", 'A'+nr),
		"oprettede_pladser", pladser,
		"pladser_pr_dag", liste(objekt("id", "t1", "fra", foerste, "antal", pladser)),
		"unikke_patienter", patienter,
		"sengedage", sengedage,
		"personale", objekt(
			"personaletyngde", tiendedele(20+l.tal(8)),
			"uddannelse", "60 % sundhedsfaglig, 40 % socialfaglig",
			"anciennitet", tiendedele(30+l.tal(60)),
			"aarsvaerk", aarsvaerk,
			"personalegrupper", liste(
				objekt("id", "pg-1", "gruppe", "sygeplejersker", "aarsvaerk", aarsvaerk/3),
				objekt("id", "pg-2", "gruppe", "pædagoger", "aarsvaerk", aarsvaerk/3),
				objekt("id", "pg-3", "gruppe", "læger", "aarsvaerk", 2),
			),
		),
		"normering", aarsvaerk+l.mellem(0, 3),
		"gennemsnitlig_indlaeggelsestid", objekt("dage", tiendedele(divider(10*sengedage, patienter)), "metode", "sengedage_pr_patient"),
		"belagte_pladser_helaar", tiendedele(divider(10*sengedage, dage)),
		"aarsvaerk_belagte_pladser_helaar", tiendedele(24*pladser),
		"belaegningsprocent", tiendedele(divider(1000*sengedage, pladser*dage)),
	)
}

// divider rounds to the nearest whole number, tiendedele makes a number of tenths.
func divider(a, b int) int { return (2*a + b) / (2 * b) }

func tiendedele(n int) float64 { return float64(n) / 10 }

// tilbudsfordeling spreads a number over the notat's seven kinds of tilbud.
func tilbudsfordeling(l lod, antal int) *jsonObjekt {
	fordelt := make([]int, len(stederne))
	for range antal {
		fordelt[l.tal(len(fordelt))]++
	}
	o := objekt()
	for i, sted := range stederne {
		o.set(sted, fordelt[i])
	}
	return o
}

// plus is a plant that adds to a number.
func plus(sti string, antal int) func(*kladde) {
	return func(k *kladde) { k.set(sti, k.rod.find(sti).(int)+antal) }
}

var kvartalsplants = []plant{
	{navn: "kvartalsstatus-en-dag-for-sent", brud: regler("kvartal/frist"), goer: func(k *kladde) { k.set("/leveret", k.rod.ved("opgjort_pr").(dag)+16) },
		hvad: "Kvartalsstatus er leveret dagen efter fristen."},
	{navn: "henviste-mangler", brud: regler("kvartal/komplet"), goer: uden("/henviste"),
		hvad: "Antallet af henviste patienter er fjernet."},
	{navn: "belaegningsprocent-forkert", brud: regler("kvartal/belaegning_stemmer"), goer: func(k *kladde) {
		sti := "/afdelinger/0/belaegningsprocent"
		k.set(sti, k.rod.find(sti).(float64)+3)
	}, hvad: "Belægningsprocenten er sat tre point for højt."},
	{navn: "kommer-fra-stemmer-ikke", brud: regler("kvartal/tilbud_stemmer"), goer: plus("/kommer_fra/eget_hjem", 1),
		hvad: "Tallene for, hvor borgerne kommer fra, giver én mere end de visiterede."},
	{navn: "flere-afgjort-end-henvist", brud: regler("kvartal/visitation_stemmer"), goer: func(k *kladde) {
		k.set("/kumulativt/visitation_ind/indstillet_og_indlagt", k.rod.find("/kumulativt/henviste").(int)+1)
	}, hvad: "Siden ordningensSidste start er flere indlagt end henvist."},
	{navn: "stikproeve-mangler", brud: regler("kvartal/stikproeve"), haves: "/stikproeve", goer: uden("/stikproeve"),
		hvad: "Leverancen den 15. januar 2019 har ingen stikprøve."},
}
