# METADATA
# scope: package
# title: Kommunen kontakter den udeblevne patient
# description: |
#   Når afdelingen har orienteret kommunen om udeblivelsen, kontakter kommunen patienten. Kilden sætter ingen frist;
#   kontakten skal være sket, når visitationen slettes, eller når sagen afsluttes. Møder patienten selv op, kræver reglen
#   intet.
#   Ikke kodet: hvad kommunen og patienten talte om.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The kommune contacts the patient who did not come
#   dokumenttype: visitationssag
#   alvor: konceptkrav
#   ansvarlig: handlekommunen
#   efter: [/indflytning/udeblivelser/*/planlagt]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Ved patientens udeblivelse fra indlæggelse", citat: "Kommunen har herefter pligt til at kontakte patienten." }
#   besked:
#     da:
#       opfyldt: "Kommunen har haft kontakt med patienten efter udeblivelsen."
#       brud: "Kommunen skulle have kontaktet patienten efter udeblivelsen; der er ikke registreret en kontakt."
#       afventer: "Kommunen er orienteret om udeblivelsen og skal kontakte patienten."
#       uoplyst: "Det kan ikke afgøres, om kommunen har haft kontakt med patienten; oplys {mangler}."
#       selv_moedt: "Patienten er selv mødt op."
#       ikke_orienteret: "Kommunen er ikke orienteret om udeblivelsen."
#     en:
#       opfyldt: "The kommune has been in contact with the patient after the failure to come."
#       brud: "The kommune should have contacted the patient after the failure to come; no contact is recorded."
#       afventer: "The kommune has been told of the failure to come and must contact the patient."
#       uoplyst: "It cannot be decided whether the kommune was in contact with the patient; state {mangler}."
#       selv_moedt: "The patient came without being contacted."
#       ikke_orienteret: "The kommune has not been told of the failure to come."
#   bemaerkning:
#     da:
#       kun_forsoeg: "Der er kun registreret forsøg; et forsøg er ikke en kontakt."
#     en:
#       kun_forsoeg: "Only attempts are recorded; an attempt is not a contact."
#   afhjaelpning:
#     da: "Kontakt patienten, og notér dato og resultat; er visitationen slettet, må det vurderes, om den skal tages op igen."
#     en: "Contact the patient and record the date and the result; if the visitation was deleted, consider whether to take it up again."
#   fortolkning:
#     da: "En kontakt tæller fra den dag, patienten udeblev fra, uanset ved hvilken udeblivelse den er noteret. Kilden siger ikke, hvornår kommunen senest skal have kontaktet patienten."
#     en: "A contact counts from the missed day on, with whichever failure to come it is recorded. The source does not say by when the kommune must have contacted the patient."
#   senere_trin: [/afgoerelse/slettet/dato]
package regler.udeblivelse.kommune_kontakter

import data.felles.fakta
import data.felles.forekomst
import data.felles.gyldighed
import data.felles.krav
import data.felles.udeblivelse

svar := forekomst.saml([forekomst.af(vurderet(x), x.id, x.sti) | some x in udeblivelse.fra_indlaeggelse])

gyldig(x) := gyldighed.koncept([x.felt.planlagt])

kontakter(x) := udeblivelse.alle_kontakter(x.post.planlagt, input.pr_dato)

senere := [sti | some sti in [["afgoerelse", "slettet", "dato"], ["afsluttet", "dato"]]; fakta.sket(sti)]

vurderet(x) := gyldig(x).stop if gyldig(x).stop

else := {"udfald": "opfyldt", "fakta": [x.felt.planlagt, kontakter(x).kontakt[0]], "mangler": []} if {
	kontakter(x).kontakt != []
}

else := object.union(krav.ikke_relevant([x.felt.planlagt]), {"besked": "ikke_orienteret"}) if {
	not fakta.sket(x.felt.orienteret_kommune)
}

else := object.union(krav.ikke_relevant([x.felt.planlagt, kom.sti]), {"besked": "selv_moedt"}) if {
	kom := udeblivelse.fremmoedt(x)
}

else := krav.uoplyst(kontakter(x).uafklaret) if kontakter(x).uafklaret != []

else := object.union(bemaerkning(x), {
	"udfald": "brud",
	"fakta": array.concat([x.felt.planlagt, x.felt.orienteret_kommune], senere),
	"mangler": [x.felt.kontakter],
}) if {
	senere != []
}

else := object.union(bemaerkning(x), {
	"udfald": "afventer",
	"frist": null,
	"fakta": [x.felt.planlagt, x.felt.orienteret_kommune],
	"mangler": [x.felt.kontakter],
})

bemaerkning(x) := {"bemaerkning": "kun_forsoeg"} if {
	kontakter(x).forsoeg != []
} else := {}
