# METADATA
# scope: package
# title: Sociale forhold
# description: |
#   Anmodningen beskriver borgerens situation, borgerens behov for støtte og rehabiliteringsindsatserne: alle tre dele.
#   Ikke kodet: om beskrivelsen er helhedsorienteret og hænger sammen.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: Social circumstances
#   dokumenttype: visitationssag
#   alvor: konceptkrav
#   ansvarlig: handlekommunen
#   efter: [/anmodning/modtaget, /anmodning/sendt, /pr_dato]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Anmodningen skal som minimum indeholde", citat: "Sociale forhold, herunder en helhedsorienteret og sammenhængende beskrivelse af borgerens situation og behov for støtte samt rehabiliteringsindsatser." }
#   besked:
#     da:
#       opfyldt: "Anmodningen beskriver situation, støttebehov og rehabiliteringsindsatser."
#       brud: "Anmodningen mangler {mangler}."
#     en:
#       opfyldt: "The request describes situation, need for support and rehabilitation."
#       brud: "The request lacks {mangler}."
#   afhjaelpning:
#     da: "Beskriv den del, der mangler."
#     en: "Describe the part that is missing."
package regler.anmodning.sociale_forhold

import data.felles.gyldighed
import data.felles.krav

gyldig := gyldighed.koncept([["anmodning", "modtaget"], ["anmodning", "sendt"], ["pr_dato"]])

svar := gyldig.stop if gyldig.stop

else := krav.tekster([
	["anmodning", "sociale_forhold", "situation"],
	["anmodning", "sociale_forhold", "stoettebehov"],
	["anmodning", "sociale_forhold", "rehabiliteringsindsatser"],
])
