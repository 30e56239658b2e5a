# METADATA
# scope: package
# title: Hvad der vil opnås med opholdet
# description: |
#   Anmodningen beskriver, hvad der vil opnås med opholdet.
#   Ikke kodet: om målene er realistiske, og om beskrivelsen er kædet sammen med forberedelsen af den samlede plan.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: What the stay is to achieve
#   dokumenttype: visitationssag
#   alvor: konceptkrav
#   ansvarlig: handlekommunen
#   efter: [/anmodning/modtaget, /anmodning/sendt, /pr_dato]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Anmodningen skal som minimum indeholde", citat: "En beskrivelse af hvad der vil opnås med opholdet" }
#   besked:
#     da:
#       opfyldt: "Anmodningen beskriver, hvad der vil opnås med opholdet."
#       brud: "Anmodningen mangler {mangler}."
#     en:
#       opfyldt: "The request describes what the stay is to achieve."
#       brud: "The request lacks {mangler}."
#   afhjaelpning:
#     da: "Beskriv, hvad opholdet skal føre til; det er begyndelsen til den samlede plan."
#     en: "Describe what the stay is to lead to; it is the beginning of the overall plan."
package regler.anmodning.formaal

import data.felles.gyldighed
import data.felles.krav

gyldig := gyldighed.koncept([["anmodning", "modtaget"], ["anmodning", "sendt"], ["pr_dato"]])

svar := gyldig.stop if gyldig.stop

else := krav.tekster([["anmodning", "formaal"]])
