# METADATA
# scope: package
# title: Nærmeste afdeling med ledig plads
# description: |
#   En positiv indstilling peger på den afdeling med ledig plads, der ligger nærmest handlekommunen; ellers er valget af
#   afdeling begrundet.
#   Ikke kodet: afstanden selv, og om patienten senere kom til en anden afdeling.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The nearest ward with a free place
#   dokumenttype: visitationssag
#   alvor: anbefaling
#   ansvarlig: visitationsforum
#   efter: [/indstilling/dato, /afgoerelse/dato, /ophold/start, /pr_dato]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Ved patientens udeblivelse fra indlæggelse", citat: "Patienten tildeles plads på en af de særlige afdelinger ud fra princippet om geografisk nærhed til handlekommunen, og ellers hvor der er ledig plads." }
#   besked:
#     da:
#       opfyldt: "Afdelingen er den nærmeste med ledig plads."
#       opfyldt_begrundet: "Valget af afdeling er begrundet."
#       brud: "Afdelingen er ikke den nærmeste med ledig plads, og valget er ikke begrundet."
#     en:
#       opfyldt: "The ward is the nearest with a free place."
#       opfyldt_begrundet: "Reasons are given for the choice of ward."
#       brud: "The ward is not the nearest with a free place, and no reasons are given for the choice."
#   afhjaelpning:
#     da: "Vælg den nærmeste afdeling med ledig plads, eller begrund valget i indstillingen."
#     en: "Choose the nearest ward with a free place, or give the reasons for the choice in the recommendation."
#   fortolkning:
#     da: "Koncept nævner et princip, ikke et krav om begrundelse: et begrundet valg af en anden afdeling er regnet som foreneligt med det."
#     en: "The koncept names a principle, not a demand for reasons: a reasoned choice of another ward is taken to agree with it."
package regler.indstilling.geografisk_naerhed

import data.felles.fakta
import data.felles.forloeb
import data.felles.gyldighed
import data.felles.indstilling
import data.felles.krav

gyldig := gyldighed.koncept([["indstilling", "dato"], ["afgoerelse", "dato"], ["ophold", "start"], ["pr_dato"]])

naermeste := ["indstilling", "afdeling", "naermeste_med_ledig_plads"]

begrundelse := ["indstilling", "afdeling", "begrundelse_for_valg"]

svar := krav.trin_ikke_naaet if not forloeb.naaet.indstilling

else := gyldig.stop if gyldig.stop

else := indstilling.ikke_positiv if indstilling.ikke_positiv

else := {"udfald": "opfyldt", "fakta": [naermeste], "mangler": []} if fakta.vaerdi(naermeste) == true

else := {
	"udfald": "opfyldt",
	"besked": "opfyldt_begrundet",
	"fakta": fakta.oplyste([naermeste, begrundelse]),
	"mangler": [],
} if {
	fakta.har_tekst(begrundelse)
}

else := {"udfald": "brud", "fakta": [naermeste], "mangler": [begrundelse]} if fakta.vaerdi(naermeste) == false

else := krav.uoplyst([naermeste])
