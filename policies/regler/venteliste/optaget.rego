# METADATA
# scope: package
# title: Visiteret uden ledig plads sættes på ventelisten
# description: |
#   Er patienten visiteret, og er der ingen ledig plads, optages patienten på ventelisten. Kilden sætter ingen frist; det
#   skal være sket, når patienten møder op til indflytning, når opholdet begynder, når visitationen slettes, eller når sagen
#   afsluttes.
#   Ikke kodet: patientens plads på ventelisten og prioriteringen mellem patienterne.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: Referred without a free place, put on the waiting list
#   dokumenttype: visitationssag
#   alvor: konceptkrav
#   ansvarlig: sekretariatet
#   efter: [/afgoerelse/dato, /anmodning/modtaget]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Venteliste", citat: "I tilfælde af manglende plads etableres en venteliste til indlæggelse på en særlig plads. Ventelisten administreres af sekretariatet" }
#     - { kilde: koncept-visitation-2017-12-18, sted: "Sekretariatet", citat: "Udarbejde og ajourføre venteliste over de særlige pladser" }
#   besked:
#     da:
#       opfyldt: "Der var ingen ledig plads ved visitationen, og patienten er optaget på ventelisten."
#       brud: "Der var ingen ledig plads ved visitationen, og patienten er ikke optaget på ventelisten."
#       afventer: "Der var ingen ledig plads ved visitationen: patienten skal optages på ventelisten."
#       ledig_plads: "Der var ledig plads ved visitationen."
#       afslag: "Kommunen har ikke visiteret patienten."
#     en:
#       opfyldt: "No place was free at the visitation, and the patient was put on the waiting list."
#       brud: "No place was free at the visitation, and the patient was not put on the waiting list."
#       afventer: "No place was free at the visitation: the patient must be put on the waiting list."
#       ledig_plads: "A place was free at the visitation."
#       afslag: "The kommune did not refer the patient."
#   afhjaelpning:
#     da: "Optag patienten på ventelisten, og notér datoen."
#     en: "Put the patient on the waiting list and record the date."
#   fortolkning:
#     da: "Koncept siger, at der etableres en venteliste; at den visiterede patient skal stå på den, følger af formålet."
#     en: "The koncept says that a waiting list is made; that the patient who was referred must be on it follows from its purpose."
#   senere_trin: [/indflytning/fremmoedt, /ophold/start, /afgoerelse/slettet/dato]
package regler.venteliste.optaget

import data.felles.fakta
import data.felles.forloeb
import data.felles.gyldighed
import data.felles.krav
import data.felles.pligt

gyldig := gyldighed.koncept([["afgoerelse", "dato"], ["anmodning", "modtaget"]])

besluttet := ["afgoerelse", "dato"]

resultat := ["afgoerelse", "resultat"]

ledig := ["venteliste", "ledig_plads_ved_visitation"]

svar := krav.trin_ikke_naaet if not forloeb.naaet.afgoerelse

else := gyldig.stop if gyldig.stop

else := object.union(krav.ikke_relevant([resultat]), {"besked": "afslag"}) if fakta.vaerdi(resultat) == "afslag"

else := object.union(krav.ikke_relevant([ledig]), {"besked": "ledig_plads"}) if fakta.vaerdi(ledig) == true

else := krav.uoplyst(uoplyste) if uoplyste != []

else := krav.uoplyst([besluttet]) if not fakta.sket(besluttet)

else := object.union(pligten, {"fakta": array.concat([resultat, ledig], pligten.fakta)})

uoplyste := fakta.mangler([resultat, ledig])

pligten := pligt.uden_frist({
	"udloest": besluttet,
	"opfyldt": [["venteliste", "optaget"]],
	"senere": [["indflytning", "fremmoedt"], ["ophold", "start"], ["afgoerelse", "slettet", "dato"]],
})
