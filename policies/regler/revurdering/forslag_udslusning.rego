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
package regler.revurdering.forslag_udslusning

import data.felles.fakta
import data.felles.forekomst
import data.felles.krav
import data.felles.revurdering

svar := revurdering.stop if revurdering.stop

else := forekomst.saml([forekomst.af(bedoemt(v), v.id, v.sti) | some v in revurdering.behandlede])

bedoemt(v) := krav.uoplyst([opfylder(v)]) if {
	sti := opfylder(v)
	not fakta.er_der(sti)
}

else := krav.ikke_relevant([opfylder(v)]) if fakta.vaerdi(opfylder(v)) == true

else := {
	"udfald": udfald,
	"fakta": array.concat([opfylder(v)], [sti | some sti in stier; not sti in mangler]),
	"mangler": mangler,
	"parametre": {"revurdering": v.dag},
} if {
	stier := [array.concat(v.sti, ["forslag_udslusning"])]
	mangler := fakta.mangler_tekst(stier)
	udfald := {true: "opfyldt", false: "brud"}[mangler == []]
}

opfylder(v) := array.concat(v.sti, ["opfylder_kriterier"])
