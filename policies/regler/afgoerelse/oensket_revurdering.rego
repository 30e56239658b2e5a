# METADATA
# scope: package
# title: Det ønskede interval er højst et halvt år
# description: |
#   Ønsker kommunen i visitationen et bestemt interval for revurdering, er det højst 6 måneder. Et interval i uger eller
#   dage måles mod 6 måneder fra dagen for beslutningen.
#   Ikke kodet: om revurderingen blev holdt efter ønsket (se revurdering/oensket_interval).
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The wished interval is at most half a year
#   dokumenttype: visitationssag
#   alvor: lovkrav
#   ansvarlig: handlekommunen
#   efter: [/afgoerelse/dato, /ophold/start, /pr_dato]
#   varianter:
#     - { navn: A-B, fra: "2017-07-01", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: psykiatriloven, sted: "§ 42 f", ordlyd: ikke_set, sikkerhed: sekundaer, set_hos: "psykiatri-regionh.dk, Revurdering og udslusning" }
#     - { kilde: koncept-visitation-2017-12-18, sted: "Specifikation af kommunens tilbagemelding", citat: "om de ønsker en revurdering efter en kortere periode og senest efter de 6 måneder, som normalt gælder for revurdering" }
#   beregning:
#     da: { fra: besluttet }
#     en: { fra: decided }
#   besked:
#     da:
#       opfyldt: "Det ønskede interval for revurdering er højst {graense} måneder."
#       brud: "Det ønskede interval for revurdering er længere end {graense} måneder."
#     en:
#       opfyldt: "The wished interval for reassessment is at most {graense} months."
#       brud: "The wished interval for reassessment is longer than {graense} months."
#   afhjaelpning:
#     da: "Ret ønsket til højst 6 måneder; visitationsforum skal under alle omstændigheder behandle sagen mindst hvert halve år."
#     en: "Change the wish to at most 6 months; the forum must in any case treat the case at least every half year."
#   fortolkning:
#     da: "6 måneder har 181 til 184 dage efter, hvornår de begynder. Uger og dage er derfor talt fra dagen for beslutningen, som sagen kender, og ikke fra opholdets start."
#     en: "6 months have 181 to 184 days, depending on when they begin. Weeks and days are therefore counted from the day of the decision, which the case knows, not from the start of the stay."
package regler.afgoerelse.oensket_revurdering

import data.felles.afgoerelse
import data.felles.fakta
import data.felles.forloeb
import data.felles.gyldighed
import data.felles.kalender
import data.felles.krav
import data.felles.parameter

gyldig := gyldighed.lov([["afgoerelse", "dato"], ["ophold", "start"], ["pr_dato"]])

kortere := ["afgoerelse", "revurderingsoenske", "kortere_interval"]

interval := [
	["afgoerelse", "revurderingsoenske", "interval", "antal"],
	["afgoerelse", "revurderingsoenske", "interval", "enhed"],
]

besluttet := ["afgoerelse", "dato"]

svar := krav.trin_ikke_naaet if not forloeb.naaet.afgoerelse

else := gyldig.stop if gyldig.stop

else := afgoerelse.ikke_visitation if afgoerelse.ikke_visitation

# A wish for an interval counts, also where it is said not to be a shorter one.
else := krav.ikke_relevant([kortere]) if {
	fakta.vaerdi(kortere) == false
	fakta.oplyste(interval) == []
}

else := krav.uoplyst([kortere]) if fakta.oplyste(array.concat([kortere], interval)) == []

else := krav.uoplyst(fakta.mangler(interval)) if fakta.mangler(interval) != []

else := {
	"udfald": {true: "opfyldt", false: "brud"}[antal <= graense],
	"fakta": interval,
	"mangler": [],
	"parametre": {"graense": graense},
} if {
	enhed == "maaneder"
}

else := krav.uoplyst([besluttet]) if not dag

else := {
	"udfald": {true: "opfyldt", false: "brud"}[(antal * dage[enhed]) <= kalender.dage_mellem(dag, sidste)],
	"fakta": array.concat(interval, [besluttet]),
	"mangler": [],
	"beregning": {"fra": dag, "led": [{"antal": graense, "enhed": "maaneder"}], "sidste_dag": sidste},
	"parametre": {"graense": graense},
}

graense := parameter.vaerdi(data.parametre.revurdering.interval, gyldig.dag)

antal := fakta.vaerdi(interval[0])

enhed := fakta.vaerdi(interval[1])

dage := {"dage": 1, "uger": 7}

dag := fakta.sket(besluttet)

sidste := kalender.plus_maaneder(dag, graense)
