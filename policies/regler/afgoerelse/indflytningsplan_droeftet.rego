# METADATA
# scope: package
# title: Indflytningsplanen er drøftet med patienten
# description: |
#   Når der er visiteret, drøfter kommunen indflytningsplanen med patienten.
#   Ikke kodet: hvad der blev drøftet, og om patienten var enig.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The plan for moving in is discussed with the patient
#   dokumenttype: visitationssag
#   alvor: konceptkrav
#   ansvarlig: handlekommunen
#   efter: [/afgoerelse/dato, /ophold/start, /pr_dato]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Specifikation af kommunens tilbagemelding", citat: "Det er derfor også kommunen som drøfter indflytningsplanen med borgeren/patienten." }
#   senere_trin: [/indflytning/fremmoedt, /ophold/start]
#   besked:
#     da:
#       opfyldt: "Kommunen har drøftet indflytningsplanen med patienten."
#       brud: "Det er ikke registreret, at kommunen har drøftet indflytningsplanen med patienten, selv om sagen er gået videre."
#       afventer: "Kommunen skal drøfte indflytningsplanen med patienten; kilden sætter ingen frist."
#     en:
#       opfyldt: "The kommune has discussed the plan for moving in with the patient."
#       brud: "It is not recorded that the kommune discussed the plan for moving in with the patient although the case has moved on."
#       afventer: "The kommune must discuss the plan for moving in with the patient; the source sets no deadline."
#   afhjaelpning:
#     da: "Drøft indflytningsplanen med patienten, og notér datoen."
#     en: "Discuss the plan for moving in with the patient and record the date."
package regler.afgoerelse.indflytningsplan_droeftet

import data.felles.afgoerelse
import data.felles.fakta
import data.felles.forloeb
import data.felles.gyldighed
import data.felles.krav
import data.felles.pligt

gyldig := gyldighed.koncept([["afgoerelse", "dato"], ["ophold", "start"], ["pr_dato"]])

svar := krav.trin_ikke_naaet if not forloeb.naaet.afgoerelse

else := gyldig.stop if gyldig.stop

else := afgoerelse.ikke_visitation if afgoerelse.ikke_visitation

else := pligt.uden_frist({
	"udloest": ["afgoerelse", "dato"],
	"opfyldt": [["afgoerelse", "indflytningsplan_droeftet"]],
	"senere": [["indflytning", "fremmoedt"], ["ophold", "start"]],
}) if {
	fakta.sket(["afgoerelse", "dato"])
}

else := afgoerelse.uden_dato([["afgoerelse", "indflytningsplan_droeftet"]])
