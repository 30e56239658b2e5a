# METADATA
# scope: package
# title: Tidlige tegn og kriseplan i den samlede plan
# description: |
#   Den samlede plan angiver tidlige tegn på, at patienten får det dårligere, og en kriseplan for, hvad der gøres ved dem.
#   Ikke kodet: om der blev hjulpet tidligt.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: Early signs and crisis plan in the samlede plan
#   dokumenttype: visitationssag
#   alvor: anbefaling
#   ansvarlig: handlekommunen
#   efter: [/samlet_plan/foreligger, /samlet_plan/planperiode/etableret]
#   varianter:
#     - { navn: principper, fra: "2021-01-01", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: socialstyrelsen-otte-principper-2022, sted: "De otte principper, nr. 7", citat: "Hjælp borgerne så tidligt som muligt" }
#   besked:
#     da:
#       opfyldt: "Den samlede plan angiver tidlige tegn og en kriseplan."
#       brud: "Den samlede plan viser ikke, hvordan der hjælpes tidligt; der mangler {mangler}."
#     en:
#       opfyldt: "The samlede plan states early signs and a crisis plan."
#       brud: "The samlede plan does not show how help comes early; missing: {mangler}."
#   afhjaelpning:
#     da: "Find de tidlige tegn sammen med patienten, og skriv dem og kriseplanen i den samlede plan."
#     en: "Find the early signs together with the patient and write them and the crisis plan in the samlede plan."
#   fortolkning:
#     da: "Om der blev hjulpet så tidligt som muligt, kan planen ikke vise; den kan vise, hvad der skal lægges mærke til, og hvad der så gøres. Det ene uden det andet hjælper ikke tidligt. Principperne er Socialstyrelsens anbefaling til den kommunale socialpsykiatri, afprøvet i et partnerskab fra den 1. januar 2021; de bruges her som målestok for den samlede plan og binder ingen. En plan fra før den dag måles ikke, heller ikke når den er ændret siden."
#     en: "Whether help came as early as possible the plan cannot show; it can show what to look out for and what is then done. The one without the other is no early help. The principles are a recommendation of Socialstyrelsen to the municipal social psychiatry, tried out in a partnership from 1 January 2021; they are used here as a yardstick for the samlede plan and bind nobody. A plan from before that day is not measured, not even when it was changed since."
package regler.recovery.tidlig_hjaelp

import data.felles.krav
import data.felles.recovery

svar := recovery.stop if recovery.stop

else := krav.tekster([
	["samlet_plan", "recovery", "tidlige_tegn"],
	["samlet_plan", "recovery", "kriseplan"],
])
