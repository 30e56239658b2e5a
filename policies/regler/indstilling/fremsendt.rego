# METADATA
# scope: package
# title: Indstillingen er sendt til kommunen
# description: |
#   Sekretariatet sender indstillingen til kommunen; en positiv med indflytningsdato, afdeling og navnet på afdelingens
#   kontaktperson.
#   Ikke kodet: om kommunen modtog den, og om oplysningerne svarer til indstillingen.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The recommendation is sent to the kommune
#   dokumenttype: visitationssag
#   alvor: konceptkrav
#   ansvarlig: sekretariatet
#   efter: [/indstilling/dato, /afgoerelse/dato, /ophold/start, /pr_dato]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Efter mødet i visitationsforum", citat: "Efter mødet i visitationsformum fremsender sekretariatet for visitationsforum indstillingen til kommunen." }
#     - { kilde: koncept-visitation-2017-12-18, sted: "Specifikation af kommunens tilbagemelding, nr. 1", citat: "medsendes indflytningsdato, information om hvilken afdeling og navn på kontaktperson i afdelingen" }
#   senere_trin: [/afgoerelse/dato, /indflytning/fremmoedt, /ophold/start]
#   besked:
#     da:
#       opfyldt: "Indstillingen er sendt til kommunen."
#       brud: "Det er ikke registreret, at indstillingen er sendt til kommunen, selv om sagen er gået videre."
#       ufuldstaendig: "Den positive indstilling er sendt til kommunen, men sagen oplyser ikke {mangler}."
#       afventer: "Indstillingen skal sendes til kommunen; kilden sætter ingen frist."
#     en:
#       opfyldt: "The recommendation has been sent to the kommune."
#       brud: "It is not recorded that the recommendation was sent to the kommune although the case has moved on."
#       ufuldstaendig: "The positive recommendation was sent to the kommune, but the case does not state {mangler}."
#       afventer: "The recommendation must be sent to the kommune; the source sets no deadline."
#   afhjaelpning:
#     da: "Send indstillingen til kommunen; er den positiv, med indflytningsdato, afdeling og navnet på afdelingens kontaktperson."
#     en: "Send the recommendation to the kommune; a positive one with the date of moving in, the ward and the name of its contact person."
package regler.indstilling.fremsendt

import data.felles.fakta
import data.felles.forloeb
import data.felles.gyldighed
import data.felles.indstilling
import data.felles.krav
import data.felles.pligt

gyldig := gyldighed.koncept([["indstilling", "dato"], ["afgoerelse", "dato"], ["ophold", "start"], ["pr_dato"]])

dato := ["indstilling", "fremsendt", "dato"]

resultat := ["indstilling", "resultat"]

oplysninger := [
	["indstilling", "fremsendt", "indflytningsdato"],
	["indstilling", "fremsendt", "afdeling"],
	["indstilling", "fremsendt", "kontaktperson"],
]

svar := krav.trin_ikke_naaet if not forloeb.naaet.indstilling

else := gyldig.stop if gyldig.stop

else := indhold if fakta.sket(dato)

# Something is recorded as sent, but not when.
else := krav.uoplyst([dato]) if {
	fakta.oplyste(oplysninger) != []
	not fakta.er_der(dato)
}

else := pligt.uden_frist({
	"udloest": ["indstilling", "dato"],
	"opfyldt": [["indstilling", "fremsendt", "dato"]],
	"senere": [["afgoerelse", "dato"], ["indflytning", "fremmoedt"], ["ophold", "start"]],
}) if {
	fakta.sket(["indstilling", "dato"])
}

else := {"udfald": "brud", "fakta": [], "mangler": [dato]}

indhold := {"udfald": "opfyldt", "fakta": fakta.oplyste([dato, resultat]), "mangler": []} if {
	indstilling.resultat == "negativ"
} else := {"udfald": "opfyldt", "fakta": array.concat(fakta.oplyste([dato, resultat]), oplysninger), "mangler": []} if {
	fakta.mangler(oplysninger) == []
} else := krav.uoplyst([resultat]) if {
	not indstilling.resultat
} else := object.union(
	krav.afgoer(array.concat([dato, resultat], oplysninger), fakta.mangler(oplysninger)),
	{"besked": "ufuldstaendig"},
)
