# METADATA
# scope: package
# title: Kvartalsstatus leveret til tiden
# description: |
#   Tallene for kvartalet er leveret til Sundheds- og Ældreministeriet senest den dag, notatet sætter: 15. april, 15. juli,
#   15. oktober eller 15. januar efter kvartalets udgang.
#   Ikke kodet: om ministeriet modtog dem, og hvornår sekretariatet sendte sine tal til Danske Regioner.
# schemas:
#   - input: schema.kvartalsstatus
# custom:
#   titel_en: Quarterly status delivered in time
#   dokumenttype: kvartalsstatus
#   alvor: konceptkrav
#   ansvarlig: [danske_regioner, sekretariatet, sundhedsdatastyrelsen]
#   laesninger: [frist.flyt_til_hverdag]
#   efter: [/opgjort_pr]
#   varianter:
#     - { navn: notat, fra: "2018-03-31", til: "2018-12-31" }
#   hjemmel:
#     - { kilde: notat-kvartalsstatus-2017-11-29, sted: "Skema, Dataleverance til Sundhedsministeriet", citat: "15.4 15.7 15.10 15.1" }
#     - { kilde: notat-kvartalsstatus-2017-11-29, sted: "Opfølgning på lov nr. 691", citat: "Sundheds- og Ældreministeriet skal udarbejde kvartalsvise statusoversigter hver tredje måned frem mod primo 2019." }
#   beregning:
#     da: { faktisk: leveret }
#     en: { faktisk: delivered }
#   besked:
#     da:
#       opfyldt: "Kvartalsstatussen blev leveret {faktisk}; fristen var {frist}."
#       brud: "Kvartalsstatussen skulle være leveret til Sundheds- og Ældreministeriet senest {frist}."
#       afventer: "Kvartalsstatussen skal leveres til Sundheds- og Ældreministeriet senest {frist}."
#       uenig_periode: "Fristen kan ikke afgøres: den dag, statussen er opgjort pr., er ikke kvartalets sidste dag."
#       foer_udgangen: "Det kan ikke afgøres, om statussen er leveret: den angivne dag ligger før kvartalets sidste dag."
#     en:
#       opfyldt: "The quarterly status was delivered on {faktisk}; the deadline was {frist}."
#       brud: "The quarterly status should have been delivered to the Ministry of Health no later than {frist}."
#       afventer: "The quarterly status must be delivered to the Ministry of Health no later than {frist}."
#       uenig_periode: "The deadline cannot be decided: the day that the status is made up to is not the quarter's last day."
#       foer_udgangen: "It cannot be decided whether the status is delivered: the day stated lies before the quarter's last day."
#   afhjaelpning:
#     da: "Lever tallene til Sundheds- og Ældreministeriet straks."
#     en: "Deliver the figures to the Ministry of Health at once."
#   fortolkning:
#     da: "Hver af notatets fire dage er læst som den sidste rettidige dag for det kvartal, der lige er sluttet; 15.1 ligger i det følgende år."
#     en: "Each of the note's four days is read as the last day in time for the quarter that has just ended; 15.1 lies in the year after."
package regler.kvartal.frist

import data.felles.fakta
import data.felles.frist
import data.felles.gyldighed
import data.felles.kvartal

gyldig := gyldighed.efter_kilde("notat", [["opgjort_pr"]])

svar := gyldig.stop if gyldig.stop

else := kvartal.uden_periode if kvartal.uden_periode

else := {"udfald": "uoplyst", "besked": "foer_udgangen", "fakta": [["leveret"], ["opgjort_pr"]], "mangler": []} if {
	fakta.sket(["leveret"]) < kvartal.periode.til
}

else := object.union(
	frist.inden(["leveret"], kvartal.sidste_dag, [["opgjort_pr"]], {"sidste_dag": kvartal.sidste_dag}),
	{"ansvarlig": kvartal.ansvarlig},
)
