# METADATA
# scope: package
# title: Visitationen slettes ikke uden kontakt med patienten
# description: |
#   Efter en udeblivelse fra indlæggelse må visitationen ikke slettes, uden at kommunen har været i kontakt med patienten.
#   Kontakten skal ligge på eller efter den dag, patienten senest udeblev fra, og senest på dagen for sletningen. Et forsøg
#   er ikke en kontakt. Er opholdet begyndt efter udeblivelsen, kræver reglen intet.
#   Ikke kodet: om der var grund til at slette visitationen, og hvad kontakten gik ud på.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The visitation is not deleted without contact with the patient
#   dokumenttype: visitationssag
#   alvor: konceptkrav
#   ansvarlig: [handlekommunen, sekretariatet]
#   efter: [/afgoerelse/slettet/dato]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Ved patientens udeblivelse fra indlæggelse", citat: "Visitationen til en af de særlige pladser må dog ikke \"slettes\" uden at kommunen har været i kontakt med patienten." }
#   besked:
#     da:
#       opfyldt: "Visitationen blev slettet {slettet}, efter at kommunen havde været i kontakt med patienten."
#       brud: "Visitationen blev slettet {slettet}, uden at kommunen havde været i kontakt med patienten efter udeblivelsen {planlagt}."
#       ikke_relevant: "Visitationen er ikke slettet efter en udeblivelse fra indlæggelse."
#     en:
#       opfyldt: "The visitation was deleted on {slettet}, after the kommune had been in contact with the patient."
#       brud: "The visitation was deleted on {slettet} although the kommune had not been in contact with the patient after the failure to come on {planlagt}."
#       ikke_relevant: "The visitation was not deleted after a failure to come for admission."
#   bemaerkning:
#     da:
#       kun_forsoeg: "Der er kun registreret forsøg; et forsøg er ikke en kontakt."
#     en:
#       kun_forsoeg: "Only attempts are recorded; an attempt is not a contact."
#   afhjaelpning:
#     da: "Tag visitationen op igen, og kontakt patienten; har kommunen haft kontakt, så notér datoen og resultatet."
#     en: "Take the visitation up again and contact the patient; if the kommune was in contact, record the date and the result."
#   fortolkning:
#     da: "Er patienten udeblevet flere gange, regnes fra den seneste udeblivelse før sletningen. En kontakt på dagen for sletningen er nok."
#     en: "If the patient failed to come more than once, the last time before the deletion counts. A contact on the day of the deletion is enough."
package regler.udeblivelse.ikke_slettet_uden_kontakt

import data.felles.fakta
import data.felles.gyldighed
import data.felles.krav
import data.felles.udeblivelse

gyldig := gyldighed.koncept([["afgoerelse", "slettet", "dato"]])

slettet := ["afgoerelse", "slettet", "dato"]

svar := krav.ikke_relevant([]) if not fakta.vaerdi(["afgoerelse", "slettet"])

else := krav.trin_ikke_naaet if fakta.dag(slettet) > input.pr_dato

else := gyldig.stop if gyldig.stop

else := krav.uoplyst(uden_dato) if {
	not seneste
	uden_dato != []
}

# The planned day had passed and no coming is recorded: whether the patient stayed away is not said.
else := krav.uoplyst([["indflytning", "udeblivelser"]]) if {
	not seneste
	fakta.sket(planlagt) < fakta.sket(slettet)
	not kommet
}

else := krav.ikke_relevant([slettet]) if not seneste

else := krav.ikke_relevant([slettet, begyndt.sti]) if {
	begyndt := udeblivelse.indlagt(seneste)
	begyndt.dag <= fakta.sket(slettet)
}

else := object.union(dage, {
	"udfald": "opfyldt",
	"fakta": [slettet, seneste.felt.planlagt, kontakter("kontakt")[0]],
	"mangler": [],
}) if {
	kontakter("kontakt") != []
}

else := krav.uoplyst(kontakter("uafklaret")) if kontakter("uafklaret") != []

else := object.union(dage, {
	"udfald": "brud",
	"bemaerkning": "kun_forsoeg",
	"fakta": array.concat([slettet, seneste.felt.planlagt], kontakter("forsoeg")),
	"mangler": [seneste.felt.kontakter],
}) if {
	kontakter("forsoeg") != []
}

else := object.union(dage, {
	"udfald": "brud",
	"fakta": [slettet, seneste.felt.planlagt],
	"mangler": [seneste.felt.kontakter],
})

planlagt := ["indflytning", "planlagt"]

kommet if {
	some sti in [["indflytning", "fremmoedt"], ["ophold", "start"]]
	fakta.sket(sti) <= fakta.sket(slettet)
}

dage := {"parametre": {"slettet": fakta.sket(slettet), "planlagt": seneste.post.planlagt}}

uden_dato := [u.felt.planlagt | some u in udeblivelse.fra_indlaeggelse; not u.post.planlagt]

# The last failure to come before the deletion.
seneste := udeblevet[count(udeblevet) - 1][2] if {
	udeblevet := sort([[u.post.planlagt, i, u] |
		some i, u in udeblivelse.fra_indlaeggelse
		u.post.planlagt <= fakta.sket(slettet)
	])
}

# The contacts may be recorded with any of the failures to come; the days decide.
kontakter(art) := udeblivelse.alle_kontakter(seneste.post.planlagt, fakta.sket(slettet))[art]
