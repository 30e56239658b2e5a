package demo

// afgoerelsesplants break the kommune's answer, the waiting list and what follows when the patient does not come.
var afgoerelsesplants = []plant{
	{navn: "svar-en-dag-for-sent", brud: regler("afgoerelse/svarfrist"), behov: []behov{iKoncept, behandlet}, skaev: func(s *sag) { s.skaevt.svarDage = 8 },
		hvad: "Kommunens svar er sendt 8 dage efter indstillingen: én dag for sent.", goer: noter("/afgoerelse/sendt_sekretariat")},
	{navn: "svar-to-uger-for-sent", brud: regler("afgoerelse/svarfrist"), behov: []behov{iKoncept, behandlet}, skaev: func(s *sag) { s.skaevt.svarDage = 21 },
		hvad: "Kommunens svar er sendt 21 dage efter indstillingen: to uger for sent.", goer: noter("/afgoerelse/sendt_sekretariat")},
	{navn: "afsnit-fik-ikke-svar", brud: regler("afgoerelse/modtagere"), behov: []behov{iKoncept, visiteret}, goer: uden("/afgoerelse/sendt_afsnit"),
		hvad: "Beslutningen om visitation er ikke sendt til afsnittet."},
	{navn: "fast-periode", brud: regler("afgoerelse/ingen_fast_periode"), behov: []behov{iKoncept, visiteret}, goer: saet("/afgoerelse/fast_periode", objekt("fastsat", true, "periode", "seks måneder")),
		hvad: "Kommunen har fastsat en fast periode for opholdet."},
	{navn: "forkert-kommune", brud: regler("afgoerelse/rette_kommune"), behov: []behov{visiteret}, goer: func(k *kladde) { k.set("/afgoerelse/kommunekode", andenKommune(k.sag.kommune)) },
		hvad: "Afgørelsen er truffet af en kommune, som ikke er patientens handlekommune."},
	{navn: "tidsplan-mangler", brud: regler("afgoerelse/tidsplan"), behov: []behov{iKoncept, visiteret}, goer: uden("/afgoerelse/tidsplan"),
		hvad: "Kommunen har ikke taget stilling til indflytningsdatoen."},
	{navn: "ikke-sendt-videre", brud: regler("afgoerelse/videresendt"), behov: []behov{iKoncept, behandlet}, goer: uden("/afgoerelse/videresendt_forum"),
		hvad: "Sekretariatet har ikke sendt kommunens svar videre til forummets medlemmer."},
	{navn: "oensket-ni-maaneder", brud: regler("afgoerelse/oensket_revurdering"), behov: []behov{forloeb(fortrudt, aldrigKommet, fortrudt)}, goer: func(k *kladde) {
		k.set("/afgoerelse/revurderingsoenske", objekt("kortere_interval", true, "interval", objekt("antal", 9, "enhed", "maaneder")))
	}, hvad: "Kommunen ønsker revurdering efter 9 måneder; loven kræver den efter højst 6."},

	{navn: "ikke-paa-venteliste", brud: regler("venteliste/optaget"), behov: []behov{iKoncept, visiteret, medVenteliste}, goer: uden("/venteliste/optaget"),
		hvad: "Der var ingen ledig plads, og patienten er ikke optaget på ventelisten."},
	{navn: "plads-holdt-en-dag-for-laenge", brud: regler("udeblivelse/reservation"), behov: []behov{iKoncept, medOphold, medVenteliste, medUdeblivelse}, goer: func(k *kladde) {
		k.set("/indflytning/udeblivelser/0/plads_frigivet", k.sag.planlagt+4)
	}, hvad: "Pladsen blev holdt fri i 4 dage efter udeblivelsen, selv om der var venteliste: én dag for længe."},
	{navn: "plads-frigivet-for-tidligt", brud: regler("udeblivelse/reservation_frigivet_foer_tid"), behov: []behov{iKoncept, medOphold, medUdeblivelse}, goer: func(k *kladde) {
		k.set("/indflytning/udeblivelser/0/plads_frigivet", k.sag.planlagt+1)
	}, hvad: "Pladsen blev frigivet dagen efter udeblivelsen, uden at patienten havde sagt fra."},
	{navn: "ny-anmodning-kraevet", brud: regler("udeblivelse/i_bero"), behov: []behov{iKoncept, medOphold, medUdeblivelse}, goer: saet("/indflytning/udeblivelser/0/ny_anmodning_kraevet", true),
		hvad: "Patienten kom inden for måneden, og alligevel blev der krævet en ny anmodning."},
	{navn: "sekretariat-ikke-orienteret", brud: regler("udeblivelse/orientering"), behov: []behov{iKoncept, medOphold, medUdeblivelse}, goer: uden("/indflytning/udeblivelser/0/orienteret_sekretariat"),
		hvad: "Afdelingen orienterede ikke sekretariatet om, at patienten udeblev."},
	{navn: "slettet-uden-kontakt", brud: regler("udeblivelse/ikke_slettet_uden_kontakt", "udeblivelse/kommune_kontakter"), behov: []behov{iKoncept, medSletning}, goer: saet("/indflytning/udeblivelser/0/kontakter/1/resultat", "forsoeg"),
		hvad: "Visitationen er slettet, selv om kommunen kun forsøgte at få kontakt med patienten."},
	{navn: "kom-efter-maaneden", brud: regler("udeblivelse/i_bero"), behov: []behov{iKoncept, medOphold, medUdeblivelse}, skaev: func(s *sag) { s.skaevt.komDage = 34 },
		hvad: "Patienten kom, da måneden fra visitationen var gået, og blev indlagt uden en ny anmodning.", goer: noter("/indflytning/udeblivelser/0/fremmoedt", "/indflytning/udeblivelser/0/indlagt")},
}

// andenKommune is one of the kommuner that is not the case's.
func andenKommune(k *kommune) string {
	if k.kode == "0813" {
		return "0825"
	}
	return "0813"
}
