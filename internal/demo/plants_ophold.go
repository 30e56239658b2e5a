package demo

// opholdsplants break the stay and its end; planplants break the samlede plan.
var opholdsplants = []plant{
	{navn: "opfoelgningsmoede-udeladt", brud: regler("ophold/opfoelgningsmoeder"), behov: []behov{iKoncept, medOphold}, goer: func(k *kladde) { k.udtag("/ophold/opfoelgningsmoeder", 0) },
		hvad: "Der er ikke holdt opfølgningsmøde i opholdets første måned."},
	{navn: "samtykke-trukket-to-dage-foer", brud: regler("ophold/samtykke_gaelder"), behov: []behov{medTrukket}, goer: func(k *kladde) { k.set("/ophold/samtykke/tilbagekaldt", k.sag.slut-2) },
		hvad: "Opholdet fortsatte to dage, efter at patienten havde trukket sit samtykke tilbage."},
	{navn: "udskrevet-paa-sjettedagen", brud: regler("udeblivelse/under_ophold_udskrivning"), behov: []behov{iKoncept, medFravaer}, goer: func(k *kladde) {
		fravaer := k.rod.find("/ophold/fravaer").(*jsonListe).elementer
		sidste := len(fravaer) - 1
		k.felter = append(k.felter, k.sidsteFravaer())
		fravaer[sidste] = k.sag.borte("frav-"+tal(sidste+1), k.sag.slut-6)
	}, hvad: "Patienten er udskrevet for udeblivelse 6 dage efter fraværets første dag: én dag for tidligt."},
	{navn: "udskrevet-uden-kontakt", brud: regler("udeblivelse/under_ophold_kontakt"), behov: []behov{iKoncept, medFravaer}, goer: func(k *kladde) { k.fjern(k.sidsteFravaer() + "/kontakt_patient") },
		hvad: "Patienten er udskrevet for udeblivelse, uden at afdelingen havde haft kontakt med patienten."},
	{navn: "forum-ikke-kontaktet", brud: regler("udeblivelse/under_ophold_forsoeg"), behov: []behov{iKoncept, medFravaer}, goer: func(k *kladde) { k.fjern(k.sidsteFravaer() + "/kontakt_visitationsforum") },
		hvad: "Afdelingen kontaktede ikke visitationsforum, før patienten blev udskrevet for udeblivelse."},

	{navn: "udskrivningsplan-mangler", brud: regler("udslusning/udskrivningsplan"), behov: []behov{iKoncept, medUdslusning}, goer: uden("/udslusning/udskrivningsplan"),
		hvad: "Der er ingen udskrivningsplan."},
	{navn: "kommune-orienteret-for-sent", brud: regler("udslusning/kommune_orienteret"), behov: []behov{iKoncept, medUdslusning}, goer: func(k *kladde) {
		k.set("/udslusning/kommune_orienteret", k.sag.udslusningAnmodet+1)
	}, hvad: "Kommunen fik først besked dagen efter, at visitationsforum var anmodet."},
	{navn: "udsluset-af-forkert-kommune", brud: regler("udslusning/uden_samtykke"), behov: []behov{medUdslusning}, goer: func(k *kladde) {
		k.set("/udslusning/beslutning/samtykke/givet", false)
		k.set("/udslusning/beslutning/kommunekode", andenKommune(k.sag.kommune))
	}, hvad: "Udslusning uden samtykke er besluttet af en kommune, der ikke er handlekommune."},
	{navn: "samtykke-ikke-soegt", brud: regler("udslusning/samtykke_soegt"), behov: []behov{iKoncept, medUdslusning}, goer: func(k *kladde) {
		k.set("/udslusning/beslutning/samtykke", objekt("givet", false))
	}, hvad: "Patientens samtykke til udslusningen er ikke søgt."},
	{navn: "kriterier-bortfaldet-uden-opfoelgning", brud: regler("ophold/udslusning_droeftet"), behov: []behov{iKoncept, medUdslusning}, goer: func(k *kladde) {
		moeder := k.rod.find("/ophold/opfoelgningsmoeder").(*jsonListe)
		for i := range moeder.elementer {
			k.set("/ophold/opfoelgningsmoeder/"+tal(i)+"/udslusning_droeftet", false)
		}
	}, hvad: "Udslusningen er ikke drøftet på noget opfølgningsmøde."},
}

