# METADATA
# scope: package
# title: Tidligere foranstaltninger
# description: |
#   Anmodningen beskriver, hvad der tidligere har været forsøgt, og siger, at der ikke har været
#   misbrugsforanstaltninger, eller beskriver dem.
#   Ikke kodet: om beskrivelsen har alle tidligere foranstaltninger med.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: Earlier measures
#   dokumenttype: visitationssag
#   alvor: konceptkrav
#   ansvarlig: handlekommunen
#   efter: [/anmodning/modtaget, /anmodning/sendt, /pr_dato]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Anmodningen skal som minimum indeholde", citat: "Beskrivelse af hvad der har været forsøgt af tidligere foranstaltninger, eks. tidligere misbrugsforanstaltninger, mv.." }
#   besked:
#     da:
#       opfyldt: "Anmodningen beskriver, hvad der tidligere har været forsøgt, også over for misbrug."
#       brud: "Anmodningen mangler {mangler}."
#     en:
#       opfyldt: "The request describes what has been tried before, against misuse too."
#       brud: "The request lacks {mangler}."
#   afhjaelpning:
#     da: "Beskriv, hvad der har været forsøgt, og hvad det førte til; skriv også, om der har været misbrugsforanstaltninger, og i så fald hvilke."
#     en: "Describe what has been tried and what it led to; say also whether there were measures against misuse and, if so, which."
#   fortolkning:
#     da: "Koncept nævner misbrugsforanstaltninger som et eksempel; reglen kræver, at anmodningen tager stilling til dem, også når patienten intet misbrug har nu."
#     en: "The koncept names measures against misuse as an example; the rule demands that the request deals with them, also where the patient has no misuse now."
package regler.anmodning.tidligere_foranstaltninger

import data.felles.anmodning
import data.felles.fakta
import data.felles.gyldighed
import data.felles.krav

gyldig := gyldighed.koncept([["anmodning", "modtaget"], ["anmodning", "sendt"], ["pr_dato"]])

foranstaltninger := ["anmodning", "tidligere_foranstaltninger"]

beskrivelse := array.concat(foranstaltninger, ["beskrivelse"])

misbrug := array.concat(foranstaltninger, ["misbrugsforanstaltninger"])

misbrug_beskrivelse := array.concat(misbrug, ["beskrivelse"])

svar := gyldig.stop if gyldig.stop

else := krav.afgoer(oplyst, array.concat(fakta.mangler_tekst([beskrivelse]), anmodning.ubesvaret(misbrug, [misbrug_beskrivelse])))

oplyst := fakta.oplyste([beskrivelse, array.concat(misbrug, ["findes"]), misbrug_beskrivelse])
