# METADATA
# scope: package
# title: Grundig status ved revurderingen
# description: |
#   For hver revurdering foreligger en status over patientens tilstand og forløb.
#   Ikke kodet: hvor grundig statussen er; kun at der står tekst.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: A thorough status at the reassessment
#   dokumenttype: visitationssag
#   alvor: konceptkrav
#   ansvarlig: afdelingen
#   efter: [/revurderinger/*/dato, /revurderinger/*/moede/dato, /revurderinger/*/kommunens_svar/dato]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Revurdering", citat: "For at revurdering kan foretages, skal der foreligge en grundig status." }
#   besked:
#     da:
#       opfyldt: "Der foreligger en status til revurderingen {revurdering}."
#       brud: "Der foreligger ingen status til revurderingen {revurdering}."
#     en:
#       opfyldt: "There is a status for the reassessment of {revurdering}."
#       brud: "There is no status for the reassessment of {revurdering}."
#   afhjaelpning:
#     da: "Skriv statussen over patientens tilstand og forløb, og læg den på revurderingen."
#     en: "Write the status of the patient's condition and course and add it to the reassessment."
package regler.revurdering.status

import data.felles.forekomst
import data.felles.krav
import data.felles.revurdering

svar := revurdering.stop if revurdering.stop

else := forekomst.saml([forekomst.af(bedoemt(v), v.id, v.sti) | some v in revurdering.behandlede])

bedoemt(v) := object.union(
	krav.tekster([array.concat(v.sti, ["status"])]),
	{"parametre": {"revurdering": v.dag}},
)
