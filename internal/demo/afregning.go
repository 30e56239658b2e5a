package demo

import "fmt"

// takster are the rates per day in øre. Those of 2021, 2023 and 2024 are invented: no source is known for them.
var takster = map[int]int{2018: 383_600, 2019: 395_900, 2020: 405_500, 2021: 411_000, 2022: 416_500, 2023: 425_000, 2024: 433_000}

// folketal are the regions' populations, rounded.
var folketal = map[string]int{"midtjylland": 1_310_000, "syddanmark": 1_220_000, "hovedstaden": 1_820_000, "sjaelland": 835_000}

// ubenyttetTakst is § 4's rate; ubenyttedeTil the last month that BEK 1596's rules on unused places cover.
const ubenyttetTakst = 383_600

var ubenyttedeTil = paaDagen(2020, 8, 1)

// fraSag is a case of the archive that other documents are about: one before the document, without plants.
func (g *Generator) fraSag(nr int, dur func(*sag) bool) *sag {
	for j := nr - 1; j >= 0 && j > nr-200; j-- {
		l := nytLod(g.froe, "dokument", j)
		if !g.rent && bestandsplants[j%bestandsafstand] != nil || typer[l.vaegtet(typevaegte)] != "visitationssag" || g.plantet(j) {
			continue
		}
		if s := nySag(l, j, nil); dur(s) {
			return s
		}
	}
	return nil
}

// afregnelig says whether a month of the stay can be billed under BEK 1596.
func afregnelig(s *sag) bool { return s.ophold() && s.start >= bek1650 }

// afregning bills a month of a stay of an earlier case to its kommune, and the unused places of some days.
func afregning(g *Generator, nr int, l lod) (*jsonObjekt, int) {
	s := g.fraSag(nr, afregnelig)
	if s == nil {
		return nil, 0
	}
	sidsteDag := s.slut - 1
	if s.slut == 0 {
		sidsteDag = s.prDato
	}
	maaned := s.start.maanedens(0).plusMaaneder(l.tal(1 + int(sidsteDag-s.start)/31))
	fra, til := max(s.start, maaned), min(sidsteDag, maaned.maanedens(1)-1)
	takst := takster[maaned.aar()]
	borte := s.andreAfdelinger()
	dage := 0
	for d := fra; d <= til; d++ {
		if borte == 0 || d < borte || d >= borte+3 {
			dage++
		}
	}
	o := objekt(
		"id", "ophold-1",
		"sagsnummer", s.id,
		"borger", objekt("navn", s.person.navn, "cpr", s.person.cpr, "cpr_kontrolleret", true),
		"visiteret_af", s.kommune.kode,
		"oprettet_af", s.kommune.region,
		"plads", "Plads 1",
		"start", s.start.kl(13, 0),
	)
	if s.slut != 0 && s.slut <= maaned.maanedens(1)-1 {
		maade := "udskrevet"
		if s.forloeb == udskrevetVedFravaer {
			maade = "udeblevet"
		}
		o.set("slut", s.slut.kl(11, 0)).set("slut_maade", maade)
	}
	andre := liste()
	if borte != 0 && borte+3 >= maaned && borte < maaned.maanedens(1) {
		andre.tilfoej(objekt("id", "afd-1", "afdeling", "Medicinsk afdeling (eksempel)", "fra", borte, "til", borte+3))
	}
	o.set("andre_afdelinger", andre).set("fra", fra).set("til", til).set("fakturerede_dage", dage)
	o.set("linjer", liste(objekt("id", "linje-1", "fra", fra, "til", til, "dage", dage, "takst", takst, "beloeb", dage*takst)))
	o.set("beloeb", dage*takst)
	afregnet := (maaned.maanedens(1) + dag(l.mellem(5, 20))).paaHverdag()
	navn := maaned.String()[:7]
	d := objekt(
		"dokumenttype", "afregning",
		"skemaversion", "1",
		"id", fmt.Sprintf("AFR-%s-%s-%06d", navn, s.kommune.kode, nr+1),
		"pr_dato", afregnet+35,
		"region", s.kommune.region,
		"afdeling", s.afdeling.navn,
		"kommunekode", s.kommune.kode,
		"maaned", navn,
		"afregnet", afregnet,
		"ophold", liste(o),
	)
	if maaned <= ubenyttedeTil {
		ubenyttede(d, s.kommune, l, fra, til, borte)
	}
	return d, maaned.aar()
}

