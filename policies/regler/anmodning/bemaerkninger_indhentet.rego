# METADATA
# scope: package
# title: Bemærkninger er indhentet
# description: |
#   Patienten, værgen eller en anden relevant person er kontaktet for at få eventuelle bemærkninger, og anmodningen har
#   bemærkningerne eller siger, at der ikke var nogen.
#   Ikke kodet: om den rette er kontaktet, og om bemærkningerne er gengivet rigtigt.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: Remarks were obtained
#   dokumenttype: visitationssag
#   alvor: konceptkrav
#   ansvarlig: handlekommunen
#   efter: [/anmodning/modtaget, /anmodning/sendt, /pr_dato]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Anmodningen skal som minimum indeholde", citat: "Kontakte patient/værge/anden relevant person for at få deres eventuelle bemærkninger, som skal indgå i de enkelte sagers indstilling til behandling i visitationsforum." }
#   besked:
#     da:
#       opfyldt: "Der er indhentet bemærkninger til sagen."
#       brud: "Anmodningen mangler {mangler}."
#       ingen_kontaktet: "Hverken patienten, værgen eller en anden relevant person er kontaktet for at få bemærkninger."
#       ikke_kontaktet_endnu: "Henvendelsen for at få bemærkninger er dateret {henvendt} og er ikke sket endnu."
#     en:
#       opfyldt: "Remarks on the case were obtained."
#       brud: "The request lacks {mangler}."
#       ingen_kontaktet: "Neither the patient, the guardian nor another relevant person was contacted for remarks."
#       ikke_kontaktet_endnu: "The contact for remarks is dated {henvendt} and has not taken place yet."
#   afhjaelpning:
#     da: "Kontakt patienten, værgen eller en anden relevant person, og skriv bemærkningerne, eller at der ingen var."
#     en: "Contact the patient, the guardian or another relevant person and write the remarks, or that there were none."
package regler.anmodning.bemaerkninger_indhentet

import data.felles.fakta
import data.felles.gyldighed
import data.felles.krav

gyldig := gyldighed.koncept([["anmodning", "modtaget"], ["anmodning", "sendt"], ["pr_dato"]])

bemaerkninger := ["anmodning", "bemaerkninger"]

kontaktet := array.concat(bemaerkninger, ["kontaktet"])

dato := array.concat(bemaerkninger, ["dato"])

findes := array.concat(bemaerkninger, ["findes"])

tekst := array.concat(bemaerkninger, ["tekst"])

svar := gyldig.stop if gyldig.stop

else := {"udfald": "brud", "besked": "ingen_kontaktet", "fakta": [kontaktet], "mangler": []} if {
	fakta.vaerdi(kontaktet) == "ingen"
}

# The day of the contact need not be said; a day that has not come shows that it has not happened.
else := {"udfald": "brud", "besked": "ikke_kontaktet_endnu", "fakta": [kontaktet, dato], "mangler": [], "parametre": {"henvendt": fakta.dag(dato)}} if {
	fakta.er_der(kontaktet)
	fakta.dag(dato) > input.pr_dato
}

else := krav.afgoer(fakta.oplyste([kontaktet, dato, findes, tekst]), array.concat(mangler_kontakt, mangler_svar))

mangler_kontakt := [kontaktet] if not fakta.er_der(kontaktet)

else := []

mangler_svar := [] if {
	fakta.findes_ikke(bemaerkninger)
} else := [] if {
	fakta.har_tekst(tekst)
} else := [tekst] if {
	fakta.findes(bemaerkninger)
} else := [findes]
