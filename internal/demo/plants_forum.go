package demo

// forumsplants break the deadlines up to the indstilling, the meeting and the indstilling itself.
var forumsplants = []plant{
	{navn: "indstilling-en-dag-for-sent", brud: regler("sagsbehandling/indstillingsfrist"), behov: []behov{behandlet, ikkeHaster}, skaev: func(s *sag) { s.skaevt.indstillingDage = 15 },
		hvad: "Indstillingen er afgivet 15 dage efter modtagelsen: én dag for sent.", goer: noter("/indstilling/dato")},
	{navn: "indstilling-tre-uger-for-sent", brud: regler("sagsbehandling/indstillingsfrist"), behov: []behov{behandlet, ikkeHaster}, skaev: func(s *sag) { s.skaevt.indstillingDage = 35 },
		hvad: "Indstillingen er afgivet 35 dage efter modtagelsen: tre uger for sent.", goer: noter("/indstilling/dato")},
	{navn: "hastende-en-dag-for-sent", brud: regler("sagsbehandling/hastefrist"), behov: []behov{iKoncept, behandlet}, skaev: func(s *sag) { s.hastende, s.skaevt.indstillingDage = true, 8 },
		hvad: "Sagen haster, og indstillingen er afgivet 8 dage efter modtagelsen: én dag for sent.", goer: noter("/anmodning/hastende", "/indstilling/dato")},
	{navn: "foerste-moede-for-sent", brud: regler("sagsbehandling/behandlingsfrist", "sagsbehandling/indstillingsfrist"), behov: []behov{iKoncept, behandlet, ikkeHaster}, skaev: func(s *sag) { s.skaevt.moedeDage = 15 },
		hvad: "Møderne er aflyst, til der er gået mere end 14 dage; sagen er både behandlet og indstillet for sent.", goer: noter("/forum/moeder/0/dato", "/indstilling/dato")},
	{navn: "moede-oversprunget", brud: regler("sagsbehandling/naeste_moede"), behov: []behov{iKoncept, behandlet, ikkeHaster}, skaev: func(s *sag) { s.skaevt.moedeOversprunget = true },
		hvad: "Sagen kom ikke på dagsordenen for det første møde efter modtagelsen, men først på det næste.", goer: noter("/forum/moedekalender")},

	{navn: "sagsfremstilling-paa-moededagen", brud: regler("sagsbehandling/sagsfremstilling"), behov: []behov{iKoncept, behandlet, ikkeUdsat}, goer: func(k *kladde) {
		k.set("/forum/moeder/0/sagsfremstilling/sendt", k.sag.moede.kl(8, 0))
	}, hvad: "Sagsfremstillingen er først sendt på mødedagen."},
	{navn: "myndighed-orienteret-efter-moedet", brud: regler("sagsbehandling/myndighed_orienteret"), behov: []behov{iKoncept, behandlet, ikkeUdsat}, goer: func(k *kladde) {
		k.set("/forum/moeder/0/myndighed_orienteret/dato", k.sag.moede+1)
	}, hvad: "Kommunens sagsbehandler fik først mødedatoen at vide dagen efter mødet."},
	{navn: "inddragelse-ikke-sikret", brud: regler("sagsbehandling/patientinddragelse"), behov: []behov{iKoncept, behandlet, ikkeUdsat}, goer: saet("/forum/moeder/0/patientinddragelse/status", "ikke_sikret"),
		hvad: "Sekretariatet sikrede ikke, at patienten blev inddraget."},

	{navn: "speciallaege-udeblev", brud: regler("forum/sammensaetning"), behov: []behov{behandlet, ikkeUdsat}, goer: saet("/forum/moeder/0/deltagere/2/fremmoedt", false),
		hvad: "Speciallægen mødte ikke til mødet i visitationsforum."},
	{navn: "suppleant-uden-forfald", brud: regler("forum/suppleant"), behov: []behov{iKoncept, behandlet, ikkeUdsat}, goer: saet("/forum/moeder/0/deltagere/1/rolle", "suppleant"),
		hvad: "En suppleant mødte for den socialfaglige konsulent, uden at konsulenten var noteret forhindret."},
	{navn: "kriminalforsorg-uden-dom", brud: regler("forum/kriminalforsorg_uvedkommende"), behov: []behov{iKoncept, udenOphold, udenDom, ikkeUdsat}, goer: func(k *kladde) {
		k.felter = append(k.felter, "/forum/moeder/0/deltagere")
		k.rod.find("/forum/moeder/0/deltagere").(*jsonListe).tilfoej(objekt("id", "ekstra", "funktion", "kriminalforsorg", "navn", k.sag.rolle(tilsynet), "rolle", "repraesentant", "fremmoedt", true))
	}, hvad: "Kriminalforsorgen deltog i mødet, selv om patienten ingen dom har."},
	{navn: "kriminalforsorg-udeblev", brud: regler("forum/kriminalforsorg_tilsyn"), behov: []behov{behandlet, medDom, ikkeUdsat}, goer: saet("/forum/moeder/0/deltagere/4/fremmoedt", false),
		hvad: "Den tilsynsførende fra Kriminalforsorgen mødte ikke, selv om dommen omfatter tilsyn."},
	{navn: "intet-referat", brud: regler("forum/beslutningsreferat"), behov: []behov{iKoncept, behandlet, ikkeUdsat}, goer: saet("/forum/moeder/0/beslutningsreferat", objekt("findes", false)),
		hvad: "Mødet har intet beslutningsreferat."},

	{navn: "stemmelighed", brud: regler("indstilling/flertal"), behov: []behov{iKoncept, behandlet, ikkeUdsat}, goer: func(k *kladde) {
		k.set("/forum/moeder/0/afstemning", objekt("for", 2, "imod", 2, "undlod", 1))
	}, hvad: "Stemmerne stod lige, to mod to."},
	{navn: "indstilling-uden-begrundelse", brud: regler("indstilling/begrundelse"), behov: []behov{iKoncept, behandlet}, goer: uden("/indstilling/begrundelse"),
		hvad: "Indstillingens begrundelse er fjernet."},
	{navn: "almen-afdeling-ikke-overvejet", brud: regler("indstilling/frem_for_almen_afdeling"), behov: []behov{iKoncept, indstilletTil}, goer: uden("/indstilling/frem_for_almen_afdeling"),
		hvad: "Indstillingen siger ikke, hvorfor en særlig plads frem for en almen psykiatrisk afdeling."},
	{navn: "fremsendt-uden-kontaktperson", brud: regler("indstilling/fremsendt"), behov: []behov{iKoncept, indstilletTil}, goer: func(k *kladde) {
		k.fjern("/indstilling/fremsendt/kontaktperson")
		k.fjern("/indstilling/afdeling/kontaktperson")
	}, hvad: "Indstillingen er sendt til kommunen uden navnet på afdelingens kontaktperson."},
	{navn: "indflytningsplan-mangler", brud: regler("indstilling/indflytningsplan"), behov: []behov{iKoncept, indstilletTil}, goer: uden("/indstilling/indflytningsplan"),
		hvad: "Indstillingen har ingen indflytningsplan."},
}

// noter tells which fields a plant that moves days has moved.
func noter(stier ...string) func(*kladde) {
	return func(k *kladde) { k.felter = append(k.felter, stier...) }
}
