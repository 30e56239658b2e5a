# METADATA
# scope: package
# title: Den samlede plan foreligger inden 4 hverdage (koncept)
# description: |
#   Koncept vil have, at den samlede plan selv foreligger senest 4 hverdage efter, at opholdet begyndte. Bekendtgørelsen
#   giver 10 hverdage og går forud.
#   Ikke kodet: hvad planen indeholder (se reglerne om indhold).
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The samlede plan is there within 4 working days (koncept)
#   dokumenttype: visitationssag
#   alvor: anbefaling
#   ansvarlig: handlekommunen
#   laesninger: [frist.flyt_til_hverdag, hverdag.loerdag_taeller, hverdag.grundlovsdag_24_31_december]
#   efter: [/ophold/start]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Anmodningen skal som minimum indeholde", citat: "den samlede plan som skal foreligge senest 4 hverdage efter indlæggelsens påbegyndelse" }
#     - { kilde: bek-1650-2017-samlet-plan, sted: "§ 5, stk. 1", citat: "den samlede plan skal foreligge senest 10 hverdage efter opholdets påbegyndelse" }
#   beregning:
#     da: { fra: ophold begyndt, faktisk: foreligger }
#     en: { fra: stay began, faktisk: plan there }
#   besked:
#     da:
#       opfyldt: "Den samlede plan forelå {faktisk}; efter koncept var fristen {frist}."
#       brud: "Efter koncept skulle den samlede plan have foreligget senest {frist}."
#       afventer: "Efter koncept skal den samlede plan foreligge senest {frist}."
#       ikke_relevant: "Opholdet sluttede, inden fristen udløb; derfor gælder den ikke."
#     en:
#       opfyldt: "The samlede plan was there on {faktisk}; the koncept's deadline was {frist}."
#       brud: "By the koncept the samlede plan should have been there no later than {frist}."
#       afventer: "By the koncept the samlede plan must be there no later than {frist}."
#       ikke_relevant: "The stay ended before the deadline ran out, so it does not apply."
#   bemaerkning:
#     da:
#       kildekonflikt: "Kildekonflikt: for sent efter koncept, men inden for de 10 hverdage, som bekendtgørelse nr. 1650, § 5, giver, og den har højere rang."
#     en:
#       kildekonflikt: "Conflict of sources (Kildekonflikt): late by the koncept, but within the 10 hverdage that BEK 1650, § 5, gives, and the order ranks higher."
#   afhjaelpning:
#     da: "Gør den samlede plan færdig snarest, og senest inden for de 10 hverdage i bekendtgørelsen."
#     en: "Finish the samlede plan soon, and no later than within the 10 hverdage of the order."
#   fortolkning:
#     da: "Kildekonflikt: koncept kræver selve planen inden 4 hverdage; bekendtgørelse nr. 1650, § 5, giver 10 hverdage, til planen skal foreligge, og har højere rang. Reglen er derfor en anbefaling. Hverdage er mandag til fredag undtagen helligdage, og den dag, opholdet begyndte, tælles ikke med."
#     en: "Conflict of sources (Kildekonflikt): the koncept wants the plan itself within 4 hverdage; BEK 1650, § 5, gives 10 hverdage until the plan must be there and ranks higher. The rule is therefore a recommendation. Hverdage are Monday to Friday save public holidays, and the day the stay began is not counted."
package regler.samlet_plan.koncept_fire_hverdage

import data.felles.gyldighed
import data.felles.krav
import data.felles.parameter
import data.felles.samlet_plan

gyldig := gyldighed.koncept([["ophold", "start"]])

svar := krav.trin_ikke_naaet if samlet_plan.ophold_ikke_begyndt

else := gyldig.stop if gyldig.stop

else := object.union(bedoemt, {"bemaerkning": "kildekonflikt"}) if {
	bedoemt.udfald == "brud"
	samlet_plan.rettidig_efter_loven(["samlet_plan", "foreligger"])
}

else := bedoemt

bedoemt := samlet_plan.inden_hverdage(dage, ["samlet_plan", "foreligger"])

dage := parameter.vaerdi(data.parametre.samlet_plan.koncept_foreligger, gyldig.dag)
