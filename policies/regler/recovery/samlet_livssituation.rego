# METADATA
# scope: package
# title: Den samlede livssituation i planen
# description: |
#   Den samlede plan behandler patientens bolig, arbejde, uddannelse og familie og viser, hvordan indsatserne for dem koordineres.
#   Er et område ikke aktuelt, står det i planen.
#   Ikke kodet: om koordineringen sker.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The whole situation in life in the plan
#   dokumenttype: visitationssag
#   alvor: anbefaling
#   ansvarlig: handlekommunen
#   efter: [/samlet_plan/foreligger, /samlet_plan/planperiode/etableret]
#   varianter:
#     - { navn: principper, fra: "2021-01-01", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: socialstyrelsen-otte-principper-2022, sted: "De otte principper, nr. 4", citat: "Arbejd koordineret med borgernes samlede livssituation" }
#   besked:
#     da:
#       opfyldt: "Den samlede plan behandler bolig, arbejde, uddannelse og familie i sammenhæng."
#       brud: "Den samlede plan behandler ikke hele livssituationen; den siger intet om {mangler}."
#     en:
#       opfyldt: "The samlede plan deals with housing, work, education and family together."
#       brud: "The samlede plan does not deal with the whole situation in life; it says nothing of {mangler}."
#   afhjaelpning:
#     da: "Skriv for hvert område, hvad der skal ske, eller at det ikke er aktuelt og hvorfor, og skriv, hvordan indsatserne koordineres."
#     en: "Write for each area what is to happen, or that it is not relevant and why, and write how the efforts are coordinated."
#   fortolkning:
#     da: "Kilden siger ikke, hvad en livssituation består af; her er det bolig, arbejde, uddannelse og familie. At området ikke er aktuelt, er også et svar. Principperne er Socialstyrelsens anbefaling til den kommunale socialpsykiatri, afprøvet i et partnerskab fra den 1. januar 2021; de bruges her som målestok for den samlede plan og binder ingen. En plan fra før den dag måles ikke, heller ikke når den er ændret siden."
#     en: "The source does not say what a situation in life consists of; here it is housing, work, education and family. That an area is not relevant is an answer too. The principles are a recommendation of Socialstyrelsen to the municipal social psychiatry, tried out in a partnership from 1 January 2021; they are used here as a yardstick for the samlede plan and bind nobody. A plan from before that day is not measured, not even when it was changed since."
package regler.recovery.samlet_livssituation

import data.felles.krav
import data.felles.recovery

svar := recovery.stop if recovery.stop

else := krav.tekster([
	["samlet_plan", "recovery", "livssituation", "bolig"],
	["samlet_plan", "recovery", "livssituation", "arbejde"],
	["samlet_plan", "recovery", "livssituation", "uddannelse"],
	["samlet_plan", "recovery", "livssituation", "familie"],
	["samlet_plan", "recovery", "livssituation", "koordinering"],
])
