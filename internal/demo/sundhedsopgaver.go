package demo

import "fmt"

// registerperson is a person of a register: none of them has a case, and each is another.
func registerperson(l lod, nr, i int) person { return personen(l, 3*MaxAntal+4*nr+i) }

// sundhedsopgaver is a botilbud's register of health tasks.
func sundhedsopgaver(_ *Generator, nr int, l lod) (*jsonObjekt, int) {
	k := enKommune(l)
	opgjort := (paaDagen(2018, 2, 1) + dag(l.tal(2300))).paaHverdag()
	borgere, opgaver, journaler, dispenseringer, medicin := liste(), liste(), liste(), liste(), liste()
	for i := range l.mellem(1, 4) {
		id := fmt.Sprintf("b%d", i+1)
		p := registerperson(l, nr, i)
		borgere.tilfoej(objekt("id", id, "navn", p.navn, "cpr", p.cpr, "cpr_kontrolleret", true, "bopaelskommune", k.kode))
		for _, o := range opgaverne(l, id, opgjort, k) {
			opgaver.tilfoej(objekt("id", fmt.Sprintf("o%d", len(opgaver.elementer)+1)).med(o))
		}
		journaler.tilfoej(objekt(
			"id", fmt.Sprintf("j%d", i+1), "borger", id, "behandlingsjournal_foeres", true, "sygeplejefaglig_journal_oprettet", true,
			"omraader", tekstliste("funktionsniveau", "bevaegeapparat", "ernaering", "hud_og_slimhinder", "kommunikation", "psykosociale_forhold", "respiration_og_cirkulation",
				"seksualitet", "smerter_og_sanseindtryk", "soevn_og_hvile", "viden_og_udvikling", "udskillelse_af_affaldsstoffer"),
		))
		dispenseringer.tilfoej(objekt("id", fmt.Sprintf("d%d", i+1), "borger", id, "indhold", "Metformin 500 mg, 2 piller dagligt, for 14 dage.", "af", "m1", "tidspunkt", (opgjort-9).kl(10, 0)))
		medicin.tilfoej(objekt(
			"id", fmt.Sprintf("ml%d", i+1), "borger", id, "dato", opgjort-9,
			"journal", medicinliste("journal", "Metformin", 500, "mg"),
			"medicinkort", medicinliste("kort", "metformin", 500, "milligram"),
			"fmk", medicinliste("fmk", "Metformin", 500, "MG"),
		))
	}
	return objekt(
		"dokumenttype", "sundhedsopgaver",
		"skemaversion", "1",
		"id", fmt.Sprintf("SO-%d-%06d", opgjort.aar(), nr+1),
		"pr_dato", opgjort+1,
		"opgjort", opgjort,
		"tilbud", objekt(
			"navn", en(l, botilbud)+" (eksempel)", "type", "botilbud", "driftsform", "kommunal",
			"driftsherre", k.kode, "beliggenhedskommune", k.kode, "har_sundhedsfagligt_personale", true,
		),
		"ledelse", objekt("sundhedsfaglig", false, "bistand", objekt("findes", true, "beskrivelse", "Sundhedskoordinatoren deltager i ledelsesmøde hver måned og kan kontaktes dagligt.", "fra", paaDagen(2018, 1, 1))),
		"private_leverandoerer", objekt("findes", true, "leverandoerer", liste(objekt("id", "l1", "navn", "Hjemmepleje Eksempel ApS",
			"kommunens_tilsyn", objekt("findes", true, "seneste", opgjort-100, "beskrivelse", "Uanmeldt tilsyn ved kommunens tilsynsenhed.")))),
		"borgere", borgere,
		"instrukser", liste(
			objekt("id", "i1", "titel", "Hvem må løse hvad", "skriftlig", true, "i_brug", true, "arbejdstilrettelaeggelse", true, "daekker", tekstliste("saarpleje"), "dato", paaDagen(2018, 1, 15)),
			objekt("id", "i2", "titel", "Medicinhåndtering", "skriftlig", true, "i_brug", true, "arbejdstilrettelaeggelse", false, "daekker", tekstliste("medicingivning", "medicindispensering"), "dato", paaDagen(2018, 1, 15)),
			objekt("id", "i3", "titel", "Måling af blodsukker", "skriftlig", true, "i_brug", true, "arbejdstilrettelaeggelse", false, "daekker", tekstliste("blodsukkermaaling"), "dato", paaDagen(2018, 1, 15)),
		),
		"medarbejdere", liste(
			objekt("id", "m1", "navn", navnet(l), "stilling", "social- og sundhedsassistent", "autoriseret", true, "kompetencer", tekstliste("medicindispensering", "medicingivning", "saarpleje"), "ved_hvem_kontaktes", true),
			objekt("id", "m2", "navn", navnet(l), "stilling", "pædagog", "autoriseret", false, "kompetencer", tekstliste("medicingivning", "blodsukkermaaling"), "ved_hvem_kontaktes", true),
			objekt("id", "m3", "navn", navnet(l), "stilling", "pædagog", "autoriseret", false, "kompetencer", liste(), "ved_hvem_kontaktes", true),
		),
		"opgaver", opgaver,
		"journaler", journaler,
		"medicin", objekt(
			"haandteres", true,
			"identifikation", objekt("findes", true, "beskrivelse", "To medarbejdere sammenholder navn, CPR-nummer og medicinkort, før medicinen gives."),
			"opbevaring", objekt("forsvarlig", true, "beskrivelse", "I aflåst skab i hver borgers bolig; nøglen er hos den vagthavende."),
			"dispenseringer", dispenseringer,
			"borgere", medicin,
		),
	), opgjort.aar()
}

