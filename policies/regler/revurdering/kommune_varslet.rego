# METADATA
# scope: package
# title: Kommunen varslet samtidig med anmodningen
# description: |
#   Kommunen er varslet om revurderingen den dag, afsnittet sendte anmodningen, eller tidligere.
#   Ikke kodet: hvad kommunen fik at vide, og varslingen ved revurderinger, som ingen har anmodet om.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The kommune told together with the request
#   dokumenttype: visitationssag
#   alvor: konceptkrav
#   ansvarlig: [sekretariatet, afdelingen]
#   efter: [/revurderinger/*/anmodning/modtaget, /revurderinger/*/anmodning/sendt, /revurderinger/*/dato, /revurderinger/*/moede/dato]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Revurdering", citat: "Visitationsforum skal foretage revurderingen inden for 14 dage. Kommunen varsles samtidig." }
#   beregning:
#     da: { fra: "anmodet", faktisk: "varslet" }
#     en: { fra: "requested", faktisk: "told" }
#   besked:
#     da:
#       opfyldt: "Kommunen er varslet {faktisk}; anmodningen gjorde det nødvendigt senest {frist}."
#       brud: "Kommunen skulle være varslet om revurderingen senest {frist}."
#       afventer: "Kommunen skal varsles om revurderingen senest {frist}."
#     en:
#       opfyldt: "The kommune was told on {faktisk}; it was due no later than {frist}."
#       brud: "The kommune should have been told of the reassessment no later than {frist}."
#       afventer: "The kommune must be told of the reassessment no later than {frist}."
#   afhjaelpning:
#     da: "Varsl kommunen straks, og notér datoen."
#     en: "Tell the kommune at once and record the date."
#   fortolkning:
#     da: "\"Samtidig\" er læst som samme dag eller tidligere. Koncept siger ikke, hvem der varsler."
#     en: "\"At the same time\" is read as the same day or earlier. The koncept does not say who tells the kommune."
package regler.revurdering.kommune_varslet

import data.felles.anmodet_revurdering
import data.felles.fakta
import data.felles.forekomst
import data.felles.frist
import data.felles.krav

svar := anmodet_revurdering.stop if anmodet_revurdering.stop

else := forekomst.saml([forekomst.af(bedoemt(v), v.id, v.sti) | some v in anmodet_revurdering.alle])

bedoemt(v) := krav.uoplyst(v.uoplyst) if {
	v.uoplyst != []
} else := senest(v, sendt(v)) if {
	fakta.sket(sendt(v))
} else := krav.uoplyst([sendt(v)]) if {
	# A request is sent no later than it is received: only what is late by the day of receipt is decided by it.
	senest(v, v.fra).udfald != "brud"
} else := senest(v, v.fra)

senest(v, sti) := frist.inden(array.concat(v.sti, ["kommune_varslet"]), dag, [sti], {"sidste_dag": dag}) if {
	dag := fakta.sket(sti)
}

sendt(v) := array.concat(v.sti, ["anmodning", "sendt"])
