# METADATA
# scope: package
# title: Kommunen orienteres om relevante forhold
# description: |
#   Kommunen er orienteret om hvert forhold, som overlægen eller personalet har noteret som relevant for den samlede
#   plan.
#   Ikke kodet: om der var relevante forhold, som ikke blev noteret.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The kommune is told of relevant matters
#   dokumenttype: visitationssag
#   alvor: anbefaling
#   ansvarlig: [overlaegen, afdelingen]
#   efter: [/ophold/slut, /pr_dato]
#   varianter:
#     - { navn: BEK 1650, fra: "2018-01-01", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: bek-1650-2017-samlet-plan, sted: "§ 5, stk. 3", citat: "Overlægen og personalet på den psykiatriske afdeling bør orientere kommunalbestyrelsen om forhold, der er relevante for den samlede plan." }
#   besked:
#     da:
#       opfyldt: "Kommunen er orienteret om det noterede forhold."
#       brud: "Kommunen er ikke orienteret om det forhold, der blev noteret {dato}."
#       afventer: "Kommunen bør orienteres om det forhold, der blev noteret {dato}; kilden sætter ingen frist."
#     en:
#       opfyldt: "The kommune was told of the recorded matter."
#       brud: "The kommune was not told of the matter recorded on {dato}."
#       afventer: "The kommune should be told of the matter recorded on {dato}; the source sets no deadline."
#   afhjaelpning:
#     da: "Orientér kommunen om forholdet, og notér dagen."
#     en: "Tell the kommune of the matter and record the day."
#   fortolkning:
#     da: "Kilden sætter ingen frist; pligten er uopfyldt, når opholdet er slut, patienten udsluset eller sagen afsluttet. Et punkt uden dato kan kun bedømmes, når det er fulgt op."
#     en: "The source sets no deadline; the duty is unmet once the stay has ended, the patient is discharged or the case closed. An entry without a date can be judged only when it is followed up."
#   senere_trin: [/ophold/slut, /udslusning/udsluset]
package regler.samlet_plan.overlaege_orienterer

import data.felles.forekomst
import data.felles.gyldighed
import data.felles.samlet_plan

gyldig := gyldighed.bek_1650([["ophold", "slut"], ["pr_dato"]])

svar := gyldig.stop if gyldig.stop

else := forekomst.saml([
forekomst.af(samlet_plan.opfoelgning(p.sti, "orienteret_kommune", senere), p.id, p.sti) |
	some p in samlet_plan.poster(["samlet_plan", "relevante_forhold"])
])

senere := [["ophold", "slut"], ["udslusning", "udsluset"]]
