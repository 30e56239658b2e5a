# METADATA
# scope: package
# title: Udredning af somatisk lidelse
# description: |
#   Anmodningen siger, at patienten ingen somatisk lidelse eller komorbiditet har, eller beskriver den.
#   Ikke kodet: om beskrivelsen er dækkende.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: Examination of somatic disease
#   dokumenttype: visitationssag
#   alvor: konceptkrav
#   ansvarlig: handlekommunen
#   efter: [/anmodning/modtaget, /anmodning/sendt, /pr_dato]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Anmodningen skal som minimum indeholde", citat: "Begrundelse og dokumentation for opfyldelse af kriterier, herunder udredning af" }
#     - { kilde: koncept-visitation-2017-12-18, sted: "Anmodningen skal som minimum indeholde", citat: "Evt. somatisk lidelse/komorbiditet" }
#   besked:
#     da:
#       opfyldt: "Anmodningen siger, om der er somatisk lidelse eller komorbiditet, og beskriver den i så fald."
#       brud: "Anmodningen mangler {mangler}."
#     en:
#       opfyldt: "The request says whether there is somatic disease or comorbidity and, if so, describes it."
#       brud: "The request lacks {mangler}."
#   afhjaelpning:
#     da: "Skriv, at der ingen somatisk lidelse er, eller beskriv den."
#     en: "Say that there is no somatic disease, or describe it."
package regler.anmodning.udredning_somatik

import data.felles.anmodning
import data.felles.fakta
import data.felles.gyldighed
import data.felles.krav

gyldig := gyldighed.koncept([["anmodning", "modtaget"], ["anmodning", "sendt"], ["pr_dato"]])

somatik := ["anmodning", "udredning", "somatik"]

beskrivelse := array.concat(somatik, ["beskrivelse"])

svar := gyldig.stop if gyldig.stop

else := krav.afgoer(oplyst, anmodning.ubesvaret(somatik, [beskrivelse]))

oplyst := fakta.oplyste([array.concat(somatik, ["findes"]), beskrivelse])
