# METADATA
# scope: package
# title: Borgerdata i anmodningen
# description: |
#   Anmodningen har borgerens navn og CPR-nummer; et erstatnings-CPR eller et eCPR er nok.
#   Ikke kodet: om nummeret er borgerens, og om andre borgerdata er nødvendige. Nummerets opbygning bedømmes i
#   person/cpr.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The citizen's data in the request
#   dokumenttype: visitationssag
#   alvor: konceptkrav
#   ansvarlig: handlekommunen
#   efter: [/anmodning/modtaget, /anmodning/sendt, /pr_dato]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Anmodningen skal som minimum indeholde", citat: "Borgerdata, evt. inklusiv kontaktdata på relevant kontaktperson/værge mv." }
#   besked:
#     da:
#       opfyldt: "Anmodningen har borgerens navn og CPR-nummer."
#       brud: "Anmodningen mangler {mangler}."
#     en:
#       opfyldt: "The request has the citizen's name and CPR number."
#       brud: "The request lacks {mangler}."
#   afhjaelpning:
#     da: "Skriv borgerens navn og CPR-nummer i anmodningen."
#     en: "Write the citizen's name and CPR number in the request."
#   fortolkning:
#     da: "Kilden siger ikke, hvad borgerdata er; navn og CPR-nummer er det, der skal til for at vide, hvem sagen gælder."
#     en: "The source does not say what the citizen's data are; name and CPR number are what it takes to know whom the case concerns."
package regler.anmodning.borgerdata

import data.felles.fakta
import data.felles.gyldighed
import data.felles.krav

gyldig := gyldighed.koncept([["anmodning", "modtaget"], ["anmodning", "sendt"], ["pr_dato"]])

navn := ["borger", "navn"]

cpr := ["borger", "cpr"]

svar := gyldig.stop if gyldig.stop

else := krav.afgoer([navn, cpr], array.concat(fakta.mangler_tekst([navn]), fakta.mangler([cpr])))
