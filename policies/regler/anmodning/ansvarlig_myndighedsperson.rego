# METADATA
# scope: package
# title: Kommunens ansvarshavende myndighedsperson
# description: |
#   Anmodningen angiver navnet på den myndighedsperson i kommunen, der har ansvaret for sagen.
#   Ikke kodet: om den nævnte er ansat i handlekommunen og har kompetencen.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The kommune's responsible official
#   dokumenttype: visitationssag
#   alvor: konceptkrav
#   ansvarlig: handlekommunen
#   efter: [/anmodning/modtaget, /anmodning/sendt, /pr_dato]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Anmodningen skal som minimum indeholde", citat: "Angivelse af ansvarshavende myndighedsperson fra kommune" }
#   besked:
#     da:
#       opfyldt: "Anmodningen angiver kommunens ansvarshavende myndighedsperson."
#       brud: "Anmodningen angiver ikke, hvem der er kommunens ansvarshavende myndighedsperson."
#     en:
#       opfyldt: "The request names the kommune's responsible official."
#       brud: "The request does not name the kommune's responsible official."
#   afhjaelpning:
#     da: "Skriv navnet på den ansvarshavende myndighedsperson."
#     en: "Write the name of the responsible official."
package regler.anmodning.ansvarlig_myndighedsperson

import data.felles.gyldighed
import data.felles.krav

gyldig := gyldighed.koncept([["anmodning", "modtaget"], ["anmodning", "sendt"], ["pr_dato"]])

svar := gyldig.stop if gyldig.stop

else := krav.tekster([["anmodning", "ansvarlig_myndighedsperson", "navn"]])
