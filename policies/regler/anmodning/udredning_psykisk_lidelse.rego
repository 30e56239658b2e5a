# METADATA
# scope: package
# title: Udredning af den psykiske lidelse
# description: |
#   Anmodningen beskriver, hvad udredningen viser om patientens psykiske lidelse.
#   Ikke kodet: om udredningen er fagligt tilstrækkelig. Om kriteriet i § 42 c er opfyldt og dokumenteret, bedømmes i
#   kriterier.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: Examination of the mental disorder
#   dokumenttype: visitationssag
#   alvor: konceptkrav
#   ansvarlig: handlekommunen
#   efter: [/anmodning/modtaget, /anmodning/sendt, /pr_dato]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Anmodningen skal som minimum indeholde", citat: "Begrundelse og dokumentation for opfyldelse af kriterier, herunder udredning af Psykisk lidelse" }
#   besked:
#     da:
#       opfyldt: "Anmodningen har en udredning af den psykiske lidelse."
#       brud: "Anmodningen mangler {mangler}."
#     en:
#       opfyldt: "The request has an examination of the mental disorder."
#       brud: "The request lacks {mangler}."
#   afhjaelpning:
#     da: "Beskriv den psykiske lidelse: diagnose, forløb og nuværende tilstand. En henvisning til et bilag er ikke nok."
#     en: "Describe the mental disorder: diagnosis, course and present state. A reference to an enclosure is not enough."
package regler.anmodning.udredning_psykisk_lidelse

import data.felles.gyldighed
import data.felles.krav

gyldig := gyldighed.koncept([["anmodning", "modtaget"], ["anmodning", "sendt"], ["pr_dato"]])

svar := gyldig.stop if gyldig.stop

else := krav.tekster([["anmodning", "udredning", "psykisk_lidelse", "beskrivelse"]])
