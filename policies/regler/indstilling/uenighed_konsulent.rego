# METADATA
# scope: package
# title: Konsulentens uenighed fremgår
# description: |
#   Er den socialfaglige konsulent uenig i vurderingen af faren for andre eller af de særlige sociale problemer, fremgår
#   uenigheden af indstillingen.
#   Ikke kodet: om uenigheden er gengivet dækkende, og hvilken retsvirkning den har (den er ikke set i nogen kilde).
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The social consultant's dissent is stated
#   dokumenttype: visitationssag
#   alvor: konceptkrav
#   ansvarlig: visitationsforum
#   efter: [/indstilling/dato, /afgoerelse/dato, /ophold/start, /pr_dato]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Mødet i visitationsforum, Indstillingen skal indeholde", citat: "Evt. uenighed fra socialfaglig konsulent ift. kriterium 1 eller 3 skal fremgå af indstillingen" }
#   besked:
#     da:
#       opfyldt: "Den socialfaglige konsulents uenighed fremgår af indstillingen."
#       brud: "Den socialfaglige konsulent er uenig i vurderingen af {kriterier}, men det fremgår ikke af indstillingen."
#       uoplyst: "Det kan ikke afgøres, om den socialfaglige konsulent er uenig; oplys {mangler}."
#     en:
#       opfyldt: "The social consultant's dissent is stated in the recommendation."
#       brud: "The social consultant dissents on {kriterier}, but the recommendation does not say so."
#       uoplyst: "It cannot be decided whether the social consultant dissents; state {mangler}."
#   afhjaelpning:
#     da: "Skriv ind i indstillingen, hvad konsulenten er uenig i, og send den til kommunen."
#     en: "Write into the recommendation what the consultant dissents on and send it to the kommune."
#   fortolkning:
#     da: "Koncepts kriterium 1 er fare og uforudsigelighed, kriterium 3 særlige sociale problemer, i begge regimer. Uenigheden skal fremgå; den er ikke regnet som et veto. Er der intet skrevet om uenighed, er der ingen, når beslutningen er truffet i enighed."
#     en: "The koncept's criterion 1 is danger and unpredictability, criterion 3 particular social problems, in both regimes. Dissent must be stated; it is not taken as a veto. Where nothing is recorded there is none if the decision was unanimous."
package regler.indstilling.uenighed_konsulent

import data.felles.forloeb
import data.felles.gyldighed
import data.felles.indstilling
import data.felles.krav

gyldig := gyldighed.koncept([["indstilling", "dato"], ["afgoerelse", "dato"], ["ophold", "start"], ["pr_dato"]])

svar := krav.trin_ikke_naaet if not forloeb.naaet.indstilling

else := gyldig.stop if gyldig.stop

else := indstilling.uenighed("socialfaglig_konsulent", {"fare", "social"})
