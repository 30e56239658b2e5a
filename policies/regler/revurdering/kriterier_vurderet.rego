# METADATA
# scope: package
# title: Revurderingen siger, om kriterierne fortsat er opfyldt
# description: |
#   Hver revurdering siger, om patienten ifølge visitationsforum fortsat opfylder kriterierne. Ét samlet svar er
#   nok; ellers skal hvert kriterium være besvaret.
#   Ikke kodet: om vurderingen er rigtig.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The reassessment says whether the criteria are still met
#   dokumenttype: visitationssag
#   alvor: konceptkrav
#   ansvarlig: visitationsforum
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
package regler.revurdering.kriterier_vurderet

import data.felles.fakta
import data.felles.forekomst
import data.felles.revurdering

svar := revurdering.stop if revurdering.stop

else := forekomst.saml([forekomst.af(bedoemt(v), v.id, v.sti) | some v in revurdering.behandlede])

bedoemt(v) := object.union(besvaret(v), {"parametre": {"revurdering": v.dag}})

besvaret(v) := {"udfald": "opfyldt", "fakta": [samlet(v)], "mangler": []} if {
	fakta.er_der(samlet(v))
} else := {"udfald": "opfyldt", "fakta": enkelte(v), "mangler": []} if {
	fakta.mangler(enkelte(v)) == []
} else := {"udfald": "brud", "fakta": [v.dato], "mangler": [samlet(v)]}

samlet(v) := array.concat(v.sti, ["opfylder_kriterier"])

# Regime A names all the criteria there are.
enkelte(v) := [array.concat(v.sti, ["kriterier", n, "opfyldt"]) | some n in data.parametre.kriterier.regimer.A.alle]
