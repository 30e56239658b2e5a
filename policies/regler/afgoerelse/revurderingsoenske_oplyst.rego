# METADATA
# scope: package
# title: Ønske om tidligere revurdering er oplyst
# description: |
#   En visitation siger, om kommunen ønsker revurdering efter en kortere periode end den sædvanlige, og i så fald hvilken.
#   Ikke kodet: om ønsket blev meddelt visitationsforum samme dag som beslutningen; sagen har ingen særskilt dato for det.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The wish for an earlier reassessment is stated
#   dokumenttype: visitationssag
#   alvor: konceptkrav
#   ansvarlig: handlekommunen
#   efter: [/afgoerelse/dato, /ophold/start, /pr_dato]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Specifikation af kommunens tilbagemelding", citat: "Ved beslutning om visitation orienterer Kommunen samtidig visitationsforum om de ønsker en revurdering efter en kortere periode" }
#   besked:
#     da:
#       opfyldt: "Visitationen siger, om kommunen ønsker revurdering efter en kortere periode."
#       brud: "Visitationen siger ikke, om kommunen ønsker revurdering efter en kortere periode."
#       uden_interval: "Kommunen ønsker revurdering efter en kortere periode, men siger ikke hvilken; der mangler {mangler}."
#     en:
#       opfyldt: "The decision says whether the kommune wishes a reassessment after a shorter interval."
#       brud: "The decision does not say whether the kommune wishes a reassessment after a shorter interval."
#       uden_interval: "The kommune wishes a reassessment after a shorter interval but does not say which; missing: {mangler}."
#   afhjaelpning:
#     da: "Oplys, om der ønskes revurdering efter en kortere periode, og i så fald hvilken."
#     en: "State whether a reassessment after a shorter interval is wished, and if so which."
#   fortolkning:
#     da: "Et oplyst interval siger i sig selv, at der ønskes en kortere periode."
#     en: "A stated interval says by itself that a shorter one is wished."
package regler.afgoerelse.revurderingsoenske_oplyst

import data.felles.afgoerelse
import data.felles.fakta
import data.felles.forloeb
import data.felles.gyldighed
import data.felles.krav

gyldig := gyldighed.koncept([["afgoerelse", "dato"], ["ophold", "start"], ["pr_dato"]])

kortere := ["afgoerelse", "revurderingsoenske", "kortere_interval"]

interval := [
	["afgoerelse", "revurderingsoenske", "interval", "antal"],
	["afgoerelse", "revurderingsoenske", "interval", "enhed"],
]

svar := krav.trin_ikke_naaet if not forloeb.naaet.afgoerelse

else := gyldig.stop if gyldig.stop

else := afgoerelse.ikke_visitation if afgoerelse.ikke_visitation

else := {"udfald": "opfyldt", "fakta": [kortere], "mangler": []} if fakta.vaerdi(kortere) == false

else := {"udfald": "opfyldt", "fakta": array.concat(fakta.oplyste([kortere]), interval), "mangler": []} if {
	fakta.mangler(interval) == []
}

else := {
	"udfald": "brud",
	"besked": "uden_interval",
	"fakta": fakta.oplyste(array.concat([kortere], interval)),
	"mangler": fakta.mangler(interval),
} if {
	fakta.oplyste(array.concat([kortere], interval)) != []
}

else := {"udfald": "brud", "fakta": [], "mangler": [kortere]}
