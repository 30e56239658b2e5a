# METADATA
# scope: package
# title: Visitationen står i bero i 1 måned
# description: |
#   Møder patienten ikke op på den planlagte indflytningsdato, fastholdes vurderingen i 1 måned fra beslutningen om
#   visitation. Kommer patienten inden for måneden, må der ikke kræves en ny anmodning; kommer patienten senere, kræver
#   indlæggelsen en ny anmodning.
#   Ikke kodet: om patienten stadig opfylder kriterierne ved fremmødet.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The visitation is held for one month
#   dokumenttype: visitationssag
#   alvor: konceptkrav
#   ansvarlig: [sekretariatet, afdelingen]
#   laesninger: [frist.flyt_til_hverdag]
#   efter: [/afgoerelse/dato, /anmodning/modtaget]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Ved patientens udeblivelse fra indlæggelse", citat: "Visitationen sættes i bero i maks. 1 måned, såfremt patienten/borgeren ikke møder op på indskrivningstidspunktet. Dette vil sige, at fra beslutning om visitation og 1 måned frem, fastholdes vurderingen om patientens egnethed til indlæggelse" }
#   beregning:
#     da: { fra: visiteret, faktisk: mødt op }
#     en: { fra: visitation decided, faktisk: came }
#   besked:
#     da:
#       opfyldt: "Patienten mødte op {faktisk}; vurderingen gjaldt til og med {frist}, og der blev handlet efter det."
#       brud: "Patienten mødte op {faktisk}, inden for måneden til og med {frist}, og alligevel blev der krævet en ny anmodning."
#       indlagt_uden_ny_anmodning: "Patienten mødte op {faktisk}, efter at måneden udløb {frist}, og blev indlagt uden en ny anmodning."
#       afventer: "Vurderingen gælder til og med {frist}; møder patienten op inden da, kræves ingen ny anmodning."
#       afventer_ny_anmodning: "Måneden udløb {sidste_dag}, før patienten mødte op: en indlæggelse kræver en ny anmodning."
#       uoplyst: "Det kan ikke afgøres, om måneden holdt; oplys {mangler}."
#       planlagt_efter_maaneden: "Den planlagte indflytning ligger efter måneden, der udløb {frist}; det siger koncept intet om."
#       ikke_relevant: "Måneden udløb {frist}, uden at patienten mødte op: visitationen kan ikke længere bruges uden en ny anmodning."
#       afloest: "Patienten er siden udeblevet igen; det er den seneste udeblivelse, der bedømmes."
#       ikke_indlagt: "Patienten mødte op {faktisk}, efter at måneden udløb {frist}, og sagen er afsluttet uden en indlæggelse."
#     en:
#       opfyldt: "The patient came on {faktisk}; the assessment stood until {frist}, and it was respected."
#       brud: "The patient came on {faktisk}, within the month until {frist}, and a new request was demanded all the same."
#       indlagt_uden_ny_anmodning: "The patient came on {faktisk}, after the month ended on {frist}, and was admitted without a new request."
#       afventer: "The assessment stands until {frist}; if the patient comes by then no new request is needed."
#       afventer_ny_anmodning: "The month ended on {sidste_dag} before the patient came: an admission needs a new request."
#       uoplyst: "It cannot be decided whether the month held; state {mangler}."
#       planlagt_efter_maaneden: "The planned date lies after the month, which ended on {frist}; the koncept is silent on that."
#       ikke_relevant: "The month ended on {frist} without the patient coming: the visitation cannot be used without a new request."
#       afloest: "The patient has since failed to come again; the last failure to come is judged."
#       ikke_indlagt: "The patient came on {faktisk}, after the month ended on {frist}, and the case was closed without an admission."
#   afhjaelpning:
#     da: "Inden for måneden: indlæg uden ny anmodning, eller sæt patienten på ventelisten. Efter måneden: bed kommunen om en ny anmodning."
#     en: "Within the month: admit without a new request, or put the patient on the waiting list. After it: ask the kommune for a new request."
#   fortolkning:
#     da: "Måneden regnes fra kommunens beslutning om visitation, ikke fra udeblivelsen; beslutningsdagen tælles ikke med."
#     en: "The month is counted from the kommune's decision on visitation, not from the failure to come; the day of the decision is not counted."
package regler.udeblivelse.i_bero

