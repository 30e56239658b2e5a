# METADATA
# scope: package
# title: Elementerne fra de eksisterende planer
# description: |
#   Den samlede plan indeholder elementerne fra hver af de fem slags planer i bekendtgørelsens § 3, som patienten har.
#   Ikke kodet: om alle elementer fra en plan er kommet med.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The elements of the existing plans
#   dokumenttype: visitationssag
#   alvor: lovkrav
#   ansvarlig: handlekommunen
#   efter: [/ophold/slut, /pr_dato]
#   varianter:
#     - { navn: BEK 1650, fra: "2018-01-01", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: bek-1650-2017-samlet-plan, sted: "§ 3, stk. 1", citat: "Den samlede plan er et supplement til de allerede eksisterende planer og skal indeholde elementerne fra:" }
#   besked:
#     da:
#       opfyldt: "Den samlede plan indeholder elementerne fra de planer, patienten har."
#       brud: "Den samlede plan mangler {mangler}."
#     en:
#       opfyldt: "The samlede plan holds the elements of the plans the patient has."
#       brud: "The samlede plan lacks {mangler}."
#   afhjaelpning:
#     da: "Indhent den eksisterende plan, og indarbejd elementerne fra den i den samlede plan."
#     en: "Obtain the existing plan and work its elements into the samlede plan."
#   fortolkning:
#     da: "Siger den samlede plan ikke, om patienten har en plan af den slags, lægges anmodningens oplysning til grund. Har patienten ingen af de fem, er der intet at indarbejde. Kravet gælder, når planen foreligger eller et senere trin er nået, også for ophold, der begyndte før 1. januar 2018 og løb videre. Et ophold, der sluttede inden fristen på 10 hverdage, skylder ingen plan."
#     en: "Where the samlede plan does not say whether the patient has a plan of the kind, the request's word is used. A patient with none of the five has nothing to be worked in. The demand applies once the plan is there or a later step is reached, also for stays begun before 1 January 2018 that ran on. A stay that ended within the 10 hverdage owes no plan."
package regler.samlet_plan.elementer

import data.felles.fakta
import data.felles.gyldighed
import data.felles.krav
import data.felles.samlet_plan

gyldig := gyldighed.bek_1650([["ophold", "slut"], ["pr_dato"]])

svar := samlet_plan.indhold(gyldig, bedoemt)

bedoemt := krav.afgoer(grundlag, mangler) if mangler != []

else := krav.uoplyst([array.concat(elementer, [s, "findes"]) | some s in ikke_sagt]) if ikke_sagt != set()

else := krav.ikke_relevant([samlet_plan.eksisterende_plan(s) | some s in slags]) if patientens == set()

else := krav.afgoer(grundlag, [])

elementer := ["samlet_plan", "elementer"]

slags := [
	"handleplan_servicelov_141",
	"behandlingsplan",
	"udskrivningsaftale_koordinationsplan",
	"koordinerende_indsatsplan",
	"handleplan_kriminalforsorg",
]

indarbejdede := {s | some s in slags; fakta.vaerdi(array.concat(elementer, [s, "indarbejdet"])) == true}

# A plan whose elements are worked in exists, whatever else is said.
patientens := indarbejdede | {s | some s in slags; fakta.vaerdi(samlet_plan.eksisterende_plan(s)) == true}

ikke_sagt := {s | some s in slags; not samlet_plan.eksisterende_plan(s)} - indarbejdede

mangler := [array.concat(elementer, [s]) | some s in slags; s in (patientens - indarbejdede)]

grundlag := [sti |
	some s in slags
	s in patientens
	some sti in array.concat(
		[eksisterende | eksisterende := samlet_plan.eksisterende_plan(s)],
		fakta.oplyste([array.concat(elementer, [s, "indarbejdet"])]),
	)
]
