# METADATA
# scope: package
# title: Patienten er orienteret om beslutningen
# description: |
#   Kommunens sagsbehandler orienterer patienten om kommunens beslutning, ja eller nej, og om visitationsforums beslutning.
#   Ikke kodet: om patienten forstod orienteringen, og forvaltningslovens regler om meddelelse af afgørelser.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The patient is told of the decision
#   dokumenttype: visitationssag
#   alvor: konceptkrav
#   ansvarlig: handlekommunen
#   efter: [/afgoerelse/dato, /ophold/start, /pr_dato]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Specifikation af kommunens tilbagemelding", citat: "Det er de kommunale sagsbehandlere der formidler kommunens beslutning til patienten om det videre forløb, herunder orienterer patienten om visitationsforums beslutning." }
#   senere_trin: [/indflytning/fremmoedt, /ophold/start]
#   besked:
#     da:
#       opfyldt: "Patienten er orienteret om kommunens og visitationsforums beslutning."
#       brud: "Det er ikke registreret, at patienten er orienteret om kommunens beslutning, selv om sagen er gået videre."
#       uden_forum: "Patienten er orienteret om kommunens beslutning, men det er ikke registreret, at visitationsforums beslutning blev oplyst."
#       afventer: "Patienten skal orienteres om kommunens og visitationsforums beslutning; kilden sætter ingen frist."
#     en:
#       opfyldt: "The patient has been told of the kommune's and the forum's decision."
#       brud: "It is not recorded that the patient was told of the kommune's decision although the case has moved on."
#       uden_forum: "The patient has been told of the kommune's decision, but it is not recorded that the forum's decision was included."
#       afventer: "The patient must be told of the kommune's and the forum's decision; the source sets no deadline."
#   afhjaelpning:
#     da: "Orientér patienten om kommunens og visitationsforums beslutning, og notér datoen."
#     en: "Tell the patient of the kommune's and the forum's decision and record the date."
package regler.afgoerelse.patient_orienteret

import data.felles.afgoerelse
import data.felles.fakta
import data.felles.forloeb
import data.felles.gyldighed
import data.felles.krav
import data.felles.pligt

gyldig := gyldighed.koncept([["afgoerelse", "dato"], ["ophold", "start"], ["pr_dato"]])

dato := ["afgoerelse", "patient_orienteret", "dato"]

forums := ["afgoerelse", "patient_orienteret", "forums_beslutning_oplyst"]

svar := krav.trin_ikke_naaet if not forloeb.naaet.afgoerelse

else := gyldig.stop if gyldig.stop

else := {"udfald": "opfyldt", "fakta": [dato, forums], "mangler": []} if {
	fakta.sket(dato)
	fakta.vaerdi(forums) == true
}

else := {"udfald": "brud", "besked": "uden_forum", "fakta": fakta.oplyste([dato, forums]), "mangler": fakta.mangler([forums])} if {
	fakta.sket(dato)
}

# The telling is recorded, but not when it took place.
else := krav.uoplyst([dato]) if {
	fakta.vaerdi(forums) == true
	not fakta.er_der(dato)
}

else := pligt.uden_frist({
	"udloest": ["afgoerelse", "dato"],
	"opfyldt": [["afgoerelse", "patient_orienteret", "dato"]],
	"senere": [["indflytning", "fremmoedt"], ["ophold", "start"]],
}) if {
	fakta.sket(["afgoerelse", "dato"])
}

else := afgoerelse.uden_dato([dato])
