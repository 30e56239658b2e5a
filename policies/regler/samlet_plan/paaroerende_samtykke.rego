# METADATA
# scope: package
# title: Pårørende og netværk inddrages efter patientens samtykke
# description: |
#   Har patienten samtykket, er eventuelle pårørende og andre personer i netværket inddraget i arbejdet med den samlede
#   plan, eller de har afslået. Har patienten ikke samtykket, er de ikke inddraget.
#   Ikke kodet: om samtykket er informeret, og om alle i netværket er spurgt.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: Relatives and network are involved by the patient's consent
#   dokumenttype: visitationssag
#   alvor: lovkrav
#   ansvarlig: handlekommunen
#   efter: [/ophold/slut, /pr_dato]
#   varianter:
#     - { navn: BEK 1650, fra: "2018-01-01", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: bek-1650-2017-samlet-plan, sted: "§ 4, stk. 3", citat: "Såfremt patienten har samtykket hertil, inddrages også eventuelle pårørende og andre personer i patientens netværk." }
#   besked:
#     da:
#       opfyldt: "Pårørende og netværk er inddraget, som patientens samtykke tillader."
#       brud: "Patienten har samtykket, men sagen viser ikke, at pårørende eller netværk er inddraget."
#       uden_samtykke: "Pårørende eller netværk er inddraget, selv om patienten ikke har samtykket."
#     en:
#       opfyldt: "Relatives and network are involved as the patient's consent allows."
#       brud: "The patient has consented, but the case does not show that relatives or network were involved."
#       uden_samtykke: "Relatives or network were involved although the patient has not consented."
#   afhjaelpning:
#     da: "Inddrag de pårørende og netværket, når patienten har samtykket, eller notér, at de har afslået; uden samtykke inddrages de ikke."
#     en: "Involve relatives and network when the patient has consented, or record that they declined; without consent they are not involved."
#   fortolkning:
#     da: "At der ikke er samtykket, og at ingen inddragelse er registreret, opfylder kravet. Kravet gælder, når planen foreligger eller et senere trin er nået, også for ophold, der begyndte før 1. januar 2018 og løb videre. Et ophold, der sluttede inden fristen på 10 hverdage, skylder ingen plan."
#     en: "That there is no consent and no involvement on record meets the demand. The demand applies once the plan is there or a later step is reached, also for stays begun before 1 January 2018 that ran on. A stay that ended within the 10 hverdage owes no plan."
package regler.samlet_plan.paaroerende_samtykke

import data.felles.fakta
import data.felles.gyldighed
import data.felles.krav
import data.felles.samlet_plan

gyldig := gyldighed.bek_1650([["ophold", "slut"], ["pr_dato"]])

svar := samlet_plan.indhold(gyldig, bedoemt)

samtykke := ["samlet_plan", "paaroerende", "samtykke"]

inddraget := ["samlet_plan", "paaroerende", "inddraget"]

afslaaet := ["samlet_plan", "paaroerende", "afslaaet"]

findes := ["samlet_plan", "paaroerende", "findes"]

netvaerk := ["samlet_plan", "paaroerende", "netvaerk_findes"]

bedoemt := krav.ikke_relevant([findes, netvaerk]) if {
	fakta.vaerdi(findes) == false
	fakta.vaerdi(netvaerk) == false
	not ja(inddraget)
}

else := krav.uoplyst([samtykke]) if not fakta.er_der(samtykke)

else := {"udfald": "brud", "besked": "uden_samtykke", "fakta": [samtykke, inddraget], "mangler": []} if {
	fakta.vaerdi(samtykke) == false
	ja(inddraget)
}

else := krav.afgoer(fakta.oplyste([samtykke, inddraget]), []) if fakta.vaerdi(samtykke) == false

else := krav.afgoer([samtykke, inddraget], []) if ja(inddraget)

else := krav.afgoer([samtykke, afslaaet], []) if ja(afslaaet)

else := {"udfald": "brud", "fakta": fakta.oplyste([samtykke, findes, netvaerk, inddraget]), "mangler": [inddraget]} if {
	some sti in [findes, netvaerk]
	ja(sti)
}

else := krav.uoplyst(fakta.mangler([findes, netvaerk]))

ja(sti) if fakta.vaerdi(sti) == true
