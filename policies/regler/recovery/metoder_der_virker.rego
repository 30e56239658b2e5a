# METADATA
# scope: package
# title: Metoden i hvert initiativ
# description: |
#   Den samlede plan angiver for hvert initiativ metoden og viden om, at den virker.
#   Ikke kodet: om metoden virker, og om teksten nævner både metode og viden.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The method of each initiative
#   dokumenttype: visitationssag
#   alvor: anbefaling
#   ansvarlig: handlekommunen
#   efter: [/samlet_plan/foreligger, /samlet_plan/planperiode/etableret]
#   varianter:
#     - { navn: principper, fra: "2021-01-01", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: socialstyrelsen-otte-principper-2022, sted: "De otte principper, nr. 8", citat: "Brug metoder og viden, der virker." }
#   besked:
#     da:
#       opfyldt: "Den samlede plan angiver metoden i initiativet {initiativ}."
#       brud: "Den samlede plan angiver ikke metoden i initiativet {initiativ} og viden om, at den virker."
#     en:
#       opfyldt: "The samlede plan states the method of the initiative {initiativ}."
#       brud: "The samlede plan does not state the method of the initiative {initiativ} and the knowledge that it works."
#   afhjaelpning:
#     da: "Skriv, hvilken metode initiativet bruger, og hvad man ved om, at den virker; findes der ingen sådan viden, så overvej initiativet."
#     en: "Write which method the initiative uses and what is known of its working; where nothing is known, reconsider the initiative."
#   fortolkning:
#     da: "Indsatserne er planens initiativer under opholdet. Har planen ingen liste over initiativer, kan det ikke afgøres. Principperne er Socialstyrelsens anbefaling til den kommunale socialpsykiatri, afprøvet i et partnerskab fra den 1. januar 2021; de bruges her som målestok for den samlede plan og binder ingen. En plan fra før den dag måles ikke, heller ikke når den er ændret siden."
#     en: "The efforts are the initiatives of the plan during the stay. Where the plan has no list of initiatives, it cannot be decided. The principles are a recommendation of Socialstyrelsen to the municipal social psychiatry, tried out in a partnership from 1 January 2021; they are used here as a yardstick for the samlede plan and bind nobody. A plan from before that day is not measured, not even when it was changed since."
package regler.recovery.metoder_der_virker

import data.felles.forekomst
import data.felles.krav
import data.felles.recovery

svar := recovery.stop if recovery.stop

else := krav.uoplyst([["samlet_plan", "initiativer"]]) if not recovery.initiativer_oplyst

else := forekomst.saml([forekomst.af(bedoemt(i), i.id, i.sti) | some i in recovery.initiativer])

bedoemt(initiativ) := object.union(
	krav.tekster([array.concat(initiativ.sti, ["metode"])]),
	{"parametre": {"initiativ": initiativ.id}},
)
