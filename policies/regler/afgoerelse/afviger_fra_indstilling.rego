# METADATA
# scope: package
# title: Afvigelse fra indstillingen er begrundet
# description: |
#   Indstillingen er vejledende: beslutter kommunen noget andet end indstillet, siger den hvorfor.
#   Ikke kodet: om begrundelsen er fyldestgørende, og om en afvigelse på andre punkter end resultatet er begrundet.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: A departure from the recommendation is explained
#   dokumenttype: visitationssag
#   alvor: anbefaling
#   ansvarlig: handlekommunen
#   efter: [/afgoerelse/dato, /ophold/start, /pr_dato]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Indledning", citat: "Handlekommunen har ansvaret for visitation efter vejledende indstilling fra et visitationsforum" }
#   besked:
#     da:
#       opfyldt: "Kommunen har begrundet, hvorfor den afviger fra indstillingen."
#       brud: "Kommunen har besluttet noget andet end indstillet uden at sige hvorfor."
#     en:
#       opfyldt: "The kommune says why it departs from the recommendation."
#       brud: "The kommune decided otherwise than recommended without saying why."
#   afhjaelpning:
#     da: "Skriv i beslutningen, hvorfor kommunen afviger fra indstillingen."
#     en: "Write in the decision why the kommune departs from the recommendation."
#   fortolkning:
#     da: "Koncept kalder indstillingen vejledende og kræver ingen særlig begrundelse for at afvige; derfor en anbefaling. Beslutningens almindelige begrundelse er ikke regnet som en begrundelse for afvigelsen."
#     en: "The koncept calls the recommendation advisory and demands no special reasons for departing from it; hence a recommendation. The decision's general reasons are not taken as reasons for the departure."
package regler.afgoerelse.afviger_fra_indstilling

import data.felles.afgoerelse
import data.felles.fakta
import data.felles.forloeb
import data.felles.gyldighed
import data.felles.indstilling
import data.felles.krav

gyldig := gyldighed.koncept([["afgoerelse", "dato"], ["ophold", "start"], ["pr_dato"]])

indstillet := ["indstilling", "resultat"]

besluttet := ["afgoerelse", "resultat"]

begrundelse := ["afgoerelse", "afvigelse_begrundelse"]

svar := krav.trin_ikke_naaet if not forloeb.naaet.afgoerelse

else := gyldig.stop if gyldig.stop

else := krav.uoplyst(array.concat(indstilling_uoplyst, afgoerelse_uoplyst)) if {
	array.concat(indstilling_uoplyst, afgoerelse_uoplyst) != []
}

else := krav.ikke_relevant([indstillet, besluttet]) if efter[indstilling.resultat] == afgoerelse.resultat

else := {"udfald": "opfyldt", "fakta": [indstillet, besluttet, begrundelse], "mangler": []} if fakta.har_tekst(begrundelse)

else := {"udfald": "brud", "fakta": [indstillet, besluttet], "mangler": [begrundelse]}

# The decision that follows the indstilling.
efter := {"positiv": "visiteret", "negativ": "afslag"}

indstilling_uoplyst := [] if indstilling.resultat

else := [indstillet]

afgoerelse_uoplyst := [] if afgoerelse.resultat

else := [besluttet]
