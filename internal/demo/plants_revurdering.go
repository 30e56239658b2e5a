package demo

// revurderingsplants break the revurdering in the forum.
var revurderingsplants = []plant{
	{navn: "revurdering-for-sent", brud: regler("revurdering/halvaarlig", "revurdering/halvaarlig_fra_seneste"), behov: []behov{medRevurdering}, skaev: func(s *sag) {
		s.intervaller[0], s.oenske = 186, 0
	}, hvad: "Den første revurdering kom efter mere end et halvt år.", goer: noter("/revurderinger/0/dato")},
	{navn: "revurdering-to-maaneder-for-sent", brud: regler("revurdering/halvaarlig", "revurdering/halvaarlig_fra_seneste"), behov: []behov{medRevurdering}, skaev: func(s *sag) {
		s.intervaller, s.oenske = []int{245}, 0
	}, hvad: "Der gik otte måneder til den første revurdering.", goer: noter("/revurderinger/0/dato")},
	{navn: "oensket-interval-overskredet", brud: regler("revurdering/oensket_interval"), behov: []behov{iKoncept, medRevurdering}, skaev: func(s *sag) {
		s.intervaller[0], s.oenske = 130, 4
	}, hvad: "Kommunen ønskede revurdering efter fire måneder; den kom senere.", goer: noter("/revurderinger/0/dato")},
	{navn: "sagsfremstilling-klokken-tolv", brud: regler("revurdering/sagsfremstilling"), behov: []behov{iKoncept, medRevurdering}, goer: func(k *kladde) {
		k.set("/revurderinger/0/sagsfremstilling/modtaget", (k.sag.revurderinger[0].dag-1).kl(12, 0))
	}, hvad: "Sagsfremstillingen kom klokken 12.00 dagen før mødet; den skulle være der inden."},
	{navn: "revurderingssvar-en-dag-for-sent", brud: regler("revurdering/svarfrist"), behov: []behov{iKoncept, medRevurdering}, goer: func(k *kladde) {
		k.set("/revurderinger/0/kommunens_svar/sendt_sekretariat", k.sag.revurderinger[0].dag+8)
	}, hvad: "Kommunens svar på revurderingen er sendt 8 dage efter: én dag for sent."},
	{navn: "fortsat-trods-bortfald", brud: regler("revurdering/fortsat_visitation"), behov: []behov{medRevurdering}, goer: func(k *kladde) {
		k.set("/revurderinger/0/kommunens_svar/kriterier/fare/opfyldt", false)
	}, hvad: "Kommunen har besluttet fortsat visitation, selv om den finder kriteriet om fare ikke opfyldt."},
	{navn: "forslag-om-udslusning-mangler", brud: regler("revurdering/forslag_udslusning"), behov: []behov{iKoncept, medUdslusning}, goer: func(k *kladde) {
		k.fjern("/revurderinger/" + tal(len(k.sag.revurderinger)-1) + "/forslag_udslusning")
	}, hvad: "Kriterierne er ikke længere opfyldt, men revurderingen har intet forslag til udslusning."},
	{navn: "kommune-varslet-for-sent", brud: regler("revurdering/kommune_varslet"), behov: []behov{iKoncept, medUdslusning}, goer: func(k *kladde) {
		k.set("/revurderinger/"+tal(len(k.sag.revurderinger)-1)+"/kommune_varslet", k.sag.udslusningAnmodet+1)
	}, hvad: "Kommunen er først varslet dagen efter, at afsnittet anmodede om revurderingen."},
	{navn: "anmodet-revurdering-en-dag-for-sent", brud: regler("revurdering/efter_anmodning"), behov: []behov{iKoncept, medUdslusning}, goer: func(k *kladde) {
		nr := len(k.sag.revurderinger) - 1
		modtaget := k.sag.revurderinger[nr].dag - 15
		k.set("/revurderinger/"+tal(nr)+"/anmodning", objekt("sendt", modtaget.kl(10, 0), "modtaget", modtaget.kl(10, 5)))
		k.set("/revurderinger/"+tal(nr)+"/kommune_varslet", modtaget.kl(9, 0))
	}, hvad: "Visitationsforum behandlede afsnittets anmodning 15 dage efter modtagelsen: én dag for sent."},
	{navn: "revurdering-uden-status", brud: regler("revurdering/status"), behov: []behov{iKoncept, medRevurdering}, goer: uden("/revurderinger/0/status"),
		hvad: "Revurderingens status er fjernet."},
	{navn: "materiale-ikke-til-speciallaegen", brud: regler("revurdering/samme_repraesentanter"), behov: []behov{iKoncept, medRevurdering}, goer: func(k *kladde) {
		k.udtag("/revurderinger/0/materiale/modtagere", 2)
	}, hvad: "Materialet er ikke sendt til speciallægen."},
	{navn: "kommune-ikke-informeret", brud: regler("revurdering/kommune_informeret"), behov: []behov{iKoncept, medRevurdering}, goer: uden("/revurderinger/0/kommune_informeret"),
		hvad: "Kommunen er ikke informeret om resultatet af revurderingen."},
	{navn: "anledning-mangler", brud: regler("revurdering/anledning"), uoplyst: regler("revurdering/begrundelse", "revurdering/efter_anmodning", "revurdering/kommune_varslet", "revurdering/naeste_moede"), behov: []behov{iKoncept, medRevurdering}, goer: uden("/revurderinger/0/anledning"),
		hvad: "Anledningen til revurderingen er ikke angivet."},
}
