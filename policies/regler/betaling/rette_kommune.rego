# METADATA
# scope: package
# title: Rette kommune og rette region
# description: |
#   Et ophold er opkrævet hos den kommune, hvis kommunalbestyrelse visiterede personen til pladsen, af den region, hvis
#   regionsråd oprettede pladsen.
#   Ikke kodet: om kommunen er rette handlekommune, og om visitationen er lovlig (se visitationssagens regler).
# schemas:
#   - input: schema.afregning
# custom:
#   titel_en: The right kommune and the right region
#   dokumenttype: afregning
#   alvor: lovkrav
#   ansvarlig: regionsraadet
#   efter: [/ophold/*/til, /ophold/*/slut, /ophold/*/fra, /ophold/*/start]
#   varianter:
#     - { navn: BEK 1596, fra: "2018-01-01", til: "2020-08-31" }
#     - navn: BEK 1261
#       fra: "2020-09-01"
#       til: "2024-06-30"
#       hjemmel:
#         - { kilde: bek-1261-2020, sted: "§ 1", ordlyd: ikke_set, sikkerhed: set, set_hos: "socialjura.dk, BEK 1261 af 21/8 2020" }
#   hjemmel:
#     - { kilde: bek-1596-2017-betaling, sted: "§ 1", citat: "Et regionsråd kan af en kommunalbestyrelse, som har visiteret en person til en af de af regionsrådet oprettede særlige pladser på psykiatrisk afdeling" }
#   besked:
#     da:
#       opfyldt: "Opholdet er opkrævet hos den kommune, der visiterede personen, af den region, der oprettede pladsen."
#       brud: "Opholdet er opkrævet hos en anden kommune end den, der visiterede personen."
#       forkert_region: "Opholdet er opkrævet af en anden region end den, der oprettede pladsen."
#       begge_forkerte: "Opholdet er opkrævet hos en anden kommune end den, der visiterede personen, og af en anden region end den, der oprettede pladsen."
#       omlagt: "Kan ikke afgøres: ordningen er omlagt fra 1. juli 2024, og reglerne om betaling derefter er ikke set."
#     en:
#       opfyldt: "The stay is billed to the kommune that referred the person, by the region that created the place."
#       brud: "The stay is billed to another kommune than the one that referred the person."
#       forkert_region: "The stay is billed by another region than the one that created the place."
#       begge_forkerte: "The stay is billed to another kommune than the one that referred the person, and by another region than the one that created the place."
#       omlagt: "Cannot be decided: the scheme was reorganised from 1 July 2024, and the rules on payment after that were not seen."
#   afhjaelpning:
#     da: "Træk kravet tilbage, og lad den region, der oprettede pladsen, opkræve den kommune, der visiterede personen."
#     en: "Withdraw the claim, and let the region that created the place bill the kommune that referred the person."
package regler.betaling.rette_kommune

import data.felles.betaling
import data.felles.fakta
import data.felles.forekomst
import data.felles.krav

svar := krav.uoplyst([["ophold"]]) if betaling.intet_afregnet

else := forekomst.saml([forekomst.af(bedoemt(i), o.id, ["ophold", i]) | some i, o in betaling.opholdene])

bedoemt(i) := gyldig.stop if {
	gyldig := betaling.ophold_gyldig(i)
	gyldig.stop
} else := object.union(brud(stier(i)), {"besked": "begge_forkerte"}) if {
	anden_kommune(i)
	anden_region(i)
} else := brud(kommuner(i)) if {
	anden_kommune(i)
} else := object.union(brud(regioner(i)), {"besked": "forkert_region"}) if {
	anden_region(i)
} else := krav.uoplyst(fakta.mangler(stier(i))) if {
	fakta.mangler(stier(i)) != []
} else := {"udfald": "opfyldt", "fakta": stier(i), "mangler": []}

anden_kommune(i) if input.ophold[i].visiteret_af != input.kommunekode

anden_region(i) if input.ophold[i].oprettet_af != input.region

kommuner(i) := [["kommunekode"], ["ophold", i, "visiteret_af"]]

regioner(i) := [["region"], ["ophold", i, "oprettet_af"]]

stier(i) := array.concat(kommuner(i), regioner(i))

brud(fakta_stier) := {"udfald": "brud", "fakta": fakta_stier, "mangler": []}
