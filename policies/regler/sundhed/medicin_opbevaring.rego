# METADATA
# scope: package
# title: Medicinen opbevares forsvarligt
# description: |
#   Håndterer tilbuddet medicin, opbevares den forsvarligt.
#   Ikke kodet: hvordan medicinen faktisk opbevares.
# schemas:
#   - input: schema.sundhedsopgaver
# custom:
#   titel_en: The medicine is kept safely
#   dokumenttype: sundhedsopgaver
#   alvor: konceptkrav
#   ansvarlig: tilbudsledelsen
#   efter: [/opgjort, /pr_dato]
#   varianter:
#     - { navn: oplæg 2018, fra: "2018-01-01" }
#   hjemmel:
#     - { kilde: sundhedsopgaver-rammevilkaar-2018, sted: "Særlige krav til medicinhåndtering", citat: "Forsvarlig opbevaring af medicin" }
#   besked:
#     da:
#       opfyldt: "Medicinen opbevares efter registeret forsvarligt."
#       brud: "Tilbuddet håndterer medicin, men registeret siger intet om opbevaringen."
#       uforsvarlig: "Medicinen opbevares efter registeret ikke forsvarligt."
#       uoplyst: "Det kan ikke afgøres, om opbevaringen af medicin er i orden; registeret mangler {mangler}."
#       ikke_relevant: "Tilbuddet håndterer ikke medicin for borgerne."
#     en:
#       opfyldt: "By the register the medicine is kept safely."
#       brud: "The service handles medicine, but the register says nothing of how it is kept."
#       uforsvarlig: "By the register the medicine is not kept safely."
#       uoplyst: "It cannot be decided whether the storage of medicine is in order; the register lacks {mangler}."
#       ikke_relevant: "The service handles no medicine for the citizens."
#   afhjaelpning:
#     da: "Opbevar medicinen forsvarligt, og skriv i registeret, hvordan."
#     en: "Keep the medicine safely, and record how."
#   fortolkning:
#     da: "At tilbuddet håndterer medicin, viser registeret ved at sige det, ved medicinlister eller dispenseringer eller ved en opgave med medicin. Er opbevaringen beskrevet, men ikke, om den er forsvarlig, er reglen uoplyst, for det er en faglig vurdering."
#     en: "That the service handles medicine is shown by saying so, by medicine lists or dispensings, or by a task with medicine. Where the storage is described, but not whether it is safe, the rule is undecided, as that is a professional judgement."
package regler.sundhed.medicin_opbevaring

import data.felles.fakta
import data.felles.gyldighed
import data.felles.krav
import data.felles.sundhed

gyldig := gyldighed.efter_kilde("sundhed", [["opgjort"], ["pr_dato"]])

opbevaring := ["medicin", "opbevaring"]

forsvarlig := ["medicin", "opbevaring", "forsvarlig"]

svar := gyldig.stop if gyldig.stop

else := sundhed.uden_medicin if sundhed.uden_medicin

else := svar_med("opfyldt", [forsvarlig], []) if input.medicin.opbevaring.forsvarlig == true

else := object.union(svar_med("brud", [forsvarlig], []), {"besked": "uforsvarlig"}) if fakta.er_der(forsvarlig)

else := krav.uoplyst([forsvarlig]) if sundhed.beskrevet(opbevaring)

else := svar_med("brud", [], [opbevaring])

svar_med(udfald, stier, mangler) := {"udfald": udfald, "fakta": array.concat(sundhed.medicin.fakta, stier), "mangler": mangler}
