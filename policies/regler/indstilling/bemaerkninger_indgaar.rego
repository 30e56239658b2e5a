# METADATA
# scope: package
# title: Patientens bemærkninger indgår i sagen
# description: |
#   Har patienten, værgen eller en anden relevant person afgivet bemærkninger, indgår de i sagen, når visitationsforum
#   behandler den. Det seneste møde til og med indstillingens dato bedømmes.
#   Ikke kodet: om bemærkningerne er gengivet dækkende, og om visitationsforum tog stilling til dem.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The patient's remarks are part of the case
#   dokumenttype: visitationssag
#   alvor: konceptkrav
#   ansvarlig: sekretariatet
#   efter: [/indstilling/dato, /anmodning/modtaget, /pr_dato]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Forberedelse af møde i visitationsforum", citat: "Kontakte patient/værge/anden relevant person for at få deres eventuelle bemærkninger, som skal indgå i de enkelte sagers indstilling til behandling i visitationsforum." }
#   besked:
#     da:
#       opfyldt: "Bemærkningerne blev forelagt visitationsforum."
#       brud: "Der er modtaget bemærkninger fra patienten eller andre, men det er ikke registreret, at de blev forelagt visitationsforum."
#       efter_moedet: "Bemærkningerne er indhentet efter det seneste møde i visitationsforum."
#     en:
#       opfyldt: "The remarks were laid before the forum."
#       brud: "Remarks were received from the patient or others, but it is not recorded that they were laid before the forum."
#       efter_moedet: "The remarks were obtained after the latest meeting of the forum."
#   afhjaelpning:
#     da: "Forelæg bemærkningerne for visitationsforum, og notér det på mødet."
#     en: "Lay the remarks before the forum and record it for the meeting."
#   fortolkning:
#     da: "Bemærkninger fra værge eller en anden relevant person følger samme regel. Henvendelsens dato er regnet som den dag, bemærkningerne tidligst kunne foreligge."
#     en: "Remarks from a guardian or another relevant person follow the same rule. The day of the contact is taken as the earliest on which the remarks could be there."
package regler.indstilling.bemaerkninger_indgaar

import data.felles.fakta
import data.felles.forloeb
import data.felles.gyldighed
import data.felles.indstilling
import data.felles.krav

gyldig := gyldighed.koncept([["indstilling", "dato"], ["anmodning", "modtaget"], ["pr_dato"]])

bemaerkninger := ["anmodning", "bemaerkninger"]

findes := ["anmodning", "bemaerkninger", "findes"]

indhentet := ["anmodning", "bemaerkninger", "dato"]

svar := krav.trin_ikke_naaet if not forloeb.naaet.forum

else := gyldig.stop if gyldig.stop

else := krav.ikke_relevant([findes]) if fakta.findes_ikke(bemaerkninger)

else := krav.uoplyst([findes]) if modtaget == []

else := {"udfald": "opfyldt", "fakta": array.concat(modtaget, [forelagt]), "mangler": []} if fakta.vaerdi(forelagt) == true

else := object.union(krav.ikke_relevant([indhentet, moededato]), {"besked": "efter_moedet"}) if {
	fakta.dag(indhentet) > fakta.dag(moededato)
}

else := {
	"udfald": "brud",
	"fakta": array.concat(modtaget, fakta.oplyste([moededato, forelagt])),
	"mangler": fakta.mangler([forelagt]),
} if {
	moede
}

else := krav.uoplyst(indstilling.udaterede_moeder) if indstilling.udaterede_moeder != []

else := {"udfald": "brud", "fakta": modtaget, "mangler": [["forum", "moeder"]]}

# What shows that remarks were received.
modtaget := [findes] if {
	fakta.findes(bemaerkninger)
} else := [sti | some sti in [["anmodning", "bemaerkninger", "tekst"]]; fakta.har_tekst(sti)]

moede := ["forum", "moeder", indstilling.seneste_moede]

moededato := array.concat(moede, ["dato"])

forelagt := array.concat(moede, ["patientens_bemaerkninger_forelagt"])
