# METADATA
# scope: package
# title: Pårørende i den samlede plan
# description: |
#   Den samlede plan har kontaktoplysninger på eventuelle pårørende, når patienten har samtykket til det, og kun da.
#   Ikke kodet: om samtykket er informeret, og om alle pårørende er nævnt.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: Relatives in the samlede plan
#   dokumenttype: visitationssag
#   alvor: lovkrav
#   ansvarlig: handlekommunen
#   efter: [/ophold/slut, /pr_dato]
#   varianter:
#     - { navn: BEK 1650, fra: "2018-01-01", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: bek-1650-2017-samlet-plan, sted: "Bilag 1, nr. 8", citat: "Kontaktoplysninger på eventuelle pårørende, såfremt patienten har samtykket hertil." }
#   besked:
#     da:
#       opfyldt: "Pårørende er behandlet, som patientens samtykke tillader."
#       brud: "Patienten har samtykket, men der mangler {mangler}."
#       uden_samtykke: "Den samlede plan har kontaktoplysninger på pårørende, selv om patienten ikke har samtykket."
#     en:
#       opfyldt: "Relatives are dealt with as the patient's consent allows."
#       brud: "The patient has consented, but there is missing: {mangler}."
#       uden_samtykke: "The samlede plan holds contact data of relatives although the patient has not consented."
#   afhjaelpning:
#     da: "Indhent patientens samtykke, eller fjern oplysningerne; skriv kontaktoplysningerne ind, når samtykket er der."
#     en: "Obtain the patient's consent or remove the data; write in the contact data once the consent is there."
#   fortolkning:
#     da: "Kontaktoplysninger er et navn og mindst én måde at nå den pårørende på. Kravet gælder, når planen foreligger eller et senere trin er nået, også for ophold, der begyndte før 1. januar 2018 og løb videre. Et ophold, der sluttede inden fristen på 10 hverdage, skylder ingen plan."
#     en: "Contact details are a name and at least one way to reach the relative. The demand applies once the plan is there or a later step is reached, also for stays begun before 1 January 2018 that ran on. A stay that ended within the 10 hverdage owes no plan."
package regler.samlet_plan.indhold_paaroerende

import data.felles.fakta
import data.felles.gyldighed
import data.felles.krav
import data.felles.samlet_plan

gyldig := gyldighed.bek_1650([["ophold", "slut"], ["pr_dato"]])

svar := samlet_plan.indhold(gyldig, bedoemt)

samtykke := ["samlet_plan", "paaroerende", "samtykke"]

kontakter := ["samlet_plan", "paaroerende", "kontakter"]

findes := ["samlet_plan", "paaroerende", "findes"]

bedoemt := krav.afgoer([findes], []) if {
	fakta.findes_ikke(["samlet_plan", "paaroerende"])
	not fakta.er_der(kontakter)
}

else := krav.uoplyst([samtykke]) if not fakta.er_der(samtykke)

else := {"udfald": "brud", "besked": "uden_samtykke", "fakta": [samtykke, kontakter], "mangler": []} if {
	fakta.vaerdi(samtykke) == false
	fakta.er_der(kontakter)
}

else := krav.afgoer([samtykke], []) if fakta.vaerdi(samtykke) == false

else := krav.afgoer([samtykke, kontakter], samlet_plan.kontakter_mangler(kontakter)) if fakta.er_der(kontakter)

else := {"udfald": "brud", "fakta": [samtykke, findes], "mangler": [kontakter]} if {
	fakta.findes(["samlet_plan", "paaroerende"])
}

else := krav.uoplyst([findes])
