# METADATA
# scope: package
# title: Aktuel belægningsliste sendt med dagsordenen
# description: |
#   En belægningsliste for de særlige pladser er sendt med dagsordenen. Den angiver hver patients indskrivningsdato og er
#   opgjort tidligst på dagen for det forrige møde.
#   Ikke kodet: om listen rummer alle patienter, og om datoerne er rigtige.
# schemas:
#   - input: schema.forumsmoede
# custom:
#   titel_en: A current occupancy list sent with the agenda
#   dokumenttype: forumsmoede
#   alvor: konceptkrav
#   ansvarlig: sekretariatet
#   efter: [/dato]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Sekretariatet", citat: "medsende aktuel belægningsliste for de særlige pladser indeholdende patienternes indskrivningsdato" }
#   beregning:
#     da: { faktisk: "belægning opgjort" }
#     en: { faktisk: "occupancy made up" }
#   besked:
#     da:
#       opfyldt: "Den aktuelle belægningsliste er sendt med dagsordenen."
#       brud: "Belægningslisten er ikke sendt med dagsordenen til mødet {moede}."
#       ufuldstaendig: "Belægningslisten til mødet {moede} er ufuldstændig; der mangler {mangler}."
#       foraeldet: "Belægningslisten til mødet {moede} er opgjort {faktisk}, før det forrige møde {foerste_dag}, og er ikke aktuel."
#       efter_moedet: "Belægningslisten til mødet {moede} er opgjort {faktisk}, efter mødet, og kan ikke have været sendt med dagsordenen."
#       afventer: "En aktuel belægningsliste med patienternes indskrivningsdato skal være sendt med dagsordenen inden mødet {frist}."
#       aflyst: "Mødet er aflyst."
#     en:
#       opfyldt: "The current occupancy list was sent with the agenda."
#       brud: "The occupancy list was not sent with the agenda for the meeting of {moede}."
#       ufuldstaendig: "The occupancy list for the meeting of {moede} is incomplete; it lacks {mangler}."
#       foraeldet: "The occupancy list for the meeting of {moede} was made up on {faktisk}, before the previous meeting of {foerste_dag}, and is not current."
#       efter_moedet: "The occupancy list for the meeting of {moede} was made up on {faktisk}, after the meeting, and cannot have been sent with the agenda."
#       afventer: "A current occupancy list with the patients' admission dates must be sent with the agenda before the meeting of {frist}."
#       aflyst: "The meeting is cancelled."
#   afhjaelpning:
#     da: "Opgør belægningen, skriv hver patients indskrivningsdato på listen, og send den til de stående medlemmer."
#     en: "Make up the occupancy, write each patient's admission date on the list, and send it to the standing members."
#   fortolkning:
#     da: "En aktuel liste er læst som en liste, der ikke er opgjort før det forrige holdte møde; samme dag er nok. Er dette det første møde, er der ingen tidligste dag. Er der ingen patienter, er en tom liste nok. En fejl kan rettes indtil mødet."
#     en: "A current list is read as one made up no earlier than the previous meeting that was held; the same day is enough. For the first meeting there is no earliest day. Without patients an empty list is enough. A fault can be corrected until the meeting."
package regler.moede.belaegningsliste

import data.felles.fakta
import data.felles.kalender
import data.felles.krav
import data.felles.moede

vedlagt := ["belaegningsliste", "vedlagt"]

opgjort := ["belaegningsliste", "opgjort"]

patienter := ["belaegningsliste", "patienter"]

forrige := ["forrige_moede", "dato"]

svar := moede.stop if moede.stop

else := moede.senest_paa_moedet(mangelfuld("brud", [sti | some sti in [vedlagt]; not fakta.er_der(sti)])) if not sendt_med

else := moede.senest_paa_moedet(mangelfuld("ufuldstaendig", mangler)) if mangler != []

else := object.union(mangelfuld("efter_moedet", []), {"udfald": "brud", "beregning": {"sidste_dag": moede.dag, "faktisk": dag, "afvigelse": kalender.dage_mellem(moede.dag, dag)}}) if dag > moede.dag

else := krav.uoplyst([opgjort]) if not dag

else := krav.afgoer(array.concat(grundlag, [["forrige_moede", "findes"]]), []) if intet_forrige

else := krav.uoplyst([forrige]) if not moede.forrige

else := object.union(krav.afgoer(array.concat(grundlag, [forrige]), []), {"beregning": beregning}) if dag >= moede.forrige

else := moede.senest_paa_moedet(object.union(
	mangelfuld("foraeldet", []),
	{
		"fakta": array.concat(grundlag, [forrige]),
		"beregning": object.union(beregning, {"afvigelse": kalender.dage_mellem(moede.forrige, dag)}),
	},
))

dag := fakta.dag(opgjort)

# A list that is still to be made up has not been sent.
sendt_med if {
	fakta.vaerdi(vedlagt) == true
	not opgjort_senere
}

opgjort_senere if dag > input.pr_dato

intet_forrige if {
	fakta.findes_ikke(["forrige_moede"])
	not moede.forrige
}

mangler := [patienter] if {
	not fakta.vaerdi(patienter)
} else := [sti |
	some i, p in input.belaegningsliste.patienter
	not p.indskrivningsdato
	sti := ["belaegningsliste", "patienter", i, "indskrivningsdato"]
]

grundlag := array.concat([["dato"]], fakta.oplyste([vedlagt, opgjort, patienter]))

mangelfuld(besked, savnet) := {"besked": besked, "fakta": grundlag, "mangler": savnet, "parametre": {"moede": moede.dag}}

beregning := {"foerste_dag": moede.forrige, "faktisk": dag}
