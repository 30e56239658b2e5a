# METADATA
# scope: package
# title: Den samlede plan foreligger inden 10 hverdage
# description: |
#   Den samlede plan foreligger senest 10 hverdage efter, at opholdet begyndte.
#   Ikke kodet: hvad planen indeholder (se reglerne om indhold).
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The samlede plan is there within 10 working days
#   dokumenttype: visitationssag
#   alvor: lovkrav
#   ansvarlig: handlekommunen
#   laesninger: [frist.flyt_til_hverdag, hverdag.loerdag_taeller, hverdag.grundlovsdag_24_31_december]
#   efter: [/ophold/start]
#   varianter:
#     - { navn: BEK 1650, fra: "2018-01-01", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: bek-1650-2017-samlet-plan, sted: "§ 5, stk. 1", citat: "den samlede plan skal foreligge senest 10 hverdage efter opholdets påbegyndelse" }
#   beregning:
#     da: { fra: ophold begyndt, faktisk: foreligger }
#     en: { fra: stay began, faktisk: plan there }
#   besked:
#     da:
#       opfyldt: "Den samlede plan forelå {faktisk}; fristen var {frist}."
#       brud: "Den samlede plan skulle have foreligget senest {frist}."
#       afventer: "Den samlede plan skal foreligge senest {frist}."
#       ikke_relevant: "Opholdet sluttede, inden fristen udløb; derfor gælder den ikke."
#     en:
#       opfyldt: "The samlede plan was there on {faktisk}; the deadline was {frist}."
#       brud: "The samlede plan should have been there no later than {frist}."
#       afventer: "The samlede plan must be there no later than {frist}."
#       ikke_relevant: "The stay ended before the deadline ran out, so it does not apply."
#   afhjaelpning:
#     da: "Gør den samlede plan færdig nu, og notér dagen; foreligger den, så notér hvornår."
#     en: "Finish the samlede plan now and record the day; if it is there, record when."
#   fortolkning:
#     da: "Hverdage er mandag til fredag undtagen helligdage, og den dag, opholdet begyndte, tælles ikke med; bekendtgørelsen definerer dem ikke. Et ophold, der sluttede senest på fristens sidste dag, skylder intet. For ophold begyndt før 1. januar 2018 gælder fristen ikke."
#     en: "Hverdage are Monday to Friday save public holidays, and the day the stay began is not counted; the order does not define them. A stay that ended no later than the deadline's last day owes nothing. The deadline does not apply to stays begun before 1 January 2018."
package regler.samlet_plan.foreligger

import data.felles.gyldighed
import data.felles.krav
import data.felles.parameter
import data.felles.samlet_plan

gyldig := gyldighed.bek_1650([["ophold", "start"]])

svar := krav.trin_ikke_naaet if samlet_plan.ophold_ikke_begyndt

else := gyldig.stop if gyldig.stop

else := samlet_plan.inden_hverdage(dage, ["samlet_plan", "foreligger"])

dage := parameter.vaerdi(data.parametre.samlet_plan.foreligger, gyldig.dag)
