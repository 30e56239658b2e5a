# METADATA
# scope: package
# title: Forslag til udslusning, når kriterierne ikke er opfyldt
# description: |
#   Vurderer visitationsforum, at patienten ikke længere opfylder kriterierne, følger et forslag til udslusning med
#   revurderingen.
#   Ikke kodet: hvad forslaget går ud på, og om det er sendt til kommunen.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: A proposal for discharge where the criteria are no longer met
#   dokumenttype: visitationssag
#   alvor: konceptkrav
#   ansvarlig: visitationsforum
#   laesninger: [regime.valgdag]
#   efter: [/revurderinger/*/dato, /revurderinger/*/moede/dato, /revurderinger/*/kommunens_svar/dato]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Revurdering", citat: "Hvis det revurderes, at patienten ikke længere opfylder kriterierne, medsendes forslag til udslusning" }
#   besked:
#     da:
#       opfyldt: "Revurderingen {revurdering} har et forslag til udslusning."
#       brud: "Kriterierne er ikke længere opfyldt ved revurderingen {revurdering}, men der er intet forslag til udslusning."
#     en:
#       opfyldt: "The reassessment of {revurdering} has a proposal for discharge."
#       brud: "The criteria are no longer met at the reassessment of {revurdering}, but there is no proposal for discharge."
#   afhjaelpning:
#     da: "Udarbejd forslaget til udslusning, og send det til kommunen."
#     en: "Make the proposal for discharge and send it to the kommune."
#   fortolkning:
#     da: "Er der intet samlet svar på, om kriterierne er opfyldt, følger svaret af vurderingen af de enkelte kriterier i regimet på dagen."
#     en: "Where there is no overall answer to whether the criteria are met, it follows from the assessment of each criterion in the regime of the day."
package regler.revurdering.forslag_udslusning

import data.felles.fakta
import data.felles.forekomst
import data.felles.krav
import data.felles.revurderet
import data.felles.revurdering

svar := revurdering.stop if revurdering.stop

else := forekomst.saml([forekomst.af(bedoemt(v), v.id, v.sti) | some v in revurdering.behandlede])

bedoemt(v) := krav.uoplyst([revurderet.samlet(v)]) if revurderet.udfald(v) == "uoplyst"

else := krav.ikke_relevant(revurderet.grundlag(v)) if revurderet.udfald(v) == "opfyldt"

else := {
	"udfald": udfald,
	"fakta": array.concat(revurderet.grundlag(v), [sti | some sti in stier; not sti in mangler]),
	"mangler": mangler,
	"parametre": {"revurdering": v.dag},
} if {
	stier := [array.concat(v.sti, ["forslag_udslusning"])]
	mangler := fakta.mangler_tekst(stier)
	udfald := {true: "opfyldt", false: "brud"}[mangler == []]
}