var botilbud = []string{"Botilbuddet Lærkereden", "Botilbuddet Ved Åen", "Botilbuddet Birkehegnet", "Botilbuddet Møllebakken", "Botilbuddet Kystvejen"}

// opgaverne are a citizen's four tasks: medicine, a delegated one, wound care, and one that is no health work.
func opgaverne(l lod, borger string, opgjort dag, k *kommune) []*jsonObjekt {
	tilsyn := "Sundhedskoordinator i Socialafdelingen"
	gratis := func() *jsonObjekt { return objekt("opkraevet", false) }
	return []*jsonObjekt{
		objekt("borger", borger, "ydelse", "medicindispensering", "beskrivelse", "Dosering af medicin i doseringsæsker for to uger.", "dato", (opgjort-9).kl(10, 0),
			"grundlag", "laegeordineret", "stabilt", true, "lov", "sundhedsloven", "udfoerere", tekstliste("m1"), "dokumenteret", true, "journalfoert", true,
			"overladt_af_laege", true, "tilsynsfunktion", tilsyn, "delegation", objekt("findes", false), "betaling", gratis()),
		objekt("borger", borger, "ydelse", "blodsukkermaaling", "beskrivelse", "Måling af blodsukker morgen og aften.", "dato", opgjort-2,
			"grundlag", "ikke_medfoedt", "stabilt", true, "lov", "sundhedsloven", "udfoerere", tekstliste("m2"), "dokumenteret", true,
			"overladt_af_laege", true, "tilsynsfunktion", tilsyn,
			"delegation", objekt(
				"findes", true, "art", "ramme", "af", "praktiserende læge",
				"kvalifikationer", objekt("findes", true, "relevante", true, "beskrivelse", "Oplært af hjemmesygeplejerske i måling og registrering.", "dato", opgjort-150),
				"instruktion", objekt("findes", true, "klar_og_entydig", true, "beskrivelse", "Instruksen er gennemgået.", "dato", opgjort-150),
				"tilsyn", objekt("findes", true, "tilpasset", true, "beskrivelse", "Koordinatoren overværer målingen hvert kvartal.", "dato", opgjort-50),
				"instruks", "i3",
			), "betaling", gratis()),
		objekt("borger", borger, "ydelse", "saarpleje", "beskrivelse", "Pleje af sår på foden efter lægens anvisning.", "dato", opgjort-3,
			"grundlag", "laegeordineret", "stabilt", false, "lov", "sundhedsloven", "udfoerere", tekstliste("m1"), "dokumenteret", true, "journalfoert", true,
			"overladt_af_laege", true, "tilsynsfunktion", tilsyn, "delegation", objekt("findes", false),
			"betaling", objekt("opkraevet", true, "efter", "sundhedsloven", "kommune", k.kode, "beloeb", 1000*l.mellem(80, 200))),
		objekt("borger", borger, "ydelse", "andet", "beskrivelse", en(l, []string{"Følgeskab til svømmehal.", "Hjælp til indkøb.", "Samtale om økonomi."}), "dato", opgjort-4,
			"grundlag", "intet", "lov", "serviceloven", "udfoerere", tekstliste("m3"), "betaling", objekt("opkraevet", true, "efter", "serviceloven", "kommune", k.kode, "beloeb", 1000*l.mellem(40, 100))),
	}
}

