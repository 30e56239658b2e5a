# METADATA
# scope: package
# title: Overlægen og personalet medvirker
# description: |
#   Overlægen og personalet på afdelingen har medvirket til den samlede plan, og ved udslusning også i det videre
#   forløb.
#   Ikke kodet: hvor tæt de har medvirket, og om øvrige samarbejdsparter har deltaget.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The chief doctor and the staff take part
#   dokumenttype: visitationssag
#   alvor: lovkrav
#   ansvarlig: [overlaegen, afdelingen]
#   efter: [/ophold/slut, /pr_dato]
#   varianter:
#     - { navn: BEK 1650, fra: "2018-01-01", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: bek-1650-2017-samlet-plan, sted: "§ 4, stk. 5", citat: "Overlægen og personalet på den psykiatriske afdeling har pligt til at indgå i samarbejdet med kommunalbestyrelsen om den samlede plan og det videre forløb." }
#     - { kilde: bek-1650-2017-samlet-plan, sted: "§ 4, stk. 8", citat: "skal overlægen og personalet på den psykiatriske afdeling samt øvrige relevante samarbejdspartere inddrages tæt i processen med det videre forløb, og er forpligtede til at deltage heri." }
#   besked:
#     da:
#       opfyldt: "Overlægen og personalet har medvirket."
#       brud: "Sagen viser ikke, at overlægen og personalet har medvirket, som de skal."
#       overlaege: "Sagen viser ikke, at overlægen har medvirket til den samlede plan."
#       personale: "Sagen viser ikke, at personalet har medvirket til den samlede plan."
#       videre_forloeb: "Sagen viser ikke, at overlægen og personalet har medvirket i det videre forløb."
#     en:
#       opfyldt: "The chief doctor and the staff took part."
#       brud: "The case does not show that the chief doctor and the staff took part as they must."
#       overlaege: "The case does not show that the chief doctor took part in the samlede plan."
#       personale: "The case does not show that the staff took part in the samlede plan."
#       videre_forloeb: "The case does not show that the chief doctor and the staff took part in the further course."
#   afhjaelpning:
#     da: "Inddrag overlægen og personalet i planen og det videre forløb, og notér det; er det sket, så registrér det."
#     en: "Involve the chief doctor and the staff in the plan and the further course and record it; if it has happened, record it."
#   fortolkning:
#     da: "Medvirken i det videre forløb kræves fra beslutningen om udslusning; ikke, når opholdet slutter af en anden grund end udslusning. Kravet gælder, når planen foreligger eller et senere trin er nået, også for ophold, der begyndte før 1. januar 2018 og løb videre. Et ophold, der sluttede inden fristen på 10 hverdage, skylder ingen plan."
#     en: "Taking part in the further course is demanded from the decision on discharge; not where the stay ends for another reason than udslusning. The demand applies once the plan is there or a later step is reached, also for stays begun before 1 January 2018 that ran on. A stay that ended within the 10 hverdage owes no plan."
package regler.samlet_plan.afdeling_medvirker

import data.felles.fakta
import data.felles.gyldighed
import data.felles.krav
import data.felles.samlet_plan
import data.felles.udslusning

gyldig := gyldighed.bek_1650([["ophold", "slut"], ["pr_dato"]])

svar := samlet_plan.indhold(gyldig, bedoemt)

bedoemt := krav.afgoer(fakta.oplyste(stier), []) if mangler == []

else := object.union(krav.afgoer(fakta.oplyste(stier), mangler), {"besked": besked(mangler)})

medvirken := ["samlet_plan", "medvirken"]

stier := [array.concat(medvirken, [del]) | some del in array.concat(["overlaege", "personale"], ved_udslusning)]

ved_udslusning := ["videre_forloeb"] if {
	udslusning.naaet
	not udslusning.anden_aarsag
}

else := []

mangler := [sti | some sti in stier; object.get(input, sti, false) != true]

# A text of its own where one of the three is missing: overlaege, personale or videre_forloeb.
besked([sti]) := sti[2]

besked(flere) := "brud" if count(flere) > 1
