# METADATA
# scope: package
# title: Køberkommunen har bestilt pakken
# description: |
#   Den ydelsespakke, der afregnes for borgeren, er den, køberkommunen har bestilt.
#   Ikke kodet: om bestillingen svarer til borgerens behov.
# schemas:
#   - input: schema.takstblad
# custom:
#   titel_en: The buying kommune ordered the package
#   dokumenttype: takstblad
#   alvor: konceptkrav
#   ansvarlig: driftsherren
#   efter: [/gaelder_fra, /pr_dato]
#   varianter:
#     - { navn: takst 2018, fra: "2018-04-01" }
#   hjemmel:
#     - { kilde: skanderborg-takststruktur-2018, sted: "Køberkommune sætter serviceniveauet", citat: "Det er lovbestemt, at køberkommunen kan definere det serviceniveau, som borgeren skal modtage, så det matcher både borgerens individuelle behov og serviceniveauet i køberkommunen." }
#     - { kilde: skanderborg-takststruktur-2018, sted: "Serviceniveau", citat: "Køberkommune definerer serviceniveau med udgangspunkt i den enkeltes behov" }
#   besked:
#     da:
#       opfyldt: "Pakke {afregnet} er bestilt af køberkommunen."
#       brud: "Pakke {afregnet} afregnes, men køberkommunen har bestilt pakke {bestilt}."
#     en:
#       opfyldt: "Package {afregnet} was ordered by the buying kommune."
#       brud: "Package {afregnet} is billed, but the buying kommune ordered package {bestilt}."
#   afhjaelpning:
#     da: "Afregn den pakke, køberkommunen har bestilt, eller aftal en ny bestilling med den."
#     en: "Bill the package that the buying kommune ordered, or agree on a new order with it."
#   fortolkning:
#     da: "At køberkommunen definerer serviceniveauet, er læst som, at kun den bestilte pakke kan afregnes, også når den afregnede er billigere."
#     en: "That the buying kommune defines the level of service is read so that only the package ordered can be billed, also where the one billed is cheaper."
package regler.takst.bestilt_af_koeberkommune

import data.felles.fakta
import data.felles.forekomst
import data.felles.krav
import data.felles.takst

svar := takst.stop if takst.stop

else := krav.uoplyst([["borgere"]]) if not input.borgere

else := forekomst.saml([forekomst.af(bedoemt(i, b), b.id, ["borgere", i]) | some i, b in input.borgere])

bedoemt(i, b) := krav.uoplyst(mangler) if {
	mangler := fakta.mangler([["borgere", i, "bestilt_pakke"], ["borgere", i, "afregnet_pakke"]])
	mangler != []
} else := fund(i, b, "opfyldt") if {
	b.bestilt_pakke == b.afregnet_pakke
} else := fund(i, b, "brud")

fund(i, b, udfald) := {
	"udfald": udfald,
	"fakta": fakta.oplyste([["borgere", i, "koeberkommune"], ["borgere", i, "bestilt_pakke"], ["borgere", i, "afregnet_pakke"]]),
	"mangler": [],
	"parametre": {"bestilt": b.bestilt_pakke, "afregnet": b.afregnet_pakke},
}
