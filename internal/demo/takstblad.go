package demo

import "fmt"

// takstblad is a rate sheet under Skanderborg's rate structure.
func takstblad(_ *Generator, nr int, l lod) (*jsonObjekt, int) {
	tilbud := en(l, []struct {
		noegle, navn string
		pakker       []string
	}{
		{"solsikken", "Solsikken", []string{"4", "5", "6"}},
		{"poe_kilden", "PØ/Kilden", []string{"2.2", "3.1", "3.2"}},
	})
	prDato := (paaDagen(2019, 10, 1) + dag(l.tal(1500))).paaHverdag()
	borgere := liste()
	for i := range l.mellem(2, 8) {
		pakke := en(l, tilbud.pakker)
		indskrevet := prDato - dag(l.mellem(420, 540))
		borgere.tilfoej(objekt(
			"id", fmt.Sprintf("b-%02d", i+1),
			"koeberkommune", enKommune(l).kode,
			"bestilt_pakke", pakke,
			"afregnet_pakke", pakke,
			"timer_pr_uge", pakketimer[pakke],
			"indskrevet", indskrevet,
			"ny_indskrivning", true,
			"takst_fulgt_op", liste(objekt("id", "o-1", "dato", indskrevet+dag(l.mellem(300, 350)))),
		))
	}
	raekker, hovedtotal := liste(), objekt("ny", 0, "gammel", 0, "forskel", 0, "total", 0)
	for i := range l.mellem(2, 6) {
		ny, gammel, total := 100*l.mellem(-80, 200), 100*l.mellem(-80, 200), 1000*l.mellem(300, 1500)
		raekker.tilfoej(objekt("id", fmt.Sprintf("raekke-%d", i+1), "navn", enKommune(l).navn, "region", "Midt", "ny", ny, "gammel", gammel, "forskel", ny-gammel, "total", total))
		for _, kolonne := range []struct {
			navn   string
			beloeb int
		}{{"ny", ny}, {"gammel", gammel}, {"forskel", ny - gammel}, {"total", total}} {
			hovedtotal.set(kolonne.navn, hovedtotal.ved(kolonne.navn).(int)+kolonne.beloeb)
		}
	}
	poster := liste()
	for i, p := range [][2]string{{"ledelse", "Ledelse"}, {"administration", "Administration"}, {"servicepersonale", "Servicepersonale"}, {"bygninger", "Bygninger"}, {"faelles_specialistydelser", "Fælles andel af specialistydelser"}} {
		poster.tilfoej(objekt("id", fmt.Sprintf("p-%d", i+1), "post", p[0], "betegnelse", p[1]))
	}
	return objekt(
		"dokumenttype", "takstblad",
		"skemaversion", "1",
		"id", fmt.Sprintf("TB-%d-%06d", prDato.aar(), nr+1),
		"pr_dato", prDato,
		"tilbud", tilbud.noegle,
		"tilbud_navn", tilbud.navn,
		"doegntilbud", true,
		"kommune", "0746",
		"gaelder_fra", paaDagen(2018, 4, 1),
		"basispakke", objekt("indhold", poster),
		"borgere", borgere,
		"overhead", objekt("procent", tiendedele(61), "dokumentation_indeholdt", true),
		"dokumentation", liste(
			objekt("id", "d-1", "niveau", "driftsherre", "betegnelse", "Indberetning til socialtilsynet", "afregnet_i", tekstliste("overhead")),
			objekt("id", "d-2", "niveau", "borger", "betegnelse", "Borgerskemaer", "afregnet_i", tekstliste("ydelsespakke")),
		),
		"tabel", objekt(
			"overskrift", "Takstændring pr. køberkommune, "+tilbud.navn+" (eksempel)",
			"raekker", raekker,
			"hovedtotal", hovedtotal,
			"kontraktholder", objekt("ny", hovedtotal.ved("ny"), "gammel", hovedtotal.ved("gammel")),
		),
	), prDato.aar()
}

// pakketimer is a number of hours a week inside each package.
var pakketimer = map[string]float64{"2.2": 12.5, "3.1": 16, "3.2": 20.5, "4": 24.5, "5": 33, "6": 40}

var takstplants = []plant{
	{navn: "timer-uden-for-pakken", brud: regler("takst/ydelsespakke"), goer: saet("/borgere/0/timer_pr_uge", 45),
		hvad: "Borgerens 45 timer om ugen ligger uden for den afregnede ydelsespakke."},
	{navn: "anden-pakke-end-bestilt", brud: regler("takst/bestilt_af_koeberkommune"), goer: saet("/borgere/0/bestilt_pakke", "8"),
		hvad: "Den afregnede ydelsespakke er ikke den, køberkommunen bestilte."},
	{navn: "stoettetimer-i-basispakken", brud: regler("takst/basispakke"), goer: func(k *kladde) {
		k.felter = append(k.felter, "/basispakke/indhold")
		k.rod.find("/basispakke/indhold").(*jsonListe).tilfoej(objekt("id", "p-6", "post", "stoettetimer", "betegnelse", "Støttetimer"))
	}, hvad: "Basispakken har støttetimer."},
	{navn: "dokumentation-afregnet-to-steder", brud: regler("takst/dokumentation_ikke_dobbelt"), goer: saet("/dokumentation/0/afregnet_i", tekstliste("overhead", "basispakke")),
		hvad: "Dokumentation på driftsherreniveau er afregnet både i overheadet og i basispakken."},
	{navn: "raekke-stemmer-ikke", brud: regler("takst/tabel_stemmer"), goer: plus("/tabel/raekker/0/forskel", 500),
		hvad: "Forskellen i tabellens første række er 500 kr. for stor."},
	{navn: "takst-ikke-fulgt-op", brud: regler("takst/aarlig_opfoelgning"), goer: uden("/borgere/0/takst_fulgt_op"),
		hvad: "Borgerens takst er ikke fulgt op i mere end et år."},
	{navn: "under-minimumspakken", brud: regler("takst/minimumspakke"), goer: func(k *kladde) {
		k.set("/borgere/0/bestilt_pakke", "1")
		k.set("/borgere/0/afregnet_pakke", "1")
		k.set("/borgere/0/timer_pr_uge", 5)
	}, hvad: "Borgeren er indskrevet på ydelsespakke 1, som er under tilbuddets minimum."},
}
