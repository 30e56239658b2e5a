# METADATA
# scope: package
# title: Hastende sager inden 7 dage
# description: |
#   Er der anmodet om hastende behandling, har visitationsforum afgivet indstillingen senest 7 dage efter, at sekretariatet
#   modtog anmodningen.
#   Ikke kodet: om sagen faktisk haster.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: Urgent cases within 7 days
#   dokumenttype: visitationssag
#   alvor: konceptkrav
#   ansvarlig: visitationsforum
#   laesninger: [frist.flyt_til_hverdag]
#   efter: [/anmodning/modtaget]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Indstilling til ophold på de særlige pladser", citat: "Medmindre der er anmodet om en hastende behandling. I så fald skal indstillingen udfærdiges inden for 7 dage." }
#   beregning:
#     da: { fra: modtaget, faktisk: afgivet }
#     en: { fra: received, faktisk: given }
#   besked:
#     da:
#       opfyldt: "Indstillingen i den hastende sag er afgivet {faktisk}; fristen var {frist}."
#       brud: "Indstillingen i den hastende sag skulle være afgivet senest {frist}."
#       afventer: "Indstillingen i den hastende sag skal afgives senest {frist}."
#       ikke_relevant: "Der er ikke anmodet om hastende behandling."
#     en:
#       opfyldt: "The recommendation in the urgent case was given on {faktisk}; the deadline was {frist}."
#       brud: "The recommendation in the urgent case should have been given no later than {frist}."
#       afventer: "The recommendation in the urgent case must be given no later than {frist}."
#       ikke_relevant: "Urgent treatment was not asked for."
#   afhjaelpning:
#     da: "Afgiv indstillingen straks, og notér årsagen til overskridelsen på sagen."
#     en: "Give the recommendation at once and record on the case why it is late."
#   fortolkning:
#     da: "Fristen er talt i kalenderdage fra sekretariatets modtagelse, modtagelsesdagen ikke medregnet; koncept nævner ikke, hvorfra de 7 dage regnes. En udsættelse flytter den ikke. Lovens 14 dage gælder ved siden af (se indstillingsfrist)."
#     en: "Counted in calendar days from the secretariat's receipt, the day of receipt excluded; the koncept does not say from when the 7 days run. A postponement does not move it. The Act's 14 days hold besides (see indstillingsfrist)."
package regler.sagsbehandling.hastefrist

import data.felles.fakta
import data.felles.frist
import data.felles.gyldighed
import data.felles.krav
import data.felles.parameter
import data.felles.sagsbehandling

gyldig := gyldighed.koncept([["anmodning", "modtaget"]])

hastende := ["anmodning", "hastende"]

svar := krav.trin_ikke_naaet if sagsbehandling.afventer_modtagelse

else := gyldig.stop if gyldig.stop

else := krav.ikke_relevant([hastende]) if fakta.vaerdi(hastende) == false

else := krav.uoplyst([hastende]) if not fakta.er_der(hastende)

else := frist.senest({
	"fra": ["anmodning", "modtaget"],
	"antal": parameter.vaerdi(data.parametre.sagsbehandling.hastefrist, gyldig.dag),
	"enhed": "dage",
	"haendelse": ["indstilling", "dato"],
})
