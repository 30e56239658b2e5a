# METADATA
# scope: package
# title: Venteliste, når der ingen plads er ved fremmødet
# description: |
#   Møder patienten op inden for den måned, visitationen står i bero, og er der ingen ledig plads, sættes patienten på
#   ventelisten. Kilden sætter ingen frist; det skal være sket, når patienten indlægges, når visitationen slettes, eller
#   når sagen afsluttes.
#   Ikke kodet: om patienten fik den rette plads på ventelisten.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: Waiting list where no place is free when the patient comes
#   dokumenttype: visitationssag
#   alvor: konceptkrav
#   ansvarlig: sekretariatet
#   laesninger: [frist.flyt_til_hverdag]
#   efter: [/indflytning/udeblivelser/*/planlagt]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Ved patientens udeblivelse fra indlæggelse", citat: "Indlæggelsestidspunktet vil i så fald afhænge af hvorvidt der er ledig kapacitet på en af de særlige pladser. Ellers sættes patienten på venteliste." }
#   besked:
#     da:
#       opfyldt: "Der var ingen ledig plads, da patienten mødte op, og patienten er sat på ventelisten."
#       brud: "Der var ingen ledig plads, da patienten mødte op, og patienten er ikke sat på ventelisten."
#       afventer: "Der var ingen ledig plads, da patienten mødte op: patienten skal sættes på ventelisten."
#       ledig_plads: "Der var ledig plads, da patienten mødte op."
#       efter_maaneden: "Patienten mødte op, efter at måneden var udløbet."
#     en:
#       opfyldt: "No place was free when the patient came, and the patient was put on the waiting list."
#       brud: "No place was free when the patient came, and the patient was not put on the waiting list."
#       afventer: "No place was free when the patient came: the patient must be put on the waiting list."
#       ledig_plads: "A place was free when the patient came."
#       efter_maaneden: "The patient came after the month had ended."
#   afhjaelpning:
#     da: "Sæt patienten på ventelisten, og notér datoen."
#     en: "Put the patient on the waiting list and record the date."
#   senere_trin: [/indflytning/udeblivelser/*/indlagt, /ophold/start, /afgoerelse/slettet/dato]
package regler.udeblivelse.venteliste_ved_fremmoede

import data.felles.fakta
import data.felles.forekomst
import data.felles.frist
import data.felles.gyldighed
import data.felles.krav
import data.felles.parameter
import data.felles.pligt
import data.felles.udeblivelse

svar := forekomst.saml([forekomst.af(vurderet(x), x.id, x.sti) | some x in udeblivelse.fra_indlaeggelse])

besluttet := ["afgoerelse", "dato"]

gyldig(x) := gyldighed.koncept([x.felt.planlagt])

sidste(x) := frist.sidste_dag(fakta.sket(besluttet), maaneder, "maaneder") if {
	maaneder := parameter.vaerdi(data.parametre.udeblivelse.i_bero, gyldig(x).dag)
}

vurderet(x) := gyldig(x).stop if gyldig(x).stop

else := krav.trin_ikke_naaet if not udeblivelse.fremmoedt(x)

else := krav.uoplyst([besluttet]) if not fakta.sket(besluttet)

else := object.union(
	krav.ikke_relevant([besluttet, udeblivelse.fremmoedt(x).sti]),
	{"besked": "efter_maaneden"},
) if {
	udeblivelse.fremmoedt(x).dag > sidste(x)
}

else := object.union(krav.ikke_relevant([x.felt.ledig_plads_ved_fremmoede]), {"besked": "ledig_plads"}) if {
	x.post.ledig_plads_ved_fremmoede == true
}

else := object.union(
	krav.ikke_relevant([udeblivelse.fremmoedt(x).sti, udeblivelse.indlagt(x).sti]),
	{"besked": "ledig_plads"},
) if {
	# Admitted on the day of coming: a place was free, whether or not that is said.
	not fakta.er_der(x.felt.ledig_plads_ved_fremmoede)
	udeblivelse.indlagt(x).dag == udeblivelse.fremmoedt(x).dag
}

else := krav.uoplyst([x.felt.ledig_plads_ved_fremmoede]) if not fakta.er_der(x.felt.ledig_plads_ved_fremmoede)

else := object.union(pligten(x), {"fakta": array.concat([x.felt.ledig_plads_ved_fremmoede], pligten(x).fakta)})

pligten(x) := pligt.uden_frist({
	"udloest": udeblivelse.fremmoedt(x).sti,
	"opfyldt": [x.felt.optaget_paa_venteliste],
	"senere": array.concat([i.sti | i := udeblivelse.indlagt(x)], [["afgoerelse", "slettet", "dato"]]),
})
