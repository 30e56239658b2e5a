# METADATA
# scope: package
# title: Kommunens svar inden 7 dage efter revurderingen
# description: |
#   Kommunens svar på revurderingen er sendt til sekretariatet senest 7 dage efter revurderingen.
#   Ikke kodet: hvad kommunen svarede (se fortsat_visitation).
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The answer of the kommune within 7 days of the reassessment
#   dokumenttype: visitationssag
#   alvor: konceptkrav
#   ansvarlig: handlekommunen
#   laesninger: [frist.flyt_til_hverdag]
#   efter: [/revurderinger/*/dato, /revurderinger/*/moede/dato, /revurderinger/*/kommunens_svar/dato]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Specifikation af kommunens tilbagemelding om beslutning af visitation, nr. 2", citat: "Kommunen meddeler sekretariatet for visitionsforum, om de beslutter at patienten skal visiteres/ have fortsat ophold inden for 7 dage efter indstilling/revurdering." }
#     - { kilde: psykiatriloven, sted: "§ 42 f", ordlyd: ikke_set, sikkerhed: sekundaer, set_hos: "psykiatri-regionh.dk, Revurdering og udslusning" }
#   beregning:
#     da: { fra: "revurderet", faktisk: "svar sendt" }
#     en: { fra: "reassessed", faktisk: "answer sent" }
#   besked:
#     da:
#       opfyldt: "Kommunens svar er sendt {faktisk}; fristen var {frist}."
#       brud: "Kommunens svar på revurderingen {fra} skulle være sendt til sekretariatet senest {frist}."
#       afventer: "Kommunens svar på revurderingen {fra} skal sendes til sekretariatet senest {frist}."
#     en:
#       opfyldt: "The answer of the kommune was sent on {faktisk}; the deadline was {frist}."
#       brud: "The kommune should have sent its answer to the reassessment of {fra} to the secretariat no later than {frist}."
#       afventer: "The kommune must send its answer to the reassessment of {fra} to the secretariat no later than {frist}."
#   afhjaelpning:
#     da: "Send kommunens svar til sekretariatet straks."
#     en: "Send the answer of the kommune to the secretariat at once."
#   fortolkning:
#     da: "Fristen er talt i kalenderdage fra dagen for behandlingen i visitationsforum, den dag ikke medregnet."
#     en: "Counted in calendar days from the day of the treatment in the forum, that day excluded."
package regler.revurdering.svarfrist

import data.felles.forekomst
import data.felles.frist
import data.felles.parameter
import data.felles.revurdering

svar := revurdering.stop if revurdering.stop

else := forekomst.saml([forekomst.af(bedoemt(v), v.id, v.sti) | some v in revurdering.behandlede])

bedoemt(v) := frist.senest({
	"fra": v.behandlet,
	"antal": parameter.vaerdi(data.parametre.revurdering.svarfrist, v.gyldig.dag),
	"enhed": "dage",
	"haendelse": array.concat(v.sti, ["kommunens_svar", "sendt_sekretariat"]),
})
