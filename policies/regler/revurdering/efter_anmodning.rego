# METADATA
# scope: package
# title: Revurdering inden 14 dage efter anmodningen
# description: |
#   Visitationsforum har foretaget revurderingen senest 14 dage efter, at sekretariatet modtog afsnittets anmodning.
#   Ikke kodet: revurderinger, som ingen har anmodet om (se halvaarlig og oensket_interval).
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: Reassessment within 14 days of the request
#   dokumenttype: visitationssag
#   alvor: konceptkrav
#   ansvarlig: visitationsforum
#   laesninger: [frist.flyt_til_hverdag]
#   efter: [/revurderinger/*/anmodning/modtaget, /revurderinger/*/anmodning/sendt, /revurderinger/*/dato, /revurderinger/*/moede/dato]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Revurdering", citat: "Visitationsforum skal foretage revurderingen inden for 14 dage." }
#     - { kilde: psykiatriloven, sted: "§ 42 f", ordlyd: ikke_set, sikkerhed: sekundaer, set_hos: "psykiatri-regionh.dk, Revurdering og udslusning" }
#   beregning:
#     da: { fra: "anmodet", faktisk: "revurderet" }
#     en: { fra: "requested", faktisk: "reassessed" }
#   besked:
#     da:
#       opfyldt: "Revurderingen er foretaget {faktisk}; fristen var {frist}."
#       brud: "Revurderingen skulle være foretaget senest {frist}, 14 dage efter anmodningen."
#       afventer: "Revurderingen skal foretages senest {frist}."
#     en:
#       opfyldt: "The reassessment was made on {faktisk}; the deadline was {frist}."
#       brud: "The reassessment should have been made no later than {frist}, 14 days after the request."
#       afventer: "The reassessment must be made no later than {frist}."
#   afhjaelpning:
#     da: "Behandl revurderingen på førstkommende møde i visitationsforum."
#     en: "Treat the reassessment at the next meeting of the forum."
#   fortolkning:
#     da: "Fristen regnes fra sekretariatets modtagelse; er den ikke oplyst, fra den dag anmodningen blev sendt. Koncept siger ikke, hvad de 14 dage regnes fra."
#     en: "Counted from receipt by the secretariat; where that is not stated, from the day the request was sent. The koncept does not say what the 14 days run from."
package regler.revurdering.efter_anmodning

import data.felles.anmodet_revurdering
import data.felles.forekomst
import data.felles.frist
import data.felles.krav
import data.felles.parameter

svar := anmodet_revurdering.stop if anmodet_revurdering.stop

else := forekomst.saml([forekomst.af(bedoemt(v), v.id, v.sti) | some v in anmodet_revurdering.alle])

bedoemt(v) := krav.uoplyst(v.uoplyst) if {
	v.uoplyst != []
} else := frist.senest({
	"fra": v.fra,
	"antal": parameter.vaerdi(data.parametre.revurdering.efter_anmodning, v.gyldig.dag),
	"enhed": "dage",
	"haendelse": v.behandlet,
})
