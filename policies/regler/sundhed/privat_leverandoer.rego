# METADATA
# scope: package
# title: Kommunen fører tilsyn med private leverandører
# description: |
#   Løser private leverandører sundhedsopgaver for borgerne i tilbuddet, fører kommunen tilsyn med hver af dem.
#   Ikke kodet: hvor tit der skal føres tilsyn; kilden sætter intet tal.
# schemas:
#   - input: schema.sundhedsopgaver
# custom:
#   titel_en: The municipality supervises private providers
#   dokumenttype: sundhedsopgaver
#   alvor: konceptkrav
#   ansvarlig: kommunalbestyrelsen
#   efter: [/opgjort, /pr_dato]
#   varianter:
#     - { navn: oplæg 2018, fra: "2018-01-01" }
#   hjemmel:
#     - { kilde: sundhedsopgaver-rammevilkaar-2018, sted: "Kommunalbestyrelsens ansvar", citat: "Føre tilsyn med evt. private leverandører" }
#   besked:
#     da:
#       opfyldt: "Kommunen fører tilsyn med den private leverandør {leverandoer}."
#       brud: "Registeret viser ikke, at kommunen fører tilsyn med den private leverandør {leverandoer}."
#       uoplyst: "Det kan ikke afgøres, om der er private leverandører, kommunen skal føre tilsyn med; registeret mangler {mangler}."
#       ikke_relevant: "Ingen private leverandører løser sundhedsopgaver for borgerne i tilbuddet."
#     en:
#       opfyldt: "The municipality supervises the private provider {leverandoer}."
#       brud: "The register does not show that the municipality supervises the private provider {leverandoer}."
#       uoplyst: "It cannot be decided whether there are private providers that the municipality must supervise; the register lacks {mangler}."
#       ikke_relevant: "No private providers do health tasks for the service's citizens."
#   afhjaelpning:
#     da: "Før tilsyn med den private leverandør, og skriv det i registeret."
#     en: "Supervise the private provider and record it."
#   fortolkning:
#     da: "Drives tilbuddet selv privat, er det en privat leverandør og skal stå på listen; står ingen der, er reglen uoplyst. Et tilsyn, hvis dag ikke er kommet, er ikke ført."
#     en: "Where the service itself is privately run, it is a private provider and must be on the list; where none is, the rule is undecided. A supervision whose day has not come has not taken place."
package regler.sundhed.privat_leverandoer

import data.felles.forekomst
import data.felles.gyldighed
import data.felles.krav
import data.felles.sundhed

gyldig := gyldighed.efter_kilde("sundhed", [["opgjort"], ["pr_dato"]])

svar := gyldig.stop if gyldig.stop

else := forekomst.saml([forekomst.af(bedoemt(i, l), l.id, ["private_leverandoerer", "leverandoerer", i]) | some i, l in leverandoerer]) if leverandoerer != []

else := krav.uoplyst([["private_leverandoerer", "leverandoerer"]]) if findes

else := krav.ikke_relevant([["private_leverandoerer", "findes"]]) if input.private_leverandoerer.findes == false

else := krav.uoplyst([["private_leverandoerer", "findes"]])

leverandoerer := object.get(input, ["private_leverandoerer", "leverandoerer"], [])

findes if input.private_leverandoerer.findes == true

findes if input.tilbud.driftsform == "privat"

bedoemt(i, l) := {"udfald": "opfyldt", "fakta": [tilsyn], "mangler": [], "parametre": {"leverandoer": l.id}} if {
	tilsyn := ["private_leverandoerer", "leverandoerer", i, "kommunens_tilsyn"]
	sundhed.findes(tilsyn, "seneste")
} else := {
	"udfald": "brud",
	"fakta": [],
	"mangler": [["private_leverandoerer", "leverandoerer", i, "kommunens_tilsyn"]],
	"parametre": {"leverandoer": l.id},
}