// ubenyttede bills a place nobody was in on some days of the month, and the kommune's share of it.
func ubenyttede(d *jsonObjekt, k *kommune, l lod, fra, til, borte dag) {
	dage := liste()
	for x, antal := fra, l.mellem(1, 3); x <= til && antal > 0; x += dag(l.mellem(1, 5)) {
		if borte != 0 && borte <= x && x < borte+3 {
			continue
		}
		antal--
		pladser := liste(objekt("id", "plads-1", "plads", "Plads 1", "ophold", "ophold-1", "stand", "benyttet"))
		for i := range 3 {
			pladser.tilfoej(objekt("id", fmt.Sprintf("plads-%d", i+2), "plads", fmt.Sprintf("Plads %d", i+2), "stand", "benyttet"))
		}
		pladser.tilfoej(objekt("id", "plads-5", "plads", "Plads 5", "stand", "ubesat", "kan_benyttes_straks", true))
		dage.tilfoej(objekt("id", "dag-"+x.String(), "dato", x, "oprettede", 5, "benyttede", 4, "ubenyttede", 1, "pladser", pladser))
	}
	if len(dage.elementer) == 0 {
		return
	}
	antal := len(dage.elementer)
	beloeb := antal * ubenyttetTakst
	d.set("ubenyttede", objekt("pladsernes_region", k.region, "dage", dage, "takst", ubenyttetTakst, "plads_dage", antal, "beloeb", beloeb))
	d.set("fordeling", objekt(
		"aar", fra.aar(),
		"befolkning", objekt(
			"opgjort_aar", fra.aar(),
			"kilde", fmt.Sprintf("Skønnet befolkningstal pr. 1. januar %d (afrundede tal)", fra.aar()),
			"region_i_alt", folketal[k.region],
			"kommuner", liste(objekt("id", "folk-"+k.kode, "kommunekode", k.kode, "antal", 1000*k.vaegt)),
		),
		"andele", liste(objekt("id", "andel-"+k.kode, "kommunekode", k.kode, "andel", divider(beloeb*1000*k.vaegt, folketal[k.region]))),
	))
}

// maanedens is the first day of the day's month, or of the n'th month after it.
func (d dag) maanedens(n int) dag {
	iso := d.String()
	return foersteIMaaneden(d.aar(), int(iso[5]-'0')*10+int(iso[6]-'0')+n)
}

var afregningsplants = []plant{
	{navn: "afregnet-en-dag-for-sent", brud: regler("betaling/afregningsfrist"), haves: "/fordeling", goer: func(k *kladde) { k.set("/afregnet", k.rod.ved("afregnet").(dag).maanedens(1)) },
		hvad: "Måneden er afregnet dagen efter den efterfølgende måneds udgang."},
	{navn: "slutdagen-talt-med", brud: regler("betaling/opholdsdage", "betaling/beloeb"), goer: func(k *kladde) {
		takst := k.rod.find("/ophold/0/linjer/0/takst").(int)
		plus("/ophold/0/fakturerede_dage", 1)(k)
		plus("/ophold/0/linjer/0/dage", 1)(k)
		plus("/ophold/0/linjer/0/beloeb", takst)(k)
		plus("/ophold/0/beloeb", takst)(k)
	}, hvad: "Der er talt en opholdsdag for meget, og den er med i beløbet."},
	{navn: "beloeb-stemmer-ikke", brud: regler("betaling/beloeb"), goer: plus("/ophold/0/beloeb", 100_000),
		hvad: "Opholdets beløb er 1.000 kr. højere end dage gange takst."},
	{navn: "visiteret-af-anden-kommune", brud: regler("betaling/rette_kommune"), goer: func(k *kladde) { k.set("/ophold/0/visiteret_af", "0813") },
		hvad: "Opholdet er opkrævet hos en anden kommune end den, der visiterede."},
	{navn: "andel-for-hoej", brud: regler("betaling/fordeling"), haves: "/fordeling", goer: plus("/fordeling/andele/0/andel", 500),
		hvad: "Kommunens andel af de ubenyttede pladser er 5 kr. for høj."},
	{navn: "sidste-aars-folketal", brud: regler("betaling/fordeling"), haves: "/fordeling", goer: plus("/fordeling/befolkning/opgjort_aar", -1),
		hvad: "Fordelingen bruger folketallet for året før."},
	{navn: "plads-kunne-ikke-benyttes", brud: regler("betaling/ubenyttet_kan_benyttes"), haves: "/ubenyttede/dage/0", goer: saet("/ubenyttede/dage/0/pladser/4/kan_benyttes_straks", false),
		hvad: "En plads er opkrævet som ubenyttet, selv om den ikke kunne benyttes straks."},
	{navn: "benyttede-talt-forkert", brud: regler("betaling/ubenyttede"), haves: "/ubenyttede/dage/0", goer: saet("/ubenyttede/dage/0/benyttede", 3),
		hvad: "De ubenyttede pladser er ikke de oprettede minus de benyttede."},
}
