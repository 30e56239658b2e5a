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
#       afventer_ny_anmodning: "Måneden udløb {frist}, før patienten mødte op: en indlæggelse kræver en ny anmodning."
#       uoplyst: "Det kan ikke afgøres, om måneden holdt; oplys {mangler}."
#       planlagt_efter_maaneden: "Den planlagte indflytning ligger efter måneden, der udløb {frist}; det siger koncept intet om."
#       ikke_relevant: "Måneden udløb {frist}, uden at patienten mødte op: visitationen kan ikke længere bruges uden en ny anmodning."
#     en:
#       opfyldt: "The patient came on {faktisk}; the assessment stood until {frist}, and it was respected."
#       brud: "The patient came on {faktisk}, within the month until {frist}, and a new request was demanded all the same."
#       indlagt_uden_ny_anmodning: "The patient came on {faktisk}, after the month ended on {frist}, and was admitted without a new request."
#       afventer: "The assessment stands until {frist}; if the patient comes by then no new request is needed."
#       afventer_ny_anmodning: "The month ended on {frist} before the patient came: an admission needs a new request."
#       uoplyst: "It cannot be decided whether the month held; state {mangler}."
#       planlagt_efter_maaneden: "The planned date lies after the month, which ended on {frist}; the koncept is silent on that."
#       ikke_relevant: "The month ended on {frist} without the patient coming: the visitation cannot be used without a new request."
#   afhjaelpning:
#     da: "Inden for måneden: indlæg uden ny anmodning, eller sæt patienten på ventelisten. Efter måneden: bed kommunen om en ny anmodning."
#     en: "Within the month: admit without a new request, or put the patient on the waiting list. After it: ask the kommune for a new request."
package regler.udeblivelse.i_bero

import data.felles.fakta
import data.felles.forekomst
import data.felles.frist
import data.felles.gyldighed
import data.felles.krav
import data.felles.parameter

gyldig := gyldighed.koncept([["afgoerelse", "dato"], ["anmodning", "modtaget"]])

besluttet := ["afgoerelse", "dato"]

svar := krav.trin_ikke_naaet if udeblivelser == []

else := gyldig.stop if gyldig.stop

else := krav.uoplyst([besluttet]) if not sidste

else := forekomst.saml([bedoemt(u) | some u in udeblivelser])

# A missed day is one that has passed, or on which it is recorded that the patient did not come.
udeblivelser := [{"id": u.id, "sti": ["indflytning", "udeblivelser", i], "u": u} |
	some i, u in input.indflytning.udeblivelser
	fakta.sket_vaerdi(u.planlagt)
]

maaneder := parameter.vaerdi(data.parametre.udeblivelse.i_bero, gyldig.dag)

sidste := frist.sidste_dag(fakta.sket(besluttet), maaneder, "maaneder")

beregning := {"fra": fakta.sket(besluttet), "led": [{"antal": maaneder, "enhed": "maaneder"}], "sidste_dag": sidste}

bedoemt(x) := forekomst.af(
	object.union(
		{"frist": sidste, "mangler": [], "beregning": beregning},
		vurderet(x.sti, x.u),
	),
	x.id,
	x.sti,
)

vurderet(sti, u) := {
	"udfald": "uoplyst",
	"besked": "planlagt_efter_maaneden",
	"fakta": [besluttet, array.concat(sti, ["planlagt"])],
} if {
	u.planlagt > sidste
} else := fremmoedt_inden(sti, u, kom) if {
	kom := fakta.sket_vaerdi(u.fremmoedt)
	kom <= sidste
} else := fremmoedt_efter(sti, u, kom) if {
	kom := fakta.sket_vaerdi(u.fremmoedt)
} else := {
	"udfald": "ikke_relevant",
	"grund": "betingelse",
	"fakta": [besluttet, array.concat(sti, ["planlagt"])],
} if {
	input.pr_dato > sidste
} else := {
	"udfald": "afventer",
	"fakta": [besluttet, array.concat(sti, ["planlagt"])],
	"mangler": [array.concat(sti, ["fremmoedt"])],
}

fremmoedt_inden(sti, u, kom) := {
	"udfald": udfald,
	"fakta": [besluttet, array.concat(sti, ["fremmoedt"]), array.concat(sti, ["ny_anmodning_kraevet"])],
	"beregning": object.union(beregning, {"faktisk": kom}),
} if {
	udfald := {true: "brud", false: "opfyldt"}[u.ny_anmodning_kraevet]
} else := {
	"udfald": "uoplyst",
	"fakta": [besluttet, array.concat(sti, ["fremmoedt"])],
	"mangler": [array.concat(sti, ["ny_anmodning_kraevet"])],
	"beregning": object.union(beregning, {"faktisk": kom}),
}

fremmoedt_efter(sti, u, kom) := {
	"udfald": "opfyldt",
	"fakta": [besluttet, array.concat(sti, ["fremmoedt"]), array.concat(sti, ["ny_anmodning_modtaget"]), array.concat(sti, ["indlagt"])],
	"beregning": object.union(beregning, {"faktisk": kom}),
} if {
	fakta.sket_vaerdi(u.ny_anmodning_modtaget) <= fakta.sket_vaerdi(u.indlagt)
} else := {
	"udfald": "brud",
	"besked": "indlagt_uden_ny_anmodning",
	"fakta": [besluttet, array.concat(sti, ["fremmoedt"]), array.concat(sti, ["indlagt"])],
	"mangler": [array.concat(sti, ["ny_anmodning_modtaget"])],
	"beregning": object.union(beregning, {"faktisk": kom}),
} if {
	fakta.sket_vaerdi(u.indlagt)
} else := {
	"udfald": "afventer",
	"besked": "afventer_ny_anmodning",
	"frist": null,
	"fakta": [besluttet, array.concat(sti, ["fremmoedt"])],
	"mangler": [array.concat(sti, ["ny_anmodning_modtaget"])],
	"beregning": object.union(beregning, {"faktisk": kom}),
}
