# METADATA
# scope: package
# title: Beslutningens modtagere
# description: |
#   En visitation sendes til både sekretariatet og afsnittet for særlige pladser; et afslag sendes til sekretariatet.
#   Ikke kodet: om modtagerne fik den, og om den blev sendt i tide (se svarfrist).
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: Who receives the decision
#   dokumenttype: visitationssag
#   alvor: konceptkrav
#   ansvarlig: handlekommunen
#   efter: [/afgoerelse/dato, /ophold/start, /pr_dato]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Specifikation af kommunens tilbagemelding, nr. 2", citat: "Kommunens meddelelse om visitation, eller fortsat visitation, sendes til sekretariatet for visitationsforum og afsnittet for særlige pladser" }
#     - { kilde: koncept-visitation-2017-12-18, sted: "Efter mødet i visitationsforum", citat: "tilbage til sekretariatet for visitationsforum om de ønsker at beslutte visitation" }
#   senere_trin: [/indflytning/fremmoedt, /ophold/start]
#   besked:
#     da:
#       opfyldt: "Beslutningen er sendt til dem, der skal have den."
#       brud: "Det er ikke registreret, at beslutningen er sendt til alle, der skal have den; der mangler {mangler}."
#       afventer: "Beslutningen skal sendes til alle, der skal have den; der mangler {mangler}, og kilden sætter ingen frist."
#     en:
#       opfyldt: "The decision has been sent to those who must have it."
#       brud: "It is not recorded that the decision was sent to all who must have it; missing: {mangler}."
#       afventer: "The decision must be sent to all who must have it; missing: {mangler}. The source sets no deadline."
#   afhjaelpning:
#     da: "Send beslutningen til sekretariatet og, når der er visiteret, til afsnittet for særlige pladser."
#     en: "Send the decision to the secretariat and, where it is a visitation, to the ward of særlige pladser."
#   fortolkning:
#     da: "De 7 dage for svaret til sekretariatet er reglen svarfrist; for afsendelsen til afsnittet nævner koncept ingen frist."
#     en: "The 7 days for the answer to the secretariat are the rule svarfrist; for sending it to the ward the koncept names no deadline."
package regler.afgoerelse.modtagere

import data.felles.afgoerelse
import data.felles.fakta
import data.felles.forloeb
import data.felles.gyldighed
import data.felles.krav
import data.felles.pligt

gyldig := gyldighed.koncept([["afgoerelse", "dato"], ["ophold", "start"], ["pr_dato"]])

svar := krav.trin_ikke_naaet if not forloeb.naaet.afgoerelse

else := gyldig.stop if gyldig.stop

else := krav.uoplyst([["afgoerelse", "resultat"]]) if not modtagere

else := pligt.uden_frist({
	"udloest": ["afgoerelse", "dato"],
	"opfyldt": modtagere,
	"senere": [["indflytning", "fremmoedt"], ["ophold", "start"]],
}) if {
	fakta.sket(["afgoerelse", "dato"])
}

else := afgoerelse.uden_dato(modtagere)

modtagere := {
	"visiteret": [["afgoerelse", "sendt_sekretariat"], ["afgoerelse", "sendt_afsnit"]],
	"afslag": [["afgoerelse", "sendt_sekretariat"]],
}[afgoerelse.resultat]
