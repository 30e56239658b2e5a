# METADATA
# scope: package
# title: Tidspunkt for indflytning
# description: |
#   En positiv indstilling har en indflytningsplan med tidspunktet for indflytning.
#   Ikke kodet: om datoen er realistisk, og om der er ledig plads den dag.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: Time of moving in
#   dokumenttype: visitationssag
#   alvor: konceptkrav
#   ansvarlig: visitationsforum
#   efter: [/indstilling/dato, /afgoerelse/dato, /ophold/start, /pr_dato]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Mødet i visitationsforum, Indstillingen skal indeholde", citat: "Indflytningsplan – tidspunkt for indflytning skal fremgå" }
#     - { kilde: koncept-visitation-2017-12-18, sted: "Mødet i visitationsforum", citat: "Ved beslutning om at indstille til visitation udarbejder visitationsforum et forslag til tidsplan for indflytning." }
#   besked:
#     da:
#       opfyldt: "Indstillingen siger, hvornår patienten kan flytte ind."
#       brud: "Den positive indstilling mangler tidspunktet for indflytning."
#     en:
#       opfyldt: "The recommendation says when the patient can move in."
#       brud: "The positive recommendation lacks the time of moving in."
#   afhjaelpning:
#     da: "Skriv den foreslåede indflytningsdato ind i indstillingen, og send den til kommunen."
#     en: "Write the proposed date of moving in into the recommendation and send it to the kommune."
#   fortolkning:
#     da: "Kravet stilles kun til en positiv indstilling: kun ved indstilling til visitation udarbejdes et forslag til tidsplan. En beskrivelse uden dato er ikke nok."
#     en: "Demanded of a positive recommendation only: a proposed plan is made only where visitation is recommended. A description without a date does not do."
package regler.indstilling.indflytningsplan

import data.felles.forloeb
import data.felles.gyldighed
import data.felles.indstilling
import data.felles.krav

gyldig := gyldighed.koncept([["indstilling", "dato"], ["afgoerelse", "dato"], ["ophold", "start"], ["pr_dato"]])

tidspunkt := [["indstilling", "indflytningsplan", "indflytningsdato"]]

svar := krav.trin_ikke_naaet if not forloeb.naaet.indstilling

else := gyldig.stop if gyldig.stop

else := indstilling.ikke_positiv if indstilling.ikke_positiv

else := krav.afgoer(tidspunkt, indstilling.mangler(tidspunkt))
