# METADATA
# scope: package
# title: Samtykke til udslusning er søgt
# description: |
#   Udslusningen sker så vidt muligt med patientens samtykke: samtykket er der, eller det er søgt, inden udslusningen blev
#   besluttet.
#   Ikke kodet: om der er gjort nok for at få patientens samtykke.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: Consent to leaving was sought
#   dokumenttype: visitationssag
#   alvor: konceptkrav
#   ansvarlig: [handlekommunen, afdelingen]
#   efter: [/udslusning/beslutning/dato, /udslusning/udsluset, /ophold/slut]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Udslusning og revurdering", citat: "Udslusningen skal så vidt muligt ske med patientens samtykke." }
#   besked:
#     da:
#       opfyldt: "Patienten har samtykket til udslusningen."
#       soegt: "Samtykke til udslusningen blev søgt {soegt}, inden udslusningen blev besluttet {besluttet}."
#       brud: "Udslusningen blev besluttet {besluttet}, uden at patienten havde samtykket, eller samtykke var søgt inden."
#       ikke_relevant: "Patienten er ikke udsluset efter reglerne om udslusning, men af en anden grund."
#     en:
#       opfyldt: "The patient has consented to leaving."
#       soegt: "Consent to leaving was sought on {soegt}, before it was decided on {besluttet}."
#       brud: "Leaving was decided on {besluttet} although the patient had not consented and consent had not been sought before."
#       ikke_relevant: "The patient did not leave by the rules on udslusning, but for another reason."
#   afhjaelpning:
#     da: "Tal med patienten om udslusningen, søg samtykke, og notér datoen og svaret."
#     en: "Talk with the patient about leaving, seek consent, and record the date and the answer."
#   fortolkning:
#     da: "\"Så vidt muligt\" er læst som: samtykket er der, eller det er søgt inden beslutningen. Er beslutningen ikke dateret, regnes fra udslusningen selv."
#     en: "\"Så vidt muligt\" is read as: consent is there, or was sought before the decision. Where the decision has no date, leaving itself counts."
package regler.udslusning.samtykke_soegt

import data.felles.fakta
import data.felles.gyldighed
import data.felles.krav
import data.felles.raekkefoelge
import data.felles.udslusning

gyldig := gyldighed.koncept([["udslusning", "beslutning", "dato"], ["udslusning", "udsluset"], ["ophold", "slut"]])

soegt := ["udslusning", "beslutning", "samtykke", "soegt"]

givet := ["udslusning", "beslutning", "samtykke", "givet"]

svar := krav.trin_ikke_naaet if not udslusning.naaet

else := gyldig.stop if gyldig.stop

else := krav.uoplyst([["udslusning", "aarsag"]]) if not udslusning.aarsag

else := krav.ikke_relevant([udslusning.aarsag]) if udslusning.anden_aarsag

else := {"udfald": "opfyldt", "fakta": [givet], "mangler": []} if udslusning.samtykket

else := {
	"udfald": "opfyldt",
	"besked": "soegt",
	"fakta": [udslusning.besluttet, soegt],
	"mangler": [],
	"parametre": {"soegt": fakta.sket(soegt), "besluttet": fakta.sket(udslusning.besluttet)},
} if {
	raekkefoelge.ikke_efter(soegt, udslusning.besluttet)
}

else := {
	"udfald": "brud",
	"fakta": array.concat([udslusning.besluttet], fakta.oplyste([givet, soegt])),
	"mangler": fakta.mangler([soegt]),
	"parametre": {"besluttet": fakta.sket(udslusning.besluttet)},
}
