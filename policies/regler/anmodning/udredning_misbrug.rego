# METADATA
# scope: package
# title: Udredning af misbrug
# description: |
#   Anmodningen siger, at patienten intet misbrug har, eller beskriver misbrugets art og omfang.
#   Ikke kodet: om beskrivelsen er dækkende.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: Examination of substance misuse
#   dokumenttype: visitationssag
#   alvor: konceptkrav
#   ansvarlig: handlekommunen
#   efter: [/anmodning/modtaget, /anmodning/sendt, /pr_dato]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Anmodningen skal som minimum indeholde", citat: "Begrundelse og dokumentation for opfyldelse af kriterier, herunder udredning af" }
#     - { kilde: koncept-visitation-2017-12-18, sted: "Anmodningen skal som minimum indeholde", citat: "Evt. misbrug, herunder art og omfang" }
#   besked:
#     da:
#       opfyldt: "Anmodningen siger, om der er misbrug, og beskriver i så fald art og omfang."
#       brud: "Anmodningen mangler {mangler}."
#     en:
#       opfyldt: "The request says whether there is misuse and, if so, describes its kind and extent."
#       brud: "The request lacks {mangler}."
#   afhjaelpning:
#     da: "Skriv, at der intet misbrug er, eller beskriv både art og omfang."
#     en: "Say that there is no misuse, or describe both its kind and its extent."
package regler.anmodning.udredning_misbrug

import data.felles.anmodning
import data.felles.fakta
import data.felles.gyldighed
import data.felles.krav

gyldig := gyldighed.koncept([["anmodning", "modtaget"], ["anmodning", "sendt"], ["pr_dato"]])

misbrug := ["anmodning", "udredning", "misbrug"]

art := array.concat(misbrug, ["art"])

omfang := array.concat(misbrug, ["omfang"])

svar := gyldig.stop if gyldig.stop

else := krav.afgoer(oplyst, anmodning.ubesvaret(misbrug, [art, omfang]))

oplyst := fakta.oplyste([array.concat(misbrug, ["findes"]), art, omfang])
