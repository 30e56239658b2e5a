# METADATA
# scope: package
# title: Kommunens svar inden 7 dage
# description: |
#   Kommunen sender sit svar, ja eller nej, til sekretariatet senest 7 dage efter, at indstillingen blev afgivet.
#   Ikke kodet: hvornår sekretariatet modtog svaret.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The kommune's answer within 7 days
#   dokumenttype: visitationssag
#   alvor: konceptkrav
#   ansvarlig: handlekommunen
#   laesninger: [frist.flyt_til_hverdag]
#   efter: [/indstilling/dato, /afgoerelse/dato, /ophold/start, /pr_dato]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Efter mødet i visitationsforum", citat: "Kommunen melder inden for en fastsat tidsfrist, 7 dage fra afgivelse af indstilling i visitationsforum, tilbage til sekretariatet for visitationsforum" }
#     - { kilde: koncept-visitation-2017-12-18, sted: "Specifikation af kommunens tilbagemelding, nr. 2", citat: "inden for 7 dage efter indstilling/revurdering" }
#   beregning:
#     da: { fra: indstilling afgivet, faktisk: svar sendt }
#     en: { fra: recommendation given, faktisk: answer sent }
#   besked:
#     da:
#       opfyldt: "Kommunens svar blev sendt {faktisk}; fristen var {frist}."
#       brud: "Kommunens svar skulle være sendt til sekretariatet senest {frist}."
#       afventer: "Kommunens svar skal sendes til sekretariatet senest {frist}."
#     en:
#       opfyldt: "The kommune's answer was sent on {faktisk}; the deadline was {frist}."
#       brud: "The kommune's answer should have been sent to the secretariat no later than {frist}."
#       afventer: "The kommune's answer must be sent to the secretariat no later than {frist}."
#   afhjaelpning:
#     da: "Send svaret til sekretariatet straks, også hvis det er et afslag."
#     en: "Send the answer to the secretariat at once, a refusal too."
#   fortolkning:
#     da: "Dagene er talt i kalenderdage fra indstillingens dato, som ikke medregnes; den dag, kommunen modtog indstillingen, er uden betydning."
#     en: "Counted in calendar days from the date of the recommendation, which is excluded; the day the kommune received it does not matter."
package regler.afgoerelse.svarfrist

import data.felles.forloeb
import data.felles.frist
import data.felles.gyldighed
import data.felles.krav
import data.felles.parameter

gyldig := gyldighed.koncept([["indstilling", "dato"], ["afgoerelse", "dato"], ["ophold", "start"], ["pr_dato"]])

svar := krav.trin_ikke_naaet if not forloeb.naaet.indstilling

else := gyldig.stop if gyldig.stop

else := frist.senest({
	"fra": ["indstilling", "dato"],
	"antal": parameter.vaerdi(data.parametre.afgoerelse.svarfrist, gyldig.dag),
	"enhed": "dage",
	"haendelse": ["afgoerelse", "sendt_sekretariat"],
})
