# METADATA
# scope: package
# title: Beslutningen er sendt til forums medlemmer
# description: |
#   Sekretariatet sender kommunens beslutning, ja eller nej, videre til visitationsforums medlemmer.
#   Ikke kodet: om hvert medlem fik den.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The decision is passed on to the forum's members
#   dokumenttype: visitationssag
#   alvor: konceptkrav
#   ansvarlig: sekretariatet
#   efter: [/afgoerelse/dato, /ophold/start, /pr_dato]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Specifikation af kommunens tilbagemelding", citat: "Sekretariatet for visitation fremsender for den enkelte sag, kommunens afgørelse til visitationsforums medlemmer." }
#   senere_trin: [/indflytning/fremmoedt, /ophold/start]
#   besked:
#     da:
#       opfyldt: "Kommunens beslutning er sendt videre til visitationsforums medlemmer."
#       brud: "Det er ikke registreret, at kommunens beslutning er sendt videre til visitationsforums medlemmer, selv om sagen er gået videre."
#       afventer: "Kommunens beslutning skal sendes videre til visitationsforums medlemmer; kilden sætter ingen frist."
#     en:
#       opfyldt: "The kommune's decision has been passed on to the forum's members."
#       brud: "It is not recorded that the kommune's decision was passed on to the forum's members although the case has moved on."
#       afventer: "The kommune's decision must be passed on to the forum's members; the source sets no deadline."
#   afhjaelpning:
#     da: "Send kommunens beslutning til visitationsforums medlemmer, og notér datoen."
#     en: "Send the kommune's decision to the forum's members and record the date."
package regler.afgoerelse.videresendt

import data.felles.afgoerelse
import data.felles.fakta
import data.felles.forloeb
import data.felles.gyldighed
import data.felles.krav
import data.felles.pligt

gyldig := gyldighed.koncept([["afgoerelse", "dato"], ["ophold", "start"], ["pr_dato"]])

svar := krav.trin_ikke_naaet if not forloeb.naaet.afgoerelse

else := gyldig.stop if gyldig.stop

else := pligt.uden_frist({
	"udloest": ["afgoerelse", "dato"],
	"opfyldt": [["afgoerelse", "videresendt_forum"]],
	"senere": [["indflytning", "fremmoedt"], ["ophold", "start"]],
}) if {
	fakta.sket(["afgoerelse", "dato"])
}

else := afgoerelse.uden_dato([["afgoerelse", "videresendt_forum"]])
