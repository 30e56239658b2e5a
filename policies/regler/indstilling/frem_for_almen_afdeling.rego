# METADATA
# scope: package
# title: Hvorfor en særlig plads frem for en almen afdeling
# description: |
#   En positiv indstilling begrunder, hvorfor patienten visiteres til en særlig plads frem for en indlæggelse på en almen
#   psykiatrisk afdeling.
#   Ikke kodet: om begrundelsen er fyldestgørende.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: Why a særlig plads rather than a general ward
#   dokumenttype: visitationssag
#   alvor: konceptkrav
#   ansvarlig: visitationsforum
#   efter: [/indstilling/dato, /afgoerelse/dato, /ophold/start, /pr_dato]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Mødet i visitationsforum, Indstillingen skal indeholde", citat: "Såfremt der indstilles til visitation, skal der foreligge en begrundelse for, hvorfor patienten visiteres til en af de særlige pladser frem for en indlæggelse på en almen psykiatrisk afdeling." }
#   besked:
#     da:
#       opfyldt: "Indstillingen begrunder, hvorfor der vælges en særlig plads frem for en almen psykiatrisk afdeling."
#       brud: "Den positive indstilling siger ikke, hvorfor der vælges en særlig plads frem for en almen psykiatrisk afdeling."
#     en:
#       opfyldt: "The recommendation says why a særlig plads is chosen rather than a general psychiatric ward."
#       brud: "The positive recommendation does not say why a særlig plads is chosen rather than a general psychiatric ward."
#   afhjaelpning:
#     da: "Skriv begrundelsen ind i indstillingen, og send den til kommunen."
#     en: "Write the reasons into the recommendation and send it to the kommune."
package regler.indstilling.frem_for_almen_afdeling

import data.felles.forloeb
import data.felles.gyldighed
import data.felles.indstilling
import data.felles.krav

gyldig := gyldighed.koncept([["indstilling", "dato"], ["afgoerelse", "dato"], ["ophold", "start"], ["pr_dato"]])

svar := krav.trin_ikke_naaet if not forloeb.naaet.indstilling

else := gyldig.stop if gyldig.stop

else := indstilling.ikke_positiv if indstilling.ikke_positiv

else := indstilling.tekster([["indstilling", "frem_for_almen_afdeling"]])
