# METADATA
# scope: package
# title: Arbejdet med den samlede plan er begyndt inden 4 hverdage
# description: |
#   Arbejdet med den samlede plan er påbegyndt senest 4 hverdage efter, at opholdet begyndte.
#   Ikke kodet: hvad arbejdet bestod i. At planen foreligger, tæller ikke som en påbegyndelse, når dagen for den ikke er
#   registreret.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: Work on the samlede plan begun within 4 working days
#   dokumenttype: visitationssag
#   alvor: lovkrav
#   ansvarlig: handlekommunen
#   laesninger: [frist.flyt_til_hverdag, hverdag.loerdag_taeller, hverdag.grundlovsdag_24_31_december]
#   efter: [/ophold/start]
#   varianter:
#     - { navn: BEK 1650, fra: "2018-01-01", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: bek-1650-2017-samlet-plan, sted: "§ 5, stk. 1", citat: "Arbejdet med den samlede plan påbegyndes senest fire hverdage efter opholdets påbegyndelse" }
#   beregning:
#     da: { fra: ophold begyndt, faktisk: påbegyndt }
#     en: { fra: stay began, faktisk: work begun }
#   besked:
#     da:
#       opfyldt: "Arbejdet med den samlede plan begyndte {faktisk}; fristen var {frist}."
#       brud: "Arbejdet med den samlede plan skulle være begyndt senest {frist}."
#       afventer: "Arbejdet med den samlede plan skal begynde senest {frist}."
#       ikke_relevant: "Opholdet sluttede, inden fristen udløb; derfor gælder den ikke."
#     en:
#       opfyldt: "Work on the samlede plan began on {faktisk}; the deadline was {frist}."
#       brud: "Work on the samlede plan should have begun no later than {frist}."
#       afventer: "Work on the samlede plan must begin no later than {frist}."
#       ikke_relevant: "The stay ended before the deadline ran out, so it does not apply."
#   afhjaelpning:
#     da: "Begynd arbejdet med den samlede plan nu, og notér dagen; er det begyndt, så notér hvornår."
#     en: "Begin work on the samlede plan now and record the day; if it has begun, record when."
#   fortolkning:
#     da: "Hverdage er mandag til fredag undtagen helligdage, og den dag, opholdet begyndte, tælles ikke med; bekendtgørelsen definerer dem ikke. Et ophold, der sluttede senest på fristens sidste dag, skylder intet. For ophold begyndt før 1. januar 2018 gælder fristen ikke."
#     en: "Hverdage are Monday to Friday save public holidays, and the day the stay began is not counted; the order does not define them. A stay that ended no later than the deadline's last day owes nothing. The deadline does not apply to stays begun before 1 January 2018."
package regler.samlet_plan.paabegyndt

import data.felles.gyldighed
import data.felles.krav
import data.felles.parameter
import data.felles.samlet_plan

gyldig := gyldighed.bek_1650([["ophold", "start"]])

svar := krav.trin_ikke_naaet if samlet_plan.ophold_ikke_begyndt

else := gyldig.stop if gyldig.stop

else := samlet_plan.inden_hverdage(dage, ["samlet_plan", "paabegyndt"])

dage := parameter.vaerdi(data.parametre.samlet_plan.paabegyndt, gyldig.dag)
