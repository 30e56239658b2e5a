# METADATA
# scope: package
# title: Afdelingen orienterer om udeblivelsen
# description: |
#   Udebliver patienten fra indlæggelsen, orienterer afdelingen både kommunen og sekretariatet for visitationsforum.
#   Kilden sætter ingen frist; det skal være sket, når patienten siden møder op eller indlægges, når visitationen slettes,
#   eller når sagen afsluttes.
#   Ikke kodet: hvad orienteringen indeholdt, og om den kom hurtigt nok.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The ward tells of the failure to come
#   dokumenttype: visitationssag
#   alvor: konceptkrav
#   ansvarlig: afdelingen
#   efter: [/indflytning/udeblivelser/*/planlagt]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Ved patientens udeblivelse fra indlæggelse", citat: "Den pågældende afdeling for særlige pladser informerer kommunen og visitationsforum (sekretariatet) om patientens udeblivelse." }
#   besked:
#     da:
#       opfyldt: "Afdelingen har orienteret både kommunen og sekretariatet om udeblivelsen."
#       brud: "Afdelingen skulle have orienteret både kommunen og sekretariatet om udeblivelsen; der mangler {mangler}."
#       afventer: "Afdelingen skal orientere både kommunen og sekretariatet om udeblivelsen; der mangler {mangler}."
#     en:
#       opfyldt: "The ward has told both the kommune and the secretariat of the failure to come."
#       brud: "The ward should have told both the kommune and the secretariat of the failure to come; missing: {mangler}."
#       afventer: "The ward must tell both the kommune and the secretariat of the failure to come; missing: {mangler}."
#   afhjaelpning:
#     da: "Orientér kommunen og sekretariatet nu, og notér datoerne."
#     en: "Tell the kommune and the secretariat now, and record the dates."
#   fortolkning:
#     da: "Kilden sætter ingen frist. Fremmødet, indlæggelsen og sletningen forudsætter, at begge er orienteret."
#     en: "The source sets no deadline. The later coming, the admission and the deletion presuppose that both were told."
#   senere_trin: [/indflytning/udeblivelser/*/fremmoedt, /indflytning/fremmoedt, /ophold/start, /afgoerelse/slettet/dato]
package regler.udeblivelse.orientering

import data.felles.forekomst
import data.felles.gyldighed
import data.felles.pligt
import data.felles.udeblivelse

svar := forekomst.saml([forekomst.af(vurderet(x), x.id, x.sti) | some x in udeblivelse.fra_indlaeggelse])

gyldig(x) := gyldighed.koncept([x.felt.planlagt])

vurderet(x) := gyldig(x).stop if gyldig(x).stop

else := pligt.uden_frist({
	"udloest": x.felt.planlagt,
	"opfyldt": [x.felt.orienteret_kommune, x.felt.orienteret_sekretariat],
	"senere": array.concat([kom.sti | kom := udeblivelse.fremmoedt(x)], [["afgoerelse", "slettet", "dato"]]),
})
