# METADATA
# scope: package
# title: Speciallægens uenighed fremgår
# description: |
#   Er speciallægen uenig i vurderingen af faren for andre eller af den psykiske lidelse, fremgår uenigheden af
#   indstillingen.
#   Ikke kodet: om uenigheden er gengivet dækkende, og hvilken retsvirkning den har (den er ikke set i nogen kilde).
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The specialist doctor's dissent is stated
#   dokumenttype: visitationssag
#   alvor: konceptkrav
#   ansvarlig: visitationsforum
#   efter: [/indstilling/dato, /afgoerelse/dato, /ophold/start, /pr_dato]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Mødet i visitationsforum, Indstillingen skal indeholde", citat: "Evt. uenighed fra speciallæge ift. kriterium 1 eller 2 skal fremgå af indstillingen" }
#   besked:
#     da:
#       opfyldt: "Speciallægens uenighed fremgår af indstillingen."
#       brud: "Speciallægen er uenig i vurderingen af {kriterier}, men det fremgår ikke af indstillingen."
#       uoplyst: "Det kan ikke afgøres, om speciallægen er uenig; oplys {mangler}."
#     en:
#       opfyldt: "The specialist doctor's dissent is stated in the recommendation."
#       brud: "The specialist doctor dissents on {kriterier}, but the recommendation does not say so."
#       uoplyst: "It cannot be decided whether the specialist doctor dissents; state {mangler}."
#   afhjaelpning:
#     da: "Skriv ind i indstillingen, hvad speciallægen er uenig i, og send den til kommunen."
#     en: "Write into the recommendation what the specialist doctor dissents on and send it to the kommune."
#   fortolkning:
#     da: "Koncepts kriterium 1 er fare og uforudsigelighed, kriterium 2 svær psykisk lidelse, i begge regimer. Uenigheden skal fremgå; den er ikke regnet som et veto. Er der intet skrevet om uenighed, er der ingen, når beslutningen er truffet i enighed."
#     en: "The koncept's criterion 1 is danger and unpredictability, criterion 2 severe mental disorder, in both regimes. Dissent must be stated; it is not taken as a veto. Where nothing is recorded there is none if the decision was unanimous."
package regler.indstilling.uenighed_speciallaege

import data.felles.forloeb
import data.felles.gyldighed
import data.felles.indstilling
import data.felles.krav

gyldig := gyldighed.koncept([["indstilling", "dato"], ["afgoerelse", "dato"], ["ophold", "start"], ["pr_dato"]])

svar := krav.trin_ikke_naaet if not forloeb.naaet.indstilling

else := gyldig.stop if gyldig.stop

else := indstilling.uenighed("speciallaege", {"fare", "lidelse"})
