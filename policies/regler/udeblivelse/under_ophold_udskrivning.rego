# METADATA
# scope: package
# title: Udskrivning tidligst efter 1 uges udeblivelse
# description: |
#   En patient, der udebliver under opholdet, udskrives for udeblivelsen tidligst 1 uge efter den første dag af en ubrudt
#   udeblivelse. Vender patienten tilbage, begynder ugen forfra. Så længe patienten ikke er udskrevet for udeblivelse,
#   kræver reglen intet.
#   Ikke kodet: om der var grund til at udskrive patienten.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: Discharge no earlier than one week of absence
#   dokumenttype: visitationssag
#   alvor: konceptkrav
#   ansvarlig: afdelingen
#   efter: [/ophold/slut, /udslusning/udsluset]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Ved udeblivelse under behandlingsophold", citat: "Patienten kan udskrives efter 1 uges udeblivelse." }
#   beregning:
#     da: { fra: udeblevet, faktisk: udskrevet }
#     en: { fra: absent, faktisk: discharged }
#   besked:
#     da:
#       opfyldt: "Patienten blev udskrevet {faktisk}; den ubrudte udeblivelse begyndte {fra}, og ugen var gået {foerste_dag}."
#       brud: "Patienten blev udskrevet {faktisk}, men kunne på grund af udeblivelsen fra {fra} tidligst udskrives {foerste_dag}."
#       vendt_tilbage: "Patienten blev udskrevet for udeblivelse {udskrevet}, men var vendt tilbage inden da."
#       uoplyst: "Det kan ikke afgøres, om patienten blev udskrevet for tidligt; oplys {mangler}."
#       ikke_relevant: "Opholdet er ophørt af en anden grund end udeblivelse."
#     en:
#       opfyldt: "The patient was discharged on {faktisk}; the unbroken absence began on {fra}, and the week was over on {foerste_dag}."
#       brud: "The patient was discharged on {faktisk}, but could because of the absence from {fra} be discharged no earlier than {foerste_dag}."
#       vendt_tilbage: "The patient was discharged for absence on {udskrevet}, but had returned before that."
#       uoplyst: "It cannot be decided whether the patient was discharged too early; state {mangler}."
#       ikke_relevant: "The stay ended for another reason than absence."
#   afhjaelpning:
#     da: "Tag udskrivningen op til fornyet overvejelse, og kontakt patienten og kommunen; notér, hvorfor der blev udskrevet før tiden."
#     en: "Reconsider the discharge and contact the patient and the kommune; record why the discharge came early."
#   fortolkning:
#     da: "\"Efter 1 uges udeblivelse\" er læst som tidligst 7 dage efter den første dag af udeblivelsen: udebliver patienten den 1., kan udskrivning ske den 8. Vender patienten tilbage på dagen for udskrivningen, tæller det kun som brudt udeblivelse, når klokkeslættene viser, at det var før."
#     en: "\"Efter 1 uges udeblivelse\" is read as 7 days after the first day of absence at the earliest: absent from the 1st, discharge on the 8th. A return on the day of the discharge breaks the absence only where the clock times show that it came first."
package regler.udeblivelse.under_ophold_udskrivning

import data.felles.gyldighed
import data.felles.kalender
import data.felles.krav
import data.felles.parameter
import data.felles.udeblivelse

gyldig := gyldighed.koncept([["ophold", "slut"], ["udslusning", "udsluset"]])

udskrevet := udeblivelse.udskrevet

svar := krav.trin_ikke_naaet if not udskrevet

else := gyldig.stop if gyldig.stop

else := krav.uoplyst([["ophold", "slut_aarsag"]]) if udeblivelse.aarsager == []

else := krav.ikke_relevant(udeblivelse.aarsager) if not udeblivelse.for_udeblivelse

else := krav.uoplyst([["ophold", "fravaer"]]) if udeblivelse.under_ophold == []

else := bedoemt(sidste) if bedoemt(sidste).udfald == "opfyldt"

else := krav.uoplyst(uafklaret) if uafklaret != []

else := bedoemt(sidste) if sidste

else := {
	"udfald": "brud",
	"besked": "vendt_tilbage",
	"fakta": array.concat([udskrevet.sti], [x.felt.tilbage | some x in udeblivelse.under_ophold; udeblivelse.vendt_tilbage(x)]),
	"mangler": [],
	"parametre": {"udskrevet": udskrevet.dag},
}

uger := parameter.vaerdi(data.parametre.udeblivelse.udskrivning, gyldig.dag)

aabne := udeblivelse.ved_udskrivning

# The absence that began last: a return between two absences restarts the week.
sidste := aabne[count(aabne) - 1]

# What could show an earlier beginning: absences without a first day, and the return that an earlier one lacks.
uafklaret := array.concat(
	[x.felt.fra | some x in udeblivelse.under_ophold; not x.post.fra],
	[x.felt.tilbage | some x in aabne; x.id != sidste.id],
)

bedoemt(x) := {
	"udfald": "opfyldt",
	"fakta": grundlag(x),
	"mangler": [],
	"beregning": beregning(x),
} if {
	udskrevet.dag >= foerste_dag(x)
} else := {
	"udfald": "brud",
	"fakta": grundlag(x),
	"mangler": [],
	"beregning": object.union(beregning(x), {"afvigelse": kalender.dage_mellem(foerste_dag(x), udskrevet.dag)}),
}

# An earliest day, not a deadline: it does not move to a hverdag under any reading.
foerste_dag(x) := kalender.plus_uger(x.fra, uger)

grundlag(x) := array.concat(udeblivelse.aarsager, [x.felt.fra, udskrevet.sti])

beregning(x) := {
	"fra": x.fra,
	"led": [{"antal": uger, "enhed": "uger"}],
	"foerste_dag": foerste_dag(x),
	"faktisk": udskrevet.dag,
}
