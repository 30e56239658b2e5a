# METADATA
# scope: package
# title: Ingen fast periode for opholdet
# description: |
#   Der er ikke i visitationen fastsat en fast periode for opholdet. En forventet varighed og en dato for den samlede plans
#   udløb er ikke en fast periode.
#   Ikke kodet: om en forventet varighed i praksis behandles som fast.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: No fixed length of stay
#   dokumenttype: visitationssag
#   alvor: konceptkrav
#   ansvarlig: handlekommunen
#   efter: [/afgoerelse/dato, /ophold/start, /pr_dato]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Specifikation af kommunens tilbagemelding", citat: "Der kan ikke ved indskrivning fastlægges en fast periode for behandlingsopholdets varighed. Dette vil altid bero på den konkrete vurdering af patienten." }
#   besked:
#     da:
#       opfyldt: "Der er ikke fastsat en fast periode for opholdet."
#       brud: "Der er fastsat en fast periode for opholdet."
#     en:
#       opfyldt: "No fixed length of stay is set."
#       brud: "A fixed length of stay is set."
#   afhjaelpning:
#     da: "Fjern den faste periode fra beslutningen; en forventet varighed må gerne stå der."
#     en: "Remove the fixed length from the decision; an expected length may stand there."
#   fortolkning:
#     da: "Siger sagen ikke, om der er fastsat en periode, kan det ikke afgøres; at intet står, er ikke regnet som et nej."
#     en: "Where the case does not say whether a length is set it cannot be decided; silence is not taken as a no."
package regler.afgoerelse.ingen_fast_periode

import data.felles.afgoerelse
import data.felles.fakta
import data.felles.forloeb
import data.felles.gyldighed
import data.felles.krav

gyldig := gyldighed.koncept([["afgoerelse", "dato"], ["ophold", "start"], ["pr_dato"]])

fastsat := ["afgoerelse", "fast_periode", "fastsat"]

periode := ["afgoerelse", "fast_periode", "periode"]

svar := krav.trin_ikke_naaet if not forloeb.naaet.afgoerelse

else := gyldig.stop if gyldig.stop

else := afgoerelse.ikke_visitation if afgoerelse.ikke_visitation

else := {"udfald": "opfyldt", "fakta": [fastsat], "mangler": []} if fakta.vaerdi(fastsat) == false

else := {"udfald": "brud", "fakta": fakta.oplyste([fastsat, periode]), "mangler": []} if fakta.vaerdi(fastsat) == true

else := {"udfald": "brud", "fakta": [periode], "mangler": []} if fakta.er_der(periode)

else := krav.uoplyst([fastsat])
