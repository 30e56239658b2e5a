# METADATA
# scope: package
# title: Patienten er inddraget i sagsmaterialet
# description: |
#   Kommunen har inddraget patienten, da sagsmaterialet blev indhentet og udarbejdet, eller anmodningen siger, hvorfor
#   det ikke er sket.
#   Ikke kodet: om inddragelsen var reel, og om grunden til at undlade den holder.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The patient was involved in the material
#   dokumenttype: visitationssag
#   alvor: konceptkrav
#   ansvarlig: handlekommunen
#   efter: [/anmodning/modtaget, /anmodning/sendt, /pr_dato]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Indstilling til ophold på de særlige pladser", citat: "Kommunen skal i den forbindelse koordinere i samarbejde med relevante aktører og med inddragelse af patienten, at der indhentes og udarbejdes det nødvendige sagsmateriale til brug for indstilling." }
#   besked:
#     da:
#       opfyldt: "Patienten er inddraget i sagsmaterialet, eller anmodningen siger, hvorfor det ikke er sket."
#       brud: "Anmodningen viser ikke, at patienten er inddraget i sagsmaterialet."
#       uden_grund: "Patienten er ikke inddraget i sagsmaterialet, og anmodningen siger ikke hvorfor."
#     en:
#       opfyldt: "The patient was involved in the material, or the request says why not."
#       brud: "The request does not show that the patient was involved in the material."
#       uden_grund: "The patient was not involved in the material, and the request does not say why."
#   afhjaelpning:
#     da: "Inddrag patienten, og skriv hvornår, eller skriv, hvorfor det ikke kan lade sig gøre."
#     en: "Involve the patient and write when, or write why it cannot be done."
#   fortolkning:
#     da: "At en grund er nok, følger af, at sekretariatet skal sikre, at patientinddragelse har fundet sted eller har været forsøgt."
#     en: "That a reason is enough follows from the secretariat's duty to see that the patient was involved or that it was tried."
package regler.anmodning.patient_inddraget

import data.felles.fakta
import data.felles.gyldighed
import data.felles.krav

gyldig := gyldighed.koncept([["anmodning", "modtaget"], ["anmodning", "sendt"], ["pr_dato"]])

inddragelse := ["anmodning", "patientinddragelse"]

inddraget := array.concat(inddragelse, ["inddraget"])

dato := array.concat(inddragelse, ["dato"])

grund := array.concat(inddragelse, ["grund"])

svar := gyldig.stop if gyldig.stop

else := krav.afgoer([inddraget, dato], [dato]) if {
	fakta.vaerdi(inddraget) == true
	fakta.dag(dato) > input.pr_dato
}

else := krav.afgoer(fakta.oplyste([inddraget, dato]), []) if fakta.vaerdi(inddraget) == true

else := krav.afgoer(fakta.oplyste([inddraget, grund]), []) if fakta.har_tekst(grund)

else := object.union(krav.afgoer([inddraget], [grund]), {"besked": "uden_grund"}) if fakta.vaerdi(inddraget) == false

else := krav.afgoer([], [inddraget])
