# METADATA
# scope: package
# title: Den samlede plan er sendt til alle relevante aktører
# description: |
#   Kommunen har sendt den samlede plan til alle relevante aktører.
#   Ikke kodet: hvem der er en relevant aktør, og om planen er modtaget.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The samlede plan sent to all relevant actors
#   dokumenttype: visitationssag
#   alvor: anbefaling
#   ansvarlig: handlekommunen
#   efter: [/ophold/slut, /pr_dato]
#   varianter:
#     - { navn: BEK 1650, fra: "2018-01-01", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: bek-1650-2017-samlet-plan, sted: "§ 4, stk. 2", citat: "Kommunalbestyrelsen bør fremsende den samlede plan til alle relevante aktører." }
#   besked:
#     da:
#       opfyldt: "Den samlede plan er sendt til alle relevante aktører."
#       brud: "Sagen viser ikke, at den samlede plan er sendt til alle relevante aktører."
#       afventer: "Den samlede plan bør sendes til alle relevante aktører; kilden sætter ingen frist."
#     en:
#       opfyldt: "The samlede plan was sent to all relevant actors."
#       brud: "The case does not show that the samlede plan was sent to all relevant actors."
#       afventer: "The samlede plan should be sent to all relevant actors; the source sets no deadline."
#   afhjaelpning:
#     da: "Send den samlede plan til de relevante aktører, der ikke har fået den, og notér det."
#     en: "Send the samlede plan to the relevant actors who have not had it, and record it."
#   fortolkning:
#     da: "Kilden sætter ingen frist; pligten er uopfyldt, når opholdet er slut, patienten udsluset eller sagen afsluttet."
#     en: "The source sets no deadline; the duty is unmet once the stay has ended, the patient is discharged or the case closed."
#   senere_trin: [/ophold/slut, /udslusning/udsluset]
package regler.samlet_plan.fremsendt_aktoerer

import data.felles.fakta
import data.felles.gyldighed
import data.felles.krav
import data.felles.samlet_plan

gyldig := gyldighed.bek_1650([["ophold", "slut"], ["pr_dato"]])

svar := samlet_plan.indhold(gyldig, bedoemt)

alle := ["samlet_plan", "fremsendt_aktoerer", "alle_relevante"]

dato := ["samlet_plan", "fremsendt_aktoerer", "dato"]

bedoemt := krav.afgoer(fakta.oplyste([alle, dato]), []) if {
	fakta.vaerdi(alle) == true
	not samlet_plan.ligger_forude(dato)
}

else := samlet_plan.udestaar(fakta.oplyste([samlet_plan.foreligger, alle]), [["samlet_plan", "fremsendt_aktoerer"]], senere)

senere := [["ophold", "slut"], ["udslusning", "udsluset"]]
