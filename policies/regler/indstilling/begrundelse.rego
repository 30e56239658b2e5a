# METADATA
# scope: package
# title: Indstillingen er begrundet
# description: |
#   Indstillingen har en begrundelse, hvad enten den er positiv eller negativ.
#   Ikke kodet: om begrundelsen er fyldestgørende.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The recommendation states its reasons
#   dokumenttype: visitationssag
#   alvor: konceptkrav
#   ansvarlig: visitationsforum
#   efter: [/indstilling/dato, /afgoerelse/dato, /ophold/start, /pr_dato]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Mødet i visitationsforum, Indstillingen skal indeholde", citat: "Begrundelse for indstilling" }
#   besked:
#     da:
#       opfyldt: "Indstillingen er begrundet."
#       brud: "Indstillingen mangler en begrundelse."
#     en:
#       opfyldt: "The recommendation states its reasons."
#       brud: "The recommendation states no reasons."
#   afhjaelpning:
#     da: "Skriv begrundelsen ind i indstillingen, og send den til kommunen."
#     en: "Write the reasons into the recommendation and send it to the kommune."
package regler.indstilling.begrundelse

import data.felles.forloeb
import data.felles.gyldighed
import data.felles.indstilling
import data.felles.krav

gyldig := gyldighed.koncept([["indstilling", "dato"], ["afgoerelse", "dato"], ["ophold", "start"], ["pr_dato"]])

svar := krav.trin_ikke_naaet if not forloeb.naaet.indstilling

else := gyldig.stop if gyldig.stop

else := indstilling.tekster([["indstilling", "begrundelse"]])
