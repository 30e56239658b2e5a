# METADATA
# scope: package
# title: Indstilling inden 14 dage
# description: |
#   Visitationsforum har afgivet indstillingen senest 14 kalenderdage efter, at sekretariatet modtog anmodningen. Det
#   gælder også hastende sager, og en udsættelse flytter ikke fristen.
#   Ikke kodet: om sagen var tilstrækkeligt oplyst, da fristen løb.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: Recommendation within 14 days
#   dokumenttype: visitationssag
#   alvor: lovkrav
#   ansvarlig: visitationsforum
#   laesninger: [frist.flyt_til_hverdag, frist.udsaettelse_suspenderer]
#   efter: [/anmodning/modtaget]
#   varianter:
#     - { navn: A-B, fra: "2017-07-01", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: psykiatriloven, sted: "§ 42 b, stk. 3", ordlyd: ikke_set, sikkerhed: set, set_hos: "foxylex.dk/psykiatritvangloven/42b" }
#     - { kilde: koncept-visitation-2017-12-18, sted: "Indstilling til ophold på de særlige pladser", citat: "er der en frist på 14 dage inden sagen skal have været behandlet i visitionsforum og indstilling udfærdiget" }
#   beregning:
#     da: { fra: modtaget, faktisk: afgivet }
#     en: { fra: received, faktisk: given }
#   besked:
#     da:
#       opfyldt: "Indstillingen er afgivet {faktisk}; fristen var {frist}."
#       brud: "Indstillingen skulle være afgivet senest {frist}."
#       afventer: "Indstillingen skal afgives senest {frist}."
#       suspenderet: "Fristen er suspenderet, indtil sagen behandles igen."
#     en:
#       opfyldt: "The recommendation was given on {faktisk}; the deadline was {frist}."
#       brud: "The recommendation should have been given no later than {frist}."
#       afventer: "The recommendation must be given no later than {frist}."
#       suspenderet: "The deadline is suspended until the case is treated again."
#   afhjaelpning:
#     da: "Afgiv indstillingen straks, og notér årsagen til overskridelsen på sagen."
#     en: "Give the recommendation at once and record on the case why it is late."
#   fortolkning:
#     da: "Fristen er talt i kalenderdage, modtagelsesdagen ikke medregnet. Kilderne siger ikke, at en udsættelse flytter den."
#     en: "Counted in calendar days, the day of receipt excluded. The sources do not say that a postponement moves it."
package regler.sagsbehandling.indstillingsfrist

import data.felles.fakta
import data.felles.frist
import data.felles.gyldighed
import data.felles.kalender
import data.felles.krav
import data.felles.laesning
import data.felles.parameter
import data.felles.sagsbehandling

gyldig := gyldighed.lov([["anmodning", "modtaget"]])

svar := krav.trin_ikke_naaet if sagsbehandling.afventer_modtagelse

else := gyldig.stop if gyldig.stop

else := frist.senest({
	"fra": ["anmodning", "modtaget"],
	"antal": dage,
	"enhed": "dage",
	"haendelse": ["indstilling", "dato"],
}) if {
	udsat_fra == []
}

else := {
	"udfald": "afventer",
	"besked": "suspenderet",
	"frist": null,
	"fakta": [["anmodning", "modtaget"]],
	"mangler": [["indstilling", "dato"]],
} if {
	not fakta.sket(["indstilling", "dato"])
	genoptaget == []
}

else := frist.senest({
	"fra": ["anmodning", "modtaget"],
	"antal": dage + suspenderet,
	"enhed": "dage",
	"haendelse": ["indstilling", "dato"],
})

dage := parameter.vaerdi(data.parametre.sagsbehandling.indstillingsfrist, gyldig.dag)

# Only the reading frist.udsaettelse_suspenderer looks at the postponements. One after the last day suspends nothing.
udsat_fra := sort([dato |
	laesning.valg("frist.udsaettelse_suspenderer")
	some m in input.forum.moeder
	m.udsaettelse.udsat
	dato := fakta.sket_vaerdi(m.dato)
	dato <= frist.sidste_dag(fakta.sket(["anmodning", "modtaget"]), dage, "dage")
])

# The first treatment after the last postponement: from that day the deadline runs again.
genoptaget := sort([dato |
	some m in input.forum.moeder
	dato := fakta.sket_vaerdi(m.dato)
	dato > udsat_fra[count(udsat_fra) - 1]
])

suspenderet := kalender.dage_mellem(udsat_fra[0], genoptaget[0]) if {
	genoptaget != []
} else := kalender.dage_mellem(udsat_fra[0], fakta.sket(["indstilling", "dato"]))