// sidsteFravaer is the pointer of the absence that the stay ended with.
func (k *kladde) sidsteFravaer() string {
	return "/ophold/fravaer/" + tal(len(k.rod.find("/ophold/fravaer").(*jsonListe).elementer)-1)
}

var planplants = []plant{
	{navn: "plan-paabegyndt-femte-hverdag", brud: regler("samlet_plan/paabegyndt", "samlet_plan/koncept_fire_hverdage", "samlet_plan/fremsendt_afdeling"), behov: []behov{iKoncept, medPlan}, goer: func(k *kladde) {
		femte := k.sag.start.plusHverdage(5)
		for _, felt := range []string{"paabegyndt", "foreligger", "fremsendt_afdeling"} {
			k.set("/samlet_plan/"+felt, femte)
		}
	}, hvad: "Planen er påbegyndt og færdig på den femte hverdag: én for sent efter bekendtgørelsen, og efter konceptets fire hverdage."},
	{navn: "plan-paa-ellevte-hverdag", brud: regler("samlet_plan/foreligger", "samlet_plan/koncept_fire_hverdage", "samlet_plan/fremsendt_afdeling"), behov: []behov{iKoncept, medPlan}, goer: func(k *kladde) {
		ellevte := k.sag.start.plusHverdage(11)
		k.set("/samlet_plan/foreligger", ellevte)
		k.set("/samlet_plan/fremsendt_afdeling", ellevte)
	}, hvad: "Planen forelå først på den ellevte hverdag: én for sent."},
	{navn: "plan-uden-faenomener", brud: regler("samlet_plan/indhold_diagnoser"), behov: []behov{medPlan}, goer: uden("/samlet_plan/diagnoser/faenomener"),
		hvad: "De fænomener, der ligger til grund for diagnoserne, er fjernet fra planen."},
	{navn: "plan-uden-maalsaetning", brud: regler("samlet_plan/indhold_maalsaetning"), behov: []behov{medPlan}, goer: uden("/samlet_plan/maalsaetning"),
		hvad: "Planens målsætning er fjernet."},
	{navn: "indsats-uden-prioritet", brud: regler("samlet_plan/indhold_varighed_prioritering"), behov: []behov{medPlan}, goer: uden("/samlet_plan/initiativer/0/prioritet"),
		hvad: "Planens første indsats er ikke prioriteret."},
	{navn: "indsats-uden-maal", brud: regler("samlet_plan/indhold_initiativer"), behov: []behov{medPlan}, goer: uden("/samlet_plan/initiativer/0/maal"),
		hvad: "Planens første indsats har intet mål."},
	{navn: "ingen-kopi", brud: regler("samlet_plan/kopi"), behov: []behov{medPlan, endtOphold}, goer: uden("/samlet_plan/kopi"),
		hvad: "Patienten har ikke fået en kopi af planen."},
	{navn: "paaroerende-uden-samtykke", brud: regler("samlet_plan/indhold_paaroerende"), behov: []behov{medPlan, udenPaaroerendesSamtykke}, goer: func(k *kladde) {
		k.set("/samlet_plan/paaroerende/kontakter", liste(objekt("id", "paar-1", "navn", k.sag.rolle(kontakten), "relation", "søster", "telefon", "+45 00 00 00 11")))
	}, hvad: "Planen har pårørendes kontaktdata, selv om patienten ikke har samtykket."},
	{navn: "anden-opholdsstart", brud: regler("samlet_plan/indhold_opholdsstart"), behov: []behov{medPlan}, goer: func(k *kladde) { k.set("/samlet_plan/opholdsstart", k.sag.start+3) },
		hvad: "Planens dato for opholdets start er tre dage senere end sagens."},
	{navn: "plan-uden-overlaege", brud: regler("samlet_plan/indhold_overlaege"), behov: []behov{medPlan}, goer: uden("/samlet_plan/overlaege"),
		hvad: "Overlægens navn er fjernet fra planen."},
	{navn: "plan-uden-patienten", brud: regler("samlet_plan/patient_inddraget"), behov: []behov{medPlan, foerRecovery}, goer: saet("/samlet_plan/patient_inddraget", objekt("inddraget", false)),
		hvad: "Patienten er ikke inddraget i planen."},
	{navn: "kriseplan-mangler", brud: regler("recovery/tidlig_hjaelp"), behov: []behov{medOphold, medRecovery}, goer: uden("/samlet_plan/recovery/kriseplan"),
		hvad: "Kriseplanen er fjernet fra den samlede plan."},
}