func medicinliste(id, praeparat string, maengde int, enhed string) *jsonListe {
	return liste(
		objekt("id", id+"-1", "praeparat", praeparat, "dosis", objekt("maengde", maengde, "enhed", enhed), "antal_piller", 2),
		objekt("id", id+"-2", "praeparat", "Lactulose", "dosis", objekt("maengde", 15, "enhed", "ml")),
	)
}

var sundhedsplants = []plant{
	{navn: "laegeordineret-efter-serviceloven", brud: regler("sundhed/klassifikation"), goer: saet("/opgaver/0/lov", "serviceloven"),
		hvad: "En lægeordineret opgave er henført til serviceloven."},
	{navn: "ingen-arbejdstilrettelaeggelse", brud: regler("sundhed/instruks"), goer: saet("/instrukser/0/arbejdstilrettelaeggelse", false),
		hvad: "Ingen instruks fastlægger, hvem der må løse hvad."},
	{navn: "uden-kompetence", brud: regler("sundhed/kompetence"), goer: saet("/medarbejdere/1/kompetencer", tekstliste("medicingivning")),
		hvad: "Den medarbejder, der måler blodsukker, har ikke kompetencen i registeret."},
	{navn: "opgave-ikke-dokumenteret", brud: regler("sundhed/opgave_dokumenteret"), goer: saet("/opgaver/1/dokumenteret", false),
		hvad: "Blodsukkermålingen er ikke dokumenteret."},
	{navn: "medhjaelp-uden-kvalifikationer", brud: regler("sundhed/medhjaelp_udvaelgelse"), goer: saet("/opgaver/1/delegation/kvalifikationer/relevante", false),
		hvad: "Medhjælpens kvalifikationer er ikke relevante for opgaven."},
	{navn: "uklar-instruktion", brud: regler("sundhed/medhjaelp_instruktion"), goer: saet("/opgaver/1/delegation/instruktion/klar_og_entydig", false),
		hvad: "Medhjælpens instruktion er ikke klar og entydig."},
	{navn: "intet-tilsyn-med-medhjaelp", brud: regler("sundhed/medhjaelp_tilsyn"), goer: saet("/opgaver/1/delegation/tilsyn", objekt("findes", false)),
		hvad: "Der er ikke tilsyn med medhjælpen."},
	{navn: "mundtlig-instruks", brud: regler("sundhed/instruks", "sundhed/rammedelegation"), goer: saet("/instrukser/2/skriftlig", false),
		hvad: "Instruksen, som rammedelegationen hviler på, er ikke skriftlig."},
	{navn: "ledelse-uden-bistand", brud: regler("sundhed/ledelse_bistand"), goer: saet("/ledelse/bistand", objekt("findes", false)),
		hvad: "Ledelsen er ikke sundhedsfaglig og har ingen bistand."},
	{navn: "leverandoer-uden-tilsyn", brud: regler("sundhed/privat_leverandoer"), goer: saet("/private_leverandoerer/leverandoerer/0/kommunens_tilsyn", objekt("findes", false)),
		hvad: "Kommunen fører ikke tilsyn med den private leverandør."},
	{navn: "elleve-omraader", brud: regler("sundhed/tolv_omraader"), goer: func(k *kladde) { k.udtag("/journaler/0/omraader", 8) },
		hvad: "Journalen mangler området smerter og sanseindtryk."},
	{navn: "medicin-ikke-forsvarligt-opbevaret", brud: regler("sundhed/medicin_opbevaring"), goer: saet("/medicin/opbevaring/forsvarlig", false),
		hvad: "Medicinen er ikke opbevaret forsvarligt."},
	{navn: "medicinkort-afviger", brud: regler("sundhed/medicin_overensstemmelse"), goer: saet("/medicin/borgere/0/medicinkort/0/antal_piller", 1),
		hvad: "Medicinkortet har en pille mindre end journalen og FMK."},
	{navn: "anden-kommune-betaler", brud: regler("sundhed/betalingskommune"), goer: saet("/opgaver/2/betaling", objekt("opkraevet", true, "efter", "serviceloven", "kommune", "0813", "beloeb", 125_000)),
		hvad: "Udgiften til sårpleje er opkrævet hos en anden kommune, som var den efter serviceloven."},
	{navn: "tilsynsfunktion-mangler", brud: regler("sundhed/tilsyn_overtaget"), goer: uden("/opgaver/0/tilsynsfunktion"),
		hvad: "Lægen har overladt opgaven til kommunen, men den tilsynsførende funktion er ikke nævnt."},
	{navn: "ikke-journalfoert", brud: regler("sundhed/journalfoering"), goer: saet("/opgaver/2/journalfoert", false),
		hvad: "Sårplejen er udført af autoriseret personale og ikke journalført."},
}
