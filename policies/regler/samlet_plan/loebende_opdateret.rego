# METADATA
# scope: package
# title: Den samlede plan opdateres løbende
# description: |
#   Hvert noteret behov for at justere den samlede plan er fulgt op af en opdatering.
#   Ikke kodet: om der var behov, som ikke blev noteret, og om opdateringen skete i dialog med afdelingen.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The samlede plan is kept up to date
#   dokumenttype: visitationssag
#   alvor: anbefaling
#   ansvarlig: handlekommunen
#   efter: [/ophold/slut, /pr_dato]
#   varianter:
#     - { navn: BEK 1650, fra: "2018-01-01", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: bek-1650-2017-samlet-plan, sted: "§ 5, stk. 2", citat: "Kommunalbestyrelsen bør løbende opdatere den samlede plan i dialog med overlægen og personalet på den psykiatriske afdeling, hvis der undervejs i patientens ophold opstår behov for justeringer af planen." }
#   besked:
#     da:
#       opfyldt: "Den samlede plan er opdateret efter det noterede behov."
#       brud: "Den samlede plan er ikke opdateret efter det behov, der blev noteret {dato}."
#       afventer: "Den samlede plan bør opdateres efter det behov, der blev noteret {dato}; kilden sætter ingen frist."
#     en:
#       opfyldt: "The samlede plan was updated after the recorded need."
#       brud: "The samlede plan was not updated after the need recorded on {dato}."
#       afventer: "The samlede plan should be updated after the need recorded on {dato}; the source sets no deadline."
#   afhjaelpning:
#     da: "Opdatér den samlede plan, og notér dagen ved justeringsbehovet."
#     en: "Update the samlede plan and record the day at the need."
#   fortolkning:
#     da: "Kilden sætter ingen frist; pligten er uopfyldt, når opholdet er slut, patienten udsluset eller sagen afsluttet. Et punkt uden dato kan kun bedømmes, når det er fulgt op."
#     en: "The source sets no deadline; the duty is unmet once the stay has ended, the patient is discharged or the case closed. An entry without a date can be judged only when it is followed up."
#   senere_trin: [/ophold/slut, /udslusning/udsluset]
package regler.samlet_plan.loebende_opdateret

import data.felles.forekomst
import data.felles.gyldighed
import data.felles.samlet_plan

gyldig := gyldighed.bek_1650([["ophold", "slut"], ["pr_dato"]])

svar := gyldig.stop if gyldig.stop

else := forekomst.saml([
forekomst.af(samlet_plan.opfoelgning(p.sti, "opdateret", senere), p.id, p.sti) |
	some p in samlet_plan.poster(["samlet_plan", "justeringsbehov"])
])

senere := [["ophold", "slut"], ["udslusning", "udsluset"]]
