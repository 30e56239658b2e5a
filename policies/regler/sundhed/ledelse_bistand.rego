# METADATA
# scope: package
# title: En ledelse uden sundhedsfaglig baggrund har bistand
# description: |
#   Er ledelsen af tilbuddet ikke sundhedsfaglig, er der bistand fra sundhedsfagligt personale.
#   Ikke kodet: om bistanden er tilstrækkelig.
# schemas:
#   - input: schema.sundhedsopgaver
# custom:
#   titel_en: A management without a health background has assistance
#   dokumenttype: sundhedsopgaver
#   alvor: konceptkrav
#   ansvarlig: kommunalbestyrelsen
#   efter: [/opgjort, /pr_dato]
#   varianter:
#     - { navn: oplæg 2018, fra: "2018-01-01" }
#   hjemmel:
#     - { kilde: sundhedsopgaver-rammevilkaar-2018, sted: "Kommunalbestyrelsens ansvar", citat: "Hvis ledelsen ikke er sundhedsfaglig, da sørge for bistand fra sundhedsfagligt personale" }
#     - { kilde: sundhedsopgaver-rammevilkaar-2018, sted: "Kommunalbestyrelsens ansvar", citat: "Sikre en ledelse der kan tilgodese patientsikkerhed" }
#   besked:
#     da:
#       opfyldt: "Ledelsen er ikke sundhedsfaglig, men har bistand fra sundhedsfagligt personale."
#       brud: "Ledelsen er ikke sundhedsfaglig, og registeret viser ikke {mangler}."
#       uoplyst: "Det kan ikke afgøres, om ledelsen skal have bistand; registeret mangler {mangler}."
#       ikke_relevant: "Ledelsen er sundhedsfaglig."
#     en:
#       opfyldt: "The management has no health background, but has assistance from health staff."
#       brud: "The management has no health background, and the register does not show {mangler}."
#       uoplyst: "It cannot be decided whether the management must have assistance; the register lacks {mangler}."
#       ikke_relevant: "The management has a health background."
#   afhjaelpning:
#     da: "Sørg for, at ledelsen har bistand fra sundhedsfagligt personale, og skriv i registeret, hvem der yder den."
#     en: "See that the management has assistance from health staff, and record who gives it."
package regler.sundhed.ledelse_bistand

import data.felles.gyldighed
import data.felles.krav
import data.felles.sundhed

gyldig := gyldighed.efter_kilde("sundhed", [["opgjort"], ["pr_dato"]])

sundhedsfaglig := ["ledelse", "sundhedsfaglig"]

bistand := ["ledelse", "bistand"]

svar := gyldig.stop if gyldig.stop

else := krav.ikke_relevant([sundhedsfaglig]) if input.ledelse.sundhedsfaglig == true

else := krav.uoplyst([sundhedsfaglig]) if not uden_baggrund

else := {"udfald": "opfyldt", "fakta": [sundhedsfaglig, bistand], "mangler": []} if sundhed.findes(bistand, "fra")

else := {"udfald": "brud", "fakta": [sundhedsfaglig], "mangler": [bistand]}

uden_baggrund if input.ledelse.sundhedsfaglig == false
