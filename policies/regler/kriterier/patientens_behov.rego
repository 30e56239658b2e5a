# METADATA
# scope: package
# title: Patientens egne behov
# description: |
#   Visitationen tager udgangspunkt i den enkelte patients behov: sagen siger, hvad patientens egne behov er.
#   Ikke kodet: om tilbuddet svarer til behovet.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The patient's own needs
#   dokumenttype: visitationssag
#   alvor: lovkrav
#   ansvarlig: anmoderen
#   efter: [/anmodning/modtaget, /anmodning/sendt, /pr_dato]
#   varianter:
#     - navn: A
#       fra: "2017-07-01"
#       til: "2019-03-31"
#       hjemmel:
#         - { kilde: koncept-visitation-2017-12-18, sted: "Psykiatriloven § 42 c, stk. 1, 1. pkt.", citat: "Visitationen til en af de særlige pladser på psykiatrisk afdeling skal tage udgangspunkt i den enkelte patients behov." }
#     - navn: B
#       fra: "2019-04-01"
#       til: "2024-06-30"
#       hjemmel:
#         - { kilde: lov-274-2019, sted: "psykiatriloven § 42 c, stk. 1, 1. pkt.", ordlyd: ikke_set, sikkerhed: set, set_hos: "docplayer.dk/116188160 (L 134 som fremsat)" }
#   hjemmel:
#     - { kilde: psykiatriloven, sted: "§ 42 c, stk. 1", ordlyd: ikke_set, sikkerhed: sekundaer, set_hos: "psykiatrienisyddanmark.dk, visitationskriterier" }
#   besked:
#     da:
#       opfyldt: "Sagen beskriver patientens egne behov."
#       brud: "Anmodningen beskriver ikke patientens egne behov, som visitationen skal tage udgangspunkt i."
#     en:
#       opfyldt: "The case describes the patient's own needs."
#       brud: "The request does not describe the patient's own needs, from which the visitation must start."
#   afhjaelpning:
#     da: "Beskriv patientens egne behov i anmodningen."
#     en: "Describe the patient's own needs in the request."
#   fortolkning:
#     da: "Loven siger ikke, hvor behovet skal stå; det søges i anmodningen, som visitationen bygger på."
#     en: "The Act does not say where the needs must stand; they are looked for in the request, on which the visitation rests."
package regler.kriterier.patientens_behov

import data.felles.gyldighed
import data.felles.krav

gyldig := gyldighed.kriterier([["anmodning", "modtaget"], ["anmodning", "sendt"], ["pr_dato"]])

svar := gyldig.stop if gyldig.stop

else := krav.tekster([["anmodning", "patientens_behov"]])
