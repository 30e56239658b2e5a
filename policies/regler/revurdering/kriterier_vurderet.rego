# METADATA
# scope: package
# title: Revurderingen siger, om kriterierne fortsat er opfyldt
# description: |
#   Hver revurdering siger, om patienten ifølge visitationsforum fortsat opfylder kriterierne. Ét samlet svar er
#   nok; ellers skal så mange af kriterierne være besvaret, at svaret følger af dem.
#   Ikke kodet: om vurderingen er rigtig.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The reassessment says whether the criteria are still met
#   dokumenttype: visitationssag
#   alvor: konceptkrav
#   ansvarlig: visitationsforum
#   laesninger: [regime.valgdag]
#   efter: [/revurderinger/*/dato, /revurderinger/*/moede/dato, /revurderinger/*/kommunens_svar/dato]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Revurdering", citat: "Beskrivelse af, hvorvidt patienten, ifølge visitationsforum, fortsat opfylder kriterierne" }
#   besked:
#     da:
#       opfyldt: "Revurderingen {revurdering} siger, om patienten fortsat opfylder kriterierne."
#       brud: "Revurderingen {revurdering} siger ikke, om patienten fortsat opfylder kriterierne."
#     en:
#       opfyldt: "The reassessment of {revurdering} says whether the patient still meets the criteria."
#       brud: "The reassessment of {revurdering} does not say whether the patient still meets the criteria."
#   afhjaelpning:
#     da: "Notér visitationsforums svar på, om patienten fortsat opfylder kriterierne."
#     en: "Record the forum's answer to whether the patient still meets the criteria."
#   fortolkning:
#     da: "Uden et samlet svar følger svaret af kriterierne i regimet på dagen: ét ufravigeligt kriterium, der ikke er opfyldt, er et nej."
#     en: "Without an overall answer it follows from the criteria of the regime of the day: one mandatory criterion that is not met is a no."
package regler.revurdering.kriterier_vurderet

import data.felles.forekomst
import data.felles.revurderet
import data.felles.revurdering

svar := revurdering.stop if revurdering.stop

else := forekomst.saml([forekomst.af(bedoemt(v), v.id, v.sti) | some v in revurdering.behandlede])

bedoemt(v) := object.union(besvaret(v), {"parametre": {"revurdering": v.dag}})

besvaret(v) := {"udfald": "brud", "fakta": [v.dato], "mangler": [revurderet.samlet(v)]} if {
	revurderet.udfald(v) == "uoplyst"
} else := {"udfald": "opfyldt", "fakta": revurderet.grundlag(v), "mangler": []}
