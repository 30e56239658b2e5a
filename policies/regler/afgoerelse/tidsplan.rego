# METADATA
# scope: package
# title: Svar på tidsplanen for indflytning
# description: |
#   En visitation accepterer den foreslåede indflytningsdato eller begrunder, hvorfor den ikke accepteres.
#   Ikke kodet: om begrundelsen er fyldestgørende, og om patienten er parat til hurtig indflytning.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: Answer to the plan for moving in
#   dokumenttype: visitationssag
#   alvor: konceptkrav
#   ansvarlig: handlekommunen
#   efter: [/afgoerelse/dato, /ophold/start, /pr_dato]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Efter mødet i visitationsforum", citat: "om de accepterer den fremsatte tidsplan. Der skal foreligge en begrundelse, såfremt indflytningsdatoen ikke accepteres." }
#   besked:
#     da:
#       opfyldt: "Kommunen accepterer den foreslåede indflytningsdato."
#       opfyldt_begrundet: "Kommunen har begrundet sit svar på den foreslåede indflytningsdato."
#       brud: "Kommunen siger ikke, om den accepterer den foreslåede indflytningsdato."
#       uden_begrundelse: "Kommunen accepterer ikke den foreslåede indflytningsdato og siger ikke hvorfor."
#     en:
#       opfyldt: "The kommune accepts the proposed date of moving in."
#       opfyldt_begrundet: "The kommune gives reasons for its answer to the proposed date of moving in."
#       brud: "The kommune does not say whether it accepts the proposed date of moving in."
#       uden_begrundelse: "The kommune does not accept the proposed date of moving in and does not say why."
#   afhjaelpning:
#     da: "Oplys, om indflytningsdatoen accepteres; hvis ikke, skriv hvorfor, og foreslå en anden dato."
#     en: "State whether the date of moving in is accepted; if not, say why and propose another."
#   fortolkning:
#     da: "Er der visiteret trods en negativ indstilling uden forslag til indflytning, er der ingen tidsplan at svare på."
#     en: "Where visitation was decided against a negative recommendation without a proposed date, there is no plan to answer."
package regler.afgoerelse.tidsplan

import data.felles.afgoerelse
import data.felles.fakta
import data.felles.forloeb
import data.felles.gyldighed
import data.felles.krav

gyldig := gyldighed.koncept([["afgoerelse", "dato"], ["ophold", "start"], ["pr_dato"]])

accepteret := ["afgoerelse", "tidsplan", "accepteret"]

begrundelse := ["afgoerelse", "tidsplan", "begrundelse"]

indstillet := ["indstilling", "resultat"]

svar := krav.trin_ikke_naaet if not forloeb.naaet.afgoerelse

else := gyldig.stop if gyldig.stop

else := afgoerelse.ikke_visitation if afgoerelse.ikke_visitation

else := {"udfald": "opfyldt", "fakta": [accepteret], "mangler": []} if fakta.vaerdi(accepteret) == true

else := {
	"udfald": "opfyldt",
	"besked": "opfyldt_begrundet",
	"fakta": fakta.oplyste([accepteret, begrundelse]),
	"mangler": [],
} if {
	fakta.har_tekst(begrundelse)
}

else := krav.ikke_relevant([indstillet]) if {
	fakta.vaerdi(indstillet) == "negativ"
	not fakta.er_der(["indstilling", "indflytningsplan", "indflytningsdato"])
}

else := {"udfald": "brud", "besked": "uden_begrundelse", "fakta": [accepteret], "mangler": [begrundelse]} if {
	fakta.vaerdi(accepteret) == false
}

else := {"udfald": "brud", "fakta": [], "mangler": [accepteret]}
