# METADATA
# scope: package
# title: Anledningen til revurderingen er angivet
# description: |
#   For hver revurdering er anledningen angivet: en tidsfrist, en anmodning fra patient eller patientrådgiver, eller
#   en anmodning fra afdelingslederen.
#   Ikke kodet: om den angivne anledning er den rigtige.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The occasion of the reassessment is stated
#   dokumenttype: visitationssag
#   alvor: konceptkrav
#   ansvarlig: visitationsforum
#   efter: [/revurderinger/*/dato, /revurderinger/*/moede/dato, /revurderinger/*/kommunens_svar/dato]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Revurdering", citat: "Anledning til revurdering (på foranledning af tidsfrist, anmodning fra patient/patientrådgiver eller anmodning fra afdelingsleder)" }
#   besked:
#     da:
#       opfyldt: "Anledningen til revurderingen {revurdering} er angivet."
#       brud: "Anledningen til revurderingen {revurdering} er ikke angivet."
#     en:
#       opfyldt: "The occasion of the reassessment of {revurdering} is stated."
#       brud: "The occasion of the reassessment of {revurdering} is not stated."
#   afhjaelpning:
#     da: "Angiv anledningen: tidsfrist, patient eller patientrådgiver, eller afdelingsleder."
#     en: "State the occasion: time limit, patient or patient adviser, or head of the ward."
package regler.revurdering.anledning

import data.felles.forekomst
import data.felles.krav
import data.felles.revurdering

svar := revurdering.stop if revurdering.stop

else := forekomst.saml([forekomst.af(bedoemt(v), v.id, v.sti) | some v in revurdering.behandlede])

bedoemt(v) := object.union(
	krav.alle([array.concat(v.sti, ["anledning"])]),
	{"parametre": {"revurdering": v.dag}},
)
