# METADATA
# scope: package
# title: Lokalsamfund og netværk er inddraget i den samlede plan
# description: |
#   Den samlede plan viser, hvordan patientens lokalsamfund inddrages, og at pårørende eller andre i netværket er inddraget
#   eller har afslået. Har patienten intet netværk, eller samtykker patienten ikke, kræves kun det første.
#   Ikke kodet: om inddragelsen er tilstrækkelig, og om samtykket er overholdt (se samlet_plan/paaroerende_samtykke).
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: Local community and network are involved in the samlede plan
#   dokumenttype: visitationssag
#   alvor: anbefaling
#   ansvarlig: handlekommunen
#   efter: [/samlet_plan/foreligger, /samlet_plan/planperiode/etableret]
#   varianter:
#     - { navn: principper, fra: "2021-01-01", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: socialstyrelsen-otte-principper-2022, sted: "De otte principper, nr. 3", citat: "Inddrag borgernes lokalsamfund og netværk" }
#   besked:
#     da:
#       opfyldt: "Den samlede plan viser, at lokalsamfund og netværk inddrages, så vidt patienten vil."
#       brud: "Den samlede plan viser ikke, at lokalsamfund og netværk inddrages; det drejer sig om {mangler}."
#     en:
#       opfyldt: "The samlede plan shows that local community and network are involved as far as the patient wishes."
#       brud: "The samlede plan does not show that local community and network are involved; it concerns {mangler}."
#   afhjaelpning:
#     da: "Skriv i den samlede plan, hvilke fællesskaber og tilbud i lokalsamfundet der inddrages; inddrag netværket, når patienten samtykker, eller notér, at det har afslået."
#     en: "Write in the samlede plan which communities and services of the local community are involved; involve the network when the patient consents, or record that it declined."
#   fortolkning:
#     da: "Princippet nævner både lokalsamfund og netværk; planen skal vise begge. Netværk er pårørende og andre personer omkring patienten, og de inddrages kun med patientens samtykke, jf. BEK 1650/2017 § 4, stk. 3. Principperne er Socialstyrelsens anbefaling til den kommunale socialpsykiatri, afprøvet i et partnerskab fra den 1. januar 2021; de bruges her som målestok for den samlede plan og binder ingen. En plan fra før den dag måles ikke, heller ikke når den er ændret siden."
#     en: "The principle names both local community and network; the plan must show both. The network is relatives and other persons around the patient, and they are involved only with the patient's consent, cf. BEK 1650/2017 § 4(3). The principles are a recommendation of Socialstyrelsen to the municipal social psychiatry, tried out in a partnership from 1 January 2021; they are used here as a yardstick for the samlede plan and bind nobody. A plan from before that day is not measured, not even when it was changed since."
package regler.recovery.lokalsamfund_netvaerk

import data.felles.fakta
import data.felles.krav
import data.felles.recovery

svar := recovery.stop if recovery.stop

else := krav.afgoer(grundlag, mangler) if mangler != []

else := krav.uoplyst(uafklaret) if uafklaret != []

else := krav.afgoer(grundlag, [])

lokalsamfund := ["samlet_plan", "recovery", "lokalsamfund"]

inddraget := ["samlet_plan", "paaroerende", "inddraget"]

afslaaet := ["samlet_plan", "paaroerende", "afslaaet"]

samtykke := ["samlet_plan", "paaroerende", "samtykke"]

findes := ["samlet_plan", "paaroerende", "findes"]

netvaerk := ["samlet_plan", "paaroerende", "netvaerk_findes"]

mangler := array.concat(fakta.mangler_tekst([lokalsamfund]), [inddraget | netvaerket_udeladt])

grundlag := array.concat([lokalsamfund], fakta.oplyste([inddraget, afslaaet, samtykke, findes, netvaerk]))

netvaerket_paa_plads if ja(inddraget)

netvaerket_paa_plads if ja(afslaaet)

netvaerket_paa_plads if fakta.vaerdi(samtykke) == false

netvaerket_paa_plads if {
	fakta.vaerdi(findes) == false
	fakta.vaerdi(netvaerk) == false
}

netvaerket_udeladt if {
	not netvaerket_paa_plads
	ja(samtykke)
	nogen
}

# What would decide whether anybody may and can be involved.
uafklaret := [] if netvaerket_paa_plads

else := fakta.mangler([samtykke]) if nogen

else := fakta.mangler([samtykke, findes, netvaerk])

nogen if ja(findes)

nogen if ja(netvaerk)

ja(sti) if fakta.vaerdi(sti) == true
