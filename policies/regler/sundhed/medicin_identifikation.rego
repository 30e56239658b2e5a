# METADATA
# scope: package
# title: Procedure for rigtig medicin til den rigtige patient
# description: |
#   Håndterer tilbuddet medicin, er der en procedure for, at den rigtige patient får den rigtige medicin.
#   Ikke kodet: hvad proceduren siger, og om den følges.
# schemas:
#   - input: schema.sundhedsopgaver
# custom:
#   titel_en: A procedure for the right medicine to the right patient
#   dokumenttype: sundhedsopgaver
#   alvor: konceptkrav
#   ansvarlig: tilbudsledelsen
#   efter: [/opgjort, /pr_dato]
#   varianter:
#     - { navn: oplæg 2018, fra: "2018-01-01" }
#   hjemmel:
#     - { kilde: sundhedsopgaver-rammevilkaar-2018, sted: "Særlige krav til medicinhåndtering", citat: "Procedure for medicinhåndtering – rigtig medicin til den rigtige patient" }
#   besked:
#     da:
#       opfyldt: "Tilbuddet har en procedure for rigtig medicin til den rigtige patient."
#       brud: "Tilbuddet håndterer medicin, men registeret viser ingen {mangler}."
#       uoplyst: "Det kan ikke afgøres, om tilbuddet skal have en procedure for medicinhåndtering; registeret mangler {mangler}."
#       ikke_relevant: "Tilbuddet håndterer ikke medicin for borgerne."
#     en:
#       opfyldt: "The service has a procedure for the right medicine to the right patient."
#       brud: "The service handles medicine, but the register shows no {mangler}."
#       uoplyst: "It cannot be decided whether the service must have a procedure for handling medicine; the register lacks {mangler}."
#       ikke_relevant: "The service handles no medicine for the citizens."
#   afhjaelpning:
#     da: "Skriv en procedure for, hvordan medicinen og patienten identificeres."
#     en: "Write a procedure for how the medicine and the patient are identified."
#   fortolkning:
#     da: "At tilbuddet håndterer medicin, viser registeret ved at sige det, ved medicinlister eller dispenseringer eller ved en opgave med medicin."
#     en: "That the service handles medicine is shown by saying so, by medicine lists or dispensings, or by a task with medicine."
package regler.sundhed.medicin_identifikation

import data.felles.gyldighed
import data.felles.krav
import data.felles.sundhed

gyldig := gyldighed.efter_kilde("sundhed", [["opgjort"], ["pr_dato"]])

procedure := ["medicin", "identifikation"]

svar := gyldig.stop if gyldig.stop

else := sundhed.uden_medicin if sundhed.uden_medicin

else := krav.afgoer(array.concat(sundhed.medicin.fakta, [procedure]), [procedure | not sundhed.beskrevet(procedure)])