import data.felles.fakta
import data.felles.forekomst
import data.felles.forloeb
import data.felles.frist
import data.felles.gyldighed
import data.felles.krav
import data.felles.parameter
import data.felles.udeblivelse

gyldig := gyldighed.koncept([["afgoerelse", "dato"], ["anmodning", "modtaget"]])

besluttet := ["afgoerelse", "dato"]

svar := krav.trin_ikke_naaet if udeblivelse.fra_indlaeggelse == []

else := gyldig.stop if gyldig.stop

else := krav.uoplyst([besluttet]) if not sidste

else := forekomst.saml([bedoemt(x) | some x in udeblivelse.fra_indlaeggelse])

maaneder := parameter.vaerdi(data.parametre.udeblivelse.i_bero, gyldig.dag)

sidste := frist.sidste_dag(fakta.sket(besluttet), maaneder, "maaneder")

beregning := {"fra": fakta.sket(besluttet), "led": [{"antal": maaneder, "enhed": "maaneder"}], "sidste_dag": sidste}

bedoemt(x) := forekomst.af(
	object.union({"frist": sidste, "mangler": [], "beregning": beregning}, vurderet(x)),
	x.id,
	x.sti,
)

vurderet(x) := krav.uoplyst([x.felt.planlagt]) if not x.post.planlagt

else := {
	"udfald": "uoplyst",
	"besked": "planlagt_efter_maaneden",
	"fakta": [besluttet, x.felt.planlagt],
} if {
	x.post.planlagt > sidste
}

else := moedt(x, udeblivelse.fremmoedt(x)) if udeblivelse.fremmoedt(x)

else := {
	"udfald": "ikke_relevant",
	"grund": "betingelse",
	"besked": "afloest",
	"fakta": [x.felt.planlagt, udeblivelse.afloest(x)],
} if {
	udeblivelse.afloest(x)
}

else := {
	"udfald": "ikke_relevant",
	"grund": "betingelse",
	"fakta": [besluttet, x.felt.planlagt],
} if {
	input.pr_dato > sidste
}

else := {
	"udfald": "afventer",
	"fakta": [besluttet, x.felt.planlagt],
	"mangler": [x.felt.fremmoedt],
}

moedt(x, kom) := object.union(
	{"fakta": [besluttet, kom.sti], "beregning": object.union(beregning, {"faktisk": kom.dag})},
	behandlet(x, kom),
)

behandlet(x, kom) := inden_for_maaneden(x, kom) if kom.dag <= sidste

else := efter_maaneden(x, kom)

inden_for_maaneden(x, kom) := {"udfald": udfald, "fakta": [besluttet, kom.sti, x.felt.ny_anmodning_kraevet]} if {
	udfald := {true: "brud", false: "opfyldt"}[x.post.ny_anmodning_kraevet]
} else := {"udfald": "uoplyst", "mangler": [x.felt.ny_anmodning_kraevet]}

efter_maaneden(x, kom) := {
	"udfald": "opfyldt",
	"fakta": array.concat([besluttet, kom.sti, x.felt.ny_anmodning_modtaget], [i.sti | i := udeblivelse.indlagt(x)]),
} if {
	fakta.sket(x.felt.ny_anmodning_modtaget)
	not indlagt_foer_anmodningen(x)
} else := {
	"udfald": "brud",
	"besked": "indlagt_uden_ny_anmodning",
	"fakta": array.concat([besluttet, kom.sti, udeblivelse.indlagt(x).sti], [sti | some sti in [x.felt.ny_anmodning_modtaget]; fakta.sket(sti)]),
	"mangler": [sti | some sti in [x.felt.ny_anmodning_modtaget]; not fakta.sket(sti)],
} if {
	udeblivelse.indlagt(x)
} else := {
	"udfald": "ikke_relevant",
	"grund": "betingelse",
	"besked": "ikke_indlagt",
	"fakta": [besluttet, kom.sti, ["afsluttet", "dato"]],
} if {
	forloeb.afsluttet
} else := {
	"udfald": "afventer",
	"besked": "afventer_ny_anmodning",
	"frist": null,
	"mangler": [x.felt.ny_anmodning_modtaget],
}

indlagt_foer_anmodningen(x) if udeblivelse.indlagt(x).dag < fakta.sket(x.felt.ny_anmodning_modtaget)
