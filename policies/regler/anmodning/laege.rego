# METADATA
# scope: package
# title: Patientens læge
# description: |
#   Anmodningen angiver patientens praktiserende læge eller psykiatriske læge og, hvor der findes en koordinationsplan,
#   hvem der er ansvarlig for den.
#   Ikke kodet: om det er den læge, patienten er tilknyttet nu.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The patient's doctor
#   dokumenttype: visitationssag
#   alvor: konceptkrav
#   ansvarlig: handlekommunen
#   efter: [/anmodning/modtaget, /anmodning/sendt, /pr_dato]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Anmodningen skal som minimum indeholde", citat: "Angivelse af patientens praktiserende læge/psykiatrisk læge, (evt. ansvarlige for udarbejdelse af koordinationsplanen)" }
#   besked:
#     da:
#       opfyldt: "Anmodningen angiver patientens læge og den ansvarlige for en koordinationsplan, hvor den findes."
#       brud: "Anmodningen mangler {mangler}."
#     en:
#       opfyldt: "The request names the patient's doctor and who is responsible for a coordination plan where there is one."
#       brud: "The request lacks {mangler}."
#   afhjaelpning:
#     da: "Skriv navn på patientens praktiserende eller psykiatriske læge og på den ansvarlige for koordinationsplanen."
#     en: "Write the name of the patient's general practitioner or psychiatrist and of who is responsible for the coordination plan."
#   fortolkning:
#     da: "Én læge er nok, og et lægehus eller en afdeling regnes for en angivelse af lægen. Er en udskrivningsaftale eller koordinationsplan angivet ikke at findes, er der ingen ansvarlig at angive."
#     en: "One doctor is enough, and a practice or a ward counts as naming the doctor. Where no discharge agreement or coordination plan exists, nobody has to be named."
package regler.anmodning.laege

import data.felles.fakta
import data.felles.gyldighed
import data.felles.krav

gyldig := gyldighed.koncept([["anmodning", "modtaget"], ["anmodning", "sendt"], ["pr_dato"]])

laege := ["anmodning", "laege"]

plan := ["anmodning", "koordinationsplan"]

ansvarlig := array.concat(plan, ["ansvarlig"])

aftale := ["anmodning", "eksisterende_planer", "udskrivningsaftale_koordinationsplan"]

svar := gyldig.stop if gyldig.stop

else := krav.afgoer(oplyst, mangler) if mangler != []

else := krav.uoplyst([array.concat(plan, ["findes"])]) if not afklaret

else := krav.afgoer(oplyst, [])

mangler := array.concat(
	[laege | not laege_angivet],
	[ansvarlig | fakta.findes(plan); not angivet(ansvarlig)],
)

laege_angivet if {
	some art in ["praktiserende_laege", "psykiatrisk_laege"]
	angivet(array.concat(laege, [art]))
}

# A lægehus names a doctor as well as a person's name does.
angivet(sti) if {
	some felt in ["navn", "organisation"]
	fakta.har_tekst(array.concat(sti, [felt]))
}

# Whether there is a koordinationsplan: said here, shown by who made it, or said of the plans to be enclosed.
afklaret if fakta.findes(plan)

afklaret if fakta.findes_ikke(plan)

afklaret if angivet(ansvarlig)

afklaret if fakta.findes_ikke(aftale)

oplyst := fakta.oplyste(array.concat(
	[array.concat(sti, [felt]) |
		some sti in [array.concat(laege, ["praktiserende_laege"]), array.concat(laege, ["psykiatrisk_laege"]), ansvarlig]
		some felt in ["navn", "organisation"]
	],
	[array.concat(sti, ["findes"]) | some sti in [plan, aftale]],
))
