# METADATA
# scope: package
# title: Pårørende i den samlede plan
# description: |
#   Den samlede plan har kontaktoplysninger på eventuelle pårørende, når patienten har samtykket til det, og kun da.
#   Ikke kodet: om samtykket er informeret, og om alle pårørende er nævnt.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: Relatives in the overall plan
#   dokumenttype: visitationssag
#   alvor: lovkrav
#   ansvarlig: handlekommunen
#   efter: [/samlet_plan/foreligger, /ophold/start]
#   varianter:
#     - { navn: BEK 1650, fra: "2018-01-01", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: bek-1650-2017-samlet-plan, sted: "Bilag 1, nr. 8", citat: "Kontaktoplysninger på eventuelle pårørende, såfremt patienten har samtykket hertil." }
#   besked:
#     da:
#       opfyldt: "Pårørende er behandlet, som patientens samtykke tillader."
#       brud: "Patienten har samtykket, men planen mangler kontaktoplysninger på de pårørende: {mangler}."
#       uden_samtykke: "Planen har kontaktoplysninger på pårørende, selv om patienten ikke har samtykket."
#     en:
#       opfyldt: "Relatives are dealt with as the patient's consent allows."
#       brud: "The patient has consented, but the plan lacks contact data of the relatives: {mangler}."
#       uden_samtykke: "The plan holds contact data of relatives although the patient has not consented."
#   afhjaelpning:
#     da: "Indhent patientens samtykke, eller fjern oplysningerne; skriv kontaktoplysningerne ind, når samtykket er der."
#     en: "Obtain the patient's consent or remove the data; write in the contact data once the consent is there."
package regler.samlet_plan.indhold_paaroerende

import data.felles.fakta
import data.felles.forloeb
import data.felles.gyldighed
import data.felles.krav

gyldig := gyldighed.bek_1650([["samlet_plan", "foreligger"], ["ophold", "start"]])

samtykke := ["samlet_plan", "paaroerende", "samtykke"]

kontakter := ["samlet_plan", "paaroerende", "kontakter"]

findes := ["samlet_plan", "paaroerende", "findes"]

svar := krav.trin_ikke_naaet if not forloeb.naaet.samlet_plan

else := gyldig.stop if gyldig.stop

else := object.union(krav.afgoer([findes], []), {"fakta": [findes]}) if {
	fakta.findes_ikke(["samlet_plan", "paaroerende"])
	not fakta.er_der(kontakter)
}

else := krav.uoplyst([samtykke]) if not fakta.er_der(samtykke)

else := {"udfald": "opfyldt", "fakta": [samtykke], "mangler": []} if {
	fakta.vaerdi(samtykke) == false
	not fakta.er_der(kontakter)
}

else := {"udfald": "brud", "besked": "uden_samtykke", "fakta": [samtykke, kontakter], "mangler": []} if {
	fakta.vaerdi(samtykke) == false
}

else := krav.afgoer([samtykke, kontakter], ufuldstaendige) if fakta.er_der(kontakter)

else := {"udfald": "brud", "fakta": [samtykke, findes], "mangler": [kontakter]} if {
	fakta.findes(["samlet_plan", "paaroerende"])
}

else := krav.uoplyst([findes])

# A relative's contact data is a name and at least one way to reach them.
ufuldstaendige := array.concat(
	[["samlet_plan", "paaroerende", "kontakter", i, "navn"] |
		some i, k in input.samlet_plan.paaroerende.kontakter
		not k.navn
	],
	[["samlet_plan", "paaroerende", "kontakter", i, "telefon"] |
		some i, k in input.samlet_plan.paaroerende.kontakter
		not k.telefon
		not k.email
	],
)
