# METADATA
# scope: package
# title: De eksisterende planer
# description: |
#   Hver af de fem slags planer, som den samlede plan skal bygge på, er enten vedlagt som bilag til anmodningen eller
#   angivet ikke at findes.
#   Ikke kodet: om bilaget er den seneste udgave, og om det forelå, da anmodningen blev sendt.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The existing plans
#   dokumenttype: visitationssag
#   alvor: konceptkrav
#   ansvarlig: handlekommunen
#   efter: [/anmodning/modtaget, /anmodning/sendt, /pr_dato]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Anmodningen skal som minimum indeholde", citat: "De eksisterende planer vedr. patienten skal foreligge ved anmodning om behandling i visitationsforum jf. bekendtgørelsen om patientens samlede plan." }
#     - { kilde: bek-1650-2017-samlet-plan, sted: "§ 3, stk. 1", citat: "Den samlede plan er et supplement til de allerede eksisterende planer og skal indeholde elementerne fra:" }
#   besked:
#     da:
#       opfyldt: "De eksisterende planer er vedlagt, eller det er angivet, at de ikke findes."
#       brud: "Hverken vedlagt eller angivet ikke at findes: {mangler}."
#     en:
#       opfyldt: "The existing plans are enclosed, or it is said that they do not exist."
#       brud: "Neither enclosed nor said not to exist: {mangler}."
#   afhjaelpning:
#     da: "Vedlæg planen, og skriv bilagets id ved den, eller skriv, at planen ikke findes."
#     en: "Enclose the plan and write the enclosure's id at it, or say that the plan does not exist."
#   fortolkning:
#     da: "De eksisterende planer er de fem slags i BEK 1650/2017 § 3, stk. 1. En plan er vedlagt, når dens bilag står på anmodningens bilagsliste og ikke er dateret i fremtiden."
#     en: "The existing plans are the five kinds of BEK 1650/2017 § 3(1). A plan is enclosed when its enclosure stands on the request's list and is not dated in the future."
package regler.anmodning.eksisterende_planer

import data.felles.anmodning
import data.felles.fakta
import data.felles.gyldighed
import data.felles.krav

gyldig := gyldighed.koncept([["anmodning", "modtaget"], ["anmodning", "sendt"], ["pr_dato"]])

planer := [array.concat(["anmodning", "eksisterende_planer"], [plan]) |
	some plan in [
		"handleplan_servicelov_141",
		"behandlingsplan",
		"udskrivningsaftale_koordinationsplan",
		"koordinerende_indsatsplan",
		"handleplan_kriminalforsorg",
	]
]

svar := gyldig.stop if gyldig.stop

else := krav.afgoer(oplyst, [plan | some plan in planer; not gjort_rede_for(plan)])

gjort_rede_for(plan) if fakta.findes_ikke(plan)

gjort_rede_for(plan) if anmodning.vedlagt(array.concat(plan, ["bilag"]))

oplyst := fakta.oplyste([array.concat(plan, [felt]) | some plan in planer; some felt in ["findes", "bilag"]])
